// Sectors: the words that tell what an agreement is about.
//
// SECTOR [SECTOR] WEIGHT = wording | wording      (the main sector first; plurals come by themselves)
// Weights: 5 names the field of the whole instrument ("double taxation"), 4 a field or a thing of one field ("gas pipeline"),
// 3 a thing of a field that other deals speak of too ("bank"), 2 a word of several fields, 1 a word that decides where nothing else does.
// A name of a mineral counts as `minerals 4`, of a group of minerals as `minerals 5` (minerals.ts); false friends stand in traps.ts.
// ~SECTOR: a carrier, which comes second where it carries a field (a loan for a railway is transport, finance).
// !SECTOR: a lead, which comes first (a strategic partnership in trade is diplomacy, trade). "- 0": wordings that tell nothing.
// The earlier line wins where a plural is a word of its own: "securities" are no security.

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const cues = `
finance 5 = securities | IMF programme | third review
industry 5 = electronics
minerals 5 = mining | mineral | mineral resource | mineral sand | mining exploration | mining right | mining licence | mining license | mining concession | strategic metal | rare metal | minerals security
minerals 4 = mine | mine site | open pit | pit mine | ore | ore body | concentrate | geology | geological | geological survey | geological mapping | geoscience | quarry | metal | metals | nonferrous | smelter | smelting | metallurgy | metallurgical | multi-metals | gemstone | gem | precious stone | prospecting | mineral processing
minerals 2 = exploration | deposit | offtake | off-take | raw material
minerals industry 4 = metals processing | smelter complex | alloy | refining of metals
energy 5 = energy | energy cooperation | energy sector | energy efficiency | energy transition | energy security | nuclear energy | nuclear power | civil nuclear | civilian nuclear | nuclear cooperation | peaceful uses of nuclear energy | peaceful uses of atomic energy | atomic energy | nuclear reactor | small modular reactor | SMR | SMRs | nuclear fuel | renewable energy | renewables | clean energy | oil and gas | electricity | power generation | power purchase | enriched uranium | nuclear fuel cycle | uranium enrichment | IAEA | OPEC | International Atomic Energy Agency
energy 4 = oil | crude | crude oil | petroleum | petroleum product | gas | natural gas | liquefied natural gas | liquefied gas | LNG | LPG | shale gas | diesel | petrol | gasoline | jet fuel | kerosene | fuel | fuel oil | hydrocarbon | oilfield | oil field | gas field | gasfield | gas pipeline | oil pipeline | pipeline | oil block | offshore block | exploration block | production sharing | drilling | upstream | oil refinery | oil refining
energy 4 = power plant | power station | power grid | power sector | power supply | power transmission | power project | power line | power interconnection | grid | grid connection | interconnector | interconnection | HVDC | megawatt | MW | gigawatt | GW | wind | wind power | wind farm | offshore wind | solar | solar power | solar park | solar farm | photovoltaic | hydropower | hydroelectric | hydroelectricity | geothermal | biofuel | biogas | bioenergy | biomass | hydrogen | green hydrogen | green ammonia | ammonia | reactor | nuclear | thermal power | energy storage | battery storage | regasification | ethanol
energy industry 4 = petroleum refinery | petrochemical refinery
energy climate 5 = clean energy framework | low-carbon energy | energy and climate | renewable energy transition
climate 5 = climate | climate change | climate action | climate finance | environment | environmental | environmental protection | environmental cooperation | biodiversity | pollution | emission | emissions | emissions trading | carbon | carbon credit | carbon trading | carbon market | carbon capture | decarbonisation | decarbonization | net zero | greenhouse gas | waste | waste management | waste-to-energy | solid waste | recycling | recycling facility | circular economy | landfill | landfill gas | conservation | nature conservation | wildlife | ecosystem | desertification | plastic | meteorology | meteorological | meteorological data | weather forecast | cyclone warning | glacier | national park | mangrove | deforestation | reforestation | environment ministry
climate 2 = sustainable | sustainability | green | low-carbon | resilience
climate agriculture 4 = forest carbon | forest conservation | REDD
infrastructure 5 = infrastructure | infrastructure project | public-private partnership | city deal | urban development | housing | affordable housing | water supply | drinking water | water resource | sanitation | sewage | wastewater | irrigation dam | smart city | town planning | urban planning | regional development | public works
infrastructure 4 = construction | building | real estate | bridge | tunnel | dam | water treatment | water purification | purification plant | desalination | water | flood | flood defence | flood defense | flood control | reconstruction | cement | urban | sister city | twin city | twinning | industrial park | stadium | hotel
infrastructure 2 = modernization | modernisation | rehabilitation
transport 5 = transport | transportation | transport corridor | aviation | civil aviation | air services | air service | open skies | air transport | airline | railway | railroad | rail | shipping | merchant shipping | seafarer | maritime transport | maritime shipping | road transport | international road transport | transit | logistics | freight | port | seaport | airport | high-speed rail | metro | locomotive | driving licence recognition | driving licenses | traffic safety | road safety | navigation
transport 4 = flight | direct flight | code-share | codeshare | road | highway | motorway | expressway | track | train | tram | bus | port terminal | container terminal | terminal | berth | harbour | harbor | dry port | vessel | ship | tanker | barge | barging | lightering | cargo | container | corridor | trucking | truck driver | ferry | port authority | vehicle fleet | rolling stock | sleeping car | ship recycling | waterway | dredging | canal
transport infrastructure 4 = port development | port project | port concession | deepwater port | deep-water port | port city | road construction | bridge construction | airport construction
transport industry 4 = aircraft | airplane | aeroplane | passenger jet | airliner | jetliner | helicopter order | aircraft engine | Boeing 737 | Boeing 787 | Airbus A320 | Dreamliner | railcar
industry transport 4 = shipbuilding | shipyard | ship repair | locomotive plant | locomotive assembly
agriculture 5 = agriculture | agricultural | agricultural cooperation | farming | farm | farmer | fisheries | fishery | fishing | fisheries agreement | aquaculture | livestock | forestry | veterinary | plant protection | plant quarantine | quarantine | sanitary and phytosanitary | phytosanitary | food security | food safety | agribusiness | agri-food | agro-industry | halal food | seed bank | animal health | irrigation | FAO | Food and Agriculture Organization | IFAD
agriculture 4 = food | grain | wheat | rice | maize | corn | soybean | soya | sugar | tea | coffee | cocoa | rubber | palm oil | vegetable oil | cotton | fruit | banana | mango | avocado | durian | vegetable | potato | seed | seed potato | cassava | dairy | milk | beef | pork | meat | poultry | cattle | buffalo | sheep | crop | harvest | fertiliser | fertilizer | fertilizers | pesticide | shrimp | prawn | salmon | tuna | fish | whaling | locust | locust control | armyworm | forest | timber | wood | plantation | horticulture | wine | kava | flower | honey | spice | coconut | cashew | date palm | camel | horse | pasture | soil | rural | rural development | land reform | apple
health 5 = health | healthcare | health care | public health | health cooperation | medicine | medical | medical cooperation | medical science | medical equipment | pharmaceutical | pharmaceuticals | pharma | pharmaceutical cooperation | vaccine | vaccination | hospital | disease | disease control | pandemic | epidemic | COVID-19 | HIV | AIDS | malaria | tuberculosis | cancer | biomedical | traditional medicine | Ayurveda | nursing | pharmacopoeia | WHO | World Health Organization
health 4 = drug | drugs | drug regulation | doctor | nurse | patient | clinic | clinical | clinical trial | surgery | food and drug | nutrition | drug addiction | narcotic treatment | blood plasma | mental health | biotech | insulin | diagnostics | quarantine hospital
education 5 = education | educational | higher education | vocational education | vocational training | vocational | academic | academic exchange | academic cooperation | university | college | school | student | student exchange | scholarship | faculty exchange | teacher | teaching | curriculum | youth | youth affairs | youth development | youth exchange | literacy | skills development | skill development | qualifications recognition | recognition of qualifications | language teaching | training institute | campus | diploma
education 2 = skill | institute | academy | degree | qualification | course | faculty
education diplomacy 5 = diplomatic academy | diplomatic training | foreign service institute | diplomatic institute | training of diplomats | diplomatic training institute | foreign service academy
education labour 4 = professional title | professional qualification | mutual recognition of professional | skills training for workers
education justice 5 = legal education | faculty of law | school of law | law school | law faculty
education technology 4 = institute of technology
education culture 4 = youth and sports | youth affairs and sports
technology 5 = science | scientific | science and technology | scientific and technological | research and development | R&D | outer space | space cooperation | space exploration | human spaceflight | spaceflight | satellite | lunar | Artemis Accords | Artemis | semiconductor | artificial intelligence | AI | quantum | quantum computing | quantum technology | robotics | robot | biotechnology | nanotechnology | emerging technology | emerging technologies | critical and emerging technologies | intellectual property | patent | trademark | scientist | laboratory | remote sensing | astronaut | space station | rocket | launch vehicle | microchip | chipmaking | astronomy | telescope | polar research
technology 3 = technology | technological | technologies | supercomputer | geospatial | tech | research | joint research
technology 1 = technical | data exchange
technology digital 5 = technology prosperity deal | generative AI | AI-based | machine learning | 6G research | deploy AI | AI infrastructure | AI data center | AI data centre | cloud and AI | chips and data
digital technology 4 = IoT | internet of things | blockchain | digital twin | IoT and blockchain | data center | data centre
digital trade 5 = digital economy agreement | digital trade | digital trade facilitation | digital partnership agreement | digital economy partnership | e-commerce | electronic commerce | e-invoice | e-invoicing | electronic invoice | paperless trade | electronic bill of lading | digital economy partnership agreement
digital finance 5 = digital payment | cross-border payment | mobile payment | fintech | digital currency | cross-border QR payment
digital 5 = digital | digital economy | digital identity | digital identities | digital transformation | digital solution | digitalisation | digitalization | digitisation | digitization | digital government | e-government | e-governance | electronic identity | ICT | information and communication technology | information technology | information and communications technology | telecommunication | telecom | telecoms | 5G | 6G | cyber | cyber security | cybersecurity | cyber cooperation | cyberspace | data cooperation | data protection | data flow | electronic exchange of data | electronic exchange | software | internet | broadband | submarine cable | undersea data cable | mobile network | cloud computing | personal data | online safety | electronic signature | e-signature | IT services
digital 3 = cloud | data | online | app | network | platform | electronic
defence digital 5 = cyber defence | cyber defense | cyber warfare
defence 5 = defence | defense | defence cooperation | defense cooperation | military | military cooperation | military training | military-technical | armed forces | army | navy | naval | air force | arms | arms sale | arms control | weapon | weapons | missile | tank | fighter jet | fighter aircraft | warship | frigate | submarine | drone | unmanned aircraft | remotely piloted aircraft | counter-drone | ammunition | munition | military base | military hardware | military equipment | military intelligence | intelligence sharing | intelligence cooperation | counterterrorism | counter-terrorism | anti-terrorism | combat terrorism | terrorism | terrorist | security partnership | security cooperation | security pact | security guarantee | security agreement | maritime security | maritime domain awareness | coast guard | border security | joint patrol | patrol | cease-fire | ceasefire | truce | armistice | nonproliferation | non-proliferation | nuclear weapon | nuclear disarmament | disarmament | nuclear arms | classified information | military information | mutual defence | mutual defense | status of forces | visiting forces | demining | land mine | landmine | mine action | mine clearance | peacekeeping | peacekeeper | hostilities | troop | troops | withdrawal of troops | soldier | incidents at sea | warplane | radar system | air defence | air defense
defence 3 = security | intelligence | extremism | conflict | strategic stability | war
defence 4 = conventional armed forces | conventional arms | enriched uranium halt | nuclear deal
defence trade 5 = defence trade | defense trade | arms trade
defence justice 4 = arms smuggling | weapons smuggling | arms trafficking | organised crime | organized crime | transnational crime | smuggling | drug trafficking | narcotics | illicit drugs | human trafficking | trafficking in persons | trafficking | piracy
trade 5 = trade | free trade | free trade agreement | free trade area | FTA | CEPA | preferential trade | trade deal | bilateral trade | trade and investment | trade and economic | trade facilitation | reciprocal trade | economic and trade | economic and commercial | tariff | customs | customs union | customs cooperation | customs matter | investment promotion | investment protection | promotion and protection of investments | bilateral investment treaty | investment treaty | standardisation | standardization | standards and accreditation | accreditation | conformity assessment | conformity | halal certification | metrology | business council | chamber of commerce | joint business council | commerce | economic cooperation | economic partnership | economic relations | economic ties | economic framework | economic exchange | economic cooperation roadmap | world trade organization | market access | mutual recognition | trade promotion | special economic zone | WTO | regional standards | economic and investment | economic agreement | economic deal | trade agreement
trade 3 = retail | retailer | store | shop | supermarket | franchise | certification | export promotion | small and medium enterprises | SME | SMEs | small and medium-sized enterprises | consumer protection | competition policy | trade fair | exhibition | expo | e-commerce store | merger
trade 1 = sell | sale | buy | purchase | goods | stake
trade justice 5 = customs mutual assistance | mutual administrative assistance in customs | mutual assistance in customs matters | customs law | customs violation
trade agriculture 4 = food trade
agriculture trade 5 = agricultural trade | wheat export | beef export | rice export | kava export | tea standard | trade of salmonid | salmonid | inspection and quarantine | food import | fruit export | agricultural export | meat export | grain export | sugar export | tariff on beef | coffee export | export of rice | export of wheat | export of beef | export of meat
trade finance 4 = trade finance | EXIM | export-import bank
finance 5 = finance | financial | financial services | financial cooperation | financial intelligence | banking | Islamic banking | double taxation | avoidance of double taxation | double tax | tax | tax treaty | taxation | insurance | reinsurance | capital market | capital markets | stock exchange | bond | sovereign bond | debt | debt restructuring | debt swap | debt treatment | debt relief | currency swap | swap line | currency | local currency | central bank | monetary | monetary policy | extended fund facility | stand-by arrangement | fund facility | standby credit | budget support | microfinance | pension fund | trust fund | creditor | bondholder | external bondholder | remittance
finance 3 = fund | investment fund | payment | banknote | SDR | equity | billion in loans | trust investment | asset management | private equity
finance justice 5 = money laundering | terrorist financing | terrorism financing | financing of terrorism | anti-money laundering | financial crime | financial intelligence unit | recovery of assets | asset recovery
finance development 4 = compact trust fund | concessional loan | development finance | development bank | development finance cooperation
industry 5 = industrial | industrial cooperation | manufacturing | manufacture | manufacturer | automotive | carmaker | car | motor vehicle | electric vehicle | EV | car plant | assembly plant | chemical | petrochemical | textile | garment | apparel | leather | footwear | steel | steelworks | steel mill | steel plant | iron and steel | battery | batteries | lithium battery | lithium-ion battery | lithium batteries | lithium-ion batteries | battery plant | battery cell | cell maker | factory | jewellery | jewelry | fashion | furniture | home appliance | plastics plant | tile | glass | paper mill | methanol | engineering industry | machine building | machine tool | machinery | fluorochemical | polymer
trade industry 4 = motor vehicle safety standards | vehicle safety standards | vehicle safety | motor vehicles and parts
industry climate 4 = sustainable steel
culture 5 = culture | cultural | cultural cooperation | cultural exchange | cultural programme | cultural heritage | heritage | museum | arts | tourism | tourist | tourism cooperation | tour group | hospitality | broadcasting | television | cinema | co-production | audiovisual | news agency | news exchange | journalist | sport | sports | football | cricket | Olympic | Olympics | archaeology | archaeological | archive | archives | library | literature | music | theatre | theater | dance | festival | publishing | translation | religious affairs | pilgrimage | Hajj | creative industries | people-to-people | exhibition of art | cultural property | restaurant | resort | museum of art
labour 5 = labour | labor | labour cooperation | labor cooperation | migrant worker | worker | workers | migration | labour migration | labor mobility | labour mobility | employment | recruitment | recruitment of workers | social security | social insurance | social protection | pension | working holiday | work and holiday | holiday and work visas | domestic worker | seasonal worker | work permit | manpower | mobility partnership | migration and mobility | rights of workers | readmission | immigration | guest worker | asylum | ILO | IOM | International Labour Organization | International Organization for Migration
labour 4 = visa | refugee | passport | overseas workers | caregiver | deportee | deportation | return of migrants | welfare
labour diplomacy 5 = visa waiver | visa exemption | visa-free | visa abolition | abolition of visas | visa requirement | waiver of visa | exemption of visa | visa exemption for holders | diplomatic passport | official passport | diplomatic and official passports | diplomatic or service passports
justice 5 = justice | judicial | judiciary | judicial cooperation | judicial ties | judicial assistance | legal assistance | mutual legal assistance | legal cooperation | extradition | transfer of sentenced persons | sentenced person | prisoner | police | police cooperation | law enforcement | crime | criminal | criminal matters | civil matters | court | commercial court | money judgment | enforcement of judgments | arbitration | mediation | dispute resolution | anti-corruption | corruption | public administration | civil service | governance reform | audit | audit office | supreme audit | prosecutor | prosecution | ombudsman | statistics | statistical | statistical cooperation | census | election | electoral | notary | human rights | public procurement | local government reform | good governance | civil status | public service | federal programs and services | adoption of children | child abduction | Interpol | INTERPOL | Europol
development 5 = development cooperation | development assistance | humanitarian | humanitarian aid | humanitarian assistance | assistance agreement | foreign aid | aid agreement | aid package | disaster | disaster response | natural disaster | disaster relief | disaster risk | disaster management | disaster preparedness | emergency response | emergency management | emergency situations | civil protection | poverty | poverty reduction | poverty alleviation | volunteer | peace corps | sustainable development goals | SDGs | development programme | community development | social development | official development assistance | ODA | gender | women empowerment | women's empowerment | development objectives | earthquake relief | refugee relief | free association | small grants | multi-sectoral grant | relief
development 3 = aid | assistance | donor | gift | women | child | children
diplomacy 5 = diplomatic ties | political consultation | political consultations | bilateral consultations | bilateral consultation | consultation mechanism | foreign office consultations | normalisation | normalization | good neighbourliness | good-neighbourly | non-aggression | border | border demarcation | boundary | maritime border | maritime boundary | maritime delimitation | delimitation | territorial dispute | consular | consulate | embassy | consular relations | consular office | joint commission | joint cooperation commission | general cooperation | political dialogue | political cooperation | reconciliation | power-sharing | recognition of state | establishment of diplomatic relations | sovereignty | compact of free association | parliament cooperation | interparliamentary | inter-parliamentary | parliamentary cooperation | foreign policy | association agreement | accession to the European Union | diplomatic mission | bilateral relations | bilateral ties
diplomacy 3 = foreign affairs | foreign ministry | foreign ministries | parliament | parliamentary | cooperation commission | diplomacy | peaceful | peace
diplomacy defence 5 = Nagorno-Karabakh settlement
trade 2 = export | import | economic | economy | investment | investor | invest | business | standard | standards | supply chain | supply chains | economic zone | commercial
culture 4 = language | film | radio | book | art | media
justice 4 = legal
justice 3 = law
industry 4 = vehicle
industry 2 = equipment | component | workshop | assembly | production
technology 4 = innovation | space | NASA | ISRO | ESA | JAXA | Roscosmos
~finance 4 = loan | soft loan | credit | credit line | line of credit | lend | lends | lent | lending | borrow | financing | financing agreement | finance agreement | debt facility | financing facility | guarantee facility | loan guarantee | export credit
~development 4 = grant | technical assistance | grant assistance | economic assistance
~technology 4 = technology cooperation | technological cooperation | scientific cooperation | technology transfer | technical and scientific | scientific and technical | technical and technological | technology partnership | technology exchange | technical scientific
~education 4 = training | capacity building | skills training | nurse training
!diplomacy 5 = strategic partnership | comprehensive strategic partnership | comprehensive partnership | strategic relations | friendship | friendship and cooperation | amity | diplomatic relations
!diplomacy defence 5 = peace agreement | peace accord | peace treaty | peace deal | peace pact | peace settlement
- 0 = low-emission | zero-emission | emission-free | press conference | press release | press service | train of | law firm | consumer credit | tax credit | tax credits | to their credit | credit rating | credit to | carbon-free | clean vehicle | gas station | book value | art of | real estate agent | school bus | war crime tribunal | state-of-the-art | cultural sensitivity | cold war | trade wars | trade war | energy of youth | energy of the youth | safe space | legal entity | legal entities | legal framework | legal basis | legally binding | oil prices | oil price | land border | open border | beyond borders | without borders | cross-border | border crossing | court of | working standards | port of entry | wind of | solar year | metal detector | housing minister | ship of state | media contact | media advisory | media statement | social security number | information session | sports utility | research firm | research note | power of the | powers of the | national interest | commercially viable
industry energy 3 = refinery | refining
industry 3 = plant | processing plant | industry
energy minerals 4 = coal | thermal coal | steam coal | coal-fired
agriculture health 4 = livestock vaccine
development 4 = USAID | UNDP | UNICEF | JICA | KOICA | GIZ | World Food Programme | Millennium Challenge Corporation | Red Cross | Red Crescent
development finance 4 = World Bank | IBRD | IFC | Asian Development Bank | African Development Bank | Inter-American Development Bank | EBRD | ADB | AfDB | Islamic Development Bank
finance 4 = IMF | International Monetary Fund | bank | treasury | monetary authority
culture education 4 = UNESCO
defence 2 = forces | fighters | militia
`;

/** What a cue tells: its sectors, the main one first, and its weight from 1 (hardly anything) to 5 (all). */
export interface Cue {
  sectors: readonly string[];
  weight: number;
  /** A carrier stands behind what it carries, a lead before all others. */
  role: "field" | "carrier" | "lead";
}

/** Every cue; the id is read by `cueOf`. */
export function sectorEntries(): Source[] {
  return rowsOf(cues).flatMap((row) =>
    values(row, 1).map((wording) => ({
      wording,
      entry: { id: value(row, 0), kind: "cue" },
      caseSensitive: isAcronym(wording),
      plural: true,
    })),
  );
}

/** Reads the id of a cue: "digital trade 5", "~finance 4", "!diplomacy 5"; "- 0" has no sectors. */
export function cueOf(id: string): Cue {
  const words = id
    .replace(/^[~!-]/, "")
    .trim()
    .split(" ");
  const role = id.startsWith("~") ? "carrier" : id.startsWith("!") ? "lead" : "field";
  return { sectors: words.slice(0, -1), weight: Number(words[words.length - 1]), role };
}

function isAcronym(wording: string): boolean {
  return /[A-Z].*[A-Z]/.test(wording) && !wording.includes(" ");
}
