// How a message is sent, apart from what is in it.

import type { ReplyMarkup } from "../../tl/api.ts";

/** How a message is sent. */
export interface SendMessageOptions {
  /** The id of a message of the same chat that this one answers. */
  readonly replyTo?: number | undefined;
  /**
   * Sends without a sound for the receivers.
   *
   * @default false
   */
  readonly silent?: boolean | undefined;
  /**
   * Whether a link in the text is shown with a preview.
   *
   * @default true
   */
  readonly linkPreview?: boolean | undefined;
  /** Sends later, at this time. */
  readonly schedule?: Date | undefined;
  /**
   * Forbids the receivers to forward and save it.
   *
   * @default false
   */
  readonly protect?: boolean | undefined;
  /** A keyboard, as the TL schema has it. */
  readonly replyMarkup?: ReplyMarkup | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}
