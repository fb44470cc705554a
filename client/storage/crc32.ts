// CRC-32 of what is stored. That of node:zlib is faster, but brings much of Node.js along into programs
// that need nothing else of it.
//
// Loops do much in each of their few rounds. V8 compiles a function anew when it has gone some hundred times
// through its length, and its optimizing compilers take 4 MiB of memory when they are first needed: a
// program that goes on with its session gets by without them.
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
  let index = 0;
  for (const last = bytes.length - 16; index <= last; index += 16) {
    crc = remainders[(crc ^ bytes[index]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 1]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 2]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 3]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 4]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 5]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 6]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 7]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 8]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 9]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 10]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 11]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 12]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 13]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 14]!) & 0xff]! ^ (crc >>> 8);
    crc = remainders[(crc ^ bytes[index + 15]!) & 0xff]! ^ (crc >>> 8);
  }
  for (; index < bytes.length; index++) {
    crc = remainders[(crc ^ bytes[index]!) & 0xff]! ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

// The remainder of a sum is the sum of the remainders: that of one bit after the other is worked out, and
// added to those of all lower bytes.
function makeTable(): Int32Array {
  const remainders = new Int32Array(256);
  let remainder = 1;
  for (let bit = 0x80; bit > 0; bit >>>= 1) {
    remainder = (remainder & 1) === 0 ? remainder >>> 1 : (remainder >>> 1) ^ 0xedb88320;
    for (let byte = bit; byte < 256; byte += 2 * bit) {
      remainders[byte] = remainders[byte - bit]! ^ remainder;
    }
  }
  return remainders;
}
