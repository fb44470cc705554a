/**
 * Finds the tests of a file that name rules of the protocol.
 *
 * A test names a rule in its name, in a comment directly above it, or inside of it. The files are
 * formatted, so a test ends where a line with its own indentation closes the call. What stands
 * elsewhere in a file, such as in a table of cases, is not counted for a test. A range of rules is
 * not taken for the rules inside of it.
 */

/** A test that names at least one rule. */
export interface NamedTest {
  /** The path of its file, from the root of the project. */
  readonly file: string;
  /** The name as the source has it, with `…` for what is put in when it runs. */
  readonly name: string;
  /** The rules it names, each once, in their order. */
  readonly rules: readonly string[];
  /** Whether it never runs. */
  readonly ignored: boolean;
}

/** What a file holds about rules. */
export interface Scan {
  readonly tests: readonly NamedTest[];
  /** All rules named anywhere in the file. */
  readonly mentioned: readonly string[];
  /** What can't be read without doubt, such as a range of rules. */
  readonly faults: readonly string[];
}

const TEST = /^( *)Deno\.test(\.\w+)?\(/;
const RULE = /\bR[1-9]\d{0,2}\b/g;
const RANGE = /\bR\d+(?: ?(?:to|-|–|…|\.\.) ?)R\d+/g;
/** The first literal of a test: its name, plain or in the property `name`. */
const NAME =
  /Deno\.test(?:\.\w+)?\(\s*(?:\{\s*name:\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`)/;
const IGNORED = /^\s*ignore: true,$/m;

/** Lists the rules a text names, each once, in the order of their numbers. */
function rulesIn(text: string): string[] {
  const found = new Set(text.match(RULE) ?? []);
  return [...found].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** Returns the line that ends the test that begins at the given one. */
function endOf(lines: readonly string[], start: number, indent: string): number {
  if (lines[start]!.endsWith(");")) return start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (/^[)}\]]+\);$|^\);$/.test(line.slice(indent.length)) && line.startsWith(indent)) return at;
  }
  return lines.length - 1;
}

/** Returns the first of the comment lines directly above the given line. */
function commentAbove(lines: readonly string[], start: number): number {
  let first = start;
  while (first > 0 && lines[first - 1]!.trimStart().startsWith("//")) first -= 1;
  return first;
}

/** Reads what one test file says of rules. `file` is its path, as the table is to show it. */
export function scanTests(file: string, source: string): Scan {
  const lines = source.split("\n");
  const tests: NamedTest[] = [];
  const faults: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = TEST.exec(lines[at]!);
    if (opening === null) continue;
    const end = endOf(lines, at, opening[1]!);
    if (lines.slice(at + 1, end).some((line) => TEST.exec(line)?.[1] === opening[1])) {
      faults.push(`${file}:${at + 1}: where this test ends can't be told`);
    }
    const body = lines.slice(at, end + 1).join("\n");
    const text = lines.slice(commentAbove(lines, at), end + 1).join("\n");
    for (const [range] of text.matchAll(RANGE)) {
      faults.push(`${file}:${at + 1}: name each rule in place of "${range}"`);
    }
    const rules = rulesIn(text);
    if (rules.length > 0) {
      const [, double, single, template] = NAME.exec(body) ?? [];
      const name = (double ?? single ?? template ?? "").replace(/\$\{[^}]*\}/g, "…");
      tests.push({ file, name, rules, ignored: opening[2] === ".ignore" || IGNORED.test(body) });
    }
    at = end;
  }
  return { tests, mentioned: rulesIn(source), faults };
}
