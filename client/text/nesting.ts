// Turns entities, which may overlap, into nested ones: as openings and closings for a renderer, and in the
// form in which the Markdown styles can write them.

import type { MessageEntity } from "../../tl/api.ts";
import { compareEntities, isMergeable, moveEntity, normalizeEntities } from "./entities.ts";

/** How a renderer writes one kind of text. */
export interface MarkupWriter {
  /** Text between two boundaries, inside the entities `inside` (outermost first). */
  text(slice: string, inside: readonly MessageEntity[]): string;
  /** The opening of an entity that covers `content`. */
  open(entity: MessageEntity, content: string): string;
  /** The closing of an entity that covers `content`. */
  close(entity: MessageEntity, content: string): string;
}

interface OpenEntity {
  readonly entity: MessageEntity;
  readonly start: number;
  readonly end: number;
}

/** An open entity, with what tells whether it or one around it has to be closed. */
interface StackedEntity extends OpenEntity {
  /** Where the first of it and those around it ends. */
  readonly firstEnd: number;
  /** Where the first of those among them ends that may be cut in two. */
  readonly firstMergeableEnd: number;
}

/**
 * Renders a text by a writer. Where two entities overlap without one holding the other, the one
 * that ends later is closed before the end of the first and opened again behind it, so what the
 * writer sees is always nested. Of two such entities the one that may not be cut in two (a custom
 * emoji, a quote…) stays whole.
 *
 * @param text the text
 * @param entities its entities by offset, an outer one before those inside it
 * @param writer how they are written
 */
export function renderNested(
  text: string,
  entities: readonly MessageEntity[],
  writer: MarkupWriter,
): string {
  const bounds = new Set<number>([0, text.length]);
  for (const { offset, length } of entities) bounds.add(offset).add(offset + length);
  const sorted = [...bounds].sort((a, b) => a - b);

  let output = "";
  const open: StackedEntity[] = [];
  const inside: MessageEntity[] = [];
  let next = 0;
  for (const [index, at] of sorted.entries()) {
    const starting: MessageEntity[] = [];
    while (next < entities.length && entities[next]!.offset === at) {
      starting.push(entities[next++]!);
    }

    const closing: OpenEntity[] = open.splice(firstToClose(open, starting, at));
    inside.length = open.length;
    for (const item of closing.toReversed()) {
      output += writer.close(item.entity, text.slice(item.start, at));
    }
    const opening = closing.filter((item) => item.end > at).map((item) => ({ ...item, start: at }));
    for (const entity of starting) {
      opening.push({ entity, start: at, end: at + entity.length });
    }
    opening.sort((a, b) => b.end - a.end);
    for (const item of opening) {
      const stacked = stack(item, open.at(-1));
      output += writer.open(item.entity, text.slice(at, stacked.firstEnd));
      open.push(stacked);
      inside.push(item.entity);
    }

    const boundary = sorted[index + 1];
    if (boundary !== undefined) {
      output += writer.text(text.slice(at, boundary), inside);
    }
  }
  return output;
}

function stack(item: OpenEntity, around: StackedEntity | undefined): StackedEntity {
  const mergeableEnd = isMergeable(item.entity) ? item.end : Infinity;
  return {
    ...item,
    firstEnd: Math.min(item.end, around?.firstEnd ?? Infinity),
    firstMergeableEnd: Math.min(mergeableEnd, around?.firstMergeableEnd ?? Infinity),
  };
}

/** The first of the open entities that must be closed at `at`; those inside it close with it. */
function firstToClose(
  open: readonly StackedEntity[],
  starting: readonly MessageEntity[],
  at: number,
): number {
  let wholeUntil = at;
  for (const entity of starting) {
    if (!isMergeable(entity)) wholeUntil = Math.max(wholeUntil, at + entity.length);
  }
  let first = open.length;
  for (let index = open.length - 1; index >= 0; index--) {
    const { entity, end, firstEnd, firstMergeableEnd } = open[index]!;
    // Neither this one nor any around it.
    if (firstEnd > at && firstMergeableEnd >= wholeUntil) break;
    if (end === at || (end < wholeUntil && isMergeable(entity))) first = index;
  }
  return first;
}

/** What a style can't write. */
export interface LayoutOptions {
  /** Formatting begins and ends at something visible. */
  readonly trims: boolean;
  /** Code in a quote stays on its line. */
  readonly codeInLine: boolean;
}

