// Constructor ids: CRC32 of the normalised declaration
// (https://core.telegram.org/mtproto/TL-formal, "Combinator numbers").

import { type Declaration, printDeclaration } from "./ast.ts";

const TABLE = crcTable();

/**
 * Computes the id that TL's rule gives to a declaration. Some ids of Telegram were assigned by hand;
 * the one written in the schema always wins.
 *
 * @param declaration A parsed declaration; its own id does not matter.
 * @returns An unsigned 32-bit number.
 */
export function computeId(declaration: Declaration): number {
  return crc32(normalise(declaration));
}

/**
 * Brings a declaration into the form that ids are computed from: no id, no `flags.n?true` fields
 * (they take no bytes), `bytes` as `string`, no brackets but square ones.
 *
 * @param declaration A parsed declaration.
 * @returns The text whose CRC32 is the id.
 */
export function normalise(declaration: Declaration): string {
  const fields = declaration.fields.filter(({ condition, type }) =>
    !(condition !== undefined && type.kind === "named" && type.name === "true" &&
      type.arguments.length === 0)
  );
  return printDeclaration({ ...declaration, fields }, { id: false })
    .replace(/([:?])bytes(?= |$)/g, "$1string")
    .replace(/</g, " ")
    .replace(/[>{}()]/g, "")
    .replace(/,/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** CRC-32 (IEEE 802.3) of ASCII text. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc = TABLE[(crc ^ text.charCodeAt(i)) & 0xff]! ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    table[n] = c;
  }
  return table;
}
