// Drafts: what was written and not sent yet, the same on all devices.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { Draft } from "../../objects/draft.ts";
import type { SendMessageOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { replyTarget } from "./delivery.ts";
import { linkPreview } from "./send_message.ts";
import { lookupIn, updatesIn } from "./sent_message.ts";
import { outgoingText } from "./text_input.ts";

/** What a draft has besides its text. */
export type DraftOptions = Pick<
  SendMessageOptions,
  "replyTo" | "topicId" | "linkPreview" | "effect" | "signal"
>;

/**
 * Keeps a text that was written and not sent yet, in place of the former one of the chat. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.saveDraft
 * @param core The client.
 * @param peer The chat.
 * @param text The text.
 * @param options What the draft has besides.
 * @throws {ArgumentError} When the peer is unknown.
 */
export async function saveDraft(
  core: Core,
  peer: PeerLike,
  text: TextInput,
  options: DraftOptions = {},
): Promise<void> {
  checkOptions(options);
  const input = await resolvePeer(core, peer);
  const preview = linkPreview(options.linkPreview);
  await core.invoke("messages.saveDraft", {
    peer: input,
    ...outgoingText(core, text),
    replyTo: await replyTarget(core, input, options),
    noWebpage: preview.off,
    invertMedia: preview.above,
    media: preview.media,
    effect: options.effect,
  }, { signal: options.signal });
}

/**
 * Drops the draft of a chat. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.saveDraft
 * @param core The client.
 * @param peer The chat.
 * @param options `topicId`: the draft of this forum topic.
 */
export async function clearDraft(
  core: Core,
  peer: PeerLike,
  options: Pick<DraftOptions, "topicId" | "signal"> = {},
): Promise<void> {
  checkOptions(options);
  await saveDraft(core, peer, "", options);
}

/**
 * Fetches all drafts. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getAllDrafts
 * @param core The client.
 * @param options How to give up waiting.
 */
export async function getDrafts(
  core: Core,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Draft[]> {
  checkOptions(options);
  const updates = await core.invoke("messages.getAllDrafts", {}, { signal: options.signal });
  const peers = lookupIn(core, updates);
  return updatesIn(updates)
    .filter((update): update is tl.updateDraftMessage => update._ === "updateDraftMessage")
    .filter(({ draft }) => draft._ === "draftMessage")
    .map((update) => new Draft(update, peers));
}

/**
 * Drops all drafts. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.clearAllDrafts
 * @param core The client.
 * @param options How to give up waiting.
 */
export async function clearDrafts(
  core: Core,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  checkOptions(options);
  await core.invoke("messages.clearAllDrafts", {}, { signal: options.signal });
}
