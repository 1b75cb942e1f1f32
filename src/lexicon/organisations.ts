// Organisations: international organisations, blocs of states, and national agencies that the news names bare.
//
// organisations, blocs: short name ; full and other names
// agencies: short name ; country (alpha-3) ; full and other names
// A bloc can sign like a state and has no country; of the United Nations, the World Bank and the like only the name counts.

import type { Source } from "./index";
import { type Row, rowsOf, value, values } from "./lines";

const organisations = `
ADB ; Asian Development Bank
AFC ; Africa Finance Corporation
AFCFTA ; African Continental Free Trade Area | AfCFTA
AIIB ; Asian Infrastructure Investment Bank
AfDB ; African Development Bank | African Development Bank Group
Afreximbank ; African Export-Import Bank | Afrexim Bank
BIS ; Bank for International Settlements
BSTDB ; Black Sea Trade and Development Bank
CABEI ; Central American Bank for Economic Integration
CAF ; Development Bank of Latin America | Development Bank of Latin America and the Caribbean
CERN ; European Organization for Nuclear Research | European Organisation for Nuclear Research
CGIAR ; Consultative Group on International Agricultural Research
CTBTO ; Comprehensive Nuclear-Test-Ban Treaty Organization
Caribbean Development Bank
Commonwealth Secretariat
EBRD ; European Bank for Reconstruction and Development
ECB ; European Central Bank
EIB ; European Investment Bank | European Investment Bank Group | EIB Group
EITI ; Extractive Industries Transparency Initiative
EMA ; European Medicines Agency
ESA ; European Space Agency
EUMETSAT ; European Organisation for the Exploitation of Meteorological Satellites
Energy Charter Secretariat
Eurasian Development Bank
Euratom ; European Atomic Energy Community | EURATOM
Eurojust
European Commission ; EU Commission
European Council
European Parliament
Europol
FAO ; Food and Agriculture Organization | Food and Agriculture Organisation | Food and Agriculture Organization of the United Nations | UN Food and Agriculture Organization
FARC ; Revolutionary Armed Forces of Colombia
FATF ; Financial Action Task Force
FIFA
Fatah ;
Frontex
GAVI ; Gavi | Gavi, the Vaccine Alliance
GCF ; Green Climate Fund
GGGI ; Global Green Growth Institute
Global Environment Facility
Global Fund ; Global Fund to Fight AIDS, Tuberculosis and Malaria
Hamas ;
Hezbollah ; Hizbollah | Hizbullah
Houthi movement ; Houthis | Ansar Allah
IAEA ; International Atomic Energy Agency
IATA ; International Air Transport Association
IBRD ; International Bank for Reconstruction and Development
ICAO ; International Civil Aviation Organization
ICC ; International Criminal Court
ICJ ; International Court of Justice
ICRC ; International Committee of the Red Cross
IDA ; International Development Association
IDB ; Inter-American Development Bank | IADB | IDB Group
IDB Invest
IEA ; International Energy Agency
IFAD ; International Fund for Agricultural Development
IFC ; International Finance Corporation
IFRC ; International Federation of Red Cross and Red Crescent Societies
IGAD ; Intergovernmental Authority on Development
ILO ; International Labour Organization | International Labor Organization | International Labour Organisation
IMF ; International Monetary Fund
IMO ; International Maritime Organization
IOC ; International Olympic Committee
IOM ; International Organization for Migration | International Organisation for Migration
IRENA ; International Renewable Energy Agency
IRRI ; International Rice Research Institute
ISA ; International Seabed Authority
ISDB ; Islamic Development Bank | IsDB
ITER ; ITER Organization
ITFC ; International Islamic Trade Finance Corporation
ITU ; International Telecommunication Union
IUCN ; International Union for Conservation of Nature
International Solar Alliance
Interpol ; INTERPOL | International Criminal Police Organization
Islamic Jihad ; Palestinian Islamic Jihad
Kurdistan Workers' Party ; Kurdistan Workers Party
Lord's Resistance Army ;
M23 ; March 23 Movement
MIGA ; Multilateral Investment Guarantee Agency
Moro Islamic Liberation Front ; MILF
Moro National Liberation Front ; MNLF
NDB ; New Development Bank
NIB ; Nordic Investment Bank
OACPS ; Organisation of African, Caribbean and Pacific States
OECD ; Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | Organisation for Economic Cooperation and Development
OPCW ; Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons
OPEC Fund ; OPEC Fund for International Development
OSCE ; Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
PAHO ; Pan American Health Organization
Palestine Liberation Organization ; Palestine Liberation Organisation
Paris Club
Polisario Front ; Polisario
RENAMO ; Renamo
Rapid Support Forces ;
SPLM-IO ; Sudan People's Liberation Movement-in-Opposition
Sudan People's Liberation Movement ; SPLM
Syrian Democratic Forces ;
Taliban ; Taleban
Tamil Tigers ; Liberation Tigers of Tamil Eelam | LTTE
Tigray People's Liberation Front ; TPLF
UN ; United Nations
UN Security Council ; United Nations Security Council | UNSC
UN Women
UNCTAD ; United Nations Conference on Trade and Development | UN Trade and Development
UNDP ; United Nations Development Programme | United Nations Development Program | UN Development Programme
UNECE ; United Nations Economic Commission for Europe
UNEP ; United Nations Environment Programme | United Nations Environment Program | UN Environment Programme
UNESCAP ; United Nations Economic and Social Commission for Asia and the Pacific
UNESCO ; United Nations Educational, Scientific and Cultural Organization
UNFCCC
UNFPA ; United Nations Population Fund
UNHCR ; United Nations High Commissioner for Refugees | UN Refugee Agency
UNICEF ; United Nations Children's Fund
UNIDO ; United Nations Industrial Development Organization | UN Industrial Development Organization
UNITA ;
UNODC ; United Nations Office on Drugs and Crime
UNOPS ; United Nations Office for Project Services
UNRWA
UNWTO ; World Tourism Organization | UN Tourism
UPU ; Universal Postal Union
WADA ; World Anti-Doping Agency
WCO ; World Customs Organization
WEF ; World Economic Forum
WFP ; World Food Programme | World Food Program | UN World Food Programme
WHO ; World Health Organization | World Health Organisation
WIPO ; World Intellectual Property Organization
WMO ; World Meteorological Organization
WTO ; World Trade Organization | World Trade Organisation
WWF ; World Wide Fund for Nature
World Bank ; World Bank Group
`;

