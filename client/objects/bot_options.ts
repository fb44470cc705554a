// How bots answer queries.

import type { KeyboardLike } from "../keyboard.ts";

/** What a person is shown who has pressed a button. */
export interface CallbackAnswerOptions {
  /** The text, of at most 200 UTF-16 code units. @default nothing is shown */
  readonly text?: string | undefined;
  /**
   * Shows the text in a window, and not in passing.
   *
   * @default false
   */
  readonly alert?: boolean | undefined;
  /** A link to open: of a game, or `t.me/your_bot?start=…`. */
  readonly url?: string | undefined;
  /**
   * For how many seconds the person's app may use the answer again.
   *
   * @default 0
   */
  readonly cacheTime?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** How an inline query is answered, apart from the results. */
export interface InlineAnswerOptions {
  /**
   * For how many seconds Telegram may give the results again.
   *
   * @default 300
   */
  readonly cacheTime?: number | undefined;
  /**
   * Whether the results are for this person alone.
   *
   * @default false
   */
  readonly personal?: boolean | undefined;
  /**
   * Shows the results as a gallery of pictures.
   *
   * @default false
   */
  readonly gallery?: boolean | undefined;
  /** Where the next results begin: the person who scrolls on sends it back as `offset`. */
  readonly nextOffset?: string | undefined;
  /** A button above the results that leads to the chat with the bot. */
  readonly switchToBot?: {
    /** The label. */
    readonly text: string;
    /** What the bot gets with `/start`. */
    readonly startParameter: string;
  } | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** What all inline results may have. */
export interface InlineResultOptions {
  /** Its id, of 1 to 64 bytes: a chosen result is named by it. @default its place in the list */
  readonly id?: string | undefined;
  /** What is shown below the title. */
  readonly description?: string | undefined;
  /** The address of a small picture, a JPEG. */
  readonly thumbnail?: string | undefined;
  /** The keyboard of the message that is sent. */
  readonly replyMarkup?: KeyboardLike | undefined;
}
