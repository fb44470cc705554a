// Turns entities, which may overlap, into properly nested openings and closings for a renderer.

import type { MessageEntity } from "../../tl/api.ts";
import { isMergeable } from "./entities.ts";

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
