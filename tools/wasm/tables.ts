/**
 * Computes the constant tables of the WebAssembly sources: the parts of AES for vector permutations,
 * the constants of SHA-256, and the multipliers of the elliptic curves.
 *
 * AES's field is taken as pairs of GF(2^4): with a fixed `w` whose conjugate `v = w^16` is `w + 1`, every
 * byte is `i·w + j·v`. Its state in the rounds is the nibbles `i` and `k = i + j`, the high one and the
 * low one. With `a = 1 / (w·v)` and
 *
 *     io = 1 / (1/i + a/k) + j        jo = 1 / (1/j + a/k) + i
 *
 * the inverse of the byte is `J·w + I·v`, where `a·I = (1 + a)/io + 1/jo` and `a·J = 1/io + (1 + a)/jo`:
 * a sum of a function of `io` and one of `jo`, hence two tables of 16 bytes, also after any linear map.
 * 1/0 is written 0x80, which the look-ups turn into 0; so the formulas hold for all values.
 *
 * Source: M. Hamburg, "Accelerating AES with Vector Permute Instructions", CHES 2009.
 *
 * @module
 */

/** A map of bytes. */
type ByteMap = (byte: number) => number;

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);
const NIBBLES = BYTES.slice(0, 16);
/** Stands for 1/0. */
const INFINITY = 0x80;

/** Multiplication in AES's field, GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let rest = b, multiple = a; rest > 0; rest >>= 1, multiple <<= 1) {
    if (multiple & 0x100) multiple ^= 0x11b;
    if (rest & 1) product ^= multiple;
  }
  return product;
}

function power(x: number, exponent: number): number {
  return exponent === 0 ? 1 : times(x, power(x, exponent - 1));
}

/** The inverse; 0 for 0, as AES has it. */
function inverse(x: number): number {
  return power(x, 254);
}

/** The map that undoes a bijection of bytes. */
function undo(map: ByteMap): ByteMap {
  const from = new Map(BYTES.map((byte) => [map(byte), byte]));
  return (byte) => from.get(byte)!;
}

/** The linear part of SubBytes. */
function affine(x: number): number {
  const turned = (by: number) => (x << by | x >> (8 - by)) & 0xff;
  return x ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4);
}

/** An element that all others of GF(2^4) but 0 are powers of. */
const generator = BYTES.find((x) => power(x, 15) === 1 && power(x, 5) !== 1 && power(x, 3) !== 1)!;
/** An element of GF(2^4) for each nibble. */
const element: ByteMap = (nibble) =>
  [0, 1, 2, 3].filter((bit) => nibble >> bit & 1)
    .reduce((sum, bit) => sum ^ power(generator, bit), 0);
const elements = NIBBLES.map(element);
const nibble = (of: number) => elements.indexOf(of);

const w = BYTES.find((x) => power(x, 16) === (x ^ 1))!;
const v = w ^ 1;
const a = inverse(times(w, v));

const fromState: ByteMap = (state) => {
  const i = state >> 4, k = state & 15;
  return times(element(i), w) ^ times(element(i ^ k), v);
};
const toState = undo(fromState);

/** The inverse of a byte, from 1/io and 1/jo. */
function inverseFrom(io: number, jo: number): number {
  const i = times(times(a ^ 1, io) ^ jo, inverse(a));
  const j = times(io ^ times(a ^ 1, jo), inverse(a));
  return times(j, w) ^ times(i, v);
}

/** `numerator / nibble` for every nibble. */
function quotients(numerator: number): number[] {
  return NIBBLES.map((n) => n === 0 ? INFINITY : nibble(times(numerator, inverse(element(n)))));
}

/** The tables for io and for jo whose sum is the map of the inverse. */
function outputs(map: ByteMap): number[] {
  return [
    ...NIBBLES.map((n) => map(inverseFrom(inverse(element(n)), 0))),
    ...NIBBLES.map((n) => map(inverseFrom(0, inverse(element(n))))),
  ];
}

/** The tables for the low and for the high nibble whose sum is the linear map. */
function linear(map: ByteMap): number[] {
  return [...NIBBLES.map(map), ...NIBBLES.map((n) => map(n << 4))];
}

/**
 * Where the bytes of the state are before a round, `direction · r` columns from their own in row r for
 * each round done (the pattern repeats after four). So ShiftRows needs no permutation of its own: what is
 * not moved by MixColumns stays in place.
 */
