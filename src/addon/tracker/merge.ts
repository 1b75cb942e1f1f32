// Merge: how an article's rows meet what the tracker holds: the same article, a corrected one, a deal known from elsewhere.
import type { Facts } from "../../extract/facts";
import {
  agreementTable,
  articleTable,
  linkTable,
  mineralTable,
  type Source,
  type Stamp,
  type Table,
} from "../../table";
import type { Corrected } from "../bridge";
import { byHand } from "./corrected";
import { type Draft, TabDraft } from "./draft";
import { isRelinked, mergeLinks, take } from "./links";
import { fingerprint } from "./memory";
import { forTabs, type Plan, TAB_IDS } from "./plan";
import { type Cells, listed, type State } from "./state";
import { type TabId, tabOf } from "./tabs";

/** One article to import. */
export interface Incoming {
  facts: Facts;
  source: Source;
  /** What the analyst changed before the import, by agreement id. */
  corrections?: Record<string, Corrected> | undefined;
  /** The article as given; it is kept, so that its rows can be shown in it. */
  text?: string | undefined;
}

/**
 * The plan for a batch of articles, and the ids of those that brought anything new.
 * @param blank keys of the columns of Agreements that are not written
 */
export function merge(
  state: State,
  batch: readonly Incoming[],
  stamp: Stamp,
  blank: readonly string[] = [],
): { plan: Plan; fresh: string[] } {
  const drafts: Drafts = forTabs((tab) => new TabDraft(tabOf(tab, blank), state[tab]));
  const fresh: string[] = [];
  for (const incoming of batch) {
    const before = writes(drafts);
    const id = incoming.facts.article.id;
    const known = knownAs(drafts.articles, incoming);
    mergeAgreements(drafts, incoming, known);
    mergeMinerals(drafts, incoming, known);
    mergeArticle(drafts, incoming, known, { id: "", at: "" });
    if (writes(drafts) === before) continue;
    fresh.push(id);
    const article = drafts.articles.find(id);
    if (article) drafts.articles.update(article, { imported_at: stamp.at, import_id: stamp.id });
  }
  return { plan: forTabs((tab) => drafts[tab].plan()), fresh };
}

type Drafts = Record<TabId, TabDraft>;

const writes = (drafts: Drafts) => TAB_IDS.reduce((sum, id) => sum + drafts[id].writes, 0);

/** The id under which the tracker knows the article: its own, or that of an earlier text at the same URL. */
export function knownAs(articles: TabDraft, { facts, source }: Incoming): string {
  if (source.url === "" || articles.find(facts.article.id)) return facts.article.id;
  const earlier = articles.drafts.find(({ cells }) => cells.url === source.url);
  return earlier?.key ?? facts.article.id;
}

function mergeArticle(drafts: Drafts, { facts, source }: Incoming, known: string, stamp: Stamp): void {
  const [cells = {}] = rowsOf(articleTable(facts, source, stamp));
  const draft = drafts.articles.find(known);
  if (!draft) {
    drafts.articles.put(facts.article.id, cells);
    return;
  }
  const settled = new Set(["imported_at", "import_id"]);
  for (const column of ["title", "publisher", "published", "url"]) if (cells[column] === "") settled.add(column);
  drafts.articles.update(draft, Object.fromEntries(Object.entries(cells).filter(([column]) => !settled.has(column))));
  drafts.articles.rename(draft, facts.article.id);
}

function mergeAgreements(drafts: Drafts, { facts, corrections = {} }: Incoming, known: string): void {
  const { agreements } = drafts;
  const rows = rowsOf(agreementTable(facts));
  const ids = new Set(facts.agreements.map(({ id }) => id));
  const links = rowsOf(linkTable(facts));
  const stale = agreements.drafts.filter(({ key, cells }) => !ids.has(key) && isFrom(cells, known));
  for (const read of rows) {
    const id = String(read.agreement_id);
    const correction = corrections[id];
    const { cells: given, columns: changed } = correction
      ? byHand(facts, correction, read)
      : { cells: {}, columns: [] };
    const cells = { ...read, ...given };
    const same = (draft: Draft) => fingerprint(draft.cells.quote ?? "") === fingerprint(cells.quote ?? "");
    const draft = agreements.find(id) ?? take(stale, same);
    const articles = listed(draft?.cells.article_id);
    const owned = draft === undefined || articles[0] === known || articles[0] === facts.article.id;
    const named = articles.map((article) => (article === known ? facts.article.id : article));
    if (!named.includes(facts.article.id)) named.push(facts.article.id);
    const joined = { article_id: named.join("; ") };
    const own = links.filter((link) => link.agreement_id === cells.agreement_id);
    if (!draft) {
      agreements.put(id, cells, changed);
      mergeLinks(drafts.links, id, id, own);
    } else if (owned) {
      const former = draft.key;
      agreements.update(draft, { ...cells, ...joined }, changed);
      agreements.rename(draft, id);
      // Links stay with what was corrected before an earlier import or after it, as the row itself does.
      if (former === id && !correction && draft.row && (draft.row.memory?.byHand || isRelinked(draft.row))) continue;
      mergeLinks(
        drafts.links,
        former,
        id,
        own.map((link) => ({ ...link, ...joined })),
      );
    } else {
      agreements.update(draft, joined);
      for (const link of drafts.links.familyOf(id)) drafts.links.update(link, joined);
    }
  }
}

function mergeMinerals(drafts: Drafts, { facts }: Incoming, known: string): void {
  const { minerals } = drafts;
  for (const cells of rowsOf(mineralTable(facts))) {
    const claim = fingerprint([cells.country, cells.mineral, cells.kind].join("|"));
    const draft = minerals.find(`${known}.${claim}`);
    if (!draft) minerals.put(`${facts.article.id}.${claim}`, cells);
    else {
      minerals.update(draft, cells);
      minerals.rename(draft, `${facts.article.id}.${claim}`);
    }
  }
}

/** True where the quote of a row is from that article: the first that it names. */
export function isFrom({ article_id: cell = "" }: Cells, article: string): boolean {
  return String(cell).startsWith(article) && listed(cell)[0] === article;
}

function rowsOf({ columns, rows }: Table): Cells[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? ""])));
}
