// The committed figures: what the engine scored when they were last saved, so that a loss shows.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type ArticleScore, type ExactField, exactFields, type Field, fields, type Report, reportOf } from "./scorer";

/** All figures in per cent, one decimal; null where nothing was matched. */
export interface CorpusFigures {
  articles: number;
  overall: number;
  f1: Record<Field, number>;
  exact: Record<ExactField, number | null>;
  badOffsets: number;
  invented: number;
}

export interface Figures {
  own: CorpusFigures | null;
  dev: CorpusFigures | null;
  check: CorpusFigures | null;
  /** Overall score of each own article. */
  articles: Record<string, number>;
  wordings: { passed: number; of: number };
  negatives: { passed: number; of: number };
}

const path = "tests/corpus/figures.json";
const none: Figures = {
  own: null,
  dev: null,
  check: null,
  articles: {},
  wordings: { passed: 0, of: 0 },
  negatives: { passed: 0, of: 0 },
};

export const percent = (share: number): number => Math.round(share * 1000) / 10;

/** The last saved figures; all empty where none were saved. */
export function savedFigures(): Figures {
  return existsSync(path) ? { ...none, ...JSON.parse(readFileSync(path, "utf8")) } : none;
}

export function saveFigures(figures: Figures): void {
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
}

export function figuresOf(report: Report): CorpusFigures {
  const f1 = fields.map((field) => [field, percent(report.fields[field].f1)]);
  const exact = exactFields.map((field) => {
    const share = report.exact[field];
    return [field, share === null ? null : percent(share)];
  });
  return {
    articles: report.articles,
    overall: percent(report.overall),
    f1: Object.fromEntries(f1),
    exact: Object.fromEntries(exact),
    badOffsets: report.badOffsets,
    invented: report.invented,
  };
}

/** The overall score of each article by itself. */
export function articleFigures(scores: readonly ArticleScore[]): Record<string, number> {
  return Object.fromEntries(scores.map((score) => [score.id, percent(reportOf([score]).overall)]));
}

/** Lines such as "parties 81.2 -> 83.0 (+1.8)" for every figure that moved. */
export function changesOf(now: CorpusFigures, before: CorpusFigures | null): string[] {
  if (!before) return ["no figures saved yet"];
  const moved = (name: string, from: number | null | undefined, to: number | null): string[] => {
    if (from === undefined || from === to) return [];
    if (from === null || to === null) return [`${name} ${from ?? "-"} -> ${to ?? "-"}`];
    return [`${name} ${from} -> ${to} (${to > from ? "+" : ""}${(to - from).toFixed(1)})`];
  };
  return [
    ...moved("overall", before.overall, now.overall),
    ...fields.flatMap((field) => moved(field, before.f1[field], now.f1[field])),
    ...exactFields.flatMap((field) => moved(`exact ${field}`, before.exact[field], now.exact[field])),
    ...moved("bad offsets", before.badOffsets, now.badOffsets),
    ...moved("invented", before.invented, now.invented),
  ];
}
