// What a program knows of the chats by the updates and answers it got, kept as in a database of its own.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../../client/peer_id.ts";
import { renderMessage } from "../world/render.ts";
import type { Account, MessageCopy } from "../world/model.ts";
import { numberIn } from "./ledger.ts";

interface Known {
  /** Chat and content as one text. */
  readonly text: string;
  /** The number of the event it is known by; 0 when that was not told. */
  readonly pts: number;
  /** When it was edited last, in seconds. */
  readonly editedS: number;
}

/** What a view is compared with. */
export interface Truth {
  /** The account. */
  readonly account: Account;
  /** Whether channels count. */
  readonly channels: boolean;
  /** Tells whether a call is one whose effect the program may not know of. */
  readonly isExcused: (call: number) => boolean;
  /** Messages that may be gone without the program's knowing. */
  readonly removed: ReadonlySet<number>;
}

interface Difference {
  readonly box: bigint;
  readonly id: number;
  readonly text: string;
}

/** A program's view of an account's private chats and groups (0), and of each channel by its id. */
export class ChatView {
  /** What breaks a promise of the client. */
  readonly problems: string[] = [];
  /** How many updates were told. */
  updates = 0;
  /** How often a box was loaded anew. */
  reloads = 0;
  readonly #boxes = new Map<bigint, Map<number, Known>>();
  readonly #deleted = new Map<bigint, Set<number>>();
  readonly #loadedPts = new Map<bigint, number>();
  // What this run was told of each box: none of it may come again.
  readonly #told = new Map<bigint, Set<string>>();
  readonly #newest = new Map<bigint, number>();
  // What differed when it was looked last.
  #suspect: Difference | undefined;

  /** A new process begins: it may be told again what the one before had in hand. */
  beginRun(): void {
    this.#told.clear();
    this.#newest.clear();
  }

  /** Takes in what is there already, as a program does that loads the history. */
  load(account: Account): void {
    this.#load(account, 0n, account);
    for (const chat of account.dialogs.keys()) {
      if (chat.kind === "channel") this.#load(account, chat.id, chat);
    }
  }

  /**
   * Loads a box anew, as a program does that is told that there is more than can be told: the private
   * chats and groups (0), or a channel.
   */
  loadAnew(account: Account, box: bigint): void {
    this.reloads++;
    this.#boxes.delete(box);
    this.#told.delete(box);
    this.#newest.delete(box);
    if (box === 0n) return this.#load(account, 0n, account);
    for (const chat of account.dialogs.keys()) {
      if (chat.kind === "channel" && chat.id === box) this.#load(account, box, chat);
    }
  }

  /** Takes in an update that the client tells to the program of an account. */
  tell(account: Account, update: tl.Update): void {
    this.updates++;
    switch (update._) {
      case "updatePtsChanged":
        return this.loadAnew(account, 0n);
      case "updateChannelTooLong":
        return this.loadAnew(account, update.channelId);
      case "updateNewMessage":
        return this.#tellNew(0n, update.message, update.pts);
      case "updateNewChannelMessage":
        return this.#tellNew(channelOf(update.message), update.message, update.pts);
      case "updateEditMessage":
        return this.#tellEdit(0n, update.message, update.pts);
      case "updateEditChannelMessage":
        return this.#tellEdit(channelOf(update.message), update.message, update.pts);
      case "updateDeleteMessages":
        return this.remove(0n, update.messages);
      case "updateDeleteChannelMessages":
        return this.remove(update.channelId, update.messages);
    }
  }

  /** Takes in the answer to a call of the program. */
  answer(updates: tl.Updates): void {
    if (!("updates" in updates)) return;
    for (const update of updates.updates) {
      if (update._ === "updateNewMessage" || update._ === "updateEditMessage") {
        this.#keep(0n, update.message, update.pts);
      } else if (
        update._ === "updateNewChannelMessage" || update._ === "updateEditChannelMessage"
      ) {
        this.#keep(channelOf(update.message), update.message, update.pts);
      }
    }
  }

  /** Takes in a message the program has sent, of which the answer tells nothing but id and number. */
  sent(chatId: number, text: string, id: number, pts: number, box = 0n): void {
    this.#set(box, id, { text: `${chatId} ${text}`, pts, editedS: 0 });
  }

  /** Takes out messages that were deleted. */
  remove(box: bigint, ids: readonly number[]): void {
    let deleted = this.#deleted.get(box);
    if (deleted === undefined) this.#deleted.set(box, deleted = new Set());
    for (const id of ids) {
      deleted.add(id);
      this.#boxes.get(box)?.delete(id);
    }
  }

