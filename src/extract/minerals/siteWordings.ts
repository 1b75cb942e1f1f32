// Site wordings: how a row names a mine, a plant or a field, and what is mined there, over the row's symbols.

/**
 * Wordings of a site, in this order:
 * "Kumtor Gold Mine", "the San Jose gold and copper mine", "Boguty deposit"; the name may open the sentence.
 * "Kankoyo, an open-pit tin and silver mine"
 * "major tin mines in Peru are in Puno, namely Corani", "copper mines such as Escondida", "coal mines lie in the north, at Kar"
 * "there are mines at Panasqueira", "the mine in the hills at Akjoujt"
 * "the single largest tin mine in West Africa"
 * "nickel is mined at Bonao", "it is mined from pyrochlore at Araxa"
 * "refines rare earths at its Kalgoorlie plant", "at its facility in Mountain Pass"
 * "the mines at Mount Isa and Broken Hill produce copper"
 * "phosphate deposits at Bofala"
 * "Silver Peak is the only lithium mine"
 * "copper comes mostly from the Kolwezi mine"
 * "the largest single mine is Xikou Hill"
 * "gold mining began in 1980 at Porgera"
 * "mines copper at Saindak"
 * "the largest deposit of uranium"
 */
export const SITE_WORDINGS: readonly RegExp[] = [
  /(?:[Nm][&-]?)+\)?w?(?:j,?)?(?:M(?:&w)?)?[Ddr]|[MNm-]+MN?D/g,
  /(?:[ND]|^w),l[jvwS-]*M[dDr]/g,
  /Md(?:[^;N]{0,10}?)(?:(?:[,:]j|j|z|-|[wBrL,]nl?)N|rnC|,nC)/g,
  /d(?:n[ljw]{1,3},)?nl?N/g,
  /S[jwv-]{0,4}M[dDr]/g,
  /(?:M,?t?|^I)[HBjv]{1,4}P(?:nl?M)?nl?[NC]/g,
  /P[jlw&]*Mj?n[il]?(?:[wj']*N+w?[dD]|[wj']*(?:M[rkjw]{0,2})?dn(?:N+|C))/g,
  /d[no]l?N+(?:[&,]N+)*[jv]*P[lj]*M/g,
  /MrnN/g,
  /(?:N|^w)(?:,[nlwjC,]{1,6})?B(?:l|wol)[jvwSPW-]{0,6}M[dD]/g,
  /MKj?[nf](?:l?N+w?d|[ljw]*d,N)/g,
  /S[jvw]{0,2}dBl?N/g,
  /MkV(?:n[ljw]{0,6}#?[ljw]{0,3})?n[NC]/g,
  /P[jl]*MnN/g,
  /S[jwv]{0,3}roM/g,
];

/** ", and at Niobec in Quebec": one more site, with a country of its own */
export const ONE_MORE = /^[N&,-]*n[lNwj,]*C,?&?(?:n?l?N)[N&,-]*(?=n[lNwj]*C)/;
