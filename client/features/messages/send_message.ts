// Sending a text.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { Message } from "../../objects/message.ts";
import type { SendMessageOptions } from "../../objects/send_options.ts";
import { parsePeerId } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import { type TextInput, toFormattedText } from "../../text/entities.ts";
import { MESSAGE_LENGTH_MAX } from "../../text/split.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { randomId, sentMessage } from "./sent_message.ts";

/**
 * Sends a text.
 *
 * @see https://core.telegram.org/method/messages.sendMessage
 * @param core The client.
 * @param peer Where to.
 * @param text The text, plain or formatted, of at most 4096 UTF-16 code units.
 * @param options How to send it.
 * @returns The message that was sent.
 * @throws {ArgumentError} When the peer is unknown or the text is empty or too long.
 * @throws {RpcError} When the server refuses.
 */
export async function sendMessage(
  core: Core,
  peer: PeerLike,
  text: TextInput,
  options: SendMessageOptions = {},
): Promise<Message> {
  const { text: message, entities } = toFormattedText(text);
  checkLength(message);
  const { replyTo, schedule, signal } = options;
  const params: tl.messages.sendMessage = {
    peer: await resolvePeer(core, peer),
    message,
    entities: entities.length > 0 ? entities : undefined,
    randomId: randomId(core),
    silent: options.silent,
    noWebpage: options.linkPreview === false,
    noforwards: options.protect,
    replyTo: replyTo === undefined
      ? undefined
      : { _: "inputReplyToMessage", replyToMsgId: replyTo },
    scheduleDate: schedule === undefined ? undefined : Math.ceil(schedule.getTime() / 1000),
    replyMarkup: options.replyMarkup,
  };
  const updates = await core.invoke("messages.sendMessage", params, { signal });
  return sentMessage(core, updates, {
    method: "messages.sendMessage",
    randomId: params.randomId,
    complete: (short) => completeShort(core, params, short),
  });
}

function checkLength(text: string): void {
  if (text.length === 0) throw new ArgumentError("text", text, "a text that is not empty");
  if (text.length > MESSAGE_LENGTH_MAX) {
    throw new ArgumentError(
      "text",
      `${text.length} UTF-16 code units`,
      `at most ${MESSAGE_LENGTH_MAX} UTF-16 code units long; splitText() cuts a longer one`,
    );
  }
}

// The short answer leaves out what the caller knows.
function completeShort(
  core: Core,
  params: tl.messages.sendMessage,
  short: tl.updateShortSentMessage,
): tl.message {
  const { replyTo } = params;
  return {
    _: "message",
    out: short.out,
    id: short.id,
    peerId: peerOf(core, params.peer),
    date: short.date,
    message: params.message,
    media: short.media,
    entities: short.entities,
    ttlPeriod: short.ttlPeriod,
    silent: params.silent,
    noforwards: params.noforwards,
    replyTo: replyTo?._ === "inputReplyToMessage"
      ? { _: "messageReplyHeader", replyToMsgId: replyTo.replyToMsgId }
      : undefined,
  };
}

function peerOf(core: Core, input: tl.InputPeer): tl.Peer {
  switch (input._) {
    case "inputPeerUser":
    case "inputPeerUserFromMessage":
      return { _: "peerUser", userId: input.userId };
    case "inputPeerChat":
      return { _: "peerChat", chatId: input.chatId };
    case "inputPeerChannel":
    case "inputPeerChannelFromMessage":
      return { _: "peerChannel", channelId: input.channelId };
    default: {
      const self = core.session.transaction((tx) => tx.self);
      return { _: "peerUser", userId: parsePeerId(self?.id ?? 0)?.id ?? 0n };
    }
  }
}
