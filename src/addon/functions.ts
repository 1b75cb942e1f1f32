// Functions: the one table of what a cell may call and what Google may call; cards, in-app help and README come from it.

export interface Parameter {
  name: string;
  /** Shown on the help card as the example. */
  example: string;
  optional?: boolean;
  help: string;
}

export interface FunctionCard {
  name: string;
  params: readonly Parameter[];
  help: string;
  returns: string;
  examples: readonly string[];
}

/** An article parameter that takes a column as well as a cell. */
function article(): Parameter {
  return {
    name: "article",
    example: "A2:A50",
    help: "The cell that holds the article. In a range each row is one article; the cells of a row are joined.",
  };
}

function published(): Parameter {
  return {
    name: "published",
    example: "B2:B50",
    optional: true,
    help: "Day of publication, a date or 2024-06-12: gives a dateline without a year its year.",
  };
}

/** The custom functions, in the order of the help. */
export function customFunctions(): FunctionCard[] {
  return [
    {
      name: "PACT_AGREEMENTS",
      params: [
        article(),
        published(),
        {
          name: "columns",
          example: '"signed, parties, sector"',
          optional: true,
          help: "Columns to show, in this order; leave out for the usual ones.",
        },
      ],
      help: "Reads the agreements of a news article: one row each, with its verbatim quote.",
      returns: "A header and one row an agreement.",
      examples: ["=PACT_AGREEMENTS(A2)", '=PACT_AGREEMENTS(A2:A50, B2:B50, "signed, parties, sector, quote")'],
    },
    {
      name: "PACT_SECTORS",
      params: [article(), published()],
      help: "Counts the agreements of a news article by main sector.",
      returns: "A header and one row a sector: agreements, share, instruments, statuses.",
      examples: ["=PACT_SECTORS(A2)"],
    },
    {
      name: "PACT_MINERALS",
      params: [article()],
      help: "Reads what a news article says of minerals: reserves, production, supply, deposits and use, with rank and share.",
      returns: "A header and one row a note, with critical-mineral lists and a reference figure.",
      examples: ["=PACT_MINERALS(A2)"],
    },
    {
      name: "PACT_TOTALS",
      params: [article()],
      help: "Reads the totals that a news article states, and holds them against the agreements found.",
      returns: "A header, one row a total, then what was found and the coverage.",
      examples: ["=PACT_TOTALS(A2)"],
    },
    {
      name: "PACT_LINKS",
      params: [article(), published()],
      help: "Lays the agreements of a news article out for pivot tables: one row an agreement and sector, mineral, country or party.",
      returns: "A header and the long rows.",
      examples: ["=PACT_LINKS(A2:A50, B2:B50)"],
    },
    {
      name: "PACT_QUOTE",
      params: [
        { name: "article", example: "A2", help: "The article that the row was read from." },
        { name: "start", example: "S2", help: "The row's Start." },
        { name: "end", example: "T2", help: "The row's End." },
      ],
      help: "Gives the words of the article between two offsets, so that a row can be proved.",
      returns: "The quote.",
      examples: ["=PACT_QUOTE(A2, S2, T2)=R2"],
    },
    {
      name: "PACT_SELFTEST",
      params: [],
      help: "Checks Pactsheet in this sheet, on the sample article.",
      returns: "One row a check: PASS or FAIL.",
      examples: ["=PACT_SELFTEST()"],
    },
  ];
}

/** What Google calls beside the custom functions: triggers, menu items, and the sidebar's calls; each with what it does. */
export function entryPoints(): Record<string, string> {
  return {
    onOpen: "Builds the menu when the spreadsheet opens.",
    onInstall: "Builds the menu right after installation.",
    openSidebar: "Menu: opens the sidebar.",
    showSentence: "Menu: opens the sidebar with the sentence of the selected row.",
    importSelection: "Menu: imports the selected cells, each row one article.",
    trySample: "Menu: imports the sample article.",
    freezeFormulas: "Menu: turns Pactsheet's formulas in the selection, or in the tab, into values.",
    undoLastImport: "Menu: takes back the last import.",
    prepareToShare: "Menu: freezes formulas, writes the Read me tab, and protects the id columns with a warning.",
    runSelfTest: "Menu: runs the self-test and shows its outcome.",
    showHelp: "Menu: shows the functions and how to use them.",
    sidebarSelection: "Sidebar: the text of the selected cells.",
    sidebarImport: "Sidebar: writes an import.",
    sidebarForesee: "Sidebar: what an import would change; writes nothing.",
    sidebarSettings: "Sidebar: the settings of this document.",
    sidebarKeep: "Sidebar: keeps settings in this document.",
    sidebarUndo: "Sidebar: takes back an import.",
    sidebarColumn: "Sidebar: what the selected range of articles is.",
    sidebarChunk: "Sidebar: imports the next rows of a range of articles.",
    sidebarShow: "Sidebar: selects what an import wrote.",
    sidebarSummary: "Sidebar: writes what an import of a range came to into a tab.",
    sidebarReview: "Sidebar: the rows to review.",
    sidebarText: "Sidebar: the text of an imported article.",
    sidebarDecide: "Sidebar: writes one decision of a review into its row.",
    sidebarGoTo: "Sidebar: selects the row of an agreement.",
  };
}

/** The signature as the help shows it: optional parameters in brackets. */
export function signature({ name, params }: FunctionCard): string {
  return `${name}(${params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ")})`;
}
