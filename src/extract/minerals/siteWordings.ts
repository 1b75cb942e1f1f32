// Site wordings: how a row names a mine, a plant or a field, and what is mined there, over the row's symbols.

/** "Kumtor Gold Mine", "the San Jose gold and copper mine", "Boguty deposit"; the name may open the sentence. */
const NAMED = /(?:[Nm][&-]?)+\)?w?(?:j,?)?(?:M(?:&w)?)?[Ddr]|[MNm-]+MN?D/g;
/** "Kankoyo, an open-pit tin and silver mine" */
const APPOSED = /(?:[ND]|^w),l[jvwS-]*M[dDr]/g;
/** "major tin mines in Peru are in Puno, namely Corani", "copper mines such as Escondida", "coal mines lie in the north, at Kar" */
const LISTED = /Md(?:[^;N]{0,10}?)(?:(?:[,:]j|j|z|-|[wBrL,]nl?)N|rnC|,nC)/g;
/** "there are mines at Panasqueira", "the mine in the hills at Akjoujt" */
const MINE_AT = /d(?:n[ljw]{1,3},)?nl?N/g;
/** "the single largest tin mine in West Africa" */
const LARGEST = /S[jwv-]{0,4}M[dDr]/g;
/** "nickel is mined at Bonao", "it is mined from pyrochlore at Araxa" */
const MINED_AT = /(?:M,?t?|^I)[HBjv]{1,4}P(?:nl?M)?nl?[NC]/g;
/** "refines rare earths at its Kalgoorlie plant", "at its facility in Mountain Pass" */
const AT_SITE = /P[jlw&]*Mj?n[il]?(?:[wj']*N+w?[dD]|[wj']*(?:M[rkjw]{0,2})?dn(?:N+|C))/g;
/** "phosphate deposits at Bofala" */
const DEPOSITS_AT = /MrnN/g;
/** "the mines at Mount Isa and Broken Hill produce copper" */
const MINES_AT = /d[no]l?N+(?:[&,]N+)*[jv]*P[lj]*M/g;
/** "Silver Peak is the only lithium mine" */
const IS_SITE = /(?:N|^w)(?:,[nlwjC,]{1,6})?B(?:l|wol)[jvwSPW-]{0,6}M[dD]/g;
/** "copper comes mostly from the Kolwezi mine" */
const FROM_SITE = /MKj?[nf](?:l?N+w?d|[ljw]*d,N)/g;
/** "the largest single mine is Xikou Hill" */
const LARGEST_IS = /S[jvw]{0,2}dBl?N/g;

/** "gold mining began in 1980 at Porgera" */
const BEGUN_AT = /MkV(?:n[ljw]{0,6}#?[ljw]{0,3})?n[NC]/g;
/** "mines copper at Saindak" */
const WORKED_AT = /P[jl]*MnN/g;
/** "the largest deposit of uranium" */
const LARGEST_OF = /S[jwv]{0,3}roM/g;

/** Every wording of a site, in the order in which they are read. */
export const SITE_WORDINGS: readonly RegExp[] = [
  NAMED,
  APPOSED,
  LISTED,
  MINE_AT,
  LARGEST,
  MINED_AT,
  AT_SITE,
  MINES_AT,
  DEPOSITS_AT,
  IS_SITE,
  FROM_SITE,
  LARGEST_IS,
  BEGUN_AT,
  WORKED_AT,
  LARGEST_OF,
];

/** ", and at Niobec in Quebec": one more site, with a country of its own */
export const ONE_MORE = /^[N&,-]*n[lNwj,]*C,?&?(?:n?l?N)[N&,-]*(?=n[lNwj]*C)/;
