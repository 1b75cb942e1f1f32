// Currencies: codes, symbols and names by ISO 4217 code, and the names that several states share.
//
// currencies: code = symbols and names of this currency alone
// units: name ; symbols and names ; code where no country is known ; country (alpha-3) and its code
// Words with a capital, codes and symbols match as written; the others in any case and in the plural.

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const currencies = `
AED = AED | Emirati dirham | UAE dirham
AFN = afghani
ALL = Albanian lek
AMD = AMD | Armenian dram | dram
ANG = Antillean guilder
AOA = kwanza
ARS = ARS | Argentine peso
AUD = A$ | AU$ | AUD | Australian dollar
AZN = AZN | manat
BAM = convertible mark
BDT = BDT | Tk | taka
BGN = Bulgarian lev
BHD = BHD | Bahraini dinar
BIF = Burundian franc
BND = B$ | Brunei dollar
BOB = boliviano
BRL = BRL | Brazilian real | R$ | reais
BTN = ngultrum
BWP = BWP | Botswana pula | pula
BYN = BYN | Belarusian rouble | Belarusian ruble
CAD = C$ | CA$ | CAD | Canadian dollar
CDF = CDF | Congolese franc
CHF = CHF | Swiss franc
CLP = CLP | Chilean peso
CNY = CNY | Chinese yuan | RMB | renminbi | yuan
COP = COP | Colombian peso
CRC = Costa Rican colón | colón
CZK = CZK | Czech crown | Czech koruna
DJF = Djiboutian franc
DKK = DKK | Danish crown | Danish krone | Danish kroner
DOP = Dominican peso
DZD = Algerian dinar | DZD
EGP = EGP | Egyptian pound | E£
ETB = ETB | Ethiopian birr | birr
EUR = EUR | euro | €
FJD = FJ$ | FJD | Fijian dollar
GBP = British pound | GBP | UK£ | pound sterling | pounds sterling | sterling | £
GEL = GEL | Georgian lari | lari
GHS = GHS | GH¢ | Ghanaian cedi | cedi
GMD = dalasi
GNF = GNF | Guinean franc
GTQ = quetzal
GYD = Guyanese dollar
HKD = HK$ | HKD | Hong Kong dollar
HNL = lempira
HUF = HUF | Hungarian forint | forint
IDR = IDR | Indonesian rupiah | Rp | rupiah
ILS = ILS | Israeli shekel | NIS | new shekel | shekel | ₪
INR = INR | Indian rupee | ₹
IQD = IQD | Iraqi dinar
IRR = IRR | Iranian rial | toman
ISK = ISK | Icelandic krona | Icelandic króna
JMD = J$ | JMD | Jamaican dollar
JOD = JD | JOD | Jordanian dinar
JPY = JPY | Japanese yen | yen
KES = KES | KSh | Kenyan shilling | Ksh
KGS = KGS | Kyrgyz som
KHR = riel
KRW = KRW | Korean won | South Korean won | won | ₩
KWD = KD | KWD | Kuwaiti dinar
KZT = KZT | Kazakh tenge | Kazakhstani tenge | tenge | ₸
LAK = Lao kip | kip
LBP = LBP | Lebanese pound
LKR = LKR | Sri Lankan rupee
LYD = LYD | Libyan dinar
MAD = MAD | Moroccan dirham
MDL = Moldovan leu
MGA = ariary
MKD = denar
MMK = MMK | kyat
MNT = MNT | tugrik | tögrög
MOP = MOP | pataca
MRU = ouguiya
MUR = MUR | Mauritian rupee
MVR = rufiyaa
MWK = MWK | Malawian kwacha
MXN = MXN | Mexican peso
MYR = MYR | Malaysian ringgit | RM | ringgit
MZN = MZN | metical
NAD = N$ | Namibian dollar
NGN = NGN | Nigerian naira | naira | ₦
NIO = córdoba
NOK = NOK | Norwegian crown | Norwegian krone | Norwegian kroner
NPR = NPR | Nepalese rupee
NZD = NZ$ | NZD | New Zealand dollar
OMR = OMR | Omani rial
PEN = PEN | Peruvian sol
PGK = PGK | kina
PHP = PHP | PhP | Php | Philippine peso | ₱
PKR = PKR | Pakistani rupee
PLN = PLN | Polish zloty | Polish zlotys | Polish złoty | Polish złotys | zloty | zlotys | zł | złoty | złotys
PYG = guarani
QAR = QAR | Qatari rial | Qatari riyal
RON = RON | Romanian leu | lei
RSD = RSD | Serbian dinar
RUB = RUB | Russian rouble | Russian ruble | rouble | ruble | ₽
RWF = RWF | Rwandan franc
SAR = SAR | Saudi rial | Saudi riyal
SDG = Sudanese pound
SEK = SEK | Swedish crown | Swedish krona | Swedish kronor
SGD = S$ | SGD | Singapore dollar
SYP = Syrian pound
THB = THB | Thai baht | baht
TJS = TJS | somoni
TMT = Turkmen manat
TND = TND | Tunisian dinar
TRY = TRY | Turkish lira | ₺
TTD = TT$ | TTD
TWD = NT$ | NTD | New Taiwan dollar | TWD | Taiwan dollar
TZS = TZS | TSh | Tsh | Tanzanian shilling
UAH = UAH | Ukrainian hryvnia | hryvnia | hryvnias
UGX = UGX | USh | Ugandan shilling
USD = American dollar | US dollar | US$ | USD | USD$ | United States dollar | greenback
UYU = Uruguayan peso
UZS = UZS | Uzbek som | Uzbek soum | Uzbek sum | soum
VND = VND | Vietnamese dong | ₫
XAF = CFA franc | FCFA | XAF | central African CFA franc
XDR = SDR | SDRs | Special Drawing Rights | XDR
XOF = West African CFA franc | XOF
YER = YER | Yemeni rial
ZAR = South African rand | ZAR | rand
ZMW = ZMW | Zambian kwacha
ZWL = Zimbabwe dollar | Zimbabwean dollar
`;

