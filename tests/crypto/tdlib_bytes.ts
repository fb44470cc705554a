// The byte generator behind TDLib's AES test cases, so that long inputs need not be stored.

/**
 * Arrays of the given lengths, filled one after another: `seed := seed · 123457567 + 987651241`
 * modulo 2^32, `byte := seed >> 23`. The generator is described in the vector files.
 */
export function tdlibBytes(seed: number, lengths: readonly number[]): Uint8Array[] {
  let state = seed >>> 0;
  return lengths.map((length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 123457567) + 987651241) >>> 0;
      return (state >>> 23) & 255;
    })
  );
}
