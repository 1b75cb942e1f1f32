// An article of our own for the first cell of a new workbook.

export const SAMPLE_ARTICLE = `Ruritania, Borduria sign three accords on lithium and rail

STRELSAU, March 4 (Local Wire) -- Ruritania and Borduria on Wednesday signed a memorandum of understanding on lithium
processing, a rail freight agreement and a joint declaration on student exchange, the Ruritanian foreign ministry said.

The two sides are also in talks on a uranium supply contract worth $400 million, which officials hope to conclude next year.`;
