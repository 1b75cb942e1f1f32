// Columns of every table, one a line: key | Header | width | format | where in the record | what it means.

export const ARTICLES = `
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
`;

export const AGREEMENTS = `
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
`;

/** Columns that PACT_AGREEMENTS offers beside those of the tab. */
export const AGREEMENT_EXTRAS = `
sectors       | Sectors           | 140 | text    | agreement.sectors           | All sectors, the main one first.
amount_text   | Amount as written | 120 | text    | agreement.value.text        | The money in the article's words.
published     | Published         | 100 | date    | article.published           | Day of publication.
article_title | Article           | 260 | wrap    | article.title               | The article's headline.
`;

export const LINKS = `
agreement_id  | Agreement ID      | 125 | text    | agreement.id          | The agreement: count it once (COUNTUNIQUE), for it has a row a value.
article_id    | Article ID        | 110 | text    | article.id            | The article or articles that report it.
signed_on     | Signed on         | 100 | date    | agreement.date        | Day of signing, where the article fixes the day.
year          | Year              |  75 | integer | year                  | Year of signing, or else of publication.
status        | Status            | 110 | text    | agreement.status      | As in Agreements.
instrument    | Instrument        | 140 | text    | agreement.instrument  | As in Agreements.
facet         | Facet             | 120 | text    | facet                 | What Value is: sector, mineral, country or party; "mineral by country" pairs a mineral with a country.
value         | Value             | 220 | text    | value                 | One sector, mineral, country (ISO alpha-3) or party of the agreement.
country       | Country           |  90 | text    | country               | Only beside "mineral by country": a country of that agreement.
`;

export const MINERALS = `
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
`;

export const TOTALS = `
what       | What       | 120 | text    | what                | stated: a total that the article gives; found: rows read; coverage: found against stated.
count      | Count      |  70 | integer | count               | The number.
bound      | Bound      |  80 | text    | bound               | exact, at_least ("more than", "dozens of") or about.
instrument | Instrument | 140 | text    | instrument          | What is counted.
quote      | Quote      | 380 | wrap    | evidence.quote      | The words of the article, unchanged; for coverage, how it was reckoned.
start      | Start      |  70 | integer | evidence.start      | Where the quote starts, counted from 0.
end        | End        |  70 | integer | evidence.end        | Where the quote ends.
`;

export const SECTOR_TALLY = `
sector      | Sector      | 130 | text    | sector      | Sectors that have an agreement, the fullest first.
agreements  | Agreements  |  90 | integer | agreements  | Agreements whose main sector it is.
share       | Share %     |  90 | number  | share       | Of all agreements, in per cent.
also        | Also in     |  70 | integer | also        | Agreements that name it beside another main sector.
instruments | Instruments | 220 | wrap    | instruments | Kinds of instrument, with their number.
statuses    | Statuses    | 220 | wrap    | statuses    | Statuses, with their number.
`;