const blocs = `
ACS ; Association of Caribbean States
ALBA
APEC ; Asia-Pacific Economic Cooperation
ASEAN ; Association of Southeast Asian Nations | Asean
AU ; African Union | African Union Commission
AUKUS
Andean Community
Arab League ; League of Arab States
Arctic Council
BIMSTEC ; Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
BRICS ; BRICS+ | BRICS countries
Benelux
C5+1 ; C5 plus 1 | C5+US | C5+K | C5+Japan
CARICOM ; Caribbean Community | Caricom
CELAC ; Community of Latin American and Caribbean States
CEMAC
CICA ; Conference on Interaction and Confidence Building Measures in Asia
CIS ; Commonwealth of Independent States
COMESA ; Common Market for Eastern and Southern Africa
CPTPP ; Comprehensive and Progressive Agreement for Trans-Pacific Partnership
CSTO ; Collective Security Treaty Organization | Collective Security Treaty Organisation
Commonwealth of Nations
Council of Europe
D-8 ; D8
EAC ; East African Community
EAEU ; Eurasian Economic Union | Eurasian Economic Commission | EEU
ECCAS ; Economic Community of Central African States
ECO ; Economic Cooperation Organization
ECOWAS ; Economic Community of West African States
EEA ; European Economic Area
EFTA ; European Free Trade Association
EU ; European Union | European Communities | European bloc | EU member states
Eurozone
FORGE ; Forum on Resource Geostrategic Engagement | Forum on Geostrategic Resource Engagement
Five Eyes
G20 ; Group of 20 | Group of Twenty | G-20
G7 ; Group of Seven | Group of 7 | G-7
G77 ; Group of 77
G8 ; Group of Eight | G-8
GCC ; Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf
I2U2
IORA ; Indian Ocean Rim Association
IPEF ; Indo-Pacific Economic Framework | Indo-Pacific Economic Framework for Prosperity
MIKTA
MSP ; Minerals Security Partnership
Mercosur ; Southern Common Market | Mercosul
NATO ; North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Atlantic alliance
Nordic Council
OAS ; Organization of American States | Organisation of American States
OECS ; Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States
OIC ; Organisation of Islamic Cooperation | Organization of Islamic Cooperation
OPEC ; Organization of the Petroleum Exporting Countries | OPEC+
OTS ; Organization of Turkic States | Organisation of Turkic States | Turkic Council
PALOP
Pacific Alliance
Pacific Islands Forum
Quad ; Quadrilateral Security Dialogue | the Quad
RCEP ; Regional Comprehensive Economic Partnership
SAARC ; South Asian Association for Regional Cooperation
SACU ; Southern African Customs Union
SADC ; Southern African Development Community
SCO ; Shanghai Cooperation Organization | Shanghai Cooperation Organisation
SICA ; Central American Integration System
UNASUR ; Union of South American Nations
Union for the Mediterranean
Visegrad Group ; Visegrad Four | V4
WAEMU ; West African Economic and Monetary Union | UEMOA
`;

