// Sending, editing and deleting: what happens to boxes and `pts` lines when someone says something.

import { RpcFault } from "../rpc_fault.ts";
import type {
  Account,
  Channel,
  Content,
  Draft,
  Group,
  Mailbox,
  MessageCopy,
  Occurrence,
  Party,
  Post,
} from "./model.ts";
import { noteRandomId } from "./random_ids.ts";
import { hasAdminRight } from "./rights.ts";
import type { World } from "./world.ts";
import { requireMayWrite, requireOpenTopic, requireSlowMode } from "./write_access.ts";

/** Longest text in UTF-16 units, `config.message_length_max`. https://core.telegram.org/api/config */
export const MESSAGE_LENGTH_MAX = 4096;

/** Longest text under a medium, `config.caption_length_max`. */
export const CAPTION_LENGTH_MAX = 1024;

/** A message that was sent, as the sender has it. */
export interface Sent {
  readonly copy: MessageCopy;
  readonly occurrence: Occurrence;
}

/**
 * Puts a message into every box it belongs to and tells their owners.
 *
 * @throws {RpcFault} as `messages.sendMessage` does: https://core.telegram.org/method/messages.sendMessage
 */
export function sendMessage(world: World, draft: Draft): Sent {
  checkDraft(world, draft);
  if (draft.randomId !== undefined) noteRandomId(draft.from, draft.randomId);
  const post = makePost(draft, world.nowS());
  switch (draft.chat.kind) {
    case "user":
      return sendPrivately(world, draft, post, draft.chat);
    case "group":
      return sendToGroup(world, draft, post, draft.chat);
    case "channel":
      return sendToChannel(world, draft, post, draft.chat);
  }
}

/**
 * Refuses a message that may not be sent.
 *
 * @throws {RpcFault} as `messages.sendMessage` does: https://core.telegram.org/method/messages.sendMessage
 */
export function checkDraft(world: World, draft: Draft): void {
  const { from, chat, content, topicId, sendAs } = draft;
  // What brings a service message about has its own rules.
  if (draft.action !== undefined) return;
  checkContent(content);
  const kind = content.poll !== undefined ? "poll" : content.media !== undefined ? "other" : "text";
  requireMayWrite(world, from, chat, kind);
  if (topicId !== undefined) requireOpenTopic(from, chat, topicId);
  requireSlowMode(world, from, chat);
  if (sendAs !== undefined && sendAs.members.get(from)?.creator !== true) {
    throw new RpcFault(400, "SEND_AS_PEER_INVALID");
  }
}

/** What all copies of a message will have in common. */
export function makePost(draft: Draft, dateS: number): Post {
  const broadcast = draft.chat.kind === "channel" && draft.chat.broadcast;
  return {
    from: broadcast ? draft.chat as Channel : draft.sendAs ?? draft.from,
    author: draft.from,
    chat: draft.chat,
    dateS,
    content: draft.content,
    editDateS: undefined,
    silent: draft.silent ?? false,
    replyTo: draft.replyTo,
    forwardedFrom: draft.forwardedFrom,
    action: draft.action,
    viaBot: draft.viaBot,
    topicId: draft.topicId,
    isProtected: draft.isProtected ?? false,
    effect: draft.effect,
    reactions: new Map(),
    copies: new Map(),
  };
}

/**
 * Replaces what a message says.
 *
 * @throws {RpcFault} as `messages.editMessage` does: https://core.telegram.org/method/messages.editMessage
 */
