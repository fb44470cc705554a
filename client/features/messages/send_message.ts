// Sending a text.

import type * as tl from "../../../tl/api.ts";
import { checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { Message } from "../../objects/message.ts";
import type {
  LinkPreviewOptions,
  SendMessageOptions,
  SplitMessageOptions,
} from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { checkEntities, type TextInput, toFormattedText } from "../../text/entities.ts";
import { splitText } from "../../text/split.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { deliveryParams } from "./delivery.ts";
import { peerOfInput, sentMessage } from "./sent_message.ts";
import { checkLength, outgoingText } from "./text_input.ts";

/**
 * Sends a text of any length, as several messages if need be. The first of them answers `replyTo`, the
 * last has the keyboard.
 *
 * @see https://core.telegram.org/method/messages.sendMessage
 * @param core The client.
 * @param peer Where to.
 * @param text The text, plain or formatted.
 * @param options How to send it; `split` is `true`.
 * @returns The messages that were sent.
 * @throws {ArgumentError} When the peer is unknown or the text is empty.
 * @throws {RpcError} When the server refuses one; those before it were sent.
 */
export function sendMessage(
  core: Core,
  peer: PeerLike,
  text: TextInput,
  options: SplitMessageOptions,
): Promise<Message[]>;
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
 * @throws {MarkupError} When the formatting does not fit the text.
 * @throws {RpcError} When the server refuses.
 */
export function sendMessage(
  core: Core,
  peer: PeerLike,
  text: TextInput,
  options?: SendMessageOptions,
): Promise<Message>;
export async function sendMessage(
  core: Core,
  peer: PeerLike,
  text: TextInput,
  options: SendMessageOptions | SplitMessageOptions = {},
): Promise<Message | Message[]> {
  checkOptions(options);
  if (!("split" in options) || !options.split) return await sendText(core, peer, text, options);
  const parts = splitText(text);
  const sent: Message[] = [];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    sent.push(
      await sendText(core, peer, part, {
        ...options,
        replyTo: index === 0 ? options.replyTo : undefined,
        replyMarkup: isLast ? options.replyMarkup : undefined,
      }),
    );
  }
  return sent;
}

async function sendText(
  core: Core,
  to: PeerLike,
  text: TextInput,
  options: SendMessageOptions,
): Promise<Message> {
  const formatted = toFormattedText(text);
  checkLength(
    formatted.text,
    "with split: true it goes as several messages, and splitText() cuts it",
  );
  checkEntities(formatted.text, formatted.entities);
  const preview = linkPreview(options.linkPreview);
  const peer = await resolvePeer(core, to);
  const { signal } = options;
  const common = {
    ...await deliveryParams(core, peer, options),
    peer,
    ...outgoingText(core, formatted),
    invertMedia: preview.above,
  };
  const { randomId } = common;
  if (preview.media !== undefined) {
    const method = "messages.sendMedia";
    const updates = await core.invoke(method, { ...common, media: preview.media }, { signal });
    return sentMessage(core, updates, { method, randomId });
  }
  const method = "messages.sendMessage";
  const updates = await core.invoke(method, { ...common, noWebpage: preview.off }, { signal });
  const complete = (short: tl.updateShortSentMessage): tl.message =>
    completeShort(core, common, short);
  return sentMessage(core, updates, { method, randomId, complete });
}

/** A link preview as calls take it. */
export interface LinkPreview {
  /** Set to show none. */
  readonly off: boolean | undefined;
  /** Set to show it above the text. */
  readonly above: boolean | undefined;
  /** What to send in place of a plain text. */
  readonly media: tl.InputMedia | undefined;
}

/**
 * The link preview that options ask for.
 *
 * @param options Whether to show a preview, or how.
 * @throws {ArgumentError} When a size is given without a link.
 */
export function linkPreview(options: boolean | LinkPreviewOptions | undefined): LinkPreview {
  if (options === undefined || typeof options === "boolean") {
    return { off: options === false ? true : undefined, above: undefined, media: undefined };
  }
  checkObject("linkPreview", options, "true, false, or how to show it");
  const { url, size, above } = options;
  if (url === undefined) {
    if (size === undefined) return { off: undefined, above, media: undefined };
    throw new ArgumentError("linkPreview", `size ${size} and no url`, "a url with its size");
  }
  const media: tl.InputMedia = {
    _: "inputMediaWebPage",
    url,
    optional: true,
    forceLargeMedia: size === "large",
    forceSmallMedia: size === "small",
  };
  return { off: undefined, above, media };
}

// The short answer leaves out what the caller knows.
function completeShort(
  core: Core,
  params: Omit<tl.messages.sendMessage, "noWebpage">,
  short: tl.updateShortSentMessage,
): tl.message {
  const { replyTo } = params;
  return {
    _: "message",
    out: short.out,
    id: short.id,
    peerId: peerOfInput(core, params.peer),
    date: short.date,
    message: params.message,
    media: short.media,
    entities: short.entities,
    ttlPeriod: short.ttlPeriod,
    silent: params.silent,
    noforwards: params.noforwards,
    replyTo: replyTo?._ === "inputReplyToMessage"
      ? {
        _: "messageReplyHeader",
        replyToMsgId: replyTo.replyToMsgId,
        replyToTopId: replyTo.topMsgId,
        forumTopic: replyTo.topMsgId !== undefined,
      }
      : undefined,
    effect: params.effect,
  };
}
