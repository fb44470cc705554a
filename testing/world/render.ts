// Users, chats and messages as one account sees them on the wire.

import type { Chat, Message, MessageReplyHeader, Peer, User } from "../../tl/api.ts";
import type { Account, Channel, Group, MessageCopy, Party, Post } from "./model.ts";
import { renderPoll } from "./polls.ts";
import { renderReactions } from "./reactions.ts";
import { renderPeer } from "./render_peer.ts";
import { ALL_ADMIN_RIGHTS, banOf, NO_BANNED_RIGHTS } from "./rights.ts";
import type { World } from "./world.ts";

export { renderPeer };

/** The users and chats an answer or an update has to bring along. */
export class Cast {
  readonly #world: World;
  readonly #viewer: Account;
  readonly #parties: Set<Party> = new Set();

  constructor(world: World, viewer: Account) {
    this.#world = world;
    this.#viewer = viewer;
  }

  /** Brings parties along; those named twice come once. */
  add(...parties: readonly (Party | undefined)[]): void {
    for (const party of parties) if (party !== undefined) this.#parties.add(party);
  }

  /** Brings along everyone a message names. */
  addMessage(copy: MessageCopy): void {
    const { post } = copy;
    this.add(copy.chat, post.from, post.forwardedFrom?.from, post.viaBot);
    for (const entity of post.content.entities) {
      if (entity._ === "messageEntityMentionName") this.#addById(entity.userId);
    }
    if (post.action !== undefined) {
      if ("users" in post.action && Array.isArray(post.action.users)) {
        for (const id of post.action.users) if (typeof id === "bigint") this.#addById(id);
      }
      if ("userId" in post.action) this.#addById(post.action.userId);
    }
  }

