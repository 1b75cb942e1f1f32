// Critical minerals: which official lists name a mineral.
//
// id (as in minerals.ts) = lists
// us2022, us2025: US Geological Survey, final lists of critical minerals (87 FR 10381; November 2025). Public domain.
// eu2024, eu2024strategic: Regulation (EU) 2024/1252, Annex II (critical) and Annex I (strategic).
// A group (rare earths, platinum group metals) is listed where its members are. The EU lists several minerals by grade only
// (battery-grade lithium, silicon metal); osmium and plain coal are on no list.

import { rowsOf, value, values } from "./lines";

const lists = `
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
`;

/** The official lists that name a mineral. */
export interface CriticalLists {
  us2022: boolean;
  us2025: boolean;
  /** Critical in the EU; every strategic raw material is. */
  eu2024: boolean;
  eu2024strategic: boolean;
}

let byMineral: Map<string, readonly string[]> | undefined;

/** The lists that name the mineral with this id; all false for one that is on none or unknown. */
export function criticalLists(mineralId: string): CriticalLists {
  byMineral ??= new Map(rowsOf(lists).map((row) => [value(row, 0), values(row, 1)]));
  const found = byMineral.get(mineralId) ?? [];
  return {
    us2022: found.includes("us2022"),
    us2025: found.includes("us2025"),
    eu2024: found.includes("eu2024"),
    eu2024strategic: found.includes("eu2024strategic"),
  };
}
