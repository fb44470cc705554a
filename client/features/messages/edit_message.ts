// Changing a message that was sent.

import type * as tl from "../../../tl/api.ts";
import { checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { toReplyMarkup } from "../../keyboard.ts";
import type { Message } from "../../objects/message.ts";
import type { EditMessageOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { type TextInput, toFormattedText } from "../../text/entities.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { scheduleDate } from "./delivery.ts";
import { messageIds } from "./message_ids.ts";
import { linkPreview } from "./send_message.ts";
import { editedMessage } from "./sent_message.ts";
import { checkLength, outgoingText } from "./text_input.ts";

/**
 * Changes the text of a message, or the caption of one that carries media.
 *
 * @see https://core.telegram.org/method/messages.editMessage
 * @param core The client.
 * @param peer The chat it is in.
 * @param messageId The message.
 * @param text What it is to say; `undefined` to leave the text and change its keyboard alone.
 * @param options What else is to change.
 * @returns The message as it is now.
 * @throws {ArgumentError} When the peer is unknown or the text too long.
 * @throws {RpcError} `MESSAGE_NOT_MODIFIED` when nothing would change, `MESSAGE_AUTHOR_REQUIRED` when
 * somebody else sent it, `MESSAGE_ID_INVALID` when there is none.
 */
export async function editMessage(
  core: Core,
  peer: PeerLike,
  messageId: number,
  text: TextInput | undefined,
  options: EditMessageOptions = {},
): Promise<Message> {
  checkOptions(options);
  const [id = 0] = messageIds(messageId);
  if (text !== undefined) {
    checkLength(toFormattedText(text).text, "splitText() cuts a longer one");
  }
  const preview = linkPreview(options.linkPreview);
  const method = "messages.editMessage";
  const updates = await core.invoke(method, {
    peer: await resolvePeer(core, peer),
    id,
    ...(text === undefined ? {} : outgoingText(core, text)),
    noWebpage: preview.off,
    invertMedia: preview.above,
    media: preview.media,
    replyMarkup: options.replyMarkup && toReplyMarkup(options.replyMarkup),
    scheduleDate: scheduleDate(options.schedule),
  }, { signal: options.signal });
  const message = editedMessage(core, updates, id);
  if (message !== undefined) return message;
  throw new UnexpectedAnswerError(method, updates._, "the message that was edited in it");
}

/**
 * Changes a message that a user sent by an inline query of this bot.
 *
 * @see https://core.telegram.org/method/messages.editInlineBotMessage
 * @param core The client, a bot's.
 * @param messageId The message, as a callback query or a chosen result names it.
 * @param text What it is to say; `undefined` to leave the text and change its keyboard alone.
 * @param options What else is to change.
 * @throws {RpcError} When the server refuses.
 */
export async function editInlineMessage(
  core: Core,
  messageId: tl.InputBotInlineMessageID,
  text: TextInput | undefined,
  options: Omit<EditMessageOptions, "schedule"> = {},
): Promise<void> {
  checkOptions(options);
  if (text !== undefined) {
    checkLength(toFormattedText(text).text, "splitText() cuts a longer one");
  }
  const preview = linkPreview(options.linkPreview);
  checkObject("messageId", messageId, "the id of a message sent by an inline query");
  // The message lives where the user who sent it does.
  const dcId = messageId.dcId === core.homeDc ? undefined : messageId.dcId;
  await core.invoke("messages.editInlineBotMessage", {
    id: messageId,
    ...(text === undefined ? {} : outgoingText(core, text)),
    noWebpage: preview.off,
    invertMedia: preview.above,
    media: preview.media,
    replyMarkup: options.replyMarkup && toReplyMarkup(options.replyMarkup),
  }, { signal: options.signal, dcId });
}
