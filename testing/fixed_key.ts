// A fixed RSA key for what must be repeatable from a seed; it guards nothing.

import {
  type RsaPrivateKey,
  rsaPrivateKey,
  type RsaPublicKey,
  rsaPublicKey,
} from "../crypto/rsa.ts";

const N = BigInt(
  "0xc77f0a52cb01bf215fc47621ebf15ed5a9800241a6c6900575e77e4b8d48d9d76e5afbf488a7a5c8" +
    "30630328249e530bd30e516825efb62faf5fe512c01f45c9c069dff07296b29ae42a48b22aab8af4" +
    "19711aff70ba72c6601525af1ce2157922fdd8751f7535e63594985794ab00a83f2e3494a420bc28" +
    "240539a08f111ca37e0689c421f4de13cf0a22715b08cbd128dcbdea173454455ca1b010192e7e2a" +
    "18dfabdefe43d03ca1f9a08cc30c4f39dd4b2ed5cdb9aa874a50f1f39036a538e8c5196319d03302" +
    "dd368d32c1d695fad2df265a941b89cc15aca495ffc048a5a4beccad06278e4027f775d4f9dd8eea" +
    "dc784585ebe10ea8db9a60c409a661db",
);
const D = BigInt(
  "0x754b9fc140353db09cc34185fe59039e72b39e2005b3f7d80e13d7310ad80ba55bf048f5e5275515" +
    "18460f041a4bb09e6230a7f2a96380e616a23668c8e75a3c1e52e1e5592a7bc71062402de962c527" +
    "72920b02a7c0285db4fe9a1294d3e5363d39ad7c67cb9dae4650a125d57699c352aa9325d63e9d02" +
    "a8f31d87e6b673f42e85c05856eb5a54c0536c6907195e9706873dddfa4af6402bb1d1d491e861ea" +
    "045910fc64ba7ad9f2ca1ff6f6a104c51081df152353ca84afce2f82a517d1711aefea0f3c9f5ee2" +
    "aaeeb8e1dc6430a266a57188be90cfa01827f609cccb06c8f2f47f31d6bc5d42f13da633f8bdce8a" +
    "0f9c7fa82a99787439e28e4cae490061",
);
const E = 65_537n;

/** The private half. */
export const TEST_PRIVATE_KEY: RsaPrivateKey = rsaPrivateKey(N, E, D);
/** The public half. */
export const TEST_PUBLIC_KEY: RsaPublicKey = rsaPublicKey(N, E);
