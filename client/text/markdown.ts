// Reads a Markdown for people: no character must be escaped, what is no markup is text.

import type { FormattedText, TextInput } from "./entities.ts";
import { linkMaker, objectLinkMaker } from "./links.ts";
import { type EntityMaker, MarkupSource, rawTemplateSource, TextBuilder } from "./markup_source.ts";

const DELIMITERS = {
  "**": "messageEntityBold",
  "*": "messageEntityItalic",
  "__": "messageEntityUnderline",
  "_": "messageEntityItalic",
  "~~": "messageEntityStrike",
  "||": "messageEntitySpoiler",
} as const;
type Delimiter = keyof typeof DELIMITERS;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** A piece of the source: what it is, and where. `kind` is the markup, or one of the names here. */
interface Piece {
  readonly kind: "text" | "escape" | "code" | "pre" | "quoteStart" | "quoteEnd" | "skip" | "link";
  start: number;
  end: number;
  /** For markup that opens or closes an entity. */
  mark?: "open" | "close" | undefined;
  make?: EntityMaker | undefined;
  /** Of code: where its content lies. */
  readonly content?: readonly [start: number, end: number] | undefined;
}

/**
 * Reads Markdown as people write it: `**bold**`, `*italic*` or `_italic_`, `__underline__`,
 * `~~strike~~`, `||spoiler||`, `` `code` ``, fenced blocks with a language, `> quote` (`>! ` for a
 * collapsed one, `**>` for another one right behind), `[text](link)` and `![👍](tg://emoji?id=…)`. A backslash makes the punctuation
 * behind it text. What has no matching end is text too: this never throws.
 *
 * @example
 * ```ts
 * import { parseMarkdown } from "@layer/telegram";
 *
 * const { text, entities } = parseMarkdown("Hello, **world**! 2 * 3 is 6, snake_case stays.");
 * console.assert(text === "Hello, world! 2 * 3 is 6, snake_case stays.");
 * console.assert(entities.length === 1);
 * ```
 */
export function parseMarkdown(markup: string): FormattedText {
  return parseSource(new MarkupSource(markup));
}

/**
 * A tagged template of {@linkcode parseMarkdown}: what is written out is markup (a backslash written
 * once, as in the raw text of the template), the values are text and need no escaping. A backtick
 * is written `` \\` `` and begins code; one that is text is given as a value.
 *
 * @throws {MarkupError} when a value stands inside the markup itself, as in a fence's language
 *
 * @example
 * ```ts
 * import { markdown } from "@layer/telegram";
 *
 * console.assert(markdown`**${"a ** b"}**`.text === "a ** b");
 * ```
 */
export function markdown(
  literals: TemplateStringsArray,
  ...values: readonly (TextInput | number | bigint)[]
): FormattedText {
  return parseSource(rawTemplateSource(literals, values));
}

function parseSource(source: MarkupSource): FormattedText {
  const builder = new TextBuilder();
  const starts: { start: number; piece: Piece }[] = [];
  for (const piece of new MarkdownScanner(source).scan()) {
    for (const value of source.takeInsertions(piece.start)) builder.append(value);
    if (piece.mark === "open") {
      starts.push({ start: builder.text.length, piece });
    } else if (piece.mark === "close") {
      const opened = starts.pop()!;
      builder.mark(opened.start, piece.make!);
      // The target of a link may hold values: they were taken when the link was read.
    } else if (piece.kind === "code" || piece.kind === "pre") {
      const start = builder.text.length;
      const [from, to] = piece.content!;
      builder.append(
        source.takePlain(from, to, piece.kind === "code" ? unescapeCode : (raw) => raw),
      );
      builder.mark(start, piece.make!);
    } else if (piece.kind !== "skip") {
      builder.append(source.markup.slice(piece.start, piece.end));
    }
  }
  for (const value of source.takeInsertions(source.markup.length)) builder.append(value);
  source.checkAllTaken("markdown");
  return builder.finish();
}

