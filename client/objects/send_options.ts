// How a message is sent, apart from what is in it.

import type { InputReplyTo } from "../../tl/api.ts";
import type { KeyboardLike } from "../keyboard.ts";
import type { PeerLike } from "../peer_like.ts";
import type { TextInput } from "../text/entities.ts";

/** The message that another one answers. A `Message` can be given as it is. */
export interface ReplyTarget {
  /** The id of the message. */
  readonly id: number;
  /**
   * The chat the message is in.
   *
   * @default the chat the answer is sent to
   */
  readonly chat?: PeerLike | undefined;
  /** The part of the message that is quoted, as it stands there, formatting included. */
  readonly quote?: TextInput | undefined;
  /** Where about the quoted part stands, in UTF-16 code units, if it stands there more than once. */
  readonly quoteOffset?: number | undefined;
}

/** How a message of any kind is sent. */
export interface DeliveryOptions {
  /** The message that this one answers: its id, the message itself, or a part of it to quote. */
  readonly replyTo?: number | ReplyTarget | InputReplyTo | undefined;
  /** The forum topic to send to: the id of the message that began it. */
  readonly topicId?: number | undefined;
  /**
   * Sends without a sound for the receivers.
   *
   * @default false
   */
  readonly silent?: boolean | undefined;
  /** Sends later: at this time, or when the receiver comes online next. */
  readonly schedule?: Date | "whenOnline" | undefined;
  /**
   * Forbids the receivers to forward and save it.
   *
   * @default false
   */
  readonly protect?: boolean | undefined;
  /** The id of an animated effect shown with the message, in private chats. */
  readonly effect?: bigint | undefined;
  /** Sends in the name of this channel or group. */
  readonly sendAs?: PeerLike | undefined;
  /**
   * Clears the draft of the chat.
   *
   * @default false
   */
  readonly clearDraft?: boolean | undefined;
  /** A keyboard. Only bots can send one. */
  readonly replyMarkup?: KeyboardLike | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** How the preview of a link is shown. */
export interface LinkPreviewOptions {
  /** The link to preview, which need not be in the text. */
  readonly url?: string | undefined;
  /** How large the picture is shown; only with a `url`. */
  readonly size?: "large" | "small" | undefined;
  /**
   * Shows the preview above the text.
   *
   * @default false
   */
  readonly above?: boolean | undefined;
}

/** How a text is sent. */
export interface SendMessageOptions extends DeliveryOptions {
  /**
   * Whether a link in the text is shown with a preview, or how.
   *
   * @default true
   */
  readonly linkPreview?: boolean | LinkPreviewOptions | undefined;
}

/** How a text that may be too long for one message is sent. */
export interface SplitMessageOptions extends SendMessageOptions {
  /** Sends a text that is too long as several messages. */
  readonly split: true;
}

/** How a message is edited. */
export interface EditMessageOptions {
  /** As in {@linkcode SendMessageOptions}. */
  readonly linkPreview?: boolean | LinkPreviewOptions | undefined;
  /** The inline keyboard after the edit. @default none: an edit takes the keyboard away */
  readonly replyMarkup?: KeyboardLike | undefined;
  /** Another time for a message that is scheduled. */
  readonly schedule?: Date | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** How messages are forwarded. */
export interface ForwardOptions {
  /** The forum topic to send to. */
  readonly topicId?: number | undefined;
  /**
   * Sends without a sound for the receivers.
   *
   * @default false
   */
  readonly silent?: boolean | undefined;
  /** Sends later. */
  readonly schedule?: Date | "whenOnline" | undefined;
  /**
   * Forbids the receivers to forward and save them.
   *
   * @default false
   */
  readonly protect?: boolean | undefined;
  /** Sends in the name of this channel or group. */
  readonly sendAs?: PeerLike | undefined;
  /**
   * Leaves captions out of copies.
   *
   * @default false
   */
  readonly dropCaptions?: boolean | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** How a message is pinned. */
export interface PinOptions {
  /**
   * Tells nobody by a sound.
   *
   * @default false
   */
  readonly silent?: boolean | undefined;
  /**
   * In a private chat, pins for the account alone.
   *
   * @default false
   */
  readonly onlyForMe?: boolean | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}
