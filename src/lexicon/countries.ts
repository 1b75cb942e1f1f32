// Countries: names, demonyms and capitals by ISO 3166-1 alpha-3 code, and the regions inside them.
//
// countries: code ; short English name ; other names ; demonyms (adjective, people) ; capitals and seats of government
// regions:   code = states, provinces and other parts of the country
// alsoPersons: places whose name people bear too; beside another capitalised word they may be somebody's name.
// Kosovo has no ISO code: XKK stands for it. "Korea" alone is KOR, "Congo" and "Congolese" alone are COD,
// "Dominican" is DOM, "Guinean" is GIN; longer names (North Korea, Congo-Brazzaville) win by their length.
// Codes: i18n-iso-countries (MIT). Demonyms: i18n-nationality (MIT). Long names, capitals: CIA World Factbook (public domain).

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const countries = `
ABW ; Aruba ; Country of Aruba ; Aruban ; Oranjestad
AFG ; Afghanistan ; Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan ; Afghan ; Kabul
AGO ; Angola ; Republic of Angola ; Angolan ; Luanda
AIA ; Anguilla ; ; Anguillan ;
ALA ; Åland Islands ; ; ; Mariehamn
ALB ; Albania ; Republic of Albania ; Albanian ; Tirana
AND ; Andorra ; Principality of Andorra ; Andorran ; Andorra la Vella
ARE ; United Arab Emirates ; UAE | the Emirates ; Emirati | Emirian ; Abu Dhabi
ARG ; Argentina ; Argentine Republic ; Argentine | Argentinian | Argentinean ; Buenos Aires
ARM ; Armenia ; Republic of Armenia ; Armenian ; Yerevan
ASM ; American Samoa ; ; American Samoan ; Pago Pago
ATA ; Antarctica ; ; ;
ATF ; French Southern Territories ; French Southern and Antarctic Lands | Territory of the French Southern and Antarctic Lands ; ; Port-aux-Français
ATG ; Antigua and Barbuda ; Antigua ; Antiguan | Barbudan ; Saint John's | St. John's
AUS ; Australia ; Commonwealth of Australia ; Australian | Aussie ; Canberra
AUT ; Austria ; Republic of Austria ; Austrian ; Vienna
AZE ; Azerbaijan ; Republic of Azerbaijan ; Azerbaijani | Azeri ; Baku
BDI ; Burundi ; Republic of Burundi ; Burundian ; Gitega | Bujumbura
BEL ; Belgium ; Kingdom of Belgium ; Belgian ; Brussels
BEN ; Benin ; Republic of Benin ; Beninese | Beninois ; Porto-Novo | Cotonou
BES ; Bonaire ; Bonaire, Sint Eustatius and Saba ; ; Kralendijk
BFA ; Burkina Faso ; ; Burkinabe ; Ouagadougou
BGD ; Bangladesh ; People's Republic of Bangladesh ; Bangladeshi ; Dhaka
BGR ; Bulgaria ; Republic of Bulgaria ; Bulgarian ; Sofia
BHR ; Bahrain ; Kingdom of Bahrain ; Bahraini ; Manama
BHS ; Bahamas ; Commonwealth of The Bahamas ; Bahamian ; Nassau
BIH ; Bosnia and Herzegovina ; Bosnia | Bosnia-Herzegovina | BiH ; Bosnian | Herzegovinian ; Sarajevo
BLM ; Saint Barthélemy ; Overseas Collectivity of Saint Barthelemy | Saint-Barth | St. Barts | St. Barths ; ; Gustavia
BLR ; Belarus ; Republic of Belarus | Belorussia | Byelorussia ; Belarusian ; Minsk
BLZ ; Belize ; ; Belizean ; Belmopan
BMU ; Bermuda ; ; Bermudian ;
BOL ; Bolivia ; Plurinational State of Bolivia ; Bolivian ; La Paz | Sucre
BRA ; Brazil ; Federative Republic of Brazil ; Brazilian ; Brasília
BRB ; Barbados ; ; Barbadian | Bajan ; Bridgetown
BRN ; Brunei ; Brunei Darussalam | Negara Brunei Darussalam ; Bruneian ; Bandar Seri Begawan
BTN ; Bhutan ; Kingdom of Bhutan ; Bhutanese ; Thimphu
BWA ; Botswana ; Republic of Botswana ; Botswanan | Motswana | Batswana ; Gaborone
CAF ; Central African Republic ; Central African Rep ; ; Bangui
CAN ; Canada ; ; Canadian ; Ottawa
CCK ; Cocos (Keeling) Islands ; Territory of Cocos (Keeling) Islands ; Cocos Islands | Cocos Islander ;
CHE ; Switzerland ; Swiss Confederation ; Swiss ; Bern
CHL ; Chile ; Republic of Chile ; Chilean ; Santiago
CHN ; China ; People's Republic of China | PRC | Mainland China | PR China ; Chinese ; Beijing | Peking
CIV ; Côte d'Ivoire ; Ivory Coast | Republic of Côte d'Ivoire | Cote D'Ivoire ; Ivorian | Ivoirian ; Yamoussoukro | Abidjan
CMR ; Cameroon ; Republic of Cameroon ; Cameroonian ; Yaoundé
COD ; DR Congo ; Democratic Republic of the Congo | DRC | Congo-Kinshasa | Democratic Republic of Congo | DROC | Congo | DR of Congo | Congo DR ; Congolese ; Kinshasa
COG ; Republic of the Congo ; Congo-Brazzaville | Republic of Congo | Congo Republic ; ; Brazzaville
COK ; Cook Islands ; ; Cook Islander ; Avarua
COL ; Colombia ; Republic of Colombia ; Colombian ; Bogotá
COM ; Comoros ; Union of the Comoros ; Comoran | Comorian ; Moroni
CPV ; Cabo Verde ; Cape Verde | Republic of Cabo Verde ; Cape Verdean | Cabo Verdean ; Praia
CRI ; Costa Rica ; Republic of Costa Rica ; Costa Rican ; San José
CUB ; Cuba ; Republic of Cuba ; Cuban ; Havana
CUW ; Curaçao ; Country of Curacao ; Curacaoan ; Willemstad
CXR ; Christmas Island ; Territory of Christmas Island ; Christmas Islander ;
CYM ; Cayman Islands ; ; Caymanian ; George Town
CYP ; Cyprus ; Republic of Cyprus ; Cypriot ; Nicosia
CZE ; Czechia ; Czech Republic ; Czech | Czechs ; Prague
DEU ; Germany ; Federal Republic of Germany ; German ; Berlin
DJI ; Djibouti ; Republic of Djibouti ; Djiboutian ;
DMA ; Dominica ; Commonwealth of Dominica ; ; Roseau
DNK ; Denmark ; Kingdom of Denmark ; Danish | Danes ; Copenhagen
DOM ; Dominican Republic ; Dominican Rep ; Dominican ; Santo Domingo
DZA ; Algeria ; People's Democratic Republic of Algeria ; Algerian ; Algiers
ECU ; Ecuador ; Republic of Ecuador ; Ecuadorean | Ecuadorian ; Quito
EGY ; Egypt ; Arab Republic of Egypt ; Egyptian ; Cairo
ERI ; Eritrea ; State of Eritrea ; Eritrean ; Asmara
ESH ; Western Sahara ; Sahrawi Arab Democratic Republic | Sahrawi Republic ; Sahrawi | Sahrawian | Sahraouian | Sahraoui ;
ESP ; Spain ; Kingdom of Spain ; Spanish | Spaniard ; Madrid
EST ; Estonia ; Republic of Estonia ; Estonian ; Tallinn
ETH ; Ethiopia ; Federal Democratic Republic of Ethiopia | FDRE ; Ethiopian ; Addis Ababa
FIN ; Finland ; Republic of Finland ; Finnish | Finns ; Helsinki
FJI ; Fiji ; Republic of Fiji ; Fijian ; Suva
FLK ; Falkland Islands ; Falklands ; Falkland Island | Falkland Islander ;
FRA ; France ; French Republic ; French | Frenchman | Frenchmen ; Paris
FRO ; Faroe Islands ; ; Faroese ; Torshavn
FSM ; Micronesia ; Federated States of Micronesia ; Micronesian ; Palikir
GAB ; Gabon ; Gabonese Republic ; Gabonese ; Libreville
GBR ; United Kingdom ; UK | Great Britain | United Kingdom of Great Britain and Northern Ireland | Britain ; British | Briton | Scottish | Welsh | Scots ; London
GEO ; Georgia ; ; Georgian ; Tbilisi
GGY ; Guernsey ; Bailiwick of Guernsey ; Channel Islander ; Saint Peter Port
GHA ; Ghana ; Republic of Ghana ; Ghanaian ; Accra
GIB ; Gibraltar ; ; Gibraltarian ;
GIN ; Guinea ; Republic of Guinea ; Guinean ; Conakry
GLP ; Guadeloupe ; ; ; Basse-Terre
GMB ; Gambia ; Republic of The Gambia ; Gambian ; Banjul
GNB ; Guinea-Bissau ; Republic of Guinea-Bissau ; Guinea-Bissauan | Bissau-Guinean ; Bissau
GNQ ; Equatorial Guinea ; Republic of Equatorial Guinea ; Equatorial Guinean | Equatoguinean ; Malabo
GRC ; Greece ; Hellenic Republic ; Greek ; Athens
GRD ; Grenada ; ; Grenadian ; Saint George's | St. George's
GRL ; Greenland ; ; Greenlandic | Greenlander ; Nuuk
GTM ; Guatemala ; Republic of Guatemala ; Guatemalan ; Guatemala City
GUF ; French Guiana ; ; ; Cayenne
GUM ; Guam ; ; Guamanian ; Hagatna
GUY ; Guyana ; Cooperative Republic of Guyana ; Guyanese ; Georgetown
HKG ; Hong Kong ; Hong Kong Special Administrative Region | HKSAR ; Hong Konger ;
HND ; Honduras ; Republic of Honduras ; Honduran ; Tegucigalpa
HRV ; Croatia ; Republic of Croatia ; Croatian | Croat ; Zagreb
HTI ; Haiti ; Republic of Haiti ; Haitian ; Port-au-Prince
HUN ; Hungary ; ; Hungarian ; Budapest
IDN ; Indonesia ; Republic of Indonesia ; Indonesian ; Jakarta
IMN ; Isle of Man ; ; Manx ;
IND ; India ; Republic of India ; Indian ; New Delhi | Delhi
IOT ; British Indian Ocean Territory ; BIOT ; ; Diego Garcia
IRL ; Ireland ; ; Irish | Irishman | Irishmen ; Dublin
IRN ; Iran ; Islamic Republic of Iran ; Iranian ; Tehran
IRQ ; Iraq ; Republic of Iraq ; Iraqi ; Baghdad
ISL ; Iceland ; ; Icelandic | Icelander ; Reykjavík
ISR ; Israel ; State of Israel ; Israeli ; Jerusalem | Tel Aviv
ITA ; Italy ; Italian Republic ; Italian ; Rome
JAM ; Jamaica ; ; Jamaican ; Kingston
JEY ; Jersey ; Bailiwick of Jersey ; ; Saint Helier
JOR ; Jordan ; Hashemite Kingdom of Jordan ; Jordanian ; Amman
JPN ; Japan ; ; Japanese ; Tokyo
KAZ ; Kazakhstan ; Republic of Kazakhstan | Qazaqstan | Kazakstan | Rep. of Kazakhstan ; Kazakh | Kazakhstani ; Astana | Nur-Sultan
KEN ; Kenya ; Republic of Kenya ; Kenyan ; Nairobi
KGZ ; Kyrgyzstan ; Kyrgyz Republic ; Kyrgyz | Kyrgyzstani | Kirghiz ; Bishkek
KHM ; Cambodia ; Kingdom of Cambodia ; Cambodian ; Phnom Penh
KIR ; Kiribati ; Republic of Kiribati ; I-Kiribati ; Tarawa
KNA ; Saint Kitts and Nevis ; Federation of Saint Kitts and Nevis | St. Kitts and Nevis | St. Kitts ; Kittitian | Nevisian ; Basseterre
KOR ; South Korea ; Republic of Korea | S. Korea | ROK | Korea | Rep. of Korea ; South Korean | Korean ; Seoul
KWT ; Kuwait ; State of Kuwait ; Kuwaiti ; Kuwait City
LAO ; Laos ; Lao People's Democratic Republic | Lao PDR | Lao People's Republic ; Lao | Laotian ; Vientiane
LBN ; Lebanon ; Lebanese Republic ; Lebanese ; Beirut
LBR ; Liberia ; Republic of Liberia ; Liberian ; Monrovia
LBY ; Libya ; State of Libya ; Libyan ; Tripoli
LCA ; Saint Lucia ; St. Lucia ; ; Castries
LIE ; Liechtenstein ; Principality of Liechtenstein ; Liechtensteiner ; Vaduz
LKA ; Sri Lanka ; Democratic Socialist Republic of Sri Lanka ; Sri Lankan ; Colombo | Sri Jayewardenepura Kotte
LSO ; Lesotho ; Kingdom of Lesotho ; Basotho | Lesothan | Mosotho ; Maseru
LTU ; Lithuania ; Republic of Lithuania ; Lithuanian ; Vilnius
LUX ; Luxembourg ; Grand Duchy of Luxembourg ; Luxembourger ; Luxembourg City
LVA ; Latvia ; Republic of Latvia ; Latvian ; Riga
MAC ; Macau ; Macao | Macau Special Administrative Region ; ;
MAF ; Saint Martin ; Overseas Collectivity of Saint Martin ; ; Marigot
MAR ; Morocco ; Kingdom of Morocco ; Moroccan ; Rabat
MCO ; Monaco ; Principality of Monaco ; Monegasque ;
MDA ; Moldova ; Republic of Moldova ; Moldovan ; Chișinău
MDG ; Madagascar ; Republic of Madagascar ; Malagasy | Madagascan ; Antananarivo
MDV ; Maldives ; Republic of Maldives ; Maldivan | Maldivian ; Malé
MEX ; Mexico ; United Mexican States ; Mexican ; Mexico City
MHL ; Marshall Islands ; Republic of the Marshall Islands ; Marshallese ; Majuro
MKD ; North Macedonia ; Republic of North Macedonia | Macedonia ; Macedonian | North Macedonian ; Skopje
MLI ; Mali ; Republic of Mali ; Malian ; Bamako
MLT ; Malta ; Republic of Malta ; Maltese ; Valletta
MMR ; Myanmar ; Burma | Union of Burma | Republic of the Union of Myanmar ; Burmese | Myanmarese ; Naypyidaw | Nay Pyi Taw | Rangoon | Yangon
MNE ; Montenegro ; ; Montenegrin ; Podgorica
MNG ; Mongolia ; ; Mongolian | Mongol ; Ulaanbaatar | Ulan Bator | Ulanbaatar
MNP ; Northern Mariana Islands ; Commonwealth of the Northern Mariana Islands | CNMI ; ; Saipan
MOZ ; Mozambique ; Republic of Mozambique ; Mozambican | Mozambiquan ; Maputo
MRT ; Mauritania ; Islamic Republic of Mauritania ; Mauritanian ; Nouakchott
MSR ; Montserrat ; ; Montserratian ;
MTQ ; Martinique ; ; ; Fort-de-France
MUS ; Mauritius ; Republic of Mauritius ; Mauritian ; Port Louis
MWI ; Malawi ; Republic of Malawi ; Malawian ; Lilongwe
MYS ; Malaysia ; ; Malaysian ; Kuala Lumpur | Putrajaya
MYT ; Mayotte ; ; ; Mamoudzou
NAM ; Namibia ; Republic of Namibia ; Namibian ; Windhoek
NCL ; New Caledonia ; Territory of New Caledonia and Dependencies ; New Caledonian ; Nouméa
NER ; Niger ; Republic of Niger ; Nigerien ; Niamey
NFK ; Norfolk Island ; Territory of Norfolk Island ; Norfolk Islander ;
NGA ; Nigeria ; Federal Republic of Nigeria ; Nigerian ; Abuja
NIC ; Nicaragua ; Republic of Nicaragua ; Nicaraguan ; Managua
NIU ; Niue ; ; Niuean ; Alofi
NLD ; Netherlands ; Kingdom of the Netherlands | Holland ; Dutch | Dutchman ; Amsterdam | The Hague
NOR ; Norway ; Kingdom of Norway ; Norwegian ; Oslo
NPL ; Nepal ; ; Nepalese | Nepali ; Kathmandu
NRU ; Nauru ; Republic of Nauru ; Nauruan ; Yaren
NZL ; New Zealand ; NZ ; New Zealander ; Wellington
OMN ; Oman ; Sultanate of Oman ; Omani ; Muscat
PAK ; Pakistan ; Islamic Republic of Pakistan ; Pakistani ; Islamabad
PAN ; Panama ; Republic of Panama ; Panamanian ; Panama City
PCN ; Pitcairn ; Pitcairn Islands ; Pitcairn Islander ; Adamstown
PER ; Peru ; Republic of Peru ; Peruvian ; Lima
PHL ; Philippines ; Republic of the Philippines ; Filipino | Philippine | Filipina ; Manila
PLW ; Palau ; Republic of Palau ; Palauan ; Ngerulmud
PNG ; Papua New Guinea ; Independent State of Papua New Guinea | PNG ; Papua New Guinean ; Port Moresby
POL ; Poland ; Republic of Poland ; Polish | Poles ; Warsaw
PRI ; Puerto Rico ; Commonwealth of Puerto Rico ; Puerto Rican ; San Juan
PRK ; North Korea ; Democratic People's Republic of Korea | N. Korea | DPRK ; North Korean ; Pyongyang
PRT ; Portugal ; Portuguese Republic ; Portuguese ; Lisbon
PRY ; Paraguay ; Republic of Paraguay ; Paraguayan ; Asunción
PSE ; Palestine ; State of Palestine | West Bank | Palestinian Authority | Palestinian Territories | Gaza | Gaza Strip | Palestinian National Authority ; Palestinian ; Ramallah
PYF ; French Polynesia ; Overseas Lands of French Polynesia ; French Polynesian ; Papeete
QAT ; Qatar ; State of Qatar ; Qatari ; Doha
REU ; Réunion ; Réunion Island | La Réunion ; ; Saint-Denis
ROU ; Romania ; ; Romanian ; Bucharest
RUS ; Russia ; Russian Federation ; Russian ; Moscow
RWA ; Rwanda ; Republic of Rwanda ; Rwandan ; Kigali
SAU ; Saudi Arabia ; Kingdom of Saudi Arabia | KSA ; Saudi | Saudi Arabian ; Riyadh
SDN ; Sudan ; Republic of the Sudan ; Sudanese ; Khartoum
SEN ; Senegal ; Republic of Senegal ; Senegalese ; Dakar
SGP ; Singapore ; Republic of Singapore ; Singaporean ;
SGS ; South Georgia and the South Sandwich Islands ; South Georgia and South Sandwich Islands ; ;
SHN ; Saint Helena ; ; Saint Helenian ; Jamestown
SJM ; Svalbard and Jan Mayen ; ; ; Longyearbyen
SLB ; Solomon Islands ; ; Solomon Islander ; Honiara
SLE ; Sierra Leone ; Republic of Sierra Leone ; Sierra Leonean ; Freetown
SLV ; El Salvador ; Republic of El Salvador ; Salvadoran | Salvadorean | Salvadorian ; San Salvador
SMR ; San Marino ; Republic of San Marino ; San Marinese | Sammarinese ;
SOM ; Somalia ; Federal Republic of Somalia ; Somali ; Mogadishu
SPM ; Saint Pierre and Miquelon ; Territorial Collectivity of Saint Pierre and Miquelon ; ; Saint-Pierre
SRB ; Serbia ; Republic of Serbia ; Serbian | Serb ; Belgrade
SSD ; South Sudan ; Republic of South Sudan | S. Sudan ; South Sudanese ; Juba
STP ; Sao Tome and Principe ; Democratic Republic of Sao Tome and Principe ; Sao Tomean ; São Tomé
SUR ; Suriname ; Republic of Suriname ; Surinamer | Surinamese ; Paramaribo
SVK ; Slovakia ; Slovak Republic ; Slovak | Slovakian ; Bratislava
SVN ; Slovenia ; Republic of Slovenia ; Slovenian | Slovene ; Ljubljana
SWE ; Sweden ; Kingdom of Sweden ; Swedish | Swedes ; Stockholm
SWZ ; Eswatini ; Kingdom of Eswatini | Swaziland ; Swazi ; Mbabane | Lobamba
SXM ; Sint Maarten ; Country of Sint Maarten ; ; Philipsburg
SYC ; Seychelles ; Republic of Seychelles ; Seychellois ;
SYR ; Syria ; Syrian Arab Republic ; Syrian ; Damascus
TCA ; Turks and Caicos Islands ; ; ; Grand Turk | Cockburn Town
TCD ; Chad ; Republic of Chad ; Chadian ; N'Djamena | Ndjamena
TGO ; Togo ; Togolese Republic ; Togolese ; Lomé
THA ; Thailand ; Kingdom of Thailand ; Thai ; Bangkok
TJK ; Tajikistan ; Republic of Tajikistan ; Tajik | Tajikistani ; Dushanbe
TKL ; Tokelau ; ; Tokelauan ;
TKM ; Turkmenistan ; ; Turkmen | Turkmenistani ; Ashgabat
TLS ; Timor-Leste ; Democratic Republic of Timor-Leste | East Timor ; East Timorese | Timorese ; Dili
TON ; Tonga ; Kingdom of Tonga ; Tongan ; Nuku'alofa
TTO ; Trinidad and Tobago ; Republic of Trinidad and Tobago | Trinidad ; Trinidadian | Tobagonian ; Port of Spain
TUN ; Tunisia ; Republic of Tunisia ; Tunisian ; Tunis
TUR ; Türkiye ; Turkey | Republic of Turkey ; Turkish | Turks ; Ankara
TUV ; Tuvalu ; ; Tuvaluan ; Funafuti
TWN ; Taiwan ; Chinese Taipei | Republic of China ; Taiwanese ; Taipei
TZA ; Tanzania ; United Republic of Tanzania ; Tanzanian ; Dodoma | Dar es Salaam
UGA ; Uganda ; Republic of Uganda ; Ugandan ; Kampala
UKR ; Ukraine ; ; Ukrainian ; Kyiv | Kiev
URY ; Uruguay ; Oriental Republic of Uruguay ; Uruguayan ; Montevideo
USA ; United States ; United States of America | USA | US | America ; American ; Washington | Washington, D.C. | Washington D.C. | D.C.
UZB ; Uzbekistan ; Republic of Uzbekistan | Rep. of Uzbekistan ; Uzbek | Uzbekistani ; Tashkent
VAT ; Vatican City ; Holy See | Vatican ; ;
VCT ; Saint Vincent and the Grenadines ; St. Vincent and the Grenadines | Saint Vincent | St. Vincent ; Saint Vincentian | Vincentian ; Kingstown
VEN ; Venezuela ; Bolivarian Republic of Venezuela ; Venezuelan ; Caracas
VGB ; British Virgin Islands ; BVI ; British Virgin Islander ; Road Town
VIR ; U.S. Virgin Islands ; Virgin Islands ; ; Charlotte Amalie
VNM ; Vietnam ; Socialist Republic of Vietnam | Viet Nam ; Vietnamese ; Hanoi
VUT ; Vanuatu ; Republic of Vanuatu ; Vanuatuan | Ni-Vanuatu ; Port Vila
WLF ; Wallis and Futuna ; Territory of the Wallis and Futuna Islands ; Wallisian | Futunan | Wallis and Futuna Islander ; Mata-Utu
WSM ; Samoa ; Independent State of Samoa ; Samoan ; Apia
XKK ; Kosovo ; Republic of Kosovo ; Kosovan | Kosovar ; Pristina
YEM ; Yemen ; Republic of Yemen ; Yemenite | Yemeni ; Sanaa | Sana'a
ZAF ; South Africa ; Republic of South Africa | S. Africa ; South African ; Pretoria | Cape Town | Bloemfontein
ZMB ; Zambia ; Republic of Zambia ; Zambian ; Lusaka
ZWE ; Zimbabwe ; Republic of Zimbabwe ; Zimbabwean ; Harare
`;