function places(direction: 1 | -1): number[] {
  return [0, 1, 2, 3].flatMap((round) =>
    NIBBLES.map((place) => (place & 3) + 4 * (((place >> 2) - direction * round * (place & 3)) & 3))
  );
}

/**
 * For each coefficient of MixColumns but the first and each round modulo 4, where the bytes come from that
 * it multiplies: the row that many rows on, in the same column of the state with the rows in their places.
 */
function shifts(direction: 1 | -1): number[] {
  return [1, 2, 3].flatMap((rows) =>
    [0, 1, 2, 3].flatMap((round) =>
      NIBBLES.map((place) => {
        const row = place & 3, from = (row + rows) & 3;
        return from + 4 * (((place >> 2) + direction * round * (from - row)) & 3);
      })
    )
  );
}

/** The state in decryption is that before the substitution's inverse has undone its linear part. */
const toInverseState: ByteMap = (byte) => toState(undo(affine)(byte));

const BYTE_TABLES: Readonly<Record<string, number[]>> = {
  LOW_NIBBLES: NIBBLES.map(() => 15),
  INVERSES: [...quotients(1), ...quotients(a)],
  SUBSTITUTION: [...linear(toState), ...outputs(affine)],
  ENCRYPTION: [
    ...[2, 3, 1, 1].flatMap((factor) => outputs((x) => toState(times(factor, affine(x))))),
    ...shifts(1),
    ...places(1),
    ...outputs((x) => toState(affine(x))),
    ...linear(toState),
    ...linear(fromState),
  ],
  DECRYPTION: [
    ...[14, 11, 13, 9].flatMap((factor) => outputs((x) => toInverseState(times(factor, x)))),
    ...shifts(-1),
    ...places(-1),
    ...outputs(toInverseState),
    ...linear(toInverseState),
    ...linear((x) => affine(fromState(x))),
  ],
};

/** The first 32 bits behind the point of an irrational root. */
function fraction(of: number, root: 2 | 3): number {
  const power = BigInt(of) << BigInt(32 * root);
  let result = 0n;
  for (let bit = 1n << 37n; bit > 0n; bit >>= 1n) {
    if ((result + bit) ** BigInt(root) <= power) result += bit;
  }
  return Number(BigInt.asUintN(32, result));
}

const primes = Array.from({ length: 312 }, (_, n) => n)
  .filter((n) => n > 1 && !NIBBLES.concat(16, 17).some((d) => d > 1 && d < n && n % d === 0));

/** Of FIPS 180-4, sections 4.2.2 and 5.3.3. */
const WORD_TABLES: Readonly<Record<string, number[]>> = {
  ROUND_CONSTANTS: primes.slice(0, 64).map((prime) => fraction(prime, 3)),
  INITIAL_STATE: primes.slice(0, 8).map((prime) => fraction(prime, 2)),
};

/**
 * Numbers below 2^63 whose product is divisible by all prime powers up to a bound, and by higher powers
 * of 2 and 3, since the orders of Suyama's curves are multiples of 12.
 */
function multipliers(bound: number): bigint[] {
  const products: bigint[] = [];
  let product = 1n;
  for (const prime of primes.filter((prime) => prime <= bound)) {
    let power = prime;
    while (power * prime <= bound) power *= prime;
    if (prime === 2) power *= 4;
    if (prime === 3) power *= 3;
    if (product * BigInt(power) >= 1n << 63n) {
      products.push(product);
      product = 1n;
    }
    product *= BigInt(power);
  }
  return [...products, product];
}

/**
 * The bound of the first part of the curves; the second one is in factor.as. Of those tried, both together
 * take the least time for factors of 31 bits (`deno task bench --filter factor`).
 */
const SMOOTH_BOUND = 120;

/** What the curves' points are multiplied by, as a module of the WebAssembly sources. */
export function multiplierSource(): string {
  const values = multipliers(SMOOTH_BOUND);
  return `export const MULTIPLIERS: usize = memory.data<u64>([${values}], 16);\n` +
    `export const MULTIPLIERS_END: usize = MULTIPLIERS + ${8 * values.length};\n`;
}

/** The tables as a module of the WebAssembly sources. */
export function tableSource(): string {
  const lines = (tables: Readonly<Record<string, number[]>>, type: string) =>
    Object.entries(tables).map(([name, values]) =>
      `export const ${name}: usize = memory.data<${type}>([${values}], 16);\n`
    );
  return [...lines(BYTE_TABLES, "u8"), ...lines(WORD_TABLES, "u32")].join("");
}
