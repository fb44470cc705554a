/**
 * Reads TypeScript just well enough to tell code from comments, strings and regular expressions.
 *
 * @module
 */

/** An identifier in the code, as a program sees it. */
export interface Name {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Words after which a slash begins a regular expression, not a division. */
const BEFORE_EXPRESSION = new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "delete",
  "void",
  "throw",
  "new",
  "do",
  "else",
  "await",
  "yield",
]);

/**
 * Replaces comments and the contents of strings, templates and regular expressions with spaces.
 *
 * Length and line breaks stay as they were. Code inside `${}` of a template stays.
 */
export function codeOf(source: string): string {
  const out = source.split("");
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) if (out[i] !== "\n") out[i] = " ";
  };
  /** For each open template the depth of braces at which its `${` began. */
  const templates: number[] = [];
  let depth = 0;
  let i = 0;
  /** The last code character and word, to tell a division from a regular expression. */
  let lastChar = "";
  let lastWord = "";

  const skipTemplate = (from: number): number => {
    let at = from;
    while (at < source.length) {
      if (source[at] === "\\") at += 2;
      else if (source[at] === "`") {
        blank(from, at);
        return at + 1;
      } else if (source.startsWith("${", at)) {
        blank(from, at + 1);
        templates.push(depth);
        depth += 1;
        return at + 2;
      } else at += 1;
    }
    blank(from, source.length);
    return source.length;
  };

  while (i < source.length) {
    const char = source[i]!;
    if (source.startsWith("//", i)) {
      const end = source.indexOf("\n", i);
      const stop = end === -1 ? source.length : end;
      blank(i, stop);
      i = stop;
    } else if (source.startsWith("/*", i)) {
      const end = source.indexOf("*/", i + 2);
      const stop = end === -1 ? source.length : end + 2;
      blank(i, stop);
      i = stop;
    } else if (char === '"' || char === "'") {
      let at = i + 1;
      while (at < source.length && source[at] !== char && source[at] !== "\n") {
        at += source[at] === "\\" ? 2 : 1;
      }
      blank(i + 1, at);
      i = at + 1;
      lastChar = char;
      lastWord = "";
    } else if (char === "`") {
      i = skipTemplate(i + 1);
      lastChar = "`";
      lastWord = "";
    } else if (char === "/" && startsExpression(lastChar, lastWord)) {
      let at = i + 1;
      let inClass = false;
      while (at < source.length && source[at] !== "\n" && (inClass || source[at] !== "/")) {
        if (source[at] === "\\") at += 1;
        else if (source[at] === "[") inClass = true;
        else if (source[at] === "]") inClass = false;
        at += 1;
      }
      blank(i + 1, at);
      i = at + 1;
      // The flags of the expression are letters directly after it.
      while (/[a-z]/.test(source[i] ?? "")) {
        blank(i, i + 1);
        i += 1;
      }
      lastChar = ")";
      lastWord = "";
    } else if (/[\p{ID_Start}$_]/u.test(char)) {
      const word = /^[\p{ID_Continue}$\u200c\u200d]+/u.exec(source.slice(i, i + 200))![0];
      i += word.length;
      lastChar = "a";
      lastWord = word;
    } else {
      if (char === "{") depth += 1;
      if (char === "}") {
        depth -= 1;
        if (templates.at(-1) === depth) {
          templates.pop();
          i = skipTemplate(i + 1);
          lastChar = "`";
          lastWord = "";
          continue;
        }
      }
      if (!/\s/.test(char)) {
        lastChar = char;
        lastWord = "";
      }
      i += 1;
    }
  }
  return out.join("");
}

/** Tells whether an expression may begin after the given last character or word. */
function startsExpression(lastChar: string, lastWord: string): boolean {
  if (lastWord !== "") return BEFORE_EXPRESSION.has(lastWord);
  return !/[\w)\]}"'`]/.test(lastChar);
}

/**
 * Lists the identifiers that may refer to a global: all but members (`a.name`), private names and
 * the keys of object literals and types.
 */
export function freeNames(source: string): Name[] {
  const code = codeOf(source);
  const names: Name[] = [];
  let line = 1;
  let counted = 0;
  for (const match of code.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)) {
    const before = code.slice(Math.max(0, match.index - 40), match.index).trimEnd();
    const after = code.slice(match.index + match[0].length, match.index + match[0].length + 40)
      .trimStart();
    if (/(^|[^.])\.$/.test(before) || before.endsWith("#") || before.endsWith("@")) continue;
    if (/^\??:/.test(after) && /([{,;]|\breadonly|\bstatic)$/.test(before)) continue;
    while (counted < match.index) {
      if (code[counted] === "\n") line += 1;
      counted += 1;
    }
    names.push({ name: match[0], line });
  }
  return names;
}

/** Lists the specifiers of the static, dynamic and type imports, and of the re-exports. */
export function importSpecifiers(source: string): string[] {
  const code = codeOf(source);
  const specifiers: string[] = [];
  for (const match of code.matchAll(/(?:\bfrom|\bimport|\bimport\s*\()\s*(["'])( *)\1/g)) {
    const end = match.index + match[0].length - 1;
    specifiers.push(source.slice(end - match[2]!.length, end));
  }
  return specifiers;
}