const regions = `
ARE = Ajman | Fujairah | Ras Al Khaimah | Umm Al Quwain
ARG = Catamarca | Jujuy | Neuquén | Patagonia | San Juan Province | Santa Cruz Province
AUS = Australian Capital Territory | NSW | New South Wales | Northern Territory | Pilbara | Queensland | South Australia | Tasmania | Victoria | Victorian | Western Australia
AZE = Karabakh | Nagorno-Karabakh | Nakhchivan
BEL = Flanders | Wallonia
BOL = Potosí
BRA = Bahia | Goiás | Mato Grosso | Minas Gerais | Pará State | Rio Grande do Sul
CAN = Alberta | British Columbia | Labrador | Manitoba | New Brunswick | Newfoundland | Newfoundland and Labrador | Northwest Territories | Nova Scotia | Nunavut | Ontario | Prince Edward Island | Quebec | Saskatchewan | Yukon
CHL = Atacama
CHN = Anhui | Fujian | Gansu | Guangdong | Guangxi | Guizhou | Hainan | Hebei | Heilongjiang | Henan | Hubei | Hunan | Inner Mongolia | Jiangsu | Jiangxi | Jilin | Liaoning | Ningxia | Qinghai | Shaanxi | Shandong | Shanxi | Sichuan | Tibet | Xinjiang | Yunnan | Zhejiang
COD = Haut-Katanga | Ituri | Katanga | Kivu | Lualaba | North Kivu | South Kivu | Tanganyika Province
CZE = Moravia
DEU = Baden-Württemberg | Bavaria | Brandenburg | Hesse | Lower Saxony | North Rhine-Westphalia | Saxony | Saxony-Anhalt | Schleswig-Holstein | Thuringia
ECU = Galapagos
ESP = Andalusia | Basque Country | Canary Islands | Catalonia | Extremadura | Galicia
FIN = Lapland
FRA = Brittany | Corsica | Normandy
GBR = Cornwall | England | Northern Ireland | Scotland | Wales | Welsh Government
GEO = Abkhazia | Adjara | South Ossetia
GRC = Crete
IDN = Bali | Batam | Java | Kalimantan | North Maluku | Papua Province | Riau | Sulawesi | Sumatra | West Papua
IND = Andhra Pradesh | Arunachal Pradesh | Assam | Bihar | Chhattisgarh | Gujarat | Haryana | Himachal Pradesh | Jammu and Kashmir | Jharkhand | Karnataka | Kerala | Ladakh | Madhya Pradesh | Maharashtra | Manipur | Meghalaya | Mizoram | Nagaland | Odisha | Punjab | Rajasthan | Sikkim | Tamil Nadu | Telangana | Tripura | Uttar Pradesh | Uttarakhand | West Bengal
IRQ = Iraqi Kurdistan | Kurdistan | Kurdistan Region | Kurdistan Region of Iraq
ITA = Lombardy | Piedmont | Sardinia | Sicily | Tuscany
JPN = Hokkaido | Kyushu | Okinawa
KAZ = Abai Region | Aktobe Region | Karaganda Region | Kostanay Region | Mangistau | Pavlodar Region | Turkistan Region | Ulytau
KGZ = Issyk-Kul
KOR = Gangwon | Gyeonggi | Jeju | North Gyeongsang | North Jeolla | South Gyeongsang | South Jeolla
MDA = Transnistria
MEX = Baja California | Chihuahua State | Jalisco | Nuevo León | Sonora
MMR = Kachin | Rakhine | Shan State
MNG = South Gobi
MOZ = Cabo Delgado
MYS = Johor | Kedah | Kelantan | Negeri Sembilan | Pahang | Penang | Perak | Perlis | Sabah | Sarawak | Selangor | Terengganu
NGA = Kaduna State | Lagos State | Nasarawa | Niger Delta | Niger State | Rivers State
NLD = North Holland | South Holland
NOR = Svalbard
PAK = Balochistan | Gilgit-Baltistan | Khyber Pakhtunkhwa | Sindh
PHL = Luzon | Mindanao | Palawan
PNG = Bougainville
POL = Silesia
PRT = Azores | Madeira
ROU = Transylvania
RUS = Bashkortostan | Buryatia | Chechnya | Chukotka | Dagestan | Far East of Russia | Kamchatka | Krasnoyarsk Territory | Primorye | Russian Far East | Sakha | Sakhalin | Siberia | Tatarstan | Tuva | Yakutia
SAU = Eastern Province
SDN = Darfur | Red Sea State
SOM = Puntland | Somaliland
SWE = Norrbotten
TZA = Zanzibar
UKR = Crimea | Donbas | Donbass
USA = Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | District of Columbia | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York State | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | Silicon Valley | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | Washington State | West Virginia | Wisconsin | Wyoming | state of Georgia
UZB = Fergana Valley | Karakalpakstan | Navoi Region
VNM = Mekong Delta
YEM = Hadramawt
ZAF = Eastern Cape | Free State | Gauteng | KwaZulu-Natal | Limpopo | Mpumalanga | Northern Cape | Western Cape
ZMB = Copperbelt | Copperbelt Province | North-Western Province
`;

