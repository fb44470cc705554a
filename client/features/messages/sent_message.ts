// Finding the message that was sent in the answer of the server.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { Message } from "../../objects/message.ts";
import { PeerLookup } from "../../objects/peer.ts";

/** A random id for a new message, by which the server tells a repetition. */
export function randomId(core: Core): bigint {
  const bytes = core.options.platform.random(8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true);
}

/** How to find the message that was sent. */
export interface SentMessageQuery {
  /** The method that sent it. */
  readonly method: string;
  /** The random id it was sent with. */
  readonly randomId: bigint;
  /** Makes a whole message of the short answer, which has little but its id and date. */
  readonly complete: (short: tl.updateShortSentMessage) => tl.message;
}

/**
 * The message in the answer to a call that sends one
 * ({@link https://core.telegram.org/constructor/updateMessageID}: the id given to a random id).
 *
 * @param core The client.
 * @param updates The answer.
 * @param query How to find the message.
 * @throws {UnexpectedAnswerError} When it is not in the answer.
 */
export function sentMessage(core: Core, updates: tl.Updates, query: SentMessageQuery): Message {
  if (updates._ === "updateShortSentMessage") {
    return new Message(core, query.complete(updates), new PeerLookup(core, {}));
  }
  const list = updates._ === "updateShort"
    ? [updates.update]
    : "updates" in updates
    ? updates.updates
    : [];
  const id = list
    .filter((update) => update._ === "updateMessageID")
    .find((update) => update.randomId === query.randomId)?.id;
  for (const update of list) {
    const message = messageIn(update);
    if (message === undefined || (id !== undefined && message.id !== id)) continue;
    const { users, chats } = "users" in updates ? updates : { users: [], chats: [] };
    return new Message(core, message, new PeerLookup(core, { users, chats }));
  }
  throw new UnexpectedAnswerError(query.method, updates._, "the message that was sent in it");
}

function messageIn(update: tl.Update): tl.message | tl.messageService | undefined {
  switch (update._) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
    case "updateNewScheduledMessage":
      return update.message._ === "messageEmpty" ? undefined : update.message;
    default:
      return undefined;
  }
}
