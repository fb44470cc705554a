/**
 * Moves encoded objects between the schema layers of the project and of a peer.
 *
 * @module
 */

/** Constructor ids that differ: the project's layer 228 first, then layer 227 as mtcute has it. */
const IDS_228_TO_227: readonly (readonly [number, number])[] = [
  [0xb1b8cc83, 0x31774388], // user
  [0xd49f34c6, 0x1c32b11c], // channel
];

/**
 * Replaces the ids of the project's layer by those of layer 227, or back.
 *
 * The constructors in question differ in optional fields only, so objects without those fields are
 * the same bytes otherwise. TL aligns everything to four bytes.
 */
export function swapIds(bytes: Uint8Array, to: 227 | 228): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at < out.length; at += 4) {
    const word = view.getUint32(at, true);
    for (const [current, older] of IDS_228_TO_227) {
      const [from, into] = to === 227 ? [current, older] : [older, current];
      if (word === from) view.setUint32(at, into, true);
    }
  }
  return out;
}
