// Zones: what the lines of a page are for, as rows and sheets see them.
import { read } from "../../src/index";
import { parse } from "../../src/text";

const zones = (text: string) => parse(text).sentences.map(({ zone }) => zone);

const ARTICLE = "Kenya and Peru meet\n\nThe ministers of Kenya and Peru met in Lima on Monday.";

test("lines behind a colon that no full stop ends are items, as with their bullets", () => {
  const list = [
    "The following were signed:",
    "Agreement on Air Services",
    "Agreement on Ports",
    "They left on Tuesday.",
  ];
  const lost = zones(`${ARTICLE}\n\n${list.join("\n\n")}`);
  expect(lost).toEqual(["headline", "body", "body", "item", "item", "body"]);
  const kept = `${ARTICLE}\n\n${list[0]}\n\n- ${list[1]}\n\n- ${list[2]}\n\n${list[3]}`;
  expect(zones(kept)).toEqual(lost);
});

test("one line behind a colon is a heading, and bullets above a heading stay the list", () => {
  expect(zones(`${ARTICLE}\n\nHe said:\n\nA new chapter\n\nIt was a long visit.`)).toContain("heading");
  expect(zones(`${ARTICLE}\n\nThey agreed on:\n\n- ports\n- nursing\n\nResearch on seaweed\n\nIt goes on.`)).toEqual([
    "headline",
    "body",
    "body",
    "item",
    "item",
    "heading",
    "body",
  ]);
});

test.each([
  ["Related\n\nChad, Fiji sign loan agreement\n\nTogo and Laos ink trade pact"],
  ["Most read:\n\nChad and Fiji sign a loan agreement"],
  ["Also read: Chad and Fiji sign a loan agreement"],
  ["READ: Chad and Fiji sign a loan agreement"],
])("links to other articles give no rows: %s", (links) => {
  const article = `${ARTICLE}\n\nKenya and Peru signed a treaty on ports.\n\n${links}`;
  expect(read(article).agreements).toHaveLength(1);
});

test("text goes on behind the links with the first line that a full stop ends", () => {
  const text = `${ARTICLE}\n\nRelated\n\nChad, Fiji sign loan agreement\n\nKenya and Peru signed a treaty on ports.`;
  expect(read(text).agreements.map(({ parties }) => parties.map(({ name }) => name))).toEqual([["Kenya", "Peru"]]);
});

test.each([
  "Share Button",
  "Leave a Reply",
  "Login to post comments",
  "Print this page",
  "Photo courtesy of the palace",
])("what a page says of itself is no text: %s", (line) => {
  expect(zones(`${ARTICLE}\n\n${line}\n\nThey left on Tuesday.`)[2]).toBe("boilerplate");
});
