// Parts of a workbook's file: what each holds, its type, and the parts that it points to.
import { HEAD, RELATIONS } from "./xml";

export const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface Part {
  content: string;
  type: string;
  /** rId1 first: [kind, place]. */
  points?: [kind: string, to: string][];
}

export const relationXml = (kind: string, to: string, number: number): string =>
  `<Relationship Id="rId${number}" Type="${RELATIONS}/${kind}" Target="${to}"/>`;

/** The file beside a part that says what it points to: its place and its content. */
export function relationsOf(name: string, points: NonNullable<Part["points"]>): [place: string, content: string] {
  const at = name.lastIndexOf("/") + 1;
  const list = points.map(([kind, to], index) => relationXml(kind, to, index + 1));
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return [
    `${name.slice(0, at)}_rels/${name.slice(at)}.rels`,
    `${HEAD}<Relationships xmlns="${namespace}">${list.join("")}</Relationships>`,
  ];
}

export const typeXml = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