  /** True when the viewer was shown all of these before. */
  isIntroduced(): boolean {
    for (const party of this.#parties) {
      if (party !== this.#viewer && !this.#viewer.introduced.has(party)) return false;
    }
    return true;
  }

  /**
   * The users among them, as the viewer sees them.
   *
   * @param shortened Whether strangers come as `min`, as in a channel's pushes:
   * https://core.telegram.org/api/min
   */
  users(shortened = false): User[] {
    const users: User[] = [];
    for (const party of this.#parties) {
      if (party.kind !== "user") continue;
      if (shortened && isStranger(this.#viewer, party)) {
        users.push(renderMinUser(this.#world, this.#viewer, party));
        continue;
      }
      this.#viewer.introduced.add(party);
      users.push(renderUser(this.#world, this.#viewer, party));
    }
    return users;
  }

  /** The groups and channels among them, as the viewer sees them. */
  chats(): Chat[] {
    const chats: Chat[] = [];
    for (const party of this.#parties) {
      if (party.kind === "user") continue;
      this.#viewer.introduced.add(party);
      chats.push(renderChat(this.#world, this.#viewer, party));
    }
    return chats;
  }

  #addById(id: bigint): void {
    this.add(this.#world.accounts.get(id));
  }
}

function isStranger(viewer: Account, account: Account): boolean {
  return account !== viewer && !viewer.introduced.has(account) && !viewer.contacts.has(account);
}

/** An account as a stranger sees it in passing: its hash is of no use in calls. */
function renderMinUser(world: World, viewer: Account, account: Account): User {
  return {
    _: "user",
    min: true,
    bot: account.bot !== undefined,
    id: account.id,
    accessHash: ~world.accessHash(viewer, account),
    firstName: account.firstName,
    lastName: account.lastName,
    username: account.username,
    botInfoVersion: account.bot === undefined ? undefined : 1,
  };
}

/** An account as `viewer` sees it. https://core.telegram.org/constructor/user */
export function renderUser(world: World, viewer: Account, account: Account): User {
  const self = account === viewer;
  const contact = viewer.contacts.has(account);
  const name = viewer.contactNames.get(account);
  return {
    _: "user",
    self,
    contact,
    mutualContact: contact && account.contacts.has(viewer),
    bot: account.bot !== undefined,
    botChatHistory: account.bot?.privacy === false,
    id: account.id,
    accessHash: world.accessHash(viewer, account),
    firstName: name === undefined ? account.firstName : name.firstName,
    lastName: name === undefined ? account.lastName : name.lastName,
    username: account.username,
    phone: self || contact ? account.phone : undefined,
    status: account.bot === undefined ? { _: "userStatusRecently" } : undefined,
    botInfoVersion: account.bot === undefined ? undefined : 1,
    botInlinePlaceholder: account.bot?.inline ? "Search" : undefined,
  };
}

/** A group or channel as `viewer` sees it. https://core.telegram.org/type/Chat */
export function renderChat(world: World, viewer: Account, chat: Group | Channel): Chat {
  const membership = chat.members.get(viewer);
  const adminRights = membership?.creator === true ? ALL_ADMIN_RIGHTS : membership?.adminRights;
  if (chat.kind === "group") {
    return {
      _: "chat",
      creator: membership?.creator === true,
      left: membership === undefined,
      deactivated: chat.deactivated,
      id: chat.id,
      title: chat.title,
      photo: { _: "chatPhotoEmpty" },
      participantsCount: chat.members.size,
      date: chat.createdS,
      version: chat.version,
      adminRights,
      defaultBannedRights: chat.defaultBannedRights ?? NO_BANNED_RIGHTS,
    };
  }
  const ban = banOf(world, chat, viewer);
  if (ban?.rights.viewMessages === true) {
    return {
      _: "channelForbidden",
      broadcast: chat.broadcast,
      megagroup: !chat.broadcast,
      id: chat.id,
      accessHash: world.accessHash(viewer, chat),
      title: chat.title,
      untilDate: ban.rights.untilDate === 0 ? undefined : ban.rights.untilDate,
    };
  }
  return {
    _: "channel",
    creator: membership?.creator === true,
    left: membership === undefined,
    broadcast: chat.broadcast,
    megagroup: !chat.broadcast,
    signatures: chat.signatures,
    forum: chat.forum,
    joinRequest: chat.joinRequest,
    slowmodeEnabled: chat.slowModeS > 0,
    id: chat.id,
    accessHash: world.accessHash(viewer, chat),
    title: chat.title,
    username: chat.username,
    photo: { _: "chatPhotoEmpty" },
    date: membership?.sinceS ?? chat.createdS,
    participantsCount: chat.members.size,
    adminRights,
    bannedRights: ban?.rights,
    defaultBannedRights: chat.broadcast ? undefined : chat.defaultBannedRights ?? NO_BANNED_RIGHTS,
  };
}

/** A message as `viewer` has it. https://core.telegram.org/type/Message */
export function renderMessage(viewer: Account, copy: MessageCopy): Message {
  const { post } = copy;
  const outgoing = isOutgoing(viewer, copy);
  const common = {
    out: outgoing,
    silent: post.silent,
    post: post.from.kind === "channel",
    id: copy.id,
    fromId: authorOf(viewer, copy),
    peerId: renderPeer(copy.chat),
    replyTo: renderReply(copy),
    date: post.dateS,
  } as const;
  const reactions = renderReactions(viewer, post);
  if (post.action !== undefined) {
    return { _: "messageService", ...common, action: post.action, reactions };
  }
  const { text, entities, media, poll, replyMarkup } = post.content;
  return {
    _: "message",
    ...common,
    mentioned: isMentioned(viewer, post),
    fwdFrom: post.forwardedFrom === undefined ? undefined : {
      _: "messageFwdHeader",
      fromId: renderPeer(post.forwardedFrom.from),
      date: post.forwardedFrom.dateS,
      channelPost: post.forwardedFrom.postId,
    },
    pinned: copy.pinned === true,
    noforwards: post.isProtected,
    viaBotId: post.viaBot?.id,
    effect: post.effect,
    reactions,
    message: text,
    media: poll === undefined ? media : renderPoll(viewer, poll),
    replyMarkup,
    entities: entities.length > 0 ? entities : undefined,
    views: post.from.kind === "channel" ? 1 : undefined,
    forwards: post.from.kind === "channel" ? 0 : undefined,
    editDate: post.editDateS,
  };
}

/** The reply a copy carries, with the id its own box knows the target by. */
export function renderReply(copy: MessageCopy): MessageReplyHeader | undefined {
  const { replyTo: target, topicId } = copy.post;
  // The other side may have no copy of it: then there is no reply to be seen.
  const own = target?.post.copies.get(copy.box);
  const id = own?.id;
  if (target === undefined || id === undefined) {
    if (topicId === undefined) return undefined;
    return { _: "messageReplyHeader", forumTopic: true, replyToMsgId: topicId };
  }
  return {
    _: "messageReplyHeader",
    forumTopic: topicId !== undefined,
    replyToTopId: topicId === id ? undefined : topicId,
    replyToPeerId: own === undefined || own.chat === copy.chat ? undefined : renderPeer(own.chat),
    quote: target.quote !== undefined,
    replyToMsgId: id,
    quoteText: target.quote?.text,
    quoteEntities: target.quote === undefined || target.quote.entities.length === 0
      ? undefined
      : target.quote.entities,
    quoteOffset: target.quote?.offset,
  };
}

/** True for messages `viewer` sent, which includes all in the chat with oneself. */
export function isOutgoing(viewer: Account, copy: MessageCopy): boolean {
  return copy.post.from === viewer && copy.chat !== viewer;
}

// Left out where the peer tells it: received private messages, posts of a channel.
function authorOf(viewer: Account, copy: MessageCopy): Peer | undefined {
  const { from } = copy.post;
  if (from.kind === "channel") return undefined;
  if (copy.chat.kind === "user" && from !== viewer) return undefined;
  return renderPeer(from);
}

function isMentioned(viewer: Account, post: Post): boolean {
  if (post.from === viewer || post.chat.kind === "user") return false;
  if (post.replyTo?.post.from === viewer) return true;
  const { text, entities } = post.content;
  if (entities.some((e) => e._ === "messageEntityMentionName" && e.userId === viewer.id)) {
    return true;
  }
  return viewer.username !== undefined &&
    text.toLowerCase().split(/[^a-z0-9_@]+/).includes(`@${viewer.username.toLowerCase()}`);
}
