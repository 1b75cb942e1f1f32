// Minerals: the names of minerals, metals and their ores, compounds and products; the id is the name that the sheet shows.
//
// minerals: id ; chemical symbol ; further names, singular (the id itself is a name too; plurals come by themselves)
// ores:     id ; its mineral ; further names: what notes tell apart from the metal ("ilmenite and rutile" are two)
// groups:   id = names of groups that stand for no single mineral ("critical minerals")
// Ids follow the US and EU lists (criticalMinerals.ts) where these name the mineral. Oil and gas are no minerals here.
// Names with two capitals (TREO, U3O8) match as written only. Symbols are of kind "symbol": read them only in lists.
// Names and symbols: US Geological Survey (Mineral Commodity Summaries), Regulation (EU) 2024/1252, and the trade.

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const minerals = `
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
gold ; Au ; alluvial gold | doré bar | gold bullion | gold concentrate | gold doré | gold ore
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
tantalum ; Ta ; columbite tantalite | coltan | struverite | strüverite | tantalite | tantalum ore
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
`;

const ores = `
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
struverite ; tantalum ; strüverite
zircon ; zirconium ; zircon concentrate | zircon sand
`;

const groups = `
base metals = base metal | non-ferrous metal | nonferrous metal
battery minerals = battery material | battery metal | battery mineral | battery raw material
critical minerals = CRM | critical and strategic mineral | critical material | critical metal | critical mineral | critical mineral resource | critical raw material | green mineral | green transition mineral | strategic and critical mineral
industrial minerals = industrial mineral | non-metallic mineral | nonmetallic mineral
precious metals = precious metal
rare metals = minor metal | rare metal | rare mineral
strategic minerals = strategic metal | strategic mineral | strategic raw material
transition minerals = clean energy mineral | energy transition metal | energy transition mineral | transition mineral
`;

/** Every name of a mineral ("mineral"), of a group of them ("mineralGroup") and every chemical symbol ("symbol"). */
export function mineralEntries(): readonly Source[] {
  entries ??= readEntries();
  return entries;
}

let entries: readonly Source[] | undefined;

function readEntries(): Source[] {
  const sources: Source[] = [];
  // "leads" and "tins" are no metals
  const elements = new Set(
    rowsOf(minerals)
      .filter((row) => value(row, 1) !== "")
      .map((row) => value(row, 0)),
  );
  const add = (kind: string, id: string, wordings: readonly string[]) => {
    for (const wording of wordings) {
      sources.push({ wording, entry: { id, kind }, caseSensitive: isAcronym(wording), plural: !elements.has(wording) });
    }
  };
  for (const row of rowsOf(minerals)) {
    const id = value(row, 0);
    add("mineral", id, [id, ...values(row, 2)]);
    for (const symbol of values(row, 1)) {
      sources.push({ wording: symbol, entry: { id, kind: "symbol" }, caseSensitive: true });
    }
  }
  for (const row of rowsOf(groups)) add("mineralGroup", value(row, 0), [value(row, 0), ...values(row, 1)]);
  return sources;
}

/** The names that notes tell otherwise: of ores that have a name of their own. They stand before all minerals there. */
export function oreEntries(): Source[] {
  const own = new Map<string, string>();
  for (const row of rowsOf(ores)) for (const name of [value(row, 0), ...values(row, 2)]) own.set(name, value(row, 0));
  return mineralEntries().flatMap((source) => {
    const id = source.entry.kind === "mineral" ? own.get(source.wording) : undefined;
    return id === undefined ? [] : [{ ...source, entry: { id, kind: "mineral" } }];
  });
}

/** The mineral that lists and figures know an ore by: "ilmenite" is titanium, "copper" itself. */
export function metalOf(id: string): string {
  const ore = rowsOf(ores).find((row) => value(row, 0) === id);
  return ore ? value(ore, 1) : id;
}

/** The ids of all minerals, in the order of the alphabet. */
export function mineralIds(): string[] {
  return rowsOf(minerals).map((row) => value(row, 0));
}

function isAcronym(wording: string): boolean {
  return /[A-Z].*[A-Z]/.test(wording) && !wording.includes(" ");
}