  /** The ids of messages in a box. */
  ids(box: bigint): number[] {
    return [...this.#boxes.get(box)?.keys() ?? []];
  }

  /**
   * Compares the view with the server.
   *
   * @param truth What it is compared with.
   * @returns What differs.
   */
  differences(truth: Truth): string[] {
    return [...this.#differences(truth)].map(({ text }) => text);
  }

  /**
   * Whether the view differs from the server anywhere. What differed when it was asked last is looked at
   * first, so that it costs little to ask often.
   *
   * @param truth What it is compared with.
   */
  differs(truth: Truth): boolean {
    if (this.#suspect !== undefined && this.#differsAt(truth, this.#suspect)) return true;
    const first = this.#differences(truth).next();
    this.#suspect = first.done === true ? undefined : first.value;
    return this.#suspect !== undefined;
  }

  *#differences(truth: Truth): Generator<Difference> {
    const { account } = truth;
    yield* this.#compare(truth, 0n, account.messages);
    if (!truth.channels) return;
    for (const chat of account.dialogs.keys()) {
      if (chat.kind !== "channel" || !chat.members.has(account)) continue;
      yield* this.#compare(truth, chat.id, chat.messages);
    }
  }

  #differsAt(truth: Truth, { box, id }: Difference): boolean {
    const { account } = truth;
    if (box === 0n) return this.#compareOne(truth, box, id, account.messages.get(id)) !== undefined;
    for (const chat of account.dialogs.keys()) {
      if (chat.kind !== "channel" || chat.id !== box || !chat.members.has(account)) continue;
      return this.#compareOne(truth, box, id, chat.messages.get(id)) !== undefined;
    }
    return false;
  }

  *#compare(
    truth: Truth,
    box: bigint,
    copies: ReadonlyMap<number, MessageCopy>,
  ): Generator<Difference> {
    for (const [id, copy] of copies) {
      const text = this.#compareOne(truth, box, id, copy);
      if (text !== undefined) yield { box, id, text };
    }
    for (const id of this.#boxes.get(box)?.keys() ?? []) {
      if (copies.has(id)) continue;
      const text = this.#compareOne(truth, box, id, undefined);
      if (text !== undefined) yield { box, id, text };
    }
  }

  #compareOne(
    { account, isExcused, removed }: Truth,
    box: bigint,
    id: number,
    copy: MessageCopy | undefined,
  ): string | undefined {
    const got = this.#boxes.get(box)?.get(id)?.text;
    const has = copy === undefined ? undefined : textOf(renderMessage(account, copy));
    if (got === has) return undefined;
    if (has === undefined && box === 0n && removed.has(id)) return undefined;
    const call = numberIn(has ?? got!);
    if (call !== undefined && isExcused(call)) return undefined;
    return `box ${box}, message ${id}: got ${got ?? "nothing"}, server has ${has ?? "nothing"}`;
  }

  // All of it is as it was after the newest event: answers to earlier calls may come later, and bring
  // back nothing that was deleted since.
  #load(
    account: Account,
    box: bigint,
    { messages, events }: Pick<Account, "messages" | "events">,
  ): void {
    this.#loadedPts.delete(box);
    for (const copy of messages.values()) {
      this.#set(box, copy.id, knownOf(renderMessage(account, copy), events.value));
    }
    this.#loadedPts.set(box, events.value);
  }

  #tellNew(box: bigint, message: tl.Message, pts: number): void {
    const name = `new message ${message.id} of box ${box}`;
    if (!this.#noteTold(box, name)) this.problems.push(`Told twice: ${name}`);
    const newest = this.#newest.get(box) ?? 0;
    if (message.id < newest) this.problems.push(`Told after message ${newest}: ${name}`);
    this.#newest.set(box, Math.max(newest, message.id));
    this.#keep(box, message, pts);
  }

  #tellEdit(box: bigint, message: tl.Message, pts: number): void {
    const name = `edit ${pts} of message ${message.id} of box ${box}`;
    if (!this.#noteTold(box, name) && pts > 0) this.problems.push(`Told twice: ${name}`);
    this.#keep(box, message, pts);
  }

  #noteTold(box: bigint, name: string): boolean {
    let told = this.#told.get(box);
    if (told === undefined) this.#told.set(box, told = new Set());
    const isNew = !told.has(name);
    told.add(name);
    return isNew;
  }

  #keep(box: bigint, message: tl.Message, pts: number): void {
    this.#set(box, message.id, knownOf(message, pts), pts === 0);
  }

  #set(box: bigint, id: number, known: Known, current = false): void {
    if (this.#deleted.get(box)?.has(id)) return;
    if (known.pts > 0 && known.pts <= (this.#loadedPts.get(box) ?? 0)) return;
    let messages = this.#boxes.get(box);
    if (messages === undefined) this.#boxes.set(box, messages = new Map());
    const old = messages.get(id);
    // A message of a difference comes without a number, as it was when that was asked for: the answer to
    // an own call may have told more since, when the program is slow.
    if (old === undefined || known.pts > old.pts) messages.set(id, known);
    else if (current && known.editedS >= old.editedS) messages.set(id, { ...known, pts: old.pts });
  }
}

function channelOf(message: tl.Message): bigint {
  const peer = message._ === "messageEmpty" ? undefined : message.peerId;
  return peer?._ === "peerChannel" ? peer.channelId : 0n;
}

function knownOf(message: tl.Message, pts: number): Known {
  const editedS = message._ === "message" ? message.editDate ?? 0 : 0;
  return { text: textOf(message), pts, editedS };
}

function textOf(message: tl.Message): string {
  switch (message._) {
    case "messageEmpty":
      return "empty";
    case "message":
      return `${peerIdOf(message.peerId)} ${message.message}`;
    case "messageService": {
      const { action } = message;
      const title = "title" in action ? action.title : "";
      return `${peerIdOf(message.peerId)} ${action._} ${title}`;
    }
  }
}
