// Words that claim something of a place's minerals: what is held, produced, supplied, sited or used, and how it ranks.
//
// claims: class | kind = wordings. The class says how a rule reads the word, the kind which note it makes.
//   measure   a noun that says what is counted ("reserves"); agent  who does it ("producer"); site  where it is ("mine")
//   weak      a noun that claims nothing alone ("an MOU on lithium mining"): it asks for a figure, a rank or a verb
//   hold, endow, act, be, account, rank, found, include  verbs; act carries the kind that the verb makes
//   move      how a figure goes; say  verbs that claim nothing
//   money     what makes "gold reserves" a bank's
//   manner    how it is mined
//   world     the whole that a rank or share is of; so are the areas
//   unreal    what is planned, hoped or sought; denied  what is not, or no longer, so
//   void      what follows the noun in "export controls"
//   lead      who comes first in an output, or where it lies
//   also      joins the items of a list
//   after, first  words that place other countries: "second after Chile", "followed by Peru"
// Adjectives and adverbs that may stand inside a claim are in `fillers`, words that close a noun phrase in `closers`.

import type { Source } from "./index";
import { linesOf } from "./lines";

const claims = `
account = account for | accounted for | accounting for | accounts for | make up | makes up | made up | making up | constitute | constitutes | constituted | represent | represents | represented | representing | contribute | contributes | contributed | contributing | comprise | comprises | comprised | command | commands | commanded | control | controls | controlled | controlling | dominate | dominates | dominated | responsible for
also = in addition to | apart from | aside from | as well as | along with | together with
act production = exploit | exploits | exploited | exploiting | excavated | gathered | collected | dig | digs | harvested | recovered | manufactures | manufactured | produce | produces | produced | producing | mined | extract | extracts | extracted | extracting | refine | refines | refined | smelt | smelts | smelted | process | processes | processed | yields | yielded | yielding | dug | quarried | dredged | panned | recovers | yield | turns out | turned out | churns out | unearths | unearthed | worked
act supply = provides | provided | sells | export | exports | exported | exporting | ships | shipped | shipping | supplies | supplied | supplying
after = after | behind | trailing | second only to | next only to
agent none = consumer | importer | buyer | user | customer | purchaser
agent production = producer | miner | refiner | processor | producing country | producing nation | source | production country | producer country | mining country | mining nation | producing state
agent reserves = reserve holder | resource holder | holder
agent supply = exporter | supplier | seller | shipper | exporting country | exporting nation | provider | supplying country
be = is | are | was | were | be | been | being | become | becomes | became | remain | remains | remained | continued to be | continues to be | continued as | overtook | overtakes | overtaken | surpassed | surpasses | displaced | dethroned | succeeded | replaced | acts as | serves as | act as
void = export control | export restriction | export curb | export ban | export quota | export licence | restriction | curb | tax | duty | tariff | licence | license | deal | agreement | contract | chain | line | cost | revenue | study | studies | research
denied = restricted | restricts | curbed | curbs exports | banned | ban | bans | no longer | not | never | neither | nor | ceased | ceases | cease | collapsed | stopped | halted | suspended | exhausted | depleted | closed | ended | formerly | once | used to be | lost its | no | lack | lacks | lacked | lacking | dependent on | depends on | reliance on | relies on imported | shut | yet to
endow = rich in | richly endowed with | endowed with | well-endowed with | blessed with | abundant in | abounds in | richest in
first = followed in second place by | followed closely by | followed by
found = known to exist | to exist | can be found | to be found | found | discovered | located | occur | occurs | exist | exists | lie | lies | identified | abound | abounds | dispersed | scattered | occurring | revealed
hold = got | have got | has got | famous for | best known for | known worldwide for | known for | renowned for | hold | holds | held | holding | has | have | had | having | possess | possesses | possessed | possessing | boast | boasts | boasted | boasting | contain | contains | contained | containing | own | owns | owned | host | hosts | hosted | hosting | home to | sit on | sits on | sat on | sitting on | harbors | harbours | houses | hides | conceals | enjoys | enjoy | contains about | has long had | have long had | boasts of | boast of | noted for
include = include | includes | included | consist | consists | consisted
money = international reserves | foreign exchange | foreign currency | foreign currencies | central bank | national bank | currency reserve | currency reserves | bullion | medal | medals
lead = led by | dominated by | headed by | concentrated in
manner = to date | gem quality | samples of | among them | among which | in the order of | on the order of | quantities of | large quantities of | small quantities of | amounts of | large amounts of | small amounts of | volumes of | a number of | a variety of | a range of | a wide range of | a wealth of | by far | critical mineral | critical minerals | critical raw materials | critical materials | raw materials | rare metals | base metals | precious metals | industrial minerals | strategic minerals | battery minerals | nonfuel minerals | non-ferrous metals | nonferrous metals | mineral commodities | mineral materials | mineral resources such as | more than | less than | up to | at least | at most | as much as | as many as | close to | well over | just over | just under | open pit | open cast | opencast | open cut | underground | large-scale | small-scale
measure none = consumption | import | demand | price | ash | scrap | stock | stockpile | inventory | quota | waste | content
measure production = production | output | mine production | mine output | mined production | refinery production | production volume | mining output | metal output | processing capacity | refining capacity | production capacity | mining operation | mineral product | mainstay | mining product
measure reserves = reserve | resource | deposit | endowment | reserve base | mineral wealth | mineral riches | occurrence | discoveries | seam | vein | lode | orebody | ore body | mineral belt
measure supply = export commodity | export product | shipment
move = began | begins | started | resumed | restarted | continued | continues | totals | hit | exceeds | grows | falls | rises | reached | totaled | totalled | averaged | exceeded | peaked | jumped | climbed | soared | slumped | rose | fell | grew | declined | dropped | increased | decreased | doubled | tripled | halved | amounted
rank = rank | ranks | ranked | ranking | rated | placed | stands | stood | comes | came | come
say = thought | say | says | said | told | warned | make | makes | made | do | does | did | go | goes | went | came to | help | helps | harden | hardens | plays | play | trades | underpins | uses | use | wants | want | puts | put | gets | get | strengthens | powers | serves | finds | generates | feeds | fuels
site = mine | mill | colliery | pit | quarry | smelter | refinery | concentrator | mining complex | mining district | mineral district | mining project | project | field | coalfield | goldfield | plant | facility | prospect | basin | pipe
unreal = will | would | could | may | might | shall | should | can | to | plan | plans | planned | planning | aim | aims | aimed | aiming | seek | seeks | sought | seeking | hope | hopes | hoped | hoping | expect | expects | expected | propose | proposes | proposed | target | targets | targeting | intend | intends | intended | potentially | exploration | explore | exploring | feasibility | if | prospective | prospecting | reactivation | resumption | revival | negotiation | negotiations | forecast | forecasts | projected | proposal | would-be | future | develop | develops | developing | upcoming | ability to | able to | capacity to | potential to
weak production = industry | mining | extraction | refining | smelting | processing | separation
weak supply = supply | market | trade | sale
with = with | thanks to | on account of | owing to | due to
world = world's | world | global | globally | worldwide | international | the globe | the planet | the planet's | earth's
`;

