// Splits a product of two primes below 2^63 by elliptic curves, on 64-bit machine words, and tells whether
// a number is prime.
//
// H. W. Lenstra, "Factoring integers with elliptic curves", 1987, on curves in Montgomery's form: a
// point times many small numbers is zero modulo one of the primes, if the curve has a smooth order
// there, and then the greatest common divisor of its coordinate and the number is that prime. For
// factors of 31 bits, as MTProto has them, this takes seven curves on average.
//
// Primes are told by Miller and Rabin's test, with bases that no composite so small passes.

import { MULTIPLIERS, MULTIPLIERS_END } from "./multipliers";

/** The last part of an order is found up to GIANTS · 60 + 29. */
const GIANTS: i32 = 60;

/** The number to split, and its inverse modulo 2^64. */
let n: u64 = 0;
let inverse: u64 = 0;
/** (A + 2) / 4 of the curve y² = x³ + Ax² + x. */
let curve: u64 = 0;

// Points are pairs X, Z of 8 bytes each in memory.
const POINT: usize = memory.data(16, 16);
const LOWER: usize = memory.data(16, 16);
const UPPER: usize = memory.data(16, 16);
/** The multiples 0 to 31 of the point: the odd ones and a few others are used. */
const BABIES: usize = memory.data(32 * 16, 16);
/** X · Z of each of them. */
const PRODUCTS: usize = memory.data(32 * 8, 16);
/** The multiples by 60, and three places for their multiples. */
const STRIDE: usize = memory.data(16, 16);
const STEPS: usize = memory.data(3 * 16, 16);

/** The upper 64 bits of a product. */
@inline
function upperHalf(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff, aHigh = a >> 32, bLow = b & 0xffffffff, bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  return aHigh * bHigh + (middle >> 32) + ((aLow * bHigh + (middle & 0xffffffff)) >> 32);
}

/**
 * `a · b / 2^64 mod n` by Montgomery: the multiple of n with the same lower half is taken away, and the
 * upper halves are what is left. All values below are kept as their product with 2^64.
 */
function multiply(a: u64, b: u64): u64 {
  const high = upperHalf(a, b), multiple = upperHalf(n, a * b * inverse);
  return high - multiple + (high < multiple ? n : 0);
}

@inline
function add(a: u64, b: u64): u64 {
  const sum = a + b;
  return sum - (sum >= n ? n : 0);
}

@inline
function subtract(a: u64, b: u64): u64 {
  return a - b + (a < b ? n : 0);
}

