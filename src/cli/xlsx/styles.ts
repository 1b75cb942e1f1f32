// Looks of cells: number formats, wrapping, the header; a cell names its look by a number.
import type { Format } from "../../table";
import { HEAD, MAIN } from "./xml";

type Look = Format | "header" | "title";
const LOOKS: Look[] = ["text", "wrap", "date", "time", "integer", "number", "money", "percent", "header", "title"];

export const lookOf = (look: Look): number => LOOKS.indexOf(look) + 1;

const CUSTOM: Partial<Record<Look, number>> = { date: 164, time: 165, integer: 1, money: 3, percent: 166 };

export function stylesXml(): string {
  const looks = LOOKS.map((look) => {
    const font = look === "header" || look === "title" ? ' fontId="1" applyFont="1"' : ' fontId="0"';
    const fill = look === "header" ? ' fillId="2" applyFill="1"' : ' fillId="0"';
    const wrap = look === "wrap" || look === "header" ? ' wrapText="1"' : "";
    return (
      `<xf numFmtId="${CUSTOM[look] ?? 0}" applyNumberFormat="1"${font}${fill} borderId="0" xfId="0" applyAlignment="1">` +
      `<alignment vertical="top"${wrap}/></xf>`
    );
  });
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts>' +
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EAED"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
