// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { SendMessageOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import { typing } from "./chat_action.ts";
import type { Messages } from "./methods.ts";

const sendMessage = /* @__PURE__ */ lazy(() => import("./send_message.ts"));
const forwardMessages = /* @__PURE__ */ lazy(() => import("./forward_messages.ts"));
const polls = /* @__PURE__ */ lazy(() => import("./polls.ts"));
const sendSimpleMedia = /* @__PURE__ */ lazy(() => import("./send_simple_media.ts"));
const chatAction = /* @__PURE__ */ lazy(() => import("./chat_action.ts"));
const getMessages = /* @__PURE__ */ lazy(() => import("./get_messages.ts"));
const history = /* @__PURE__ */ lazy(() => import("./history.ts"));
const search = /* @__PURE__ */ lazy(() => import("./search.ts"));
const markAsRead = /* @__PURE__ */ lazy(() => import("./mark_as_read.ts"));
const scheduled = /* @__PURE__ */ lazy(() => import("./scheduled.ts"));
const drafts = /* @__PURE__ */ lazy(() => import("./drafts.ts"));
const editMessage = /* @__PURE__ */ lazy(() => import("./edit_message.ts"));
const deleteMessages = /* @__PURE__ */ lazy(() => import("./delete_messages.ts"));
const pinMessage = /* @__PURE__ */ lazy(() => import("./pin_message.ts"));
const sendReaction = /* @__PURE__ */ lazy(() => import("./send_reaction.ts"));

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
        (await sendMessage()).sendMessage(core, peer, text, options)) as Messages["sendMessage"],
    forwardMessages: async (from, messages, to, options) =>
      (await forwardMessages()).forwardMessages(core, from, messages, to, options),
    copyMessages: async (from, messages, to, options) =>
      (await forwardMessages()).copyMessages(core, from, messages, to, options),
    sendPoll: async (peer, poll, options) => (await polls()).sendPoll(core, peer, poll, options),
    sendDice: async (peer, emoji, options) =>
      (await sendSimpleMedia()).sendDice(core, peer, emoji, options),
    sendLocation: async (peer, location, options) =>
      (await sendSimpleMedia()).sendLocation(core, peer, location, options),
    sendContact: async (peer, contact, options) =>
      (await sendSimpleMedia()).sendContact(core, peer, contact, options),
    sendChatAction: async (peer, action, options) =>
      (await chatAction()).sendChatAction(core, peer, action, options),
    typing: (peer, action, options) => typing(core, peer, action, options),
    getMessages: async (peer, messages, options) =>
      (await getMessages()).getMessages(core, peer, messages, options),
    getHistory: async (peer, options) => (await history()).getHistory(core, peer, options),
    iterMessages: (peer, options) =>
      lazyLoop(async () => (await history()).iterMessages(core, peer, options)),
    searchMessages: (peer, query, options) =>
      lazyLoop(async () => (await search()).searchMessages(core, peer, query, options)),
    searchGlobal: (query, options) =>
      lazyLoop(async () => (await search()).searchGlobal(core, query, options)),
    markAsRead: async (peer, options) => (await markAsRead()).markAsRead(core, peer, options),
    getScheduledMessages: async (peer, options) =>
      (await scheduled()).getScheduledMessages(core, peer, options),
    sendScheduledMessages: async (peer, messages) =>
      (await scheduled()).sendScheduledMessages(core, peer, messages),
    deleteScheduledMessages: async (peer, messages) =>
      (await scheduled()).deleteScheduledMessages(core, peer, messages),
    saveDraft: async (peer, text, options) => (await drafts()).saveDraft(core, peer, text, options),
    clearDraft: async (peer, options) => (await drafts()).clearDraft(core, peer, options),
    getDrafts: async (options) => (await drafts()).getDrafts(core, options),
    clearDrafts: async (options) => (await drafts()).clearDrafts(core, options),
    editMessage: async (peer, messageId, text, options) =>
      (await editMessage()).editMessage(core, peer, messageId, text, options),
    editInlineMessage: async (messageId, text, options) =>
      (await editMessage()).editInlineMessage(core, messageId, text, options),
    deleteMessages: async (peer, messages, options) =>
      (await deleteMessages()).deleteMessages(core, peer, messages, options),
    pinMessage: async (peer, messageId, options) =>
      (await pinMessage()).pinMessage(core, peer, messageId, options),
    unpinMessage: async (peer, messageId) =>
      (await pinMessage()).unpinMessage(core, peer, messageId),
    unpinAllMessages: async (peer, options) =>
      (await pinMessage()).unpinAllMessages(core, peer, options),
    sendReaction: async (peer, messageId, reactions, options) =>
      (await sendReaction()).sendReaction(core, peer, messageId, reactions, options),
    sendVote: async (peer, messageId, options) =>
      (await polls()).sendVote(core, peer, messageId, options),
    closePoll: async (peer, messageId) => (await polls()).closePoll(core, peer, messageId),
  };
}