const SPACE = /\s/;

/**
 * Brings entities into a form that a Markdown style can write, and that looks the same:
 *
 * - Quotes are whole lines without line breaks at their end, and those that overlap are one.
 * - Code holds no other formatting, and two pieces of code do not overlap.
 * - Nothing crosses the border of something else: what would is cut in two.
 *
 * @param text The text.
 * @param entities Its entities.
 * @param options What the style can't write.
 * @returns The entities by offset, an outer one before those inside it.
 * @throws {MarkupError} When an entity does not lie inside the text.
 */
export function layOut(
  text: string,
  entities: readonly MessageEntity[],
  options: LayoutOptions,
): MessageEntity[] {
  if (entities.length === 0) return [];
  const all = normalizeEntities(text, entities);
  const quotes = joinQuotes(all.filter(isQuote).map((quote) => wholeLines(text, quote)));
  const code: MessageEntity[] = [];
  for (const entity of all.filter(isCode)) {
    for (const part of cutAtQuotes(entity, quotes)) {
      // What has a line break is cut there only if it has to be.
      const lines = options.codeInLine && part.quoted && part.entity._ === "messageEntityCode"
        ? linesOf(text, part.entity)
        : [part.entity];
      for (const line of lines) addApart(code, line);
    }
  }
  const others: MessageEntity[] = [];
  for (const entity of all) {
    if (isQuote(entity) || isCode(entity)) continue;
    for (const part of cutAtQuotes(entity, quotes)) others.push(...cutAtCode(part.entity, code));
  }
  const nested = nest([...code, ...others].sort(compareEntities));
  const trim = options.trims ? trimmer(text, code) : (entity: MessageEntity) => entity;
  const inside = nested.map(trim).filter(({ length }) => length > 0);
  // Of two on one range, the outer one stays in front.
  return [...quotes, ...inside].sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function isQuote(entity: MessageEntity): boolean {
  return entity._ === "messageEntityBlockquote";
}

function isCode(entity: MessageEntity): boolean {
  return entity._ === "messageEntityCode" || entity._ === "messageEntityPre";
}

function endOf({ offset, length }: MessageEntity): number {
  return offset + length;
}

function between(entity: MessageEntity, start: number, end: number): MessageEntity {
  return moveEntity(entity, start, Math.max(0, end - start));
}

/** A quote widened to whole lines, without line breaks at its end. */
function wholeLines(text: string, quote: MessageEntity): MessageEntity {
  const start = quote.offset === 0 ? 0 : text.lastIndexOf("\n", quote.offset - 1) + 1;
  const lineEnd = text.indexOf("\n", endOf(quote));
  let end = lineEnd < 0 ? text.length : lineEnd;
  while (end > start && text[end - 1] === "\n") end--;
  return between(quote, start, end);
}

/** Quotes in their order, none of which overlaps another. */
function joinQuotes(quotes: readonly MessageEntity[]): MessageEntity[] {
  const joined: MessageEntity[] = [];
  for (const quote of quotes.filter(({ length }) => length > 0).sort(compareEntities)) {
    const last = joined.at(-1);
    if (last === undefined || endOf(last) <= quote.offset) joined.push(quote);
    else {joined[joined.length - 1] = between(
        last,
        last.offset,
        Math.max(endOf(last), endOf(quote)),
      );}
  }
  return joined;
}

interface Part {
  readonly entity: MessageEntity;
  /** Whether it lies in a quote. */
  readonly quoted: boolean;
}

/** The parts of an entity in and between quotes. The line breaks around a quote belong to neither. */
function cutAtQuotes(entity: MessageEntity, quotes: readonly MessageEntity[]): Part[] {
  const parts: Part[] = [];
  let start = entity.offset;
  const end = endOf(entity);
  const add = (to: number, quoted: boolean): void => {
    if (to > start) parts.push({ entity: between(entity, start, to), quoted });
  };
  for (let index = firstBehind(quotes, start - 1); index < quotes.length; index++) {
    const quote = quotes[index]!;
    if (quote.offset > end) break;
    add(quote.offset - 1, false);
    start = Math.max(start, quote.offset);
    add(Math.min(end, endOf(quote)), true);
    start = Math.max(start, endOf(quote) + 1);
  }
  add(end, false);
  return parts;
}

/** What is left of an entity outside of code that it does not hold; nothing, or one. */
function cutAtCode(entity: MessageEntity, code: readonly MessageEntity[]): MessageEntity[] {
  let start = entity.offset;
  let end = endOf(entity);
  const first = code[firstBehind(code, start)];
  if (first !== undefined && first.offset < start) start = endOf(first);
  // The last one that begins before the end may reach beyond it.
  const last = code[firstBehind(code, end - 1)];
  if (last !== undefined && last.offset < end && endOf(last) > end) end = last.offset;
  return start < end ? [between(entity, start, end)] : [];
}

/** The place of the first entity that ends behind a unit, of some that do not overlap. */
function firstBehind(entities: readonly MessageEntity[], at: number): number {
  let from = 0;
  let to = entities.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (endOf(entities[middle]!) > at) to = middle;
    else from = middle + 1;
  }
  return from;
}

