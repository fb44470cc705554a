// Reactions: given, taken back, counted.

import type { MessageReactions, Reaction, ReactionCount } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, AccountEvent, MessageCopy, Occurrence, Post } from "./model.ts";
import { renderPeer } from "./render_peer.ts";
import { isAdmin } from "./rights.ts";
import { tellOfPost } from "./telling.ts";
import type { World } from "./world.ts";

/** Emoji that everyone may react with. https://core.telegram.org/bots/api#reactiontypeemoji */
const EMOJI: ReadonlySet<string> = new Set(
  ("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 " +
    "💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 " +
    "😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡").split(" "),
);

/**
 * Reacts to a message, in place of earlier reactions; without any takes them back.
 *
 * @returns what those who reacted are told.
 * @throws {RpcFault} REACTION_INVALID, REACTIONS_TOO_MANY, MESSAGE_NOT_MODIFIED.
 * https://core.telegram.org/method/messages.sendReaction
 */
export function react(
  world: World,
  by: Account,
  copy: MessageCopy,
  reactions: readonly Reaction[],
  origin?: object,
): Occurrence {
  const { post } = copy;
  if (post.action !== undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  const wanted = reactions.filter((reaction) => reaction._ !== "reactionEmpty").map(plain);
  // Without Premium, an account has one reaction to a message.
  if (wanted.length > 1) throw new RpcFault(400, "REACTIONS_TOO_MANY");
  if (wanted.some((reaction) => !isAllowed(reaction))) throw new RpcFault(400, "REACTION_INVALID");
  const before = post.reactions.get(by) ?? [];
  if (keyOf(before) === keyOf(wanted)) throw new RpcFault(400, "MESSAGE_NOT_MODIFIED");
  if (wanted.length === 0) post.reactions.delete(by);
  else post.reactions.set(by, wanted);
  tellBots(world, by, copy, before, wanted);
  return tellOfPost(world, by, copy, (viewer, own): AccountEvent => ({
    type: "raw",
    parties: [own.chat, ...post.reactions.keys()],
    update: () => ({
      _: "updateMessageReactions",
      peer: renderPeer(own.chat),
      msgId: own.id,
      reactions: renderReactions(viewer, post) ?? { _: "messageReactions", results: [] },
    }),
  }), origin);
}

/** The reactions to a message as `viewer` sees them. https://core.telegram.org/constructor/messageReactions */
export function renderReactions(viewer: Account, post: Post): MessageReactions | undefined {
  if (post.reactions.size === 0) return undefined;
  const counts = new Map<string, { reaction: Reaction; count: number; chosen: boolean }>();
  for (const [account, reactions] of post.reactions) {
    for (const reaction of reactions) {
      const key = keyOf([reaction]);
      const known = counts.get(key) ?? { reaction, count: 0, chosen: false };
      known.count++;
      known.chosen ||= account === viewer;
      counts.set(key, known);
    }
  }
  const results = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ reaction, count, chosen }): ReactionCount => ({
      _: "reactionCount",
      chosenOrder: chosen ? 0 : undefined,
      reaction,
      count,
    }));
  const isPublic = post.chat.kind !== "channel" || !post.chat.broadcast;
  return {
    _: "messageReactions",
    canSeeList: isPublic,
    results,
    recentReactions: isPublic
      ? [...post.reactions].slice(-3).flatMap(([account, [reaction]]) =>
        reaction === undefined ? [] : {
          _: "messagePeerReaction" as const,
          my: account === viewer,
          peerId: renderPeer(account),
          date: post.dateS,
          reaction,
        }
      )
      : undefined,
  };
}

// Bots learn of reactions in private chats, and where they are administrators.
// https://core.telegram.org/constructor/updateBotMessageReaction
function tellBots(
  world: World,
  actor: Account,
  copy: MessageCopy,
  oldReactions: readonly Reaction[],
  newReactions: readonly Reaction[],
): void {
  const { chat } = copy.post;
  for (const own of copy.post.copies.values()) {
    const viewers = own.box.kind === "channel" ? [...own.box.members.keys()] : [own.box];
    for (const bot of viewers) {
      if (bot.bot === undefined || bot === actor) continue;
      if (chat.kind !== "user" && !isAdmin(chat, bot)) continue;
      world.tellSecondary(bot, {
        type: "raw",
        parties: [own.chat, actor],
        update: (qts) => ({
          _: "updateBotMessageReaction",
          peer: renderPeer(own.chat),
          msgId: own.id,
          date: world.nowS(),
          actor: renderPeer(actor),
          oldReactions,
          newReactions,
          qts,
        }),
      });
    }
  }
}

// Emoji come with and without the mark that they are pictures.
function plain(reaction: Reaction): Reaction {
  if (reaction._ !== "reactionEmoji") return reaction;
  return { ...reaction, emoticon: reaction.emoticon.replaceAll("\uFE0F", "") };
}

function isAllowed(reaction: Reaction): boolean {
  return reaction._ === "reactionEmoji" && EMOJI.has(reaction.emoticon);
}

function keyOf(reactions: readonly Reaction[]): string {
  return reactions.map((reaction) =>
    reaction._ === "reactionEmoji" ? reaction.emoticon : JSON.stringify(reaction._)
  ).join();
}