const areas = `
African | European | Asian | Latin American | South American | Africa | Asia | Europe | Eurasia | Oceania | Australasia | Latin America | South America | North America | Central America | the Americas | Southeast Asia | South-East Asia | Central Asia | East Asia | South Asia | West Africa | East Africa | Central Africa | Southern Africa | southern Africa | North Africa | Sub-Saharan Africa | sub-Saharan Africa | Middle East | the Caribbean | Western Hemisphere | the Balkans | European Union | EU | CIS | Asia-Pacific | Scandinavia
`;

const superlatives = `
largest | biggest | leading | top | greatest | foremost | premier
`;

const fillers = `
about abundant additional almost alone already also ample annual annual-average annually approximately around at available average big both by
certified chief chiefly combined commercial commercially commodities commodity considerable content crude current currently domestic demonstrated each economic economically
enormous entire especially established estimated exploitable exploited extensive extracted far few following fresh further gem-quality giant good great gross
growing half high high-grade high-purity high-quality huge identified immense important impressive in-ground including indicated industrial inferred
initial innumerable its itself jointly just key known large leading light like likewise limited local long long-standing low-grade main mainly major many marketable
massive measured metallurgical metals mid-size mineral minerals more most mostly much multi-billion namely national native natural nearly net new
newly next notable notably now numerous often on once-vast only onshore ores other over overall particularly plentiful possible potential precious previously
primarily primary principal probable proved proven quality quite raw recoverable relatively remaining rich rough roughly seaborne several share shares
significant significantly sizable sizeable small smaller so-called some steadily still strategic strong substantial such terrestrial themselves
together total traditional tremendous underground undeveloped unexploited unmined untapped up usable various vast vastly very virtually well-known
whole wide wide-ranging workable world-class yearly
`;

