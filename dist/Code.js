/** @OnlyCurrentDoc */
"use strict";
var Pactsheet_ = (() => {
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value2) => key in obj ? __defProp(obj, key, { enumerable: !0, configurable: !0, writable: !0, value: value2 }) : obj[key] = value2;
var __publicField = (obj, key, value2) => __defNormalProp(obj, typeof key != "symbol" ? key + "" : key, value2);

var ENGINE = "0.1.0";

function linesOf(data) {
	let lines = [];
	for (let line of data.split(`
`)) {
		let trimmed = line.trim();
		trimmed !== "" && lines.push(trimmed);
	}
	return lines;
}
var read;
function rowsOf(data) {
	read != null || (read = /* @__PURE__ */ new Map());
	let rows = read.get(data);
	return rows || (rows = linesOf(data).map(rowOf), read.set(data, rows)), rows;
}
function rowOf(line) {
	let equals = line.indexOf(" = ");
	return (equals < 0 ? line.split(" ;") : [line.slice(0, equals), line.slice(equals + 3)]).map(valuesOf);
}
function value(row, column) {
	var _a, _b;
	return (_b = (_a = row[column]) == null ? void 0 : _a[0]) != null ? _b : "";
}
function values(row, column) {
	var _a;
	return (_a = row[column]) != null ? _a : [];
}
function valuesOf(column) {
	let trimmed = column.trim();
	return trimmed === "" ? [] : trimmed.split(" | ");
}

var currencies = `
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
CRC = Costa Rican col\xF3n | col\xF3n
CZK = CZK | Czech crown | Czech koruna
DJF = Djiboutian franc
DKK = DKK | Danish crown | Danish krone | Danish kroner
DOP = Dominican peso
DZD = Algerian dinar | DZD
EGP = EGP | Egyptian pound | E\xA3
ETB = ETB | Ethiopian birr | birr
EUR = EUR | euro | \u20AC
FJD = FJ$ | FJD | Fijian dollar
GBP = British pound | GBP | UK\xA3 | pound sterling | pounds sterling | sterling | \xA3
GEL = GEL | Georgian lari | lari
GHS = GHS | GH\xA2 | Ghanaian cedi | cedi
GMD = dalasi
GNF = GNF | Guinean franc
GTQ = quetzal
GYD = Guyanese dollar
HKD = HK$ | HKD | Hong Kong dollar
HNL = lempira
HUF = HUF | Hungarian forint | forint
IDR = IDR | Indonesian rupiah | Rp | rupiah
ILS = ILS | Israeli shekel | NIS | new shekel | shekel | \u20AA
INR = INR | Indian rupee | \u20B9
IQD = IQD | Iraqi dinar
IRR = IRR | Iranian rial | toman
ISK = ISK | Icelandic krona | Icelandic kr\xF3na
JMD = J$ | JMD | Jamaican dollar
JOD = JD | JOD | Jordanian dinar
JPY = JPY | Japanese yen | yen
KES = KES | KSh | Kenyan shilling | Ksh
KGS = KGS | Kyrgyz som
KHR = riel
KRW = KRW | Korean won | South Korean won | won | \u20A9
KWD = KD | KWD | Kuwaiti dinar
KZT = KZT | Kazakh tenge | Kazakhstani tenge | tenge | \u20B8
LAK = Lao kip | kip
LBP = LBP | Lebanese pound
LKR = LKR | Sri Lankan rupee
LYD = LYD | Libyan dinar
MAD = MAD | Moroccan dirham
MDL = Moldovan leu
MGA = ariary
MKD = denar
MMK = MMK | kyat
MNT = MNT | tugrik | t\xF6gr\xF6g
MOP = MOP | pataca
MRU = ouguiya
MUR = MUR | Mauritian rupee
MVR = rufiyaa
MWK = MWK | Malawian kwacha
MXN = MXN | Mexican peso
MYR = MYR | Malaysian ringgit | RM | ringgit
MZN = MZN | metical
NAD = N$ | Namibian dollar
NGN = NGN | Nigerian naira | naira | \u20A6
NIO = c\xF3rdoba
NOK = NOK | Norwegian crown | Norwegian krone | Norwegian kroner
NPR = NPR | Nepalese rupee
NZD = NZ$ | NZD | New Zealand dollar
OMR = OMR | Omani rial
PEN = PEN | Peruvian sol
PGK = PGK | kina
PHP = PHP | PhP | Php | Philippine peso | \u20B1
PKR = PKR | Pakistani rupee
PLN = PLN | Polish zloty | Polish zlotys | Polish z\u0142oty | Polish z\u0142otys | zloty | zlotys | z\u0142 | z\u0142oty | z\u0142otys
PYG = guarani
QAR = QAR | Qatari rial | Qatari riyal
RON = RON | Romanian leu | lei
RSD = RSD | Serbian dinar
RUB = RUB | Russian rouble | Russian ruble | rouble | ruble | \u20BD
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
TRY = TRY | Turkish lira | \u20BA
TTD = TT$ | TTD
TWD = NT$ | NTD | New Taiwan dollar | TWD | Taiwan dollar
TZS = TZS | TSh | Tsh | Tanzanian shilling
UAH = UAH | Ukrainian hryvnia | hryvnia | hryvnias
UGX = UGX | USh | Ugandan shilling
USD = American dollar | US dollar | US$ | USD | USD$ | United States dollar | greenback
UYU = Uruguayan peso
UZS = UZS | Uzbek som | Uzbek soum | Uzbek sum | soum
VND = VND | Vietnamese dong | \u20AB
XAF = CFA franc | FCFA | XAF | central African CFA franc
XDR = SDR | SDRs | Special Drawing Rights | XDR
XOF = West African CFA franc | XOF
YER = YER | Yemeni rial
ZAR = South African rand | ZAR | rand
ZMW = ZMW | Zambian kwacha
ZWL = Zimbabwe dollar | Zimbabwean dollar
`, units = `
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
yen sign ; \xA5 ; JPY ; CHN CNY | JPN JPY
`, shared;
function currencyEntries() {
	let sources = [], add3 = (wording2, kind, id) => {
		let caseSensitive = !/[a-z]{3}/.test(wording2);
		sources.push({
			wording: wording2,
			entry: { id, kind },
			caseSensitive,
			plural: !caseSensitive && !/(?:yuan|yen|baht|won)$/.test(wording2)
		});
	};
	for (let row of rowsOf(currencies)) for (let wording2 of values(row, 1)) add3(wording2, "currency", value(row, 0));
	for (let row of rowsOf(units)) for (let wording2 of values(row, 1)) add3(wording2, "currencyUnit", value(row, 0));
	return sources;
}
function currencyOf(unit, iso3) {
	var _a;
	shared != null || (shared = new Map(
		rowsOf(units).map((row) => {
			let byCountry = new Map(values(row, 3).map((pair) => [pair.slice(0, 3), pair.slice(4)]));
			return [value(row, 0), { usual: value(row, 2), byCountry }];
		})
	));
	let found = shared.get(unit);
	return found ? (_a = iso3 && found.byCountry.get(iso3)) != null ? _a : found.usual : null;
}

function isInvisible(code) {
	return code === 173 || code >= 8203 && code <= 8207 || code === 8288 || code === 65279;
}
function isSpace(code) {
	return code === 32 || code >= 9 && code <= 13 || code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isUpper(code) {
	if (code < 128) return code >= 65 && code <= 90;
	let sign = String.fromCharCode(code);
	return sign.toLowerCase() !== sign;
}
function isLetter(code) {
	return code < 128 ? code >= 65 && code <= 90 || code >= 97 && code <= 122 : code < 192 ? code === 170 || code === 181 || code === 186 : code === 215 || code === 247 ? !1 : !(code >= 8192 && code <= 11263) && !(code >= 12288 && code <= 12351) && !isInvisible(code);
}
var FOLDED = {
	"\u2018": "'",
	"\u2019": "'",
	"\u201B": "'",
	\u02BC: "'",
	"`": "'",
	"\xB4": "'",
	"\u201C": '"',
	"\u201D": '"',
	"\u201E": '"',
	"\xAB": '"',
	"\xBB": '"',
	"\u2010": "-",
	"\u2011": "-",
	"\u2012": "-",
	"\u2013": "-",
	"\u2212": "-",
	"\u2014": "--",
	"\u2015": "--",
	"\u2022": "*",
	"\u25CF": "*",
	"\u25AA": "*",
	"\u25E6": "*",
	"\xB7": "*",
	"\u2023": "*",
	"\uF0B7": "*"
};
function fold(sign) {
	var _a;
	return (_a = FOLDED[sign]) != null ? _a : sign;
}

var ABBREVIATIONS = new Set(
	"co ltd inc corp bros pty pvt dept univ intl dr mr mrs ms messrs prof hon rev st no nos gen gov sen rep lt col maj capt cmdr adm sgt jr sr vs rs tk jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri approx est al fig cf ca art sec para vol".split(" ")
), isWordCode = (code) => isLetter(code) || isDigit(code);
function tokenise(text, from, to, tokens) {
	let at = from, gap = "none";
	for (; at < to; ) {
		let code = text.charCodeAt(at);
		if (isSpace(code) || isInvisible(code)) {
			let start2 = at, breaks3 = 0, blanks = 0;
			for (; at < to; ) {
				let c = text.charCodeAt(at);
				if (c === 10) breaks3++;
				else if (isSpace(c) && c !== 13) blanks++;
				else if (c !== 13 && !isInvisible(c)) break;
				at++;
			}
			at > start2 && breaks3 + blanks > 0 && (gap = breaks3 === 1 && blanks === 0 ? "break" : "space");
			continue;
		}
		let end = isDigit(code) ? numberEnd(text, at, to) : isLetter(code) ? wordEnd(text, at, to) : markEnd(text, at, to), kind = isDigit(code) ? "number" : isLetter(code) ? "word" : "mark";
		push(tokens, text, at, end, kind, gap), gap = "none", at = end;
	}
}
function push(tokens, text, start2, end, kind, gap) {
	let slice = text.slice(start2, end), plain = PLAIN.test(slice), norm = plain ? slice : kind === "mark" ? mark(slice) : surface(slice), lower2 = plain ? norm.toLowerCase() : lowerOf(norm, kind), key = plain ? lower2 : keyOf(lower2);
	tokens.push({ start: start2, end, norm, lower: lower2, key, kind, spaced: gap !== "none", sentence: -1, gap });
}
var PLAIN = /^[0-9A-Za-z]+$/;
function surface(slice) {
	let norm = "";
	for (let sign of slice) isInvisible(sign.charCodeAt(0)) || (norm += fold(sign));
	return norm;
}
function lowerOf(norm, kind) {
	let lower2 = norm.toLowerCase();
	return kind === "word" && lower2.includes(".") ? lower2.replace(/\./g, "") : lower2;
}
function keyOf(word2) {
	return /^[^&.\u0080-\uffff]*$/.test(word2) ? word2 : word2 === "&" ? "and" : word2.replace(/\.(?=$|\D)/g, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
function numberEnd(text, start2, to) {
	let at = start2 + 1;
	for (; at < to; ) {
		let code = text.charCodeAt(at);
		if (isDigit(code)) at++;
		else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1)) && at + 1 < to) at += 2;
		else break;
	}
	return at;
}
function wordEnd(text, start2, to) {
	if (text[start2 + 1] === "/" && /^m\/s(?![a-z0-9])/i.test(text.slice(start2, start2 + 4)))
		return Math.min(to, start2 + (text[start2 + 3] === "." ? 4 : 3));
	let glued = isUpper(text.charCodeAt(start2)) ? SUM.exec(text.slice(start2, Math.min(to, start2 + 24))) : null;
	if (glued) return start2 + glued[1].length;
	let at = start2, letters = 0;
	for (; at < to; ) {
		let code = text.charCodeAt(at);
		if (isWordCode(code)) letters++;
		else if (isInvisible(code)) {
			if (!hasWordAfter(text, at, to)) break;
		} else if (fold(text[at]) === "'") {
			if (!isInnerApostrophe(text, at, to)) break;
			if (at - 1 > start2 && isNegation(text, at, to)) return at - 1;
		} else if (code === 46) {
			let single2 = letters === 1 && isLetter(text.charCodeAt(at + 1)) && at + 1 < to, inside = single2 && !isWordCode(text.charCodeAt(at + 2)), closes3 = letters === 1 && text.charCodeAt(at - 2) === 46, initial = letters === 1 && at === start2 + 1 && isUpper(text.charCodeAt(start2)), dotted = single2 && text.charCodeAt(at + 2) === 46;
			if (closes3 && !single2) return at + 1;
			if (!(dotted || inside && isUpper(text.charCodeAt(at + 1))))
				return initial ? at + 1 : abbreviationEnd(text, start2, at);
			letters = 0;
		} else break;
		at++;
	}
	return at;
}
var SUM = /^([A-Z][A-Za-z]{0,3})(?=\d{1,3}(?:(?:,\d{3})+(?!\w)|(?:[.,]\d+)?[ \u00a0]?(?:million|billion|trillion|crore|lakh|bn|mn)\b))/;
function abbreviationEnd(text, start2, dot) {
	return dot - start2 > 7 ? dot : ABBREVIATIONS.has(surface(text.slice(start2, dot)).toLowerCase()) ? dot + 1 : dot;
}
function hasWordAfter(text, at, to) {
	let next = at + 1;
	for (; next < to && next < at + 4 && isInvisible(text.charCodeAt(next)); ) next++;
	return next < to && isWordCode(text.charCodeAt(next));
}
var CLITIC = /^(?:s|ll|ve|re)$/i;
function isInnerApostrophe(text, at, to) {
	return at + 1 < to && isLetter(text.charCodeAt(at + 1)) && !isClitic(text, at, to);
}
function isNegation(text, at, to) {
	return /^n[^ ]t$/i.test(text.slice(at - 1, at + 2)) && !(at + 2 < to && isWordCode(text.charCodeAt(at + 2)));
}
function isClitic(text, at, to) {
	let end = at + 1;
	for (; end < to && end < at + 4 && isWordCode(text.charCodeAt(end)); ) end++;
	return CLITIC.test(text.slice(at + 1, end));
}
function markEnd(text, at, to) {
	let sign = fold(text[at]);
	if (sign === "'" && at > 0 && isWordCode(text.charCodeAt(at - 1)) && isClitic(text, at, to)) {
		let end = at + 1;
		for (; end < to && isWordCode(text.charCodeAt(end)); ) end++;
		return end;
	}
	if (sign === "-" && text[at + 1] === "-" && at + 1 < to) return at + 2;
	let high = text.charCodeAt(at);
	return high >= 55296 && high <= 56319 && at + 1 < to ? at + 2 : at + 1;
}
var mark = (slice) => fold(slice[0]) + slice.slice(1).toLowerCase();

function wordsOf(wording2) {
	let tokens = [];
	return tokenise(wording2, 0, wording2.length, tokens), tokens;
}
var emptyIndex = () => ({ sources: [], lists: [], heads: /* @__PURE__ */ new Map(), lexicons: 0 });
function file(index, sources) {
	var _a;
	index.lists.push(index.sources.length);
	for (let source of sources) {
		let place = index.sources.push(source) - 1, word2 = firstWord(source);
		add(index, word2, place), source.plural && !source.wording.includes(" ") && add(index, (_a = pluralOf(word2)) != null ? _a : word2, place);
	}
	return 1 << index.lists.length - 1;
}
function add({ heads: heads3 }, word2, place) {
	let filed = heads3.get(word2);
	filed === void 0 ? heads3.set(word2, place) : typeof filed == "number" ? heads3.set(word2, [filed, place]) : filed.push(place);
}
function headOf(index, key) {
	let filed = index.heads.get(key);
	if (filed === void 0 || typeof filed == "object" && "terms" in filed) return filed;
	let places = typeof filed == "number" ? [filed] : filed, of = places.map((place) => 1 << index.lists.filter((first) => first <= place).length - 1), head2 = { sources: places.map((place) => index.sources[place]), of, lists: of.reduce((all, list) => all | list, 0), terms: [] };
	return index.heads.set(key, head2), head2;
}
function firstWord({ wording: wording2, entry: entry2 }) {
	let end = wording2.indexOf(" "), word2 = (end < 0 ? wording2 : wording2.slice(0, end)).toLowerCase();
	if (/^[a-z][0-9a-z]*$/.test(word2)) return word2;
	let [key] = askedOf(wording2).keys;
	if (key === void 0) throw new Error(`Lexicon entry ${entry2.id} has an empty wording: give it a word.`);
	return key;
}
function askedOf(wording2) {
	if (/^[A-Za-z][0-9A-Za-z]*(?: [A-Za-z][0-9A-Za-z]*)*$/.test(wording2))
		return { keys: wording2.toLowerCase().split(" "), norms: wording2.split(" ") };
	let words2 = wordsOf(wording2).filter(({ norm }) => norm !== "-" && norm !== ".");
	return { keys: words2.map(({ key }) => key), norms: words2.map(({ norm }) => norm) };
}
function pluralOf(word2) {
	return /[a-gi-rt-wz]$/.test(word2) ? `${word2}s` : /(?:s[sh]|ch|x)$/i.test(word2) ? `${word2}es` : /s$|[^0-9A-Za-z]$/i.test(word2) ? null : /[^aeiou]y$/.test(word2) ? `${word2.slice(0, -1)}ies` : `${word2}s`;
}

function lexiconOf(index, lists2) {
	return { index, lists: lists2, all: lists2.reduce((all, list) => all | list, 0), number: index.lexicons++ };
}
function compile(sources) {
	let index = emptyIndex();
	return lexiconOf(index, [file(index, sources)]);
}
function termsOf(lexicon, word2, head2) {
	let terms = head2.terms[lexicon.number];
	return terms || (terms = readTerms(
		lexicon.lists.flatMap((list) => head2.sources.filter((_, at) => head2.of[at] === list)),
		word2
	), head2.terms[lexicon.number] = terms), terms;
}
function readTerms(sources, head2) {
	let terms = [];
	for (let { wording: wording2, entry: entry2, caseSensitive, plural: plural2 } of sources) {
		let { keys, norms } = askedOf(wording2), surfaces = caseSensitive ? norms.map(keyOf) : null;
		terms.push({ keys, surfaces, entry: entry2 }), plural2 && terms.push({ keys: inPlural(keys), surfaces: surfaces && inPlural(surfaces), entry: entry2 });
	}
	return terms.filter(({ keys }) => keys[0] === head2).sort((a, b) => b.keys.length - a.keys.length);
}
var headsOf = (tokens, index) => tokens.map(({ key }) => headOf(index, key)), opensEntry = ({ index, all }, key) => {
	var _a, _b;
	return (((_b = (_a = headOf(index, key)) == null ? void 0 : _a.lists) != null ? _b : 0) & all) !== 0;
};
function matchAll(tokens, lexicon) {
	return matchIn(tokens, lexicon, headsOf(tokens, lexicon.index), 0, tokens.length);
}
function matchIn(tokens, lexicon, heads3, first, last) {
	let matches = [], at = first;
	for (; at < last; ) {
		let match = longestAt(tokens, at, last, lexicon, heads3[at]);
		match && match.entry.kind !== "trap" && matches.push(match), at = match ? match.last : at + 1;
	}
	return matches;
}
function matchAt(tokens, at, lexicon) {
	var _a, _b;
	let match = longestAt(tokens, at, tokens.length, lexicon, headOf(lexicon.index, (_b = (_a = tokens[at]) == null ? void 0 : _a.key) != null ? _b : ""));
	return (match == null ? void 0 : match.entry.kind) === "trap" ? null : match;
}
function longestAt(tokens, at, end, lexicon, head2) {
	if (!head2 || (head2.lists & lexicon.all) === 0) return null;
	for (let term of termsOf(lexicon, tokens[at].key, head2)) {
		let last = lastOf(term, tokens, at, end);
		if (last !== null) return { first: at, last, entry: term.entry };
	}
	return null;
}
function lastOf(term, tokens, first, end) {
	var _a;
	let sentence2 = (_a = tokens[first]) == null ? void 0 : _a.sentence, at = first;
	for (let k = 0; k < term.keys.length; k++) {
		k > 0 && isJoint(tokens, at) && at++;
		let token = at < end ? tokens[at] : void 0;
		if (!token || token.sentence !== sentence2 || k > 0 && token.key !== term.keys[k]) return null;
		at++;
	}
	return term.surfaces && !isWrittenAs(tokens, first, term.surfaces) ? null : at;
}
function isWrittenAs(tokens, first, surfaces) {
	let at = first;
	for (let [k, surface3] of surfaces.entries()) {
		k > 0 && isJoint(tokens, at) && at++;
		let { norm } = tokens[at++];
		if (norm !== surface3 && !agrees(keyOf(norm), surface3)) return !1;
	}
	return !0;
}
function isJoint(tokens, at) {
	var _a, _b, _c;
	let token = tokens[at];
	return !token || token.spaced ? !1 : token.norm === "-" ? ((_a = tokens[at + 1]) == null ? void 0 : _a.spaced) === !1 : token.norm === "." && ((_c = (_b = tokens[at - 1]) == null ? void 0 : _b.norm.length) != null ? _c : 0) <= 4;
}
function agrees(norm, surface3) {
	return norm === surface3 || norm === surface3.toUpperCase() || surface3 === surface3.toLowerCase();
}
function inPlural(words2) {
	var _a, _b;
	let last = (_a = words2[words2.length - 1]) != null ? _a : "";
	return [...words2.slice(0, -1), (_b = pluralOf(last)) != null ? _b : last];
}

var FEW = 2, ENOUGH = 4, OTHER_BREAKS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, same = (offset) => offset;
function layoutOf(given) {
	let text = given.replace(OTHER_BREAKS, `
`), { width, full, broken, blanks } = measure(text);
	return full === broken && broken >= (blanks > 0 ? FEW : ENOUGH) ? unchopped(text, width) : { text, origin: same, wrapped: broken >= ENOUGH && full <= broken / 2 };
}
function measure(text) {
	let found = { width: 0, broken: 0, full: 0, blanks: 0 };
	for (let [start2, end, next] of breaks(text)) {
		if ((isBlankAt(text, end - 1) || isBlankAt(text, next)) && found.blanks++, !isSmall(text.charCodeAt(next)) || isBlankAt(text, end - 1)) continue;
		found.broken++;
		let length = visible(text, start2, end);
		length > found.width && (found.width = length, found.full = 0), (length === found.width || end - start2 === found.width) && found.full++;
	}
	return found;
}
function unchopped(text, width) {
	let parts = [], cuts = [], from = 0, removed = 0;
	for (let [start2, end, next] of breaks(text))
		end - start2 !== width && visible(text, start2, end) !== width || (parts.push(text.slice(from, end)), removed += next - end, cuts.push({ at: next - removed, removed }), from = next);
	parts.push(text.slice(from));
	let origin = (offset) => {
		var _a, _b, _c, _d;
		let low = 0, high = cuts.length;
		for (; low < high; ) {
			let middle = low + high >> 1;
			((_b = (_a = cuts[middle]) == null ? void 0 : _a.at) != null ? _b : 0) <= offset ? low = middle + 1 : high = middle;
		}
		return offset + ((_d = (_c = cuts[low - 1]) == null ? void 0 : _c.removed) != null ? _d : 0);
	};
	return { text: parts.join(""), origin, wrapped: !1 };
}
function* breaks(text) {
	let start2 = 0;
	for (let at = text.indexOf(`
`); at >= 0; at = text.indexOf(`
`, start2)) {
		let end = text.charCodeAt(at - 1) === 13 ? at - 1 : at, next = at + 1, after3 = text.charCodeAt(next);
		end > start2 && !Number.isNaN(after3) && after3 !== 10 && after3 !== 13 && (yield [start2, end, next]), start2 = next;
	}
}
var INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g, visible = (text, start2, end) => text.slice(start2, end).replace(INVISIBLE, "").length, isBlankAt = (text, at) => text[at] === " " || text[at] === "\xA0" || text[at] === "	", isSmall = (code) => isLetter(code) && !isUpper(code);

var WRAP_LIMIT = 130;
function paragraphs(text, wrappedAtBlanks) {
	let lines = linesOf2(text), width = 0;
	for (let line of lines) width = Math.max(width, line.end - line.start);
	let wrapped = width <= WRAP_LIMIT, found = [], open = null, last = null;
	for (let line of lines) {
		if (line.start === line.end) {
			open = null;
			continue;
		}
		let bullet = wrappedAtBlanks && open !== null && last !== null && (isCarried(text, last, line, width) || isDateline(text, open.start, last.end) && !hasRoom(text, last, line, width)) ? 0 : bulletEnd(text, line);
		open && last && bullet === 0 && continues(text, last, line, wrapped, width) ? open.end = line.end : (open = { start: line.start + bullet, end: line.end, bullet: bullet > 0 }, found.push(open)), last = line;
	}
	return found.flatMap((paragraph) => inlineBullets(text, paragraph));
}
function linesOf2(text) {
	let lines = [], from = 0;
	for (; from <= text.length; ) {
		let to = text.indexOf(`
`, from);
		to < 0 && (to = text.length);
		let start2 = from, end = to;
		for (; start2 < end && isBlank(text.charCodeAt(start2)); ) start2++;
		for (; end > start2 && isBlank(text.charCodeAt(end - 1)); ) end--;
		lines.push({ start: start2, end }), from = to + 1;
	}
	return lines;
}
var isBlank = (code) => isSpace(code) || isInvisible(code);
function isCarried(text, last, line, width) {
	let first = text.charCodeAt(line.start);
	return (isDigit(first) || first === 8211 || first === 8212) && !isTerminator(text, last.end) && !hasRoom(text, last, line, width);
}
function isDateline(text, start2, end) {
	return end - start2 < 120 && /^[A-Z][A-Z .'-]+,[^()]*\([^()]+\)$/.test(text.slice(start2, end).replace(/\s+/g, " "));
}
function hasRoom(text, last, line, width) {
	let word2 = line.start;
	for (; word2 < line.end && !isSpace(text.charCodeAt(word2)); ) word2++;
	return last.end - last.start + 1 + (word2 - line.start) <= width - 6;
}
function continues(text, last, line, wrapped, width) {
	let first = text.charCodeAt(line.start), ended = isTerminator(text, last.end);
	return wrapped ? !hasRoom(text, last, line, width) || !ended && isLetter(first) && !isUpper(first) : isLetter(first) && !isUpper(first) && !ended;
}
function isTerminator(text, end) {
	let sign = fold(text[end - 1]);
	return sign === "." || sign === ":" || sign === ";" || sign === "!" || sign === "?" || sign === '"' && end > 1 && text[end - 2] === ".";
}
function bulletEnd(text, line) {
	let at = line.start, sign = fold(text[at]);
	if (sign === "*" || (sign === "-" || sign === "--") && isSpace(text.charCodeAt(at + 1)) || sign === "o" && text[at + 1] === "	")
		at++;
	else {
		text[at] === "(" && at++;
		let from = at;
		for (; at < line.end && at - from < 4 && isMarker(text.charCodeAt(at)); ) at++;
		let digits2 = isDigit(text.charCodeAt(from)), length = at - from, closed = text[at] === ")" || text[at] === "." && (digits2 || length === 1), padded = length === 2 && text[from] === "0" && isSpace(text.charCodeAt(at));
		if (length === 0 || !closed && !padded || digits2 && length > 2 || !digits2 && length > 1 && !/^[ivx]+$/.test(text.slice(from, at))) return 0;
		at++;
	}
	if (at >= line.end || !isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at)))
		return sign === "*" && at < line.end ? at - line.start : 0;
	for (; at < line.end && isBlank(text.charCodeAt(at)); ) at++;
	return at - line.start;
}
var isMarker = (code) => isDigit(code) || code >= 97 && code <= 122;
function inlineBullets(text, paragraph) {
	let parts = [], { start: start2, bullet } = paragraph;
	for (let at = start2; at < paragraph.end; at++)
		if (!(text.charCodeAt(at) < 128 || fold(text[at]) !== "*" || text[at] === "\xB7")) {
			for (at > start2 && parts.push({ start: start2, end: at, bullet }), start2 = at + 1; start2 < paragraph.end && isBlank(text.charCodeAt(start2)); ) start2++;
			bullet = !0, at = start2 - 1;
		}
	return start2 < paragraph.end && parts.push({ start: start2, end: paragraph.end, bullet }), parts;
}

function repair(tokens, wrapped) {
	var _a;
	let seen = vocabulary(tokens), chopped = 0;
	for (let i = 1; i < tokens.length; i++) {
		let left2 = tokens[i - 1], right = tokens[i];
		right.gap === "break" && isPair(left2, right) && (chopped += joins(left2, right, seen, wrapped) ? 1 : isKnown(left2, right, seen) ? -1 : 0);
	}
	let out = [];
	for (let i = 0; i < tokens.length; i++) {
		let right = tokens[i], left2 = out[out.length - 1];
		if (!left2) {
			out.push(right);
			continue;
		}
		if (isPair(left2, right) && right.gap !== "none" && (joins(left2, right, seen, wrapped) || right.gap === "break" && chopped > 0 && !wrapped && !isKnown(left2, right, seen))) {
			out[out.length - 1] = joined(left2, right, "");
			continue;
		}
		if (right.norm === "'s" && right.gap === "break") {
			out.push({ ...right, gap: "none", spaced: !1 });
			continue;
		}
		let before2 = out[out.length - 2];
		if (left2.norm === "-" && !left2.spaced && right.gap === "break" && before2 && isPair(before2, right) && ((_a = seen.get(before2.lower + right.lower)) != null ? _a : 0) > 0) {
			out.length -= 1, out[out.length - 1] = joined(before2, right, "");
			continue;
		}
		out.push(right);
	}
	return out;
}
function vocabulary(tokens) {
	var _a;
	let seen = /* @__PURE__ */ new Map();
	for (let token of tokens) token.kind === "word" && seen.set(token.lower, ((_a = seen.get(token.lower)) != null ? _a : 0) + 1);
	return seen;
}
function isPair(left2, right) {
	return left2.kind === "word" && right.kind === "word" && right.norm === right.lower && !left2.norm.includes(".");
}
function joins(left2, right, seen, wrapped) {
	var _a, _b;
	return !isFragment(left2) && !isFragment(right) && (left2.lower.length > 3 && right.lower.length > 3 && (right.gap !== "break" || wrapped) || ((_a = seen.get(left2.lower)) != null ? _a : 0) > 1 || ((_b = seen.get(right.lower)) != null ? _b : 0) > 1) ? !1 : seen.has(left2.lower + right.lower);
}
var isFragment = ({ lower: lower2 }) => lower2.length === 1 && /^[b-hj-np-z]$/.test(lower2);
function isKnown(left2, right, seen) {
	var _a, _b;
	return ((_a = seen.get(left2.lower)) != null ? _a : 0) > 1 && ((_b = seen.get(right.lower)) != null ? _b : 0) > 1;
}
function joined(left2, right, between2) {
	let norm = left2.norm + between2 + right.norm, lower2 = lowerOf(norm, "word");
	return { ...left2, end: right.end, norm, lower: lower2, key: keyOf(lower2) };
}

var NEVER = new Set(
	"m/s dr mr mrs ms messrs prof hon rev st no nos gen gov sen rep lt col maj capt cmdr adm sgt vs rs tk fig cf ca art sec".split(
		" "
	)
), MONTHS = new Set("jan feb mar apr jun jul aug sep sept oct nov dec".split(" ")), STARTERS = new Set(
	"the a an this that these those it its he she they we i in on at under as for after before during since when while with by from both each all some many several more most another other additionally meanwhile however also and but or if to of there earlier later".split(" ")
), LONGEST_SENTENCE = 400;
function sentenceRanges(tokens, from, to) {
	let ranges = [], first = from;
	for (let at = from; at < to; at++) {
		let last = at + 1;
		if (canEnd(tokens[at])) for (; last < to && isCloser(tokens[last]); ) last++;
		if (!(last - first < LONGEST_SENTENCE && !ends(tokens, at, last, to))) {
			if (last >= to) break;
			ranges.push([first, last]), first = last, at = last - 1;
		}
	}
	return first < to && ranges.push([first, to]), ranges;
}
var isCloser = (token) => !token.spaced && (token.norm === '"' || token.norm === "'" || token.norm === ")" || token.norm === "]"), canEnd = (token) => token.kind === "mark" ? token.norm === "." || token.norm === "!" || token.norm === "?" : token.kind === "word" && token.norm.endsWith(".");
function ends(tokens, at, next, to) {
	let token = tokens[at];
	if (!canEnd(token)) return !1;
	let after3 = next < to ? tokens[next] : null;
	return token.kind === "mark" ? after3 ? !after3.spaced && next === at + 1 ? !1 : opens(after3) : !0 : !(after3 != null && after3.spaced) || NEVER.has(token.lower) ? !1 : MONTHS.has(token.lower) ? after3.kind !== "number" && opens(after3) : token.lower.length === 1 ? !1 : opens(after3) && after3.kind === "word" && STARTERS.has(after3.lower);
}
function opens(token) {
	return token.kind === "number" ? !0 : token.kind === "mark" ? token.norm === '"' || token.norm === "'" || token.norm === "(" || token.norm === "-" || token.norm === "[" || token.norm === "$" : token.norm !== token.norm.toLowerCase();
}

var BOILERPLATE = [
	"source :",
	"sources :",
	"( end )",
	"( reporting by",
	"( writing by",
	"( editing by",
	"reporting by",
	"related :",
	"related news",
	"related articles",
	"related links",
	"see also",
	"read more",
	"read also",
	"read :",
	"also read",
	"also watch",
	"watch :",
	"listen to the",
	"leave a reply",
	"log in",
	"login to",
	"print this",
	"rate this",
	"share button",
	"your email address",
	"read the",
	"click here",
	"follow us",
	"subscribe",
	"sign up",
	"copyright",
	"\xA9",
	"all rights reserved",
	"for more information",
	"for media",
	"media contact",
	"media enquiries",
	"contact :",
	"press contact",
	"disclaimer",
	"photo :",
	"photo by",
	"photo courtesy",
	"photo credit",
	"file photo",
	"image :",
	"advertisement",
	"share this",
	"tags :",
	"topics :",
	"keywords :"
], LABELS = new Set(
	"general politics economy business world national news diplomacy international top finance markets energy press release breaking update latest home".split(
		" "
	)
), LINKS = new Set(
	"related,related news,related stories,related articles,recommended,explore,trending,most read,most popular,more stories,more news,latest news,you may also like,also read,read also".split(
		","
	)
);
function zonesOf(tokens, given) {
	var _a, _b;
	let blocks = withLostBullets(tokens, given), zones = [], headlines = 0, links = !1;
	for (let i = 0; i < blocks.length; i++) {
		let block = blocks[i];
		if (links = isLinks(tokens, block) || links && !closes(tokens, block), links) {
			zones.push("boilerplate");
			continue;
		}
		let alone = !((_a = blocks[i - 1]) != null && _a.bullet) && !((_b = blocks[i + 1]) != null && _b.bullet) && i + 1 < blocks.length, zone = zoneOf(tokens, block, headlines, i, alone);
		zones.push(zone), zone === "headline" ? headlines++ : (zone === "body" || zone === "item") && (headlines = Math.max(headlines, 2));
	}
	return zones;
}
function isLinks(tokens, { from, to }) {
	if (to - from > 5) return !1;
	let words2 = tokens.slice(from, to).filter(({ kind }) => kind === "word");
	return LINKS.has(words2.map(({ lower: lower2 }) => lower2).join(" "));
}
function withLostBullets(tokens, blocks) {
	let list = blocks.map((block) => ({ ...block }));
	for (let i = 0; i < list.length; i++) {
		if (tokens[list[i].to - 1].norm !== ":") continue;
		let end = i + 1;
		for (; end < list.length && isLine(tokens, list[end]); ) end++;
		let lines = list.slice(i + 1, end);
		if (lines.length > 1 && !lines.some(({ bullet }) => bullet)) for (let line of lines) line.bullet = !0;
		i = end - 1;
	}
	return list;
}
var isLine = (tokens, block) => block.to - block.from <= 40 && (!closes(tokens, block) || tokens[block.to - 1].norm === ";");
function zoneOf(tokens, block, headlines, index, alone) {
	let words2 = block.to - block.from;
	if (isBoilerplate(tokens, block)) return "boilerplate";
	if (isByline(tokens, block)) return "byline";
	let open = !closes(tokens, block);
	if (headlines < 2 && open && !block.bullet && words2 <= 40) {
		if (index === 0 && words2 <= 2 && LABELS.has(tokens[block.from].lower)) return "boilerplate";
		if (headlines === 0 || words2 <= 30) return "headline";
	}
	return block.bullet ? alone && open && words2 <= 20 ? "heading" : "item" : open && words2 <= 14 && startsUpper(tokens[block.from]) ? "heading" : "body";
}
var startsUpper = (token) => token.kind === "word" && token.norm[0] !== token.lower[0];
function closes(tokens, block) {
	let at = block.to - 1;
	for (; at > block.from && /^["')\]*]$/.test(tokens[at].norm); ) at--;
	let last = tokens[at];
	return /^[.!?;:]$/.test(last.norm) || last.norm.endsWith(".") && last.kind === "word" && block.to - block.from > 20;
}
function isBoilerplate(tokens, block) {
	let opening = "";
	for (let at = block.from; at < Math.min(block.to, block.from + 4); at++)
		opening += `${tokens[at].lower} `;
	return BOILERPLATE.some((words2) => opening.startsWith(`${words2} `));
}
function isByline(tokens, block) {
	if (tokens[block.from].lower !== "by" || block.to - block.from > 12 || block.to - block.from < 3)
		return !1;
	for (let at = block.from + 1; at < block.to; at++) {
		let token = tokens[at];
		if (token.kind === "word" && token.norm === token.lower && token.lower !== "and") return !1;
	}
	return !0;
}

function parse(given) {
	var _a;
	let { text, origin, wrapped } = layoutOf(given), blocks = paragraphs(text, wrapped), raw = [], opens2 = [];
	for (let block of blocks) {
		let before2 = raw.length;
		tokenise(text, block.start, block.end, raw), raw.length > before2 && opens2.push({ at: raw[before2].start, bullet: block.bullet });
	}
	let tokens = repair(raw, wrapped), spans = blockSpans(tokens, opens2);
	for (let token of tokens)
		token.end = origin(token.end - 1) + 1, token.start = origin(token.start);
	let zones = zonesOf(tokens, spans), sentences = [];
	for (let [paragraph, span] of spans.entries()) {
		let quoted = !1;
		for (let [first, last] of sentenceRanges(tokens, span.from, span.to)) {
			let opensQuoted = quoted;
			for (let at = first; at < last; at++) {
				let token = tokens[at];
				token.sentence = sentences.length, token.norm === '"' && (quoted = !quoted);
			}
			let start2 = tokens[first].start, end = tokens[last - 1].end, inside = opensQuoted || tokens[first].norm === '"', zone = zones[paragraph];
			sentences.push({
				index: sentences.length,
				first,
				last,
				start: start2,
				end,
				zone,
				paragraph,
				quoted: inside && !leaves(tokens, first, last)
			});
		}
	}
	let head2 = (_a = sentences.find((sentence2) => sentence2.zone === "headline")) != null ? _a : sentences.find((s) => s.zone !== "boilerplate");
	return { text: given, tokens, sentences, title: head2 ? surface2(tokens, head2.first, head2.last) : "" };
}
function leaves(tokens, first, last) {
	for (let at = first + 1; at < last - 1; at++)
		if (tokens[at].norm === '"' && last - at > 3) return !0;
	return !1;
}
function blockSpans(tokens, opens2) {
	var _a, _b, _c, _d;
	let spans = [], next = 0;
	for (let [at, { start: start2 }] of tokens.entries()) {
		for (; ((_b = (_a = opens2[next]) == null ? void 0 : _a.at) != null ? _b : start2) < start2; ) next++;
		let opening = ((_c = opens2[next]) == null ? void 0 : _c.at) === start2 ? opens2[next] : null, open = spans[spans.length - 1];
		!opening && open ? open.to = at + 1 : spans.push({ from: at, to: at + 1, bullet: (_d = opening == null ? void 0 : opening.bullet) != null ? _d : !1 });
	}
	return spans;
}
function surface2(tokens, first, last) {
	let words2 = "";
	for (let at = first; at < last; at++) {
		let token = tokens[at];
		words2 += at > first && token.spaced ? ` ${token.norm}` : token.norm;
	}
	return words2;
}
function lettersOf(text) {
	let runs = [], from = -1;
	for (let at = 0; at <= text.length; at++) {
		let code = at < text.length ? text.charCodeAt(at) : 32, own = isLetter(code) || isDigit(code);
		own && from < 0 && (from = at), !own && from >= 0 && (runs.push(text.slice(from, at)), from = -1);
	}
	return runs.join("").toLowerCase();
}
var lowerAt = (tokens, at) => {
	var _a, _b;
	return (_b = (_a = tokens[at]) == null ? void 0 : _a.lower) != null ? _b : "";
}, normAt = (tokens, at) => {
	var _a, _b;
	return (_b = (_a = tokens[at]) == null ? void 0 : _a.norm) != null ? _b : "";
};

function once(work) {
	let known2 = null;
	return (of) => {
		known2 != null || (known2 = /* @__PURE__ */ new WeakMap());
		let found = known2.get(of);
		return found || (found = { answer: work(of) }, known2.set(of, found)), found.answer;
	};
}

var months = `
1 = Jan | January
10 = Oct | October
11 = Nov | November
12 = Dec | December
2 = Feb | February
3 = Mar | March
4 = Apr | April
5 = May
6 = Jun | June
7 = Jul | July
8 = Aug | August
9 = Sep | Sept | September
`, weekdays = `
1 = Mon | Monday
2 = Tue | Tues | Tuesday
3 = Wed | Wednesday
4 = Thu | Thur | Thurs | Thursday
5 = Fri | Friday
6 = Saturday
7 = Sunday
`, byName;
function calendarEntries() {
	let sources = [];
	for (let [kind, data] of [
		["month", months],
		["weekday", weekdays]
	])
		for (let row of rowsOf(data))
			for (let wording2 of values(row, 1))
				sources.push({ wording: wording2, entry: { id: value(row, 0), kind }, caseSensitive: !0 });
	return sources;
}
function monthOf(lower2) {
	return numberOf("month", lower2);
}
function weekdayOf(lower2) {
	return numberOf("weekday", lower2);
}
function calendarWords() {
	return calendarEntries().map(({ wording: wording2 }) => wording2.toLowerCase());
}
function numberOf(kind, lower2) {
	byName != null || (byName = new Map(
		calendarEntries().map(({ wording: wording2, entry: entry2 }) => [
			wording2.toLowerCase(),
			{ kind: entry2.kind, number: Number(entry2.id) }
		])
	));
	let found = byName.get(lower2);
	return (found == null ? void 0 : found.kind) === kind ? found.number : null;
}

function dayNumber(year, month, day) {
	let y = month > 2 ? year : year - 1, shifted = (month + 9) % 12;
	return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * shifted + 2) / 5) + day - 1;
}
var weekdayOfDay = (day) => (day + 2) % 7 + 1;
function dayOfIso(iso) {
	let parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso != null ? iso : "");
	if (!parts) return null;
	let [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	return isoOf(year, month, day) ? dayNumber(year, month, day) : null;
}
function isoOf(year, month, day) {
	if (month < 1 || month > 12 || day < 1 || year < 1e3 || year > 9999) return null;
	let leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
	if (day > (month === 2 ? leap ? 29 : 28 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)) return null;
	let two = (n) => n < 10 ? `0${n}` : `${n}`;
	return `${year}-${two(month)}-${two(day)}`;
}
function isoOfDay(day) {
	var _a;
	let year = Math.floor(day / 365.2425);
	for (; dayNumber(year + 1, 3, 1) <= day; ) year++;
	for (; dayNumber(year, 3, 1) > day; ) year--;
	let month = 3, ofYear = (m) => m > 2 ? year : year + 1;
	for (let next = 4; next !== 3 && !(dayNumber(ofYear(next), next, 1) > day); next = next % 12 + 1)
		month = next;
	return (_a = isoOf(ofYear(month), month, day - dayNumber(ofYear(month), month, 1) + 1)) != null ? _a : "";
}

function partsAt(tokens, at) {
	var _a, _b, _c;
	return (_c = (_b = (_a = numericAt(tokens, at)) != null ? _a : monthFirst(tokens, at)) != null ? _b : dayFirst(tokens, at)) != null ? _c : yearAlone(tokens, at);
}
function numericAt(tokens, at) {
	let fields = [], last = at, dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(normAt(tokens, at));
	if (dotted)
		fields.push(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), last++;
	else {
		let sign = wordAt(tokens, at + 1);
		if (sign !== "-" && sign !== "/" || wordAt(tokens, at + 3) !== sign) return null;
		let [a, b, c] = [at, at + 2, at + 4].map((place) => {
			var _a;
			return (_a = wholeAt(tokens, place)) != null ? _a : 0;
		});
		if (a > 999) fields.push(a, b, c);
		else if (c > 999 && a > 12) fields.push(c, b, a);
		else if (c > 999 && (b > 12 || a === b)) fields.push(c, a, b);
		else return null;
		last += 5;
	}
	let [year, month, day] = fields;
	return isoOf(year, month, day) ? { last, year, month, day, several: !1 } : null;
}
function monthFirst(tokens, at) {
	var _a, _b;
	let month = monthAt(tokens, at);
	if (!month) return null;
	let year = yearAt(tokens, at + 1);
	if (year) return { last: year.last, day: null, month, year: year.year, several: !1 };
	let day = dayAt(tokens, at + 1);
	if (!day)
		return /^(?:in|since|until|by|last|next|this|early|mid|late|of|from)$/.test(wordAt(tokens, at - 1)) ? { last: at + 1, day: null, month, year: null, several: !1 } : null;
	let second = furtherDay(tokens, day.last), more = second !== null && !monthAt(tokens, second) ? second : null, last = more != null ? more : day.last, after3 = yearAt(tokens, last);
	return { last: (_a = after3 == null ? void 0 : after3.last) != null ? _a : last, day: day.day, month, year: (_b = after3 == null ? void 0 : after3.year) != null ? _b : null, several: more !== null };
}
function dayFirst(tokens, at) {
	var _a, _b;
	let day = dayAt(tokens, at);
	if (!day) return null;
	let more = furtherDay(tokens, day.last), place = more != null ? more : day.last;
	wordAt(tokens, place) === "of" && place++;
	let month = monthAt(tokens, place);
	if (!month) return null;
	let year = yearAt(tokens, place + 1);
	return { last: (_a = year == null ? void 0 : year.last) != null ? _a : place + 1, day: day.day, month, year: (_b = year == null ? void 0 : year.year) != null ? _b : null, several: more !== null };
}
function yearAlone(tokens, at) {
	let year = wholeAt(tokens, at);
	if (year === null || year < 1800 || year > 2100 || normAt(tokens, at).length !== 4) return null;
	let leads = /^(?:in|since|until|by|from|of|early|mid|late|the|during|year|to|and|-)$/.test(wordAt(tokens, at - 1)), word2 = tokens[at + 1];
	return !leads || word2 && !word2.spaced && word2.kind !== "mark" ? null : { last: at + 1, day: null, month: null, year, several: !1 };
}
function monthAt(tokens, at) {
	var _a;
	let token = tokens[at];
	return token && isCapital(token) && (_a = monthOf(token.lower)) != null ? _a : 0;
}
function dayAt(tokens, at) {
	let day = wholeAt(tokens, at);
	if (day === null || day < 1 || day > 31) return null;
	let next = tokens[at + 1];
	return !next || next.spaced || next.kind !== "word" ? { day, last: at + 1 } : /^(?:st|nd|rd|th)$/.test(next.lower) ? { day, last: at + 2 } : null;
}
function furtherDay(tokens, at) {
	var _a, _b;
	let joint2 = tokens[at];
	return !joint2 || !/^(?:and|to|-|&)$/.test(joint2.norm) || joint2.norm === "-" && joint2.spaced ? null : (_b = (_a = dayAt(tokens, at + 1)) == null ? void 0 : _a.last) != null ? _b : null;
}
function yearAt(tokens, at) {
	var _a, _b;
	let place = wordAt(tokens, at) === "," ? at + 1 : at, year = wholeAt(tokens, place);
	return year === null || year < 1500 || year > 2200 || normAt(tokens, place).length !== 4 ? null : ((_a = tokens[place]) == null ? void 0 : _a.sentence) === ((_b = tokens[at - 1]) == null ? void 0 : _b.sentence) ? { year, last: place + 1 } : null;
}
function wholeAt(tokens, at) {
	let norm = normAt(tokens, at);
	return /^\d{1,4}$/.test(norm) ? Number(norm) : null;
}
var wordAt = (tokens, at) => lowerAt(tokens, at), isCapital = (token) => token.kind === "word" && token.norm[0] !== token.lower[0];

var cardinals = `
0 = zero
1 = one
10 = ten
11 = eleven
12 = twelve
13 = thirteen
14 = fourteen
15 = fifteen
16 = sixteen
17 = seventeen
18 = eighteen
19 = nineteen
2 = two
20 = twenty
3 = three
30 = thirty
4 = four
40 = forty
5 = five
50 = fifty
6 = six
60 = sixty
7 = seven
70 = seventy
8 = eight
80 = eighty
9 = nine
90 = ninety
`, ordinals = `
1 = first
10 = tenth
11 = eleventh
12 = twelfth
13 = thirteenth
14 = fourteenth
15 = fifteenth
16 = sixteenth
17 = seventeenth
18 = eighteenth
19 = nineteenth
2 = second
20 = twentieth
3 = third
30 = thirtieth
4 = fourth
5 = fifth
6 = sixth
7 = seventh
8 = eighth
9 = ninth
`, scales = `
100 = hundred
1000 = thousand | k
100000 = lac | lakh
1000000 = m | million | mio | mln | mn
10000000 = crore | cr
1000000000 = billion | bln | bn
1000000000000 = tn | trillion | trn
`;
var byWord;
function cardinalOf(lower2) {
	var _a;
	return (_a = words().cardinals.get(lower2)) != null ? _a : null;
}
function ordinalOf(lower2) {
	var _a;
	let digits2 = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower2);
	return digits2 ? Number(digits2[1]) : (_a = words().ordinals.get(lower2)) != null ? _a : null;
}
function scaleOf(lower2) {
	var _a;
	return (_a = words().scales.get(lower2)) != null ? _a : null;
}
function numberWords() {
	return [...words().cardinals.keys(), ...words().ordinals.keys()];
}
function words() {
	let read4 = (data) => {
		let pairs2 = rowsOf(data).map(
			(row) => values(row, 1).map((word2) => [word2, Number(value(row, 0))])
		);
		return new Map(pairs2.reduce((all, some) => all.concat(some), []));
	};
	return byWord != null || (byWord = { cardinals: read4(cardinals), ordinals: read4(ordinals), scales: read4(scales) }), byWord;
}

function numberAt(tokens, at) {
	var _a, _b, _c;
	if (!opensNumber(tokens[at])) return null;
	let found = (_c = (_b = (_a = fractionAt(tokens, at)) != null ? _a : collectiveAt(tokens, at)) != null ? _b : digitsAt(tokens, at)) != null ? _c : spelledAt(tokens, at);
	return found && withSuffix(tokens, found);
}
var openers;
function numberOpeners() {
	return openers != null || (openers = /* @__PURE__ */ new Set([...numberWords(), ...manyOf.keys(), "a", "several", "half"])), openers;
}
var opensNumber = (token) => {
	var _a;
	return (token == null ? void 0 : token.kind) === "number" || numberOpeners().has((_a = token == null ? void 0 : token.lower) != null ? _a : "");
};
function cardinal(first, last, value2, atLeast2 = !1) {
	return { first, last, value: Math.round(value2 * 1e6) / 1e6, kind: "cardinal", atLeast: atLeast2 };
}
function fractionAt(tokens, at) {
	let word2 = lower(tokens, at), after3 = lower(tokens, at + 1), fraction = (last, value2) => ({
		first: at,
		last,
		value: value2,
		kind: "fraction",
		atLeast: !1
	});
	if (word2 === "half") return /^(?:of|the|its|their|all)$/.test(after3) ? fraction(at + 1, 0.5) : null;
	let top = word2 === "a" ? 1 : cardinalOf(word2);
	if (!top) return null;
	let hyphen = after3 === "-", place = hyphen ? at + 2 : at + 1, part = lower(tokens, place), single2 = top > 1 ? part.replace(/s$/, "") : part, bottom = single2 === "half" ? 2 : single2 === "quarter" ? 4 : ordinalOf(single2);
	return !bottom || bottom <= top || bottom > 10 || single2 === "second" || top > 1 && !part.endsWith("s") ? null : top > 1 || hyphen || lower(tokens, place + 1) === "of" ? fraction(place + 1, top / bottom) : null;
}
var groups = new Map(Object.entries({ dozen: 12, score: 20, pair: 2, couple: 2 })), manyOf = new Map(Object.entries({ dozens: 24, scores: 40, tens: 20, hundreds: 200, thousands: 2e3 }));
function collectiveAt(tokens, at) {
	var _a;
	let word2 = lower(tokens, at), after3 = lower(tokens, at + 1), many = manyOf.get(word2);
	if (many !== void 0) return after3 === "of" ? cardinal(at, at + 1, many, !0) : null;
	let few = word2 === "several" ? at + 1 : word2 === "a" && after3 === "few" ? at + 2 : 0;
	if (few) {
		let size2 = sizeOf(lower(tokens, few));
		return size2 && size2 > 2 ? cardinal(at, few + 1, 2 * size2, !0) : null;
	}
	if (word2 === "half" && after3 === "a") {
		let size2 = sizeOf(lower(tokens, at + 2));
		return size2 ? cardinal(at, at + 3, size2 / 2) : null;
	}
	let size = groups.get(after3), times = word2 === "a" ? 1 : (_a = cardinalOf(word2)) != null ? _a : digits(tokens[at]);
	return !times || !size || times > 1 && size === 2 || size !== 12 && lower(tokens, at + 2) !== "of" ? null : cardinal(at, at + 2, times * size);
}
var sizeOf = (word2) => {
	var _a;
	return (_a = groups.get(word2)) != null ? _a : wordScale(word2);
};
function digitsAt(tokens, at) {
	let value2 = digits(tokens[at]);
	if (value2 === null || endsName(tokens, at)) return null;
	let next = tokens[at + 1], glued = (next == null ? void 0 : next.kind) === "word" && !next.spaced;
	if (glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return { ...cardinal(at, at + 2, value2), kind: "ordinal" };
	let last = at + 1, times = 1;
	for (; ; ) {
		let place = isHyphen(tokens, last) ? last + 1 : last, scale = scaleAfterDigits(tokens, place);
		if (!scale || times > 1 && scale < times) break;
		times *= scale, last = place + 1;
	}
	return glued && times === 1 ? null : cardinal(at, last, value2 * times);
}
function scaleAfterDigits(tokens, at) {
	let token = tokens[at];
	return !token || token.lower.length === 1 && token.spaced ? null : scaleOf(token.lower);
}
function endsName(tokens, at) {
	var _a;
	let hyphen = tokens[at - 1], before2 = tokens[at - 2];
	return (hyphen == null ? void 0 : hyphen.norm) !== "-" || hyphen.spaced || (_a = tokens[at]) != null && _a.spaced || (before2 == null ? void 0 : before2.kind) !== "word" ? !1 : cardinalOf(before2.lower) === null && scaleOf(before2.lower) === null;
}
function spelledAt(tokens, at) {
	let total = 0, group2 = 0, last = at;
	for (let place = at; ; ) {
		let word2 = lower(tokens, place), one = place === at && word2 === "a" && wordScale(lower(tokens, at + 1)) !== null ? 1 : cardinalOf(word2), ordinal = ordinalOf(word2), scale = wordScale(word2);
		if (ordinal !== null && fits(group2, ordinal))
			return { ...cardinal(at, place + 1, total + group2 + ordinal), kind: "ordinal" };
		if (one !== null && fits(group2, one)) group2 += one;
		else if (scale === 100 && group2 > 0) group2 *= 100;
		else if (scale !== null && group2 > 0)
			total += group2 * scale, group2 = 0;
		else break;
		last = place + 1, place = lower(tokens, last) === "and" && (group2 >= 100 || total > 0) || isHyphen(tokens, last) ? last + 1 : last;
	}
	return total + group2 > 0 ? cardinal(at, last, total + group2) : null;
}
function fits(group2, more) {
	return group2 === 0 ? !0 : more <= 0 || more >= 100 ? !1 : group2 % 100 === 0 || more < 10 && group2 % 10 === 0 && group2 % 100 >= 20;
}
var wordScale = (word2) => word2.length > 3 ? scaleOf(word2) : null;
function withSuffix(tokens, number) {
	var _a;
	let { last, kind, atLeast: atLeast2 } = number, inside = digits(tokens[last + 1]);
	if (lower(tokens, last) === "(" && inside === number.value && lower(tokens, last + 2) === ")" && (last += 3), kind === "cardinal") {
		let sign = lower(tokens, last);
		if (sign === "+" || sign === "plus" && ((_a = tokens[last - 1]) == null ? void 0 : _a.kind) === "number")
			atLeast2 = !0, last++;
		else {
			let wide = sign === "per" && lower(tokens, last + 1) === "cent";
			(wide || sign === "%" || sign === "percent" || sign === "pct") && (kind = "percent", last += wide ? 2 : 1);
		}
	}
	return { first: number.first, last, value: number.value, kind, atLeast: atLeast2 };
}
function digits(token) {
	if ((token == null ? void 0 : token.kind) !== "number") return null;
	let norm = token.norm;
	return /^\d+(?:\.\d+)?$/.test(norm) ? Number(norm) : /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(norm) ? Number(norm.replace(/,/g, "")) : /^\d{1,3}(?:\.\d{3}){2,}$/.test(norm) ? Number(norm.replace(/\./g, "")) : null;
}
var lower = (tokens, at) => lowerAt(tokens, at);
function isHyphen(tokens, at) {
	var _a, _b;
	return normAt(tokens, at) === "-" && !((_a = tokens[at]) != null && _a.spaced) && ((_b = tokens[at + 1]) == null ? void 0 : _b.spaced) === !1;
}

function datesIn(document, first, last, anchor) {
	var _a;
	let known2 = datesRead(document), stretch = `${first} ${last} ${anchor}`, dates = (_a = known2.get(stretch)) != null ? _a : readDates(document, first, last, anchor);
	return known2.set(stretch, dates), dates;
}
var datesRead = once((_) => /* @__PURE__ */ new Map());
function readDates({ tokens }, first, last, anchor) {
	var _a, _b, _c;
	let mentions = [];
	for (let at = first; at < last; ) {
		let mention = dateAt(tokens, at, anchor), whole = ((_a = tokens[at]) == null ? void 0 : _a.sentence) === ((_c = tokens[((_b = mention == null ? void 0 : mention.last) != null ? _b : 1) - 1]) == null ? void 0 : _c.sentence);
		mention && mention.last <= last && whole && mentions.push(mention), at = mention ? Math.max(mention.last, at + 1) : at + 1;
	}
	return mentions;
}
function dateAt(tokens, at, anchor) {
	if (!opensDate(tokens[at])) return null;
	let base = dayOfIso(anchor), weekday = weekdayAt(tokens, at), parts = weekday ? partsAt(tokens, weekday.last) : partsAt(tokens, at);
	if (parts && !(weekday && parts.day === null)) return absolute(tokens, at, parts, anchor);
	if (!weekday) return relative(tokens, at, base);
	let day = base === null ? null : nearest(weekday.day, base, weekday.shift, speaksOfFuture(tokens, at));
	return { first: at, last: weekday.end, iso: day === null ? null : isoOfDay(day), precision: "day" };
}
var openers2;
function opensDate(token) {
	return openers2 != null || (openers2 = /* @__PURE__ */ new Set([
		...calendarWords(),
		...numberOpeners(),
		"last",
		"next",
		"this",
		"today",
		"tonight",
		"yesterday",
		"tomorrow"
	])), token !== void 0 && (token.kind === "number" || openers2.has(token.lower));
}
function weekdayAt(tokens, at) {
	var _a;
	let shift = (_a = { last: -1, next: 1 }[wordAt(tokens, at)]) != null ? _a : 0, place = shift ? at + 1 : at, token = tokens[place], day = token && isCapital(token) ? weekdayOf(token.lower) : null;
	if (day === null) return null;
	let comma = wordAt(tokens, place + 1) === "," || wordAt(tokens, place + 1) === "(";
	return { day, shift, end: place + 1, last: comma ? place + 2 : place + 1 };
}
function nearest(weekday, base, shift, future) {
	let back = (weekdayOfDay(base) - weekday + 7) % 7;
	return shift < 0 ? base - (back || 7) : shift > 0 || future && back > 0 ? base + 7 - back : base - back;
}
function absolute(tokens, first, parts, anchor) {
	var _a, _b, _c;
	let { last, day, month } = parts, precision = day !== null ? "day" : month !== null ? "month" : "year";
	if (day === null || month === null || parts.several) return { first, last, iso: null, precision };
	let told = (_a = yearAfter(tokens, last)) != null ? _a : yearTold(tokens, last, anchor), year = (_c = (_b = parts.year) != null ? _b : told) != null ? _c : yearOf(tokens, first, month, day, anchor);
	return { first, last, iso: year === null ? null : isoOf(year, month, day), precision };
}
function yearAfter(tokens, last) {
	var _a, _b;
	return /^(?:to|and|until|-)$/.test(wordAt(tokens, last)) && (_b = (_a = partsAt(tokens, last + 1)) == null ? void 0 : _a.year) != null ? _b : null;
}
function yearTold(tokens, last, anchor) {
	let at = wordAt(tokens, last) === "of" ? last + 1 : last, shift = { last: -1, this: 0, next: 1 }[wordAt(tokens, at)];
	return anchor === null || shift === void 0 || wordAt(tokens, at + 1) !== "year" ? null : Number(anchor.slice(0, 4)) + shift;
}
function yearOf(tokens, at, month, day, anchor) {
	let base = dayOfIso(anchor);
	if (base === null) return null;
	let year = Number(anchor.slice(0, 4)), away = dayNumber(year, month, day) - base, future = speaksOfFuture(tokens, at);
	return away > 200 && !future ? year - 1 : away < -200 && future ? year + 1 : year;
}
function relative(tokens, first, base) {
	let mention = (last, day) => ({
		first,
		last,
		iso: day === null ? null : isoOfDay(day),
		precision: "day"
	}), from = (days) => base === null ? null : base + days, word2 = wordAt(tokens, first), next = wordAt(tokens, first + 1), near = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word2];
	if (near !== void 0) return withDay(tokens, mention(first + 1, from(near)), base);
	if (word2 === "this" && /^(?:morning|afternoon|evening)$/.test(next))
		return withDay(tokens, mention(first + 2, from(0)), base);
	if (word2 === "last" && next === "night") return withDay(tokens, mention(first + 2, from(-1)), base);
	let number = numberAt(tokens, first);
	if (!number) return null;
	if (number.kind === "ordinal") return ofMonth(tokens, number.last, number.value, base, mention);
	let unit = { day: 1, days: 1, week: 7, weeks: 7 }[wordAt(tokens, number.last)];
	return number.kind !== "cardinal" || !unit || wordAt(tokens, number.last + 1) !== "ago" ? null : mention(number.last + 2, unit === 1 && !number.atLeast ? from(-number.value) : null);
}
function ofMonth(tokens, at, day, base, mention) {
	let place = wordAt(tokens, at) === "of" ? at + 1 : at, which = wordAt(tokens, place);
	if (which !== "this" && which !== "last" || wordAt(tokens, place + 1) !== "month") return null;
	if (base === null) return mention(place + 2, null);
	let [year, month] = isoOfDay(base).split("-").map(Number), shifted = which === "this" ? 12 * year + month - 1 : 12 * year + month - 2, iso = isoOf(Math.floor(shifted / 12), shifted % 12 + 1, day);
	return mention(place + 2, dayOfIso(iso));
}
function withDay(tokens, mention, base) {
	let { last } = mention, day = wholeAt(tokens, last + 1);
	if (wordAt(tokens, last) !== "(" || day === null || wordAt(tokens, last + 2) !== ")") return mention;
	if (base === null || day < 1 || day > 31) return { ...mention, last: last + 3 };
	let when = base;
	for (; Number(isoOfDay(when).slice(8)) !== day; ) when--;
	return { ...mention, last: last + 3, iso: isoOfDay(when) };
}
function speaksOfFuture(tokens, at) {
	var _a;
	let sentence2 = (_a = tokens[at]) == null ? void 0 : _a.sentence, inClause = (place) => {
		var _a2;
		return ((_a2 = tokens[place]) == null ? void 0 : _a2.sentence) === sentence2 && !/^(?:[,;:]|--)$/.test(wordAt(tokens, place));
	}, first = at, last = at;
	for (; at - first < 30 && inClause(first - 1); ) first--;
	for (; last - at < 30 && inClause(last + 1); ) last++;
	for (let place = first; place <= last; place++) {
		let word2 = wordAt(tokens, place), next = wordAt(tokens, place + 1);
		if (/^(?:will|shall|scheduled|slated|due|expected|upcoming|'ll)$/.test(word2) || /^(?:is|are|set|plans?|planning|hopes?|ready)$/.test(word2) && next === "to" || word2 === "to" && /^(?:sign|be|meet|ink|hold|visit|travel)$/.test(next) && place < at) return !0;
	}
	return !1;
}

var cities = `
Aalborg = DNK
Aarhus = DNK
Aberdeen = GBR
Acajutla = SLV
Acapulco = MEX
Adana = TUR
Adelaide = AUS
Aden = YEM
Agadez = NER
Agadir = MAR
Agra = IND
Ahmadi = KWT
Ahmedabad = IND
Ain Sokhna = EGY
Akkuyu = TUR
Aktau = KAZ
Aktobe = KAZ
Akureyri = ISL
Al Ain = ARE
Al Khobar = SAU
Al Khor = QAT
AlUla = SAU
Alatau = KAZ
Aleppo = SYR
Alexandria = EGY
Alexandroupolis = GRC
Almalyk = UZB
Almaty = KAZ
Alpbach = AUT
Amritsar = IND
Anaklia = GEO
Anchorage = USA
Andijan = UZB
Angren = UZB
Annaba = DZA
Annapolis = USA
Antalya = TUR
Antibes = FRA
Antofagasta = CHL
Antwerp = BEL
Aqaba = JOR
Arequipa = PER
Arkadag = TKM
Arkhangelsk = RUS
Arlington, Virginia = USA
Arlit = NER
Arusha = TZA
Ashdod = ISR
Assab = ERI
Astrakhan = RUS
Aswan = EGY
Atlanta = USA
Atlanta, Georgia = USA
Atyrau = KAZ
Auckland = NZL
Augusta, Georgia = USA
Austin, Texas = USA
Avaza = TKM
Bac Ninh = VNM
Bagan = MMR
Bagram = AFG
Baguio = PHL
Baikonur = KAZ
Balikpapan = IDN
Baltimore = USA
Bamiyan = AFG
Bandar Abbas = IRN
Bandung = IDN
Banff = CAN
Bangalore = IND
Banja Luka = BIH
Baotou = CHN
Barcelona = ESP
Bari = ITA
Bariloche = ARG
Barranquilla = COL
Bartow County, Georgia = USA
Basel = CHE
Basra = IRQ
Batangas = PHL
Batumi = GEO
Beersheba = ISR
Beidaihe = CHN
Beira = MOZ
Belfast = GBR
Belo Horizonte = BRA
Bel\xE9m = BRA
Bengaluru = IND
Benghazi = LBY
Benguela = AGO
Benin City = NGA
Berbera = SOM
Bergen = NOR
Bethlehem = PSE
Bhopal = IND
Bhubaneswar = IND
Biarritz = FRA
Bilbao = ESP
Binh Duong = VNM
Bintulu = MYS
Birmingham = GBR
Bizerte = TUN
Blantyre = MWI
Bled = SVN
Bletchley = GBR
Bletchley Park = GBR
Boao = CHN
Bobo-Dioulasso = BFA
Bodrum = TUR
Bogor = IDN
Boise = USA
Bok\xE9 = GIN
Bologna = ITA
Bonn = DEU
Boracay = PHL
Bordeaux = FRA
Borgo Egnazia = ITA
Bosaso = SOM
Boston = USA
Bouak\xE9 = CIV
Braga = PRT
Brasov = ROU
Brdo = SVN
Bremen = DEU
Bretton Woods = USA
Brisbane = AUS
Bristol = GBR
Brno = CZE
Brooklyn = USA
Broome = AUS
Bruges = BEL
Bryan County, Georgia = USA
Budva = MNE
Buffalo, New York = USA
Bukavu = COD
Bukhara = UZB
Bulawayo = ZWE
Burabay = KAZ
Burgas = BGR
Bursa = TUR
Busan = KOR
Bushehr = IRN
B\xFCrgenstock = CHE
Cabinda = AGO
Cadarache = FRA
Cairns = AUS
Calabar = NGA
Calama = CHL
Calgary = CAN
Cali = COL
Callao = PER
Cam Ranh = VNM
Cambridge = GBR
Camp David = USA
Can Tho = VNM
Canc\xFAn = MEX
Cannes = FRA
Cap-Ha\xEFtien = HTI
Cape Canaveral = USA
Cappadocia = TUR
Capri = ITA
Carbis Bay = GBR
Cardiff = GBR
Cartagena = COL
Cartagena de Indias = COL
Casablanca = MAR
Cascais = PRT
Caserta = ITA
Cavite = PHL
Cebu = PHL
Cernavoda = ROU
Cernobbio = ITA
Ceyhan = TUR
Chabahar = IRN
Chancay = PER
Chandigarh = IND
Changchun = CHN
Changsha = CHN
Changwon = KOR
Charlotte, North Carolina = USA
Chattogram = BGD
Chelyabinsk = RUS
Chengdu = CHN
Chennai = IND
Cheongju = KOR
Chequers = GBR
Chernihiv = UKR
Chernobyl = UKR
Chiang Mai = THA
Chiang Rai = THA
Chicago = USA
Chingola = ZMB
Chirchik = UZB
Chittagong = BGD
Cholpon-Ata = KGZ
Chonburi = THA
Chongqing = CHN
Chornobyl = UKR
Christchurch = NZL
Chuncheon = KOR
Cikarang = IDN
Cincinnati = USA
Ciudad Guayana = VEN
Ciudad Ju\xE1rez = MEX
Clark Freeport = PHL
Cleveland = USA
Cluj-Napoca = ROU
Cochabamba = BOL
Coega = ZAF
Coimbatore = IND
Coimbra = PRT
Cologne = DEU
Concepci\xF3n = CHL
Constanta = ROU
Corfu = GRC
Coventry = GBR
Cuenca = ECU
Curitiba = BRA
Cusco = PER
Cyberjaya = MYS
C\xF3rdoba = ARG
Da Nang = VNM
Daegu = KOR
Daejeon = KOR
Dakhla = MAR
Dalian = CHN
Dallas = USA
Dammam = SAU
Darkhan = MNG
Darwin = AUS
Davao = PHL
Davos = CHE
Dawei = MMR
Dayton = USA
Dead Sea = JOR
Deauville = FRA
Debrecen = HUN
Dehradun = IND
Delft = NLD
Denpasar = IDN
Denver = USA
Derna = LBY
Detroit = USA
Dhahran = SAU
Diamniadio = SEN
Diaoyutai = CHN
Dire Dawa = ETH
Diriyah = SAU
Dnipro = UKR
Doicesti = ROU
Donetsk = UKR
Dong Nai = VNM
Dongguan = CHN
Doraleh = DJI
Dortmund = DEU
Douala = CMR
Dresden = DEU
Dubai = ARE
Dubna = RUS
Dubrovnik = HRV
Duhok = IRQ
Dundee = GBR
Dunedin = NZL
Dunkirk = FRA
Duqm = OMN
Durban = ZAF
Durr\xEBs = ALB
D\xFCsseldorf = DEU
East London = ZAF
Ebene = MUS
Edinburgh = GBR
Edmonton = CAN
Eilat = ISR
Eindhoven = NLD
Ekibastuz = KAZ
El Alamein = EGY
Eldoret = KEN
Elmau = DEU
Entebbe = UGA
Erbil = IRQ
Erdenet = MNG
Esbjerg = DNK
Eskisehir = TUR
Espoo = FIN
Faisalabad = PAK
Farnborough = GBR
Fergana = UZB
Florence = ITA
Fordow = IRN
Fortaleza = BRA
Foshan = CHN
Foz do Igua\xE7u = BRA
Franceville = GAB
Francistown = BWA
Frankfurt = DEU
Freeport, Texas = USA
Freiberg = DEU
Fremantle = AUS
Fukuoka = JPN
Fukushima = JPN
Fuzhou = CHN
GIFT City = IND
Galle = LKA
Galway = IRL
Gandhinagar = IND
Ganja = AZE
Gaza City = PSE
Gaziantep = TUR
Gdansk = POL
Gdynia = POL
Geelong = AUS
Gelephu = BTN
Geneva = CHE
Genoa = ITA
Geoje = KOR
Ghent = BEL
Gisenyi = RWA
Giurgiulesti = MDA
Gizo = SLB
Gjad\xEBr = ALB
Gladstone = AUS
Glasgow = GBR
Gleneagles = GBR
Goa = IND
Gold Coast = AUS
Goma = COD
Gomel = BLR
Gothenburg = SWE
Goyang = KOR
Gqeberha = ZAF
Granada = ESP
Graz = AUT
Grenoble = FRA
Gresik = IDN
Grodno = BLR
Groningen = NLD
Grozny = RUS
Guadalajara = MEX
Guangzhou = CHN
Guayaquil = ECU
Guiyang = CHN
Gunsan = KOR
Gurgaon = IND
Gurugram = IND
Guwahati = IND
Gwadar = PAK
Gwangju = KOR
Gwangyang = KOR
Gweru = ZWE
Gyeongju = KOR
Gyumri = ARM
Gy\u0151r = HUN
Ha Long = VNM
Hai Phong = VNM
Haifa = ISR
Haikou = CHN
Haiphong = VNM
Hakone = JPN
Halifax = CAN
Hambantota = LKA
Hamburg = DEU
Hammamet = TUN
Hangzhou = CHN
Hannover = DEU
Hanover = DEU
Harbin = CHN
Hargeisa = SOM
Harpsund = SWE
Hawassa = ETH
Hebron = PSE
Hefei = CHN
Heiligendamm = DEU
Herat = AFG
Hiroshima = JPN
Ho Chi Minh City = VNM
Hobart = AUS
Hodeidah = YEM
Hohhot = CHN
Hoi An = VNM
Hoima = UGA
Homs = SYR
Honolulu = USA
Horgos = CHN
Houston = USA
Hsinchu = TWN
Hua Hin = THA
Huambo = AGO
Hwange = ZWE
Hyderabad = IND
Iasi = ROU
Ibadan = NGA
Ilsan = KOR
Incheon = KOR
Indianapolis = USA
Indore = IND
Innsbruck = AUT
Interlaken = CHE
Ipoh = MYS
Iquique = CHL
Irkutsk = RUS
Ischia = ITA
Ise-Shima = JPN
Isfahan = IRN
Istanbul = TUR
Izmir = TUR
Jaffna = LKA
Jaipur = IND
Jalal-Abad = KGZ
Jalalabad = AFG
Jamnagar = IND
Jamshedpur = IND
Jeddah = SAU
Jeonju = KOR
Jersey City = USA
Jinan = CHN
Jinja = UGA
Jizzakh = UZB
Johannesburg = ZAF
Johor Bahru = MYS
Jorf Lasfar = MAR
Jubail = SAU
Jurmala = LVA
Kaduna = NGA
Kaesong = PRK
Kalgoorlie = AUS
Kaliningrad = RUS
Kamsar = GIN
Kananaskis = CAN
Kandahar = AFG
Kandy = LKA
Kano = NGA
Kanpur = IND
Kansas City = USA
Kaohsiung = TWN
Karachi = PAK
Karaganda = KAZ
Karakol = KGZ
Karawang = IDN
Karbala = IRQ
Karlovy Vary = CZE
Karratha = AUS
Karshi = UZB
Karuizawa = JPN
Kashgar = CHN
Kashiwazaki = JPN
Katowice = POL
Kaunas = LTU
Kayelekera = MWI
Kazan = RUS
Kenitra = MAR
Khabarovsk = RUS
Khankendi = AZE
Kharkiv = UKR
Kherson = UKR
Khiva = UZB
Khorgos = CHN
Khujand = TJK
Khulna = BGD
Kidal = MLI
Kiel = DEU
Kigoma = TZA
Kimberley = ZAF
Kirkenes = NOR
Kirkuk = IRQ
Kiruna = SWE
Kisangani = COD
Kismayo = SOM
Kisumu = KEN
Kitakyushu = JPN
Kitwe = ZMB
Klaip\u0117da = LTU
Kobe = JPN
Kocaeli = TUR
Kochi = IND
Koeberg = ZAF
Kokkola = FIN
Kokopo = PNG
Kolkata = IND
Kolwezi = COD
Konaev = KAZ
Konya = TUR
Koper = SVN
Kostanay = KAZ
Kota Kinabalu = MYS
Kowloon = HKG
Ko\u0161ice = SVK
Kragujevac = SRB
Krakow = POL
Krasnoyarsk = RUS
Kribi = CMR
Kuantan = MYS
Kuching = MYS
Kulim = MYS
Kultaranta = FIN
Kumamoto = JPN
Kumasi = GHA
Kunming = CHN
Kutaisi = GEO
Kyaukphyu = MMR
Kyoto = JPN
Kyzylorda = KAZ
L'Aquila = ITA
La Rochelle = FRA
La Toja = ESP
Laayoune = MAR
Labuan Bajo = IDN
Lae = PNG
Laem Chabang = THA
Lagos = NGA
Lahore = PAK
Lancaster House = GBR
Langkawi = MYS
Lanzhou = CHN
Lappeenranta = FIN
Larnaca = CYP
Las Vegas = USA
Latakia = SYR
Lausanne = CHE
Lautoka = FJI
Leeds = GBR
Leiden = NLD
Leipzig = DEU
Leuven = BEL
Lhasa = CHN
Liepaja = LVA
Likasi = COD
Lille = FRA
Lillehammer = NOR
Limassol = CYP
Limerick = IRL
Lim\xF3n = CRI
Link\xF6ping = SWE
Linz = AUT
Liverpool = GBR
Li\xE8ge = BEL
Lobito = AGO
Lodz = POL
Long Beach = USA
Los Alamos = USA
Los Angeles = USA
Los Cabos = MEX
Loznica = SRB
Luang Prabang = LAO
Lublin = POL
Lubmin = DEU
Lubumbashi = COD
Lucknow = IND
Lugano = CHE
Luganville = VUT
Luhansk = UKR
Lule\xE5 = SWE
Lumbini = NPL
Lusail = QAT
Luxor = EGY
Lviv = UKR
Lyon = FRA
L\xFCderitz = NAM
Maastricht = NLD
Magadan = RUS
Mainz = DEU
Makassar = IDN
Makati = PHL
Malacca = MYS
Malakal = SSD
Malm\xF6 = SWE
Mamallapuram = IND
Manaus = BRA
Manchester = GBR
Mandalay = MMR
Manhattan = USA
Mar del Plata = ARG
Mar-a-Lago = USA
Maracaibo = VEN
Marbella = ESP
Marib = YEM
Maribor = SVN
Mariel = CUB
Mariupol = UKR
Marrakech = MAR
Marrakesh = MAR
Marseille = FRA
Mashhad = IRN
Massawa = ERI
Matadi = COD
Mazar-i-Sharif = AFG
Mecca = SAU
Medan = IDN
Medell\xEDn = COL
Medina = SAU
Mekelle = ETH
Melaka = MYS
Melbourne = AUS
Mendoza = ARG
Mersin = TUR
Mesaieed = QAT
Meseberg = DEU
Miami = USA
Midrand = ZAF
Milan = ITA
Milwaukee = USA
Mindelo = CPV
Minneapolis = USA
Misrata = LBY
Mitrovica = XKK
Moanda = GAB
Mombasa = KEN
Montego Bay = JAM
Monterrey = MEX
Montpellier = FRA
Montreal = CAN
Montreux = CHE
Morowali = IDN
Mostar = BIH
Mosul = IRQ
Mount Kumgang = PRK
Mountain Pass = USA
Mtwara = TZA
Muharraq = BHR
Mukalla = YEM
Multan = PAK
Mumbai = IND
Mundra = IND
Munich = DEU
Murmansk = RUS
Mutare = ZWE
Mwanza = TZA
Mykolaiv = UKR
M\xE1laga = ESP
M\xE9rida = MEX
NEOM = SAU
Nablus = PSE
Nacala = MOZ
Nagasaki = JPN
Nagoya = JPN
Nagpur = IND
Naha = JPN
Naivasha = KEN
Najaf = IRQ
Nakuru = KEN
Namangan = UZB
Nampula = MOZ
Nanchang = CHN
Nanjing = CHN
Nanning = CHN
Nantes = FRA
Naples = ITA
Narva = EST
Narvik = NOR
Nashville = USA
Natanz = IRN
Navoi = UZB
Ndola = ZMB
New Orleans = USA
New York = USA
New York City = USA
Newcastle = AUS
Nha Trang = VNM
Niigata = JPN
Ningbo = CHN
Ningde = CHN
Nizhny Novgorod = RUS
Noida = IND
Noordwijk = NLD
Norfolk, Virginia = USA
Norilsk = RUS
Nottingham = GBR
Nouadhibou = MRT
Novi Sad = SRB
Novorossiysk = RUS
Novosibirsk = RUS
Nukus = UZB
Nuremberg = DEU
Nusa Dua = IDN
Oak Ridge = USA
Obninsk = RUS
Obock = DJI
Odense = DNK
Odesa = UKR
Odessa = UKR
Ohrid = MKD
Omdurman = SDN
Omsk = RUS
Oran = DZA
Orenburg = RUS
Orlando = USA
Osaka = JPN
Osh = KGZ
Oskemen = KAZ
Ostrava = CZE
Oulu = FIN
Oxford = GBR
Oyu Tolgoi = MNG
Paks = HUN
Pakse = LAO
Palembang = IDN
Palermo = ITA
Palm Beach = USA
Palma de Mallorca = ESP
Palo Alto = USA
Pangyo = KOR
Panmunjom = KOR
Paphos = CYP
Paro = BTN
Pasay = PHL
Patras = GRC
Pattaya = THA
Pavlodar = KAZ
Pemba = MOZ
Perth = AUS
Peshawar = PAK
Petersberg = DEU
Petropavl = KAZ
Philadelphia = USA
Phoenix = USA
Phu Quoc = VNM
Phuket = THA
Piraeus = GRC
Pisa = ITA
Pittsburgh = USA
Plovdiv = BGR
Plze\u0148 = CZE
Pohang = KOR
Point Lisas = TTO
Pointe-Noire = COG
Pokhara = NPL
Polokwane = ZAF
Poltava = UKR
Porgera = PNG
Port Elizabeth = ZAF
Port Harcourt = NGA
Port Hedland = AUS
Port Klang = MYS
Port Said = EGY
Port Sudan = SDN
Port-Gentil = GAB
Portland = USA
Porto = PRT
Porto Alegre = BRA
Poti = GEO
Potsdam = DEU
Poznan = POL
Prespa = MKD
Prizren = XKK
Puebla = MEX
Puerto Princesa = PHL
Pune = IND
Punta Arenas = CHL
Punta Cana = DOM
Punta del Este = URY
Pyeongchang = KOR
Pyeongtaek = KOR
Qarshi = UZB
Qingdao = CHN
Quang Ninh = VNM
Quebec City = CAN
Queenstown = NZL
Quer\xE9taro = MEX
Quetta = PAK
Quezon City = PHL
Quy Nhon = VNM
Raipur = IND
Rambouillet = FRA
Ranchi = IND
Rancho Mirage = USA
Ras Al Khair = SAU
Ras Laffan = QAT
Rason = PRK
Ravenna = ITA
Rawalpindi = PAK
Rayong = THA
Recife = BRA
Reko Diq = PAK
Rennes = FRA
Rhodes = GRC
Richards Bay = ZAF
Rijeka = HRV
Rio de Janeiro = BRA
Rogun = TJK
Rokkasho = JPN
Rosario = ARG
Rostock = DEU
Rostov-on-Don = RUS
Rotorua = NZL
Rotterdam = NLD
Rovaniemi = FIN
Rubavu = RWA
Rustenburg = ZAF
Ruwais = ARE
Rzeszow = POL
Saclay = FRA
Sacramento = USA
Saemangeum = KOR
Saint Petersburg = RUS
Saint-Louis = SEN
Salalah = OMN
Saldanha = ZAF
Salekhard = RUS
Salt Lake City = USA
Salzburg = AUT
Samara = RUS
Samarkand = UZB
San Antonio = USA
San Diego = USA
San Fernando = TTO
San Francisco = USA
San Jose, California = USA
San Luis Potos\xED = MEX
San Pedro Sula = HND
San-P\xE9dro = CIV
Sandton = ZAF
Santa Clara = USA
Santa Cruz de la Sierra = BOL
Santiago de Cuba = CUB
Sanya = CHN
Sapporo = JPN
Sasebo = JPN
Saskatoon = CAN
Savannah = USA
Savannah, Georgia = USA
Savannakhet = LAO
Schengen = LUX
Seattle = USA
Sejong = KOR
Semarang = IDN
Semey = KAZ
Sendai = JPN
Seongnam = KOR
Sevastopol = UKR
Seville = ESP
Sfax = TUN
Shah Alam = MYS
Shanghai = CHN
Shannon = IRL
Sharjah = ARE
Sharm El Sheikh = EGY
Sharm el-Sheikh = EGY
Sheffield = GBR
Shenyang = CHN
Shenzhen = CHN
Shijiazhuang = CHN
Shiraz = IRN
Shusha = AZE
Shymkent = KAZ
Sialkot = PAK
Sidon = LBN
Siem Reap = KHM
Siena = ITA
Sihanoukville = KHM
Sikasso = MLI
Sines = PRT
Sinop = TUR
Sintra = PRT
Sinuiju = PRK
Sipopo = GNQ
Sirte = LBY
Skellefte\xE5 = SWE
Skhirat = MAR
Skolkovo = RUS
Sliema = MLT
Sochi = RUS
Sohar = OMN
Solwezi = ZMB
Songdo = KOR
Sopot = POL
Sousse = TUN
Southampton = GBR
Soweto = ZAF
Srinagar = IND
St. Gallen = CHE
St. Louis = USA
St. Petersburg = RUS
Stavanger = NOR
Stellenbosch = ZAF
Strasbourg = FRA
Stresa = ITA
Stuttgart = DEU
Subic Bay = PHL
Sudbury = CAN
Sulaymaniyah = IRQ
Sumgait = AZE
Sun City = ZAF
Sunnylands = USA
Surabaya = IDN
Surat = IND
Suwon = KOR
Suzhou = CHN
Swakopmund = NAM
Swansea = GBR
Sydney = AUS
Sylhet = BGD
Szczecin = POL
Szeged = HUN
S\xE3o Paulo = BRA
Tabriz = IRN
Taguig = PHL
Taichung = TWN
Taif = SAU
Tainan = TWN
Taiyuan = CHN
Taiz = YEM
Takoradi = GHA
Tampa = USA
Tampere = FIN
Tangier = MAR
Tangshan = CHN
Taormina = ITA
Taoyuan = TWN
Taraz = KAZ
Tarkwa = GHA
Tartu = EST
Tartus = SYR
Tavan Tolgoi = MNG
Teesside = GBR
Tema = GHA
Termez = UZB
Thessaloniki = GRC
Thilawa = MMR
Thiruvananthapuram = IND
Thi\xE8s = SEN
Thunder Bay = CAN
Tianjin = CHN
Tijuana = MEX
Timbuktu = MLI
Timisoara = ROU
Tiraspol = MDA
Tivat = MNE
Toamasina = MDG
Tobruk = LBY
Tomsk = RUS
Toronto = CAN
Toulouse = FRA
Townsville = AUS
Toyako = JPN
Trabzon = TUR
Trieste = ITA
Trincomalee = LKA
Troms\xF8 = NOR
Trondheim = NOR
Trujillo = PER
Tsukuba = JPN
Turin = ITA
Turkestan = KAZ
Turkistan = KAZ
Turkmenabat = TKM
Turkmenbashi = TKM
Turku = FIN
Ufa = RUS
Ulan-Ude = RUS
Ulsan = KOR
Uppsala = SWE
Uralsk = KAZ
Urgench = UZB
Urumqi = CHN
Ust-Kamenogorsk = KAZ
Utrecht = NLD
Uyuni = BOL
Uzhhorod = UKR
Vadodara = IND
Valpara\xEDso = CHL
Vancouver = CAN
Varanasi = IND
Varna = BGR
Venice = ITA
Ventspils = LVA
Veracruz = MEX
Verona = ITA
Versailles = FRA
Victoria Falls = ZWE
Visakhapatnam = IND
Vi\xF1a del Mar = CHL
Vladivostok = RUS
Vlissingen = NLD
Vlora = ALB
Volgograd = RUS
Vung Tau = VNM
V\xE4ster\xE5s = SWE
Waitangi = NZL
Wall Street = USA
Walvis Bay = NAM
Warri = NGA
Weda Bay = IDN
Weihai = CHN
Wenzhou = CHN
West Palm Beach = USA
West Point, Georgia = USA
Whistler = CAN
Wilmington = USA
Winnipeg = CAN
Wolfsburg = DEU
Wollongong = AUS
Wonsan = PRK
Wroclaw = POL
Wuhan = CHN
Wuxi = CHN
Xi'an = CHN
Xiamen = CHN
Xian = CHN
Yakutsk = RUS
Yalta = UKR
Yamal = RUS
Yanbu = SAU
Yangzhou = CHN
Yantai = CHN
Yekaterinburg = RUS
Yeosu = KOR
Yinchuan = CHN
Yiwu = CHN
Yogyakarta = IDN
Yokohama = JPN
Yongbyon = PRK
Zaporizhzhia = UKR
Zaragoza = ESP
Zarqa = JOR
Zhengzhou = CHN
Zhezkazgan = KAZ
Zhuhai = CHN
Zilina = SVK
Zinder = NER
Zug = CHE
Zurich = CHE
\xC5lesund = NOR
\xC9vian = FRA
`;
function cityEntries() {
	return linesOf(cities).map((line) => {
		let [wording2 = "", id = ""] = line.split(" = ");
		return { wording: wording2, entry: { id, kind: "city" }, caseSensitive: !0 };
	});
}

var forms = `
& Co = after
& Sons = after
A/S = after
AB = after
ABP = after
AG = after
AO = both
AS = after
ASA = after
ApS = after
Associates = after
BV = after
Banco = before
Bank = before
Bank of = before
Banque = before
Berhad = after
Bhd = after
Bros = after
Brothers = after
CJSC = both
China National = before
Co = after
Co KG = after
Co Limited = after
Co Ltd = after
Co and KG = after
Co, Inc = after
Co, LLC = after
Co, Limited = after
Co, Ltd = after
Co-operative = after
Compagnie = before
Companhia = before
Companies = after
Company = after
Company Limited = after
Company Ltd = after
Compa\xF1\xEDa = before
Compa\xF1\xEDa Minera = before
Cooperative = after
Corp = after
Corp Limited = after
Corp Ltd = after
Corporaci\xF3n = before
Corporaci\xF3n Nacional = before
Corporation = after
Corporation Limited = after
DMCC = after
EAD = after
EOOD = after
Electricit\xE9 de = before
Empresa = before
Enterprise = after
Enterprises = after
FE = before
FZ-LLC = after
FZCO = after
FZE = after
Ferrocarriles = before
Fratelli = before
GmbH = after
GmbH & Co. KG = after
Group = after
Group Co, Ltd = after
Group Corporation = after
Group Limited = after
Group Ltd = after
Group plc = after
Groupe = before
Grupo = before
Holding = after
Holding Company = after
Holdings = after
Holdings Limited = after
Holdings Ltd = after
Holdings plc = after
Inc = after
Incorporated = after
Industrias = before
Industrie = before
JSC = both
JSCB = before
JSCs = after
Joint Stock Company = both
KG = after
KGaA = after
KK = after
Kft = after
Korea National = before
LLC = both
LLCs = after
LLP = both
LP = after
Lda = after
Limitada = after
Limited = after
Limited Company = after
Limited Liability Company = after
Limited Liability Partnership = after
Ltd = after
Ltd Co = after
Ltd Sti = after
Ltda = after
Lt\xE9e = after
Minas de = before
Minera = before
NC = before
NJSC = before
NV = after
National Company = before
Nyrt = after
OAO = both
OJSC = both
OOO = both
Oy = after
Oyj = after
PAO = both
PCL = after
PJSC = both
PK = before
PP = before
PSC = after
PT = before
PTE = after
Partners = after
Perusahaan = before
Petr\xF3leos de = before
Private Limited = after
Pte = after
Pte Limited = after
Pte Ltd = after
Pty = after
Pty Limited = after
Pty Ltd = after
Public Company Limited = after
Public Joint Stock Company = after
Public Limited Company = after
Puertos de = before
Pvt = after
Pvt Limited = after
Pvt Ltd = after
QPSC = after
QSC = after
S.A. de C.V. = after
S.p.A. = after
S.r.l. = after
SA = after
SAE = after
SAL = after
SAOG = after
SARL = after
SAS = after
SC = before
SCA = after
SE = both
SGPS = after
SICAV = after
SJSC = after
SNC = after
SPRL = after
SRL = after
Sdn Bhd = after
Sociedad = before
Soci\xE9t\xE9 = before
Soci\xE9t\xE9 Nationale = before
Sp. z o.o. = after
State Company = after
State Enterprise = before
TOO = both
Tbk = after
UE = before
Unitary Enterprise = before
Ventures = after
WLL = after
ZAO = both
a.s. = after
d.d. = after
d.o.o. = after
plc = after
zrt = after
`, heads = `
Aeronautics
Aerospace
Aerosystems
Agro
Air
Air Lines
Airline
Airlines
Airport
Airports
Airways
Aluminium
Aluminum
Antimony
Aquaculture
Automobile
Automotive
Autos
Aviation
Bahn
Bancorp
Bank
Bankers
Batteries
Battery
Bau
Bergbau
Beverages
Bioenergy
Biofuels
Biologics
Biomedical
Biopharma
Bioscience
Biosciences
Biotech
Breweries
Brewery
Broadcasting
Builders
Cables
Capital
Capital Partners
Carbon
Carriers
Casino
Cement
Ceramics
Chemical
Chemicals
Chemie
Clinics
Cloud
Coal
Cobalt
Coffee
Commodities
Communications
Computers
Construction
Construction Company
Constructors
Consultants
Consulting
Contractors
Copper
Copper Mines
Cosmetics
Cranes
Cruises
Dairy
Data
Defence Systems
Defense Systems
Developers
Development Corporation
Diagnostics
Diamonds
Digital
Distillers
Drilling
Dynamics
Electric
Electrical
Electricity
Electronics
Elektrik
Elektro
Energi
Energia
Energie
Energies
Energy
Engineering
Engineers
Entertainment
Equities
Equity
Estates
Exploration
Explorations
Explosives
Express
E\xF3lica
Farms
Ferries
Ferrovias
Fertiliser
Fertilisers
Fertilizer
Fertilizers
Film
Films
Finance
Financial
Financial Group
Fisheries
Foods
Forestry
Forge
Foundry
Freight
Fuel
Fuels
Futures
Games
Gas
Gases
Gaz
Germanium
Gigafactory
Gold
Gold Mines
Graphite
Graphites
Grid
Healthcare
Heavy Industries
Heavy Industry
Helicopters
Homes
Hospitality
Hospitals
Hotels
Housing
Hydro
Hydrogen
Hydropower
Import and Export
Imports
Industrial
Industries
Industry
Infra
Infrastructure
Infrastructures
Ingenier\xEDa
Instruments
Insurance
Interactive
International
Investment
Investments
Iron
Iron and Steel
Jewellers
Joint Venture
Knitwear
Laboratories
Labs
Land
Lines
Lithium
Locomotive
Locomotives
Logistics
Machinery
Machines
Magnesium
Magnetics
Magnets
Malls
Management
Manganese
Manufacturers
Manufacturing
Marine
Maritime
Markets
Materials
Media
Medical
Metal
Metallurgical
Metallurgy
Metals
Microelectronics
Microsystems
Mineral
Minerals
Minera\xE7\xE3o
Miner\xEDa
Mines
Mining
Mining Company
Mobile
Mobility
Molybdenum
Motor
Motoren
Motors
Munai
Natural Resources
Navigation
Neft
Networks
Nickel
Nuclear
Nuclear Fuel
Nuclear Power
Offshore
Offshore Wind
Oil
Oil and Gas
Oilfield
Oilfields
Optics
Organics
Packaging
Paper
Payments
Petrochemical
Petrochemicals
Petroleum
Petr\xF3leo
Petr\xF3leos
Pharma
Pharmaceutical
Pharmaceuticals
Phosphate
Phosphates
Photonics
Photovoltaic
Pictures
Pipeline
Pipelines
Plantations
Plastics
Polyclinics
Polymers
Port
Ports
Potash
Power
Power Generation
Power Plant
Precision
Press
Products
Projects
Properties
Publishers
Publishing
Rail
Railroad
Railway
Railways
Rare Earth
Rare Earths
Reactors
Real Estate
Realty
Recycling
Refineries
Refinery
Refining
Renewables
Resorts
Resource
Resources
Restaurants
Retail
Rhodium
Robotics
Rubber
Satellite
Satellites
Science
Sciences
Securities
Seeds
Semiconductor
Semiconductors
Shipbuilding
Shipping
Shipyard
Shipyards
Silver
Smelter
Smelters
Smelting
Software
Solar
Solutions
Space
Spirits
Stahl
Stainless
Steel
Steels
Steelworks
Stores
Studios
Subsea
Sugar
Supermarkets
Systems
Tankers
Tech
Technologies
Technology
Telecom
Telecommunications
Telecoms
Telecomunicaciones
Telekom
Television
Terminal
Terminals
Textile
Textiles
Therapeutics
Timber
Tires
Titanium
Tobacco
Tool
Tools
Towers
Toys
Tractors
Trade
Traders
Trading
Trading Company
Transmission
Transport
Transportation
Travel
Tungsten
Turbine
Turbines
Tyres
Uranium
Utilities
Vaccines
Vanadium
Vehicles
Wagon
Water
Werke
Wind
Wineries
Wines
Wings
Wireless
Works
Yachts
Zinc
`, descriptors = `
aerospace company
aircraft maker
airline
asset manager
auto maker
automaker
bank
battery maker
biotech
brewer
broadcaster
builder
car company
car maker
carmaker
carrier
cement maker
chemical company
chemicals group
chip maker
chipmaker
commodity trader
company
conglomerate
consortium
construction company
construction firm
contractor
corporation
defence company
defense contractor
developer
distributor
drug maker
drugmaker
drugs giant
electronics maker
energy company
energy firm
energy giant
energy group
energy major
enterprise
equipment maker
explorer
exporter
fabricator
financier
firm
fund manager
giant
gold miner
grid operator
group
healthcare company
holding
holding company
importer
insurer
investment bank
investment company
investment firm
investor
iron ore miner
joint venture partner
joint-stock company
law firm
lender
logistics company
machine builder
maker
manufacturer
miner
mining company
mining firm
mining giant
mining group
mobile operator
multinational
national carrier
national company
oil and gas company
oil company
oil firm
oil giant
oil major
operator
owner-operator
parent
parent company
plane maker
planemaker
plant builder
port operator
power company
power producer
power utility
private equity firm
processor
producer
property developer
railway operator
recycler
refiner
retailer
rocket maker
service provider
shareholder
shipbuilder
shipper
shipping company
shipping line
smelter
software company
solar developer
start-up
startup
state company
state firm
state-owned company
state-owned enterprise
steel company
steel maker
steel producer
steelmaker
subsidiary
supermajor
supplier
tech company
tech firm
tech giant
technology company
telco
telecom company
telecom operator
telecoms group
trader
trading company
trading house
tyre maker
unit
uranium miner
utility
utility company
vehicle maker
vendor
wind farm developer
yard
`, known = `
3M
ABB
ACWA Power
AD Ports
ADNOC
AECOM
AES Corporation
AIG
APM Terminals
AREVA
ASML
AT&T
Abu Dhabi National Oil Company
Adani
Adani Group
Aeroflot
Ahold Delhaize
Air Astana
Air France
Air France-KLM
Air India
Air Liquide
Airbus
Albemarle
Alcoa
Alibaba
Allianz
Alphabet
Alrosa
Alstom
Amazon
Amazon Web Services
Anduril
Anglo American
AngloGold Ashanti
Antofagasta Minerals
Apple Inc
Aramco
ArcelorMittal
ArianeGroup
Arianespace
Ashok Leyland
AstraZeneca
BAE Systems
BASF
BGN
BHP
BHP Billiton
BMW
BP
BYD
Baidu
Bain Capital
Barrick
Barrick Gold
Bayer
Bechtel
Beijing Automotive
Bharat Forge
BioNTech
BlackRock
Blackstone
Boeing
Bollor\xE9
Bombardier
Bosch
Boston Dynamics
Brookfield
CATL
CITIC
CMOC
CNOOC
CNPC
COSCO
CP Group
Cameco
Canadian Solar
Cargill
Carlyle
Caterpillar
Centrus Energy
Charoen Pokphand
Cheniere
Chery
Chevron
China Telecom
Cisco
Citi
Citigroup
Coal India
Coca-Cola
Codelco
Comac
ConocoPhillips
Contemporary Amperex Technology
Crane Currency
DHL
DP World
Daewoo
Daimler
Danone
Dassault
De Beers
Deutsche Bahn
Deutsche Bank
Deutsche Telekom
Didi
Doosan
Doosan Enerbility
DuPont
E.ON
EDF
EDP
Egis
Emaar
Embraer
Emirates Airline
Enbridge
Endesa
Enel
Energean
Energoatom
Engie
Eni
Equinor
Eramet
Ericsson
Essar
Ethiopian Airlines
Etihad
Etihad Airways
Eurasian Resources Group
Eutelsat
Exxon
Exxon Mobil
ExxonMobil
FPT
FedEx
Fermi America
Ferrexpo
Fiat
First Quantum
First Solar
Fluor
Flydubai
Ford
Ford Motor
Fortescue
Fosun
Foxconn
Framatome
Freeport-McMoRan
Fujitsu
GAIL
GE
GE Hitachi
GE Vernova
GM
GSK
Ganfeng
Ganfeng Lithium
Gazprom
Gazprom Neft
Gecamines
Geely
General Atomics
General Dynamics
General Electric
General Motors
GlaxoSmithKline
Glencore
GlobalFoundries
Goldman Sachs
Google
Great Wall Motor
HD Hyundai
HSBC
Halliburton
Hanwha
Hanwha Aerospace
Hanwha Ocean
Harmony Gold
Heineken
Hewlett-Packard
Hindalco
Hitachi
Honda
Honeywell
Huawei
Hyundai
Hyundai Motor
Hyundai Rotem
IBM
ICBC
Iberdrola
Ikea
Iluka
Indian Oil
Inditex
Indorama
Infosys
Inpex
Intel
Invesco
Isuzu
Itochu
Ivanhoe Mines
Iveco
JA Solar
JBS
JERA
JPMorgan
JPMorgan Chase
JSW
Jindal
Johnson & Johnson
KEPCO
KGHM
KHNP
KKR
KLM
KazMunaiGas
KazMunayGas
Kazakhmys
Kazatomprom
Kia
Kinross
Kinross Gold
KoBold Metals
Kobold Metals
Komatsu
Kongsberg
Korean Air
LG
LG Chem
LG Energy Solution
LONGi
LOT Polish Airlines
Lafarge
Lenovo
Leonardo
Linde
Lockheed Martin
Lotte
Lucid
Lufthansa
Lukoil
Lundin Mining
Lynas
LyondellBasell
MP Materials
MSC Group
MTN
Ma'aden
Maersk
Mahindra
Marubeni
Maruti Suzuki
Masdar
Mastercard
Mercedes-Benz
Merck
Meta Platforms
Michelin
Micron
Microsoft
Mitsubishi
Mitsubishi Heavy Industries
Mitsui
Moderna
Mondelez
Morgan Stanley
Mubadala
NEC
NNPC
NOVATEK
NTPC
NTT
NVIDIA
Naftogaz
Naspers
Naval Group
Neste
Nestl\xE9
Netflix
Newmont
Nexans
Nike
Nippon Steel
Nissan
Nokia
Norges Bank Investment Management
Norilsk Nickel
Nornickel
Norsk Hydro
Northrop Grumman
Northvolt
Novartis
Novo Nordisk
NuScale
NuScale Power
OCP
OMV
ONGC
ONGC Videsh
OQ
OYAK
Occidental
Occidental Petroleum
OpenAI
Oracle
Orano
Orascom
Orlen
PETRONAS
PKN Orlen
POSCO
POSCO Holdings
PTT
PTTEP
Palantir
Panasonic
PayPal
Pemex
PepsiCo
Perenco
Pertamina
PetroChina
PetroVietnam
Petrobras
Petrogas
Peugeot
Pfizer
Philips
Pirelli
Power Construction Corporation of China
PowerChina
Procter & Gamble
Qantas
Qatar Airways
Qatar Energy
QatarEnergy
Qualcomm
Quantinuum
RWE
Raytheon
Reliance Industries
Renault
Repsol
Rheinmetall
Rio Tinto
Rivian
Roche
Rolls-Royce
Rosatom
Rosneft
Rostec
Rusal
Ryanair
SABIC
SAIC
SAIC Motor
SAP
SK Group
SK Hynix
SK Innovation
SK On
SNCF
SOCAR
SQM
Saab
Safran
Saipem
Samruk-Energy
Samruk-Kazyna
Samsung
Samsung C&T
Samsung Electronics
Samsung Engineering
Samsung Heavy Industries
Sanofi
Santander
Sany
Sasol
Saudi Aramco
Scania
Scatec
Schlumberger
Schneider Electric
Serco
Severstal
Shell
Shinhan
Sibanye-Stillwater
Siemens
Siemens Energy
Singapore Airlines
Sinochem
Sinohydro
Sinopec
Sinopharm
Sinosteel
Skoda
Soci\xE9t\xE9 G\xE9n\xE9rale
SoftBank
Sojitz
Solvay
Sonangol
Sonatrach
Sony
South32
SpaceX
Spotify
Standard Chartered
Starbucks
State Grid
Statkraft
Statoil
Stellantis
Subaru
Sumitomo
Sun Pharma
Suncor
Suzuki
Svevind
Swissport
Syngenta
Syrah Resources
TAQA
TBEA
TPAO
TSMC
TVEL
Talgo
Tata
Tata Motors
Tata Steel
TechMet
Technip
Technip Energies
Teck
Teck Resources
Telefonica
Temasek
Tenaris
Tencent
Tenex
Tengizchevroil
Tesco
Tesla
Thales
ThyssenKrupp
Tianqi
Tianqi Lithium
Toshiba
TotalEnergies
Toyota
Toyota Tsusho
Trafigura
Transneft
Trimet
Trina Solar
Tsingshan
Tullow
Tullow Oil
Turkish Airlines
Turkish Petroleum
Twitter
UBS
Uber
Umicore
UniCredit
Unilever
Uniper
Unocal
Uranium One
Urenco
Uzbekistan Airways
Uzbekneftegaz
VTB
Vale
Valero
Vedanta
Veolia
Vestas
Viettel
Vigor Marine Group
VinFast
Vinci
Vingroup
Vitol
Vodafone
Voestalpine
Volkswagen
Volvo
Wabtec
Walmart
Wartsila
Westinghouse
Wizz Air
Woodside
Woodside Energy
X-energy
Xcoal
Xiaomi
YPF
Yahoo
Yandex
Yara
ZTE
Zarubezhneft
Zijin
Zijin Mining
`;
function companyFormEntries() {
	return rowsOf(forms).map((row) => ({ wording: value(row, 0), entry: { id: value(row, 1), kind: "companyForm" }, caseSensitive: !0 }));
}
function companyHeadEntries() {
	return linesOf(heads).map((wording2) => ({
		wording: wording2,
		entry: { id: wording2, kind: "companyHead" },
		caseSensitive: !0
	}));
}
function companyWordEntries() {
	return linesOf(descriptors).map((wording2) => ({
		wording: wording2,
		entry: { id: wording2, kind: "companyWord" },
		plural: !0
	}));
}
function companyEntries() {
	return linesOf(known).map((wording2) => ({ wording: wording2, entry: { id: wording2, kind: "company" }, caseSensitive: !0 }));
}

var countries = `
ABW ; Aruba ; Country of Aruba ; Aruban ; Oranjestad
AFG ; Afghanistan ; Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan ; Afghan ; Kabul
AGO ; Angola ; Republic of Angola ; Angolan ; Luanda
AIA ; Anguilla ; ; Anguillan ;
ALA ; \xC5land Islands ; ; ; Mariehamn
ALB ; Albania ; Republic of Albania ; Albanian ; Tirana
AND ; Andorra ; Principality of Andorra ; Andorran ; Andorra la Vella
ARE ; United Arab Emirates ; UAE | the Emirates ; Emirati | Emirian ; Abu Dhabi
ARG ; Argentina ; Argentine Republic ; Argentine | Argentinian | Argentinean ; Buenos Aires
ARM ; Armenia ; Republic of Armenia ; Armenian ; Yerevan
ASM ; American Samoa ; ; American Samoan ; Pago Pago
ATA ; Antarctica ; ; ;
ATF ; French Southern Territories ; French Southern and Antarctic Lands | Territory of the French Southern and Antarctic Lands ; ; Port-aux-Fran\xE7ais
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
BLM ; Saint Barth\xE9lemy ; Overseas Collectivity of Saint Barthelemy | Saint-Barth | St. Barts | St. Barths ; ; Gustavia
BLR ; Belarus ; Republic of Belarus | Belorussia | Byelorussia ; Belarusian ; Minsk
BLZ ; Belize ; ; Belizean ; Belmopan
BMU ; Bermuda ; ; Bermudian ;
BOL ; Bolivia ; Plurinational State of Bolivia ; Bolivian ; La Paz | Sucre
BRA ; Brazil ; Federative Republic of Brazil ; Brazilian ; Bras\xEDlia
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
CIV ; C\xF4te d'Ivoire ; Ivory Coast | Republic of C\xF4te d'Ivoire | Cote D'Ivoire ; Ivorian | Ivoirian ; Yamoussoukro | Abidjan
CMR ; Cameroon ; Republic of Cameroon ; Cameroonian ; Yaound\xE9
COD ; DR Congo ; Democratic Republic of the Congo | DRC | Congo-Kinshasa | Democratic Republic of Congo | DROC | Congo | DR of Congo | Congo DR ; Congolese ; Kinshasa
COG ; Republic of the Congo ; Congo-Brazzaville | Republic of Congo | Congo Republic ; ; Brazzaville
COK ; Cook Islands ; ; Cook Islander ; Avarua
COL ; Colombia ; Republic of Colombia ; Colombian ; Bogot\xE1
COM ; Comoros ; Union of the Comoros ; Comoran | Comorian ; Moroni
CPV ; Cabo Verde ; Cape Verde | Republic of Cabo Verde ; Cape Verdean | Cabo Verdean ; Praia
CRI ; Costa Rica ; Republic of Costa Rica ; Costa Rican ; San Jos\xE9
CUB ; Cuba ; Republic of Cuba ; Cuban ; Havana
CUW ; Cura\xE7ao ; Country of Curacao ; Curacaoan ; Willemstad
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
ISL ; Iceland ; ; Icelandic | Icelander ; Reykjav\xEDk
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
MDA ; Moldova ; Republic of Moldova ; Moldovan ; Chi\u0219in\u0103u
MDG ; Madagascar ; Republic of Madagascar ; Malagasy | Madagascan ; Antananarivo
MDV ; Maldives ; Republic of Maldives ; Maldivan | Maldivian ; Mal\xE9
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
NCL ; New Caledonia ; Territory of New Caledonia and Dependencies ; New Caledonian ; Noum\xE9a
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
PRY ; Paraguay ; Republic of Paraguay ; Paraguayan ; Asunci\xF3n
PSE ; Palestine ; State of Palestine | West Bank | Palestinian Authority | Palestinian Territories | Gaza | Gaza Strip | Palestinian National Authority ; Palestinian ; Ramallah
PYF ; French Polynesia ; Overseas Lands of French Polynesia ; French Polynesian ; Papeete
QAT ; Qatar ; State of Qatar ; Qatari ; Doha
REU ; R\xE9union ; R\xE9union Island | La R\xE9union ; ; Saint-Denis
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
STP ; Sao Tome and Principe ; Democratic Republic of Sao Tome and Principe ; Sao Tomean ; S\xE3o Tom\xE9
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
TGO ; Togo ; Togolese Republic ; Togolese ; Lom\xE9
THA ; Thailand ; Kingdom of Thailand ; Thai ; Bangkok
TJK ; Tajikistan ; Republic of Tajikistan ; Tajik | Tajikistani ; Dushanbe
TKL ; Tokelau ; ; Tokelauan ;
TKM ; Turkmenistan ; ; Turkmen | Turkmenistani ; Ashgabat
TLS ; Timor-Leste ; Democratic Republic of Timor-Leste | East Timor ; East Timorese | Timorese ; Dili
TON ; Tonga ; Kingdom of Tonga ; Tongan ; Nuku'alofa
TTO ; Trinidad and Tobago ; Republic of Trinidad and Tobago | Trinidad ; Trinidadian | Tobagonian ; Port of Spain
TUN ; Tunisia ; Republic of Tunisia ; Tunisian ; Tunis
TUR ; T\xFCrkiye ; Turkey | Republic of Turkey ; Turkish | Turks ; Ankara
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
`, regions = `
ARE = Ajman | Fujairah | Ras Al Khaimah | Umm Al Quwain
ARG = Catamarca | Jujuy | Neuqu\xE9n | Patagonia | San Juan Province | Santa Cruz Province
AUS = Australian Capital Territory | NSW | New South Wales | Northern Territory | Pilbara | Queensland | South Australia | Tasmania | Victoria | Victorian | Western Australia
AZE = Karabakh | Nagorno-Karabakh | Nakhchivan
BEL = Flanders | Wallonia
BOL = Potos\xED
BRA = Bahia | Goi\xE1s | Mato Grosso | Minas Gerais | Par\xE1 State | Rio Grande do Sul
CAN = Alberta | British Columbia | Labrador | Manitoba | New Brunswick | Newfoundland | Newfoundland and Labrador | Northwest Territories | Nova Scotia | Nunavut | Ontario | Prince Edward Island | Quebec | Saskatchewan | Yukon
CHL = Atacama
CHN = Anhui | Fujian | Gansu | Guangdong | Guangxi | Guizhou | Hainan | Hebei | Heilongjiang | Henan | Hubei | Hunan | Inner Mongolia | Jiangsu | Jiangxi | Jilin | Liaoning | Ningxia | Qinghai | Shaanxi | Shandong | Shanxi | Sichuan | Tibet | Xinjiang | Yunnan | Zhejiang
COD = Haut-Katanga | Ituri | Katanga | Kivu | Lualaba | North Kivu | South Kivu | Tanganyika Province
CZE = Moravia
DEU = Baden-W\xFCrttemberg | Bavaria | Brandenburg | Hesse | Lower Saxony | North Rhine-Westphalia | Saxony | Saxony-Anhalt | Schleswig-Holstein | Thuringia
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
MEX = Baja California | Chihuahua State | Jalisco | Nuevo Le\xF3n | Sonora
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
var entries, names;
function countryEntries() {
	return entries != null || (entries = readEntries()), entries;
}
function readEntries() {
	let sources = [], add3 = (kind, id, wordings, plural2 = !1) => {
		let entry2 = { id, kind };
		for (let wording2 of wordings) sources.push({ wording: wording2, entry: entry2, caseSensitive: !0, plural: plural2 });
	};
	for (let row of rowsOf(countries)) {
		let code = value(row, 0);
		add3("country", code, [...values(row, 1), ...values(row, 2)]);
		for (let demonym of values(row, 3)) add3("demonym", code, [demonym], takesPlural(demonym));
		add3("capital", code, values(row, 4));
	}
	for (let row of rowsOf(regions)) add3("region", value(row, 0), values(row, 1));
	return sources;
}
function countryName(iso3) {
	var _a;
	return names != null || (names = new Map(rowsOf(countries).map((row) => [value(row, 0), value(row, 1)]))), (_a = names.get(iso3)) != null ? _a : iso3;
}
function takesPlural(demonym) {
	return !/(?:ese|sh|ch|men|s|x|z)$/.test(demonym);
}

var heads2 = `
Academy ; organisation ; Academies
Academy of Sciences ; organisation ; Academies of Sciences
Administration ; agency ; Administrations
Agencia ; agency
Agency ; agency ; Agencies
Air Force ; agency ; Air Forces
Akimat ; agency
Alliance ; organisation ; Alliances
Archives ; agency ;
Armed Forces ; agency ;
Army ; agency ; Armies
Assembly ; agency ; Assemblies
Association ; organisation ; Associations
Authority ; agency ; Authorities
Board ; agency ; Boards
Broadcaster ; company ; Broadcasters
Bureau ; agency ; Bureaus | Bureaux
Cabinet ; state ; Cabinets
Cabinet Office ; agency ; Cabinet Offices
Center ; organisation ; Centers
Central Bank ; agency ; Central Banks
Centre ; organisation ; Centres
Chamber ; organisation ; Chambers
Chamber of Commerce ; organisation ; Chambers of Commerce
Chancellery ; agency ; Chancelleries
City Council ; agency ; City Councils
Clinic ; organisation ; Clinics
Club ; organisation ; Clubs
Coast Guard ; agency ; Coast Guards
College ; university ; Colleges
Comisi\xF3n ; agency
Command ; agency ; Commands
Commission ; agency ; Commissions
Committee ; agency ; Committees
Confederation ; organisation ; Confederations
Congress ; agency ; Congresses
Conservatory ; university ; Conservatories
Consortium ; company ; Consortia | Consortiums
Consulate ; agency ; Consulates
Corps ; agency ;
Council ; agency ; Councils
Court ; agency ; Courts
Delegation ; agency ; Delegations
Department ; agency ; Departments
Development Bank ; agency ; Development Banks
Directorate ; agency ; Directorates
Directorate General ; agency ; Directorates General
Division ; agency ; Divisions
Economic Zone ; agency ; Economic Zones
Embassy ; agency ; Embassies
Exchange ; company ; Exchanges
Facility ; organisation ; Facilities
Faculty ; university ; Faculties
Federation ; organisation ; Federations
Forces ; agency
Forum ; organisation ; Forums
Foundation ; organisation ; Foundations
Free Zone ; company ; Free Zones
Fund ; agency ; Funds
Gallery ; organisation ; Galleries
Geological Survey ; agency ; Geological Surveys
Government ; state ; Governments
Governorate ; agency ; Governorates
Guard ; agency ; Guards
High Commission ; agency ; High Commissions
Hochschule ; university
Hospital ; organisation ; Hospitals
House of Representatives ; agency ;
Initiative ; organisation ; Initiatives
Inspectorate ; agency ; Inspectorates
Institut ; organisation
Institute ; organisation ; Institutes
Institution ; organisation ; Institutions
Instituto ; organisation
Instituto Nacional ; agency
Laboratory ; organisation ; Laboratories
League ; organisation ; Leagues
Library ; organisation ; Libraries
Mayor's Office ; agency
Minister's Office ; agency ;
Ministerio ; agency
Ministry ; agency ; Ministries
Minist\xE8re ; agency
Mission ; agency ; Missions
Municipality ; agency ; Municipalities
Museum ; organisation ; Museums
National Bank ; agency ; National Banks
Navy ; agency ; Navies
Network ; organisation ; Networks
News Agency ; company ; News Agencies
Observatory ; organisation ; Observatories
Observer Mission ; agency ; Observer Missions
Office ; agency ; Offices
Ombudsman ; agency ;
Organisation ; organisation ; Organisations
Organization ; organisation ; Organizations
Parliament ; agency ; Parliaments
Party ; organisation ; Parties
Police ; agency ;
Polytechnic ; university ; Polytechnics
Port Authority ; agency ; Port Authorities
Prefecture ; agency ; Prefectures
Presidency ; agency ; Presidencies
Program ; organisation ; Programs
Programme ; organisation ; Programmes
Prosecutor General's Office ; agency ;
Prosecutor's Office ; agency ; Prosecutor's Offices
Registry ; agency ; Registries
Regulator ; agency ; Regulators
Reserve Bank ; agency ; Reserve Banks
School ; university ; Schools
Secretariat ; agency ; Secretariats
Secretariat General ; agency ;
Senate ; agency ; Senates
Service ; agency ; Services
Society ; organisation ; Societies
Sovereign Wealth Fund ; agency ; Sovereign Wealth Funds
Stock Exchange ; company ; Stock Exchanges
Survey ; agency ; Surveys
Task Force ; agency ; Task Forces
Technology Park ; organisation ; Technology Parks
Think Tank ; organisation ; Think Tanks
Treasury ; agency ; Treasuries
Tribunal ; agency ; Tribunals
Trust ; organisation ; Trusts
Union ; organisation ; Unions
Universidad ; university
Universidade ; university
Universitas ; university
Universiti ; university
University ; university ; Universities
Universit\xE0 ; university
Universit\xE4t ; university
Universit\xE9 ; university
`, byWording;
function institutionEntries() {
	return [...headsByWording()].map(([wording2, { kind }]) => ({ wording: wording2, entry: { id: kind, kind: "institution" } }));
}
function headsByWording() {
	if (byWording) return byWording;
	byWording = /* @__PURE__ */ new Map();
	for (let row of rowsOf(heads2)) {
		let [singular2, kind] = [value(row, 0), value(row, 1)];
		byWording.set(singular2.toLowerCase(), { kind, singular: singular2, plural: !1 });
		for (let plural2 of values(row, 2)) byWording.set(plural2.toLowerCase(), { kind, singular: singular2, plural: !0 });
	}
	return byWording;
}

var INSTRUMENTS = `
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
agreement ; record of discussions | agreed minutes | note verbale ; records of discussions | notes verbales
agreement ; exchange of notes | exchange of letters | letter of exchange | exchange of diplomatic notes ; exchanges of notes | exchanges of letters
agreement ; cease-fire | ceasefire | cessation of hostilities | cessation of hostilities agreement | truce | armistice | ~visa waiver | ~swap line | ~currency swap | ~debt swap | ~swap facility
treaty ; treaty | convention | ~covenant | ~charter ; treaties | conventions
contract ; contract | subcontract | loan agreement | loan contract | concession agreement | concession contract | concession deal | purchase agreement | power purchase agreement | sale and purchase agreement | sales and purchase agreement | sales agreement | offtake agreement | off-take agreement | offtake deal | offtake contract | supply contract | purchase contract | lease agreement | licence agreement | license agreement | licensing agreement | production sharing agreement | production-sharing agreement | service agreement | credit agreement | financing agreement | PPA | PSA | SPA
contract ; ~loan | ~lease | ~concession | ~licence | ~license | ~credit line | ~line of credit ; ~loans | ~leases | ~concessions | ~licences | ~licenses
joint_declaration ; statement of partnership | statement of principles | joint declaration | joint statement | joint ministerial statement | joint ministerial declaration | joint communique | joint communiqu\xE9 | communique | communiqu\xE9 | joint press statement | joint vision statement | joint vision | joint announcement | ~declaration
agreement ; letter of agreement ; letters of agreement
letter_of_intent ; mandate letter | letter of intent | LOI | LoI | statement of intent | declaration of intent | memorandum of intent | joint statement of intent | joint declaration of intent | letter of interest | letter of commitment | letter of cooperation | commitment letter | term sheet | heads of agreement | heads of terms ; letters of intent | LOIs | LoIs | statements of intent | declarations of intent | letters of interest | letters of commitment | term sheets
protocol ; protocol | additional protocol | protocol of intent | protocol of cooperation
plan ; roadmap | road map | action plan | plan of action | work plan | work programme | work program | implementation plan | implementation programme | implementation program | implementing program | implementing programme | cooperation plan | cooperation programme | cooperation program | programme of cooperation | programme of cultural exchange | program of cultural exchange | program of cooperation | executive programme | executive program | programme of cultural exchanges | cultural exchange programme | cultural exchange program | programme of exchanges | joint action plan ; roadmaps | road maps | action plans | plans of action | work plans
partnership ; joint venture | joint-venture | JV | ~partnership ; joint ventures | JVs | ~partnerships
other ; ~document | ~instrument | memorandum of guidance | ~text ; ~documents | ~instruments | ~texts
`;

var claims = `
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
`, areas = `
African | European | Asian | Latin American | South American | Africa | Asia | Europe | Eurasia | Oceania | Australasia | Latin America | South America | North America | Central America | the Americas | Southeast Asia | South-East Asia | Central Asia | East Asia | South Asia | West Africa | East Africa | Central Africa | Southern Africa | southern Africa | North Africa | Sub-Saharan Africa | sub-Saharan Africa | Middle East | the Caribbean | Western Hemisphere | the Balkans | European Union | EU | CIS | Asia-Pacific | Scandinavia
`, superlatives = `
largest | biggest | leading | top | greatest | foremost | premier
`, fillers = `
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
`, closers = `
a about above accounted accounting accounts across after against ahead alone along also although amid among amounted an and annually are around as at
available averaged be because been before behind below beneath between beyond both but by came can chiefly climbed come comes concentrated contain
contains continues contributed costs could critical crucial currently declined decreased despite did do does doubled down dropped during each early employing
especially essential exceeded excluding exported extracted falling fell followed for found from globally go goes grew growing had halved hardens has have helps
here hold holds however if in including increased increasing indispensable inside into is jumped largely last late lie lies like located made mainly make makes
making may might mined month mostly must near next now of off on once operated or out over owned particularly peaked per play plays primarily produced
ranking reached remain remains respectively rising rose run said says should since situated slumped so soared spread spreads stood such than that the
then there this though through throughout to today totaled totaling totalled totalling trades tripled under underpins until up used using valued via vital
was went were when where which while who whose will with within worldwide worth would year yearly
`, products = `
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
function claimEntries() {
	let sources = [];
	for (let line of linesOf(claims)) {
		let [id = "", wordings = ""] = line.split(" = "), noun = /^(?:measure|agent|site|weak|void)/.test(id);
		for (let wording2 of wordings.split(" | ")) sources.push({ wording: wording2, entry: { id, kind: "claim" }, plural: noun });
	}
	for (let wording2 of areas.trim().split(" | "))
		sources.push({ wording: wording2, entry: { id: "world", kind: "area" }, caseSensitive: !0 });
	return sources;
}
function claimClass(id) {
	let [name = "", kind = ""] = id.split(" ");
	return { name, kind };
}
function superlativeWords() {
	return setOf(superlatives.replace(/\|/g, " "));
}
function fillerWords() {
	return setOf(fillers);
}
function closerWords() {
	return setOf(closers);
}
function productWords() {
	return setOf(products);
}
var setOf = (data) => new Set(data.split(/\s+/).filter((word2) => word2 !== ""));

var minerals = `
agate ; ; chalcedony
aggregates ; ; aggregate | crushed stone
alabaster ; ;
alexandrite ; ;
aluminum ; Al ; aluminium | alumina | aluminium hydroxide | aluminum hydroxide | calcined alumina | primary aluminium | primary aluminum
alunite ; ;
amber ; ;
amethyst ; ;
andalusite ; ;
antimony ; Sb ; antimonial | antimony concentrate | antimony ingot | antimony ore | antimony oxide | antimony trioxide | antimony trisulfide | stibnite
aquamarine ; ;
arsenic ; As ; arsenic metal | arsenic trioxide | arsenopyrite
asbestos ; ; chrysotile
attapulgite ; ; palygorskite
barite ; Ba ; barium | barium sulfate | barium sulphate | baryte | barytes
basalt ; ;
bauxite ; ; aluminium ore | aluminum ore | bauxite ore
bentonite ; ;
beryllium ; Be ; bertrandite | beryl | beryllium copper | beryllium oxide
bismuth ; Bi ; bismuth metal
boron ; B ; borate | borax | boric acid | boron carbide | colemanite | ulexite
bromine ; Br ;
cadmium ; Cd ;
cerium ; Ce ; ceria | cerium oxide
cesium ; Cs ; caesium | caesium formate | cesium formate | pollucite
chromium ; Cr ; charge chrome | chrome | chrome concentrate | chrome ore | chromite | chromite ore | chromium ore | ferrochrome | ferrochromium
citrine ; ;
clay ; ; ball clay | fire clay | fireclay
coal ; ; anthracite | bituminous coal | brown coal | lignite | steam coal | thermal coal
cobalt ; Co ; cobalt concentrate | cobalt hydroxide | cobalt metal | cobalt ore | cobalt sulfate | cobalt sulphate
coking coal ; ; PCI coal | hard coking coal | met coal | metallurgical coal
copper ; Cu ; blister copper | chalcopyrite | copper anode | copper cathode | copper concentrate | copper ore | copper rod | refined copper
corundum ; ; emery
diamonds ; ; diamond | gem diamond | industrial diamond | kimberlite | lab-grown diamond | polished diamond | rough diamond
diatomite ; ;
dolomite ; ;
dunite ; ;
dysprosium ; Dy ; dysprosium oxide
emeralds ; ; emerald
erbium ; Er ; erbium oxide
europium ; Eu ; europium oxide
feldspar ; ; nepheline syenite
fluorspar ; F ; acidspar | calcium fluoride | fluorine | fluorite | hydrofluoric acid
gadolinium ; Gd ; gadolinium oxide
gallium ; Ga ; gallium arsenide | gallium metal | gallium nitride | gallium oxide
garnet ; ;
gemstones ; ; coloured gemstone | colored gemstone | coloured stone | gem | gemstone | precious stone | semi-precious stone | semiprecious stone
germanium ; Ge ; germanium dioxide | germanium metal
gold ; Au ; alluvial gold | dor\xE9 bar | gold bullion | gold concentrate | gold dor\xE9 | gold ore
granite ; ;
graphite ; ; anode graphite | artificial graphite | flake graphite | graphite anode | graphite concentrate | natural graphite | spherical graphite | synthetic graphite
gravel ; ;
gypsum ; ; phosphogypsum
hafnium ; Hf ; hafnium metal
helium ; He ; helium gas | liquid helium
holmium ; Ho ; holmium oxide
indium ; In ; indium phosphide | indium tin oxide
iodine ; I ;
iridium ; Ir ; iridium metal
iron ore ; Fe ; direct reduced iron | hematite | hot briquetted iron | iron | iron ore concentrate | iron ore fine | iron ore pellet | iron pellet | itabirite | magnetite | magnetite iron ore
jade ; ; jadeite | nephrite
kaolin ; ; china clay | kaolin clay | kaolinite
kyanite ; ;
lanthanum ; La ; lanthanum oxide
lapis lazuli ; ;
lead ; Pb ; galena | lead concentrate | lead ingot | lead metal | lead ore | refined lead
limestone ; ; quicklime
lithium ; Li ; battery-grade lithium | lepidolite | lithium brine | lithium carbonate | lithium chloride | lithium clay | lithium compound | lithium concentrate | lithium fluoride | lithium hydroxide | lithium hydroxide monohydrate | lithium metal | lithium ore | petalite | spodumene | spodumene concentrate
lutetium ; Lu ; lutetium oxide
magnesium ; Mg ; magnesia | magnesite | magnesium compound | magnesium metal | magnesium oxide
malachite ; ;
manganese ; Mn ; electrolytic manganese | ferromanganese | high-purity manganese | manganese dioxide | manganese ore | manganese sulfate | manganese sulphate | silicomanganese
marble ; ;
mercury ; Hg ; cinnabar | quicksilver
mica ; ; muscovite
mineral sands ; ; heavy mineral sand
molybdenum ; Mo ; ferromolybdenum | moly | molybdenite | molybdenum concentrate | molybdenum trioxide
moonstone ; ;
neodymium ; Nd ; NdFeB | NdPr | neodymium iron boron | neodymium magnet | neodymium oxide | neodymium praseodymium
nickel ; Ni ; MHP | class 1 nickel | ferronickel | limonite | mixed hydroxide precipitate | nickel concentrate | nickel laterite | nickel matte | nickel ore | nickel pig iron | nickel sulfate | nickel sulphate | saprolite
niobium ; Nb ; columbite | columbium | ferroniobium | niobium oxide | pyrochlore
nitrates ; ; nitrate | saltpeter | saltpetre
obsidian ; ;
olivine ; ; peridot
onyx ; ;
opals ; ; opal
osmium ; Os ;
palladium ; Pd ; palladium metal
peat ; ;
perlite ; ;
phosphate ; ; apatite | phosphate ore | phosphate rock | phosphorite | rock phosphate
phosphorus ; P ; elemental phosphorus | phosphorous | white phosphorus | yellow phosphorus
platinum ; Pt ; platinum metal
platinum group metals ; ; PGM | platinum group element | platinum group metal
polymetallic nodules ; ; manganese nodule | polymetallic nodule | seabed nodule
potash ; K ; muriate of potash | potassium | potassium chloride | potassium sulfate | potassium sulphate | sulfate of potash | sulphate of potash | sylvinite | sylvite
pozzolana ; ; pozzolan
praseodymium ; Pr ; praseodymium oxide
pumice ; ;
pyrite ; ; pyrites
pyrophyllite ; ;
quartzite ; ;
rare earths ; ; HREE | LREE | REE | REO | TREO | bastnaesite | bastnasite | heavy rare earth | heavy rare earth element | ion-adsorption clay | lanthanide | light rare earth | light rare earth element | monazite | permanent magnet | rare earth | rare earth concentrate | rare earth element | rare earth magnet | rare earth metal | rare earth mineral | rare earth ore | rare earth oxide
rhenium ; Re ; ammonium perrhenate | perrhenate
rhodium ; Rh ; rhodium metal
rubidium ; Rb ;
rubies ; ; ruby
ruthenium ; Ru ; ruthenium metal
salt ; ; rock salt | sea salt | sodium chloride
samarium ; Sm ; samarium cobalt | samarium oxide
sand ; ;
sandstone ; ;
sapphires ; ; sapphire
scandium ; Sc ; scandium oxide
selenium ; Se ;
sepiolite ; ; meerschaum
silica sand ; ; glass sand | silica
silicon ; Si ; ferrosilicon | high-purity quartz | metallurgical-grade silicon | polycrystalline silicon | polysilicon | quartz | silicon carbide | silicon metal
sillimanite ; ;
silver ; Ag ; refined silver | silver bullion | silver concentrate | silver ore
slate ; ;
soda ash ; ; sodium carbonate | trona
spinel ; ;
strontium ; Sr ; celestite | strontium carbonate
sulfur ; S ; sulphur
talc ; ; steatite
tantalum ; Ta ; columbite tantalite | coltan | struverite | str\xFCverite | tantalite | tantalum ore
tanzanite ; ;
tellurium ; Te ; cadmium telluride | copper telluride
terbium ; Tb ; terbium oxide
thallium ; Tl ;
thorium ; Th ;
thulium ; Tm ; thulium oxide
tin ; Sn ; cassiterite | refined tin | tin concentrate | tin ingot | tin ore
titanium ; Ti ; TiO2 | ilmenite | ilmenite concentrate | leucoxene | natural rutile | rutile | synthetic rutile | titanium dioxide | titanium metal | titanium ore | titanium slag | titanium sponge
topaz ; ;
tourmaline ; ;
travertine ; ;
tungsten ; W ; ammonium paratungstate | ferrotungsten | scheelite | tungsten carbide | tungsten concentrate | tungsten ore | tungsten oxide | wolfram | wolframite
turquoise ; ;
uranium ; U ; U3O8 | enriched uranium | highly enriched uranium | low-enriched uranium | natural uranium | triuranium octoxide | uranium concentrate | uranium hexafluoride | uranium ore | uranium oxide | yellowcake
vanadium ; V ; V2O5 | ferrovanadium | vanadium pentoxide | vanadium titanomagnetite
vermiculite ; ;
wollastonite ; ;
ytterbium ; Yb ; ytterbium oxide
yttrium ; Y ; xenotime | yttria | yttrium oxide
zeolite ; ;
zinc ; Zn ; refined zinc | sphalerite | zinc concentrate | zinc ingot | zinc ore
zirconium ; Zr ; zircon | zircon concentrate | zircon sand | zirconia | zirconium sponge
`, ores = `
alumina ; aluminum ; calcined alumina
beryl ; beryllium ;
chromite ; chromium ; chromite ore
ferrochrome ; chromium ; charge chrome | ferrochromium
ferronickel ; nickel ;
ilmenite ; titanium ; ilmenite concentrate
leucoxene ; titanium ;
lignite ; coal ; brown coal
magnesite ; magnesium ; magnesia
monazite ; rare earths ;
quartz ; silicon ;
rutile ; titanium ; natural rutile
struverite ; tantalum ; str\xFCverite
zircon ; zirconium ; zircon concentrate | zircon sand
`, groups2 = `
base metals = base metal | non-ferrous metal | nonferrous metal
battery minerals = battery material | battery metal | battery mineral | battery raw material
critical minerals = CRM | critical and strategic mineral | critical material | critical metal | critical mineral | critical mineral resource | critical raw material | green mineral | green transition mineral | strategic and critical mineral
industrial minerals = industrial mineral | non-metallic mineral | nonmetallic mineral
precious metals = precious metal
rare metals = minor metal | rare metal | rare mineral
strategic minerals = strategic metal | strategic mineral | strategic raw material
transition minerals = clean energy mineral | energy transition metal | energy transition mineral | transition mineral
`;
function mineralEntries() {
	return entries2 != null || (entries2 = readEntries2()), entries2;
}
var entries2;
function readEntries2() {
	let sources = [], elements = new Set(
		rowsOf(minerals).filter((row) => value(row, 1) !== "").map((row) => value(row, 0))
	), add3 = (kind, id, wordings) => {
		for (let wording2 of wordings)
			sources.push({ wording: wording2, entry: { id, kind }, caseSensitive: isAcronym(wording2), plural: !elements.has(wording2) });
	};
	for (let row of rowsOf(minerals)) {
		let id = value(row, 0);
		add3("mineral", id, [id, ...values(row, 2)]);
		for (let symbol of values(row, 1))
			sources.push({ wording: symbol, entry: { id, kind: "symbol" }, caseSensitive: !0 });
	}
	for (let row of rowsOf(groups2)) add3("mineralGroup", value(row, 0), [value(row, 0), ...values(row, 1)]);
	return sources;
}
function oreEntries() {
	let own = /* @__PURE__ */ new Map();
	for (let row of rowsOf(ores)) for (let name of [value(row, 0), ...values(row, 2)]) own.set(name, value(row, 0));
	return mineralEntries().flatMap((source) => {
		let id = source.entry.kind === "mineral" ? own.get(source.wording) : void 0;
		return id === void 0 ? [] : [{ ...source, entry: { id, kind: "mineral" } }];
	});
}
function metalOf(id) {
	let ore = rowsOf(ores).find((row) => value(row, 0) === id);
	return ore ? value(ore, 1) : id;
}
function isAcronym(wording2) {
	return /[A-Z].*[A-Z]/.test(wording2) && !wording2.includes(" ");
}

var offices = `
Adm = person
Admiral = person
Alhaji = person
Amir = state
Baroness = person
Brig = person
Brig Gen = person
Brigadier = person
CEO = company
CFO = company
COO = company
CTO = company
Capt = person
Captain = person
Chief = person
Cmdr = person
Col = person
Colonel = person
Crown Prince = state
Dame = person
Dato = person
Dato' Sri = person
Datuk = person
Datuk Seri = person
Deputy Emir = state
Dr = person
Emir = state
Eng = person
Engr = person
Excellency = person
Gen = person
General = person
Gov = person
Grand Duke = state
H.E. = person
HRH = person
Haji = person
Hajia = person
Her Excellency = person
Her Highness = person
Her Majesty = person
His Excellency = person
His Highness = person
His Majesty = person
Hon = person
King = state
Lady = person
Lieutenant General = person
Lord = person
Lt = person
Lt Col = person
Lt Gen = person
MP = agency
Maj = person
Maj Gen = person
Major General = person
Miss = person
Mr = person
Mrs = person
Ms = person
Mx = person
Pope = state
Prince = person
Princess = person
Prof = person
Professor = person
Queen = state
Rear Admiral = person
Rep = person
Rev = person
Rt Hon = person
Sen = person
Sgt = person
Shaikh = person
Sheikh = person
Sheikha = person
Shri = person
Sir = person
Smt = person
State Councillor = state
State Councilor = state
State Counsellor = state
Sultan = state
Tan Sri = person
Their Excellencies = person
Tun = person
U.S. Trade Representative = agency
Vice Admiral = person
administrator = agency
adviser = any
advisor = any
agriculture minister = state
agriculture secretary = agency
air force chief = agency
akim = agency
ambassador = state
ambassador-at-large = state
army chief = agency
assistant minister = state
assistant secretary = agency
assistant secretary of state = state
attache = agency
attach\xE9 = agency
attorney general = agency
auditor general = agency
board member = company
business secretary = agency
cabinet minister = state
cabinet secretary = agency
chair = any
chairman = any
chairman and CEO = company
chairman of the Presidency = state
chairman of the board = company
chairman of the management board = company
chairperson = any
chairwoman = any
chancellor = state
charge d'affaires = state
charg\xE9 d'affaires = state
chief commercial officer = company
chief executive = company
chief executive officer = company
chief financial officer = company
chief justice = agency
chief negotiator = state
chief of police = agency
chief of staff = agency
chief of the general staff = agency
chief operating officer = company
chief prosecutor = agency
chief secretary = agency
chief technology officer = company
co-CEO = company
co-chair = any
co-founder = company
commander = agency
commander-in-chief = agency
commerce minister = state
commerce secretary = agency
commercial counsellor = agency
commissioner = agency
comptroller general = agency
congressman = agency
congresswoman = agency
consul = state
consul general = state
counsellor = agency
counselor = agency
country director = agency
country manager = company
culture minister = state
dean = agency
defence minister = state
defence secretary = agency
defense minister = state
defense secretary = agency
delegate = any
deputy = agency
deputy CEO = company
deputy administrator = agency
deputy ambassador = state
deputy chairman = any
deputy director = any
deputy director-general = agency
deputy foreign minister = state
deputy general director = company
deputy general manager = company
deputy governor = agency
deputy head = agency
deputy mayor = agency
deputy minister = state
deputy prime minister = state
deputy secretary = agency
deputy secretary of state = state
deputy secretary-general = agency
deputy speaker = agency
development minister = state
director = any
director general = agency
economy minister = state
education minister = state
energy minister = state
energy secretary = agency
environment minister = state
envoy = state
executive = any
executive chairman = company
executive director = company
executive vice president = company
external affairs minister = state
finance minister = state
first deputy prime minister = state
first lady = state
first minister = state
foreign minister = state
foreign secretary = state
founder = company
general director = company
general manager = company
governor = agency
group CEO = company
group president = company
head = agency
head of department = agency
head of government = state
head of state = state
health minister = state
high commissioner = state
home minister = state
industry minister = state
infrastructure minister = state
inspector general = agency
interior minister = state
interior secretary = agency
investment minister = state
justice minister = state
labor minister = state
labour minister = state
lawmaker = agency
leader = national
lieutenant governor = agency
lord mayor = agency
manager = any
managing director = company
managing partner = company
mayor = agency
member of parliament = agency
mines minister = state
mining minister = state
minister = state
minister for foreign affairs = state
minister of defence = state
minister of defense = state
minister of foreign affairs = state
minister of state = state
mission chief = agency
monarch = state
national security adviser = state
national security advisor = state
navy chief = agency
non-executive director = company
officer = any
official = any
oil minister = state
owner = company
paramount leader = state
parliamentary secretary = state
partner = any
permanent representative = state
permanent secretary = agency
petroleum minister = state
planning minister = state
plenipotentiary = state
police chief = agency
premier = state
president = state
president and CEO = company
president-elect = state
presidential adviser = state
presidential envoy = state
prime minister = state
principal = agency
principal secretary = agency
prosecutor general = agency
provost = agency
rector = agency
regional director = agency
registrar = agency
representative = state
resources minister = state
science minister = state
secretary = agency
secretary general = agency
secretary of state = state
senator = agency
senior vice president = company
solicitor general = agency
speaker = agency
special envoy = state
special representative = state
spokesman = agency
spokesperson = agency
spokeswoman = agency
state minister = state
supreme leader = state
taoiseach = state
the Honorable = person
the Honourable = person
tourism minister = state
trade commissioner = agency
trade minister = state
trade representative = agency
trade secretary = agency
transport minister = state
treasury secretary = agency
under secretary = agency
under secretary of state = state
undersecretary = agency
undersecretary of state = state
vice chair = agency
vice chairman = any
vice minister = state
vice premier = state
vice president = state
vice-chancellor = agency
vice-rector = agency
water minister = state
`;
function officeEntries() {
	return rowsOf(offices).map((row) => {
		let wording2 = value(row, 0), caseSensitive = wording2 !== wording2.toLowerCase();
		return { wording: wording2, entry: { id: value(row, 1), kind: "office" }, caseSensitive, plural: !caseSensitive };
	});
}

var organisations = `
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
`, blocs = `
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
`, agencies = `
AFD ; FRA ; French Development Agency | Agence Fran\xE7aise de D\xE9veloppement
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
GIZ ; DEU ; German Agency for International Cooperation | Deutsche Gesellschaft f\xFCr Internationale Zusammenarbeit
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
function organisationEntries() {
	let sources = [], add3 = (kind, id, row, column) => {
		for (let wording2 of [...values(row, 0), ...values(row, column)])
			sources.push({ wording: wording2, entry: { id, kind }, caseSensitive: !0 });
	};
	for (let row of rowsOf(organisations)) add3("organisation", value(row, 0), row, 1);
	for (let row of rowsOf(blocs)) add3("bloc", value(row, 0), row, 1);
	for (let row of rowsOf(agencies)) add3("agency", `agency:${value(row, 1)}`, row, 2);
	return sources;
}

var cues = `
finance 5 = securities | IMF programme | third review | budget | insolvency | auditing standard | accounting | fiscal | fiscal policy | pension fund | treasury bills | capital increase | bilateral swap | gold purchase programme | tax information | exchange of tax information | information exchange in tax matters | evasion | tax evasion | prevention of fiscal evasion | fiscal evasion | securities regulation | sukuk | Islamic finance | green bond | green finance | payment system | payments | settlement in local currencies | stock market | debt-for-nature swap | rescheduling | debt service | sovereign wealth fund | venture capital | crowdfunding | insurer | leasing company
industry 5 = electronics | smelting plant of aluminium | cement plant | steelmaker | shoe | car factory | car maker | carmaking | automaker | auto parts | vehicle assembly | electric cars | tyre | tire | ceramics | ceramic | detergent | cosmetics | toys | mechanical | mechanical engineering | heavy industry | light industry | industrialisation | industrialization | industrial zone | pharmaceutical plant | bottling | brewery | packaging | pulp | pulp mill | carpet | silk | wool | yarn | denim | sewing | gigafactory | cathode | anode | battery materials | electrode | cathode material | assembly line | production line | manufacturing plant | spare parts
minerals 5 = mining | mineral | mineral resource | mineral sand | mining exploration | mining right | mining licence | mining license | mining concession | strategic metal | rare metal | minerals security
minerals 4 = mine | mine site | open pit | pit mine | ore | ore body | geology | geological | geological survey | geological mapping | geoscience | quarry | metal | metals | nonferrous | metallurgy | metallurgical | multi-metals | gemstone | gem | precious stone | prospecting | mineral processing | drill core | tailings | lithium mine | gold mine | copper mine | coal mine | concentrator | sulphide | pegmatite | gemology | bullion | hallmarking | deep-sea mining | seabed mining | sand mining | exploration licence | exploration license | subsoil | subsoil use | mineral exploration | mining company | miner | miners | mining sector | mineral sector | mineral supply chain | mineral security | mines and minerals | mines and geology | stockpile | ore concentrate | mineral concentrate | heavy mineral concentrate
minerals 2 = exploration | deposit | offtake | off-take | raw material
minerals industry 4 = metals processing | smelter complex | alloy | refining of metals | smelter | smelting
energy 5 = energy | energy cooperation | energy sector | energy efficiency | energy transition | energy security | nuclear energy | nuclear power | civil nuclear | civilian nuclear | nuclear cooperation | peaceful uses of nuclear energy | peaceful uses of atomic energy | atomic energy | nuclear reactor | small modular reactor | SMR | SMRs | nuclear fuel | renewable energy | renewables | clean energy | oil and gas | electricity | power generation | power purchase | enriched uranium | nuclear fuel cycle | uranium enrichment | IAEA | OPEC | International Atomic Energy Agency | power | nuclear technology | nuclear safety | radiation | radiation protection | nuclear plant construction | utility | utilities | gas supply | gas supplies | oil supply | oil supplies | fuel supply | electricity supply | electricity imports | power supply agreement | gas transit | oil exploration | gas exploration | oil production | oil and natural gas | strategic petroleum reserves | oil reserves | solar energy | wind energy | biodiesel | sustainable aviation fuel | green energy | clean power | clean hydrogen | low-carbon hydrogen | ammonia exports | energy hub | energy dialogue | critical energy | electrolyser | electrolyzer | uranium fuel | heavy water | spent fuel | hydrogen | green hydrogen | ammonia | rural electrification
energy 4 = oil | crude | crude oil | petroleum | petroleum product | gas | natural gas | liquefied natural gas | liquefied gas | LNG | LPG | shale gas | diesel | petrol | gasoline | jet fuel | kerosene | fuel | fuel oil | hydrocarbon | oilfield | oil field | gas field | gasfield | gas pipeline | oil pipeline | pipeline | oil block | offshore block | exploration block | production sharing | drilling | upstream | oil refinery | oil refining | wind power plant | hydropower plant | solar plant | solar power plant | nuclear power plant | nuclear plant | gas plant | LNG plant | LNG terminal | gas-fired | wind turbine | electric | electrical | electrification | substation
energy 4 = bioethanol | district heating | power plant | power station | power grid | power sector | power supply | power transmission | power project | power line | power interconnection | grid | grid connection | interconnector | interconnection | HVDC | megawatt | MW | gigawatt | GW | wind | wind power | wind farm | offshore wind | solar | solar power | solar park | solar farm | photovoltaic | hydropower | hydroelectric | hydroelectricity | geothermal | biofuel | biogas | bioenergy | biomass | green ammonia | reactor | nuclear | thermal power | energy storage | battery storage | regasification | ethanol
energy industry 4 = petroleum refinery | petrochemical refinery
energy climate 5 = clean energy framework | low-carbon energy | energy and climate | renewable energy transition
climate 5 = climate | climate change | climate action | climate finance | environment | environmental | environmental protection | environmental cooperation | biodiversity | pollution | emission | emissions | emissions trading | carbon | carbon credit | carbon trading | carbon market | carbon capture | decarbonisation | decarbonization | net zero | greenhouse gas | waste | waste management | waste-to-energy | solid waste | recycling | recycling facility | circular economy | landfill | landfill gas | conservation | nature conservation | wildlife | ecosystem | desertification | plastic | meteorology | meteorological | meteorological data | weather forecast | cyclone warning | glacier | national park | mangrove | deforestation | reforestation | environment ministry | ecology | ecological | ocean | oceans | marine environment | marine protected area | natural habitat | endangered species | species | air quality | clean air | water quality | climate adaptation | climate resilience | adaptation | green growth | green economy | green transition | Paris Agreement | Article 6 | carbon neutral | carbon neutrality | carbon offset | carbon dioxide | CCS | CCUS | methane | ozone | hazardous waste | plastic waste | plastics | e-waste | sand storm | hydrology | hydrological | environmental science | sustainable development | weather | climate technology | tree planting | peatland | coral reef | whale | tiger | elephant | remediation | dioxin | dioxin remediation | decontamination | contaminated soil | nature protection | environmental research
climate 2 = sustainable | sustainability | green | low-carbon | resilience
climate agriculture 4 = forest carbon | forest conservation | REDD
infrastructure 5 = infrastructure | infrastructure project | public-private partnership | city deal | urban development | housing | affordable housing | water supply | drinking water | water resource | sanitation | sewage | wastewater | irrigation dam | smart city | town planning | regional development | public works | municipal | town | urban planning | urbanisation | urbanization | land use | architecture | civil works | building materials | shantytown | slum | spatial planning | water and sanitation | water management | water resources management | potable water | sewerage | water sector | metropolitan
infrastructure 4 = real estate | dam | water treatment | water purification | purification plant | desalination | water | flood | flood defence | flood defense | flood control | reconstruction | cement | urban | sister city | twin city | twinning | industrial park | stadium | hotel | river | river basin | reservoir | contractor | skyscraper | residential | new town | new city | capital city construction | apartment | port city development | engineering and construction
infrastructure 4 = building complex | renovation
infrastructure 2 = modernization | modernisation | rehabilitation | construction | building
transport 5 = transport | transportation | transport corridor | aviation | civil aviation | air services | air service | open skies | air transport | airline | railway | railroad | rail | shipping | merchant shipping | seafarer | maritime transport | maritime shipping | road transport | international road transport | transit | logistics | freight | port | seaport | airport | high-speed rail | metro | locomotive | driving licence recognition | driving licenses | traffic safety | road safety | navigation | maritime cooperation | air connectivity | air traffic | air navigation | international carriage | carriage of goods | multimodal | Middle Corridor | airlines | air link | high-speed railway | subway | light rail | inland waterway | aviation safety | vehicle registration | licence plate | license plate | vehicle licence
transport 4 = driving licence | driver's licence | rural bridge | rural road | feeder road | flight | direct flight | code-share | codeshare | track | train | tram | bus | port terminal | container terminal | terminal | harbour | harbor | dry port | vessel | ship | tanker | barge | barging | lightering | cargo | container | corridor | trucking | truck driver | ferry | port authority | vehicle fleet | rolling stock | sleeping car | waterway | dredging | canal | maritime | traffic | taxi | bicycle | passenger | carrier | cruise | pilotage | charter flights | jetty | quay | pier | wharf | railcars | wagon | signalling | rail signalling
transport infrastructure 4 = port development | port project | port concession | deepwater port | deep-water port | port city | road construction | bridge construction | airport construction | bridge | road | tunnel | highway | motorway | expressway | rail line | berth | deepening | port modernization | port modernisation | airport terminal | new railway | railway construction
transport industry 4 = aircraft | airplane | aeroplane | passenger jet | airliner | jetliner | helicopter order | aircraft engine | Boeing 737 | Boeing 787 | Airbus A320 | Dreamliner | railcar | jets | narrow-body jet | wide-body jet | passenger plane | plane | turboprop
industry transport 4 = shipbuilding | shipyard | ship repair | locomotive plant | locomotive assembly | electric bus | bus assembly
agriculture 5 = agriculture | agricultural | agricultural cooperation | farming | farm | farmer | fisheries | fishery | fishing | fisheries agreement | aquaculture | livestock | forestry | veterinary | plant protection | plant quarantine | quarantine | sanitary and phytosanitary | phytosanitary | food security | agribusiness | agri-food | agro-industry | halal food | seed bank | animal health | irrigation | FAO | Food and Agriculture Organization | IFAD | agrarian | animal | agronomy | agricultural research | beekeeping | viticulture | sericulture | zoonosis | veterinary medicine
agriculture 4 = food | grain | wheat | rice | maize | corn | soybean | soya | sugar | tea | coffee | cocoa | rubber | palm oil | vegetable oil | cotton | fruit | banana | mango | avocado | durian | vegetable | potato | seed | seed potato | cassava | dairy | milk | beef | pork | meat | poultry | cattle | buffalo | sheep | crop | harvest | fertiliser | fertilizer | fertilizers | pesticide | shrimp | prawn | salmon | tuna | fish | locust | locust control | armyworm | forest | timber | wood | plantation | horticulture | wine | kava | flower | honey | spice | coconut | cashew | date palm | camel | horse | pasture | rural | rural development | land reform | tobacco | onion | lentil | pulses | peanut | sesame | sunflower | barley | oats | hay | oilseed | soybeans | garlic | pepper | vanilla | ginger | mushroom | egg | chicken | lamb | lobster | crab | oyster | squid | seafood | abalone | seaweed | fishing vessel | fishing boat | fishermen | fisherman | sugarcane | tractor | greenhouse | drought-resistant | agroforestry | bamboo
health 5 = health | healthcare | health care | public health | health cooperation | medicine | medical | medical cooperation | medical science | medical equipment | pharmaceutical | pharmaceuticals | pharma | pharmaceutical cooperation | vaccine | vaccination | hospital | disease | disease control | pandemic | epidemic | COVID-19 | HIV | AIDS | malaria | tuberculosis | cancer | biomedical | traditional medicine | Ayurveda | nursing | pharmacopoeia | WHO | World Health Organization | biosecurity | hygiene | physician | physicians | pandemic preparedness | antimicrobial | antimicrobial resistance | medical device | medical devices | medical supplies | medicines | generic drugs | health ministry | health insurance | cardiology | oncology | ophthalmology | transplant | maternal health | reproductive health | elderly care | disease surveillance | Ebola | polio | measles | dengue | influenza | mpox | bird flu | African CDC | CDC | regulatory approval of medicines | dental | rehabilitation centre | sickle cell | blood bank cooperation | medical tourism
health 4 = drug | drugs | drug regulation | doctor | nurse | clinic | clinical | clinical trial | surgery | food and drug | nutrition | drug addiction | narcotic treatment | blood plasma | mental health | biotech | insulin | diagnostics | quarantine hospital
education 5 = mutual recognition of degrees | academic degree | education | educational | higher education | vocational education | vocational training | vocational | academic | academic exchange | academic cooperation | university | college | school | student | student exchange | scholarship | faculty exchange | teacher | teaching | curriculum | youth | youth affairs | youth development | youth exchange | literacy | skills development | skill development | qualifications recognition | recognition of qualifications | language teaching | training institute | campus | diploma | pupil | pupils | learner | graduate | graduates | undergraduate | postgraduate | lecturer | professor | PhD | doctoral | scholar | scholars | joint degree | double degree | dual degree | kindergarten | primary school | secondary school | technical school | apprenticeship | TVET | STEM | fellowship | fellowships | study abroad | exchange of students | student mobility | Erasmus | Fulbright | education ministry | education cooperation | educational exchange | schooling | young people | young professionals | young leaders | mutual recognition of academic | recognition of degrees | recognition of academic degrees | recognition of diplomas
education 2 = skill | institute | academy | degree | qualification | faculty | training | capacity building
education diplomacy 5 = diplomatic academy | diplomatic training | foreign service institute | diplomatic institute | training of diplomats | diplomatic training institute | foreign service academy
education labour 4 = professional title | professional qualification | skills training for workers | mutual recognition of professional | recognition of professional qualifications
education justice 5 = legal education | faculty of law | school of law | law school | law faculty
education technology 4 = institute of technology
education culture 4 = youth and sports | youth affairs and sports
technology 5 = science | scientific | science and technology | scientific and technological | research and development | R&D | outer space | space cooperation | space exploration | human spaceflight | spaceflight | satellite | lunar | Artemis Accords | Artemis | semiconductor | quantum | quantum computing | quantum technology | robotics | robot | biotechnology | nanotechnology | intellectual property | patent | trademark | scientist | laboratory | remote sensing | astronaut | space station | rocket | launch vehicle | microchip | chipmaking | astronomy | telescope | polar research | materials science | mathematics | physics | biology | genetics | genomics | seismology | earth observation | earth sciences | metaverse research | particle physics | CERN | astrophysics | nanotech | R and D | start-up | startup | startups | start-ups | incubator | science park | technology park | technopark | inventions | copyright | industrial property | trade marks | geographical indication | geographical indications | spacecraft | space agency | spaceport | orbital | launch site | satellite launch | GPS | Galileo programme | BeiDou | navigation satellite | wafer | chip | chips | microelectronics | photonics | fusion energy research | satellite navigation
technology 3 = technology | technological | technologies | supercomputer | geospatial | tech | research | joint research | engineering | marine science | oceanography | laboratory testing | SpaceX | TSMC | ASML | Arianespace | Blue Origin | Axiom Space | CNES
technology 1 = technical | data exchange
technology digital 5 = technology prosperity deal | generative AI | AI-based | machine learning | 6G research | deploy AI | AI infrastructure | AI data center | AI data centre | cloud and AI | chips and data | AI | artificial intelligence | emerging technology | emerging technologies | critical and emerging technologies
digital technology 4 = IoT | internet of things | blockchain | digital twin | IoT and blockchain | data center | data centre
digital trade 5 = digital economy agreement | digital trade | digital trade facilitation | digital partnership agreement | digital economy partnership | e-commerce | electronic commerce | e-invoice | e-invoicing | electronic invoice | paperless trade | electronic bill of lading | digital economy partnership agreement
digital finance 5 = digital payment | cross-border payment | mobile payment | fintech | digital currency | cross-border QR payment
digital 5 = radio frequency | frequency assignment | roaming charge | mobile roaming | international roaming | digital | digital economy | digital identity | digital identities | digital transformation | digital solution | digitalisation | digitalization | digitisation | digitization | digital government | e-government | e-governance | electronic identity | ICT | information and communication technology | information technology | information and communications technology | telecommunication | telecom | telecoms | 5G | 6G | cyber | cyber security | cybersecurity | cyber cooperation | cyberspace | data cooperation | data protection | data flow | electronic exchange of data | electronic exchange | software | internet | broadband | submarine cable | undersea data cable | mobile network | cloud computing | personal data | online safety | electronic signature | e-signature | IT services | informatics | computing | postal | radio spectrum | spectrum | digital skills | digital connectivity | data centre connectivity | open data | open source | fibre optic | fiber optic | optical fibre | mobile operator | e-health | digital public infrastructure | government technology | smart nation | communications technology | electronic government | cybercrime prevention
digital 3 = cloud | data | app | electronic | Huawei | Nokia | Ericsson | ZTE | Starlink | Vodafone | MTN | Cisco | Airtel | Digicel
defence digital 5 = cyber defence | cyber defense | cyber warfare
defence 5 = attack jet | light-attack jet | combat jet | combat aircraft | attack aircraft | military transport aircraft | nuclear forces | missile treaty | logistics support | logistic support | air base | airbase | base lease | overflight | defence | defense | defence cooperation | defense cooperation | military | military cooperation | military training | military-technical | armed forces | army | navy | naval | air force | arms | arms sale | arms control | weapon | weapons | missile | tank | fighter jet | fighter aircraft | warship | frigate | submarine | drone | unmanned aircraft | remotely piloted aircraft | counter-drone | ammunition | munition | military base | military hardware | military equipment | military intelligence | intelligence sharing | intelligence cooperation | counterterrorism | counter-terrorism | anti-terrorism | combat terrorism | terrorism | terrorist | security partnership | security cooperation | security pact | security guarantee | security agreement | maritime security | maritime domain awareness | coast guard | border security | joint patrol | patrol | cease-fire | ceasefire | truce | armistice | nonproliferation | non-proliferation | nuclear weapon | nuclear disarmament | disarmament | nuclear arms | classified information | military information | mutual defence | mutual defense | status of forces | visiting forces | demining | land mine | landmine | mine action | mine clearance | peacekeeping | peacekeeper | hostilities | troop | troops | withdrawal of troops | soldier | incidents at sea | warplane | radar system | air defence | air defense | defence industry | defense industry | coastguard | maritime patrol | military aid | military assistance | arms deal | weapons deal | warplanes | fighter jets | F-16 | F-35 | Rafale | Eurofighter | Gripen | howitzer | artillery | armoured vehicle | armored vehicle | Patriot | Leopard tank | gunpowder | explosives | rifle | naval vessel | naval base | naval exercise | joint exercise | joint military exercise | military drill | joint drills | logistics support for forces | acquisition and cross-servicing | ACSA | reciprocal access | GSOMIA | INF Treaty | New START | chemical weapons | biological weapons | cluster munitions | nuclear-powered submarine | AUKUS | security force | security forces | border guard | border guards | border control | counter-insurgency | rebel | rebels | insurgent | insurgents | prisoner exchange | prisoner swap | exchange of prisoners | prisoners of war | hostage | hostages | de-escalation | demilitarised zone | demilitarized zone | buffer zone | no-fly zone | mutual assistance in security | anti-piracy | secret information | exchange of classified | protection of classified information | unexploded ordnance | UXO | piracy | nuclear nonproliferation | nuclear non-proliferation | nuclear test ban | nuclear-weapon-free
defence 3 = security | intelligence | extremism | conflict | strategic stability | war | Lockheed Martin | Raytheon | Rheinmetall | BAE Systems | Saab | Hanwha Aerospace | General Atomics | Northrop Grumman | Naval Group | Baykar | Rosoboronexport | Dassault | Thales | Leonardo | Elbit | NATO
defence 4 = cluster munition | arms regulation | surveillance flight | arms embargo | conventional armed forces | conventional arms | enriched uranium halt | nuclear deal | airstrike | air strike | aircraft carrier
defence trade 5 = defence trade | defense trade | arms trade
trade 5 = trade | free trade | free trade agreement | free trade area | FTA | CEPA | preferential trade | trade deal | bilateral trade | trade and investment | trade and economic | trade facilitation | reciprocal trade | economic and trade | economic and commercial | tariff | customs | customs union | customs cooperation | customs matter | investment promotion | investment protection | promotion and protection of investments | bilateral investment treaty | investment treaty | standardisation | standardization | standards and accreditation | accreditation | conformity assessment | conformity | halal certification | metrology | business council | chamber of commerce | joint business council | commerce | economic cooperation | economic partnership | economic relations | economic ties | economic framework | economic exchange | economic cooperation roadmap | world trade organization | market access | trade promotion | special economic zone | WTO | regional standards | economic and investment | economic agreement | economic deal | trade agreement | entrepreneurship | trading | export promotion | competition law | competition authority | chambers | chambers of commerce | business forum | business association | business cooperation | trade and industry | economic and technical cooperation | economic, trade | intergovernmental commission on trade | joint economic commission | technical barriers to trade | rules of origin | certificate of origin | single window | authorised economic operator | authorized economic operator | quotas | anti-dumping | dumping | goods nomenclature | economic partnership agreement | cross-border trade | investment agreement | investment facilitation | investment cooperation | investment forum | reciprocal promotion | promotion and reciprocal protection | government procurement | weights and measures
trade 3 = retail | retailer | store | shop | supermarket | franchise | certification | small and medium enterprises | SME | SMEs | small and medium-sized enterprises | consumer protection | competition policy | trade fair | exhibition | expo | e-commerce store | merger
trade 1 = sell | sale | buy | purchase | goods | stake
trade justice 5 = customs mutual assistance | mutual administrative assistance in customs | mutual assistance in customs matters | customs law | customs violation
trade agriculture 4 = food trade
agriculture trade 5 = agricultural trade | wheat export | beef export | rice export | kava export | tea standard | trade of salmonid | salmonid | inspection and quarantine | food import | fruit export | agricultural export | meat export | grain export | sugar export | tariff on beef | coffee export | export of rice | export of wheat | export of beef | export of meat
trade finance 4 = trade finance | EXIM | export-import bank
finance 5 = finance | financial | financial services | financial cooperation | financial intelligence | banking | Islamic banking | double taxation | avoidance of double taxation | double tax | tax | tax treaty | taxation | insurance | reinsurance | capital market | capital markets | stock exchange | bond | sovereign bond | debt | debt restructuring | debt swap | debt treatment | debt relief | currency swap | swap line | currency | local currency | central bank | monetary | monetary policy | extended fund facility | stand-by arrangement | fund facility | standby credit | budget support | microfinance | trust fund | creditor | bondholder | external bondholder | remittance
finance 3 = fund | investment fund | payment | banknote | SDR | equity | billion in loans | trust investment | asset management | private equity | Mastercard | HSBC | Citibank | Citigroup | JPMorgan | Goldman Sachs | Standard Chartered | BlackRock | SWIFT | UnionPay
finance justice 5 = money laundering | terrorist financing | terrorism financing | financing of terrorism | anti-money laundering | financial crime | financial intelligence unit | recovery of assets | asset recovery
finance development 4 = compact trust fund | concessional loan | development finance | development bank | development finance cooperation
industry 5 = industrial | industrial cooperation | manufacturing | manufacture | manufacturer | automotive | carmaker | car | motor vehicle | electric vehicle | EV | car plant | assembly plant | chemical | petrochemical | textile | garment | apparel | leather | footwear | steel | steelworks | steel mill | steel plant | iron and steel | battery | batteries | lithium battery | lithium-ion battery | lithium batteries | lithium-ion batteries | battery plant | battery cell | cell maker | factory | jewellery | jewelry | fashion | furniture | home appliance | plastics plant | tile | glass | paper mill | methanol | engineering industry | machine building | machine tool | machinery | fluorochemical | polymer
trade industry 4 = motor vehicle safety standards | vehicle safety standards | vehicle safety | motor vehicles and parts
industry climate 4 = sustainable steel
culture 5 = culture | cultural | cultural cooperation | cultural exchange | cultural programme | cultural heritage | heritage | museum | arts | tourism | tourist | tourism cooperation | tour group | hospitality | broadcasting | television | cinema | co-production | audiovisual | news agency | news exchange | journalist | sport | sports | football | cricket | Olympic | Olympics | archaeology | archaeological | archive | archives | library | literature | music | theatre | theater | dance | festival | publishing | translation | religious affairs | pilgrimage | Hajj | creative industries | people-to-people | exhibition of art | cultural property | restaurant | resort | museum of art | culinary | religious | religion | leisure | humanities | film production | co-production of films | broadcaster | public broadcaster | newspaper | media cooperation | information exchange between news agencies | musical | orchestra | ballet | painting | sculpture | artefact | artifact | artefacts | artifacts | looted | antiquities | UNESCO World Heritage | world heritage | Olympic committee | athlete | athletes | basketball | volleyball | wrestling | judo | chess | equestrian | sports cooperation | physical culture | video game | games industry | anime | K-pop | comics | fashion week | tour operator | tourist arrivals | tourism promotion | hospitality industry | casino | theme park | cultural center | cultural centre | cultural diversity | language institute | Confucius Institute | Goethe-Institut | British Council | Alliance Francaise | national library | book fair | film festival | writers union | translation of books | Islamic affairs | endowments | Islamic endowments
labour 5 = labour | labor | labour cooperation | labor cooperation | migrant worker | worker | workers | migration | labour migration | labor mobility | labour mobility | employment | recruitment | recruitment of workers | social security | social insurance | social protection | pension | working holiday | work and holiday | holiday and work visas | domestic worker | seasonal worker | work permit | manpower | mobility partnership | migration and mobility | rights of workers | readmission | immigration | guest worker | asylum | ILO | IOM | International Labour Organization | International Organization for Migration | occupational safety | wages | trade union | labour inspection | labour market | talent mobility | youth mobility | skilled workers | foreign workers | household workers | nursing staff recruitment | migrants | migrant | legal migration | irregular migration | illegal migration | border crossing of citizens | residence permit | dual citizenship | citizenship | free movement | maid | maids
labour 4 = visa | refugee | passport | overseas workers | caregiver | deportee | deportation | return of migrants | welfare | veterans | resettlement | travel of citizens
labour diplomacy 5 = trips of citizens | mutual trips | visa waiver | visa exemption | visa-free | visa abolition | abolition of visas | visa requirement | waiver of visa | exemption of visa | visa exemption for holders | diplomatic passport | official passport | diplomatic and official passports | diplomatic or service passports | visa-free travel | visa regime | visa facilitation | short-stay visa | visa policy | mutual visa exemption | visa free regime | exemption from visa | visa exemptions
justice 5 = gambling | justice | judicial | judiciary | judicial cooperation | judicial ties | judicial assistance | legal assistance | mutual legal assistance | legal cooperation | extradition | transfer of sentenced persons | sentenced person | prisoner | police | police cooperation | law enforcement | crime | criminal | criminal matters | civil matters | court | commercial court | money judgment | enforcement of judgments | arbitration | mediation | dispute resolution | anti-corruption | corruption | public administration | civil service | governance reform | audit | audit office | supreme audit | prosecutor | prosecution | ombudsman | statistics | statistical | statistical cooperation | census | election | electoral | notary | human rights | public procurement | local government reform | good governance | civil status | public service | federal programs and services | adoption of children | child abduction | Interpol | INTERPOL | Europol | correctional | prison | prisons | home affairs | internal affairs | law and order | good offices | public sector | civil servant | civil servants | interior ministry | judge | judges | bar association | lawyer | lawyers | constitutional court | supreme court | anti-graft | anticorruption | forensic | registry of companies | notaries | inheritance | succession | consumer rights | maintenance of children | recovery of maintenance | witness protection | treaty on extradition | repatriation of prisoners | criminal justice | rule of law | access to justice | intellectual property court | drug trafficking | illicit drugs | narcotics | human trafficking | trafficking in persons | trafficking | organised crime | organized crime | transnational crime
development 5 = development cooperation | development assistance | humanitarian | humanitarian aid | humanitarian assistance | assistance agreement | foreign aid | aid agreement | aid package | disaster | disaster response | natural disaster | disaster relief | disaster risk | disaster management | disaster preparedness | emergency response | emergency management | emergency situations | civil protection | poverty | poverty reduction | poverty alleviation | volunteer | peace corps | sustainable development goals | SDGs | development programme | community development | social development | official development assistance | ODA | gender | women empowerment | women's empowerment | development objectives | earthquake relief | refugee relief | free association | small grants | multi-sectoral grant | rescue | search and rescue | fire-fighting | firefighting | wildfire | emergencies | civil defence | civil defense | civil emergencies | disability | social affairs | social welfare | social inclusion | social policy | equality | food aid | relief aid | flood relief | post-war recovery | early warning | reconstruction aid | earthquake | hurricane | typhoon | cyclone | volunteers | country programme | country program | cooperation framework for development | livelihood | humanitarian demining | refugees assistance | charity | philanthropic
development 3 = aid | assistance | donor | gift | women | child | children | population | family | relief | emergency
diplomacy 5 = diplomatic ties | political consultation | political consultations | bilateral consultations | bilateral consultation | consultation mechanism | foreign office consultations | normalisation | normalization | good neighbourliness | good-neighbourly | non-aggression | boundary | maritime border | maritime boundary | maritime delimitation | delimitation | territorial dispute | consular | consulate | consular relations | consular office | joint commission | joint cooperation commission | political cooperation | reconciliation | recognition of state | establishment of diplomatic relations | compact of free association | parliament cooperation | interparliamentary | inter-parliamentary | parliamentary cooperation | foreign policy | association agreement | accession to the European Union | diplomatic mission | bilateral relations | bilateral ties | border demarcation | border agreement | border treaty | border dispute | border commission | land boundary | mutual recognition of states | joint declaration on bilateral relations | non-interference | good neighbour | good neighbor | good-neighborly | mutual respect | foreign ministers consultations | strategic dialogue | political dialogue | diplomatic property | diplomatic privileges | privileges and immunities | headquarters agreement | host country agreement | exchange of ambassadors | ambassador exchange | intergovernmental commission | unification | reunification | demarcation | territorial waters | exclusive economic zone | continental shelf | maritime zone | sea border | sea boundary | parliamentary friendship | parliaments | Basic Treaty | treaty of peace | peace and friendship | alliance treaty | new embassy | opening of embassies | embassies
diplomacy 4 = power-sharing | share power | unity government
diplomacy 3 = foreign affairs | foreign ministry | foreign ministries | parliament | parliamentary | cooperation commission | diplomacy | peaceful | peace | border | general cooperation | friendship | embassy | independence | sovereignty | neutrality
diplomacy defence 5 = Nagorno-Karabakh settlement
trade 2 = export | import | economic | economy | investment | investor | invest | business | standard | standards | supply chain | supply chains | economic zone | commercial | enterprise | enterprises | consumer | commodity | commodities | mutual recognition
culture 4 = language | film | radio | book | art | media
justice 4 = dispute avoidance | dispute | tribunal | legal | police training | drug control | narcotics control | anti-narcotics | transnational organised crime | illegal fishing enforcement | missing persons
justice 3 = law | administration | administrative | registration | inspection | public sector reform | interior | policing | procurement | governance
industry 4 = vehicle | battery maker
industry 2 = equipment | component | workshop | assembly | production
technology 4 = innovation | space | NASA | ISRO | ESA | JAXA | Roscosmos
~finance 4 = loan | soft loan | credit | credit line | line of credit | lend | lends | lent | lending | borrow | financing | financing agreement | finance agreement | debt facility | financing facility | guarantee facility | loan guarantee | export credit
~development 4 = grant | technical assistance | grant assistance | economic assistance
~technology 4 = technology cooperation | technological cooperation | scientific cooperation | technology transfer | technical and scientific | scientific and technical | technical and technological | technology partnership | technology exchange | technical scientific
~education 4 = skills training | teacher training
!diplomacy 5 = strategic partnership | comprehensive strategic partnership | comprehensive partnership | strategic relations | amity | diplomatic relations | treaty of friendship | friendship treaty | friendship and cooperation | friendship and good-neighbourliness | friendship agreement | friendship pact
!diplomacy defence 5 = peace agreement | peace accord | peace treaty | peace deal | peace pact | peace settlement
- 0 = low-emission | zero-emission | emission-free | train of | law firm | consumer credit | tax credit | tax credits | to their credit | credit rating | credit to | carbon-free | clean vehicle | gas station | book value | art of | real estate agent | school bus | war crime tribunal | state-of-the-art | cultural sensitivity | cold war | trade wars | trade war | energy of youth | energy of the youth | safe space | legal entity | legal entities | legal framework | legal basis | oil prices | oil price | land border | open border | beyond borders | without borders | cross-border | border crossing | court of | working standards | port of entry | wind of | solar year | metal detector | housing minister | ship of state | media contact | media advisory | media statement | social security number | sports utility | research firm | research note | power of the | powers of the | on air | mid-air | by air | by road | road to | land on | lands on | air force one | open air | executive power | political power | super power | power plantation | in power | to power | into power | buying power | soft power | staying power | power to | world power | military power | horse power | power of | job creation | create jobs | creating jobs | new jobs | American jobs | population scale | family of | family members | ports of call | plane ticket | road map | road maps | business environment | security environment | investment environment | enabling environment | regulatory environment | economic environment | international environment | geopolitical environment | operating environment | Indian Ocean | Pacific Ocean | Atlantic Ocean | Arctic Ocean | weather the | bridge the | bridge differences | on track | track record | back on track | fast track | fuel growth | fuel the | think tank | think tanks | bond of | bonds of | bonds between | grid of | in the pipeline | pipeline of projects | project pipeline | deal pipeline | ship of | post-war | terminal illness | patient approach | on the border | energy and commitment | energy and enthusiasm | in the air | green light | arms of | at arms length | open arms | work environment | working environment
industry energy 3 = refinery | refining
industry 3 = plant | processing plant | industry | auto | Toyota | Hyundai | Hyundai Motor | BYD | Volkswagen | Stellantis | Renault | Nissan | Foxconn | BASF | LG Energy Solution | CATL | SK On | Samsung SDI | Panasonic | ArcelorMittal | POSCO | Tata Steel | Nippon Steel | Chery | Geely
energy minerals 4 = coal | thermal coal | steam coal | coal-fired
agriculture health 4 = livestock vaccine
development 4 = USAID | UNDP | UNICEF | JICA | KOICA | GIZ | World Food Programme | Millennium Challenge Corporation | Red Cross | Red Crescent
development finance 4 = World Bank | IBRD | IFC | Asian Development Bank | African Development Bank | Inter-American Development Bank | EBRD | ADB | AfDB | Islamic Development Bank
finance 4 = IMF | International Monetary Fund | bank | treasury | monetary authority
culture education 4 = UNESCO
defence 2 = forces | fighters | militia
health education 4 = medical education | nursing education
defence justice 5 = arms smuggling | weapons smuggling | arms trafficking
agriculture health 5 = food safety | food security and safety | safety of food
digital 4 = communication | communications
digital justice 5 = cybercrime | cyber crime
digital health 4 = telemedicine | digital health
digital education 4 = digital literacy | e-learning
education health 5 = nurse training | training of nurses | medical training | training of doctors | health education | medical school | nursing school | school of nursing | school of medicine | medical university
labour 2 = job | jobs
labour 3 = workforce
transport 2 = air
energy 3 = Gazprom | Rosneft | Lukoil | Rosatom | Aramco | Saudi Aramco | ADNOC | Petronas | Pertamina | Petrobras | TotalEnergies | Chevron | ExxonMobil | Equinor | Sinopec | PetroChina | CNPC | CNOOC | Masdar | ACWA Power | Naftogaz | KazMunayGas | SOCAR | QatarEnergy | NNPC | Sonatrach | Cheniere | JERA | KOGAS | KEPCO | EDF | Westinghouse | Framatome | Siemens Energy | Indian Oil | ONGC | PDVSA | YPF | Ecopetrol | Repsol | Tullow | Woodside | Inpex | Uniper | Adani Green
minerals 3 = Rio Tinto | BHP | Glencore | Freeport-McMoRan | Anglo American | De Beers | Barrick | Codelco | Kazatomprom | Cameco | Orano | Albemarle | SQM | Ganfeng | Tianqi | Lynas | MP Materials | First Quantum | Ivanhoe | Gecamines | Nornickel | Alrosa | Zijin | Syrah | Fortescue
transport industry 3 = Boeing | Airbus | Embraer | Bombardier | Alstom | CRRC | Stadler | Comac
transport 3 = Maersk | DP World | AD Ports | Qatar Airways | Turkish Airlines | Air India | Etihad | Lufthansa | Hutchison Ports | Hapag-Lloyd | CMA CGM | Emirates airline | mobility
technology digital 3 = Nvidia | OpenAI | AMD | Microsoft | Google | IBM | Oracle | AWS | Amazon Web Services | Anthropic | Palantir
health 3 = Pfizer | AstraZeneca | Moderna | BioNTech | Sinovac | Sinopharm | Novartis | Roche | Serum Institute | Novo Nordisk | Gavi | Global Fund | patient
agriculture 3 = Cargill | Nestle | Olam | JBS | COFCO | John Deere | CGIAR | Tyson Foods | soil
culture 3 = Smithsonian | Louvre | UNWTO | FIFA | UEFA | Netflix
agriculture 2 = land
justice digital 5 = land register | land registry | cadastre | civil registry | business register | population register
education 4 = training of | training in | training cooperation | staff training | to train
transport climate 4 = ship recycling
agriculture climate 4 = whaling
justice defence 4 = smuggling
infrastructure climate 4 = transboundary river | transboundary water
energy trade 4 = trade electricity | electricity trade | power trade
digital 2 = network | platform | online | online environment | digital environment
`;
function sectorEntries() {
	let sources = [];
	for (let row of rowsOf(cues)) {
		let entry2 = { id: value(row, 0), kind: "cue" };
		for (let wording2 of values(row, 1))
			sources.push({ wording: wording2, entry: entry2, caseSensitive: isAcronym2(wording2), plural: !0 });
	}
	return sources;
}
function cueOf(id) {
	let words2 = id.replace(/^[~!-]/, "").trim().split(" "), role = id.startsWith("~") ? "carrier" : id.startsWith("!") ? "lead" : "field";
	return { sectors: words2.slice(0, -1), weight: Number(words2[words2.length - 1]), role };
}
function isAcronym2(wording2) {
	return /[A-Z].*[A-Z]/.test(wording2) && !wording2.includes(" ");
}

var TOPICS = `
academic accountancy accounting accreditation administration administrative advanced advancement aeronautics aerospace affairs affiliation ageing agrarian agribusiness agricultural agriculture agro agroforestry agronomy aid air aluminium animal antiquities apprenticeship aquaculture aquatic aquatics arbitration archaeology archipelago architecture archives arid army artificial arts assessment assets atomic audiovisual audit automotive aviation awqaf
banking beverages biodiversity bioeconomy bioenergy biofuels biological biology biomass biosecurity biotechnology border botanical broadband broadcasting budget building business
cadastre cancer capital carbon care catering census certification charities chemical chemicals child children cinema cinematography circular citizens citizenship city civil classification climate coal coastal coasts cocoa coconut coffee commerce commercial commodities communication communications communities community competition competitiveness compliance comprehensive computing conformity connectivity conservation construction consular consumer consumers contractors cooperation cooperatives coordination copyright corporate correctional corrections cosmetics cotton counterterrorism court courts crafts creative credit crime crops cryptography culinary cultural culture currency customs cyber cybersecurity
dairy dams data debt decarbonisation decarbonization decentralisation decentralization defence defense demining demography dental desert design development diabetes diaspora digital digitalisation digitalization diplomacy diplomatic disability disabled disarmament disaster disasters discovery disease dispute distribution documentation drainage drought drug drugs
earth earthquake ecological ecology economic economics economy ecosystems education educational efficiency elderly elections electoral electric electrical electricity electromobility electronic electronics emergencies emergency employment endowments energy engineering engineers enterprise enterprises entrepreneurship environment environmental equality equipment estates ethics ethnic ev evaluation evs examination excellence exchange excise expansion expatriates exploration export exporters exports external
facilitation factories families family farming fashion federal fertiliser fertilizer fibre film films finance finances financial fire fish fisheries fishery fishing floods floriculture food foreign forest forestry forests free freedom freight fuel fuels
gaming gas gastronomy gems gender genetics genomics geodesy geographic geological geology geophysics geoscience geosciences girls glaciers globalisation governance government grain grid growth guidance
harbours health healthcare heat heavy heritage higher highway highways historic home homeland horticulture hospitality housing human humanitarian humanities hydraulic hydraulics hydrocarbons hydrogen hydrography hydrology hydrometeorology hydropower hygiene
ict immigration importers imports improvement incentives inclusion inclusive indigenous industrial industrialisation industrialization industries industry infocomm informatics information informatisation infrastructure initiatives inland innovation innovations inquiry insolvency inspection institutional instruments insurance integration intellectual intelligence interior internal international internet interoperability investment investments investors iot irrigation islamic islands
jewellery jewelry journalism judicial jurisprudence justice
knowledge
labor labour lakes land lands landscape language languages law laws leadership learning leather legal leisure librarianship licensing light linguistics literature livestock lng local logistics lottery lpg
machinery malaria management manpower manufacturing manuscripts marine mariners maritime marketing markets mass materials mathematics measurement meat mechanical mechatronics media mediation medical medicine medicines mercantile metallurgical metallurgy metals meteorological meteorology metrology micro microfinance migrants migration military millet mineral minerals mines mining mobility modelling modernisation modernization monetary monitoring mountain mountains multicultural multimedia municipal music
nanotechnology national natural nautical navigation negotiations networks new nuclear nursing nutrition
observation occupational ocean oceanic oceanography oceans oil oncology opportunity optics orchards organic outreach overseas
parks passports patent patents payments peace pediatrics pensions performance permafrost petrochemical petrochemicals petroleum pharmaceutical pharmaceuticals pharmacy phosphates photonics physical physics phytosanitary pilots pipelines planning plant plantation plantations plants polar police policies policy pollution polymers population ports post postal potable poultry poverty power preservation press prevention primary prisons private privatisation privatization probation procurement production productivity programme programmes projects promotion property prosecution protection provincial psychology public publishing pulses
quality quantum quarantine quarries
radar radiation radio radiological rail railway railways rangelands real reconstruction recycling reform reforms refugees regional registration registry regulation regulatory rehabilitation relations religious renewable renewables reptiles republic rescue research reserve resettlement resilience resolution resource resources retail revenue rights risk risks river rivers road roads robotics rubber rural
safeguards safety salt sanitary sanitation satellites savings science sciences scientific sea seafarers seafood seas security seed seeds seismic seismology semiconductor semiconductors sericulture services settlement sewerage shelter shipbuilding shippers shipping silk skills slaughter small social society software soil soils solar space spatial specialised specialized speech spices sport sports stability standardisation standardised standardization standards state statistical statistics steel storage strategic strategy structural studies sugar supervision supplies supply support surgery surveillance survey surveying surveys sustainability sustainable system systems
talent tariffs tax taxation tea teachers technical technological technologies technology telecom telecommunication telecommunications telemedicine television textile textiles theatre theology tides timber tobacco tourism town trade traders trades trading traditional traffic trafficking training transfer transformation transition translation transport transportation treasury treatment tropical trust tuberculosis
units uranium urban urbanism utilities
vaccine vaccines valuation veterans veterinarians veterinary victims virology vocational volcanology volunteers
warehousing waste wastewater water watershed waterways weapons welfare wellness wetlands wildlife wind wine women wool workers workforce works writers
youth youths
zone zones zoology
`;

var traps = `
Aarhus Convention = names
African American = names
African Americans = names
Amazon Basin = names
Amazon Cooperation Treaty Organization = names
Amazon Fund = names
Amazon Prime = names
Amazon River = names
Amazon rainforest = names
Amazon region = names
American Indian = names
American Indians = names
Asian American = names
Asian Americans = names
Astana Times = names
Bali Package = names
Bandung Conference = names
Bandung spirit = names
Bangkok Post = names
Barcelona Convention = names
Basel Convention = names
Berlin Wall = names
Bermuda Triangle = names
Bermuda shorts = names
Bonn Convention = names
Boston Globe = names
Brazil nut = names
Brazil nuts = names
Bristol Myers Squibb = names
Brussels sprouts = names
Bucharest Nine = names
Budapest Convention = names
Budapest Memorandum = names
Cambridge Analytica = names
Camp David Accords = names
Cartagena Protocol = names
Central America = names
Central American = names
Chad Wolf = names
Charter of the United Nations = instruments
Chicago Tribune = names
Chile pepper = names
China Daily = names
Chinese New Year = names
Congo Basin = names
Congo River = names
Convention on Mercury = minerals
Cuban Missile Crisis = names
Dallas Morning News = names
Dayton Agreement = names
Democratic National Convention = instruments
Denzel Washington = names
Doha Agreement = names
Doha Amendment = names
Doha Round = names
Dutch auction = names
Dutch disease = names
East China Sea = names
Egypt Today = names
European Green Deal = instruments
Ford Foundation = names
French fries = names
Geneva Convention = names
Geneva Conventions = names
George Washington = names
Gerald Ford = names
German measles = names
Gold Coast = minerals
Google Chrome = minerals
Greek tragedy = names
Green New Deal = instruments
Gulf of Aden = names
Gulf of America = names
Gulf of Guinea = names
Gulf of Mexico = names
Gulf of Oman = names
Gulf of Thailand = names
Harrison Ford = names
Havana syndrome = names
Hiroshima Process = names
Houston Chronicle = names
Indian Express = names
Indian Ocean = names
Indian subcontinent = names
Iran Daily = names
Iran-Contra = names
Irish Sea = names
Iron Beam = minerals
Iron Curtain = minerals
Iron Dome = minerals
Iron Gates = minerals
Iron Man = minerals
Israel Katz = names
Israeli settlement = instruments
Israeli settlements = instruments
Istanbul Convention = names
Istanbul Process = names
Jakarta Post = names
Japan Times = names
Jerusalem Post = names
Jim Jordan = names
Jordan Peterson = names
Jordan River = names
Jordan Times = names
Jordan Valley = names
Kigali Amendment = names
Kimberley Process = names
Korea Herald = names
Korea Strait = names
Korea Times = names
Korean Peninsula = names
Korean War = names
Korean wave = names
Kyiv Independent = names
Kyiv Post = names
Kyoto Protocol = names
Labor Day = sectors
Labor Party = sectors
Labor government = sectors
Labour Party = sectors
Labour government = sectors
Lake Chad = names
Lake Malawi = names
Latin America = names
Latin American = names
Lebanon, Tennessee = names
Left Bank = sectors
Lisbon Treaty = names
Los Angeles Times = names
Maastricht Treaty = names
Madrid Protocol = names
Manila Bay = names
Manila hemp = names
Marina Bay Sands = minerals
Marrakesh Treaty = names
Melbourne Cup = names
Mercury Prize = minerals
Miami Herald = names
Michael Jordan = names
Minsk agreement = names
Minsk agreements = names
Montreal Protocol = names
Moscow Times = names
Nagoya Protocol = names
Native American = names
Native Americans = names
New York Times = names
Niger Basin = names
Niger River = names
North America = names
North American = names
Norwegian Sea = names
Osaka Track = names
Oslo Accords = names
Ottawa Treaty = names
Panama Canal = names
Panama Papers = names
Panama disease = names
Paris Accord = names
Paris Accords = names
Paris Agreement = names
Paris Principles = names
Paris Saint-Germain = names
Paris climate agreement = names
Peru, Indiana = names
Prague Spring = names
Queen Victoria = names
Republican National Convention = instruments
River Congo = names
River Jordan = names
River Niger = names
Rome Statute = names
Rome Treaty = names
Rotterdam Convention = names
Russian roulette = names
SALT I = minerals
SALT II = minerals
SALT talks = minerals
SALT treaty = minerals
Santiago Abascal = names
Santiago Pena = names
Santiago Pe\xF1a = names
Sea of Japan = names
Shanghai Spirit = names
South America = names
South American = names
South China Morning Post = names
South China Sea = names
Spanish flu = names
Stockholm Convention = names
Swiss cheese = names
Sydney Morning Herald = names
Taiwan Strait = names
Taiwan Straits = names
Tehran Times = names
Times of India = names
Tin Pan Alley = minerals
Tokyo Bay = names
Tom Ford = names
Treaty of Lisbon = names
Treaty of Rome = names
Turkey Point = names
Turkish delight = names
UN Charter = instruments
United Nations Charter = instruments
Victoria Nuland = names
Vienna Convention = names
Vienna Philharmonic = names
Vietnam News = names
Vietnam War = names
Wall Street Journal = names
Washington Consensus = names
Washington Post = names
Washington Times = names
West Bank = sectors
West Indian = names
World Trade Center = sectors
a good deal = instruments
a great deal of = instruments
academic year = sectors
accord high priority = instruments
accord importance = instruments
accord priority = instruments
accord status = instruments
air time = sectors
also lead = minerals
aluminium foil = minerals
aluminum foil = minerals
amber alert = minerals
amber light = minerals
anti-personnel mine = sectors
anti-personnel mines = sectors
any port in a storm = sectors
arsenic poisoning = minerals
art of the deal = instruments
as the lead = minerals
bad loan = instruments
bad loans = instruments
balance of power = sectors
bank holiday = sectors
bank holidays = sectors
bank on = sectors
banking on = sectors
banks on = sectors
bareboat charter = instruments
bargaining chip = sectors
bargaining chips = sectors
bitcoin mining = sectors
black gold = minerals
blood bank = sectors
blue chip = sectors
border on = sectors
breathing space = sectors
budget airline = sectors
business climate = sectors
by convention = instruments
by trade = sectors
came to power = sectors
can lead = minerals
car loan = instruments
cast iron = minerals
cease-fire line = instruments
ceasefire line = instruments
charter flight = instruments
charter flights = instruments
charter rate = instruments
charter school = instruments
charter schools = instruments
chief of protocol = instruments
chip in = sectors
chips in = sectors
civic space = sectors
clay court = minerals
clay pigeon = minerals
clear the air = sectors
clearing and settlement = instruments
climate of confidence = sectors
climate of fear = sectors
climate of trust = sectors
coal tar = minerals
coal-free = minerals
cobalt blue = minerals
come to power = sectors
compact car = instruments
compact cars = instruments
compact disc = instruments
concession stand = instruments
concession stands = instruments
contract employee = instruments
contract employees = instruments
contract killing = instruments
contract law = instruments
contract manufacturer = instruments
contract manufacturing = instruments
contract teacher = instruments
contract teachers = instruments
contrary to convention = instruments
convention hall = instruments
copper-bottomed = minerals
corporate culture = sectors
cottage industry = sectors
could lead = minerals
court document = instruments
court documents = instruments
crypto mining = sectors
cryptocurrency mining = sectors
culture of impunity = sectors
current climate = sectors
customs declaration = instruments
customs declarations = instruments
data bank = sectors
data mining = sectors
deal breaker = instruments
deal maker = instruments
declaration of assets = instruments
declaration of independence = instruments
declaration of war = instruments
deep understanding = instruments
defence attorney = sectors
defence counsel = sectors
defence lawyer = sectors
defense attorney = sectors
defense counsel = sectors
defense lawyer = sectors
diamond anniversary = minerals
diamond jubilee = minerals
diamond league = minerals
diamond sponsor = minerals
digital divide = sectors
diplomatic protocol = instruments
do justice to = sectors
done deal = instruments
down the road = sectors
driver's licence = instruments
driver's license = instruments
driving licence = instruments
driving license = instruments
economic climate = sectors
economic health = sectors
energy level = sectors
executive powers = sectors
feet of clay = minerals
financial health = sectors
financial instrument = instruments
financial instruments = instruments
financial year = sectors
fiscal space = sectors
fiscal year = sectors
fishing expedition = sectors
food bank = sectors
food banks = sectors
fresh air = sectors
futures contract = instruments
futures contracts = instruments
gas lighting = sectors
gas pedal = sectors
gem of = minerals
general partnership = instruments
gold card = minerals
gold cup = minerals
gold medal = minerals
gold medalist = minerals
gold medallist = minerals
gold partner = minerals
gold rush = minerals
gold sponsor = minerals
gold standard = minerals
gold star = minerals
gold-plated = minerals
grain of salt = minerals
granite state = minerals
great powers = sectors
has lead = minerals
have lead = minerals
health of the economy = sectors
helium balloon = minerals
help lead = minerals
hidden gem = minerals
high-sulfur = minerals
hot air = sectors
hot water = sectors
human settlement = instruments
human settlements = instruments
identity document = instruments
identity documents = instruments
in accord with = instruments
in agreement that = instruments
in agreement with = instruments
in defence of = sectors
in defense of = sectors
in his defence = sectors
in his defense = sectors
in hot water = sectors
in the lead = minerals
in the space of = sectors
internal document = instruments
internal documents = instruments
internet protocol = instruments
investment climate = sectors
iron and steel = minerals
iron brother = minerals
iron deficiency = minerals
iron fist = minerals
iron grip = minerals
iron hand = minerals
iron lady = minerals
iron law = minerals
iron out = minerals
iron rice bowl = minerals
iron rule = minerals
iron will = minerals
iron-clad = minerals
labor of love = sectors
labour of love = sectors
land mines = sectors
laughing gas = sectors
lead a = minerals
lead agencies = minerals
lead agency = minerals
lead an = minerals
lead arranger = minerals
lead author = minerals
lead bank = minerals
lead by = minerals
lead consultant = minerals
lead contractor = minerals
lead coordinator = minerals
lead country = minerals
lead developer = minerals
lead efforts = minerals
lead her = minerals
lead his = minerals
lead investor = minerals
lead its = minerals
lead manager = minerals
lead ministry = minerals
lead negotiator = minerals
lead off = minerals
lead organisation = minerals
lead organization = minerals
lead our = minerals
lead paint = minerals
lead partner = minerals
lead pipe = minerals
lead pipes = minerals
lead poisoning = minerals
lead role = minerals
lead shareholder = minerals
lead sponsor = minerals
lead such = minerals
lead the = minerals
lead their = minerals
lead these = minerals
lead this = minerals
lead time = minerals
lead to = minerals
lead underwriter = minerals
lead up = minerals
lead-acid = minerals
lead-free = minerals
legal defence = sectors
legal defense = sectors
legal framework = instruments
licence fee = instruments
licence plate = instruments
license plate = instruments
limited liability partnership = instruments
limited partnership = instruments
limited partnerships = instruments
line in the sand = minerals
liquid gold = minerals
lithium batteries = minerals
lithium battery = minerals
lithium iron phosphate = minerals
lithium-ion = minerals
lithium-sulfur battery = minerals
living space = sectors
loan shark = instruments
local media = sectors
low-sulfur = minerals
low-sulphur = minerals
major powers = sectors
market power = sectors
may lead = minerals
media outlet = sectors
media outlets = sectors
media report = sectors
media reports = sectors
medical leave = sectors
mercury emission = minerals
mercury emissions = minerals
middle of the road = sectors
might lead = minerals
mining of data = sectors
mortgage loan = instruments
musical instrument = instruments
musical instruments = instruments
must lead = minerals
naval mine = sectors
naval mines = sectors
nerves of steel = sectors
new lease of life = instruments
new lease on life = instruments
news media = sectors
nickel-and-dime = minerals
no big deal = instruments
non-performing loans = instruments
not lead = minerals
occupying power = sectors
of its own accord = instruments
of their own accord = instruments
office space = sectors
oil paintings = sectors
oil sand = minerals
oil sands = minerals
oil the wheels = sectors
olive oil = sectors
on the air = sectors
on the lead = minerals
open space = sectors
open-air = sectors
pinch of salt = minerals
plant-based = sectors
platinum card = minerals
platinum jubilee = minerals
platinum medal = minerals
platinum partner = minerals
platinum sponsor = minerals
poetic justice = sectors
policy framework = instruments
policy space = sectors
political climate = sectors
political space = sectors
port of call = sectors
power base = sectors
power broker = sectors
power brokers = sectors
power couple = sectors
power of attorney = sectors
power play = sectors
power struggle = sectors
power transition = sectors
power vacuum = sectors
project lead = minerals
protocol department = instruments
protocol service = instruments
purchasing power = sectors
quartz watch = minerals
rail against = sectors
raw deal = instruments
real deal = instruments
refugee settlement = instruments
regulatory framework = instruments
river bank = sectors
road ahead = sectors
road show = sectors
road shows = sectors
rocket science = sectors
safety protocol = instruments
safety protocols = instruments
salt flat = minerals
salt lake = minerals
salt marsh = minerals
salt water = minerals
sand and dust storm = minerals
sand dune = minerals
sand storm = minerals
school of thought = sectors
schools of thought = sectors
science fiction = sectors
scientific instruments = instruments
seating arrangement = instruments
second wind = sectors
seed funding = sectors
seed money = sectors
seed round = sectors
seize power = sectors
seized power = sectors
settlement date = instruments
settlement expansion = instruments
shall lead = minerals
should lead = minerals
silica gel = minerals
silicon alley = minerals
silicon chip = minerals
silicon desert = minerals
silicon wafer = minerals
silver age = minerals
silver anniversary = minerals
silver bullet = minerals
silver economy = minerals
silver jubilee = minerals
silver lining = minerals
silver medal = minerals
silver medalist = minerals
silver medallist = minerals
silver partner = minerals
silver platter = minerals
silver screen = minerals
silver sponsor = minerals
silver spoon = minerals
smart contract = instruments
smart contracts = instruments
snake oil = sectors
social contract = instruments
social media = sectors
solar eclipse = sectors
solar system = sectors
space for cooperation = sectors
space for dialogue = sectors
sport utility vehicle = sectors
sports car = sectors
square deal = instruments
state media = sectors
state protocol = instruments
steel themselves = sectors
student loan = instruments
student loans = instruments
suicide pact = instruments
sulfur dioxide = minerals
sulfur oxide = minerals
sulphur dioxide = minerals
sulphur oxide = minerals
surgical instruments = instruments
take the lead = minerals
taken the lead = minerals
takes the lead = minerals
taking the lead = minerals
tar sand = minerals
tar sands = minerals
tariff concessions = instruments
tax concession = instruments
tax concessions = instruments
tax declaration = instruments
tax year = sectors
team lead = minerals
tear gas = sectors
tech lead = minerals
text message = instruments
text messages = instruments
text mining = sectors
that lead = minerals
the lead in = minerals
the lead role = minerals
the road map = sectors
they lead = minerals
time charter = instruments
tin can = minerals
tin foil = minerals
tin hat = minerals
tin roof = minerals
tin-pot = minerals
title defence = sectors
title defense = sectors
to lead = minerals
told media = sectors
took power = sectors
took the lead = minerals
trade accusations = sectors
trade barbs = sectors
trade blows = sectors
trade concessions = instruments
trade fire = sectors
trade secret = sectors
trade secrets = sectors
trade-off = sectors
trade-offs = sectors
training camp = sectors
training ground = sectors
travel document = instruments
travel documents = instruments
tread water = sectors
treaty port = instruments
treaty ports = instruments
tricks of the trade = sectors
water down = sectors
we lead = minerals
which lead = minerals
who lead = minerals
will lead = minerals
wind down = sectors
wind of change = sectors
wind up = sectors
winds of change = sectors
working document = instruments
working documents = instruments
world powers = sectors
would lead = minerals
wrought iron = minerals
you lead = minerals
`;
function trapEntries(layer) {
	return rowsOf(traps).filter((row) => values(row, 1).includes(layer)).map((row) => {
		let wording2 = value(row, 0);
		return { wording: wording2, entry: { id: wording2, kind: "trap" }, caseSensitive: layer === "names" };
	});
}

var ACT_VERBS = `
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
`, ACT_NOUNS = `
signed = signing | signatures | signature | signing ceremony | signing-ceremony | conclusion | exchange | ratification | inking | adoption
negotiating = negotiation | negotiations | talks | discussions
renewed = renewal | extension | prolongation
ended = termination | suspension | withdrawal | pullout | exit | cancellation | expiry
announced = announcement | establishment | creation | launch | formation
join = accession
planned = approval | nod | intention
`;

function actForms() {
	let forms2 = /* @__PURE__ */ new Map();
	for (let line of linesOf(ACT_VERBS)) {
		let [act = "", words2 = ""] = line.split(" ; "), [lemma = "", third = "", past = "", participle = "", gerund = ""] = words2.split(" "), put = (word2, form) => {
			word2 !== "-" && !forms2.has(word2) && forms2.set(word2, { lemma: lemma === "-" ? gerund : lemma, act, form });
		};
		put(past, past === participle ? "both" : "past"), put(participle, "participle"), put(lemma, "base"), put(third, "third"), put(gerund, "gerund");
	}
	return forms2;
}

var compiled = null;
function gazetteer() {
	return compiled != null || (compiled = compiledNow()), compiled;
}
function compiledNow() {
	let index = emptyIndex(), lexicon = (...lists2) => lexiconOf(index, lists2), list = (sources) => file(index, sources), [countries2, cities2] = [list(countryEntries()), list(cityEntries())], ofKind = (kind) => list(mineralEntries().filter(({ entry: entry2 }) => entry2.kind === kind)), [minerals2, groups3, symbols] = [ofKind("mineral"), ofKind("mineralGroup"), ofKind("symbol")], mineralTraps = list(trapEntries("minerals"));
	return {
		index,
		names: lexicon(countries2, list(organisationEntries()), list(companyEntries()), cities2, list(trapEntries("names"))),
		heads: lexicon(list(institutionEntries()), list(companyFormEntries()), list(companyHeadEntries())),
		firms: lexicon(list(companyWordEntries())),
		offices: lexicon(list(officeEntries())),
		instruments: lexicon(list(instrumentEntries()), list(trapEntries("instruments"))),
		minerals: lexicon(minerals2, symbols, groups3, mineralTraps),
		sectors: lexicon(list(sectorEntries()), minerals2, groups3, list(trapEntries("sectors")), mineralTraps),
		claims: lexicon(countries2, cities2, list(oreEntries()), minerals2, mineralTraps, list(claimEntries())),
		acts: actForms(),
		topics: new Set(TOPICS.split(/\s+/))
	};
}
var nameLexicon = () => gazetteer().names, mineralLexicon = () => gazetteer().minerals, instrumentLexicon = () => gazetteer().instruments, sectorLexicon = () => gazetteer().sectors, claimLexicon = () => gazetteer().claims, headsIn = once((tokens) => headsOf(tokens, gazetteer().index));
function scanOf(document) {
	let { tokens } = document, words2 = gazetteer(), heads3 = headsIn(tokens);
	return {
		document,
		tokens,
		heads: heads3,
		name: covering(tokens, words2.names, heads3),
		head: covering(tokens, words2.heads, heads3),
		firm: covering(tokens, words2.firms, heads3),
		office: covering(tokens, words2.offices, heads3),
		instrument: covering(tokens, words2.instruments, heads3),
		mineral: covering(tokens, words2.minerals, heads3),
		act: tokens.map((token) => {
			var _a;
			return token.kind === "word" && (_a = words2.acts.get(token.lower)) != null ? _a : null;
		}),
		topics: words2.topics,
		common: commonIn(tokens),
		acronyms: /* @__PURE__ */ new Map(),
		taken: new Array(tokens.length).fill(!1)
	};
}
function commonIn(tokens) {
	let common = /* @__PURE__ */ new Set();
	for (let { kind, norm, lower: lower2 } of tokens) kind === "word" && norm === lower2 && common.add(lower2);
	return common;
}
function covering(tokens, lexicon, heads3) {
	let over = new Array(tokens.length).fill(null);
	for (let match of matchIn(tokens, lexicon, heads3, 0, tokens.length))
		for (let at = match.first; at < match.last; at++) over[at] = match;
	return over;
}
function instrumentEntries() {
	var _a;
	let sources = [];
	for (let line of linesOf(INSTRUMENTS)) {
		let [id = "", singular2 = "", plural2] = line.split(";").map((column) => column.trim()), add3 = (wording2, many) => {
			let weak = wording2.startsWith("~"), caseSensitive = /[A-Z]/.test(wording2);
			sources.push({
				wording: weak ? wording2.slice(1) : wording2,
				entry: { id, kind: `${weak ? "~" : ""}${many ? "+" : ""}` },
				caseSensitive
			});
		};
		for (let wording2 of singular2.split(" | "))
			add3(wording2, !1), plural2 === void 0 && add3(pluralOf2(wording2), !0);
		for (let wording2 of (_a = plural2 == null ? void 0 : plural2.split(" | ")) != null ? _a : []) add3(wording2, !0);
	}
	return sources;
}
var pluralOf2 = (wording2) => wording2.endsWith("y") ? `${wording2.slice(0, -1)}ies` : `${wording2}s`;

var isPlace = ({ entry: entry2 }) => /^(?:country|region|capital|city)$/.test(entry2.kind), isDemonym = ({ entry: entry2 }) => entry2.kind === "demonym";
function placeAt(tokens, at) {
	let match = matchAt(tokens, at, nameLexicon());
	return match && isPlace(match) ? match : null;
}
function demonymAt(tokens, at) {
	let match = matchAt(tokens, at, nameLexicon());
	return match && isDemonym(match) ? match : null;
}
function countriesIn(tokens, last) {
	var _a;
	let named3 = /* @__PURE__ */ new Map();
	for (let match of matchIn(tokens, nameLexicon(), headsIn(tokens), 0, last))
		(isPlace(match) || isDemonym(match)) && named3.set(match.entry.id, ((_a = named3.get(match.entry.id)) != null ? _a : 0) + 1);
	return named3;
}

var issuers = "AUS CAN HKG NZL SGP", LEAD = 800, compiled2 = null;
function currencies2() {
	return compiled2 != null || (compiled2 = compile(currencyEntries())), compiled2;
}
function isCurrency(tokens, at) {
	var _a, _b;
	if (((_a = tokens[at + 1]) == null ? void 0 : _a.kind) !== "number" && normAt(tokens, at + 1) !== ".") return !1;
	let match = matchAt(tokens, at, currencies2());
	return match !== null && ((_b = tokens[match.last]) == null ? void 0 : _b.kind) === "number";
}
function currencyAt({ tokens }, at, home) {
	var _a;
	let match = matchAt(tokens, at, currencies2()), adjective = match ? null : demonymAt(tokens, at), unit = adjective ? matchAt(tokens, adjective.last, currencies2()) : match;
	if ((unit == null ? void 0 : unit.entry.kind) === "currency") return { code: unit.entry.id, last: unit.last };
	if (!unit) return null;
	if (!adjective && unit.entry.id === "dollar") return { code: home, last: unit.last };
	let country = (_a = adjective == null ? void 0 : adjective.entry.id) != null ? _a : leading(tokens, unit.entry.id), code = currencyOf(unit.entry.id, country);
	return code ? { code, last: unit.last } : null;
}
var homeDollar = once((document) => {
	var _a;
	let country = leading(document.tokens, "dollar");
	return country && issuers.includes(country) && speaksFor(document, country) && (_a = currencyOf("dollar", country)) != null ? _a : "USD";
});
function leading(tokens, unit) {
	var _a, _b, _c;
	let named3 = namedFirst(tokens), [country, count] = (_a = named3.find(([code]) => issues(code, unit))) != null ? _a : [null, 0];
	return 2 * count >= ((_c = (_b = named3[0]) == null ? void 0 : _b[1]) != null ? _c : 0) ? country : null;
}
var namedFirst = once(
	(tokens) => [...countriesIn(tokens, Math.min(LEAD, tokens.length))].sort((a, b) => b[1] - a[1])
), issues = (country, unit) => currencyOf(unit, country) !== currencyOf(unit, null) || country === usualCountries[unit], usualCountries = { dollar: "USA", rupee: "IND", pound: "GBP" };
function speaksFor(document, country) {
	for (let sentence2 of document.sentences) {
		if (sentence2.first > LEAD) return !1;
		if (isFromThere(document, sentence2, country) || !sentence2.quoted && isOwnVoice(document, sentence2)) return !0;
	}
	return !1;
}
function isFromThere({ tokens }, { first }, country) {
	let place = placeAt(tokens, first);
	if ((place == null ? void 0 : place.entry.id) !== country) return !1;
	let sign = tokens[place.last];
	return (sign == null ? void 0 : sign.norm) === "," ? dateAt(tokens, place.last + 1, null) !== null : (sign == null ? void 0 : sign.norm) === "-" && sign.spaced && place.entry.kind === "capital";
}
function isOwnVoice({ tokens }, { first, last }) {
	var _a;
	let quoted = !1;
	for (let at = first; at < last; at++) {
		let norm = normAt(tokens, at);
		if (norm === '"' && (quoted = !quoted), quoted) continue;
		if (/^(?:I|we|We|our|Our|my|My)$/.test(norm)) return !0;
		let owner = normAt(tokens, at - 1);
		if (!(norm !== "Government" || at === first || !/^[A-Z]/.test(owner) || /^(?:The|A|His|Her)$/.test(owner)) && ((_a = placeAt(tokens, at - 1)) == null ? void 0 : _a.entry.kind) !== "country")
			return !0;
	}
	return !1;
}

function candidateOf(material, parties, explicit, rule, extra = {}) {
	var _a, _b, _c;
	let { view, mention, governor, status, roles, subject } = material, within = (party) => party.first >= view.sentence.first && party.last <= view.sentence.last && party.last > party.first, named3 = roles.by === "acting" && explicit === 0 ? [] : roles.parties.filter(within), act = governor.act, first = Math.min(mention.first, (_a = act == null ? void 0 : act.first) != null ? _a : mention.first, ...named3.map((party) => party.first)), last = Math.max(mention.last, subject.last, (_b = act == null ? void 0 : act.last) != null ? _b : 0, ...named3.map((party) => party.last));
	return {
		view,
		mention,
		governor,
		instrument: instrumentOf(material, parties),
		status: (_c = status.status) != null ? _c : "signed",
		statusTold: status.told,
		statusWords: status.words,
		parties,
		explicit,
		partyWords: roles.words,
		subject,
		first,
		last,
		rule,
		confidence: "likely",
		total: !1,
		name: material.name,
		...extra
	};
}
var SOLD = /^(?:purchase|purchasing|sale|sell|selling|buy|buying|acquisition|acquire|offtake|off-take|lease|leasing)$/i, SUPPLIED = /^(?:supply|supplies|supplying)$/i;
function instrumentOf({ mention, subject }, parties) {
	if (mention.instrument !== "agreement" || mention.titled || mention.weak) return mention.instrument;
	let opening = subject.title.split(" ").slice(0, 4), states = parties.every((party) => party.kind === "state");
	return opening.some((word2) => SOLD.test(word2) || !states && SUPPLIED.test(word2)) ? "contract" : "agreement";
}
function evidenceOf(reading, first, last) {
	var _a, _b, _c, _d;
	let { tokens } = reading.scan, start2 = (_b = (_a = tokens[first]) == null ? void 0 : _a.start) != null ? _b : 0, length = 0, at = first;
	for (; at < last; ) {
		let token = tokens[at];
		if (length += token.norm.length + (token.spaced ? 1 : 0), length > 500 && at > first) break;
		at++;
	}
	let end = (_d = (_c = tokens[at - 1]) == null ? void 0 : _c.end) != null ? _d : start2;
	return { quote: reading.document.text.slice(start2, end), start: start2, end };
}

var LEADERS = `
AUS = albanese
CAN = trudeau | carney
FRA = macron
GBR = starmer | sunak
IND = modi | jaishankar
JPN = kishida | takaichi | ishiba
KOR = yoon
PHL = marcos
UKR = zelenskyy | zelensky | zelenskiy
USA = biden | trump | harris | vance | obama | blinken | rubio | raimondo | lutnick | granholm | yellen | bessent | hegseth
`;

var labels = new Set(
	"published posted updated issued released release releases date dated on in at by of press media news joint statement communique immediate for the no ref time am pm gmt utc est edt ist kst jst cet sgt h hrs last modified new story wire transcript".split(" ")
);
function datelineOf(document, published2) {
	var _a, _b, _c, _d, _e, _f;
	let { sentences } = document, found = { place: null, country: null, date: null, publisher: null }, near = [...sentences.slice(0, 12), ...sentences.slice(12).slice(-4)];
	for (let sentence2 of near) {
		let line = (_a = leadIn(document, sentence2, published2)) != null ? _a : dateLine(document, sentence2, published2);
		line && ((_b = found.place) != null || (found.place = line.place), (_c = found.country) != null || (found.country = line.country), (_d = found.date) != null || (found.date = line.date), (_e = found.publisher) != null || (found.publisher = line.publisher));
	}
	return (_f = found.publisher) != null || (found.publisher = sourceOf(document)), found;
}
function leadIn({ tokens }, { first, last, zone }, published2) {
	var _a, _b, _c, _d, _e, _f, _g;
	let bracket2 = normAt(tokens, first) === "(", from = bracket2 ? first + 1 : first, place = placeIn(tokens, from), at = (_a = place == null ? void 0 : place.last) != null ? _a : from, further = ((_b = dateAt(tokens, at + 1, null)) == null ? void 0 : _b.precision) === "day" || normAt(tokens, at + 1) === "(";
	place && further && /^(?:-|--)$/.test(normAt(tokens, at)) && at++;
	let mention = dateAt(tokens, at, null), date = (mention == null ? void 0 : mention.precision) === "day" ? mention : null;
	if (!date && !place) return null;
	at = (_c = date == null ? void 0 : date.last) != null ? _c : at, /^[,.:]$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === "(" && at++;
	let agency = agencyAt(tokens, at);
	at = (_d = agency == null ? void 0 : agency.last) != null ? _d : at;
	let closed = bracket2 && normAt(tokens, at) === ")";
	if (!(closed && date) && !(agency != null && agency.dashed) && !isDash(tokens, closed ? at + 1 : at) || at + 1 >= last) return null;
	let lone = (place == null ? void 0 : place.known) && (normAt(tokens, at) !== ":" || place.shouted) && zone !== "headline", named3 = agency && ((place == null ? void 0 : place.found) || normAt(tokens, at) !== ":");
	return !date && !named3 && !lone ? null : {
		place: (_e = place == null ? void 0 : place.name) != null ? _e : null,
		country: (_f = place == null ? void 0 : place.country) != null ? _f : null,
		date: date && dayOf(tokens, date, published2),
		publisher: (_g = agency == null ? void 0 : agency.name) != null ? _g : null
	};
}
function isDash(tokens, at) {
	var _a;
	let dash = tokens[at];
	return !dash || !/^(?:--|-|:|\||_)$/.test(dash.norm) ? !1 : dash.norm !== "-" || dash.spaced || ((_a = tokens[at + 1]) == null ? void 0 : _a.spaced) === !0;
}
function placeIn(tokens, from) {
	var _a, _b, _c;
	let opening = placeAt(tokens, from), at = from;
	for (; at < from + 6 && isNamePart(tokens, at) && !dateAt(tokens, at, null); ) at++;
	let second = normAt(tokens, at) === "," && isNamePart(tokens, at + 1) ? placeAt(tokens, at + 1) : null, opens2 = normAt(tokens, from), shouted = opens2.length > 2 && opens2 === opens2.toUpperCase();
	if (at === from || !opening && !second && !shouted) return null;
	let words2 = tokens.slice(from, at).map(({ norm }) => shouted ? norm[0] + norm.slice(1).toLowerCase() : norm), district = /^D\.?C\.?$/.test(normAt(tokens, at + 1)) ? ", D.C." : "", last = at;
	for (; last < at + 5 && (/^[,;]$/.test(normAt(tokens, last)) || isNamePart(tokens, last)) && !dateAt(tokens, last, null); )
		last++;
	let kind = opening == null ? void 0 : opening.entry.kind, isCity = kind === "city" || kind === "capital" || cityStates.includes((_a = opening == null ? void 0 : opening.entry.id) != null ? _a : "-");
	return {
		name: words2.join(" ") + district,
		country: (_c = (_b = opening == null ? void 0 : opening.entry.id) != null ? _b : second == null ? void 0 : second.entry.id) != null ? _c : null,
		last,
		known: (opening == null ? void 0 : opening.last) === at && isCity,
		found: opening !== null || second !== null,
		shouted
	};
}
var cityStates = "SGP HKG MAC MCO", isNamePart = (tokens, at) => {
	var _a;
	let token = tokens[at];
	return (token == null ? void 0 : token.kind) === "word" && token.norm[0] !== ((_a = token.norm[0]) == null ? void 0 : _a.toLowerCase());
};
function agencyAt(tokens, at) {
	let opening = normAt(tokens, at);
	if (opening !== "(" && opening !== "/" || !isNamePart(tokens, at + 1)) return null;
	for (let close = at + 2; close < at + 8; close++)
		if (normAt(tokens, close) === (opening === "(" ? ")" : "/"))
			return { name: surface2(tokens, at + 1, close), last: close + 1, dashed: opening === "/" };
	return null;
}
function dateLine({ tokens }, { first, last }, published2) {
	var _a, _b, _c;
	if (last - first > 16) return null;
	let date = null, place = null;
	for (let at = first; at < last; at++) {
		let mention = dateAt(tokens, at, null), token = tokens[at];
		if ((mention == null ? void 0 : mention.precision) === "day")
			date != null || (date = mention), at = mention.last - 1;
		else if (token.kind === "word" && !labels.has(token.lower)) {
			let match = placeAt(tokens, at);
			if (at === first && normAt(tokens, at + 1) === "," && ((_a = dateAt(tokens, at + 2, null)) == null ? void 0 : _a.iso) && isNamePart(tokens, at) && !match) continue;
			if (!match) return null;
			place != null || (place = match), at = match.last - 1;
		}
	}
	let opening = place && placeIn(tokens, place.first), shouted = (opening == null ? void 0 : opening.shouted) && opening.known && (place == null ? void 0 : place.first) === first && normAt(tokens, last - 1) === ".", day = date && dayOf(tokens, date, published2);
	return !day && !shouted ? null : { place: (_b = opening == null ? void 0 : opening.name) != null ? _b : null, country: (_c = place == null ? void 0 : place.entry.id) != null ? _c : null, date: day, publisher: null };
}
function dayOf(tokens, date, published2) {
	var _a, _b, _c, _d;
	if (date.iso || !published2) return date.iso;
	let completed = (_b = (_a = dateAt(tokens, date.first, published2)) == null ? void 0 : _a.iso) != null ? _b : null, away = ((_c = dayOfIso(completed)) != null ? _c : 0) - ((_d = dayOfIso(published2)) != null ? _d : 0);
	return Math.abs(away) < 31 ? completed : null;
}
function sourceOf({ tokens, sentences }) {
	for (let { first, last } of sentences) {
		if (/^sources?$/.test(lowerAt(tokens, first)) && normAt(tokens, first + 1) === ":") {
			let end = normAt(tokens, last - 1) === "." ? last - 1 : last;
			if (end > first + 2 && end < first + 10) return surface2(tokens, first + 2, end);
		}
		let agency = agencyAt(tokens, first);
		if ((agency == null ? void 0 : agency.last) === last) return agency.name;
	}
	return null;
}

function longerNames(reading) {
	let names2 = /* @__PURE__ */ new Map();
	for (let { sentence: sentence2, parties, titleCase } of reading.views)
		if (!titleCase)
			for (let party of parties) {
				if (party.kind === "person" || party.kind === "group" || party.kind === "state") continue;
				let name = party.name.toLowerCase();
				for (let blank = name.indexOf(" "); blank > 0; blank = name.indexOf(" ", blank + 1))
					add2(names2, name.slice(0, blank), party, sentence2.index);
			}
	return names2;
}
function add2(names2, key, party, sentence2) {
	var _a;
	let known2 = (_a = names2.get(key)) != null ? _a : { mentions: [], ambiguousFrom: Number.POSITIVE_INFINITY };
	names2.set(key, known2);
	let [first] = known2.mentions;
	first && first.party.name !== party.name && (known2.ambiguousFrom = Math.min(known2.ambiguousFrom, sentence2)), known2.mentions.push({ sentence: sentence2, party });
}
function longerName(names2, name, sentence2) {
	var _a, _b, _c, _d, _e;
	let known2 = names2.get(name.toLowerCase());
	if (!known2 || known2.ambiguousFrom <= sentence2) return null;
	let low = 0, high = known2.mentions.length;
	for (; low < high; ) {
		let middle = low + high >> 1;
		((_b = (_a = known2.mentions[middle]) == null ? void 0 : _a.sentence) != null ? _b : 0) <= sentence2 ? low = middle + 1 : high = middle;
	}
	let [first] = known2.ambiguousFrom === Number.POSITIVE_INFINITY ? known2.mentions : [], later = first && FORM.test(first.party.name) ? first : void 0;
	return (_e = (_d = (_c = known2.mentions[low - 1]) != null ? _c : later) == null ? void 0 : _d.party) != null ? _e : null;
}
var FORM = / (?:Group|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|Inc\.?|plc|PLC|Holdings?|AG|SA)$/;

function isCapital2(token) {
	return (token == null ? void 0 : token.kind) === "word" && token.norm.charCodeAt(0) !== token.lower.charCodeAt(0);
}

var NO_NAME = new Set(
	"the a an this that these those both in on at of for with by to from as under during after before since until upon within without via between among and or but nor yet so it its he she they we i you our their his her my your additionally also meanwhile moreover however according following similarly earlier later further furthermore accordingly finally separately today yesterday tomorrow tonight recently currently monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun one two three four five six seven eight nine ten eleven twelve first second third last next new key major all some many most several each every no not if when while where who which what how why there here such other another more than about over out up through including regarding concerning mr mrs ms dr m/s he's it's is are was were be been being has have had will would can could may might shall should do does did states territories countries governments nations bilateral trilateral multilateral annex article section chapter appendix part page note signed done photo image source download read see click watch share".split(" ")
), OF = /* @__PURE__ */ new Set([
	"of",
	"for",
	"on",
	"de",
	"di",
	"del",
	"da",
	"do",
	"du",
	"des",
	"der",
	"al",
	"el",
	"bin",
	"van",
	"von",
	"y",
	"e"
]), NATIONS = new Map(
	Object.entries({
		ceylon: "LKA",
		lanka: "LKA",
		bharat: "IND",
		hindustan: "IND",
		viet: "VNM",
		nippon: "JPN",
		hellenic: "GRC",
		suomen: "FIN",
		deutsche: "DEU",
		polska: "POL",
		t\u00FCrk: "TUR",
		aotearoa: "NZL"
	})
), FIELD = /(?:isation|ization|tion|tions|ment|ology|onomy|omics|ities|ics|graphy|ture|ship|icies)$/;
function isTopic(scan, token) {
	return (token == null ? void 0 : token.kind) !== "word" ? !1 : scan.topics.has(token.lower) || FIELD.test(token.lower);
}
function isForm(scan, at) {
	let head2 = scan.head[at];
	return (head2 == null ? void 0 : head2.entry.kind) === "companyForm" && head2.entry.id !== "before";
}
function isInstitution(scan, at) {
	let head2 = scan.head[at];
	return (head2 == null ? void 0 : head2.first) === at && !head2.entry.kind.startsWith("company") && isCapital2(scan.tokens[at]);
}
function isOffice(scan, at, to) {
	let office = scan.office[at];
	if ((office == null ? void 0 : office.first) !== at || !isCapital2(scan.tokens[at]) || scan.head[at] && office.last === at + 1) return !1;
	for (let next = office.last; next < to && next < office.last + 6 && isCapital2(scan.tokens[next]); next++)
		if (isInstitution(scan, next)) return !1;
	return !0;
}
var countryOf = (id) => {
	var _a;
	return id.includes(":") ? (_a = id.split(":")[1]) != null ? _a : null : id.length === 3 ? id : null;
};
function isOddName(scan, at) {
	let token = scan.tokens[at];
	if (token.kind === "word") return /^[a-z]+[A-Z]/.test(token.norm);
	let next = scan.tokens[at + 1];
	return token.kind === "number" && /^\d{1,2}$/.test(token.norm) && (next == null ? void 0 : next.kind) === "word" && !next.spaced && /^(?:M|[A-Z][A-Za-z]{2,})$/.test(next.norm) && (token.spaced || !/^[$\u20ac\u00a3\u00a5.,]$/.test(normAt(scan.tokens, at - 1))) && !/^(?:tons?|tonnes?|barrels?|people|ounces?|cubic|metric|euros?|dollars?|MW|GW|MT|Mt|KM)$/.test(
		next.norm.length > 1 ? next.norm : lowerAt(scan.tokens, at + 2)
	);
}
var PARTICLE = /^(?:bin|bint|ibn|ben|al|el|de|van|von|del|da|dos|di|der|la)$/;

var OWN = { union: "IND" };
function cabinetOf(reading) {
	var _a;
	let { tokens, name } = reading.scan, decides = 0;
	for (let at = 0; at < tokens.length; at++) {
		if (normAt(tokens, at) !== "Cabinet" || normAt(tokens, at + 1) === "Secretary") continue;
		let before2 = normAt(tokens, at - 1) === "'s" ? at - 2 : at - 1, owner = (_a = name[before2]) == null ? void 0 : _a.entry;
		if (owner && /^(?:country|demonym)$/.test(owner.kind)) return countryOf(owner.id);
		let own = OWN[lowerAt(tokens, at - 1)];
		if (own) return own;
		decides++;
	}
	return decides > 1 ? insideOf(reading) : null;
}
function insideOf({ scan }) {
	var _a, _b, _c, _d;
	let seen = /* @__PURE__ */ new Map(), named3 = /* @__PURE__ */ new Set();
	for (let at = 0; at < scan.tokens.length; at++) {
		let match = scan.name[at];
		if (match && match.first !== at) continue;
		let state = match ? countryOf(match.entry.id) : NATIONS.get(lowerAt(scan.tokens, at));
		state && (/^(?:country|demonym|agency)$/.test((_a = match == null ? void 0 : match.entry.kind) != null ? _a : "") ? named3.add(state) : seen.set(state, ((_b = seen.get(state)) != null ? _b : 0) + 1));
	}
	let ranked2 = [...seen.entries()].sort((a, b) => b[1] - a[1]), [first, second] = ranked2.filter(([state]) => !named3.has(state));
	if (first) return first[1] > ((_c = second == null ? void 0 : second[1]) != null ? _c : 0) ? first[0] : null;
	let [most, next] = ranked2;
	return most && most[1] > 1 && most[1] > ((_d = next == null ? void 0 : next[1]) != null ? _d : 0) ? most[0] : null;
}

var NAMED = 0.08;
function speakerOf(reading, states, shares) {
	let three = states.filter((state) => {
		var _a;
		return ((_a = shares.get(state)) != null ? _a : 0) >= NAMED && state.length === 3;
	}).slice(0, 3);
	if (three.length < 3 || !isSpeech(reading)) return null;
	let places = visitsOf(reading), [home, other] = three.filter((state) => !places.has(state));
	return home && !other ? home : null;
}
function isSpeech({ scan }) {
	let quoted = !1, said = 0;
	for (let token of scan.tokens)
		token.norm === '"' ? quoted = !quoted : !quoted && (token.norm === "I" || token.lower === "my") && said++;
	return said >= 2;
}
function visitsOf({ scan }) {
	let places = /* @__PURE__ */ new Set();
	return scan.name.forEach((match, at) => {
		if ((match == null ? void 0 : match.first) !== at || match.entry.kind !== "country") return;
		let before2 = at - 1;
		for (; /^(?:the|both|republic)$/.test(lowerAt(scan.tokens, before2)); ) before2--;
		/^(?:in|to|from|visit|visited|visiting)$/.test(lowerAt(scan.tokens, before2)) && places.add(match.entry.id);
	}), places;
}

var UNION = "EU", SEATED = 0.1;
function weightsOf(reading, seat) {
	var _a, _b, _c, _d, _e, _f, _g;
	let weights = /* @__PURE__ */ new Map(), paragraphs2 = /* @__PURE__ */ new Map(), { scan } = reading, body = 0;
	for (let { sentence: sentence2 } of reading.views) {
		let { zone } = sentence2;
		if (zone === "boilerplate" || zone === "byline") continue;
		let weight = zone === "headline" ? 4 : body < 3 ? 3 : 1;
		zone !== "headline" && body++;
		for (let at = sentence2.first; at < sentence2.last; at++) {
			let found = stateAt(reading, at);
			if (!found || isCurrency2(scan.tokens[(_b = (_a = scan.name[at]) == null ? void 0 : _a.last) != null ? _b : at + 1])) continue;
			found.count > 0 && weights.set(found.state, ((_c = weights.get(found.state)) != null ? _c : 0) + weight * found.count);
			let seen = (_d = paragraphs2.get(found.state)) != null ? _d : /* @__PURE__ */ new Set();
			paragraphs2.set(found.state, seen.add(sentence2.paragraph));
		}
	}
	let states = [...weights.entries()].sort((a, b) => b[1] - a[1]).map(([state]) => state), total = [...weights.values()].reduce((sum, weight) => sum + weight, 0), sovereign = total - ((_e = weights.get(UNION)) != null ? _e : 0), shares = new Map(
		states.map((state) => {
			var _a2;
			return [state, ((_a2 = weights.get(state)) != null ? _a2 : 0) / (state === UNION ? total : sovereign)];
		})
	), two = states.slice(0, 2).reduce((sum, state) => {
		var _a2;
		return sum + ((_a2 = weights.get(state)) != null ? _a2 : 0);
	}, 0), speaker = speakerOf(reading, states, shares), cabinet = cabinetOf(reading), abroad = cabinet !== null && !states.slice(0, 2).includes(cabinet), bilateral = speaker === null && !abroad && states.length > 1 && two >= total * 0.75;
	if (bilateral) return { states, bilateral, shares, cabinet };
	let spread = (state) => {
		var _a2, _b2;
		return (_b2 = (_a2 = paragraphs2.get(state)) == null ? void 0 : _a2.size) != null ? _b2 : 0;
	};
	states.sort((a, b) => spread(b) - spread(a));
	let home = (_g = cabinet != null ? cabinet : speaker) != null ? _g : seat && ((_f = shares.get(seat)) != null ? _f : 0) >= SEATED ? seat : states[0];
	return { states: home ? [home, ...states.filter((state) => state !== home)] : [], bilateral, shares, cabinet };
}
function stateAt({ scan }, at) {
	var _a, _b;
	let match = scan.name[at];
	if (!match) {
		let nation = NATIONS.get(lowerAt(scan.tokens, at));
		return nation ? { state: nation, count: 1 } : null;
	}
	if (match.first !== at) return null;
	let city = scan.name[at - 2];
	if (normAt(scan.tokens, at - 1) === "," && (city == null ? void 0 : city.last) === at - 1 && /^(?:city|capital)$/.test(city.entry.kind) || /^(?:capital|city)$/.test((_b = (_a = scan.tokens[match.last + (normAt(scan.tokens, match.last) === "'s" ? 1 : 0)]) == null ? void 0 : _a.lower) != null ? _b : ""))
		return null;
	let { kind, id } = match.entry;
	if (kind === "bloc" && id === UNION) return { state: UNION, count: 2 };
	if (!/^(?:country|demonym|region|agency)$/.test(kind)) return null;
	let state = countryOf(id);
	return state ? { state, count: kind === "country" ? 2 : kind === "agency" ? 0 : 1 } : null;
}
var isCurrency2 = (next) => {
	var _a;
	return /^(?:\$|dollars?|cents|pounds?|euros?)$/.test((_a = next == null ? void 0 : next.lower) != null ? _a : "");
};

function frameOf(reading) {
	var _a, _b, _c;
	let wording2 = /* @__PURE__ */ new Map(), spellings = /* @__PURE__ */ new Map(), governments = /* @__PURE__ */ new Map(), people = /* @__PURE__ */ new Map(), leaders2 = /* @__PURE__ */ new Map(), aliases = /* @__PURE__ */ new Map(), homes = /* @__PURE__ */ new Map(), { scan } = reading;
	for (let view of reading.views) {
		let { zone } = view.sentence;
		if (!(zone === "boilerplate" || zone === "byline")) {
			for (let at = view.sentence.first; at < view.sentence.last; at++) {
				let match = scan.name[at];
				if ((match == null ? void 0 : match.first) !== at || match.entry.kind !== "country") continue;
				let name = surface2(scan.tokens, match.first, match.last);
				spell(spellings, match.entry.id, name);
				let short = initials(name);
				short.length > 2 && aliases.set(short, { ...match, name, kind: "state", country: match.entry.id });
			}
			for (let party of view.parties) {
				party.kind === "state" && party.country && zone !== "headline" && (!wording2.has(party.country) && isFull(party.name) || /^Governments of/.test(party.name)) && wording2.set(party.country, stateName(party.name)), party.kind === "company" && party.country && !homes.has(party.name.toLowerCase()) && homes.set(party.name.toLowerCase(), party.country), party.country && /^Government of /.test(party.name) && spell(governments, party.country, party.name);
				for (let body of party.leads ? [party, party.leads] : [party])
					for (let alias of (_b = (_a = body.alias) == null ? void 0 : _a.split(/[,;]| or /)) != null ? _b : []) aliases.set(alias.trim().toLowerCase(), body);
				party.kind === "person" && (party.leads && !ofMinistry(party) ? leaders2.set(surname(party.name), party.leads) : party.country && people.set(surname(party.name), party.country));
			}
		}
	}
	for (let [country, spelling] of spellings)
		!wording2.has(country) && spelling.length >= countryName(country).length && wording2.set(country, spelling);
	let dateline = datelineOf(reading.document, null).country, weights = weightsOf(reading, dateline), seat = (_c = weights.cabinet) != null ? _c : dateline;
	return resolvePeople(reading, weights.states, people), {
		...weights,
		seat,
		wording: wording2,
		governments,
		people,
		leaders: leaders2,
		aliases,
		homes,
		names: longerNames(reading)
	};
}
var ofMinistry = ({ leads }) => leads !== void 0 && /\bMinistry\b/.test(leads.name), initials = (name) => name.split(/[ -]/).map((word2) => /^[A-Z]/.test(word2) ? word2[0] : "").join("").toLowerCase();
function spell(wordings, country, wording2) {
	var _a, _b;
	wording2.length > ((_b = (_a = wordings.get(country)) == null ? void 0 : _a.length) != null ? _b : 3) && wording2 !== wording2.toUpperCase() && !/^[A-Z.]{2,7}$/.test(wording2) && !/^[A-Z]\. /.test(wording2) && wordings.set(country, wording2);
}
var isFull = (name) => name.length > 3 && name !== name.toUpperCase() && name !== "America" && !/^[A-Z.]{2,7}$/.test(name) && !/\b(?:government|side|authorities|officials|delegation|leadership|cabinet|regime)\b/i.test(name) && !/^[A-Z]\. /.test(name), stateName = (name) => name.replace(/^(?:the |governments of )+/i, ""), surname = (name) => {
	var _a, _b;
	return (_b = (_a = name.split(" ").pop()) == null ? void 0 : _a.toLowerCase()) != null ? _b : "";
};
function ledFrom(name, states) {
	let row = rowsOf(LEADERS).find((line) => values(line, 1).includes(name));
	return row && states.includes(value(row, 0)) ? value(row, 0) : void 0;
}
function resolvePeople(reading, states, people) {
	var _a;
	for (let { parties } of reading.views)
		for (let { kind, country, forState, name } of parties) {
			if (kind !== "person" || country || !forState || people.has(surname(name))) continue;
			let led2 = ledFrom(surname(name), states);
			led2 && people.set(surname(name), led2);
		}
	let claimed = new Set(people.values());
	for (let view of reading.views)
		for (let party of view.parties) {
			if (party.kind !== "person" || party.country || !party.forState) continue;
			let key = surname(party.name);
			if (people.has(key)) continue;
			let free = (_a = states.slice(0, 2).find((state) => !claimed.has(state))) != null ? _a : states[0];
			free && people.set(key, free);
		}
}
function nameOfState(frame, country) {
	var _a;
	return (_a = frame.wording.get(country)) != null ? _a : countryName(country);
}
function partyOfState(frame, state) {
	return state === UNION ? { name: "European Union", country: null, kind: "organisation" } : { name: nameOfState(frame, state), country: state, kind: "state" };
}

var UNITS = new Set(
	"ministry ministries department departments agency agencies authority authorities bank banks police army armies navy navies military militaries judiciary judiciaries parliament parliaments commission commissions committee committees chamber chambers council councils regulator regulators customs university universities institute institutes guard guards treasury court courts service services".split(" ")
), STATE_FIRMS = new Set(
	"company firm miner utility airline carrier railway railways operator producer refiner refinery broadcaster".split(
		" "
	)
), NO_UNIT = new Set(
	"a an the of in on to and or by with for from its their has have had is was will began said also".split(" ")
);
function unitAfter(scan, from, to) {
	let owned4 = /^(?:state|national|public)$/.test(lowerAt(scan.tokens, from));
	for (let at = from; at < to && at < from + 4; at++) {
		let token = scan.tokens[at];
		if (token.kind !== "word" || scan.taken[at] || scan.act[at] || NO_UNIT.has(token.lower)) return null;
		let next = normAt(scan.tokens, at + 1) === "," ? at + 2 : at + 1, ends2 = !isCapital2(scan.tokens[next]) && !STATE_FIRMS.has(lowerAt(scan.tokens, next));
		if (!(owned4 && STATE_FIRMS.has(token.lower) && ends2) && !UNITS.has(token.lower)) continue;
		let last = fieldEnd(scan, at + 1, to);
		return { name: surface2(scan.tokens, from, last), last, plural: token.lower.endsWith("s") };
	}
	return null;
}
function fieldEnd(scan, at, to) {
	let { tokens } = scan;
	if (lowerAt(tokens, at) !== "of") return at;
	let isField = (i) => i < to && !scan.name[i] && !scan.act[i] && isTopic(scan, tokens[i]), end = at + 1;
	for (; isField(end); ) end++;
	if (end === at + 1) return at;
	for (let next = end; /^(?:,|and)$/.test(lowerAt(tokens, next)) && isField(next + 1); next = end) {
		let part = next + 1;
		for (; isField(part); ) part++;
		if (UNITS.has(lowerAt(tokens, part))) break;
		end = part;
	}
	return end;
}
function singular(unit) {
	return unit.replace(/(?:ies|s)(?= of |$)/, (ending) => ending === "ies" ? "y" : "");
}

var DETERMINERS = new Map(
	Object.entries({
		a: "indefinite",
		an: "indefinite",
		another: "indefinite",
		one: "indefinite",
		new: "indefinite",
		separate: "indefinite",
		several: "other",
		various: "other",
		many: "other",
		some: "other",
		other: "other",
		more: "other",
		any: "other",
		such: "other",
		each: "other",
		every: "other",
		all: "other",
		most: "other",
		certain: "other",
		the: "definite",
		said: "definite",
		this: "demonstrative",
		that: "demonstrative",
		these: "demonstrative",
		those: "demonstrative",
		both: "demonstrative",
		its: "possessive",
		their: "possessive",
		our: "possessive",
		his: "possessive",
		her: "possessive",
		my: "possessive",
		no: "negative",
		neither: "negative"
	})
);
function outerOf(inner, word2, next) {
	var _a;
	let kind = (_a = DETERMINERS.get(word2)) != null ? _a : inner;
	return inner === "other" && next === "other" || kind === "possessive" && /^(?:new|first|second|third|latest)$/.test(next) ? "indefinite" : inner === "none" || word2 !== "new" ? kind : inner;
}
var STOPS = new Set(
	"of on for in with by to between among as from under at into onto via during after before since until upon about over through against and or but nor that which who whose when where while if because is are was were be been being am has have had do does did will would can could may might shall should must not also today yesterday we they he she it i you there here including include includes regarding concerning covering per than then so".split(" ")
), refersBack = ({ determiner }) => determiner === "definite" || determiner === "demonstrative" || determiner === "possessive";

var JOINTS = new Set(
	", and & the as well along together its their both between from plus + also ; with m/s / . his her an a here".split(
		" "
	)
), APPOSITION = /^(?:a|an|the|one|which|who|formerly|represented|led|headed|known|based|part|subsidiary|owner|operator|home)$/;
function listFrom(scan, view, index, to) {
	let first = view.parties[index];
	if (!first || first.first >= to) return [];
	let list = [first], last = first;
	for (let next = index + 1; next < view.parties.length; next++) {
		let party = view.parties[next];
		if (party.first >= to) break;
		let joint2 = jointOf(scan, last, party);
		if (joint2 === "apart" || reports(scan, party)) break;
		joint2 !== "inside" && (list.push(party), last = party);
	}
	return list.filter((party, at) => at === 0 || !isHome(scan, list[at - 1], party, list[at + 1]));
}
function reports({ tokens }, party) {
	let definite3 = lowerAt(tokens, party.first - 1) === "the";
	return !/^[,"]$/.test(normAt(tokens, party.first - (definite3 ? 2 : 1))) || !/^(?:reports?|reported|writes|wrote|said|says|told|added|announced)$/.test(lowerAt(tokens, party.last)) ? !1 : normAt(tokens, party.first - 1) === '"' ? !0 : definite3 || /^[.,]$|^$/.test(normAt(tokens, party.last + 1));
}
function isHome({ tokens }, left2, right, next) {
	var _a;
	return right.kind !== "state" || left2.kind === "state" || normAt(tokens, right.first - 1) !== "," || right.first - left2.last > (normAt(tokens, left2.last) === "(" ? 4 : 1) || left2.kind !== "company" && (next === void 0 || next.kind === "state") ? !1 : ((_a = left2.country) != null || (left2.country = right.country), left2.kind !== "company" || normAt(tokens, right.last) !== ",");
}
function jointOf(scan, left2, right) {
	var _a, _b;
	let { tokens } = scan;
	if (right.kind === "group" && normAt(tokens, right.first - 1) === ",") return "apart";
	let at = left2.last, opener = tokens[at];
	if ((opener == null ? void 0 : opener.norm) === "(") {
		for (; at < right.first && normAt(tokens, at) !== ")"; ) at++;
		if (at >= right.first) return "inside";
		at++;
	}
	if (normAt(tokens, at) === "," && at + 1 < right.first && APPOSITION.test(tokens[at + 1].lower) && !isArticleOf(scan, at + 1, right.first)) {
		let close = at + 2;
		for (; close < right.first && normAt(tokens, close) !== ","; ) close++;
		if (close >= right.first) return "inside";
		at = close;
	}
	at = afterComplement(scan, at, right.first);
	let conjunction = !1;
	for (; at < right.first; at++) {
		let token = tokens[at];
		if ((token.lower === "and" || token.norm === "," || token.norm === "&" || token.lower === "with" || token.norm === ";" || token.norm === "/") && (conjunction = !0), JOINTS.has(token.lower)) {
			if (token.lower === "with" && lowerAt(tokens, at - 1) !== "together" && lowerAt(tokens, at - 1) !== "along")
				return "apart";
			continue;
		}
		if (conjunction && normAt(tokens, at + 1) === "-" && !((_a = tokens[at + 1]) != null && _a.spaced) && token.kind === "word") continue;
		let place = scan.name[at];
		if (!(conjunction && ((place == null ? void 0 : place.entry.kind) === "demonym" || normAt(tokens, (_b = place == null ? void 0 : place.last) != null ? _b : at) === "-")) && !(conjunction && right.first - at <= 8 && token.norm === token.lower && token.kind === "word" && !scan.act[at] && !scan.instrument[at] && (token.lower === "under" || !STOPS.has(token.lower)) && token.lower !== "said") && !(token.norm === "-" && !token.spaced) && !(conjunction && token.norm === '"' && at === right.first - 1) && !/^(?:two|three|four|five)$/.test(token.lower))
			return "apart";
	}
	return conjunction ? "list" : "apart";
}
function afterComplement(scan, at, to) {
	if (!/^(?:of|in|for)$/.test(lowerAt(scan.tokens, at))) return at;
	for (let end = at + 1; end < to && end < at + 5; end++) {
		let token = scan.tokens[end];
		if (token.lower === "and" || token.norm === ",") return end > at + 1 ? end : at;
		if (token.kind !== "word" || token.norm !== token.lower || scan.act[end] || scan.instrument[end]) return at;
	}
	return at;
}
function isArticleOf(scan, at, party) {
	var _a;
	for (let i = at; i < party; i++) {
		let lower2 = scan.tokens[i].lower;
		if (!JOINTS.has(lower2) && ((_a = scan.name[i]) == null ? void 0 : _a.entry.kind) !== "demonym") return !1;
	}
	return !0;
}
function partyNear(scan, view, from, to) {
	var _a;
	let start2 = membersOf(scan, from, to), index = view.parties.findIndex((party2) => party2.first >= start2), party = view.parties[index];
	if (!party || party.first >= to || party.first - start2 > 8) return -1;
	for (let at = start2; at < party.first; at++) {
		let token = scan.tokens[at];
		if (!(token.norm === "," && at === party.first - 1 && ((_a = scan.firm[at - 1]) == null ? void 0 : _a.last) === at) && !(token.norm === "," && at === party.first - 1 && scan.name[start2] && /^'s?$/.test(normAt(scan.tokens, start2 + 1))) && !(token.lower === "and" && at > start2 && isPlainWord(scan, at - 1) && isPlainWord(scan, at + 1)) && (token.kind === "mark" && !/^(?:['"/(-]|'s)$/.test(token.norm) || scan.act[at] || /^(?:in|on|of|to|for|at|by|and|or|that|which|is|was|regard|respect|view)$/.test(token.lower)))
			return -1;
	}
	return unitOf(scan, view, index, to);
}
function unitOf(scan, view, index, to) {
	let owner = view.parties[index], unit = view.parties[index + 1];
	if (!unit || unit.first >= to || owner.kind !== "company" || unit.kind !== "company" || !/^'s?$/.test(normAt(scan.tokens, owner.last))) return index;
	let noun = scan.firm[unit.first - 1];
	return (noun == null ? void 0 : noun.last) === unit.first && noun.first - owner.last <= 3 ? index + 1 : index;
}
function isPlainWord({ tokens, act, name, instrument }, at) {
	let token = tokens[at];
	return (token == null ? void 0 : token.kind) !== "word" || token.norm !== token.lower || act[at] || name[at] || instrument[at] ? !1 : !JOINTS.has(token.lower) && token.lower.length > 2;
}
function membersOf({ tokens }, from, to) {
	if (lowerAt(tokens, from) === "one" && lowerAt(tokens, from + 1) === "of")
		return normAt(tokens, from + 4) === "'s" ? from + 5 : from + 3;
	for (let at = from; at < Math.min(to, from + 9); at++) {
		if (/^(?:and|,)$/.test(tokens[at].lower)) return from;
		if (!/^(?:consortium|syndicate|group|venture|alliance|team)$/.test(tokens[at].norm)) continue;
		let open = at + 1;
		if (lowerAt(tokens, open) === "of" && (open += /^(?:companies|firms|banks|lenders|investors)$/.test(lowerAt(tokens, open + 1)) ? 2 : 0), /^(?:between|of|including|comprising)$/.test(lowerAt(tokens, open))) return open + 1;
		let opener = `${lowerAt(tokens, open)} ${lowerAt(tokens, open + 1)}`;
		return /^(?:led by|headed by|consisting of|formed by|composed of|that includes|made of)$/.test(opener) ? open + 2 : from;
	}
	return from;
}

var PLACES = /^(?:city|capital|country|region)$/, WIDE = /^(?:country|region)$/, OPENERS = /^(?:the|capital|capitals|city|town|village|resort|port|of|southern|northern|western|eastern|central|coastal|its|their|neighbouring|neighboring|southwestern|northwestern|southeastern|northeastern)$/, VENUES = /^(?:City|Secretariat|House|Palace|Town|Island|Islands|Castle|Centre|Center|Hall)$/;
function placeAt2(reading, from, to) {
	var _a, _b, _c;
	let { tokens, name } = reading.scan, at = from, owner = null;
	for (; at < Math.min(to, from + 7); ) {
		let match = name[at], opens2 = (match == null ? void 0 : match.first) === at;
		if (opens2 && PLACES.test(match.entry.kind)) {
			let found = { name: surface2(tokens, at, match.last), wide: WIDE.test(match.entry.kind), last: match.last };
			if (normAt(tokens, match.last) !== "'s") return found;
			owner != null || (owner = found), at = match.last + 1;
			continue;
		}
		let lower2 = lowerAt(tokens, at);
		if (opens2 && match.entry.kind === "demonym") at = match.last;
		else if (OPENERS.test(lower2) || lower2 === "," && lowerAt(tokens, at - 1) === "capital") at++;
		else break;
	}
	let unknown = unknownAt(reading, from, at, to);
	if (!unknown) return owner;
	let inner = unknown.last + 1;
	if (!(normAt(tokens, unknown.last) === "," && /^(?:city|capital)$/.test((_b = (_a = name[inner]) == null ? void 0 : _a.entry.kind) != null ? _b : "")) && lowerAt(tokens, unknown.last) !== "in") return unknown;
	let city = (_c = placeAt2(reading, inner, to)) != null ? _c : unknownAt(reading, inner, inner, to, !0);
	return city && !city.wide ? city : unknown;
}
function unknownAt({ scan }, from, opened, to, known2 = !1) {
	let { tokens, name } = scan, told = known2 || opened > from && /^(?:of|,)$/.test(lowerAt(tokens, opened - 1)), start2 = told ? opened : lowerAt(tokens, from) === "the" ? from + 1 : from, end = start2;
	for (; end < to && end < start2 + 4 && isCapital2(tokens[end]); ) end++;
	let region = normAt(tokens, end) === "," ? name[end + 1] : null, situated = (region == null ? void 0 : region.first) === end + 1 && WIDE.test(region.entry.kind), venue = end - start2 > 1 && VENUES.test(normAt(tokens, end - 1));
	if (end === start2 || !(told || situated || venue)) return null;
	let first = lowerAt(tokens, start2);
	return monthOf(first) !== null || weekdayOf(first) !== null ? null : { name: surface2(tokens, start2, end), wide: !1, last: end };
}

var SAYING = new Set(
	"said says say told added noted stated reported adding saying according stressed explained".split(" ")
), PREPOSITIONS = new Set(
	"in on at during after before under following with for from as since through by amid alongside within to".split(" ")
);
function subjectStart(reading, view, verb) {
	var _a;
	let { tokens } = reading.scan, start2 = view.sentence.first;
	for (let at = verb - 1; at >= view.sentence.first; at--) {
		let token = tokens[at];
		if (token.norm === ";" || token.norm === ":" && at > view.sentence.first + 1) {
			start2 = at + 1;
			break;
		}
		if (SAYING.has(token.norm) && verb - at > 1) {
			start2 = at + 1;
			break;
		}
		if ((token.lower === "that" || token.lower === "while" || token.lower === "when" || token.lower === "whereas") && verb - at > 2) {
			start2 = at + 1;
			break;
		}
	}
	normAt(tokens, start2) === '"' && start2++;
	let opening = tokens[start2];
	if (opening && (PREPOSITIONS.has(opening.lower) || isGerund(reading, view, start2))) {
		let depth = 0;
		for (let at = start2 + 1; at < verb; at++) {
			let token = tokens[at];
			if (token.norm === "(" && depth++, token.norm === ")" && depth--, token.norm === "," && depth === 0 && verb - at > 1) return (_a = behindList(reading, view, at, verb)) != null ? _a : at + 1;
		}
	}
	return start2;
}
function behindList(reading, view, comma, verb) {
	let { tokens } = reading.scan;
	if (!((at) => view.parties.some((party) => party.first === at || party.first === at + 1))(comma + 1)) return null;
	let and = comma + 1;
	for (; and < verb && lowerAt(tokens, and) !== "and"; ) and++;
	for (let at = and + 1; at < verb - 1; at++) {
		if (normAt(tokens, at) !== ",") continue;
		let next = view.parties.find((party) => party.first > at && party.last <= verb);
		return next && next.kind !== "group" && next.first - at <= 2 ? at + 1 : null;
	}
	return null;
}
function isGerund(reading, view, at) {
	let { norm } = reading.scan.tokens[at];
	return at !== view.sentence.first || !/^[A-Z][a-z]+ing$/.test(norm) || reading.scan.name[at] ? !1 : !view.parties.some(({ first }) => first === at);
}

var ENDS = new Set(
	"signed inked reached exchanged concluded struck which who while during when where following after before at said says was were is are will would has have had by amid as with between among entered".split(
		" "
	)
);
function endOf(reading, view, from, limit, opener) {
	let { tokens } = reading.scan;
	for (let at = from; at < limit; at++) {
		let token = tokens[at];
		if (token.norm === ";" || token.norm === "." || token.norm === ":" || token.norm === "(" && !isAside(tokens, at) || token.norm === "--" && token.spaced || token.norm === "-" && token.spaced && !(reading.scan.name[at - 1] && reading.scan.name[at + 1]))
			return at;
		if (!(token.norm === '"' || token.lower === "as" && lowerAt(tokens, at - 1) === "such") && (view.acts.some((act) => act.verb === at && act.tense !== "gerund" && act.tense !== "infinitive" && at > from) || ENDS.has(token.lower) && !(opener === "to" && token.lower === "with" && at - from < 2) && ((token.lower === "with" || token.lower === "between" || token.lower === "among" || token.lower === "by") && at > from || token.lower !== "with" && token.lower !== "at") || token.norm === "," && isTurn(tokens, at, limit) || token.lower === "and" && isNextClause(view, at + 1)))
			return at;
	}
	return limit;
}
var isNextVerb = ({ acts }, at) => acts.some(({ first, passive, tense }) => first === at && !passive && /^(?:past|future|perfect)$/.test(tense));
function isNextClause({ parties, acts }, at) {
	let party = parties.find(({ first }) => first >= at && first <= at + 1), verb = party && acts.find(({ first }) => first === party.last);
	return verb !== void 0 && verb.tense !== "gerund" && verb.tense !== "infinitive" && verb.tense !== "participle";
}
function beforeJoint(tokens, from, end) {
	let last = end;
	for (; last > from && /^(?:[,&]|and|or|of|on|in|for|through|as|well|the|an?|its|their)$/.test(lowerAt(tokens, last - 1)); )
		last--;
	return last;
}
function isAside(tokens, at) {
	var _a;
	return /^[A-Z][A-Za-z]{0,6}$/.test(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === ")" && ((_a = tokens[at + 3]) == null ? void 0 : _a.kind) === "word";
}
function isTurn(tokens, comma, limit) {
	let next = tokens[comma + 1];
	if (!next || comma + 1 >= limit || next.norm === '"') return !0;
	for (let at = comma + 1; at < Math.min(limit, comma + 10) && normAt(tokens, at) !== ","; at++)
		if (SAYING.has(tokens[at].lower)) return !0;
	return /^(?:a|an|the)$/.test(next.lower) && /^(?:that|which|who)$/.test(lowerAt(tokens, comma + 3)) ? !0 : /^(?:to|which|who|while|with|where|when|according|said|as|after|during|but|in|on|at|under|he|she|they|it|enabling|making|giving|allowing|bringing|paving|marking|setting|deepening|alongside)$/.test(
		next.lower
	);
}
function isPlace2(reading, opener, end) {
	let { scan } = reading, lower2 = scan.tokens[opener].lower;
	if (lower2 !== "in" && lower2 !== "on" && lower2 !== "for") return !1;
	let first = scan.tokens[opener + 1], last = endOfPlaces(scan, opener + 1, end);
	if (last >= end - 1 && last > opener + 1) return !0;
	let spot = lower2 === "in" ? placeAt2(reading, opener + 1, end) : null;
	return spot && spot.last >= end - 1 || /^(?:the )?(?:sidelines|margins|occasion|presence|framework)$/.test(
		`${first.lower === "the" ? lowerAt(scan.tokens, opener + 2) : first.lower}`
	) ? !0 : /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|behalf|\d+)$/.test(
		first.lower
	);
}
function endOfPlaces({ tokens, name }, from, end) {
	let at = from;
	for (; at < end; ) {
		let match = name[at], next = name[at + 1];
		if ((match == null ? void 0 : match.first) === at && /^(?:country|city|capital|region)$/.test(match.entry.kind)) at = match.last;
		else if (at > from && normAt(tokens, at) === "," && (next == null ? void 0 : next.first) === at + 1 && next.entry.kind === "country") at++;
		else break;
	}
	return at;
}
function isOfEvent(tokens, from, opener) {
	if (!/^(?:symposium|forum|conference|summit|workshop|session|dialogue|seminar)$/.test(lowerAt(tokens, opener - 1)))
		return !1;
	for (let at = opener - 1; at > from; at--)
		if (/^(?:at|during|sidelines?|margins|side)$/.test(lowerAt(tokens, at))) return !0;
	return !1;
}
function termsOpening(tokens, at) {
	return lowerAt(tokens, at) === "whereby" ? 1 : lowerAt(tokens, at) === "under" && lowerAt(tokens, at + 1) === "which" ? 2 : 0;
}

var REACH = 2, CROWD = 40, OPENER = /^(?:[,;:"]|and|that|which|where|when|whereby|as|while|after|before|because|with|under|see|sees|let|lets|enabl(?:e|es|ing)|allow(?:s|ing)?|permit(?:s|ting)?|for|both|through)$/, TOGETHER = /^(?:together|links?|linking|join(?:s|ing)|unit(?:es|ing))$/, MEETING = /^(?:meetings?|talks|delegations?|officials|representatives|teams|heads|experts|partnership|alliance|collaboration|cooperation|research|project|stud(?:y|ies)|ties|relations|relationship|exchanges?)$/, DESCRIBES = /^(?:the|a|an|its|their|'s|both|year|month|week|[a-z]+day)$/, NO_VERB = /^(?:of|in|at|on|for|from|with|by|under|into|as|or|and|than|but|between|including|who|which|that|reported|reports|announced|visited|toured|inspected|opened|owns|owned|hailed|praised)$/, AUXILIARY = /^(?:has|have|had|will|would|is|are|was|were|to)$/, LINK = /^(?:with|to|from|between|by|and|of|met|meets?|bought|(?:host|receive|welcome|join|approach|acquire|invite|train|help|advise|supply|assist|support|give)(?:s|d|ed)?)$/, ASIDE = /^(?:presence|witness(?:ed|ing|es)?|attended|attendance|according|headquarters|campus)$/;
function actorsIn(reading, view, from, to) {
	var _a, _b;
	let { scan } = reading, { tokens } = scan;
	for (let [index, party] of view.parties.entries()) {
		if (party.first < from || party.last > to || !canAct(scan, view, party)) continue;
		let opener = openerOf(scan, view, party.first), word2 = opener < view.sentence.first ? "" : lowerAt(tokens, opener), list = listFrom(scan, view, index, to).filter((member2) => canAct(scan, view, member2)), end = (_b = (_a = list[list.length - 1]) == null ? void 0 : _a.last) != null ? _b : party.last, met = /^(?:of|from|between|among)$/.test(word2) && MEETING.test(lowerAt(tokens, opener - 1));
		if (list.length > 1 && (met || TOGETHER.test(word2))) return list;
		if (word2 !== "" && !OPENER.test(word2) && !met) continue;
		let verb = word2 === "," && normAt(tokens, end) === "," ? end + 1 : end;
		if (!does(scan, verb, to) || list.some(({ vague }) => vague) && !actsFirmly(scan, verb)) continue;
		if (list.length > 1 || party.kind === "group") return list;
		let other = otherSide(reading, view, party, to);
		if (other.length > 0) return [party, ...other];
	}
	return [];
}
function canAct({ tokens }, { sentence: sentence2, acts }, { kind, first, members: members2 }) {
	if (kind === "group" ? members2 !== "countries" : members2) return !1;
	for (let at = first - 1; at >= sentence2.first && at > first - 16 && !acts.some(({ verb }) => verb === at); at--)
		if (ASIDE.test(lowerAt(tokens, at))) return !1;
	return !0;
}
function openerOf({ tokens, name, firm }, { sentence: sentence2 }, first) {
	var _a, _b;
	let at = first - 1;
	for (; at >= sentence2.first && (DESCRIBES.test(lowerAt(tokens, at)) || name[at] || firm[at] || ((_a = tokens[at]) == null ? void 0 : _a.kind) === "number"); )
		at--;
	return (at === sentence2.first || ((_b = tokens[at + 1]) == null ? void 0 : _b.kind) === "number") && /^(?:in|last|of|on|this)$/.test(lowerAt(tokens, at)) ? sentence2.first - 1 : at;
}
function does({ tokens, office }, at, to) {
	var _a, _b;
	let verb = at;
	for (normAt(tokens, verb) === "'s" && (verb = (_b = (_a = office[verb + 1]) == null ? void 0 : _a.last) != null ? _b : verb); /^(?:also|both|each|jointly|today)$|ly$/.test(lowerAt(tokens, verb)); ) verb++;
	let token = tokens[verb];
	return !token || verb >= to || token.kind !== "word" || token.norm !== token.lower ? !1 : !NO_VERB.test(token.lower) && !SAYING.has(token.lower);
}
var actsFirmly = ({ tokens, act }, at) => AUXILIARY.test(lowerAt(tokens, at)) || act[at] != null;
function otherSide(reading, view, doer, to) {
	let { scan } = reading, index = view.parties.findIndex(({ first }) => first >= doer.last), other = view.parties[index];
	if (!other || other.last > to || other.vague || !canAct(scan, view, other)) return [];
	let link = lowerAt(scan.tokens, openerOf(scan, view, other.first));
	return /^(?:to|will|is|are)$/.test(lowerAt(scan.tokens, doer.last)) && !/^(?:in|at|on|near)$/.test(link) || LINK.test(link) ? listFrom(scan, view, index, to) : [];
}
function actorsOf(reading, view, mention, { act, noun }) {
	let { first, last } = mention;
	if (!(act || noun ? (act == null ? void 0 : act.act) !== "ended" : isSetting(reading.scan, view, mention)) || mention.plural || view.instruments.some((other) => other.last <= first || other.first >= last))
		return [];
	let behind = actorsIn(reading, view, last, view.sentence.last);
	return behind.length > 0 ? behind : actorsIn(reading, view, view.sentence.first, first);
}
function isSetting({ tokens }, { sentence: sentence2 }, { first, last }) {
	let opens2 = first - sentence2.first <= 2 || normAt(tokens, first - 2) === ":", before2 = lowerAt(tokens, first - 1);
	return before2 === "under" || opens2 && /^(?:in|through|via|per)$/.test(before2) ? !0 : termsOpening(tokens, last) > 0;
}
function actorsBefore(reading, view, isTold2) {
	if (view.parties.length > CROWD) return [];
	let isState2 = ({ kind }) => kind === "state" || kind === "person", states = new Set(view.parties.flatMap((party) => isState2(party) ? [party.country] : [])), firm = view.parties.some(({ kind, members: members2, vague }) => kind === "company" && !members2 && !vague);
	if (states.size > 1 || firm) return [];
	let { index, paragraph } = view.sentence;
	for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
		let before2 = reading.views[at], { sentence: sentence2 } = before2;
		if (sentence2.zone !== "body" || sentence2.paragraph < paragraph - 1 || isTold2(before2)) return [];
		let found = actorsIn(reading, before2, sentence2.first, sentence2.last);
		if (found.length > 0) return found;
	}
	return [];
}

var PRONOUN_REACH = 3, FIRM_REACH = 4, GROUP_REACH = 12;
function subjectBefore(reading, view, at) {
	for (let { parties, sentence: sentence2 } of viewsBefore(reading, view, PRONOUN_REACH)) {
		if (sentence2.zone === "headline" && sentence2 !== view.sentence) continue;
		let subject = parties.find((party) => party.last <= at && isSubject(reading, party, parties));
		if (subject) return subject;
	}
	return null;
}
function personBefore(reading, view, at) {
	for (let { parties } of viewsBefore(reading, view, PRONOUN_REACH)) {
		let person = parties.find((party) => party.last <= at && party.kind === "person");
		if (person) return person;
	}
	return null;
}
function namedBefore(reading, view, at, noun, size) {
	let object = /^(?:by|for|from|of|to|with)$/.test(lowerAt(reading.scan.tokens, at - 1)), word2 = new RegExp(`\\b${noun.replace(/[^a-z]/g, "")}\\b`, "i");
	for (let { parties, sentence: sentence2 } of viewsBefore(reading, view, FIRM_REACH)) {
		let own = sentence2 === view.sentence, isNamed4 = (party) => party.last <= at && party.members === void 0 && party.kind !== "person" && word2.test(party.name), isFirm2 = (party) => FIRMS.test(noun) && party.last <= at && party.kind === "company" && party.members === void 0 && !(object && own), named3 = parties.filter(isNamed4), all = named3.length >= size ? named3 : parties.filter(isFirm2), list = size > 1 ? all : all.filter((party) => named3.includes(party) || isSubject(reading, party, parties));
		if (list.length >= size) return list.slice(0, size);
	}
	return [];
}
var FIRMS = /^(?:company|firm|miner|utility|bank|lender|group|maker|carmaker|giant|conglomerate|producer|developer|operator|manufacturer|supplier|refiner|smelter|airline|carrier)$/;
function listBefore(reading, view, at) {
	for (let before2 of viewsBefore(reading, view, PRONOUN_REACH)) {
		let index = before2.parties.findIndex((party) => party.last <= at && isSubject(reading, party, before2.parties)), list = index < 0 ? [] : listFrom(reading.scan, before2, index, Math.min(at, before2.sentence.last));
		if (list.length > 1) return list;
	}
	return [];
}
function statesBefore(reading, view, at, size) {
	for (let { parties } of viewsBefore(reading, view, GROUP_REACH)) {
		let states = new Set(
			parties.flatMap((party) => party.last <= at && party.kind === "state" && party.country ? [party.country] : [])
		);
		if (states.size === size) return [...states];
	}
	return [];
}
function viewsBefore(reading, view, reach) {
	let { index } = view.sentence;
	return reading.views.slice(Math.max(0, index - reach), index + 1).reverse();
}
function isSubject(reading, party, parties) {
	if (party.kind === "group" || party.kind === "person") return !1;
	let before2 = party.first - 1;
	for (; before2 >= 0 && /^(?:the|a|an|its)$/.test(lowerAt(reading.scan.tokens, before2)); ) before2--;
	if (lowerAt(reading.scan.tokens, before2) === "and") {
		let left2 = parties.find(({ last }) => last === before2);
		if (left2 && left2 !== party) return isSubject(reading, left2, parties);
	}
	return !/^(?:in|at|of|from|to|with|by|for|on|into|under|between)$/.test(lowerAt(reading.scan.tokens, before2));
}

function isSame(a, b) {
	if (a.kind === "state" && b.kind === "state") return a.country === b.country;
	if (a.country !== null && b.country !== null && a.country !== b.country) return !1;
	if (a.name.length === b.name.length && a.name.toLowerCase() === b.name.toLowerCase()) return !0;
	let { side } = wordingOf(a);
	return side !== null && side === wordingOf(b).side ? !0 : isSameWording(a, b);
}
var wordingOf = once(({ name }) => ({
	side: sideOf(name),
	content: name.length < 20 ? null : new Set(contentWords(name)),
	/** "EU" of "European Union". */
	initials: name.split(/[^A-Za-z]+/).filter((word2) => /^[A-Z]/.test(word2)).map((word2) => word2[0]).join("")
}));
function sideOf(name) {
	var _a, _b;
	return !/(?:^| )[a-z]+$/.test(name) && !/^[A-Z][a-z]+s$/.test(name) ? null : (_b = (_a = /\b(?:rebel|insurgent|guerrilla|separatist|militant)/.exec(name.toLowerCase())) == null ? void 0 : _a[0]) != null ? _b : null;
}
function isSameWording(a, b) {
	let left2 = wordingOf(a).content, right = wordingOf(b).content;
	if (!left2 || !right || Math.abs(a.name.length - b.name.length) > 12) return !1;
	let shared4 = 0;
	for (let word2 of left2) right.has(word2) && shared4++;
	return shared4 >= 3 && shared4 >= Math.max(left2.size, right.size) * 0.8;
}
var contentWords = (name) => name.toLowerCase().split(/[^a-z0-9\u00c0-\u024f]+/).filter((word2) => word2 !== "" && !/^(?:the|of|and|for|s)$/.test(word2)).map((word2) => word2.replace(/s$/, ""));
function shared2(a, b) {
	return a.filter(
		(party) => b.some((other) => isSame(party, other) || isShortOf(party, other) || isShortOf(other, party))
	).length;
}
function isShortOf(short, long) {
	return short.name.length >= long.name.length ? !1 : long.name[short.name.length] === " " && long.name.toLowerCase().startsWith(`${short.name.toLowerCase()} `) ? !0 : /^[A-Z]{2,}$/.test(short.name) && short.name === wordingOf(long).initials;
}

function resolveParties(reading, view, mentions, context) {
	let parties = [], offices2 = mentions.some(({ kind, office }) => kind === "person" && /s$/.test(office != null ? office : ""));
	for (let mention of mentions)
		if (!(offices2 && mention.vague))
			for (let party of resolveOne(reading, view, mention, context))
				parties.some((other) => isSame(other, party)) || parties.push(party);
	return parties;
}
function resolveOne(reading, view, mention, context) {
	var _a, _b, _c, _d;
	let { frame } = context;
	if (mention.kind === "group") return resolveGroup(reading, view, mention, context);
	if (mention.kind === "person") {
		let state2 = resolvePerson(mention, context), body = (_a = mention.leads) != null ? _a : mention.country ? void 0 : frame.leaders.get(surname(mention.name));
		return body && !(ofMinistry(mention) && state2.length > 0) ? resolveOne(reading, view, body, context) : state2;
	}
	if (mention.country === UNION) return [partyOfState(frame, UNION)];
	if (mention.kind === "state" && mention.country) return [stateOf(reading, frame, mention)];
	if (mention.members === "home") {
		let home2 = context.frame.states[0];
		return home2 ? [partyOfState(frame, home2)] : [];
	}
	if (mention.members === "others") return definite(reading, view, mention, context);
	let state = mention.vague ? frame.people.get(mention.name.toLowerCase()) : void 0;
	if (state) return [partyOfState(frame, state)];
	let alias = frame.aliases.get(mention.name.toLowerCase()), beside = view.parties.some((party) => party !== mention && party.name.startsWith(`${mention.name} `)), long = alias != null ? alias : beside ? null : longerName(frame.names, mention.name, view.sentence.index), name = long && long.name.length > mention.name.length ? long : mention, home = frame.homes.get(name.name.toLowerCase());
	return [
		{
			name: tidy(name.name),
			country: (_d = (_c = (_b = mention.country) != null ? _b : name.country) != null ? _c : home) != null ? _d : null,
			kind: name.kind
		}
	];
}
function resolveGroup(reading, view, mention, context) {
	var _a;
	let { frame } = context;
	if (mention.members === "it" || mention.members === "he") {
		let subject = (mention.members === "he" ? personBefore : subjectBefore)(reading, view, mention.first);
		return subject ? resolveOne(reading, view, subject, context) : [];
	}
	if (mention.members === "they") {
		let list = listBefore(reading, view, mention.first);
		if (list.length > 0) return list.flatMap((party) => resolveOne(reading, view, party, context));
	}
	let each = (list) => list.flatMap((party) => resolveOne(reading, view, party, context));
	if (mention.members === "others") {
		let firms = context.recent.filter((party) => party.kind !== "state").slice(0, mention.size);
		if (firms.length > 1) return firms;
	}
	let noun = singular((_a = mention.name.split(" ").pop()) != null ? _a : ""), named3 = mention.members === "others" || mention.unit === noun || mention.unit === `${noun.slice(0, -1)}ies`, size = mention.size || 2, those = named3 ? namedBefore(reading, view, mention.first, noun, size) : [];
	if (those.length > 1) return each(those);
	if (mention.members === "others") return each(sidesBefore(reading, view, mention.first));
	let sides = /\b(?:sides|parties)$/.test(mention.name) ? sidesBefore(reading, view, mention.first) : [], isFaction = ({ name, kind }) => kind === "organisation" && / [a-z]+$|^[a-z]/.test(name), isBody2 = ({ kind, vague }) => !/^(?:state|person|group)$/.test(kind) && !vague;
	if (sides.length === 2 && (sides.some(isFaction) || sides.every(isBody2) || isStateAndBody(sides))) return each(sides);
	let states = groupOf(reading, view, mention, context), unit = mention.unit;
	return unit ? states.map((country) => ({
		name: `${nameOfState(frame, country)}'s ${singular(unit)}`,
		country,
		kind: "agency"
	})) : states.map((state) => partyOfState(frame, state));
}
function sidesBefore(reading, view, at) {
	let list = listBefore(reading, view, at);
	return list.length > 1 ? list : actorsBefore(reading, view, ({ instruments }) => instruments.length > 0);
}
var isStateAndBody = (sides) => sides.some(({ kind }) => kind === "state") && sides.some(({ kind, vague }) => kind === "organisation" && !vague);
function groupOf(reading, view, mention, context) {
	if (mention.size === 0 && !context.frame.bilateral) return [];
	let size = mention.size || 2;
	if (size > 2) {
		let named4 = statesBefore(reading, view, mention.first, size);
		if (named4.length > 0) return named4;
		let here = new Set(view.parties.map((party) => party.country));
		return context.frame.states.filter((state) => !here.has(state)).slice(0, size);
	}
	let named3 = statesNamed(view, mention.first);
	return !context.frame.bilateral && named3.length === 2 ? named3 : inTextOrder(context, (context.pair.length >= 2 ? context.pair : context.frame.states).slice(0, size));
}
function statesNamed(view, at) {
	let before2 = view.parties.filter((party) => party.last <= at && /^(?:state|person)$/.test(party.kind));
	return [...new Set(before2.flatMap(({ country }) => country ? [country] : []))];
}
function inTextOrder({ frame }, states) {
	let order = [...frame.wording.keys()];
	return states.some((state) => !order.includes(state)) ? states : states.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
function resolvePerson(mention, context) {
	var _a;
	let { frame } = context, country = (_a = mention.country) != null ? _a : frame.people.get(surname(mention.name));
	return !country || !mention.forState && !mention.country ? [] : [partyOfState(frame, country)];
}
function definite(reading, view, mention, context) {
	let [named3] = namedBefore(reading, view, mention.first, mention.name, 1);
	if (named3) return resolveOne(reading, view, named3, context);
	let found = context.recent.find((party) => party.kind === mention.kind);
	return found ? [found] : [];
}
function stateOf({ scan }, frame, mention) {
	var _a;
	let country = mention.country, name = ((_a = scan.name[mention.first]) == null ? void 0 : _a.entry.kind) === "capital" || mention.name === mention.name.toUpperCase() || /^[A-Z.]{2,7}$/.test(mention.name) || /^[A-Z]\. /.test(mention.name) ? nameOfState(frame, country) : tidy(mention.name).replace(/^Governments of (?:the )?/, ""), government = /\bgovernment\b/i.test(name) ? frame.governments.get(country) : void 0;
	return government ? { name: government, country, kind: "state" } : {
		name: /\b(?:side|officials|regime|cabinet|leadership|delegation)$/i.test(name) ? nameOfState(frame, country) : name,
		country,
		kind: "state"
	};
}
var tidy = (name) => name.replace(/^(?:the|The) /, "").replace(/ \( /g, " ("), codeOfBloc = (party) => party.name === "European Union" || party.name === "EU" ? "EU" : null;
function counterpart(context, parties) {
	let taken = new Set(parties.map((party) => {
		var _a;
		return (_a = party.country) != null ? _a : codeOfBloc(party);
	})), country = [...context.pair, ...context.frame.states].find((state) => !taken.has(state));
	return country ? partyOfState(context.frame, country) : null;
}

function openList(reading, view, materials, context) {
	var _a;
	let { tokens } = reading.scan, { first, last, index } = view.sentence, colon = normAt(tokens, last - 1) === ":", material = (_a = [...materials].reverse().find(({ mention: mention2 }) => mention2.plural)) != null ? _a : materials[0];
	if (!material) {
		colon && (context.list = listWithoutNoun(view, context));
		return;
	}
	let { mention, governor, status } = material;
	if (status.status === null) return;
	let introduced = tokens.slice(first, last).some(({ lower: lower2 }) => /^(?:following|below|specified)$/.test(lower2));
	if (!colon && !(introduced && mention.plural)) return;
	let acted = governor.act !== null || governor.noun !== null;
	if (!mention.plural && !(colon && acted && status.status === "signed")) return;
	let parties = resolveParties(reading, view, material.roles.parties, context), { assembly } = context, near = assembly !== null && index - assembly.sentence <= 8;
	parties.length === 0 && parties.push(...near && assembly ? assembly.parties : pairOf(context)), context.list = listOf(material, parties, namesPartners(reading, view));
}
function listWithoutNoun({ sentence: { first, last, index }, acts }, context) {
	let { total, frame } = context;
	if (last - first <= 8 && total && index - total.sentence <= 2) return { ...total, sentence: index };
	let act = acts.find(({ verb, act: act2, negated }) => act2 === "signed" && !negated && last - verb <= 3);
	return !act || !frame.bilateral ? context.list : {
		instrument: "agreement",
		status: "signed",
		statusWords: act.lemma,
		parties: pairOf(context),
		number: null,
		partners: !1,
		opener: null,
		sentence: index
	};
}
function listOf({ view, mention, governor, status, subject }, parties, partners = !1) {
	var _a, _b, _c;
	return {
		instrument: mention.instrument,
		status: (_a = status.status) != null ? _a : "signed",
		statusWords: status.words,
		parties,
		number: mention.number,
		partners,
		opener: {
			view,
			mention,
			first: (_c = (_b = governor.act) == null ? void 0 : _b.first) != null ? _c : mention.first,
			last: Math.max(subject.last, mention.last)
		},
		sentence: view.sentence.index
	};
}
var PARTNERS = /^(?:companies|firms|suppliers|bidders|producers|developers|miners|institutions|institutes|universities|agencies|parties|partners|banks|countries|organi[sz]ations)$/;
function namesPartners(reading, { sentence: { first, last } }) {
	var _a;
	let { tokens } = reading.scan, colon = normAt(tokens, last - 1) === ":";
	for (let at = first; at < last; at++) {
		let lower2 = lowerAt(tokens, at);
		if (lower2 === "following" && PARTNERS.test(lowerAt(tokens, at + 1))) return !0;
		if (!(lower2 !== "with" || !colon)) {
			for (let noun = at + 1; noun < Math.min(last, at + 7); noun++)
				if (PARTNERS.test(lowerAt(tokens, noun)) && ((_a = tokens[noun + 1]) == null ? void 0 : _a.kind) === "mark") return !0;
		}
	}
	return !1;
}
function pairOf(context) {
	return context.pair.slice(0, 2).map((country) => ({ name: nameOfState(context.frame, country), country, kind: "state" }));
}
function openTotal(reading, materials, context) {
	var _a;
	let material = materials.find(
		({ mention, governor, status }) => mention.plural && status.status !== null && (governor.act !== null || governor.noun !== null)
	);
	material && ((_a = context.total) == null ? void 0 : _a.sentence) !== material.view.sentence.index && (context.total = listOf(material, resolveParties(reading, material.view, material.roles.parties, context)));
}
function closeList(view, context) {
	let { list } = context;
	if (!list) return;
	let { zone } = view.sentence, opener = view.instruments[0];
	zone === "item" || zone === "heading" || opener && opener.first - view.sentence.first <= 4 || view.sentence.index !== list.sentence && (context.list = null);
}

var WITHIN = /^(?:of|for|the|and|in|on|to|at|de|&|,|-)$/, REST = 16;
function endByAcronym(scan, first, end, to) {
	let { tokens } = scan, at = end;
	for (; at < to && at < end + REST && !scan.taken[at] && goesOn(tokens[at]); ) at++;
	let acronym = normAt(tokens, at + 1);
	if (at === end || at + 2 >= to || normAt(tokens, at) !== "(" || !/^[)-]$/.test(normAt(tokens, at + 2)) || !/^[A-Z]{3,8}$/.test(acronym)) return end;
	for (let start2 = at - 1; start2 >= first; start2--)
		if (standsFor(tokens, start2, at, acronym)) return start2 === first ? at : end;
	return end;
}
var goesOn = (token) => isCapital2(token) || WITHIN.test(token.lower);
function standsFor(tokens, first, last, acronym) {
	var _a;
	if (!isCapital2(tokens[first]) || normAt(tokens, first)[0] !== acronym[0]) return !1;
	let letter = 0;
	for (let at = first; at < last && letter < acronym.length; at++)
		((_a = normAt(tokens, at)[0]) == null ? void 0 : _a.toUpperCase()) === acronym[letter] && letter++;
	return letter === acronym.length;
}
function initialled(tokens, name) {
	let at = normAt(tokens, name.end - 2) === "," ? name.end - 1 : name.last + 1, initials2 = tokens.slice(name.first, at - 1).flatMap(({ norm }) => /^[A-Z]/.test(norm) ? [norm[0]] : []), alias = normAt(tokens, at);
	normAt(tokens, at - 1) !== "," || alias.length < 3 || alias !== initials2.join("") || Object.assign(name, { alias, end: at - 1, last: at + 1 });
}

var PLACE = /^(?:country|capital|city|region)$/;
function groupOfCompanies(scan, name, to) {
	let [group2, of, companies] = [0, 1, 2].map((step3) => lowerAt(scan.tokens, name.end + step3));
	name.end + 2 >= to || group2 !== "group" || of !== "of" || companies !== "companies" || (name.end += 3, name.last = name.end, name.form = !0);
}
function whereabouts(scan, name, to) {
	name.known === "agency" || name.known === "organisation" || (behindOf(scan, name, to), behindIn(scan, name, to), (name.head || name.form || name.known) && behindComma(scan, name, to));
}
function behindOf(scan, name, to) {
	let { tokens } = scan;
	if (lowerAt(tokens, name.last) !== "of" || name.head && !name.alias) return;
	let at = lowerAt(tokens, name.last + 1) === "the" ? name.last + 2 : name.last + 1, place = scan.name[at];
	if ((place == null ? void 0 : place.first) !== at || place.last > to || place.entry.kind !== "country") return;
	let after3 = tokens[place.last];
	(!after3 || place.last >= to || /^(?:and|,|\.|;|\))$/.test(after3.lower) || scan.act[place.last] !== null || name.form || name.known || name.head) && take(scan, name, at);
}
var TOWN = /^(?:City|Town|Province|Prefecture|County|District|Municipality)$/;
function behindIn(scan, name, to) {
	let { tokens } = scan;
	if (!(name.head || TOWN.test(normAt(tokens, name.end - 1))) || lowerAt(tokens, name.last) !== "in") return;
	let at = name.last + 1;
	for (; /^(?:the|northern|southern|eastern|western|central|neighbouring|neighboring)$/.test(lowerAt(tokens, at)); ) at++;
	let place = scan.name[at];
	(place == null ? void 0 : place.first) !== at || place.last > to || place.entry.kind !== "country" || normAt(tokens, place.last) !== "'s" && take(scan, name, at);
}
function behindComma(scan, name, to) {
	var _a;
	let { tokens } = scan, end = (_a = scan.name[name.end - 1]) == null ? void 0 : _a.entry, city = end && /^(?:city|capital)$/.test(end.kind) ? countryOf(end.id) : null;
	for (; normAt(tokens, name.last) === "," && name.last + 1 < to; ) {
		let at = name.last + 1, place = scan.name[at];
		if (!place && isCapital2(tokens[at]) && normAt(tokens, at + 1) === "," && isSubject2(scan, at + 2, to)) {
			name.last = at + 1;
			return;
		}
		if ((place == null ? void 0 : place.first) !== at || place.last > to || !PLACE.test(place.entry.kind)) return;
		let country = countryOf(place.entry.id);
		if ((normAt(tokens, place.last) === "'s" || isSubject2(scan, place.last, to) || listsOn(scan, place.last, to, country)) && city !== country || (take(scan, name, at), place.entry.kind === "country")) return;
		city = country;
	}
}
function take(scan, name, at) {
	var _a;
	let place = scan.name[at];
	if (!place) return;
	let country = countryOf(place.entry.id);
	name.country = place.entry.kind === "country" && !tellsCountry(scan, name) ? country : (_a = name.country) != null ? _a : country, name.last = place.last;
}
function tellsCountry(scan, { first, end }) {
	var _a, _b;
	for (let at = first; at < end; at++)
		if (/^(?:country|demonym|company|agency)$/.test((_b = (_a = scan.name[at]) == null ? void 0 : _a.entry.kind) != null ? _b : "")) return !0;
	return !1;
}
function isSubject2(scan, at, to) {
	var _a, _b, _c;
	if (at >= to) return !1;
	let { lower: lower2 } = (_a = scan.tokens[at]) != null ? _a : { lower: "" };
	return /^(?:was|were)$/.test(lower2) && /^(?:participle|both)$/.test((_c = (_b = scan.act[at + 1]) == null ? void 0 : _b.form) != null ? _c : "") ? !1 : scan.act[at] !== null || /^(?:is|are|was|were|has|have|had|also|plans|intends|hopes|says|said)$/.test(lower2);
}
function listsOn(scan, at, to, country) {
	var _a, _b, _c;
	let { tokens } = scan, next = at;
	for (; next < to && /^(?:,|and|the)$/.test(lowerAt(tokens, next)); ) next++;
	let state = (_a = scan.name[next]) == null ? void 0 : _a.entry;
	return next > at && (state == null ? void 0 : state.kind) === "country" && state.id !== country && !isCapital2(tokens[(_c = (_b = scan.name[next]) == null ? void 0 : _b.last) != null ? _c : to]);
}
function isNamesake({ tokens, head: head2, name }, end) {
	var _a;
	let place = name[lowerAt(tokens, end + 1) === "the" ? end + 2 : end + 1];
	return lowerAt(tokens, end) === "of" && (place == null ? void 0 : place.entry.kind) === "country" && ((_a = head2[end - 1]) == null ? void 0 : _a.first) === end - 1;
}

var POLITY = /^(?:Republic|Kingdom|State|States|Union|City|Commonwealth|Sultanate|Emirate|Province|Federation|Bank|Port|Government|Principality|Municipality|Federated|Democratic|Isle|House|Town|County|District|Region|Governor|Prefecture|Emirates)$/, SEATED2 = /^(?:based|led|backed|owned|listed|headquartered)$/;
function joint(scan, at, to, name) {
	let { tokens } = scan, token = tokens[at], next = tokens[at + 1];
	return !next || at + 1 >= to ? at : token.norm === "-" && !token.spaced && !next.spaced ? next.lower === "based" ? at : at + 1 : ![at - 1, at + 1].every((place) => {
		var _a;
		return ((_a = scan.name[place]) == null ? void 0 : _a.entry.kind) === "country";
	}) && /^[&+/]$/.test(token.norm) && (isCapital2(next) || next.kind === "number") || token.norm === "." && !token.spaced && isForm(scan, at - 1) || token.norm === "'" && !token.spaced && isCapital2(next) && scan.head[at + 1] && !scan.name[at - 1] ? at + 1 : OF.has(token.lower) ? ofJoint(scan, at, to, name) : token.lower === "in" ? name.open && isTopicRun(scan, at + 1, to) > at + 1 ? at + 1 : at : token.norm === "," ? isForm(scan, at + 1) ? at + 1 : name.open ? commaJoint(scan, at, to) : listedBeforeHead(scan, at, to, name) ? at + 1 : at : token.norm === "(" ? formInBrackets(scan, at, to) : token.lower === "and" ? andJoint(scan, at, to, name) : at;
}
function ofJoint(scan, at, to, name) {
	var _a;
	let { tokens } = scan, word2 = tokens[at].lower, next = at + 1;
	lowerAt(tokens, next) === "the" && next + 1 < to && next++;
	let target = tokens[next];
	return !target || next >= to || !isCapital2(target) || scan.taken[next] || NO_NAME.has(target.lower) && !scan.name[next] ? at : word2 === "of" ? name.head || name.open || POLITY.test(normAt(tokens, at - 1)) ? next : at : word2 === "for" && at - 1 === name.first && normAt(tokens, name.first) === "Bank" ? next : word2 === "for" || word2 === "on" ? isInstitutionEnd(scan, at) && ((_a = scan.name[next]) == null ? void 0 : _a.entry.kind) !== "country" ? next : at : isCapital2(tokens[at - 1]) && !normAt(tokens, at - 1).endsWith(".") ? next : at;
}
function isInstitutionEnd(scan, at) {
	let head2 = scan.head[at - 1];
	return (head2 == null ? void 0 : head2.last) === at && !head2.entry.kind.startsWith("company");
}
function commaJoint(scan, comma, to) {
	let { tokens } = scan, from = lowerAt(tokens, comma + 1) === "and" ? comma + 2 : comma + 1;
	if (from > comma + 1) return isTopic(scan, tokens[comma - 1]) && isTopicRun(scan, from, to) > from ? from : comma;
	let end = isTopicRun(scan, from, to), after3 = tokens[end];
	if (end === from || end >= to || !after3) return comma;
	if (after3.norm === ",") {
		let and = lowerAt(tokens, end + 1) === "and" ? end + 2 : end + 1;
		return isCapital2(tokens[and]) && isTopicRun(scan, and, to) > and ? from : comma;
	}
	return (after3.lower === "and" || after3.norm === "&") && isCapital2(tokens[end + 1]) ? from : comma;
}
function listedBeforeHead(scan, comma, to, name) {
	let { tokens } = scan;
	if (name.head || name.form || name.known || !isTopic(scan, tokens[comma - 1])) return !1;
	let closed = !1;
	for (let at = comma + 1; at < to && at < comma + 12; at++) {
		let token = tokens[at];
		if (token.norm !== ",")
			if (token.lower === "and") closed = !0;
			else {
				if (closed && isInstitution(scan, at) && isCapital2(tokens[at - 1])) return !0;
				if (!isCapital2(token) || scan.name[at] || !isTopic(scan, token)) return !1;
			}
	}
	return !1;
}
function isTopicRun(scan, from, to) {
	let at = from, others = 0;
	for (; at < to && isCapital2(scan.tokens[at]); ) {
		if (scan.name[at] || scan.taken[at] || isInstitution(scan, at)) return from;
		isTopic(scan, scan.tokens[at]) || others++, at++;
	}
	return others === 0 || others === 1 && at - from > 1 && isTopic(scan, scan.tokens[at - 1]) ? at : from;
}
function formInBrackets(scan, at, to) {
	let { tokens } = scan;
	if (!isCapital2(tokens[at + 1])) return at;
	let close = at + 1;
	for (; close < to && close < at + 4 && normAt(tokens, close) !== ")"; ) close++;
	if (normAt(tokens, close) !== ")") return at;
	let inside = tokens[at + 1].lower;
	return isForm(scan, close + 1) && isCapital2(tokens[close + 1]) || /^(?:pvt|private|pte|pty|p)\.?$/.test(inside) ? close + 1 : at;
}
function andJoint(scan, at, to, name) {
	var _a;
	let { tokens } = scan;
	if (isForm(scan, at - 1)) return at;
	let article2 = lowerAt(tokens, at + 1) === "the" ? 1 : 0, next = at + 1 + article2;
	if (article2 > 0) {
		let end2 = isTopicRun(scan, next, to);
		return name.open && isTopic(scan, tokens[at - 1]) && end2 > next && end2 - next <= 2 && lowerAt(tokens, end2) !== "of" ? next : at;
	}
	if (!isCapital2(tokens[next]) || scan.name[next] || scan.taken[next]) return at;
	let end = next, topics = 0, headAt = -1;
	for (; end < to && (isCapital2(tokens[end]) || normAt(tokens, end) === "-") && !scan.taken[end]; )
		isTopic(scan, tokens[end]) && topics++, isInstitution(scan, end) && (headAt < 0 || isTopic(scan, tokens[headAt])) && (headAt = end), end++;
	if (normAt(tokens, end - 1) === "-" && SEATED2.test(lowerAt(tokens, end))) return at;
	let leftTopic = isTopic(scan, tokens[at - 1]);
	if (/^[A-Z0-9]{2,}$/.test(tokens[next].norm) && topics === 0) return at;
	let trade = next;
	for (; trade < end && isTopic(scan, tokens[trade]); ) trade++;
	if (trade > next && isForm(scan, trade) && !name.known || lowerAt(tokens, name.first - 1) === "the" && !name.head && !name.form && !name.known && !name.country && headAt === next + 1 && isOneWord(tokens, name, at)) return next;
	if (headAt >= 0) return sharesHead(scan, at, headAt, topics, name) ? next : at;
	let firm = ((_a = scan.head[end - 1]) == null ? void 0 : _a.entry.kind.startsWith("company")) === !0, adjective = /(?:al|ic|ary|ive|ine|ian)$/.test(tokens[next].lower) && isTopic(scan, tokens[next + 1]);
	return name.open ? isTopic(scan, tokens[next]) || adjective || topics > 0 && !firm ? next : at : firm && leftTopic && topics - (isTopic(scan, tokens[end - 1]) ? 1 : 0) >= end - next - 1 && end - next >= 2 && !name.head && !name.known || leftTopic && topics === end - next && at - name.first >= 2 && !name.head && lowerAt(tokens, end) !== "of" ? next : at;
}
function sharesHead(scan, and, headAt, topics, name) {
	if (name.head || name.open || name.known || !isTopic(scan, scan.tokens[and - 1]) || /^(?:National|State|Royal|Technical)$/.test(normAt(scan.tokens, and + 1)) && scan.head[and - 1] && lowerAt(scan.tokens, headAt + 1) === "of") return !1;
	if (topics > 0 && headAt > and + 1) return !0;
	if (headAt > and + 1) return and - name.first >= 2;
	for (let at = name.first; at < and; at++) if (!isTopic(scan, scan.tokens[at])) return !1;
	return !0;
}
var isOneWord = (tokens, name, at) => at - name.first === 1 || at - name.first === 2 && normAt(tokens, name.first) === "National";

function nameAt(scan, at, to) {
	var _a;
	let { tokens } = scan;
	if (!begins(scan, at)) return null;
	let name = {
		first: at,
		last: at,
		end: at,
		head: !1,
		form: !1,
		open: !1,
		known: null,
		country: null
	}, i = at;
	for (; i < to; ) {
		let token = tokens[i];
		if (scan.taken[i] || i > at && isOffice(scan, i, to)) break;
		let word2 = step(scan, i, to, name);
		if (word2 > i) {
			i = word2, name.end = i;
			continue;
		}
		let next = joint(scan, i, to, name);
		if (next === i) break;
		OF.has(token.lower) && name.head && (name.open = !0), i = next;
	}
	if (name.end === at) return null;
	let end = name.end;
	name.end = endByAcronym(scan, at, end, to);
	let place = name.end > end ? scan.name[name.end - 1] : null;
	return (place == null ? void 0 : place.entry.kind) === "country" && ((_a = name.country) != null || (name.country = countryOf(place.entry.id))), name.last = name.end, superior(scan, name, to), groupOfCompanies(scan, name, to), bracket(scan, name, to), whereabouts(scan, name, to), name;
}
function begins(scan, at) {
	var _a;
	let token = scan.tokens[at];
	return scan.taken[at] ? !1 : ((_a = scan.name[at]) == null ? void 0 : _a.first) === at || isOddName(scan, at) || token.norm === "New" && isCapital2(scan.tokens[at + 1]) && /^[a-z-]/.test(normAt(scan.tokens, at - 1)) ? !0 : isCurrency(scan.tokens, at) ? !1 : isCapital2(token) && !NO_NAME.has(token.lower) && !isOffice(scan, at, scan.tokens.length);
}
function step(scan, at, to, name) {
	var _a, _b, _c, _d, _e, _f;
	let { tokens } = scan, token = tokens[at], match = scan.name[at];
	if ((match == null ? void 0 : match.first) === at && match.last <= to) {
		let kind = match.entry.kind;
		if (/^(?:country|demonym|capital|city|region)$/.test(kind)) {
			if (kind === "country" && at > name.first && isBareCountry(scan, at, name)) return at;
			(normAt(tokens, at - 1) !== "-" || token.spaced) && ((_a = name.country) != null || (name.country = countryOf(match.entry.id)));
		} else {
			if (isNamesake(scan, match.last))
				return name.head = !0, match.last;
			name.known = kind === "company" ? "company" : kind === "agency" ? "agency" : "organisation", match.entry.id.includes(":") ? (_c = name.country) != null || (name.country = (_b = match.entry.id.split(":")[1]) != null ? _b : null) : kind === "company" && match.last > at + 1 && ((_d = name.country) != null || (name.country = countryWithin(tokens.slice(at, match.last - 1))));
		}
		return isInstitution(scan, at) && (name.head = !0), match.last;
	}
	let head2 = scan.head[at];
	if ((head2 == null ? void 0 : head2.first) === at && isCapital2(token) && head2.last <= to) {
		if (head2.entry.kind === "companyForm" || head2.entry.kind === "companyHead") name.form = !0;
		else {
			name.head = !0;
			for (let i = at; i < head2.last; i++) lowerAt(tokens, i) === "of" && (name.open = !0);
		}
		return head2.last;
	}
	if (at === name.first && isOddName(scan, at)) return token.kind === "number" ? at + 2 : at + 1;
	if (isCapital2(token) || /^[a-z]+[A-Z]/.test(token.norm)) {
		let before2 = scan.name[at - 1];
		if (scan.act[at] !== null && /^(?:Sign|Ink|Seal|Agree|Reache|Strike|Renew|Announce)s?$/.test(token.norm) && (before2 == null ? void 0 : before2.last) === at && before2.first === name.first && !isForm(scan, at + 1) || name.known === "company" && at > name.first && /\d/.test(token.norm)) return at;
		let plain = NO_NAME.has(token.lower) && !/^(?:May|New|First|Second|Third|Chapter)$/.test(token.norm);
		return at > name.first && plain && !isForm(scan, at + 1) ? at : ((_f = name.country) != null || (name.country = (_e = NATIONS.get(token.lower)) != null ? _e : null), at + 1);
	}
	return token.kind === "number" && at > name.first && /^\d{1,3}$/.test(token.norm) && normAt(tokens, at - 1) === "+" ? at + 1 : at;
}
function countryWithin(words2) {
	let place = matchAll(words2, nameLexicon()).find(({ entry: entry2 }) => /^(?:country|demonym)$/.test(entry2.kind));
	return place ? countryOf(place.entry.id) : null;
}
function isBareCountry(scan, at, name) {
	return name.known === "company" && !isCapital2(scan.tokens[at + 1]);
}
function bracket(scan, name, to) {
	var _a;
	let { tokens } = scan;
	initialled(tokens, name);
	let at = name.last;
	if (normAt(tokens, at) !== "(" || at + 2 >= to) return;
	at++;
	let place = scan.name[at];
	if (place && /^(?:country|capital|city|region)$/.test(place.entry.kind) && normAt(tokens, place.last) === ")") {
		(_a = name.country) != null || (name.country = countryOf(place.entry.id)), name.last = place.last + 1;
		return;
	}
	normAt(tokens, at) === '"' && at++;
	let from = at;
	for (; at < to && at < from + 5 && normAt(tokens, at) !== ")" && normAt(tokens, at) !== '"'; ) at++;
	let close = normAt(tokens, at) === '"' ? at + 1 : at;
	if (normAt(tokens, close) !== ")") return;
	let alias = surface2(tokens, from, at);
	if (!/[A-Z]/.test(alias)) return;
	name.alias = alias, name.last = close + 1;
	let next = close + 1, head2 = scan.head[next];
	if (next < to && (head2 == null ? void 0 : head2.first) === next && isCapital2(tokens[next])) {
		let rest = nameAt(scan, next, to);
		rest && (name.end = rest.end, name.last = rest.last, head2.entry.kind.startsWith("company") ? name.form = !0 : name.head = !0);
	}
}
function superior(scan, name, to) {
	var _a, _b, _c, _d, _e, _f, _g;
	let { tokens } = scan, at = lowerAt(tokens, name.end + 1) === "the" ? name.end + 2 : name.end + 1;
	if (!name.head || lowerAt(tokens, name.end) !== "under" || at >= to || !isCapital2(tokens[at]) || scan.taken[at] || ((_a = scan.office[at]) == null ? void 0 : _a.first) !== at && ((_b = scan.head[at]) == null ? void 0 : _b.first) !== at) return;
	let rest = (_d = (_c = scan.office[at]) == null ? void 0 : _c.last) != null ? _d : at;
	((_e = scan.head[at]) == null ? void 0 : _e.first) !== at && lowerAt(tokens, rest) === "of" && (rest += lowerAt(tokens, rest + 1) === "the" ? 2 : 1);
	let body = nameAt(scan, ((_f = scan.head[at]) == null ? void 0 : _f.first) === at ? at : rest, to);
	body && ((_g = name.country) != null || (name.country = body.country), name.end = body.end, name.last = body.last);
}

function partyOf(scan, name) {
	let { kind, vague } = kindOf(scan, name), mention = {
		first: name.first,
		last: name.last,
		name: surface2(scan.tokens, name.first, name.end),
		kind,
		country: name.country
	};
	return name.alias && (mention.alias = name.alias), vague && (mention.vague = !0), mention;
}
function kindOf(scan, name) {
	if (name.known === "company" || isForm(scan, name.end - 1)) return { kind: "company", vague: !1 };
	for (let at = name.first; at < name.end; at++) {
		let head2 = scan.head[at];
		if ((head2 == null ? void 0 : head2.first) === at && isCapital2(scan.tokens[at]) && !/^companyForm|^companyHead/.test(head2.entry.kind))
			return { kind: head2.entry.id, vague: !1 };
	}
	return name.form ? { kind: "company", vague: !1 } : name.known ? { kind: name.known, vague: !1 } : { kind: "company", vague: !0 };
}
function bodyAt(scan, at) {
	let match = scan.name[at];
	if ((match == null ? void 0 : match.first) !== at) return null;
	let { kind, id } = match.entry, own = kind === "company" || kind === "organisation";
	return {
		first: at,
		last: match.last,
		name: surface2(scan.tokens, at, match.last),
		kind: own ? kind : kind === "bloc" ? "organisation" : "agency",
		country: own || kind === "bloc" ? null : countryOf(id)
	};
}

function isWithinTitle(scan, before2, at) {
	if (!(before2 != null && before2.titled) || !isCapital2(scan.tokens[at]) || at === before2.last) return !1;
	for (let i = before2.last; i < at; i++) {
		let token = scan.tokens[i];
		if (!isCapital2(token) && !/^(?:on|of|for)$/.test(token.lower)) return !1;
	}
	return /^(?:on|of|for)$/.test(lowerAt(scan.tokens, before2.last));
}
function elidedAt(scan, at, to, before2) {
	let { tokens } = scan, word2 = tokens[at].lower;
	if (!(before2 != null && before2.plural) || at + 1 >= to || !/^(?:one|another|others|latest|first|second|third|fourth|other)$/.test(word2)) return null;
	let ordinal = word2 !== "one" && word2 !== "another" && word2 !== "others";
	if (ordinal && lowerAt(tokens, at - 1) !== "the") return null;
	let next = lowerAt(tokens, at + 1);
	if (!/^(?:between|with|on|for|to|involving|covering|covers|concerns|,)$/.test(next)) return null;
	let listed4 = /^(?:,|and)$/.test(lowerAt(tokens, ordinal ? at - 2 : at - 1));
	return /^(?:for|to)$/.test(next) && (!listed4 || lowerAt(tokens, at + 2) === "be") || next === "," && !/^(?:between|with|on|signed)$/.test(lowerAt(tokens, at + 2)) ? null : {
		...before2,
		first: ordinal ? at - 1 : at,
		last: at + 1,
		head: at,
		headLast: at + 1,
		plural: word2 === "others",
		full: null,
		determiner: "indefinite",
		number: null,
		titled: !1,
		countries: [],
		possessor: null,
		acronym: null,
		modifiers: at
	};
}
var isCounted = ({ tokens }, { first, last }) => tokens.slice(first, last).some(({ lower: lower2 }) => ORDINAL.test(lower2)), opensCounted = ({ tokens }, first) => lowerAt(tokens, first) === "the" && ORDINAL.test(lowerAt(tokens, first + 1)) && /^(?:is|was)$/.test(lowerAt(tokens, first + 2)), ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh)$/;
function isWithinName(scan, last, to) {
	if (last >= to) return !1;
	let head2 = scan.head[last];
	return (head2 == null ? void 0 : head2.first) === last && isCapital2(scan.tokens[last]) && isCapital2(scan.tokens[last - 1]);
}
function isExchanged({ tokens }, at) {
	if (!/^(?:notes|letters)$/.test(lowerAt(tokens, at))) return !1;
	let verb = lowerAt(tokens, at - 1) === "diplomatic" ? at - 2 : at - 1;
	return /^exchang(?:ed?|es|ing)$/.test(lowerAt(tokens, verb)) && /^(?:on|for|concerning|regarding)$/.test(lowerAt(tokens, at + 1));
}

var GENERIC = new Set(
	"important key new major crucial historic landmark bilateral trilateral multilateral commercial government several various additional signed economic similar main separate joint international regional general comprehensive strategic public private recent first second third final initial long term multi year good".split(
		" "
	)
);
function hasTopic(scan, mention) {
	for (let at = mention.modifiers; at < mention.head; at++) {
		let word2 = scan.tokens[at].lower;
		if (scan.mineral[at] || scan.topics.has(word2) && !GENERIC.has(word2) && word2 !== "cooperation") return !0;
	}
	return !1;
}
function isMoney(tokens, at) {
	return /^[$\u20ac\u00a3\u00a5]$/.test(normAt(tokens, at - 1)) || /^(?:million|billion|trillion|mln|bln|bn|m|percent|per|%)$/.test(lowerAt(tokens, at + 1));
}
function isAdjectiveComma(tokens, comma, floor) {
	for (let at = comma - 1; at >= floor && at > comma - 6; at--) {
		let token = tokens[at];
		if (/^(?:a|an|another|its|their|the)$/.test(token.lower)) return at < comma - 1;
		if (token.kind === "mark" && token.norm !== "-" && token.norm !== "$" || STOPS.has(token.lower) || isCapital2(token)) return !1;
	}
	return !1;
}
function isTitleJoint(scan, at, head2, floor) {
	let { tokens } = scan;
	if (!isCapital2(tokens[head2])) return !1;
	let inTitle = (i) => isCapital2(tokens[i]) && !scan.name[i] && !scan.act[i], open = !1;
	for (let i = at; i < head2; i++) {
		let token = tokens[i];
		if (!isCapital2(token) && !/^(?:,|and|&|-|")$/.test(token.lower)) return !1;
	}
	for (let i = at - 1; i >= floor && i > at - 14; i--) {
		let token = tokens[i];
		if (DETERMINERS.has(token.lower)) return open;
		if (inTitle(i) || scan.name[i]) open || (open = inTitle(i) && normAt(tokens, i + 1) === ",");
		else {
			if (token.kind === "word" ? token.norm !== token.lower || STOPS.has(token.lower) : !/^[,-]$/.test(token.norm))
				return !1;
			if (token.kind === "word" && isCapital2(tokens[i - 1])) return !1;
		}
	}
	return !1;
}
var isInsideWord = (tokens, at) => {
	var _a, _b;
	return normAt(tokens, at - 1) === "-" && ((_a = tokens[at - 1]) == null ? void 0 : _a.spaced) === !1 && ((_b = tokens[at]) == null ? void 0 : _b.spaced) === !1;
};
function isTitleOf(scan, at, head2, floor) {
	let { tokens } = scan, inTitle = (i) => isCapital2(tokens[i]) && !scan.name[i] && !scan.act[i] && !scan.instrument[i];
	if (lowerAt(tokens, at) !== "of" || !isCapital2(tokens[head2]) || !inTitle(at - 1) || !inTitle(at + 1) || scan.head[at - 1] || scan.office[at - 1]) return !1;
	for (let i = at - 1; i >= floor && i > at - 5; i--) {
		let token = tokens[i];
		if (/^(?:an?|another|new)$/.test(token.lower)) return i < at - 1;
		if (!inTitle(i)) return !1;
	}
	return !1;
}
var isStop = (scan, at, head2, floor) => STOPS.has(scan.tokens[at].lower) && !isInsideWord(scan.tokens, at) && !isTitleOf(scan, at, head2, floor), isYear = (token) => /^(?:1[89]|20)\d\d$/.test(token.norm);
function figureStart(tokens, close) {
	var _a, _b;
	for (let at = close - 1; at > close - 7; at--) {
		let token = tokens[at];
		if ((token == null ? void 0 : token.norm) === "(") return at < close - 1 ? at : -1;
		if (!((token == null ? void 0 : token.kind) === "number" || /^(?:us|a|c|nz|s|[$\u20ac\u00a3\u00a5.,]|million|billion|trillion|mln|bln|[mb]n)$/.test((_a = token == null ? void 0 : token.lower) != null ? _a : "")) && !/^[A-Z]{3}$/.test((_b = token == null ? void 0 : token.norm) != null ? _b : "")) return -1;
	}
	return -1;
}
function joinsModifiers(scan, and, head2, floor) {
	let left2 = scan.tokens[and - 1], right = scan.tokens[and + 1];
	return !left2 || !right || and - 1 < floor || and + 1 >= head2 || left2.kind !== "word" || right.kind !== "word" || scan.instrument[and - 1] || STOPS.has(left2.lower) || scan.act[and - 1] || isCapital2(right) !== isCapital2(left2) ? !1 : !scan.name[and - 1] || !!scan.name[and + 1];
}
function isParticiple(scan, at) {
	let before2 = scan.tokens[at - 1], word2 = scan.tokens[at].lower;
	if (!word2.endsWith("ed") && word2 !== "existing" && word2 !== "struck" || !before2) return !1;
	let article2 = /^(?:newly|recently|previously)$/.test(before2.lower) ? scan.tokens[at - 2] : before2;
	return !article2 || before2.lower === "newly" || before2.norm === "," && DETERMINERS.get(lowerAt(scan.tokens, at - 3)) !== void 0 ? !0 : /^(?:of|under|to|in|with|on|for|by|and)$/.test(article2.lower) && article2 !== before2 || DETERMINERS.get(article2.lower) !== void 0 || article2.norm === "'s";
}

var OPENERS2 = new Set(
	"on for in to covering regarding concerning about relating related aimed aiming under over focusing focused seeking setting providing establishing facilitating pertaining calls calling prohibiting banning limiting governing regulating".split(
		" "
	)
);
function isSum(tokens, at) {
	let word2 = normAt(tokens, at);
	return /^(?:[$\u20ac\u00a3\u00a5]|\d[\d.,]*)$/.test(word2) ? !0 : /^[A-Z]{1,3}\$?$/.test(word2) && /^[$\d]/.test(normAt(tokens, at + 1));
}
function subjectOf(reading, view, mention, limit) {
	var _a, _b, _c;
	let { tokens } = reading.scan, ranges = [], words2 = [], { modifiers: modifiers2, head: head2 } = mention;
	modifiers2 < head2 && ranges.push([modifiers2, head2]);
	let at = mention.last, found = !1, relative2 = !1, topical = hasTopic(reading.scan, mention), told = mention.determiner === "indefinite" || isCounted(reading.scan, mention);
	for (; at < limit; ) {
		let token = tokens[at], lower2 = token.lower, terms = termsAt(tokens, at, limit);
		if (terms > 0 && !found) {
			let end = beforeJoint(tokens, terms, endOf(reading, view, terms, limit, "to"));
			ranges.push([terms, end]), words2.push(surface2(tokens, terms, end)), found = !0, at = Math.max(end, at + 1);
			continue;
		}
		let person = OPENERS2.has(lower2) && view.parties.find((party) => party.first < at && at < party.last);
		if (person && person.kind === "person") {
			at = person.last;
			continue;
		}
		if (OPENERS2.has(lower2) || told && at === mention.last && /^(?:covers|concerns)$/.test(lower2) || lower2 === "of" && at === mention.last && mention.titled || lower2 === "that" && at === mention.last) {
			if (lower2 === "in" && normAt(tokens, at - 1) === "," && modifiers2 < head2) break;
			let place = lower2 === "in" ? endOfPlaces(reading.scan, at + 1, limit) : at + 1;
			if (place > at + 1 && /^(?:on|for|to|in|by|with|,)$/.test(lowerAt(tokens, place))) {
				at = place;
				continue;
			}
			if (lower2 === "in" && /^(?:signed|inked|initialled|exchanged)$/.test(lowerAt(tokens, at - 1))) {
				at++;
				continue;
			}
			if (lower2 === "that" && /^(?:we|they|it|he|she|I|both|the)$/.test(normAt(tokens, at + 1))) {
				at++;
				continue;
			}
			if (lower2 === "to" && /^(?:effect|force)$/.test((_b = (_a = tokens[at + 2]) == null ? void 0 : _a.lower) != null ? _b : lowerAt(tokens, at + 3))) {
				at += 2;
				continue;
			}
			let done = lower2 === "to" && view.acts.find(({ passive, first, verb }) => passive && first <= at && at < verb);
			if (done) {
				at = done.last;
				continue;
			}
			if (lower2 === "under" && view.parties.some(({ first, last: last2 }) => first <= at + 2 && at < first && last2 > at + 1) || /^(?:over|under|of)$/.test(lower2) && isSum(tokens, at + 1)) {
				at++;
				continue;
			}
			let end = beforeJoint(tokens, at + 1, endOf(reading, view, at + 1, limit, lower2));
			end > at + 1 && !isPlace2(reading, at, end) && !isOfEvent(tokens, mention.last, at) && (ranges.push([at + 1, end]), found || (words2.push(titleOf(tokens, at, end)), relative2 = lower2 === "that", topical = topical || isTrade(tokens, at + 1) || lower2 !== "to" && lower2 !== "that" && lower2 !== "under"), found = !0), at = Math.max(end, at + 1);
			continue;
		}
		if (token.norm === ";" || found && token.norm === "," || lower2 === "and" && (isNextClause(view, at + 1) || isNextVerb(view, at + 1)) || /^(?:which|who|while|when|where|after|before|because|although|though|unless)$/.test(lower2)) break;
		at++;
	}
	let own = ownWords(tokens, mention), title = relative2 && own !== "" ? own : (_c = words2[0]) != null ? _c : own, last = ranges.length > 0 ? ranges[ranges.length - 1][1] : mention.last;
	return { title: title.replace(/[\s,]+$/, "").trim(), ranges, last: Math.max(last, mention.last), topical, relative: relative2 };
}
function termsAt(tokens, at, limit) {
	if (termsOpening(tokens, at) === 0) return 0;
	for (let verb = at + 2; verb < Math.min(limit, at + 14); verb++)
		if (/^(?:will|would|shall|to)$/.test(lowerAt(tokens, verb)) && verb + 2 < limit) return verb + 1;
	return 0;
}
function isTrade(tokens, at) {
	let word2 = lowerAt(tokens, at) === "the" ? lowerAt(tokens, at + 1) : lowerAt(tokens, at);
	return /^(?:supply|purchase|buy|sell|sale|acquire|acquisition|lease|offtake|import|export)$/.test(word2 != null ? word2 : "");
}
function ownWords(tokens, mention) {
	let { modifiers: modifiers2, head: head2, headLast } = mention, inner = headLast - head2 > 1 && normAt(tokens, head2 + 1) !== "-" && !/^(?:memorandum|memoranda|memorandums|letter|letters|statement|joint|agreements?|deals?)$/.test(
		tokens[head2].lower
	), end = inner ? headLast - 1 : head2, from = modifiers2;
	for (; from < end && /^(?:[$\u20ac\u00a3\u00a5-]|[\d.,]+|us|million|billion|trillion|years?|months?|first|second|third|fourth|fifth)$/.test(
		tokens[from].lower
	); )
		from++;
	return inner && /^(?:of|on|for)$/.test(lowerAt(tokens, end - 1)) ? "" : from < end ? surface2(tokens, from, end) : "";
}
function isNamed(mention, subject) {
	return mention.full ? !0 : mention.titled ? mention.modifiers < mention.head || subject.ranges.length === 0 && subject.title !== "" ? !0 : /^(?:signature|approval|adoption|ratification|entry|implementation)\b/.test(subject.title) ? !1 : subject.ranges[0] !== void 0 && subject.ranges[0][0] === mention.last + 1 && subject.topical : mention.countries.length > 1;
}
function titleOf(tokens, opener, end) {
	let keep = tokens[opener].lower === "to";
	return surface2(tokens, keep ? opener : opener + 1, end).replace(/^(?:for |on )?(?:the |cooperation |co-operation )?(?:in )?(?:the )?(?:fields?|areas?|sectors?) of /i, "").replace(/^for /, "");
}

var DEAL_VERBS = `
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
`, LEADERS2 = `
announced = committed | commits | commit | pledged | promised
negotiating = discussions | negotiating | negotiations | talks
planned = approval | authorisation | authorization | clearance | decided | decides | decision | due | intend | intent | intended | intends | intention | permission | plan | planned | planning | plans | proposal | scheduled | set
signed = agree | agreed | agreeing | agrees | managed | signed
`, DEAL_NOUNS = `
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
`, SPORT_WORDS = "coach club clubs defender fans footballer goalkeeper goals league match midfielder player players quarterback season striker team teammate tournament winger";

var verbs = null, leaders = null, nouns = null;
function verbForms() {
	if (verbs) return verbs;
	verbs = /* @__PURE__ */ new Map();
	for (let row of rowsOf(DEAL_VERBS)) {
		let lemma = value(row, 0), frames = values(row, 1), [third = "", past = "", participle = "", gerund = ""] = value(row, 2).split(" "), put = (word2, form) => {
			verbs != null && verbs.has(word2) || verbs == null || verbs.set(word2, { lemma, frames, form });
		};
		put(past, past === participle ? "both" : "past"), put(participle, "participle"), put(lemma, "base"), put(third, "third"), put(gerund, "gerund");
	}
	return verbs;
}
function leaderStatus(word2) {
	if (!leaders) {
		leaders = /* @__PURE__ */ new Map();
		for (let row of rowsOf(LEADERS2))
			for (let leader of values(row, 1)) leaders.set(leader, value(row, 0));
	}
	return leaders.get(word2);
}
function isDealNoun(frame, word2) {
	var _a, _b;
	return nouns != null || (nouns = new Map(rowsOf(DEAL_NOUNS).map((row) => [value(row, 0), new Set(values(row, 1))]))), (_b = (_a = nouns.get(frame)) == null ? void 0 : _a.has(word2)) != null ? _b : !1;
}
var BE = /^(?:be|is|are|was|were|been|being|'re)$/, HAVE = /^(?:has|have|had|having|'ve)$/, MAYBE = /^(?:should|may|might|can|ca|could|must)$/, NOT = /^(?:not|never|n't|cannot|hardly|neither|nor)$/, BETWEEN = /^(?:also|today|now|yesterday|jointly|just|already|both|each|since|then|first|later|soon|recently)$/, HINDERED = /^(?:against|block(?:ed|s|ing)?|oppos(?:ed?|es|ing)|reject(?:ed|s)|vetoed|halted|challenged|scuttled)$/, isBetween = (word2) => BETWEEN.test(word2), isHindered = (word2) => HINDERED.test(word2);
function auxiliaries(tokens, verb, from) {
	let found = {
		first: verb,
		be: !1,
		have: !1,
		will: !1,
		would: !1,
		maybe: !1,
		to: !1,
		negated: !1
	};
	for (let at = verb - 1; at >= from && at > verb - 8; at--) {
		let word2 = tokens[at].lower;
		if (BE.test(word2)) found.be = !0;
		else if (HAVE.test(word2)) found.have = !0;
		else if (word2 === "will" || word2 === "shall" || word2 === "wo" || word2 === "'ll") found.will = !0;
		else if (word2 === "would") found.would = !0;
		else if (MAYBE.test(word2)) found.maybe = !0;
		else if (NOT.test(word2)) found.negated = !0;
		else if (word2 === "to" && found.first === at + 1) {
			found.to = !0, found.first = at;
			break;
		} else {
			if (isBetween(word2) || word2.endsWith("ly") && tokens[at].norm === word2) continue;
			break;
		}
		found.first = at;
	}
	return found;
}

var NOT_WITH = new Set(
	"align aligns aligned consistent line accordance compliance associated met meet meets meeting coincide dealing dealt along together talks spoke working work works cooperate cooperation coordination consultation keeping connection comply begin start ended starting beginning relations ties".split(
		" "
	)
), CLAUSE = /^(?:when|because|although|though|despite|amid|but)$/;
function afterWord(reading, view, from, to, word2) {
	for (let at = from; at < to; at++) {
		let token = reading.scan.tokens[at];
		if (token.norm === ";" || CLAUSE.test(token.lower)) return null;
		if (!word2.test(token.lower)) continue;
		let index = partyNear(reading.scan, view, at + 1, to);
		if (index < 0) continue;
		let list = listFrom(reading.scan, view, index, to);
		if (list.length > 0) return list;
	}
	return null;
}
function betweenOf(reading, view, from, to, word2) {
	var _a;
	let list = afterWord(reading, view, from, to, word2), [only] = list != null ? list : [];
	if (!only || (list == null ? void 0 : list.length) !== 1 || /^(?:state|person|group)$/.test(only.kind)) return list;
	let { scan } = reading, { tokens } = scan, name = (at) => nameAt(scan, lowerAt(tokens, at) === "the" ? at + 1 : at, view.sentence.last), other = lowerAt(tokens, only.last) === "and" ? name(only.last + 1) : null, part = other && (((_a = scan.name[other.first]) == null ? void 0 : _a.last) === other.end || scan.topics.has(lowerAt(tokens, other.first)) && !/^[A-Z]/.test(normAt(tokens, other.first + 1)));
	return other && !part && !scan.office[other.first] ? [only, partyOf(scan, other)] : list;
}
function withOf(reading, view, mention, governor, limit) {
	var _a, _b, _c;
	let receiver = mention.weak && mention.instrument === "contract" ? receiverOf(reading, view, mention, governor) : null;
	if (receiver) return receiver;
	let from = governor.noun && governor.noun.at < mention.first ? governor.noun.at : governor.act && governor.voice === "active" ? governor.act.last : mention.last, own = mention.last < limit ? withIn(reading, view, mention, governor, mention.last, limit) : null, act = ((_a = governor.act) == null ? void 0 : _a.tense) === "gerund" && mention.plural ? governor.act.first : view.sentence.first, shared4 = act > view.sentence.first ? withIn(reading, view, mention, governor, view.sentence.first, act) : null;
	return (_c = (_b = own != null ? own : withIn(reading, view, mention, governor, from, mention.first)) != null ? _b : frontedWith(reading, view)) != null ? _c : shared4;
}
function withIn(reading, view, mention, governor, from, to) {
	var _a, _b, _c;
	let { tokens } = reading.scan;
	for (let at = from; at < to; at++) {
		let token = tokens[at];
		if (token.norm === ";" || token.lower === "which" || token.lower === "while" || at > mention.last && normAt(tokens, at - 1) === "," && isEffect(token.lower)) break;
		let traded = token.lower === "from" && at >= mention.last && isTrade(tokens, mention.last + 1), ordered = token.lower === "from" && mention.instrument === "letter_of_intent" && lowerAt(tokens, mention.last) === "for", lettered = token.lower === "to" && at === mention.last && mention.plural && mention.instrument === "letter_of_intent", held = token.lower === "by" && at === mention.last + 1 && lowerAt(tokens, mention.last) === "held", given = traded || ordered || lettered || held || mention.instrument === "contract" && (token.lower === "from" || token.lower === "to" && isGiven(tokens, mention, at));
		if (token.lower !== "with" && !given) continue;
		let told = at - 1 === ((_a = governor.noun) == null ? void 0 : _a.at) && governor.noun.status === "negotiating";
		if (at !== mention.last && !told && NOT_WITH.has(lowerAt(tokens, at - 1))) continue;
		let index = partyNear(reading.scan, view, at + 1, to);
		if (!(given && index >= 0 && /^'s?$/.test((_c = (_b = tokens[view.parties[index].last]) == null ? void 0 : _b.norm) != null ? _c : "")) && index >= 0)
			return [...listFrom(reading.scan, view, index, view.sentence.last), ...furtherWith(reading, view, at + 1, to)];
	}
	return null;
}
var isEffect = (word2) => /^(?:ensuring|enabling|allowing|helping|bringing|making|creating|strengthening|deepening|enhancing|boosting|building|expanding|supporting|advancing|complementing|aligning)$/.test(
	word2
), isGiven = (tokens, mention, to) => {
	var _a;
	return mention.weak ? to >= mention.last && ((_a = verbForms().get(lowerAt(tokens, to + 1))) == null ? void 0 : _a.form) !== "base" : to === mention.last && isCapital2(tokens[to + 1]);
};
function furtherWith(reading, view, from, limit) {
	let { tokens } = reading.scan;
	for (let at = from; at < limit; at++) {
		if (lowerAt(tokens, at) !== "with" || !/^(?:and|,)$/.test(lowerAt(tokens, at - 1))) continue;
		let index = partyNear(reading.scan, view, at + 1, limit);
		if (index >= 0)
			return [...listFrom(reading.scan, view, index, limit), ...furtherWith(reading, view, at + 1, limit)];
	}
	return [];
}
function frontedWith(reading, view) {
	let { first, last } = view.sentence, { tokens } = reading.scan, taken = (view.instruments.length === 1 ? view.parties : []).find((party) => {
		let at = normAt(tokens, party.last) === "," ? party.last + 1 : party.last;
		return lowerAt(tokens, at) === "with" && /^wh(?:ich|om)$/.test(lowerAt(tokens, at + 1));
	});
	if (taken) return [taken];
	if (lowerAt(tokens, first) !== "with") return null;
	let index = partyNear(reading.scan, view, first + 1, last), list = index < 0 ? [] : listFrom(reading.scan, view, index, last), close = list.findIndex((party, i) => i > 0 && lowerAt(reading.scan.tokens, party.first - 1) === "and"), partners = close > 0 ? list.slice(0, close + 1) : list.slice(0, 1);
	return partners.length > 0 && partners.every((party) => party.kind === "state") ? partners : null;
}
function receiverOf(reading, view, mention, governor) {
	let act = governor.act;
	if (!act || governor.voice !== "active" || !/^(?:award|grant|give|offer|extend)$/.test(act.lemma)) return null;
	let index = view.parties.findIndex(
		(party) => party.first >= act.last && party.last <= mention.first && party.first - act.last <= 2
	);
	return index < 0 ? null : listFrom(reading.scan, view, index, mention.first);
}
function ownerOf(reading, view, mention) {
	let end = mention.possessor;
	if (end === null) return [];
	let owner = view.parties.find((party) => party.last === end);
	if (owner) return [owner];
	for (let at = Math.max(view.sentence.first, end - 6); at < end; at++) {
		let name = nameAt(reading.scan, at, end);
		if ((name == null ? void 0 : name.last) !== end) continue;
		let party = partyOf(reading.scan, name), match = reading.scan.name[at], state = (match == null ? void 0 : match.entry.kind) === "country" && match.last === end;
		if (state || !party.vague) return [state ? { ...party, kind: "state" } : party];
	}
	return [];
}

function bareMention(instrument, first, last) {
	return {
		first,
		last,
		head: first,
		headLast: first,
		instrument,
		plural: !1,
		weak: !1,
		vague: !1,
		determiner: "none",
		number: null,
		titled: !0,
		countries: [],
		possessor: null,
		acronym: null,
		full: null,
		modifiers: first
	};
}
function partnerItem(reading, view, context, list) {
	var _a;
	let party = view.parties[0], { first, last } = view.sentence;
	if (!party || party.kind === "person" || party.kind === "group" || party.first - first > 3) return null;
	let rest = reading.scan.tokens[party.last], labelled2 = rest !== void 0 && /^(?:[:(-]|--)$/.test(rest.norm) && party.last < last;
	if (last - party.last > 4 && !labelled2) return null;
	let home = (_a = list.parties[0]) != null ? _a : pairOf(context)[0];
	if (!home) return null;
	let partner = { name: party.name, country: party.country, kind: party.kind }, mention = bareMention(list.instrument, first, last), material = {
		view,
		mention,
		governor: { act: null, noun: null, voice: "none" },
		status: { status: list.status, words: list.statusWords, told: !0 },
		roles: { parties: [party], by: "none", words: "following", pairs: [], partners: [] },
		subject: labelled2 ? {
			title: surface2(reading.scan.tokens, party.last + 1, last),
			ranges: [[party.last + 1, last]],
			last,
			topical: !0
		} : { title: "", ranges: [], last, topical: !1 },
		name: null
	}, opener = list.opener, place = opener && !labelled2 ? { view: opener.view, first: Math.min(opener.first, opener.mention.first), last: opener.last } : { first, last };
	return candidateOf(material, [home, partner], 1, "list-partner", { ...place, confidence: "likely" });
}
function bareItem(reading, view, context) {
	var _a;
	let { list } = context, { first, last, zone } = view.sentence;
	if (!list || zone !== "item") return null;
	if (list.partners) return partnerItem(reading, view, context, list);
	let between2 = (_a = afterWord(reading, view, first, last, /^between$/)) != null ? _a : [], named3 = between2.length > 1 && last - between2[between2.length - 1].last <= 2 && between2.some(({ kind }) => kind !== "state" && kind !== "group") ? resolveParties(reading, view, between2, context) : [];
	if (named3.length < 2 && (list.number === null || list.parties.length === 0 || last - first > 16)) return null;
	let mention = bareMention(list.instrument, first, last), end = between2[0] && named3.length > 1 ? between2[0].first - 1 : last, subject = { title: surface2(reading.scan.tokens, first, end).replace(/[;,.]?(?: and| between)?$/, ""), ranges: [[first, end]], last, topical: !0 }, governor = { act: null, noun: null, voice: "none" }, status = { status: list.status, words: list.statusWords, told: !0 }, roles = { parties: between2, by: "between", words: "between", pairs: [], partners: [] }, material = { view, mention, governor, status, roles, subject, name: null }, rule = { confidence: "likely" };
	return named3.length > 1 ? candidateOf(material, named3, named3.length, "list-between", rule) : candidateOf({ ...material, roles: { ...roles, parties: [] } }, list.parties, 0, "list-subject", rule);
}

var REACH2 = 2;
function involvedOf(reading, view, context) {
	let { total } = context, { first, index, zone } = view.sentence;
	if (!(total != null && total.opener) || zone === "headline" || index <= total.sentence || index - total.sentence > REACH2) return [];
	let { tokens } = reading.scan, verb = tokens.slice(first, first + 10).findIndex(({ lower: lower2 }) => /^(?:include|includes|are|were)$/.test(lower2));
	if (verb < 0 || !/^(?:countries|nations|states|partners|signatories|participants)$/.test(lowerAt(tokens, first)))
		return [];
	let start2 = view.parties.findIndex((party) => party.first > first + verb && party.first - first - verb <= 3), list = start2 < 0 ? [] : listFrom(reading.scan, view, start2, view.sentence.last);
	if (list.length < 2 || list.some(({ kind }) => kind !== "state")) return [];
	let members2 = resolveParties(reading, view, list, context), sides = total.parties.filter(({ country }) => !members2.some((member2) => member2.country === country));
	if (sides.length !== 1) return [];
	let mention = bareMention(
		total.instrument,
		list[0].first,
		list[list.length - 1].last
	), material = {
		view,
		mention,
		governor: { act: null, noun: null, voice: "none" },
		status: { status: total.status, words: total.statusWords, told: !0 },
		roles: { parties: list, by: "with", words: "include", pairs: [], partners: list },
		subject: { title: "", ranges: [], last: mention.last, topical: !1 },
		name: null
	};
	return members2.map(
		(member2) => candidateOf(material, [...sides, member2], 1, "list-partner", { first, last: mention.last, confidence: "likely" })
	);
}

var RAISING = /^(?:elevate|upgrade|raise|lift)$/, isTooLight = ({ act, lemma, last }, mention) => act === "light" && !(mention.weak && mention.instrument === "contract") && !(/^(?:make|close)$/.test(lemma) && mention.instrument === "agreement" && mention.determiner !== "definite" && mention.first === last);
function isAgreementOn(reading, left2, right) {
	return left2.determiner !== "none" || left2.plural || left2.titled || left2.modifiers < left2.head ? !1 : left2.instrument === "agreement" && right.first - left2.last === 1 && /^(?:on|to)$/.test(lowerAt(reading.scan.tokens, left2.last));
}
function isCopula(reading, left2, right) {
	return right.first - left2.last === 1 && /^(?:is|was|are|were)$/.test(lowerAt(reading.scan.tokens, left2.last));
}
function isMemberOf({ scan }, { sentence: sentence2 }, { first, determiner }) {
	let words2 = [3, 2, 1].map((back) => first - back < sentence2.first ? "" : lowerAt(scan.tokens, first - back));
	return determiner === "definite" ? !1 : /(?:^| )(?:deals|agreements|contracts|memoranda|mous|accords|pacts|documents|transactions|announcements|outcomes|deliverables|examples|others|these) (?:also )?included?$|^among (?:them|these|those) (?:is|are|was|were)$/.test(
		words2.join(" ").trim()
	);
}
function isRaised({ scan }, act, left2, right) {
	return !act || !RAISING.test(act.lemma) || left2.instrument !== "partnership" ? !1 : right.first - left2.last <= 2 && lowerAt(scan.tokens, left2.last) === "to";
}
function isApposed({ scan }, { instruments }, index) {
	let [left2, right, next] = instruments.slice(index - 1);
	return !left2.titled || left2.plural || right.plural || normAt(scan.tokens, left2.last) !== "," || right.first !== left2.last + 1 || right.determiner !== "definite" ? !1 : !next || next.first - right.last > 3;
}
var JOINS = /^(?:[,;&:]|and|as|plus|including|includes?|included|comprising|encompassing|namely|alongside|besides)$/;
function isCoordinated(reading, view, index) {
	let before2 = view.instruments[index - 1], mention = view.instruments[index], { tokens } = reading.scan, parts = ({ verb, tense }) => verb >= before2.last && verb < mention.first && tense !== "gerund" && tense !== "infinitive";
	if (view.acts.some(parts)) return !1;
	let previous = tokens[mention.first - 1];
	return before2.plural && /^--?$/.test(previous.norm) ? !0 : JOINS.test(previous.lower);
}
var isBeside = (tokens, act) => (act == null ? void 0 : act.tense) === "gerund" && act.act === "signed" && normAt(tokens, act.first - 1) === ",";

var explicitOf = (material, parties) => material.roles.by === "acting" && isActed(material) ? 0 : parties.length, isActed = ({ governor, status }) => governor.act !== null || governor.noun !== null || /^(?:under|in|being) /.test(status.words), STRONG = new Set(
	"create develop elevate amend upgrade stall sign ink reach strike conclude seal clinch finalise finalize secure agree announce unveil exchange adopt enter initial forge formalise formalize cut land renew extend end terminate suspend cancel scrap establish form award grant win issue sign approve broker restructure renegotiate".split(
		" "
	)
);
function isLabel(reading, material) {
	let { view, mention, governor, roles } = material;
	if (roles.by === "between" || roles.by === "signed-with") return !1;
	if (view.sentence.zone === "heading") return governor.act === null;
	for (let at = mention.last; at < Math.min(view.sentence.last - 1, mention.last + 10); at++) {
		if (normAt(reading.scan.tokens, at) === ":") return !0;
		if (view.acts.some((act) => act.verb === at)) return !1;
	}
	return !1;
}
function isWished({ scan }, { mention, governor, view, roles }) {
	var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j;
	let behind = (_b = (_a = roles.parties[roles.parties.length - 1]) == null ? void 0 : _a.last) != null ? _b : mention.last, modal = /^(?:would|could|should|might|may|is needed|is urgent) /;
	if (!governor.act && !governor.noun && modal.test(`${lowerAt(scan.tokens, behind)} ${lowerAt(scan.tokens, behind + 1)} `))
		return !0;
	if (mention.instrument === "partnership" && mention.weak && !mention.titled) {
		for (let at = mention.modifiers; at < mention.head; at++)
			if (/^(?:closer|stronger|deeper|greater|broader)$/.test(lowerAt(scan.tokens, at))) return !0;
	}
	if (mention.determiner === "possessive" && RAISING.test((_d = (_c = governor.act) == null ? void 0 : _c.lemma) != null ? _d : "") && mention.instrument === "partnership" && lowerAt(scan.tokens, mention.last) !== "to") return !0;
	let named3 = mention.full !== null || mention.titled, copula = `${lowerAt(scan.tokens, mention.last)} ${lowerAt(scan.tokens, mention.last + 1)}`;
	if (named3 && mention.determiner !== "indefinite" && /^(?:is|was) (?:an?|the|one)$/.test(copula) || /^(?:if|unless)$/.test(lowerAt(scan.tokens, mention.first - 1))) return !0;
	let from = Math.min(mention.first, (_f = (_e = governor.act) == null ? void 0 : _e.first) != null ? _f : mention.first, (_h = (_g = governor.noun) == null ? void 0 : _g.at) != null ? _h : mention.first), to = Math.min(mention.first, (_j = (_i = governor.act) == null ? void 0 : _i.verb) != null ? _j : mention.first);
	for (let at = to - 1; at >= view.sentence.first && at > from - 6; at--) {
		let word2 = scan.tokens[at].lower;
		if (/^(?:way|allow|allows|allowing)$/.test(word2) && lowerAt(scan.tokens, at + 1) === "for" || word2 === "how" && lowerAt(scan.tokens, at + 1) === "to" || /^(?:feasibility|potential|desirability|merits|need|idea|hopes?|chances?|must|eligible|striv(?:e|es|ing))$/.test(
			word2
		) || /^(?:have|has|needs|wants?|like|wish|wishes|urged|aiming|seeking)$/.test(word2) && lowerAt(scan.tokens, at + 1) === "to")
			return !0;
	}
	return !1;
}
var sport = null;
function isSport({ scan }, { sentence: sentence2 }) {
	sport != null || (sport = new Set(SPORT_WORDS.split(" ")));
	for (let at = sentence2.first; at < sentence2.last; at++) if (sport.has(lowerAt(scan.tokens, at))) return !0;
	return !1;
}
function isStranger({ roles, mention }, parties) {
	var _a;
	return parties.length !== 1 ? !1 : mention.instrument === "contract" && roles.parties.every((party) => party.vague === !0) ? !0 : roles.by !== "with" && roles.by !== "signed-with" ? !1 : roles.partners.length === 1 && ((_a = roles.partners[0]) == null ? void 0 : _a.vague) === !0;
}
function isWithin({ view, mention, governor: { act } }) {
	if (act && !act.passive && /^(?:establish|provide|create|set|form)$/.test(act.lemma) && view.instruments.some((other) => refersBack(other) && other.last === act.first)) return !0;
	if ((act == null ? void 0 : act.tense) !== "gerund") return view.instruments.some((other) => isAim(view, other, mention));
	let founds = /^(?:establish|form|launch|announce|create)$/.test(act.lemma), opens2 = mention.first - act.last <= 3;
	return view.instruments.some(
		(other) => other !== mention && (founds && other.last <= act.verb || opens2 && other.last <= act.first && act.first - other.last <= 1)
	);
}
function isApposition(reading, { view, mention }) {
	let words2 = [mention.first - 2, mention.first - 1].map((at) => lowerAt(reading.scan.tokens, at));
	return /^(?:defined|described|known|styled|referred to) as$|(?:called|dubbed|titled|entitled)$/.test(
		words2.join(" ")
	) && view.instruments.some(({ last }) => last < mention.first && mention.first - last <= 3) ? !0 : mention.determiner !== "indefinite" || mention.titled || normAt(reading.scan.tokens, mention.first - 1) !== "," ? !1 : view.instruments.some(({ last, titled }) => titled && last === mention.first - 1);
}
function isAim({ acts, parties }, outer, inner) {
	let act = acts.find(({ last, tense }) => last === inner.first && tense === "infinitive");
	return !act || outer.last > act.first || !/^(?:establish|form|create|launch|set)$/.test(act.lemma) ? !1 : outer.last === act.first || parties.some(({ first, last }) => first > outer.last && last === act.first);
}
var isSameKind = (row, mention) => row.instrument === mention.instrument || mention.instrument === "agreement" || mention.instrument === "other";
function sharesCountries(a, b) {
	if (b.some((party) => party.kind !== "state") && a.some((party) => party.kind !== "state") && !b.some((party) => party.kind !== "state" && a.some((other) => isSame(party, other))))
		return !1;
	let states = a.every((party) => party.kind === "state");
	return b.every(
		(party) => (
			// who signs for a state, where the text does not say for which
			states && b.length > 1 && party.kind !== "state" && party.country === null || a.some((other) => isSame(party, other) || party.country !== null && party.country === other.country)
		)
	);
}
function isStrong(material, explicit) {
	var _a, _b, _c, _d, _e;
	let { governor, mention, subject, roles } = material, lemma = (_b = (_a = governor.act) == null ? void 0 : _a.lemma) != null ? _b : "", sides = mention.instrument === "agreement" ? roles.parties : roles.by === "signed-with" ? roles.partners : [], launched = lemma === "launch" && sides.some(({ kind }) => kind !== "state"), hoped = lemma === "forge" && ((_c = governor.act) == null ? void 0 : _c.tense) === "present";
	return STRONG.has(lemma) && !hoped || launched || governor.noun !== null || ((_d = governor.act) == null ? void 0 : _d.act) === "light" ? mention.instrument === "other" || mention.instrument === "partnership" ? explicit >= 2 : mention.vague ? explicit >= 2 || mention.titled && (material.name !== null || ((_e = governor.act) == null ? void 0 : _e.act) === "signed") : explicit >= 2 || mention.titled || subject.title !== "" || mention.modifiers < mention.head : roles.by === "modifiers" ? explicit >= 2 && mention.titled && mention.instrument !== "partnership" : (roles.by === "between" || roles.by === "with" && mention.instrument !== "partnership") && explicit >= 2 && mention.determiner === "indefinite" && // "a loan to Y and Z": who lends is not told
	(roles.by === "between" || roles.parties.some(({ first }) => first < mention.first)) && roles.parties.some(({ kind }) => /^(?:agency|company|organisation|university)$/.test(kind));
}

function complete(context, material, parties) {
	var _a;
	let [only] = parties;
	if (only && parties.length === 1 && only.kind !== "state" && material.roles.by === "with") {
		let home = homeOf(context.frame, only);
		home && parties.unshift(home);
	}
	if (only && parties.length === 1 && sideOf(only.name) !== null && context.frame.states[0] && parties.unshift(partyOfState(context.frame, context.frame.states[0])), parties.some((party) => party.kind !== "state") || parties.length >= 2 || (((_a = material.governor.act) == null ? void 0 : _a.act) === "join" || material.mention.titled && material.name !== null && refersBack(material.mention) && material.mention.countries.length === 0) && parties.length > 0) return;
	let { assembly, frame } = context, distance = assembly ? material.view.sentence.index - assembly.sentence : 0;
	parties.length === 0 && assembly && !frame.bilateral && distance <= 3 && parties.push(...assembly.parties);
	let { recent } = context, contract = material.mention.instrument === "contract", sides = recent.some(({ kind }) => kind === "state") && recent.some(({ kind }) => kind !== "state"), firms = contract && recent.length > 1 && recent.some(({ kind }) => kind === "company");
	if (parties.length === 0 && !frame.bilateral && (sides || firms)) {
		parties.push(...recent);
		return;
	}
	let lone = parties.length === 1 && !frame.bilateral;
	for (let i = parties.length; i < 2; i++) {
		let other = counterpart(context, parties);
		other && !(lone && other.country !== frame.seat) && parties.push(other);
	}
}
function actingBefore(reading, { view }, context, rows) {
	let found = resolveParties(reading, view, actorsBefore(reading, view, (before2) => rows.some((row) => row.view === before2)), context);
	return found.length > 1 && found.some(({ kind }) => kind !== "state") ? found : [];
}
var DOMESTIC = 0.5;
function homeOf(frame, partner) {
	var _a, _b;
	let pair = frame.bilateral ? frame.states.slice(0, 2) : [], other = partner.country && pair.includes(partner.country) ? pair.find((state) => state !== partner.country) : null, home = (_a = other != null ? other : frame.seat) != null ? _a : frame.states[0];
	return !home || home === partner.country && partner.kind !== "organisation" ? null : other || frame.cabinet === home || partner.kind === "organisation" || ((_b = frame.shares.get(home)) != null ? _b : 0) >= DOMESTIC ? partyOfState(frame, home) : null;
}

function confidenceOf(material, explicit, acted) {
	return isPlain(material) && explicit >= 2 && acted ? "certain" : explicit >= 2 || acted && explicit === 1 ? "likely" : "check";
}
function isPlain(material) {
	var _a, _b, _c, _d;
	let { mention, roles, status, view, governor } = material;
	return mention.weak || view.sentence.zone === "headline" || refersBack(mention) || !status.told || roles.by === "between" || OPEN.test((_b = (_a = governor.act) == null ? void 0 : _a.lemma) != null ? _b : "") || OPEN.test((_d = (_c = governor.act) == null ? void 0 : _c.act) != null ? _d : "") ? !1 : roles.parties.every(isSure) && roles.parties.length <= 6;
}
var OPEN = /^(?:renewed|announced|approve|issue|reach|follow)$/, isSure = (party) => party.vague !== !0 && party.kind !== "person";

var SMALL = new Set(
	"the a an of and for in on to with cooperation co operation field fields area areas sector agreement memorandum understanding mou bilateral historic landmark formal temporary permanent binding legally new key major important economic strategic".split(
		" "
	)
);
function overlapOf(a, b, parties) {
	return overlapOfWords(fieldWords(a), fieldWords(b), parties);
}
function overlapOfWords(a, b, parties) {
	let isOwn = ({ word: word2 }) => !parties.some((party) => partsOf(party).includes(word2));
	if (!a.some(({ stem }) => b.some((other) => other.stem === stem))) return a.some(isOwn) && b.some(isOwn) ? 0 : null;
	let left2 = new Set(a.filter(isOwn).map(({ stem }) => stem)), right = new Set(b.filter(isOwn).map(({ stem }) => stem));
	if (left2.size === 0 || right.size === 0) return null;
	let both = 0;
	for (let stem of left2) right.has(stem) && both++;
	return both / Math.min(left2.size, right.size);
}
function fieldWords(title) {
	return title.toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2.length > 1 && !SMALL.has(word2) && !/^(?:us|uk|\d+)$/.test(word2)).map((word2) => ({ word: word2, stem: word2.replace(/s$/, "") }));
}
var partsOf = once(({ name }) => name.toLowerCase().split(/[^a-z0-9]+/));

var tells = (row, { mention, subject }, parties) => isSameKind(row, mention) && sharesCountries(row.parties, parties) && overlapOf(row.subject.title, subject.title, parties) !== 0;
function isOpened(material, rows, parties) {
	var _a;
	let { governor, mention } = material;
	return ((_a = governor.noun) == null ? void 0 : _a.status) !== "negotiating" || mention.determiner !== "definite" || !mention.titled ? !1 : parties.length >= 2 && !rows.some((row) => tells(row, material, parties));
}
function isDated({ scan }, material, rows) {
	let { mention, subject, governor } = material;
	return mention.determiner !== "definite" || mention.weak || mention.titled || governor.act || governor.noun || subject.title === "" ? !1 : scan.tokens.slice(mention.first, mention.head).some((token) => isYear(token)) && !rows.some((row) => isSameKind(row, mention) && overlapOf(row.subject.title, subject.title, []) !== 0);
}
var isBetweenBoth = ({ mention, roles }, parties) => mention.number === null && !mention.weak && roles.by === "between" && parties.length === 2 && parties.some(({ kind }) => kind !== "state");

function isKnown2({ governor, mention, roles }, { frame }) {
	var _a, _b, _c, _d;
	return (((_a = governor.act) == null ? void 0 : _a.act) === "ended" || ((_b = governor.noun) == null ? void 0 : _b.status) === "ended" || ((_c = governor.noun) == null ? void 0 : _c.status) === "renewed" && mention.titled || ((_d = governor.act) == null ? void 0 : _d.lemma) === "ratify") && (roles.parties.length > 0 || mention.titled || mention.countries.length > 0 || frame.bilateral);
}
function isByStrangers({ scan }, { governor, view }) {
	var _a;
	let act = governor.voice === "passive" ? governor.act : null;
	return !act || lowerAt(scan.tokens, act.last) !== "by" || act.last + 1 >= view.sentence.last ? !1 : ((_a = scan.tokens[act.last + 1]) == null ? void 0 : _a.kind) === "number" || /^(?:all|most|many|several|dozens|some)$/.test(lowerAt(scan.tokens, act.last + 1));
}
function isFirstMention({ mention, governor, subject, status, view }, rows, explicit) {
	var _a;
	if (mention.determiner !== "definite" || mention.weak || rows.some((row) => isSameKind(row, mention)) || view.sentence.zone === "headline") return !1;
	if (explicit > 0 && governor.act !== null && SIGNS.test(governor.act.lemma)) return !0;
	let direct = subject.ranges[0] !== void 0 && subject.ranges[0][0] === mention.last + 1 && subject.topical;
	return status.status === "negotiating" ? status.told && mention.headLast - mention.head > 1 : direct && ((_a = governor.act) == null ? void 0 : _a.passive) === !0 && governor.act.act === "signed";
}
function isNewToReader({ scan, views }, { mention, governor, view: { sentence: sentence2 } }, rows) {
	return mention.determiner !== "definite" || mention.weak || rows.some((row) => isSameKind(row, mention)) || governor.act === null && governor.noun === null && !/^(?:under|through|with)$/.test(lowerAt(scan.tokens, mention.first - 1)) ? !1 : !views.slice(Math.max(0, sentence2.index - 6), sentence2.index).some((before2) => before2.instruments.some(({ instrument }) => instrument === mention.instrument));
}
function reviseRow(material, rows, parties) {
	var _a, _b;
	let act = (_a = material.governor.act) == null ? void 0 : _a.act;
	if (act !== "ended" && act !== "renewed" || (_b = material.governor.act) != null && _b.negated) return null;
	let isOf = (other) => isSameKind(other, material.mention) && sharesCountries(other.parties, parties) && overlapOf(other.subject.title, material.subject.title, other.parties) !== 0, row = [...rows].reverse().find(isOf);
	return row && (row.status = act, row.statusWords = material.status.words), row != null ? row : null;
}
function isOther({ mention, governor: { act, noun }, subject, view }, rows) {
	let worded = subject.topical && subject.ranges.some(([from]) => from === mention.last + 1) || mention.headLast - mention.head > 1, told = view.acts.find(({ first, passive }) => passive && first >= mention.last && first - mention.last <= 2), signs = [act, told].some((verb) => {
		var _a;
		return /^(?:sign|ink|reach|conclude)$/.test((_a = verb == null ? void 0 : verb.lemma) != null ? _a : "");
	});
	return !mention.titled || !worded || !(signs || (noun == null ? void 0 : noun.status) === "signed") ? !1 : rows.every(
		(row) => row.subject.title !== "" && overlapOf(row.subject.title, subject.title, row.parties) === 0
	);
}
var SIGNS = /^(?:sign|ink|initial|seal|conclude|ratify|approve)$/, TRUCE = /^(?:cease|ceasefire|truce|armistice)$/, NEW = /^(?:another|similar|previous|earlier|new|second|third|last|\d{4})$/;
function isTruceAgain({ scan }, { mention, view }, rows) {
	let isTruce = ({ head: head2 }) => TRUCE.test(lowerAt(scan.tokens, head2));
	if (!isTruce(mention) || mention.plural) return !1;
	for (let at = mention.first; at < mention.last + 2; at++) if (NEW.test(lowerAt(scan.tokens, at))) return !1;
	return rows.some(
		(row) => row.view !== view && isTruce(row.mention) && row.parties.some(({ kind }) => kind === "organisation")
	);
}

function isMember(reading, material, context) {
	let { mention, view, subject } = material, { total } = context;
	if (!total || view.sentence.zone === "headline" || /^(?:within|under|per|through|via)$/.test(lowerAt(reading.scan.tokens, mention.first - 1))) return !1;
	let named3 = (isNamed(mention, subject) || isCounted(reading.scan, mention)) && refersBack(mention) && mention.instrument === total.instrument && total.number !== null;
	if (view.sentence.index - total.sentence > 3 && !named3 || refersBack(mention) && !named3 || mention.determiner === "other" || mention.weak) return !1;
	let told = subject.topical || view.sentence.index === total.sentence;
	return subject.title !== "" && (told || opensCounted(reading.scan, view.sentence.first));
}
function member(material, context, parties) {
	let total = context.total;
	if (!total) return [];
	let own = parties.some((party) => party.kind !== "state") || material.roles.by === "with", all = parties.length > 0 && own ? parties : [...total.parties.length > 0 ? total.parties : parties];
	if (complete(context, material, all), all.length === 0) return [{ silence: "no counterpart" }];
	let told = { status: total.status, statusWords: total.statusWords, statusTold: !0 };
	return [
		{
			candidate: candidateOf(material, all, parties.length, "member-of-total", {
				confidence: "likely",
				...material.status.told ? {} : told
			})
		}
	];
}
function isItem(material) {
	let { mention, view, roles, subject } = material;
	return mention.plural || mention.weak && !mention.titled || refersBack(mention) && !isNamed(mention, subject) && roles.by !== "between" ? !1 : mention === view.instruments[0] && mention.first - view.sentence.first <= 4;
}
function listItem(reading, material, context) {
	var _a;
	let list = context.list;
	if (!list) return [];
	let parties = resolveParties(reading, material.view, material.roles.parties, context), explicit = parties.length, told = material.status.told, all = explicit >= 2 || explicit === 1 && ((_a = parties[0]) == null ? void 0 : _a.kind) !== "state" ? parties : list.parties.length > 0 ? list.parties : parties, rest = all === parties ? [...parties] : [...all];
	if (complete(context, material, rest), rest.length === 0) return [{ silence: "no counterpart" }];
	let extra = { confidence: explicit >= 2 ? "certain" : "likely" };
	return told || Object.assign(extra, { status: list.status, statusWords: list.statusWords, statusTold: !0 }), [{ candidate: candidateOf(material, rest, explicit, "list-item", extra) }];
}

var isPraise = ({ governor: { act } }, explicit) => (act == null ? void 0 : act.lemma) === "broker" && act.tense === "gerund" && explicit < 2;
function isClause({ scan }, { governor: { act }, mention, view }) {
	if (lowerAt(scan.tokens, mention.first) === "any") return !0;
	let rules = ({ first }) => [first - 1, first].some((at) => /^(?:may|shall)$/.test(normAt(scan.tokens, at)));
	return act ? rules(act) || act.tense === "infinitive" && view.acts.some((other) => other.verb < act.first && rules(other)) : !1;
}
function isDocument({ scan }, { view, mention, governor }) {
	if (view.sentence.zone !== "headline" || governor.act !== null) return !1;
	let rules = (at) => /^(?:Agreement|Treaty|Convention|Protocol|Accord|Pact|Memorandum)$/.test(normAt(scan.tokens, at - 1)) && lowerAt(scan.tokens, at - 2) === "this" && /^(?:shall|may)$/.test(normAt(scan.tokens, at));
	return mention.instrument === "joint_declaration" || mention.titled && scan.tokens.some((_, at) => rules(at));
}
function isDomestic({ scan }, { mention, roles, view }) {
	let alone = roles.by !== "between" && roles.by !== "signed-with" && roles.by !== "with";
	if (mention.instrument === "plan" && mention.titled && alone && mention.countries.length === 1) return !0;
	for (let at = view.sentence.first; at < view.sentence.last - 1; at++)
		if (lowerAt(scan.tokens, at) === "into" && lowerAt(scan.tokens, at + 1) === "law") return alone;
	return !1;
}
function isToldBehind({ scan }, { mention, governor, view }) {
	if (governor.act || mention.first - view.sentence.first > 3) return !1;
	let next = view.instruments.find(({ first }) => first > mention.last);
	return !next || next.instrument !== mention.instrument || next.plural !== mention.plural ? !1 : scan.tokens.slice(mention.last, next.first).some(({ norm }) => norm === ":");
}
var isOfSides = ({ roles, mention, view }, rows) => roles.parties.length > 0 && roles.parties.every(({ kind }) => kind === "group") && rows.some(
	(row) => (row.deal || row.mention.weak) && view.sentence.index - row.view.sentence.index <= 1 && isSameKind(row, mention) && row.parties.some(({ kind }) => kind !== "state")
);

function definite2(reading, material, context, rows, parties) {
	var _a;
	let { mention, roles, subject, governor, view } = material, explicit = explicitOf(material, parties), acted = isActed(material), row = (rule, confidence, told = material) => [
		{ candidate: candidateOf(told, parties, explicit, rule, { confidence }) }
	], completed = () => complete(context, material, parties), again = [{ silence: "mentioned again" }], back = refersBack(mention);
	if ((back || mention.determiner === "other") && reviseRow(material, rows, parties)) return again;
	let direct = subject.topical && ((_a = subject.ranges[0]) == null ? void 0 : _a[0]) === mention.last + 1, named3 = isNamed(mention, subject) || direct && acted && governor.voice === "passive", afterStates = named3 && roles.by === "modifiers" && explicit >= 2;
	if (back) {
		if (isPlainlyAgain(reading, material, rows)) return again;
		let standing = standingRows(material, rows, parties), strangers = !parties.some(({ kind }) => kind === "state") && standing.every(isOfStates);
		if (mention.determiner === "possessive" && explicit >= 2 && strangers) return row("owned-with", "likely");
		if (standing.length === 0 && isKnown2(material, context) && view.sentence.zone !== "headline" && (completed(), parties.length > 1 || parties.length > 0 && mention.titled))
			return row("known", "likely");
		let { headed } = context;
		if (acted && headed && headed.last >= view.sentence.paragraph && headed.instrument === mention.instrument) {
			completed();
			let told = { ...headed.subject, last: Math.max(subject.last, mention.last) };
			if (parties.length > 1) return row("headed", "likely", { ...material, subject: told });
		}
		let acting = roles.by === "acting";
		if ((acting || explicit < 2) && isNewToReader(reading, material, rows)) {
			let all = acting || material.name !== null ? parties : actingBefore(reading, material, context, rows);
			if (all.length > 1 && all.some(({ kind }) => kind !== "state"))
				return [{ candidate: candidateOf(material, all, 0, "first-mention", { confidence: "check" }) }];
		}
		if (explicit < 2 && isFirstMention(material, rows, explicit) && (completed(), parties.length > 1))
			return row("first-mention", "check");
		if ((named3 || isCounted(reading.scan, mention)) && !acted && explicit < 2 && isMember(reading, material, context))
			return member(material, context, parties);
		if (!afterStates) {
			let between2 = roles.by === "between" && explicit >= 2, institutions = parties.every((party) => party.kind !== "state");
			if (between2 && acted && institutions && standing.some((other) => isOfStates(other)))
				return row("between-in-detail", "likely");
			if ((isOpened(material, rows, parties) || isDated(reading, material, rows)) && (completed(), parties.length > 1))
				return row("known", "check");
			if (standing.length > 0 && mention.full && parties.some((party) => party.kind !== "state")) return again;
			let stands = standing.length > 0, quoted = mention.titled && normAt(reading.scan.tokens, mention.modifiers - 1) === '"', titled = mention.titled && mention.modifiers < mention.head && !stands, told = between2 && (quoted || titled || institutions && (!stands || direct)), fresh = explicit >= 2 && acted && !stands, bilateral = context.frame.bilateral && (!stands || isOther(material, standing)), name = named3 && acted && (explicit >= 1 || bilateral);
			if (!(told || fresh || name || between2 && isAnother(material, rows, parties))) return again;
		}
	}
	return afterStates ? row("named-after-states", acted ? "likely" : "check") : null;
}
var isOfStates = ({ parties }) => parties.every(({ kind }) => kind === "state");
function standingRows({ mention, governor, subject }, rows, parties) {
	var _a;
	let renewed = mention.titled && ((_a = governor.noun) == null ? void 0 : _a.status) === "renewed";
	return rows.filter(
		(row) => row.view.sentence.zone !== "headline" && !row.total && isSameKind(row, mention) && sharesCountries(row.parties, parties) && !(renewed && overlapOf(row.subject.title, subject.title, parties) === 0)
	);
}
function isPlainlyAgain({ scan }, material, rows) {
	let { mention, roles, subject } = material;
	if (mention.determiner === "definite" && isOfSides(material, rows) || mention.instrument === "other" && !mention.titled) return !0;
	if (scan.tokens.slice(mention.first, mention.head).some(({ lower: lower2 }) => /^(?:aforementioned|aforesaid)$/.test(lower2)))
		return rows.some((row) => isSameKind(row, mention));
	let told = /with|between/.test(roles.by) || isNamed(mention, subject);
	return mention.determiner === "demonstrative" && !told && rows.some((row) => isSameKind(row, mention));
}
function isAnother(material, rows, parties) {
	var _a;
	let { mention, subject, governor } = material;
	return !isActed(material) || ((_a = governor.act) == null ? void 0 : _a.act) === "light" || mention.determiner !== "definite" || !subject.topical || mention.weak ? !1 : !rows.some(
		(row) => isSameKind(row, mention) && sharesCountries(row.parties, parties) && overlapOf(row.subject.title, subject.title, parties) !== 0
	);
}

function partnersOf(reading, material, context, all) {
	let { roles, view } = material;
	if (roles.by !== "signed-with" && roles.by !== "with") return [];
	let partners = resolveParties(reading, view, roles.partners, context), own = all.filter((party) => !partners.some((other) => isSame(party, other)));
	return partners.length === 1 && own.length > 1 && (saysRespectively(reading, material) || isEachOwn(material, own, partners)) ? own.map((party) => ({
		candidate: candidateOf(material, [party, ...partners], 2, "respectively", { confidence: "certain" })
	})) : partners.length < 2 || !isClosedList(reading, roles.partners) ? [] : partners.map((partner) => {
		var _a;
		let parties = [...own, partner];
		if (own.length === 0) {
			let other = (_a = counterpart(context, partners)) != null ? _a : homeOf(context.frame, { ...partner, country: null });
			other && parties.unshift(other);
		}
		return {
			candidate: candidateOf(material, parties, parties.length, "one-a-partner")
		};
	});
}
var isEachOwn = ({ mention }, own, [partner]) => mention.plural && mention.number === null && (partner == null ? void 0 : partner.kind) !== "state" && own.every(({ kind }) => kind === "company");
function saysRespectively(reading, { view }) {
	return reading.scan.tokens.slice(view.sentence.first, view.sentence.last).some((token) => token.lower === "respectively" || token.lower === "each");
}
function isClosedList(reading, partners) {
	let [left2, right] = partners.slice(-2);
	return !left2 || !right ? !1 : reading.scan.tokens.slice(left2.last, right.first).some((token) => token.lower === "and" || token.norm === "&");
}

function itemsOf(reading, subject, number) {
	let { tokens } = reading.scan;
	for (let [from, to] of subject.ranges) {
		let items = split(tokens, start(tokens, from, to), to);
		if (items.length === number && items.every(([a, b]) => b - a <= 25)) return items;
	}
	return null;
}
function itemsByPreposition(reading, subject) {
	let { tokens } = reading.scan;
	for (let [from, to] of subject.ranges) {
		let opener = lowerAt(tokens, from - 1);
		if (opener !== "on" && opener !== "for") continue;
		let items = [], start2 = from;
		for (let at = from; at < to - 1; at++)
			!/^(?:and|[,;])$/.test(tokens[at].lower) || lowerAt(tokens, at + 1) !== opener || (at > start2 && items.push([start2, at]), start2 = at + 2);
		if (items.length > 0) return [...items, [start2, to]];
	}
	return null;
}
function start(tokens, from, to) {
	for (let at = from; at < Math.min(to, from + 6); at++)
		if (/^(?:areas?|fields?|sectors?)$/.test(tokens[at].lower) && lowerAt(tokens, at + 1) === "of")
			return at + 2;
	return from;
}
function split(tokens, from, to) {
	let cuts = [], comma = tokens.slice(from, to).some(({ norm }) => norm === ";") ? ";" : ",";
	for (let at = from; at < to; at++) {
		let token = tokens[at];
		if (token.norm === "&" && token.spaced) {
			cuts.push([at, at + 1]);
			continue;
		}
		if (token.norm === comma) {
			let width = /^(?:and|or)$/.test(lowerAt(tokens, at + 1)) ? 2 : 1;
			cuts.push([at, at + width]), at += width - 1;
		}
	}
	let tail = cuts.length > 0 ? cuts[cuts.length - 1][1] : from;
	if (!(cuts.length > 0 && cuts[cuts.length - 1][1] - cuts[cuts.length - 1][0] === 2)) {
		for (let at = tail + 1; at < to - 1; at++)
			if (tokens[at].lower === "and") {
				cuts.push([at, at + 1]);
				break;
			}
	}
	let items = [], open = from;
	for (let [left2, right] of cuts)
		left2 > open && items.push([open, left2]), open = right;
	return open < to && items.push([open, to]), items;
}

var CONTAINS = /^(?:includes?|included|comprises?|comprised|encompass|encompasses|encompassed|encompassing)$/, TREATS = /^(?:cover|covers|covered|covering|concern|concerned|concerning|were|are)$/, BETWEEN2 = /^(?:that|which|were|are|was|been|have|had|signed|inked|exchanged|concluded|finali[sz]ed|reached|between|by|during|at|in|on|the|and|two|today|yesterday|visit|summit|ceremony|occasion|of|sides|countries|nations|also|[()'-]|'s)$/, OWNED = /^(?:of|in|under|for|with|to|from|on|by)$/;
function inventoryOf(reading, { view, mention }, number) {
	let { tokens } = reading.scan;
	if (mention.weak || view.sentence.zone === "headline" || view.sentence.zone === "heading" || OWNED.test(lowerAt(tokens, mention.first - 1))) return null;
	let verb = verbAfter(reading, mention.last, view.sentence.last);
	if (verb < 0 || view.instruments.some(({ first, plural: plural2 }) => plural2 && first >= mention.last && first < verb))
		return null;
	let end = endOf2(tokens, verb + 1, view.sentence.last), members2 = split(tokens, verb + 1, end).filter(([from]) => !/^(?:among|others)$/.test(lowerAt(tokens, from)));
	if (members2.length < 2 || number !== null && members2.length > number) return null;
	let bare = members2.filter(
		([from, to]) => !view.instruments.some(
			({ first, weak, plural: plural2 }) => !weak && !plural2 && first >= from && first < Math.min(to, from + 6)
		)
	), led2 = bare.length < members2.length;
	return !(CONTAINS.test(lowerAt(tokens, verb)) || isSigned(tokens, mention.last, verb)) && members2.length !== number && !(led2 && normAt(tokens, verb) === ":") ? null : { verb, bare };
}
function verbAfter({ scan }, from, to) {
	let bare = !0;
	for (let at = from; at < to && at < from + 24; at++) {
		let token = scan.tokens[at];
		if (token.norm === ":") return at;
		if (bare) {
			if (CONTAINS.test(token.lower) || TREATS.test(token.lower) && !DONE.test(lowerAt(scan.tokens, at + 1))) return at;
			bare = token.norm !== token.lower || BETWEEN2.test(token.lower);
		}
	}
	return -1;
}
function isSigned(tokens, from, verb) {
	return /^(?:were|are)$/.test(lowerAt(tokens, verb)) && tokens.slice(from, verb).some(({ lower: lower2 }) => /^(?:signed|inked|exchanged|concluded)$/.test(lower2));
}
var DONE = /^(?:signed|inked|exchanged|concluded|reached|finali[sz]ed|to|not|in|on|by|also)$/;
function endOf2(tokens, from, to) {
	for (let at = from; at < to; at++) {
		let token = tokens[at];
		if (token.norm === "." || token.norm === ":" || token.norm === "," && /^(?:which|according|he|she|said|it)$/.test(lowerAt(tokens, at + 1))) return at;
	}
	return to;
}

function pairs(reading, material, context) {
	return material.roles.pairs.map((pair) => {
		let parties = resolveParties(reading, material.view, pair, context), first = Math.min(...pair.map((party) => party.first)), last = Math.max(...pair.map((party) => party.last));
		return {
			candidate: candidateOf(material, parties, parties.length, "respectively", {
				first: Math.min(first, material.mention.first),
				last,
				confidence: "certain"
			})
		};
	});
}
function plural(reading, material, context) {
	var _a, _b, _c, _d, _e, _f;
	let { mention, roles, subject, governor } = material;
	if (roles.pairs.length > 0) return pairs(reading, material, context);
	let parties = resolveParties(reading, material.view, roles.parties, context), acted = governor.act !== null || governor.noun !== null, said = acted ? itemsByPreposition(reading, subject) : null;
	if (said && (parties.length > 1 || context.frame.bilateral))
		return said.map((item) => itemRow(reading, material, context, [...parties], item));
	let inventory = inventoryOf(reading, material, (_c = (_b = mention.number) != null ? _b : (_a = totalOf(material, context)) == null ? void 0 : _a.number) != null ? _c : null);
	if (inventory) return members(reading, material, context, inventory);
	if (mention.number !== null) {
		let items = subject.relative || mention.number < 3 ? null : itemsOf(reading, subject, mention.number);
		if (items && acted) return items.map((item) => itemRow(reading, material, context, [...parties], item));
	}
	if (refersBack(mention) && isExchange(material, context)) {
		complete(context, material, parties);
		let items = itemsOf(reading, subject, 2);
		if (items) return items.map((item) => itemRow(reading, material, context, [...parties], item));
	}
	if (!acted || refersBack(mention) || mention.determiner === "other" && !(subject.topical && parties.length >= 2)) {
		let partners2 = partnersOf(reading, material, context, parties), relations = mention.instrument === "partnership" && roles.partners.every(({ kind }) => kind === "state");
		return partners2.length > 1 && mention.determiner !== "other" && !relations ? partners2 : isBetweenBoth(material, parties) ? [
			{
				candidate: candidateOf(material, parties, 2, "several-on-one-subject", { confidence: "check", total: !0 })
			}
		] : [{ silence: mention.number !== null ? "total only" : "name alone" }];
	}
	let partners = partnersOf(reading, material, context, parties);
	if (partners.length > 1 || partners.length === 1 && parties.length > 2) return partners;
	let topical = subject.topical && !isVague(subject);
	if (mention.number !== null && (!topical || material.view.sentence.zone === "headline"))
		return [{ silence: "total only" }];
	if (mention.number === null && (parties.length === 0 && !(topical && context.frame.bilateral && governor.noun) || parties.length < 2 && !topical && !isSigner(material, parties, context) || material.view.sentence.zone === "headline"))
		return [{ silence: "name alone" }];
	if (((_d = governor.act) == null ? void 0 : _d.act) === "light" && governor.act.tense === "present") return [{ silence: "name alone" }];
	if (mention.instrument === "plan" && ((_e = governor.act) == null ? void 0 : _e.lemma) === "develop") return [{ silence: "hope only" }];
	if (((_f = governor.act) == null ? void 0 : _f.tense) === "gerund" && material.status.status === "negotiating" && mention.number === null && roles.partners.length === 0) return [{ silence: "hope only" }];
	if (isWished(reading, material)) return [{ silence: "hope only" }];
	if (mention.weak && parties.length < 2) return [{ silence: "name alone" }];
	if (mention.instrument === "partnership" && parties.every((party) => party.kind === "state"))
		return [{ silence: "hope only" }];
	let explicit = parties.length;
	return complete(context, material, parties), parties.length === 0 || isStranger(material, parties) ? [{ silence: "no counterpart" }] : [
		{
			candidate: candidateOf(material, parties, explicit, "several-on-one-subject", {
				confidence: "check",
				total: !0
			})
		}
	];
}
function isVague({ title }) {
	return title.split(/[^A-Za-z]+/).every((word2) => word2 === "" || NO_FIELD.test(word2));
}
var NO_FIELD = /^(?:a|an|the|at|to|in|of|on|and|with|between|both|two|aimed|(?:enhanc|strengthen|boost|deepen|expand|promot|further|develop|increas|cement)\w*|co|operation|cooperation|collaboration|ties|relations?|relationship|bilateral|mutual|joint|various|several|different|diverse|many|multiple|key|number|areas?|sectors?|fields?|spheres?|domains?|countries|nations|sides|parties|ceremony|negotiations?|talks|past|last|recent|days?|weeks?|months?|years?)$/i;
function totalOf({ mention, view }, { total }) {
	return !total || mention.determiner === "indefinite" || view.sentence.index - total.sentence > 6 ? null : total;
}
function members(reading, material, context, { verb, bare }) {
	var _a;
	let total = totalOf(material, context), named3 = material.roles.parties.filter(({ first }) => first < verb), parties = resolveParties(reading, material.view, named3, context);
	if (parties.length === 0 && parties.push(...(_a = total == null ? void 0 : total.parties) != null ? _a : []), complete(context, material, parties), parties.length === 0) return [{ silence: "no counterpart" }];
	context.total = listOf(material, parties);
	let rows = bare.map(([from, to]) => {
		let between2 = afterWord(reading, material.view, from, to, /^between$/), own = between2 ? resolveParties(reading, material.view, between2, context) : [];
		return itemRow(reading, material, context, own.length > 1 ? own : [...parties], [from, to]);
	});
	return rows.length > 0 ? rows : [{ silence: "total only" }];
}
function isSigner({ governor, roles, subject }, parties, { frame }) {
	var _a, _b, _c;
	return ((_a = governor.act) == null ? void 0 : _a.act) !== "signed" || governor.act.tense === "gerund" || governor.voice !== "active" || subject.title === "" ? !1 : parties.length === 1 && ((_b = roles.parties[0]) == null ? void 0 : _b.vague) !== !0 && (((_c = parties[0]) == null ? void 0 : _c.kind) !== "state" || frame.bilateral);
}
function isExchange({ mention, governor, subject }, { frame }) {
	var _a;
	return !mention.titled || mention.determiner !== "definite" || mention.number !== null ? !1 : frame.bilateral && subject.topical && ((_a = governor.act) == null ? void 0 : _a.passive) === !0 && governor.act.act === "signed";
}
function itemRow(reading, material, context, parties, [from, to]) {
	let explicit = parties.length;
	complete(context, material, parties);
	let subject = {
		title: surface2(reading.scan.tokens, from, to),
		ranges: [[from, to]],
		last: to,
		topical: !0
	};
	return {
		candidate: candidateOf(material, parties, explicit, "enumerated-subjects", {
			total: !0,
			first: from,
			last: to,
			subject,
			confidence: "likely"
		})
	};
}

function judge(reading, material, context, rows) {
	var _a;
	let { mention, status, roles } = material, { zone } = material.view.sentence;
	if (zone === "boilerplate" || zone === "byline") return [{ silence: "boilerplate" }];
	if (status.status === null) return [{ silence: "denied" }];
	if (isClause(reading, material)) return [{ silence: "hope only" }];
	if (context.list && isItem(material)) return listItem(reading, material, context);
	if (mention.plural) return plural(reading, material, context);
	if (roles.pairs.length > 0) return pairs(reading, material, context);
	let parties = resolveParties(reading, material.view, roles.parties, context), silence = silenceOf(reading, material, rows, parties);
	return silence ? [{ silence }] : (_a = definite2(reading, material, context, rows, parties)) != null ? _a : single(reading, material, context, rows, parties);
}
function silenceOf(reading, material, rows, parties) {
	let { mention, roles, view } = material, explicit = explicitOf(material, parties);
	if (mention.instrument === "contract" && isSport(reading, view)) return "no counterpart";
	if (isDomestic(reading, material) || isPraise(material, explicit)) return "hope only";
	if (isDocument(reading, material) || isToldBehind(reading, material)) return "mentioned again";
	if (isLabel(reading, material)) return "name alone";
	let grouped2 = roles.parties.every(({ kind }) => kind === "group");
	return (parties.length < 2 || grouped2) && isTruceAgain(reading, material, rows) ? "mentioned again" : isWished(reading, material) ? "hope only" : isWithin(material) || isApposition(reading, material) ? "mentioned again" : mention.weak && !isStrong(material, parties.length) ? isActed(material) ? "hope only" : "name alone" : view.sentence.zone === "headline" && explicit < 2 ? "mentioned again" : null;
}
function single(reading, material, context, rows, parties) {
	let { mention, status, roles, subject, governor } = material, explicit = explicitOf(material, parties), acted = isActed(material);
	if (!acted && explicit < 2) {
		if (isMember(reading, material, context)) return member(material, context, parties);
		if (mention.determiner === "none" && !mention.titled || !governor.copula) return [{ silence: "name alone" }];
	}
	let { act } = governor, nameless = act && !act.passive && reading.scan.firm[act.first - 1];
	if (parties.length === 0 && (nameless || isByStrangers(reading, material))) return [{ silence: "no counterpart" }];
	parties.length === 0 && parties.push(...actingBefore(reading, material, context, rows)), complete(context, material, parties);
	let lone = mention.weak && mention.instrument === "contract" && parties.length < 2 && status.status !== "ended";
	if (parties.length === 0 || lone || isStranger(material, parties)) return [{ silence: "no counterpart" }];
	let confidence = confidenceOf(material, explicit, acted);
	return [{ candidate: candidateOf(material, parties, explicit, `one-${roles.by}`, { confidence, subject }) }];
}

var SUBORDINATE = new Set(
	"that which who while whereas after before when as because although where if under".split(" ")
);
function rightGovernor(reading, view, mention) {
	var _a, _b;
	let { tokens } = reading.scan, limit = nextInstrument(view, mention), relative2 = (_a = relativeAct(reading, view, mention, limit)) != null ? _a : frontedAct(reading, view, mention);
	if (relative2) return relative2;
	for (let act of view.acts)
		if (!(act.act === "light" && !(mention.weak && mention.instrument === "contract")) && !(act.verb < mention.last || act.verb >= limit)) {
			if (act.passive) return breaks2(tokens, mention.last, act.first) || isObject(tokens, mention, act) ? null : act;
			if (lowerAt(tokens, act.first - 1) === "and" && act.tense === "past" && isObject(tokens, mention, act)) return null;
			if ((act.tense === "past" || act.tense === "participle") && !hasSubject(view, tokens, mention.last, act.first) && !isSetting2(tokens, mention, act))
				return opensClause(tokens, mention.last, act.first) ? null : (_b = mainAct(view, tokens, act, limit)) != null ? _b : act;
			if (/^(?:expire|end|collapse|lapse)$/.test(act.lemma) && act.first - mention.last < 3) return act;
			if (act.tense !== "gerund" && act.tense !== "infinitive") return null;
		}
	return null;
}
function mainAct({ acts }, tokens, participle, limit) {
	let main = acts.find(
		({ verb, passive, act }) => verb > participle.verb && verb < limit && passive && /^(?:renewed|ended)$/.test(act)
	);
	return main && !participle.passive && !breaks2(tokens, participle.last, main.first) ? main : null;
}
function isObject(tokens, mention, act) {
	var _a;
	let before2 = lowerAt(tokens, ((_a = mention.possessor) != null ? _a : mention.first) - 1);
	return /^(?:under|within|per|with|from|for|through|against|by)$/.test(before2) && !opensClause(tokens, mention.last, act.first);
}
function frontedAct({ scan }, { acts, instruments, sentence: sentence2 }, mention) {
	let [act] = acts;
	return !act || act.verb !== sentence2.first || !/^(?:past|participle)$/.test(act.tense) || mention !== instruments[0] || normAt(scan.tokens, mention.first - 1) !== "," ? null : act.act === "signed" ? { ...act, passive: !0 } : null;
}
function isSetting2(tokens, mention, act) {
	let before2 = lowerAt(tokens, mention.first - 1);
	return /^(?:under|through|per|in|within)$/.test(before2) && tokens.slice(mention.last, act.first).some(({ norm }) => norm === ",");
}
function relativeAct(reading, view, mention, limit) {
	let act = view.acts.find(({ verb, act: kind }) => verb >= mention.last && verb < limit && kind === "signed");
	return act && isRelative(reading, view, mention, act) ? act : null;
}
function isRelative(reading, view, mention, act) {
	if (act.passive || act.tense === "gerund") return !1;
	let { tokens } = reading.scan, at = mention.last;
	for (; at < act.first && !/^(?:that|which)$/.test(tokens[at].lower); ) at++;
	return /^(?:for|under|after|by)$/.test(lowerAt(tokens, at - 1)) ? !1 : view.parties.some((party) => party.first - at <= 2 && party.first > at && party.last <= act.first);
}
function hasSubject(view, tokens, from, to) {
	return to - from <= 1 ? !1 : view.parties.some(
		(p) => p.first >= from && p.last <= to && p.last >= to - 2 && !isMember2(tokens, p.first)
	) || breaks2(tokens, from, to);
}
function isMember2(tokens, first) {
	let [before2, beyond] = [lowerAt(tokens, first - 1), lowerAt(tokens, first - 2)];
	return /^(?:with|between|and|of|by|,)$/.test(before2) || before2 === "the" && /^(?:with|between|and|of|by)$/.test(beyond);
}
function breaks2(tokens, from, to) {
	for (let at = from; at < to; at++) {
		let token = tokens[at];
		if (token.norm === ";" || token.norm === ":" || token.norm === "--" && token.spaced || SUBORDINATE.has(token.lower) && token.lower !== "that" && token.lower !== "which" && token.lower !== "under")
			return !0;
	}
	return !1;
}
function opensClause(tokens, from, to) {
	for (let at = from; at < to; at++) if (/^(?:that|which)$/.test(tokens[at].lower)) return !0;
	return !1;
}
function nextInstrument(view, mention) {
	let next = view.instruments.find((other) => other.first >= mention.last && !other.plural);
	return next ? next.first : view.sentence.last;
}

var UNDER_WAY = /^(?:in (?:progress|preparation)|under (?:way|preparation|discussion|negotiation|consideration)|underway\b|being (?:drafted|finali[sz]ed|negotiated|prepared))/;
function underWay(tokens, mention, limit) {
	for (let at2 = mention.last; at2 < limit - 2; at2++) {
		if (!/^(?:is|are|remains?)$/.test(lowerAt(tokens, at2))) continue;
		let from = /^(?:currently|still|now|also|already)$/.test(lowerAt(tokens, at2 + 1)) ? at2 + 2 : at2 + 1, words3 = `${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`;
		return UNDER_WAY.test(words3) ? words3 : null;
	}
	let at = mention.last + (normAt(tokens, mention.last) === "," ? 1 : 0), words2 = `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;
	return at < limit && words2.startsWith("under ") && UNDER_WAY.test(words2) ? words2 : null;
}
function talksAfter(tokens, mention, limit) {
	for (let at = mention.last; at < Math.min(limit, mention.last + 5); at++) {
		let word2 = tokens[at].lower;
		if (/^(?:negotiations?|talks)$/.test(word2)) return word2;
		if (!/^(?:[,]|where|whose|which|under|is|are|on|-)$/.test(word2)) return null;
	}
	return null;
}
function talkStatus(act) {
	var _a;
	let lemma = (_a = act == null ? void 0 : act.lemma) != null ? _a : "";
	return /^(?:conclude|complete|finali[sz]e)$/.test(lemma) && (act == null ? void 0 : act.tense) !== "gerund" && (act == null ? void 0 : act.tense) !== "infinitive" || (act == null ? void 0 : act.act) === "agree" && act.tense !== "gerund" ? "planned" : "negotiating";
}
function talksUntil(tokens, from, noun, to) {
	let at = noun - 1;
	for (; at > from && /^(?:the|its|their|all|any|new|further|these|formal|such|out|up|off|down)$|ly$/.test(lowerAt(tokens, at)); )
		at--;
	let verb = lowerAt(tokens, at), words2 = `${verb} ${lowerAt(tokens, noun)}`;
	for (let after3 = noun + 1; after3 < to; after3++)
		if (/^(?:collapsed|failed|foundered)$/.test(lowerAt(tokens, after3)))
			return { status: null, words: `${lowerAt(tokens, noun)} ${lowerAt(tokens, after3)}`, told: !0 };
	return /^(?:finished|wrapped)$/.test(verb) ? { status: "planned", words: words2, told: !0 } : /^(?:ruled|rejected|refused|declined|opposed|ended|broke|called|suspended|halted|abandoned|scrapped|froze)$/.test(
		verb
	) ? { status: null, words: words2, told: !0 } : null;
}
function talksBefore(reading, view, act, nouns3) {
	if (act.tense !== "gerund" && act.tense !== "infinitive") return null;
	for (let at = act.first - 1; at >= view.sentence.first && at > act.first - 14; at--) {
		let token = reading.scan.tokens[at];
		if (nouns3.get(token.lower) === "negotiating") return { status: "negotiating", at };
		if (token.norm === ";" || token.norm === "." || view.acts.some(({ verb }) => verb === at)) return null;
	}
	return null;
}
function talksWith(reading, view, mention, nouns3) {
	let { tokens } = reading.scan;
	for (let at = mention.first - 1; at >= view.sentence.first && at > mention.first - 16; at--) {
		let token = tokens[at];
		if (nouns3.get(token.lower) === "negotiating" && !isOutcome(tokens, at))
			return /^(?:with|between|among)$/.test(lowerAt(tokens, at + 1)) ? { status: "negotiating", at } : null;
		if (!view.parties.some((party) => party.first <= at && at < party.last) && !/^(?:and|,|with|between|among|the|an?|on|over|for|about)$/.test(token.lower)) return null;
	}
	return null;
}
function isOutcome(tokens, noun) {
	for (let at = noun - 1; at > noun - 8 && at > 0; at--)
		if (/^(?:culmination|result|outcome|product|fruits?)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at) === "of")
			return !0;
	return !1;
}

var SKIP_LEFT = new Set(
	`on to into with from upon over up out down a an the of about at for joint in principle up , " ' -`.split(" ")
);
function governorsOf(reading, view, nouns3) {
	let governors = [];
	for (let [index, mention] of view.instruments.entries()) {
		let governor = leftGovernor(reading, view, mention, nouns3);
		if (!governor.act && !governor.noun) {
			let right = rightGovernor(reading, view, mention);
			right && (governor = { ...governor, act: right, voice: isRelative(reading, view, mention, right) ? "active" : "passive" });
		}
		let before2 = governors[index - 1];
		!governor.act && !governor.noun && before2 && isCoordinated(reading, view, index) && (governor = { ...inherited(view, governors, mention) });
		let previous = view.instruments[index - 1];
		previous && before2 && isAgreementOn(reading, previous, mention) && (governor = { ...before2 }, governors[index - 1] = { ...before2, skipped: !0 }), previous && before2 && isCopula(reading, previous, mention) && (governor = { ...governor, copula: previous.plural || !refersBack(previous) }, governors[index - 1] = { ...before2, skipped: !0 }), !governor.act && !governor.noun && isMemberOf(reading, view, mention) && (governor = { ...governor, copula: !0 }), previous && before2 && isRaised(reading, governor.act, previous, mention) && (governors[index - 1] = { ...before2, skipped: !0 }), previous && before2 && isApposed(reading, view, index) && (governor = { ...before2 }, governors[index - 1] = { ...before2, skipped: !0 }), governors.push(governor);
	}
	return governors;
}
function inherited(view, governors, mention) {
	let isOwn = ({ act, noun }) => (act == null ? void 0 : act.tense) === "gerund" && view.instruments.some(({ last }) => last <= act.first && act.first - last <= 1) || (noun == null ? void 0 : noun.status) === "renewed" && mention.determiner === "indefinite";
	for (let at = governors.length - 1; at >= 0; at--) {
		let governor = governors[at];
		if (!isOwn(governor)) return governor;
	}
	return { act: null, noun: null, voice: "none" };
}
function isWhenOrWhere(reading, at) {
	var _a, _b;
	let { tokens, name } = reading.scan, token = tokens[at];
	return TIME.test(token.lower) || token.kind === "number" && TIME.test(lowerAt(tokens, at - 1)) ? !0 : token.kind === "number" ? TIME.test(lowerAt(tokens, at + 1)) && /^\d+$/.test(token.norm) : /^(?:in|at)$/.test(lowerAt(tokens, at - 1)) && /^(?:city|capital)$/.test((_b = (_a = name[at]) == null ? void 0 : _a.entry.kind) != null ? _b : "");
}
var TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|here|january|february|march|april|june|july|august|september|october|november|december|yesterday|earlier|last|this|week|month|year)$/;
function leftGovernor(reading, view, mention, nouns3) {
	var _a, _b, _c;
	let { tokens } = reading.scan, noun = null, inverted2 = !1, part = !1, ties = !1, at = ((_a = mention.possessor) != null ? _a : mention.first) - 1;
	if (/^(?:countries|nations|sides|governments|parties)$/.test(lowerAt(tokens, at)))
		for (; /^(?:the|two|three|both|countries|nations|sides|governments|parties)$/.test(lowerAt(tokens, at)); ) at--;
	let floor = Math.max(view.sentence.first, at - 14);
	for (; at >= floor; at--) {
		let token = tokens[at];
		if (/^(?:while|whereas|although)$/.test(token.lower)) break;
		let act = view.acts.find(({ verb }) => verb === at), status = nouns3.get(token.lower);
		if ((noun == null ? void 0 : noun.status) === "negotiating" && /^(?:conclusion|completion)$/.test(token.lower) && (noun = { status: "planned", at }), (status || (act == null ? void 0 : act.tense) === "gerund") && normAt(tokens, at + 1) === ",") break;
		if (act && !noun && isBeside(tokens, act))
			return { act, noun: talksBefore(reading, view, act, nouns3), voice: "active" };
		if (status && !noun && !(act && act.tense !== "gerund")) {
			noun = { status, at };
			continue;
		}
		if (part && ((_c = (_b = act == null ? void 0 : act.act) != null ? _b : status) != null ? _c : "ended") !== "ended" || act && ties && !RAISING.test(act.lemma) || act && isTooLight(act, mention)) break;
		if (act) return { act, noun: noun != null ? noun : talksBefore(reading, view, act, nouns3), voice: "active" };
		if (noun) {
			if (token.kind === "mark" && token.norm !== "," && token.norm !== "'") break;
			if (isOtherVerb(token)) return { act: null, noun, voice: "none" };
			continue;
		}
		if (part || (part = PART.test(token.lower)), ties || (ties = TIES.test(token.lower) && mention.instrument === "partnership"), !(part && isOwner(reading, token, at) || ties && token.kind === "word") && (inverted2 || (inverted2 = isInverted(tokens, view, token)), !inverted2 && !(isWhenOrWhere(reading, at) || SKIP_LEFT.has(token.lower) || token.lower.endsWith("ly") || /^(?:also|both|two|three|new|its|their|our|successfully|today|ceremony|for|number|terms|details|text|period|validity|duration)$/.test(
			token.lower
		)) && !view.parties.some((party) => party.first <= at && at < party.last && lowerAt(tokens, party.first - 1) === "with")))
			break;
	}
	return { act: null, noun: noun != null ? noun : talksWith(reading, view, mention, nouns3), voice: "none" };
}
var PART = /^(?:participation|membership|compliance|cooperation|obligations?|commitments?|involvement|adherence|implementation)$/, TIES = /^(?:ties|relations|relationship|bonds|partnership)$/, isOwner = ({ scan }, { lower: lower2 }, at) => PART.test(lower2) || lower2 === "'s" || scan.name[at] != null;
function isInverted(tokens, view, token) {
	return /^(?:was|were|is|are)$/.test(token.lower) ? tokens.slice(view.sentence.first, view.sentence.first + 2).some(({ lower: lower2 }) => /^(?:signed|inked|concluded|exchanged|agreed)$/.test(lower2)) : !1;
}
var isOtherVerb = (token) => SAYING.has(token.lower);

var rolesBy = (by, parties, words2, partners = null) => ({ parties, by, words: words2, pairs: [], partners: partners != null ? partners : [] }), isBody = ({ kind }) => !/^(?:state|person|group)$/.test(kind);

function respective(reading, view, left2) {
	let { tokens } = reading.scan, last = left2[left2.length - 1], at = last.last;
	for (; at < last.last + 3 && /^[,]$/.test(normAt(tokens, at)); ) at++;
	if (!/^(?:with|and)$/.test(lowerAt(tokens, at))) return null;
	let index = partyNear(reading.scan, view, at + 1, view.sentence.last);
	if (index < 0) return null;
	let right = listFrom(reading.scan, view, index, view.sentence.last), end = right[right.length - 1].last;
	return ![0, 1, 2].some((step3) => lowerAt(tokens, end + step3) === "respectively") || right.length !== left2.length ? null : left2.map((party, i) => [party, right[i]]);
}
function pairsOf({ scan }, view, list) {
	var _a;
	let parts = [[]];
	for (let [index, party] of list.entries()) {
		let left2 = list[index - 1];
		left2 && scan.tokens.slice(left2.last, party.first).some(({ norm }) => norm === ";") && parts.push([]), (_a = parts[parts.length - 1]) == null || _a.push(party);
	}
	for (let at = list[list.length - 1].last; at < view.sentence.last - 1; at++) {
		if (lowerAt(scan.tokens, at) !== "between" || lowerAt(scan.tokens, at - 1) !== "and") continue;
		let index = partyNear(scan, view, at + 1, view.sentence.last);
		index >= 0 && parts.push(listFrom(scan, view, index, view.sentence.last));
	}
	return parts.length > 1 && parts.every(({ length }) => length === 2) ? parts : null;
}

function betweenThem({ reading, view, mention, governor, limit, subject, agent, partner }) {
	var _a, _b, _c;
	let talks = ((_a = governor.noun) == null ? void 0 : _a.status) === "negotiating" ? governor.noun.at : mention.first, talking = afterWord(reading, view, talks, mention.first, /^(?:between|among)$/);
	if (talking && talking.length > 1) return rolesBy("between", talking, "between");
	let word2 = mention.instrument === "partnership" ? /^(?:between|among|amongst|of|involving)$/ : /^(?:between|among|amongst)$/, between2 = betweenOf(reading, view, mention.last, limit, word2);
	if (!between2 || isBehind(between2, partner) || isInClause(reading, mention, governor, between2) || subject.length > 0 && isEffect2(reading, mention, between2)) return null;
	let bodies = [...subject, ...agent != null ? agent : []].filter(isBody);
	if (bodies.length > 1 && bodies.some(({ vague }) => !vague) && !between2.some(isBody)) return null;
	let respectively = (_b = respective(reading, view, between2)) != null ? _b : mention.plural ? pairsOf(reading, view, between2) : null;
	return respectively ? { ...rolesBy("between", [], "respectively"), pairs: respectively } : between2.length > 1 || ((_c = between2[0]) == null ? void 0 : _c.kind) === "group" ? rolesBy("between", between2, "between", partner) : null;
}
function isInClause(reading, mention, { act, noun }, [first]) {
	var _a;
	let words2 = reading.scan.tokens.slice(mention.last, (_a = first == null ? void 0 : first.first) != null ? _a : mention.last);
	return !act && !noun && words2.some(({ lower: lower2 }) => /^(?:will|would)$/.test(lower2)) || words2.some(({ lower: lower2 }) => /^(?:after|when|because|amid|before|since|while|as)$/.test(lower2));
}
function isBehind(between2, partner) {
	let [first, near] = [between2[0], partner == null ? void 0 : partner[0]];
	return !!first && !!near && near.first < first.first && !(partner != null && partner.includes(first));
}
function isEffect2(reading, mention, [first]) {
	var _a;
	let { tokens } = reading.scan;
	for (let at = mention.last; at < ((_a = first == null ? void 0 : first.first) != null ? _a : 0); at++)
		if (/^(?:that|which)$/.test(lowerAt(tokens, at)) && /^(?:will|would|should|can|could|may|might|aims?|seeks?)$/.test(lowerAt(tokens, at + 1)))
			return !0;
	return !1;
}

function doerOf(reading, view, mention) {
	let { tokens } = reading.scan;
	if (!/^(?:in|under|through|of|following|after|via|by|alongside)$/.test(lowerAt(tokens, mention.first - 1)) || mention.determiner !== "indefinite")
		return null;
	let comma = mention.last;
	for (; comma < view.sentence.last && normAt(tokens, comma) !== ","; ) comma++;
	let doer = mention.first - view.sentence.first <= 4 ? view.parties.find((party) => party.first >= comma && party.first - comma <= 4) : view.parties.find((party) => party.last <= mention.first);
	return doer && doer.kind !== "person" && doer.kind !== "group" ? doer : null;
}
function clientOf(reading, view, mention, limit) {
	let { tokens, firm } = reading.scan, client = view.parties.find(({ first, kind }) => first >= mention.last && first < limit && kind === "company");
	if (!client || !firm[client.first - 1]) return null;
	for (let at = client.first - 1; at > mention.last && at > client.first - 6; at--)
		if (lowerAt(tokens, at) === "for") return client;
	return null;
}
function ownerBefore(reading, view, mention) {
	let { tokens } = reading.scan, verb = mention.first - 1;
	if (!/^(?:has|have|maintains?|holds?)$/.test(lowerAt(tokens, verb))) return null;
	let end = lowerAt(tokens, verb - 1) === "also" ? verb - 1 : verb;
	if (lowerAt(tokens, end - 1) === "it") return subjectBefore(reading, view, end - 1);
	let owner = view.parties.find((party) => party.last === end);
	return owner && owner.kind !== "group" ? owner : null;
}
function tellerOf(reading, view, mention) {
	let [teller] = view.parties, told = teller && /^(?:announced|said|says|confirmed|revealed)$/.test(lowerAt(reading.scan.tokens, teller.last));
	return !teller || !told || teller.last > mention.first || teller.members || teller.vague ? [] : /^(?:company|university|organisation)$/.test(teller.kind) || /\b(?:Agency|Authority|Board)$/.test(teller.name) ? [teller] : [];
}

function signersOf({ scan }, view) {
	if (view.instruments.length > 1 || !view.acts.some(({ act }) => act === "signed")) return [];
	let { tokens } = scan, isFor = (party) => {
		let link = party.first - 1;
		for (; /^(?:the|its|their)$/.test(lowerAt(tokens, link)); ) link--;
		let [word2, before2] = [lowerAt(tokens, link), lowerAt(tokens, link - 1)];
		if (party.kind === "group" || party.kind === "person") return !1;
		if (/^represent(?:ing|ed|s)$/.test(word2) || word2 === "of" && before2 === "behalf") return !0;
		if (!/^(?:for|of|from|\()$/.test(word2) || word2 !== "for" && party.kind === "state" || word2 === "(" && !party.name.includes(" ")) return !1;
		let isName2 = ({ last, kind, leads, vague, name }) => last === link && (kind === "person" ? !leads : vague === !0 && name.includes(" "));
		return word2 === "for" && /^sign(?:s|ed|ing)?$/.test(before2) || view.parties.some(isName2);
	}, bodies = view.parties.filter(isFor), [first] = bodies;
	if (!first) return [];
	let isLed3 = ({ kind, leads, last }) => kind === "person" && leads !== void 0 && last > first.last, all = view.parties.filter((party) => bodies.includes(party) || isLed3(party));
	return all.length > 1 ? all : [];
}
function byWhom(reading, view, { last }, { noun }, limit) {
	var _a;
	let list = (_a = afterWord(reading, view, last, limit, /^by$/)) != null ? _a : [], [first] = list;
	if (!first) return [];
	let told = reading.scan.tokens.slice(last, first.first).some(({ lower: lower2 }) => /^(?:was|were|is|are|been)$/.test(lower2));
	return (noun == null ? void 0 : noun.status) === "signed" && list.length > 1 && !told || list.every((party) => party.kind === "company") ? list : [];
}

function subjectsOf(reading, view, mention, governor) {
	let { act, noun } = governor, aimed = act !== null && noun !== null && noun.status === "negotiating" && noun.at < act.first;
	if (act && !aimed) return governor.voice === "active" ? subjectOf2(reading, view, act) : [];
	if (!noun || noun.at > mention.first || !(noun.status === "negotiating" || isHeld(reading, view, noun.at))) return [];
	let index = view.parties.findIndex(
		(party) => party.first >= subjectStart(reading, view, noun.at) && party.last <= noun.at
	);
	return index < 0 ? [] : listFrom(reading.scan, view, index, noun.at);
}
function isHeld(reading, view, noun) {
	for (let at = noun - 1; at >= view.sentence.first && at > noun - 5; at--) {
		let { lower: lower2 } = reading.scan.tokens[at];
		if (/^(?:held|hold|holds|concluded|completed)$/.test(lower2)) return !0;
		if (!/^(?:a|an|the|its|their|joint|virtual|formal|official|ceremonial)$/.test(lower2)) return !1;
	}
	return !1;
}
function ratifying(act, parties) {
	return /^(?:ratify|approve)$/.test(act.lemma) ? parties.map(
		(party) => party.country && /\b(?:parliament|senate|congress|legislature)$/i.test(party.name) ? { ...party, kind: "state", name: "" } : party
	) : parties;
}
function subjectOf2(reading, view, act) {
	var _a;
	if (/^(?:broker|mediate)$/.test(act.lemma)) return [];
	let head2 = relativeHead(reading, view, act);
	if (head2) return [head2];
	let decider = act.tense === "infinitive" ? decidingTo(reading, view, act) : null;
	if (decider) return [decider];
	if (act.tense === "infinitive" && isProposal(reading, view, act)) return permitted(reading, view, act);
	let told = (_a = apposed(reading, view, act)) != null ? _a : committed(reading, view, act);
	if (told) return told;
	let start2 = subjectStart(reading, view, act.first), from = view.parties.findIndex((party) => party.first >= start2 && party.last <= act.first), only = view.parties[from];
	return only != null && only.vague && isWhere(reading, only) ? [] : (from < 0 && (from = view.parties.findIndex((party) => party.last <= act.first && !isAttribution(reading, party))), from < 0 ? [] : ratifying(act, listFrom(reading.scan, view, nearest2(reading, view, from, act), act.first)));
}
function apposed({ scan }, view, act) {
	let isDash2 = (at) => {
		var _a;
		return /^--?$/.test(normAt(scan.tokens, at)) && ((_a = scan.tokens[at]) == null ? void 0 : _a.spaced) === !0;
	};
	if (!isDash2(act.first - 1)) return null;
	let open = act.first - 2;
	for (; open > view.sentence.first && !isDash2(open); ) open--;
	let index = view.parties.findIndex(({ first }) => first > open && first - open <= 2), list = index < 0 ? [] : listFrom(scan, view, index, act.first);
	return list.length > 1 && list.every(({ kind }) => kind !== "person") ? list : null;
}
function committed({ scan }, view, act) {
	let lead = act.first - 1;
	if (act.tense !== "infinitive" || !COMMITTING.test(lowerAt(scan.tokens, lead)) || !view.instruments.some(({ last }) => last < lead)) return null;
	let from = Math.max(...view.instruments.filter(({ last }) => last < lead).map(({ last }) => last)), index = view.parties.findIndex(({ first, last }) => first > from && last <= lead && lead - last <= 4);
	if (index < 0) return null;
	for (let at = 0; at <= index; at++) {
		if (view.parties[at].first <= from) continue;
		let list = listFrom(scan, view, at, lead);
		if (list.includes(view.parties[index])) return list.length > 1 ? list : null;
	}
	return null;
}
var COMMITTING = /^(?:committed|agreed|plans?|planned|intends?|intended|expects?|expected|pledged|decided|aims?)$/;
function relativeHead(reading, view, act) {
	var _a;
	if (act.passive || act.tense === "gerund" || act.tense === "infinitive") return null;
	let { tokens } = reading.scan;
	for (let at = act.first - 1; at > view.sentence.first; at--) {
		if (view.parties.some((party) => party.first <= at && at < party.last)) return null;
		if (!/^(?:which|who)$/.test(lowerAt(tokens, at))) continue;
		let end = normAt(tokens, at - 1) === "," ? at - 1 : at;
		return (_a = view.parties.find((party) => party.last === end && party.kind !== "group")) != null ? _a : null;
	}
	return null;
}
function decidingTo({ scan }, view, act) {
	var _a;
	let noun = act.first - 1;
	if (!/^(?:decision|intention|commitment|plan|plans|move|choice)$/.test(lowerAt(scan.tokens, noun)) || !/^'s?$/.test(normAt(scan.tokens, noun - 1))) return null;
	let owner = scan.name[noun - 2];
	return (owner == null ? void 0 : owner.entry.kind) === "country" && owner.last === noun - 1 ? { first: owner.first, last: owner.last, name: "", kind: "state", country: owner.entry.id } : (_a = view.parties.find(({ last }) => last === noun - 1)) != null ? _a : null;
}
function permitted(reading, view, act) {
	var _a, _b;
	let { tokens } = reading.scan, party = view.parties.find(({ last }) => last === act.first);
	if (!party) return [];
	let before2 = (_b = (_a = tokens[party.first - (lowerAt(tokens, party.first - 1) === "the" ? 2 : 1)]) == null ? void 0 : _a.lower) != null ? _b : "";
	return /^(?:permit|allow|authori[sz]e|enable|for)$/.test(before2) ? [party] : [];
}
function isProposal(reading, view, act) {
	for (let at = view.sentence.first; at < act.first; at++)
		if (/^(?:proposals?|resolution|approval)$/.test(lowerAt(reading.scan.tokens, at))) return !0;
	return !1;
}
function nearest2(reading, view, from, act) {
	let { tokens } = reading.scan, last = from;
	for (let i = from; i < view.parties.length && view.parties[i].last <= act.first; i++)
		isWhere(reading, view.parties[i]) || (last = i);
	let party = view.parties[last];
	for (let at = party.last; at < act.first; at++) {
		let token = tokens[at];
		if (token.kind === "mark" || !/^(?:today|also|jointly|have|has|had|on|yesterday|recently|both|formally|officially)$|ly$/.test(token.lower))
			return from;
	}
	for (let i = from; i <= last; i++)
		if (listFrom(reading.scan, view, i, act.first).includes(party)) return i;
	return last;
}
function isWhere(reading, party) {
	let { tokens } = reading.scan, before2 = party.first - 1;
	for (; /^(?:the|northern|southern|eastern|western|central)$/.test(lowerAt(tokens, before2)); ) before2--;
	return (party.kind === "state" || party.country === null) && (party.kind !== "company" || party.vague === !0) && lowerAt(tokens, before2) === "in";
}
function isAttribution(reading, party) {
	return /^(?:said|says|told|announced|according)$/.test(lowerAt(reading.scan.tokens, party.last)) || lowerAt(reading.scan.tokens, party.first - 1) === "to";
}

var CONSTRUCTIONS = [
	betweenThem,
	declaredBy,
	signedBy,
	namedAfter,
	signedWith,
	signedAlone,
	hadWith
];
function rolesOf(reading, view, mention, governor, limit) {
	let signers = signersOf(reading, view), passive = governor.voice === "passive" && governor.act ? agentOf(reading, view, governor.act, limit) : null, asked = {
		reading,
		view,
		mention,
		governor,
		limit,
		subject: subjectsOf(reading, view, mention, governor),
		agent: signers.length > 1 ? signers : passive,
		passive: signers.length <= 1,
		partner: withOf(reading, view, mention, governor, limit)
	};
	for (let construction of CONSTRUCTIONS) {
		let roles = construction(asked);
		if (roles) return roles;
	}
	return owned(asked);
}
function declaredBy({ reading, view, mention, governor, limit }) {
	if (mention.instrument !== "joint_declaration" || governor.act) return null;
	let by = afterWord(reading, view, mention.last, Math.min(limit, mention.last + 2), /^by$/);
	return by && by.length > 1 ? rolesBy("agent", by, "by") : null;
}
function signedBy({ agent, passive, partner }) {
	return !agent || agent.length === 0 ? null : rolesBy("agent", partner && passive ? [...agent, ...partner] : agent, "by", partner);
}
function namedAfter(asked) {
	let { reading, mention, subject, partner } = asked;
	if (mention.countries.length < 2 || isEachOwn2(asked)) return null;
	let third = subject.filter((party) => {
		var _a;
		return isBody(party) && !mention.countries.includes((_a = party.country) != null ? _a : "");
	}), words2 = surface2(reading.scan.tokens, mention.modifiers, mention.head);
	return rolesBy("modifiers", [...third, ...modifiers(mention)], words2, partner);
}
function isEachOwn2({ mention, subject, agent, partner }) {
	let bodies = [...subject, ...agent != null ? agent : [], ...partner != null ? partner : []].filter(isBody);
	return mention.countries.every((state) => bodies.some(({ country }) => country === state));
}
function signedWith({ subject, partner }) {
	if (subject.length === 0 || !partner) return null;
	let all = subject.some(({ members: members2 }) => members2 === "countries") && partner.length > 0;
	return rolesBy("signed-with", all ? subject : [...subject, ...partner], "with", partner);
}
function signedAlone(asked) {
	var _a, _b;
	let { reading, view, mention, governor, limit, subject } = asked, [only] = subject;
	if (!only) return null;
	let client = subject.length === 1 && /^(?:company|organisation)$/.test(only.kind) ? clientOf(reading, view, mention, limit) : null, states = isEachOwn2(asked) ? [] : modifiers(mention), further = furtherSigners(reading, view, mention, limit);
	return rolesBy(
		"subject",
		[...subject, ...client ? [client] : [], ...states, ...further],
		(_b = (_a = governor.act) == null ? void 0 : _a.lemma) != null ? _b : ""
	);
}
function hadWith({ reading, view, mention, governor, partner }) {
	var _a, _b;
	if (!partner) return null;
	let aside = governor.voice === "passive" && ((_a = governor.act) == null ? void 0 : _a.passive) === !1, doer = (!governor.act || aside) && !governor.noun ? (_b = ownerBefore(reading, view, mention)) != null ? _b : doerOf(reading, view, mention) : null;
	if (doer && !partner.includes(doer)) return rolesBy("with", [doer, ...partner], "with", partner);
	let owner = mention.possessor !== null ? ownerOf(reading, view, mention) : [], teller = governor.voice === "passive" && owner.length === 0 ? tellerOf(reading, view, mention) : owner;
	return rolesBy("with", [...teller, ...partner], "with", partner);
}
function owned({ reading, view, mention, governor, limit }) {
	let owner = mention.possessor !== null ? ownerOf(reading, view, mention) : [], named3 = mention.titled && mention.determiner === "definite" && mention.countries.length === 1 ? owner : [...owner, ...modifiers(mention)], others = named3.length > 0 ? named3 : byWhom(reading, view, mention, governor, limit);
	if (others.length > 0) return rolesBy("possessor", others, "'s");
	let acting = actorsOf(reading, view, mention, governor);
	return rolesBy(acting.length > 0 ? "acting" : "none", acting, "");
}
function furtherSigners(reading, view, mention, limit) {
	var _a;
	let { tokens } = reading.scan;
	for (let at = mention.last; at < limit - 1; at++)
		if (lowerAt(tokens, at) === "signed" && normAt(tokens, at - 1) === "," && lowerAt(tokens, at + 1) === "by")
			return (_a = afterWord(reading, view, at + 1, limit, /^by$/)) != null ? _a : [];
	return [];
}
function agentOf(reading, view, act, limit) {
	if (/^(?:broker|mediate)$/.test(act.lemma)) return null;
	let next = view.acts.find(
		(other) => other.verb > act.verb && other.tense !== "infinitive" && other.tense !== "gerund"
	);
	return afterWord(
		reading,
		view,
		act.last,
		next ? next.first : Math.max(limit, view.sentence.last),
		/^(?:by|between|among)$/
	);
}
function modifiers(mention) {
	return mention.countries.map(
		(country) => ({ first: mention.modifiers, last: mention.head, name: "", kind: "state", country })
	);
}

var WILLING = new Set(
	"will would to shall may could might should plans plan hopes hope expected expects set due".split(" ")
), DONE_TO = new Set(
	"met gathered held opportunity pleased proud honoured honored delighted came able managed happy privileged latest become becomes became becoming represented".split(
		" "
	)
), OPEN2 = /^(?:towards?|close|near|nearing|before|consider|considering|discuss|discussed|discussing|explore|exploring|possibility|prospect|aim|aimed|aiming|interest|interested|working|work|ahead|without|proposal|proposals|consideration|goal|forward|advance|hope|view)$/;
function isTentative(tokens, at, from) {
	for (let i = at - 1; i >= from && i > at - 6; i--)
		if (/^(?:could|may|might)$/.test(tokens[i].lower)) return !0;
	return !1;
}
function isAhead(tokens, act) {
	return act.tense === "future" ? !0 : act.tense === "infinitive" && !DONE_TO.has(lowerAt(tokens, act.first - 1)) && !DONE_TO.has(lowerAt(tokens, act.first));
}
function willBefore(tokens, from, to) {
	for (let at = to - 1; at >= from && at > to - 9; at--) {
		let word2 = tokens[at].lower;
		if (word2 === "will" || word2 === "would" || word2 === "expected" || word2 === "ahead" || word2 === "scheduled")
			return !0;
		if (word2 === "," || word2 === ";") return !1;
	}
	return !1;
}
function isIntended(tokens, act) {
	if (act.tense === "future") return !0;
	for (let at = act.first - 1; at < act.verb; at++)
		if (/^(?:intends?|plans?|planned|hopes?|wants?|aims?|expected|due|set)$/.test(lowerAt(tokens, at))) return !0;
	return !1;
}
function doneBefore(tokens, view, act) {
	for (let at = act.first - 1; at >= view.sentence.first && at > act.first - 12; at--) {
		if (DONE_TO.has(tokens[at].lower)) return !0;
		if (/^(?:[,;:]|proposal|approval|approved|agreed)$/.test(tokens[at].lower)) return !1;
	}
	return !1;
}
function isOpen(tokens, first) {
	for (let at = first - 1; at > first - 6 && at >= 0; at--) {
		let word2 = tokens[at].lower;
		if (word2 === "by" || word2 === ",") return !1;
		if (word2 === "and") return sharesAim(tokens, at);
		if (OPEN2.test(word2)) return !0;
	}
	return !1;
}
function sharesAim(tokens, and) {
	for (let at = and - 1; at > and - 6 && at > 1; at--)
		if (lowerAt(tokens, at).endsWith("ing"))
			return [at - 1, at - 2].some((place) => OPEN2.test(lowerAt(tokens, place)));
	return !1;
}
function isHastened(tokens, at) {
	return [at - 1, at - 2].map((place) => lowerAt(tokens, place)).some((word2) => /^(?:towards?|early|swift|speedy|expedite|accelerate|hasten)$/.test(word2));
}
function modalBefore(tokens, from, to) {
	if (/^towards?$/.test(lowerAt(tokens, to - 1))) return "towards";
	for (let at = to - 1; at >= from && at > to - 8; at--) {
		let word2 = tokens[at].lower;
		if (WILLING.has(word2) && word2 !== "to") return word2;
		if (word2 === "," || word2 === ";") return null;
	}
	return null;
}
var WISH = /^(?:interest|interested|readiness|ready|need|needs|call|calls|called|calling|hope|hopes|hoped|hoping|desire|wish|keen|push|pushed|pushing|support|pressed|pressing)$/;
function wishBefore(tokens, first) {
	let at = first - 1;
	if (/^(?:an?|the|any|such|new)$/.test(lowerAt(tokens, at)) && at--, !/^(?:in|for|of|on)$/.test(lowerAt(tokens, at))) return null;
	let word2 = lowerAt(tokens, at - 1);
	return WISH.test(word2) ? word2 : null;
}

var PLANNED_MODIFIERS = new Set(
	"proposed draft planned potential possible future upcoming prospective expected forthcoming envisaged".split(" ")
);
function statusOf(reading, view, mention, governor, limit) {
	let { tokens } = reading.scan;
	if (mention.determiner === "negative") return { status: null, words: "no", told: !0 };
	let { act, noun } = governor, open = underWay(tokens, mention, limit);
	if (open) return { status: "negotiating", words: open, told: !0 };
	if (act != null && act.negated) return { status: null, words: `not ${act.lemma}`, told: !0 };
	if ((act == null ? void 0 : act.act) === "deny") return { status: null, words: act.lemma, told: !0 };
	if (isDenied(tokens, view, mention)) return { status: null, words: "denied", told: !0 };
	let after3 = talksAfter(tokens, mention, limit);
	if (after3) return { status: talkStatus(act), words: after3, told: !0 };
	for (let at = mention.first; at < mention.head; at++) {
		let word2 = tokens[at].lower;
		if (/^(?:amended|renewed|extended)$/.test(word2) && (!act || act.act === "signed"))
			return { status: "renewed", words: word2, told: !0 };
		if (PLANNED_MODIFIERS.has(word2)) return { status: "planned", words: word2, told: !0 };
	}
	if (noun) return fromNoun(tokens, view, noun, act);
	if ((act == null ? void 0 : act.lemma) === "approve" && mention.instrument === "contract" && mention.weak && act.tense !== "infinitive" && act.tense !== "future")
		return { status: "signed", words: "approved", told: !0 };
	if ((act == null ? void 0 : act.act) === "agree" && mention.vague)
		return { status: "announced", words: `agreed to a ${lowerAt(tokens, mention.head)}`, told: !0 };
	if ((act == null ? void 0 : act.act) === "ended" && act.tense === "gerund" && isOpen(tokens, act.first))
		return { status: null, words: act.lemma, told: !0 };
	if (act && mention.instrument === "partnership" && /^(?:elevate|upgrade)$/.test(act.lemma))
		return {
			status: isAhead(tokens, act) && !isAgreed(tokens, act) ? "planned" : "signed",
			words: act.lemma,
			told: !0
		};
	if (act) {
		let given = fromAct(tokens, view, mention, act);
		return given.status === "signed" && lowerAt(tokens, mention.headLast - 1) === "principle" ? { ...given, status: "announced", words: "in principle" } : given;
	}
	let wish = wishBefore(tokens, mention.first);
	if (wish) return { status: null, words: wish, told: !0 };
	let modal = modalBefore(tokens, view.sentence.first, mention.first);
	return modal && !mention.titled ? { status: "planned", words: modal, told: !1 } : { status: "signed", words: "", told: !1 };
}
function isDenied(tokens, view, mention) {
	let deny = view.acts.find((act) => act.act === "deny" && act.verb < mention.first && !act.negated);
	if (!deny || deny.lemma === "fail") return !1;
	for (let at = deny.verb + 1; at < mention.first; at++)
		if (at <= deny.verb + 2 && /^(?:it|they|he|she|signing|reaching)$/.test(tokens[at].lower) || /^(?:that|reports?|claims?|having|rumours?|rumors?|allegations?)$/.test(tokens[at].lower))
			return !0;
	return !1;
}
function fromNoun(tokens, view, noun, act) {
	let words2 = tokens[noun.at].lower;
	if (noun.status === "signed" && isHastened(tokens, noun.at)) return { status: "negotiating", words: words2, told: !0 };
	if (noun.status === "signed" || noun.status === "renewed") {
		let ahead = act ? isAhead(tokens, act) : willBefore(tokens, view.sentence.first, noun.at), coming = /^(?:upcoming|forthcoming|expected|planned|imminent|eventual)$/.test(lowerAt(tokens, noun.at - 1));
		if (ahead || coming || (act == null ? void 0 : act.lemma) === "approve") return { status: "planned", words: `to ${words2}`, told: !0 };
	}
	if (noun.status === "negotiating" && act && /^(?:conclude|complete|finali[sz]e|agree)$/.test(act.lemma) && act.tense !== "gerund")
		return { status: "planned", words: `${act.lemma} ${words2}`, told: !0 };
	let before2 = noun.status === "negotiating" ? talksUntil(tokens, view.sentence.first, noun.at, view.sentence.last) : null;
	return before2 || (noun.status === "negotiating" && isTentative(tokens, noun.at, view.sentence.first) ? { status: "planned", words: `could open ${words2}`, told: !0 } : { status: noun.status, words: words2, told: !0 });
}
function fromAct(tokens, view, mention, act) {
	let words2 = tokens.slice(act.first, act.last).map((token) => token.lower).join(" "), told = !0;
	switch (act.act) {
		case "light":
			return { status: act.tense === "future" ? "announced" : "signed", words: words2, told };
		case "signed":
		case "agree":
		case "join":
			break;
		case "ended":
		case "renewed":
			return act.lemma === "end" && lowerAt(tokens, act.first) === "to" && act.first === mention.last ? { status: "signed", words: "", told: !1 } : act.act === "renewed" && isIntended(tokens, act) ? { status: "planned", words: words2, told } : { status: act.act, words: words2, told };
		case "announced":
			return { status: act.tense === "future" || isAhead(tokens, act) ? "planned" : "announced", words: words2, told };
		case "deny":
			return { status: null, words: words2, told };
		default:
			return { status: act.act, words: words2, told };
	}
	if (act.act === "agree" && isInPrinciple(tokens, act))
		return { status: "announced", words: "agreed in principle", told };
	if (act.lemma === "ratify") return { status: "signed", words: words2, told };
	if (act.tense === "future") return { status: "planned", words: words2, told };
	if (act.tense === "present" && /^finali[sz]ing$/.test(tokens[act.verb].lower))
		return { status: "negotiating", words: words2, told };
	let near = tokens[act.verb].lower.endsWith("ing") && isOpen(tokens, act.first);
	return act.tense === "infinitive" && near ? { status: "negotiating", words: words2, told } : act.tense === "infinitive" ? { status: isAhead(tokens, act) && !doneBefore(tokens, view, act) ? "planned" : "signed", words: words2, told } : act.tense === "gerund" && isOpen(tokens, act.first) ? { status: "negotiating", words: words2, told } : { status: "signed", words: words2, told };
}
var isAgreed = (tokens, { first, verb }) => tokens.slice(first, verb).some(({ lower: lower2 }) => lower2 === "agreed" || lower2 === "agreeing"), isInPrinciple = (tokens, act) => lowerAt(tokens, act.last) === "in" && /^princip(?:le|al)$/.test(lowerAt(tokens, act.last + 1));

var nouns2 = null;
function actNouns() {
	if (!nouns2) {
		nouns2 = /* @__PURE__ */ new Map();
		for (let row of rowsOf(ACT_NOUNS)) for (let word2 of values(row, 1)) nouns2.set(word2, value(row, 0));
	}
	return nouns2;
}
function materialsOf(reading, view) {
	let governors = governorsOf(reading, view, actNouns()), materials = view.instruments.flatMap((mention, index) => {
		let governor = governors[index];
		if (governor.skipped) return [];
		let limit = limitOf(reading, view, index, governors), status = statusOf(reading, view, mention, governor, limit), roles = rolesOf(reading, view, mention, governor, limit), next = view.instruments[index + 1], subject = next && next.first === mention.last + 1 && lowerAt(reading.scan.tokens, mention.last) === "for" ? subjectOf(reading, view, next, limitOf(reading, view, index + 1, governors)) : subjectOf(reading, view, mention, limit);
		return [{ view, mention, governor, status, roles, subject, name: nameOf(reading, mention, subject) }];
	});
	return shareSides(reading, materials), materials;
}
function shareSides(reading, materials) {
	for (let index = materials.length - 2; index >= 0; index--) {
		let [left2, right] = [materials[index], materials[index + 1]], apart = reading.scan.tokens.slice(left2.mention.last, right.mention.first);
		apart.length > 0 && apart.every(({ lower: lower2 }) => /^(?:,|and|as|well|the|an?)$/.test(lower2)) && right.roles.by === "between" && !/^(?:between|with|signed-with)$/.test(left2.roles.by) && (left2.roles = right.roles);
	}
}
function limitOf(reading, view, index, governors) {
	var _a, _b, _c, _d;
	let mention = view.instruments[index], next = view.instruments.slice(index + 1)[0], word2 = lowerAt(reading.scan.tokens, mention.last), inner = (next == null ? void 0 : next.weak) && (next.first === mention.last + 1 && /^(?:on|for|about)$/.test(word2) || next.first === mention.last + 2 && word2 === "to"), nested = (next == null ? void 0 : next.determiner) === "none" && next.weak && !/^(?:and|or|as|plus|[,;:])$/.test(lowerAt(reading.scan.tokens, next.first - 1)), aim = next !== void 0 && isAim(view, mention, next), act = (_a = governors[index + 1]) == null ? void 0 : _a.act, done = (act == null ? void 0 : act.tense) === "gerund" && act.first === mention.last + 1, place = inner || nested || aim || done ? index + 2 : index + 1, first = (_c = (_b = view.instruments[place]) == null ? void 0 : _b.first) != null ? _c : view.sentence.last, noun = (_d = governors[place]) == null ? void 0 : _d.noun;
	return noun && noun.at > mention.last && noun.at < first ? openingOf(reading, noun.at, first) : first;
}
function openingOf({ scan }, noun, first) {
	let at = noun;
	for (; /^(?:the|and|,)$/.test(lowerAt(scan.tokens, at - 1)); ) at--;
	return /^(?:and|,)$/.test(lowerAt(scan.tokens, at)) ? at : first;
}
function nameOf(reading, mention, subject) {
	let { tokens } = reading.scan;
	if (mention.full) return keyOf2(surface2(tokens, mention.full.modifiers, mention.full.headLast));
	if (!isNamed(mention, subject) || mention.determiner === "indefinite") return null;
	let title = mention.modifiers < mention.head ? "" : ` ${subject.title}`;
	return keyOf2(`${surface2(tokens, mention.modifiers, mention.headLast)}${title}`);
}
var keyOf2 = (name) => [...new Set(name.toLowerCase().split(/[^a-z0-9]+/))].sort().join(" ");

function moneyIn(document, first, last, home) {
	let { tokens } = document, mentions = [];
	for (let at = first; at < last; at++) {
		let found = moneyAt(document, at, home);
		if (!found || found.last > last) continue;
		let { amount, currency } = found;
		mentions.push({ first: at, last: found.last, amount, currency, text: surface2(tokens, at, found.last) }), at = conversionEnd(document, found.last, home) - 1;
	}
	return mentions;
}
function moneyAt(document, at, home) {
	let sign = signAt(document, at, home);
	return sign ? signed(document, at, sign, home) : named(document, at, home);
}
function signed(document, at, sign, home) {
	let number = cardinalAt(document.tokens, sign.last);
	if (!number) return null;
	let { value: value2, last } = lowerEnd(document, at, number, home), after3 = nameAt2(document, last, home);
	if (!after3) return { last, amount: value2, currency: sign.code };
	if (after3.part < 1) return { last: after3.last, amount: rounded(value2 * after3.part), currency: sign.code };
	let bare = normAt(document.tokens, at) === "$";
	return after3.code === sign.code || bare ? { last: after3.last, amount: value2, currency: after3.code } : { last, amount: value2, currency: sign.code };
}
function named(document, at, home) {
	let number = cardinalAt(document.tokens, at);
	if (!number || isAmountTail(document, at, home)) return null;
	let { value: value2, last } = lowerEnd(document, at, number, home), after3 = nameAt2(document, last, home);
	return after3 && value2 < 1e3 && /^(?:of|won)$/.test(word(document.tokens, after3.code === "KRW" ? last : after3.last)) ? null : after3 && { last: after3.last, amount: rounded(value2 * after3.part), currency: after3.code };
}
var rounded = (value2) => Math.round(value2 * 1e6) / 1e6;
function cardinalAt(tokens, at) {
	let number = numberAt(tokens, at);
	return (number == null ? void 0 : number.kind) === "cardinal" ? number : null;
}
function isAmountTail(document, at, home) {
	let before2 = document.tokens[at - 1];
	return (before2 == null ? void 0 : before2.norm) === "$" || before2 !== void 0 && signAt(document, at - 1, home) !== null;
}
function lowerEnd(document, at, number, home) {
	var _a, _b, _c;
	let { tokens } = document, alone = { value: number.value, last: number.last }, joint2 = word(tokens, number.last);
	if (((_a = tokens[number.last + 1]) == null ? void 0 : _a.sentence) !== ((_b = tokens[at]) == null ? void 0 : _b.sentence)) return alone;
	let before2 = word(tokens, at - 1);
	if (joint2 !== "-" && joint2 !== "to" && !(joint2 === "and" && before2 === "between")) return alone;
	let sign = signAt(document, number.last + 1, home), upper = cardinalAt(tokens, (_c = sign == null ? void 0 : sign.last) != null ? _c : number.last + 1);
	if (!upper) return alone;
	let scale = upper.value / mantissa(tokens, upper), scaled = number.value !== mantissa(tokens, number);
	return joint2 === "to" && before2 === "from" && (scaled || scale === 1) || joint2 === "to" && !sign && scale === 1 ? alone : { value: !scaled && scale > 1 && number.value < mantissa(tokens, upper) ? rounded(number.value * scale) : number.value, last: upper.last };
}
function mantissa(tokens, number) {
	let figure = Number(normAt(tokens, number.first).replace(/,/g, ""));
	return figure > 0 ? figure : number.value;
}
function signAt(document, at, home) {
	var _a, _b, _c, _d, _e;
	let { tokens } = document, figure = at + 1;
	for (; figure < at + 5 && ((_a = tokens[figure]) == null ? void 0 : _a.kind) !== "number"; ) figure++;
	let apart = /^[a-z]$/i.test(normAt(tokens, at)) && ((_b = tokens[at + 1]) == null ? void 0 : _b.spaced), currency = figure < at + 5 && !apart ? currencyAt(document, at, home) : null;
	if (!currency) return null;
	let last = word(tokens, currency.last) === "." && !((_c = tokens[currency.last]) != null && _c.spaced) ? currency.last + 1 : currency.last, number = ((_d = tokens[last]) == null ? void 0 : _d.kind) === "number" ? numberAt(tokens, last) : null, before2 = tokens[at - 1];
	return !number || normAt(tokens, at) === "$" && !((_e = tokens[at]) != null && _e.spaced) && (before2 == null ? void 0 : before2.kind) === "word" || currency.code === "COP" && number.value < 1e3 ? null : { code: currency.code, last };
}
function nameAt2(document, at, home) {
	var _a, _b, _c, _d;
	let { tokens } = document, place = word(tokens, at) === "-" && !((_a = tokens[at]) != null && _a.spaced) ? at + 1 : at;
	if (((_b = tokens[place]) == null ? void 0 : _b.sentence) !== ((_c = tokens[at - 1]) == null ? void 0 : _c.sentence)) return null;
	if (/^cents?$/.test(word(tokens, place))) return { code: home, last: place + 1, part: 0.01 };
	let currency = currencyAt(document, place, home);
	return currency && ((_d = tokens[currency.last]) == null ? void 0 : _d.kind) !== "number" ? { ...currency, part: 1 } : null;
}
function conversionEnd(document, at, home) {
	let { tokens } = document, bracket2 = word(tokens, at) === "(", or = word(tokens, at) === "or" ? at + 1 : word(tokens, at) === "," && word(tokens, at + 1) === "or" ? at + 2 : 0;
	if (!bracket2 && !or) return at;
	let from = bracket2 ? at + 1 : or;
	for (let place = from; place < from + 4 && !/^[();]$/.test(word(tokens, place)); place++) {
		let found = moneyAt(document, place, home);
		if (found)
			return bracket2 && word(tokens, found.last) === ")" ? found.last + 1 : found.last;
	}
	return at;
}
var word = (tokens, at) => lowerAt(tokens, at);

function dateOf(reading, candidate, anchor) {
	var _a;
	if (!/^(?:signed|renewed|ended)$/.test(candidate.status)) return null;
	for (let row of mentionsOf(candidate)) {
		let at = signingAt(row);
		if (at === null || isInForce(reading, row)) continue;
		let { sentence: sentence2 } = row.view, { tokens } = reading.scan, isAbout = (day) => row.subject.ranges.some(
			([from, to]) => day.first >= from && day.last <= to && !(day.last >= to && lowerAt(tokens, day.first - 1) === "on")
		), days = datesIn(reading.document, sentence2.first, sentence2.last, anchor.date).filter(
			(date) => date.precision === "day" && date.iso && date.first >= storyStart(tokens, sentence2) && !/^(?:until|till|through|since|by)$/.test(lowerAt(tokens, date.first - 1)) && !isAbout(date)
		);
		if (days.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at)), (_a = days[0]) != null && _a.iso) return days[0].iso;
	}
	return null;
}
function storyStart(tokens, { first, last }) {
	var _a, _b;
	if (tokens.slice(first, last).some(({ lower: lower2 }) => lower2 === "today")) return first;
	for (let at = first + 2; at < first + 14; at++)
		if (/^--?$/.test(normAt(tokens, at)) && ((_a = tokens[at]) != null && _a.spaced) && ((_b = tokens[at + 1]) != null && _b.spaced)) return at + 1;
	return first;
}
function signingAt({ governor: { act, noun } }) {
	return noun && /^(?:signed|renewed|join)$/.test(noun.status) ? noun.at : act && /^(?:signed|agree|join|renewed|light)$/.test(act.act) && act.lemma !== "ratify" ? act.verb : null;
}
var mentionsOf = (row) => {
	var _a, _b;
	return [row, ...(_a = row.extra) != null ? _a : [], ...(_b = row.retold) != null ? _b : []];
}, isInForce = ({ scan }, { governor: { act } }) => (act == null ? void 0 : act.lemma) === "enter" && /^(?:force|effect)$/.test(lowerAt(scan.tokens, act.last + 1)), WORTH = /^(?:worth|valued|value|of|for|totalling|totaling|totalled|totaled|amounting|at|to|about|around|approximately|roughly|some|nearly|almost|over|more|than|up|under|a|the|set|estimated|reportedly|providing|raising|mobilizing|mobilising|,)$/;
function worthOf(reading, candidate, anchor) {
	if (candidate.rule === "one-a-partner" || candidate.rule === "enumerated-subjects") return null;
	for (let row of mentionsOf(candidate)) {
		let { tokens } = reading.scan, { sentence: sentence2 } = row.view, found = moneyIn(reading.document, sentence2.first, sentence2.last, anchor.dollar);
		for (let money of found) {
			let inside = money.last <= row.mention.head && money.first >= row.mention.first - 6 && reaches(tokens, money.last, row.mention.head), after3 = money.first >= row.mention.last && money.first < Math.max(row.last, row.mention.last + 14) && isWorth(tokens, row.mention.last, money.first);
			if (inside || after3) return { amount: money.amount, currency: money.currency, text: money.text };
		}
	}
	return null;
}
function reaches(tokens, from, to) {
	var _a;
	for (let at = from; at < to; at++)
		if (((_a = tokens[at - 1]) == null ? void 0 : _a.norm) !== "-" && /^(?:of|in|for|to|and|by|with|from|on|that|which|;)$/.test(tokens[at].lower))
			return !1;
	return !0;
}
function isWorth(tokens, from, to) {
	let last = tokens[to - 1].lower;
	if (!WORTH.test(last)) return !1;
	for (let at = to - 1; at >= from && at > to - 6; at--) {
		let word2 = tokens[at].lower;
		if (/^(?:worth|valued|totalling|totaling|amounting|value|raising|mobilizing|mobilising)$/.test(word2)) return !0;
		if (!WORTH.test(word2)) return !1;
	}
	return to - from <= 4;
}

var TOLD = 12;
function retell({ scan: { tokens } }, material, given, rows, parties) {
	var _a, _b, _c, _d, _e, _f, _g, _h;
	let { mention, roles, status } = material;
	if (!refersBack(mention) || given.some((verdict) => "candidate" in verdict) || status.status === null) return;
	let told = candidateOf(material, [], 0, "retold"), row = rows[rows.length - 1];
	if (row && isPriced(tokens, mention) && material.view.sentence.index - row.view.sentence.index <= 2 && (row.retold = [...(_a = row.retold) != null ? _a : [], told]), signingAt(told) === null || /^finali[sz]e$/.test((_c = (_b = told.governor.act) == null ? void 0 : _b.lemma) != null ? _c : "")) return;
	let fits2 = (row2) => (row2.status === status.status || isSettledBy(row2, told)) && row2.view.sentence.zone !== "headline", near = [...rows].reverse().filter((row2) => fits2(row2) && isSameKind(row2, mention) && !row2.deal), overlap = (row2) => overlapOf(row2.subject.title, told.subject.title, row2.parties), only = near.length === 1 && mention.modifiers === mention.head && !isNamed(mention, told.subject) ? near[0] : void 0, last = (_e = (_d = near.find((row2) => {
		var _a2;
		return ((_a2 = overlap(row2)) != null ? _a2 : 0) > 0;
	})) != null ? _d : near.find((row2) => overlap(row2) === null)) != null ? _e : only;
	last && !mention.plural && addSigners(last, told, parties), last && !mention.plural && roles.by === "agent" && signFor(last, told, parties);
	let others = roles.parties.filter(({ country }) => country !== null).some(({ country }) => !(last != null && last.parties.some((party) => party.country === country)));
	for (let row2 of mention.plural ? rows.filter(fits2) : last && !others ? [last] : [])
		((_g = (_f = row2.retold) == null ? void 0 : _f.length) != null ? _g : 0) < TOLD && (row2.retold = [...(_h = row2.retold) != null ? _h : [], told]), isSettledBy(row2, told) && !mention.plural && (row2.status = "signed");
}
var isPriced = (tokens, { last, plural: plural2 }) => !plural2 && /^(?:is|was) (?:worth|valued)$/.test(`${lowerAt(tokens, last)} ${lowerAt(tokens, last + 1)}`);
function addSigners(row, told, parties) {
	if (row.explicit > 1 || !/^one-(?:subject|none)$/.test(row.rule) || told.view.sentence.index - row.view.sentence.index > 2 || told.governor.voice !== "passive") return;
	let own = row.parties.slice(0, row.explicit), others = parties.filter((party) => !own.some((other) => isSame(other, party)));
	others.length === 0 || own.length + others.length < 2 || (row.parties = [...own, ...others], row.explicit = row.parties.length);
}
function signFor(row, told, parties) {
	var _a;
	if (told.view.sentence.index - row.view.sentence.index > 3 || ((_a = told.governor.act) == null ? void 0 : _a.lemma) !== "sign") return;
	let states = row.parties.every(({ kind }) => kind === "state"), bodies = parties.every(({ kind, name }) => kind !== "state" && kind !== "person" && name.includes(" "));
	if (!states || !bodies || parties.length !== row.parties.length || parties.length < 2) return;
	let own = ({ country }) => country === null || row.parties.some((state) => state.country === country);
	parties.every(own) && new Set(parties.map(({ country }) => country)).size > 1 && (row.parties = [...parties]);
}
function isSettledBy(row, told) {
	var _a, _b;
	let { act } = told.governor;
	return told.status === "signed" && /^(?:sign|ink|initial|exchange|adopt)$/.test((_a = act == null ? void 0 : act.lemma) != null ? _a : "") && (row.status === "announced" || row.status === "planned" && ((_b = row.governor.act) == null ? void 0 : _b.lemma) === "approve");
}

var LONGEST_LIST = 12;
function subjectBefore2(reading, view, first, before2) {
	return listBefore2(reading, view, first, before2).map(
		(party) => {
			var _a;
			return party.members === "others" && party.kind === "company" && (_a = namedBefore(reading, view, party.first, party.name, 1)[0]) != null ? _a : party;
		}
	);
}
function listBefore2(reading, view, first, before2) {
	let { tokens } = reading.scan, end = adverbsBefore(tokens, first, view.sentence.first), previous = lowerAt(tokens, end - 1);
	if (previous === "it" && end - 1 > view.sentence.first) return firstSpeaker(view, end - 1);
	if (previous === "country" && lowerAt(tokens, end - 2) === "the") return stateBefore(view, end - 2);
	if (/^(?:and|;|then)$/.test(previous) && before2) return before2.subject;
	if (/^(?:which|who|that)$/.test(previous))
		return end--, normAt(tokens, end - 1) === "," && end--, listEnding(reading, view, end);
	let opener = view.parties[0];
	return normAt(tokens, end - 1) === "," && lowerAt(tokens, first).endsWith("ing") && (opener == null ? void 0 : opener.first) === view.sentence.first ? listFrom(reading.scan, view, 0, end) : normAt(tokens, end - 1) === "," ? besideComma(reading, view, end - 1) : listEnding(reading, view, end);
}
function besideComma(reading, view, comma) {
	var _a;
	let { tokens } = reading.scan;
	if (normAt(tokens, comma - 1) === ")") return listEnding(reading, view, comma);
	for (let at = comma - 1; at > view.sentence.first && at > comma - 20; at--) {
		if (normAt(tokens, at) !== ",") continue;
		let outer = listEnding(reading, view, at), inner = listEnding(reading, view, comma);
		return outer.length > 0 ? outer : ((_a = inner[0]) == null ? void 0 : _a.first) === at + 1 && isDescription(tokens, at, view.sentence.first) ? inner : [];
	}
	return [];
}
function isDescription(tokens, comma, from) {
	for (let at = comma - 1; at >= from && at > comma - 7; at--) {
		if (/^(?:its|their|the|a|an|whose|'s)$/.test(tokens[at].lower)) return !0;
		if (/^(?:in|on|at|by|since|during|after)$/.test(tokens[at].lower)) return !1;
	}
	return !1;
}
function adverbsBefore(tokens, first, from) {
	let end = first;
	for (; end > from + 1; ) {
		let token = tokens[end - 1], { lower: lower2 } = token;
		if (isBetween(lower2) || lower2.endsWith("ly") && token.norm === lower2) end--;
		else if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower2))
			end -= lowerAt(tokens, end - 2) === "on" ? 2 : 1;
		else if (/^(?:week|month|year)$/.test(lower2) && /^(?:last|this|earlier)$/.test(lowerAt(tokens, end - 2))) end -= 2;
		else if ((/^(?:19|20)\d\d$/.test(lower2) || isMonth(token)) && lowerAt(tokens, end - 2) === "in") end -= 2;
		else if (token.kind === "number" && lowerAt(tokens, end - 3) === "on" && isMonth(tokens[end - 2])) end -= 3;
		else if (isMonth(token) && lowerAt(tokens, end - 3) === "on") end -= 3;
		else break;
	}
	return end;
}
function isJoined(tokens, party) {
	let at = party.first - 1;
	for (; /^(?:the|a|an|its|their|'s)$/.test(lowerAt(tokens, at)); ) at--;
	return normAt(tokens, at) !== ",";
}
var isMonth = (token) => token !== void 0 && monthOf(token.lower) !== null;
function listEnding(reading, view, end) {
	let { tokens } = reading.scan, last = boardStart(tokens, end);
	if (normAt(tokens, last - 1) === ")") {
		for (; last > view.sentence.first && normAt(tokens, last - 1) !== "("; ) last--;
		last--;
	}
	let seat = seatBefore(reading, end, view.sentence.first), party = view.parties.find((other) => other.last === last || other.last === end || other.last === seat);
	if (!party) return [];
	let own = view.parties.indexOf(party);
	for (let index = Math.max(0, own - LONGEST_LIST); index <= own; index++) {
		let list = listFrom(reading.scan, view, index, end);
		if (list.includes(party)) return isJoined(tokens, party) ? list : [party];
	}
	return [party];
}
function boardStart(tokens, end) {
	let board = /^(?:directors|governors)$/.test(lowerAt(tokens, end - 1)) ? end - 3 : end - 1;
	if (lowerAt(tokens, board) !== "board") return end;
	let owned4 = lowerAt(tokens, board - 1) === "executive" ? board - 2 : board - 1;
	return normAt(tokens, owned4) === ")" && (owned4 -= /^'s?$/.test(normAt(tokens, owned4 - 1)) ? 4 : 3), board < end - 1 && isCapital2(tokens[owned4]) ? board + 1 : /^'s?$/.test(normAt(tokens, owned4)) ? owned4 : end;
}
function firstSpeaker(view, it) {
	let speaker = view.parties.find((party) => party.last <= it && party.kind !== "person");
	return speaker ? [speaker] : [];
}
function stateBefore({ parties }, at) {
	let speaker = parties.find((party) => party.last <= at && party.country !== null && party.kind !== "company");
	return speaker ? [{ first: at, last: at, name: "", kind: "state", country: speaker.country }] : [];
}
function seatBefore(reading, end, from) {
	let match = reading.scan.name[end - 1];
	return !match || !/^(?:city|capital|country|region)$/.test(match.entry.kind) || match.first - 1 <= from ? -1 : /^(?:of|in)$/.test(lowerAt(reading.scan.tokens, match.first - 1)) ? match.first - 1 : -1;
}

var PREDICATE = /^(?:in|into|with|moving|forward|ahead|advanced|exclusive|final|early|preliminary|will|announce|announced|unveiled|revealed|a|an|its|their|new|is|are|was|were|has|have|had|holding|entered|received|won|secured|gained)$/;
function leaderOf(reading, view, to) {
	var _a;
	let { tokens } = reading.scan, partners = [], principle = !1;
	for (let at = to - 1; at >= view.sentence.first && at > to - 24; at--) {
		let { lower: lower2, kind } = tokens[at];
		if (PAYING.test(lower2)) return payer(reading, view, at);
		let status = (_a = leaderStatus(lower2)) != null ? _a : at === to - 1 && /^(?:is|are|was|were)$/.test(lower2) ? "planned" : void 0;
		if (status) {
			let agreed = status === "signed", first = predicateStart(tokens, auxiliaries(tokens, at, view.sentence.first).first, view.sentence.first), told = lower2.startsWith("intent") && tokens.slice(first, at).some((token) => token.lower === "announced");
			return {
				at,
				first,
				status: told || agreed && principle ? "announced" : status,
				partners,
				agreed
			};
		}
		let party = view.parties.find((other) => other.first <= at && at < other.last);
		if (party) {
			at = party.first;
			continue;
		}
		if (lower2 === "with") {
			let index = view.parties.findIndex((other) => other.first > at && other.first < to);
			partners = index < 0 ? [] : listFrom(reading.scan, view, index, to);
		} else if (/^princip(?:le|al)$/.test(lower2)) principle = !0;
		else if (kind !== "number" && !/^(?:\$|\u20ac|\u00a3|million|billion|bn|dollars|euros?|yuan|yen|won|pounds|up|about|nearly|some|more|than|cash|in|on|of|,|and|the|today|earlier|this|last|week|month|year|terms|cabinet|granted|given|presented|submitted|forwarded|was|is|been|has|made|by|m\/s|to|\(|\))$|day$/.test(
			lower2
		))
			return null;
	}
	return null;
}
var PAYING = /^(?:pay|pays|paid|spend|spends|spent|invest|invests|invested|investing)$/;
function payer(reading, view, at) {
	let own = auxiliaries(reading.scan.tokens, at, view.sentence.first);
	if (own.to) return leaderOf(reading, view, own.first);
	let status = own.will || own.would || own.be ? "announced" : "signed";
	return { at, first: own.first, status, partners: [], agreed: !1 };
}
function agreementTo(reading, view, to) {
	let { tokens } = reading.scan, { first: from } = view.sentence, between2 = partnersBefore(reading, view, adverbsBefore(tokens, to, from)), last = adverbsBefore(tokens, between2.first, from), named3 = view.instruments.find((mention2) => mention2.last === last), completed = lowerAt(tokens, last - 1) === "transaction" ? { first: last - 2, instrument: null } : null, mention = named3 != null ? named3 : completed;
	if (!mention) return null;
	let { partners, by } = between2;
	if (by.length > 0)
		return {
			at: last - 1,
			first: mention.first,
			status: "signed",
			partners,
			by,
			agreed: !0,
			...led(mention)
		};
	let acts = view.acts.filter(({ verb }) => verb < mention.first), act = acts[acts.length - 1];
	return !act || act.negated || act.passive || mention.first - act.last > 4 || act.act !== "signed" && act.act !== "announced" ? null : { at: act.verb, first: act.first, status: act.act, partners, by, agreed: !0, ...led(mention) };
}
var led = ({ instrument }) => ({ instrument });
function partnersBefore(reading, view, end) {
	var _a;
	let { tokens } = reading.scan, none = { first: end, partners: [], by: [] };
	if (!view.parties.some(({ last }) => last === end)) return none;
	for (let at = end - 2; at >= view.sentence.first && at > end - 20; at--) {
		let word2 = tokens[at].lower;
		if (word2 !== "with" && word2 !== "by") continue;
		let list = listFrom(reading.scan, view, partyNear(reading.scan, view, at + 1, end), end);
		return ((_a = list[list.length - 1]) == null ? void 0 : _a.last) !== end ? none : word2 === "by" ? { ...none, first: at, by: list } : { ...none, first: at, partners: list };
	}
	return none;
}
function toldBefore(reading, view, gerund) {
	let { tokens } = reading.scan, at = gerund - 1;
	if (/^(?:on|over|for|about)$/.test(lowerAt(tokens, at))) {
		let mention = view.instruments.find((other) => other.last === at);
		if (!mention) return null;
		at = mention.first - 1;
	} else if (lowerAt(tokens, at) !== "announced") return null;
	let act = view.acts.find(({ verb, negated }) => verb === at && !negated);
	return !act || act.act !== "announced" && act.act !== "signed" || act.tense === "future" ? null : { first: act.first, status: act.act };
}
function besideAct(reading, view, gerund, frames) {
	if (normAt(reading.scan.tokens, gerund - 1) !== "," || !frames.some((name) => /^(?:buy|sell|stake|hire)$/.test(name)))
		return null;
	let act = view.acts.find(({ act: act2, tense }) => act2 === "signed" && /^(?:past|perfect)$/.test(tense));
	return !act || act.verb > gerund || act.negated || act.passive ? null : { first: act.first, status: "signed" };
}
function approvalOf(reading, view, to) {
	return isCabinet(reading, view) ? plannedAt(to) : null;
}
var plannedAt = (to) => ({
	at: to,
	first: to,
	status: "planned",
	partners: [],
	agreed: !1
}), isApproved = (reading, view, words2) => /^(?:approval|proposal)/.test(words2) || isCabinet(reading, view);
function isCabinet(reading, view) {
	let cabinet = !1, approved = !1;
	for (let at = view.sentence.first; at < view.sentence.last; at++) {
		let { lower: lower2 } = reading.scan.tokens[at];
		lower2 === "cabinet" && (cabinet = !0), /^(?:approved|approval|approves|decided|granted)$/.test(lower2) && (approved = !0);
	}
	return cabinet && approved;
}
function predicateStart(tokens, noun, from) {
	let at = noun;
	for (; at > from + 1 && PREDICATE.test(tokens[at - 1].lower); ) at--;
	return at;
}

var REACH3 = 80, STOPS2 = /^(?:;|:|which|who|whose|while|whereas|when|where|after|before|because|although|though|if|unless|until|said|says|saying|told|according|adding|but|so)$/;
function endOf3(reading, view, verb) {
	var _a;
	let { tokens } = reading.scan, limit = Math.min(view.sentence.last, verb + REACH3);
	for (let at = verb + 1; at < limit; at++) {
		let { lower: lower2 } = tokens[at];
		if (STOPS2.test(lower2) && lowerAt(tokens, at - 1) !== "the" || lower2 === "to" && ((_a = verbForms().get(lowerAt(tokens, at + 1))) == null ? void 0 : _a.form) === "base") return at;
		let act = view.acts.find((other) => other.verb === at);
		if (act && (act.tense === "past" || act.tense === "future" || act.tense === "perfect") && !act.passive) {
			let previous = lowerAt(tokens, act.first - 1);
			if (previous === "and" || previous === "," || previous === "that") return act.first - 1;
		}
	}
	return limit;
}

function isHeadlinese(reading, { sentence: sentence2 }) {
	return sentence2.zone !== "body" && normAt(reading.scan.tokens, sentence2.last - 1) !== ".";
}
function dealClauses(reading, view) {
	let { tokens, taken } = reading.scan, forms2 = verbForms(), clauses = [];
	for (let at = view.sentence.first; at < view.sentence.last; at++) {
		let free = !taken[at] || /^(?:will|to)$/.test(lowerAt(tokens, at - 1)), form = tokens[at].kind === "word" && free ? forms2.get(tokens[at].lower) : null;
		if (!form || view.parties.some((party) => party.first <= at && at < party.last && party.last - party.first > 1))
			continue;
		let clause = clauseAt(reading, view, at, form, clauses[clauses.length - 1]);
		clause && clauses.push(clause);
	}
	return [...clauses, ...view.parties.flatMap((owner) => {
		var _a;
		return (_a = ownedDeal(reading, view, owner)) != null ? _a : [];
	})];
}
function ownedDeal(reading, view, owner) {
	let { tokens } = reading.scan, mark2 = owner.last;
	if (!/^'s?$/.test(normAt(tokens, mark2)) || isHindered(lowerAt(tokens, owner.first - 1))) return null;
	for (let at = mark2 + 1; at < Math.min(view.sentence.last, mark2 + 7); at++) {
		let { lower: lower2, kind, norm } = tokens[at];
		if (/^(?:failed|abandoned|rejected|attempted|blocked|proposed|planned|possible|potential)$/.test(lower2))
			return null;
		let next = lowerAt(tokens, at + 1), lends = isDealNoun("finance", lower2) && /^(?:of|to|for)$/.test(next), nominal2 = lower2 === "investment" && /^(?:in|into)$/.test(next) || isDealNoun("purchase", lower2) || isDealNoun("sale", lower2), frame = isDealNoun("order", lower2) ? "order" : lends ? "finance" : nominal2 ? "nominal" : null;
		if (frame) {
			let act = {
				first: owner.first,
				last: mark2 + 1,
				verb: mark2,
				lemma: "own",
				act: "signed",
				tense: "past",
				passive: !1,
				negated: !1
			};
			return { ...{ passive: !1, partners: [], agreed: !1, led: null, end: endOf3(reading, view, at) }, view, frames: [frame], act, status: "signed", words: `'s ${lower2}`, subject: [owner] };
		}
		if (kind === "mark" && !/^[-$.]$/.test(norm)) return null;
	}
	return null;
}
function clauseAt(reading, view, verb, form, before2) {
	var _a, _b, _c, _d, _e, _f;
	let { tokens } = reading.scan, from = view.sentence.first, co = normAt(tokens, verb - 1) === "-" && lowerAt(tokens, verb - 2) === "co", aux = auxiliaries(tokens, co ? verb - 2 : verb, from);
	if (aux.negated || aux.maybe || aux.would && !isReported(reading, view, aux.first)) return null;
	let { first } = aux, status = "signed", tense = "past", partners = [], agreed = !1, led2 = null, by = [], words2 = "";
	if (aux.to) {
		let noun = agreementTo(reading, view, first), leader = (_b = (_a = noun != null ? noun : leaderOf(reading, view, first)) != null ? _a : approvalOf(reading, view, first)) != null ? _b : isHeadlinese(reading, view) ? plannedAt(first) : null;
		if (!leader) return null;
		led2 = (_c = noun == null ? void 0 : noun.instrument) != null ? _c : null, by = (_d = noun == null ? void 0 : noun.by) != null ? _d : [], { status, partners, agreed } = leader, words2 = `${tokens[leader.at].lower} to`, tense = "infinitive";
		let own = auxiliaries(tokens, leader.at, from);
		if (own.negated || own.maybe || own.would && !isReported(reading, view, own.first)) return null;
		first = leader.first;
	} else if (aux.will || aux.would)
		status = "announced", tense = "future";
	else if (form.form === "gerund") {
		let told = (_e = toldBefore(reading, view, verb)) != null ? _e : besideAct(reading, view, verb, form.frames);
		if (!aux.be && !told) return null;
		told && (first = told.first), status = (_f = told == null ? void 0 : told.status) != null ? _f : "announced", tense = told ? "gerund" : "present", agreed = told !== null;
	} else if (form.form === "third" && isHeadlinese(reading, view))
		tense = "present";
	else if (form.form === "base" || form.form === "third") {
		if (!form.frames.includes("partner") && form.lemma !== "become" && form.lemma !== "welcome") return null;
		status = "announced", tense = "present";
	}
	let passive = (form.form === "both" || form.form === "participle") && aux.be;
	if (form.form === "participle" && !aux.be && !aux.have) return null;
	aux.to && !agreed && aux.be && (status = "planned"), words2 || (words2 = surfaceOf(tokens, aux.first, verb + 1));
	let act = {
		first,
		last: verb + 1,
		verb,
		lemma: form.lemma,
		act: status,
		tense,
		passive,
		negated: !1
	};
	return {
		view,
		frames: form.frames,
		act,
		status,
		words: words2,
		passive,
		subject: by.length > 0 ? by : subjectBefore2(reading, view, first, before2),
		partners,
		agreed,
		led: led2,
		end: endOf3(reading, view, verb)
	};
}
function isReported(reading, view, would) {
	for (let at = would - 1; at >= view.sentence.first; at--) {
		let { lower: lower2 } = reading.scan.tokens[at];
		if (lower2 === "if" || lower2 === "which") return !1;
		if (/^(?:said|says|announced|announces|confirmed|revealed)$/.test(lower2)) return !0;
	}
	return !1;
}
var surfaceOf = (tokens, from, to) => [...tokens.slice(from, to)].map(({ lower: lower2 }) => lower2).join(" ");

var isFirm = (party) => party !== void 0 && party.members === void 0 && (party.kind === "company" || party.kind === "agency" || party.kind === "organisation" || party.kind === "university"), isNamed2 = (party) => isFirm(party) || (party == null ? void 0 : party.kind) === "state" && party.country !== null;
function deal(clause, rule, instrument, parties, last) {
	return { parties, instrument, rule, object: [clause.act.last, last], last };
}
function after(reading, clause, from, word2) {
	let { tokens } = reading.scan;
	for (let at = from; at < clause.end; at++) {
		if (!word2.test(tokens[at].lower) || isInfinitive(tokens, at)) continue;
		let index = partyNear(reading.scan, clause.view, at + 1, clause.end);
		if (index >= 0) return clause.view.parties[index];
	}
}
function stateAfter(reading, { end }, from, word2) {
	let { tokens, name } = reading.scan, at = find(tokens, from, end, (i) => {
		var _a;
		return word2.test(tokens[i].lower) && ((_a = name[i + 1]) == null ? void 0 : _a.first) === i + 1;
	}), match = at < 0 ? void 0 : name[at + 1];
	if ((match == null ? void 0 : match.entry.kind) === "country")
		return { first: match.first, last: match.last, name: "", kind: "state", country: match.entry.id };
}
function isInfinitive(tokens, to) {
	let next = tokens[to + 1];
	return tokens[to].lower !== "to" || !next || next.kind !== "word" || next.norm !== next.lower ? !1 : !ARTICLE.test(next.lower) && ARTICLE.test(lowerAt(tokens, to + 2));
}
var ARTICLE = /^(?:a|an|the|its|their|our)$/, isState = (reading, { act }) => /^(?:government|state|authorities|cabinet)$/.test(lowerAt(reading.scan.tokens, act.first - 1));
function isSite(tokens, party) {
	let end = find(tokens, party.last, party.last + 4, (at) => {
		let { lower: lower2, norm, kind } = tokens[at];
		return isDealNoun("holding", lower2) || (kind === "mark" ? norm !== "-" : /^(?:and|for|from|in|of|to)$/.test(lower2));
	});
	return end >= 0 && isDealNoun("holding", tokens[end].lower);
}
function find(tokens, from, to, test) {
	for (let at = from; at < to; at++) if (tokens[at] && test(at)) return at;
	return -1;
}
var nounIn = (tokens, from, to, frame) => find(tokens, from, to, (at) => isDealNoun(frame, tokens[at].lower)), toldStatus = ({ act, status }) => act.lemma === "announce" ? "announced" : /^(?:approve|authori[sz]e)$/.test(act.lemma) ? "planned" : status, isAhead2 = (clause) => clause.status !== "signed" || clause.agreed, isQuantity = (tokens, at) => {
	let token = tokens[at];
	return token.kind === "number" && !/^(?:19|20)\d\d$/.test(token.norm) || /^(?:\$|\u20ac|\u00a3|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|dozens|hundreds|million|billion)$/.test(
		token.lower
	);
};
function isSpecific(reading, from, to) {
	let { tokens } = reading.scan;
	return find(tokens, from, to, (at) => isQuantity(tokens, at) || isDealNoun("holding", tokens[at].lower)) >= 0;
}
function moneyEnd(tokens, from, to) {
	var _a;
	let at = from + 1;
	for (; at < to && (((_a = tokens[at]) == null ? void 0 : _a.kind) === "number" || /^(?:million|billion|trillion|bn|dollars|euros|yuan|yen)$/.test(lowerAt(tokens, at))); )
		at++;
	return at;
}

var INSTRUMENT_OF = [
	[/^(?:treaty|convention|covenant|charter)$/, "treaty"],
	[/^(?:partnership|alliance|coalition)$/, "partnership"],
	[/^declaration$/, "joint_declaration"],
	[/^protocol$/, "protocol"]
];
function joined2(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive } = clause, states = subject.filter(
		(party) => party.kind === "state" || party.kind === "person" && party.forState && act.lemma === "rejoin"
	);
	if (passive || states.length === 0 || states.length !== subject.length) return [];
	let at = act.last;
	if (act.lemma === "become" && (at = memberEnd(tokens, at, clause.view.sentence.last), at < 0))
		return [];
	lowerAt(tokens, at) === "to" && at++;
	let accord = accordAt(reading, at, clause.view.sentence.last);
	return accord ? [deal(clause, "joined", accord.instrument, states, accord.last)] : [];
}
function welcomed(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, passive, end } = clause, index = partyNear(reading.scan, view, act.last, end), member2 = view.parties[index];
	if (passive || (member2 == null ? void 0 : member2.kind) !== "state" || lowerAt(tokens, member2.last) !== "as") return [];
	let at = memberEnd(tokens, member2.last + 1, end), accord = at < 0 ? null : accordAt(reading, at, end);
	return accord ? [{ ...deal(clause, "welcomed", accord.instrument, [member2, ...subject], accord.last), status: "announced" }] : [];
}
function memberEnd(tokens, from, to) {
	for (let at = from; at < Math.min(to, from + 8); at++) {
		let word2 = tokens[at].lower;
		if (/^(?:member|signatory|party|partner)$/.test(word2))
			return /^(?:of|to)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : -1;
		if (word2 === "to" && /^(?:join|sign|ratify)$/.test(lowerAt(tokens, at + 1))) return at + 2;
	}
	return -1;
}
function accordAt(reading, from, to) {
	var _a, _b;
	let { tokens } = reading.scan, at = lowerAt(tokens, from) === "the" ? from + 1 : from;
	if (at === from) return null;
	let start2 = at;
	for (; at < to && at < start2 + 7; at++) {
		let token = tokens[at];
		if (at > start2 && /^(?:initiative|coalition|alliance|partnership|pact|accords?)$/.test(token.norm))
			return { instrument: token.norm === "accord" ? "agreement" : "partnership", last: at + 1 };
		if (token.norm === token.lower && !/^(?:of|on|for|and|-|the)$/.test(token.lower)) return null;
		if (!isDealNoun("accord", token.lower) || token.norm === token.lower) continue;
		return at === start2 && !/^(?:on|for|against|of)$/.test(lowerAt(tokens, at + 1)) ? null : { instrument: (_b = (_a = INSTRUMENT_OF.find(([word2]) => word2.test(token.lower))) == null ? void 0 : _a[1]) != null ? _b : "agreement", last: at + 1 };
	}
	return null;
}
function left(reading, clause) {
	var _a, _b, _c, _d, _e;
	let { tokens, instrument } = reading.scan, { act, subject, view, passive } = clause;
	if (passive) return [];
	let moved = view.parties.find(
		(party) => party.first >= act.last && party.first <= act.last + 1 && party.kind === "state"
	), at = moved ? moved.last : act.last;
	for (; at < act.last + 6 && /^(?:out|away|of|from|the|its|their|a|an|participation|membership|in|implementation)$/.test(lowerAt(tokens, at)); )
		at++;
	let start2 = at;
	for (; at < start2 + 4 && isCapital2(tokens[at]) && !view.instruments.some(({ first }) => first === at); ) at++;
	let mention = view.instruments.find((other) => other.first <= at && at < other.last);
	mention || (at = start2);
	let accord = mention ? null : accordAt(reading, lowerAt(tokens, at - 1) === "the" ? at - 1 : at, clause.end);
	if ((!mention || !instrument[mention.head]) && !accord) return [];
	let last = mention ? mention.last : (_a = accord == null ? void 0 : accord.last) != null ? _a : at, others = [];
	if (lowerAt(tokens, last) === "with") {
		let index = partyNear(reading.scan, view, last + 1, clause.end);
		index >= 0 && (others = listFrom(reading.scan, view, index, clause.end));
	}
	let parties = moved ? [moved, ...others] : [...subject, ...others];
	if (act.lemma === "suspend" && at === act.last + 1) return [];
	if (parties.length === 0 || mention && others.length === 0 && at === start2 && !isTitled(tokens, mention)) return [];
	let end = (_c = (_b = others[others.length - 1]) == null ? void 0 : _b.last) != null ? _c : last;
	return [
		{ ...deal(clause, "left", (_e = (_d = mention == null ? void 0 : mention.instrument) != null ? _d : accord == null ? void 0 : accord.instrument) != null ? _e : "treaty", parties, end), status: "ended" }
	];
}
function isTitled(tokens, mention) {
	if (mention.titled) return !0;
	for (let at = mention.modifiers; at < mention.head; at++)
		if (tokens[at].norm !== tokens[at].lower) return !0;
	return !1;
}

function awardedTo(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, passive } = clause;
	if (passive) return [];
	let noun = nounIn(tokens, act.last, Math.min(clause.end, act.last + 10), "award");
	if (noun < 0) return [];
	let winner = after(reading, clause, noun, /^to$/);
	if (!isFirm(winner)) return [];
	let winners = listFrom(reading.scan, view, view.parties.indexOf(winner), clause.end).filter(isFirm), status = toldStatus(clause);
	return winners.map((firm) => ({
		...deal(clause, "awarded-to", "contract", [...subject, firm], firm.last),
		status
	}));
}
function awardedParty(reading, clause) {
	var _a, _b;
	let { tokens } = reading.scan, { view, passive, act } = clause;
	if (passive) return [];
	let deals = [], from = act.last;
	for (; ; ) {
		let index = partyNear(reading.scan, view, from, clause.end), winner = view.parties[index];
		if (!isFirm(winner)) break;
		let winners = listFrom(reading.scan, view, index, clause.end).filter(isFirm), behind = describedEnd(tokens, (_b = (_a = winners[winners.length - 1]) == null ? void 0 : _a.last) != null ? _b : winner.last, clause.end), noun = nounIn(tokens, behind, Math.min(clause.end, behind + 8), "award");
		if (noun < 0 || /^(?:of|in|for|at|to|and|,)$/.test(lowerAt(tokens, behind))) break;
		let row = deal(clause, "awarded", "contract", [...clause.subject, ...winners], noun + 1);
		if (deals.push(deals.length === 0 ? row : { ...row, object: [winner.first, noun + 1] }), lowerAt(tokens, noun + 1) !== "and") break;
		from = noun + 2;
	}
	return deals;
}
function describedEnd(tokens, last, end) {
	if (normAt(tokens, last) !== "," || !/^(?:a|an|the)$/.test(lowerAt(tokens, last + 1))) return last;
	let comma = find(tokens, last + 2, Math.min(end, last + 9), (at) => normAt(tokens, at) === ",");
	return comma < 0 ? last : comma + 1;
}
function hired(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, passive } = clause, near = Math.min(view.sentence.last, act.last + 5), firm = view.parties[partyNear(reading.scan, view, lowerAt(tokens, act.last) === "by" ? act.last + 1 : act.last, near)];
	if (!isFirm(firm) || !subject.some(isNamed2) || subject.includes(firm)) return [];
	let [client, worker] = passive ? [firm, subject[0]] : [subject[0], firm];
	return passive !== (lowerAt(tokens, act.last) === "by") || (worker == null ? void 0 : worker.kind) !== "company" || !client ? [] : /^(?:to|for|as)$/.test(lowerAt(tokens, firm.last)) ? [deal(clause, "hired", "contract", [...subject, firm], firm.last)] : [];
}
function wasAwarded(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive } = clause;
	if (!passive || !subject.some(isFirm)) return [];
	let reach = Math.min(clause.end, act.last + 8), award = nounIn(tokens, act.last, reach, "award"), noun = award < 0 ? nounIn(tokens, act.last, reach, "finance") : award;
	if (noun < 0) return [];
	let end = clause.view.sentence.last, owner = after(reading, { ...clause, end }, noun, /^(?:by|from)$/);
	return award < 0 && !isNamed2(owner) ? [] : !isNamed2(owner) && find(tokens, noun, end, (at) => lowerAt(tokens, at) === "by") >= 0 ? [] : isNamed2(owner) ? [deal(clause, "awarded-by", "contract", [owner, ...subject], Math.max(noun + 1, owner.last))] : [deal(clause, "awarded-unnamed", "contract", subject, noun + 1)];
}
function goesTo(reading, clause) {
	var _a, _b;
	let { tokens } = reading.scan, { act, view, passive } = clause, noun = nounIn(tokens, Math.max(view.sentence.first, act.first - 16), act.first, "award"), winner = lowerAt(tokens, act.last) === "to" ? after(reading, clause, act.last, /^to$/) : void 0;
	if (!passive || noun < 0 || !isFirm(winner) || winner.first - act.last > 5) return [];
	let owner = after(reading, clause, winner.last, /^by$/), gave = isNamed2(owner) && lowerAt(tokens, owner.first - 1) === "by" && !isAdvice(tokens, owner.first) ? [owner] : [], rule = gave.length > 0 ? "goes-to" : "awarded-unnamed", winners = listFrom(reading.scan, view, view.parties.indexOf(winner), clause.end).filter(isFirm), last = (_b = (_a = winners[winners.length - 1]) == null ? void 0 : _a.last) != null ? _b : winner.last;
	return (/s$/.test(lowerAt(tokens, noun)) ? winners.map((firm) => [firm]) : [winners]).map((firms) => deal(clause, rule, "contract", [...gave, ...firms], last));
}
var isAdvice = (tokens, name) => find(tokens, name - 4, name, (at) => /^(?:recommended|proposed|submitted|advised)$/.test(lowerAt(tokens, at))) >= 0;
function revoked(reading, clause) {
	let { tokens } = reading.scan, { act, view, subject, passive, end } = clause, noun = nounIn(tokens, act.last, Math.min(end, act.last + 12), "award");
	if (passive || noun < 0 || subject.length === 0 && !isState(reading, clause)) return [];
	if (act.lemma === "take" && !/^(?:away|back)$/.test(lowerAt(tokens, act.last))) return [];
	let before2 = view.parties.find((party) => party.first >= act.last && party.last <= noun), holder = isFirm(before2) ? before2 : after(reading, clause, noun, /^(?:of|to|from|by|with)$/);
	return isFirm(holder) ? listFrom(reading.scan, view, view.parties.indexOf(holder), end).filter(isFirm).map((firm) => ({
		...deal(clause, "revoked", "contract", [...subject, firm], Math.max(noun + 1, firm.last)),
		status: "ended"
	})) : [];
}

function lent(reading, clause) {
	let { tokens } = reading.scan, { act, view, passive, subject, end } = clause, direct = view.parties[partyNear(reading.scan, view, act.last, end)], borrower = isNamed2(direct) ? direct : after(reading, clause, act.last, /^to$/);
	if (passive || subject.length === 0 || !isNamed2(borrower)) return [];
	let sum = find(tokens, act.last, Math.min(end, borrower.last + 6), (at) => isQuantity(tokens, at));
	return sum < 0 ? [] : [
		deal(clause, "lent", "contract", [...subject, borrower], Math.max(borrower.last, moneyEnd(tokens, sum, end)))
	];
}
function financed(reading, clause) {
	let { tokens } = reading.scan, { act, view, passive, subject, end } = clause;
	if (passive || !subject.some(isNamed2)) return [];
	let named3 = (at) => view.parties.some(({ first, last }) => first <= at && at < last), noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isFinance(tokens, at) && !named3(at)), letter = letterAfter(clause, act.last, end);
	if (noun < 0 && !letter) return pledged(reading, clause);
	let head2 = letter ? letter.last : noun + 1;
	if (isRefused(tokens, act.last, head2)) return [];
	let index = partyNear(reading.scan, view, act.last, head2), borrower = [view.parties[index], after(reading, clause, head2, /^to$/), aimOf(reading, clause, head2)].find(
		isNamed2
	);
	if (!borrower || subject.includes(borrower)) return [];
	let row = deal(
		clause,
		"financed",
		letter ? letter.instrument : "contract",
		[...subject, borrower],
		Math.max(head2, borrower.last)
	), done = !letter && (clause.agreed || /^(?:approve|close|extend|grant)$/.test(act.lemma));
	return [{ ...row, status: clause.status === "signed" && !done ? "announced" : clause.status }];
}
function aimOf(reading, clause, head2) {
	let { act, subject } = clause, aim = after(reading, clause, head2, /^(?:for|of)$/);
	if (isFirm(aim) && !/(?:Project|Programme?|Initiative)$/.test(aim.name) && !(aim.vague && act.lemma === "approve"))
		return aim;
	if (!(act.lemma !== "approve" || !subject.every((party) => party.kind === "organisation")))
		return (aim == null ? void 0 : aim.kind) === "state" ? aim : stateAfter(reading, clause, head2, /^for$/);
}
function pledged(reading, clause) {
	let { act, subject, end } = clause, firm = after(reading, clause, act.last, /^to$/);
	if (!/^(?:approve|commit|pledge)$/.test(act.lemma) || (firm == null ? void 0 : firm.kind) !== "company" || firm.vague) return [];
	if (firm.last > end || !isSpecific(reading, act.last, firm.first)) return [];
	let status = act.lemma === "approve" ? clause.status : "announced";
	return [{ ...deal(clause, "pledged", "contract", [...subject, firm], firm.last), status }];
}
function creditAgreed(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive, end } = clause;
	if (passive) return [];
	let noun = find(tokens, act.last, Math.min(end, act.last + 8), (at) => isFinance(tokens, at));
	if (noun < 0 || isRefused(tokens, act.last, noun)) return [];
	let other = after(reading, clause, noun, /^with$/), parties = isNamed2(other) ? [...subject, other] : subject;
	return parties.length < 2 || !parties.every(isNamed2) ? [] : [deal(clause, "credit-agreed", "contract", parties, Math.max(noun + 1, isNamed2(other) ? other.last : 0))];
}
var isFinance = (tokens, at) => {
	let word2 = tokens[at].lower;
	return isDealNoun("finance", word2) && !/^(?:guarantee|guarantees|guaranty|program|programme|office|portfolio|rating)$/.test(lowerAt(tokens, at + 1)) && // "security guarantees for Ukraine": no money
	!(word2.startsWith("guarant") && !/^(?:loan|loss|credit|portfolio|bond|million|billion)$/.test(lowerAt(tokens, at - 1)));
};
function letterAfter({ view, act }, from, end) {
	return view.instruments.find(
		({ instrument, first, last, plural: plural2 }) => instrument === "letter_of_intent" && !plural2 && first >= from && first < from + 4 && last < end && act.verb < first
	);
}
var isVerbLike = (token) => (token == null ? void 0 : token.kind) === "word" && token.norm === token.lower && !/^(?:an?|the|its|their)$/.test(token.lower), isRefused = (tokens, from, to) => find(tokens, from, to, (at) => {
	let { lower: lower2 } = tokens[at];
	return lower2 === "to" ? isVerbLike(tokens[at + 1]) : /^(?:no|any|tax|carbon|repay|student|grant)$/.test(lower2);
}) >= 0;
function borrowed(reading, clause) {
	let { tokens } = reading.scan, { act, passive, subject, end } = clause;
	if (passive || !(subject.some(isNamed2) || isApproved(reading, clause.view, clause.words))) return [];
	let lender = after(reading, clause, act.last, /^from$/);
	if (!isNamed2(lender)) return [];
	let letter = letterAfter(clause, act.last, lender.first), noun = find(
		tokens,
		act.last,
		Math.min(end, lender.first),
		(at) => isFinance(tokens, at) || /^(?:orders?|concessions?|licen[cs]es?|funding)$/.test(tokens[at].lower)
	);
	if (!letter && noun < 0 && !(act.lemma === "borrow" && isSpecific(reading, act.last, lender.first))) return [];
	let instrument = letter ? letter.instrument : "contract", row = deal(clause, "borrowed", instrument, [...subject, lender], lender.last);
	return [letter || act.lemma === "announce" ? { ...row, status: "announced" } : row];
}

function agreedWith(_reading, clause) {
	var _a;
	let { agreed, subject, partners } = clause;
	if (!agreed || subject.length === 0 || partners.length === 0) return [];
	let instrument = /^(?:work|make|jointly|merge)$/.test((_a = clause.frames[clause.frames.length - 1]) != null ? _a : "") ? "agreement" : "contract";
	return [deal(clause, "agreed-with", instrument, [...subject, ...partners], objectEnd(clause))];
}
function agreedOn(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, passive, end } = clause;
	if (passive || !subject.every(isFirm)) return [];
	if (lowerAt(tokens, act.last) === "to" && !verbForms().has(lowerAt(tokens, act.last + 1)) && subject.length > 1)
		return [deal(clause, "agreed-to", "agreement", subject, Math.min(view.sentence.last, act.last + 7))];
	if (lowerAt(tokens, act.last) !== "with") return [];
	let other = view.parties[partyNear(reading.scan, view, act.last + 1, end)];
	return !isFirm(other) || other.first - act.last > 2 || lowerAt(tokens, other.last) !== "to" ? [] : [deal(clause, "agreed-with", "agreement", [...subject, other], Math.min(view.sentence.last, other.last + 6))];
}
function objectEnd(clause) {
	return Math.min(clause.end, clause.act.last + 6);
}
function partnered(reading, clause) {
	var _a;
	let { tokens } = reading.scan, { act, subject, view, passive } = clause;
	if (passive || subject.length === 0) return [];
	let at = act.last;
	if (act.lemma === "join") {
		let host = view.parties.find(({ first }) => first === at);
		if (isFirm(host) && lowerAt(tokens, host.last) === "in" && ((_a = verbForms().get(lowerAt(tokens, host.last + 1))) == null ? void 0 : _a.form) === "gerund")
			return [{ ...deal(clause, "partnered", "partnership", [...subject, host], host.last), status: "announced" }];
		if (!/^(?:forces|hands)$/.test(lowerAt(tokens, at))) return [];
		at++;
	}
	if (act.lemma === "team" && at++, /^(?:to|on|in|for)$/.test(lowerAt(tokens, at)) && subject.length > 1 && subject.every(isFirm))
		return [{ ...deal(clause, "partnered", "partnership", subject, at), status: "announced" }];
	if (lowerAt(tokens, at) !== "with") return [];
	let index = partyNear(reading.scan, view, at + 1, clause.end);
	if (index < 0) return [];
	let partners = listFrom(reading.scan, view, index, clause.end).filter(isNamed2);
	if (!subject.some(isFirm) && !partners.some(isFirm)) return [];
	let status = "announced";
	return partners.map((partner) => ({
		...deal(clause, "partnered", "partnership", [...subject, partner], partner.last),
		status
	}));
}
function merged(reading, clause) {
	let { act, subject, passive, partners } = clause;
	if (passive || !subject.every(isFirm)) return [];
	let other = after(reading, clause, act.last, /^with$/), all = isFirm(other) && other.first - act.last < 5 ? [...subject, other] : [...subject, ...partners];
	return all.length < 2 ? [] : [deal(clause, "merged", "agreement", all, Math.max(act.last, isFirm(other) ? other.last : 0))];
}
function negotiated(reading, clause) {
	var _a, _b;
	let { tokens } = reading.scan, { act, subject, view, end } = clause;
	if (act.tense !== "present" || !subject.every(isNamed2)) return [];
	let direct = lowerAt(tokens, act.last) === "with" ? partyNear(reading.scan, view, act.last + 1, end) : -1, partners = direct < 0 ? [] : listFrom(reading.scan, view, direct, end).filter(isNamed2), parties = [...subject, ...partners];
	if (parties.length < 2 || end - act.last < 2) return [];
	let last = Math.min(end, Math.max(act.last, (_b = (_a = partners[partners.length - 1]) == null ? void 0 : _a.last) != null ? _b : 0) + 5);
	return [{ ...deal(clause, "negotiated", "agreement", parties, last), status: "negotiating" }];
}
function workTogether(reading, clause) {
	let { act, subject, passive, end, agreed } = clause;
	if (agreed && !passive && subject.length > 1 && subject.every(isFirm))
		return [deal(clause, "agreed-to", "agreement", subject, Math.min(end, act.last + 5))];
	let ahead = act.tense === "future" || act.tense === "infinitive" && /^intent/.test(clause.words);
	if (passive || !(ahead || act.tense === "present" && act.lemma === "collaborate")) return [];
	let other = after(reading, clause, act.last, /^with$/), parties = isFirm(other) && other.first - act.last < 9 ? [...subject, other] : subject;
	return parties.length < 2 || !parties.every(isFirm) ? [] : [deal(clause, "together", "partnership", parties, Math.min(end, act.last + 5))];
}
function makeTogether(reading, clause) {
	let { act, subject, agreed, led: led2, end } = clause;
	return !(agreed || isJoint2(reading, clause)) || led2 || subject.length < 2 || !subject.every(isNamed2) ? [] : [deal(clause, "agreed-to", agreed ? "agreement" : "partnership", subject, Math.min(end, act.last + 6))];
}
function isJoint2({ scan: { tokens } }, { act, subject, passive }) {
	let ahead = act.tense === "future" || act.tense === "present" && act.lemma !== "discuss", word2 = find(tokens, act.first, act.last + 1, (at) => /^(?:jointly|co)$/.test(lowerAt(tokens, at)));
	return ahead && !passive && word2 >= 0 && isFirm(subject[0]) && subject.every(isNamed2);
}
function jointly(reading, clause) {
	if (!isJoint2(reading, clause)) return [];
	let other = clause.subject.length > 1 ? void 0 : after(reading, clause, clause.act.last, /^with$/);
	return makeTogether(reading, {
		...clause,
		agreed: !1,
		subject: isNamed2(other) ? [...clause.subject, other] : clause.subject
	});
}
function madeWith(reading, clause) {
	var _a;
	let { tokens } = reading.scan, { act, subject, view, end, passive, status } = clause, invests = act.lemma === "invest", doer = subject[subject.length - 1];
	if (passive || !doer || status === "signed" && !invests) return [];
	let at = find(tokens, doer.last, end, (i) => TOGETHER2.test(`${lowerAt(tokens, i)} ${lowerAt(tokens, i + 1)}`)), index = at < 0 ? -1 : partyNear(reading.scan, view, at + 2, end), partners = index < 0 ? [] : listFrom(reading.scan, view, index, end), last = (_a = partners[partners.length - 1]) == null ? void 0 : _a.last;
	if (act.lemma === "launch" && lowerAt(tokens, at) !== "partnership") return [];
	let all = partners.every(isNamed2) && (invests || subject.every(({ kind }) => kind === "company"));
	return last === void 0 || !all ? [] : [{ ...deal(clause, "made-with", "partnership", [...subject, ...partners], last), status: "announced" }];
}
var TOGETHER2 = /^(?:partnership|collaboration|together|jointly) with$/;

function stake(reading, clause) {
	var _a, _b;
	let { tokens } = reading.scan, { act, end, subject, passive } = clause;
	if (passive || subject.length === 0) return [];
	let noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isShare(tokens, at));
	if (noun < 0) return [];
	let target = after(reading, clause, noun, /^(?:in|of)$/), seller = (_a = ownerBefore2(reading, clause, noun)) != null ? _a : after(reading, clause, noun, /^from$/), other = isNamed2(seller) ? seller : target;
	return !isNamed2(other) || other === target && (!isFirm(other) || isSite(tokens, other)) ? [] : [deal(clause, "stake", "contract", [...subject, other], Math.max((_b = target == null ? void 0 : target.last) != null ? _b : 0, other.last, noun + 1))];
}
var isShare = (tokens, at) => {
	let word2 = tokens[at].lower;
	return isDealNoun("stake", word2) ? !0 : (word2 === "%" || word2 === "percent" || word2 === "cent" && lowerAt(tokens, at - 1) === "per") && lowerAt(tokens, at + 1) === "of";
};
function ownerBefore2(reading, { view, act }, noun) {
	let { tokens } = reading.scan, owned4 = /^'s?$/.test(normAt(tokens, noun - 1)) ? noun - 1 : noun;
	return normAt(tokens, owned4 - 1) === "." && owned4--, view.parties.find((party) => party.first >= act.last && party.last === owned4);
}
function boughtFrom(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive } = clause;
	if (passive || subject.length === 0 && !isApproved(reading, clause.view, clause.words)) return [];
	let seller = after(reading, clause, act.last, /^from$/);
	if (!isNamed2(seller) || seller.first - act.last < 2) return [];
	let priced = find(tokens, act.last, seller.first, (at) => /^(?:worth|valued)$/.test(lowerAt(tokens, at))) >= 0;
	if (!isFirm(seller) && !isAhead2(clause) && !priced) return [];
	let whole = clause.view.parties.some(
		(party) => party.first >= act.last && party.last < seller.first && isFirm(party)
	);
	return !isAhead2(clause) && !whole && !isSpecific(reading, act.last, seller.first) ? [] : [deal(clause, "bought-from", "contract", [...subject, seller], seller.last)];
}
function boughtOf(reading, clause) {
	let { tokens } = reading.scan, { act, end, subject, passive, view } = clause;
	if (passive || subject.length === 0) return [];
	let owner = view.parties.find((party) => party.first > act.verb && party.first < Math.min(end, act.last + 8));
	if (!isFirm(owner)) return [];
	let owned4 = /^'s?$/.test(normAt(tokens, owner.last)), reach = owned4 ? owner.last + 11 : owner.last + 1, thing = find(tokens, owner.last, Math.min(end, reach), (at) => {
		let { lower: lower2 } = tokens[at];
		return isDealNoun("holding", lower2) || owned4 && isDealNoun("craft", lower2);
	});
	if (thing >= 0) return [deal(clause, "bought-of-owner", "contract", [...subject, owner], thing + 1)];
	if (owned4) return [];
	let maker = makerAfter(reading, clause, act.last);
	return maker ? [deal(clause, "bought-of-maker", "contract", [...subject, maker], maker.last)] : [];
}
function boughtGoods(reading, clause) {
	let { tokens, name } = reading.scan, { act, end, subject, passive } = clause, buyer = subject.find(({ kind }) => kind === "state");
	if (passive || !buyer || !isAhead2(clause)) return [];
	let at = find(tokens, act.last, Math.min(end, act.last + 16), (i) => {
		var _a;
		return ((_a = name[i]) == null ? void 0 : _a.first) === i;
	}), match = name[at];
	if (!match || !/^(?:country|demonym)$/.test(match.entry.kind) || match.entry.id === buyer.country) return [];
	let counted2 = find(tokens, act.last, at, (i) => isQuantity(tokens, i)) >= 0, thing = nounIn(tokens, match.last, Math.min(end, match.last + 4), "goods");
	if (!counted2 || thing < 0) return [];
	let seller = {
		first: at,
		last: match.last,
		name: "",
		kind: "state",
		country: countryOf(match.entry.id)
	};
	return [deal(clause, "bought-goods", "contract", [...subject, seller], thing + 1)];
}
function makerAfter(reading, { view, end }, from) {
	let { tokens } = reading.scan, maker = view.parties.find((party) => party.first > from && party.first < Math.min(end, from + 9));
	if (!isFirm(maker) || maker.kind !== "company") return null;
	let craft = find(tokens, maker.first, Math.min(end, maker.last + 8), (at) => {
		let { lower: lower2 } = tokens[at];
		return isDealNoun("craft", lower2) || !maker.vague && at < maker.last + 2 && /\d/.test(lower2);
	}), counted2 = find(tokens, from, maker.first, (at) => isQuantity(tokens, at)) >= 0;
	return craft >= 0 && counted2 ? maker : null;
}
function boughtUnit(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive, end } = clause;
	if (passive || !subject.some(isNamed2)) return [];
	let thing = nounIn(tokens, act.last, Math.min(end, act.last + 6), "holding"), owner = thing < 0 || lowerAt(tokens, thing + 1) !== "of" ? void 0 : firmNear(reading, clause, thing + 2);
	return owner ? [deal(clause, "bought-unit", "contract", [...subject, owner], owner.last)] : [];
}
function firmNear(reading, { view, end }, from) {
	let { tokens } = reading.scan, first = view.parties[partyNear(reading.scan, view, from, end)];
	if ((first == null ? void 0 : first.kind) !== "state") return isFirm(first) ? first : void 0;
	let second = /^'s?$/.test(normAt(tokens, first.last)) ? view.parties[partyNear(reading.scan, view, first.last + 1, end)] : void 0;
	return isFirm(second) && second.first <= first.last + 2 ? second : void 0;
}
function boughtWhole(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive, view } = clause;
	if (subject.length === 0 || act.lemma !== "acquire" && act.lemma !== "buy") return [];
	if (passive) {
		let buyer = after(reading, clause, act.last, /^by$/), target2 = subject[subject.length - 1], buys = isFirm(buyer) || (buyer == null ? void 0 : buyer.kind) === "state";
		return !buyer || !buys || !isFirm(target2) || buyer.first - act.last > 5 ? [] : [deal(clause, "bought-by", "contract", [target2, buyer], buyer.last)];
	}
	let target = view.parties[partyNear(reading.scan, view, act.last, clause.end)];
	if (!target || !isFirm(target) || target.kind !== "company" || !subject.every(isNamed2)) return [];
	let next = tokens[target.last];
	if (next && target.last < clause.end && !/^(?:[,.(]|for|in|from|last|this|on|earlier|at)$/.test(next.lower))
		return [];
	let described = DESCRIBED.test(lowerAt(tokens, target.first - 1));
	return target.vague && !described && find(tokens, target.last, clause.end, (at) => isQuantity(tokens, at)) < 0 ? [] : [deal(clause, "bought-whole", "contract", [...subject, target], target.last)];
}
function takenOver(reading, clause) {
	let { act } = clause;
	return lowerAt(reading.scan.tokens, act.last) !== "over" ? [] : boughtWhole(reading, { ...clause, act: { ...act, lemma: "acquire", last: act.last + 1 } });
}
function paidFor(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive } = clause, price = find(tokens, act.last, Math.min(clause.end, act.last + 4), (at) => isQuantity(tokens, at)), target = price < 0 ? void 0 : after(reading, clause, price, /^for$/);
	return passive || subject.length === 0 || !isFirm(target) || target.kind !== "company" || isSite(tokens, target) ? [] : !(DESCRIBED.test(lowerAt(tokens, target.first - 1)) || !target.vague) || /^'s?$/.test(normAt(tokens, target.last)) ? [] : [deal(clause, "paid-for", "contract", [...subject, target], target.last)];
}
function investedIn(reading, clause) {
	let { tokens } = reading.scan, { act, subject, passive } = clause, firm = after(reading, clause, act.last, /^in$/);
	if (passive || subject.length === 0 || !isFirm(firm)) return [];
	if (firm.kind !== "company" && !/bank/i.test(firm.name)) return [];
	let mineral = firm.last - firm.first > 1 && reading.scan.mineral[firm.last - 1];
	if (firm.vague && !mineral && !DESCRIBED.test(lowerAt(tokens, firm.first - 1))) return [];
	if (find(tokens, act.last, firm.first, (at) => isQuantity(tokens, at)) < 0) return [];
	let next = normAt(tokens, firm.last);
	return next === "'s" || next === "'" ? [] : [deal(clause, "invested-in", "contract", [...subject, firm], firm.last)];
}
var DESCRIBED = /^(?:based|bank|company|developer|firm|giant|group|lender|maker|manufacturer|miner|operator|producer|refiner|rival|startup|supplier|utility)$/;

function soldTo(reading, clause) {
	var _a;
	let { act, subject, passive } = clause, buyer = after(reading, clause, act.last, /^to$/);
	if (!isNamed2(buyer)) return [];
	if (passive) {
		let seller = after(reading, clause, act.last, /^by$/), owner = isNamed2(seller) ? seller : subject[subject.length - 1];
		return !owner || !isFirm(buyer) || owner !== seller && (!isFirm(owner) || owner.vague) ? [] : [deal(clause, "sold-by", "contract", [owner, buyer], Math.max(buyer.last, (_a = seller == null ? void 0 : seller.last) != null ? _a : 0))];
	}
	if (buyer.first - act.last < 2) return [];
	if (!isFirm(buyer) && !isAhead2(clause)) return [];
	let whole = clause.view.parties.some(
		(party) => party.first >= act.last && party.last < buyer.first && isFirm(party)
	);
	if (!isAhead2(clause) && !whole && !isSpecific(reading, act.last, buyer.first)) return [];
	let buyers = listFrom(reading.scan, clause.view, clause.view.parties.indexOf(buyer), clause.end).filter(isNamed2);
	return [deal(clause, "sold-to", "contract", [...subject, ...buyers], buyer.last)];
}
var isCounted2 = (reading, { act, end }) => find(reading.scan.tokens, act.last, end, (at) => isQuantity(reading.scan.tokens, at)) >= 0, isYearly = (reading, { act, end }) => find(
	reading.scan.tokens,
	act.last,
	end,
	(at) => /^(?:year|years|annually|yearly)$/.test(lowerAt(reading.scan.tokens, at))
) >= 0;
function orderedWith(reading, clause) {
	var _a;
	let { tokens } = reading.scan, { act, subject, view, passive, end } = clause, order = nounIn(tokens, act.last, Math.min(end, act.last + 5), "order"), led2 = view.instruments.find(({ first }) => first === act.last), noun = order < 0 && led2 ? led2.last : order;
	if (passive || subject.length === 0 || noun < 0) return [];
	let seller = order < 0 ? void 0 : after(reading, clause, noun, /^(?:with|from)$/), maker = isFirm(seller) ? seller : lowerAt(tokens, noun + (led2 ? 0 : 1)) === "for" ? makerAfter(reading, clause, noun) : null;
	return !maker || subject.includes(maker) ? [] : [
		{
			...deal(clause, "ordered-with", (_a = led2 == null ? void 0 : led2.instrument) != null ? _a : "contract", [...subject, maker], maker.last),
			status: toldStatus(clause)
		}
	];
}
function soldParty(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, passive, end } = clause, buyer = view.parties[partyNear(reading.scan, view, act.last, Math.min(end, act.last + 3))];
	return passive || subject.length === 0 || !isNamed2(buyer) ? [] : (isQuantity(tokens, buyer.last) || /^(?:a|an|its|the)$/.test(lowerAt(tokens, buyer.last))) && isSpecific(reading, buyer.last, Math.min(end, buyer.last + 6)) ? [deal(clause, "sold-to", "contract", [...subject, buyer], buyer.last + 3)] : [];
}
function nominal(reading, clause) {
	var _a;
	let { tokens } = reading.scan, { act, subject, passive, end } = clause, noun = find(tokens, act.last, Math.min(end, act.last + 10), (at) => {
		let { lower: lower2 } = tokens[at];
		return ["purchase", "sale", "grant"].some((kind2) => isDealNoun(kind2, lower2));
	}), money = find(tokens, act.last, Math.min(end, act.last + 6), (at) => lowerAt(tokens, at) === "investment");
	if (noun < 0 && money >= 0 && !passive && subject.length > 0) return invested(reading, clause, money);
	if (passive || subject.length === 0 && !isCabinet(reading, clause.view)) return [];
	if (noun < 0 || lowerAt(tokens, noun + 1) !== "of") return [];
	let status = toldStatus(clause), kind = tokens[noun].lower, gift = find(tokens, noun, Math.min(end, noun + 8), (at) => lowerAt(tokens, at) === "grant") >= 0;
	if (isDealNoun("grant", kind) && (gift || nounIn(tokens, noun, end, "award") < 0)) return [];
	if (!isDealNoun("purchase", kind)) {
		let buyer = after(reading, clause, noun, /^to$/);
		return isNamed2(buyer) ? [{ ...deal(clause, "sale-of", "contract", [...subject, buyer], buyer.last), status }] : [];
	}
	let held = find(
		tokens,
		noun,
		end,
		(at) => /^(?:held|owned)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === "by"
	), seller = after(reading, clause, held < 0 ? noun : held, held < 0 ? /^from$/ : /^by$/), target = after(reading, clause, noun, /^(?:of|in)$/);
	if (subject.length > 1 && subject.every(isFirm) && !isNamed2(seller))
		return [{ ...deal(clause, "purchase-of", "contract", subject, Math.min(end, noun + 6)), status }];
	let maker = isNamed2(seller) ? null : makerAfter(reading, clause, noun + 1);
	if (maker) return [{ ...deal(clause, "purchase-of", "contract", [...subject, maker], maker.last), status }];
	let other = isNamed2(seller) ? seller : target;
	return !isFirm(other) || isSite(tokens, other) || act.lemma === "approve" && other !== seller ? [] : [
		{
			...deal(clause, "purchase-of", "contract", [...subject, other], Math.max(other.last, (_a = target == null ? void 0 : target.last) != null ? _a : 0)),
			status
		}
	];
}
function invested(reading, clause, noun) {
	let { tokens } = reading.scan, firm = lowerAt(tokens, noun + 1) === "in" ? after(reading, clause, noun, /^in$/) : void 0, described = firm && /^[:,]$/.test(normAt(tokens, firm.last)) && /^(?:an?|one)$/.test(lowerAt(tokens, firm.last + 1));
	return (firm == null ? void 0 : firm.kind) !== "company" || firm.vague && !described || isSite(tokens, firm) ? [] : find(tokens, clause.act.last, noun, (at) => isQuantity(tokens, at)) < 0 ? [] : [{ ...deal(clause, "investment-in", "contract", [...clause.subject, firm], firm.last), status: toldStatus(clause) }];
}
function suppliedTo(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, agreed, passive } = clause;
	if (passive || subject.length === 0 || clause.partners.length > 0) return [];
	let direct = view.parties[partyNear(reading.scan, view, act.last, Math.min(clause.end, act.last + 4))], buyer = isNamed2(direct) ? direct : after(reading, clause, act.last, /^to$/);
	if (!isNamed2(buyer) || lowerAt(tokens, buyer.first - 2) === "addition") return [];
	let counted2 = act.tense === "future" && isCounted2(reading, clause), committed2 = clause.words.startsWith("commit") && buyer === direct && lowerAt(tokens, direct.last) === "with";
	return !agreed && !committed2 && !(counted2 && ([...subject, buyer].every(isFirm) || isYearly(reading, clause))) ? [] : [deal(clause, "supplied", "contract", [...subject, buyer], buyer.last)];
}

function ventured(reading, clause) {
	var _a;
	let { tokens } = reading.scan, { act, subject, view, passive, end } = clause, joint2 = find(tokens, act.last, Math.min(end, act.last + 6), (at) => lowerAt(tokens, at) === "joint"), company = /^(?:company|enterprise|firm|business)$/.test(lowerAt(tokens, joint2 + 1)), venture = view.instruments.find(({ instrument, first }) => instrument === "partnership" && first === act.last);
	if (passive || !(joint2 >= 0 && company) == !(venture && clause.agreed)) return [];
	let head2 = (_a = venture == null ? void 0 : venture.last) != null ? _a : joint2 + 2, other = after(reading, clause, head2, /^with$/), parties = isNamed2(other) ? [...subject, other] : subject;
	return parties.length < 2 || !parties.every(isNamed2) ? [] : [deal(clause, "ventured", "partnership", parties, Math.max(head2, isNamed2(other) ? other.last : 0))];
}
function setUp(reading, clause) {
	let { tokens } = reading.scan, { act, subject, view, passive, end, status } = clause;
	if (passive || subject.length < 2 || !subject.every(({ kind }) => kind === "company")) return [];
	let joint2 = lowerAt(tokens, act.last + 1) === "joint", noun = find(
		tokens,
		act.last,
		Math.min(end, act.last + 9),
		(at) => (joint2 ? /^(?:cent(?:er|re)|company|hub|plant|laboratory)$/ : /^$/).test(lowerAt(tokens, at)) || isDealNoun("scheme", lowerAt(tokens, at))
	);
	if (noun < 0 || !/^(?:an?|their|its)$/.test(lowerAt(tokens, act.last))) return [];
	if (view.instruments.some(({ first, last }) => first <= noun && noun < last)) return [];
	if (/^(?:initiative|platform|programme|program)$/.test(lowerAt(tokens, noun)) && lowerAt(tokens, noun - 1) !== "investment") return [];
	let told = status === "signed" && act.lemma === "announce" ? "announced" : status;
	return [{ ...deal(clause, "set-up", "partnership", subject, noun + 1), status: told }];
}
function owned2(reading, clause) {
	let { tokens } = reading.scan, { first, last: end } = clause.view.sentence;
	if (find(tokens, first, end, (at) => /^(?:joint|jointly)$/.test(tokens[at].lower)) < 0) return [];
	let owners = [];
	for (let from = clause.act.last; ; ) {
		let by = find(tokens, from, Math.min(end, from + 9), (at) => lowerAt(tokens, at) === "by"), list = by < 0 ? [] : listFrom(reading.scan, clause.view, partyNear(reading.scan, clause.view, by + 1, end), end);
		if (list.length === 0) break;
		owners.push(...list), from = list[list.length - 1].last;
	}
	let home = (party) => party.members === "home";
	if (owners.length < 2 || !owners.every((party) => home(party) || isNamed2(party))) return [];
	let { last } = owners[owners.length - 1];
	return [{ ...deal(clause, "owned", "partnership", owners, last), status: "signed" }];
}

var FRAMES = {
	award: [goesTo, awardedParty, awardedTo, wasAwarded],
	borrow: [borrowed],
	buy: [stake, boughtFrom, boughtGoods, boughtOf, boughtUnit, boughtWhole],
	credit: [creditAgreed],
	finance: [financed],
	hire: [hired],
	invest: [investedIn, madeWith, makeTogether],
	join: [joined2],
	jointly: [madeWith, jointly],
	leave: [left],
	lend: [lent],
	make: [makeTogether],
	merge: [merged],
	negotiate: [negotiated],
	nominal: [nominal],
	order: [orderedWith],
	own: [owned2],
	pact: [agreedOn],
	partner: [partnered],
	pay: [paidFor],
	revoke: [revoked],
	sell: [soldTo, soldParty],
	setup: [setUp],
	stake: [stake],
	supply: [suppliedTo],
	takeover: [takenOver],
	together: [workTogether],
	venture: [ventured],
	welcome: [welcomed],
	work: []
};
function dealsOf(reading, clause) {
	for (let frame of [agreedWith, ...clause.frames.flatMap((name) => {
		var _a;
		return (_a = FRAMES[name]) != null ? _a : [];
	})]) {
		let deals = frame(reading, clause);
		if (deals.length > 0) return deals;
	}
	return [];
}

function isOtherStage(a, b) {
	if (!a.statusTold || !b.statusTold) return !1;
	let overlap = overlapOf(a.subject.title, b.subject.title, [...a.parties, ...b.parties]);
	return overlap === null ? !1 : b.status === "planned" && a.status === "signed" && overlap < 0.1 ? !0 : b.status === "negotiating" && a.status === "signed" ? overlap < (refersBack(b.mention) ? 0.1 : 0.8) : a.mention.titled && b.mention.countries.length > 1 && a.status === "announced" && b.status === "signed" && overlap < 0.7;
}

var isHeadline = ({ view }) => view.sentence.zone === "headline" || view.sentence.zone === "heading";
function isOtherDeal(a, b) {
	if (!a.deal || !b.deal || [a, b].filter(({ subject }) => /%|per ?cent/.test(subject.title)).length === 1 && [a, b].every(({ subject }) => /\b(?:stake|shares)\b/.test(subject.title))) return !1;
	let left2 = figuresOf(a.subject), right = figuresOf(b.subject);
	return left2 !== null && right !== null && !left2.some((number) => right.includes(number));
}
function isSameDeal(a, b) {
	if (isOtherDeal(a, b)) return !1;
	if (a.status === "ended" && b.status === "ended" && !a.deal && !(a.mention.titled && b.mention.titled) && !b.mention.plural && shared2(a.parties, b.parties) === Math.max(a.parties.length, b.parties.length))
		return !0;
	if (a.view === b.view && a.mention !== b.mention && !isCompatible(a, b) || a.mention === b.mention || a.view === b.view && a.deal !== b.deal) return !1;
	let listed4 = a.rule === "enumerated-subjects" || b.rule === "enumerated-subjects", named3 = a.name !== null || b.name !== null;
	if (a.view === b.view && (listed4 || !isReference(a) && !isReference(b) && !named3) || a.rule === "list-item" && b.rule === "list-item" && a.view !== b.view) return !1;
	if (a.name !== null && a.name === b.name) return !0;
	if (!isCompatible(a, b) || a.rule === "list-partner" && b.rule === "list-partner") return !1;
	let parties = shared2(a.parties, b.parties), inferred = a.explicit < 2 || b.explicit < 2;
	if (parties < Math.min(a.parties.length, b.parties.length) && !(inferred && (a.view.sentence.paragraph === b.view.sentence.paragraph || isToldAgain(a, b))) && !(isHeadline(a) && (sharedCountry(a, b) || isOneMatter(a, b))) && !isInDetail(a, b))
		return !1;
	if (isPaperOf(a, b, parties)) return !0;
	if (a.mention.titled && b.mention.titled && hasOtherName(a, b) || !isHeadline(a) && isOtherStage(a, b)) return !1;
	if (isHeadline(a) && !isHeadline(b) && a.instrument === b.instrument && (parties > 0 || sharedCountry(a, b)))
		return !0;
	let overlap = isReference(b) && b.explicit >= 2 && !b.subject.topical ? null : subjectOverlap(a, b);
	return overlap === null ? a.subject.title === "" && b.subject.title === "" || b.explicit === 0 && b.subject.title === "" && a.status === b.status || a.view.sentence.paragraph === b.view.sentence.paragraph && a.explicit < 2 ? !0 : isHeadline(a) || isHeadline(b) || isReference(a) || isReference(b) || isRetold(a, b, parties) : overlap >= 0.4;
}
function isInDetail(a, b) {
	if (a.instrument !== b.instrument || b.view.sentence.index - a.view.sentence.index > 2) return !1;
	let plain = a.parties.every(({ kind }) => kind === "state") && b.parties.every(({ kind }) => kind !== "state"), matter = isOneMatter(a, b) || isReference(b) && !b.subject.topical;
	return plain && a.parties.length === b.parties.length && sharedCountry(a, b) && matter;
}
var isPaperOf = (a, b, parties) => a.deal === !0 && parties === b.parties.length && b.view.sentence.index - a.view.sentence.index <= 2 && /^(?:(?:share|stock|asset|sales?) (?:and )?)?(?:purchase|sale|subscription)$/.test(b.subject.title), isOneMatter = (a, b) => {
	var _a;
	return a.status === b.status && !b.total && ((_a = subjectOverlap(a, b)) != null ? _a : 0) >= 0.6;
}, isRetold = (a, b, parties) => a.status === b.status && parties === b.parties.length && b.parties.some(({ name }) => sideOf(name) !== null), isNew = ({ mention, governor }) => mention.determiner === "indefinite" && governor.act !== null, isToldAgain = (a, b) => {
	var _a;
	return a.explicit === 0 && sharedCountry(a, b) && ((_a = subjectOverlap(a, b)) != null ? _a : 0) >= 0.6;
}, isReference = ({ mention }) => refersBack(mention);
function hasOtherName(a, b) {
	var _a;
	return a.subject.title === "" || b.subject.title === "" || a.mention.modifiers === a.mention.head || b.mention.modifiers === b.mention.head ? !1 : ((_a = subjectOverlap(a, b)) != null ? _a : 1) < 0.7;
}
function isCompatible(a, b) {
	var _a;
	return a.instrument === b.instrument || (a.instrument === "agreement" || b.instrument === "agreement") && a.subject.topical && ((_a = subjectOverlap(a, b)) != null ? _a : 0) > 0.5 ? !0 : isHeadline(a) ? isLoose(a.instrument) : b.view.sentence.index - a.view.sentence.index <= 2 && isReference(b) && b.explicit >= 2 && isLoose(a.instrument) && !a.mention.titled ? !0 : isLoose(b.instrument) && b.explicit < 2 && !b.mention.titled && !isNew(b);
}
var isLoose = (instrument) => instrument === "agreement" || instrument === "other" || instrument === "partnership";
function sharedCountry(a, b) {
	let countries2 = new Set(a.parties.map((party) => party.country)), rebels = a.parties.some(({ name }) => sideOf(name) !== null);
	return b.parties.every((party) => party.country === null ? rebels : countries2.has(party.country));
}
function subjectOverlap(a, b) {
	return overlapOfWords(wordsOf2(a.subject), wordsOf2(b.subject), [...a.parties, ...b.parties]);
}
var wordsOf2 = once(({ title }) => fieldWords(title)), figuresOf = once(({ title }) => title.match(/\d+/g));

function isTerm(reading, { sentence: sentence2, instruments }) {
	let mention = instruments[0];
	return lowerAt(reading.scan.tokens, sentence2.first) === "under" && (mention == null ? void 0 : mention.first) === sentence2.first + 1 && /^(?:definite|demonstrative)$/.test(mention.determiner);
}
function isTold(reading, row, candidate) {
	var _a, _b;
	let { mention, governor } = candidate, first = (_b = (_a = governor.act) == null ? void 0 : _a.first) != null ? _b : mention.first, party = row.instrument === "partnership" && /^(?:to|from)$/.test(lowerAt(reading.scan.tokens, row.mention.first - 1)), inside = row.mention.first < mention.last && first < row.mention.last;
	if (row.view === candidate.view && inside && !party || row.view === candidate.view && isSameVerb(row, candidate)) return !0;
	let firms = candidate.parties.some((party2) => party2.kind !== "state"), { instrument } = row;
	return firms && !isOtherDeal(row, candidate) && (instrument === candidate.instrument || instrument === "agreement" || instrument === "other") && shared2(candidate.parties, row.parties) === candidate.parties.length;
}
function isApposed2(reading, row, { view, mention }) {
	return row.view === view && row.mention.first === mention.last + 1 && normAt(reading.scan.tokens, mention.last) === ",";
}
var isSameVerb = (row, candidate) => {
	var _a, _b;
	return row.governor.act !== null && (row.governor.act.verb === ((_a = candidate.governor.act) == null ? void 0 : _a.verb) || // "entered an agreement, becoming the largest shareholder in Y": what the act before the comma did
	((_b = candidate.governor.act) == null ? void 0 : _b.tense) === "gerund" && row.governor.act.first === candidate.governor.act.first);
};
function complete2(row, candidate) {
	var _a;
	if (row.view.sentence.zone === "headline" && candidate.view.sentence.zone !== "headline" && Object.assign(row, candidate), row.view !== candidate.view || row.deal) return;
	let goes = isSameVerb(row, candidate) && /^(?:goes-to|awarded-unnamed)$/.test(candidate.rule), shares = row.parties.some((party) => candidate.parties.some((other) => isSame(party, other))), guessed = row.explicit === 0 && candidate.explicit > 0;
	(goes || guessed || row.explicit < 2 && shares && candidate.rule !== "joined") && (row.parties = candidate.parties, row.explicit = candidate.explicit);
	let lent2 = candidate.rule === "financed" && (row.status === "renewed" || row.status === "planned"), letter = candidate.instrument === "letter_of_intent" && row.instrument === candidate.instrument, agreed = candidate.rule === "ventured" && row.status === "planned", awarding = candidate.status === "planned" && ((_a = row.governor.act) == null ? void 0 : _a.lemma) === "award";
	(candidate.rule === "joined" || lent2 || letter || agreed || guessed || awarding) && (row.status = candidate.status);
}

function transactionsOf(reading, view, context, rows) {
	var _a;
	let { zone, quoted } = view.sentence;
	if (zone === "heading" || zone === "byline" || zone === "boilerplate" || quoted) return [];
	if (zone === "headline" && reading.views.some(({ sentence: sentence2 }) => sentence2.zone === "body")) return [];
	let clauses = dealClauses(reading, view);
	if (clauses.length === 0 || isSport(reading, view)) return [];
	let found = [];
	for (let clause of clauses) {
		let told = [...rows, ...found];
		for (let deal2 of dealsOf(reading, clause)) {
			let candidate = rowOf2(reading, clause, deal2, context);
			if (!candidate || isTerm(reading, view) && told.some((row) => shared2(candidate.parties, row.parties) > 0))
				continue;
			let isIt = (row) => isTold(reading, row, candidate) || isApposed2(reading, row, candidate), standing = (_a = told.find((row) => row.view === view && isIt(row))) != null ? _a : told.find(isIt);
			standing ? complete2(standing, candidate) : found.push(candidate);
		}
	}
	return found;
}
function rowOf2(reading, clause, deal2, context) {
	var _a;
	let { view } = clause, parties = resolveParties(reading, view, deal2.parties, context), explicit = parties.length;
	if (context.list && explicit < 2) return null;
	if (clause.subject.length === 0 && isGrant(reading, clause) || deal2.rule === "awarded-unnamed") {
		let owner = ownerOf2(reading, clause, context);
		owner && !parties.some((party) => isSame(party, owner)) && !isAbroad(reading, deal2, owner) && parties.unshift(owner);
	}
	if (parties.length < (deal2.rule === "joined" || deal2.rule === "left" ? 1 : 2)) return null;
	let mention = pseudoMention(reading, clause, deal2), subject = {
		title: surface2(reading.scan.tokens, deal2.object[0], deal2.object[1]),
		ranges: [deal2.object],
		last: deal2.last,
		topical: !0
	}, status = { status: (_a = deal2.status) != null ? _a : clause.status, words: clause.words, told: !0 }, roles = { parties: deal2.parties, by: "subject", words: clause.act.lemma, pairs: [], partners: [] }, governor = { act: clause.act, noun: null, voice: "active" }, later = deal2.object[0] > clause.act.last;
	return candidateOf({ view, mention, governor, status, roles, subject, name: null }, parties, explicit, deal2.rule, {
		confidence: explicit >= 2 ? "likely" : "check",
		deal: !0,
		...later ? { first: deal2.object[0], last: deal2.last } : {}
	});
}
function isGrant(reading, clause) {
	return clause.frames.includes("award") || isState(reading, clause) || isApproved(reading, clause.view, clause.words);
}
var DOMESTIC2 = 0.4;
function ownerOf2(reading, { view, words: words2, act }, context) {
	var _a, _b, _c;
	let { frame } = context, approved = isApproved(reading, view, words2), state = approved ? null : view.parties.find((party) => party.kind === "state" && party.country && party.last <= act.verb);
	if (state) return (_a = resolveParties(reading, view, [state], context)[0]) != null ? _a : null;
	let [first] = frame.states, own = (_b = frame.seat) != null ? _b : first, home = approved ? first : own && ((_c = frame.shares.get(own)) != null ? _c : 0) >= DOMESTIC2 ? own : null;
	return home ? { name: nameOfState(frame, home), country: home, kind: "state" } : null;
}
var isAbroad = ({ scan }, { parties }, owner) => parties.some(({ first, country }) => {
	var _a;
	return country === owner.country && ((_a = scan.name[first]) == null ? void 0 : _a.entry.kind) === "country";
});
function pseudoMention(reading, clause, deal2) {
	var _a, _b;
	let { document, tokens } = reading.scan, first = clause.act.verb, end = Math.max(deal2.last, clause.act.last), money = moneyIn(document, first, Math.max(end, clause.end), homeDollar(document)).filter(
		(sum) => !/^(?:per|a|each)$/.test(lowerAt(tokens, sum.last))
	).find((sum) => sum.last <= end || isPrice(tokens, end, sum.first)), last = Math.max(end, (_a = money == null ? void 0 : money.last) != null ? _a : 0), head2 = money ? money.last : last;
	return {
		first,
		last,
		head: head2,
		headLast: last,
		instrument: (_b = clause.led) != null ? _b : deal2.instrument,
		plural: !1,
		weak: !1,
		vague: !1,
		determiner: "indefinite",
		number: null,
		titled: !1,
		countries: [],
		possessor: null,
		acronym: null,
		full: null,
		modifiers: head2
	};
}
function isPrice(tokens, object, money) {
	let at = money - 1;
	for (; /^(?:a|an|about|around|approximately|nearly|reported|some|up|to|US)$/i.test(lowerAt(tokens, at)); ) at--;
	return at >= object && money - object < 16 && /^(?:for|worth|valued)$/.test(lowerAt(tokens, at));
}

var OPENING = 9;
function verblessItem(reading, view, materials, context) {
	var _a, _b, _c, _d;
	let { index, zone, paragraph } = view.sentence;
	if (zone !== "item" || ((_a = reading.views[index - 1]) == null ? void 0 : _a.sentence.paragraph) === paragraph) return null;
	let label = labelOf(reading, view), start2 = label ? label.end : view.sentence.first, told = materials[0] && materials[0].mention.head - start2 <= OPENING ? materials[0] : null, material = told != null ? told : moneyItem(reading, view, start2);
	if (!material) return null;
	let { mention, governor } = material;
	if (mention.plural || refersBack(mention) || mention.first < start2 || isActed2(view, start2, mention.first) || governor.act && governor.act.verb < mention.first) return null;
	let partner = partnerOf(reading, material), before2 = view.parties.find(({ first }) => first >= start2 && first < mention.head), owned4 = before2 && (before2.last === mention.head || /^'s?$/.test(normAt(reading.scan.tokens, before2.last)));
	if (!partner || before2 && !(owned4 && isInstitution2(before2))) return null;
	let named3 = before2 != null ? before2 : label == null ? void 0 : label.party;
	if (!named3 && reading.scan.tokens.slice(start2 + 1, mention.head).some(isWordOfName)) return null;
	let owner = named3 ? resolveParties(reading, view, [named3], context)[0] : (_b = context.announcer) == null ? void 0 : _b.party, other = resolveParties(reading, view, [partner], context)[0], pair = context.frame.bilateral || partner.kind === "state", home = owner != null ? owner : other && pair ? homeOf(context.frame, other) : null;
	if (!other || !home || home.name === other.name) return null;
	let opened = { status: (_d = (_c = context.announcer) == null ? void 0 : _c.status) != null ? _d : "announced", words: "", told: !1 }, status = material.status.told ? material.status : opened;
	return candidateOf({ ...material, status, roles: { parties: [partner], by: "with", words: "with", pairs: [], partners: [] } }, [home, other], 1, "verbless", { confidence: "check" });
}
function moneyItem({ scan }, view, start2) {
	let { tokens } = scan, to = Math.min(view.sentence.last, start2 + OPENING + 3), money = tokens.slice(start2, start2 + 5).findIndex(({ norm }) => /^(?:US)?[$\u20ac\u00a3]$/.test(norm)), plain = /^(?:an?|up|to|of|over|nearly|about|approximately|more|than|new|us|u\.s\.)$/, untold = money < 0 && tokens.slice(start2, start2 + 4).some(({ lower: lower2 }) => lower2 === "equity");
	if (money < 0 && !untold || tokens.slice(start2, start2 + money).some(({ lower: lower2 }) => !plain.test(lower2))) return null;
	for (let at = start2 + Math.max(0, money); at < to; at++) {
		if (!/^(?:investment|insurance|guaranty|guarantee|financing|facility)$/.test(lowerAt(tokens, at))) continue;
		if (!/^(?:to|in|into|for|with|will)$/.test(lowerAt(tokens, at + 1))) return null;
		let mention = { ...bareMention("contract", start2, at + 1), modifiers: start2, head: at };
		return {
			view,
			mention,
			governor: { act: null, noun: null, voice: "none" },
			status: { status: null, words: "", told: !1 },
			roles: { parties: [], by: "none", words: "", pairs: [], partners: [] },
			subject: { title: "", ranges: [[at + 1, view.sentence.last]], last: at + 1, topical: !1 },
			name: null
		};
	}
	return null;
}
var isWordOfName = (token) => isCapital2(token) && !/^(?:US|USD|EUR|GBP)\$?$/.test(token.norm), isActed2 = ({ acts }, from, to) => acts.some(({ first, verb, tense }) => first >= from && verb < to && tense !== "gerund" && tense !== "participle");
function partnerOf({ scan }, { view, mention, subject }) {
	let to = Math.min(view.sentence.last, mention.last + 12);
	for (let at = mention.last; at < to; at++) {
		let word2 = lowerAt(scan.tokens, at);
		if (at === subject.last && at > mention.last) break;
		let helps = /^(?:will|to)$/.test(word2) && /^(?:help|support|enable|allow|assist)$/.test(lowerAt(scan.tokens, at + 1));
		if (!/^(?:to|with|for|in|into)$/.test(word2) && !helps || lowerAt(scan.tokens, at - 1) === "up") continue;
		let party = view.parties[partyNear(scan, view, helps ? at + 2 : at + 1, to)];
		return party && (party.kind !== "state" && party.kind !== "person" && party.kind !== "group" && !party.vague || word2 === "with" && party.kind === "state") ? party : null;
	}
	return null;
}
function labelOf({ scan }, view) {
	let { first, last } = view.sentence;
	for (let at = first; at < Math.min(last, first + 14); at++) {
		if (normAt(scan.tokens, at) !== ":") continue;
		let party = view.parties.find((other) => other.first - first <= 1 && isInstitution2(other));
		return { party: party && at - party.last <= 4 && isName(scan, party.first, at) ? party : void 0, end: at + 1 };
	}
	return null;
}
var isName = ({ tokens }, from, to) => tokens.slice(from, to).every((token) => token.norm !== token.lower || token.kind === "mark" || /^(?:of|and|for|the)$/.test(token.lower)), isInstitution2 = ({ kind, vague }) => /^(?:agency|company|organisation)$/.test(kind) && !vague, institutionsOf = ({ parties }) => parties.filter((party) => isInstitution2(party) && party.country !== null);
function announcerOf(reading, view, context) {
	let { last, zone } = view.sentence;
	if (normAt(reading.scan.tokens, last - 1) !== ":") {
		zone !== "item" && zone !== "heading" && (context.announcer = null);
		return;
	}
	let told = institutionsOf(view), before2 = told.length === 0 && reading.scan.tokens.slice(view.sentence.first, last).some(({ lower: lower2 }) => lower2 === "board") ? reading.views.slice(0, reading.views.indexOf(view)).find((other) => institutionsOf(other).length > 0) : void 0, bodies = before2 ? institutionsOf(before2).slice(0, 1) : told, party = bodies.length === 1 ? resolveParties(reading, before2 != null ? before2 : view, bodies, context)[0] : void 0, approves = view.acts.some(({ lemma }) => lemma === "approve");
	context.announcer = party ? { party, status: approves ? "signed" : "announced" } : null;
}

function agreementsOf(reading, frame) {
	var _a, _b;
	let context = {
		frame,
		pair: frame.states.slice(0, 2),
		recent: [],
		list: null,
		headed: null,
		assembly: null,
		announcer: null,
		total: null
	}, rows = [], verdicts = [];
	for (let view of reading.views) {
		closeList(view, context), remember(reading, view, context), assemble(reading, view, context);
		let materials = materialsOf(reading, view);
		for (let material of materials) {
			let near = rows.slice(-200), given = judge(reading, material, context, near);
			head(material, given, context), retell(reading, material, given, near, resolveParties(reading, view, material.roles.parties, context));
			for (let verdict of given)
				if (verdicts.push({ view, verdict }), "candidate" in verdict) {
					let { governor, statusTold } = verdict.candidate;
					frame.cabinet && view.sentence.zone === "heading" && (((_a = governor.noun) == null ? void 0 : _a.status) === "signed" || !statusTold) && (verdict.candidate.status = "planned"), verdict.candidate.rule === "list-item" && giveWay(verdicts, context), rows.push(verdict.candidate), context.recent = verdict.candidate.parties;
				}
		}
		let deals = transactionsOf(reading, view, context, rows.slice(-200));
		for (let candidate of deals)
			verdicts.push({ view, verdict: { candidate } }), rows.push(candidate), context.recent = candidate.parties;
		for (let candidate of involvedOf(reading, view, context)) verdicts.push({ view, verdict: { candidate } });
		let bare = hasRow(verdicts, view) ? null : (_b = bareItem(reading, view, context)) != null ? _b : verblessItem(reading, view, materials, context);
		bare && (giveWay(verdicts, context), verdicts.push({ view, verdict: { candidate: bare } })), openList(reading, view, materials, context), openTotal(reading, materials, context), announcerOf(reading, view, context);
	}
	return verdicts;
}
function hasRow(verdicts, view) {
	var _a;
	for (let at = verdicts.length - 1; ((_a = verdicts[at]) == null ? void 0 : _a.view) === view; at--)
		if ("candidate" in verdicts[at].verdict) return !0;
	return !1;
}
function giveWay(verdicts, { list }) {
	let opener = list == null ? void 0 : list.opener;
	if (!opener) return;
	let index = -1;
	for (let at = verdicts.length - 1; at >= 0; at--) {
		let { view, verdict } = verdicts[at];
		if (view.sentence.index < opener.view.sentence.index) break;
		"candidate" in verdict && verdict.candidate.mention === opener.mention && (index = at);
	}
	index >= 0 && verdicts.splice(index, 1);
}
function assemble(reading, view, context) {
	let index = 0, list = [];
	for (; index < view.parties.length - 2 && list.length < 3; )
		list = listFrom(reading.scan, view, index, view.sentence.last), index += Math.max(1, list.length);
	list.length < 3 || list.some((party) => party.country === null || !/^(?:state|person)$/.test(party.kind)) || (context.assembly = { sentence: view.sentence.index, parties: resolveParties(reading, view, list, context) });
}
function head({ view, mention, subject }, given, context) {
	var _a, _b;
	let { sentence: sentence2 } = view;
	if (given.some((verdict) => "candidate" in verdict))
		((_b = (_a = context.headed) == null ? void 0 : _a.last) != null ? _b : -1) >= sentence2.paragraph && (context.headed = null);
	else if (!mention.plural && mention.determiner !== "definite" && mention.first - sentence2.first <= 4 && subject.title !== "") {
		let last = sentence2.zone === "heading" ? sentence2.paragraph + 1 : sentence2.paragraph;
		context.headed = { last, instrument: mention.instrument, subject };
	}
}
function remember(reading, view, context) {
	let { frame } = context;
	if (frame.bilateral) return;
	let home = frame.states[0];
	for (let at = view.sentence.first; at < view.sentence.last; at++) {
		let match = reading.scan.name[at];
		(match == null ? void 0 : match.first) !== at || match.entry.kind !== "country" && match.entry.kind !== "demonym" || home && match.entry.id !== home && (context.pair = [home, match.entry.id]);
	}
}

var atLeast = "more than|over|at least|upward of|upwards of|in excess of|no fewer than|no less than|not less than|a minimum of|exceeding|above", about = "some|about|around|approximately|nearly|almost|roughly|close to|an estimated|estimated|up to|circa";
function boundOf(tokens, number) {
	var _a, _b;
	let ahead = `${lowerAt(tokens, number.last)} ${lowerAt(tokens, number.last + 1)}`;
	if (number.atLeast || ahead === "or more") return "at_least";
	if (ahead === "or so") return "about";
	let sentence2 = (_a = tokens[number.first]) == null ? void 0 : _a.sentence, left2 = "";
	for (let at = number.first - 1; at >= number.first - 3 && ((_b = tokens[at]) == null ? void 0 : _b.sentence) === sentence2; at--)
		left2 = ` ${lowerAt(tokens, at)}${left2}`;
	let closes3 = (words2) => words2.split("|").some((wording2) => left2.endsWith(` ${wording2}`));
	return closes3(atLeast) ? "at_least" : closes3(about) ? "about" : "exact";
}

var onlyIfSigned = new Set("plan partnership joint_declaration other".split(" ")), onlyIfSignedNouns = new Set(
	"convention conventions charters covenants settlements understandings bargains loans leases concessions licences licenses arrangements frameworks compacts protocols lines".split(" ")
), never = new Set("initiatives texts alliances ceasefires cease-fires truces armistices waivers".split(" ")), stops = new Set(
	"of on for in with by to between among as from under at into onto via during after before since until upon about over through against or but nor that which who whose when where while if because is are was were be been being has have had do does did will would can could may might shall should must not we they he she it i you there including per than then so this these those the a an its their his her our my also sign signs signed signing ink inks inked inking seal seals sealed strike strikes struck reach reaches reached conclude concludes concluded exchange exchanges exchanged witness witnessed agreed said says".split(" ")
), pluralModifiers = new Set(
	"sales services goods customs sports arms communications telecommunications logistics operations affairs systems rights relations economics minerals metals earths resources gas bonds works securities textiles fisheries pharmaceuticals electronics robotics semiconductors renewables shareholders ports railways airways materials products standards sciences arts studies sanctions statistics business process access press gross cross express overseas".split(" ")
), adjectives = new Set(
	"proposed related revised amended planned updated renewed detailed combined associated integrated unrelated limited so-called red".split(
		" "
	)
);
function countNounFrom(tokens, place, end) {
	let nouns3 = instrumentLexicon(), named3 = !1;
	for (let at = place; at < Math.min(end, place + 9); at++) {
		let match = matchAt(tokens, at, nouns3);
		if (match && (match.entry.id === "none" || match.entry.kind === "trap")) return null;
		if (match && (match.entry.kind.endsWith("+") || closes2(tokens, match.first, match.last)))
			return named3 && isCapital3(tokens[match.first]) ? null : { last: match.last, instrument: match.entry.id, noun: lowerAt(tokens, match.last - 1) };
		let token = tokens[at];
		if (token.kind === "mark" ? !mayJoin(tokens, at) : stopsAt(tokens, at, place)) return null;
		isPlural(token) && (named3 = !0);
	}
	return null;
}
function weightOf({ instrument, noun }) {
	return never.has(noun) ? "none" : onlyIfSigned.has(instrument) || onlyIfSignedNouns.has(noun) ? "weak" : "strong";
}
function closes2(tokens, first, last) {
	if (!/^M[oO][UC]$/.test(normAt(tokens, first)) && last - first < 3) return !1;
	let next = tokens[last];
	return !next || stops.has(next.lower) || next.lower === "and" ? !0 : next.kind === "mark" && next.norm !== "-" && next.norm !== "'s";
}
function mayJoin(tokens, at) {
	let { norm } = tokens[at];
	return norm === "," ? /(?:ly|al|ic|ive|ed|ry|nt|or|ng)$/.test(lowerAt(tokens, at - 1)) : /^[-"&$\u20ac\u00a3]$/.test(norm);
}
function stopsAt(tokens, at, place) {
	let token = tokens[at], before2 = tokens[at - 1];
	return (before2 == null ? void 0 : before2.norm) === "-" && !before2.spaced && !token.spaced ? !1 : token.kind === "number" ? normAt(tokens, at + 1) !== "-" && (before2 == null ? void 0 : before2.norm) !== "$" : token.lower === "and" ? at === place : stops.has(token.lower) || monthOf(token.lower) !== null && isCapital3(token) ? !0 : at === place && token.lower.endsWith("ed") && !isCapital3(token) ? !adjectives.has(token.lower) : isPlural(token) && !(isCapital3(token) && (at > place || normAt(tokens, at + 1) === "-"));
}
var isPlural = ({ lower: lower2 }) => /[^siu]s$/.test(lower2) && !pluralModifiers.has(lower2), isCapital3 = (token) => token.norm[0] !== token.lower[0];

var MOST = 3e3, labels2 = new Set(
	"article articles phase chapter section annex no nos number stage part tranche block track schedule rule level tier group top page vision agenda cop class type category day week round item point paragraph para clause title volume issue figure table step unit lot resolution directive route terminal".split(" ")
);
function countPhrasesIn(tokens, sentence2) {
	var _a;
	let found = [];
	for (let at = sentence2.first; at < sentence2.last; at++) {
		let number = numberAt(tokens, at);
		if (!number) continue;
		let phrase2 = (_a = phraseAt(tokens, number, sentence2)) != null ? _a : subsetAt(tokens, number, found[found.length - 1]);
		phrase2 && found.push(phrase2), at = (rangeEnd(tokens, number.last) || number.last) - 1;
	}
	return found;
}
function phraseAt(tokens, number, sentence2) {
	var _a;
	let at = number.first;
	if (number.kind !== "cardinal" || isLabel2(tokens, at)) return null;
	let { value: value2 } = number;
	if (value2 < 2 || value2 > MOST || value2 % 1 !== 0 || isYear2(tokens[at])) return null;
	let place = number.last, upper = rangeEnd(tokens, place), odd = lowerAt(tokens, place) === "-" && lowerAt(tokens, place + 1) === "odd";
	if (upper) place = upper;
	else if (odd) place += 2;
	else if (lowerAt(tokens, place) === "-" && !((_a = tokens[place]) != null && _a.spaced)) return null;
	place = afterOf(tokens, place, number.atLeast || /^(?:pair|couple)$/.test(lowerAt(tokens, place - 1)));
	let noun = countNounFrom(tokens, place, sentence2.last), definite3 = /^(?:the|these|those|all)$/.test(lowerAt(tokens, at - 1));
	if (!noun) return null;
	let weight = weightOf(noun), refers = weight === "weak" && !isSigned2(tokens, at, noun.last);
	if (weight === "none") return null;
	let bound = upper ? "at_least" : odd ? "about" : boundOf(tokens, number), additional = /^(?:additional|another|further)$/.test(lowerAt(tokens, at - 1));
	return { ...noun, first: at, count: value2, bound, definite: definite3, refers, additional };
}
function subsetAt(tokens, number, whole) {
	let at = number.first;
	if (number.kind !== "cardinal" || !whole || number.value < 2 || number.value >= whole.count) return null;
	let next = lowerAt(tokens, number.last), ofThem = next === "of" && /^(?:which|them|these|those)$/.test(lowerAt(tokens, number.last + 1)), partitive = lowerAt(tokens, whole.first - 1) === "of" || lowerAt(tokens, whole.first - 2) === "of";
	if (!ofThem && !(partitive && /^(?:were|are|cover|covered|concern|concerned|relate|related)$/.test(next)))
		return null;
	let bound = boundOf(tokens, number);
	return { ...whole, first: at, last: number.last + 1, count: number.value, bound, definite: !1, refers: !1 };
}
function rangeEnd(tokens, at) {
	if (!/^(?:to|-)$/.test(lowerAt(tokens, at))) return 0;
	let upper = numberAt(tokens, at + 1);
	return (upper == null ? void 0 : upper.kind) === "cardinal" ? upper.last : 0;
}
function afterOf(tokens, at, collective) {
	let out = lowerAt(tokens, at) === "out" ? at + 1 : at;
	if (lowerAt(tokens, out) !== "of") return at;
	let next = lowerAt(tokens, out + 1), determined = /^(?:the|these|those|its|their|our|such|a)$/.test(next), whole = numberAt(tokens, determined ? out + 2 : out + 1);
	return whole ? whole.last : determined && next !== "a" ? out + 2 : collective ? out + 1 : at;
}
function isLabel2(tokens, at) {
	var _a, _b;
	let before2 = tokens[at - 1];
	if (!before2 || before2.sentence !== ((_a = tokens[at]) == null ? void 0 : _a.sentence)) return !1;
	if (/^[$\u20ac\u00a3\u00a5\u20b9/#+]$/.test(before2.norm)) return !0;
	let name = before2.norm === "." ? tokens[at - 2] : before2;
	return labels2.has((_b = name == null ? void 0 : name.lower) != null ? _b : "") || monthOf(before2.lower) !== null && before2.norm !== before2.lower;
}
var isYear2 = (token) => {
	var _a;
	return /^(?:1[89]|20)\d\d$/.test((_a = token == null ? void 0 : token.norm) != null ? _a : "");
};
function isSigned2(tokens, first, last) {
	var _a, _b;
	let sentence2 = (_a = tokens[first]) == null ? void 0 : _a.sentence;
	for (let at = first - 6; at < last + 6; at++)
		if (!(((_b = tokens[at]) == null ? void 0 : _b.sentence) !== sentence2 || at >= first && at < last) && /^(?:sign|ink|initial|conclud|exchang|adopt|finali[sz]|ratif|seal)/.test(lowerAt(tokens, at)))
			return !0;
	return !1;
}

var generic = new Set("agreements deals pacts accords documents instruments".split(" "));
function counts(document) {
	var _a;
	let kept = [], nouns3 = /* @__PURE__ */ new Set(), byNumber = /* @__PURE__ */ new Map();
	for (let sentence2 of document.sentences) {
		let { zone } = sentence2;
		if (!(zone === "boilerplate" || zone === "byline"))
			for (let phrase2 of countPhrasesIn(document.tokens, sentence2)) {
				let known2 = phrase2.definite && phrase2.instrument === "agreement" || nouns3.has(phrase2.noun);
				if (phrase2.refers && !known2) continue;
				let number = `${phrase2.count} ${phrase2.additional}`, same3 = (_a = byNumber.get(number)) != null ? _a : [], said = same3.find((other) => isSame2(other.phrase, phrase2));
				if ((said == null ? void 0 : said.zone) === "headline" && zone !== "headline" && toldBy(said.count, phrase2), said) continue;
				let total = { phrase: phrase2, count: countOf(document, sentence2, phrase2), zone };
				kept.push(total), nouns3.add(phrase2.noun), byNumber.set(number, [...same3, total]);
			}
	}
	return kept.map(({ count }) => count);
}
function toldBy(count, { bound, noun, instrument }) {
	count.bound = bound, generic.has(noun) || (count.instrument = instrument);
}
function isSame2(a, b) {
	return a.instrument === b.instrument && a.noun === b.noun ? !0 : a.definite && b.definite ? !1 : a.instrument === b.instrument || generic.has(a.noun) || generic.has(b.noun);
}
function countOf(document, sentence2, phrase2) {
	var _a, _b, _c, _d;
	let { tokens, text } = document, parts = (at) => /^(?:[,;:]|--)$/.test(normAt(tokens, at)), first = phrase2.first, last = phrase2.last;
	for (; first > sentence2.first && !parts(first - 1); ) first--;
	for (; last < sentence2.last && !parts(last); ) last++;
	let start2 = (_b = (_a = tokens[first]) == null ? void 0 : _a.start) != null ? _b : sentence2.start, end = Math.min((_d = (_c = tokens[last - 1]) == null ? void 0 : _c.end) != null ? _d : sentence2.end, start2 + 800), { count, bound, instrument } = phrase2;
	return { count, bound, instrument, evidence: text.slice(start2, end), start: start2, end };
}

var ADDS = /\b(?:additional|another|further|more were|other)\b/i;
function coverageOf(named3, counts2) {
	if (counts2.length === 0) return { named: named3, stated: null, note: "" };
	let added = counts2.filter((count) => count.bound === "exact" && ADDS.test(count.evidence)), base = counts2.filter((count) => count.bound === "exact" && !added.includes(count)).map(({ count }) => count), largest = Math.max(...counts2.map(({ count }) => count)), sum = Math.max(0, ...base) + added.reduce((total, { count }) => total + count, 0), stated = added.length > 0 && base.length > 0 ? Math.max(sum, largest) : largest, parts = added.length > 0 && base.length > 0 ? [Math.max(...base), ...added.map(({ count }) => count)] : [], note = parts.length > 0 ? `${parts.join(" + ")} stated` : `${wording(counts2, stated)} stated`, others = counts2.filter(({ count }) => count !== stated && !parts.includes(count)).map((count) => wording([count], count.count));
	return { named: named3, stated, note: others.length > 0 ? `${note}; the article also says ${others.join(", ")}` : note };
}
function wording(counts2, number) {
	var _a;
	let bound = (_a = counts2.find(({ count }) => count === number)) == null ? void 0 : _a.bound;
	return `${bound === "at_least" ? "at least " : bound === "about" ? "about " : ""}${number}`;
}

var SMALL2 = new Set(
	"the of and to in a is for on with that by as at from was are it be an has have will were this or their its said".split(
		" "
	)
), SAMPLE = 600, SHARE = 0.12;
function isEnglish(tokens) {
	let words2 = 0, small = 0, foreign2 = 0;
	for (let token of tokens)
		if (token.kind === "word" && (words2++, SMALL2.has(token.lower) && small++, token.lower.charCodeAt(0) > 591 && foreign2++, words2 >= SAMPLE))
			break;
	return words2 === 0 ? tokens.length === 0 : foreign2 > words2 * 0.3 ? !1 : words2 < 12 || small >= words2 * SHARE;
}

var EVENTS = new Set(
	"summit met arrived gathered convened hosted visit visits ceremony forum meeting meetings conference trip tour talks signing week gathering session expo exhibition retreat congress signed exchanged inked".split(
		" "
	)
);
function eventPlaces(reading) {
	let current = null, body = 0, lead = null;
	return reading.views.map((view) => {
		let { zone } = view.sentence;
		if (zone === "boilerplate" || zone === "byline") return current;
		zone !== "headline" && body++;
		let section = sectionPlace(reading, view);
		if (section && (current !== null || body <= 3)) current = section;
		else {
			let event = eventPlace(reading, view);
			event && !(event.wide && current !== null && !current.wide) && (current = event);
		}
		return body <= 6 && (lead != null || (lead = current)), current;
	}).map((place) => {
		var _a, _b;
		return (_b = (_a = place != null ? place : lead) == null ? void 0 : _a.name) != null ? _b : null;
	});
}
function sectionPlace(reading, { sentence: sentence2 }) {
	let { tokens } = reading.scan;
	for (let at = sentence2.first; at < sentence2.last - 1; at++) {
		let place = lowerAt(tokens, at) === "in" ? placeAt2(reading, at + 1, sentence2.last) : null;
		if (!place) continue;
		let opening = lowerAt(tokens, at - 1) === "today" ? at - 1 : at;
		return (opening === sentence2.first || normAt(tokens, opening - 1) === ":") && normAt(tokens, place.last) === "," ? place : null;
	}
	return null;
}
function eventPlace(reading, view) {
	var _a, _b;
	let { tokens } = reading.scan, country = null;
	for (let at = view.sentence.first; at < view.sentence.last; at++) {
		if (!(lowerAt(tokens, at) === "held" && /^(?:was|were|being)$/.test(lowerAt(tokens, at - 1))) && !EVENTS.has(tokens[at].lower) || isPast(reading, view, at) || lowerAt(tokens, at - 1) === "be") continue;
		let next = reading.scan.name[at + 1];
		if ((next == null ? void 0 : next.first) === at + 1 && /^(?:city|capital)$/.test(next.entry.kind) && /^visit(?:s|ed|ing)?$/.test(lowerAt(tokens, at))) return placeAt2(reading, at + 1, view.sentence.last);
		let visit = /^(?:visits?|trip|tour)$/.test(tokens[at].lower), held = /^(?:took place|was held|were held|being held)$/.test(
			`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`
		), long = held || /^(?:held|hosted)$/.test(lowerAt(tokens, at + 1));
		for (let next2 = held ? at + 3 : long ? at + 2 : at + 1; next2 < Math.min(view.sentence.last, at + (long ? 16 : 9)); next2++) {
			let word2 = tokens[next2].lower;
			if (word2 === "." || word2 === ";" || word2 === "," || reading.scan.act[next2]) break;
			if (!(word2 === "in" || word2 === "at" || visit && word2 === "to")) continue;
			let place = placeAt2(reading, next2 + 1, view.sentence.last), ago = `${lowerAt(tokens, (_a = place == null ? void 0 : place.last) != null ? _a : 0)} ${lowerAt(tokens, ((_b = place == null ? void 0 : place.last) != null ? _b : 0) + 1)}`;
			if (!(!/ed$/.test(lowerAt(tokens, at)) && /^(?:last (?:week|month|year)|a year|earlier this|in (?:19|20)\d\d)$/.test(ago)) && !(!place || place.wide && reading.scan.act[at] && isAside2(reading, place.last - 1))) {
				if (!place.wide) return place;
				country != null || (country = place);
			}
		}
	}
	return country;
}
var AROUND = 300;
function isAside2({ scan }, at) {
	var _a, _b;
	let id = (_a = scan.name[at]) == null ? void 0 : _a.entry.id;
	for (let other = Math.max(0, at - AROUND); other < at + AROUND; other++) {
		let match = scan.name[other];
		if ((match == null ? void 0 : match.entry.id) === id && (match == null ? void 0 : match.last) !== ((_b = scan.name[at]) == null ? void 0 : _b.last)) return !1;
	}
	return !0;
}
function isPast(reading, view, at) {
	let { first, last } = view.sentence;
	return datesIn(reading.document, first, last, null).some((date) => date.precision !== "day") || monthOf(lowerAt(reading.scan.tokens, at - 1)) ? !0 : /^(?:last|previous|earlier|next|upcoming|forthcoming|future|first-ever)$/.test(
		lowerAt(reading.scan.tokens, at - 1)
	);
}

function hash(words2) {
	return hex(fnv(words2, 2166136261)) + hex(fnv(words2, 16777619)).slice(0, 4);
}
function fnv(words2, seed) {
	let value2 = seed;
	for (let i = 0; i < words2.length; i++) value2 = Math.imul(value2 ^ words2.charCodeAt(i), 16777619);
	return value2 >>> 0;
}
var hex = (value2) => value2.toString(16).padStart(8, "0");

var MENTIONS_KEPT = 24;
function merge(candidates) {
	let kept = [];
	for (let candidate of candidates) {
		let index = Math.max(0, kept.length - 200);
		for (; index < kept.length && !isSameDeal(kept[index], candidate); ) index++;
		let other = kept[index];
		other ? kept[index] = joined3(other, candidate) : kept.push(candidate);
	}
	let isTold2 = (total, at) => kept.slice(Math.max(0, at - 200), at + 200).some((other) => !other.total && gives(total, other));
	return kept.filter((candidate, at) => !candidate.total || !isTold2(candidate, at));
}
function gives(total, row) {
	return row.rule !== total.rule && !(row.deal && row.view === total.view) && (row.instrument === total.instrument || total.instrument === "other" || total.instrument === "agreement") && isBetween2(row.parties, total.parties) && total.parties.every((party) => party.kind === "state" || shared2([party], row.parties) > 0) && (!total.subject.topical || subjectOverlap(total, row) !== 0);
}
function isBetween2(parties, countries2) {
	let has = (country) => parties.some((party) => party.country === country);
	return countries2.filter(({ country }) => country !== null && has(country)).length > 0 && (has(null) || countries2.every(({ country }) => country === null || has(country)));
}
function joined3(a, b) {
	var _a, _b, _c;
	let base = isHeadline(a) && !isHeadline(b) && a.rule !== "enumerated-subjects" || a.total && !b.total || isBare(a) && !isBare(b) ? b : a, other = base === a ? b : a, row = { ...base, total: a.total && b.total };
	(other.explicit > base.explicit || isInDetail(a, b)) && (row.parties = other.parties, row.explicit = other.explicit, row.partyWords = other.partyWords);
	let says = !/^(?:other|partnership)$/.test(other.instrument) && !(other.mention.vague && isReference(other));
	return row.instrument === "agreement" && says && (row.instrument = other.instrument), isSettledBy(a, b) && (row.status = b.status, row.statusWords = b.statusWords), !base.statusTold && other.statusTold && (row.status = other.status, row.statusWords = other.statusWords, row.statusTold = !0), row.subject.title === "" && (row.subject = { ...other.subject, ranges: [] }), row.extra || (row.extra = []), row.extra = [...row.extra, other, ...(_a = other.extra) != null ? _a : []].slice(0, MENTIONS_KEPT), row.retold = [...(_b = a.retold) != null ? _b : [], ...(_c = b.retold) != null ? _c : []].slice(0, MENTIONS_KEPT), row;
}
var isBare = ({ governor, rule }) => governor.act === null && governor.noun === null && rule !== "list-item";

var PREPOSITIONS2 = new Set(
	"to for by as into onto over under about against per despite via than between among amid during since until outside except on upon besides towards toward around through".split(
		" "
	)
), PLACES2 = new Set("in at within across throughout inside from near under beneath below underneath".split(" ")), RELATIVES = new Set("which that where who whose when while whereas although though".split(" ")), ARTICLES = new Set("the a an this these those".split(" ")), isPlace3 = (token) => token !== void 0 && PLACES2.has(token.lower);
function symbolOf(words2, sentence2, at) {
	let token = words2.tokens[at];
	if (token.kind === "number") return "#";
	if (token.kind === "mark")
		return token.norm === "&" ? "&" : token.norm === "--" ? "-" : /^[,;:()-]$/.test(token.norm) ? token.norm : token.norm === "." ? ";" : "'";
	let word2 = token.lower;
	return word2 === "of" ? "o" : word2 === "and" || word2 === "or" || word2 === "plus" ? "&" : word2 === "as" ? lowerAt(words2.tokens, at - 1) === "such" ? "j" : "f" : PLACES2.has(word2) ? "n" : /^(?:about|around|over|under)$/.test(word2) && isFigure(words2.tokens[at + 1]) ? "j" : PREPOSITIONS2.has(word2) ? "f" : RELATIVES.has(word2) ? "t" : ARTICLES.has(word2) ? "l" : isNamePart2(words2, sentence2, at) ? "N" : words2.fills(token) || /ly$|^(?:today|first)$/.test(word2) ? "j" : /(?:ed|ing)$/.test(word2) ? "v" : "w";
}
var isFigure = (token) => {
	var _a;
	return (token == null ? void 0 : token.kind) === "number" || /^(?:a|half|one|two|three)$/.test((_a = token == null ? void 0 : token.lower) != null ? _a : "");
};
function isNamePart2(words2, sentence2, at) {
	let token = words2.tokens[at];
	if (!isCapital4(token)) return !1;
	if (at > sentence2.first && !isTitled2(sentence2))
		return normAt(words2.tokens, at - 1) !== '"' || isCapital4(words2.tokens[at + 1]);
	let next = words2.tokens[at + 1];
	return next !== void 0 && at + 1 < sentence2.last && isCapital4(next) && !isTitled2(sentence2);
}
var isTitled2 = (sentence2) => sentence2.zone === "headline" || sentence2.zone === "heading", isCapital4 = (token) => token !== void 0 && token.kind === "word" && token.norm[0] !== token.lower[0];
function isMiningVerb(words2, sentence2, at) {
	var _a, _b, _c, _d;
	let { tokens } = words2;
	if (!/^(?:mines?|supply|export)$/.test(lowerAt(tokens, at)) || at === sentence2.first) return !1;
	let before2 = at - 1;
	for (; before2 > at - 5 && ((_a = words2.get(before2)) == null ? void 0 : _a.last) !== at; ) before2--;
	let kind = (_b = words2.get(before2)) == null ? void 0 : _b.entry.kind, subject = kind === "country" || kind === "region" || /^(?:it|we|which|that|also|country|nation|and)$/.test(lowerAt(tokens, at - 1)), next = tokens[at + 1], mined = ((_c = words2.get(at + 1)) == null ? void 0 : _c.entry.kind) === "mineral" && lowerAt(tokens, at) === "mines" && kind !== "mineral";
	return (subject || mined) && next !== void 0 && (next.kind === "number" || ((_d = words2.get(at + 1)) == null ? void 0 : _d.entry.kind) === "mineral" || words2.fills(next) || /^(?:half|a|one|two|three)$/.test(next.lower));
}
function isBelief(words2, at) {
	return lowerAt(words2.tokens, at) === "to" && /^(?:proud|fortunate|lucky|pleased|found|believed|thought|estimated|known|said|reported|understood)$/.test(
		lowerAt(words2.tokens, at - 1)
	);
}
function isTowards(words2, sentence2, at) {
	let next = words2.tokens[at + 1];
	return lowerAt(words2.tokens, at) !== "to" || !next ? !1 : /^(?:believed|thought|estimated|known|said|reported|understood)$/.test(lowerAt(words2.tokens, at - 1)) ? !0 : next.kind === "number" || isCapital4(next) && !isTitled2(sentence2) || ARTICLES.has(next.lower);
}
function isTradeNoun(words2, sentence2, { first, last }) {
	var _a;
	let { tokens } = words2;
	if (!/^(?:exports?|supplies)$/.test(lowerAt(tokens, first))) return !1;
	if (lowerAt(tokens, last) === "of" || first === sentence2.first) return !0;
	let before2 = tokens[first - 1], kind = (_a = words2.get(first - 1)) == null ? void 0 : _a.entry.kind;
	return kind === "demonym" || kind === "mineral" ? !0 : kind === "country" || kind === "region" || isCapital4(before2) || before2.norm === "," ? !1 : !/^(?:it|we|which|that|who|and|also|mainly|now|currently|still|country|nation|mostly|primarily|typically|only)$/.test(
		before2.lower
	);
}

function productAfter(words2, sentence2, last) {
	let { tokens } = words2, next = tokens[last];
	if (/^(?:elements|metals|minerals|ores)$/.test(lowerAt(tokens, last - 1))) return !1;
	if (lowerAt(tokens, last - 1).startsWith("magnet")) return !0;
	if (!next || last >= sentence2.last) return !1;
	if (lowerAt(tokens, last - 1) === "iron" && /^(?:and|&)$/.test(next.lower) && lowerAt(tokens, last + 1) === "steel")
		return !0;
	if (next.norm === "-" && !next.spaced) {
		let part = words2.get(last + 1);
		return !(part && (part.entry.kind === "mineral" || part.entry.kind === "claim"));
	}
	return next.kind === "word" && !words2.get(last) && !words2.closes(next) && !words2.fills(next) && !/(?:ed|ing|ly)$/.test(next.lower) && !(isCapital4(next) && !isTitled2(sentence2));
}

function rowOf3(sentence2, chunks) {
	return { sentence: sentence2, chunks, symbols: chunks.map(({ symbol }) => symbol).join("") };
}
function chunk(symbol, first, last) {
	return { symbol, first, last, word: "", ids: [], kind: "", quantity: null, rank: null, shares: [] };
}
var REACH4 = 48;
function leftOf(row, at) {
	return row.symbols.slice(Math.max(0, at - REACH4), at);
}

var LANDS = new Set("country nation republic kingdom state island territory".split(" ")), QUALITY = /^(?:native|raw|silvery|yellow|white|grey|gray|soft|hard|light|heavy|rare|radioactive|refined|precious|critical|strategic|valuable)$/;
function anaphorAt(tokens, at) {
	var _a;
	if (!/^(?:the|this)$/.test(lowerAt(tokens, at))) return 0;
	let noun = at + 1;
	for (; noun < at + 3 && QUALITY.test(lowerAt(tokens, noun)); ) noun++;
	let next = tokens[noun + 1];
	return /^(?:metal|mineral|ore|element|commodity)$/.test(lowerAt(tokens, noun)) ? /^(?:sector|industry|market|markets|trade|prices?|exchange|group|company)$/.test((_a = next == null ? void 0 : next.lower) != null ? _a : "") ? 0 : noun + 1 : 0;
}
function pronounAt(tokens, at, end) {
	let word2 = tokens[at].lower;
	return word2 === "domestic" ? { ...chunk("i", at, at + 1), kind: "home" } : word2 === "its" ? chunk("i", at, at + 1) : word2 === "it" ? chunk("I", at, at + 1) : word2 === "our" && !LANDS.has(lowerAt(tokens, at + 1)) ? { ...chunk("i", at, at + 1), kind: "speaker" } : word2 === "'s" && /^(?:it|that|there|here)$/.test(lowerAt(tokens, at - 1)) ? chunk("B", at, at + 1) : /^we(?:'re|'ve)?$/.test(word2) ? { ...chunk("I", at, at + 1), kind: "speaker" } : (word2 === "the" || word2 === "this" || word2 === "our") && LANDS.has(lowerAt(tokens, at + 1)) && at + 1 < end ? normAt(tokens, at + 2) === "'s" && at + 2 < end ? chunk("i", at, at + 3) : chunk("I", at, at + 2) : null;
}

var SCALES = new Set("thousand million billion trillion m bn mn".split(" ")), KINDS = new Set("metric short long troy dry wet carat".split(" ")), UNITS2 = new Set(
	"ton tons tonne tonnes t mt kt kg kilogram kilograms kilo kilos gram grams carat carats ounce ounces oz pound pounds lb lbs mt/y tpy mtpa ktpa".split(
		" "
	)
), PARTS = new Map(
	Object.entries({
		half: 50,
		third: 33,
		thirds: 33.34,
		quarter: 25,
		quarters: 25,
		fourth: 25,
		fourths: 25,
		fifth: 20,
		fifths: 20,
		sixth: 17,
		tenth: 10,
		tenths: 10
	})
), SPELT = "one two three four five six seven eight nine ten".split(" "), COUNTS = new Map(Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, nine: 9, seven: 7 }));
function readQuantity(tokens, at, end) {
	let token = tokens[at];
	if (token.kind === "number") return measured(tokens, at, end);
	let word2 = token.lower;
	if (word2 === "half" && !isPeriod(tokens, at + 1)) return { last: at + 1, per: "cent", value: 50 };
	let share = PARTS.get(word2);
	if (share !== void 0 && lowerAt(tokens, at + 1) === "of" && isRough(tokens[at - 1]))
		return { last: at + 1, per: "cent", value: share };
	let count = COUNTS.get(word2), spelt = SPELT.indexOf(word2) + 1;
	if (spelt > 0 && /^(?:percent|per)$/.test(lowerAt(tokens, at + 1)))
		return { last: lowerAt(tokens, at + 1) === "per" ? at + 3 : at + 2, per: "cent", value: spelt };
	if (count === void 0) return null;
	let next = at + 1;
	normAt(tokens, next) === "-" && next++;
	let part = next < end ? PARTS.get(lowerAt(tokens, next)) : void 0;
	return part === void 0 || isPeriod(tokens, next + 1) || count === 1 && word2 !== "a" && word2 !== "one" || count === 1 && !/^(?:of|in|from)$/.test(lowerAt(tokens, next + 1)) ? null : { last: next + 1, per: "cent", value: Math.round(count * part) };
}
var isRough = (token) => {
	var _a;
	return /^(?:estimated|roughly|about|around|nearly|almost|approximately|some|full|over)$/.test((_a = token == null ? void 0 : token.lower) != null ? _a : "");
}, isPeriod = (tokens, at) => /^(?:year|years|century|centuries|decade|hour|of$)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at) !== "of";
function measured(tokens, at, end) {
	let last = at + 1, value2 = Number(tokens[at].lower.replace(/,/g, ""));
	isRange(tokens, last, end) && (last += 2);
	let unit = tokens[last];
	if (last < end && unit) {
		if (unit.norm === "%" || unit.lower === "percent" || unit.lower === "pct")
			return { last: last + 1, per: "cent", value: value2 };
		if (unit.lower === "per" && /^cents?$/.test(lowerAt(tokens, last + 1)) && last + 1 < end)
			return { last: last + 2, per: "cent", value: value2 };
	}
	for (; last < end && SCALES.has(lowerAt(tokens, last)); ) last++;
	let named3 = last;
	for (; named3 < end && KINDS.has(lowerAt(tokens, named3)) && !UNITS2.has(lowerAt(tokens, named3)); ) named3++;
	return named3 < end && UNITS2.has(lowerAt(tokens, named3)) ? { last: named3 + 1, per: "unit", value: null } : null;
}
function isRange(tokens, at, end) {
	let sign = tokens[at], number = tokens[at + 1];
	return at + 1 < end && (number == null ? void 0 : number.kind) === "number" && ((sign == null ? void 0 : sign.norm) === "-" || (sign == null ? void 0 : sign.lower) === "to");
}

var ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
	" "
), CARDINALS = "one two three four five six seven eight nine ten".split(" "), superlatives2;
function readRank(tokens, at, end) {
	superlatives2 != null || (superlatives2 = superlativeWords());
	let word2 = tokens[at].lower, next = at + 1 < end ? lowerAt(tokens, at + 1) : "";
	if ((word2 === "no" || word2 === "number") && at + 1 < end) {
		let skip = next === "." ? at + 2 : at + 1, place = numberOf2(lowerAt(tokens, skip));
		if (place !== null && place <= 50) return { last: skip + 1, place, bare: !1 };
	}
	if (/^(?:tops|topped|leads|led|lead)$/.test(word2) && next === "the" && lowerAt(tokens, at + 2) === "world")
		return { last: at + 3, place: 1, bare: !1 };
	if ((word2 === "world" || word2 === "global") && next === "leader") {
		let one = lowerAt(tokens, at - 1) === "a";
		return { last: at + 2, place: one ? null : 1, bare: !1 };
	}
	let ordinal = ordinalOf2(tokens, at);
	if (ordinal !== null) {
		let after3 = at + ordinal.length;
		return normAt(tokens, after3) === "-" && after3 + 1 < end && after3++, after3 < end && (superlatives2.has(lowerAt(tokens, after3)) || /^(?:highest|ranked)$/.test(lowerAt(tokens, after3))) ? { last: after3 + 1, place: ordinal.place, bare: !1 } : word2 === "first" && /(?:ed|found)$/.test(next) ? null : { last: at + ordinal.length, place: ordinal.place, bare: !0 };
	}
	if (word2 === "highest" && lowerAt(tokens, at - 1) === "the" && /^(?:in|of|worldwide|globally)$/.test(next))
		return { last: at + 1, place: 1, bare: !1 };
	if (!superlatives2.has(word2)) return null;
	if (numberOf2(next) !== null) return { last: at + 2, place: null, bare: !1 };
	let before2 = lowerAt(tokens, at - 1), several2 = numberOf2(before2) !== null || before2 === "a" || before2 === "another";
	return { last: at + 1, place: several2 ? null : 1, bare: !1 };
}
function ordinalOf2(tokens, at) {
	let word2 = tokens[at].lower, index = ORDINALS.indexOf(word2);
	if (index >= 0) return { place: index + 1, length: 1 };
	let digits2 = /^(\d{1,2})(st|nd|rd|th|d)$/.exec(word2);
	if (digits2) return { place: Number(digits2[1]), length: 1 };
	let suffix = tokens[at + 1];
	return /^\d{1,2}$/.test(word2) && suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { place: Number(word2), length: 2 } : null;
}
function numberOf2(word2) {
	let index = CARDINALS.indexOf(word2);
	return index >= 0 ? index + 1 : /^\d{1,2}$/.test(word2) ? Number(word2) : null;
}

var SYMBOLS = {
	measure: "r",
	weak: "k",
	agent: "a",
	site: "d",
	hold: "H",
	with: "G",
	endow: "E",
	act: "P",
	be: "B",
	account: "A",
	rank: "K",
	found: "L",
	include: "z",
	unreal: "F",
	denied: "Z",
	after: "b",
	first: "y",
	world: "W",
	also: "&",
	void: "u",
	lead: "n",
	manner: "j",
	move: "V",
	money: "x",
	say: "v"
}, FIRM = /^(?:Corporation|Corp|Ltd|Limited|Inc|Mining|Minerals|Resources|Metals|Group|Company|Holdings|Ventures|Industries|Partners|Council|Institute|Association|Exploration)$/i, GROUP = /^(?:minerals|metals|ores)$/, STUFF = /^(?:metals?|ores?|concentrates?|minerals?|oxides?|rock|sands?|sponge|compounds?|powder|ingots?|cathodes?|materials)$/;
function chunksOf(words2, sentence2) {
	let chunks = [], at = sentence2.first;
	for (; at < sentence2.last; ) {
		let next = nextChunk(words2, sentence2, at), verb = "BHEPAKLV".includes(next.symbol);
		next.word = lowerAt(words2.tokens, verb ? next.first : next.last - 1), next.symbol === "j" && normAt(words2.tokens, next.first) === "[" || chunks.push(next), next.symbol === "I" && next.word.includes("'") && chunks.push({ ...chunk(next.word.endsWith("'ve") ? "H" : "B", at, next.last), word: next.word }), at = next.last;
	}
	return rowOf3(sentence2, chunks);
}
function nextChunk(words2, sentence2, at) {
	var _a, _b, _c, _d;
	let { tokens } = words2, footnote = footnoteEnd(tokens, at, sentence2.last);
	if (footnote > at) return chunk(isCapital4(tokens[footnote]) ? ";" : "j", at, footnote);
	let pronoun = pronounAt(tokens, at, sentence2.last);
	if (pronoun) return pronoun;
	let anaphor = anaphorAt(tokens, at);
	if (anaphor > 0) return chunk("M", at, anaphor);
	let match = words2.get(at);
	if (match && match.entry.kind !== "claim") return nameChunk(words2, sentence2, match);
	let rank = readRank(tokens, at, sentence2.last);
	if (rank) return { ...chunk("S", at, rank.last), rank };
	let quantity = readQuantity(tokens, at, sentence2.last), grade = (quantity == null ? void 0 : quantity.per) === "cent" && (((_a = words2.get(quantity.last)) == null ? void 0 : _a.entry.kind) === "mineral" || /^(?:up|down)$/.test(lowerAt(tokens, at - 1)));
	if (quantity && grade) return chunk("#", at, quantity.last);
	if (quantity) return { ...chunk(quantity.per === "cent" ? "%" : "Q", at, quantity.last), quantity };
	let named3 = isNamePart2(words2, sentence2, at);
	if (match && named3 && match.entry.id === "site") return chunk("D", at, match.last);
	if (lowerAt(tokens, at) === "mine" && !named3 && ((_b = words2.get(at + 1)) == null ? void 0 : _b.entry.kind) === "mineral")
		return chunk("j", at, at + 1);
	if (match && !named3) {
		let { name, kind: kind2 } = claimClass(match.entry.id), mineralNext = ((_c = words2.get(match.last)) == null ? void 0 : _c.entry.kind) === "mineral";
		if (kind2 === "reserves" && match.last === at + 1 && mineralNext && /^(?:vein|seam|lode)$/.test(lowerAt(tokens, at)))
			return chunk("j", at, match.last);
		if (name === "weak" && mineralNext && /^(?:been|is|are)$/.test(lowerAt(tokens, at - 1)))
			return { ...chunk("P", at, match.last), kind: kind2 };
		if (name !== "act" && isMiningVerb(words2, sentence2, at))
			return { ...chunk("P", at, match.last), kind: kind2 === "supply" ? kind2 : "production" };
		if (name === "hold" && /^(?:its|our|their|'s)$/.test(lowerAt(tokens, at - 1))) return chunk("j", at, match.last);
		if (isBelief(words2, at)) return chunk("j", at, match.last);
		if (name === "unreal" && match.last === at + 1 && isTowards(words2, sentence2, at)) return chunk("f", at, match.last);
		let symbol2 = name === "act" && isTradeNoun(words2, sentence2, match) ? "r" : (_d = SYMBOLS[name]) != null ? _d : "w", group2 = name === "manner" && /^(?:mineral|industrial)$/.test(lowerAt(tokens, at));
		return { ...chunk(symbol2, at, match.last), kind: group2 ? "reserves" : kind2 };
	}
	let symbol = symbolOf(words2, sentence2, at), kind = symbol === "j" && GROUP.test(lowerAt(tokens, at)) ? "reserves" : "";
	return { ...chunk(symbol, at, at + 1), kind };
}
function nameChunk(words2, sentence2, match) {
	var _a, _b, _c, _d;
	let { tokens } = words2, { entry: entry2 } = match;
	if (entry2.kind === "area") {
		let owned5 = normAt(tokens, match.last) === "'s" && match.last < sentence2.last;
		return chunk("W", match.first, owned5 ? match.last + 1 : match.last);
	}
	if (entry2.kind === "city" && !isPlace3(tokens[match.first - 1])) return chunk("N", match.first, match.last);
	if (normAt(tokens, match.last) === "$") return chunk("j", match.first, match.last);
	let deed = (_b = (_a = words2.get(match.last)) == null ? void 0 : _a.entry.id) != null ? _b : "";
	if (entry2.kind === "capital" && !/^(?:account|act|hold)/.test(deed)) return chunk("N", match.first, match.last);
	if (entry2.kind === "mineral") {
		let last2 = match.last, isSand = (token) => /^sands?$/.test(lowerAt(tokens, token));
		for (; last2 < sentence2.last && STUFF.test(lowerAt(tokens, last2)) && (!words2.get(last2) || isSand(last2)); ) last2++;
		let written = match.first > sentence2.first && isCapital4(tokens[match.first]) && !isTitled2(sentence2), ore = ((_c = tokens[last2]) == null ? void 0 : _c.spaced) && !isCapital4(tokens[last2]) && ((_d = words2.get(last2)) == null ? void 0 : _d.entry.kind) === "mineral";
		if (written && (ore || FIRM.test(normAt(tokens, last2)))) return chunk("N", match.first, last2);
		let product = productAfter(words2, sentence2, last2);
		return { ...chunk(product ? "m" : "M", match.first, last2), ids: [entry2.id] };
	}
	let last = match.last, inside = normAt(tokens, last) === "(" ? words2.get(last + 1) : void 0;
	inside && inside.entry.id === entry2.id && normAt(tokens, inside.last) === ")" && (last = inside.last + 1), /^(?:state|province|region|county|territory|oblast|peninsula|prefecture|desert)$/i.test(normAt(tokens, last)) && last++;
	let next = tokens[last], owned4 = (next == null ? void 0 : next.norm) === "'s" || (next == null ? void 0 : next.norm) === "'" && last < sentence2.last, name = { ...chunk("C", match.first, last), ids: [entry2.id], shares: [null] };
	return owned4 ? { ...name, symbol: "c", last: last + 1 } : entry2.kind === "demonym" ? { ...name, symbol: "c" } : isTitled2(sentence2) ? name : next != null && next.spaced && last < sentence2.last && isCapital4(next) && !words2.get(last) ? { ...name, symbol: "N" } : name;
}
function footnoteEnd(tokens, at, end) {
	return normAt(tokens, at) !== "[" || normAt(tokens, at + 2) !== "]" || at + 2 >= end ? at : at + 3;
}

var isTerm2 = (phrase2) => (phrase2 == null ? void 0 : phrase2.is) === "term", isVerb = (phrase2) => (phrase2 == null ? void 0 : phrase2.is) === "verb", isMark = (phrase2, symbols) => (phrase2 == null ? void 0 : phrase2.is) === "mark" && symbols.includes(phrase2.symbol);
var LEADS = "nfGboy", NEUTRAL = new Set(
	"provinces province region regions state states territory economy government soil subsoil sector industry mines miners mine plants companies producers smelters refineries deposits east west triangle part parts half north south people subsurface share beach beaches shores sands rocks waters rivers".split(
		" "
	)
), LAND = new Set(
	"plateau complex flat flats desert basin highlands highland mountains coast hills hill valley belt seabed floor island islands area interior soil region province north south east west southeast northeast southwest northwest south-west north-east north-west south-east centre center lowlands lake swamps country nation republic kingdom deposit deposits".split(
		" "
	)
);
function leadOf(phrases, at) {
	let before2 = phrases[at - 1], opens2 = isMark(before2, "f") && before2.word === "as" && isVerb(phrases[at + 1]);
	return isMark(before2, LEADS) && !opens2 ? before2.symbol : "";
}
function isBoundary(phrase2) {
	return (phrase2 == null ? void 0 : phrase2.is) !== "mark" ? !1 : /[;:]/.test(phrase2.symbol) || phrase2.symbol === "t" && /^(?:while|whereas|when|where|although|though)$/.test(phrase2.word);
}
function subjectOf3(phrases, verb) {
	let at = verb - 1, before2 = phrases[at], gerund = /ing$/.test(phrases[verb].chunk.word);
	if (gerund && isTerm2(before2) && before2.land >= 0 && leadOf(phrases, at) === "G") return at;
	if (isMark(before2, "&") || isMark(before2, ",:") && gerund) return earlier(phrases, at);
	if (isMark(before2, ",")) {
		let listed4 = phrases[at - 1];
		if (isTerm2(listed4) && listed4.land >= 0 && /^(?:as|including)$/.test(listed4.noun)) return at - 1;
		let open = asideStart(phrases, at);
		if (open < 0) return earlier(phrases, at);
		at = open - 1;
	}
	if (isMark(phrases[at], "t") && !isBoundary(phrases[at])) {
		at--, isMark(phrases[at], ",") && at--;
		let [scope, one] = [phrases[at], phrases[at - 2]];
		leadOf(phrases, at) === "n" && isTerm2(scope) && scope.noun === "" && isTerm2(one) && /^(?:one|countr(?:y|ies)|nations?)$/.test(one.noun) && (at -= 2);
		let antecedent = phrases[at];
		if (!isTerm2(antecedent)) return -1;
		for (let back = at; antecedent.land >= 0 && back > at - 6; back--) {
			let ground = phrases[back];
			if (isTerm2(ground) && ground.named && ground.site) return back;
			if (!ground || isVerb(ground) && ground.main !== "L") break;
		}
		let be = phrases[at - 1], isAgent = antecedent.heads.some(({ symbol }) => symbol === "a") || /^(?:one|country|nation)$/.test(antecedent.noun), isHeld2 = antecedent.land < 0 && !antecedent.named && antecedent.minerals.length === 0;
		return isVerb(be) && (isAgent && be.main === "B" || isHeld2 && be.main === "H") ? subjectOf3(phrases, at - 1) : at;
	}
	return termBefore(phrases, at);
}
function termBefore(phrases, from) {
	let at = from;
	for (; at >= 0 && from - at < 40 && !isBoundary(phrases[at]); ) {
		let phrase2 = phrases[at];
		if (isTerm2(phrase2)) {
			if (leadOf(phrases, at) === "") return at;
			at -= 2;
		} else {
			if (isVerb(phrase2) || isMark(phrase2, "&")) return -1;
			at--;
		}
	}
	return -1;
}
function asideStart(phrases, close) {
	for (let at = close - 1; at > 0 && close - at < 12; at--) {
		let phrase2 = phrases[at];
		if (isBoundary(phrase2)) return -1;
		if (isMark(phrase2, ",") && isTerm2(phrases[at - 1])) return /^n?$/.test(leadOf(phrases, at - 1)) ? at : -1;
		if (isMark(phrase2, ",")) return -1;
	}
	return -1;
}
function earlier(phrases, from) {
	for (let at = from - 1; at >= 0 && from - at < 40; at--) {
		if (isBoundary(phrases[at]) && !isMark(phrases[at], "t")) return -1;
		let verb = phrases[at], isObject2 = isVerb(verb) && isParticiple2(verb) && isTerm2(phrases[at - 1]) && governorOf(phrases, at - 1) >= 0;
		if (isVerb(verb) && !isObject2) return subjectOf3(phrases, at);
	}
	return termBefore(phrases, from - 1);
}
function verbOf(phrases, at) {
	if (leadOf(phrases, at) !== "") return -1;
	let joined5 = phrases[at + 2], isComplement2 = isVerb(phrases[at - 1]);
	if (!isComplement2 && isMark(phrases[at + 1], "&") && isTerm2(joined5) && joined5.heads.length > 0)
		return verbOf(phrases, at + 2);
	for (let next = at + 1; next < phrases.length && next - at < 12; next++) {
		let phrase2 = phrases[next];
		if (isBoundary(phrase2) || isMark(phrase2, "t")) return -1;
		if (!(isVerb(phrase2) && /ing$/.test(phrase2.chunk.word) && !phrase2.passive && phrase2.to - phrase2.from === 1) && !(isVerb(phrase2) && isParticiple2(phrase2) && next === at + 1 && governorOf(phrases, at) >= 0)) {
			if (isVerb(phrase2) && phrase2.infinitive && isComplement2) return -1;
			if (isVerb(phrase2)) return subjectOf3(phrases, next) === at ? next : -1;
		}
	}
	return -1;
}
var isParticiple2 = (verb) => !verb.passive && /(?:ed|ing|found|held)$/.test(verb.chunk.word);
function governorOf(phrases, at) {
	for (let back = at - 1; back >= 0 && at - back < 40; back--) {
		if (isMark(phrases[back], ";:") || isBoundary(phrases[back])) return -1;
		if (isVerb(phrases[back])) return back;
	}
	return -1;
}
function actorOf(term) {
	return term.land >= 0 ? term.land : term.owner >= 0 && (NEUTRAL.has(term.noun) || LAND.has(term.noun)) ? term.owner : term.named && /^(?:complex|deposits?)$/.test(term.noun) ? "other" : (LAND.has(term.noun) || NEUTRAL.has(term.noun) && !term.named) && term.minerals.length === 0 ? "land" : "other";
}

function pure(phrase2) {
	return isTerm2(phrase2) && phrase2.heads.length === 0 && !phrase2.site && (phrase2.minerals.length > 0 || phrase2.anaphor) ? phrase2 : null;
}
function claim(kind, minerals2, at, form, more) {
	return {
		kind,
		minerals: minerals2,
		at,
		form,
		verb: -1,
		object: at,
		rank: -1,
		weak: !1,
		bare: !1,
		apart: !1,
		told: !1,
		...more
	};
}
function isThere(phrases, verb) {
	let subject = verb < 0 ? void 0 : phrases[subjectOf3(phrases, verb)];
	return isTerm2(subject) && subject.noun === "there";
}
var isSuch = (phrases, at, from) => {
	let as = phrases[at];
	return at === from + 1 && isMark(as, "f") && as.word === "as";
};
function listFrom2(phrases, at) {
	let list = indexOfList(phrases, at);
	return list < 0 ? null : pure(phrases[list]);
}
function indexOfList(phrases, at) {
	for (let next = at; next < phrases.length && next - at < 8; next++) {
		let phrase2 = phrases[next];
		if (pure(phrase2)) return next;
		if (!(isTerm2(phrase2) ? phrase2.heads.length === 0 && phrase2.land < 0 : isMark(phrase2, ",&:o") || isSuch(phrases, next, at))) return -1;
	}
	return -1;
}
var opensList = (row, term) => row.chunks.slice(term.from, term.from + 3).some(({ word: word2 }) => /^(?:as|including|like|namely|include|them)$/.test(word2));

function isClaimed(row, phrases, claim2, holder, frame, standing) {
	let term = phrases[claim2.object], symbols = row.symbols.slice(term.from, term.to), ranked2 = standing.rank !== null || standing.share !== null, measured2 = standing.amount !== null;
	if (claim2.kind === "reserves" && row.symbols.includes("x")) return !1;
	let before2 = phrases[claim2.object - 1];
	if (isVerb(before2) && before2.denied && !before2.passive) return !1;
	let would = row.chunks.slice(term.from, term.to).some(({ word: word2 }) => /^(?:potential|prospective)$/.test(word2));
	if (claim2.form === "agent" && would || /[xZ]/.test(symbols) || claim2.kind !== "reserves" && symbols.includes("u") || claim2.form === "noun" && isSite2(row, phrases, claim2, term)) return !1;
	let own = verbOf(phrases, claim2.at), isVerbal2 = claim2.form === "verb" || claim2.form === "passive", said = isVerbal2 ? claim2.verb : own >= 0 ? own : governorOf(phrases, claim2.at), led2 = isVerbal2 && isGerund2(phrases[said]) ? governorOf(phrases, said) : said, verbs2 = [phrases[said], phrases[led2]].filter(isVerb), apposed2 = holder.via === "apposition";
	if (!apposed2 && verbs2.some(({ denied }) => denied)) return !1;
	let beside = leadOf(phrases, claim2.at) === "f", local = (holder.via === "place" || holder.via === "owner") && (claim2.kind === "reserves" || beside), passive = claim2.told && claim2.form === "passive";
	if (!apposed2 && !local && !passive && verbs2.some(({ unreal }) => unreal)) return !1;
	let predicate = phrases[own], predicated = isVerb(predicate) && !(claim2.weak && predicate.main === "z"), begun = isVerb(phrases[claim2.verb]) && phrases[claim2.verb].main === "V" && claim2.at === claim2.verb + 1, told = claim2.told || predicated || begun || leadOf(phrases, claim2.at) === "G";
	if (claim2.weak && (claim2.bare || !(ranked2 || told || isAccounted(phrases, claim2))) || claim2.bare && !isRunning(row, phrases, claim2, holder, frame, standing) || symbols.includes("W") && !ranked2 && holder.via === "frame") return !1;
	let found = phrases[claim2.verb], where = phrases[claim2.verb + 2];
	return holder.via === "frame" && isVerb(found) && found.main === "L" && isTerm2(where) && isGoods(where) ? !1 : holder.via !== "frame" || told || ranked2 || measured2 || claim2.form === "passive";
}
var isGerund2 = (phrase2) => isVerb(phrase2) && /ing$/.test(phrase2.chunk.word), isGoods = (term) => productWords().has(term.noun), isAccounted = (phrases, claim2) => {
	let governor = phrases[claim2.verb];
	return isVerb(governor) && (governor.main === "A" || governor.main === "K" && leadOf(phrases, claim2.at) === "n");
};
function isSite2(row, phrases, claim2, term) {
	var _a, _b;
	let head2 = term.heads[0], site = phrases[subjectOfGovernor(phrases, claim2)], named3 = isMark(phrases[claim2.at - 1], ",") ? phrases[claim2.at - 2] : void 0;
	if (claim2.kind === "reserves" && isTerm2(named3) && named3.named && named3.site || claim2.kind === "reserves" && isTerm2(site) && site.named && (site.site || /^deposits?$/.test(site.noun)) || /^deposits?$/.test((_a = head2 == null ? void 0 : head2.word) != null ? _a : "") && term.named) return !0;
	if (claim2.bare || claim2.kind !== "reserves" || !/^(?:deposits?|vein|lode|seam)$/.test((_b = head2 == null ? void 0 : head2.word) != null ? _b : "")) return !1;
	if ((head2 == null ? void 0 : head2.word) === "deposit" && standsFirst(row, term)) return !0;
	let at = phrases[claim2.at + 1], next = phrases[claim2.at + 2];
	if (isMark(at, "n") && at.word === "at" && isTerm2(next) && next.named) return !0;
	let subject = phrases[subjectOfGovernor(phrases, claim2)];
	return isTerm2(subject) && subject.named && term.rank >= 0;
}
var standsFirst = (row, term) => {
	var _a, _b;
	return term.rank >= 0 && ((_b = (_a = row.chunks[term.rank]) == null ? void 0 : _a.rank) == null ? void 0 : _b.place) === 1;
}, subjectOfGovernor = (phrases, claim2) => {
	let governor = phrases[claim2.verb];
	return isVerb(governor) && governor.main === "B" ? subjectOf3(phrases, claim2.verb) : -1;
};
function isRunning(row, phrases, claim2, holder, frame, standing) {
	let measured2 = standing.amount !== null, ranked2 = standing.rank !== null || standing.share !== null;
	if (claim2.told || ranked2) return !0;
	if (claim2.form === "verb") return measured2;
	if (claim2.form === "agent") {
		let governor = phrases[claim2.verb];
		return holder.via === "apposition" || holder.via === "subject" && isVerb(governor) && governor.main === "B";
	}
	let lead = phrases[claim2.verb + 1];
	if (holder.via === "place" && isMark(lead, "n") && lead.word === "by") return !0;
	let own = phrases[verbOf(phrases, claim2.at)], goesOn2 = frame.sheet !== null || frame.paragraph === row.sentence.paragraph && isVerb(own) && own.main === "B";
	return measured2 || holder.via !== "frame" && goesOn2 && claim2.kind === "reserves";
}

function ellipses(row, phrases, at, term, before2) {
	var _a, _b, _c, _d, _e;
	if (term.noun === "share" && term.owner >= 0 && verbOf(phrases, at) >= 0)
		return [claim("production", [], at, "ellipsis", { verb: verbOf(phrases, at), told: !0, bare: !0 })];
	if (term.noun === "rich" && row.symbols[term.from] === "m")
		return [claim("reserves", row.chunks[term.from].ids, at, "noun", { told: !0 })];
	if (term.rank < 0 && term.share < 0 || term.site || term.land >= 0) return [];
	if ((_b = (_a = row.chunks[term.rank]) == null ? void 0 : _a.rank) != null && _b.bare && term.noun !== "" && term.owner >= 0) return [];
	let last = before2[before2.length - 1], governor = phrases[at - 1], kind = (_c = last == null ? void 0 : last.kind) != null ? _c : "production";
	if (term.minerals.length === 0) {
		let linked = isMark(phrases[at + 1], "nf:") ? pure(phrases[isWorld(row, phrases[at + 2]) ? at + 4 : at + 2]) : null, ranked2 = isVerb(governor) || last !== void 0 || leadOf(phrases, at) === "n";
		return term.rank < 0 || term.noun !== "" || term.other || !ranked2 ? [] : !linked && isVerb(governor) && /[BK]/.test(governor.main) && !isSaidBehind(phrases, at) && ((_e = (_d = row.chunks[term.rank]) == null ? void 0 : _d.rank) != null && _e.bare) ? [claim(kind, [], at, "ellipsis", { verb: at - 1, told: !0, bare: !0 })] : linked ? [claim(kind, linked.minerals, at, "ellipsis", { verb: governorOf(phrases, at), told: !0 })] : [];
	}
	return isVerb(governor) && !/[BK]/.test(governor.main) ? [] : verbOf(phrases, at) >= 0 ? [] : (last !== void 0 || isVerb(governor) || isMark(phrases[at + 1], "n") || isTerm2(governor)) && isSeries(row, term) ? [claim(kind, term.minerals, at, "ellipsis", { verb: governorOf(phrases, at) })] : [];
}
var isWorld = (row, phrase2) => isTerm2(phrase2) && /^[lj]*W$/.test(row.symbols.slice(phrase2.from, phrase2.to));
function isSaidBehind(phrases, from) {
	for (let at = from + 1; at < phrases.length && !isVerb(phrases[at]) && !isMark(phrases[at], ";"); at++) {
		let phrase2 = phrases[at];
		if (isTerm2(phrase2) && phrase2.heads.length + phrase2.minerals.length > 0) return !0;
	}
	return !1;
}
var isSeries = (row, term) => row.symbols.slice(Math.max(term.rank, term.share), term.to).search(/[oi]/) >= 0;

function verbClaims(row, phrases, at, verb) {
	if (verb.unreal || verb.denied) return [];
	let kind = verb.chunk.kind || "reserves", next = phrases[at + 1];
	switch (verb.main) {
		case "P":
		case "L":
			return made(row, verb.main === "P" ? kind : "reserves", phrases, at, verb);
		case "H":
		case "E": {
			let found = pure(phrases[subjectOf3(phrases, at)]);
			if (verb.main === "E" && found && isTerm2(next) && next.land >= 0)
				return [
					claim("reserves", found.minerals, at, "passive", { verb: at, object: subjectOf3(phrases, at), told: !0 })
				];
			let holder = phrases[subjectOf3(phrases, at)], site = isTerm2(holder) && holder.named && (holder.site || holder.noun === "deposit");
			return active(row, site ? "deposit" : "reserves", phrases, at);
		}
		case "A":
			return pure(next) ? [claim("production", next.minerals, at, "verb", { verb: at, object: at + 1 })] : [];
		case "K":
		case "v": {
			let subject = subjectOf3(phrases, at), term = pure(phrases[subject]), before2 = isAdverb(row, next) ? at + 1 : at, lead = phrases[before2 + 1], from = isMark(lead, "nf") && lead.word === "from", comes = verb.main === "K" || /^(?:originat|sourced|obtained|derive)/.test(verb.chunk.word);
			return from && comes && !isSited(phrases, before2) && term && term.owner < 0 && !/ing$/.test(verb.chunk.word) ? [claim("production", term.minerals, at, "passive", { verb: at, object: subject, told: !0 })] : [];
		}
		// "Chile leads the world, with 5 million tons"
		case "S":
			return isSaidBehind(phrases, at) ? [] : [
				claim("production", [], at, "ellipsis", {
					verb: at,
					object: Math.max(subjectOf3(phrases, at), 0),
					told: !0,
					bare: !0
				})
			];
		case "B":
			return being(row, phrases, at, next);
		default:
			return [];
	}
}
function made(row, made2, phrases, at, verb) {
	if (isSited(phrases, at)) return [];
	let worker = phrases[subjectOf3(phrases, at)], kind = isTerm2(worker) && worker.site && (worker.named || isNear(phrases, subjectOf3(phrases, at))) && made2 === "production" ? "deposit" : made2, passive = (minerals2, object, bare = !1) => [
		claim(kind, minerals2, at, "passive", { verb: at, object, told: !0, bare })
	], next = phrases[at + 1], subject = listedSubject(phrases, subjectOf3(phrases, at)), rest = phrases[subject], portion = isTerm2(next) && next.share >= 0 && next.heads.length + next.minerals.length === 0, agent = portion ? phrases[at + 2] : next, by = isMark(agent, "f") && agent.word === "by" && isTerm2(phrases[portion ? at + 3 : at + 2]);
	if (verb.passive && by && isTerm2(rest) && isRest(rest)) return passive([], subject, !0);
	if (verb.passive && verb.main === "P" && isTerm2(rest) && isPronoun(row, rest)) return passive([], subject, !0);
	let term = pure(rest), finite = verb.passive || verb.main === "L" && !/(?:ed|found)$/.test(verb.chunk.word);
	if (term && (finite || isReduced(row, phrases, at, subject))) return passive(term.minerals, subject);
	let be = at + 1 + inverted(phrases, at), after3 = indexOfList(phrases, be + 1), isBe = isVerb(phrases[be]) && phrases[be].main === "B", list = pure(phrases[after3]);
	return subject < 0 && isBe && list ? passive(list.minerals, after3) : isSited(phrases, indexOfList(phrases, at + 1)) ? [] : verb.passive || term ? [] : active(row, kind, phrases, at);
}
function listedSubject(phrases, subject) {
	let term = phrases[subject];
	if (!isTerm2(term) || pure(term) || term.heads.length > 0 || term.land >= 0 || term.named) return subject;
	let back = subject - 1;
	for (; isMark(phrases[back], ",&"); ) back--;
	return back < subject - 1 && pure(phrases[back]) && leadOf(phrases, back) === "" ? back : subject;
}
function isNear(phrases, at) {
	let place = phrases[at + 2];
	return isMark(phrases[at + 1], "n") && isTerm2(place) && place.named;
}
var isPronoun = (row, { from, to, noun }) => {
	var _a;
	return to === from + 1 && (/^(?:they|these|which)$/.test(noun) || ((_a = row.chunks[from]) == null ? void 0 : _a.word) === "it");
}, isRest = (term) => /^(?:most|much|all|rest|remainder)$/.test(term.noun) && term.heads.length === 0 && !term.named;
function isSited(phrases, at) {
	let [mark2, place] = [phrases[at + 1], phrases[at + 2]];
	return isMark(mark2, "f") && mark2.word === "into" ? !0 : isMark(mark2, "n") && isTerm2(place) && (mark2.word === "at" && (place.named || place.land >= 0) || place.land < 0 && /^(?:at|from)$/.test(mark2.word) && place.site);
}
function inverted(phrases, at) {
	let gap = 0;
	for (; gap < 4 && at + 1 + gap < phrases.length && !isVerb(phrases[at + 1 + gap]); ) gap++;
	return gap;
}
var isAdverb = (row, phrase2) => isTerm2(phrase2) && /^j+$/.test(row.symbols.slice(phrase2.from, phrase2.to));
function isReduced(row, phrases, at, subject) {
	let next = phrases[at + 1], led2 = isMark(next, "nf") || isAdverb(row, next) && isMark(phrases[at + 2], "n");
	return (subject === at - 1 || subject === at - 2 && isMark(phrases[at - 1], ",")) && led2 && !/ing$/.test(phrases[at].chunk.word);
}
function active(row, kind, phrases, at) {
	let next = phrases[at + 1], object = indexOfList(phrases, at + 1), list = pure(phrases[object]);
	if (list) return [claim(kind, list.minerals, at, "verb", { verb: at, object, bare: list.minerals.length === 0 })];
	if (!isTerm2(next) || next.land >= 0) return [];
	if (isRest(next)) return [claim(kind, [], at, "verb", { verb: at, object: at + 1, bare: !0, told: !0 })];
	let plain = next.heads.length === 0 && !next.site && !next.other && /^(?:|.*\w(?:ed|ly)|about|nearly|almost|over|only|just|around)$/.test(next.noun), figure = next.amount >= 0 || next.share >= 0 && row.symbols.slice(next.from, next.to).includes("W");
	return plain && figure ? [claim(kind, [], at, "verb", { verb: at, object: at + 1, bare: !0 })] : [];
}
function being(row, phrases, at, next) {
	let subject = subjectOf3(phrases, at), term = phrases[subject], told = pure(next);
	if (told && isThere(phrases, at))
		return [claim("reserves", told.minerals, at, "passive", { verb: at, object: at + 1, told: !0 })];
	let chief = isTerm2(next) && /^(?:minerals|metals|ores)$/.test(next.noun) && row.symbols[next.from] === "l";
	return isTerm2(term) && pure(term) && chief && !isThere(phrases, at) ? [claim("reserves", term.minerals, at, "passive", { verb: at, object: subject, told: !0 })] : isTerm2(term) && pure(term) && isTerm2(next) && /^(?:plentiful|abundant|present|available|common|widespread)$/.test(next.noun) ? [claim("reserves", term.minerals, at, "passive", { verb: at, object: subject, told: !0 })] : [];
}

function isGroup(row, term) {
	let at = row.chunks.findIndex(({ kind }, index) => index >= term.from && index < term.to && kind === "reserves");
	return term.minerals.length === 0 && at >= 0 && !row.symbols.slice(term.from, at).includes("o");
}
function groupClaims(row, phrases, at, last) {
	var _a, _b, _c, _d;
	if ((last == null ? void 0 : last.form) === "verb" && last.at < at && last.object > at) return [];
	let made2 = row.chunks.slice((_a = phrases[at]) == null ? void 0 : _a.from, (_b = phrases[at]) == null ? void 0 : _b.to).find(({ symbol }) => symbol === "P"), goesOn2 = isMark(phrases[isMark(phrases[at - 1], "&") ? at - 2 : at - 1], ";"), kind = (_d = (_c = made2 == null ? void 0 : made2.kind) != null ? _c : goesOn2 ? last == null ? void 0 : last.kind : void 0) != null ? _d : "reserves";
	for (let next = at + 1; next < phrases.length && next - at < 10; next++) {
		let phrase2 = phrases[next];
		if (isVerb(phrase2) && phrase2.main === "P" && (kind = phrase2.chunk.kind), isVerb(phrase2) && (phrase2.unreal || phrase2.denied)) return [];
		let over = isVerb(phrase2) && phrase2.main === "z" ? listFrom2(phrases, next + 1) : null, list = over != null ? over : pure(phrase2);
		if (!list) continue;
		let before2 = phrases[next - 1], told = over !== null || isVerb(before2) && /[zB]/.test(before2.main) || opensList(row, list) || isMark(before2, ":"), after3 = phrases[isMark(phrases[next + 1], ",") ? next + 2 : next + 1];
		isVerb(after3) && after3.main === "P" && after3.passive && !isSited(phrases, phrases.indexOf(after3)) && (kind = after3.chunk.kind);
		let verb = goesOn2 && !isVerb(before2) ? -1 : next - 1;
		return told ? [claim(kind, list.minerals, at, "noun", { apart: !0, told: !0, verb })] : [];
	}
	return [];
}

function nounClaims(row, phrases, at, term) {
	var _a, _b;
	let claims2 = [], goesOn2 = term.other && isMark(phrases[at + 1], ",&") ? indexOfList(phrases, at + 1) : -1, own = Math.max(verbOf(phrases, at), goesOn2 < 0 ? -1 : verbOf(phrases, goesOn2)), listed4 = pure(phrases[goesOn2]), minerals2 = listed4 && (own < 0 || !isMark(phrases[goesOn2 - 1], "&")) ? listed4.minerals : term.minerals, verb = own >= 0 ? own : governorOf(phrases, at), governor = phrases[verb];
	for (let [index, head2] of term.heads.entries()) {
		if (head2.kind === "none" || head2.kind === "") continue;
		let place = (_a = term.ranks[index]) != null ? _a : -1, weak = head2.symbol === "k";
		if (/^markets?$/.test(head2.word) && isVerb(governor) && governor.main === "B" && at === verb + 1) continue;
		let object = own < 0 && at === verb + 1, governed = weak && object && isVerb(governor) && governor.main === "P", kind = governed ? governor.chunk.kind : head2.kind;
		if (claims2.some((other) => other.kind === kind)) continue;
		let form = head2.symbol === "a" ? "agent" : "noun", said = minerals2.length > 0 ? null : saidMinerals(row, phrases, at, own, verb);
		if (!(said === null && minerals2.length === 0 && isGeneric(row, term)) && !(said === null && minerals2.length === 0 && isForeign(row, head2)) && !(term.noun === "part" && minerals2.length === 0) && !(term.other && minerals2.length === 0 && said === null)) {
			claims2.push(
				claim(kind, (_b = said == null ? void 0 : said.minerals) != null ? _b : minerals2, at, form, {
					verb,
					rank: place >= term.from ? place : -1,
					weak,
					bare: said === null && minerals2.length === 0,
					apart: said !== null && kind !== "reserves",
					told: said !== null || governed || isThere(phrases, verb)
				})
			);
			for (let back = at - 1; isMark(phrases[back], ",&"); back--) {
				for (; isMark(phrases[back], ",&"); ) back--;
				let ranked2 = pure(phrases[back]);
				if (!ranked2 || ranked2.rank < 0 || term.rank < 0) break;
				claims2.push(claim(kind, ranked2.minerals, back, form, { verb, weak }));
			}
		}
	}
	return claims2;
}
function isForeign(row, head2) {
	let before2 = row.chunks[row.chunks.indexOf(head2) - 1];
	return (before2 == null ? void 0 : before2.symbol) === "w" && /^(?:shale|gas|oil|water|timber|energy|power|food|steel|cement)$/.test(before2.word);
}
var isGeneric = (row, term) => row.chunks.slice(term.from, term.to).some(({ symbol, word: word2 }) => symbol === "j" && /^(?:mineral|minerals|metals)$/.test(word2));
function saidMinerals(row, phrases, at, own, verb) {
	var _a, _b;
	let colon = isMark(phrases[at + 1], ":") ? listFrom2(phrases, at + 2) : null;
	if (colon) return colon;
	for (let such = at + 1; such < phrases.length && such - at < 6; such++) {
		let phrase2 = phrases[such], list = isTerm2(phrase2) && opensList(row, phrase2) ? listFrom2(phrases, such) : null;
		if (list) return list;
		if (isVerb(phrase2) && !/[vVLP]/.test(phrase2.main) || isMark(phrase2, ";t&")) break;
	}
	let moved = phrases[at + 1], to = isVerb(moved) && moved.main === "V" ? at + 2 : at + 1, linked = isMark(phrases[to], "nfG") ? pure(phrases[to + 1]) : null, link = (_b = (_a = phrases[to]) == null ? void 0 : _a.word) != null ? _b : "";
	if (linked && (link === "as" || (to > at + 1 ? link === "for" : /^(?:for|in|with)$/.test(link)))) return linked;
	let told = tellerOf2(phrases, at), teller = phrases[told];
	if (isVerb(teller) && (teller.main === "z" || isChief(row, phrases[at]))) {
		let complement = listFrom2(phrases, told + 1);
		if (complement) return complement;
	}
	let be = phrases[at - 1], isSaid = isVerb(be) && be.main === "B";
	if (own >= 0 && !isSaid || phrases[at].other) return null;
	let governor = phrases[verb];
	if (isVerb(governor) && /[BAK]/.test(governor.main) && isComplement(phrases, at, verb)) {
		let subject = phrases[listedSubject(phrases, subjectOf3(phrases, verb))];
		if (pure(subject)) return pure(subject);
		if (isTerm2(subject) && governor.main === "A" && subject.minerals.length > 0 && isMark(phrases[verb - 1], "t"))
			return subject;
	}
	let comma = isMark(phrases[at - 1], "f") && phrases[at - 1].word === "as" ? at - 2 : at - 1;
	return isMark(phrases[comma], ",") && leadOf(phrases, comma - 1) === "" ? pure(phrases[comma - 1]) : null;
}
function tellerOf2(phrases, at) {
	if (leadOf(phrases, at) !== "") return -1;
	for (let next = at + 1; next < phrases.length && next - at < 9; next++) {
		let phrase2 = phrases[next];
		if (isMark(phrase2, ";&")) return -1;
		if (isVerb(phrase2)) {
			if (phrase2.main === "z" || phrase2.main === "B") return next;
			if (!/[LPv]/.test(phrase2.main)) return -1;
		}
	}
	return -1;
}
var isComplement = (phrases, at, verb) => at === verb + 1 || at === verb + 2 && isMark(phrases[at - 1], "nf,");
function isChief(row, term) {
	return row.symbols[term.from - 1] === "&" && /[SiCc][^;&]{0,4}$/.test(leftOf(row, term.from - 1)) || term.rank >= 0 || term.owner >= 0 || term.share >= 0 || row.symbols.slice(term.from, term.to).includes("j");
}

function claimsOf(row, phrases) {
	let claims2 = [];
	for (let [at, phrase2] of phrases.entries())
		if (isVerb(phrase2)) claims2.push(...verbClaims(row, phrases, at, phrase2));
		else if (isTerm2(phrase2)) {
			let joined5 = coordinated(phrases, at, claims2);
			joined5 ? claims2.push(joined5) : phrase2.heads.length > 0 ? claims2.push(...nounClaims(row, phrases, at, phrase2)) : isGroup(row, phrase2) ? claims2.push(...groupClaims(row, phrases, at, claims2[claims2.length - 1])) : claims2.push(...ellipses(row, phrases, at, phrase2, claims2));
		}
	return claims2;
}
function coordinated(phrases, at, before2) {
	let list = pure(phrases[at]), last = before2[before2.length - 1], back = at - 1;
	for (; isMark(phrases[back], ",&"); ) back--;
	let goesOn2 = last !== void 0 && back < at - 1 && (last.object === back || last.at === back) && last.form !== "ellipsis";
	return !list || !goesOn2 || list.share >= 0 || list.rank >= 0 || verbOf(phrases, at) >= 0 ? null : { ...last, minerals: list.minerals, object: at, at: last.form === "verb" ? last.at : at, bare: !1 };
}

var SITE_WORDINGS = [
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
	/S[jwv]{0,3}roM/g
], ONE_MORE = /^[N&,-]*n[lNwj,]*C,?&?(?:n?l?N)[N&,-]*(?=n[lNwj]*C)/;

function standingOf(row, phrases, claim2, tokens, several2) {
	let rank = rankOf(row, phrases, claim2, tokens), each = isEach(row, phrases, claim2);
	return {
		rank: rank === 1 && several2 ? null : rank,
		share: several2 || each ? null : shareOf(row, phrases, claim2),
		amount: amountOf(row, phrases, claim2)
	};
}
function isEach(row, phrases, claim2) {
	let { to } = phrases[claim2.object];
	return claim2.minerals.length > 1 && row.chunks.slice(to, to + 20).some(({ word: word2 }) => word2 === "respectively");
}
function rankOf(row, phrases, claim2, tokens) {
	var _a, _b, _c, _d;
	let { at, object, form } = claim2, verb = phrases[at];
	if (isVerb(verb) && verb.chunk.rank) return verb.chunk.rank.place;
	let term = phrases[object], next = phrases[object + 1], place = phrases[object + 2];
	if (isMark(next, "n") && isTerm2(place) && row.symbols[place.land] === "I") return null;
	let after3 = row.chunks.slice(term.to, term.to + 5).map(({ word: word2 }) => word2);
	if (/^than any (?:other )?(?:country|nation|place)/.test(after3.join(" "))) return 1;
	if (claim2.apart || form === "noun" && term.owner >= 0 && !row.symbols.slice(term.from, term.to).includes("W") && term.rank > term.owner || form === "agent" && /s$/.test((_b = (_a = term.heads[0]) == null ? void 0 : _a.word) != null ? _b : "") && ((_d = (_c = row.chunks[term.rank]) == null ? void 0 : _c.rank) == null ? void 0 : _d.place) === 1) return null;
	let counts2 = form === "agent" || form === "ellipsis", own = claim2.rank >= 0 ? claim2.rank : term.rank;
	if (term.rank >= 0 && form !== "passive" && term.noun !== "list") return placeAt3(row, own, tokens, counts2);
	for (let back = at; leadOf(phrases, back) !== "" && /[nf]/.test(leadOf(phrases, back)); ) {
		back -= 2;
		let ranked2 = phrases[back];
		if (isVerb(ranked2)) {
			let rank = row.chunks[ranked2.to - 1];
			return rank != null && rank.rank ? rank.rank.place : null;
		}
		if (!isTerm2(ranked2)) break;
		if (ranked2.rank >= 0 && /^(?:|country|nation|state|place|list)$/.test(ranked2.noun))
			return placeAt3(row, ranked2.rank, tokens, !0);
	}
	return laterRank(row, phrases, claim2, tokens);
}
function laterRank(row, phrases, claim2, tokens) {
	for (let at = Math.max(claim2.object, claim2.at) + 1; at < phrases.length && at - claim2.at < 10; at++) {
		let phrase2 = phrases[at];
		if (isMark(phrase2, ";t&")) return null;
		if (!isTerm2(phrase2)) continue;
		if (phrase2.heads.length > 0 || phrase2.minerals.length > 0) return null;
		let before2 = phrases[at - 1], verb = isTerm2(before2) && before2.land >= 0 ? phrases[at - 2] : before2, said = isVerb(verb) ? /[BK]/.test(verb.main) : isMark(before2, ","), bare = phrase2.noun === "" && phrase2.land < 0;
		if (phrase2.rank >= 0 && said && bare && claim2.form !== "agent")
			return placeAt3(row, phrase2.rank, tokens, isVerb(verb));
	}
	return null;
}
function placeAt3(row, at, tokens, bareCounts) {
	let { rank, first } = row.chunks[at];
	if (!rank || rank.bare && !bareCounts) return null;
	let before2 = "";
	for (let token = Math.max(row.sentence.first, first - 6); token < first; token++)
		before2 += `${lowerAt(tokens, token)} `;
	return /\b(?:one|some|among|two|three|four|several|many|a|another)(?: of| a)? (?:only \w+ )?(?:the |its )?(?:(?:\w+ ?)?'s |global |world |few )*$/.test(
		before2
	) ? null : rank.place;
}
function worldwideRank(row, at, tokens) {
	return placeAt3(row, at, tokens, !1);
}
function shareOf(row, phrases, claim2) {
	let term = phrases[claim2.object], verb = phrases[claim2.verb];
	if (claim2.form === "passive" && isVerb(verb) && verb.main === "L" && isMark(phrases[claim2.verb - 1], "t") || claim2.apart && !row.symbols.slice(term.from, term.to).includes("W")) return null;
	if (term.share >= 0) return worldShare(row, term.share, term.to, claim2.kind);
	for (let at = Math.max(claim2.object, claim2.at) + 1; at < phrases.length && at - claim2.at < 9; at++) {
		let phrase2 = phrases[at];
		if (isMark(phrase2, ";yb")) return null;
		if (isTerm2(phrase2)) {
			if (phrase2.land >= 0 && leadOf(phrases, at) !== "n" && claim2.form === "noun" || phrase2.land >= 0 && isMark(phrases[at - 1], "&,") && isVerb(phrases[at + 1]) || phrase2.minerals.length > 0 && claim2.minerals.every((mineral) => !phrase2.minerals.includes(mineral)))
				return null;
			if (phrase2.share >= 0) {
				let before2 = phrases[at - 1];
				if (isMark(before2, "f") && before2.word === "by") return null;
				let bare = /^[jl]*%$/.test(row.symbols.slice(phrase2.from, phrase2.to)), next = phrases[at + 1];
				if (bare && isMark(next, "f") && next.word === "to" || bare && term.noun !== "share" && !isMark(before2, "G(") && !(isVerb(before2) && /[BAH]/.test(before2.main)))
					return null;
				let [head2] = phrase2.heads;
				return head2 && head2.kind !== claim2.kind && head2.kind !== "none" ? null : worldShare(row, phrase2.share, phrase2.to, claim2.kind);
			}
			if (phrase2.heads.length > 0 || phrase2.minerals.length > 0) return null;
		}
	}
	return null;
}
function worldShare(row, at, to, kind) {
	var _a, _b, _c;
	let rest = row.symbols.slice(at + 1, to), value2 = (_c = (_b = (_a = row.chunks[at]) == null ? void 0 : _a.quantity) == null ? void 0 : _b.value) != null ? _c : null;
	return /^[jl]*$/.test(rest) || /^\)/.test(rest) ? value2 : row.chunks.slice(at + 1, to).some(({ word: word2 }) => /^(?:these|those|this|them)$/.test(word2)) || !(/%[^;]*W/.test(leftOf(row, at)) && /^[jl]*oi/.test(rest)) && /^[^WMrka]*[ci](?![^o]*W)/.test(rest) ? null : kind === "supply" ? rest.includes("W") ? value2 : null : /W|[rka]|M/.test(rest) ? value2 : null;
}
function amountOf(row, phrases, claim2) {
	let term = phrases[claim2.object];
	if (term.amount >= 0) return row.chunks[term.amount];
	for (let at = Math.max(claim2.object, claim2.at) + 1; at < phrases.length && at - claim2.at < 9; at++) {
		let phrase2 = phrases[at];
		if (isMark(phrase2, ";") || isVerb(phrase2) && /[HAP]/.test(phrase2.main)) return null;
		if (isTerm2(phrase2)) {
			if (phrase2.amount >= 0) return row.chunks[phrase2.amount];
			if (phrase2.heads.length > 0 || phrase2.minerals.length > 0) return null;
		}
	}
	return null;
}

var MINING = /^(?:mines?|collier(?:y|ies)|deposits?|quarr(?:y|ies)|pipes?|goldfields?|coalfields?)$/;
function deposits(row, tokens, frame) {
	var _a;
	let drafts = [];
	if (!/[DdrP]/.test(row.symbols)) return drafts;
	for (let pattern of SITE_WORDINGS)
		for (let found of row.symbols.matchAll(pattern)) {
			let draft2 = siteNote(row, tokens, frame, (_a = found.index) != null ? _a : 0, found[0]);
			if (draft2) {
				drafts.push(draft2);
				for (let to = draft2.to, more = ONE_MORE.exec(row.symbols.slice(to)); more; more = ONE_MORE.exec(row.symbols.slice(to)))
					to += more[0].length, drafts.push({ ...draft2, country: countryOf2(row, to - 1, to, frame), rank: null, to });
			}
		}
	return drafts;
}
function siteNote(row, tokens, frame, from, symbols) {
	var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l;
	let to = from + symbols.length;
	if (/r(?:nN|oM)$/.test(symbols) && !/^deposits?$/.test((_b = (_a = row.chunks[to - 3]) == null ? void 0 : _a.word) != null ? _b : "") || /roM$/.test(symbols) && ((_c = row.chunks[to - 3]) == null ? void 0 : _c.word) === "deposits" || symbols.endsWith("r") && !/^deposits?$/.test(lastWord(row, tokens, to)) || /^(?:P[jl]*M|Mr)nN$/.test(symbols) && !/^(?:at|near)$/.test((_e = (_d = row.chunks[to - 2]) == null ? void 0 : _d.word) != null ? _e : "") || symbols.endsWith("&D")) return null;
	let next = tokens[(_g = (_f = row.chunks[to - 1]) == null ? void 0 : _f.last) != null ? _g : 0];
	if (symbols.endsWith("D") && /^(?:ltd|limited|inc|corp|corporation|company|co|plc|group|llc|pty)$/.test((_h = next == null ? void 0 : next.lower.replace(".", "")) != null ? _h : ""))
		return null;
	let led2 = row.symbols[to - 2] === "l" ? row.chunks[to - 3] : row.chunks[to - 2];
	if (/(?:P|PnM|^MkV.*|^Md.*r(?=nC)|^d.*|,(?=nC))nl?[NC]$/.test(symbols) && !/^(?:at|near)$/.test((_i = led2 == null ? void 0 : led2.word) != null ? _i : ""))
		return null;
	let site = row.chunks.slice(from, to).find(({ symbol }) => symbol === "d");
	if (/^Md.*nl?[NC]$/.test(symbols) && !MINING.test(lowerAt(tokens, ((_j = site == null ? void 0 : site.last) != null ? _j : 1) - 1)) || symbols.startsWith("S") && symbols.endsWith("r") && !/^deposits?$/.test(lastWord(row, tokens, to))) return null;
	let held = /[HE][lWj]*$/.test(leftOf(row, from)) && ((_l = (_k = row.chunks[from]) == null ? void 0 : _k.rank) == null ? void 0 : _l.place) !== 1;
	if (symbols.startsWith("S") && symbols.endsWith("r") && held) return null;
	let plural2 = lastWord(row, tokens, to) === "deposits";
	if (symbols.startsWith("S") && symbols.endsWith("r") && plural2 && !/(?:N|^w,)[^;]{0,12}B[^;H]{0,8}$/.test(leftOf(row, from)))
		return null;
	let opener = lowerAt(tokens, row.sentence.first);
	if (symbols.startsWith("w") && /^(?:there|here|th(?:is|at|ese|ose|ey)|s?he|what|another|one|mining|work|today)$/.test(opener))
		return null;
	let around = row.symbols.slice(Math.max(0, from - 3), to + 4);
	if (/F/.test(around) && /planned|proposed|plans|planning/.test(wordsOf3(row, tokens, Math.max(0, from - 3), to + 4)))
		return null;
	let minerals2 = mineralsOf(row, tokens, frame, from, to), country = minerals2.length === 0 ? null : countryOf2(row, from, to, frame);
	if (country === null) return null;
	let told = /^[^;BMS]{0,8}Bl?(?=S[jw]?[dDr]?nl?j?W)/.exec(row.symbols.slice(to)), rank = told ? worldwideRank(row, to + told[0].length, tokens) : symbols.startsWith("S") && !isNational(row, from, to, frame) ? worldwideRank(row, from, tokens) : null;
	return { country, minerals: minerals2, kind: "deposit", rank, share: null, amount: null, from, to };
}
var isNational = (row, from, to, { sheet }) => /c[jvw]{0,2}$/.test(leftOf(row, from)) || /^n[lj]*[CI](?!')/.test(row.symbols.slice(to, to + 5)) && (sheet === null || row.symbols[to - 1] !== "N");
function mineralsOf(row, tokens, frame, from, to) {
	var _a;
	let inside = row.chunks.slice(from, to).filter(({ symbol }) => symbol === "M"), [last] = /P/.test(row.symbols.slice(from, to)) ? inside : inside.slice(-1);
	if (last) return last.ids;
	if (row.symbols[from] === "I") return frame.minerals.length === 1 ? frame.minerals : [];
	let site = (_a = row.chunks.slice(from, to).find(({ symbol }) => symbol === "d")) != null ? _a : row.chunks[to - 1], produces = /^,?t?[HP][^;]{0,8}?M/.exec(row.symbols.slice(to));
	if (produces) return row.chunks[to + produces[0].length - 1].ids;
	let apposed2 = /^(?:,|\()[^;]{0,8}?M[dDrk]/.exec(row.symbols.slice(to)), mining = MINING.test(lowerAt(tokens, site.last - 1));
	if (apposed2 && (mining || /^,(?:l|wol)/.test(apposed2[0])))
		return row.chunks[to + apposed2[0].length - 2].ids;
	if (!mining) return [];
	let near = /^[^;]{0,14}?M/.exec(row.symbols.slice(to));
	if (near) return row.chunks[to + near[0].length - 1].ids;
	let before2 = row.chunks.slice(0, from).filter(({ symbol }) => symbol === "M");
	return before2.length > 0 ? before2.length === 1 ? before2[0].ids : [] : frame.section !== null ? [frame.section] : frame.minerals.length === 1 ? frame.minerals : [];
}
function countryOf2(row, from, to, frame) {
	var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l;
	let place = /^[^;]{0,12}?n[lNwj,]*(?:o[lwj]*)?[Cc]/.exec(row.symbols.slice(to));
	if (place) return (_b = (_a = row.chunks[to + place[0].length - 1]) == null ? void 0 : _a.ids[0]) != null ? _b : null;
	let on = /^[^;]{0,12}?f[lNwj]*C/.exec(row.symbols.slice(to)), lead = on ? row.chunks[to + on[0].indexOf("f")] : void 0;
	if (on && (lead == null ? void 0 : lead.word) === "on") return (_d = (_c = row.chunks[to + on[0].length - 1]) == null ? void 0 : _c.ids[0]) != null ? _d : null;
	if (/^n[j]*I/.test(row.symbols.slice(to))) return (_e = frame.last) != null ? _e : frame.topic;
	let owner = /[cC][jvwlN]{0,3}$/.exec(row.symbols.slice(0, from));
	if (owner) return (_g = (_f = row.chunks[owner.index]) == null ? void 0 : _f.ids[0]) != null ? _g : null;
	let inside = row.chunks.filter(
		({ symbol }, at) => {
			var _a2;
			return /[Cc]/.test(symbol) && !/[fGb]/.test((_a2 = row.symbols[at - 1]) != null ? _a2 : "") && !/^-v/.test(row.symbols.slice(at + 1));
		}
	), named3 = new Set(inside.flatMap(({ ids }) => ids)), left2 = leftOf(row, from), placed = /n[jlw]{0,4}C,?[^;CNt]{0,12}$/.exec(left2);
	return placed ? (_i = (_h = row.chunks[from - left2.length + placed.index + placed[0].indexOf("C")]) == null ? void 0 : _h.ids[0]) != null ? _i : null : frame.topic !== null || /^I/.test(row.symbols) ? (_k = (_j = frame.ground) != null ? _j : frame.topic) != null ? _k : frame.last : named3.size === 0 ? frame.speaker : named3.size === 1 && (_l = [...named3][0]) != null ? _l : null;
}
var lastWord = (row, tokens, to) => {
	var _a, _b, _c, _d;
	return (_d = (_c = tokens[((_b = (_a = row.chunks[to - 1]) == null ? void 0 : _a.last) != null ? _b : 1) - 1]) == null ? void 0 : _c.lower) != null ? _d : "";
};
function wordsOf3(row, tokens, from, to) {
	return row.chunks.slice(from, to).map(({ first }) => lowerAt(tokens, first)).join(" ");
}

var GROUPS = /* @__PURE__ */ new Set(["rare earths", "platinum group metals", "mineral sands", "gemstones"]);
function frameOf2(rows) {
	var _a, _b;
	let title = (_a = rows.find(({ sentence: sentence2 }) => sentence2.zone === "headline")) != null ? _a : rows[0], named3 = title ? countriesIn2(title) : [], most = mostNamed(rows), sheet = title ? mineralAlone(title) : null, titled = named3.length === 1 && (title != null && title.symbols.includes("C") || most === named3[0]) && (_b = named3[0]) != null ? _b : null, only = (title == null ? void 0 : title.sentence.zone) === "headline" && title.symbols.includes("W") ? null : onlyNamed(rows), topic = titled != null ? titled : sheet === null ? most != null ? most : only : null;
	return {
		topic,
		speaker: speakerOf2(rows, titled, topic),
		last: topic,
		ground: null,
		told: -1,
		sheet,
		home: topic != null ? topic : homeOf2(rows),
		minerals: sheet === null ? [] : [sheet],
		kind: null,
		paragraph: -1,
		section: null
	};
}
function openRow(frame, row) {
	if (!row.symbols.includes("M")) return;
	let spoken = new Set(row.chunks.flatMap(({ symbol, ids }) => symbol === "M" ? ids : []));
	spoken.size === 1 && frame.sheet === null && (frame.minerals = [...spoken]);
}
var countryAt = (frame, row) => {
	var _a, _b;
	return (_b = (_a = frame.ground) != null ? _a : frame.topic) != null ? _b : frame.told === row.sentence.paragraph ? frame.last : null;
};
function moveOn(frame, row) {
	var _a, _b, _c;
	if (row.sentence.zone === "heading" || row.sentence.zone === "headline") {
		if (row.symbols.includes(":")) return;
		frame.section = mineralAlone(row), frame.section !== null && (frame.minerals = [frame.section]), frame.ground = /^#?[.;)]?l?C;?$/.test(row.symbols) && (_a = countriesIn2(row)[0]) != null ? _a : null, frame.ground !== null && (frame.last = frame.ground);
		return;
	}
	let subject = /(?:^|[^nofbGl])l?C(?!-)/.exec(row.symbols), here = countriesIn2(row);
	if ((subject || here.length > 0) && (frame.told = row.sentence.paragraph), subject) {
		let chunk3 = row.chunks[subject.index + subject[0].length - 1];
		frame.last = (chunk3 == null ? void 0 : chunk3.ids.length) === 1 ? (_b = chunk3.ids[0]) != null ? _b : null : frame.topic;
	} else here.length === 1 && frame.topic === null ? frame.last = (_c = here[0]) != null ? _c : null : here.length > 1 && (frame.last = frame.topic);
}
function homeOf2(rows) {
	var _a, _b, _c;
	let domestic = (_a = rows.find(({ chunks }) => {
		var _a2;
		return ((_a2 = chunks[0]) == null ? void 0 : _a2.kind) === "home";
	})) == null ? void 0 : _a.sentence.paragraph;
	return (_c = (_b = rows.filter(({ sentence: sentence2 }) => sentence2.paragraph === domestic).map(countriesIn2).find((ids) => ids.length > 0)) == null ? void 0 : _b[0]) != null ? _c : null;
}
function mineralAlone(row) {
	var _a;
	let chunk3 = /^[^a-zA-Z]*[jl]?[Mm][wN]?(?:\([^)]*\))?$/.exec(row.symbols) && row.chunks.find(({ symbol }) => symbol === "M" || symbol === "m");
	return (chunk3 == null ? void 0 : chunk3.ids.length) === 1 && (_a = chunk3.ids[0]) != null ? _a : null;
}
function countriesIn2(row) {
	let ids = /* @__PURE__ */ new Set();
	for (let { symbol, ids: codes } of row.chunks)
		if (symbol === "C" || symbol === "c") for (let id of codes) ids.add(id);
	return [...ids];
}
function speakerOf2(rows, titled, topic) {
	var _a, _b;
	if (!rows.some(({ chunks }) => chunks.some(({ kind }) => kind === "speaker"))) return null;
	let counts2 = /* @__PURE__ */ new Map();
	titled !== null && counts2.set(titled, 1);
	for (let row of rows) {
		let weight = row.chunks.some(({ kind }) => kind === "speaker") ? 3 : 1;
		for (let [at, { symbol, ids }] of row.chunks.entries()) {
			let foreign2 = /[fGb]$/.test(row.symbols.slice(Math.max(0, at - 2), at).replace(/l$/, ""));
			if (!(symbol !== "C" && symbol !== "c"))
				for (let id of ids) counts2.set(id, ((_a = counts2.get(id)) != null ? _a : 0) + (foreign2 ? 0 : weight));
		}
	}
	let [first, second] = [...counts2].sort((a, b) => b[1] - a[1]);
	return first && first[1] > ((_b = second == null ? void 0 : second[1]) != null ? _b : 0) ? first[0] : topic;
}
function mostNamed(rows) {
	var _a, _b;
	let counts2 = /* @__PURE__ */ new Map();
	for (let row of rows) for (let id of countriesIn2(row)) counts2.set(id, ((_a = counts2.get(id)) != null ? _a : 0) + 1);
	let [first, second] = [...counts2].sort((a, b) => b[1] - a[1]);
	return first && first[1] >= 3 && first[1] >= 2 * ((_b = second == null ? void 0 : second[1]) != null ? _b : 0) ? first[0] : null;
}
function onlyNamed(rows) {
	var _a;
	let ids = new Set(rows.flatMap(countriesIn2)), beside = rows.some(({ symbols }) => /[fGb]l?[Cc]/.test(symbols));
	return ids.size === 1 && !beside && (_a = [...ids][0]) != null ? _a : null;
}

function placeAfter(phrases, from) {
	let placed = !1;
	for (let at = from + 1; at < phrases.length && at - from < 9; at++) {
		let phrase2 = phrases[at];
		if (isBoundary(phrase2) || isVerb(phrase2) && !/[Lv]/.test(phrase2.main) || isVerb(phrase2) && /^(?:named|called)$/.test(phrase2.chunk.word)) return -1;
		let joined5 = phrases[at + 1];
		if (isMark(phrase2, "&") && isVerb(joined5) && /[PLv]/.test(joined5.main)) {
			at++;
			continue;
		}
		if (isMark(phrase2, "&tby")) return -1;
		if (!isTerm2(phrase2)) continue;
		let lead = leadOf(phrases, at), from2 = isMark(phrases[at - 1], "f") && phrases[at - 1].word === "from", near = lead === "n" || from2 || placed && lead === "" && isMark(phrases[at - 1], ",");
		if (placed = placed || lead === "n", phrase2.land >= 0 && near) return phrase2.land;
		if (phrase2.owner >= 0 && lead === "n" && !from2) return phrase2.owner;
		if (lead === "" && (phrase2.heads.length > 0 || phrase2.minerals.length > 0)) return -1;
	}
	return -1;
}
function landBefore(phrases, from) {
	let found = -1;
	for (let at = from - 1; at >= 0 && from - at < 40 && !isBoundary(phrases[at]); at--) {
		let phrase2 = phrases[at];
		isTerm2(phrase2) && phrase2.land >= 0 && leadOf(phrases, at) === "" && (found = phrase2.land);
	}
	return found;
}
function placeBefore(phrases, from) {
	let found = -1;
	for (let at = from - 1; at >= 0 && from - at < 40 && !isBoundary(phrases[at]); at--) {
		let phrase2 = phrases[at];
		if (isVerb(phrase2)) return -1;
		isTerm2(phrase2) && leadOf(phrases, at) === "n" && (found = phrase2.land >= 0 ? phrase2.land : phrase2.owner);
	}
	return found;
}

function holderOf(row, phrases, claim2, frame) {
	var _a;
	let from = (at, via) => named2(row, at, via, frame), term = phrases[claim2.object];
	if (term.owner >= 0 && claim2.form !== "verb" && (claim2.form !== "agent" || claim2.bare && row.symbols[term.owner] === "i"))
		return from(term.owner, "owner");
	if (claim2.form === "noun" || claim2.form === "agent" || claim2.form === "ellipsis") {
		let apposed2 = apposition(row, phrases, claim2);
		if (apposed2 === FIRM2) return null;
		if (apposed2 >= 0) return from(apposed2, "apposition");
	}
	let portion = phrases[claim2.verb + 1], skip = isTerm2(portion) && portion.share >= 0 && portion.land < 0 ? 1 : 0, by = phrases[claim2.verb + 1 + skip], doers = phrases[claim2.verb + 2 + skip];
	if (claim2.form === "passive" && isTerm2(by) && by.land >= 0) return from(by.land, "place");
	if (claim2.form === "passive" && isMark(by, "f") && by.word === "by" && isTerm2(doers) && doers.land >= 0)
		return from(doers.land, "place");
	if (claim2.form !== "agent" && claim2.form !== "verb") {
		let place = placeAfter(phrases, claim2.form === "passive" ? claim2.verb : claim2.at);
		if (place >= 0) return from(place, "place");
		let own = verbOf(phrases, claim2.at), beside = claim2.form === "passive" ? placeAfter(phrases, claim2.object) : own >= 0 ? placeAfter(phrases, own) : -1;
		if (beside >= 0) return from(beside, "place");
	}
	let doer = claim2.form === "passive" || verbOf(phrases, claim2.at) >= 0 ? -1 : governingSubject(phrases, claim2), subject = phrases[doer];
	if (isTerm2(subject) && (subject !== term || claim2.form === "ellipsis") && subject.noun !== "there") {
		let actor = actorOf(subject);
		if (actor === "land") return framed(frame, "subject");
		if (actor !== "other") return from(actor, "subject");
		let site = claim2.kind === "deposit" ? placeAfter(phrases, doer) : -1;
		if (site >= 0) return from(site, "place");
		let where = claim2.form === "verb" && claim2.kind === "production" ? placeAfter(phrases, claim2.object) : -1;
		if (where >= 0 && subject.named) return from(where, "place");
		let verb2 = phrases[claim2.verb];
		if (isVerb(verb2) && (verb2.main === "E" || /^(?:famous|best|known|renowned|noted|home)$/.test(verb2.chunk.word)) && !FIRM.test(subject.noun) && subject.heads.length + subject.minerals.length === 0 && frame.topic !== null)
			return framed(frame, "subject");
		if (subject.heads.length + subject.minerals.length > 0 && subject.owner >= 0) return from(subject.owner, "owner");
		if (!(claim2.form === "noun" && (subject.minerals.length + subject.heads.length > 0 || isVerb(phrases[claim2.verb]) && phrases[claim2.verb].main === "A")))
			return null;
	}
	if (row.sentence.zone === "item" && claim2.verb === 0 && isVerb(phrases[0])) return framed(frame, "subject");
	if (claim2.form === "agent") return null;
	let verb = phrases[claim2.verb];
	if (isVerb(verb) && verb.main === "A") {
		let lands = phrases.filter(
			(phrase2, at) => at < claim2.verb && isTerm2(phrase2) && phrase2.land >= 0 && leadOf(phrases, at) === "n"
		), ids = [...new Set(lands.flatMap((phrase2) => {
			var _a2, _b;
			return (_b = (_a2 = row.chunks[phrase2.land]) == null ? void 0 : _a2.ids) != null ? _b : [];
		}))];
		if (ids.length > 1) return { ids, shares: ids.map(() => null), at: lands[0].land, via: "subject" };
	}
	let start2 = Math.min(claim2.at, claim2.object), opening = placeBefore(phrases, start2);
	if (opening >= 0) return from(opening, "place");
	let first = doer < 0 && claim2.form !== "passive" ? landBefore(phrases, start2) : -1;
	if (first >= 0) return from(first, "subject");
	let country = isVerb(verb) && verb.main === "L" && claim2.form === "passive" ? (_a = frame.ground) != null ? _a : frame.topic : countryAt(frame, row);
	return country === null ? null : { ids: [country], shares: [null], at: -1, via: "frame" };
}
function framed(frame, via) {
	var _a;
	let id = (_a = frame.topic) != null ? _a : frame.last;
	return id === null ? null : { ids: [id], shares: [null], at: -1, via };
}
var FIRM2 = -2;
function governingSubject(phrases, claim2) {
	return isVerb(phrases[claim2.verb]) ? subjectOf3(phrases, claim2.verb) : -1;
}
function apposition(row, phrases, { at, form, verb }) {
	var _a, _b;
	let land = (index) => {
		let phrase2 = phrases[index];
		return isTerm2(phrase2) ? phrase2.land : -1;
	}, firm = form === "agent" && row.symbols[(_b = (_a = phrases[at - 1]) == null ? void 0 : _a.from) != null ? _b : 0] === "l";
	if (land(at - 1) >= 0) return firm ? FIRM2 : land(at - 1);
	if (form !== "agent") return -1;
	if (isMark(phrases[at - 1], ",-(") && land(at - 2) >= 0) return land(at - 2);
	let next = phrases[at + 1];
	if (isTerm2(next) && next.land >= 0 && next.owner < 0 && next.noun !== "it") return next.land;
	if (isMark(phrases[at + 1], ",") && land(at + 2) >= 0 && leadOf(phrases, at) === "") return land(at + 2);
	let name = phrases[at - 2];
	if (isMark(phrases[at - 1], ",") && isTerm2(name) && name.named && name.land < 0) return FIRM2;
	let later = isOpening(phrases, at) ? landAhead(phrases, at) : -1;
	if (later >= 0) return later;
	let be = phrases[verb];
	return isVerb(be) && /[Bz]/.test(be.main) && verb > at && land(verb + 1) >= 0 ? land(verb + 1) : -1;
}
var isOpening = (phrases, at) => at === 0 || at === 1 && isMark(phrases[0], "f");
function landAhead(phrases, from) {
	for (let at = from + 1; at < phrases.length && at - from < 12; at++) {
		let phrase2 = phrases[at];
		if (isMark(phrase2, ";")) return -1;
		let leads = isMark(phrases[at - 1], ",") && isVerb(phrases[at + 1]);
		if (isTerm2(phrase2) && phrase2.land >= 0 && leads) return phrase2.land;
	}
	return -1;
}
function named2(row, at, via, frame) {
	var _a, _b;
	let chunk3 = row.chunks[at];
	if (chunk3.ids.length > 0) return { ids: chunk3.ids, shares: chunk3.shares, at, via };
	if (chunk3.kind === "home") return frame.home === null ? null : { ids: [frame.home], shares: [null], at, via };
	if (chunk3.kind === "speaker")
		return frame.speaker === null ? null : { ids: [frame.speaker], shares: [null], at, via };
	let free = row.chunks.filter(
		({ symbol }, index) => /[Cc]/.test(symbol) && !/[fFGby]l?$/.test(row.symbols.slice(Math.max(0, index - 2), index))
	), before2 = free.filter(
		(other) => {
			var _a2;
			return other.first < chunk3.first && !/[no]/.test((_a2 = row.symbols[row.chunks.indexOf(other) - 1]) != null ? _a2 : "");
		}
	), alone = new Set(free.flatMap(({ ids }) => ids)), nearest3 = before2[before2.length - 1];
	if (!nearest3 && alone.size === 1) return { ids: [...alone], shares: [null], at, via };
	if ((nearest3 == null ? void 0 : nearest3.ids.length) === 1) return { ids: nearest3.ids, shares: [null], at, via };
	let id = chunk3.word === "it" || chunk3.word === "its" ? (_a = frame.last) != null ? _a : frame.topic : (_b = frame.topic) != null ? _b : frame.last;
	return id === null ? null : { ids: [id], shares: [null], at, via };
}

function othersOf(row, phrases, claim2, rank, holder) {
	var _a, _b, _c, _d;
	let others = [], first = !1, add3 = (term, of, own) => {
		var _a2, _b2, _c2;
		let list = row.chunks[term.land];
		for (let [index, country] of ((_a2 = list == null ? void 0 : list.ids) != null ? _a2 : []).entries())
			others.push({
				country,
				rank: of(index, (_b2 = list == null ? void 0 : list.ids.length) != null ? _b2 : 0),
				share: (_c2 = list == null ? void 0 : list.shares[index]) != null ? _c2 : (list == null ? void 0 : list.ids.length) === 1 ? own : null,
				to: term.to
			});
	};
	for (let at = Math.max(claim2.at, claim2.object) + 1; at < phrases.length && at - claim2.at < 14; at++) {
		let phrase2 = phrases[at];
		if (isMark(phrase2, ";") || isMark(phrase2, "(") && claim2.minerals.length > 1) break;
		if (!isTerm2(phrase2)) continue;
		if (phrase2.heads.length > 0 && phrase2.share < 0 && phrase2.amount < 0) break;
		let lead = leadOf(phrases, at);
		if (phrase2.land < 0 || row.symbols[phrase2.land] !== "C") continue;
		if (lead === "b" && rank !== null && add3(phrase2, (_, count) => count === 1 && rank === 2 ? 1 : null, null), lead === "y") {
			first = first || wordsOf4(phrases[at - 1], row) > 3;
			let start2 = rank != null ? rank : first ? 1 : null;
			add3(phrase2, (index) => start2 === null ? null : start2 + 1 + index, shareBehind(row, phrases, at, claim2.kind));
		}
		let place = phrases[at + 2], placed = isTerm2(place) && place.noun === "place" ? (_a = row.chunks[place.rank]) == null ? void 0 : _a.rank : null;
		lead === "G" && placed && add3(phrase2, () => placed.place, null);
		let before2 = phrases[at - 2];
		lead === "n" && isTerm2(before2) && before2.share >= 0 && before2.heads.length + before2.minerals.length === 0 && holder.via === "place" && add3(phrase2, () => null, (_d = (_c = (_b = row.chunks[before2.share]) == null ? void 0 : _b.quantity) == null ? void 0 : _c.value) != null ? _d : null);
	}
	return { first, others };
}
var wordsOf4 = (phrase2, row) => {
	let chunk3 = phrase2 && row.chunks[phrase2.from];
	return chunk3 ? chunk3.last - chunk3.first : 0;
};
function shareBehind(row, phrases, at, kind) {
	for (let next = at + 1; next < phrases.length && next - at < 5; next++) {
		let phrase2 = phrases[next];
		if (isTerm2(phrase2)) return phrase2.share >= 0 ? worldShare(row, phrase2.share, phrase2.to, kind) : null;
	}
	return null;
}

var VERBS = "BHEPAKLzVFZ", AUXILIARIES = "BHVFZ";
function opensVerb(row, at) {
	var _a;
	let adverbs = /^j{1,3}(?=[BHEPAKLzVFZ])/.exec(row.symbols.slice(at, at + 4));
	return !adverbs || !/[CINwrkaMmd),t;&]/.test((_a = row.symbols[at - 1]) != null ? _a : ";") ? !1 : row.chunks.slice(at, at + adverbs[0].length).every(({ word: word2 }) => ADVERB.test(word2));
}
var ADVERB = /ly$|^(?:also|now|once|only|still|already|alone|again|almost|itself|themselves|together|both|each|all|today|\])$/;
function verbAt(row, from) {
	var _a, _b, _c, _d, _e, _f;
	let at = from, main = from, [unreal, denied, passive] = [!1, !1, !1];
	for (; ; ) {
		let symbol = (_a = row.symbols[at]) != null ? _a : "";
		if (symbol === "F" && (unreal = unreal || row.symbols[at - 1] !== "V"), symbol === "Z" && (denied = !0), symbol === "B" && (passive = !0), !/[jF]/.test(symbol) && !(symbol === "v" && /ly$/.test((_c = (_b = row.chunks[at]) == null ? void 0 : _b.word) != null ? _c : "")) && (main = at), at++, /[Lv]/.test(symbol) && ((_d = row.chunks[at]) == null ? void 0 : _d.word) === "to" && /^j[HEBP]/.test(row.symbols.slice(at))) continue;
		if (!AUXILIARIES.includes(symbol) && symbol !== "j" && main === at - 1) break;
		let rest = /^[jv]*/.exec(row.symbols.slice(at, at + 4)), next = (_e = row.symbols[at + rest[0].length]) != null ? _e : "";
		if (VERBS.includes(next) && next !== "" && (symbol !== "H" || /[BPLFZAV]/.test(next))) at += rest[0].length;
		else {
			if (/^v/.test(row.symbols.slice(at)) && /[BFZ]/.test(symbol)) continue;
			break;
		}
	}
	let chunk3 = row.chunks[main], by = /[PLvK]/.test(chunk3.symbol) && !/ing$/.test(chunk3.word);
	return {
		is: "verb",
		from,
		to: at,
		main: chunk3.symbol,
		chunk: chunk3,
		passive: passive && by,
		infinitive: ((_f = row.chunks[from]) == null ? void 0 : _f.word) === "to",
		unreal,
		denied
	};
}

var NOUNS = "ljSWQ%#ciMmrkadDNwux'";
function opensTerm(row, at) {
	var _a, _b;
	let next = (_a = row.symbols[at + 1]) != null ? _a : "";
	return row.symbols[at - 1] === "l" && next === "%" ? !0 : /[MmrkaSWwjN]/.test(next) && !/[CIMNwrka)]/.test((_b = row.symbols[at - 1]) != null ? _b : "");
}
function termAt(row, from) {
	var _a;
	let term = {
		is: "term",
		from,
		to: from + 1,
		land: -1,
		owner: -1,
		minerals: [],
		anaphor: !1,
		heads: [],
		ranks: [],
		rank: -1,
		share: -1,
		amount: -1,
		other: !1,
		site: !1,
		named: !1,
		noun: ""
	}, at = from, of = !1;
	for (; ; ) {
		let symbol = (_a = row.symbols[at]) != null ? _a : "", isFull2 = term.minerals.length + term.heads.length > 0 || term.site;
		if (symbol === "C" || symbol === "I") {
			if (of && term.owner < 0) term.owner = at;
			else if (!of && !isFull2 && !term.named) term.land = at;
			else break;
			at = parenthesisEnd(row, at + 1);
			break;
		}
		if (symbol === "o" && isMember3(row, at + 1)) {
			of = !0, at++;
			continue;
		}
		if (symbol === "(") {
			let end = parenthesisEnd(row, at);
			if (row.symbols[at + 1] === "M" && term.minerals.length === 0) {
				at++;
				continue;
			}
			if (end === at) break;
			for (; at < end; at++) take2(term, row, at, !0, of);
			continue;
		}
		if (symbol === "-" && isMember3(row, at + 1) && isMember3(row, at - 1)) {
			at++;
			continue;
		}
		if (symbol === "j" && opensVerb(row, at)) break;
		if (symbol === ")") {
			at++;
			continue;
		}
		let more = term.heads.length > 0 && term.minerals.length === 0 ? headsEnd(row, at) : at;
		if (more > at) {
			for (; at < more; at++) take2(term, row, at, !1, of);
			continue;
		}
		if (!(NOUNS.includes(symbol) && symbol !== "") && !isMade(row, at) && !(symbol === "v" && (!isFull2 || of && term.minerals.length === 0) && opensTerm(row, at)))
			break;
		take2(term, row, at, !1, of), at++;
	}
	return term.to = Math.max(at, from + 1), term;
}
var isMember3 = (row, at) => {
	var _a;
	return /[ljSWQ%#ciCIMmrkadDNwuxv]/.test((_a = row.symbols[at]) != null ? _a : "") || isMade(row, at);
}, isMade = (row, at) => {
	var _a, _b, _c, _d;
	return (/^P(?:[MmrkaS]|j+[^nf,;])/.test(row.symbols.slice(at, at + 6)) || ((_a = row.chunks[at + 1]) == null ? void 0 : _a.kind) === "reserves") && /[oljSWfn;,&]/.test((_b = row.symbols[at - 1]) != null ? _b : ";") && /ed$/.test((_d = (_c = row.chunks[at]) == null ? void 0 : _c.word) != null ? _d : "");
};
function parenthesisEnd(row, at) {
	if (row.symbols[at] !== "(") return at;
	let close = row.symbols.indexOf(")", at), inside = row.symbols.slice(at, close);
	return close > 0 && inside.length <= 14 && !/[CbyBHAa]/.test(inside) ? close + 1 : at;
}
function headsEnd(row, at) {
	let found = /^(?:(?:,&|,|&)[ljSW]{0,4}[rkav])+(?=o)/.exec(row.symbols.slice(at, at + 24));
	return found ? at + found[0].length : at;
}
function take2(term, row, at, aside, of) {
	let chunk3 = row.chunks[at];
	if (!(aside && term.minerals.length > 1)) {
		switch (chunk3.symbol) {
			case "%":
				term.share < 0 && (term.share = at);
				return;
			case "Q":
				term.amount < 0 && (term.amount = at);
				return;
		}
		if (!aside) {
			switch (chunk3.symbol) {
				case "c":
				case "i":
					term.owner < 0 && (term.owner = at);
					return;
				case "M":
					chunk3.ids.length === 0 && (term.anaphor = !0);
					for (let id of chunk3.ids) term.minerals.includes(id) || term.minerals.push(id);
					of || (term.noun = ""), term.other = !1;
					return;
				case "S":
					(term.rank < 0 || term.heads.length === 0) && (term.rank = at);
					return;
				case "r":
				case "k":
				case "a":
					term.heads.push(chunk3), term.ranks.push(row.symbols.lastIndexOf("S", at));
					break;
				case "d":
				case "D":
					term.site = !0;
					break;
				case "N":
					term.named = !0;
					break;
				// "the miner's portfolio": what follows is said, not whose it is
				case "'":
					chunk3.word === "'s" && ([term.heads, term.ranks, term.minerals, term.rank, term.owner] = [[], [], [], -1, -1]);
					return;
			}
			chunk3.symbol === "r" || chunk3.symbol === "k" || chunk3.symbol === "a" ? term.other = !1 : of && /[wNm]/.test(chunk3.symbol) && !/^(?:ores?|concentrates?|sector|economy)$/.test(chunk3.word) && term.minerals.length === 0 && !isHeaded(row, term, at) && (term.other = !0), !of && !/[lWS#x']/.test(chunk3.symbol) && (term.noun = chunk3.word);
		}
	}
}
var isHeaded = (row, term, at) => /o[^o]*[rka][^o]*$/.test(row.symbols.slice(term.from, at));

function phrasesOf(row) {
	let phrases = [], at = 0;
	for (; at < row.chunks.length; ) {
		let phrase2 = phraseAt2(row, at);
		phrases.push(phrase2), at = phrase2.to;
	}
	return phrases;
}
function phraseAt2(row, at) {
	var _a, _b, _c, _d, _e;
	let symbol = row.symbols[at];
	return /[nfo]/.test(symbol) && /^(?:1[6-9]|20)\d\d$/.test((_b = (_a = row.chunks[at + 1]) == null ? void 0 : _a.word) != null ? _b : "") ? { is: "mark", from: at, to: at + 2, symbol: "time", word: "" } : symbol === "j" && opensVerb(row, at) ? verbAt(row, at) : symbol === "S" && ((_c = row.chunks[at]) == null ? void 0 : _c.word) === "world" ? verbAt(row, at) : isMade(row, at) ? termAt(row, at) : VERBS.includes(symbol) || symbol === "v" && !opensTerm(row, at) ? verbAt(row, at) : NOUNS.includes(symbol) || symbol === "C" || symbol === "I" || symbol === "v" ? termAt(row, at) : { is: "mark", from: at, to: at + 1, symbol, word: (_e = (_d = row.chunks[at]) == null ? void 0 : _d.word) != null ? _e : "" };
}

function seriesOf(row, phrases, frame, holder) {
	var _a, _b, _c;
	let located = locatedIn(row, phrases, frame), kind = (_a = kindOf2(phrases)) != null ? _a : frame.paragraph === row.sentence.paragraph ? frame.kind : null;
	if (kind === null) return located;
	let drafts = [], pairs2 = pairsOf2(row, phrases), lands = pairs2.filter(({ name }) => name.land >= 0);
	if ((lands.length > 1 || isNext(phrases, lands[0]) || lands.some(({ name }) => shared3(row, name))) && frame.minerals.length === 1)
		for (let pair of lands) {
			let chunk3 = row.chunks[pair.name.land];
			for (let [index, country2] of ((_b = chunk3 == null ? void 0 : chunk3.ids) != null ? _b : []).entries())
				drafts.push({
					...draftOf(row, pair, kind),
					country: country2,
					minerals: frame.minerals,
					share: (_c = chunk3 == null ? void 0 : chunk3.shares[index]) != null ? _c : draftOf(row, pair, kind).share
				});
		}
	let country = holder != null ? holder : frame.topic, minerals2 = pairs2.filter(({ name }) => name.land < 0);
	if (country !== null && kindOf2(phrases) !== null)
		for (let pair of minerals2) drafts.push({ ...draftOf(row, pair, kind), country, minerals: pair.name.minerals });
	return [...located, ...drafts];
}
var shared3 = (row, name) => {
	var _a, _b;
	return ((_b = (_a = row.chunks[name.land]) == null ? void 0 : _a.shares.filter((share) => share !== null).length) != null ? _b : 0) > 1;
};
function draftOf(row, { name, figure }, kind) {
	var _a, _b, _c, _d;
	let quantity = figure.amount >= 0 && (_a = row.chunks[figure.amount]) != null ? _a : null, share = figure.share >= 0 && kind !== "supply" && (_d = (_c = (_b = row.chunks[figure.share]) == null ? void 0 : _b.quantity) == null ? void 0 : _c.value) != null ? _d : null;
	return { kind, rank: null, share, amount: quantity, from: name.from, to: Math.max(name.to, figure.to) };
}
function isNext(phrases, pair) {
	let verb = phrases[(pair ? phrases.indexOf(pair.name) : -2) + 1];
	return !pair || pair.figure.amount < 0 || !isVerb(verb) ? !1 : /^(?:follows|followed|ranks|comes|came|is|was)$/.test(verb.chunk.word);
}
function pairsOf2(row, phrases) {
	var _a, _b;
	let placed = placedFigures(row, phrases);
	if (placed.length > 1 && placed.some(({ figure }) => figure.amount >= 0 || figure.share >= 0)) return placed;
	let pairs2 = [];
	for (let [at, phrase2] of phrases.entries()) {
		if (isTerm2(phrase2) && pure(phrase2) && isMark(phrases[at - 1], ";,&") && isMark(phrases[at + 1], ",:")) {
			let figure = phrases[at + 2], told = isTerm2(figure) && (figure.amount >= 0 || figure.share >= 0) && /^(?:|each)$/.test(figure.noun);
			isTerm2(figure) && told && !pure(figure) && pairs2.push({ name: phrase2, figure });
		}
		if (!(!isTerm2(phrase2) || phrase2.land < 0 || row.symbols[phrase2.land] !== "C")) {
			if (((_b = (_a = row.chunks[phrase2.land]) == null ? void 0 : _a.shares) != null ? _b : []).some((share) => share !== null)) {
				pairs2.push({ name: phrase2, figure: phrase2 });
				continue;
			}
			for (let next = at + 1; next < phrases.length && next - at < 6; next++) {
				let figure = phrases[next];
				if (isMark(figure, ";")) break;
				if (!isTerm2(figure)) continue;
				let plain = figure.heads.length + figure.minerals.length === 0 && figure.land < 0, bare = pairs2.length > 0 && /^[jl]*#$/.test(row.symbols.slice(figure.from, figure.to));
				if (plain && (figure.amount >= 0 || figure.share >= 0 || bare)) pairs2.push({ name: phrase2, figure });
				else if (plain && !figure.named) continue;
				break;
			}
		}
	}
	return pairs2;
}
function placedFigures(row, phrases) {
	return phrases.flatMap((name, at) => {
		let figure = phrases[at - 2];
		return !isTerm2(name) || name.land < 0 || leadOf(phrases, at) !== "n" || !isTerm2(figure) ? [] : /^[jl]*[Q%#]w?$/.test(row.symbols.slice(figure.from, figure.to)) ? [{ name, figure }] : [];
	});
}
function kindOf2(phrases) {
	var _a, _b;
	for (let phrase2 of phrases) {
		if (isTerm2(phrase2) && phrase2.heads.length > 0) {
			let kind = (_b = (_a = phrase2.heads[0]) == null ? void 0 : _a.kind) != null ? _b : "none";
			return kind === "none" || kind === "" ? null : kind;
		}
		if (isVerb(phrase2) && phrase2.main === "P") return phrase2.chunk.kind;
	}
	return null;
}
function locatedIn(row, phrases, frame) {
	var _a, _b, _c, _d;
	if (frame.minerals.length !== 1) return [];
	for (let [at, verb] of phrases.entries()) {
		let place = phrases[at + 2];
		if (!isVerb(verb) || !verb.passive || !isTerm2(place) || place.land < 0 || leadOf(phrases, at + 2) !== "n") continue;
		let before2 = phrases[at - 1], they = isTerm2(before2) && /^(?:they|these)$/.test(before2.noun) || isMark(before2, "t") && before2.word === "which", own = isTerm2(before2) && before2.minerals.length === 0 && ((_a = before2.heads[0]) == null ? void 0 : _a.kind) === "reserves" && !before2.other, heads3 = phrases.slice(0, at).flatMap((phrase2) => isTerm2(phrase2) ? phrase2.heads : []);
		if (!(!(they || own) || ((_b = heads3[heads3.length - 1]) == null ? void 0 : _b.kind) !== "reserves"))
			return ((_d = (_c = row.chunks[place.land]) == null ? void 0 : _c.ids) != null ? _d : []).map((country) => ({
				country,
				minerals: frame.minerals,
				kind: "reserves",
				rank: null,
				share: null,
				amount: null,
				from: before2.from,
				to: place.to
			}));
	}
	return [];
}

function countryNotes(row, tokens, frame) {
	var _a, _b, _c, _d, _e, _f, _g;
	let drafts = [], phrases = phrasesOf(row), previous = null;
	for (let claim2 of claimsOf(row, phrases)) {
		let minerals2 = mineralsOf2(phrases, claim2, frame);
		if (claim2.form === "ellipsis" && claim2.bare && (claim2.kind = (_a = frame.kind) != null ? _a : claim2.kind), claim2.minerals.length > 0 && ([frame.minerals, frame.kind, frame.paragraph] = [minerals2, claim2.kind, row.sentence.paragraph]), minerals2.length === 0) continue;
		let site = groundOf(row, phrases, claim2);
		if (site !== null) {
			let country = (_b = countryOf2(row, site.from, site.to, frame)) != null ? _b : frame.last, to2 = Math.max(site.to, phrases[claim2.object].to), { rank } = standingOf(row, phrases, claim2, tokens, !1);
			country !== null && drafts.push({ ...NOTHING, rank, country, minerals: minerals2, kind: "deposit", from: site.from, to: to2 });
			continue;
		}
		let carried = leadsOn(phrases, claim2) ? previous : null, own = holderOf(row, phrases, claim2, frame), holder = claim2.form === "ellipsis" && (own == null ? void 0 : own.via) === "subject" || (own == null ? void 0 : own.via) === "frame" ? carried != null ? carried : own : own != null ? own : carried;
		if (!holder) continue;
		let standing = standingOf(row, phrases, claim2, tokens, holder.ids.length > 1);
		if (!isClaimed(row, phrases, claim2, holder, frame, standing)) continue;
		isLed(row, holder, tokens) && ((_c = standing.rank) != null || (standing.rank = 1));
		let subject = isVerb(phrases[claim2.verb]) ? phrases[subjectOf3(phrases, claim2.verb)] : void 0;
		claim2.form === "agent" && isTerm2(subject) && subject.site && (claim2.kind = "deposit");
		let behind = othersOf(row, phrases, claim2, standing.rank, holder);
		behind.first && ((_d = standing.rank) != null || (standing.rank = 1));
		let { from: first, to: end, rank: told } = phrases[claim2.object];
		holder.via === "frame" && claim2.form === "noun" && told >= 0 && !row.symbols.slice(first, end + 4).includes("W") && (standing.rank = null), [frame.minerals, frame.kind, frame.paragraph] = [minerals2, claim2.kind, row.sentence.paragraph], previous = holder;
		let [from, to] = spanOf(phrases, claim2, holder), base = { minerals: minerals2, kind: claim2.kind, from, to };
		for (let [index, country] of holder.ids.entries()) {
			let share = (_f = (_e = standing.share) != null ? _e : holder.shares[index]) != null ? _f : null;
			drafts.push({ ...base, country, rank: standing.rank, share, amount: standing.amount });
		}
		for (let { country, rank, share, to: end2 } of behind.others)
			drafts.push({ ...base, country, rank, share, amount: null, to: end2 });
	}
	return [...drafts, ...seriesOf(row, phrases, frame, (_g = previous == null ? void 0 : previous.ids[0]) != null ? _g : null)];
}
function isLed(row, { ids, at }, tokens) {
	let lead = row.chunks[at - 1];
	return ids.length === 1 && (lead == null ? void 0 : lead.symbol) === "n" && /^(?:led|headed)$/.test(lowerAt(tokens, lead.first));
}
var NOTHING = { rank: null, share: null, amount: null };
function mineralsOf2(phrases, claim2, frame) {
	if (claim2.bare) {
		for (let at = claim2.at - 1; at > 1 && claim2.at - at < 6; at--) {
			if (!isMark(phrases[at], "t")) continue;
			let before2 = at - 1;
			for (; isMark(phrases[before2], ",-nof"); ) before2--;
			let named3 = pure(phrases[before2]);
			if (named3) return named3.minerals;
		}
		return frame.minerals.length === 1 ? frame.minerals : [];
	}
	return frame.sheet !== null && claim2.kind === "reserves" && !GROUPS.has(frame.sheet) ? [frame.sheet] : claim2.minerals.length > 0 || frame.minerals.length !== 1 ? claim2.minerals : frame.minerals;
}
var GROUND = /^(?:valley|district|basin|belt|range|mountains?|hills|plateau|desert|complex|trough|arc|shield|field|formation|craton|crater|lake|salar|flats?|islands?|peninsula)$/;
function groundOf(row, phrases, claim2) {
	var _a;
	if (claim2.kind !== "reserves" || claim2.bare) return null;
	let verb = phrases[claim2.verb], before2 = leadOf(phrases, claim2.at) === "G" ? phrases[claim2.at - (isMark(phrases[claim2.at - 2], ",") ? 3 : 2)] : void 0, that = claim2.at;
	for (; that > claim2.at - 12 && that >= 0 && !isMark(phrases[that], "t;"); ) that--;
	let subject = (_a = before2 != null ? before2 : isMark(phrases[that], "t") ? phrases[that - 1] : void 0) != null ? _a : isVerb(verb) && verb.main !== "B" ? phrases[subjectOf3(phrases, claim2.verb)] : void 0, isGround = (term) => row.chunks.slice(term.from, term.to).some(({ word: word2 }) => GROUND.test(word2));
	return isTerm2(subject) && subject.named && (subject.site || isGround(subject)) ? subject : null;
}
function leadsOn(phrases, claim2) {
	let before2 = phrases[claim2.at - 1], open = isMark(before2, "&") ? phrases[claim2.at - 2] : before2;
	return claim2.form === "noun" && claim2.verb < 0 && isMark(open, ";") ? !0 : (claim2.form === "agent" || claim2.form === "ellipsis") && (isMark(before2, ",&;") || isMark(before2, "nf"));
}
function spanOf(phrases, claim2, holder) {
	let said = [phrases[claim2.at], phrases[claim2.object]], from = Math.min(...said.map((phrase2) => phrase2.from)), to = Math.max(...said.map((phrase2) => phrase2.to));
	return holder.at < 0 ? [from, to] : [Math.min(holder.at, from), Math.max(to, holder.at + 1)];
}

var MINERAL_LINE = /^[ljw]{0,3}M/, COUNTRY_LINE = /^#?[.)]?C[,:(-]*j?[Q%#]/, COUNTRY_MINERALS = /^C[:-][ljw]{0,3}M/;
function listed(rows, index, tokens, frame) {
	var _a, _b, _c;
	let row = rows[index], base = { rank: null, share: null, amount: null, from: 0, to: row.chunks.length - (row.symbols.endsWith(";") ? 1 : 0) }, lead = leadOf2(rows, index);
	if (!lead) return [];
	let kind = kindOf3(lead, tokens);
	if (COUNTRY_LINE.test(row.symbols) && kind && kind !== "deposit" && isTable(rows, index) && frame.minerals.length === 1) {
		let figure = (_a = row.chunks.find(({ quantity }) => quantity !== null)) == null ? void 0 : _a.quantity, share = (figure == null ? void 0 : figure.per) === "cent" ? figure.value : null;
		return idsOf(row, "C").map((country2) => ({ ...base, country: country2, minerals: frame.minerals, kind, share }));
	}
	let minerals2 = idsOf(row, "M");
	if (COUNTRY_MINERALS.test(row.symbols))
		return idsOf(row, "C").map((country2) => ({ ...base, country: country2, minerals: minerals2, kind: kind != null ? kind : "reserves" }));
	if (row.sentence.zone !== "item" || !lead.symbols.endsWith(":")) return [];
	let place = idsOf(row, "Cc"), country = place.length === 1 ? place[0] : (_c = (_b = idsOf(lead, "Cc")[0]) != null ? _b : frame.topic) != null ? _c : frame.last;
	return !country || minerals2.length === 0 || !kind ? [] : (kind === "deposit" ? /^[CN]+M;?$/.test(row.symbols) : MINERAL_LINE.test(row.symbols) && !/[PHB]/.test(row.symbols)) ? [{ ...base, country, minerals: minerals2, kind }] : [];
}
function leadOf2(rows, index) {
	for (let at = index - 1; at >= 0 && at > index - 40; at--) {
		let row = rows[at];
		if (!(row.sentence.zone === "item" || COUNTRY_LINE.test(row.symbols) || COUNTRY_MINERALS.test(row.symbols)))
			return row;
	}
	return null;
}
function isTable(rows, index) {
	var _a, _b, _c, _d;
	let lines = 1;
	for (let at = index - 1; at >= 0 && COUNTRY_LINE.test((_b = (_a = rows[at]) == null ? void 0 : _a.symbols) != null ? _b : ""); at--) lines++;
	for (let at = index + 1; at < rows.length && COUNTRY_LINE.test((_d = (_c = rows[at]) == null ? void 0 : _c.symbols) != null ? _d : ""); at++) lines++;
	return lines >= 3;
}
function kindOf3(lead, tokens) {
	if (/[FZ]/.test(lead.symbols)) return null;
	for (let chunk3 of lead.chunks) {
		if (/[rka]/.test(chunk3.symbol) || chunk3.symbol === "P")
			return chunk3.kind === "none" ? null : chunk3.kind;
		if (chunk3.symbol === "j" && chunk3.kind === "reserves") return "reserves";
		if (/[dD]/.test(chunk3.symbol) && /^(?:projects|mines|sites)$/.test(lowerAt(tokens, chunk3.last - 1)))
			return "deposit";
	}
	return null;
}
function idsOf(row, symbols) {
	return [...new Set(row.chunks.flatMap(({ symbol, ids }) => symbols.includes(symbol) ? ids : []))];
}

var LISTS = [
	[/^(?:natural|mineral) resources$|^(?:principal |main |major )?minerals$|^mineral (?:deposits|wealth)$/, "reserves"],
	[
		/^(?:main |major |principal |top )?exports?(?: - commodities| commodities| goods| products)?$|^export commodities$/,
		"supply"
	],
	[/^industries$|^(?:mining|mineral) (?:production|products|output)$/, "production"]
], FIGURES = [
	[/^(?:total |annual )?(?:mine |refinery )?(?:production|output)$/, "production"],
	[/^exports$/, "supply"],
	[/^(?:proven |proved |estimated |recoverable )?(?:reserves|resources)$/, "reserves"]
];
function labelled(rows, index, tokens, frame) {
	var _a, _b;
	let row = rows[index], figured = underCountry(row, tokens, frame);
	if (figured) return [figured];
	if (frame.topic === null || row.sentence.zone === "heading" || row.sentence.zone === "headline") return [];
	let colon = row.symbols.indexOf(":"), label = colon > 0 && colon <= 6 ? textOf(row, tokens, 0, colon) : "";
	if (label !== "") {
		let figure = FIGURES.find(([pattern]) => pattern.test(label)), amount = row.symbols.indexOf("Q");
		if (figure && frame.section !== null && amount > colon)
			return [draft(frame.topic, [frame.section], figure[1], row, 0, amount + 1, (_a = row.chunks[amount]) != null ? _a : null)];
	}
	let glued = textOf(row, tokens, 0, 2) === "natural resources" && /^jr[ljw,&]*M/.test(row.symbols), above = rows[index - 1], heading = above && (above.sentence.zone === "heading" || above.sentence.zone === "headline") ? textOf(above, tokens, 0, above.chunks.length) : "", kind = (_b = LISTS.find(
		([pattern]) => pattern.test(glued ? "natural resources" : label === "" ? heading : label)
	)) == null ? void 0 : _b[1];
	if (!kind) return [];
	let minerals2 = row.chunks.slice(colon + 1).flatMap(({ symbol, ids }) => symbol === "M" ? ids : []);
	return minerals2.length === 0 ? [] : [draft(frame.topic, minerals2, kind, row, colon + 1, row.chunks.length, null)];
}
function underCountry(row, tokens, frame) {
	var _a, _b;
	let amount = row.symbols.indexOf("Q");
	if (frame.ground === null || frame.minerals.length !== 1 || !/^[^:]{1,6}:[jl]*Q/.test(row.symbols)) return null;
	let label = textOf(row, tokens, 0, row.symbols.indexOf(":")), kind = (_a = FIGURES.find(([pattern]) => pattern.test(label))) == null ? void 0 : _a[1];
	return kind ? draft(frame.ground, frame.minerals, kind, row, 0, amount + 1, (_b = row.chunks[amount]) != null ? _b : null) : null;
}
function draft(country, minerals2, kind, row, from, to, amount) {
	let last = row.symbols[to - 1] === ";" ? to - 1 : to;
	return { country, minerals: minerals2, kind, rank: null, share: null, amount, from, to: last };
}
function textOf(row, tokens, from, to) {
	var _a, _b, _c, _d;
	let first = (_b = (_a = row.chunks[from]) == null ? void 0 : _a.first) != null ? _b : 0, last = (_d = (_c = row.chunks[to - 1]) == null ? void 0 : _c.last) != null ? _d : first;
	return tokens.slice(first, last).map(({ lower: lower2 }) => lower2).join(" ");
}

var BEFORE = /^[jwlQ%voi#WV]$/, STRANGER = /^[jwvmNlV]$/, STRANGERS = 4, CLASSES = /* @__PURE__ */ new Set(["gemstones", "platinum group metals", "rare earths", "mineral sands"]);
function joinLists(read4) {
	let row = withoutAppositions(read4), chunks = [], at = 0;
	for (; at < row.chunks.length; ) {
		let symbol = row.symbols[at], last = symbol === "M" || symbol === "C" ? listEnd(row, at, symbol) : at;
		chunks.push(last > at ? joined4(row, at, last) : row.chunks[at]), at = last + 1;
	}
	return rowOf3(row.sentence, chunks);
}
function withoutAppositions(row) {
	var _a;
	let apposed2 = /M,l[jw]{0,2}M/g, chunks = [...row.chunks];
	for (let found of row.symbols.matchAll(apposed2)) {
		let at = ((_a = found.index) != null ? _a : 0) + found[0].length - 1, chunk3 = row.chunks[at];
		/^(?:ore|mineral|oxide|metal)$/.test(chunk3.word) && (chunks[at] = { ...chunk3, symbol: "w" });
	}
	return rowOf3(row.sentence, chunks);
}
function listEnd(row, from, symbol) {
	var _a, _b, _c, _d, _e;
	let last = from, at = from + 1, strangers = 0;
	for (; ; ) {
		let kinds = symbol === "M" ? membersEnd(row, last, at) : at;
		kinds > at && ([last, at] = [kinds - 1, kinds]);
		let close = parenthesisEnd2(row, at), shared4 = close > at && row.symbols.slice(at, close).includes("%");
		symbol === "C" && shared4 && (last = close - 1);
		let item = separatorEnd(row, close);
		if (item === null) return last;
		let name = nameAt3(row, item, symbol);
		if (name !== null && row.symbols[close] === "&" && isVerbal(row, from - 1) && isVerbal(row, name + 1)) return last;
		let led2 = /[nf]l?$/.test(row.symbols.slice(Math.max(0, from - 2), from));
		if (name !== null && symbol === "C" && last === from && led2 && /^,&/.test(row.symbols.slice(close)) && isVerbal(row, name + 1))
			return last;
		let comma = /^,&$/.test(row.symbols.slice(close, item));
		if (name !== null && symbol === "M" && last === from && comma && isSingular(row, name + 1)) return last;
		if (name !== null) {
			[last, at, strangers] = [name, name + 1, 0];
			continue;
		}
		let plain = item;
		for (row.symbols[plain] === "P" && /ed$/.test((_b = (_a = row.chunks[plain]) == null ? void 0 : _a.word) != null ? _b : "") && plain++; plain - item < 6 && STRANGER.test((_c = row.symbols[plain]) != null ? _c : ""); ) plain++;
		if (symbol === "M" && /^(?:minerals|metals|gemstones|stones|ores|concentrates|oxides|compounds)$/.test(
			(_e = (_d = row.chunks[plain - 1]) == null ? void 0 : _d.word) != null ? _e : ""
		) && (last = plain - 1), plain === item || ++strangers > STRANGERS || separatorEnd(row, parenthesisEnd2(row, plain)) === null)
			return last;
		at = plain;
	}
}
var isSingular = (row, at) => {
	var _a, _b;
	return /^(?:is|was|has)$/.test((_b = (_a = row.chunks[at]) == null ? void 0 : _a.word) != null ? _b : "");
}, isVerbal = (row, at) => {
	var _a;
	return /[PHBKA]/.test((_a = row.symbols[at]) != null ? _a : "");
};
function nameAt3(row, item, symbol) {
	var _a;
	let to = item;
	for (; to - item < 5 && BEFORE.test((_a = row.symbols[to]) != null ? _a : ""); ) to++;
	if (row.symbols[to] !== symbol) return null;
	let stretch = row.symbols.slice(item, to);
	return stretch.includes("%") || symbol === "C" && /[oQ#]/.test(stretch) ? null : !stretch.includes("o") || stretch.includes("Q") ? to : null;
}
function membersEnd(row, last, at) {
	var _a, _b, _c, _d, _e;
	let isClass = (_a = row.chunks[last]) == null ? void 0 : _a.ids.some((id) => CLASSES.has(id)), kinds = /^(?:,?j{1,2}|[(:-](?:[jw]{1,3},)?[jw]{0,3})M/.exec(row.symbols.slice(at));
	if (!kinds) return at;
	let opener = (_c = (_b = row.chunks[at + kinds[0].search(/[^,]/)]) == null ? void 0 : _b.word) != null ? _c : "", close = kinds[0].startsWith("(") ? parenthesisEnd2(row, at) : at, isOpen2 = isClass || ((_e = (_d = row.symbols.slice(at, close).match(/M/g)) == null ? void 0 : _d.length) != null ? _e : 0) > 1;
	return (/^[(:-]/.test(kinds[0]) ? isOpen2 : /^(?:such|as|including|like|namely|them)$/.test(opener)) ? at + kinds[0].length : at;
}
function joined4(row, from, last) {
	var _a, _b, _c, _d, _e;
	let head2 = row.chunks[from], ids = [], shares = [];
	for (let at = from; at <= last; at++) {
		let chunk3 = row.chunks[at];
		if (chunk3.symbol !== head2.symbol) continue;
		let end = parenthesisEnd2(row, at + 1), share = (_c = (_b = (_a = row.chunks.slice(at + 1, end).find(({ symbol }) => symbol === "%")) == null ? void 0 : _a.quantity) == null ? void 0 : _b.value) != null ? _c : null;
		for (let id of chunk3.ids)
			ids.includes(id) || (ids.push(id), shares.push(share));
		let inside = (_e = (_d = row.symbols.slice(at + 1, end).match(/M/g)) == null ? void 0 : _d.length) != null ? _e : 0;
		head2.symbol === "M" && end > at + 1 && inside < 2 && !chunk3.ids.some((id) => CLASSES.has(id)) && (at = end - 1);
	}
	let members2 = ids.length > 1 ? ids.filter((id) => id !== "gemstones" || !isOpened2(row, from, last, id)) : ids;
	return { ...head2, last: row.chunks[last].last, ids: members2, shares: head2.symbol === "C" ? shares : [] };
}
function isOpened2(row, from, last, id) {
	var _a;
	for (let at = from; at < last; at++)
		if ((_a = row.chunks[at]) != null && _a.ids.includes(id)) return membersEnd(row, at, at + 1) > at + 1;
	return !1;
}
function parenthesisEnd2(row, at) {
	if (row.symbols[at] !== "(") return at;
	let close = row.symbols.indexOf(")", at);
	return close > 0 && close - at <= 24 ? close + 1 : at;
}
function separatorEnd(row, at) {
	let start2 = row.symbols[at] === ")" ? at + 1 : at, first = row.symbols[start2];
	return first !== "," && first !== "&" && first !== "-" && first !== "'" ? null : /[,-]/.test(first) && row.symbols[start2 + 1] === "&" ? start2 + 2 : start2 + 1;
}

function mergeNotes(notes) {
	var _a;
	let merged2 = mergeAlike(notes), metals = /* @__PURE__ */ new Map(), keyOf3 = ({ country, mineral, kind }) => `${country} ${metalOf(mineral)} ${kind}`;
	for (let note of merged2) metals.set(keyOf3(note), ((_a = metals.get(keyOf3(note))) != null ? _a : 0) + 1);
	return merged2.map((note) => metals.get(keyOf3(note)) === 1 ? { ...note, mineral: metalOf(note.mineral) } : note);
}
function mergeAlike(notes) {
	var _a, _b, _c;
	let merged2 = /* @__PURE__ */ new Map();
	for (let note of notes) {
		let key = `${note.country} ${note.mineral} ${note.kind}`, known2 = merged2.get(key);
		if (!known2) {
			merged2.set(key, { ...note });
			continue;
		}
		(known2.rank === null && note.rank !== null || note.share !== null || note.amount !== null) && Object.assign(known2, { evidence: note.evidence, start: note.start, end: note.end }), known2.rank = (_a = known2.rank) != null ? _a : note.rank, known2.share = (_b = note.share) != null ? _b : known2.share, known2.amount = (_c = note.amount) != null ? _c : known2.amount;
	}
	return [...merged2.values()];
}

var RULES = [
	{
		after: /^(?:[^.;]{0,60}?(?:\b(?:is|are|was|were|be|been|being|also|\w+ly|for|both|elements?|metals?|minerals?|materials?|an? (?:[\w-]+ ){0,2}[\w-]+)|[,)]) )?(?:used|use|utilized|utilised|employed|needed|required)(?: \w+ly| materials?| metals?)?(?: by [\w ]{1,40}?)? (?:in|to|for|as|by|mainly|primarily|widely|chiefly)\b(?! (?:(?:the )?@|be\b))/,
		product: !1
	},
	{
		after: /^(?:which )?(?:is |are )?(?:\w+ly )?(?:go|goes|went|turned|made|processed|converted|burn(?:t|ed)|ground|added|alloyed) (?:in)?to\b/,
		product: !0
	},
	{
		after: /^,? ?(?:which |that )?(?:(?:is|are|remains?|plays?) )?(?:[\w-]+ ){0,4}(?:ingredients?|precursors?|blocks?|components?|inputs?|materials?|feedstocks?|metals?|minerals?|elements?|crucial|vital|essential|critical|key|important|indispensable|needed|necessary|prized|valued|sought(?: after)?|role|backbone|basis|heart|ideal|suitable|suited),?(?: by \w+)? (?:in|for|of|to|by|across)\b/,
		product: !0
	},
	{
		after: /^,? ?(?:which |that )?(?:(?:\w+ly |also )?(?:powers?|fuels?|feeds?|generates?|underpins?|serves? (?:to|as|in)|finds? (?:\w+ )?(?:use|application)s?)|(?:has|have|with) (?:[\w ]{1,20} )?(?:uses?|applications?))\b/,
		product: !0
	},
	{ after: /^,? ?(?:which |that )?(?:hardens?|strengthens?|toughens?)\b/, product: !1 },
	{
		before: /\b(?:battery|magnet|steelmaking)[\w -]{0,12} (?:minerals?|metals?|materials?|ingredients?)[ ,:(-]*(?:such as|like|including|--|-)? ?$/,
		product: !1
	},
	{
		before: /\b(?:use|uses|using|require|requires|need|needs|contain|contains|rely on|relies on|depend on|depends on|made (?:of|from|with)) (?:(?!reserves?\b|deposits?\b|resources?\b|mines?\b)[\w%@.-]+ ){0,6}$/,
		product: !0
	},
	{
		before: /\b(?:needed|used|required|essential|critical|vital) (?:for|in|to) .{0,60}(?:such as|like|including|:|-)\s*$/,
		product: !0
	},
	{ after: /^'s? (?:\w+ ){0,2}(?:use|uses|usage|application|applications) /, product: !1 },
	{ after: /^(?:\w+ ){0,2}(?:uses?|applications?) (?:is|are|includes?) /, product: !0 },
	{ after: /^(?:for|into|in|(?:that|which) power) (?:[\w-]+ ){0,4}$/, product: !0 },
	{ after: /^.{0,25}\bfound in (?:[\w-]+ ){0,3}$/, product: !0 }
], USE_OF = /\b(?:use|uses|application|applications|usage) (?:of|for) (?:the )?$/, IS = /^.{0,30}\b(?:is|are|was|were|include|includes|including)\b/, NO_THING = /\b(?:production|products|industr(?:y|ies)|manufactur(?:e|ing)|construction|power)\b/g, products2;
function uses(row, tokens, frame) {
	let drafts = [], base = { country: null, kind: "use", rank: null, share: null, amount: null };
	for (let [at, chunk3] of row.chunks.entries()) {
		let it = isPronoun2(row, tokens, at);
		if (chunk3.symbol !== "M" && !it) continue;
		let minerals2 = chunk3.ids.length > 0 ? chunk3.ids : frame.minerals.length === 1 ? frame.minerals : [];
		if (minerals2.length === 0 || frame.sheet !== null && !GROUPS.has(frame.sheet) && !minerals2.some((mineral) => metalOf(mineral) === metalOf(frame.sheet)))
			continue;
		let to = useEnd(row, tokens, at);
		to > 0 && drafts.push({ ...base, minerals: minerals2, from: at, to });
	}
	return drafts;
}
function isPronoun2(row, tokens, at) {
	var _a, _b, _c, _d, _e;
	if (row.symbols[at] === "%") return /^[lj]*%B[jv]*v[fn]/.test(row.symbols) && row.symbols.indexOf("%") === at;
	if (at > 0 && !/[-;:,]/.test((_a = row.symbols[at - 1]) != null ? _a : "")) return !1;
	let word2 = (_e = (_d = tokens[(_c = (_b = row.chunks[at]) == null ? void 0 : _b.first) != null ? _c : 0]) == null ? void 0 : _d.lower) != null ? _e : "";
	return word2 === "its" ? /^i[jwS]{0,2}v[Bz]/.test(row.symbols.slice(at, at + 8)) : (word2 === "it" || word2 === "they" && at === 0) && /^.B(?:[jv]*(?:v|w|j)[fnF]|l[jw]{1,3}[on])/.test(row.symbols.slice(at, at + 8));
}
function useEnd(row, tokens, at) {
	let near = row.symbols.slice(at + 1, at + 40), next = near.search(/[M;]/), stop = at + 1 + (next < 0 ? near.length : next), after3 = wordsOf5(row, tokens, at + 1, stop).replace(/^[-,( ]+/, ""), before2 = wordsOf5(row, tokens, Math.max(0, at - 10), at);
	if (/(?:hardens?|strengthens?|toughens?|used as(?: an?)?(?: \w+)?|sources? of) $/.test(before2) && !after3.startsWith("which ")) return 0;
	let [goods, goodsBefore] = [productIn(after3), productIn(before2.replace(NO_THING, ""))];
	if (USE_OF.test(before2) && IS.test(after3)) return stop;
	for (let rule of RULES) {
		if (rule.before && (!rule.product || goodsBefore !== null) && rule.before.test(before2)) return at + 1;
		if (!(!rule.after || rule.product && goods === null) && rule.after.test(rule.after.source.endsWith("$") ? goods : after3))
			return stop;
	}
	return 0;
}
function productIn(words2) {
	products2 != null || (products2 = productWords());
	let before2 = "";
	for (let word2 of words2.split(" ")) {
		if (products2.has(word2.replace(/,$/, ""))) return before2;
		before2 += `${word2} `;
	}
	return null;
}
function wordsOf5(row, tokens, from, to) {
	let words2 = "";
	for (let chunk3 of row.chunks.slice(from, to))
		if (chunk3.symbol === "C" || chunk3.symbol === "W") words2 += "@ ";
		else for (let at = chunk3.first; at < chunk3.last; at++) words2 += `${lowerAt(tokens, at)} `;
	return words2.replace(/ ,/g, ",");
}

var closers2, fillers2;
function vocabularyOf(document) {
	closers2 != null || (closers2 = closerWords()), fillers2 != null || (fillers2 = fillerWords());
	let [closing, filling] = [closers2, fillers2], { tokens } = document, matches = /* @__PURE__ */ new Map(), namesMineral = !1;
	for (let match of matchIn(tokens, claimLexicon(), headsIn(tokens), 0, tokens.length))
		matches.set(match.first, match), namesMineral || (namesMineral = match.entry.kind === "mineral");
	return {
		tokens,
		get: (at) => matches.get(at),
		namesMineral,
		closes: (token) => closing.has(token.lower),
		fills: (token) => filling.has(token.lower)
	};
}

function mineralNotes(document) {
	let words2 = mayNameMineral(document) ? vocabularyOf(document) : null;
	if (!(words2 != null && words2.namesMineral)) return [];
	let rows = document.sentences.filter(({ zone }) => zone !== "boilerplate" && zone !== "byline").map((sentence2) => joinLists(chunksOf(words2, sentence2))), frame = frameOf2(rows), notes = [];
	for (let [index, row] of rows.entries()) {
		openRow(frame, row);
		let drafts = isOfMinerals(row, frame) ? [
			...labelled(rows, index, words2.tokens, frame),
			...listed(rows, index, words2.tokens, frame),
			...countryNotes(row, words2.tokens, frame),
			...deposits(row, words2.tokens, frame),
			...uses(row, words2.tokens, frame)
		] : [];
		for (let draft2 of drafts) notes.push(...notesOf(document, row, draft2));
		moveOn(frame, row);
	}
	return mergeNotes(notes);
}
var isOfMinerals = ({ symbols }, { minerals: minerals2, sheet, section }) => minerals2.length > 0 || sheet !== null || section !== null || /m/i.test(symbols);
function mayNameMineral({ tokens }) {
	let lexicon = mineralLexicon();
	return tokens.some(({ key }) => opensEntry(lexicon, key));
}
function notesOf(document, row, draft2) {
	var _a, _b, _c, _d, _e, _f, _g, _h;
	let { tokens, text } = document, start2 = (_d = (_c = tokens[(_b = (_a = row.chunks[draft2.from]) == null ? void 0 : _a.first) != null ? _b : row.sentence.first]) == null ? void 0 : _c.start) != null ? _d : row.sentence.start, end = (_h = (_g = tokens[((_f = (_e = row.chunks[draft2.to - 1]) == null ? void 0 : _e.last) != null ? _f : row.sentence.last) - 1]) == null ? void 0 : _g.end) != null ? _h : row.sentence.end, { amount } = draft2, words2 = amount ? surface2(tokens, amount.first, amount.last) : null;
	return draft2.minerals.map((mineral) => ({
		country: draft2.country,
		mineral,
		kind: draft2.kind,
		rank: draft2.rank,
		share: draft2.share,
		amount: words2,
		evidence: text.slice(start2, end),
		start: start2,
		end
	}));
}

var MINOR = 0.2, SEATED3 = 0.1, DOMESTIC3 = 0.5;
function nationalise(frame, parties, rule) {
	var _a;
	let known2 = new Set(parties.flatMap((party) => party.country ? [party.country] : [])), open = parties.filter((party) => party.country === null && !isSupranational(party)), told = rule === "stake" && frame.bilateral && ((_a = parties[0]) == null ? void 0 : _a.country) != null, free = parties.length > 1 && open.length > 0 && !told ? freeStates(frame, known2, open) : [], only = open.length === 1 && free.length === 1 ? free[0] : void 0;
	return {
		parties: only ? parties.map((party) => party === open[0] ? { ...party, country: only } : party) : [...parties],
		countries: [...known2, ...free]
	};
}
function freeStates(frame, known2, open) {
	var _a, _b, _c, _d;
	let [home, other] = frame.states.filter((state) => state.length === 3);
	if (!home) return [];
	if (frame.bilateral && other && ((_a = frame.shares.get(other)) != null ? _a : 0) >= MINOR) {
		if (known2.size === 0) return open.length > 1 ? [home, other] : [];
		let free = [home, other].filter((state) => !known2.has(state));
		if (free.length === 1 && known2.size === 1) return free;
	}
	let own = (_b = frame.seat) != null ? _b : home, institution = open.some(({ kind }) => kind === "university" || kind === "agency"), least = frame.seat === null ? DOMESTIC3 : frame.bilateral ? MINOR : SEATED3, domestic = ((_c = frame.shares.get(own)) != null ? _c : 0) >= least, agency = open.some(({ kind }) => kind === "agency") && ((_d = frame.shares.get(own)) != null ? _d : 0) >= DOMESTIC3;
	return (institution || domestic) && (known2.size > 0 || agency) && !known2.has(own) ? [own] : [];
}
function isSupranational(party) {
	return party.kind !== "organisation" ? !1 : /^[a-z]/.test(party.name) || / [a-z]+$/.test(party.name) ? !0 : matchAll(wordsOf(party.name), nameLexicon()).some(
		({ entry: entry2 }) => entry2.kind === "organisation" || entry2.kind === "bloc"
	);
}

function placeOf(reading, candidate, places, seat) {
	var _a;
	if (candidate.status !== "signed" && candidate.status !== "renewed" && candidate.status !== "planned") return null;
	for (let row of mentionsOf(candidate)) {
		let own = ownPlace(reading, row, seat);
		if (own) return own;
	}
	return candidate.deal || candidate.rule === "one-acting" || candidate.status === "planned" || candidate.parties.length < 2 || isBackground(reading, candidate) ? null : (_a = places[candidate.view.sentence.index]) != null ? _a : null;
}
function ownPlace(reading, row, seat) {
	var _a, _b;
	let { tokens } = reading.scan, { acts, sentence: sentence2 } = row.view, { first, last } = sentence2, verb = signingAt(row);
	if (verb === null) return null;
	let about2 = row.subject.ranges.filter(([from]) => {
		var _a2;
		return !((_a2 = row.governor.act) != null && _a2.passive && from > verb);
	}), purpose = /^to /.test(row.subject.title) ? (_b = (_a = row.subject.ranges.find(([from]) => from >= row.mention.last)) == null ? void 0 : _a[0]) != null ? _b : first : last, done = !1;
	for (let at = first; at < last - 1; at++) {
		let word2 = tokens[at].lower;
		if (word2 === "here" && seat && at > verb) return seat;
		if (Math.abs(at - verb) > REACH6) continue;
		if (acts.some((act) => act.verb > verb && act.verb < at && (act.tense === "past" || act.passive)) || at > verb && /^(?:while|whereas)$/.test(word2) || at > verb && /^(?:which|who|whose|where|that)$/.test(word2)) break;
		if (done || (done = at > verb && isPurpose(tokens, at)), word2 !== "in" && word2 !== "at") continue;
		let place = placeAt2(reading, at + 1, last), dated = place !== null && !place.wide && isDated2(reading, place.last), inside = about2.some(([from, to]) => at >= from && at < to) || done;
		if (!dated && (inside || at >= purpose && at > verb && normAt(tokens, at - 1) !== ",")) continue;
		let next = tokens[at + 1];
		if (seat && seat.split(" ")[0] === next.norm) return seat;
		if (!(!place || SEATED4.test(lowerAt(tokens, at - 1))) && (!place.wide || word2 === "at" || at === verb + 1 || isApart(reading, at, place.last, first)))
			return place.name;
	}
	return null;
}
function isPurpose(tokens, at) {
	if (lowerAt(tokens, at) !== "to") return !1;
	let next = tokens[at + 1];
	return !!next && /^[a-z]+[^s]$/.test(next.norm) && !/^(?:the|a|an|its|their|our|his|her|each|all|both)$/.test(next.norm);
}
var SEATED4 = /^(?:based|headquartered|located|situated|incorporated|registered|born|listed|operating|operations)$/, REACH6 = 60;
function isApart(reading, at, after3, first) {
	let { tokens } = reading.scan;
	return isDated2(reading, after3) ? !0 : (/^[,.]$/.test(normAt(tokens, after3)) || dateAt(tokens, after3, null) !== null) && (at - first <= 1 || normAt(tokens, at - 1) === ",");
}
var isDated2 = ({ scan, document }, after3) => lowerAt(scan.tokens, after3) === "on" && datesIn(document, after3, after3 + 4, null).length > 0;
function isBackground(reading, candidate) {
	var _a, _b, _c, _d;
	let { view, rule, governor, subject } = candidate;
	if (rule === "owned-with" || rule === "named-after-states" || !candidate.statusTold && candidate.mention.determiner === "definite")
		return !0;
	let at = (_b = (_a = governor.act) == null ? void 0 : _a.verb) != null ? _b : candidate.mention.first, { tokens } = reading.scan, from = (_d = (_c = governor.act) == null ? void 0 : _c.first) != null ? _d : candidate.mention.first, words2 = [from - 3, from - 2, from - 1].map((place) => lowerAt(tokens, place)).join(" ");
	return /\b(?:last|previous) (?:year|month)$|\b(?:has|have)$/.test(words2) || governor.act && lowerAt(reading.scan.tokens, governor.act.first) === "had" ? !0 : datesIn(reading.document, view.sentence.first, view.sentence.last, null).some((date) => date.precision === "day" || subject.ranges.some(([from2, to]) => date.first >= from2 && date.last <= to) ? !1 : Math.abs(date.first - at) <= 6 || date.first - view.sentence.first <= 2);
}

var isNamed3 = (party) => !party.vague && party.kind !== "state" && party.kind !== "group";
function cuesIn(reading, ranges, isMasked) {
	return hitsIn(reading, ranges, isMasked, (at) => !reading.scan.office[at]);
}
function cuesOfOffices(reading, ranges) {
	return hitsIn(
		reading,
		ranges,
		() => !1,
		(at) => reading.scan.office[at] !== null
	);
}
function hitsIn(reading, ranges, isMasked, counts2) {
	let { tokens, heads: heads3 } = reading.scan;
	return ranges.flatMap(({ first, last }) => {
		let masks = masksOf(reading, tokens[first], isMasked), from = lowerAt(tokens, first - 1) === "to" ? first - 1 : first;
		return matchIn(tokens, sectorLexicon(), heads3, from, last).filter(({ first: at }) => counts2(at) && !isInside(masks, at) && !isPlace4(reading, at)).map((match) => ({ ...cueIn(match), word: surface2(tokens, match.first, match.last) })).filter(({ sectors }) => sectors.length > 0);
	});
}
function mineralsIn(reading, ranges) {
	let { tokens, mineral } = reading.scan, found = /* @__PURE__ */ new Set();
	for (let { first, last } of ranges) {
		let masks = masksOf(reading, tokens[first], isNamed3);
		for (let at = first; at < last; at++) {
			let match = mineral[at];
			(match == null ? void 0 : match.entry.kind) === "mineral" && !isInside(masks, at) && found.add(match.entry.id);
		}
	}
	return [...found];
}
function cuesOfName(name) {
	let tokens = wordsOf(name), hits = matchAll(tokens, sectorLexicon()).map((match) => ({ ...cueIn(match), word: surface2(tokens, match.first, match.last) })).filter(({ sectors }) => sectors.length > 0);
	return hits.some((hit) => hit.sectors.includes("finance")) ? hits.filter((hit) => {
		var _a;
		return !/^(?:trade|development|infrastructure)$/.test((_a = hit.sectors[0]) != null ? _a : "");
	}) : hits;
}
var PLACES3 = /^(?:country|demonym|capital|region|city)$/, isPlace4 = ({ scan }, at) => {
	var _a, _b;
	return PLACES3.test((_b = (_a = scan.name[at]) == null ? void 0 : _a.entry.kind) != null ? _b : "");
};
function masksOf({ views }, token, isMasked) {
	var _a, _b, _c;
	return (_c = (_b = views[(_a = token == null ? void 0 : token.sentence) != null ? _a : -1]) == null ? void 0 : _b.parties.filter(isMasked)) != null ? _c : [];
}
var isInside = (masks, at) => masks.some(({ first, last }) => first <= at && at < last);
function cueIn({ entry: entry2 }) {
	return entry2.kind === "mineral" ? { sectors: ["minerals"], weight: 4, role: "field" } : entry2.kind === "mineralGroup" ? { sectors: ["minerals"], weight: 5, role: "field" } : cueOf(entry2.id);
}

function phrasesOf2(reading, { view, mention, subject }) {
	let limit = reasonIn(reading, mention.last, view.sentence.last), own = { first: mention.modifiers, last: Math.max(mention.headLast, mention.last) }, ranges = subject.ranges.map(([first, last]) => ({ first, last: Math.min(last, limit) }));
	return [own, ...ranges.filter(({ first, last }) => first < last)];
}
var isMember4 = ({ rule }) => rule === "enumerated-subjects";
function clauseOf(reading, candidate) {
	let { view, mention, first, last } = candidate;
	if (isMember4(candidate)) return { first, last };
	let others = view.instruments.filter((other) => other.first !== mention.first), after3 = others.filter((other) => other.first >= last).map((other) => other.first), from = others.some((other) => other.last <= first) ? first : view.sentence.first;
	return { first: from, last: reasonIn(reading, from, Math.min(view.sentence.last, ...after3)) };
}
function sentenceOf(reading, candidate) {
	let { first, last } = isMember4(candidate) ? candidate : candidate.view.sentence;
	return { first, last: reasonIn(reading, first, last) };
}
var REASON = /* @__PURE__ */ new Set(["because", "amid", "despite", "although", "though", "whereas"]);
function reasonIn({ scan }, first, last) {
	for (let at = first; at < last; at++) if (REASON.has(lowerAt(scan.tokens, at))) return at;
	return last;
}
var SPEAKS = /^(?:the|this|these|it|under|they|its|such)$/;
function followsOf(reading, { view }) {
	let ranges = [], { paragraph, index } = view.sentence;
	for (let { sentence: sentence2, instruments } of reading.views.slice(index + 1, index + 4)) {
		if (sentence2.zone !== "body") break;
		let opener = lowerAt(reading.scan.tokens, sentence2.first);
		if (sentence2.paragraph !== paragraph && !SPEAKS.test(opener) || instruments.some(({ determiner, plural: plural2 }) => determiner === "indefinite" && !plural2)) break;
		ranges.push(sentence2);
	}
	return ranges;
}
function beforeOf({ views }, { view }) {
	return views.slice(Math.max(0, view.sentence.index - 2), view.sentence.index).map(({ sentence: sentence2 }) => sentence2).filter(({ paragraph }) => paragraph === view.sentence.paragraph);
}
function headingOf(reading, { view }) {
	let heading = headings(reading)[view.sentence.index];
	return heading ? [heading] : [];
}
var headings = once(({ views }) => {
	let above = null;
	return views.map(({ sentence: sentence2 }) => {
		let nearest3 = above;
		return (sentence2.zone === "heading" || sentence2.zone === "headline") && (above = sentence2), nearest3;
	});
});

var NEXT = 0.85, CONFIRM = 0.15, SIDE = 0.85, SETTLED = 3;
function sectorsOf(reading, candidate) {
	let names2 = candidate.parties.map(({ name, kind }) => kind === "state" ? [] : cuesOfName(name)), scores = new Scores(candidate.parties.some(({ kind }) => kind === "company"));
	for (let tier of tiersOf(reading, candidate, names2))
		if (scores.take(tier), scores.settled) break;
	return scores.isEmpty && candidate.instrument !== "joint_declaration" && scores.fallBack(leadingCue(reading)), scores.decide(names2.length > 1 ? sharedSector(names2) : null);
}
function mineralsOf3(reading, candidate) {
	let ranges = mentionsOf2(candidate).flatMap((mention) => [
		...phrasesOf2(reading, mention),
		clauseOf(reading, mention)
	]);
	return [...new Set(mineralsIn(reading, ranges))];
}
var mentionsOf2 = (candidate) => {
	var _a;
	return [candidate, ...(_a = candidate.extra) != null ? _a : []];
};
function tiersOf(reading, candidate, names2) {
	let isOwn = (party) => candidate.parties.some(({ name }) => name === party.name), read4 = (rangesOf, isMasked = isNamed3) => () => mentionsOf2(candidate).flatMap((mention) => cuesIn(reading, rangesOf(reading, mention), isMasked)), offices2 = () => mentionsOf2(candidate).flatMap((mention) => cuesOfOffices(reading, [clauseOf(reading, mention)]));
	return [
		{ hits: read4(phrasesOf2, isOwn), reach: 1, second: 0.6 },
		{ hits: read4((...of) => [clauseOf(...of)], isOwn), reach: 0.6, second: 0.7 },
		{ hits: () => [...names2.flat(), ...offices2()], reach: 0.4, second: 0.7, ofCarriers: !0 },
		{ hits: read4((...of) => [sentenceOf(...of)]), reach: 0.4, second: 0.7 },
		{ hits: read4(followsOf), reach: 0.3, second: 0.8 },
		{ hits: read4(beforeOf), reach: 0.25, second: 0.9 },
		{ hits: read4(headingOf, () => !1), reach: 0.2, second: 0.9 }
	];
}
var leadingCue = once((reading) => {
	var _a, _b;
	let votes = /* @__PURE__ */ new Map(), sentences = reading.views.map(({ sentence: sentence2 }) => sentence2);
	for (let hit of cuesIn(reading, sentences, isNamed3)) {
		let [sector] = hit.sectors;
		if (!sector || hit.weight <= SETTLED || hit.role !== "field") continue;
		let same3 = votes.get(sector);
		same3 ? same3.push(hit) : votes.set(sector, [hit]);
	}
	return (_b = (_a = [...votes.values()].sort((a, b) => b.length - a.length)[0]) == null ? void 0 : _a[0]) != null ? _b : null;
});
function sharedSector(names2) {
	var _a;
	let [first = [], ...others] = names2.map(
		(hits) => hits.filter(({ weight }) => weight > SETTLED).map(({ sectors }) => sectors[0])
	);
	return (_a = first.find((sector) => others.every((other) => other.includes(sector)))) != null ? _a : null;
}
var Scores = class {
	/** `commercial`: a firm is a party, whose "strategic partnership" is no diplomacy. */
	constructor(commercial) {
		__publicField(this, "commercial", commercial);
		__publicField(this, "settled", !1);
		__publicField(this, "fields", /* @__PURE__ */ new Map());
		__publicField(this, "carriers", /* @__PURE__ */ new Map());
		__publicField(this, "words", /* @__PURE__ */ new Map());
		__publicField(this, "seen", /* @__PURE__ */ new Set());
		__publicField(this, "second", null);
		__publicField(this, "lead", null);
	}
	get isEmpty() {
		return this.fields.size + this.carriers.size === 0;
	}
	take({ hits, reach, second, ofCarriers }) {
		var _a;
		let found = hits().filter(({ sectors, role }) => !(this.commercial && role === "lead" && sectors.length === 1)), strongest = Math.max(0, ...found.map(({ weight }) => weight)), share = reach;
		for (let hit of found)
			this.seen.has(hit.word.toLowerCase()) || hit.weight < SETTLED && strongest >= SETTLED || (this.seen.add(hit.word.toLowerCase()), this.add(hit, share, reach === 1), share *= NEXT, (_a = this.second) != null || (this.second = second));
		ofCarriers && this.carriers.size > 0 && (this.settled = !0);
	}
	add({ sectors, weight, role, word: word2 }, share, near) {
		var _a, _b, _c;
		let scores = role === "carrier" ? this.carriers : this.fields;
		for (let [rank, id] of sectors.entries()) {
			let sector = id, score = weight * share * (rank === 0 ? 1 : SIDE), before2 = (_a = scores.get(sector)) != null ? _a : 0;
			scores.set(sector, Math.max(before2, score) + CONFIRM * Math.min(before2, score)), this.words.set(sector, ((_b = this.words.get(sector)) != null ? _b : /* @__PURE__ */ new Set()).add(word2)), near && role === "lead" && rank === 0 && ((_c = this.lead) != null || (this.lead = sector));
		}
		weight >= SETTLED && (role === "field" || sectors.length > 1 || role === "lead" && !near) && (this.settled = !0);
	}
	/** What the document at large is about, where nothing nearer tells. */
	fallBack(hit) {
		hit && this.add({ ...hit, sectors: hit.sectors.slice(0, 1) }, 1, !1);
	}
	/**
	* Fields by score, one or two. What carries a field ("a loan for a railway") comes second, a lead ("strategic
	* partnership") first; one field alone is joined by what all parties have in common (`shared`).
	*/
	decide(shared4) {
		var _a, _b, _c, _d;
		let fields = ranked(this.fields), least = ((_b = (_a = fields[0]) == null ? void 0 : _a[1]) != null ? _b : 0) * ((_c = this.second) != null ? _c : 1), sectors = fields.filter(([, score]) => score >= least).map(([sector]) => sector), carrier = (_d = ranked(this.carriers)[0]) == null ? void 0 : _d[0];
		carrier && (sectors = [...sectors.filter((sector) => sector !== carrier).slice(0, 1), carrier]);
		let { lead } = this;
		if (lead && (sectors = [lead, ...sectors.filter((sector) => sector !== lead)]), sectors.length === 1 && shared4 && shared4 !== sectors[0] && sectors.push(shared4), sectors[1] === shared4 && (shared4 === "education" || shared4 === "defence") && sectors.reverse(), sectors = sectors.slice(0, lead ? 3 : 2), sectors.length === 0) return { sectors: ["diplomacy"], words: "" };
		let words2 = new Set(sectors.flatMap((sector) => {
			var _a2;
			return [...(_a2 = this.words.get(sector)) != null ? _a2 : []];
		}));
		return { sectors, words: [...words2].join(", ") };
	}
}, ranked = (scores) => [...scores].sort((a, b) => b[1] - a[1]);

var DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", WHEN = new RegExp(
	`,? (?:on |last |this |next )?(?:${DAY}(?:,? [A-Z][a-z]+\\.? \\d{1,2}(?:, \\d{4})?)?|(?:last|this|next) (?:week|month|year)|in (?:[A-Z][a-z]+,? )?(?:19|20)\\d\\d|today|yesterday)$`
), WHERE = / (?:at|during) (?:a|an|the) (?:\w+ )?(?:ceremony|summit|forum|conference|meeting|symposium|sidelines?)\b.*$/;
function titleOf2(subject) {
	let title = subject.replace(WHEN, "").replace(WHERE, "").replace(/,? (?:funded|financed|supported|led|hosted|starting|beginning)$/, "").replace(/^[a-z\d]+-(?:year|month)(?:-long)?(?: |$)/i, "").replace(/^(?:to|at|on) (?=[a-z])/, "");
	return ((title.split(/["\u201c\u201d]/).length - 1) % 2 === 1 ? title.replace(/["\u201c\u201d]/, "") : title).replace(/[\s,]+$/, "").trim();
}

function extract(reading, known2) {
	var _a;
	let { document } = reading, frame = frameOf(reading), candidates = [], verdicts = agreementsOf(reading, frame);
	for (let { verdict } of verdicts) "candidate" in verdict && candidates.push(verdict.candidate);
	let dateline = datelineOf(document, known2.published), anchor = { date: dateline.date, dollar: homeDollar(document) }, places = eventPlaces(reading), agreements = merge(candidates).map(
		(candidate) => agreementOf(reading, frame, candidate, anchor, places, dateline.place)
	), totals = counts(document);
	return {
		engine: ENGINE,
		article: {
			id: hash(lettersOf(document.text)),
			title: document.title,
			publisher: dateline.publisher,
			published: (_a = known2.published) != null ? _a : dateline.date,
			place: dateline.place,
			words: document.tokens.filter((token) => token.kind !== "mark").length,
			english: isEnglish(document.tokens)
		},
		agreements,
		counts: totals,
		mineralNotes: mineralNotes(document),
		coverage: coverageOf(agreements.length, totals),
		silences: silencesOf(document.text, verdicts)
	};
}
function silencesOf(text, verdicts) {
	let silences = /* @__PURE__ */ new Map();
	for (let { view, verdict } of verdicts) {
		if ("candidate" in verdict || silences.has(view)) continue;
		let { start: start2, end } = view.sentence;
		silences.set(view, { reason: verdict.silence, evidence: text.slice(start2, end), start: start2, end });
	}
	for (let { view, verdict } of verdicts) "candidate" in verdict && silences.delete(view);
	return [...silences.values()];
}
function agreementOf(reading, frame, candidate, anchor, places, seat) {
	let date = dateOf(reading, candidate, anchor), { homes } = frame, placed = candidate.parties.map((party) => {
		var _a, _b;
		return {
			...party,
			country: (_b = (_a = party.country) != null ? _a : homes.get(party.name.toLowerCase())) != null ? _b : null
		};
	}), { parties, countries: countries2 } = nationalise(frame, placed, candidate.rule);
	for (let { name, country, kind } of parties)
		country && kind !== "state" && homes.set(name.toLowerCase(), country);
	let sectors = sectorsOf(reading, candidate), key = [
		candidate.instrument,
		...parties.map((party) => party.name.toLowerCase()).sort(),
		candidate.subject.title.toLowerCase()
	].join("|");
	return {
		id: hash(key),
		instrument: candidate.instrument,
		status: candidate.status,
		title: titleOf2(candidate.subject.title),
		parties,
		countries: countries2,
		sectors: sectors.sectors,
		minerals: mineralsOf3(reading, candidate),
		date,
		datePrecision: date ? "day" : null,
		place: placeOf(reading, candidate, places, seat),
		value: worthOf(reading, candidate, anchor),
		evidence: evidenceOf(reading, candidate.first, candidate.last),
		rule: candidate.rule,
		confidence: candidate.confidence,
		because: { status: candidate.statusWords, parties: candidate.partyWords, sectors: sectors.words }
	};
}

var CARDINALS2 = new Map(
	Object.entries({
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		dozen: 12,
		dozens: 24
	})
);
function cardinalOf2(tokens, at) {
	var _a;
	let token = tokens[at];
	return token ? token.kind === "number" && /^\d{1,4}$/.test(token.norm) ? Number(token.norm) : (_a = CARDINALS2.get(token.lower)) != null ? _a : null : null;
}

function instrumentsIn(scan, from, to, last) {
	var _a, _b;
	let found = [];
	for (let at = from; at < to; at++) {
		let match = scan.instrument[at];
		if (!match || match.first !== at) {
			isExchanged(scan, at) && found.push(phrase(scan, at, at + 1, "agreement", "", from, to));
			let elided = match ? null : elidedAt(scan, at, to, (_a = found.find((mention) => mention.plural)) != null ? _a : last);
			elided && found.push(elided);
			continue;
		}
		if ((normAt(scan.tokens, at - 1) === '"' ? normAt(scan.tokens, at - 2) : normAt(scan.tokens, at - 1)) === "(" && found.length > 0) {
			at = match.last - 1;
			continue;
		}
		let hyphen = scan.tokens[match.last];
		if (match.entry.id === "none" || (hyphen == null ? void 0 : hyphen.norm) === "-" && !hyphen.spaced && !((_b = scan.tokens[match.last + 1]) != null && _b.spaced)) {
			at = match.last - 1;
			continue;
		}
		let tail = tailOf(scan, match, to);
		if (isWithinName(scan, tail.last, to) || isWithinTitle(scan, found[found.length - 1], match.first)) continue;
		let floor = found.length > 0 ? found[found.length - 1].last : from;
		found.push(phrase(scan, match.first, tail.last, tail.entry.id, tail.entry.kind, floor, to)), at = found[found.length - 1].last - 1;
	}
	return found;
}
function tailOf(scan, match, to) {
	let next = scan.instrument[match.last];
	return (next == null ? void 0 : next.first) === match.last && next.last <= to && next.entry.id !== "none" && !match.entry.kind.endsWith("+") ? next : match;
}
function phrase(scan, head2, headLast, id, kind, floor, to) {
	var _a, _b, _c, _d;
	let { tokens } = scan, first = head2, modifiers2 = head2, determiner = "none", number = null, possessor = null, countries2 = [];
	for (let at = head2 - 1; at >= floor; at--) {
		let token = tokens[at], kindOf4 = DETERMINERS.get(token.lower);
		if (kindOf4) {
			if (first = at, determiner = outerOf(determiner, token.lower, lowerAt(tokens, at + 1)), kindOf4 === "other" || /^(?:new|one|separate)$/.test(token.lower)) continue;
			break;
		}
		if (token.norm === "'s" || token.norm === "'" && lowerAt(tokens, at - 1).endsWith("s")) {
			possessor = at, first = at + 1, determiner === "none" && (determiner = "possessive");
			break;
		}
		if (token.norm === "," && (isAdjectiveComma(tokens, at, floor) || isTitleJoint(scan, at, head2, floor))) continue;
		if (token.kind === "mark") {
			if (token.norm === "-" && !token.spaced && !((_a = tokens[at + 1]) != null && _a.spaced) || token.norm === '"' || token.norm === "'" || token.norm === "$" || token.norm === "%" || token.norm === "&")
				continue;
			let open = token.norm === ")" && number === null ? figureStart(tokens, at) : -1;
			if (open >= floor) {
				at = open;
				continue;
			}
			break;
		}
		if (token.lower === "and" && joinsModifiers(scan, at, head2, floor) || token.lower === "and" && normAt(tokens, at - 1) === "," && isTitleJoint(scan, at - 1, head2, floor)) continue;
		if (isStop(scan, at, head2, floor) || scan.act[at] && !isParticiple(scan, at) && !/^(?:an?|the)$/.test(lowerAt(tokens, at - 1))) break;
		let cardinal2 = number === null ? cardinalOf2(tokens, at) : null, joined5 = normAt(tokens, at + 1) === "-" || normAt(tokens, at + 1) === '"' || normAt(tokens, at - 1) === "/" || normAt(tokens, at + 1) === "/" || /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, at + 1)) || isMoney(tokens, at);
		if (cardinal2 !== null && !isYear(token) && !joined5) {
			number = cardinal2, first = at;
			continue;
		}
		let name = scan.name[at];
		if (name && (name.entry.kind === "country" || name.entry.kind === "demonym"))
			possessor === null && !isLed2(tokens, name.last) && !isDollar(tokens, name.last) && countries2.unshift(name.entry.id), at = name.first;
		else if (name && !isCapital2(tokens[head2])) {
			if (!/^(?:city|capital)$/.test(name.entry.kind) || lowerAt(tokens, name.first - 1) !== "the") break;
			at = name.first;
		}
		first = Math.min(first, at), modifiers2 = at;
	}
	let amount = lowerAt(tokens, first - 1) === "of" ? lowerAt(tokens, first - 2) : void 0;
	determiner === "none" && /^(?:number|range|series|raft|host|set|string|variety|package|batch|slew|handful)$/.test(amount != null ? amount : "") && (determiner = "other");
	let last = headLast, acronym = null;
	if (normAt(tokens, last) === "(" && last + 2 < to) {
		let close = last + 1;
		for (; close < to && close < last + 6 && normAt(tokens, close) !== ")"; ) close++;
		let inside = tokens[last + 1];
		normAt(tokens, close) === ")" && (close === last + 2 || normAt(tokens, last + 1) === '"') && /^[A-Z][A-Za-z&]*[A-Z]s?$/.test(normAt(tokens, last + (inside.norm === '"' ? 2 : 1))) && (acronym = tokens[last + (inside.norm === '"' ? 2 : 1)].norm, last = close + 1);
	}
	let accords = normAt(tokens, head2) === "Accords" && number === null && modifiers2 < head2 && isCapital2(tokens[modifiers2]), plural2 = kind.endsWith("+") && !accords || number !== null && number > 1;
	return {
		first: Math.min(first, modifiers2),
		last,
		head: head2,
		headLast,
		instrument: id,
		plural: plural2,
		weak: kind.startsWith("~"),
		vague: kind.startsWith("~") && /^(?:framework|arrangement|understanding|compact|declaration|charter|covenant)s?$/.test(
			lowerAt(tokens, headLast - 1)
		),
		determiner,
		number: number !== null && number > 1 ? number : null,
		full: (_b = scan.acronyms.get(head2)) != null ? _b : null,
		titled: isCapital2(tokens[head2]) && !/^[A-Z]*[Oo]?[A-Z]s?$/.test(tokens[head2].norm),
		countries: [...new Set((_d = (_c = scan.acronyms.get(head2)) == null ? void 0 : _c.countries) != null ? _d : countries2)],
		possessor,
		acronym,
		modifiers: modifiers2
	};
}
var isLed2 = (tokens, at) => normAt(tokens, at) === "-" && /^(?:led|backed|brokered|mediated|sponsored|drafted|proposed|style|based|hosted)$/.test(lowerAt(tokens, at + 1)), isDollar = (tokens, at) => {
	var _a;
	return normAt(tokens, at) === "$" && !((_a = tokens[at]) != null && _a.spaced);
};

var PLACE2 = /^(?:country|demonym|city|capital|region)$/, SEATED5 = /^(?:based|headquartered|listed|registered|owned|backed|incorporated)$/;
function describe(scan, mention, from, to) {
	var _a;
	mention.country || mention.kind === "group" || mention.kind === "state" || mention.kind === "person" || (mention.country = (_a = after2(scan, mention, to)) != null ? _a : before(scan, mention, from));
}
function after2(scan, mention, to) {
	var _a;
	let { tokens } = scan, comma = mention.last;
	if (normAt(tokens, comma) !== "," || !/^(?:a|an|the|one)$/.test(lowerAt(tokens, comma + 1))) return null;
	for (let at = comma + 2; at < Math.min(to, comma + 12); at++) {
		let match = scan.name[at];
		if (/^[,$]$/.test(normAt(tokens, at)) || ((_a = tokens[at]) == null ? void 0 : _a.kind) === "number" || scan.act[at] || scan.instrument[at] || !match && isCapital2(tokens[at])) return null;
		if (!match || !PLACE2.test(match.entry.kind)) continue;
		let above = /^(?:under|of)$/.test(lowerAt(tokens, at - 1)) && scan.head[match.last + 1] !== null;
		return normAt(tokens, match.last) === "'s" && !above && !/^(?:largest|biggest|leading|main|national|state)/.test(lowerAt(tokens, match.last + 1)) ? null : countryOf(match.entry.id);
	}
	return null;
}
function before(scan, mention, from) {
	let { tokens } = scan;
	for (let at = mention.first - 1; at >= from && at > mention.first - 10; at--) {
		let token = tokens[at], match = scan.name[at];
		if (match && PLACE2.test(match.entry.kind)) {
			let next = tokens[match.last], seated = (next == null ? void 0 : next.norm) === "-" && SEATED5.test(lowerAt(tokens, match.last + 1)), described = scan.firm[mention.first - 1] !== null && ((next == null ? void 0 : next.norm) === "'s" || match.entry.kind === "country");
			return match.entry.kind === "demonym" || seated || described ? countryOf(match.entry.id) : null;
		}
		if (token.norm !== "'s" && (isCapital2(token) || token.kind === "mark" && token.norm !== "-" && token.norm !== "/" || scan.act[at] && !/^(?:listed|owned|based|backed|led)$/.test(token.lower) || scan.taken[at] || /^(?:of|in|with|and|by|for|to|on|from|the|between|a|an|said|says)$/.test(token.lower)))
			return null;
	}
	return null;
}

var FIGHTERS = /^(?:rebels|insurgents|guerrillas|separatists|militants|militias|paramilitaries|unions)$/, TAKES_SIDES = /^(?:armed|rebel|opposition|insurgent|guerrilla|separatist|militant|maoist|islamist|leftist|communist|protest|union)$/, DESCRIBES2 = /^(?:main|largest|biggest|former|ruling|civilian|military|regional|local|ethnic|muslim|christian|trade|labour|labor|teachers|public|sector)$/, BODIES = /^(?:groups?|movements?|factions?|forces|fighters|commanders|leaders|leadership|alliances?|coalitions?|parties|bloc)$/;
function factionAt(scan, at, to) {
	let last = factionEnd(scan, at, to);
	if (last === at) return null;
	let front = lowerAt(scan.tokens, last) === "of" ? last + (lowerAt(scan.tokens, last + 1) === "the" ? 2 : 1) : to, name = front < to && !scan.name[front] ? nameAt(scan, front, to) : null;
	if (name) {
		let alias = name.alias === void 0 ? {} : { alias: name.alias };
		return {
			first: at,
			last: name.last,
			name: surface2(scan.tokens, at, name.end),
			kind: "organisation",
			country: null,
			...alias
		};
	}
	let place = /^(?:of|from|in)$/.test(lowerAt(scan.tokens, last)) ? scan.name[last + 1] : null, seated = (place == null ? void 0 : place.first) === last + 1 && place.last <= to && /^(?:country|region)$/.test(place.entry.kind);
	return {
		first: at,
		last: seated ? place.last : last,
		name: surface2(scan.tokens, at, last),
		kind: "organisation",
		country: seated ? countryOf(place.entry.id) : null
	};
}
function ownedFactionAt(scan, at, to) {
	let owner = scan.name[at];
	if ((owner == null ? void 0 : owner.first) !== at || !/^(?:country|demonym|region)$/.test(owner.entry.kind)) return null;
	let from = normAt(scan.tokens, owner.last) === "'s" ? owner.last + 1 : owner.last, last = from < to ? factionEnd(scan, from, to) : from;
	if (last === from) return null;
	let name = surface2(scan.tokens, at, last);
	return { first: at, last, name, kind: "organisation", country: countryOf(owner.entry.id) };
}
function factionEnd(scan, from, to) {
	let { tokens } = scan;
	if (/^(?:coalition|alliance|group)$/.test(normAt(tokens, from)) && lowerAt(tokens, from + 1) === "of") {
		let members2 = factionEnd(scan, from + 2, to);
		return members2 > from + 2 ? members2 : from;
	}
	let at = cardinalOf2(tokens, from) === null ? from : from + 1, sides = !1;
	for (; at < to && at < from + 7; at++) {
		let token = tokens[at], word2 = token.norm === token.lower ? token.lower : "", ruling = /^(?:council|junta)$/.test(word2) && lowerAt(tokens, at - 1) === "military";
		if (FIGHTERS.test(word2) || ruling || sides && BODIES.test(word2) && !isCapital2(tokens[at + 1])) return at + 1;
		if (word2 === "forces" && at > from && lowerAt(tokens, at + 1) === "from" && isCapital2(tokens[at + 2]))
			return at + 3;
		if (TAKES_SIDES.test(token.lower)) sides = !0;
		else if (!DESCRIBES2.test(token.lower) && !isCompound(tokens, from, at) && !(sides && token.lower === "and"))
			return from;
	}
	return from;
}
function isCompound(tokens, from, at) {
	let joins2 = (token) => (token == null ? void 0 : token.norm) === "-" && !token.spaced;
	return normAt(tokens, from) === lowerAt(tokens, from) && (joins2(tokens[at]) || joins2(tokens[at + 1]) || at > from && joins2(tokens[at - 1]));
}

var STATES = new Set(
	"countries nations sides governments states leaders presidents ministers neighbours neighbors capitals republics parties delegations premiers participants signatories allies".split(" ")
), OTHERS = new Set(
	"companies firms banks chambers universities institutions institutes organisations organizations agencies ministries cities groups entities partners miners authorities centres centers signatories".split(
		" "
	)
), FIRM_NOUNS = new Set(
	"company firm miner utility bank lender group maker carmaker giant conglomerate producer developer operator manufacturer supplier refiner smelter airline".split(
		" "
	)
), OUR = /* @__PURE__ */ new Set(["our", "their"]);
function groupAt(scan, at, to) {
	let { tokens } = scan, token = tokens[at];
	if (token.norm === "I" && lowerAt(tokens, at - 1) === "and" || token.lower === "we") return group(scan, at, at + 1, "we", 2);
	if (token.lower === "they" && at + 1 < to || token.lower === "them" && lowerAt(tokens, at - 1) === "between") return group(scan, at, at + 1, "they", 2);
	if (token.lower === "it") return actsAfter(scan, at + 1, to) ? group(scan, at, at + 1, "it", 1) : null;
	if (token.lower === "the" && /^(?:two|pair)$/.test(lowerAt(tokens, at + 1)) && actsAfter(scan, at + 2, to)) return group(scan, at, at + 2, "others", 2);
	if (/^(?:he|she)$/.test(token.lower)) return actsAfter(scan, at + 1, to) ? group(scan, at, at + 1, "he", 1) : null;
	let units2 = unitsBetween(scan, at, to);
	if (units2) return units2;
	let i = at, size = null, definite3 = !1;
	for (; i < to && i < at + 5; ) {
		let word2 = tokens[i].lower;
		if (/^(?:the|these|those|our|their|its|all|of|respective|participating|member|neighbouring|neighboring|same|african|asian|european|arab|latin|american)$/.test(
			word2
		))
			definite3 = !0;
		else if (word2 === "both")
			definite3 = !0, size = 2;
		else if (cardinalOf2(tokens, i) !== null && size === null) size = cardinalOf2(tokens, i);
		else break;
		i++;
	}
	if (i === at || i >= to) return null;
	let noun = tokens[i].lower;
	if (!definite3)
		return size !== null && size > 2 && /^(?:countries|nations|states|governments)$/.test(noun) && actsAfter(scan, i + 1, to) ? group(scan, at, i + 1, "countries", size != null ? size : 3) : null;
	let owner = i + 1 < to && (normAt(tokens, i + 1) === "'" || normAt(tokens, i + 1) === "'s");
	if (STATES.has(noun)) {
		let heads3 = token.norm === "The" && i === at + 1 && /^(?:leaders|presidents|ministers|premiers)$/.test(noun);
		if (size === null && heads3 && actsAfter(scan, i + 1, to)) return group(scan, at, i + 1, "countries", 0);
		if (size === null && !OUR.has(token.lower) && noun !== "sides" && noun !== "parties") return null;
		if (owner) {
			let unit = unitAfter(scan, i + 2, to);
			return unit ? { ...group(scan, at, unit.last, "countries", size != null ? size : 2), unit: unit.name } : null;
		}
		return group(scan, at, i + 1, OUR.has(token.lower) ? "we" : "countries", size != null ? size : 2);
	}
	let fielded = noun === "ministries" && lowerAt(tokens, i + 1) === "of", pair = size === 2 && (fielded || !OTHERS.has(noun)) && !owner ? unitAfter(scan, i, to) : null;
	if (pair != null && pair.plural && lowerAt(tokens, pair.last) !== "of")
		return { ...group(scan, at, pair.last, "countries", 2), unit: pair.name };
	let acting = i === at + 1 && token.lower === "the" && actsAfter(scan, i + 1, to);
	if (OTHERS.has(noun) && !owner && (size !== null || acting)) return group(scan, at, i + 1, "others", size != null ? size : 2);
	if (OUR.has(token.lower) && i === at + 1) {
		let unit = unitAfter(scan, i, to);
		if (unit != null && unit.plural) return { ...group(scan, at, unit.last, "countries", 2), unit: unit.name };
	}
	return null;
}
function unitsBetween(scan, at, to) {
	var _a;
	let { tokens } = scan, before2 = lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
	if (lowerAt(tokens, before2) !== "between") return null;
	let unit = unitAfter(scan, at, to);
	if (!(unit != null && unit.plural)) return null;
	let words2 = [0, 1, 2, 3].map((step3) => lowerAt(tokens, unit.last + step3));
	return words2[0] === "of" && /^(?:the two|both) (?:countries|states|nations|sides)/.test(words2.slice(1).join(" ")) ? { ...group(scan, at, unit.last + (words2[1] === "both" ? 3 : 4), "countries", 2), unit: unit.name } : /^(?:of|and|,)$/.test((_a = words2[0]) != null ? _a : "") || !/\bministries\b/i.test(unit.name) ? null : { ...group(scan, at, unit.last, "countries", 2), unit: unit.name };
}
function actsAfter({ tokens, act }, from, to) {
	let passive = !1;
	for (let at = from; at < to && at < from + 6; at++) {
		let { lower: lower2 } = tokens[at];
		if (act[at]) return (!passive || lower2.endsWith("ing")) && lowerAt(tokens, at + 2) !== "force";
		if (/^(?:talks|negotiations|discussions)$/.test(lower2)) return !0;
		if (passive || (passive = /^(?:be|been|was|were|being)$/.test(lower2)), !AUXILIARY2.test(lower2)) return !1;
	}
	return !1;
}
var AUXILIARY2 = /^(?:has|have|had|will|would|also|is|was|were|be|been|being|already|recently|plans|intends|hopes|to|expects|in|still|now|advanced|exclusive)$|ly$/;
function group(scan, first, last, members2, size) {
	return { first, last, name: surface2(scan.tokens, first, last), kind: "group", country: null, members: members2, size };
}
var isAlone = (next) => !next || next.kind === "mark" && (next.spaced || next.norm !== "-") || /^(?:and|has|have|will|signed|is|was|to|with|in|on)$/.test(next.lower);
function definiteUnitAt(scan, at, to) {
	let { tokens } = scan;
	if (tokens[at].lower !== "the" || at + 1 >= to) return null;
	let noun = tokens[at + 1];
	if ((noun.lower === "government" || noun.lower === "state") && isAlone(tokens[at + 2]))
		return { first: at, last: at + 2, name: "government", kind: "state", country: null, members: "home", size: 1 };
	if (factionAt(scan, at + 1, to)) return null;
	let described = describedFirm(scan, at + 1, to);
	if (described > 0) return definiteUnit(scan, at, described);
	if (!FIRM_NOUNS.has(noun.lower) && !UNITS.has(noun.lower) || FIRM_NOUNS.has(noun.lower) && lowerAt(tokens, at + 2) === "of") return null;
	let alone = isAlone(tokens[at + 2]) && !/^(?:in|on)$/.test(lowerAt(tokens, at + 2));
	return noun.lower.endsWith("ies") || noun.norm !== noun.lower && !alone ? null : definiteUnit(scan, at, at + 2);
}
function describedFirm({ tokens, name, act }, from, to) {
	var _a, _b;
	for (let at = from; at < Math.min(to - 1, from + 8); at++) {
		let token = tokens[at], next = tokens[at + 1];
		if (FIRM_NOUNS.has(token.lower) && at > from)
			return act[at + 1] || /^(?:[,.;]|also|and|for|had|has|in|on|said|to|will)$/.test(next.lower) ? at + 1 : 0;
		let place = /^(?:demonym|city|capital|country|region)$/.test((_b = (_a = name[at]) == null ? void 0 : _a.entry.kind) != null ? _b : ""), plain = token.kind === "word" && token.norm === token.lower && !act[at] && !DESCRIBES_NOT.test(token.lower);
		if (!place && !plain && !(token.norm === "-" && !token.spaced)) return 0;
	}
	return 0;
}
var DESCRIBES_NOT = /^(?:and|at|by|for|from|in|of|on|or|that|the|to|which|with)$/;
function definiteUnit({ tokens }, first, last) {
	let noun = tokens[last - 1];
	return {
		first,
		last,
		name: noun.lower,
		kind: FIRM_NOUNS.has(noun.lower) ? "company" : "agency",
		country: null,
		members: "others",
		size: 1
	};
}

var NO_PARTY = /^(?:forum|summit|conference|dialogue|week|expo|exhibition|fair|roundtable|workshop|symposium|festival|ceremony|meeting|session|agenda|vision|strategy|project|projects|act|law|bill|corridor|pipeline|process|report|rules|standards|framework|pact|deal|agreement|accord|treaty|cooperation|participants|countries|parties|issues|efforts|plan|programme|program|challenge|prize|award|day|year|games|cup|hall|hotel|palace|house|street|road|river|sea|ocean|war|zone|countries)$/i;
function isNoParty(scan, { end, known: known2, form }, party) {
	return !(party.alias !== void 0 && /^[A-Z]{2,}$/.test(party.alias)) && !known2 && !form && (party.vague === !0 || party.kind === "organisation") && NO_PARTY.test(scan.tokens[end - 1].norm);
}
function isLabel3(scan, { last }) {
	let [next, after3] = [scan.tokens[last], scan.tokens[last + 1]];
	return (next == null ? void 0 : next.norm) === ":" || (next == null ? void 0 : next.norm) === "-" && !next.spaced && (after3 == null ? void 0 : after3.norm) === (after3 == null ? void 0 : after3.lower);
}
function isPlain2(scan, { first, end }) {
	var _a;
	let plain = !0, places = !0;
	for (let at = first; at < end; at++) {
		let token = scan.tokens[at];
		token.kind === "word" && (!scan.common.has(token.lower) && !scan.topics.has(token.lower) && (plain = !1), scan.name[at] || (places = !1));
	}
	let only = scan.tokens[first].norm;
	return plain || places && end > first + 1 || end === first + 1 && (only.length === 1 || THINGS.test(only)) || isModel(scan, first) || // what is left of "Globemaster III"
	/^(?:I{2,3}|IV|VI)$/.test(only) || // "Anglo-Australian"
	((_a = scan.name[end - 1]) == null ? void 0 : _a.entry.kind) === "demonym" && normAt(scan.tokens, end - 2) === "-" || PEOPLES.test(scan.tokens[end - 1].norm);
}
function isModel(scan, at) {
	var _a;
	let [before2, only, next] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]], currency = /^(?:EUR|USD|GBP|JPY|CNY|AUD|CAD|CHF|INR|AU|RMB|SAR|AED|NOK|SEK|DKK|LKR|PKR|BDT|KES|NGN|PHP|IDR|MYR|SGD|THB|VND|ZAR|EGP|Rs)(\d*)$/.exec(
		only.norm
	);
	return currency ? currency[1] !== "" || (next == null ? void 0 : next.kind) === "number" || (next == null ? void 0 : next.norm) === "$" : (before2 == null ? void 0 : before2.kind) !== "number" || /^(?:1[89]|20)\d\d$/.test(before2.norm) ? !1 : normAt(scan.tokens, at - 2) === "-" && !before2.spaced ? !0 : /\d/.test(only.norm) || (next == null ? void 0 : next.norm) === (next == null ? void 0 : next.lower) && /[a-z]s$/.test((_a = next == null ? void 0 : next.lower) != null ? _a : "");
}
var PEOPLES = /(?:Asian|African|European|American|Arab|Muslim|Christian|Kurds?|Latin)$/, THINGS = /^(?:AI|ICT|IT|IoT|IOT|EVs?|LNG|LPG|M[Oo]Us?|FTAs?|GDP|COVID|SMRs?|SMEs?|ESG|PPPs?|SDGs?|HVDC|CEOs?|ADR|AMR|UAVs?|TV|HIV|AIDS|VAT|CCUS|CCS|NGOs?|EPC|5G|6G|MW|GW|MWh|GWh|KW|kV|KV|BPD|MT|SDRs?|GMT|UTC|BST|EST|CBD|D\.C\.|I've|I'm|We've|Excellency|Excellencies)$/, CONTINENT = /^(?:Europe|Africa|Asia|America|Americas|Pacific|Atlantic|Gulf|Mediterranean|Caribbean|Eurasia|Arctic|Antarctic|Earth|Internet|East|West|North|South)$/;
function isPlace5(scan, { first, end }) {
	let { tokens } = scan;
	if (CONTINENT.test(tokens[end - 1].norm)) return !0;
	if (!/^(?:in|at|near|across|throughout|around|off|outside)$/.test(lowerAt(tokens, first - 1))) return !1;
	for (let at = first - 2; at >= 0 && at > first - 7; at--)
		if (/^(?:stakes?|invest|invests|invested|investing|investment|interest|shares?|million|billion|percent|cent|%|holding|equity)$/.test(
			tokens[at].lower
		))
			return !1;
	return !0;
}
function isTopics(scan, { first, end }) {
	let { tokens } = scan;
	for (let at = first; at < end; at++) {
		let token = tokens[at];
		if (!(token.kind !== "word" || isTopic(scan, token) || /^(?:and|of|for)$/.test(token.lower)) && !(at === first && /(?:ies|ns|ems|cts)$/.test(lowerAt(tokens, end - 1)) && /(?:ing|ed|al|ic|ary|ive)$/.test(token.lower)) && !(end - first === 1 && /(?:sion|ance|ence|ness|ity|ments)$/.test(token.lower)))
			return !1;
	}
	return !0;
}
function isBareHead(scan, { first, end }) {
	let head2 = scan.head[first];
	return (head2 == null ? void 0 : head2.first) === first && head2.last >= end && !scan.name[first] && head2.entry.kind !== "companyHead";
}
function isSubjectMatter(scan, name) {
	return !name.form || name.known || isForm(scan, name.end - 1) || !isTopics(scan, name) ? !1 : isPreposition(scan.tokens[name.first - 1]);
}
var isPreposition = (token) => {
	var _a;
	return /^(?:on|in|of|for|covering|regarding)$/.test((_a = token == null ? void 0 : token.lower) != null ? _a : "");
};

var OFFICE_LINKS = /* @__PURE__ */ new Set(["of", "for", "and", "the", "&", ",", "in", "to"]);
function titleGoesOn(scan, at, to, start2) {
	var _a, _b, _c, _d;
	let { tokens } = scan, link = tokens[at].lower;
	if (!OFFICE_LINKS.has(link)) return !1;
	let next = at + 1;
	if (joinsOffices(scan, at, to)) return !0;
	if (link === "," && lowerAt(tokens, next) === "and")
		return isTopic(scan, tokens[at - 1]) && isTopic(scan, tokens[next + 1]);
	lowerAt(tokens, next) === "the" && next++;
	let target = tokens[next];
	if (!target || next >= to || !isCapital2(target)) return link === "," && ((_a = scan.office[next]) == null ? void 0 : _a.entry.id) === "person";
	if (link === "of" || link === "for" || link === "the") return !0;
	if (link === "in" || link === "to") return at === start2 + 1;
	if (link === ",")
		return scan.office[next] ? ((_b = scan.office[next]) == null ? void 0 : _b.entry.id) === "person" : isTopicRun(scan, next, to) > next && listsTopics(scan, next, to);
	let match = scan.name[next];
	return match ? match.entry.kind === "bloc" && (normAt(tokens, match.last) === "(" || isTopic(scan, tokens[match.last])) : scan.office[next] ? isTopic(scan, tokens[at - 1]) && ((_c = scan.office[next]) == null ? void 0 : _c.entry.id) !== "person" : isTopic(scan, target) || isTopic(scan, tokens[at - 1]) && ((_d = scan.office[next + 1]) == null ? void 0 : _d.entry.id) === "person";
}
function signsFor({ tokens, name, topics }, at, field) {
	var _a;
	if (!/^(?:for|from|of)$/.test(lowerAt(tokens, at)) || field !== null && (!isCapital2(tokens[field]) || topics.has(lowerAt(tokens, field)))) return !1;
	let next = name[lowerAt(tokens, at + 1) === "the" ? at + 2 : at + 1];
	return !/^(?:country|demonym|region|bloc)$/.test((_a = next == null ? void 0 : next.entry.kind) != null ? _a : "");
}
function joinsOffices(scan, at, to) {
	let { tokens } = scan;
	if (!/^(?:,|and|&)$/.test(tokens[at].lower)) return !1;
	let before2 = normAt(tokens, at - 1) === "," ? at - 2 : at - 1, next = lowerAt(tokens, at + 1) === "and" ? at + 2 : at + 1, [left2, right] = [scan.office[before2], scan.office[next]];
	if (!left2 || left2.last !== before2 + 1 || (right == null ? void 0 : right.first) !== next || right.last >= to) return !1;
	let after3 = tokens[right.last];
	return right.entry.id !== "state" && (isCapital2(after3) || joinsOffices(scan, right.last, to));
}
function nameBehindComma(scan, at, to) {
	var _a;
	let { tokens } = scan;
	if (normAt(tokens, at) !== ",") return at;
	let end = at + 1;
	for (; end < to && end < at + 7 && !(!((normAt(tokens, end) === "-" || PARTICLE.test(lowerAt(tokens, end))) && end > at + 1 && isCapital2(tokens[end + 1])) && !isCapital2(tokens[end]) && ((_a = scan.office[end]) == null ? void 0 : _a.entry.id) !== "person"); ) {
		if (scan.name[end] || scan.taken[end] || scan.head[end] || isTopic(scan, tokens[end])) return at;
		end++;
	}
	let after3 = tokens[end];
	if ((after3 == null ? void 0 : after3.lower) === "and" && /^(?:ministers|presidents|leaders|secretaries)$/.test(lowerAt(tokens, at - 1))) {
		let last = end + 1;
		for (; last < to && last < end + 5 && isCapital2(tokens[last]) && !scan.name[last] && !scan.head[last]; ) last++;
		if (last > end + 2 && (normAt(tokens, last) === "," || scan.act[last])) return last;
	}
	return end > at + 2 && (!after3 || after3.norm === "," || after3.norm === "." || /^(?:and|said|says|told|noted|added)$/.test(after3.lower) || scan.act[end]) ? end : at;
}
function listsTopics(scan, from, to) {
	for (let at = from; at < to && at < from + 12; at++) {
		let token = scan.tokens[at];
		if (token.lower === "and" || token.norm === "&") return !0;
		if (token.norm !== "," && !isCapital2(token)) return !1;
	}
	return !1;
}
function ledBy(scan, at, to) {
	var _a, _b;
	let { tokens } = scan, link = lowerAt(tokens, at);
	if (!/^(?:of|at|for|to|,)$/.test(link)) return null;
	let next = link !== "," && lowerAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
	if (next >= to) return null;
	let owner = nameAt(scan, next, to), place = scan.name[next];
	if (link === "of" && place && /^(?:region|city|capital)$/.test(place.entry.kind) && !(owner && owner.end > place.last && owner.head))
		return bodyAt(scan, next);
	if (!owner) return null;
	let short = /^[A-Z]{2,6}$/.test(surface2(tokens, next, owner.end));
	if (link === ",") return owner.head || short ? partyOf(scan, owner) : null;
	if (/^'s?$/.test(normAt(tokens, owner.last)) && owner.last + 1 < to) {
		let owned4 = nameAt(scan, owner.last + 1, to);
		if (!owned4 || !(owned4.head || owned4.form || owned4.known)) return null;
		let party = partyOf(scan, owned4);
		return owned4.head ? {
			...party,
			first: next,
			name: `${surface2(tokens, next, owner.end)}'s ${party.name}`,
			country: (_b = party.country) != null ? _b : owner.country
		} : { ...party, country: (_a = party.country) != null ? _a : owner.country };
	}
	return owner.head || owner.form || owner.known || short ? partyOf(scan, owner) : null;
}

var RANKS = new Set(
	"Senior Vice Second First Acting Deputy Former Interim Outgoing Assistant Honorary Executive Coordinating Federal State Union Cabinet".split(
		" "
	)
), UNION2 = /^(?:EU|European (?:Union|Commission|Council))$/, CHAIR = /^(?:president|representative|chair|chairman|chairperson|commissioner)s?$/i;
function personAt(scan, at, to) {
	var _a, _b, _c, _d, _e, _f;
	let { tokens } = scan;
	if (lowerAt(tokens, at - 1) === "of" && lowerAt(tokens, at - 2) === "board") return null;
	let i = at, country = null, leads = null;
	RANKS.has(normAt(tokens, i)) && ((_a = scan.name[i + 1]) == null ? void 0 : _a.first) === i + 1 && i++;
	let owner = scan.name[i];
	if ((owner == null ? void 0 : owner.first) === i && /^(?:country|demonym|region|city|organisation|bloc)$/.test(owner.entry.kind) && (UNION2.test(owner.entry.id) ? country = "EU" : /^(?:country|demonym)$/.test(owner.entry.kind) ? country = countryOf(owner.entry.id) : leads = bodyAt(scan, at), i = owner.last, (normAt(tokens, i) === "'s" || normAt(tokens, i) === "'") && i++, normAt(tokens, i) === "(" && (i += 3)), ((_b = scan.name[i]) == null ? void 0 : _b.first) === i && ((_c = scan.name[i]) == null ? void 0 : _c.entry.kind) === "company") return null;
	let counter = country && i < to ? counterpartAt(scan, at, i, to, country) : null;
	if (counter) return counter;
	for (; i < to && !scan.office[i] && RANKS.has(normAt(tokens, i)) && isCapital2(tokens[i + 1]); ) i++;
	i = behindPortfolio(scan, i, to);
	let office = i < to ? scan.office[i] : null;
	if ((office == null ? void 0 : office.first) !== i || isCapital2(tokens[i]) && !isOffice(scan, i, to) || lowerAt(tokens, i) === "representatives" && lowerAt(tokens, office.last) === "of" || normAt(tokens, office.last) === "-" && !((_d = tokens[office.last]) != null && _d.spaced)) return null;
	let start2 = i;
	i = office.last;
	let national = office.entry.id === "national";
	if (national && country === null) return null;
	let forState = office.entry.id === "state" || national, title = office.entry.id === "person", body = i, held = i, named3 = !1;
	for (; i < to; ) {
		let token = tokens[i], next = scan.office[i];
		if ((next == null ? void 0 : next.first) === i) {
			next.entry.id === "state" && (forState = !0), next.entry.id !== "person" && (title = !1), next.first === held && (held = next.last), i = next.last, body = i;
			continue;
		}
		let name = scan.name[i];
		if ((name == null ? void 0 : name.first) === i) {
			/^(?:country|demonym|region)$/.test(name.entry.kind) && (country != null || (country = countryOf(name.entry.id))), i = name.last, body = i;
			continue;
		}
		if (isCapital2(token) && !isTopic(scan, token) && !scan.head[i] && (named3 = !0), isCapital2(token) || PARTICLE.test(token.lower)) {
			i++, body = i;
			continue;
		}
		if (token.norm === "-" && !token.spaced) {
			i++;
			continue;
		}
		if (token.norm === "'s" && country && /^(?:government|administration)$/.test(lowerAt(tokens, i + 1))) {
			i += 2, body = i;
			continue;
		}
		if (token.norm === "(" && normAt(tokens, i + 2) === ")" && isCapital2(tokens[i + 3])) {
			i += 3;
			continue;
		}
		if (!(named3 && signsFor(scan, i, title ? null : office.last)) && titleGoesOn(scan, i, to, start2)) {
			i++;
			continue;
		}
		break;
	}
	if (body === office.last && title || !named3 && !country && /^(?:Ministers|Officials|Leaders|Governors|Delegates)$/.test(normAt(tokens, start2)) || (!named3 && !title && (body = nameBehindComma(scan, body, to)), !/^(?:of|at|for)$/.test(lowerAt(tokens, office.last)) && !isCapital2(tokens[start2]) && !forState && ((_e = scan.head[body - 1]) != null && _e.entry.kind.startsWith("company"))))
		return null;
	let mention = {
		first: at,
		last: body,
		name: surface2(tokens, start2, body),
		kind: "person",
		country,
		office: title ? "" : surface2(tokens, start2, office.last),
		forState
	}, link = normAt(tokens, held) === ",", part = ((_f = scan.name[held + 1]) == null ? void 0 : _f.entry.kind) === "region", chairs = CHAIR.test(normAt(tokens, held - 1));
	return !title && (!forState || link || part || chairs) && (leads != null || (leads = ledBy(scan, held, to))), leads && (mention.leads = leads), leads && /\bMinistry\b/.test(leads.name) && (mention.forState = !0), leads && (mention.last = Math.max(body, behindBody(scan, leads.last, to))), mention;
}
function behindBody(scan, at, to) {
	let end = at;
	for (; end < to && end < at + 4 && isCapital2(scan.tokens[end]) && !scan.name[end] && !scan.head[end] && !scan.taken[end]; )
		end++;
	return end;
}
function behindPortfolio(scan, at, to) {
	let topics = 0;
	for (let i = at; i < to && i < at + 8; i++) {
		let token = scan.tokens[i], office = scan.office[i];
		if ((office == null ? void 0 : office.first) === i && office.entry.id === "state") {
			let noun = normAt(scan.tokens, office.last - 1), holds = /^(?:Minister|Secretary|Commissioner)$/.test(noun) && isCapital2(scan.tokens[office.last]);
			return topics > 0 && holds ? i : at;
		}
		if (isCapital2(token) && isTopic(scan, token)) topics++;
		else if (topics === 0 || !/^(?:and|&|,)$/.test(token.lower)) return at;
	}
	return at;
}
function counterpartAt(scan, first, at, to, country) {
	var _a;
	if (!/^counterparts?$/.test(lowerAt(scan.tokens, at))) return null;
	let body = nameAt(scan, at + 1, to);
	if (body && (body.head || body.form)) return { ...partyOf(scan, body), first, country: (_a = body.country) != null ? _a : country };
	let apposed2 = normAt(scan.tokens, at + 1) === "," ? personEnd(scan, at + 2, to) : 0, last = apposed2 > at + 2 && /^[,.]$/.test(normAt(scan.tokens, apposed2)) ? apposed2 : personEnd(scan, at + 1, to), name = surface2(scan.tokens, at, last);
	return { first, last, name, kind: "person", country, office: "counterpart", forState: !0 };
}
function personEnd(scan, at, to) {
	let last = at;
	for (; last < to && (isCapital2(scan.tokens[last]) && !scan.name[last] || PARTICLE.test(lowerAt(scan.tokens, last)) && isCapital2(scan.tokens[last + 1])); )
		last++;
	return last;
}

function officerAt(scan, at, to) {
	var _a;
	let place = scan.name[at];
	if ((place == null ? void 0 : place.first) === at && /^(?:country|demonym|region|city|capital|bloc)$/.test(place.entry.kind) && !isLonger(scan, place.last) || (place == null ? void 0 : place.first) === at && UNION2.test(place.entry.id)) return null;
	let body = nameAt(scan, at, to);
	if (!body || !(body.head || body.form || body.known || body.alias || isShort(scan, body)) || !body.known && body.end === at + 1 && scan.head[at]) return null;
	let office = normAt(scan.tokens, body.last) === "'s" ? body.last + 1 : body.last;
	for (; office < to && normAt(scan.tokens, office) === "," && office < body.last + 1; ) office++;
	let title = office < to ? scan.office[office] : null, named3 = title && normAt(scan.tokens, title.last) === "," ? title.last + 1 : title == null ? void 0 : title.last, plain = (title == null ? void 0 : title.first) === office && !isCapital2(scan.tokens[office]) && isCapital2(scan.tokens[named3 != null ? named3 : to]);
	if (!title || !(plain || isOffice(scan, office, to)) || title.entry.id === "person") return null;
	let person = personAt(scan, office, to);
	if (!person) return null;
	let leads = partyOf(scan, body);
	return leads.kind === "state" ? null : { ...person, first: at, country: (_a = person.country) != null ? _a : leads.country, leads, forState: !1 };
}
var isLonger = (scan, at) => isCapital2(scan.tokens[at]) && !isOffice(scan, at, scan.tokens.length), isShort = (scan, { first, end }) => end === first + 1 && /^[A-Z][A-Za-z]?[A-Z0-9]+$/.test(normAt(scan.tokens, first));

function possessed(scan, owner, to) {
	var _a;
	let { tokens } = scan, at = owner.last, mark2 = tokens[at];
	if (!mark2 || at + 1 >= to || !(mark2.norm === "'s" || mark2.norm === "'" && !mark2.spaced) || scan.taken[at + 1] || !(isCapital2(tokens[at + 1]) || isOddName(scan, at + 1))) return null;
	let name = nameAt(scan, at + 1, to);
	if (!name || isBareHead(scan, name)) return null;
	let party = partyOf(scan, name);
	if (isNoParty(scan, name, party)) return null;
	let country = owner.kind === "state" ? owner.country : (_a = party.country) != null ? _a : owner.country;
	return party.kind === "company" ? party.vague && (owner.kind === "company" || isTopics(scan, name)) ? null : party.vague && owner.kind !== "state" ? { ...owner, last: name.last } : { ...party, first: owner.first, country } : { ...party, first: owner.first, name: `${owner.name}'s ${party.name}`, country };
}
function endingInS(scan, party, to) {
	let { last, kind, name } = party, next = last + 1 < to ? scan.tokens[last + 1] : void 0, ends2 = next === void 0 || /^[.,;:)]$/.test(next.norm) || NOT_OWNED.test(next.lower);
	return kind !== "company" || normAt(scan.tokens, last) !== "'s" || !ends2 ? party : { ...party, name: `${name}'s`, last: last + 1 };
}
var NOT_OWNED = /^(?:has|have|had|will|would|is|was|said|says|and|or|for|in|on|at|to|from|with|by|that|which|who)$/;
function officeOf(scan, at, to) {
	let office = scan.office[at];
	if ((office == null ? void 0 : office.first) !== at || scan.head[at] || !isCapital2(scan.tokens[at]) || normAt(scan.tokens, office.last) !== "'s")
		return null;
	let next = office.last + 1;
	if (next >= to || !(scan.head[next] || /^(?:Chambers|Office|Department|Chancellery)$/.test(normAt(scan.tokens, next))))
		return null;
	let name = nameAt(scan, next, to);
	if (!name) return null;
	let party = partyOf(scan, name);
	return {
		first: at,
		last: name.last,
		name: surface2(scan.tokens, at, name.end),
		kind: "agency",
		country: party.country
	};
}

var MODIFIED = new Set(
	"companies firms leaders officials institutions businesses relations ties trade visit trip summit market region side border based led made dollar dollars owned backed".split(
		" "
	)
);
function standingAlone(scan, name, entry2, to) {
	var _a, _b, _c, _d, _e;
	let { tokens } = scan, { first, end } = name, { kind } = entry2;
	if (kind === "company" || kind === "agency") {
		let party2 = partyOf(scan, name);
		return (_a = possessed(scan, party2, to)) != null ? _a : party2;
	}
	let party = {
		first,
		last: name.last,
		name: surface2(tokens, first, end),
		kind: kind === "country" ? "state" : "organisation",
		country: countryOf(entry2.id)
	};
	name.alias && (party.alias = name.alias);
	let owned4 = possessed(scan, party, to);
	if (owned4) return owned4;
	let after3 = tokens[name.last], noun = kind === "region" && /^(?:region|province|county|territory|state)$/.test((_b = after3 == null ? void 0 : after3.lower) != null ? _b : "") ? 1 : 0;
	if (after3 && name.last < to && noun === 0) {
		let board = ((_c = tokens[name.last + (lowerAt(tokens, name.last + 1) === "executive" ? 2 : 1)]) == null ? void 0 : _c.lower) === "board", plural2 = after3.norm === "'" && !after3.spaced && normAt(tokens, end - 1).endsWith("s");
		if ((after3.norm === "'s" || plural2) && !board || MODIFIED.has(after3.lower) || /^[-$]$/.test(after3.norm) && !after3.spaced) return null;
	}
	if (normAt(tokens, first - 1) === "-" && !((_d = tokens[first]) != null && _d.spaced) || kind === "country" && describesFirm(scan, name.last, to)) return null;
	if (kind === "country") return party;
	if (kind === "capital" && isMetonym(scan, name, to))
		return { ...party, name: countryName((_e = party.country) != null ? _e : ""), kind: "state" };
	if (kind === "organisation" || kind === "bloc") return { ...party, country: null };
	let among = lowerAt(tokens, first - 1) === "between";
	return (kind === "region" || kind === "city") && !among && isMetonym(scan, { ...name, last: name.last + noun }, to) ? { ...party, last: name.last + noun, name: surface2(tokens, first, end + noun), kind: "agency" } : null;
}
function isMetonym(scan, { first, last }, to) {
	var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j;
	let { tokens } = scan, opening = first;
	/^(?:semi-)?autonomous$/.test(lowerAt(tokens, opening - 1)) && opening--, normAt(tokens, opening - 1) === "'s" && (opening = (_b = (_a = scan.name[opening - 2]) == null ? void 0 : _a.first) != null ? _b : opening);
	let before2 = lowerAt(tokens, opening - 1);
	if (/^(?:in|at|from|near|to|of|through|via|outside|for|around|visit|visiting|left|toward|towards|into)$/.test(before2))
		return !1;
	if (/^(?:with|between)$/.test(before2)) return normAt(tokens, last) !== ",";
	let at = last;
	if (lowerAt(tokens, at) === "and" && ((_c = scan.name[at + 1]) == null ? void 0 : _c.entry.kind) === "capital") at = (_e = (_d = scan.name[at + 1]) == null ? void 0 : _d.last) != null ? _e : at;
	else if (before2 === "and" && ((_f = scan.name[first - 2]) == null ? void 0 : _f.entry.kind) === "capital" && /^(?:with|between)$/.test((_j = (_i = tokens[((_h = (_g = scan.name[first - 2]) == null ? void 0 : _g.first) != null ? _h : 0) - 1]) == null ? void 0 : _i.lower) != null ? _j : ""))
		return !0;
	let joined5 = lowerAt(tokens, at) === "and";
	for (; at < to && at < last + (joined5 ? 14 : 6); at++) {
		if (scan.act[at]) return !0;
		if (!(joined5 && (isCapital2(tokens[at]) || /^(?:and|the|in|of|northern|southern|[()])$/.test(lowerAt(tokens, at)))) && !/^(?:has|have|had|will|also|would|today|is|are)$|ly$/.test(lowerAt(tokens, at)))
			return !1;
	}
	return !1;
}
function describesFirm(scan, from, to) {
	for (let at = from; at < to && at < from + 3; at++) {
		let firm = scan.firm[at];
		if ((firm == null ? void 0 : firm.first) === at) return isCapital2(scan.tokens[firm.last]);
		let token = scan.tokens[at];
		if ((token == null ? void 0 : token.kind) !== "word" || isCapital2(token) || scan.act[at]) return !1;
	}
	return !1;
}

var STATE_NOUNS = new Set(
	"government governments authorities administration side regime cabinet officials leadership delegation junta".split(
		" "
	)
), QUALIFIER = /^(?:regional|federal|central|national|state|provincial|local|interim|transitional|military|civilian|new|unity|caretaker|coalition|caliphate|rebel)$/, PEOPLES2 = new Map(
	Object.entries({
		kurdish: "IRQ",
		tasmanian: "AUS",
		catalan: "ESP",
		scottish: "GBR",
		welsh: "GBR",
		flemish: "BEL",
		bavarian: "DEU",
		quebec: "CAN",
		californian: "USA",
		alaskan: "USA",
		texan: "USA"
	})
);
function ownerAt(scan, at) {
	let match = scan.name[at], token = scan.tokens[at], people = isCapital2(token) ? PEOPLES2.get(token.lower) : void 0, last = at + 1;
	if ((match == null ? void 0 : match.first) === at && /^(?:country|demonym|region)$/.test(match.entry.kind)) last = match.last;
	else if (!people) return null;
	let mark2 = scan.tokens[last];
	return mark2 && (mark2.norm === "'s" || mark2.norm === "'" && !mark2.spaced) && last++, {
		last,
		country: match ? countryOf(match.entry.id) : people != null ? people : null,
		region: (match == null ? void 0 : match.entry.kind) === "region" || !match
	};
}
function ownedUnitAt(scan, at, to) {
	var _a;
	let { tokens } = scan, owner = ownerAt(scan, at);
	if (!owner || owner.last >= to) return [];
	let second = lowerAt(tokens, owner.last) === "and" && owner.last + 1 < to ? ownerAt(scan, owner.last + 1) : null, next = (_a = second == null ? void 0 : second.last) != null ? _a : owner.last, noun = tokens[next];
	if (!noun || next >= to) return [];
	let government = governmentNoun(scan, next, to), unit = government > next ? {
		last: government,
		name: surface2(tokens, next, government),
		plural: lowerAt(tokens, government - 1).endsWith("s") === !0
	} : unitAfter(scan, next, to);
	if (!unit || government === next && noun.norm !== noun.lower) return [];
	if (second) {
		if (!unit.plural) return [];
		if (government > next)
			return [stateOf2(at, owner.last, owner.country), stateOf2(owner.last + 1, unit.last, second.country)];
		let kind2 = "agency";
		return [
			{
				first: at,
				last: owner.last,
				name: `${surface2(tokens, at, owner.last)} ${singular(unit.name)}`,
				kind: kind2,
				country: owner.country
			},
			{
				first: owner.last + 1,
				last: unit.last,
				name: `${surface2(tokens, owner.last + 1, second.last)} ${singular(unit.name)}`,
				kind: kind2,
				country: second.country
			}
		];
	}
	let kind = government > next && !owner.region ? "state" : "agency";
	return [{ first: at, last: unit.last, name: surface2(tokens, at, unit.last), kind, country: owner.country }];
}
var stateOf2 = (first, last, country) => ({
	first,
	last,
	name: "",
	kind: "state",
	country
});
function unitsOf(scan, at, to) {
	let { tokens } = scan;
	if (NO_UNIT.has(tokens[at].lower)) return [];
	let titled = isCapital2(tokens[at]), unit = unitAfter(scan, at, to);
	if (!(unit != null && unit.plural) || lowerAt(tokens, unit.last) !== "of") return [];
	let found = [], next = unit.last + 1;
	for (; next < to; ) {
		lowerAt(tokens, next) === "the" && next++;
		let match = scan.name[next];
		if ((match == null ? void 0 : match.first) !== next || match.entry.kind !== "country") break;
		let owner = surface2(tokens, next, match.last), name = titled ? `${singular(unit.name)} of ${owner}` : `${owner}'s ${singular(unit.name)}`;
		if (found.push({
			first: found.length === 0 ? at : next,
			last: match.last,
			name,
			kind: "agency",
			country: countryOf(match.entry.id)
		}), next = match.last, !/^(?:,|and)$/.test(lowerAt(tokens, next))) break;
		for (; next < to && /^(?:,|and)$/.test(lowerAt(tokens, next)); ) next++;
	}
	return found.length > 1 ? found : [];
}
function governmentNoun(scan, at, to) {
	let next = at;
	for (; next < to && next < at + 2 && QUALIFIER.test(normAt(scan.tokens, next)); ) next++;
	return next < to && STATE_NOUNS.has(scan.tokens[next].lower) ? next + 1 : at;
}
function governmentAt(scan, at, to) {
	var _a, _b;
	let { tokens } = scan, token = tokens[at];
	if (/^(?:province|state|city|municipality)$/.test(token.norm) && lowerAt(tokens, at + 1) === "of") {
		let body = at + 2 < to && /^(?:region|city|capital)$/.test((_b = (_a = scan.name[at + 2]) == null ? void 0 : _a.entry.kind) != null ? _b : "") ? bodyAt(scan, at + 2) : null;
		return body && { ...body, first: at };
	}
	if (!/^(?:government|authorities)$/.test(token.norm) || lowerAt(tokens, at + 1) !== "of" && !(token.lower === "authorities" && lowerAt(tokens, at + 1) === "in"))
		return null;
	let place = lowerAt(tokens, at + 2) === "the" ? at + 3 : at + 2, match = scan.name[place];
	return (match == null ? void 0 : match.first) !== place || match.entry.kind !== "country" || match.last > to ? null : {
		first: at,
		last: match.last,
		name: surface2(tokens, at, match.last),
		kind: "state",
		country: countryOf(match.entry.id)
	};
}
function counterpartOf(scan, at, to, before2) {
	var _a, _b, _c;
	let { tokens, name } = scan;
	if ((before2 == null ? void 0 : before2.kind) !== "agency" || !/^(?:its|their)$/.test(lowerAt(tokens, at))) return null;
	let people = ((_a = name[at + 1]) == null ? void 0 : _a.entry.kind) === "demonym" ? name[at + 1] : null, noun = (_b = people == null ? void 0 : people.last) != null ? _b : at + 1;
	if (lowerAt(tokens, noun) !== "counterpart" || noun >= to) return null;
	let placed = /^(?:in|from|of)$/.test(lowerAt(tokens, noun + 1)) ? name[noun + 2] : null, state = people != null ? people : (placed == null ? void 0 : placed.entry.kind) === "country" ? placed : null, last = people ? noun + 1 : (_c = placed == null ? void 0 : placed.last) != null ? _c : noun + 1, country = state ? countryOf(state.entry.id) : null;
	return !country || country === before2.country || /^[,(]$/.test(normAt(tokens, last)) || isCapital2(tokens[last]) ? null : { first: at, last, name: `${countryName(country)}'s ${before2.name}`, kind: "agency", country };
}

var COMPANIES = /* @__PURE__ */ new Set(["companies", "firms", "enterprises"]), INSTITUTIONS = /^(?:universities|institutions|institutes|colleges|hospitals|laboratories)$/;
function firmsAt(scan, at, to) {
	var _a;
	let { tokens } = scan, number = cardinalOf2(tokens, at), counted2 = number !== null && number > 1, next = counted2 ? at + 1 : at;
	for (; counted2 && /^(?:leading|major|large|state|owned|private|-)$/.test(lowerAt(tokens, next)); ) next++;
	let people = scan.name[next], kind = (people == null ? void 0 : people.first) === next ? people.entry.kind : "";
	if (!people || !(kind === "demonym" || counted2 && kind === "country"))
		return counted2 ? [] : companiesIn(scan, at, to);
	let other = lowerAt(tokens, people.last) === "and" ? scan.name[people.last + 1] : null, second = !counted2 && (other == null ? void 0 : other.entry.kind) === "demonym" ? other : null, from = (_a = second == null ? void 0 : second.last) != null ? _a : people.last, end = groupEnd(scan, from, to);
	if (end === from) return [];
	let country = countryOf(people.entry.id);
	if (!second) return [unnamed(scan, at, end, country)];
	let noun = surface2(tokens, from, end);
	return [
		{ ...unnamed(scan, at, people.last, country), name: `${surface2(tokens, at, people.last)} ${noun}` },
		unnamed(scan, second.first, end, countryOf(second.entry.id))
	];
}
function groupEnd({ tokens, firm, act, taken }, from, to) {
	for (let at = from; at < to && at < from + 4; at++) {
		let token = tokens[at];
		if (token.kind !== "word" || token.norm !== token.lower || act[at] || taken[at] || STOPS.has(token.lower))
			return from;
		let match = firm[at], end = (match == null ? void 0 : match.first) === at && lowerAt(tokens, match.last - 1).endsWith("s") ? match.last : at + 1;
		if (!(end === at + 1 && !match && !COMPANIES.has(token.lower) && !INSTITUTIONS.test(token.lower)))
			return lowerAt(tokens, end - 1).endsWith("s") ? /^[,:(]$/.test(normAt(tokens, end)) || isCapital2(tokens[end]) ? from : end : from;
	}
	return from;
}
function companiesIn(scan, at, to) {
	var _a;
	let { tokens } = scan, next = at;
	for (; next < at + 3 && next < to && !COMPANIES.has(lowerAt(tokens, next)) && ((_a = tokens[next]) == null ? void 0 : _a.kind) === "word" && !scan.act[next] && !scan.name[next]; )
		next++;
	if (next === at || !COMPANIES.has(lowerAt(tokens, next)) || lowerAt(tokens, next + 1) !== "in") return [];
	if (STOPS.has(lowerAt(tokens, at)) || /^(?:the|its|their|other|many|some|all)$/.test(lowerAt(tokens, at))) return [];
	let place = scan.name[next + 2];
	return (place == null ? void 0 : place.first) !== next + 2 || place.entry.kind !== "country" ? [] : [unnamed(scan, at, place.last, countryOf(place.entry.id))];
}
var unnamed = (scan, first, last, country) => ({
	first,
	last,
	name: surface2(scan.tokens, first, last),
	kind: "company",
	country
});

var POLITY2 = /^(?:governments?|republic|kingdom|commonwealth|sultanate|emirate)$/i;
function partiesIn(scan, from, to, titleCase) {
	var _a, _b, _c;
	let found = [], at = datelineEnd(scan, from, to);
	for (; at < to; ) {
		let counterpart2 = counterpartOf(scan, at, to, found[found.length - 1]), mentions = counterpart2 ? [counterpart2] : scan.taken[at] ? [] : partiesAt(scan, at, to, from, titleCase), last = ((_a = scan.name[at]) == null ? void 0 : _a.first) === at && (_c = (_b = scan.name[at]) == null ? void 0 : _b.last) != null ? _c : at + 1;
		mentions.length === 0 && !scan.taken[at] && (last = Math.max(last, topicsEnd(scan, at, to)));
		for (let mention of mentions)
			describe(scan, mention, from, to), found.push(mention), last = Math.max(last, mention.last);
		at = last;
	}
	return found;
}
function topicsEnd(scan, at, to) {
	if (!isCapital2(scan.tokens[at]) || !isPreposition(scan.tokens[at - 1])) return at;
	let name = nameAt(scan, at, to);
	return name && isSubjectMatter(scan, name) ? name.end : at;
}
function datelineEnd(scan, from, to) {
	var _a, _b, _c, _d;
	let { tokens } = scan, place = (_b = (_a = scan.name[from]) == null ? void 0 : _a.entry.kind) != null ? _b : "";
	if (!/^(?:city|capital|country)$/.test(place) && !/^(?:[A-Z]{4,}|\()$/.test(normAt(tokens, from))) return from;
	for (let at = from + 1; at < Math.min(to - 1, from + 20); at++) {
		let token = tokens[at];
		if (scan.act[at]) return from;
		if (token.norm === ")" && at < from + 10 && normAt(tokens, at - 2) === "(" && ((_c = tokens[at - 3]) == null ? void 0 : _c.kind) === "number" || (token.norm === "-" || token.norm === "--") && token.spaced && ((_d = tokens[at + 1]) != null && _d.spaced)) return at + 1;
	}
	return from;
}
function partiesAt(scan, at, to, from, titleCase) {
	var _a, _b, _c, _d, _e;
	let token = scan.tokens[at], counted2 = token.kind === "number" ? factionAt(scan, at, to) : null;
	if (counted2) return [counted2];
	if (token.kind !== "word" && !isOddName(scan, at)) return [];
	let group2 = groupAt(scan, at, to);
	if (group2) return [group2];
	let faction = ownedFactionAt(scan, at, to);
	if (faction) return [faction];
	let units2 = ownedUnitAt(scan, at, to);
	if (units2.length > 0) return units2;
	let several2 = unitsOf(scan, at, to);
	if (several2.length > 0) return several2;
	let firms = firmsAt(scan, at, to);
	if (firms.length > 0) return firms;
	let other = (_e = (_d = (_c = (_b = (_a = officeOf(scan, at, to)) != null ? _a : factionAt(scan, at, to)) != null ? _b : governmentAt(scan, at, to)) != null ? _c : definiteUnitAt(scan, at, to)) != null ? _d : officerAt(scan, at, to)) != null ? _e : personAt(scan, at, to);
	if (other) return [other];
	let party = namedAt(scan, at, to, from, titleCase);
	return party ? [party] : [];
}
function namedAt(scan, at, to, from, titleCase) {
	var _a, _b;
	let name = nameAt(scan, at, to);
	if (!name) return null;
	let match = scan.name[at];
	if ((match == null ? void 0 : match.first) === at && match.last === name.end) return standingAlone(scan, name, match.entry, to);
	let party = partyOf(scan, name);
	if (isGovernment(scan, name) && party.country && (party.kind = ofPart(scan, name) ? "agency" : "state"), isBareHead(scan, name) || party.kind !== "state" && isNoParty(scan, name, party) || !party.vague && isSubjectMatter(scan, name)) return null;
	if (party.vague) {
		if (titleCase || isTopics(scan, name) || isPlace5(scan, name) || isLabel3(scan, name) || isPlain2(scan, name) || scan.act[at] && name.end === at + 1 || at === from && /(?:ing|ed)$/.test(scan.tokens[at].lower) && !takesVerb(scan, name.last, to) || at === from && name.end === at + 1 && !takesVerb(scan, name.last, to) || name.country && (match == null ? void 0 : match.first) === at && match.entry.kind === "demonym") return null;
		let office = lowerAt(scan.tokens, name.last + 1) === "the" ? name.last + 2 : name.last + 1, person = normAt(scan.tokens, name.last) === "," ? (_a = officerAt(scan, office, to)) != null ? _a : personAt(scan, office, to) : null;
		if (person) return { ...person, first: name.first };
	}
	return (_b = possessed(scan, party, to)) != null ? _b : endingInS(scan, party, to);
}
function isGovernment({ tokens }, { first, end }) {
	var _a, _b, _c;
	let [opening, next, close] = [tokens[first], tokens[first + 1], tokens[end - 1]];
	return (next == null ? void 0 : next.lower) === "of" && /^state$/i.test((_a = opening == null ? void 0 : opening.norm) != null ? _a : "") || POLITY2.test((_b = opening == null ? void 0 : opening.norm) != null ? _b : "") ? !0 : POLITY2.test((_c = close == null ? void 0 : close.norm) != null ? _c : "") && !tokens.slice(first, end).some(({ lower: lower2 }) => lower2 === "of");
}
function ofPart(scan, { first, end }) {
	var _a, _b;
	for (let at = first; at < end; at++) if (/^(?:region|city)$/.test((_b = (_a = scan.name[at]) == null ? void 0 : _a.entry.kind) != null ? _b : "")) return !0;
	return !1;
}
function takesVerb(scan, at, to) {
	let after3 = scan.tokens[at];
	return !after3 || at >= to ? !1 : after3.norm === "," ? /^[A-Z]{2,5}$/.test(normAt(scan.tokens, at - 1)) : scan.act[at] !== null || /^(?:and|has|have|had|will|is|was|said|'s)$/.test(after3.lower);
}

var BE2 = new Set("be is are was were been being am 're".split(" ")), HAVE2 = new Set("has have had having 've".split(" ")), MODALS = new Set("will would shall should may might can could must 'll wo ca sha".split(" ")), NEGATIONS = new Set("not never n't cannot hardly without neither nor".split(" ")), BETWEEN3 = new Set(
	"also today yesterday now jointly formally officially recently already just both each finally since then successfully on separately all subsequently previously originally first later soon reportedly only have monday tuesday wednesday thursday friday saturday sunday this next week month year".split(
		" "
	)
);
function actsIn(scan, from, to, titleCase) {
	var _a;
	let found = [];
	for (let at = from; at < to; at++) {
		let form = scan.act[at], compound = (normAt(scan.tokens, at - 1) === "-" || normAt(scan.tokens, at + 1) === "-") && /^(?:tear|win)$/.test((_a = form == null ? void 0 : form.lemma) != null ? _a : "");
		form && !compound && !scan.taken[at] && !isNoun(scan, at, form, from) && !(isTitle(scan, at, from) && !titleCase) && found.push(chunk2(scan, at, form, from));
	}
	return found;
}
var ALSO_NOUNS = new Set(
	"exchange issue plan grant award end launch form release land initial cut pledge seal broker offer get take extend expand".split(
		" "
	)
), PARTICLES = { set: "up", hammer: "out", nail: "down", thrash: "out", arrive: "at" };
function isTitle(scan, at, from) {
	var _a;
	let token = scan.tokens[at], before2 = scan.tokens[at - 1];
	return at === from || token.norm[0] === ((_a = token.norm[0]) == null ? void 0 : _a.toLowerCase()) ? !1 : (before2 == null ? void 0 : before2.kind) !== "mark";
}
function isNoun(scan, at, form, from) {
	var _a;
	let token = scan.tokens[at], particle = PARTICLES[form.lemma];
	if (particle && lowerAt(scan.tokens, at + 1) !== particle || form.lemma === "forge" && lowerAt(scan.tokens, at + 1) === "ahead") return !0;
	let before2 = scan.tokens[at - 1], after3 = scan.tokens[at + 1];
	return token.norm[0] !== ((_a = token.norm[0]) == null ? void 0 : _a.toLowerCase()) && at > from && after3 && /^[A-Z][a-z]/.test(after3.norm) && before2 && /^[A-Z]?[a-z]/.test(before2.norm) && !/^[A-Z]/.test(before2.norm) ? !0 : form.form !== "base" && form.form !== "third" || !ALSO_NOUNS.has(form.lemma) || at === from || !before2 ? !1 : (after3 == null ? void 0 : after3.lower) === "of" ? !0 : /^(?:to|will|would|shall|should|may|might|can|could|must|not|and|also|both|today|we|they|i|you|who|which)$/.test(
		before2.lower
	) || before2.lower.endsWith("ly") ? !1 : !(scan.name[at - 1] || /^[A-Z]/.test(before2.norm) || before2.lower.endsWith("s"));
}
function chunk2(scan, verb, form, from) {
	let { tokens } = scan, be = !1, have = !1, modal = !1, to = !1, negated = !1, going = !1, first = verb;
	for (let at = verb - 1; at >= from && at > verb - 9; at--) {
		let word2 = tokens[at].lower;
		if (BE2.has(word2)) be = !0;
		else if (HAVE2.has(word2)) have = !0;
		else if (MODALS.has(word2)) modal = !0;
		else if (NEGATIONS.has(word2)) negated = !0;
		else if (word2 === "to") to = !0;
		else if (to && /^(?:set|due|expected|scheduled|slated|poised|likely|about|going|planned|ready|able|agreed|plans|plan|wants|hopes|aims|intends|intend|failed|refused|declined|yet)$/.test(
			word2
		))
			going = !0, (word2 === "failed" || word2 === "refused" || word2 === "declined" || word2 === "yet") && (negated = !0);
		else if (word2 === "and" && at === verb - 1 && isShared(tokens, at - 1, from))
			at--;
		else if (!BETWEEN3.has(word2) && !word2.endsWith("ly")) break;
		(!BETWEEN3.has(word2) || be || have || modal || to) && (first = at);
	}
	return {
		first,
		last: verb + 1,
		verb,
		lemma: form.lemma,
		act: form.act,
		tense: tenseOf(form.form, { be, have, modal, to: to || going }),
		passive: isPassive(form.form, be),
		negated
	};
}
function isShared(tokens, at, from) {
	var _a;
	let before2 = at - 1;
	for (; before2 > from && BETWEEN3.has(tokens[before2].lower); ) before2--;
	let word2 = before2 >= from ? tokens[before2].lower : "";
	return ((_a = tokens[at]) == null ? void 0 : _a.kind) === "word" && (word2 === "to" || MODALS.has(word2));
}
function isPassive(form, be) {
	return be && (form === "past" || form === "participle" || form === "both");
}
function tenseOf(form, aux) {
	return aux.modal ? "future" : aux.to ? "infinitive" : form === "gerund" ? aux.be ? "present" : "gerund" : aux.have ? "perfect" : form === "base" || form === "third" ? "present" : form === "participle" && !aux.be ? "participle" : "past";
}

function recognise(document) {
	let scan = scanOf(document);
	nameAcronyms(scan, document);
	let plural2 = null, views = document.sentences.map((sentence2) => {
		var _a;
		let { first, last } = sentence2, titleCase = sentence2.zone === "headline" && isTitleCase(scan, first, last), instruments = instrumentsIn(scan, first, last, plural2);
		instruments.every((mention) => isCounted(scan, mention)) || (plural2 = (_a = instruments.find((mention) => mention.plural)) != null ? _a : null);
		for (let mention of instruments) for (let at = owned3(mention); at < mention.last; at++) scan.taken[at] = !0;
		let parties = partiesIn(scan, first, last, titleCase), acts = actsIn(scan, first, last, titleCase || sentence2.zone === "headline");
		return { sentence: sentence2, instruments, acts, parties, titleCase };
	});
	return { document, scan, views };
}
var COMMON_ACRONYM = /^(?:mous?|mocs?|moas?|lois?|ftas?|cepas?|epas?|jvs?|ppas?|psas?)$/i;
function nameAcronyms(scan, document) {
	let named3 = /* @__PURE__ */ new Map();
	for (let { first, last } of document.sentences)
		for (let mention of instrumentsIn(scan, first, last, null))
			mention.acronym && !COMMON_ACRONYM.test(mention.acronym) && !mention.plural && named3.set(mention.acronym, mention);
	if (named3.size !== 0)
		for (let at = 0; at < scan.tokens.length; at++) {
			let mention = named3.get(normAt(scan.tokens, at));
			!mention || at >= mention.first && at < mention.last || normAt(scan.tokens, at - 1) === "(" || (scan.instrument[at] = { first: at, last: at + 1, entry: { id: mention.instrument, kind: "" } }, scan.acronyms.set(at, mention));
		}
}
function owned3(mention) {
	return mention.modifiers;
}
function isTitleCase(scan, first, last) {
	let words2 = 0, capitals = 0;
	for (let at = first; at < last; at++) {
		let token = scan.tokens[at];
		(token == null ? void 0 : token.kind) !== "word" || token.norm.length < 4 || (words2++, isCapital2(token) && capitals++);
	}
	return words2 >= 4 && capitals >= words2 * 0.8;
}

function read2(text, options = {}) {
	var _a;
	return extract(recognise(parse(text)), { published: (_a = options.published) != null ? _a : null });
}

var ARTICLES2 = `
article_id    | Article ID        | 110 | text    | article.id         | Hash of the article's letters and digits: the same article however it was wrapped.
title         | Title             | 320 | wrap    | source.title       | The headline, or what was typed at import.
publisher     | Publisher         | 140 | text    | source.publisher   | Who published it, where the article or the importer says.
published     | Published         | 100 | date    | source.published   | Day of publication; weekdays in the article are counted from it.
url           | URL               | 200 | text    | source.url         | Where it can be read, as typed at import.
words         | Words             |  75 | integer | article.words      | Length of the article.
found         | Agreements found  | 145 | integer | coverage.named     | Agreements that have a row in the tab Agreements.
stated        | Agreements stated | 150 | integer | coverage.stated    | Agreements that the article totals; blank where it gives no total.
coverage      | Coverage          | 260 | wrap    | coverage.note      | How the rows found compare with the totals that the article states.
imported_at   | Imported at       | 130 | time    | import.at          | When the article was imported or last brought up to date, by the spreadsheet's clock.
import_id     | Import ID         | 100 | text    | import.id          | The import that wrote the row last; Undo last import works by it.
engine        | Engine            |  85 | text    | engine             | Version of the engine that read the article.
`, AGREEMENTS = `
agreement_id  | Agreement ID      | 125 | text    | agreement.id                | Stable across articles: the same deal in two articles has the same ID.
article_id    | Article ID        | 110 | text    | article.id                  | The article it was read from. Several, where several articles report it: the quote is from the first.
signed_on     | Signed on         | 100 | date    | agreement.date              | Day of signing, where the article fixes the day; else blank.
instrument    | Instrument        | 140 | text    | agreement.instrument        | Kind of instrument, by the article's own word: mou, agreement, treaty, contract ...
status        | Status            | 110 | text    | agreement.status            | signed, renewed, announced, planned, negotiating or ended, as the article has it.
title         | Title             | 260 | wrap    | agreement.title             | Its subject, in the article's words; blank where the article gives none.
parties       | Parties           | 260 | wrap    | agreement.parties.name      | All signatories, each as the article names it.
party_1       | Party 1           | 180 | wrap    | agreement.parties[0].name   | The first signatory.
party_2       | Party 2           | 180 | wrap    | agreement.parties[1].name   | The second signatory.
other_parties | Other parties     | 180 | wrap    | agreement.parties[2+].name  | The third signatory and all after it.
countries     | Countries         | 105 | text    | agreement.countries         | ISO 3166-1 alpha-3 codes of the states that the parties are or belong to.
sector        | Sector            | 110 | text    | agreement.sectors[0]        | The main sector: the tallies count by it.
other_sectors | Other sectors     | 120 | text    | agreement.sectors[1+]       | Further sectors.
minerals      | Minerals          | 120 | text    | agreement.minerals          | Minerals that the agreement itself is about.
place         | Place             | 110 | text    | agreement.place             | Where it was signed.
amount        | Amount            | 110 | money   | agreement.value.amount      | The instrument's own money, in whole units of the currency.
currency      | Currency          |  95 | text    | agreement.value.currency    | ISO 4217 code.
quote         | Quote             | 380 | wrap    | evidence.quote              | The words of the article that the row rests on, unchanged.
start         | Start             |  70 | integer | evidence.start              | Where the quote starts, counted from 0: MID(article, Start+1, End-Start) is the quote.
end           | End               |  70 | integer | evidence.end                | Where the quote ends: the place of the first character after it.
confidence    | Confidence        | 110 | text    | agreement.confidence        | certain, likely, or check: look at those marked check first.
rule          | Rule              | 170 | text    | agreement.rule              | Name of the rule that made the row.
review        | Review            | 115 | text    | review                      | Yours: unreviewed, confirmed, corrected or rejected. Rejected rows leave the tally. No import changes it.
note          | Note              | 200 | wrap    |                             | Yours: free text. No import changes it.
engine        | Engine            |  85 | text    | engine                      | Version of the engine that read the row.
`, AGREEMENT_EXTRAS = `
sectors       | Sectors           | 140 | text    | agreement.sectors           | All sectors, the main one first.
amount_text   | Amount as written | 120 | text    | agreement.value.text        | The money in the article's words.
published     | Published         | 100 | date    | article.published           | Day of publication.
article_title | Article           | 260 | wrap    | article.title               | The article's headline.
`, LINKS2 = `
agreement_id  | Agreement ID      | 125 | text    | agreement.id          | The agreement: count it once (COUNTUNIQUE), for it has a row a value.
article_id    | Article ID        | 110 | text    | article.id            | The article or articles that report it.
signed_on     | Signed on         | 100 | date    | agreement.date        | Day of signing, where the article fixes the day.
year          | Year              |  75 | integer | year                  | Year of signing, or else of publication.
status        | Status            | 110 | text    | agreement.status      | As in Agreements.
instrument    | Instrument        | 140 | text    | agreement.instrument  | As in Agreements.
facet         | Facet             | 120 | text    | facet                 | What Value is: sector, mineral, country or party; "mineral by country" pairs a mineral with a country.
value         | Value             | 220 | text    | value                 | One sector, mineral, country (ISO alpha-3) or party of the agreement.
country       | Country           |  90 | text    | country               | Only beside "mineral by country": a country of that agreement.
`, MINERALS = `
country         | Country           |  90 | text    | note.country             | ISO 3166-1 alpha-3 code; blank for what a mineral is used for.
mineral         | Mineral           | 110 | text    | note.mineral             | Its usual English name.
kind            | Kind              |  90 | text    | note.kind                | reserves, production, supply, deposit (a named mine or site) or use.
rank            | Rank              |  75 | integer | note.rank                | 1 where the article says largest, 2 for second-largest.
share           | Share %           |  90 | number  | note.share               | Share of the world's (or a region's) total, in per cent, as the article says.
amount          | Amount            | 120 | text    | note.amount              | As the article writes it.
quote           | Quote             | 380 | wrap    | evidence.quote           | The words of the article that the note rests on, unchanged.
start           | Start             |  70 | integer | evidence.start           | Where the quote starts, counted from 0.
end             | End               |  70 | integer | evidence.end             | Where the quote ends: the place of the first character after it.
us_2022         | US 2022           |  90 | text    | lists.us2022             | yes where the mineral is on the US list of critical minerals of 2022 (USGS, 87 FR 10381).
us_2025         | US 2025           |  90 | text    | lists.us2025             | yes where the mineral is on the US list of critical minerals of 2025 (USGS).
eu_2024         | EU 2024           |  90 | text    | lists.eu2024             | yes where the mineral is a critical raw material of Regulation (EU) 2024/1252, Annex II.
reference       | Reference         | 220 | wrap    | reference.figure         | The reference's own figure for that country, with unit and year (USGS, Mineral Commodity Summaries).
reference_rank  | Reference rank    | 130 | integer | reference.rank           | The country's place in the reference's table.
agrees          | Agrees            | 200 | text    | reference.verdict        | agrees, differs (with what the reference says), or no reference.
article_id      | Article ID        | 110 | text    | article.id               | The article that the note was read from.
`, TOTALS = `
what       | What       | 120 | text    | what                | stated: a total that the article gives; found: rows read; coverage: found against stated.
count      | Count      |  70 | integer | count               | The number.
bound      | Bound      |  80 | text    | bound               | exact, at_least ("more than", "dozens of") or about.
instrument | Instrument | 140 | text    | instrument          | What is counted.
quote      | Quote      | 380 | wrap    | evidence.quote      | The words of the article, unchanged; for coverage, how it was reckoned.
start      | Start      |  70 | integer | evidence.start      | Where the quote starts, counted from 0.
end        | End        |  70 | integer | evidence.end        | Where the quote ends.
`, SECTOR_TALLY = `
sector      | Sector      | 130 | text    | sector      | Sectors that have an agreement, the fullest first.
agreements  | Agreements  |  90 | integer | agreements  | Agreements whose main sector it is.
share       | Share %     |  90 | number  | share       | Of all agreements, in per cent.
also        | Also in     |  70 | integer | also        | Agreements that name it beside another main sector.
instruments | Instruments | 220 | wrap    | instruments | Kinds of instrument, with their number.
statuses    | Statuses    | 220 | wrap    | statuses    | Statuses, with their number.
`;

var lists = `
aluminum = us2022 | us2025 | eu2024 | eu2024strategic
antimony = us2022 | us2025 | eu2024
arsenic = us2022 | us2025 | eu2024
barite = us2022 | us2025 | eu2024
bauxite = eu2024 | eu2024strategic
beryllium = us2022 | us2025 | eu2024
bismuth = us2022 | us2025 | eu2024 | eu2024strategic
boron = us2025 | eu2024 | eu2024strategic
cerium = us2022 | us2025 | eu2024 | eu2024strategic
cesium = us2022 | us2025
chromium = us2022 | us2025
cobalt = us2022 | us2025 | eu2024 | eu2024strategic
coking coal = us2025 | eu2024
copper = us2025 | eu2024 | eu2024strategic
dysprosium = us2022 | us2025 | eu2024 | eu2024strategic
erbium = us2022 | us2025 | eu2024
europium = us2022 | us2025 | eu2024
feldspar = eu2024
fluorspar = us2022 | us2025 | eu2024
gadolinium = us2022 | us2025 | eu2024 | eu2024strategic
gallium = us2022 | us2025 | eu2024 | eu2024strategic
germanium = us2022 | us2025 | eu2024 | eu2024strategic
graphite = us2022 | us2025 | eu2024 | eu2024strategic
hafnium = us2022 | us2025 | eu2024
helium = eu2024
holmium = us2022 | us2025 | eu2024
indium = us2022 | us2025
iridium = us2022 | us2025 | eu2024 | eu2024strategic
lanthanum = us2022 | us2025 | eu2024
lead = us2025
lithium = us2022 | us2025 | eu2024 | eu2024strategic
lutetium = us2022 | us2025 | eu2024
magnesium = us2022 | us2025 | eu2024 | eu2024strategic
manganese = us2022 | us2025 | eu2024 | eu2024strategic
neodymium = us2022 | us2025 | eu2024 | eu2024strategic
nickel = us2022 | us2025 | eu2024 | eu2024strategic
niobium = us2022 | us2025 | eu2024
palladium = us2022 | us2025 | eu2024 | eu2024strategic
phosphate = us2025 | eu2024
phosphorus = eu2024
platinum = us2022 | us2025 | eu2024 | eu2024strategic
platinum group metals = us2022 | us2025 | eu2024 | eu2024strategic
potash = us2025
praseodymium = us2022 | us2025 | eu2024 | eu2024strategic
rare earths = us2022 | us2025 | eu2024 | eu2024strategic
rhenium = us2025
rhodium = us2022 | us2025 | eu2024 | eu2024strategic
rubidium = us2022 | us2025
ruthenium = us2022 | us2025 | eu2024 | eu2024strategic
samarium = us2022 | us2025 | eu2024 | eu2024strategic
scandium = us2022 | us2025 | eu2024
silicon = us2025 | eu2024 | eu2024strategic
silver = us2025
strontium = eu2024
tantalum = us2022 | us2025 | eu2024
tellurium = us2022 | us2025
terbium = us2022 | us2025 | eu2024 | eu2024strategic
thulium = us2022 | us2025 | eu2024
tin = us2022 | us2025
titanium = us2022 | us2025 | eu2024 | eu2024strategic
tungsten = us2022 | us2025 | eu2024 | eu2024strategic
uranium = us2025
vanadium = us2022 | us2025 | eu2024
ytterbium = us2022 | us2025 | eu2024
yttrium = us2022 | us2025 | eu2024
zinc = us2022 | us2025
zirconium = us2022 | us2025
`, byMineral;
function criticalLists(mineralId) {
	var _a;
	byMineral != null || (byMineral = new Map(rowsOf(lists).map((row) => [value(row, 0), values(row, 1)])));
	let found = (_a = byMineral.get(mineralId)) != null ? _a : [];
	return {
		us2022: found.includes("us2022"),
		us2025: found.includes("us2025"),
		eu2024: found.includes("eu2024"),
		eu2024strategic: found.includes("eu2024strategic")
	};
}

var production = `
aluminum ; smelter ; thousand metric tons ; 2025 ; USGS MCS 2026 ; CHN 45000 1 | IND 4200 2 | RUS 3900 3 | CAN 3300 4 | ARE 2700 5 | BHR 1600 6 | AUS 1500 7 | NOR 1300 8 | BRA 1200 9 | MYS 1100 10 | ISL 750 11 | USA 660 12 | WLD 74000
antimony ; mine ; metric tons, antimony content ; 2025 ; USGS MCS 2026 ; CHN 40000 1 | RUS 32000 2 | TJK 22000 3 | BOL 5000 4 | MMR 4500 5 | TUR 3000 6 | AUS 1300 7 | KAZ 800 8 | KGZ 700 9 | MEX 600 10 | PAK 260 11 | VNM 220 12 | LAO 200 13 | IRN 90 14 | GTM 50 15 | WLD 110000
arsenic ; mine/plant ; metric tons ; 2024 ; World Mining Data 2026 ; PER 32028 1 | CHN 24000 2 | MAR 5200 3 | BEL 1000 4 | RUS 500 5 | WLD 62768
barite ; mine ; thousand metric tons ; 2025 ; USGS MCS 2026 ; IND 3000 1 | CHN 2200 2 | MAR 1000 3 | KAZ 700 4 | IRN 300 5 | MEX 300 5 | LAO 260 7 | TUR 260 7 | RUS 230 9 | PAK 100 10 | WLD 8700
bauxite ; mine ; metric tons ; 2024 ; World Mining Data 2026 ; GIN 141708931 1 | AUS 100075000 2 | CHN 64200000 3 | BRA 31848662 4 | IND 25061000 5 | WLD 414033986
beryllium ; mine ; metric tons, beryllium content ; 2025 ; USGS MCS 2026 ; USA 230 1 | BRA 80 2 | CHN 77 3 | NGA 40 4 | MOZ 3 5 | MDG 1 6 | RWA 1 6 | WLD 430
bismuth ; refinery ; metric tons ; 2025 ; USGS MCS 2026 ; CHN 14000 1 | KOR 1000 2 | JPN 500 3 | LAO 500 3 | KAZ 180 5 | BGR 50 6 | BOL 50 6 | WLD 16000
chromium ; mine ; thousand metric tons, gross weight ; 2025 ; USGS MCS 2026 ; ZAF 23000 1 | TUR 9000 2 | KAZ 7000 3 | IND 3000 4 | BRA 2000 5 | ZWE 2000 5 | FIN 1900 7 | WLD 51000
cobalt ; mine ; metric tons, cobalt content ; 2025 ; USGS MCS 2026 ; COD 230000 1 | IDN 44000 2 | RUS 7700 3 | MDG 3900 4 | AUS 3700 5 | PHL 3700 5 | CAN 3500 7 | PNG 2800 8 | CHN 2000 9 | CUB 2000 9 | TUR 1900 11 | USA 300 12 | WLD 310000
coking coal ; mine ; metric tons ; 2024 ; World Mining Data 2026 ; CHN 518997700 1 | AUS 131289283 2 | RUS 110000000 3 | MNG 75768772 4 | IND 65723000 5 | WLD 1050336169
copper ; mine ; metric tons, copper content ; 2024 ; World Mining Data 2026 ; CHL 5505890 1 | COD 3100234 2 | PER 2736237 3 | CHN 1842900 4 | USA 1050000 5 | WLD 22911145
copper ; refinery ; thousand metric tons, copper content ; 2025 ; USGS MCS 2026 ; CHN 14000 1 | COD 2800 2 | CHL 1700 3 | JPN 1400 4 | RUS 950 5 | USA 850 6 | IND 620 7 | DEU 610 8 | KOR 610 8 | POL 560 10 | KAZ 500 11 | MEX 480 12 | AUS 460 13 | IDN 400 14 | PER 340 15 | CAN 320 16 | ZMB 270 17 | WLD 29000
feldspar ; mine ; metric tons ; 2024 ; World Mining Data 2026 ; TUR 8983207 1 | IND 6000000 2 | IRN 4022397 3 | CHN 3700000 4 | ITA 2200000 5 | WLD 36353265
fluorspar ; mine ; thousand metric tons ; 2025 ; USGS MCS 2026 ; CHN 6000 1 | MEX 1500 2 | MNG 1500 2 | ZAF 410 4 | VNM 160 5 | ESP 140 6 | BRA 100 7 | IRN 70 8 | THA 55 9 | PAK 50 10 | DEU 35 11 | TJK 15 12 | WLD 10000
gallium ; primary low-purity ; kilograms, gallium content ; 2025 ; USGS MCS 2026 ; CHN 900000 1 | RUS 6000 2 | JPN 3000 3 | WLD 900000
germanium ; refinery ; metric tons ; 2024 ; World Mining Data 2026 ; CHN 140 1 | RUS 5 2 | JPN 2 3 | USA 2 4 | COD 1 5 | WLD 150
graphite ; mine ; metric tons ; 2025 ; USGS MCS 2026 ; CHN 1400000 1 | MDG 80000 2 | TZA 75000 3 | BRA 65000 4 | MOZ 60000 5 | RUS 25000 6 | IND 17000 7 | CAN 8000 8 | PRK 8000 8 | NOR 6600 10 | LKA 3200 11 | TUR 2200 12 | UKR 800 13 | MEX 740 14 | KOR 500 15 | VNM 500 15 | AUT 200 17 | DEU 140 18 | WLD 1800000
indium ; refinery ; metric tons ; 2025 ; USGS MCS 2026 ; CHN 760 1 | KOR 180 2 | JPN 65 3 | CAN 40 4 | FRA 21 5 | BEL 19 6 | RUS 5 7 | UZB 1 8 | WLD 1100
lead ; mine ; thousand metric tons, lead content ; 2025 ; USGS MCS 2026 ; CHN 1900 1 | AUS 480 2 | PER 290 3 | USA 280 4 | RUS 260 5 | IND 220 6 | MEX 200 7 | BOL 100 8 | IRN 70 9 | SWE 70 9 | TUR 70 9 | TJK 40 12 | WLD 4500
lithium ; mine ; metric tons, lithium content ; 2025 ; USGS MCS 2026 ; AUS 92000 1 | CHN 62000 2 | CHL 56000 3 | ZWE 28000 4 | ARG 23000 5 | BRA 12000 6 | MLI 9400 7 | CAN 5600 8 | PRT 380 9 | WLD 290000
magnesium ; primary metal ; thousand metric tons ; 2025 ; USGS MCS 2026 ; CHN 950 1 | RUS 60 2 | BRA 20 3 | ISR 20 3 | TUR 15 5 | KAZ 13 6 | IRN 5 7 | WLD 1100
manganese ; mine ; thousand metric tons, manganese content ; 2025 ; USGS MCS 2026 ; ZAF 7600 1 | GAB 5000 2 | GHA 2000 3 | AUS 1600 4 | BRA 800 5 | IND 790 6 | CHN 700 7 | CIV 350 8 | WLD 20000
molybdenum ; mine ; metric tons, molybdenum content ; 2025 ; USGS MCS 2026 ; CHN 97000 1 | CHL 42000 2 | USA 40000 3 | PER 39000 4 | MEX 17000 5 | ARM 5300 6 | KAZ 4300 7 | MNG 4200 8 | IRN 3300 9 | CAN 2200 10 | UZB 2000 11 | RUS 1300 12 | AUS 1000 13 | PRK 800 14 | KOR 500 15 | WLD 260000
nickel ; mine ; metric tons, nickel content ; 2025 ; USGS MCS 2026 ; IDN 2600000 1 | PHL 270000 2 | RUS 200000 3 | CAN 140000 4 | NCL 140000 4 | CHN 120000 6 | BRA 70000 7 | AUS 45000 8 | USA 10000 9 | WLD 3900000
niobium ; mine ; metric tons, niobium content ; 2025 ; USGS MCS 2026 ; BRA 104000 1 | CAN 6000 2 | COD 970 3 | RUS 300 4 | RWA 200 5 | CHN 40 6 | WLD 112000
palladium ; mine ; kilograms, palladium content ; 2025 ; USGS MCS 2026 ; RUS 84000 1 | ZAF 70000 2 | CAN 16000 3 | ZWE 15000 4 | USA 6200 5 | WLD 190000
phosphate ; mine ; thousand metric tons ; 2025 ; USGS MCS 2026 ; CHN 110000 1 | MAR 36000 2 | USA 20000 3 | RUS 14000 4 | JOR 12000 5 | SAU 10000 6 | EGY 5500 7 | BRA 5000 8 | PER 4800 9 | TUN 3300 10 | VNM 3000 11 | SEN 2800 12 | AUS 2500 13 | ISR 2400 14 | ZAF 2200 15 | DZA 2000 16 | KAZ 1900 17 | TGO 1600 18 | IND 1500 19 | TUR 1200 20 | FIN 980 21 | UZB 950 22 | SYR 800 23 | MEX 450 24 | WLD 250000
platinum ; mine ; kilograms ; 2024 ; World Mining Data 2026 ; ZAF 125634 1 | RUS 20750 2 | ZWE 18911 3 | CAN 5974 4 | USA 3010 5 | WLD 178929
potash ; mine ; thousand metric tons, K2O equivalent ; 2025 ; USGS MCS 2026 ; CAN 15000 1 | RUS 10000 2 | CHN 6300 3 | BLR 6000 4 | DEU 3000 5 | LAO 2400 6 | ISR 2000 7 | JOR 1800 8 | CHL 600 9 | USA 500 10 | ESP 450 11 | BRA 300 12 | WLD 49000
rare earths ; mine ; metric tons, rare-earth-oxide equivalent ; 2025 ; USGS MCS 2026 ; CHN 270000 1 | USA 51000 2 | AUS 29000 3 | MMR 22000 4 | THA 4800 5 | IND 2900 6 | MDG 2700 7 | RUS 2600 8 | BRA 2000 9 | NGA 1500 10 | VNM 150 11 | MYS 110 12 | WLD 390000
rhenium ; mine ; kilograms, rhenium content ; 2025 ; USGS MCS 2026 ; CHL 30000 1 | CHN 20000 2 | POL 10000 3 | USA 9800 4 | UZB 7000 5 | KOR 3000 6 | KAZ 1000 7 | ARM 200 8 | WLD 81000
silicon ; ferrosilicon and silicon metal ; thousand metric tons, silicon content ; 2025 ; USGS MCS 2026 ; CHN 3500 1 | RUS 420 2 | BRA 170 3 | NOR 150 4 | KAZ 120 5 | MYS 120 5 | BTN 98 7 | ISL 72 8 | IND 59 9 | ESP 40 10 | ZAF 35 11 | CAN 23 12 | FRA 21 13 | WLD 5000
silver ; mine ; metric tons, silver content ; 2025 ; USGS MCS 2026 ; MEX 6300 1 | PER 3600 2 | CHN 3400 3 | BOL 1500 4 | CHL 1400 5 | POL 1300 6 | RUS 1200 7 | USA 1100 8 | AUS 1000 9 | ARG 800 10 | IND 800 10 | KAZ 630 12 | CAN 400 13 | SWE 400 13 | WLD 26000
tantalum ; mine ; metric tons, tantalum content ; 2025 ; USGS MCS 2026 ; COD 1300 1 | RWA 400 2 | NGA 390 3 | BRA 190 4 | CHN 80 5 | AUS 50 6 | ETH 40 7 | RUS 30 8 | BDI 2 9 | BOL 2 9 | MOZ 1 11 | WLD 2500
tellurium ; refinery ; metric tons, tellurium content ; 2025 ; USGS MCS 2026 ; CHN 800 1 | RUS 67 2 | JPN 61 3 | SWE 48 4 | CAN 28 5 | UZB 18 6 | ZAF 5 7 | BGR 1 8 | WLD 1000
tin ; mine ; metric tons, tin content ; 2025 ; USGS MCS 2026 ; CHN 71000 1 | IDN 61000 2 | PER 33000 3 | BRA 28000 4 | COD 27000 5 | BOL 15000 6 | AUS 12000 7 | MMR 12000 7 | VNM 11000 9 | MYS 5000 10 | RWA 4600 11 | RUS 4500 12 | NGA 3500 13 | LAO 1800 14 | WLD 290000
titanium ; sponge metal ; metric tons ; 2025 ; USGS MCS 2026 ; CHN 260000 1 | JPN 53000 2 | RUS 25000 3 | KAZ 16000 4 | SAU 12000 5 | IND 300 6 | WLD 370000
tungsten ; mine ; metric tons, tungsten content ; 2025 ; USGS MCS 2026 ; CHN 67000 1 | VNM 3000 2 | KAZ 2400 3 | PRK 2000 4 | RUS 2000 4 | BOL 1700 6 | RWA 1300 7 | AUS 1000 8 | AUT 840 9 | ESP 800 10 | PRT 700 11 | WLD 85000
uranium ; mine ; metric tons, uranium content ; 2021 ; World Nuclear Association, as quoted by the press ; KAZ 21819 1 | NAM 5753 2 | CAN 4693 3 | AUS 4192 4 | UZB 3500 5 | WLD 48303
vanadium ; mine ; metric tons, vanadium content ; 2025 ; USGS MCS 2026 ; CHN 82000 1 | RUS 21000 2 | BRA 5300 3 | ZAF 5000 4 | WLD 110000
zinc ; mine ; thousand metric tons, zinc content ; 2025 ; USGS MCS 2026 ; CHN 4100 1 | PER 1500 2 | AUS 1100 3 | IND 870 4 | MEX 780 5 | USA 670 6 | BOL 500 7 | RUS 430 8 | KAZ 360 9 | SWE 230 10 | WLD 13000
zirconium ; mine ; thousand metric tons, gross weight ; 2025 ; USGS MCS 2026 ; AUS 400 1 | ZAF 270 2 | MOZ 160 3 | CHN 100 4 | USA 100 4 | SEN 70 6 | IDN 52 7 | MDG 26 8 | SLE 25 9 | WLD 1200
`;

var reserves = `
antimony ; in the ground ; metric tons, antimony content ; 2025 ; USGS MCS 2026 ; CHN 830000 1 | RUS 350000 2 | BOL 310000 3 | KGZ 260000 4 | MMR 140000 5 | AUS 110000 6 | TUR 99000 7 | CAN 78000 8 | TJK 60000 9 | USA 60000 9 | VNM 54000 11 | PAK 26000 12 | MEX 18000 13 | WLD >=2000000
barite ; in the ground ; thousand metric tons ; 2025 ; USGS MCS 2026 ; CHN 120000 1 | IRN 100000 2 | KAZ 85000 3 | IND 51000 4 | TUR 34000 5 | RUS 12000 6
bauxite ; in the ground ; percent of the listed world reserves ; 2023 ; USGS MCS 2024, rounded shares ; GIN 30 1 | VNM 24 2 | AUS 14 3 | BRA 11 4 | JAM 8 5 | IDN 4 6 | CHN 3 7 | IND 3 7 | RUS 2 9 | KAZ 1 10 | SAU 1 10
chromium ; in the ground ; thousand metric tons, gross weight ; 2025 ; USGS MCS 2026 ; ZAF 350000 1 | KAZ 230000 2 | ZWE 140000 3 | IND 79000 4 | FIN 63000 5 | TUR 27000 6 | USA 8500 7 | BRA 3900 8 | WLD >=1200000
cobalt ; in the ground ; metric tons, cobalt content ; 2025 ; USGS MCS 2026 ; COD 6000000 1 | AUS 1700000 2 | RUS 800000 3 | IDN 760000 4 | CUB 500000 5 | PHL 260000 6 | CAN 220000 7 | CHN 160000 8 | MDG 100000 9 | TUR 91000 10 | PNG 84000 11 | USA 70000 12 | WLD 12000000
copper ; in the ground ; thousand metric tons, copper content ; 2025 ; USGS MCS 2026 ; CHL 180000 1 | AUS 100000 2 | PER 85000 3 | COD 80000 4 | RUS 80000 4 | MEX 53000 6 | USA 47000 7 | CHN 41000 8 | POL 33000 9 | IDN 21000 10 | ZMB 21000 10 | KAZ 20000 12 | CAN 7000 13 | IND 2200 14 | WLD 980000
fluorspar ; in the ground ; thousand metric tons ; 2025 ; USGS MCS 2026 ; CHN 110000 1 | MEX 68000 2 | ZAF 41000 3 | MNG 34000 4 | VNM 16000 5 | ESP 15000 6 | IRN 7600 7 | THA 3600 8 | BRA 2500 9 | WLD 330000
graphite ; in the ground ; metric tons ; 2025 ; USGS MCS 2026 ; CHN 100000000 1 | BRA 74000000 2 | MDG 27000000 3 | MOZ 25000000 4 | TZA 18000000 5 | RUS 14000000 6 | VNM 9700000 7 | IND 8600000 8 | TUR 6900000 9 | CAN 5900000 10 | MEX 3100000 11 | PRK 2000000 12 | KOR 1800000 13 | LKA 1500000 14 | NOR 600000 15 | WLD 310000000
lead ; in the ground ; thousand metric tons, lead content ; 2025 ; USGS MCS 2026 ; AUS 34000 1 | CHN 22000 2 | RUS 8900 3 | MEX 5600 4 | PER 5000 5 | USA 4600 6 | IRN 2000 7 | IND 1900 8 | SWE 1700 9 | BOL 1600 10 | TUR 1600 10 | WLD 95000
lithium ; in the ground ; metric tons, lithium content ; 2025 ; USGS MCS 2026 ; CHL 9200000 1 | AUS 8400000 2 | CHN 4600000 3 | ARG 4400000 4 | USA 4400000 4 | CAN 1600000 6 | BRA 540000 7 | ZWE 500000 8 | MLI 370000 9 | PRT 60000 10 | WLD 37000000
manganese ; in the ground ; thousand metric tons, manganese content ; 2025 ; USGS MCS 2026 ; AUS 580000 1 | ZAF 550000 2 | BRA 300000 3 | CHN 260000 4 | GAB 61000 5 | IND 34000 6 | GHA 13000 7 | WLD 1800000
molybdenum ; in the ground ; thousand metric tons, molybdenum content ; 2025 ; USGS MCS 2026 ; CHN 7800 1 | USA 3500 2 | CHL 2600 3 | RUS 1100 4 | PER 1000 5 | AUS 760 6 | ARM 150 7 | MEX 130 8 | PRK 78 9 | CAN 64 10 | IRN 43 11 | UZB 21 12 | MNG 10 13 | KOR 8 14 | KAZ 7 15 | WLD 17000
nickel ; in the ground ; metric tons, nickel content ; 2025 ; USGS MCS 2026 ; IDN 62000000 1 | AUS 25000000 2 | BRA 16000000 3 | RUS 8300000 4 | NCL 7100000 5 | PHL 4800000 6 | CHN 4400000 7 | CAN 2200000 8 | USA 340000 9 | WLD >=140000000
niobium ; in the ground ; metric tons, niobium content ; 2025 ; USGS MCS 2026 ; BRA 14000000 1 | CHN 6500000 2 | CAN 640000 3 | USA 210000 4 | RUS 3000 5 | WLD >=21000000
phosphate ; in the ground ; thousand metric tons ; 2025 ; USGS MCS 2026 ; MAR 50000000 1 | CHN 3400000 2 | EGY 2800000 3 | TUN 2500000 4 | RUS 2400000 5 | DZA 2200000 6 | BRA 1600000 7 | ZAF 1500000 8 | FIN 1000000 9 | SAU 1000000 9 | USA 1000000 9 | JOR 820000 12 | AUS 800000 13 | KAZ 260000 14 | SYR 250000 15 | PER 210000 16 | UZB 100000 17 | TUR 71000 18 | ISR 60000 19 | SEN 50000 20 | IND 31000 21 | MEX 30000 22 | TGO 30000 22 | VNM 30000 22 | WLD 73000000
platinum group metals ; in the ground ; kilograms, platinum-group metals ; 2025 ; USGS MCS 2026 ; ZAF 63000000 1 | RUS 11000000 2 | ZWE 1300000 3 | USA 590000 4 | CAN 310000 5 | WLD >=76000000
rare earths ; in the ground ; metric tons, rare-earth-oxide equivalent ; 2025 ; USGS MCS 2026 ; CHN 44000000 1 | BRA 21000000 2 | AUS 6300000 3 | RUS 3800000 4 | VNM 3500000 5 | USA 1900000 6 | GRL 1500000 7 | TZA 890000 8 | ZAF 860000 9 | CAN 830000 10 | MYS 710000 11 | WLD >=85000000
rhenium ; in the ground ; kilograms, rhenium content ; 2025 ; USGS MCS 2026 ; CHL 1300000 1 | USA 400000 2 | RUS 310000 3 | CHN 200000 4 | KAZ 190000 5 | ARM 95000 6
silver ; in the ground ; metric tons, silver content ; 2025 ; USGS MCS 2026 ; PER 110000 1 | RUS 92000 2 | AUS 91000 3 | CHN 67000 4 | POL 59000 5 | MEX 37000 6 | CHL 33000 7 | USA 23000 8 | BOL 22000 9 | IND 8000 10 | ARG 6500 11 | CAN 4900 12 | WLD 610000
tantalum ; in the ground ; metric tons, tantalum content ; 2025 ; USGS MCS 2026 ; CHN 240000 1 | AUS 120000 2 | BRA 40000 3 | RUS 150 4
tin ; in the ground ; metric tons, tin content ; 2025 ; USGS MCS 2026 ; IDN 1400000 1 | CHN 1200000 2 | BRA 700000 3 | MMR 700000 3 | AUS 570000 5 | RUS 460000 6 | BOL 400000 7 | PER 150000 8 | COD 91000 9 | VNM 23000 10 | WLD >=6000000
tungsten ; in the ground ; metric tons, tungsten content ; 2025 ; USGS MCS 2026 ; CHN 2500000 1 | AUS 570000 2 | RUS 400000 3 | VNM 170000 4 | ESP 66000 5 | PRK 29000 6 | AUT 10000 7 | PRT 3400 8 | WLD >=4700000
uranium ; in the ground ; percent of world identified resources ; 2019 ; World Nuclear Association, as quoted by the press ; AUS 28 1 | KAZ 15 2 | CAN 9 3 | RUS 8 4 | NAM 7 5 | ZAF 5 6
vanadium ; in the ground ; thousand metric tons, vanadium content ; 2025 ; USGS MCS 2026 ; AUS 10000 1 | CHN 5800 2 | RUS 5000 3 | ZAF 520 4 | BRA 94 5 | USA 50 6 | WLD 21000
zinc ; in the ground ; thousand metric tons, zinc content ; 2025 ; USGS MCS 2026 ; AUS 64000 1 | CHN 60000 2 | RUS 29000 3 | PER 18000 4 | MEX 14000 5 | IND 10000 6 | USA 9300 7 | KAZ 7400 8 | SWE 4100 9 | WLD 240000
`;

var figures;
function reference(mineralId, kind, iso3) {
	var _a;
	return figures != null || (figures = read3()), (_a = figures.get(`${kind} ${mineralId} ${iso3}`)) != null ? _a : null;
}
function read3() {
	let found = /* @__PURE__ */ new Map();
	for (let [kind, data] of [
		["reserves", reserves],
		["production", production]
	])
		for (let row of rowsOf(data)) {
			let [unit, year, source] = [value(row, 2), Number(value(row, 3)), value(row, 4)];
			for (let figure of values(row, 5)) {
				let [country = "", amount = "", rank] = figure.split(" "), key = `${kind} ${value(row, 0)} ${country}`;
				found.has(key) || found.set(key, {
					value: Number(amount.replace(">=", "")),
					atLeast: amount.startsWith(">="),
					unit,
					stage: value(row, 1),
					year,
					rank: rank === void 0 ? null : Number(rank),
					source
				});
			}
		}
	return found;
}

var POINTS = 3, PART2 = 0.2;
function criticalLists2(mineral) {
	let lists2 = criticalLists(metalOf(mineral)), flag = (listed4) => listed4 ? "yes" : "no";
	return { us2022: flag(lists2.us2022), us2025: flag(lists2.us2025), eu2024: flag(lists2.eu2024) };
}
function referenceOf({ country, mineral, kind, rank, share }) {
	let measure2 = kind === "supply" ? "production" : kind, known2 = measure2 === "reserves" || measure2 === "production", figure = known2 && country !== null ? reference(mineral, measure2, country) : null;
	if (!known2 || figure === null) return { figure: "", rank: null, verdict: "no reference" };
	let said = describe2(figure);
	if (rank !== null) {
		if (figure.rank === null) return { figure: said, rank: null, verdict: "no reference" };
		let verdict2 = rank === figure.rank ? "agrees" : `differs (reference rank ${figure.rank})`;
		return { figure: said, rank: figure.rank, verdict: verdict2 };
	}
	if (share === null) return { figure: said, rank: figure.rank, verdict: "agrees" };
	let world = reference(mineral, measure2, "WLD");
	if (!(world !== null && world.unit === figure.unit && world.value > 0)) return { figure: said, rank: figure.rank, verdict: "no reference" };
	let listed4 = 100 * figure.value / world.value, verdict = Math.abs(share - listed4) <= Math.max(POINTS, PART2 * listed4) ? "agrees" : `differs (reference share ${Math.round(listed4)} %)`;
	return { figure: said, rank: figure.rank, verdict };
}
function describe2({ value: value2, atLeast: atLeast2, unit, year, source }) {
	return `${atLeast2 ? "more than " : ""}${grouped(value2)} ${unit} (${year}, ${source})`;
}
function grouped(value2) {
	let [whole = "", decimals] = String(value2).split("."), parts = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	return decimals === void 0 ? parts : `${parts}.${decimals}`;
}

var QUOTE_CAP = 500;
function sourceOf2(facts) {
	let { title, publisher, published: published2 } = facts.article;
	return { title, publisher: publisher != null ? publisher : "", published: published2 != null ? published2 : "", url: "" };
}
function capped({ quote, start: start2, end }) {
	if (quote.length <= QUOTE_CAP) return { quote, start: start2, end };
	let last = quote.charCodeAt(QUOTE_CAP - 1), length = last >= 55296 && last < 56320 ? QUOTE_CAP - 1 : QUOTE_CAP;
	return { quote: quote.slice(0, length), start: start2, end: start2 + length };
}
function articleRecord(facts, source, stamp) {
	return { ...facts, source, import: stamp };
}
function agreementRecord(facts, agreement) {
	let { article: article2, engine } = facts;
	return { article: article2, engine, agreement, evidence: capped(agreement.evidence), review: "unreviewed" };
}
function linkRecords(facts, agreement) {
	var _a, _b;
	let year = Number(((_b = (_a = agreement.date) != null ? _a : facts.article.published) != null ? _b : "").slice(0, 4)) || null, link = (facet, value2, country = "") => ({
		article: facts.article,
		agreement,
		year,
		facet,
		value: value2,
		country
	});
	return [
		...agreement.sectors.map((sector) => link("sector", sector)),
		...agreement.minerals.map((mineral) => link("mineral", mineral)),
		...agreement.countries.map((country) => link("country", country)),
		...agreement.parties.map((party) => link("party", party.name)),
		...agreement.minerals.flatMap(
			(mineral) => agreement.countries.map((country) => link("mineral by country", mineral, country))
		)
	];
}
function mineralRecord(facts, note) {
	let evidence = capped({ quote: note.evidence, start: note.start, end: note.end });
	return { article: facts.article, note, evidence, lists: criticalLists2(note.mineral), reference: referenceOf(note) };
}
function totalRecords({ counts: counts2, agreements, coverage }) {
	let stated = counts2.map(({ evidence, start: start2, end, ...count }) => ({
		what: "stated",
		...count,
		evidence: capped({ quote: evidence, start: start2, end })
	})), note = [coverage.stated === null ? "" : `${coverage.named} of ${coverage.stated}`, coverage.note].filter((part) => part !== "").join(": ");
	return [
		...stated,
		{ what: "found", count: agreements.length, bound: "exact" },
		{ what: "coverage", evidence: { quote: note } }
	];
}
function sectorRecords({ agreements }) {
	return distinct(agreements.flatMap((agreement) => agreement.sectors)).map((sector) => {
		let own = agreements.filter((agreement) => agreement.sectors[0] === sector);
		return {
			sector,
			agreements: own.length,
			share: Math.round(1e3 * own.length / agreements.length) / 10,
			also: agreements.filter((agreement) => agreement.sectors.indexOf(sector) > 0).length,
			instruments: tally(own.map((agreement) => agreement.instrument)),
			statuses: tally(own.map((agreement) => agreement.status))
		};
	}).sort((a, b) => b.agreements - a.agreements || b.also - a.also || (a.sector < b.sector ? -1 : 1));
}
function tally(values2) {
	return distinct(values2).map((value2) => ({ value: value2, count: values2.filter((other) => other === value2).length })).sort((a, b) => b.count - a.count).map(({ value: value2, count }) => `${value2} ${count}`).join("; ");
}
function distinct(values2) {
	return values2.filter((value2, at) => values2.indexOf(value2) === at);
}

function columnsOf(definition) {
	return definition.split(`
`).map((line) => line.trim()).filter((line) => line !== "").map((line) => {
		let [key, header, width, format, source, note] = line.split("|").map((part) => part.trim());
		if (!key || !header || !note || source === void 0) throw new Error(`Column "${line}" needs six parts.`);
		return { key, header, width: Number(width), format, source, note };
	});
}
function tableOf(columns2, records) {
	return { columns: columns2, rows: records.map((record) => columns2.map((column) => cellOf(record, column.source))) };
}
function grid(table) {
	return [table.columns.map((column) => column.header), ...table.rows];
}
function cellOf(record, source) {
	let values2 = (source === "" ? [] : source.split(".").reduce(step2, [record])).filter((value3) => value3 != null && value3 !== "");
	if (values2.length > 1) return values2.join("; ");
	let [value2 = ""] = values2;
	return typeof value2 == "number" ? value2 : String(value2);
}
function step2(values2, part) {
	var _a;
	let [, name = part, first, open] = (_a = /^(\w+)\[(\d+)(\+)?\]$/.exec(part)) != null ? _a : [];
	return values2.flatMap((value2) => {
		let next = value2 == null ? void 0 : value2[name];
		if (!Array.isArray(next) || first === void 0) return next;
		let from = Number(first);
		return open ? next.slice(from) : next.slice(from, from + 1);
	});
}

var PIVOTS = [
	{ title: "Agreements by sector and status", facet: "sector", rows: "value", columns: "status", left: 1 },
	{ title: "Agreements by country and instrument", facet: "country", rows: "value", columns: "instrument", left: 10 },
	{
		title: "Agreements by mineral and country",
		facet: "mineral by country",
		rows: "value",
		columns: "country",
		left: 25
	}
];

var columns = {
	articles: () => columnsOf(ARTICLES2),
	agreements: () => columnsOf(AGREEMENTS),
	links: () => columnsOf(LINKS2),
	minerals: () => columnsOf(MINERALS),
	/** All that PACT_AGREEMENTS offers. */
	offered: () => columnsOf(AGREEMENTS + AGREEMENT_EXTRAS)
};
function articleTable(facts, source = sourceOf2(facts), stamp = { id: "", at: "" }) {
	return tableOf(columns.articles(), [articleRecord(facts, source, stamp)]);
}
function agreementTable(facts, chosen = columns.agreements()) {
	return tableOf(
		chosen,
		facts.agreements.map((agreement) => agreementRecord(facts, agreement))
	);
}
function linkTable(facts) {
	return tableOf(
		columns.links(),
		facts.agreements.flatMap((agreement) => linkRecords(facts, agreement))
	);
}
function mineralTable(facts) {
	return tableOf(
		columns.minerals(),
		facts.mineralNotes.map((note) => mineralRecord(facts, note))
	);
}
function totalTable(facts) {
	return tableOf(columnsOf(TOTALS), totalRecords(facts));
}
function sectorTable(facts) {
	return tableOf(columnsOf(SECTOR_TALLY), sectorRecords(facts));
}

var ERROR_VALUE = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!?|SPILL!|LOADING|BAD_EXPR|CYCLE)/;
function articlesIn(value2) {
	return (Array.isArray(value2) ? value2 : [value2]).map((row, at) => articleOf(Array.isArray(row) ? row : [row], at + 1)).filter((article2) => article2.text !== "" || article2.problem !== null);
}
function isColumn(value2) {
	return Array.isArray(value2) && value2.length > 1;
}
function singleArticle(value2) {
	var _a;
	let [article2, second] = articlesIn(value2);
	if (second) throw new Error("Give one article: a single cell, or the cells of one row.");
	if (article2 != null && article2.problem) throw new Error(article2.problem);
	return (_a = article2 == null ? void 0 : article2.text) != null ? _a : "";
}
function articleOf(cells, row) {
	var _a;
	let filled = cells.filter((cell) => cell != null && String(cell).trim() !== ""), problem = (_a = filled.map(problemOf).find((found) => found !== null)) != null ? _a : null;
	return { row, text: problem === null ? filled.join(`
`) : "", problem };
}
function problemOf(cell) {
	if (typeof cell == "number" || typeof cell == "boolean")
		return `The article cell holds ${cell}, not text. Point to the cell that holds the article's text.`;
	if (cell instanceof Date) return "The article cell holds a date. Point to the cell that holds the article's text.";
	if (typeof cell != "string") return "The article cell holds an error value. Mend that cell first.";
	let error = ERROR_VALUE.exec(cell);
	return error ? `The article cell holds the error ${error[0]}. Mend that cell first.` : null;
}

function parted(articles) {
	let known2 = /* @__PURE__ */ new Set(), characters = 0, end = articles.findIndex(({ text }, at) => known2.has(text) ? !1 : (known2.add(text), characters += text.length, characters > 15e5 && at > 0));
	return end < 0 ? { inTime: [...articles], left: [] } : { inTime: articles.slice(0, end), left: articles.slice(end) };
}
function leftNote(left2) {
	var _a, _b;
	let [first, last] = [(_a = left2[0]) == null ? void 0 : _a.row, (_b = left2[left2.length - 1]) == null ? void 0 : _b.row];
	return `Not read: ${first === last ? `row ${first}` : `rows ${first} to ${last}`} of the range (${left2.length} in all), for a formula ends after 30 seconds. Give what is left a formula of its own.`;
}

var DEFAULT = "signed on, instrument, status, title, parties, countries, sectors, minerals, place, amount, currency, quote, start, end, confidence", ALIASES = { signed: "signed on", date: "signed on", id: "agreement id", value: "amount" };
function chosenColumns(names2) {
	let listed4 = (Array.isArray(names2) ? flat(names2).join(",") : String(names2 != null ? names2 : "")).trim() || DEFAULT, offered = columns.offered();
	return listed4.split(/[,;\n]/).map((name) => name.trim().toLowerCase()).filter((name) => name !== "").map((name) => {
		var _a;
		return find2(offered, (_a = ALIASES[name]) != null ? _a : name);
	});
}
function find2(offered, name) {
	let named3 = offered.find(
		(column) => column.header.toLowerCase() === name || column.key === name.replace(/ /g, "_")
	);
	if (named3) return named3;
	let known2 = offered.map((column) => column.header.toLowerCase()).join(", ");
	throw new Error(`There is no column "${name}". Known columns: ${known2}.`);
}
function flat(values2) {
	return values2.reduce((all, value2) => all.concat(Array.isArray(value2) ? flat(value2) : [value2]), []);
}

function messageOf(error) {
	return error instanceof Error || typeof error == "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
function several(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}

var SERIALS = { first: 1e4, last: 1e5, ofEpoch: 25569 };
function publishedOf(value2) {
	var _a;
	if (value2 == null || value2 === "") return null;
	if (value2 instanceof Date && !Number.isNaN(value2.getTime()))
		return new Date(value2.getTime() + 486e5).toISOString().slice(0, 10);
	if (typeof value2 == "number" && value2 >= SERIALS.first && value2 < SERIALS.last)
		return new Date(Math.floor(value2 - SERIALS.ofEpoch) * 864e5).toISOString().slice(0, 10);
	let iso = typeof value2 == "string" ? (_a = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value2)) == null ? void 0 : _a[1] : void 0;
	if (iso && !Number.isNaN(Date.parse(iso))) return iso;
	throw new Error(`The publication date "${value2}" is no date. Give a date cell, or text such as 2024-06-12.`);
}
function publishedAt(value2, row) {
	if (!Array.isArray(value2)) return publishedOf(value2);
	let cells = value2[row - 1];
	return publishedOf(Array.isArray(cells) ? cells[0] : cells);
}

var NUMBER_FORMATS = {
	text: "General",
	wrap: "General",
	date: "yyyy-mm-dd",
	time: "yyyy-mm-dd hh:mm",
	integer: "0",
	number: "General",
	money: "#,##0",
	percent: "0.0%"
};
function literal(cell) {
	return typeof cell == "number" || cell === "" || /^(?:[A-Za-z"\u201c\u2018]|\([A-Za-z])/.test(cell) && !isReadAsValue(cell) ? cell : `'${cell}`;
}
function entry(cell, format) {
	return (format === "date" || format === "time") && /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/.test(String(cell)) ? cell : literal(cell);
}
function isReadAsValue(text) {
	return /^(?:true|false)$/i.test(text) || /^\(?[A-Za-z]{1,9}\.?[ ,\-/]*\$?\d[\d,.:/ -]*\)?$/.test(text) || /^\[.*\]\(.*\)$/.test(text);
}

var SAMPLE_PUBLISHED = "2026-03-12", SAMPLE_ARTICLE = `Chile, Finland sign 14 agreements at Santiago summit

SANTIAGO, March 12 (Andes Wire) -- Chile and Finland signed 14 agreements on Thursday during the first state visit of a Finnish president to the country in two decades, the Foreign Ministry said.

The centerpiece is a memorandum of understanding on a critical minerals supply chain, signed by the Chilean Ministry of Mining and the Finnish Ministry of Economic Affairs. It covers lithium and copper, from exploration to recycling.

The battery maker Nordkemi Oyj secured a $240 million contract with the Chilean producer Salar Austral S.A. for the supply of lithium hydroxide.

The University of Oulu and the University of Antofagasta signed a letter of intent on joint research into mine tailings.

The two countries also agreed to cooperate on clean power by signing a deal on green hydrogen and grid storage. A protocol on port logistics between the Chilean Port Authority and the Finnish Transport Agency is expected to be signed in June.

A further nine memorandums of understanding were exchanged at a business forum attended by more than 200 companies.

Chile holds the world's largest reserves of lithium and is the world's largest copper producer. It also holds the world's fourth-largest reserves of molybdenum, which is used to strengthen steel.

"This visit opens a new chapter for our industries," the Chilean president told reporters, adding that both sides hope to deepen cooperation in education and culture.

Source: Andes Wire`;

var sample = (text = SAMPLE_ARTICLE) => read2(text, { published: SAMPLE_PUBLISHED }), rowsOf2 = (facts) => facts.agreements.map(({ instrument, status, parties, sectors, date }) => ({
	instrument,
	status,
	parties,
	sectors,
	date
}));
function checks() {
	return [
		["The sample article gives five agreements", (facts) => facts.agreements.length === 5],
		["The sample article states fourteen", (facts) => facts.counts.some((count) => count.count === 14)],
		["Notes on its minerals are found", (facts) => facts.mineralNotes.length >= 3],
		[
			"Every quote stands where its row says",
			(facts) => facts.agreements.every(({ evidence: { quote, start: start2, end } }) => SAMPLE_ARTICLE.slice(start2, end) === quote)
		],
		["The same article gives the same rows", (facts) => JSON.stringify(sample()) === JSON.stringify(facts)],
		[
			"Line breaks in the article change nothing",
			(facts) => JSON.stringify(rowsOf2(sample(SAMPLE_ARTICLE.replace(/\n/g, `\r
`)))) === JSON.stringify(rowsOf2(facts))
		],
		["A blank article gives no row", () => agreementTable(read2("")).rows.length === 0]
	];
}
function PACT_SELFTEST() {
	let facts = sample(), outcome = (holds) => {
		try {
			return holds(facts) ? "PASS" : "FAIL";
		} catch (error) {
			return `FAIL: ${messageOf(error)}`;
		}
	};
	return [["Check", "Result"], ...checks().map(([name, holds]) => [name, outcome(holds)]), ["Engine", facts.engine]];
}

var NOT_ENGLISH = "Pactsheet reads English. This text does not look like it: give an English article or a translation.";
function PACT_AGREEMENTS(article2, published2, columns2) {
	let chosen = chosenColumns(columns2);
	return spill(article2, published2, (facts) => agreementTable(facts, chosen));
}
function PACT_SECTORS(article2, published2) {
	return spill(article2, published2, sectorTable);
}
function PACT_MINERALS(article2) {
	return spill(article2, void 0, mineralTable);
}
function PACT_TOTALS(article2) {
	return spill(article2, void 0, totalTable);
}
function PACT_LINKS(article2, published2) {
	return spill(article2, published2, linkTable);
}
function PACT_QUOTE(article2, start2, end) {
	let text = singleArticle(article2);
	if (text === "" || start2 === "" || end === "") return "";
	let [from, to] = [Number(start2), Number(end)];
	if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from))
		throw new Error(
			"Start and end must be whole numbers, the end not before the start. Point to the row's Start and End."
		);
	if (to > text.length)
		throw new Error(`The article has only ${text.length} characters. Point to the article that the row was read from.`);
	if (to - from > 5e4)
		throw new Error(`A cell takes ${5e4} characters at most: ask for fewer.`);
	return text.slice(from, to);
}
function spill(value2, published2, tableFor) {
	let articles = articlesIn(value2), [first] = articles;
	if (!first) return "";
	let factsOf2 = reader(published2);
	if (!isColumn(value2)) return grid(tableFor(factsOf2(first)));
	let [header = []] = grid(tableFor(read2(""))), told = (row, message) => [row, message, ...header.slice(1).map(() => "")], { inTime, left: left2 } = parted(articles), rows = inTime.flatMap((article2) => {
		try {
			return tableFor(factsOf2(article2)).rows.map((row) => [article2.row, ...row]);
		} catch (error) {
			return [told(article2.row, messageOf(error))];
		}
	}), rest = left2[0] ? [told(left2[0].row, leftNote(left2))] : [];
	return [["Article", ...header], ...rows, ...rest];
}
function reader(published2) {
	let known2 = /* @__PURE__ */ new Map();
	return ({ text, problem, row }) => {
		var _a;
		if (problem !== null) throw new Error(problem);
		let day = publishedAt(published2, row), key = `${day} ${text}`, facts = (_a = known2.get(key)) != null ? _a : read2(text, { published: day });
		if (known2.set(key, facts), !facts.article.english) throw new Error(NOT_ENGLISH);
		return facts;
	};
}

function report(title, work) {
	let message;
	try {
		message = work();
	} catch (error) {
		let ui = SpreadsheetApp.getUi();
		ui.alert(title, messageOf(error), ui.ButtonSet.OK);
		return;
	}
	SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 10);
}

var OURS = /\bPACT_[A-Z]+\s*\(/i, NO_VALUE = /^(?:#(?:N\/A|[A-Z]+[!?]|DIV\/0!)|Loading\.\.\.)$/;
function freezeFormulas() {
	report("Freeze", () => {
		let range = SpreadsheetApp.getActiveRange(), sheet = SpreadsheetApp.getActiveSheet(), inSelection = range ? freeze(sheet, range) : 0, frozen = inSelection > 0 ? inSelection : freeze(sheet, sheet.getDataRange());
		return frozen === 0 ? "There is no Pactsheet formula with a value here." : `${several(frozen, "formula")} of Pactsheet ${frozen === 1 ? "is a value" : "are values"} now.`;
	});
}
function freeze(sheet, area) {
	var _a, _b;
	let all = sheet.getDataRange(), before2 = all.getValues(), anchors = anchorsIn(all.getFormulas(), area).filter(
		({ row, column }) => {
			var _a2;
			return !NO_VALUE.test(String((_a2 = before2[row]) == null ? void 0 : _a2[column]));
		}
	);
	if (anchors.length === 0) return 0;
	let written = [], rangeOf = ({ row, column, values: values2 }) => {
		var _a2, _b2;
		return sheet.getRange(row + 1, column + 1, values2.length, (_b2 = (_a2 = values2[0]) == null ? void 0 : _a2.length) != null ? _b2 : 1);
	};
	try {
		for (let { row, column } of anchors) sheet.getRange(row + 1, column + 1).clearContent();
		SpreadsheetApp.flush();
		let after3 = sheet.getRange(1, 1, before2.length, (_b = (_a = before2[0]) == null ? void 0 : _a.length) != null ? _b : 1).getValues();
		for (let block of blocksOf(anchors, before2, after3))
			written.push(block), rangeOf(block).setValues(block.values);
	} catch (error) {
		for (let block of written) rangeOf(block).clearContent();
		for (let { row, column, formula } of anchors) sheet.getRange(row + 1, column + 1).setFormula(formula);
		throw error;
	}
	return anchors.length;
}
function anchorsIn(formulas, area) {
	let [top, left2] = [area.getRow() - 1, area.getColumn() - 1], [bottom, right] = [top + area.getNumRows(), left2 + area.getNumColumns()];
	return formulas.flatMap(
		(line, row) => line.map((formula, column) => ({ row, column, formula })).filter(
			({ column, formula }) => row >= top && row < bottom && column >= left2 && column < right && OURS.test(formula)
		)
	);
}
function blocksOf(anchors, before2, after3) {
	let covered = /* @__PURE__ */ new Set(), gone = (row, column) => {
		var _a, _b, _c;
		return ((_b = (_a = before2[row]) == null ? void 0 : _a[column]) != null ? _b : "") !== "" && ((_c = after3[row]) == null ? void 0 : _c[column]) === "" && !covered.has(`${row},${column}`);
	}, take4 = (row, column, height, width) => {
		for (let r = row; r < row + height; r++) for (let c = column; c < column + width; c++) covered.add(`${r},${c}`);
		let lines = before2.slice(row, row + height).map((line) => line.slice(column, column + width));
		return {
			row,
			column,
			values: lines.map((line) => line.map((value2) => typeof value2 == "string" ? literal(value2) : value2))
		};
	}, blocks = anchors.map(({ row, column }) => {
		let width = 1;
		for (; gone(row, column + width); ) width++;
		let follows = (r) => {
			let places = Array.from({ length: width }, (_, c) => column + c);
			return places.some((c) => gone(r, c)) && places.every((c) => {
				var _a, _b;
				return ((_b = (_a = after3[r]) == null ? void 0 : _a[c]) != null ? _b : "") === "";
			});
		}, height = 1;
		for (; follows(row + height); ) height++;
		return take4(row, column, height, width);
	});
	return before2.forEach((line, row) => {
		line.forEach((_, column) => {
			anchors.some((anchor) => anchor.row <= row && anchor.column <= column) && gone(row, column) && blocks.push(take4(row, column, 1, 1));
		});
	}), blocks;
}

function article() {
	return {
		name: "article",
		example: "A2:A50",
		help: "The cell that holds the article. In a range each row is one article; the cells of a row are joined."
	};
}
function published() {
	return {
		name: "published",
		example: "B2:B50",
		optional: !0,
		help: "Day of publication, a date or 2024-06-12: gives a dateline without a year its year."
	};
}
function customFunctions() {
	return [
		{
			name: "PACT_AGREEMENTS",
			params: [
				article(),
				published(),
				{
					name: "columns",
					example: '"signed, parties, sector"',
					optional: !0,
					help: "Columns to show, in this order; leave out for the usual ones."
				}
			],
			help: "Reads the agreements of a news article: one row each, with its verbatim quote.",
			returns: "A header and one row an agreement.",
			examples: ["=PACT_AGREEMENTS(A2)", '=PACT_AGREEMENTS(A2:A50, B2:B50, "signed, parties, sector, quote")']
		},
		{
			name: "PACT_SECTORS",
			params: [article(), published()],
			help: "Counts the agreements of a news article by main sector.",
			returns: "A header and one row a sector: agreements, share, instruments, statuses.",
			examples: ["=PACT_SECTORS(A2)"]
		},
		{
			name: "PACT_MINERALS",
			params: [article()],
			help: "Reads what a news article says of minerals: reserves, production, supply, deposits and use, with rank and share.",
			returns: "A header and one row a note, with critical-mineral lists and a reference figure.",
			examples: ["=PACT_MINERALS(A2)"]
		},
		{
			name: "PACT_TOTALS",
			params: [article()],
			help: "Reads the totals that a news article states, and holds them against the agreements found.",
			returns: "A header, one row a total, then what was found and the coverage.",
			examples: ["=PACT_TOTALS(A2)"]
		},
		{
			name: "PACT_LINKS",
			params: [article(), published()],
			help: "Lays the agreements of a news article out for pivot tables: one row an agreement and sector, mineral, country or party.",
			returns: "A header and the long rows.",
			examples: ["=PACT_LINKS(A2:A50, B2:B50)"]
		},
		{
			name: "PACT_QUOTE",
			params: [
				{ name: "article", example: "A2", help: "The article that the row was read from." },
				{ name: "start", example: "S2", help: "The row's Start." },
				{ name: "end", example: "T2", help: "The row's End." }
			],
			help: "Gives the words of the article between two offsets, so that a row can be proved.",
			returns: "The quote.",
			examples: ["=PACT_QUOTE(A2, S2, T2)=R2"]
		},
		{
			name: "PACT_SELFTEST",
			params: [],
			help: "Checks Pactsheet in this sheet, on the sample article.",
			returns: "One row a check: PASS or FAIL.",
			examples: ["=PACT_SELFTEST()"]
		}
	];
}
function signature({ name, params }) {
	return `${name}(${params.map((param) => param.optional ? `[${param.name}]` : param.name).join(", ")})`;
}

var STYLE = "body{font:13px/1.5 Roboto,Arial,sans-serif;margin:16px;color:#202124}h1{font-size:16px}h2{font:bold 12px monospace;margin:16px 0 2px;overflow-wrap:anywhere}p{margin:2px 0}code{font:12px monospace;overflow-wrap:anywhere}";
function showHelp() {
	let page = HtmlService.createHtmlOutput(helpPage()).setTitle("Pactsheet help");
	SpreadsheetApp.getUi().showSidebar(page);
}
function helpPage() {
	let cards = customFunctions().map((card) => {
		let params = card.params.map((param) => `<p><b>${escaped(param.name)}</b>: ${escaped(param.help)}</p>`), examples = card.examples.map((example) => `<p><code>${escaped(example)}</code></p>`);
		return `<h2>${escaped(signature(card))}</h2><p>${escaped(card.help)}</p>${params.join("")}${examples.join("")}`;
	});
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pactsheet help</title><style>${STYLE}</style></head><body><h1>Pactsheet</h1><ol>${[
		"Paste an article into the sidebar, or select cells that hold articles and choose Import selected cells.",
		"Read each row against its quote and set Review to confirmed, corrected or rejected: in the sheet, or by keys in the sidebar under Review.",
		"Correct any cell: no later import writes over it. Rejected rows leave the tally.",
		"Nothing that you paste leaves this spreadsheet."
	].map((step3) => `<li>${escaped(step3)}</li>`).join("")}</ol>${cards.join("")}</body></html>`;
}
function escaped(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function selected() {
	let range = SpreadsheetApp.getActiveRange();
	if (!range) throw new Error("Nothing is selected. Select the cells that hold articles, each row one article.");
	let rows = range.getValues(), published2 = rows.map((row) => dateIn(row)), texts = rows.map((row) => row.filter((cell) => row.length === 1 || !isDate(cell)));
	return { articles: articlesIn(texts).map((article2) => {
		var _a;
		return { ...article2, published: (_a = published2[article2.row - 1]) != null ? _a : null };
	}), label: `${range.getSheet().getName()}!${range.getA1Notation()}` };
}
var isDate = (cell) => cell instanceof Date || typeof cell == "string" && /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(cell);
function dateIn(row) {
	let cell = row.length > 1 ? row.find(isDate) : void 0;
	return publishedOf(cell);
}

var STATUSES = ["signed", "renewed", "announced", "planned", "negotiating", "ended"], INSTRUMENTS2 = [
	"mou",
	"agreement",
	"treaty",
	"contract",
	"joint_declaration",
	"letter_of_intent",
	"protocol",
	"plan",
	"partnership",
	"other"
], SECTORS = [
	"minerals",
	"energy",
	"climate",
	"infrastructure",
	"transport",
	"agriculture",
	"health",
	"education",
	"technology",
	"digital",
	"defence",
	"trade",
	"finance",
	"industry",
	"culture",
	"labour",
	"justice",
	"development",
	"diplomacy"
], REVIEWS = ["unreviewed", "confirmed", "corrected", "rejected"], STATUS_MEANINGS = {
	signed: "The text says it was signed, exchanged, adopted, concluded or struck.",
	renewed: "An earlier instrument was extended, prolonged or widened.",
	announced: "Made known or agreed in outline; no signature is reported.",
	planned: "To be signed: approved for signing, expected, or awaiting a condition.",
	negotiating: "Talks are under way.",
	ended: "Suspended, cancelled, expired or withdrawn from."
};

var MEMORY = "written", MEMORY_COLUMN = {
	key: MEMORY,
	header: "Written",
	width: 60,
	format: "text",
	source: "",
	note: "Pactsheet's memory of what it wrote into this row: by it the next import knows what you changed, and keeps it."
};
function tabs(blank = []) {
	let tab = (id, name, own, rest) => ({
		id,
		name,
		columns: [...own, MEMORY_COLUMN],
		yours: [],
		ids: ["article_id"],
		choices: {},
		blank: [],
		frozenColumns: 0,
		...rest
	});
	return [
		tab("articles", "Articles", columns.articles(), { frozenColumns: 2 }),
		tab("agreements", "Agreements", columns.agreements(), {
			yours: ["review", "note"],
			ids: ["agreement_id", "article_id"],
			choices: { instrument: INSTRUMENTS2, status: STATUSES, sector: SECTORS, review: REVIEWS },
			blank,
			frozenColumns: 2
		}),
		tab("links", "Links", columns.links(), { ids: ["agreement_id", "article_id"] }),
		tab("minerals", "Minerals", columns.minerals(), { frozenColumns: 2 })
	];
}
function tabOf(id, blank = []) {
	let tab = tabs(blank).find((candidate) => candidate.id === id);
	if (!tab) throw new Error(`No tab ${id} is defined.`);
	return tab;
}

var TAB_METADATA = "pactsheet.tab";
function sheetsById(spreadsheet) {
	var _a;
	let found = {};
	for (let metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_METADATA).find()) {
		let sheet = metadata.getLocation().getSheet();
		sheet && (found[(_a = metadata.getValue()) != null ? _a : ""] = sheet);
	}
	return found;
}
function noteOf({ key, note }) {
	return `${note}
[pactsheet: ${key}]`;
}
var KEY_IN_NOTE = /\[pactsheet: (\w+)\]\s*$/;
function columnsAt(tab, headers, notes, name) {
	var _a;
	let at = {}, keys = notes.map((note) => {
		var _a2;
		return (_a2 = KEY_IN_NOTE.exec(note)) == null ? void 0 : _a2[1];
	});
	for (let { key, header } of tab.columns) {
		let candidates = headers.map((_, column2) => column2).filter((column2) => keys[column2] === key), exact = candidates.find((column2) => headers[column2] === header), column = (_a = exact != null ? exact : candidates[0]) != null ? _a : headers.findIndex((text, place) => text === header && !keys[place]);
		column >= 0 && (at[key] = column + 1);
	}
	let missing = tab.columns.filter(({ key }) => at[key] === void 0 && key !== MEMORY).map(({ header }) => header);
	if (at[MEMORY] === void 0 && missing.push("Written (hidden)"), missing.length > 0)
		throw new Error(
			`The tab "${name}" has lost ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}. Undo the deletion (Ctrl+Z), or type the header into the first row of an empty column, then import again.`
		);
	return at;
}
function byHeader(spreadsheet, { name, columns: columns2 }) {
	let sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return null;
	let [headers = []] = sheet.getDataRange().getValues();
	if (!columns2.every(({ header }) => headers.includes(header))) throw foreign(name);
	return sheet;
}
function findViews(spreadsheet, sheets, views) {
	for (let { id, name, begins: begins2 } of views) {
		let sheet = sheets[id] ? null : spreadsheet.getSheetByName(name);
		if (!sheet) continue;
		let [cells = []] = sheet.getRange(1, 1, 1, begins2.length).getValues();
		if (begins2.some((text, at) => cells[at] !== text)) throw foreign(name);
		sheets[id] = sheet;
	}
}
function foreign(name) {
	return new Error(
		`There is a tab "${name}" that Pactsheet did not make. Rename it (double-click its name), then import again: nothing in it was touched.`
	);
}

function fingerprint(cell) {
	let shown = String(cell).replace(/\r\n?/g, `
`);
	if (shown === "") return "";
	let hash2 = 2166136261;
	for (let at = 0; at < shown.length; at++) hash2 = Math.imul(hash2 ^ shown.charCodeAt(at), 16777619);
	return (hash2 >>> 0).toString(36);
}
function fingerprints(cells) {
	let written = {};
	for (let [key, cell] of Object.entries(cells)) written[key] = fingerprint(cell);
	return written;
}
function remembered({ key, written, byHand: byHand2 = {} }) {
	let sorted = Object.entries(written).sort(([a], [b]) => a < b ? -1 : 1), filled = Object.fromEntries(sorted.filter(([, print]) => print !== ""));
	return JSON.stringify({ key, written: filled, ...Object.keys(byHand2).length > 0 ? { byHand: byHand2 } : {} });
}
function memoryOf(cell) {
	try {
		let { key, written, byHand: byHand2 } = JSON.parse(String(cell));
		return typeof key != "string" || typeof written != "object" || written === null ? null : { key, written, ...byHand2 ? { byHand: byHand2 } : {} };
	} catch {
		return null;
	}
}

var TAB_IDS = ["articles", "agreements", "links", "minerals"];
function forTabs(make) {
	return {
		articles: make("articles"),
		agreements: make("agreements"),
		links: make("links"),
		minerals: make("minerals")
	};
}
function isEmpty(plan) {
	return TAB_IDS.every((id) => plan[id].added.length + plan[id].changed.length + plan[id].removed.length === 0);
}

var HEADER = ["Import ID", "State", "At", "What", "Data"], JOURNAL = { id: "journal", name: "Pactsheet journal", begins: HEADER }, CLOCK = HEADER.length + 1, CHUNK = 45e3;
function openJournal(spreadsheet, sheets) {
	let present = sheets[JOURNAL.id];
	if (present) return { sheet: present, made: !1 };
	let active2 = spreadsheet.getActiveSheet(), sheet = spreadsheet.insertSheet(JOURNAL.name, spreadsheet.getNumSheets());
	try {
		sheet.addDeveloperMetadata(TAB_METADATA, JOURNAL.id), sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]), spreadsheet.setActiveSheet(active2);
	} catch (error) {
		throw spreadsheet.deleteSheet(sheet), error;
	}
	return { sheet, made: !0 };
}
function nextStamp(sheet) {
	let clock = sheet.getRange(1, CLOCK);
	return clock.setNumberFormat("yyyy-mm-dd hh:mm").setFormula("=NOW()"), { id: `I${String(sheet.getLastRow()).padStart(4, "0")}`, at: clock.getDisplayValue() };
}
function begin(sheet, stamp, what, plan) {
	let trace = traceOf(plan), chunks = split2(JSON.stringify(trace)), row = sheet.getLastRow() + 1, width = HEADER.length - 1 + chunks.length;
	return sheet.getMaxRows() < row && sheet.insertRowsAfter(sheet.getMaxRows(), 100), sheet.getMaxColumns() < width && sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns()), sheet.getRange(row, 1, 1, width).setValues([[stamp.id, "open", `'${stamp.at}`, `'${what}`, ...chunks]]), { id: stamp.id, state: "open", what, trace, row };
}
function settle(sheet, entry2, state) {
	sheet.getRange(entry2.row, 2).setValue(state);
}
function lastEntry(sheet, ...states) {
	let rows = sheet.getLastRow() - 1;
	if (rows < 1) return null;
	let index = sheet.getRange(2, 2, rows, 1).getValues().map(([state2]) => states.includes(state2)).lastIndexOf(!0);
	if (index < 0) return null;
	let [line = []] = sheet.getRange(index + 2, 1, 1, sheet.getLastColumn()).getValues(), [id, state, , what, ...chunks] = line, trace = JSON.parse(chunks.join(""));
	return { id: String(id), state, what: String(what), trace, row: index + 2 };
}
function traceOf(plan) {
	return forTabs((id) => ({
		added: plan[id].added.map(({ key }) => key),
		changed: plan[id].changed.map(({ after: after3, ...change }) => ({ ...change, after: fingerprints(after3) }))
	}));
}
function split2(json) {
	let chunks = [];
	for (let at = 0; at < json.length; at += CHUNK) chunks.push(`'${json.slice(at, at + CHUNK)}`);
	return chunks;
}

var NEW_TAB_CELLS = 1e3 * 26;
function checkLimits(spreadsheet, present, plan) {
	var _a;
	for (let tab of tabs())
		for (let { cells } of [...plan[tab.id].added, ...plan[tab.id].changed.map(({ after: after3 }) => ({ cells: after3 }))])
			for (let { key, header } of tab.columns)
				if (String((_a = cells[key]) != null ? _a : "").length >= 5e4)
					throw new Error(
						`A text for the column ${header} of ${tab.name} has more than ${5e4} characters, the most that a cell takes. Shorten the article or its source, then import again: nothing was changed.`
					);
	let used = spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0), added = tabs().reduce((sum, { id, columns: columns2 }) => sum + plan[id].added.length * columns2.length, 0), made2 = TAB_IDS.filter((id) => !present.includes(id)).length * NEW_TAB_CELLS;
	if (used + added + made2 > 1e7)
		throw new Error(
			"This spreadsheet is full: it would pass 10 million cells. Delete empty rows and tabs, or import into a new spreadsheet: nothing was changed."
		);
}

function locked(work) {
	let lock = LockService.getDocumentLock();
	if (lock && !lock.tryLock(1e4))
		throw new Error(
			"Another import is running in this spreadsheet. Wait until it is finished, then try again: nothing was changed."
		);
	try {
		return work();
	} finally {
		release(lock);
	}
}
function release(lock) {
	try {
		lock == null || lock.releaseLock();
	} catch (error) {
		console.warn(`The document lock was left to expire: ${error}`);
	}
}

var REPEATED = /* @__PURE__ */ new Set(["party_1", "party_2", "other_parties", "countries"]);
function byHand(facts, { read: read4, remark }, corrected) {
	let { columns: columns2, rows } = agreementTable({ ...facts, agreements: read4 ? [read4] : [] }), changed = columns2.map(({ key, header }, at) => {
		var _a, _b;
		return { key, header, was: (_b = (_a = rows[0]) == null ? void 0 : _a[at]) != null ? _b : "" };
	}).filter(({ key, was }) => read4 !== null && was !== corrected[key]);
	return {
		cells: { review: "corrected", note: [remark, ...wasIn(changed)].filter((part) => part !== "").join(`
`) },
		columns: [...changed.map(({ key }) => key), "review", "note"]
	};
}
function wasIn(changed) {
	return changed.filter(({ key }) => !REPEATED.has(key)).map(({ header, was }) => `${header} was ${was === "" ? "blank" : was}.`);
}

function untouched(row, column) {
	var _a, _b, _c, _d;
	return ((_b = (_a = row.memory) == null ? void 0 : _a.byHand) == null ? void 0 : _b[column]) === void 0 && shows(row, column, (_d = (_c = row.memory) == null ? void 0 : _c.written[column]) != null ? _d : "");
}
function asImported(row, column) {
	var _a, _b;
	let print = (_b = (_a = row.memory) == null ? void 0 : _a.byHand) == null ? void 0 : _b[column];
	return print === void 0 ? untouched(row, column) : shows(row, column, print);
}
function shows({ cells, formulas, memory }, column, print) {
	var _a;
	return memory !== null && !formulas.includes(column) && fingerprint((_a = cells[column]) != null ? _a : "") === print;
}
function listed2(cell) {
	return String(cell != null ? cell : "").split(";").map((part) => part.trim()).filter((part) => part !== "");
}

var TabDraft = class {
	constructor(tab, rows) {
		__publicField(this, "tab", tab);
		__publicField(this, "drafts");
		/** How many cells and rows were asked for so far. */
		__publicField(this, "writes", 0);
		__publicField(this, "byKey", /* @__PURE__ */ new Map());
		__publicField(this, "families", /* @__PURE__ */ new Map());
		__publicField(this, "kept", 0);
		__publicField(this, "keeping", /* @__PURE__ */ new Set());
		this.drafts = rows.map((row) => ({ key: row.key, row, cells: { ...row.cells }, byHand: [] }));
		for (let draft2 of this.drafts) this.byKey.has(draft2.key) || this.index(draft2);
	}
	find(key) {
		return this.byKey.get(key);
	}
	/** The rows whose keys are the given one, a full stop, and more: the links of an agreement. */
	familyOf(key) {
		var _a;
		return (_a = this.families.get(key)) != null ? _a : [];
	}
	/** Adds a row, or brings the one of that key up to date. */
	put(key, cells, byHand2 = []) {
		let draft2 = this.find(key);
		if (draft2) this.update(draft2, cells, byHand2);
		else {
			let written = Object.keys(cells).filter((column) => !this.tab.blank.includes(column)), added = { key, row: null, cells: pick(cells, written), byHand: byHand2 };
			this.drafts.push(added), this.index(added), this.writes++;
		}
	}
	/**
	* Sets the cells that nobody edited; counts those that are kept. The analyst's own columns, and cells corrected before
	* an earlier import, change only where the analyst corrected them now (`byHand`).
	*/
	update(draft2, cells, byHand2 = []) {
		var _a;
		draft2.byHand = byHand2;
		for (let [column, wanted] of Object.entries(cells)) {
			let corrected = byHand2.includes(column);
			fingerprint((_a = draft2.cells[column]) != null ? _a : "") === fingerprint(wanted) || this.tab.blank.includes(column) || this.tab.yours.includes(column) && !corrected || (draft2.row !== null && !isFree(this.tab, draft2.row, column, corrected) ? (this.kept++, this.keeping.add(draft2)) : (draft2.cells[column] = wanted, this.writes++));
		}
	}
	/** Gives a row another name, for an agreement that the engine now words otherwise. */
	rename(draft2, key) {
		if (draft2.key === key) return;
		this.byKey.delete(draft2.key);
		let family = familyOf(draft2.key);
		this.families.set(
			family,
			this.familyOf(family).filter((other) => other !== draft2)
		), draft2.key = key, this.index(draft2), this.writes++;
	}
	/**
	* Empties a row, unless somebody edited it. It stays in its place with its name, so that nothing else has to move, it
	* can be filled again, and undoing puts back exactly what was there.
	*/
	empty(draft2) {
		if (draft2.row !== null && isEdited(this.tab, draft2.row)) return;
		let blank = Object.keys(draft2.cells).filter((column) => column !== MEMORY);
		this.update(draft2, Object.fromEntries(blank.map((column) => [column, ""])));
	}
	plan() {
		var _a;
		let plan = { added: [], changed: [], removed: [], kept: this.kept, keptRows: this.keeping.size };
		for (let draft2 of this.drafts) {
			let { row, key } = draft2;
			if (row === null)
				plan.added.push({ key, cells: { ...draft2.cells, [MEMORY]: remembered(this.memoryFor(draft2)) } });
			else {
				let columns2 = Object.keys(draft2.cells).filter((column) => draft2.cells[column] !== row.cells[column]);
				if (columns2.length === 0 && key === row.key) continue;
				let after3 = { ...pick(draft2.cells, columns2), [MEMORY]: remembered(this.memoryFor(draft2)) }, before2 = { ...pick(row.cells, columns2), [MEMORY]: (_a = row.cells[MEMORY]) != null ? _a : "" };
				plan.changed.push({ key: row.key, keyAfter: key, before: before2, after: after3 });
			}
		}
		return plan;
	}
	index(draft2) {
		this.byKey.set(draft2.key, draft2);
		let family = familyOf(draft2.key), members2 = this.families.get(family);
		members2 ? members2.push(draft2) : this.families.set(family, [draft2]);
	}
	/** What the row remembers from now on: of the cells that were written, their new fingerprints. */
	memoryFor({ row, key, cells, byHand: byHand2 }) {
		var _a, _b;
		let changed = Object.keys(cells).filter((column) => column !== MEMORY && cells[column] !== (row == null ? void 0 : row.cells[column])), ours = changed.filter((column) => !this.tab.yours.includes(column) && !byHand2.includes(column)), yours = changed.filter((column) => byHand2.includes(column));
		return {
			key,
			written: { ...(_a = row == null ? void 0 : row.memory) == null ? void 0 : _a.written, ...fingerprints(pick(cells, ours)) },
			byHand: { ...(_b = row == null ? void 0 : row.memory) == null ? void 0 : _b.byHand, ...fingerprints(pick(cells, yours)) }
		};
	}
}, familyOf = (key) => key.slice(0, Math.max(0, key.lastIndexOf(".")));
function isEdited(tab, row) {
	return row.annotated || tab.columns.some(({ key }) => key !== MEMORY && !asImported(row, key) && !isBlank2(tab, row, key));
}
function isBlank2(tab, row, column) {
	var _a;
	return tab.yours.includes(column) && ["", "unreviewed"].includes(String((_a = row.cells[column]) != null ? _a : ""));
}
function isFree(tab, row, column, corrected) {
	return corrected ? asImported(row, column) || isBlank2(tab, row, column) : untouched(row, column);
}
function pick(cells, columns2) {
	var _a;
	let picked = {};
	for (let column of columns2) picked[column] = (_a = cells[column]) != null ? _a : "";
	return picked;
}

var LINKED = "signed_on instrument status parties countries sector other_sectors".split(" ");
function isRelinked(row) {
	return row.cells.review === "corrected" && LINKED.some((column) => !untouched(row, column));
}
function mergeLinks(links, former, id, rows) {
	let present = [...links.familyOf(former)], keys = rows.map((row) => `${id}.${fingerprint([row.facet, row.value, row.country].join("|"))}`), spare = present.filter(({ key }) => !keys.includes(key));
	rows.forEach((row, at) => {
		var _a;
		let key = (_a = keys[at]) != null ? _a : "", draft2 = links.find(key) ? void 0 : take3(spare, ({ cells }) => cells.facet === row.facet || cells.facet === "");
		draft2 ? (links.update(draft2, row), links.rename(draft2, key)) : links.put(key, row);
	});
	for (let draft2 of spare) links.empty(draft2);
}
function take3(list, fits2) {
	let at = list.findIndex(fits2);
	return at < 0 ? void 0 : list.splice(at, 1)[0];
}

function merge2(state, batch, stamp, blank = []) {
	let drafts = forTabs((tab) => new TabDraft(tabOf(tab, blank), state[tab])), fresh = [];
	for (let incoming of batch) {
		let before2 = writes(drafts), id = incoming.facts.article.id, known2 = knownAs(drafts.articles, incoming);
		if (mergeAgreements(drafts, incoming, known2), mergeMinerals(drafts, incoming, known2), mergeArticle(drafts, incoming, known2, { id: "", at: "" }), writes(drafts) === before2) continue;
		fresh.push(id);
		let article2 = drafts.articles.find(id);
		article2 && drafts.articles.update(article2, { imported_at: stamp.at, import_id: stamp.id });
	}
	return { plan: forTabs((tab) => drafts[tab].plan()), fresh };
}
var writes = (drafts) => TAB_IDS.reduce((sum, id) => sum + drafts[id].writes, 0);
function knownAs(articles, { facts, source }) {
	var _a;
	if (source.url === "" || articles.find(facts.article.id)) return facts.article.id;
	let earlier2 = articles.drafts.find(({ cells }) => cells.url === source.url);
	return (_a = earlier2 == null ? void 0 : earlier2.key) != null ? _a : facts.article.id;
}
function mergeArticle(drafts, { facts, source }, known2, stamp) {
	let [cells = {}] = rowsOf3(articleTable(facts, source, stamp)), draft2 = drafts.articles.find(known2);
	if (!draft2) {
		drafts.articles.put(facts.article.id, cells);
		return;
	}
	let settled = /* @__PURE__ */ new Set(["imported_at", "import_id"]);
	for (let column of ["title", "publisher", "published", "url"]) cells[column] === "" && settled.add(column);
	drafts.articles.update(draft2, Object.fromEntries(Object.entries(cells).filter(([column]) => !settled.has(column)))), drafts.articles.rename(draft2, facts.article.id);
}
function mergeAgreements(drafts, { facts, corrections = {} }, known2) {
	var _a, _b;
	let { agreements } = drafts, rows = rowsOf3(agreementTable(facts)), ids = new Set(facts.agreements.map(({ id }) => id)), links = rowsOf3(linkTable(facts)), stale = agreements.drafts.filter(({ key, cells }) => !ids.has(key) && isFrom(cells, known2));
	for (let read4 of rows) {
		let id = String(read4.agreement_id), correction = corrections[id], { cells: given, columns: changed } = correction ? byHand(facts, correction, read4) : { cells: {}, columns: [] }, cells = { ...read4, ...given }, same3 = (draft3) => {
			var _a2, _b2;
			return fingerprint((_a2 = draft3.cells.quote) != null ? _a2 : "") === fingerprint((_b2 = cells.quote) != null ? _b2 : "");
		}, draft2 = (_a = agreements.find(id)) != null ? _a : take3(stale, same3), articles = listed2(draft2 == null ? void 0 : draft2.cells.article_id), owned4 = draft2 === void 0 || articles[0] === known2 || articles[0] === facts.article.id, named3 = articles.map((article2) => article2 === known2 ? facts.article.id : article2);
		named3.includes(facts.article.id) || named3.push(facts.article.id);
		let joined5 = { article_id: named3.join("; ") }, own = links.filter((link) => link.agreement_id === cells.agreement_id);
		if (!draft2)
			agreements.put(id, cells, changed), mergeLinks(drafts.links, id, id, own);
		else if (owned4) {
			let former = draft2.key;
			if (agreements.update(draft2, { ...cells, ...joined5 }, changed), agreements.rename(draft2, id), former === id && !correction && draft2.row && ((_b = draft2.row.memory) != null && _b.byHand || isRelinked(draft2.row))) continue;
			mergeLinks(
				drafts.links,
				former,
				id,
				own.map((link) => ({ ...link, ...joined5 }))
			);
		} else {
			agreements.update(draft2, joined5);
			for (let link of drafts.links.familyOf(id)) drafts.links.update(link, joined5);
		}
	}
}
function mergeMinerals(drafts, { facts }, known2) {
	let { minerals: minerals2 } = drafts;
	for (let cells of rowsOf3(mineralTable(facts))) {
		let claim2 = fingerprint([cells.country, cells.mineral, cells.kind].join("|")), draft2 = minerals2.find(`${known2}.${claim2}`);
		draft2 ? (minerals2.update(draft2, cells), minerals2.rename(draft2, `${facts.article.id}.${claim2}`)) : minerals2.put(`${facts.article.id}.${claim2}`, cells);
	}
}
function isFrom({ article_id: cell = "" }, article2) {
	return String(cell).startsWith(article2) && listed2(cell)[0] === article2;
}
function rowsOf3({ columns: columns2, rows }) {
	return rows.map((row) => Object.fromEntries(columns2.map(({ key }, at) => {
		var _a;
		return [key, (_a = row[at]) != null ? _a : ""];
	})));
}

var NOUNS2 = {
	articles: "article",
	agreements: "agreement",
	links: "link",
	minerals: "mineral note"
};
function outcomeOf(found, plan, importId, fresh, firsts) {
	let added = forTabs((id) => plan[id].added.length), updated = TAB_IDS.reduce((sum, id) => sum + plan[id].changed.length, 0), what = [
		...Object.values(added).some((count) => count > 0) ? [`Imported ${counted(added)}`] : [],
		...updated > 0 ? [`brought ${several(updated, "row")} up to date`] : []
	].join(", ");
	return { ok: !0, message: `${what.charAt(0).toUpperCase()}${what.slice(1)}.${keptIn(plan)}`, tabs: tabsOf(found, plan, firsts), importId, fresh };
}
function unchanged(found, plan, articles) {
	return {
		ok: !0,
		message: `${articles === 1 ? "This article is" : `These ${articles} articles are`} already there: nothing was changed.${keptIn(plan)}`,
		tabs: tabsOf(found, plan, {}),
		importId: "",
		fresh: []
	};
}
function tabsOf(found, plan, firsts) {
	return TAB_IDS.flatMap((id) => {
		var _a, _b, _c;
		let sheet = (_a = found[id]) == null ? void 0 : _a.sheet, { added, changed, kept } = plan[id];
		if (!sheet) return [];
		let first = firsts[id], columns2 = (_c = (_b = found[id]) == null ? void 0 : _b.tab.columns.length) != null ? _c : 1, range = first ? { range: sheet.getRange(first, 1, added.length, columns2).getA1Notation() } : {}, counts2 = { added: added.length, updated: changed.length, kept };
		return [{ name: sheet.getName(), sheetId: sheet.getSheetId(), ...counts2, ...range }];
	});
}
function keptIn(plan) {
	let kept = TAB_IDS.reduce((sum, id) => sum + plan[id].kept, 0);
	return kept > 0 ? ` Kept ${several(kept, "cell")} as edited by hand.` : "";
}
function counted(counts2) {
	var _a;
	let parts = TAB_IDS.filter((id) => id !== "links" && counts2[id] > 0).map((id) => several(counts2[id], NOUNS2[id])), last = (_a = parts.pop()) != null ? _a : "no row";
	return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}

var WIDTH = 80, PIVOT_TAB = { id: "pivot", name: "Pivot", begins: ["Agreements by sector and status"] };
function setUpPivots(sheet, { sheet: links, tab, at }) {
	var _a, _b, _c, _d, _e, _f;
	sheet.insertColumnsAfter(sheet.getMaxColumns(), WIDTH - sheet.getMaxColumns());
	let source = links.getRange(1, 1, links.getMaxRows(), tab.columns.length), titles = new Array(WIDTH).fill("");
	for (let { title, facet, rows, columns: columns2, left: left2 } of PIVOTS) {
		titles[left2 - 1] = title;
		let pivot = sheet.getRange(3, left2).createPivotTable(source);
		pivot.addRowGroup((_a = at[rows]) != null ? _a : 1).setDisplayName(rows === "value" ? (_b = facet.split(" ")[0]) != null ? _b : facet : rows), pivot.addColumnGroup((_c = at[columns2]) != null ? _c : 1), pivot.addPivotValue((_d = at.agreement_id) != null ? _d : 1, SpreadsheetApp.PivotTableSummarizeFunction.COUNTUNIQUE).setDisplayName("Agreements"), pivot.addFilter((_e = at.facet) != null ? _e : 1, SpreadsheetApp.newFilterCriteria().setVisibleValues([facet]).build());
	}
	sheet.getRange(1, 1, 1, WIDTH).setValues([titles]).setFontWeight("bold"), sheet.setFrozenRows(1), addSlicer(sheet, source, (_f = at.year) != null ? _f : 1), sheet.addDeveloperMetadata(TAB_METADATA, PIVOT_TAB.id);
}
function addSlicer(sheet, source, year) {
	try {
		let all = SpreadsheetApp.newFilterCriteria().setHiddenValues([]).build();
		sheet.insertSlicer(source, 1, 5).setTitle("Year").setColumnFilterCriteria(year, all).setApplyToPivotTables(!0);
	} catch (error) {
		console.warn(`The pivots were made without a slicer: ${error}`);
	}
}

function readTracker(spreadsheet, sheets) {
	let tracker = { state: forTabs(() => []), found: {} };
	for (let tab of tabs()) {
		let read4 = readTab(spreadsheet, sheets, tab);
		read4 && (tracker.found[tab.id] = read4.found, tracker.state[tab.id] = read4.rows);
	}
	return tracker;
}
function readTab(spreadsheet, sheets, tab) {
	var _a;
	let sheet = (_a = sheets[tab.id]) != null ? _a : byHeader(spreadsheet, tab);
	return sheet ? readSheet(tab, sheet) : null;
}
function readSheet(tab, sheet) {
	let range = sheet.getDataRange(), [headers = [], ...lines] = range.getValues(), [notes = []] = sheet.getRange(1, 1, 1, headers.length).getNotes(), at = columnsAt(tab, headers, notes, sheet.getName()), formulas = range.getFormulas(), shown = range.getDisplayValues(), rows = lines.flatMap((line, index) => {
		var _a, _b;
		let place = index + 1, cells = {};
		for (let [key, column] of Object.entries(at))
			cells[key] = cellOf2(line[column - 1], (_b = (_a = shown[place]) == null ? void 0 : _a[column - 1]) != null ? _b : "");
		let written = Object.keys(at).filter((key) => {
			var _a2, _b2;
			return (_b2 = formulas[place]) == null ? void 0 : _b2[((_a2 = at[key]) != null ? _a2 : 0) - 1];
		}), columns2 = new Set(Object.values(at)), annotated = line.some(
			(value2, column) => {
				var _a2;
				return value2 !== "" && !columns2.has(column + 1) && !((_a2 = formulas[place]) != null && _a2[column]);
			}
		);
		return rowOf4(tab, place + 1, cells, written, annotated);
	});
	return { found: { tab, sheet, at }, rows };
}
function rowOf4(tab, place, cells, formulas, annotated) {
	var _a, _b;
	let memory = memoryOf((_a = cells[MEMORY]) != null ? _a : ""), id = tab.id === "agreements" ? cells.agreement_id : tab.id === "articles" ? cells.article_id : "", key = (_b = memory == null ? void 0 : memory.key) != null ? _b : String(id != null ? id : "");
	return key === "" ? [] : [{ key, place, cells, formulas, memory, annotated }];
}
function cellOf2(value2, shown) {
	return typeof value2 == "number" || typeof value2 == "string" ? value2 : shown;
}

function takeBack(state, trace) {
	let plan = forTabs((id) => tabPlan(tabOf(id), state[id], trace[id]));
	return holdOn(state, plan), plan;
}
function tabPlan(tab, rows, trace) {
	var _a, _b;
	let plan = { added: [], changed: [], removed: [], kept: 0, keptRows: 0 }, byKey = /* @__PURE__ */ new Map();
	for (let row of rows) byKey.has(row.key) || byKey.set(row.key, row);
	for (let key of trace.added) {
		let row = byKey.get(key);
		row && isEdited(tab, row) ? plan.kept++ : row && plan.removed.push(key);
	}
	for (let change of trace.changed) {
		let row = (_a = byKey.get(change.keyAfter)) != null ? _a : byKey.get(change.key);
		if (!row) continue;
		let after3 = {};
		for (let [column, before2] of Object.entries(change.before)) {
			let now = fingerprint((_b = row.cells[column]) != null ? _b : "");
			now !== fingerprint(before2) && (column === MEMORY || now === change.after[column] && !row.formulas.includes(column) ? after3[column] = before2 : plan.kept++);
		}
		Object.keys(after3).length > 0 && plan.changed.push({ key: row.key, keyAfter: change.key, before: row.cells, after: after3 });
	}
	return plan;
}
function holdOn(state, plan) {
	let staying2 = (id) => {
		let leaving = new Set(plan[id].removed);
		return state[id].filter(({ key }) => !leaving.has(key));
	}, ids = new Set(staying2("agreements").map(({ cells }) => cells.agreement_id)), held = new Set(state.links.filter(({ cells }) => {
		var _a;
		return ids.has((_a = cells.agreement_id) != null ? _a : "");
	}).map(({ key }) => key));
	plan.links.removed = plan.links.removed.filter((key) => !held.has(key));
	let rest = [...staying2("agreements"), ...staying2("minerals")], articles = new Set(rest.map(({ cells }) => listed2(cells.article_id)[0]));
	plan.articles.removed = plan.articles.removed.filter((key) => !articles.has(key));
}

function writeTab(found, rows, { added, changed, removed }, urls = /* @__PURE__ */ new Map()) {
	if (added.length + changed.length + removed.length === 0) return;
	writeChanges(found, rows, changed);
	let gone = new Set(removed);
	if (deleteRows(
		found.sheet,
		rows.filter(({ key }) => gone.has(key)).map(({ place }) => place)
	), added.length === 0) return;
	let last = lastUsed(found, rows);
	return makeRoom(found.sheet, last + added.length), writeBlock(found, last + 1, added), found.tab.id === "agreements" && linkArticles(found, last + 1, added, urls), last + 1;
}
function linkArticles({ sheet, at }, first, added, urls) {
	var _a;
	let ids = added.map(({ cells }) => {
		var _a2;
		return String((_a2 = cells.article_id) != null ? _a2 : "");
	});
	if (!ids.some((id) => urls.has(id))) return;
	let values2 = /* @__PURE__ */ new Map();
	for (let id of ids) {
		if (values2.has(id)) continue;
		let text = SpreadsheetApp.newRichTextValue().setText(id), url = urls.get(id);
		values2.set(id, (url ? text.setLinkUrl(url) : text).build());
	}
	let column = ids.flatMap((id) => {
		var _a2;
		return (_a2 = values2.get(id)) != null ? _a2 : [];
	}).map((value2) => [value2]);
	sheet.getRange(first, (_a = at.article_id) != null ? _a : 1, column.length, 1).setRichTextValues(column);
}
function lastUsed({ sheet, at }, rows) {
	let known2 = rows.reduce((end, { place }) => Math.max(end, place), 1), last = sheet.getLastRow();
	if (last <= known2) return known2;
	let columns2 = Object.values(at), used = sheet.getRange(known2 + 1, 1, last - known2, Math.max(...columns2)).getValues().map((line) => columns2.some((column) => line[column - 1] !== ""));
	return known2 + used.lastIndexOf(!0) + 1;
}
function writeBlock({ tab, sheet, at }, first, added) {
	var _a, _b;
	for (let run of runsOf(Object.values(at), (_a = at[MEMORY]) != null ? _a : 0)) {
		let columns2 = run.map((place) => tab.columns.find(({ key }) => at[key] === place)), range = sheet.getRange(first, (_b = run[0]) != null ? _b : 1, added.length, run.length), values2 = added.map(
			({ cells }) => columns2.map((column) => {
				var _a2;
				return column ? entry((_a2 = cells[column.key]) != null ? _a2 : "", column.format) : "";
			})
		);
		range.setValues(values2);
		let formats = columns2.map((column) => {
			var _a2;
			return NUMBER_FORMATS[(_a2 = column == null ? void 0 : column.format) != null ? _a2 : "text"];
		});
		range.setNumberFormats(added.map(() => formats)), range.setVerticalAlignment("top");
		let strategy = SpreadsheetApp.WrapStrategy, wraps = columns2.map((column) => (column == null ? void 0 : column.format) === "wrap" ? strategy.WRAP : strategy.CLIP);
		range.setWrapStrategies(added.map(() => wraps));
	}
}
function makeRoom(sheet, rows) {
	let present = sheet.getMaxRows();
	rows < present || sheet.insertRowsBefore(present, rows + 1 - present);
}
function runsOf(columns2, memory) {
	let runs = [];
	for (let column of [...columns2].sort((a, b) => a - b)) {
		let last = runs[runs.length - 1];
		last && last[last.length - 1] === column - 1 ? last.push(column) : runs.push([column]);
	}
	return runs.sort((a, b) => Number(b.includes(memory)) - Number(a.includes(memory)));
}
function writeChanges({ tab, sheet, at }, rows, changed) {
	var _a;
	if (changed.length === 0) return;
	let changes = new Map(changed.map((change) => [change.key, change])), ordered = [...rows].sort((a, b) => a.place - b.place);
	for (let column of tab.columns) {
		let run = null, flush = () => {
			var _a2;
			run && run.settled > 0 && sheet.getRange(run.first, (_a2 = at[column.key]) != null ? _a2 : 1, run.settled, 1).setValues(run.cells.slice(0, run.settled)), run = null;
		};
		for (let row of ordered) {
			let change = changes.get(row.key), wanted = change && column.key in change.after ? change.after[column.key] : void 0, bridged = !tab.ids.includes(column.key) && (column.key === MEMORY || untouched(row, column.key)), ours = wanted !== void 0 || bridged, follows = run !== null && row.place === run.first + run.cells.length;
			(!ours || !follows) && flush(), !(!ours || run === null && wanted === void 0) && (run = run != null ? run : { first: row.place, cells: [], settled: 0 }, run.cells.push([entry((_a = wanted != null ? wanted : row.cells[column.key]) != null ? _a : "", column.format)]), wanted !== void 0 && (run.settled = run.cells.length));
		}
		flush();
	}
}
function deleteRows(sheet, places) {
	var _a, _b;
	let descending = [...places].sort((a, b) => b - a);
	for (; descending.length > 0; ) {
		let bottom = (_a = descending.shift()) != null ? _a : 0, top = bottom;
		for (; descending[0] === top - 1; ) top = (_b = descending.shift()) != null ? _b : top;
		sheet.deleteRows(top, bottom - top + 1);
	}
}

function revert(spreadsheet, { made: made2, journal, entry: entry2 }, cause) {
	try {
		for (let sheet of made2) spreadsheet.deleteSheet(sheet);
		entry2 && undoTrace(spreadsheet, sheetsById(spreadsheet), entry2.trace), entry2 && journal && !made2.includes(journal) && settle(journal, entry2, "failed"), SpreadsheetApp.flush();
	} catch (error) {
		return new Error(
			`The import stopped half-way: ${sentence(cause)} Putting everything back failed too: ${messageOf(error)} The next import, or Undo last import, puts it back first. Nothing that was there is lost.`
		);
	}
	return unchangedBy(cause);
}
function unchangedBy(cause) {
	let reason = sentence(cause);
	return new Error(`Nothing was changed: ${reason} ${remedyFor(reason)}`);
}
function isFromService(error) {
	return !(error instanceof Error) || error.name !== "Error";
}
var sentence = (error) => `${messageOf(error).replace(/[.\s]+$/, "")}.`;
function finishOpen(spreadsheet, sheets) {
	let journal = sheets[JOURNAL.id], entry2 = journal && lastEntry(journal, "open");
	return !journal || !entry2 ? !1 : (undoTrace(spreadsheet, sheets, entry2.trace), settle(journal, entry2, "failed"), !0);
}
function undoTrace(spreadsheet, sheets, trace) {
	let { state, found } = readTracker(spreadsheet, sheets), plan = takeBack(state, trace);
	for (let id of TAB_IDS) {
		let tab = found[id];
		tab && writeTab(tab, state[id], plan[id]);
	}
	return plan;
}
function remedyFor(reason) {
	return /protected|permission/i.test(reason) ? "The tab or a cell in it is protected: ask its owner to let you edit it (Data > Protect sheets and ranges), then try again." : "Try again; if it comes back, reload the spreadsheet first.";
}

var HEADER_BACKGROUND = "#e8eef7", REVIEW_COLOURS = { confirmed: "#e2f2e5", corrected: "#fff4d6", rejected: "#f6dfdd" };
function setUpTab(sheet, tab) {
	let { columns: columns2 } = tab;
	sheet.getMaxColumns() < columns2.length && sheet.insertColumnsAfter(sheet.getMaxColumns(), columns2.length - sheet.getMaxColumns()), writeHeader(sheet, columns2);
	let all = sheet.getRange(1, 1, sheet.getMaxRows(), columns2.length);
	all.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, !0, !1), all.createFilter(), sheet.setFrozenRows(1), tab.frozenColumns > 0 && sheet.setFrozenColumns(tab.frozenColumns), setWidths(sheet, tab), setChoices(sheet, tab);
	for (let hidden of [MEMORY, ...tab.blank]) sheet.hideColumns(columns2.findIndex(({ key }) => key === hidden) + 1);
	return sheet.addDeveloperMetadata(TAB_METADATA, tab.id), { tab, sheet, at: Object.fromEntries(columns2.map(({ key }, index) => [key, index + 1])) };
}
function writeHeader(sheet, columns2) {
	sheet.getRange(1, 1, 1, columns2.length).setValues([columns2.map(({ header }) => header)]).setNotes([columns2.map(noteOf)]).setFontWeight("bold").setBackground(HEADER_BACKGROUND).setVerticalAlignment("middle");
}
function setWidths(sheet, { columns: columns2 }) {
	let first = 0;
	columns2.forEach(({ width }, index) => {
		var _a;
		((_a = columns2[index + 1]) == null ? void 0 : _a.width) !== width && (sheet.setColumnWidths(first + 1, index - first + 1, width), first = index + 1);
	});
}
function setChoices(sheet, { columns: columns2, choices }) {
	let place = (key) => columns2.findIndex((column2) => column2.key === key) + 1, below = (key) => sheet.getRange(2, place(key), sheet.getMaxRows() - 1, 1);
	for (let [key, values2] of Object.entries(choices)) {
		let rule = SpreadsheetApp.newDataValidation().requireValueInList([...values2], !0).setAllowInvalid(!0).build();
		below(key).setDataValidation(rule);
	}
	if (!choices.review) return;
	let body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns2.length), column = below("review").getA1Notation().replace(/\d.*$/, ""), rules = Object.entries(REVIEW_COLOURS).map(
		([review, colour]) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=$${column}2="${review}"`).setBackground(colour).setRanges([body]).build()
	);
	sheet.setConditionalFormatRules(rules);
}

var HEADER2 = ["Sector", "Agreements", "Share", "Also in"], SECTORS_TAB = { id: "sectors", name: "Sectors", begins: HEADER2 }, FIRST = 2, LAST = FIRST + SECTORS.length - 1, OTHER = LAST + 1, TOTAL = OTHER + 1, DETAIL = TOTAL + 3, GAP = 12, CHART_WIDTH = 500, NO_ZEROS = "0;-0;", NOTES = [
	"The sectors that Agreements offers. Rows marked rejected there are left out of every figure.",
	"Agreements whose main sector it is. A live formula: it follows every correction in Agreements.",
	"Of all agreements.",
	"Agreements that name it beside another main sector."
];
function setUpSectors(sheet, agreements) {
	var _a, _b;
	let column = references(agreements), detail = details(column), width = (_b = (_a = detail[0]) == null ? void 0 : _a.length) != null ? _b : 1;
	sheet.getRange(1, 1, 1, 4).setNotes([NOTES]);
	for (let header of [sheet.getRange(1, 1, 1, 4), sheet.getRange(DETAIL, 1, 1, width)])
		header.setFontWeight("bold").setBackground(HEADER_BACKGROUND).setWrap(!0);
	sheet.getRange(TOTAL, 1, 1, 4).setFontWeight("bold"), sheet.getRange(FIRST, 2, TOTAL - 1, 3).setNumberFormat(NO_ZEROS), sheet.getRange(FIRST, 3, TOTAL - 1, 1).setNumberFormat("0.0%;;"), sheet.getRange(DETAIL + 1, 2, detail.length - 1, width - 1).setNumberFormat(NO_ZEROS), sheet.setColumnWidth(1, 130).setColumnWidths(2, width - 1, 115), sheet.setFrozenRows(1), sheet.insertChart(chartOf(sheet));
	let blank = ["", "", "", ""], block = [...tally2(column), blank, blank, ...detail].map((line) => [
		...line,
		...new Array(width - line.length).fill("")
	]);
	sheet.getRange(1, 1, block.length, width).setValues(block), sheet.addDeveloperMetadata(TAB_METADATA, SECTORS_TAB.id);
}
function references({ sheet, at }) {
	let name = `'${sheet.getName().replace(/'/g, "''")}'`, reference2 = (key) => {
		var _a;
		let letters = lettersOf2((_a = at[key]) != null ? _a : 1);
		return `${name}!$${letters}$2:$${letters}`;
	};
	return {
		id: reference2("agreement_id"),
		sector: reference2("sector"),
		other: reference2("other_sectors"),
		status: reference2("status"),
		instrument: reference2("instrument"),
		review: reference2("review")
	};
}
function lettersOf2(column) {
	let rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? lettersOf2(rest) : "") + String.fromCharCode(65 + (column - 1) % 26);
}
function tally2(column) {
	let kept = `${column.review},"<>rejected"`, share = (row) => `=IF($B$${TOTAL}=0,0,B${row}/$B$${TOTAL})`;
	return [
		HEADER2,
		...SECTORS.map((sector, index) => {
			let row = FIRST + index, own = `=COUNTIFS(${column.sector},$A${row},${kept})`, also = ["", '"*; "&'].map((before2) => `COUNTIFS(${column.other},${before2}$A${row}&"*",${kept})`);
			return [sector, own, share(row), `=${also.join("+")}`];
		}),
		["(another or none)", `=B${TOTAL}-SUM(B${FIRST}:B${LAST})`, share(OTHER), ""],
		["All", `=COUNTIFS(${column.id},"<>",${kept})`, share(TOTAL), ""]
	];
}
function details(column) {
	let kept = `${column.review},"<>rejected"`, head2 = DETAIL;
	return [
		["By main sector", ...STATUSES, ...INSTRUMENTS2],
		...SECTORS.map((sector, index) => {
			let row = head2 + 1 + index, counts2 = [...STATUSES, ...INSTRUMENTS2].map((_, at) => {
				let letters = lettersOf2(at + 2), over = at < STATUSES.length ? column.status : column.instrument;
				return `=COUNTIFS(${column.sector},$A${row},${over},${letters}$${head2},${kept})`;
			});
			return [sector, ...counts2];
		})
	];
}
function chartOf(sheet) {
	return sheet.newChart().asBarChart().addRange(sheet.getRange(1, 1, LAST, 2)).setNumHeaders(1).setPosition(2, 5, GAP, 0).setOption("title", "Agreements by main sector").setOption("legend", { position: "none" }).setOption("width", CHART_WIDTH).setOption("height", 440).build();
}

var DEFAULTS = { least: "check", blank: [] }, OPTIONAL = [
	"title",
	"party_1",
	"party_2",
	"other_parties",
	"place",
	"amount",
	"currency",
	"rule",
	"engine"
], CONFIDENCES = ["check", "likely", "certain"], METADATA = "pactsheet.settings";
function settingsOf(spreadsheet) {
	var _a, _b;
	try {
		return valid(JSON.parse((_b = (_a = entryOf(spreadsheet)) == null ? void 0 : _a.getValue()) != null ? _b : "null"));
	} catch (error) {
		if (error instanceof SyntaxError) return DEFAULTS;
		throw error;
	}
}
function keepSettings(spreadsheet, given) {
	let [before2, settings] = [settingsOf(spreadsheet), valid(given)], value2 = JSON.stringify(settings), entry2 = entryOf(spreadsheet);
	return entry2 ? entry2.setValue(value2) : spreadsheet.addDeveloperMetadata(METADATA, value2), hide(spreadsheet, before2, settings), settings;
}
function isBelow(confidence, { least }) {
	return CONFIDENCES.indexOf(confidence) < CONFIDENCES.indexOf(least);
}
function sifted(facts, settings) {
	let agreements = facts.agreements.filter(({ confidence }) => !isBelow(confidence, settings));
	return { facts: { ...facts, agreements }, left: facts.agreements.length - agreements.length };
}
function leftOut(count, { least }) {
	let below = CONFIDENCES.slice(0, CONFIDENCES.indexOf(least)).join(" or ");
	return `${several(count, "agreement")} marked ${below} left out (Settings in the sidebar)`;
}
var entryOf = (spreadsheet) => {
	var _a;
	return (_a = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA).find()[0]) != null ? _a : null;
};
function valid(given) {
	var _a;
	let { least, blank } = Object(given);
	return {
		least: (_a = CONFIDENCES.find((confidence) => confidence === least)) != null ? _a : DEFAULTS.least,
		blank: OPTIONAL.filter((key) => Array.isArray(blank) && blank.includes(key))
	};
}
function hide(spreadsheet, before2, after3) {
	var _a, _b;
	let changed = OPTIONAL.filter((key) => before2.blank.includes(key) !== after3.blank.includes(key)), sheet = changed.length > 0 ? sheetsById(spreadsheet).agreements : void 0;
	if (sheet)
		try {
			let header = sheet.getRange(1, 1, 1, sheet.getLastColumn()), [[texts = []], [notes = []]] = [header.getValues(), header.getNotes()], at = columnsAt(tabOf("agreements"), texts, notes, sheet.getName());
			for (let key of changed)
				after3.blank.includes(key) ? sheet.hideColumns((_a = at[key]) != null ? _a : 1) : sheet.showColumns((_b = at[key]) != null ? _b : 1);
		} catch (error) {
			console.warn(`The settings are kept, but columns were not hidden or shown: ${error}`);
		}
}

var HEADER3 = ["Article ID", "Text, as JSON"], TEXTS = { id: "texts", name: "Pactsheet texts", begins: HEADER3 }, CHUNK2 = 45e3;
function keepTexts(spreadsheet, sheets, batch) {
	let given = new Map(batch.flatMap(({ facts, text }) => text ? [[facts.article.id, text]] : []));
	if (given.size !== 0)
		try {
			findViews(spreadsheet, sheets, [TEXTS]);
			let present = sheets[TEXTS.id];
			for (let id of present ? idsIn(present) : []) given.delete(id);
			if (given.size === 0) return;
			let sheet = present != null ? present : newSheet(spreadsheet), rows = [...given].map(([id, text]) => [literal(id), ...chunksOf2(JSON.stringify(text))]), width = Math.max(...rows.map(({ length }) => length)), first = sheet.getLastRow() + 1;
			makeRoom2(sheet, first + rows.length - 1, width), sheet.getRange(first, 1, rows.length, width).setValues(rows.map((row) => [...row, ...new Array(width - row.length).fill("")])).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
		} catch (error) {
			console.warn(`The articles' texts were not kept: ${error}`);
		}
}
function textOf2(spreadsheet, sheets, id) {
	findViews(spreadsheet, sheets, [TEXTS]);
	let sheet = sheets[TEXTS.id], row = sheet ? idsIn(sheet).lastIndexOf(id) : -1;
	if (!sheet || row < 0) return null;
	let [cells = []] = sheet.getRange(row + 2, 2, 1, Math.max(1, sheet.getLastColumn() - 1)).getValues();
	try {
		return String(JSON.parse(cells.join("")));
	} catch {
		return null;
	}
}
function dropTexts(sheets, ids) {
	let sheet = sheets[TEXTS.id];
	if (!(!sheet || ids.length === 0))
		try {
			let places = idsIn(sheet).flatMap((id, at) => ids.includes(id) ? [at + 2] : []);
			deleteRows(sheet, places);
		} catch (error) {
			console.warn(`The articles' texts were not dropped: ${error}`);
		}
}
function idsIn(sheet) {
	let rows = sheet.getLastRow() - 1;
	return rows < 1 ? [] : sheet.getRange(2, 1, rows, 1).getValues().map(([id]) => String(id));
}
function newSheet(spreadsheet) {
	let active2 = spreadsheet.getActiveSheet(), sheet = spreadsheet.insertSheet(TEXTS.name, spreadsheet.getNumSheets());
	try {
		sheet.getRange(1, 1, 1, HEADER3.length).setValues([HEADER3]).setFontWeight("bold"), sheet.hideSheet(), spreadsheet.setActiveSheet(active2), sheet.addDeveloperMetadata(TAB_METADATA, TEXTS.id);
	} catch (error) {
		throw spreadsheet.deleteSheet(sheet), error;
	}
	return sheet;
}
function makeRoom2(sheet, rows, columns2) {
	let [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
	tall < rows && sheet.insertRowsAfter(tall, rows - tall + 100), wide < columns2 && sheet.insertColumnsAfter(wide, columns2 - wide);
}
function chunksOf2(json) {
	let chunks = [];
	for (let at = 0; at < json.length; ) {
		let last = json.charCodeAt(at + CHUNK2 - 1), end = at + CHUNK2 - (last >= 55296 && last < 56320 ? 1 : 0);
		chunks.push(`'${json.slice(at, end)}`), at = end;
	}
	return chunks;
}

var NO_STAMP = { id: "I0000", at: "2000-01-01 00:00" };
function importArticles(spreadsheet, batch) {
	try {
		return locked(() => {
			let prepared = prepare(spreadsheet, batch), { sheets, tracker, plan } = prepared, outcome = isEmpty(plan) ? unchanged(tracker.found, plan, batch.length) : write(spreadsheet, prepared, batch);
			return keepTexts(spreadsheet, sheets, batch), outcome;
		});
	} catch (error) {
		throw isFromService(error) ? unchangedBy(error) : error;
	}
}
function prepare(spreadsheet, batch) {
	let sheets = sheetsById(spreadsheet);
	findViews(spreadsheet, sheets, [JOURNAL, SECTORS_TAB, PIVOT_TAB]), finishOpen(spreadsheet, sheets);
	let tracker = readTracker(spreadsheet, sheets), { blank } = settingsOf(spreadsheet), { plan } = merge2(tracker.state, batch, NO_STAMP, blank);
	return isEmpty(plan) || checkLimits(spreadsheet, Object.keys(tracker.found), plan), { sheets, tracker, plan, blank };
}
function write(spreadsheet, { sheets, tracker, blank }, batch) {
	let made2 = [], entry2 = null, journal = null;
	try {
		let active2 = spreadsheet.getActiveSheet(), opened = openJournal(spreadsheet, sheets);
		journal = opened.sheet, opened.made && made2.push(journal);
		let stamp = nextStamp(journal), { plan, fresh } = merge2(tracker.state, batch, stamp, blank);
		entry2 = begin(journal, stamp, several(fresh.length, "article"), plan);
		let found = { ...tracker.found };
		for (let tab of tabs(blank)) {
			if (found[tab.id]) continue;
			let sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
			made2.push(sheet), found[tab.id] = setUpTab(sheet, tab);
		}
		let urls = urlsOf(tracker, plan), firsts = {};
		for (let id of TAB_IDS) {
			let tab = found[id];
			tab && (firsts[id] = writeTab(tab, tracker.state[id], plan[id], urls));
		}
		for (let view of [PIVOT_TAB, SECTORS_TAB]) {
			let { agreements, links } = found;
			if (sheets[view.id] || !agreements || !links) continue;
			let place = view === SECTORS_TAB ? links.sheet.getIndex() : spreadsheet.getNumSheets(), sheet = spreadsheet.insertSheet(view.name, place);
			made2.push(sheet), view === SECTORS_TAB ? setUpSectors(sheet, agreements) : setUpPivots(sheet, links);
		}
		made2.length > 0 && spreadsheet.setActiveSheet(active2);
		let outcome = outcomeOf(found, plan, stamp.id, fresh, firsts);
		return opened.made && journal.hideSheet(), SpreadsheetApp.flush(), settle(journal, entry2, "done"), outcome;
	} catch (error) {
		throw revert(spreadsheet, { made: made2, journal, entry: entry2 }, error);
	}
}
function urlsOf(tracker, plan) {
	let pairs2 = [...tracker.state.articles, ...plan.articles.added].map(({ key, cells }) => {
		var _a;
		return [key, String((_a = cells.url) != null ? _a : "")];
	});
	return new Map(pairs2.filter(([, url]) => /^https?:\/\/[^\s"<>]+$/i.test(url)));
}

function undoLast(spreadsheet, importId) {
	return locked(() => {
		let sheets = sheetsById(spreadsheet);
		if (findViews(spreadsheet, sheets, [JOURNAL]), finishOpen(spreadsheet, sheets)) return "What had stopped half-way is taken back now.";
		let journal = sheets[JOURNAL.id], entry2 = journal && lastEntry(journal, "done");
		if (!journal || !entry2) throw new Error("There is no import to take back.");
		if (importId !== void 0 && importId !== entry2.id)
			throw new Error(
				`Import ${entry2.id} came after ${importId} or ${importId} is undone: only the last import can be taken back.`
			);
		settle(journal, entry2, "open");
		try {
			let plan = undoTrace(spreadsheet, sheets, entry2.trace);
			return settle(journal, entry2, "undone"), dropTexts(sheets, plan.articles.removed), summary(entry2.id, plan);
		} catch (error) {
			throw new Error(
				`Undo stopped half-way: ${messageOf(error)} Choose Undo last import again: it goes on from there. No edit is lost.`
			);
		}
	});
}
function summary(id, plan) {
	let total = (figure) => TAB_IDS.reduce((sum, tab) => sum + figure(plan[tab]), 0), [changed, kept] = [total((tab) => tab.changed.length), total((tab) => tab.kept)], removed = counted(forTabs((tab) => plan[tab].removed.length)), back = changed > 0 ? `, ${several(changed, "row")} put back as before` : "", edits = kept > 0 ? ` Kept ${several(kept, "edit")} made since.` : "";
	return `Import ${id} is taken back: ${removed} removed${back}.${edits}`;
}

var ITEMS = [
	["Open sidebar", "openSidebar"],
	["Show the sentence", "showSentence"],
	["Import selected cells", "importSelection"],
	["Try the sample article", "trySample"],
	null,
	["Freeze formulas to values", "freezeFormulas"],
	["Undo last import", "undoLastImport"],
	["Prepare to share", "prepareToShare"],
	null,
	["Self-test", "runSelfTest"],
	["Help", "showHelp"]
];
function onOpen() {
	let menu = SpreadsheetApp.getUi().createAddonMenu();
	for (let item of ITEMS)
		item ? menu.addItem(item[0], item[1]) : menu.addSeparator();
	menu.addToUi();
}
function onInstall() {
	onOpen();
}
function importSelection() {
	report("Import", () => {
		let { articles, label } = selected();
		if (articles.length === 0)
			throw new Error(`${label} is blank. Select the cells that hold articles, each row one article.`);
		let spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), settings = settingsOf(spreadsheet), batch = [], left2 = [], unsure = 0;
		for (let { row, text, problem, published: published2 } of articles) {
			let whole = problem === null ? read2(text, { published: published2 }) : null;
			if (whole != null && whole.article.english) {
				let { facts, left: below } = sifted(whole, settings);
				unsure += below, batch.push({ facts, source: sourceOf2(facts), text });
			} else left2.push(`Row ${row} of ${label}: ${problem != null ? problem : "not English."}`);
		}
		if (batch.length === 0) throw new Error(`Nothing was imported. ${left2.join(" ")}`);
		let { message } = importArticles(spreadsheet, batch);
		return unsure > 0 && left2.unshift(`${leftOut(unsure, settings)}.`), [message, ...left2].join(" ");
	});
}
function trySample() {
	report("Sample article", () => {
		let facts = read2(SAMPLE_ARTICLE, { published: SAMPLE_PUBLISHED });
		return importArticles(SpreadsheetApp.getActiveSpreadsheet(), [
			{ facts, source: sourceOf2(facts), text: SAMPLE_ARTICLE }
		]).message;
	});
}
function undoLastImport() {
	report("Undo", () => undoLast(SpreadsheetApp.getActiveSpreadsheet()));
}
function runSelfTest() {
	report("Self-test", () => {
		let [, ...checks2] = PACT_SELFTEST(), failed = checks2.filter(([, result]) => String(result).startsWith("FAIL")).map(([check]) => check);
		return failed.length === 0 ? `All ${checks2.length - 1} checks passed.` : `Failed: ${failed.join("; ")}.`;
	});
}

var CHUNK3 = 10, LOOK = 20, HEADERS = [
	["article", /^(?:article|text|full text|body|content|story)\b/i],
	["published", /\b(?:date|published|day)\b/i],
	["title", /\b(?:title|headline)\b/i],
	["url", /\b(?:url|link|address)\b/i]
];
function selectedColumn() {
	let range = SpreadsheetApp.getActiveRange();
	if (!range || range.getNumRows() < 2)
		throw new Error("Select the rows that hold the articles, at least two, with their header if they have one.");
	let sheet = range.getSheet(), rows = Math.min(range.getNumRows(), sheet.getLastRow() - range.getRow() + 1);
	if (rows < 2) throw new Error("The selected rows are blank. Select the rows that hold the articles.");
	let used = sheet.getRange(range.getRow(), range.getColumn(), rows, range.getNumColumns()), values2 = sheet.getRange(range.getRow(), range.getColumn(), Math.min(rows, LOOK), range.getNumColumns()).getValues();
	if (values2.every((row) => row.every((cell) => cell === "")))
		throw new Error("The selected rows are blank. Select the rows that hold the articles.");
	let [first = [], ...rest] = values2, headers = first.map(String), byHeader2 = Object.fromEntries(
		HEADERS.map(([role, pattern]) => [role, headers.findIndex((text) => text.length < 40 && pattern.test(text))])
	), header = Object.values(byHeader2).some((at) => at >= 0), looked = header ? rest : values2, roles = {
		article: byHeader2.article >= 0 ? byHeader2.article : longest(looked),
		published: byHeader2.published >= 0 ? byHeader2.published : columnWhere(looked, isDay),
		title: byHeader2.title,
		url: byHeader2.url >= 0 ? byHeader2.url : columnWhere(looked, (cell) => /^https?:\/\/\S+$/.test(String(cell)))
	}, names2 = headers.map((text, at) => header && text.trim() !== "" ? text.slice(0, 40) : `Column ${at + 1}`);
	return { sheet: sheet.getName(), range: used.getA1Notation(), rows, columns: names2, header, roles };
}
function importChunk({ sheet: name, range, header, roles, from }) {
	let spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), sheet = spreadsheet.getSheetByName(name);
	if (!sheet) throw new Error(`The tab "${name}" is gone or has another name. Select the rows again.`);
	let area = sheet.getRange(range), start2 = Math.max(from, header ? 1 : 0), count = Math.min(CHUNK3, area.getNumRows() - start2);
	if (count < 1) return { results: [], next: null, importId: "" };
	let top = area.getRow() + start2, values2 = sheet.getRange(top, area.getColumn(), count, area.getNumColumns()).getValues(), settings = settingsOf(spreadsheet), results = values2.map((cells, at) => ({ row: top + at, ...readRow(cells, roles, settings) })), batch = results.flatMap(({ incoming }) => incoming != null ? incoming : []), { importId, fresh } = batch.length > 0 ? importArticles(spreadsheet, batch) : { importId: "", fresh: [] }, news = new Set(fresh), told = results.map(({ incoming, ...result }) => incoming ? { ...result, outcome: news.delete(incoming.facts.article.id) ? "imported" : "there" } : result), next = start2 + count < area.getNumRows() ? start2 + count : null;
	return { results: told, next, importId };
}
function readRow(cells, roles, settings) {
	var _a, _b, _c, _d;
	let cell = (at) => at < 0 ? "" : cells[at], title = String((_a = cell(roles.title)) != null ? _a : "").trim(), failed = (why) => ({ title, outcome: "failed", why });
	try {
		let [article2] = articlesIn([[cell(roles.article)]]);
		if (!article2) return failed("The article cell is blank.");
		if (article2.problem !== null) return failed(article2.problem);
		let whole = read2(article2.text, { published: publishedOf(cell(roles.published)) }), { facts, left: left2 } = sifted(whole, settings), source = sourceOf2(facts), named3 = { ...source, title: title || source.title, url: String((_b = cell(roles.url)) != null ? _b : "").trim() };
		if (!facts.article.english) return failed("This text does not look like English.");
		let found = facts.agreements.length + facts.counts.length + facts.mineralNotes.length, why = left2 > 0 ? leftOut(left2, settings) : "";
		if (found === 0) return { title: named3.title, outcome: "nothing", why: why || ((_d = (_c = facts.silences[0]) == null ? void 0 : _c.reason) != null ? _d : "") };
		let incoming = { facts, source: named3, text: article2.text };
		return { title: named3.title, outcome: "imported", why, incoming };
	} catch (error) {
		return failed(messageOf(error));
	}
}
function longest(rows) {
	var _a, _b;
	let width = (_b = (_a = rows[0]) == null ? void 0 : _a.length) != null ? _b : 1, lengths = Array.from(
		{ length: width },
		(_, at) => rows.reduce((sum, row) => sum + (typeof row[at] == "string" ? String(row[at]).length : 0), 0)
	);
	return lengths.indexOf(Math.max(...lengths));
}
var isDay = (cell) => cell instanceof Date || /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(String(cell));
function columnWhere(rows, test) {
	var _a, _b;
	let width = (_b = (_a = rows[0]) == null ? void 0 : _a.length) != null ? _b : 0, share = (at) => rows.filter((row) => test(row[at])).length / rows.length;
	return Array.from({ length: width }, (_, at) => at).findIndex((at) => share(at) > 0.5);
}

var NAME = "Import summary";
function writeSummary(spreadsheet, rows) {
	let [header = []] = rows, name = NAME;
	for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${NAME} ${number}`;
	let active2 = spreadsheet.getActiveSheet(), sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
	return sheet.getRange(1, 1, rows.length, header.length).setValues(rows.map((row) => row.map(literal))).setWrap(!0).setVerticalAlignment("top"), sheet.getRange(1, 1, 1, header.length).setFontWeight("bold"), sheet.setFrozenRows(1), sheet.setColumnWidth(1, 60).setColumnWidth(2, 320).setColumnWidth(3, 120).setColumnWidth(4, 380), spreadsheet.setActiveSheet(active2), name;
}

var DETAILS = [MEMORY, "engine"];
function foresee(spreadsheet, incoming) {
	var _a, _b, _c;
	let sheets = sheetsById(spreadsheet);
	findViews(spreadsheet, sheets, [JOURNAL]);
	let journal = sheets[JOURNAL.id];
	if (journal && lastEntry(journal, "open"))
		return { where: "An import stopped half-way here.", what: "The next one puts it back first.", changes: !0 };
	let tracker = readTracker(spreadsheet, sheets), { plan } = merge2(tracker.state, [incoming], NO_STAMP, settingsOf(spreadsheet).blank), articles = new TabDraft(tabOf("articles"), tracker.state.articles), known2 = knownAs(articles, incoming), place = (_b = (_a = articles.find(known2)) == null ? void 0 : _a.row) == null ? void 0 : _b.place;
	if (place === void 0) return { where: elsewhere(plan), what: "", changes: !0 };
	let tab = (_c = tracker.found.articles) == null ? void 0 : _c.sheet.getName(), earlier2 = known2 === incoming.facts.article.id ? "Already imported" : "An earlier version is", steps = [...changesOf(plan), ...staying(tracker, plan, incoming, known2)];
	return {
		where: `${earlier2} on row ${place} of ${tab}.`,
		what: `Importing again would ${listed3(steps)}.`,
		changes: !isEmpty(plan)
	};
}
function elsewhere({ agreements }) {
	let count = agreements.changed.length;
	if (count === 0) return "";
	let verb = count === 1 ? "is" : "are";
	return `${several(count, "agreement")} of this article ${verb} there from another one: linked, not doubled.`;
}
function changesOf(plan) {
	let { added, changed, keptRows } = plan.agreements, told = changed.filter(({ after: after3 }) => Object.keys(after3).some((column) => !DETAILS.includes(column))).length, words2 = [
		{ verb: "add", count: added.length, after: "" },
		{ verb: "change", count: told, after: "" },
		{ verb: "leave", count: keptRows, after: " corrected by hand" }
	].filter(({ count }) => count > 0).map(
		({ verb, count, after: after3 }, at) => `${verb} ${at === 0 ? several(count, "agreement") : count}${after3}`
	);
	return added.length + told > 0 ? words2 : [isEmpty(plan) ? "change nothing" : detailsOf(plan), ...words2];
}
function detailsOf({ minerals: { added, changed } }) {
	return added.length > 0 ? `add ${several(added.length, "mineral note")}` : changed.length > 0 ? `change ${several(changed.length, "mineral note")}` : "bring details of the article up to date";
}
function staying({ state }, plan, { facts }, known2) {
	let named3 = /* @__PURE__ */ new Set([...facts.agreements.map(({ id }) => id), ...plan.agreements.changed.map(({ key }) => key)]), count = state.agreements.filter(({ key, cells }) => isFrom(cells, known2) && !named3.has(key)).length;
	return count > 0 ? [`keep ${count} that ${count === 1 ? "is" : "are"} not among these`] : [];
}
function listed3(steps) {
	var _a;
	let last = (_a = steps[steps.length - 1]) != null ? _a : "";
	return steps.length < 2 ? last : `${steps.slice(0, -1).join(", ")}${steps.length > 2 ? "," : ""} and ${last}`;
}

function openSidebar() {
	SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Pactsheet"));
}
function sidebarSelection() {
	var _a, _b;
	let { articles, label } = selected(), problem = (_a = articles.find((article2) => article2.problem !== null)) == null ? void 0 : _a.problem;
	if (problem) throw new Error(problem);
	let text = articles.map((article2) => article2.text).join(`
`), published2 = (_b = articles.find((article2) => article2.published !== null)) == null ? void 0 : _b.published, selection = { text, label, ...published2 ? { published: published2 } : {} };
	return JSON.stringify(selection);
}
function sidebarImport(json) {
	let answer = attempt(
		() => {
			let { facts, source, corrections, text } = JSON.parse(json);
			return importArticles(SpreadsheetApp.getActiveSpreadsheet(), [{ facts, source, corrections, text }]);
		},
		(message) => ({ ok: !1, message, tabs: [], importId: "", fresh: [] })
	);
	return JSON.stringify(answer);
}
function sidebarForesee(json) {
	return answered(() => foresee(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}
function sidebarSettings() {
	return answered(() => settingsOf(SpreadsheetApp.getActiveSpreadsheet()));
}
function sidebarKeep(json) {
	return answered(() => keepSettings(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}
function sidebarUndo(json) {
	let answer = attempt(
		() => {
			let { importId } = JSON.parse(json);
			return { ok: !0, message: undoLast(SpreadsheetApp.getActiveSpreadsheet(), importId) };
		},
		(message) => ({ ok: !1, message })
	);
	return JSON.stringify(answer);
}
function sidebarColumn() {
	return answered(selectedColumn);
}
function sidebarChunk(json) {
	return answered(() => importChunk(JSON.parse(json)));
}
function sidebarShow(json) {
	return answered(() => {
		let { sheetId, range } = JSON.parse(json), sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((each) => each.getSheetId() === sheetId);
		if (!sheet) throw new Error("That tab is gone. Undo its deletion (Ctrl+Z), or import again.");
		return sheet.getRange(range).activate(), sheet.getName();
	});
}
function sidebarSummary(json) {
	return answered(() => writeSummary(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}
function answered(work) {
	let answer = attempt(
		() => ({ ok: !0, value: work() }),
		(message) => ({ ok: !1, message })
	);
	return JSON.stringify(answer);
}
function attempt(work, failed) {
	try {
		return work();
	} catch (error) {
		return failed(messageOf(isFromService(error) ? unchangedBy(error) : error));
	}
}

function openTab(spreadsheet, sheets, id) {
	var _a, _b, _c;
	let tab = tabOf(id), sheet = (_a = sheets[id]) != null ? _a : byHeader(spreadsheet, tab);
	if (!sheet) return null;
	let header = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())), at = columnsAt(tab, (_b = header.getValues()[0]) != null ? _b : [], (_c = header.getNotes()[0]) != null ? _c : [], sheet.getName());
	return { tab, sheet, at };
}
function placedRows(found) {
	return between(found, 2, found.sheet.getLastRow());
}
function rowAt(found, place) {
	var _a;
	return place > found.sheet.getLastRow() ? null : (_a = between(found, place, place)[0]) != null ? _a : null;
}
function rowNamed(found, key, place) {
	var _a;
	let there = place > 1 ? rowAt(found, place) : null;
	return (there == null ? void 0 : there.key) === key ? there : (_a = placedRows(found).find((row) => row.key === key)) != null ? _a : null;
}
function between({ tab, sheet, at }, first, last) {
	if (last < first || last < 2) return [];
	let lines = sheet.getRange(first, 1, last - first + 1, sheet.getLastColumn()).getValues(), id = tab.id === "articles" ? "article_id" : tab.id === "minerals" ? "" : "agreement_id";
	return lines.flatMap((line, index) => {
		var _a, _b, _c, _d;
		let cells = {};
		for (let [column, number] of Object.entries(at)) cells[column] = cellOf3(line[number - 1]);
		let key = (_d = (_b = memoryOf((_a = cells[MEMORY]) != null ? _a : "")) == null ? void 0 : _b.key) != null ? _d : String((_c = cells[id]) != null ? _c : "");
		return key === "" ? [] : [{ key, place: first + index, cells }];
	});
}
function cellOf3(value2) {
	var _a;
	return typeof value2 == "number" || typeof value2 == "string" ? value2 : value2 instanceof Date ? (_a = publishedOf(value2)) != null ? _a : "" : String(value2 != null ? value2 : "");
}

var MOST2 = 200, SURENESS = ["check", "likely", "certain"];
function reviewRows(spreadsheet, { scope }) {
	let sheets = sheetsById(spreadsheet), selection = scope === "selected" ? selectedRow(spreadsheet, sheets) : null, agreements = openTab(spreadsheet, sheets, "agreements"), all = agreements ? distinct2(placedRows(agreements)).map(toReview) : [], wanted = selection ? all.filter(({ articleId }) => articleId === selection.articleId) : all.filter(({ cells }) => {
		var _a;
		return ["", "unreviewed"].includes(String((_a = cells.review) != null ? _a : ""));
	}), titles = titlesOf(spreadsheet, sheets), rows = wanted.sort((a, b) => sureness(a) - sureness(b) || a.place - b.place);
	if (selection === null && rows.length === 0)
		throw new Error(
			all.length === 0 ? "There are no agreements in this spreadsheet yet. Import an article first." : "Every row of Agreements is reviewed. To look at one again, select it in the sheet."
		);
	let chosen = selection ? rows.findIndex(({ key }) => key === selection.key) : -1, shown = selection && (selection.tab === "minerals" || rows.length === 0) ? shownRow(selection, titles) : null, from = chosen < MOST2 ? 0 : chosen;
	return {
		rows: shown ? [] : rows.slice(from, from + MOST2),
		total: shown ? 0 : rows.length,
		at: chosen < 0 ? null : chosen - from,
		shown,
		titles: Object.fromEntries(Object.entries(titles).filter(([id]) => usedIn(rows, shown).has(id)))
	};
}
function selectedRow(spreadsheet, sheets) {
	var _a, _b, _c, _d, _e, _f;
	let sheet = spreadsheet.getActiveSheet(), id = (_a = tabs().find((tab2) => {
		var _a2, _b2;
		return ((_b2 = (_a2 = sheets[tab2.id]) == null ? void 0 : _a2.getSheetId()) != null ? _b2 : null) === sheet.getSheetId();
	})) == null ? void 0 : _a.id, byName2 = id != null ? id : (_b = tabs().find(({ id: other, name }) => !sheets[other] && name === sheet.getName())) == null ? void 0 : _b.id, found = byName2 ? openTab(spreadsheet, sheets, byName2) : null, place = (_d = (_c = spreadsheet.getActiveRange()) == null ? void 0 : _c.getRow()) != null ? _d : 1;
	if (!found) throw new Error("Select a row of Agreements, Minerals, Links or Articles in the sheet, then try again.");
	let row = place > 1 ? rowAt(found, place) : null;
	if (!row)
		throw new Error(
			`Row ${place} of ${sheet.getName()} holds nothing that Pactsheet wrote. Select another row, then try again.`
		);
	let { id: tab } = found.tab;
	return {
		tab,
		articleId: (_e = listed2(row.cells.article_id)[0]) != null ? _e : "",
		key: tab === "agreements" ? row.key : String((_f = row.cells.agreement_id) != null ? _f : ""),
		row
	};
}
function distinct2(rows) {
	let seen = /* @__PURE__ */ new Set();
	return rows.filter(({ key }) => !seen.has(key) && seen.add(key));
}
function toReview({ key, place, cells }) {
	var _a;
	let { [MEMORY]: _, ...rest } = cells;
	return { key, place, articleId: (_a = listed2(cells.article_id)[0]) != null ? _a : "", cells: rest };
}
function shownRow({ tab, articleId, row }, titles) {
	var _a;
	let { country, mineral, kind, quote, start: start2 } = row.cells, about2 = [String(mineral != null ? mineral : ""), countryName(String(country != null ? country : ""))].filter((part) => part !== "").join(", "), note = `${about2.slice(0, 1).toUpperCase()}${about2.slice(1)}: ${kind}`, words2 = tab === "minerals" ? note : (_a = titles[articleId]) != null ? _a : "";
	return { articleId, words: words2, quote: String(quote != null ? quote : ""), start: Number(start2) || 0 };
}
function sureness({ cells }) {
	var _a;
	return SURENESS.indexOf(String((_a = cells.confidence) != null ? _a : ""));
}
function titlesOf(spreadsheet, sheets) {
	let articles = openTab(spreadsheet, sheets, "articles"), rows = articles ? placedRows(articles) : [];
	return Object.fromEntries(rows.map(({ cells }) => {
		var _a;
		return [String(cells.article_id), String((_a = cells.title) != null ? _a : "")];
	}));
}
function usedIn(rows, shown) {
	return /* @__PURE__ */ new Set([...rows.map(({ articleId }) => articleId), ...shown ? [shown.articleId] : []]);
}

function agreementOf2(cells, partyOf2) {
	let text = (column) => {
		var _a;
		return String((_a = cells[column]) != null ? _a : "");
	}, sectors = [text("sector"), ...listed2(cells.other_sectors)].filter((sector) => sector !== "");
	return {
		id: text("agreement_id"),
		instrument: text("instrument"),
		status: text("status"),
		title: text("title"),
		parties: listed2(cells.parties).map(partyOf2),
		countries: listed2(cells.countries),
		sectors,
		minerals: listed2(cells.minerals),
		date: text("signed_on") || null,
		datePrecision: null,
		place: text("place") || null,
		value: null,
		evidence: { quote: text("quote"), start: 0, end: 0 },
		rule: text("rule"),
		confidence: "certain",
		because: { status: "", parties: "", sectors: "" }
	};
}
function factsOf(agreement, articleId = "", published2 = null) {
	return { engine: "", article: { id: articleId, title: "", publisher: null, published: published2, place: null, words: 0, english: !0 }, agreements: [agreement], counts: [], mineralNotes: [], coverage: { named: 1, stated: null, note: "" }, silences: [] };
}

function relink(spreadsheet, sheets, key, cells) {
	var _a, _b;
	let links = readTab(spreadsheet, sheets, tabOf("links"));
	if (!links) return;
	let draft2 = new TabDraft(tabOf("links"), links.rows), year = (_a = draft2.familyOf(key).find((each) => each.cells.year !== "")) == null ? void 0 : _a.cells.year, agreement = agreementOf2(cells, (name) => ({ name, country: null, kind: "organisation" })), { columns: columns2, rows } = linkTable(factsOf(agreement, String((_b = cells.article_id) != null ? _b : ""), year ? String(year) : null)), wanted = rows.map((row) => Object.fromEntries(columns2.map((column, at) => {
		var _a2;
		return [column.key, (_a2 = row[at]) != null ? _a2 : ""];
	})));
	mergeLinks(draft2, key, key, wanted), writeTab(links.found, links.rows, draft2.plan());
}

var WRITABLE = new Set(
	"signed_on instrument status parties party_1 party_2 other_parties countries sector other_sectors review note".split(
		" "
	)
);
function decide(spreadsheet, { key, place, set, seen }) {
	return locked(() => {
		let sheets = sheetsById(spreadsheet), found = openTab(spreadsheet, sheets, "agreements"), row = found && rowNamed(found, key, place);
		if (!found || !row) return { written: !1, row: null };
		let columns2 = Object.keys(set).filter((column) => WRITABLE.has(column) && !same2(row, column, set[column]));
		return columns2.some((column) => !same2(row, column, seen[column])) ? { written: !1, row: toReview(row) } : (refuseFormulas(found, row, columns2), writeAll(found, row, columns2, set), LINKED.some((column) => column in set) && relink(spreadsheet, sheets, row.key, row.cells), { written: !0, row: toReview(row) });
	});
}
function writeAll({ tab, sheet, at }, row, columns2, set) {
	let before2 = { ...row.cells }, write2 = (column, cells) => {
		var _a, _b, _c, _d;
		let { format = "text" } = (_a = tab.columns.find((each) => each.key === column)) != null ? _a : {};
		sheet.getRange(row.place, (_b = at[column]) != null ? _b : 1).setValue(entry((_c = cells[column]) != null ? _c : "", format)), row.cells[column] = (_d = cells[column]) != null ? _d : "";
	}, written = [];
	try {
		for (let column of columns2)
			write2(column, set), written.push(column);
	} catch (error) {
		for (let column of written) write2(column, before2);
		throw error;
	}
}
function goToRow(spreadsheet, { key, place }) {
	let found = openTab(spreadsheet, sheetsById(spreadsheet), "agreements"), row = found && rowNamed(found, key, place);
	if (!found || !row) throw new Error("This row is not in Agreements any more.");
	return found.sheet.getRange(row.place, 1, 1, found.sheet.getLastColumn()).activate(), row.place;
}
function same2({ cells }, column, value2) {
	var _a;
	return fingerprint((_a = cells[column]) != null ? _a : "") === fingerprint(value2 != null ? value2 : "");
}
function refuseFormulas({ tab, sheet, at }, { place }, columns2) {
	var _a;
	if (columns2.length === 0) return;
	let [formulas = []] = sheet.getRange(place, 1, 1, sheet.getLastColumn()).getFormulas(), live = columns2.find((column) => {
		var _a2;
		return formulas[((_a2 = at[column]) != null ? _a2 : 1) - 1];
	}), header = (_a = tab.columns.find(({ key }) => key === live)) == null ? void 0 : _a.header;
	if (live)
		throw new Error(
			`The cell ${header} of row ${place} holds a formula of yours: nothing was written. Change it there.`
		);
}

function showSentence() {
	let opened = HtmlService.createHtmlOutputFromFile("Sidebar").getContent().replace("<html ", '<html data-open="selected" ');
	SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle("Pactsheet"));
}
function sidebarReview(json) {
	return answered(() => reviewRows(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}
function sidebarText(json) {
	return answered(() => {
		let spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		return { text: textOf2(spreadsheet, sheetsById(spreadsheet), String(JSON.parse(json))) };
	});
}
function sidebarDecide(json) {
	return answered(() => decide(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}
function sidebarGoTo(json) {
	return answered(() => goToRow(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}

var README_TAB = { id: "readme", name: "Read me" }, INTRODUCTION = [
	["Pactsheet", "A tracker of agreements read from news articles. Each row rests on a verbatim quote of its article."],
	[
		"How to review",
		"Read each row of Agreements against its Quote; begin with those whose Confidence is check. Then set Review:"
	],
	["confirmed", "The row is right."],
	["corrected", "You changed a cell. No later import writes over a cell that you changed."],
	["rejected", "The row is wrong: it leaves the tally, and no import brings it back."],
	[
		"How to correct",
		"Type over any cell. Insert, move, hide or rename columns and tabs as you like: they are found again."
	],
	["How to prove a row", "MID(article, Start+1, End-Start) is the Quote, also without Pactsheet."],
	[
		"The articles",
		"The hidden tab Pactsheet texts holds the articles as imported, for Review in the sidebar. Delete it before you share the tracker with whoever may not have them."
	],
	["What is live", "Sectors and Pivot are native formulas and pivot tables: they follow every change by themselves."]
];
function writeReadMe(spreadsheet, sheets) {
	var _a;
	let sheet = (_a = sheets[README_TAB.id]) != null ? _a : newSheet2(spreadsheet), rows = [
		...INTRODUCTION,
		["", ""],
		["Status", "What it means"],
		...STATUSES.map((status) => [status, STATUS_MEANINGS[status]]),
		...tabs().flatMap((tab) => [
			["", ""],
			[`${tab.name}: column`, "What it means"],
			...tab.columns.filter(({ key }) => key !== MEMORY).map(({ header, note }) => [header, note])
		])
	];
	sheet.clear(), sheet.getRange(1, 1, rows.length, 2).setValues(rows.map((row) => row.map(literal))).setWrap(!0).setVerticalAlignment("top");
	let weights = rows.map(([, right], at) => [
		"bold",
		right === "What it means" || at === 0 ? "bold" : "normal"
	]);
	sheet.getRange(1, 1, rows.length, 2).setFontWeights(weights), sheet.setColumnWidth(1, 170).setColumnWidth(2, 640);
}
function newSheet2(spreadsheet) {
	if (spreadsheet.getSheetByName(README_TAB.name))
		throw new Error(
			`There is a tab "${README_TAB.name}" that Pactsheet did not make. Rename it, then try again: nothing in it was touched.`
		);
	let sheet = spreadsheet.insertSheet(README_TAB.name, 0);
	return sheet.addDeveloperMetadata(TAB_METADATA, README_TAB.id), sheet;
}

var PROTECTION = "Pactsheet finds its rows by these cells";
function prepareToShare() {
	report("Prepare to share", () => {
		let spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), sheets = sheetsById(spreadsheet), { found } = readTracker(spreadsheet, sheets), frozen = spreadsheet.getSheets().reduce((sum, sheet) => sum + freeze(sheet, sheet.getDataRange()), 0);
		writeReadMe(spreadsheet, sheets);
		let guarded = Object.values(found).reduce((sum, tab) => sum + (tab ? protectIds(tab) : 0), 0);
		return `Ready: ${several(frozen, "formula")} of Pactsheet turned into values, the tab Read me written, ${several(guarded, "id column")} guarded by a warning.`;
	});
}
function protectIds({ tab, sheet, at }) {
	var _a;
	for (let protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
		protection.getDescription() === PROTECTION && protection.remove();
	let keys = [...tab.ids, MEMORY];
	for (let key of keys)
		sheet.getRange(1, (_a = at[key]) != null ? _a : 1, sheet.getMaxRows(), 1).protect().setDescription(PROTECTION).setWarningOnly(!0);
	return keys.length;
}
return {
  PACT_AGREEMENTS,
  PACT_LINKS,
  PACT_MINERALS,
  PACT_QUOTE,
  PACT_SECTORS,
  PACT_SELFTEST,
  PACT_TOTALS,
  freezeFormulas,
  importSelection,
  onInstall,
  onOpen,
  openSidebar,
  prepareToShare,
  runSelfTest,
  showHelp,
  showSentence,
  sidebarChunk,
  sidebarColumn,
  sidebarDecide,
  sidebarForesee,
  sidebarGoTo,
  sidebarImport,
  sidebarKeep,
  sidebarReview,
  sidebarSelection,
  sidebarSettings,
  sidebarShow,
  sidebarSummary,
  sidebarText,
  sidebarUndo,
  trySample,
  undoLastImport
};
})();

/**
 * Reads the agreements of a news article: one row each, with its verbatim quote.
 *
 * Example: =PACT_AGREEMENTS(A2)
 * Example: =PACT_AGREEMENTS(A2:A50, B2:B50, "signed, parties, sector, quote")
 *
 * @param {A2:A50} article The cell that holds the article. In a range each row is one article; the cells of a row are joined.
 * @param {B2:B50} [published] Day of publication, a date or 2024-06-12: gives a dateline without a year its year.
 * @param {"signed, parties, sector"} [columns] Columns to show, in this order; leave out for the usual ones.
 * @return A header and one row an agreement.
 * @customfunction
 */
function PACT_AGREEMENTS(article, published, columns) {
  return Pactsheet_.PACT_AGREEMENTS.apply(this, arguments);
}

/**
 * Counts the agreements of a news article by main sector.
 *
 * Example: =PACT_SECTORS(A2)
 *
 * @param {A2:A50} article The cell that holds the article. In a range each row is one article; the cells of a row are joined.
 * @param {B2:B50} [published] Day of publication, a date or 2024-06-12: gives a dateline without a year its year.
 * @return A header and one row a sector: agreements, share, instruments, statuses.
 * @customfunction
 */
function PACT_SECTORS(article, published) {
  return Pactsheet_.PACT_SECTORS.apply(this, arguments);
}

/**
 * Reads what a news article says of minerals: reserves, production, supply, deposits and use, with rank and share.
 *
 * Example: =PACT_MINERALS(A2)
 *
 * @param {A2:A50} article The cell that holds the article. In a range each row is one article; the cells of a row are joined.
 * @return A header and one row a note, with critical-mineral lists and a reference figure.
 * @customfunction
 */
function PACT_MINERALS(article) {
  return Pactsheet_.PACT_MINERALS.apply(this, arguments);
}

/**
 * Reads the totals that a news article states, and holds them against the agreements found.
 *
 * Example: =PACT_TOTALS(A2)
 *
 * @param {A2:A50} article The cell that holds the article. In a range each row is one article; the cells of a row are joined.
 * @return A header, one row a total, then what was found and the coverage.
 * @customfunction
 */
function PACT_TOTALS(article) {
  return Pactsheet_.PACT_TOTALS.apply(this, arguments);
}

/**
 * Lays the agreements of a news article out for pivot tables: one row an agreement and sector, mineral, country or party.
 *
 * Example: =PACT_LINKS(A2:A50, B2:B50)
 *
 * @param {A2:A50} article The cell that holds the article. In a range each row is one article; the cells of a row are joined.
 * @param {B2:B50} [published] Day of publication, a date or 2024-06-12: gives a dateline without a year its year.
 * @return A header and the long rows.
 * @customfunction
 */
function PACT_LINKS(article, published) {
  return Pactsheet_.PACT_LINKS.apply(this, arguments);
}

/**
 * Gives the words of the article between two offsets, so that a row can be proved.
 *
 * Example: =PACT_QUOTE(A2, S2, T2)=R2
 *
 * @param {A2} article The article that the row was read from.
 * @param {S2} start The row's Start.
 * @param {T2} end The row's End.
 * @return The quote.
 * @customfunction
 */
function PACT_QUOTE(article, start, end) {
  return Pactsheet_.PACT_QUOTE.apply(this, arguments);
}

/**
 * Checks Pactsheet in this sheet, on the sample article.
 *
 * Example: =PACT_SELFTEST()
 *
 * @return One row a check: PASS or FAIL.
 * @customfunction
 */
function PACT_SELFTEST() {
  return Pactsheet_.PACT_SELFTEST.apply(this, arguments);
}

/** Builds the menu when the spreadsheet opens. */
function onOpen() {
  return Pactsheet_.onOpen.apply(this, arguments);
}

/** Builds the menu right after installation. */
function onInstall() {
  return Pactsheet_.onInstall.apply(this, arguments);
}

/** Menu: opens the sidebar. */
function openSidebar() {
  return Pactsheet_.openSidebar.apply(this, arguments);
}

/** Menu: opens the sidebar with the sentence of the selected row. */
function showSentence() {
  return Pactsheet_.showSentence.apply(this, arguments);
}

/** Menu: imports the selected cells, each row one article. */
function importSelection() {
  return Pactsheet_.importSelection.apply(this, arguments);
}

/** Menu: imports the sample article. */
function trySample() {
  return Pactsheet_.trySample.apply(this, arguments);
}

/** Menu: turns Pactsheet's formulas in the selection, or in the tab, into values. */
function freezeFormulas() {
  return Pactsheet_.freezeFormulas.apply(this, arguments);
}

/** Menu: takes back the last import. */
function undoLastImport() {
  return Pactsheet_.undoLastImport.apply(this, arguments);
}

/** Menu: freezes formulas, writes the Read me tab, and protects the id columns with a warning. */
function prepareToShare() {
  return Pactsheet_.prepareToShare.apply(this, arguments);
}

/** Menu: runs the self-test and shows its outcome. */
function runSelfTest() {
  return Pactsheet_.runSelfTest.apply(this, arguments);
}

/** Menu: shows the functions and how to use them. */
function showHelp() {
  return Pactsheet_.showHelp.apply(this, arguments);
}

/** Sidebar: the text of the selected cells. */
function sidebarSelection() {
  return Pactsheet_.sidebarSelection.apply(this, arguments);
}

/** Sidebar: writes an import. */
function sidebarImport() {
  return Pactsheet_.sidebarImport.apply(this, arguments);
}

/** Sidebar: what an import would change; writes nothing. */
function sidebarForesee() {
  return Pactsheet_.sidebarForesee.apply(this, arguments);
}

/** Sidebar: the settings of this document. */
function sidebarSettings() {
  return Pactsheet_.sidebarSettings.apply(this, arguments);
}

/** Sidebar: keeps settings in this document. */
function sidebarKeep() {
  return Pactsheet_.sidebarKeep.apply(this, arguments);
}

/** Sidebar: takes back an import. */
function sidebarUndo() {
  return Pactsheet_.sidebarUndo.apply(this, arguments);
}

/** Sidebar: what the selected range of articles is. */
function sidebarColumn() {
  return Pactsheet_.sidebarColumn.apply(this, arguments);
}

/** Sidebar: imports the next rows of a range of articles. */
function sidebarChunk() {
  return Pactsheet_.sidebarChunk.apply(this, arguments);
}

/** Sidebar: selects what an import wrote. */
function sidebarShow() {
  return Pactsheet_.sidebarShow.apply(this, arguments);
}

/** Sidebar: writes what an import of a range came to into a tab. */
function sidebarSummary() {
  return Pactsheet_.sidebarSummary.apply(this, arguments);
}

/** Sidebar: the rows to review. */
function sidebarReview() {
  return Pactsheet_.sidebarReview.apply(this, arguments);
}

/** Sidebar: the text of an imported article. */
function sidebarText() {
  return Pactsheet_.sidebarText.apply(this, arguments);
}

/** Sidebar: writes one decision of a review into its row. */
function sidebarDecide() {
  return Pactsheet_.sidebarDecide.apply(this, arguments);
}

/** Sidebar: selects the row of an agreement. */
function sidebarGoTo() {
  return Pactsheet_.sidebarGoTo.apply(this, arguments);
}
