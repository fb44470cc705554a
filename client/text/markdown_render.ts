// Writes formatted text in the Markdown for people.

import type { MessageEntity } from "../../tl/api.ts";
import {
  isAutomaticEntity,
  moveEntity,
  normalizeEntities,
  type TextInput,
  toFormattedText,
} from "./entities.ts";
import { linkOf, objectLinkOf } from "./links.ts";
import { renderNested } from "./nesting.ts";

const SPACE = /\s/;

/** Escapes a text so that {@linkcode parseMarkdown} gives it back unformatted. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~|`[\]>]/g, "\\$&");
}

/**
 * Writes formatted text as Markdown for {@linkcode parseMarkdown}. Reading it again gives the same
 * entities in their canonical form, with these limits of the style: entities do not begin or end in
 * white space, quotes are whole lines with all formatting inside them, and entities without a
 * notation (those that the server finds by itself, and differences) are left out.
 *
 * @throws {MarkupError} when an entity does not lie inside the text
 */
export function renderMarkdown(input: TextInput): string {
  const { text, entities } = toFormattedText(input);
  const written = entities
    .filter((entity) => !isAutomaticEntity(entity) && !entity._.startsWith("messageEntityDiff"))
    .map((entity) => trimEntity(text, entity))
    .filter((entity) => entity.length > 0);
  return renderNested(text, withoutCrossings(text, written), {
    text: writeText,
    open: (entity, content) => delimiterOf(entity, content)[0],
    close: (entity, content) => delimiterOf(entity, content)[1],
  });
}

/** An entity without the white space at its ends; a quote widened to whole lines. */
function trimEntity(text: string, entity: MessageEntity): MessageEntity {
  let start = entity.offset;
  let end = entity.offset + entity.length;
  if (isCode(entity)) return entity;
  if (entity._ === "messageEntityBlockquote") {
    start = text.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = text.indexOf("\n", end);
    end = lineEnd < 0 ? text.length : lineEnd;
    while (end > start && text[end - 1] === "\n") end--;
    return moveEntity(entity, start, end - start);
  }
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  while (start < end && SPACE.test(text[start]!)) start++;
  return moveEntity(entity, start, end - start);
}

/**
 * The same entities, none of which crosses the border of another: quotes first, then code, which
 * holds nothing, then the rest in their order, cut where they would cross.
 */
function withoutCrossings(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  const done: MessageEntity[] = [];
  const order = (entity: MessageEntity): number =>
    entity._ === "messageEntityBlockquote" ? 0 : isCode(entity) ? 1 : 2;
  for (const entity of normalizeEntities(text, entities).sort((a, b) => order(a) - order(b))) {
    let parts = [entity];
    for (const other of done) parts = parts.flatMap((part) => cutAt(text, part, other));
    done.push(...parts);
  }
  return done;
}

/** The parts of an entity that lie inside and outside of another, where it crosses its border. */
function cutAt(text: string, entity: MessageEntity, other: MessageEntity): MessageEntity[] {
  const [start, end] = [entity.offset, entity.offset + entity.length];
  const [from, to] = [other.offset, other.offset + other.length];
  if (to <= start || end <= from) return [entity];
  const around = start <= from && to <= end;
  const inside = from <= start && end <= to;
  if (!isCode(other)) {
    if (inside || (around && other._ !== "messageEntityBlockquote")) return [entity];
  } else if (around && !isCode(entity) && other._ === "messageEntityCode") {
    return [entity];
  }
  const parts = [
    moveEntity(entity, start, Math.max(0, from - start)),
    moveEntity(entity, Math.max(start, from), Math.min(end, to) - Math.max(start, from)),
    moveEntity(entity, to, Math.max(0, end - to)),
  ];
  if (isCode(other)) parts.splice(1, 1);
  return parts.map((part) => trimEntity(text, part)).filter((part) => part.length > 0);
}

function isCode(entity: MessageEntity): boolean {
  return entity._ === "messageEntityCode" || entity._ === "messageEntityPre";
}

function writeText(slice: string, inside: readonly MessageEntity[]): string {
  const innermost = inside.at(-1)?._;
  if (innermost === "messageEntityPre") return slice;
  const escaped = innermost === "messageEntityCode"
    ? slice.replace(/[`\\]/g, "\\$&")
    : escapeMarkdown(slice);
  const quote = inside.find((entity) => entity._ === "messageEntityBlockquote");
  if (!quote) return escaped;
  return escaped.replaceAll("\n", quote.collapsed ? "\n>! " : "\n> ");
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