export function editMessage(
  world: World,
  editor: Account,
  copy: MessageCopy,
  content: Content,
  origin?: object,
): Occurrence {
  const { post } = copy;
  if (post.action !== undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  const ofChannel = post.chat.kind === "channel" && post.chat.broadcast ? post.chat : undefined;
  const mayEdit = post.author === editor || post.viaBot === editor ||
    (ofChannel !== undefined && hasAdminRight(ofChannel, editor, "editMessages"));
  if (!mayEdit) throw new RpcFault(403, "MESSAGE_AUTHOR_REQUIRED");
  checkContent(content);
  if (fingerprint(content) === fingerprint(post.content)) {
    throw new RpcFault(400, "MESSAGE_NOT_MODIFIED");
  }
  post.content = content;
  post.editDateS = world.nowS();
  let own: Occurrence | undefined;
  for (const other of post.copies.values()) {
    const occurrence = tellBox(world, other.box, { type: "editMessage", copy: other }, 1, origin);
    if (other === copy) own = occurrence;
  }
  return own!;
}

/**
 * Takes messages out of the deleter's box and, with `revoke`, out of the others' too.
 *
 * @returns what each box was told; the first is the deleter's own, if it lost anything.
 * @throws {RpcFault} MESSAGE_DELETE_FORBIDDEN. https://core.telegram.org/method/messages.deleteMessages
 */
export function deleteMessages(
  world: World,
  deleter: Account,
  copies: readonly MessageCopy[],
  options: { revoke?: boolean | undefined; origin?: object | undefined } = {},
): Occurrence[] {
  const revoke = options.revoke === true;
  if (copies.some((copy) => !mayDelete(deleter, copy, revoke))) {
    throw new RpcFault(403, "MESSAGE_DELETE_FORBIDDEN");
  }
  const losses = new Map<Mailbox, number[]>();
  for (const copy of copies) {
    for (const other of revoke ? [...copy.post.copies.values()] : [copy]) {
      removeCopy(other);
      losses.set(other.box, [...losses.get(other.box) ?? [], other.id]);
    }
  }
  const boxes = [...losses.keys()].sort((a, b) => Number(b === deleter) - Number(a === deleter));
  return boxes.map((box) => {
    const ids = losses.get(box)!.sort((a, b) => a - b);
    const event = { type: "deleteMessages", ids } as const;
    return tellBox(world, box, event, ids.length, options.origin);
  });
}

// One's own box is one's own; elsewhere it takes having written it, or a right.
function mayDelete(deleter: Account, { post, box }: MessageCopy, revoke: boolean): boolean {
  const { chat } = post;
  if (box.kind === "user" && !revoke) return true;
  if (chat.kind === "user") return true;
  if (post.author === deleter && (chat.kind === "group" || chat.members.has(deleter))) {
    return post.action === undefined || chat.kind === "group";
  }
  return hasAdminRight(chat, deleter, "deleteMessages");
}

function sendPrivately(world: World, draft: Draft, post: Post, receiver: Account): Sent {
  const own = putCopy(world, draft.from, receiver, post);
  if (receiver !== draft.from && !receiver.blocked.has(draft.from)) {
    const theirs = putCopy(world, receiver, draft.from, post);
    world.tell(receiver, { type: "newMessage", copy: theirs }, 1);
  }
  const occurrence = world.tell(draft.from, { type: "newMessage", copy: own }, 1, draft.origin);
  return { copy: own, occurrence };
}

function sendToGroup(world: World, draft: Draft, post: Post, group: Group): Sent {
  const own = putCopy(world, draft.from, group, post);
  for (const member of group.members.keys()) {
    if (member === draft.from || !isShown(member, post)) continue;
    const theirs = putCopy(world, member, group, post);
    world.tell(member, { type: "newMessage", copy: theirs }, 1);
  }
  const occurrence = world.tell(draft.from, { type: "newMessage", copy: own }, 1, draft.origin);
  return { copy: own, occurrence };
}

function sendToChannel(world: World, draft: Draft, post: Post, channel: Channel): Sent {
  const copy: MessageCopy = { id: ++channel.lastMessageId, box: channel, chat: channel, post };
  channel.messages.set(copy.id, copy);
  post.copies.set(channel, copy);
  for (const member of channel.members.keys()) {
    const dialog = world.dialog(member, channel);
    if (member === draft.from) dialog.readInboxMaxId = copy.id;
    else dialog.unreadCount++;
  }
  const event = { type: "newMessage", copy } as const;
  return { copy, occurrence: world.tellChannel(channel, event, 1, draft.origin) };
}

function putCopy(world: World, owner: Account, chat: Party, post: Post): MessageCopy {
  const copy: MessageCopy = { id: ++owner.lastMessageId, box: owner, chat, post };
  owner.messages.set(copy.id, copy);
  post.copies.set(owner, copy);
  const dialog = world.dialog(owner, chat);
  dialog.messageIds.push(copy.id);
  if (post.from === owner) {
    // Answering a chat reads it.
    dialog.readInboxMaxId = copy.id;
    dialog.unreadCount = 0;
  } else {
    dialog.unreadCount++;
  }
  return copy;
}

function removeCopy(copy: MessageCopy): void {
  copy.box.messages.delete(copy.id);
  copy.post.copies.delete(copy.box);
  if (copy.box.kind === "channel") return;
  const dialog = copy.box.dialogs.get(copy.chat);
  if (dialog === undefined) return;
  const index = dialog.messageIds.indexOf(copy.id);
  if (index >= 0) dialog.messageIds.splice(index, 1);
  if (copy.id > dialog.readInboxMaxId && copy.post.from !== copy.box && dialog.unreadCount > 0) {
    dialog.unreadCount--;
  }
}

function tellBox(
  world: World,
  box: Mailbox,
  event: Parameters<World["tell"]>[1],
  ptsCount: number,
  origin: object | undefined,
): Occurrence {
  return box.kind === "channel"
    ? world.tellChannel(box, event, ptsCount, origin)
    : world.tell(box, event, ptsCount, origin);
}

// Privacy mode: a bot in a group sees commands, mentions, replies to it and service messages only.
// https://core.telegram.org/bots/features#privacy-mode
function isShown(member: Account, post: Post): boolean {
  if (member.bot === undefined) return true;
  if (post.from.kind === "user" && post.from.bot !== undefined) return false;
  if (!member.bot.privacy || post.action !== undefined) return true;
  if (post.replyTo?.post.from === member || post.viaBot === member) return true;
  const text = post.content.text;
  if (text.startsWith("/")) {
    const addressee = /^\/[A-Za-z0-9_]+@([A-Za-z0-9_]+)/.exec(text)?.[1];
    return addressee === undefined || addressee.toLowerCase() === member.username?.toLowerCase();
  }
  return member.username !== undefined &&
    text.toLowerCase().includes(`@${member.username.toLowerCase()}`);
}

function checkContent(content: Content): void {
  const { text, media, poll } = content;
  const isText = poll === undefined && (media === undefined || media._ === "messageMediaWebPage");
  if (text.length > MESSAGE_LENGTH_MAX) throw new RpcFault(400, "MESSAGE_TOO_LONG");
  if (!isText && text.length > CAPTION_LENGTH_MAX) {
    throw new RpcFault(400, "MEDIA_CAPTION_TOO_LONG");
  }
  if (isText && text.trim() === "") throw new RpcFault(400, "MESSAGE_EMPTY");
}

function fingerprint(content: Content): string {
  return JSON.stringify(
    [content.text, content.entities, content.replyMarkup, content.media, content.poll?.poll],
    (_key, value) => {
      if (typeof value === "bigint") return `${value}n`;
      return value === false ? undefined : value;
    },
  );
}
