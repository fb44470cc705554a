// Telegram's MarkdownV2 style: to formatted text, and back.

import type { MessageEntity } from "../../tl/api.ts";
import { type FormattedText, isAutomaticEntity, type TextInput } from "./entities.ts";
import { toFormattedText } from "./entities.ts";
import { MarkupError } from "./error.ts";
import { linkMaker, linkOf, objectLinkMaker, objectLinkOf } from "./links.ts";
import { type EntityMaker, MarkupSource, rawTemplateSource, TextBuilder } from "./markup_source.ts";
import { layOut, renderNested } from "./nesting.ts";

const RESERVED = /[_*[\]()~`>#+\-=|{}.!\\]/g;
const RESERVED_UNESCAPED = "_*[]()~`>#+-=|{}.!";

/** Delimiters that open and close an entity without arguments; longer ones first. */
const DELIMITERS = {
  "||": "messageEntitySpoiler",
  "__": "messageEntityUnderline",
  "_": "messageEntityItalic",
  "*": "messageEntityBold",
  "~": "messageEntityStrike",
} as const;
type Delimiter = keyof typeof DELIMITERS;
const DELIMITER_ORDER = Object.keys(DELIMITERS) as Delimiter[];

type OpenKind = Delimiter | "`" | "```" | "[" | "![" | ">";

interface OpenMark {
  readonly kind: OpenKind;
  readonly start: number;
  readonly sourceOffset: number;
  /** Of a ```` ``` ```` block. */
  readonly language: string;
}

/**
 * Reads Telegram's MarkdownV2 style.
 *
 * @throws {MarkupError} for a reserved character that is not escaped, an entity without its end, or
 * a link without a target
 *
 * Source: core.telegram.org/bots/api#markdownv2-style
 *
 * @example
 * ```ts
 * import { parseMarkdownV2 } from "@layer/telegram";
 *
 * const { text, entities } = parseMarkdownV2("Hello, *world*\\!");
 * console.assert(text === "Hello, world!");
 * console.assert(entities[0]?._ === "messageEntityBold");
 * ```
 */
export function parseMarkdownV2(markup: string): FormattedText {
  return new MarkdownV2Parser(new MarkupSource(markup)).parse();
}

/**
 * A tagged template of MarkdownV2: what is written out is markup (with a backslash written once, as
 * in the raw text of the template), the values are text and need no escaping. A backtick
 * is written `` \\` `` and begins code; one that is text is given as a value.
 *
 * @throws {MarkupError} as {@linkcode parseMarkdownV2}
 *
 * @example
 * ```ts
 * import { markdownV2 } from "@layer/telegram";
 *
 * console.assert(markdownV2`*${"1.5 * 2"}* \= 3`.text === "1.5 * 2 = 3");
 * ```
 */
export function markdownV2(
  literals: TemplateStringsArray,
  ...values: readonly (TextInput | number | bigint)[]
): FormattedText {
  return new MarkdownV2Parser(rawTemplateSource(literals, values)).parse();
}

/** Escapes a text so that it stands for itself in MarkdownV2, outside of code. */
export function escapeMarkdownV2(text: string): string {
  return text.replace(RESERVED, "\\$&");
}

class MarkdownV2Parser {
  readonly #source: MarkupSource;
  readonly #markup: string;
  readonly #builder = new TextBuilder();
  readonly #open: OpenMark[] = [];
  #at = 0;

  constructor(source: MarkupSource) {
    this.#source = source;
    this.#markup = source.markup;
  }

  parse(): FormattedText {
    for (;;) {
      for (const value of this.#source.takeInsertions(this.#at)) this.#builder.append(value);
      if (this.#at >= this.#markup.length) break;
      this.#step();
    }
    if (this.#top?.kind === ">") this.#closeQuote(false);
    const unclosed = this.#top;
    if (unclosed) throw this.#unclosed(unclosed);
    this.#source.checkAllTaken("markdownV2");
    return this.#builder.finish();
  }

  get #top(): OpenMark | undefined {
    return this.#open.at(-1);
  }

  #step(): void {
    const character = this.#markup[this.#at]!;
    const code = this.#markup.charCodeAt(this.#at + 1);
    if (character === "\\" && code >= 1 && code <= 126) {
      this.#builder.append(this.#markup[this.#at + 1]!);
      this.#at += 2;
    } else if (character === "\n") {
      this.#lineBreak();
    } else if (this.#top?.kind === "`" || this.#top?.kind === "```") {
      this.#insideCode(this.#top);
    } else if (character === ">" && this.#atLineStart() && !this.#isOpen(">")) {
      this.#push(">", 1);
    } else if (character === "`") {
      this.#openCode();
    } else if (this.#source.startsWith("![", this.#at)) {
      this.#push("![", 2);
    } else if (character === "[") {
      this.#push("[", 1);
    } else if (character === "]") {
      this.#closeLink();
    } else {
      this.#delimiterOrText(character);
    }
  }

  #delimiterOrText(character: string): void {
    const delimiter = DELIMITER_ORDER.find((token) => this.#source.startsWith(token, this.#at));
    if (delimiter === undefined) {
      if (RESERVED_UNESCAPED.includes(character)) {
        throw this.#error(`an unescaped "${character}"`, `\\${character} for the character itself`);
      }
      this.#builder.append(character);
      this.#at++;
      return;
    }
    if (delimiter === "||" && !this.#isOpen("||") && this.#endsQuote(this.#at + 2)) {
      this.#at += 2;
      this.#closeQuote(true);
      return;
    }
    if (!this.#isOpen(delimiter)) {
      this.#push(delimiter, delimiter.length);
      return;
    }
    const mark = this.#close(delimiter);
    const type = DELIMITERS[delimiter];
    this.#builder.mark(mark.start, (offset, length) => ({ _: type, offset, length }));
    this.#at += delimiter.length;
  }

  #lineBreak(): void {
    if (this.#isOpen(">")) {
      if (this.#source.startsWith("\n>", this.#at)) this.#at++;
      else this.#closeQuote(false);
    }
    this.#builder.append("\n");
    this.#at++;
  }

  /** Whether a quote is open and `at` is where it ends. */
  #endsQuote(at: number): boolean {
    if (!this.#isOpen(">") || this.#source.hasInsertionAt(at)) return false;
    return at === this.#markup.length ||
      (this.#markup[at] === "\n" && this.#markup[at + 1] !== ">");
  }

  #closeQuote(collapsed: boolean): void {
    const { start } = this.#close(">");
    this.#builder.mark(start, (offset, length) => ({
      _: "messageEntityBlockquote",
      collapsed,
      offset,
      length,
    }));
  }

  #openCode(): void {
    if (!this.#source.startsWith("```", this.#at)) {
      this.#push("`", 1);
      return;
    }
    const language = /^[^\s`\\]+(?=\s)/.exec(this.#markup.slice(this.#at + 3))?.[0] ?? "";
    this.#push("```", 3 + language.length, language);
    if (this.#markup[this.#at] === "\n" && !this.#source.hasInsertionAt(this.#at)) this.#at++;
  }

  #insideCode({ kind, start, language }: OpenMark): void {
    if (!this.#source.startsWith(kind, this.#at)) {
      this.#builder.append(this.#markup[this.#at++]!);
      return;
    }
    this.#open.pop();
    this.#at += kind.length;
    this.#builder.mark(
      start,
      kind === "`"
        ? (offset, length) => ({ _: "messageEntityCode", offset, length })
        : (offset, length) => ({ _: "messageEntityPre", offset, length, language }),
    );
  }

  #closeLink(): void {
    const kind = this.#top?.kind;
    if (kind !== "[" && kind !== "![") {
      throw this.#error('an unescaped "]"', "\\] for the character itself");
    }
    if (!this.#source.startsWith("](", this.#at)) {
      throw this.#error("a link without a target", "(target) right behind the ]");
    }
    const start = this.#at + 2;
    let end = start;
    while (end < this.#markup.length && this.#markup[end] !== ")") {
      end += this.#markup[end] === "\\" ? 2 : 1;
    }
    if (end >= this.#markup.length) throw this.#error("a link target without an end", ")");
    const url = this.#source.takePlain(
      start,
      end,
      (slice) => slice.replace(/\\([ -~])/g, "$1"),
    );
    const mark = this.#close(kind);
    this.#builder.mark(mark.start, this.#targetMaker(kind, url));
    this.#at = end + 1;
  }

  #targetMaker(kind: "[" | "![", url: string): EntityMaker {
    const maker = kind === "[" ? (url === "" ? undefined : linkMaker(url)) : objectLinkMaker(url);
    if (maker) return maker;
    throw this.#error(
      `the target "${url}"`,
      kind === "[" ? "a link" : "tg://emoji?id=… or tg://time?unix=…&format=…",
    );
  }

  #push(kind: OpenKind, length: number, language = ""): void {
    this.#open.push({
      kind,
      start: this.#builder.text.length,
      sourceOffset: this.#at,
      language,
    });
    this.#at += length;
  }

  #close(kind: OpenKind): OpenMark {
    const mark = this.#open.pop();
    if (mark?.kind === kind) return mark;
    throw mark
      ? this.#unclosed(mark)
      : this.#error(`the end of "${kind}"`, "its beginning in front of it");
  }

  #isOpen(kind: OpenKind): boolean {
    return this.#open.some((mark) => mark.kind === kind);
  }

  #atLineStart(): boolean {
    const { text } = this.#builder;
    return text === "" || text.endsWith("\n");
  }

  #unclosed({ kind, sourceOffset }: OpenMark): MarkupError {
    return new MarkupError(
      "markdownV2",
      sourceOffset,
      `"${kind}" without an end`,
      `its end, before that of anything around it; or \\${kind[0]} for the character itself`,
    );
  }

  #error(got: string, expected: string): MarkupError {
    return new MarkupError("markdownV2", this.#at, got, expected);
  }
}

