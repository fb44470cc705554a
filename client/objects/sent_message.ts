// A message as the methods of a chat return it.

import type * as tl from "../../tl/api.ts";
import type { TextInput } from "../text/entities.ts";
import type { EditMessageOptions, SendMessageOptions } from "./send_options.ts";

/**
 * A message that was sent to a chat by a method of the chat: it is a {@linkcode Message}, shown here
 * without the way back to the chat.
 */
export interface SentMessage {
  /** The message as Telegram sent it. */
  readonly raw: tl.message | tl.messageService;
  /** The id. */
  readonly id: number;
  /** The id of the chat it is in. */
  readonly chatId: number;
  /** The text. */
  readonly text: string;
  /** When it was sent. */
  readonly date: Date;
  /** Sends a text to the chat as an answer that quotes this message. */
  reply(text: TextInput, options?: SendMessageOptions): Promise<SentMessage>;
  /** Changes the message. */
  edit(text: TextInput | undefined, options?: EditMessageOptions): Promise<SentMessage>;
  /** Deletes the message. */
  delete(options?: { readonly revoke?: boolean | undefined }): Promise<void>;
}
