// One walk of Pollard's rho in Brent's form, on bigints: it splits what other methods leave.

/** Differences multiplied together before one greatest common divisor is taken of them. */
const BATCH = 128;

/**
 * Looks for a factor of `n` along a walk `x ← x² + constant`, until two of its values agree modulo a
 * factor.
 *
 * @param n Odd, composite, below 2^63.
 * @param constant Between 1 and `n − 1`; another constant gives another walk.
 * @param limit About how many steps to take at most.
 * @returns A proper factor, or 0 if the limit is reached or all factors turn up at once.
 */
export function rhoWalk(n: bigint, constant: bigint, limit: bigint): bigint {
  let hare = 2n;
  for (let length = 1; length <= limit; length *= 2) {
    const tortoise = hare;
    for (let index = 0; index < length; index++) hare = (hare * hare + constant) % n;
    for (let done = 0; done < length; done += BATCH) {
      const start = hare;
      let product = 1n;
      for (let index = 0; index < BATCH && done + index < length; index++) {
        hare = (hare * hare + constant) % n;
        product = (product * (tortoise - hare)) % n;
      }
      const divisor = gcd(product, n);
      if (divisor === 1n) continue;
      return divisor < n ? divisor : walkSlowly(n, constant, tortoise, start);
    }
  }
  return 0n;
}

/** The steps of one batch again, one at a time: several factors fell into it. */
function walkSlowly(n: bigint, constant: bigint, tortoise: bigint, start: bigint): bigint {
  let hare = start;
  for (;;) {
    hare = (hare * hare + constant) % n;
    const divisor = gcd(tortoise - hare, n);
    if (divisor > 1n) return divisor < n ? divisor : 0n;
  }
}

/** Of any two integers, the second one positive; never negative. */
function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (x > 0n) [x, y] = [y % x, x];
  return y;
}
