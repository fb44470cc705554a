// What a client must be able to do for the methods of a message to work.

import type { PeerLike } from "../peer_like.ts";
import type { TextInput } from "../text/entities.ts";
import type { ButtonSelector, ClickResult } from "./buttons.ts";
import type { ReactionLike } from "./reactions.ts";
import type {
  EditMessageOptions,
  ForwardOptions,
  PinOptions,
  SendMessageOptions,
} from "./send_options.ts";

/**
 * The functions of a client that the methods of a message stand for.
 *
 * @template Sent The type of messages.
 */
export interface MessageActions<Sent> {
  /** Sends a text. */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<Sent>;
  /** Changes a message. */
  editMessage(
    peer: PeerLike,
    messageId: number,
    text: TextInput | undefined,
    options?: EditMessageOptions,
  ): Promise<Sent>;
  /** Deletes messages. */
  deleteMessages(
    peer: PeerLike,
    messages: number,
    options?: { readonly revoke?: boolean | undefined },
  ): Promise<number>;
  /** Forwards messages. */
  forwardMessages(
    from: PeerLike,
    messages: number,
    to: PeerLike,
    options?: ForwardOptions,
  ): Promise<Sent[]>;
  /** Sends copies of messages. */
  copyMessages(
    from: PeerLike,
    messages: number,
    to: PeerLike,
    options?: ForwardOptions,
  ): Promise<Sent[]>;
  /** Pins a message. */
  pinMessage(peer: PeerLike, messageId: number, options?: PinOptions): Promise<void>;
  /** Takes the pin out of a message. */
  unpinMessage(peer: PeerLike, messageId: number): Promise<void>;
  /** Reacts to a message. */
  sendReaction(
    peer: PeerLike,
    messageId: number,
    reactions: ReactionLike | readonly ReactionLike[],
    options?: { readonly big?: boolean | undefined },
  ): Promise<void>;
  /** Marks messages as read. */
  markAsRead(
    peer: PeerLike,
    options?: { readonly maxId?: number | undefined },
  ): Promise<void>;
  /** Votes in a poll. */
  sendVote(
    peer: PeerLike,
    messageId: number,
    options: number | Uint8Array | readonly (number | Uint8Array)[],
  ): Promise<void>;
  /** Fetches messages. */
  getMessages(peer: PeerLike, messages: number): Promise<(Sent | undefined)[]>;
  /** Presses a button. */
  clickButton(
    peer: PeerLike,
    message: Sent,
    button: ButtonSelector,
  ): Promise<ClickResult<Sent>>;
}
