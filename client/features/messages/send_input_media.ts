// Sending what is not a plain text: a medium with an optional caption.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { DeliveryOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { deliveryParams } from "./delivery.ts";
import { sentMessage } from "./sent_message.ts";
import { outgoingText } from "./text_input.ts";

/**
 * Sends a medium as the TL schema has it.
 *
 * @see https://core.telegram.org/method/messages.sendMedia
 * @param core The client.
 * @param peer Where to.
 * @param media The medium.
 * @param options How to send it, and its caption.
 * @returns The message that was sent.
 */
export async function sendInputMedia(
  core: Core,
  peer: PeerLike,
  media: tl.InputMedia,
  options: DeliveryOptions & { readonly caption?: TextInput | undefined } = {},
): Promise<Message> {
  const method = "messages.sendMedia";
  const input = await resolvePeer(core, peer);
  const params = {
    ...await deliveryParams(core, input, options),
    ...outgoingText(core, options.caption ?? ""),
    peer: input,
    media,
  };
  const updates = await core.invoke(method, params, { signal: options.signal });
  return sentMessage(core, updates, { method, randomId: params.randomId });
}
