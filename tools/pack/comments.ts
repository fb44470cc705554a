// Leaves comments out of code whose documentation is elsewhere.

import ts from "npm:typescript@5.9.3";

/**
 * Leaves out the comments that stand on lines of their own, but for those at the beginning of a line,
 * which name the sources.
 *
 * @param code A JavaScript module.
 * @returns The module without them.
 */
export function withoutComments(code: string): string {
  const file = ts.createSourceFile("module.js", code, ts.ScriptTarget.ESNext, false);
  const ranges = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(code, node.pos) ?? []) {
      ranges.set(pos, end);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let kept = "";
  let from = 0;
  for (const [pos, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const lineStart = code.lastIndexOf("\n", pos) + 1;
    const isIndented = lineStart < pos && code.slice(lineStart, pos).trim() === "";
    if (!isIndented || code[end] !== "\n" || lineStart < from) continue;
    kept += code.slice(from, lineStart);
    from = end + 1;
  }
  return kept + code.slice(from);
}
