// Writes formatted text in the Markdown for people.

import type { MessageEntity, messageEntityBlockquote } from "../../tl/api.ts";
import { isAutomaticEntity, type TextInput, toFormattedText } from "./entities.ts";
import { linkOf, objectLinkOf } from "./links.ts";
import { layOut, renderNested } from "./nesting.ts";

const SPACE = /\s/;

/** Escapes a text so that {@linkcode parseMarkdown} gives it back unformatted. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~|`[\]>]/g, "\\$&");
}

/**
 * Writes formatted text as Markdown for {@linkcode parseMarkdown}. Reading it again gives the same text,
 * and formatting that looks the same, with these limits of the style: entities do not begin or end in
 * white space, quotes are whole lines with all formatting inside them, quotes that overlap are one, code
 * holds no other formatting, and entities without a notation (those that the server finds by itself, and
 * differences) are left out.
 *
 * @throws {MarkupError} when an entity does not lie inside the text
 */
export function renderMarkdown(input: TextInput): string {
  const { text, entities } = toFormattedText(input);
  const written = entities.filter((entity) =>
    !isAutomaticEntity(entity) && !entity._.startsWith("messageEntityDiff")
  );
  return renderNested(
    text,
    layOut(text, written, { trims: true, codeInLine: true }),
    new MarkdownWriter(),
  );
}

class MarkdownWriter {
  /** The quote that what is written lies in. */
  #quote: messageEntityBlockquote | undefined;
  /** The quote that was written last, with at most one line break behind it. */
  #lastQuote: messageEntityBlockquote | undefined;
  /** Whether what was written last is a line break alone. */
  #isNextLine = false;
  /** What was written last, where it changes the meaning of what may follow. */
  #last: "code" | "!" | undefined;
  #open: MessageEntity["_"][] = [];

  text(slice: string, inside: readonly MessageEntity[]): string {
    this.#last = slice.endsWith("!") ? "!" : undefined;
    if (slice !== "\n" || this.#isNextLine) this.#lastQuote = undefined;
    this.#isNextLine = slice === "\n";
    return writeText(slice, inside.at(-1)?._, this.#quote);
  }

  open(entity: MessageEntity, content: string): string {
    const [written] = delimiterOf(entity, content);
    let before = "";
    if (entity._ === "messageEntityBlockquote") {
      // Without it, the quote would go on.
      const last = this.#lastQuote;
      if (last !== undefined && isCollapsed(last) === isCollapsed(entity)) before = "**";
      this.#quote = entity;
    } else if (
      (this.#last === "code" && isCode(entity)) || (this.#last === "!" && written === "[")
    ) {
      // The backticks of both would be one run; `![` begins something else.
      before = this.#separator();
    }
    this.#last = undefined;
    this.#open.push(entity._);
    return before + written;
  }

  close(entity: MessageEntity, content: string): string {
    this.#open.pop();
    if (entity._ === "messageEntityBlockquote") {
      this.#quote = undefined;
      this.#lastQuote = entity;
      this.#isNextLine = false;
    }
    this.#last = isCode(entity) ? "code" : undefined;
    return delimiterOf(entity, content)[1];
  }

  /** Markup of an entity over nothing, of a kind that is not open. */
  #separator(): string {
    if (!this.#open.includes("messageEntityStrike")) return "~~~~";
    return this.#open.includes("messageEntitySpoiler") ? "____" : "||||";
  }
}

function isCollapsed(quote: messageEntityBlockquote): boolean {
  return quote.collapsed === true;
}

function isCode(entity: MessageEntity): boolean {
  return entity._ === "messageEntityCode" || entity._ === "messageEntityPre";
}

function writeText(
  slice: string,
  innermost: MessageEntity["_"] | undefined,
  quote: messageEntityBlockquote | undefined,
): string {
  if (innermost === "messageEntityPre") return slice;
  const escaped = innermost === "messageEntityCode"
    ? slice.replace(/[`\\]/g, "\\$&")
    : escapeMarkdown(slice);
  if (quote === undefined) return escaped;
  return escaped.replaceAll("\n", isCollapsed(quote) ? "\n>! " : "\n> ");
}

function delimiterOf(entity: MessageEntity, content: string): readonly [string, string] {
  switch (entity._) {
    case "messageEntityBold":
      return ["**", "**"];
    case "messageEntityItalic":
      return ["*", "*"];
    case "messageEntityUnderline":
      return ["__", "__"];
    case "messageEntityStrike":
      return ["~~", "~~"];
    case "messageEntitySpoiler":
      return ["||", "||"];
    case "messageEntityCode":
      return ["`", "`"];
    case "messageEntityBlockquote":
      return [entity.collapsed ? ">! " : "> ", ""];
    case "messageEntityPre": {
      const runs = content.match(/`{3,}/g) ?? [];
      const longest = Math.max(2, ...runs.map((run) => run.length));
      const fence = "`".repeat(longest + 1);
      return [`${fence}${entity.language}\n`, `\n${fence}`];
    }
    default: {
      const target = objectLinkOf(entity) ?? linkOf(entity);
      if (target === undefined) return ["", ""];
      const written = target.replace(
        /[()\\\s]/g,
        (character) => SPACE.test(character) ? encodeURIComponent(character) : `\\${character}`,
      );
      return [objectLinkOf(entity) === undefined ? "[" : "![", `](${written})`];
    }
  }
}
