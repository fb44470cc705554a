// Ids of messages on their way out: checked, and in portions that calls take.

import type * as tl from "../../../tl/api.ts";
import { ArgumentError } from "../../errors.ts";

/** The most messages one call takes. https://core.telegram.org/method/messages.getMessages */
const MESSAGES_PER_CALL = 100;

/** One message or several: by their ids, or as objects that have one. */
export type MessageIds = number | { readonly id: number } | readonly (number | { id: number })[];

/**
 * The ids, checked.
 *
 * @param ids The messages.
 * @throws {ArgumentError} When one can't be the id of a message.
 */
export function messageIds(ids: MessageIds): number[] {
  const list = isList(ids) ? ids : [ids];
  return list.map((one) => {
    const id = typeof one === "object" && one !== null ? one.id : one;
    if (Number.isInteger(id) && id > 0 && id <= 0x7fff_ffff) return id;
    throw new ArgumentError("messageId", id, "the id of a message: a positive integer");
  });
}

/**
 * Cuts a list into portions that one call takes.
 *
 * @param list The list.
 */
export function portions<Item>(list: readonly Item[]): Item[][] {
  const cut: Item[][] = [];
  for (let start = 0; start < list.length; start += MESSAGES_PER_CALL) {
    cut.push(list.slice(start, start + MESSAGES_PER_CALL));
  }
  return cut;
}

/**
 * Ids as `getMessages` takes them.
 *
 * @param ids The ids.
 */
export function inputMessages(ids: readonly number[]): tl.InputMessage[] {
  return ids.map((id) => ({ _: "inputMessageID", id }));
}

function isList(ids: MessageIds): ids is readonly (number | { id: number })[] {
  return Array.isArray(ids);
}
