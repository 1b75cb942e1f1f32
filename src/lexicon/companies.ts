// Companies: legal forms, the nouns that firms are named and described by, and firms that the news names without a form.
//
// forms:       form = where it stands: after the name ("Rio Tinto Ltd"), before it ("PT Timah"), or both
// heads:       capitalised last words of a firm's name ("Amber Ridge Minerals")
// descriptors: what the news calls a firm in small letters ("battery maker"); never a part of its name
// known:       names of firms; their country is left to the text
// Forms match with and without their full stops ("S.A.", "SA"); those in small letters in any case ("plc", "PLC").

import type { Source } from "./index";
import { linesOf, rowsOf, value } from "./lines";

const forms = `
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
Compañía = before
Compañía Minera = before
Cooperative = after
Corp = after
Corp Limited = after
Corp Ltd = after
Corporación = before
Corporación Nacional = before
Corporation = after
Corporation Limited = after
DMCC = after
EAD = after
EOOD = after
Electricité de = before
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
Ltée = after
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
Petróleos de = before
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
Société = before
Société Nationale = before
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
`;

const heads = `
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
Eólica
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
Ingeniería
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
Mineração
Minería
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
Petróleo
Petróleos
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
`;

const descriptors = `
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
`;

const known = `
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
Bolloré
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
Nestlé
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
Société Générale
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

/** Legal forms; the entry's id is "after", "before" or "both", its kind "companyForm". */
export function companyFormEntries(): Source[] {
  return rowsOf(forms).map((row) => {
    return { wording: value(row, 0), entry: { id: value(row, 1), kind: "companyForm" }, caseSensitive: true };
  });
}

/** Last words of firms' names, kind "companyHead". */
export function companyHeadEntries(): Source[] {
  return linesOf(heads).map((wording) => ({
    wording,
    entry: { id: wording, kind: "companyHead" },
    caseSensitive: true,
  }));
}

/** What firms are called in small letters, singular and plural, kind "companyWord". */
export function companyWordEntries(): Source[] {
  return linesOf(descriptors).map((wording) => ({
    wording,
    entry: { id: wording, kind: "companyWord" },
    plural: true,
  }));
}

/** Firms known by name, kind "company". */
export function companyEntries(): Source[] {
  return linesOf(known).map((wording) => ({ wording, entry: { id: wording, kind: "company" }, caseSensitive: true }));
}
