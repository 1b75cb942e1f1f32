// Topics: the words that ministries, institutes and boards are named after. They decide "and": "Science and Technology" is one topic pair.
export const TOPICS = `
academic accounting accreditation administration administrative advanced advancement affairs affiliation agrarian agribusiness agricultural agriculture
aid air aluminium animal aquaculture aquatic arbitration archaeology architecture archives army artificial arts assessment assets atomic audit automotive aviation
banking biodiversity biological biology biosecurity biotechnology border broadcasting budget building business
capital carbon care census certification chemical chemicals child children cinema citizenship city civil classification climate coal coastal commerce commercial
commodities communication communications communities community competition competitiveness compliance comprehensive computing conformity conservation construction consumer
cooperation coordination corporate correctional counterterrorism court courts creative credit crime crops culinary cultural culture currency customs cyber cybersecurity
dairy data debt decentralisation decentralization defence defense design development digital digitalisation digitalization diplomacy diplomatic disability disarmament disaster discovery disease dispute drug drugs
earth ecological ecology economic economics economy education educational efficiency elections electric electrical electricity electronic electronics emergency emergencies employment energy engineering enterprise enterprises entrepreneurship environment environmental equality equipment ev evaluation evs examination excellence exchange expansion exploration export exports external
facilitation family farming fashion federal fertiliser fertilizer finance financial fire fish fisheries fishery fishing food foreign forest forestry forests free freedom fuel fuels
gas gems gender genetics geographic geological geology geoscience geosciences girls governance government grain grid growth
health healthcare heavy heritage higher highway highways home homeland hospitality housing human humanities hydrocarbons hydrogen hydropower hygiene
ict immigration imports improvement incentives inclusion industrial industrialisation industrialization industries industry infocomm informatics information infrastructure initiatives innovation insolvency inspection institutional insurance integration intellectual intelligence interior internal international internet investment investments iot irrigation
jewellery jewelry judicial justice
knowledge
labor labour land lands language languages law learning legal leisure licensing light literature livestock lng local logistics lpg
machinery management manpower manufacturing marine maritime marketing markets mass materials mathematics measurement mechanical media mediation medical medicine medicines metallurgical metallurgy metals meteorological meteorology metrology migration military mineral minerals mines mining mobility modernisation modernization monetary monitoring multimedia municipal music
national natural navigation negotiations networks new nuclear nutrition
ocean oceanic oceans oil opportunity outreach overseas
patent patents peace pensions performance petrochemical petrochemicals petroleum pharmaceutical pharmaceuticals physical physics planning plantation plantations plant police policies policy pollution population ports post postal potable poultry poverty power prevention primary prisons private privatisation privatization procurement production productivity programme programmes projects promotion property prosecution protection public publishing
quality quarantine quarries
radiation radio rail railway railways reconstruction reform reforms refugees regional registration regulation regulatory rehabilitation relations religious renewable renewables republic rescue research reserve resettlement resilience resolution resource resources revenue rights risk risks river road roads rubber rural
safeguards safety salt sanitary sanitation science sciences scientific sea security seed seismology semiconductor semiconductors services settlement shipbuilding shipping small social society software soil solar space specialised specialized sports sport stability standardisation standardization standards state statistical statistics steel strategic strategy structural studies supervision supply support surveillance survey sustainability sustainable system systems
talent tariffs tax taxation tea technical technological technologies technology telecom telecommunication telecommunications television textile textiles tobacco tourism town trade trades trading traffic training transfer transformation transition translation transport transportation treasury trust
uranium urban utilities
vaccine vaccines valuation veterans veterinary vocational
waste wastewater water waterways weapons welfare wildlife wind women workers workforce works
youth
zone zones
`;
