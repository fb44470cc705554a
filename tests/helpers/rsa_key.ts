// The RSA key of tests whose failures must be repeatable from their seed, which simulations share.

export { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../../testing/fixed_key.ts";
