/**
 * Sending messages.
 *
 * @module
 */

import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { SendMessageOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import { sendMessage } from "./send_message.ts";

export { sendMessage };

/** What a client can do with messages. */
export interface Messages {
  /**
   * Sends a text.
   *
   * @param peer Where to.
   * @param text The text, plain or formatted, of at most 4096 UTF-16 code units.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {ArgumentError} When the peer is unknown or the text is empty or too long.
   * @throws {RpcError} When the server refuses.
   */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<Message>;
}

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindMessages(core: Core): Messages {
  return {
    sendMessage: (peer, text, options) => sendMessage(core, peer, text, options),
  };
}