/**
 * Writes formatted text in MarkdownV2. Reading it again gives the same text, and formatting that looks
 * the same, with these limits of the style: quotes are whole lines with all formatting inside them, quotes
 * that overlap are one, code holds no other formatting, and entities that it has no notation for (those
 * that the server finds by itself, and differences) are left out.
 *
 * @throws {MarkupError} when an entity does not lie inside the text
 */
export function renderMarkdownV2(input: TextInput): string {
  const { text, entities } = toFormattedText(input);
  const written = entities.filter(hasNotation);
  return renderNested(
    text,
    layOut(text, written, { trims: false, codeInLine: false }),
    new MarkdownV2Writer(),
  );
}

function hasNotation(entity: MessageEntity): boolean {
  return !isAutomaticEntity(entity) && !entity._.startsWith("messageEntityDiff");
}

class MarkdownV2Writer {
  #open: MessageEntity[] = [];
  #underscoreLast = false;
  /** Whether what was written last is a quote, and at most one line break behind it. */
  #quoteLast = false;

  text(slice: string, inside: readonly MessageEntity[]): string {
    this.#underscoreLast = false;
    if (slice !== "\n") this.#quoteLast = false;
    const innermost = inside.at(-1)?._;
    const inCode = innermost === "messageEntityCode" || innermost === "messageEntityPre";
    const escaped = inCode ? slice.replace(/[`\\]/g, "\\$&") : escapeMarkdownV2(slice);
    // All else is inside of it.
    const inQuote = inside[0]?._ === "messageEntityBlockquote";
    return inQuote ? escaped.replaceAll("\n", "\n>") : escaped;
  }

  open(entity: MessageEntity): string {
    const written = this.#opening(entity);
    this.#open.push(entity);
    return written;
  }

  close(entity: MessageEntity): string {
    this.#open.pop();
    switch (entity._) {
      case "messageEntityCode":
        return this.#plain("`");
      case "messageEntityPre":
        return this.#plain("```");
      case "messageEntityBlockquote":
        this.#quoteLast = true;
        return this.#plain(entity.collapsed ? "||" : "");
      default: {
        const link = linkOf(entity) ?? objectLinkOf(entity);
        if (link !== undefined) return this.#plain(`](${link.replace(/[)\\]/g, "\\$&")})`);
        return this.#delimiter(entity, entity);
      }
    }
  }

  #opening(entity: MessageEntity): string {
    switch (entity._) {
      case "messageEntityCode":
        return this.#plain("`");
      case "messageEntityPre":
        return this.#plain("```" + entity.language + "\n");
      case "messageEntityBlockquote": {
        const separator = this.#quoteLast ? emptyEntity(this.#open) : "";
        return this.#plain(separator + ">");
      }
      default:
        if (objectLinkOf(entity) !== undefined) return this.#plain("![");
        if (linkOf(entity) !== undefined) return this.#plain("[");
        return this.#delimiter(entity, undefined);
    }
  }

  #plain(written: string): string {
    if (written !== "") this.#underscoreLast = false;
    return written;
  }

  /** A delimiter, kept apart from an underscore in front of it that would change its meaning. */
  #delimiter(entity: MessageEntity, closing: MessageEntity | undefined): string {
    const token = DELIMITER_ORDER.find((candidate) => DELIMITERS[candidate] === entity._) ?? "";
    const separate = this.#underscoreLast && token.startsWith("_");
    this.#underscoreLast = token.startsWith("_");
    const open = closing === undefined ? this.#open : [...this.#open, closing];
    return (separate ? emptyEntity(open) : "") + token;
  }
}

/** Markup of an entity over nothing, of a kind that is not open: it separates two delimiters. */
function emptyEntity(open: readonly MessageEntity[]): string {
  const kinds = new Set<string>(open.map((entity) => entity._));
  if (!kinds.has("messageEntityBold")) return "**";
  if (!kinds.has("messageEntityStrike")) return "~~";
  return kinds.has("messageEntitySpoiler") ? "``" : "||||";
}
