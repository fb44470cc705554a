// What one step of the engine wants done, put in order: updates, then how far one has come, then requests.

import type * as tl from "../../tl/api.ts";
import type { CommonState, EngineOut } from "./machine.ts";
import type { Item } from "./line.ts";

/** How many own messages are remembered. */
const OWN_MESSAGES = 1000;

/** Collects the outputs of each step of an engine. */
export class Outputs {
  readonly #ownMessages: OwnMessages;
  // The edits of own messages that are told in this step: one that fails tells nothing.
  readonly #edits = new Map<string, number>();
  #updates: EngineOut[] = [];
  #requests: EngineOut[] = [];
  #channels = new Map<bigint, number | undefined>();
  #committed: CommonState;

  /**
   * @param state What is written down already.
   * @param ownMessages The messages that this client has sent.
   */
  constructor(state: CommonState, ownMessages: OwnMessages) {
    this.#ownMessages = ownMessages;
    this.#committed = state;
  }

  /**
   * Gives an update to those who listen, unless who made the call has it already.
   *
   * @param item The update.
   */
  deliver({ update, users, chats, own }: Pick<Item, "update" | "users" | "chats" | "own">): void {
    const news = own ? undefined : this.#ownMessages.newsIn(update, this.#edits);
    if (news !== undefined) this.#updates.push({ type: "deliver", update: news, users, chats });
  }

  /**
   * Writes down how far the updates of a channel have been taken in.
   *
   * @param channelId The channel.
   * @param pts The number; `undefined` forgets the channel.
   */
  keep(channelId: bigint, pts: number | undefined): void {
    this.#channels.set(channelId, pts);
  }

  /**
   * Asks the server for something.
   *
   * @param out What to ask.
   */
  request(out: EngineOut): void {
    this.#requests.push(out);
  }

  /**
   * Ends a step.
   *
   * @param state How far the common sequences have come.
   * @returns What to do, in this order.
   */
  finish(state: CommonState): EngineOut[] {
    const outs = this.#updates;
    this.#ownMessages.noteEdits(this.#edits);
    this.#edits.clear();
    if (!sameState(state, this.#committed) || this.#channels.size > 0) {
      outs.push({ type: "commit", state, channels: this.#channels });
      this.#committed = state;
      this.#channels = new Map();
    }
    outs.push(...this.#requests);
    this.#updates = [];
    this.#requests = [];
    return outs;
  }
}

/** Remembers the messages that this client has sent, which the answer to its call alone tells of (R249). */
export class OwnMessages {
  // By key, with when each was edited last as far as the answers have told; 0 for never.
  readonly #editDates = new Map<string, number>();

  /**
   * Notes a message that was sent or edited.
   *
   * @param update An update from the answer to a call of this client.
   */
  note(update: tl.Update): void {
    if (update._ === "updateEditMessage" || update._ === "updateEditChannelMessage") {
      const key = messageKey(asNew(update));
      if (key !== undefined && this.#editDates.has(key)) {
        this.#editDates.set(key, editDateOf(update.message));
      }
      return;
    }
    const key = messageKey(update);
    if (key === undefined) return;
    this.#editDates.set(key, editDateOf(messageOf(update)));
    if (this.#editDates.size <= OWN_MESSAGES) return;
    for (const oldest of this.#editDates.keys()) {
      this.#editDates.delete(oldest);
      break;
    }
  }

  /**
   * What of an update is news. A difference tells of a message as it is by then: one that was edited since
   * the answer is told as edited.
   *
   * @param update The update.
   * @param edits When messages were edited that are told now, by their names; takes this one in.
   * @returns `undefined` when who made the call has it already.
   */
  newsIn(update: tl.Update, edits: Map<string, number>): tl.Update | undefined {
    const key = messageKey(update);
    const knownEdit = key === undefined ? undefined : edits.get(key) ?? this.#editDates.get(key);
    if (key === undefined || knownEdit === undefined) return update;
    const editDate = editDateOf(messageOf(update));
    if (editDate <= knownEdit) return undefined;
    edits.set(key, editDate);
    return asEdited(update);
  }

  /**
   * Notes which edits were told.
   *
   * @param edits When the messages were edited, by their names.
   */
  noteEdits(edits: ReadonlyMap<string, number>): void {
    for (const [key, editDate] of edits) {
      if (this.#editDates.has(key)) this.#editDates.set(key, editDate);
    }
  }

  /** Forgets all: they belong to another account. */
  clear(): void {
    this.#editDates.clear();
  }
}

/**
 * Names a new message by its box and id; users and basic groups share one box.
 *
 * @param update The update.
 * @returns `undefined` when it is not about a new message.
 */
export function messageKey(update: tl.Update): string | undefined {
  if (update._ === "updateNewMessage") return `0/${update.message.id}`;
  if (update._ !== "updateNewChannelMessage") return undefined;
  const { peerId, id } = update.message;
  return peerId?._ === "peerChannel" ? `${peerId.channelId}/${id}` : undefined;
}

function messageOf(update: tl.Update): tl.Message | undefined {
  return update._ === "updateNewMessage" || update._ === "updateNewChannelMessage"
    ? update.message
    : undefined;
}

function editDateOf(message: tl.Message | undefined): number {
  return message?._ === "message" ? message.editDate ?? 0 : 0;
}

function asNew(update: tl.Update): tl.Update {
  if (update._ === "updateEditMessage") return { ...update, _: "updateNewMessage" };
  if (update._ === "updateEditChannelMessage") return { ...update, _: "updateNewChannelMessage" };
  return update;
}

function asEdited(update: tl.Update): tl.Update {
  if (update._ === "updateNewMessage") return { ...update, _: "updateEditMessage" };
  if (update._ === "updateNewChannelMessage") return { ...update, _: "updateEditChannelMessage" };
  return update;
}

function sameState(a: CommonState, b: CommonState): boolean {
  return a.pts === b.pts && a.qts === b.qts && a.date === b.date && a.seq === b.seq;
}
