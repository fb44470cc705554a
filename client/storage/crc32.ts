// CRC-32 of what is stored. That of node:zlib is faster, but brings much of Node.js along into programs
// that need nothing else of it.
//
// Source: RFC 1952, section 8; the polynomial is 0xedb88320.

let table: Int32Array | undefined;

/**
 * The checksum of bytes.
 *
 * @param bytes The bytes.
 * @param before The checksum of what stands before them.
 * @returns An unsigned integer of 32 bits.
 */
export function crc32(bytes: Uint8Array, before: number = 0): number {
  const remainders = table ??= makeTable();
  let crc = ~before;
  for (let index = 0; index < bytes.length; index++) {
    crc = remainders[(crc ^ bytes[index]!) & 0xff]! ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = (remainder & 1) === 0 ? remainder >>> 1 : (remainder >>> 1) ^ 0xedb88320;
    }
    return remainder;
  });
}
