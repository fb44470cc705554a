// Telegram's HTML style: to formatted text, and back.

import type { MessageEntity } from "../../tl/api.ts";
import {
  type FormattedText,
  isAutomaticEntity,
  normalizeEntities,
  type TextInput,
  toFormattedText,
} from "./entities.ts";
import { MarkupError } from "./error.ts";
import { customEmojiMaker, dateFormatOf, formattedDateMaker, linkMaker, linkOf } from "./links.ts";
import { type EntityMaker, MarkupSource, templateSource, TextBuilder } from "./markup_source.ts";
import { renderNested } from "./nesting.ts";

/** How {@linkcode renderHtml} writes. */
export interface RenderHtmlOptions {
  /**
   * Whether entities that the server finds by itself (hashtags, links in the text…) are written too,
   * as `<tg-entity type="…">`. Default `false`: they are left as plain text.
   */
  readonly automatic?: boolean | undefined;
}

/** Tags that mean one entity without any attribute. */
const SIMPLE_TAGS: Readonly<Record<string, MessageEntity["_"]>> = {
  b: "messageEntityBold",
  strong: "messageEntityBold",
  i: "messageEntityItalic",
  em: "messageEntityItalic",
  u: "messageEntityUnderline",
  ins: "messageEntityUnderline",
  s: "messageEntityStrike",
  strike: "messageEntityStrike",
  del: "messageEntityStrike",
  "tg-spoiler": "messageEntitySpoiler",
  code: "messageEntityCode",
};

const NAMED_REFERENCES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Entities that `<tg-entity type="…">` may name: those without a tag and without more fields. */
const PLAIN_ENTITY_TYPES: ReadonlySet<string> = new Set([
  "Unknown",
  "Mention",
  "Hashtag",
  "BotCommand",
  "Url",
  "Email",
  "Phone",
  "Cashtag",
  "BankCard",
  "DiffInsert",
  "DiffDelete",
]);

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly sourceOffset: number;
  /** Undefined for a tag that only tells something to the one around it. */
  make: EntityMaker | undefined;
}

/**
 * Reads Telegram's HTML style. White space stays as it is; `<br>` is a line break.
 *
 * Besides the tags of the Bot API it knows `<tg-entity type="…">` for the entities without a tag of
 * their own, so that {@linkcode renderHtml} loses nothing.
 *
 * @throws {MarkupError} for an unknown or unclosed tag, a bad attribute, or a bare `<`
 *
 * Source: core.telegram.org/bots/api#html-style
 *
 * @example
 * ```ts
 * import { parseHtml } from "@layer/telegram";
 *
 * const { text, entities } = parseHtml("Hello, <b>world</b>!");
 * console.assert(text === "Hello, world!");
 * console.assert(entities[0]?._ === "messageEntityBold");
 * ```
 */
export function parseHtml(markup: string): FormattedText {
  return parseSource(new MarkupSource(markup));
}

/**
 * A tagged template of Telegram's HTML style: what is written out is markup, the values are text and
 * need no escaping. A value that is formatted text keeps its formatting.
 *
 * @throws {MarkupError} as {@linkcode parseHtml}
 *
 * @example
 * ```ts
 * import { html } from "@layer/telegram";
 *
 * const name = "<Ada & Co>";
 * console.assert(html`Hello, <b>${name}</b>!`.text === "Hello, <Ada & Co>!");
 * ```
 */
export function html(
  literals: TemplateStringsArray,
  ...values: readonly (TextInput | number | bigint)[]
): FormattedText {
  return parseSource(templateSource(literals, values));
}

/** Escapes a text so that it stands for itself in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => {
    switch (character) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      default:
        return "&quot;";
    }
  });
}

/**
 * Writes formatted text in Telegram's HTML style. Reading it again gives the same entities in their
 * canonical form (see {@linkcode normalizeEntities}).
 *
 * @throws {MarkupError} when an entity does not lie inside the text
 */
export function renderHtml(input: TextInput, options: RenderHtmlOptions = {}): string {
  const { text, entities } = toFormattedText(input);
  const written = options.automatic
    ? entities
    : entities.filter((entity) => !isAutomaticEntity(entity));
  return renderNested(text, normalizeEntities(text, written), {
    text: (slice) => escapeHtml(slice),
    open: (entity) => tagsOf(entity)[0],
    close: (entity) => tagsOf(entity)[1],
  });
}

