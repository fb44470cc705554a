// Turns entities, which may overlap, into properly nested openings and closings for a renderer.

import type { MessageEntity } from "../../tl/api.ts";
import { isMergeable, normalizeEntities } from "./entities.ts";

/** How a renderer writes one kind of text. */
export interface MarkupWriter {
  /** Text between two boundaries, inside the entities `inside` (outermost first). */
  text(slice: string, inside: readonly MessageEntity[], at: number): string;
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

/**
 * Renders a text by a writer. Where two entities overlap without one holding the other, the one
 * that ends later is closed before the end of the first and opened again behind it, so what the
 * writer sees is always nested. Of two such entities the one that may not be cut in two (a custom
 * emoji, a quote…) stays whole.
 *
 * @throws {MarkupError} when an entity does not lie inside the text
 */
export function renderNested(
  text: string,
  entities: readonly MessageEntity[],
  writer: MarkupWriter,
): string {
  const queue = normalizeEntities(text, entities);
  const bounds = new Set<number>([0, text.length]);
  for (const { offset, length } of queue) bounds.add(offset).add(offset + length);
  const sorted = [...bounds].sort((a, b) => a - b);

  let output = "";
  const open: OpenEntity[] = [];
  let next = 0;
  for (const [index, at] of sorted.entries()) {
    const starting: MessageEntity[] = [];
    while (next < queue.length && queue[next]!.offset === at) starting.push(queue[next++]!);

    const closing = open.splice(firstToClose(open, starting, at));
    for (const item of closing.toReversed()) {
      output += writer.close(item.entity, text.slice(item.start, at));
    }
    const opening = closing.filter((item) => item.end > at).map((item) => ({ ...item, start: at }));
    for (const entity of starting) {
      opening.push({ entity, start: at, end: at + entity.length });
    }
    opening.sort((a, b) => b.end - a.end);
    for (const item of opening) {
      const stop = open.reduce((end, outer) => Math.min(end, outer.end), item.end);
      output += writer.open(item.entity, text.slice(at, stop));
      open.push(item);
    }

    const boundary = sorted[index + 1];
    if (boundary !== undefined) {
      output += writer.text(text.slice(at, boundary), open.map((item) => item.entity), at);
    }
  }
  return output;
}

/** The first of the open entities that must be closed at `at`; those inside it close with it. */
function firstToClose(
  open: readonly OpenEntity[],
  starting: readonly MessageEntity[],
  at: number,
): number {
  let wholeUntil = at;
  for (const entity of starting) {
    if (!isMergeable(entity)) wholeUntil = Math.max(wholeUntil, at + entity.length);
  }
  const first = open.findIndex(({ entity, end }) =>
    end === at || (end < wholeUntil && isMergeable(entity))
  );
  return first < 0 ? open.length : first;
}