const units = `
K ; K ; ; MMR MMK | PNG PGK | ZMB ZMW
N ; N ; ; NGA NGN
P ; P ; ; BWA BWP | PHL PHP
R ; R ; ; ZAF ZAR
crown ; crown ; CZK ; CZE CZK | DNK DKK | ISL ISK | NOR NOK | SWE SEK
dinar ; dinar ; KWD ; BHR BHD | DZA DZD | IRQ IQD | JOR JOD | KWT KWD | LBY LYD | SRB RSD | TUN TND
dirham ; dirham | Dh | Dhs ; AED ; ARE AED | MAR MAD
dollar ; $ | dollar ; USD ; AUS AUD | BHS BSD | BRB BBD | BRN BND | CAN CAD | FJI FJD | GUY GYD | HKG HKD | JAM JMD | LBR LRD | NAM NAD | NZL NZD | SGP SGD | SLB SBD | SUR SRD | TTO TTD | TWN TWD | USA USD | ZWE ZWL
franc ; franc ; CHF ; BDI BIF | CHE CHF | CIV XOF | CMR XAF | COD CDF | DJI DJF | GIN GNF | RWA RWF | SEN XOF
krona ; krona | kronor ; SEK ; ISL ISK | SWE SEK
krone ; krone | kroner ; NOK ; DNK DKK | NOR NOK
kwacha ; kwacha ; ZMW ; MWI MWK | ZMB ZMW
leu ; leu ; RON ; MDA MDL | ROU RON
lev ; lev | leva ; BGN ; BGR BGN
lira ; lira ; TRY ; TUR TRY
peso ; peso ; MXN ; ARG ARS | CHL CLP | COL COP | CUB CUP | DOM DOP | MEX MXN | PHL PHP | URY UYU
pound ; pound ; GBP ; EGY EGP | GBR GBP | LBN LBP | SDN SDG | SSD SSP | SYR SYP
rial ; rial ; IRR ; IRN IRR | OMN OMR | QAT QAR | YEM YER
riyal ; riyal | SR ; SAR ; QAT QAR | SAU SAR
rupee ; Rs | rupee ; INR ; IND INR | LKA LKR | MUS MUR | NPL NPR | PAK PKR | SYC SCR
shilling ; shilling | Sh ; KES ; KEN KES | SOM SOS | TZA TZS | UGA UGX
som ; som ; UZS ; KGZ KGS | UZB UZS
yen sign ; ¥ ; JPY ; CHN CNY | JPN JPY
`;

let shared: Map<string, { usual: string; byCountry: Map<string, string> }> | undefined;

/** Currency names: kind "currency" with its code as id, or "currencyUnit" with a shared name as id ("dollar", "rupee"). */
export function currencyEntries(): Source[] {
  const sources: Source[] = [];
  const add = (wording: string, kind: string, id: string) => {
    const caseSensitive = !/[a-z]{3}/.test(wording);
    sources.push({
      wording,
      entry: { id, kind },
      caseSensitive,
      plural: !caseSensitive && !/(?:yuan|yen|baht|won)$/.test(wording),
    });
  };
  for (const row of rowsOf(currencies)) for (const wording of values(row, 1)) add(wording, "currency", value(row, 0));
  for (const row of rowsOf(units)) for (const wording of values(row, 1)) add(wording, "currencyUnit", value(row, 0));
  return sources;
}

/** The code of a shared unit in a country ("dollar" in AUS is AUD); without a country, or in another one, the usual code. */
export function currencyOf(unit: string, iso3: string | null): string | null {
  shared ??= new Map(
    rowsOf(units).map((row) => {
      const byCountry = new Map(values(row, 3).map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]));
      return [value(row, 0), { usual: value(row, 2), byCountry }];
    }),
  );
  const found = shared.get(unit);
  return found ? ((iso3 && found.byCountry.get(iso3)) ?? found.usual) : null;
}
