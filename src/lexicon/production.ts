// Production: yearly output by country.
//
// mineral (id of minerals.ts) ; stage ; unit ; year ; source ; country value rank
// USGS figures for 2025 are estimates. WLD is the world total and has no rank; ">=" stands before a lower bound. Reference figures for the Minerals sheet only.
// A rank is the place among the countries that the source lists with a figure; World Mining Data lists the first five only.
// Sources: USGS Mineral Commodity Summaries (MCS; public domain), World Mining Data (Austrian ministry of finance),
// World Nuclear Association figures for uranium as quoted by the press (old: replace when a better source is at hand).

export const production = `
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