const closers = `
a about above accounted accounting accounts across after against ahead alone along also although amid among amounted an and annually are around as at
available averaged be because been before behind below beneath between beyond both but by came can chiefly climbed come comes concentrated contain
contains continues contributed costs could critical crucial currently declined decreased despite did do does doubled down dropped during each early employing
especially essential exceeded excluding exported extracted falling fell followed for found from globally go goes grew growing had halved hardens has have helps
here hold holds however if in including increased increasing indispensable inside into is jumped largely last late lie lies like located made mainly make makes
making may might mined month mostly must near next now of off on once operated or out over owned particularly peaked per play plays primarily produced
ranking reached remain remains respectively rising rose run said says should since situated slumped so soared spread spreads stood such than that the
then there this though through throughout to today totaled totaling totalled totalling trades tripled under underpins until up used using valued via vital
was went were when where which while who whose will with within worldwide worth would year yearly
`;

const products = `
aerospace agriculture aircraft alloy alloys ammunition anode anodes armor armour aviation batteries battery bearings bulbs cables car cars catalysts
catalytic cathode cathodes cells cement centers centres ceramics chips coatings coins computer computers construction cosmetics crops defence defense
detergents devices displays drone drones dyes electricity electrification electrolysers electrolyzers electronic electronics engines everything
explosives farming fertiliser fertilisers fertilizer fertilizers fiber fibers fibre fibres filaments flares fuel glass grids herbicides industries
industry insecticides jet jets jewellery jewelry laptop laptops lasers lenses lights lubricants magnet magnets manufacture manufacturing matches
medical medicine medicines missile missiles motor motors munition munitions nuclear optics paint paints panels paper pesticides phone phones pigment
pigments pipelines pipes plasterboard plastics plating power production products radar radars reactor reactors refractories refrigerants robotics
rubber satellites scanners screens semiconductor semiconductors sensors shipbuilding ships smartphone smartphones soap solar solder stainless steel
steelmaking steels superalloys superconductors tanks technologies tiles tires transformers transition turbine turbines tyres vehicle vehicles weaponry
weapons wire wires wiring
`;

/** One class of words with the kind of note they make ("" where the class alone counts). */
export interface ClaimClass {
  name: string;
  kind: string;
}

/** Every word of a claim; the entry's kind is "claim", its id `class kind` ("measure reserves"). */
export function claimEntries(): Source[] {
  const sources: Source[] = [];
  for (const line of linesOf(claims)) {
    const [id = "", wordings = ""] = line.split(" = ");
    const noun = /^(?:measure|agent|site|weak|void)/.test(id);
    for (const wording of wordings.split(" | ")) sources.push({ wording, entry: { id, kind: "claim" }, plural: noun });
  }
  for (const wording of areas.trim().split(" | "))
    sources.push({ wording, entry: { id: "world", kind: "area" }, caseSensitive: true });
  return sources;
}

/** Reads an entry's id back into class and kind. */
export function claimClass(id: string): ClaimClass {
  const [name = "", kind = ""] = id.split(" ");
  return { name, kind };
}

/** Superlatives that place a country first. */
export function superlativeWords(): ReadonlySet<string> {
  return setOf(superlatives.replace(/\|/g, " "));
}

/** Adjectives and adverbs that may stand between the parts of a claim. */
export function fillerWords(): ReadonlySet<string> {
  return setOf(fillers);
}

/** Words after which a noun phrase is over: "reserves of gold are", "producer of zinc in". */
export function closerWords(): ReadonlySet<string> {
  return setOf(closers);
}

/** What minerals go into: "batteries", "magnets". */
export function productWords(): ReadonlySet<string> {
  return setOf(products);
}

const setOf = (data: string) => new Set(data.split(/\s+/).filter((word) => word !== ""));
