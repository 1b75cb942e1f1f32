// Reserves: what is known to be in the ground and worth mining, by country.
//
// mineral (id of minerals.ts) ; stage ; unit ; year ; source ; country value rank
// WLD is the world total and has no rank; ">=" stands before a lower bound. Reference figures for the Minerals sheet only.
// A rank is the place among the countries that the source lists with a figure: it can differ from a claim in the news.
// The source gives no figure for India and Myanmar (rare earths), Morocco (barite) and Bolivia (tungsten), so they have none.
// Sources: USGS Mineral Commodity Summaries (MCS; public domain), World Mining Data (Austrian ministry of finance),
// World Nuclear Association figures for uranium as quoted by the press (old: replace when a better source is at hand).

export const reserves = `
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
