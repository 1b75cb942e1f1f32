// The sample article: written for Pactsheet, in newswire style; every name of a person, firm and agency in it is made up.

/** Day of publication of the sample article. */
export const SAMPLE_PUBLISHED = "2026-03-12";

/** About 250 words: a summit of two countries, two totals, five described agreements, three claims on minerals. */
export const SAMPLE_ARTICLE = `Chile, Finland sign 14 agreements at Santiago summit

SANTIAGO, March 12 (Andes Wire) -- Chile and Finland signed 14 agreements on Thursday during the first state visit of a Finnish president to the country in two decades, the Foreign Ministry said.

The centerpiece is a memorandum of understanding on a critical minerals supply chain, signed by the Chilean Ministry of Mining and the Finnish Ministry of Economic Affairs. It covers lithium and copper, from exploration to recycling.

The battery maker Nordkemi Oyj secured a $240 million contract with the Chilean producer Salar Austral S.A. for the supply of lithium hydroxide.

The University of Oulu and the University of Antofagasta signed a letter of intent on joint research into mine tailings.

The two countries also agreed to cooperate on clean power by signing a deal on green hydrogen and grid storage. A protocol on port logistics between the Chilean Port Authority and the Finnish Transport Agency is expected to be signed in June.

A further nine memorandums of understanding were exchanged at a business forum attended by more than 200 companies.

Chile holds the world's largest reserves of lithium and is the world's largest copper producer. It also holds the world's fourth-largest reserves of molybdenum, which is used to strengthen steel.

"This visit opens a new chapter for our industries," the Chilean president told reporters, adding that both sides hope to deepen cooperation in education and culture.

Source: Andes Wire`;