function unescapeCode(raw: string): string {
  return raw.replace(/\\([`\\])/g, "$1");
}

/** Cuts the source into pieces and finds out which delimiters belong together. */
class MarkdownScanner {
  readonly #source: MarkupSource;
  readonly #markup: string;
  readonly #pieces: Piece[] = [];
  /** Delimiters and brackets that may still find their end. */
  #open: { token: Delimiter | "[" | "!["; piece: Piece }[] = [];
  #quote: Piece | undefined;
  #quoteCollapsed = false;
  /** Where the last quote ended. */
  #quoteEnd: number | undefined;
  #at = 0;

  constructor(source: MarkupSource) {
    this.#source = source;
    this.#markup = source.markup;
  }

  scan(): readonly Piece[] {
    while (this.#at < this.#markup.length) {
      const lineStart = this.#at === 0 || this.#markup[this.#at - 1] === "\n";
      if (lineStart && !this.#source.hasInsertionAt(this.#at)) this.#lineStart();
      if (this.#at < this.#markup.length) this.#step();
    }
    if (this.#quote) this.#endQuote(this.#at);
    return this.#pieces;
  }

  #lineStart(): void {
    // Right behind a quote, an empty "**" tells that this is another one.
    const isNext = this.#quoteEnd === this.#at - 1 && this.#source.startsWith("**>", this.#at);
    const head = this.#markup.slice(this.#at, this.#at + 5);
    const marker = (isNext ? /^\*\*>!? ?/ : /^>!? ?/).exec(head)?.[0];
    if (marker === undefined || !this.#source.startsWith(marker, this.#at)) return;
    if (!this.#quote) {
      this.#open = [];
      this.#quote = this.#add("quoteStart", 0);
      this.#quote.mark = "open";
      this.#quoteCollapsed = marker.includes("!");
    }
    this.#add("skip", marker.length);
  }

  #endQuote(at: number): void {
    this.#open = [];
    const collapsed = this.#quoteCollapsed;
    this.#pieces.push({
      kind: "quoteEnd",
      start: at,
      end: at,
      mark: "close",
      make: (offset, length) => ({ _: "messageEntityBlockquote", collapsed, offset, length }),
    });
    this.#quote = undefined;
    this.#quoteEnd = at;
  }

  #step(): void {
    const at = this.#at;
    const character = this.#markup[at]!;
    if (character === "\n") {
      if (this.#quote && !this.#quoteGoesOn(at + 1)) this.#endQuote(at);
      this.#add("text", 1);
    } else if (character === "\\" && this.#escapes(at + 1)) {
      this.#add("skip", 1);
      this.#add("escape", 1);
    } else if (character === "`" && this.#code()) {
      return;
    } else if (this.#source.startsWith("![", at)) {
      this.#open.push({ token: "![", piece: this.#add("link", 2) });
    } else if (character === "[") {
      this.#open.push({ token: "[", piece: this.#add("link", 1) });
    } else if (character === "]") {
      this.#closeLink();
    } else {
      const token = this.#delimiterAt(at);
      if (token) this.#delimiter(token);
      else this.#plainText();
    }
  }

  #escapes(at: number): boolean {
    return PUNCTUATION.test(this.#markup[at] ?? "") && !this.#source.hasInsertionAt(at);
  }

  #plainText(): void {
    let end = this.#at + 1;
    while (
      end < this.#markup.length && !"\n\\`![]*_~|".includes(this.#markup[end]!) &&
      !this.#source.hasInsertionAt(end)
    ) end++;
    this.#add("text", end - this.#at);
  }

  /** A new quote with another marker would not be told apart from this one, so it starts anew. */
  #quoteGoesOn(at: number): boolean {
    if (this.#source.hasInsertionAt(at) || this.#markup[at] !== ">") return false;
    return (this.#markup[at + 1] === "!") === this.#quoteCollapsed;
  }

  #delimiterAt(at: number): Delimiter | undefined {
    const character = this.#markup[at];
    if (character === "*") return this.#asteriskAt(at);
    if (this.#source.startsWith("__", at)) return "__";
    if (character === "_") return "_";
    if (this.#source.startsWith("~~", at)) return "~~";
    return this.#source.startsWith("||", at) ? "||" : undefined;
  }

  /** `*` or `**`: where a run could be read both ways, what is open decides. */
  #asteriskAt(at: number): Delimiter {
    if (!this.#source.startsWith("**", at)) return "*";
    const isPair = !this.#source.startsWith("***", at);
    const innermost = this.#open.findLast(({ token }) => token === "*" || token === "**");
    return innermost?.token === "*" && !isPair ? "*" : "**";
  }

  #delimiter(token: Delimiter): void {
    const before = this.#source.hasInsertionAt(this.#at) ? "x" : this.#markup[this.#at - 1] ?? " ";
    const behind = this.#at + token.length;
    const after = this.#source.hasInsertionAt(behind) ? "x" : this.#markup[behind] ?? " ";
    const insideWord = token === "_" && WORD.test(before) && WORD.test(after);
    if (token === "**") this.#turnRun();
    const index = this.#open.findLastIndex((open) => open.token === token);
    const piece = this.#add("text", token.length);
    if (index >= 0 && !SPACE.test(before) && !insideWord) {
      const type = DELIMITERS[token];
      this.#open[index]!.piece.mark = "open";
      this.#open.length = index;
      piece.mark = "close";
      piece.make = (offset, length) => ({ _: type, offset, length });
    } else if (!SPACE.test(after) && !insideWord) {
      this.#open.push({ token, piece });
    }
  }

  /** An opening `***` was read as `**` and `*`; where `**` ends first, it is `*` and `**`. */
  #turnRun(): void {
    const [outer, inner] = this.#open.slice(-2);
    if (outer?.token !== "**" || inner?.token !== "*") return;
    if (outer.piece.end !== inner.piece.start) return;
    outer.token = "*";
    inner.token = "**";
    outer.piece.end--;
    inner.piece.start--;
  }

  #closeLink(): void {
    const index = this.#open.findLastIndex(({ token }) => token === "[" || token === "![");
    const bracket = this.#open[index];
    const end = bracket && this.#source.startsWith("](", this.#at)
      ? this.#targetEnd(this.#at + 2)
      : undefined;
    if (!bracket || end === undefined) {
      this.#add("text", 1);
      return;
    }
    const unescape = (slice: string) => slice.replace(/\\([!-/:-@[-`{-~])/g, "$1");
    const url = this.#source.plain(this.#at + 2, end, unescape);
    const maker = bracket.token === "![" ? objectLinkMaker(url) : url ? linkMaker(url) : undefined;
    if (!maker) {
      this.#add("text", 1);
      return;
    }
    this.#source.takePlain(this.#at + 2, end, unescape);
    bracket.piece.mark = "open";
    this.#open.length = index;
    const piece = this.#add("link", end + 1 - this.#at);
    piece.mark = "close";
    piece.make = maker;
  }

  /** Where the target that starts at `start` ends: at a `)` on the same line that is not escaped. */
  #targetEnd(start: number): number | undefined {
    let depth = 0;
    for (let at = start; at < this.#markup.length; at++) {
      const character = this.#markup[at]!;
      if (SPACE.test(character)) return undefined;
      if (character === "\\") at++;
      else if (character === "(") depth++;
      else if (character === ")" && depth-- === 0) return at;
    }
    return undefined;
  }

  /** Reads code or a fenced block; false when the backtick here begins neither. */
  #code(): boolean {
    const fence = /^`{3,}/.exec(this.#markup.slice(this.#at))?.[0];
    if (fence === undefined) return this.#inlineCode();
    const start = this.#at + fence.length;
    const close = this.#fenceEnd(start, fence);
    if (close === undefined) {
      this.#add("text", fence.length);
      return true;
    }
    const head = /^([^\s`]*)\n/.exec(this.#markup.slice(start, close));
    const language = head?.[1] ?? "";
    const from = start + (head?.[0].length ?? 0);
    const to = close > from && this.#markup[close - 1] === "\n" ? close - 1 : close;
    this.#pieces.push({
      kind: "pre",
      start: this.#at,
      end: close + fence.length,
      content: [from, to],
      make: (offset, length) => ({ _: "messageEntityPre", offset, length, language }),
    });
    this.#at = close + fence.length;
    return true;
  }

  #fenceEnd(start: number, fence: string): number | undefined {
    for (const match of this.#markup.slice(start).matchAll(/`{3,}/g)) {
      if (match[0].length === fence.length) return start + match.index;
    }
    return undefined;
  }

  #inlineCode(): boolean {
    const start = this.#at + 1;
    let end = start;
    while (end < this.#markup.length && this.#markup[end] !== "`") {
      end += this.#markup[end] === "\\" && "`\\".includes(this.#markup[end + 1] ?? " ") ? 2 : 1;
    }
    if (end >= this.#markup.length || (end === start && !this.#source.hasInsertionAt(start))) {
      this.#add("text", 1);
      return true;
    }
    this.#pieces.push({
      kind: "code",
      start: this.#at,
      end: end + 1,
      content: [start, end],
      make: (offset, length) => ({ _: "messageEntityCode", offset, length }),
    });
    this.#at = end + 1;
    return true;
  }

  #add(kind: Piece["kind"], length: number): Piece {
    const piece: Piece = { kind, start: this.#at, end: this.#at + length };
    this.#pieces.push(piece);
    this.#at += length;
    return piece;
  }
}
