// A seeded random source: the same seed gives the same run, so a failure can be replayed.

/** Deterministic random values from one 32-bit seed. */
export interface SeededRandom {
  /** The seed, for failure messages. */
  readonly seed: number;
  /** `length` random bytes; usable wherever a `RandomBytes` function is asked for. */
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** An unsigned 32-bit integer. */
  uint32(): number;
  /** An integer in `[0, limit)`. */
  int(limit: number): number;
  /** A number in `[0, 1)`. */
  float(): number;
  /** An unsigned integer of at most `bits` bits. */
  bigint(bits: number): bigint;
  /** One element of a non-empty array. */
  pick<T>(items: readonly T[]): T;
}

/** Makes a {@linkcode SeededRandom} by the xoshiro128** generator, its state filled by splitmix32. */
export function seededRandom(seed: number): SeededRandom {
  const state = new Uint32Array(4);
  let mix = seed >>> 0;
  for (let index = 0; index < 4; index++) {
    mix = (mix + 0x9e3779b9) >>> 0;
    let word = mix;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    state[index] = word ^ (word >>> 15);
  }

  function rotateLeft(value: number, count: number): number {
    return (value << count) | (value >>> (32 - count));
  }

  function uint32(): number {
    const [a, b, c, d] = state as unknown as [number, number, number, number];
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    state[2] = c ^ a;
    state[3] = d ^ b;
    state[1] = b ^ state[2]!;
    state[0] = a ^ state[3]!;
    state[2]! ^= b << 9;
    state[3] = rotateLeft(state[3]!, 11);
    return result;
  }

  function bytes(length: number): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(length);
    for (let index = 0; index < length; index += 4) {
      const word = uint32();
      for (let byte = 0; byte < 4 && index + byte < length; byte++) {
        out[index + byte] = word >>> (8 * byte);
      }
    }
    return out;
  }

  function int(limit: number): number {
    return Math.floor(float() * limit);
  }

  function float(): number {
    return uint32() / 0x1_0000_0000;
  }

  function bigint(bits: number): bigint {
    let value = 0n;
    for (let have = 0; have < bits; have += 32) value = (value << 32n) | BigInt(uint32());
    return BigInt.asUintN(bits, value);
  }

  function pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError("Cannot pick from an empty array");
    return items[int(items.length)]!;
  }

  return { seed, bytes, uint32, int, float, bigint, pick };
}
