// The rules about the key exchange.

import type { RuleGroup } from "../rule.ts";

export const KEY_EXCHANGE: RuleGroup = {
  title: "Key exchange",
  rules: [
    {
      id: "R60",
      binds: "both",
      says:
        "Plain messages count in the key exchange alone, and nothing but its objects is taken from them",
      source: "/mtproto/description#unencrypted-message, /mtproto/security_guidelines",
    },
    {
      id: "R61",
      binds: "client",
      says: "Each attempt begins with req_pq_multi and a fresh random nonce",
      source: "/mtproto/auth_key",
    },
    {
      id: "R62",
      binds: "both",
      says: "Nonces are compared in every answer, inside encrypted parts too",
      source: "/mtproto/security_guidelines#key-exchange-messages",
    },
    {
      id: "R63",
      binds: "client",
      says: "The server's key is one of the built-in list, or the exchange ends",
      source: "/mtproto/auth_key",
    },
    {
      id: "R64",
      binds: "both",
      says:
        "pq is a product of two different primes below 2^63, sent without leading zeros, factored in bounded time",
      source: "/mtproto/auth_key",
    },
    {
      id: "R65",
      binds: "both",
      says: "The inner data names the data centre and, for a temporary key, its lifetime",
      source: "/mtproto/auth_key",
    },
    {
      id: "R66",
      binds: "client",
      says: "new_nonce is 32 secret random bytes, sent only under the server's key",
      source: "/mtproto/auth_key",
    },
    {
      id: "R67",
      binds: "both",
      says: "RSA_PAD takes up to 144 bytes and tries again until the value is below the modulus",
      source: "/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above",
    },
    {
      id: "R68",
      binds: "both",
      says:
        "A failure of the parameters is believed only with the hash of new_nonce, then all starts over",
      source: "/mtproto/auth_key",
    },
    {
      id: "R69",
      binds: "both",
      says: "The temporary AES key and vector come from nonces of full length",
      source: "/mtproto/auth_key",
    },
    {
      id: "R70",
      binds: "both",
      says:
        "The encrypted answer is whole blocks, begins with the object's SHA-1 and has less than 16 bytes of padding",
      source: "/mtproto/security_guidelines",
    },
    {
      id: "R71",
      binds: "client",
      says: "The modulus is a safe prime of 2048 bits, known or tested",
      source: "/mtproto/auth_key#dh-key-exchange-complete",
    },
    {
      id: "R72",
      binds: "client",
      says: "The generator is 2 to 7 and generates the subgroup of prime order",
      source: "/mtproto/auth_key",
    },
    {
      id: "R73",
      binds: "both",
      says: "Public values keep 2^1984 away from both ends",
      source: "/mtproto/security_guidelines#g-a-and-g-b-validation",
    },
    {
      id: "R74",
      binds: "both",
      says: "b has 2048 random bits; g_b and the key are padded to 256 bytes",
      source: "/mtproto/auth_key",
    },
    {
      id: "R75",
      binds: "client",
      says: "retry_id is zero, then names the failed key; the padding is random",
      source: "/mtproto/auth_key",
    },
    {
      id: "R76",
      binds: "client",
      says: "The last answer is believed only with both nonces and the right hash",
      source: "/mtproto/auth_key",
    },
    {
      id: "R77",
      binds: "both",
      says: "dh_gen_retry takes another b, a bounded number of times; dh_gen_fail starts over",
      source: "/mtproto/auth_key; practice",
    },
    {
      id: "R78",
      binds: "both",
      says: "Key id, auxiliary hash and first salt are cut from known hashes",
      source: "/mtproto/auth_key",
    },
    {
      id: "R79",
      binds: "client",
      says: "The server's time in the exchange gives the clock's offset",
      source: "/mtproto/auth_key",
    },
    {
      id: "R80",
      binds: "both",
      says: "A lost answer is asked for by the same bytes again",
      source: "/mtproto/auth_key",
    },
    {
      id: "R81",
      binds: "client",
      says:
        "The whole exchange has a time limit, and -404 starts it over a bounded number of times",
      source: "practice",
    },
    {
      id: "R82",
      binds: "both",
      says: "Secrets are overwritten after use; a key is kept only once it is verified",
      source: "/mtproto/security_guidelines; practice",
    },
    {
      id: "R83",
      binds: "client",
      says: "Bytes behind the object of a plain answer are ignored",
      source: "practice",
    },
  ],
};
