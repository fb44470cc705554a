// "message", "editedMessage", "deletedMessages": what happens to messages.

import type * as tl from "../../../tl/api.ts";
import { DeletedMessages } from "../../objects/chat_changes.ts";
import { Message } from "../../objects/message.ts";
import type { KindMapper, UpdateContext } from "./kind.ts";

/** Tells of a new message, unless a bot has sent it itself. */
export const messageKind: KindMapper<tl.updateNewMessage | tl.updateNewChannelMessage> = (
  raw,
  context,
) => {
  const message = viewOf(raw.message, context);
  return message && { type: "message", message, raw };
};

/** Tells of a message that has changed, unless a bot has sent it itself. */
export const editedMessageKind: KindMapper<tl.updateEditMessage | tl.updateEditChannelMessage> = (
  raw,
  context,
) => {
  const editedMessage = viewOf(raw.message, context);
  return editedMessage && { type: "editedMessage", editedMessage, raw };
};

/** Tells of messages that are gone. */
export const deletedMessagesKind: KindMapper<
  tl.updateDeleteMessages | tl.updateDeleteChannelMessages
> = (raw, { core, peers }) => {
  if (raw.messages.length === 0) return undefined;
  return { type: "deletedMessages", deletedMessages: new DeletedMessages(core, raw, peers), raw };
};

function viewOf(raw: tl.Message, { core, peers }: UpdateContext): Message | undefined {
  if (raw._ === "messageEmpty") return undefined;
  const message = new Message(core, raw, peers);
  // What a bot sends can only have been sent by itself, and answering it would never end.
  const isOwn = message.isOutgoing && core.session.transaction((tx) => tx.self?.isBot) === true;
  return isOwn ? undefined : message;
}