function tagsOf(entity: MessageEntity): readonly [open: string, close: string] {
  switch (entity._) {
    case "messageEntityBold":
      return ["<b>", "</b>"];
    case "messageEntityItalic":
      return ["<i>", "</i>"];
    case "messageEntityUnderline":
      return ["<u>", "</u>"];
    case "messageEntityStrike":
      return ["<s>", "</s>"];
    case "messageEntitySpoiler":
      return ["<tg-spoiler>", "</tg-spoiler>"];
    case "messageEntityCode":
      return ["<code>", "</code>"];
    case "messageEntityPre":
      return entity.language === ""
        ? ["<pre>", "</pre>"]
        : [`<pre><code class="language-${escapeHtml(entity.language)}">`, "</code></pre>"];
    case "messageEntityBlockquote":
      return [entity.collapsed ? "<blockquote expandable>" : "<blockquote>", "</blockquote>"];
    case "messageEntityCustomEmoji":
      return [
        `<tg-emoji emoji-id="${BigInt.asUintN(64, entity.documentId)}">`,
        "</tg-emoji>",
      ];
    case "messageEntityFormattedDate": {
      const format = dateFormatOf(entity);
      const attribute = format === "" ? "" : ` format="${format}"`;
      return [`<tg-time unix="${entity.date}"${attribute}>`, "</tg-time>"];
    }
    case "messageEntityDiffReplace":
      return [
        `<tg-entity type="DiffReplace" old-text="${escapeHtml(entity.oldText)}">`,
        "</tg-entity>",
      ];
    default: {
      const link = linkOf(entity);
      if (link !== undefined) return [`<a href="${escapeHtml(link)}">`, "</a>"];
      const type = entity._.slice("messageEntity".length);
      return PLAIN_ENTITY_TYPES.has(type)
        ? [`<tg-entity type="${type}">`, "</tg-entity>"]
        : ["", ""];
    }
  }
}

function parseSource(source: MarkupSource): FormattedText {
  const { markup } = source;
  const builder = new TextBuilder();
  const open: OpenTag[] = [];
  let at = 0;
  for (;;) {
    for (const value of source.takeInsertions(at)) builder.append(value);
    if (at >= markup.length) break;
    const character = markup[at]!;
    if (character === "<") {
      at = readTag(source, at, builder, open);
    } else if (character === "&") {
      const [text, end] = readReference(markup, at);
      builder.append(text);
      at = end;
    } else {
      let end = at + 1;
      while (end < markup.length && !"<&".includes(markup[end]!) && !source.hasInsertionAt(end)) {
        end++;
      }
      builder.append(markup.slice(at, end));
      at = end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) {
    throw new MarkupError(
      "html",
      unclosed.sourceOffset,
      `<${unclosed.name}> without an end`,
      `</${unclosed.name}>`,
    );
  }
  source.checkAllTaken("html");
  return builder.finish();
}

/** `&lt;`, `&#60;` or `&#x3c;` as the character it means; an `&` of any other kind is itself. */
function readReference(markup: string, at: number): [text: string, end: number] {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/.exec(
    markup.slice(at, at + 12),
  );
  if (match) {
    const [whole, decimal, hexadecimal, name] = match;
    const end = at + whole.length;
    const named = name === undefined ? undefined : NAMED_REFERENCES[name];
    if (named !== undefined) return [named, end];
    const code = decimal !== undefined
      ? Number(decimal)
      : hexadecimal !== undefined
      ? Number.parseInt(hexadecimal, 16)
      : 0;
    if (code > 0 && code <= 0x10ffff) return [String.fromCodePoint(code), end];
  }
  return ["&", at + 1];
}

function decodeReferences(text: string): string {
  let decoded = "";
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("&", at);
    if (next < 0) break;
    const [character, end] = readReference(text, next);
    decoded += text.slice(at, next) + character;
    at = end;
  }
  return decoded + text.slice(at);
}

