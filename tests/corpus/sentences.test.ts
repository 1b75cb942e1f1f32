import { read } from "../../src/index";
import { negativeFault, parseNegatives, parseWordings, wordingFault } from "./sentences";

describe("the lists of sentences", () => {
  test("read a wording with its agreement", () => {
    expect(parseWordings("w.txt", "# pacts\n\nA and B met. => mou signed Peru + The Bank of Oman")).toEqual([
      {
        at: "w.txt:3",
        sentence: "A and B met.",
        instrument: "mou",
        status: "signed",
        parties: ["Peru", "The Bank of Oman"],
      },
    ]);
  });

  test("report a wording without its agreement by file and line", () => {
    expect(() => parseWordings("w.txt", "# pacts\nA and B met.")).toThrow("w.txt:2: a wording reads");
  });

  test("read a negative under its trap", () => {
    expect(parseNegatives("n.txt", "# hopes\nThey hope.\n")).toEqual([
      { at: "n.txt:2", sentence: "They hope.", trap: "hopes" },
    ]);
  });

  test("say what was found instead", () => {
    const nothing = read("");
    const [wording] = parseWordings("w.txt", "Peru and Oman signed an MOU. => mou signed Peru + Oman");
    if (!wording) throw new Error("no wording");
    expect(wordingFault(wording, nothing)).toContain("want mou signed Peru + Oman\n    got  nothing");
    const count = { count: 5, bound: "exact", instrument: "mou", evidence: "", start: 0, end: 0 } as const;
    const negative = { at: "n.txt:2", sentence: "They hope.", trap: "hopes" };
    expect(negativeFault(negative, nothing)).toBeNull();
    expect(negativeFault(negative, { ...nothing, counts: [count] })).toContain(
      "(hopes): They hope.\n    got count 5 exact mou",
    );
  });
});
