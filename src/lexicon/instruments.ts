// Instruments: the nouns that name an agreement. `id ; singular wordings ; plural wordings`; a wording alone is singular and plural in -s.
// The longest wording wins: "loan agreement" is a contract though "agreement" is an agreement. (`~` marks nouns that name an
// instrument only with an act, a party or a capital: "deal", "understanding", "partnership".)
export const INSTRUMENTS = `
none ; presidential memorandum | memorandum of law | information memorandum | decision memorandum | to deal with | sponsorship deal | sponsorship agreement | sponsorship contract | transfer deal | record deal | book deal | coalition deal | coalition agreement | budget deal | budget agreement | debt-ceiling deal | big deal | great deal of | good deal of | no deal | plea deal | plea agreement | Green Deal | New Deal | peace deal of ; dealings
none ; contract staff | contract worker | contract labour | contract basis | lease basis | loan programme | loan program | loan office | loan guarantee | concession speech | treaty obligation | treaty body | contracting party
none ; in partnership with | in partnership | in agreement | security protocol | health protocol | protocol officer | convention center | convention centre | party convention | national convention | Geneva Convention | Paris Agreement | Vienna Convention | by agreement | mutual understanding | better understanding | deeper understanding | shared understanding | understanding of
mou ; memorandum of understanding | memorandum of understandings | memo of understanding | MoU | MOU | M.O.U. ; memoranda of understanding | memorandums of understanding | memorandum of understanding agreements | memoranda of understandings | MoUs | MOUs | MOU's
mou ; memorandum of cooperation | memorandum of co-operation | memorandum of collaboration | MoC | MOC ; memoranda of cooperation | memorandums of cooperation | MoCs | MOCs
mou ; memorandum | note of understanding ; memoranda | memorandums
agreement ; memorandum of agreement | MOA | MoA ; memoranda of agreement | memorandums of agreement | MOAs
agreement ; agreement | framework agreement | cooperation agreement | partnership agreement | implementing agreement | joint venture agreement | shareholders agreement | joint development agreement | grant agreement | free trade agreement | free-trade deal | FTA | CEPA | EPA
agreement ; accord | pact | ~deal | ~settlement
agreement ; agreement in principle | deal in principle ; agreements in principle | deals in principle
agreement ; ~arrangement | ~compact | ~compact program | ~threshold program | ~framework | trade framework | framework agreement
agreement ; ~understanding ; ~understandings
agreement ; 123 agreement | status of forces agreement | status of forces arrangement | rules of origin agreement | exchange of information agreement | avoidance of double taxation agreement | code of conduct agreement | protection of investment agreement | project annex | implementing annex
agreement ; record of discussions | minutes of discussion | minutes of discussions | agreed minutes | note verbale ; records of discussions | notes verbales
agreement ; exchange of notes | exchange of letters | letter of exchange | exchange of diplomatic notes ; exchanges of notes | exchanges of letters
agreement ; cease-fire | ceasefire | cessation of hostilities | cessation of hostilities agreement | truce | armistice | ~visa waiver | ~swap line | ~currency swap | ~debt swap | ~swap facility
treaty ; treaty | convention | ~covenant | ~charter ; treaties | conventions
contract ; contract | subcontract | loan agreement | loan contract | concession agreement | concession contract | concession deal | purchase agreement | power purchase agreement | sale and purchase agreement | sales and purchase agreement | sales agreement | offtake agreement | off-take agreement | offtake deal | offtake contract | supply contract | purchase contract | lease agreement | licence agreement | license agreement | licensing agreement | production sharing agreement | production-sharing agreement | service agreement | credit agreement | financing agreement | PPA | PSA | SPA
contract ; ~loan | ~lease | ~concession | ~licence | ~license | ~credit line | ~line of credit ; ~loans | ~leases | ~concessions | ~licences | ~licenses
joint_declaration ; statement of partnership | statement of principles | joint declaration | joint statement | joint ministerial statement | joint ministerial declaration | joint communique | joint communiqué | communique | communiqué | joint press statement | joint vision statement | joint vision | joint announcement | ~declaration
agreement ; letter of agreement ; letters of agreement
letter_of_intent ; mandate letter | letter of intent | LOI | LoI | statement of intent | declaration of intent | memorandum of intent | joint statement of intent | joint declaration of intent | letter of interest | letter of commitment | letter of cooperation | commitment letter | term sheet | heads of agreement | heads of terms ; letters of intent | LOIs | LoIs | statements of intent | declarations of intent | letters of interest | letters of commitment | term sheets
protocol ; protocol | additional protocol | protocol of intent | protocol of cooperation
plan ; roadmap | road map | action plan | plan of action | work plan | work programme | work program | implementation plan | implementation programme | implementation program | implementing program | implementing programme | cooperation plan | cooperation programme | cooperation program | programme of cooperation | programme of cultural exchange | program of cultural exchange | program of cooperation | executive programme | executive program | programme of cultural exchanges | cultural exchange programme | cultural exchange program | programme of exchanges | joint action plan ; roadmaps | road maps | action plans | plans of action | work plans
partnership ; joint venture | joint-venture | JV | ~partnership ; joint ventures | JVs | ~partnerships
other ; ~document | ~instrument | memorandum of guidance | ~text ; ~documents | ~instruments | ~texts
`;
