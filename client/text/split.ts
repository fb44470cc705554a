// Cuts a text that is too long for one message into several that are not.

import { ArgumentError } from "../errors.ts";
import type { FormattedText, TextInput } from "./entities.ts";
import { sliceText, toFormattedText } from "./entities.ts";

/**
 * The longest text of one message, in UTF-16 code units.
 *
 * Source: core.telegram.org/api/config, `message_length_max` (4096)
 */
export const MESSAGE_LENGTH_MAX = 4096;

/**
 * Cuts a text into parts of at most `limit` units, at the last paragraph break, line break or space
 * that keeps the part at least half full, and never inside a surrogate pair. Formatting that spans
 * a cut goes on in the next part. White space at a cut is dropped.
 *
 * @param input the text
 * @param limit the most UTF-16 units of one part, 2 at least, since an emoji or a rare letter is a
 * surrogate pair of two; 4096 where not given
 * @throws {ArgumentError} when `limit` is no integer of 2 or more, or `input` no text
 */
export function splitText(input: TextInput, limit: number = MESSAGE_LENGTH_MAX): FormattedText[] {
  if (!Number.isInteger(limit) || limit < 2) {
    throw new ArgumentError(
      "limit",
      limit,
      "an integer of 2 or more, as one character can take two units",
    );
  }
  const formatted = toFormattedText(input);
  const { text } = formatted;
  const parts: FormattedText[] = [];
  let start = 0;
  while (text.length - start > limit) {
    const cut = findCut(text, start, limit);
    const end = trimEnd(text, start, cut);
    if (end > start) parts.push(sliceText(formatted, start, end));
    start = skipSpace(text, cut);
  }
  if (start < text.length || parts.length === 0) {
    parts.push(sliceText(formatted, start, text.length));
  }
  return parts;
}

function findCut(text: string, start: number, limit: number): number {
  const half = start + Math.floor(limit / 2);
  for (const separator of ["\n\n", "\n", " "]) {
    const at = text.lastIndexOf(separator, start + limit);
    if (at >= half) return at;
  }
  const end = start + limit;
  const splitsPair = isHighSurrogate(text, end - 1) && isLowSurrogate(text, end);
  return splitsPair ? end - 1 : end;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text, at - 1)) at--;
  return at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a;
}
