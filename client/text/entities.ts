// Formatted text: a string with Telegram's message entities, and the rules that keep the two in step.

import type { MessageEntity } from "../../tl/api.ts";
import { ArgumentError } from "../errors.ts";
import { MarkupError } from "./error.ts";

/**
 * A text with its formatting. Offsets and lengths of the entities count UTF-16 code units, which is
 * how JavaScript indexes strings.
 *
 * Source: core.telegram.org/api/entities
 */
export interface FormattedText {
  /** The text without any markup. */
  readonly text: string;
  /** The formatting, sorted by offset, an outer entity before the ones inside it. */
  readonly entities: readonly MessageEntity[];
}

/** A text as the library takes it: plain, or with formatting. */
export type TextInput = string | FormattedText;

/** Entities that the server finds by itself in a plain text; nobody has to mark them. */
const AUTOMATIC: ReadonlySet<string> = new Set([
  "messageEntityUnknown",
  "messageEntityMention",
  "messageEntityHashtag",
  "messageEntityBotCommand",
  "messageEntityUrl",
  "messageEntityEmail",
  "messageEntityPhone",
  "messageEntityCashtag",
  "messageEntityBankCard",
]);

/** Entities where two that touch or overlap mean the same as one over both. */
const MERGEABLE: ReadonlySet<string> = new Set([
  "messageEntityBold",
  "messageEntityItalic",
  "messageEntityUnderline",
  "messageEntityStrike",
  "messageEntitySpoiler",
  "messageEntityCode",
  "messageEntityTextUrl",
  "messageEntityMentionName",
  "inputMessageEntityMentionName",
]);

/** Which entity is the outer one where two cover the same text; the others follow. */
const OUTER_FIRST: readonly MessageEntity["_"][] = [
  "messageEntityBlockquote",
  "messageEntityBold",
  "messageEntityItalic",
  "messageEntityUnderline",
  "messageEntityStrike",
  "messageEntitySpoiler",
];

/** Whether an entity is one that the server finds by itself (a hashtag, a link in the text…). */
export function isAutomaticEntity(entity: MessageEntity): boolean {
  return AUTOMATIC.has(entity._);
}

/** Whether two entities of this kind that touch or overlap mean the same as one over both. */
export function isMergeable(entity: MessageEntity): boolean {
  return MERGEABLE.has(entity._);
}

/**
 * A plain or formatted text as a formatted one.
 *
 * @throws {ArgumentError} when it is neither
 */
export function toFormattedText(input: TextInput): FormattedText {
  if (typeof input === "string") return { text: input, entities: [] };
  const given = input as Partial<FormattedText> | null | undefined;
  if (typeof given?.text === "string" && Array.isArray(given.entities)) return input;
  throw new ArgumentError("text", input, "a string, or an object with text and entities");
}

/** An entity of the same kind at another place. */
export function moveEntity(entity: MessageEntity, offset: number, length: number): MessageEntity {
  return { ...entity, offset, length };
}

/** What an entity says apart from where it stands: equal for two entities that may be merged. */
export function entityIdentity(entity: MessageEntity): string {
  return JSON.stringify(entity, (key, value: unknown) => {
    if (key === "offset" || key === "length") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

/**
 * Checks that every entity lies inside its text.
 *
 * @throws {MarkupError} for the first entity that does not; the message names its index
 */
export function checkEntities(text: string, entities: readonly MessageEntity[]): void {
  for (const [index, entity] of entities.entries()) {
    const { offset, length } = entity;
    const fits = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 &&
      length > 0 && offset + length <= text.length;
    if (fits) continue;
    throw new MarkupError(
      "entities",
      offset,
      `entities[${index}] (${entity._}) with offset ${offset} and length ${length}`,
      `a range of at least one unit inside the text's ${text.length} UTF-16 units`,
    );
  }
}

/**
 * The order entities stand in: by offset, at one offset the longer (outer) one first, and on one
 * range by kind.
 */
export function compareEntities(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length || compareRanks(a, b) ||
    (a._ < b._ ? -1 : a._ > b._ ? 1 : 0);
}

function compareRanks(a: MessageEntity, b: MessageEntity): number {
  const [first, second] = [rank(a), rank(b)];
  return first === second ? 0 : first - second;
}

function rank(entity: MessageEntity): number {
  // Code holds nothing.
  if (entity._ === "messageEntityCode" || entity._ === "messageEntityPre") return Infinity;
  const index = OUTER_FIRST.indexOf(entity._);
  return index < 0 ? OUTER_FIRST.length : index;
}

/**
 * The canonical form of entities: sorted, and those of one kind and meaning that touch or overlap
 * merged into one. Two lists with the same canonical form look the same to a reader.
 *
 * @throws {MarkupError} when an entity does not lie inside the text
 */
export function normalizeEntities(
  text: string,
  entities: readonly MessageEntity[],
): MessageEntity[] {
  checkEntities(text, entities);
  const done: MessageEntity[] = [];
  const lastOfKind = new Map<string, number>();
  for (const entity of entities.toSorted(compareEntities)) {
    if (!isMergeable(entity)) {
      done.push(entity);
      continue;
    }
    const identity = entityIdentity(entity);
    const index = lastOfKind.get(identity);
    const last = index === undefined ? undefined : done[index];
    const end = entity.offset + entity.length;
    if (index !== undefined && last !== undefined && entity.offset <= last.offset + last.length) {
      const lastEnd = Math.max(end, last.offset + last.length);
      done[index] = moveEntity(last, last.offset, lastEnd - last.offset);
    } else {
      lastOfKind.set(identity, done.length);
      done.push(entity);
    }
  }
  return done.toSorted(compareEntities);
}

/**
 * Joins texts into one; the entities move along.
 *
 * @param parts the texts, in order
 */
export function joinText(...parts: readonly TextInput[]): FormattedText {
  let text = "";
  const entities: MessageEntity[] = [];
  for (const part of parts) {
    const formatted = toFormattedText(part);
    for (const entity of formatted.entities) {
      entities.push(moveEntity(entity, entity.offset + text.length, entity.length));
    }
    text += formatted.text;
  }
  return { text, entities: normalizeEntities(text, entities) };
}

/**
 * A part of a text with the formatting that lies on it.
 *
 * @param formatted the whole text
 * @param start first UTF-16 unit of the part
 * @param end the unit behind its last one
 */
export function sliceText(formatted: FormattedText, start: number, end: number): FormattedText {
  const entities: MessageEntity[] = [];
  for (const entity of formatted.entities) {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    if (from < to) entities.push(moveEntity(entity, from - start, to - from));
  }
  return { text: formatted.text.slice(start, end), entities };
}
