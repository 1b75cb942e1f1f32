// Transactions: verbs and nouns of deals that no instrument noun names: purchases, loans, awards, partnerships, accessions.

/** `lemma ; frames ; third past participle gerund` (one verb a line). A frame is what the verb asks for around it. */
export const DEAL_VERBS = `
accede ; join ; accedes acceded acceded acceding
acquire ; buy ; acquires acquired acquired acquiring
agree ; credit | pact ; agrees agreed agreed agreeing
announce ; order | nominal | finance | borrow | setup ; announces announced announced announcing
approve ; finance | nominal | award ; approves approved approved approving
authorise ; nominal | award ; authorises authorised authorised authorising
authorize ; nominal | award ; authorizes authorized authorized authorizing
award ; award ; awards awarded awarded awarding
back ; leave ; backs backed backed backing
become ; join | stake ; becomes became become becoming
borrow ; borrow ; borrows borrowed borrowed borrowing
build ; make | jointly ; builds built built building
buy ; buy ; buys bought bought buying
cancel ; revoke ; cancels cancelled cancelled cancelling
choose ; hire ; chooses chose chosen choosing
close ; credit | finance | nominal ; closes closed closed closing
collaborate ; together ; collaborates collaborated collaborated collaborating
commission ; hire ; commissions commissioned commissioned commissioning
commit ; finance ; commits committed committed committing
complete ; nominal ; completes completed completed completing
conclude ; nominal ; concludes concluded concluded concluding
construct ; make | jointly ; constructs constructed constructed constructing
cooperate ; together ; cooperates cooperated cooperated cooperating
create ; venture | jointly | setup ; creates created created creating
deliver ; supply ; delivers delivered delivered delivering
deploy ; jointly ; deploys deployed deployed deploying
develop ; jointly | work ; develops developed developed developing
discuss ; jointly ; discusses discussed discussed discussing
divest ; sell ; divests divested divested divesting
establish ; venture | jointly | setup | work ; establishes established established establishing
exit ; leave ; exits exited exited exiting
expand ; jointly ; expands expanded expanded expanding
explore ; jointly | work ; explores explored explored exploring
export ; supply ; exports exported exported exporting
extend ; finance ; extends extended extended extending
finalise ; finance | nominal ; finalises finalised finalised finalising
finalize ; finance | nominal ; finalizes finalized finalized finalizing
form ; venture | setup ; forms formed formed forming
give ; finance | award ; gives gave given giving
grant ; finance | award ; grants granted granted granting
hand ; award ; hands handed handed handing
hire ; hire ; hires hired hired hiring
install ; jointly ; installs installed installed installing
invest ; invest ; invests invested invested investing
issue ; finance | award ; issues issued issued issuing
join ; join | partner ; joins joined joined joining
launch ; jointly | setup ; launches launched launched launching
lay ; jointly ; lays laid laid laying
lease ; sell | buy | work ; leases leased leased leasing
leave ; leave ; leaves left left leaving
lend ; lend ; lends lent lent lending
loan ; lend ; loans loaned loaned loaning
manufacture ; make | jointly ; manufactures manufactured manufactured manufacturing
merge ; merge ; merges merged merged merging
negotiate ; negotiate ; negotiates negotiated negotiated negotiating
obtain ; borrow ; obtains obtained obtained obtaining
open ; jointly ; opens opened opened opening
operate ; make | jointly ; operates operated operated operating
opt ; leave ; opts opted opted opting
order ; buy ; orders ordered ordered ordering
own ; own ; owns owned owned owning
partner ; partner ; partners partnered partnered partnering
pay ; pay ; pays paid paid paying
pick ; hire ; picks picked picked picking
pilot ; jointly ; pilots piloted piloted piloting
place ; order ; places placed placed placing
pledge ; finance ; pledges pledged pledged pledging
procure ; buy ; procures procured procured procuring
produce ; make | jointly ; produces produced produced producing
promise ; finance ; promises promised promised promising
provide ; finance | supply ; provides provided provided providing
pull ; leave ; pulls pulled pulled pulling
purchase ; buy ; purchases purchased purchased purchasing
quit ; leave ; quits quit quit quitting
raise ; borrow ; raises raised raised raising
receive ; borrow ; receives received received receiving
register ; venture ; registers registered registered registering
rejoin ; join ; rejoins rejoined rejoined rejoining
revoke ; revoke ; revokes revoked revoked revoking
secure ; borrow ; secures secured secured securing
select ; hire ; selects selected selected selecting
sell ; sell ; sells sold sold selling
ship ; supply ; ships shipped shipped shipping
sign ; join | order ; signs signed signed signing
strip ; revoke ; strips stripped stripped stripping
supply ; supply ; supplies supplied supplied supplying
suspend ; leave ; suspends suspended suspended suspending
take ; stake | takeover | revoke ; takes took taken taking
team ; partner ; teams teamed teamed teaming
terminate ; revoke ; terminates terminated terminated terminating
upgrade ; jointly ; upgrades upgraded upgraded upgrading
walk ; leave ; walks walked walked walking
welcome ; welcome ; welcomes welcomed welcomed welcoming
win ; borrow ; wins won won winning
withdraw ; leave ; withdraws withdrew withdrawn withdrawing
`;

/** Words before "to sell" that give the sale its status. */
export const LEADERS = `
announced = committed | commits | commit | pledged | promised
negotiating = discussions | negotiating | negotiations | talks
planned = approval | authorisation | authorization | clearance | decided | decides | decision | due | intend | intent | intended | intends | intention | permission | plan | planned | planning | plans | proposal | scheduled | set
signed = agree | agreed | agreeing | agrees | managed | signed
`;

/** Nouns of what changes hands, by the frame that asks for them. */
export const DEAL_NOUNS = `
accord = accession | accord | accords | agreement | alliance | charter | coalition | compact | convention | covenant | declaration | initiative | pact | partnership | protocol | treaty
award = bid | block | blocks | concession | concessions | contract | contracts | licence | licences | license | licenses | mandate | order | orders | permit | procurement | project | right | rights | tender
craft = aircraft | airliners | airplanes | buses | drones | engines | helicopters | howitzers | interceptors | jetliners | jets | launchers | locomotives | missile | missiles | planes | radars | railcars | reactors | satellites | ships | submarines | tanks | trains | trams | turbines | vehicles | vessels
finance = bailout | credit | credits | facility | financing | guarantee | guarantees | guaranty | lifeline | loan | loans | overdraft | transaction
goods = beef | chemicals | coal | commodities | corn | energy | ethanol | exports | gas | goods | grain | LNG | oil | products | soybeans | wheat
grant = award | awarding
holding = arm | arms | asset | assets | block | blocks | branch | business | businesses | chain | deposit | deposits | division | field | fields | hotel | interest | interests | mine | mines | operation | operations | pipeline | plant | plants | port | project | projects | refinery | share | shareholding | shares | site | smelter | stake | stakes | stock | store | stores | subsidiary | subsidiaries | terminal | unit | units
order = order | orders
purchase = acquisition | buyout | procurement | purchase | takeover
sale = disposal | divestment | sale
scheme = alliance | collaboration | complex | effort | facility | fund | initiative | platform | programme | program
stake = holding | interest | interests | share | shareholder | shareholding | shares | stake | stakes
`;

/** Words of sport: a player who is sold or joins a club is no transaction. */
export const SPORT_WORDS =
  "coach club clubs defender fans footballer goalkeeper goals league match midfielder player players quarterback season striker team teammate tournament winger";
