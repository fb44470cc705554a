// What a bot offers to an inline query, as the person who asks sees it.

import type * as tl from "../../tl/api.ts";
import { type JsonValue, View } from "./view.ts";

/** One thing a bot offers. */
export interface InlineResult {
  /** Its id, by which it is sent. */
  readonly id: string;
  /** What it is: `article`, `photo`, `gif` and so on. */
  readonly type: string;
  /** The title. */
  readonly title: string | undefined;
  /** What is shown below the title. */
  readonly description: string | undefined;
  /** The text of the message it sends, or its caption. */
  readonly text: string | undefined;
  /** The result as Telegram sent it. */
  readonly raw: tl.BotInlineResult;
}

/**
 * The results of an inline query. It can be gone through like a list.
 *
 * @see https://core.telegram.org/constructor/messages.botResults
 */
export class InlineResults extends View<tl.messages.botResults> {
  /** The id of the query, by which results are sent. */
  get queryId(): bigint {
    return this.raw.queryId;
  }

  /** Where the next results begin; `undefined` when these are the last. */
  get nextOffset(): string | undefined {
    return this.raw.nextOffset === "" ? undefined : this.raw.nextOffset;
  }

  /** Whether they are to be shown as a gallery of pictures. */
  get isGallery(): boolean {
    return this.raw.gallery === true;
  }

  /** The results. */
  get list(): readonly InlineResult[] {
    return this.raw.results.map((raw) => {
      const { id, type, title, description, sendMessage } = raw;
      const text = "message" in sendMessage ? sendMessage.message : undefined;
      return { id, type, title, description, text, raw };
    });
  }

  /** Goes through the results. */
  [Symbol.iterator](): IterableIterator<InlineResult> {
    return this.list[Symbol.iterator]();
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const results = this.list.map(({ id, type, title, text }) => ({ id, type, title, text }));
    return { results, nextOffset: this.nextOffset };
  }
}