const TAG_NAME = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/;
const ATTRIBUTE = /^\s+([a-zA-Z][a-zA-Z0-9-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/;

function readTag(
  source: MarkupSource,
  at: number,
  builder: TextBuilder,
  open: OpenTag[],
): number {
  const { markup } = source;
  const head = TAG_NAME.exec(markup.slice(at, at + 40));
  if (!head) {
    throw new MarkupError("html", at, 'a bare "<"', "a tag, or &lt; for the character itself");
  }
  const name = head[2]!.toLowerCase();
  let end = at + head[0].length;
  if (head[1] === "/") {
    const closing = /^\s*>/.exec(markup.slice(end, end + 20));
    if (!closing) throw new MarkupError("html", at, `</${name} without ">"`, `</${name}>`);
    closeTag(name, at, builder, open);
    return end + closing[0].length;
  }

  const attributes = new Map<string, string>();
  for (;;) {
    const attribute = ATTRIBUTE.exec(markup.slice(end));
    if (!attribute) break;
    const key = attribute[1]!.toLowerCase();
    const quoted = attribute[2];
    let value = "";
    if (quoted !== undefined) {
      const valueEnd = end + attribute[0].length;
      const inQuotes = quoted.startsWith('"') || quoted.startsWith("'") ? 1 : 0;
      value = source.takePlain(
        valueEnd - quoted.length + inQuotes,
        valueEnd - inQuotes,
        decodeReferences,
      );
    }
    attributes.set(key, value);
    end += attribute[0].length;
  }
  const closing = /^\s*\/?>/.exec(markup.slice(end, end + 20));
  if (!closing) {
    throw new MarkupError("html", end, `an unreadable attribute of <${name}>`, 'name="value"');
  }
  end += closing[0].length;
  if (name === "br") builder.append("\n");
  else openTag(name, attributes, at, builder, open);
  return end;
}

function openTag(
  name: string,
  attributes: ReadonlyMap<string, string>,
  at: number,
  builder: TextBuilder,
  open: OpenTag[],
): void {
  const around = open.at(-1);
  const language = /^language-(.+)$/s.exec(attributes.get("class") ?? "")?.[1];
  const start = builder.text.length;
  if (name === "code" && around?.name === "pre" && around.start === start) {
    if (language !== undefined) around.make = preMaker(language);
    open.push({ name, start, sourceOffset: at, make: undefined });
    return;
  }
  open.push({ name, start, sourceOffset: at, make: makerOf(name, attributes, at) });
}

function preMaker(language: string): EntityMaker {
  return (offset, length) => ({ _: "messageEntityPre", offset, length, language });
}

function makerOf(name: string, attributes: ReadonlyMap<string, string>, at: number): EntityMaker {
  const simple = SIMPLE_TAGS[name];
  if (simple !== undefined) {
    return (offset, length) => ({ _: simple, offset, length }) as MessageEntity;
  }
  const maker = attributeMaker(name, attributes);
  if (maker) return maker;
  const written = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join("");
  throw new MarkupError(
    "html",
    at,
    `<${name}${written}>`,
    "a tag of Telegram's HTML style with the attributes it needs (core.telegram.org/bots/api#html-style)",
  );
}

function attributeMaker(
  name: string,
  attributes: ReadonlyMap<string, string>,
): EntityMaker | undefined {
  switch (name) {
    case "span":
      return attributes.get("class") === "tg-spoiler"
        ? (offset, length) => ({ _: "messageEntitySpoiler", offset, length })
        : undefined;
    case "a": {
      const href = attributes.get("href");
      return href ? linkMaker(href) : undefined;
    }
    case "pre":
      return preMaker("");
    case "blockquote": {
      const collapsed = attributes.has("expandable");
      return (offset, length) => ({ _: "messageEntityBlockquote", collapsed, offset, length });
    }
    case "tg-emoji":
      return customEmojiMaker(attributes.get("emoji-id") ?? "");
    case "tg-time":
      return formattedDateMaker(attributes.get("unix") ?? "", attributes.get("format") ?? "");
    case "tg-entity": {
      const type = attributes.get("type") ?? "";
      const oldText = attributes.get("old-text");
      if (type === "DiffReplace" && oldText !== undefined) {
        return (offset, length) => ({ _: "messageEntityDiffReplace", offset, length, oldText });
      }
      if (!PLAIN_ENTITY_TYPES.has(type)) return undefined;
      return (offset, length) => ({ _: `messageEntity${type}`, offset, length }) as MessageEntity;
    }
    default:
      return undefined;
  }
}

function closeTag(name: string, at: number, builder: TextBuilder, open: OpenTag[]): void {
  const tag = open.pop();
  if (tag === undefined || tag.name !== name) {
    throw new MarkupError(
      "html",
      at,
      `</${name}>`,
      tag === undefined ? "no closing tag, for none is open" : `</${tag.name}> first`,
    );
  }
  if (tag.make) builder.mark(tag.start, tag.make);
}
