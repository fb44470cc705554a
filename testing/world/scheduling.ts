// Messages that wait for their time.

import { RpcFault } from "../rpc_fault.ts";
import { checkDraft, makePost, sendMessage, type Sent } from "./messaging.ts";
import type {
  Account,
  AccountEvent,
  Content,
  Draft,
  Occurrence,
  Party,
  ScheduledMessage,
} from "./model.ts";
import { noteRandomId } from "./random_ids.ts";
import { renderMessage, renderPeer } from "./render.ts";
import type { World } from "./world.ts";

/** Nearer than this, a message is sent at once, in seconds. https://core.telegram.org/api/scheduled-messages */
const SOON_S = 10;

/** Furthest away, in seconds: a year. https://core.telegram.org/api/scheduled-messages */
const LATEST_S = 365 * 24 * 3600;

/** Most waiting messages of one chat. https://core.telegram.org/api/scheduled-messages */
const WAITING_MAX = 100;

/** The date that stands for "when the receiver is online". */
export const WHEN_ONLINE_S = 0x7fff_fffe;

/** Whether a message with this date is to wait. */
export function isLater(world: World, dateS: number | undefined): dateS is number {
  return dateS !== undefined && dateS > world.nowS() + SOON_S;
}

/**
 * Keeps a message until its time.
 *
 * @returns the waiting message, and what the sender is told.
 * @throws {RpcFault} SCHEDULE_DATE_TOO_LATE, SCHEDULE_TOO_MUCH, SCHEDULE_BOT_NOT_ALLOWED.
 */
export function schedule(
  world: World,
  draft: Draft,
  dateS: number,
): { readonly message: ScheduledMessage; readonly occurrence: Occurrence } {
  const { from, chat } = draft;
  if (from.bot !== undefined) throw new RpcFault(400, "SCHEDULE_BOT_NOT_ALLOWED");
  if (dateS === WHEN_ONLINE_S && (chat.kind !== "user" || chat === from)) {
    throw new RpcFault(400, "SCHEDULE_STATUS_PRIVATE");
  }
  if (dateS !== WHEN_ONLINE_S && dateS > world.nowS() + LATEST_S) {
    throw new RpcFault(400, "SCHEDULE_DATE_TOO_LATE");
  }
  checkDraft(world, draft);
  const waiting = from.scheduled.get(chat) ?? [];
  if (waiting.length >= WAITING_MAX) throw new RpcFault(400, "SCHEDULE_TOO_MUCH");
  if (draft.randomId !== undefined) noteRandomId(from, draft.randomId);
  const id = ++from.lastScheduledId;
  const copy = { id, box: from, chat, post: makePost(draft, dateS) };
  const message: ScheduledMessage = { id, draft, copy };
  waiting.push(message);
  from.scheduled.set(chat, waiting);
  arm(world, from, chat, message);
  return { message, occurrence: world.tell(from, shown(from, message), 0, draft.origin) };
}

/** The waiting message of a chat with an id. */
export function findScheduled(
  account: Account,
  chat: Party,
  id: number,
): ScheduledMessage {
  const found = account.scheduled.get(chat)?.find((message) => message.id === id);
  if (found === undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  return found;
}

/** Changes what a waiting message will say, or when. */
export function reschedule(
  world: World,
  account: Account,
  message: ScheduledMessage,
  content: Content,
  dateS: number,
  origin?: object,
): Occurrence {
  const draft = { ...message.draft, content };
  checkDraft(world, draft);
  message.draft = draft;
  message.copy = { ...message.copy, post: makePost(draft, dateS) };
  arm(world, account, message.copy.chat, message);
  return world.tell(account, shown(account, message), 0, origin);
}

/** Sends waiting messages now. */
export function sendScheduled(
  world: World,
  account: Account,
  chat: Party,
  messages: readonly ScheduledMessage[],
): { readonly sent: readonly Sent[]; readonly gone: Occurrence } {
  const sent = messages.map((message) => {
    return sendMessage(world, { ...message.draft, origin: undefined, randomId: undefined });
  });
  const gone = dropScheduled(world, account, chat, messages, sent.map(({ copy }) => copy.id));
  return { sent, gone };
}

/** Takes waiting messages away. */
export function dropScheduled(
  world: World,
  account: Account,
  chat: Party,
  messages: readonly ScheduledMessage[],
  sentMessages?: readonly number[],
  origin?: object,
): Occurrence {
  const waiting = account.scheduled.get(chat) ?? [];
  account.scheduled.set(chat, waiting.filter((message) => !messages.includes(message)));
  return world.tell(
    account,
    {
      type: "raw",
      parties: [chat],
      update: () => ({
        _: "updateDeleteScheduledMessages",
        peer: renderPeer(chat),
        messages: messages.map(({ id }) => id),
        sentMessages,
      }),
    },
    0,
    origin,
  );
}

function arm(world: World, account: Account, chat: Party, message: ScheduledMessage): void {
  const { dateS } = message.copy.post;
  if (dateS === WHEN_ONLINE_S) return;
  world.timers.set(dateS * 1000 - world.nowMs(), () => {
    const isThere = account.scheduled.get(chat)?.includes(message) === true;
    if (!isThere || message.copy.post.dateS !== dateS) return;
    // The clock may have been set back, or the wait was longer than timers can be.
    if (dateS > world.nowS()) return arm(world, account, chat, message);
    try {
      sendScheduled(world, account, chat, [message]);
    } catch (error) {
      if (!(error instanceof RpcFault)) throw error;
      dropScheduled(world, account, chat, [message]);
    }
  });
}

function shown(account: Account, message: ScheduledMessage): AccountEvent {
  return {
    type: "raw",
    parties: [message.copy.chat, account],
    update: () => ({
      _: "updateNewScheduledMessage",
      message: renderMessage(account, message.copy),
    }),
  };
}
