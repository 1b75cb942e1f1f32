// Acts: what is done to an agreement. `status ; base third past participle gerund` (one verb a line), `nominal` lines for nouns.
// Statuses are those of a row, and `join` for accession, `agree` for verbs that need "to", "on" or "with",
// `light` for verbs that act on a loan, a licence or a concession only ("provided a loan"), or on "a deal" ("made a deal"),
// `hold` for light verbs that carry no status of their own, `deny` for what says that it did not happen.
export const ACT_VERBS = `
signed ; sign signs signed signed signing
signed ; ink inks inked inked inking
signed ; conclude concludes concluded concluded concluding
signed ; seal seals sealed sealed sealing
signed ; strike strikes struck struck striking
signed ; secure secures secured secured securing
signed ; exchange exchanges exchanged exchanged exchanging
signed ; adopt adopts adopted adopted adopting
signed ; clinch clinches clinched clinched clinching
signed ; finalise finalises finalised finalised finalising
signed ; finalize finalizes finalized finalized finalizing
signed ; reach reaches reached reached reaching
signed ; initial initials initialled initialled initialling
signed ; initial initials initialed initialed initialing
signed ; enter enters entered entered entering
signed ; execute executes executed executed executing
signed ; cement cements cemented cemented cementing
signed ; formalise formalises formalised formalised formalising
signed ; formalize formalizes formalized formalized formalizing
signed ; cut cuts cut cut cutting
signed ; land lands landed landed landing
signed ; win wins won won winning
signed ; award awards awarded awarded awarding
signed ; ratify ratifies ratified ratified ratifying
signed ; issue issues issued issued issuing
signed ; complete completes completed completed completing
signed ; forge forges forged forged forging
signed ; establish establishes established established establishing
signed ; form forms formed formed forming
signed ; hammer hammers hammered hammered hammering
signed ; nail nails nailed nailed nailing
signed ; thrash thrashes thrashed thrashed thrashing
signed ; - - penned penned -
signed ; negotiate negotiates negotiated negotiated -
signed ; set sets set set setting
signed ; arrive arrives arrived arrived arriving
signed ; elevate elevates elevated elevated elevating
signed ; - - followed followed -
light ; grant grants granted granted granting
light ; provide provides provided provided providing
light ; offer offers offered offered offering
light ; receive receives received received receiving
light ; give gives gave given giving
light ; get gets got got getting
light ; take takes took taken taking
light ; close closes closed closed closing
light ; make makes made made making
light ; raise raises raised raised raising
light ; obtain obtains obtained obtained obtaining
signed ; broker brokers brokered brokered brokering
agree ; agree agrees agreed agreed agreeing
announced ; announce announces announced announced announcing
announced ; unveil unveils unveiled unveiled unveiling
announced ; reveal reveals revealed revealed revealing
announced ; launch launches launched launched launching
announced ; welcome welcomes welcomed welcomed welcoming
announced ; pledge pledges pledged pledged pledging
announced ; release releases released released releasing
announced ; create creates created created creating
announced ; stall stalls stalled stalled stalling
planned ; plan plans planned planned planning
planned ; propose proposes proposed proposed proposing
planned ; approve approves approved approved approving
planned ; authorise authorises authorised authorised authorising
planned ; authorize authorizes authorized authorized authorizing
planned ; compile compiles compiled compiled compiling
planned ; prepare prepares prepared prepared preparing
planned ; seek seeks sought sought seeking
planned ; consider considers considered considered considering
planned ; develop develops developed developed developing
planned ; submit submits submitted submitted submitting
negotiating ; discuss discusses discussed discussed discussing
negotiating ; explore explores explored explored exploring
negotiating ; pursue pursues pursued pursued pursuing
negotiating ; - - - - negotiating
negotiating ; - - - - working
renewed ; renew renews renewed renewed renewing
renewed ; extend extends extended extended extending
renewed ; prolong prolongs prolonged prolonged prolonging
renewed ; amend amends amended amended amending
renewed ; reactivate reactivates reactivated reactivated reactivating
renewed ; reinstate reinstates reinstated reinstated reinstating
renewed ; revive revives revived revived reviving
renewed ; update updates updated updated updating
renewed ; revise revises revised revised revising
renewed ; renegotiate renegotiates renegotiated renegotiated renegotiating
renewed ; modernise modernises modernised modernised modernising
renewed ; modernize modernizes modernized modernized modernizing
renewed ; restructure restructures restructured restructured restructuring
renewed ; upgrade upgrades upgraded upgraded upgrading
ended ; end ends ended ended ending
ended ; terminate terminates terminated terminated terminating
ended ; withdraw withdraws withdrew withdrawn withdrawing
ended ; suspend suspends suspended suspended suspending
ended ; cancel cancels cancelled cancelled cancelling
ended ; cancel cancels canceled canceled canceling
ended ; scrap scraps scrapped scrapped scrapping
ended ; revoke revokes revoked revoked revoking
ended ; annul annuls annulled annulled annulling
ended ; expire expires expired expired expiring
ended ; abrogate abrogates abrogated abrogated abrogating
ended ; quit quits quit quit quitting
ended ; rescind rescinds rescinded rescinded rescinding
ended ; void voids voided voided voiding
ended ; collapse collapses collapsed collapsed collapsing
ended ; tear tears tore torn tearing
ended ; shelve shelves shelved shelved shelving
ended ; freeze freezes froze frozen freezing
ended ; drop drops dropped dropped dropping
ended ; ditch ditches ditched ditched ditching
ended ; nullify nullifies nullified nullified nullifying
ended ; repudiate repudiates repudiated repudiated repudiating
ended ; exit exits exited exited exiting
ended ; abandon abandons abandoned abandoned abandoning
ended ; lapse lapses lapsed lapsed lapsing
join ; join joins joined joined joining
join ; accede accedes acceded acceded acceding
deny ; reject rejects rejected rejected rejecting
deny ; refuse refuses refused refused refusing
deny ; deny denies denied denied denying
deny ; decline declines declined declined declining
deny ; fail fails failed failed failing
`;

/** Nouns of acts: "the signing of", "an extension of", "talks on". */
export const ACT_NOUNS = `
signed = signing | signatures | signature | signing ceremony | signing-ceremony | conclusion | exchange | ratification | inking | adoption
negotiating = negotiation | negotiations | talks | discussions
renewed = renewal | extension | prolongation
ended = termination | suspension | withdrawal | pullout | exit | cancellation | expiry
announced = announcement | establishment | creation | launch | formation
join = accession
planned = approval | nod | intention
`;
