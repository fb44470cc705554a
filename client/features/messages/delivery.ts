// The parameters that all calls which send a message have in common.

import type * as tl from "../../../tl/api.ts";
import { checkDate, checkObject } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { toReplyMarkup } from "../../keyboard.ts";
import type { DeliveryOptions, ReplyTarget } from "../../objects/send_options.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { randomId } from "./sent_message.ts";
import { outgoingText } from "./text_input.ts";

/** The date that stands for "when the receiver comes online". https://core.telegram.org/api/scheduled-messages */
const WHEN_ONLINE = 0x7fff_fffe;

/** What `messages.sendMessage` and `messages.sendMedia` both take. */
export type DeliveryParams = Pick<
  tl.messages.sendMessage,
  | "silent"
  | "noforwards"
  | "clearDraft"
  | "replyTo"
  | "randomId"
  | "replyMarkup"
  | "scheduleDate"
  | "sendAs"
  | "effect"
>;

/**
 * The parameters of {@linkcode DeliveryOptions}.
 *
 * @param core The client.
 * @param peer Where to send.
 * @param options How to send.
 * @throws {ArgumentError} When an option can't be right.
 */
export async function deliveryParams(
  core: Core,
  peer: tl.InputPeer,
  options: DeliveryOptions,
): Promise<DeliveryParams> {
  return {
    silent: options.silent,
    noforwards: options.protect,
    clearDraft: options.clearDraft,
    replyTo: await replyTarget(core, peer, options),
    randomId: randomId(core),
    replyMarkup: options.replyMarkup && toReplyMarkup(options.replyMarkup),
    scheduleDate: scheduleDate(options.schedule),
    sendAs: options.sendAs === undefined ? undefined : await resolvePeer(core, options.sendAs),
    effect: options.effect,
  };
}

/**
 * When to send, in seconds since the epoch.
 *
 * @param schedule When.
 * @throws {ArgumentError} When it is no valid date.
 */
export function scheduleDate(schedule: Date | "whenOnline" | undefined): number | undefined {
  if (schedule === undefined) return undefined;
  if (schedule === "whenOnline") return WHEN_ONLINE;
  checkDate("schedule", schedule);
  return Math.ceil(schedule.getTime() / 1000);
}

/**
 * What a message answers, as calls take it.
 *
 * @param core The client.
 * @param peer Where the answer is sent.
 * @param options Which message it answers, and in which topic.
 */
export async function replyTarget(
  core: Core,
  peer: tl.InputPeer,
  { replyTo, topicId }: Pick<DeliveryOptions, "replyTo" | "topicId">,
): Promise<tl.InputReplyTo | undefined> {
  if (replyTo === undefined) {
    return topicId === undefined
      ? undefined
      : { _: "inputReplyToMessage", replyToMsgId: topicId, topMsgId: topicId };
  }
  if (typeof replyTo !== "number") checkObject("replyTo", replyTo, "the id of a message");
  if (typeof replyTo === "object" && "_" in replyTo) return replyTo;
  const target: ReplyTarget = typeof replyTo === "number" ? { id: replyTo } : replyTo;
  if (!Number.isInteger(target.id) || target.id <= 0) {
    throw new ArgumentError("replyTo", target.id, "the id of a message");
  }
  const home = target.chat === undefined ? peer : await resolvePeer(core, target.chat);
  const quote = target.quote === undefined ? undefined : outgoingText(core, target.quote);
  return {
    _: "inputReplyToMessage",
    replyToMsgId: target.id,
    topMsgId: topicId,
    replyToPeerId: isSamePeer(home, peer) ? undefined : home,
    quoteText: quote?.message,
    quoteEntities: quote?.entities,
    quoteOffset: target.quoteOffset,
  };
}

function isSamePeer(one: tl.InputPeer, other: tl.InputPeer): boolean {
  return idOf(one) === idOf(other);
}

function idOf(peer: tl.InputPeer): string {
  switch (peer._) {
    case "inputPeerUser":
    case "inputPeerUserFromMessage":
      return `user ${peer.userId}`;
    case "inputPeerChat":
      return `chat ${peer.chatId}`;
    case "inputPeerChannel":
    case "inputPeerChannelFromMessage":
      return `channel ${peer.channelId}`;
    default:
      return peer._;
  }
}
