// Cuts TL text into tokens with positions, comments and white space left out.

import { type Position, SchemaError } from "./schema_error.ts";

/** A piece of TL text. */
export interface Token extends Position {
  /** `name` covers namespaced names and numbers; `section` is `---types---` and the like. */
  readonly kind: "name" | "section" | "punctuation" | "end";
  /** The text. */
  readonly text: string;
  /** Whether white space or a comment stands before it. */
  readonly spaced: boolean;
}

/** The tokens of a file and the layer its comments name. */
export interface Lexed {
  /** Tokens, the last of kind `end`. */
  readonly tokens: readonly Token[];
  /** Number of the last `// LAYER n` comment. */
  readonly layer: number | undefined;
}

const NAME = /[A-Za-z0-9_]+(?:\.[A-Za-z_][A-Za-z0-9_]*)*/y;
const SECTION = /---[A-Za-z]+---/y;
const PUNCTUATION = "#:;={}()<>[]!?%*,.+-";
const LAYER = /^\/\/\s*LAYER\s+(\d+)\s*$/;

/**
 * Cuts text into tokens.
 *
 * @param text TL text.
 * @param file Name for messages.
 * @returns Tokens and layer.
 * @throws {SchemaError} For a character TL has no use for and for an open comment.
 */
export function lex(text: string, file: string): Lexed {
  const tokens: Token[] = [];
  let layer: number | undefined;
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let spaced = true;

  function position(): Position {
    return { line, column: at - lineStart + 1 };
  }

  function push(kind: Token["kind"], value: string): void {
    tokens.push({ kind, text: value, spaced, ...position() });
    at += value.length;
    spaced = false;
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  }

  while (at < text.length) {
    const char = text[at]!;
    if (char === "\n") {
      at++;
      line++;
      lineStart = at;
      spaced = true;
    } else if (char === " " || char === "\t" || char === "\r" || char === "\uFEFF") {
      at++;
      spaced = true;
    } else if (text.startsWith("//", at)) {
      let end = text.indexOf("\n", at);
      if (end < 0) end = text.length;
      const found = LAYER.exec(text.slice(at, end).trimEnd());
      if (found) layer = Number(found[1]);
      at = end;
      spaced = true;
    } else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) {
        throw new SchemaError([{ file, ...position(), text: "comment is not closed" }]);
      }
      for (let i = at; i < end; i++) {
        if (text[i] === "\n") {
          line++;
          lineStart = i + 1;
        }
      }
      at = end + 2;
      spaced = true;
    } else {
      const section = match(SECTION);
      const name = section === undefined ? match(NAME) : undefined;
      if (section !== undefined) push("section", section);
      else if (name !== undefined) push("name", name);
      else if (PUNCTUATION.includes(char)) push("punctuation", char);
      else {
        const shown = JSON.stringify(String.fromCodePoint(text.codePointAt(at)!));
        throw new SchemaError([{ file, ...position(), text: `unexpected character ${shown}` }]);
      }
    }
  }
  push("end", "");
  return { tokens, layer };
}