const agencies = `
AFD ; FRA ; French Development Agency | Agence Française de Développement
AIFC ; KAZ ; Astana International Financial Centre
ANSTO ; AUS ; Australian Nuclear Science and Technology Organisation
ASIC ; AUS ; Australian Securities and Investments Commission
AusAID ; AUS ; Australian Agency for International Development
Austrade ; AUS ; Australian Trade and Investment Commission
BGR ; DEU ; Federal Institute for Geosciences and Natural Resources
BII ; GBR ; British International Investment | CDC Group
BNDES ; BRA ; Brazilian Development Bank
BRGM ; FRA
British Council ; GBR
Business Finland ; FIN
CDP ; ITA ; Cassa Depositi e Prestiti
CEA ; FRA
CIDA ; CAN ; Canadian International Development Agency
CNRS ; FRA
CNSA ; CHN ; China National Space Administration
CSIRO ; AUS ; Commonwealth Scientific and Industrial Research Organisation
CSIS ; USA ; Center for Strategic and International Studies
China Development Bank ; CHN
China Eximbank ; CHN ; China Exim Bank | Export-Import Bank of China | China EximBank
DFAT ; AUS
DFC ; USA ; U.S. International Development Finance Corporation | United States International Development Finance Corporation | International Development Finance Corporation | Development Finance Corporation
DFID ; GBR ; Department for International Development
DLA ; USA ; Defense Logistics Agency
DLR ; DEU ; German Aerospace Center | German Aerospace Centre
DRDO ; IND ; Defence Research and Development Organisation
Department of Homeland Security ; USA
Department of the Interior ; USA
EDC ; CAN ; Export Development Canada
EDCF ; KOR ; Economic Development Cooperation Fund
EFA ; AUS ; Export Finance Australia | Efic
EXIM ; USA ; EXIM Bank | Export-Import Bank of the United States | U.S. Export-Import Bank | Ex-Im Bank | US Exim Bank
Enterprise Ireland ; IRL
Enterprise Singapore ; SGP ; EnterpriseSG
FAA ; USA ; Federal Aviation Administration
FBI ; USA ; Federal Bureau of Investigation
FCDO ; GBR ; Foreign, Commonwealth and Development Office
FDA ; USA ; Food and Drug Administration | U.S. Food and Drug Administration
FMO ; NLD
Federal Reserve ; USA ; U.S. Federal Reserve
Finnfund ; FIN
Finnvera ; FIN
GIC ; SGP
GIZ ; DEU ; German Agency for International Cooperation | Deutsche Gesellschaft für Internationale Zusammenarbeit
Geoscience Australia ; AUS
Global Affairs Canada ; CAN
IDF ; ISR ; Israel Defense Forces | Israel Defence Forces
IREL ; IND ; Indian Rare Earths Limited
ISRO ; IND ; Indian Space Research Organisation | Indian Space Research Organization
India Exim Bank ; IND ; Export-Import Bank of India | Exim Bank of India
Innovate UK ; GBR
Invest India ; IND
JAXA ; JPN ; Japan Aerospace Exploration Agency
JBIC ; JPN ; Japan Bank for International Cooperation
JETRO ; JPN ; Japan External Trade Organization
JICA ; JPN ; Japan International Cooperation Agency
JOGMEC ; JPN ; Japan Organization for Metals and Energy Security | Japan Oil, Gas and Metals National Corporation
JST ; JPN ; Japan Science and Technology Agency
KABIL ; IND ; Khanij Bidesh India Limited | Khanij Bidesh India Ltd
KAERI ; KOR ; Korea Atomic Energy Research Institute
KAIST ; KOR
KARI ; KOR ; Korea Aerospace Research Institute
KASA ; KOR ; Korea AeroSpace Administration
KDB ; KOR ; Korea Development Bank
KEXIM ; KOR ; Export-Import Bank of Korea | Korea Eximbank | Korea Exim Bank
KIAT ; KOR ; Korea Institute for Advancement of Technology
KIGAM ; KOR ; Korea Institute of Geoscience and Mineral Resources
KITECH ; KOR ; Korea Institute of Industrial Technology
KOICA ; KOR ; Korea International Cooperation Agency
KOMIR ; KOR ; Korea Mine Rehabilitation and Mineral Resources Corporation
KOTRA ; KOR ; Korea Trade-Investment Promotion Agency
KSURE ; KOR ; Korea Trade Insurance Corporation | K-SURE
Kazakh Invest ; KAZ ; KAZAKH INVEST
KfW ; DEU ; KfW Development Bank
Korea Overseas Infrastructure and Urban Development Corporation ; KOR
Kremlin ; RUS
MOFCOM ; CHN
MOTIE ; KOR
MSIT ; KOR
Millennium Challenge Corporation ; USA ; MCC
NASA ; USA ; National Aeronautics and Space Administration
NDRC ; CHN ; National Development and Reform Commission
NEDO ; JPN ; New Energy and Industrial Technology Development Organization
NEXI ; JPN ; Nippon Export and Investment Insurance
NIH ; USA ; National Institutes of Health
NOAA ; USA ; National Oceanic and Atmospheric Administration
NRC ; USA ; Nuclear Regulatory Commission | U.S. Nuclear Regulatory Commission
NSF ; USA ; National Science Foundation
Norad ; NOR
Norfund ; NOR
Nuclear Power Corporation of India ; IND ; NPCIL
OFAC ; USA ; Office of Foreign Assets Control
OPIC ; USA ; Overseas Private Investment Corporation
Ofgem ; GBR
PBOC ; CHN ; People's Bank of China | PBoC
Pentagon ; USA
Proparco ; FRA
Public Investment Fund ; SAU
QIA ; QAT ; Qatar Investment Authority
RBI ; IND ; Reserve Bank of India
RDIF ; RUS ; Russian Direct Investment Fund
Rosatomflot ; RUS
Roscosmos ; RUS
SECO ; CHE
SERNAGEOMIN ; CHL
SIDA ; SWE ; Swedish International Development Cooperation Agency | Sida
SINOSURE ; CHN ; Sinosure | China Export and Credit Insurance Corporation
Smithsonian Institution ; USA
State Department ; USA
TICA ; THA ; Thailand International Cooperation Agency
TIKA ; TUR ; Turkish Cooperation and Coordination Agency
Treasury Department ; USA
UAE Space Agency ; ARE
UKEF ; GBR ; UK Export Finance
UKRI ; GBR ; UK Research and Innovation
US Congress ; USA
USACE ; USA ; U.S. Army Corps of Engineers | Army Corps of Engineers
USAID ; USA ; U.S. Agency for International Development | United States Agency for International Development
USDA ; USA ; U.S. Department of Agriculture
USGS ; USA ; U.S. Geological Survey | United States Geological Survey
USTDA ; USA ; U.S. Trade and Development Agency
USTR ; USA ; Office of the U.S. Trade Representative | Office of the United States Trade Representative
VEB ; RUS ; Vnesheconombank | VEB.RF
White House ; USA
`;

/**
 * Every name. Kinds: "organisation" and "bloc" with the short name as id, "agency" with "agency:" and the country's
 * alpha-3 code ("agency:USA").
 */
export function organisationEntries(): Source[] {
  const sources: Source[] = [];
  const add = (kind: string, id: string, row: Row, column: number) => {
    for (const wording of [...values(row, 0), ...values(row, column)]) {
      sources.push({ wording, entry: { id, kind }, caseSensitive: true });
    }
  };
  for (const row of rowsOf(organisations)) add("organisation", value(row, 0), row, 1);
  for (const row of rowsOf(blocs)) add("bloc", value(row, 0), row, 1);
  for (const row of rowsOf(agencies)) add("agency", `agency:${value(row, 1)}`, row, 2);
  return sources;
}
