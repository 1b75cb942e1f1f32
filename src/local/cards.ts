// Reads the help cards of custom functions from a script: the JSDoc block before each function with @customfunction.

export interface Card {
  name: string;
  description: string;
  params: { name: string; description: string }[];
}

/** @param code the text of dist/Code.js */
export function readCards(code: string): Card[] {
  const blocks = code.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+(\w+)\s*\(/g);
  return [...blocks].flatMap(([, comment = "", name = ""]) => {
    if (!comment.includes("@customfunction")) return [];
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trim());
    const description = lines.filter((line) => line && !line.startsWith("@")).join(" ");
    const params = lines.flatMap((line) => {
      const [, param, text = ""] = /^@param\s+(?:\{[^}]*\}\s*)?\[?(\w+)[^\]\s]*\]?\s*-?\s*(.*)$/.exec(line) ?? [];
      return param === undefined ? [] : [{ name: param, description: text || param }];
    });
    return [{ name, description, params }];
  });
}
