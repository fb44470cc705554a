// The seeded random source of tests, which simulations share.

export { type SeededRandom, seededRandom } from "../../testing/seeded_random.ts";
