// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { SendMessageOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import { typing } from "./chat_action.ts";
import type { Messages } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindMessages(core: Core): Messages {
  return {
    // Both of its forms at once: the options tell which.
    sendMessage:
      (async (peer: PeerLike, text: TextInput, options?: SendMessageOptions) =>
        (await functions()).sendMessage(core, peer, text, options)) as Messages["sendMessage"],
    forwardMessages: async (from, messages, to, options) =>
      (await functions()).forwardMessages(core, from, messages, to, options),
    copyMessages: async (from, messages, to, options) =>
      (await functions()).copyMessages(core, from, messages, to, options),
    sendPoll: async (peer, poll, options) =>
      (await functions()).sendPoll(core, peer, poll, options),
    sendDice: async (peer, emoji, options) =>
      (await functions()).sendDice(core, peer, emoji, options),
    sendLocation: async (peer, location, options) =>
      (await functions()).sendLocation(core, peer, location, options),
    sendContact: async (peer, contact, options) =>
      (await functions()).sendContact(core, peer, contact, options),
    sendChatAction: async (peer, action, options) =>
      (await functions()).sendChatAction(core, peer, action, options),
    typing: (peer, action, options) => typing(core, peer, action, options),
    getMessages: async (peer, messages, options) =>
      (await functions()).getMessages(core, peer, messages, options),
    getHistory: async (peer, options) => (await functions()).getHistory(core, peer, options),
    iterMessages: (peer, options) =>
      lazyLoop(async () => (await functions()).iterMessages(core, peer, options)),
    searchMessages: (peer, query, options) =>
      lazyLoop(async () => (await functions()).searchMessages(core, peer, query, options)),
    searchGlobal: (query, options) =>
      lazyLoop(async () => (await functions()).searchGlobal(core, query, options)),
    markAsRead: async (peer, options) => (await functions()).markAsRead(core, peer, options),
    getScheduledMessages: async (peer, options) =>
      (await functions()).getScheduledMessages(core, peer, options),
    sendScheduledMessages: async (peer, messages) =>
      (await functions()).sendScheduledMessages(core, peer, messages),
    deleteScheduledMessages: async (peer, messages) =>
      (await functions()).deleteScheduledMessages(core, peer, messages),
    saveDraft: async (peer, text, options) =>
      (await functions()).saveDraft(core, peer, text, options),
    clearDraft: async (peer, options) => (await functions()).clearDraft(core, peer, options),
    getDrafts: async (options) => (await functions()).getDrafts(core, options),
    clearDrafts: async (options) => (await functions()).clearDrafts(core, options),
    editMessage: async (peer, messageId, text, options) =>
      (await functions()).editMessage(core, peer, messageId, text, options),
    editInlineMessage: async (messageId, text, options) =>
      (await functions()).editInlineMessage(core, messageId, text, options),
    deleteMessages: async (peer, messages, options) =>
      (await functions()).deleteMessages(core, peer, messages, options),
    pinMessage: async (peer, messageId, options) =>
      (await functions()).pinMessage(core, peer, messageId, options),
    unpinMessage: async (peer, messageId) =>
      (await functions()).unpinMessage(core, peer, messageId),
    unpinAllMessages: async (peer, options) =>
      (await functions()).unpinAllMessages(core, peer, options),
    sendReaction: async (peer, messageId, reactions, options) =>
      (await functions()).sendReaction(core, peer, messageId, reactions, options),
    sendVote: async (peer, messageId, options) =>
      (await functions()).sendVote(core, peer, messageId, options),
    closePoll: async (peer, messageId) => (await functions()).closePoll(core, peer, messageId),
  };
}