/** The greatest common divisor of a value and n. */
function commonDivisor(value: u64): u64 {
  let a = n, b = value;
  while (b != 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/** The number whose product with a value is 1 modulo n, by Euclid; the value has no divisor in common. */
function invert(value: u64): u64 {
  let a = n, b = value, x: i64 = 0, y: i64 = 1;
  while (b > 1) {
    const quotient = a / b;
    const rest = a - quotient * b;
    a = b;
    b = rest;
    const z = x - <i64> quotient * y;
    x = y;
    y = z;
  }
  return y < 0 ? <u64> y + n : <u64> y;
}

@inline
function x(point: usize): u64 {
  return load<u64>(point);
}

@inline
function z(point: usize): u64 {
  return load<u64>(point, 8);
}

/** Twice a point. */
function double(target: usize, point: usize): void {
  const sum = add(x(point), z(point)), difference = subtract(x(point), z(point));
  const s = multiply(sum, sum), d = multiply(difference, difference), t = subtract(s, d);
  store<u64>(target, multiply(s, d));
  store<u64>(target, multiply(t, add(d, multiply(curve, t))), 8);
}

/** The sum of two points whose difference is known. */
function combine(target: usize, a: usize, b: usize, difference: usize): void {
  const s = multiply(subtract(x(a), z(a)), add(x(b), z(b)));
  const t = multiply(add(x(a), z(a)), subtract(x(b), z(b)));
  const sum = add(s, t), rest = subtract(s, t);
  const newX = multiply(z(difference), multiply(sum, sum));
  store<u64>(target, multiply(x(difference), multiply(rest, rest)), 8);
  store<u64>(target, newX);
}

@inline
function copy(target: usize, point: usize): void {
  store<u64>(target, x(point));
  store<u64>(target, z(point), 8);
}

/** Multiplies POINT, by Montgomery's ladder: LOWER and UPPER always differ by it. */
function climb(multiplier: u64): void {
  copy(LOWER, POINT);
  double(UPPER, POINT);
  for (let bit = 62 - <i32> clz(multiplier); bit >= 0; bit--) {
    if ((multiplier >> bit) & 1) {
      combine(LOWER, LOWER, UPPER, POINT);
      double(UPPER, UPPER);
    } else {
      combine(UPPER, LOWER, UPPER, POINT);
      double(LOWER, LOWER);
    }
  }
  copy(POINT, LOWER);
}

/**
 * Takes the curve and the point that belong to a number from 6 on (Suyama's form, whose orders are
 * multiples of 12), and returns what the denominator of the curve and n have in common.
 */
function choose(sigma: u64, square: u64): u64 {
  const s = multiply(sigma, square), one = multiply(1, square);
  const two = add(one, one), four = add(two, two);
  const u = subtract(multiply(s, s), add(four, one)), v = multiply(four, s);
  const cube = multiply(u, multiply(u, u));
  store<u64>(POINT, cube);
  store<u64>(POINT, multiply(v, multiply(v, v)), 8);
  const denominator = multiply(multiply(four, four), multiply(cube, v));
  const common = commonDivisor(denominator);
  if (common != 1) return common;
  const difference = subtract(v, u);
  const numerator = multiply(
    multiply(difference, multiply(difference, difference)),
    add(add(u, add(u, u)), v),
  );
  curve = multiply(numerator, multiply(multiply(invert(denominator), square), square));
  return 1;
}

/** The product of differences that are 0 modulo a prime where the rest of the order is a prime. */
function searchLast(): u64 {
  copy(BABIES + 16, POINT);
  double(BABIES + 2 * 16, POINT);
  combine(BABIES + 3 * 16, BABIES + 2 * 16, POINT, POINT);
  combine(BABIES + 5 * 16, BABIES + 3 * 16, BABIES + 2 * 16, POINT);
  const six = BABIES + 6 * 16;
  double(six, BABIES + 3 * 16);
  for (let i = 7; i <= 31; i += 2) {
    const known = i > 12 ? i - 12 : 12 - i;
    combine(BABIES + (i << 4), BABIES + ((i - 6) << 4), six, BABIES + (known << 4));
  }
  for (let i = 1; i <= 29; i += 2) {
    store<u64>(PRODUCTS + (i << 3), multiply(x(BABIES + (i << 4)), z(BABIES + (i << 4))));
  }

  combine(STRIDE, BABIES + 31 * 16, BABIES + 29 * 16, BABIES + 2 * 16);
  let before = STRIDE, now = STEPS, next = STEPS + 16;
  double(now, STRIDE);
  let product = z(POINT);
  for (let step = 2; step <= GIANTS; step++) {
    const nowX = x(now), nowZ = z(now), nowProduct = multiply(nowX, nowZ);
    // The numbers below 30 that 60 has no divisor in common with are 1 and primes.
    product = compare(product, 1, nowX, nowZ, nowProduct);
    for (let i = 7; i <= 29; i += 2) {
      if (i % 3 != 0 && i % 5 != 0) product = compare(product, i, nowX, nowZ, nowProduct);
    }
    combine(next, now, STRIDE, before);
    const free = before == STRIDE ? STEPS + 32 : before;
    before = now;
    now = next;
    next = free;
  }
  return product;
}

/** A product, times `X · z − x · Z` of a multiple by 60 and a small one. */
@inline
function compare(product: u64, baby: i32, nowX: u64, nowZ: u64, nowProduct: u64): u64 {
  const point = BABIES + (baby << 4);
  const mixed = multiply(subtract(nowX, x(point)), add(nowZ, z(point)));
  const rest = subtract(load<u64>(PRODUCTS + (baby << 3)), nowProduct);
  return multiply(product, add(mixed, rest));
}

/** Makes an odd number below 2^63 the one to calculate with, and returns 2^128 modulo it. */
function start(number: u64): u64 {
  n = number;
  // Newton's iteration doubles the right bits of the inverse, from 5 to 80.
  inverse = (number * 3) ^ 2;
  for (let i = 0; i < 4; i++) inverse *= 2 - number * inverse;
  let square: u64 = (0 - number) % number;
  for (let i = 0; i < 64; i++) square = add(square, square);
  return square;
}

/**
 * A proper factor of an odd number below 2^63 that is no prime, or 0 if so many curves show none.
 */
export function split(number: u64, curves: u64): u64 {
  const square = start(number);
  for (let sigma: u64 = 6; sigma < 6 + curves; sigma++) {
    let factor = choose(sigma, square);
    if (factor == 1) {
      for (let at = MULTIPLIERS; at < MULTIPLIERS_END; at += 8) climb(load<u64>(at));
      factor = commonDivisor(searchLast());
    }
    if (factor != 1 && factor != number) return factor;
  }
  return 0;
}

/** The first twelve primes: no composite below 2^64 passes to all of them (Sorenson and Webster, 2015). */
const BASES: usize = memory.data<u8>([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]);
/** No composite below 4,759,123,141 passes to these (Jaeschke, 1993). */
const FEW_BASES: usize = memory.data<u8>([2, 7, 61]);

/** Whether an odd number from 3 on and below 2^63 is prime. */
export function isPrime(number: u64): bool {
  const square = start(number), one = multiply(1, square), minusOne = n - one;
  const isShort = number >> 32 == 0;
  const bases = isShort ? FEW_BASES : BASES, count = isShort ? 3 : 12;
  for (let i = 0; i < count; i++) {
    const base: u64 = load<u8>(bases + i) % number;
    if (base != 0 && !passes(multiply(base, square), one, minusOne)) return false;
  }
  return true;
}

/** Whether n, if it is composite, hides that from a base. */
function passes(base: u64, one: u64, minusOne: u64): bool {
  const twos = <i32> ctz(n - 1), exponent = (n - 1) >> twos;
  let power = base;
  for (let bit = 62 - <i32> clz(exponent); bit >= 0; bit--) {
    power = multiply(power, power);
    if ((exponent >> bit) & 1) power = multiply(power, base);
  }
  if (power == one || power == minusOne) return true;
  for (let i = 1; i < twos; i++) {
    power = multiply(power, power);
    if (power == minusOne) return true;
  }
  return false;
}
