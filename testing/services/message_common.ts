// What the services about messages share: finding what a call names, and rendering what it is answered with.

import type { InputReplyTo, Message, messages, Update, Updates } from "../../tl/api.ts";
import type { CallContext } from "../context.ts";
import { RpcFault } from "../rpc_fault.ts";
import { findMessage } from "../world/history.ts";
import { MESSAGE_LENGTH_MAX, type Sent } from "../world/messaging.ts";
import type { Account, MessageCopy, Occurrence, Party, ReplyTarget } from "../world/model.ts";
import { resolveInputPeer } from "../world/peers.ts";
import { Cast, isOutgoing, renderMessage } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";

/**
 * The message of a chat with an id.
 *
 * @throws {RpcFault} MESSAGE_ID_INVALID
 */
export function requireMessage(account: Account, chat: Party, id: number): MessageCopy {
  const copy = findMessage(account, id, chat);
  if (copy === undefined || copy.chat !== chat) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  return copy;
}

/** What a message answers, and the forum topic it belongs to. */
export interface ReplyPlace {
  /** What it answers. */
  readonly replyTo: ReplyTarget | undefined;
  /** The topic. */
  readonly topicId: number | undefined;
}

/**
 * What a call says that a message answers.
 *
 * @throws {RpcFault} REPLY_MESSAGE_ID_INVALID, QUOTE_TEXT_INVALID, REPLY_TO_INVALID
 */
export function findReply(
  context: CallContext,
  account: Account,
  chat: Party,
  replyTo: InputReplyTo | undefined,
): ReplyPlace {
  if (replyTo === undefined) return { replyTo: undefined, topicId: undefined };
  if (replyTo._ !== "inputReplyToMessage") throw new RpcFault(400, "REPLY_TO_INVALID");
  const { replyToMsgId: id, topMsgId } = replyTo;
  const home = replyTo.replyToPeerId === undefined
    ? chat
    : resolveInputPeer(context.world, account, replyTo.replyToPeerId);
  const isForum = chat.kind === "channel" && chat.forum;
  // The message that began a topic stands for the topic.
  if (isForum && home === chat && chat.topics.has(id) && replyTo.quoteText === undefined) {
    return { replyTo: undefined, topicId: generalAsNone(id) };
  }
  const copy = findMessage(account, id, home);
  if (copy === undefined || copy.chat !== home) {
    throw new RpcFault(400, "REPLY_MESSAGE_ID_INVALID");
  }
  const inferred = home === chat ? copy.post.topicId : undefined;
  const topicId = isForum ? generalAsNone(topMsgId ?? inferred) : undefined;
  const { quoteText, quoteEntities = [], quoteOffset } = replyTo;
  if (quoteText === undefined) return { replyTo: { post: copy.post }, topicId };
  if (
    quoteText.length > MESSAGE_LENGTH_MAX || !copy.post.content.text.includes(quoteText)
  ) throw new RpcFault(400, "QUOTE_TEXT_INVALID");
  const quote = { text: quoteText, entities: quoteEntities, offset: quoteOffset };
  return { replyTo: { post: copy.post, quote }, topicId };
}

/** The answer to a call that sent a message: `updates` with the id given to its random id. */
export function renderSent(
  context: CallContext,
  account: Account,
  sent: readonly Sent[],
  randomIds: readonly bigint[],
): Updates {
  const naming = sent.map(({ copy }, index): Update => ({
    _: "updateMessageID",
    id: copy.id,
    randomId: randomIds[index] ?? 0n,
  }));
  return renderUpdates(context.world, account, sent.map(({ occurrence }) => occurrence), naming);
}

/**
 * The short answer for plain text to a person, as from Telegram:
 * https://core.telegram.org/constructor/updateShortSentMessage
 */
export function renderShortSent(account: Account, sent: Sent): Updates | undefined {
  const { copy, occurrence } = sent;
  const { content, replyTo, silent, topicId, isProtected, effect } = copy.post;
  const isShort = copy.chat.kind === "user" && copy.chat !== account &&
    content.replyMarkup === undefined && replyTo === undefined && topicId === undefined &&
    effect === undefined && !silent && !isProtected;
  if (!isShort) return undefined;
  return {
    _: "updateShortSentMessage",
    out: isOutgoing(account, copy),
    id: copy.id,
    pts: occurrence.pts,
    ptsCount: occurrence.ptsCount,
    date: copy.post.dateS,
    entities: content.entities.length > 0 ? content.entities : undefined,
  };
}

/** The answer to a call that tells others of something. */
export function renderTold(
  context: CallContext,
  account: Account,
  ...occurrences: readonly Occurrence[]
): Updates {
  return renderUpdates(context.world, account, occurrences);
}

/** A page of messages in the form the chat calls for. https://core.telegram.org/type/messages.Messages */
export function renderPage(
  context: CallContext,
  viewer: Account,
  chat: Party,
  copies: readonly MessageCopy[],
  total: number,
): messages.Messages {
  const { messages: list, chats, users } = renderFound(context, viewer, copies, chat);
  const common = { messages: list, topics: [], chats, users };
  if (chat.kind === "channel") {
    return { _: "messages.channelMessages", pts: chat.events.value, count: total, ...common };
  }
  return copies.length === total
    ? { _: "messages.messages", ...common }
    : { _: "messages.messagesSlice", count: total, ...common };
}

/** Messages with everyone they name; numbers stand for messages that are not there. */
export function renderFound(
  context: CallContext,
  viewer: Account,
  found: readonly (MessageCopy | number)[],
  chat?: Party,
): messages.messages {
  const cast = new Cast(context.world, viewer);
  if (chat !== undefined) cast.add(chat);
  const list = found.map((copy): Message => {
    if (typeof copy === "number") return { _: "messageEmpty", id: copy };
    cast.addMessage(copy);
    return renderMessage(viewer, copy);
  });
  return {
    _: "messages.messages",
    messages: list,
    topics: [],
    chats: cast.chats(),
    users: cast.users(),
  };
}

/** How far a call moved the line of the account. https://core.telegram.org/constructor/messages.affectedMessages */
export function renderAffected(
  account: Account,
  ptsCount: number,
): messages.affectedMessages {
  return { _: "messages.affectedMessages", pts: account.events.value, ptsCount };
}

// Messages of the general topic carry no mark.
function generalAsNone(topicId: number | undefined): number | undefined {
  return topicId === 1 ? undefined : topicId;
}
