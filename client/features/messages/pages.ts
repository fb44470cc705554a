// Walking through pages of messages in both directions.

import type * as tl from "../../../tl/api.ts";
import { checkDate } from "../../arguments.ts";
import { ArgumentError } from "../../errors.ts";
import type { Message } from "../../objects/message.ts";

/** A page of messages. */
export interface MessagePage {
  /** The messages of the page. */
  readonly messages: readonly Message[];
  /** How many there are in all. */
  readonly total: number;
  /** Whether these are all there are, as the server says. */
  readonly isWhole: boolean;
}

/** Which messages are wanted, and in which order. */
export interface WalkOptions {
  /** At most as many messages. @default all of them */
  readonly limit?: number | undefined;
  /** Goes from the oldest to the newest. @default false */
  readonly reverse?: boolean | undefined;
  /** Begins behind this message: with older ones, or with `reverse` with newer ones. */
  readonly offsetId?: number | undefined;
  /** Begins with messages sent before this moment, or with `reverse` at or after it. */
  readonly offsetDate?: Date | undefined;
  /** Only messages with a lower id. */
  readonly maxId?: number | undefined;
  /** Only messages with a higher id. */
  readonly minId?: number | undefined;
  /** How many are fetched at a time, at most 100. @default 100 */
  readonly pageSize?: number | undefined;
  /** Abandons the walk. */
  readonly signal?: AbortSignal | undefined;
}

/** Where a page begins. https://core.telegram.org/api/offsets */
export interface PageStart {
  /** Messages before this one; 0 for no bound. */
  readonly offsetId: number;
  /** Messages before this moment, in seconds since the epoch. */
  readonly offsetDate: number | undefined;
  /** Moves the page. */
  readonly addOffset: number;
  /** At most as many messages. */
  readonly limit: number;
}

/**
 * A page of an answer.
 *
 * @param answer The answer.
 * @param messages The messages in it.
 */
export function pageOf(answer: tl.messages.Messages, messages: readonly Message[]): MessagePage {
  const total = "count" in answer ? answer.count : messages.length;
  return { messages, total, isWhole: answer._ === "messages.messages" };
}

/**
 * Goes through messages page by page.
 *
 * @param options Which messages.
 * @param fetch Fetches a page, newest first.
 */
export async function* walk(
  options: WalkOptions,
  fetch: (start: PageStart) => Promise<MessagePage>,
): AsyncGenerator<Message, void, undefined> {
  const { reverse = false, minId = 0, maxId = Infinity, pageSize = 100 } = options;
  let left = checkCount("limit", options.limit ?? Infinity, 0);
  const limit = checkCount("pageSize", pageSize, 1);
  let { offsetId, offsetDate } = firstStart(options);
  let told: number | undefined;
  while (left > 0) {
    options.signal?.throwIfAborted();
    const addOffset = reverse ? -limit : 0;
    const page = await fetch({ offsetId, offsetDate, addOffset, limit });
    // What an earlier page had is left out; a server that has nothing else is not asked without end.
    const messages = page.messages
      .filter(({ id }) => told === undefined || (reverse ? id > told : id < told))
      .sort((a, b) => reverse ? a.id - b.id : b.id - a.id);
    for (const message of messages) {
      if (reverse ? message.id <= minId : message.id >= maxId) continue;
      if (reverse ? message.id >= maxId : message.id <= minId) return;
      yield message;
      if (--left === 0) return;
    }
    const last = messages.at(-1);
    if (last === undefined || page.isWhole) return;
    offsetId = reverse ? last.id + 1 : last.id;
    offsetDate = undefined;
    told = last.id;
  }
}

// A server page is cut before its bounds are applied, so the walk begins at the bound itself.
function firstStart(options: WalkOptions): { offsetId: number; offsetDate: number | undefined } {
  const { reverse = false, offsetId, offsetDate: date, minId = 0, maxId } = options;
  if (date !== undefined) checkDate("offsetDate", date);
  const offsetDate = date === undefined ? undefined : Math.floor(date.getTime() / 1000);
  if (!reverse) {
    const bounds = [offsetId, maxId].filter((id) => id !== undefined && id > 0);
    return { offsetId: bounds.length === 0 ? 0 : Math.min(...bounds as number[]), offsetDate };
  }
  const after = Math.max(offsetId ?? 0, minId);
  // By date alone: an id would hide it.
  if (offsetDate !== undefined && after === 0) return { offsetId: 0, offsetDate };
  return { offsetId: after + 1, offsetDate: undefined };
}

function checkCount(parameter: string, count: number, least: number): number {
  if (count === Infinity || (Number.isInteger(count) && count >= least)) return count;
  throw new ArgumentError(parameter, count, `an integer of ${least} or more`);
}
