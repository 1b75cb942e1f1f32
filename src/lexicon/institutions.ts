// Institutions: the heads that make the name of an institution, and what kind of party it is.
//
// head ; party kind (state, agency, university, organisation, company) ; plurals
// They match in any case: "Ministry of Energy" as well as "the energy ministry"; capitals are for the grammar to weigh.

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const heads = `
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
Comisión ; agency
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
Ministère ; agency
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
Università ; university
Universität ; university
Université ; university
`;

/** An institution's head noun as one of its wordings shows it. */
export interface InstitutionHead {
  /** "state", "agency", "university", "organisation" or "company". */
  kind: string;
  /** The singular, as in the list: "Ministry". */
  singular: string;
  plural: boolean;
}

let byWording: Map<string, InstitutionHead> | undefined;

/** Every head, singular and plural; the entry's id is the kind of party, its kind "institution". */
export function institutionEntries(): Source[] {
  return [...headsByWording()].map(([wording, { kind }]) => ({ wording, entry: { id: kind, kind: "institution" } }));
}

/** The head for its words in any case ("ministries"), or null. */
export function institutionHead(words: string): InstitutionHead | null {
  return headsByWording().get(words.toLowerCase()) ?? null;
}

function headsByWording(): Map<string, InstitutionHead> {
  if (byWording) return byWording;
  byWording = new Map();
  for (const row of rowsOf(heads)) {
    const [singular, kind] = [value(row, 0), value(row, 1)];
    byWording.set(singular.toLowerCase(), { kind, singular, plural: false });
    for (const plural of values(row, 2)) byWording.set(plural.toLowerCase(), { kind, singular, plural: true });
  }
  return byWording;
}