function linesOf(text: string, entity: MessageEntity): MessageEntity[] {
  const lines: MessageEntity[] = [];
  for (let start = entity.offset; start < endOf(entity);) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? endOf(entity) : Math.min(found, endOf(entity));
    if (end > start) lines.push(between(entity, start, end));
    start = end + 1;
  }
  return lines;
}

/** Adds what lies behind the last of some entities. */
function addApart(entities: MessageEntity[], entity: MessageEntity): void {
  const last = entities.at(-1);
  const start = last === undefined ? entity.offset : Math.max(entity.offset, endOf(last));
  if (start < endOf(entity)) entities.push(between(entity, start, endOf(entity)));
}

interface PlacedEntity extends OpenEntity {
  /** Its place among all that were opened. */
  readonly index: number;
}

/** The same entities, cut where they cross: the one that begins later, unless it may not be cut. */
function nest(sorted: readonly MessageEntity[]): MessageEntity[] {
  const done: (MessageEntity | undefined)[] = [];
  const open: PlacedEntity[] = [];
  const waiting = new Map<number, MessageEntity[]>();
  const wait = (entity: MessageEntity): void => {
    if (entity.length === 0) return;
    const others = waiting.get(entity.offset);
    if (others === undefined) waiting.set(entity.offset, [entity]);
    else others.push(entity);
  };
  const places = new Set<number>();
  for (const entity of sorted) {
    wait(entity);
    places.add(entity.offset).add(endOf(entity));
  }
  const close = ({ entity, start, index }: PlacedEntity, at: number): void => {
    if (at > start) done[index] = between(entity, start, at);
  };
  for (const at of [...places].sort((a, b) => a - b)) {
    while (open.length > 0 && open.at(-1)!.end <= at) close(open.pop()!, at);
    // What may not be cut closes what ends inside of it; that goes on within.
    const beginning = (waiting.get(at) ?? []).sort(compareEntities);
    let wholeEnd = at;
    for (const entity of beginning) {
      if (!isMergeable(entity)) wholeEnd = Math.max(wholeEnd, endOf(entity));
    }
    for (let top = open.at(-1); top !== undefined && top.end < wholeEnd; top = open.at(-1)) {
      if (!isMergeable(top.entity)) break;
      close(open.pop()!, at);
      // Those that go on keep their order, the outer one first.
      beginning.unshift(between(top.entity, at, top.end));
    }
    for (const entity of beginning.sort((a, b) => b.length - a.length)) {
      const end = Math.min(endOf(entity), open.at(-1)?.end ?? Infinity);
      open.push({ entity, start: at, end, index: done.push(undefined) - 1 });
      if (end < endOf(entity)) wait(between(entity, end, endOf(entity)));
    }
  }
  return done.filter((entity) => entity !== undefined);
}

/** Takes the white space off the ends of entities, but for that of code. */
function trimmer(
  text: string,
  code: readonly MessageEntity[],
): (entity: MessageEntity) => MessageEntity {
  const visible = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) visible[at] = SPACE.test(text[at]!) ? 0 : 1;
  for (const entity of code) visible.fill(1, entity.offset, endOf(entity));
  const next = new Uint32Array(text.length + 1);
  const last = new Uint32Array(text.length + 1);
  next[text.length] = text.length;
  for (let at = text.length - 1; at >= 0; at--) next[at] = visible[at] === 1 ? at : next[at + 1]!;
  for (let at = 1; at <= text.length; at++) last[at] = visible[at - 1] === 1 ? at : last[at - 1]!;
  return (entity) => between(entity, next[entity.offset]!, last[endOf(entity)]!);
}
