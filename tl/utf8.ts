// UTF-8 in plain JavaScript. For short texts this is faster than a call into the host, which costs as
// much as two dozen bytes of it (bench/subjects/tl.ts).

const { fromCharCode } = String;

/**
 * Decodes a text.
 *
 * @param bytes Where it stands.
 * @param at Its first byte.
 * @param end First byte behind it.
 * @returns The text, or `undefined` if it is not valid UTF-8: what to put in place of broken sequences
 * is the decoder's business.
 */
export function decodeShort(bytes: Uint8Array, at: number, end: number): string | undefined {
  let bits = 0;
  for (let index = at; index < end; index++) bits |= bytes[index]!;
  if (bits < 0x80) return decodeAscii(bytes, at, end);
  let text = "";
  while (at < end) {
    const first = bytes[at]!;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at++;
    } else if (first < 0xe0) {
      // Out of range reads give undefined, whose bits are zero: no continuation byte.
      const second = bytes[at + 1]! ^ 0x80;
      if (first < 0xc2 || at + 2 > end || second > 0x3f) return undefined;
      text += String.fromCharCode(((first & 0x1f) << 6) | second);
      at += 2;
    } else if (first < 0xf0) {
      const second = bytes[at + 1]! ^ 0x80;
      const third = bytes[at + 2]! ^ 0x80;
      const code = ((first & 0x0f) << 12) | (second << 6) | third;
      if (at + 3 > end || (second | third) > 0x3f || code < 0x800 || (code & 0xf800) === 0xd800) {
        return undefined;
      }
      text += String.fromCharCode(code);
      at += 3;
    } else {
      const second = bytes[at + 1]! ^ 0x80;
      const third = bytes[at + 2]! ^ 0x80;
      const fourth = bytes[at + 3]! ^ 0x80;
      const point = (((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth) - 0x10000;
      if (
        first > 0xf4 || at + 4 > end || (second | third | fourth) > 0x3f || point < 0 ||
        point > 0xfffff
      ) return undefined;
      text += String.fromCharCode(0xd800 | (point >> 10), 0xdc00 | (point & 0x3ff));
      at += 4;
    }
  }
  return text;
}

/**
 * Makes a text of characters below 128. A call of `fromCharCode` costs more than its characters, so
 * eight of them go into one (bench/subjects/tl.ts).
 */
// deno-fmt-ignore: one call a line
function decodeAscii(b: Uint8Array, at: number, end: number): string {
  let text = "";
  for (; at + 8 <= end; at += 8) {
    text += fromCharCode(
      b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!, b[at + 4]!, b[at + 5]!, b[at + 6]!, b[at + 7]!,
    );
  }
  switch (end - at) {
    case 1: return text + fromCharCode(b[at]!);
    case 2: return text + fromCharCode(b[at]!, b[at + 1]!);
    case 3: return text + fromCharCode(b[at]!, b[at + 1]!, b[at + 2]!);
    case 4: return text + fromCharCode(b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!);
    case 5: return text + fromCharCode(b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!, b[at + 4]!);
    case 6: return text +
      fromCharCode(b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!, b[at + 4]!, b[at + 5]!);
    case 7: return text +
      fromCharCode(b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!, b[at + 4]!, b[at + 5]!, b[at + 6]!);
    default: return text;
  }
}

/**
 * Encodes a text. Lone surrogates become U+FFFD.
 *
 * @param text The text.
 * @param bytes Where to write; must have room for three bytes a character.
 * @param to First byte to write.
 * @returns First byte behind what was written.
 */
export function encodeShort(text: string, bytes: Uint8Array, to: number): number {
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[to++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6);
      bytes[to++] = 0x80 | (code & 0x3f);
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const next = text.charCodeAt(index + 1);
      if (code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        index++;
        const point = 0x10000 + ((code & 0x3ff) << 10) + (next & 0x3ff);
        bytes[to++] = 0xf0 | (point >> 18);
        bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[to++] = 0x80 | (point & 0x3f);
        continue;
      }
      code = 0xfffd;
    }
    bytes[to++] = 0xe0 | (code >> 12);
    bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
    bytes[to++] = 0x80 | (code & 0x3f);
  }
  return to;
}

/**
 * Encodes a text if it is ASCII.
 *
 * @param text The text.
 * @param bytes Where to write; must have room for a byte a character.
 * @param to First byte to write.
 * @returns Whether it is. If not, some characters may have been written.
 */
export function encodeAscii(text: string, bytes: Uint8Array, to: number): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return false;
    bytes[to + index] = code;
  }
  return true;
}
