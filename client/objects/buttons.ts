// The buttons of a message, how one is chosen, and what comes of pressing it.

import type * as tl from "../../tl/api.ts";

/** A button, and where it stands. */
export interface MessageButton {
  /** What it says. */
  readonly text: string;
  /** Its row, from 0. */
  readonly row: number;
  /** Its place in the row, from 0. */
  readonly column: number;
  /** The button as Telegram sent it. */
  readonly raw: tl.KeyboardButton;
}

/**
 * Chooses a button: by its text, by its number from 0 counted through all rows, by its place, or by a
 * test.
 */
export type ButtonSelector =
  | string
  | number
  | { readonly row: number; readonly column: number }
  | ((button: MessageButton) => boolean);

/** What a bot answers to a button that was pressed. */
export interface CallbackAnswer {
  /** What is shown to the person. */
  readonly text: string | undefined;
  /** Whether it is shown in a window, and not in passing. */
  readonly alert: boolean;
  /** A link to be opened. */
  readonly url: string | undefined;
}

/**
 * What came of pressing a button.
 *
 * @template Sent The type of messages.
 */
export type ClickResult<Sent> =
  /** The bot was called back, and has answered. */
  | ({ readonly type: "callback" } & CallbackAnswer)
  /** The label was sent, as buttons of reply keyboards do. */
  | { readonly type: "sent"; readonly message: Sent }
  /** A link would be opened. */
  | { readonly type: "url"; readonly url: string }
  /** A text would be copied. */
  | { readonly type: "copy"; readonly text: string }
  /** An inline query would be begun, here or in a chat to be chosen. */
  | { readonly type: "switchInline"; readonly query: string; readonly here: boolean }
  /** The profile of a user would be shown. */
  | { readonly type: "userProfile"; readonly userId: number };

/**
 * The buttons of a keyboard, row by row.
 *
 * @param markup The keyboard.
 */
export function buttonsIn(markup: tl.ReplyMarkup | undefined): MessageButton[] {
  if (markup === undefined || !("rows" in markup)) return [];
  return markup.rows.flatMap(({ buttons }, row) =>
    buttons.map((raw, column) => ({ text: raw.text, row, column, raw }))
  );
}

/**
 * The button that a selector chooses.
 *
 * @param buttons The buttons.
 * @param selector Which one.
 */
export function selectButton(
  buttons: readonly MessageButton[],
  selector: ButtonSelector,
): MessageButton | undefined {
  switch (typeof selector) {
    case "number":
      return buttons[selector];
    case "string":
      return buttons.find(({ text }) => text === selector);
    case "function":
      return buttons.find(selector);
    case "object":
      if (selector === null) return undefined;
      return buttons.find(({ row, column }) => row === selector.row && column === selector.column);
  }
}