const alsoPersons = `
persons = Adelaide | Brandenburg | Chad | Dallas | Darwin | Denver | Florence | France | Georgia | Holland | Houston | India | Ireland | Israel | Jordan | Kimberley | Kingston | Lima | London | Malta | Melbourne | Milan | Montana | Orlando | Paris | Perth | Phoenix | Santiago | Savannah | Scotland | Sofia | Sydney | Victoria | Vienna | Virginia | Washington | Wellington
`;

let entries: readonly Source[] | undefined;
let names: Map<string, string> | undefined;
let demonyms: Map<string, string> | undefined;

/** Every wording that names a state, its people, its capital or a part of it; the entry's id is the alpha-3 code. */
export function countryEntries(): readonly Source[] {
  entries ??= readEntries();
  return entries;
}

function readEntries(): Source[] {
  const sources: Source[] = [];
  const add = (kind: string, id: string, wordings: readonly string[], plural = false) => {
    const entry = { id, kind };
    for (const wording of wordings) sources.push({ wording, entry, caseSensitive: true, plural });
  };
  for (const row of rowsOf(countries)) {
    const code = value(row, 0);
    add("country", code, [...values(row, 1), ...values(row, 2)]);
    for (const demonym of values(row, 3)) add("demonym", code, [demonym], takesPlural(demonym));
    add("capital", code, values(row, 4));
  }
  for (const row of rowsOf(regions)) add("region", value(row, 0), values(row, 1));
  return sources;
}

/** The short English name of an alpha-3 code ("KAZ": "Kazakhstan"), or the code itself where it is unknown. */
export function countryName(iso3: string): string {
  names ??= new Map(rowsOf(countries).map((row) => [value(row, 0), value(row, 1)]));
  return names.get(iso3) ?? iso3;
}

/** The first demonym of an alpha-3 code ("KAZ": "Kazakh"), or null where it has none. */
export function demonymOf(iso3: string): string | null {
  demonyms ??= new Map(rowsOf(countries).map((row) => [value(row, 0), value(row, 3)]));
  return demonyms.get(iso3) || null;
}

/** Names of places that are names of persons as well ("Jordan", "Chad"). */
export function placesAlsoPersons(): ReadonlySet<string> {
  return new Set(values(rowsOf(alsoPersons)[0] ?? [], 1));
}

/** "Kazakhs", "Emiratis"; but the Chinese, the British, the Swiss. */
function takesPlural(demonym: string): boolean {
  return !/(?:ese|sh|ch|men|s|x|z)$/.test(demonym);
}
