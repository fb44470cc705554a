// Each field of each answer altered: the client ends with the step and the check that concern it.

import { strict as assert } from "node:assert";
import { bigIntToBytes, concat } from "../../../crypto/bytes.ts";
import { KNOWN_DH_PRIME } from "../../../crypto/dh.ts";
import { PRODUCTION_KEYS } from "../../../crypto/public_keys.ts";
import { HandshakeError } from "../../../mtproto/errors.ts";
import { encode } from "../../../tl/mtproto.ts";
import { flip, type Forgeries, ForgingServer, only, Q, run, testClient } from "./forging_server.ts";

type Row = readonly [what: string, forgeries: Forgeries, step: string, check: string];

const DH_RANGE_MARGIN = 1n << 1984n;
const POWER_OF_TWO = 1n << 2047n;

/** A prime p of 2048 bits whose (p − 1) / 2 is composite would do too; these fail faster. */
const BAD_PRIMES: readonly (readonly [string, Uint8Array])[] = [
  ["one bit changed", flip(bigIntToBytes(KNOWN_DH_PRIME), 100)],
  ["p + 2", bigIntToBytes(KNOWN_DH_PRIME + 2n)],
  ["too short", bigIntToBytes(KNOWN_DH_PRIME).slice(0, 255)],
  ["too long", concat(new Uint8Array(1), bigIntToBytes(KNOWN_DH_PRIME))],
  ["below 2^2047", bigIntToBytes((KNOWN_DH_PRIME - 1n) / 2n, 256)],
  ["2^2047", bigIntToBytes(POWER_OF_TWO)],
  ["empty", new Uint8Array(0)],
  ["zero", new Uint8Array(256)],
];

const BAD_PUBLIC_VALUES: readonly (readonly [string, Uint8Array])[] = [
  ["0", new Uint8Array(256)],
  ["nothing", new Uint8Array(0)],
  ["1", bigIntToBytes(1n)],
  ["p − 1", bigIntToBytes(KNOWN_DH_PRIME - 1n)],
  ["p", bigIntToBytes(KNOWN_DH_PRIME)],
  ["p + 5", bigIntToBytes(KNOWN_DH_PRIME + 5n)],
  ["2^1984 − 1", bigIntToBytes(DH_RANGE_MARGIN - 1n)],
  ["p − 2^1984 + 1", bigIntToBytes(KNOWN_DH_PRIME - DH_RANGE_MARGIN + 1n)],
  ["257 bytes", concat(Uint8Array.of(1), new Uint8Array(256))],
];

const BAD_PQ: readonly (readonly [string, Uint8Array])[] = [
  ["a prime", bigIntToBytes(Q)],
  ["a square", bigIntToBytes(Q * Q)],
  ["three factors", bigIntToBytes(1009n * 1013n * 1019n)],
  ["even", bigIntToBytes(2n * Q)],
  ["0", new Uint8Array(1)],
  ["1", Uint8Array.of(1)],
  ["nothing", new Uint8Array(0)],
  ["2^63 and more", bigIntToBytes((1n << 63n) + 29n)],
  ["9 bytes", concat(Uint8Array.of(0), bigIntToBytes(1n << 62n, 8))],
  ["16 KB", new Uint8Array(15_000).fill(7)],
];

const ROWS: readonly Row[] = [
  // resPQ (R62, R63, R64)
  ["nonce", { resPq: (r) => ({ ...r, nonce: flip(r.nonce) }) }, "resPQ", "nonce"],
  ...BAD_PQ.map(([what, pq]): Row => [
    `pq: ${what}`,
    { resPq: (right) => ({ ...right, pq }) },
    "resPQ",
    "pq",
  ]),
  [
    "fingerprint: another one",
    {
      resPq: (right) => ({
        ...right,
        serverPublicKeyFingerprints: right.serverPublicKeyFingerprints.map((f) => f ^ 1n),
      }),
    },
    "resPQ",
    "fingerprint",
  ],
  [
    "fingerprint: of production",
    {
      resPq: (right) => ({
        ...right,
        serverPublicKeyFingerprints: PRODUCTION_KEYS.map((k) => BigInt.asIntN(64, k.fingerprint)),
      }),
    },
    "resPQ",
    "fingerprint",
  ],
  [
    "fingerprint: none",
    { resPq: (right) => ({ ...right, serverPublicKeyFingerprints: [] }) },
    "resPQ",
    "fingerprint",
  ],
  // The server's nonce is compared from the second answer on.
  [
    "server_nonce of resPQ",
    { resPq: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "serverDhParams",
    "serverNonce",
  ],

  // server_DH_params_ok (R62, R70)
  [
    "nonce of server_DH_params_ok",
    { dhParams: (right) => ({ ...right, nonce: flip(right.nonce) }) },
    "serverDhParams",
    "nonce",
  ],
  [
    "server_nonce of server_DH_params_ok",
    { dhParams: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "serverDhParams",
    "serverNonce",
  ],
  ...[0, 20, 300, -1].map((offset): Row => [
    `encrypted_answer: byte ${offset}`,
    { dhParams: (r) => ({ ...r, encryptedAnswer: flip(r.encryptedAnswer, offset) }) },
    "serverDhInnerData",
    "hash",
  ]),
  ...[0, 16, 1, 591].map((length): Row => [
    `encrypted_answer: ${length} bytes`,
    {
      dhParams: (right) => ({ ...right, encryptedAnswer: right.encryptedAnswer.slice(0, length) }),
    },
    "serverDhInnerData",
    "length",
  ]),
  [
    "encrypted_answer: a block less",
    { dhParams: (right) => ({ ...right, encryptedAnswer: right.encryptedAnswer.slice(0, -16) }) },
    "serverDhInnerData",
    "hash",
  ],

  // server_DH_inner_data, sealed as it should be (R62, R70, R71, R72, R73)
  ["hash", { sealed: (right) => flip(right) }, "serverDhInnerData", "hash"],
  ["content", { sealed: (right) => flip(right, 80) }, "serverDhInnerData", "hash"],
  [
    "padding: 16 bytes more",
    { sealed: (right) => concat(right, new Uint8Array(16)) },
    "serverDhInnerData",
    "padding",
  ],
  [
    "another constructor under the right hash",
    { innerBytes: () => encode({ _: "ping", pingId: 1n }) },
    "serverDhInnerData",
    "hash",
  ],
  [
    "cut off under the right hash",
    { innerBytes: (right) => right.slice(0, -4) },
    "serverDhInnerData",
    "hash",
  ],
  [
    "nonce of server_DH_inner_data",
    { inner: (right) => ({ ...right, nonce: flip(right.nonce) }) },
    "serverDhInnerData",
    "nonce",
  ],
  [
    "server_nonce of server_DH_inner_data",
    { inner: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "serverDhInnerData",
    "serverNonce",
  ],
  ...[-3, 0, 1, 2, 5, 6, 8, 1337].map((g): Row => [
    `g: ${g}`,
    { inner: (right) => ({ ...right, g }) },
    "serverDhInnerData",
    "generator",
  ]),
  ...BAD_PRIMES.map(([what, dhPrime]): Row => [
    `dh_prime: ${what}`,
    // 4 generates the right subgroup of any safe prime, so that only the prime can be wrong.
    { inner: (right) => ({ ...right, dhPrime, g: 4 }) },
    "serverDhInnerData",
    "dhPrime",
  ]),
  ...BAD_PUBLIC_VALUES.map(([what, gA]): Row => [
    `g_a: ${what}`,
    { inner: (right) => ({ ...right, gA }) },
    "serverDhInnerData",
    "dhRange",
  ]),

  // dh_gen_ok (R62, R76)
  ["nonce of dh_gen_ok", { dhGen: (r) => ({ ...r, nonce: flip(r.nonce) }) }, "dhGen", "nonce"],
  [
    "server_nonce of dh_gen_ok",
    { dhGen: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "dhGen",
    "serverNonce",
  ],
  [
    "new_nonce_hash1: first byte",
    { dhGen: (right) => ({ ...right, newNonceHash1: flip(right.newNonceHash1) }) },
    "dhGen",
    "newNonceHash",
  ],
  [
    "new_nonce_hash1: last byte",
    { dhGen: (right) => ({ ...right, newNonceHash1: flip(right.newNonceHash1, -1) }) },
    "dhGen",
    "newNonceHash",
  ],
  // An answer to another g_a: both sides would have different keys.
  [
    "g_a replaced by another good one",
    { inner: (right) => ({ ...right, gA: bigIntToBytes(KNOWN_DH_PRIME / 3n, 256) }) },
    "dhGen",
    "newNonceHash",
  ],
];

for (const [what, forgeries, step, check] of ROWS) {
  // Rows break R62, R63, R64, R70, R71, R72, R73 and R76, each at its place above.
  Deno.test(`ClientHandshake ends with ${step}/${check} when the server changes ${what}`, () => {
    const client = testClient();
    const { error } = only(run(client, new ForgingServer(forgeries)), "fatal");
    assert.ok(error instanceof HandshakeError);
    assert.equal(`${error.step}/${error.check}`, `${step}/${check}`);
    assert.equal(client.deadlineMs, undefined);
    assert.deepEqual(client.step({ type: "start" }, 0), [], "the machine has ended");
  });
}

const QUERIES = {
  req_pq_multi: "resPQ",
  req_DH_params: "serverDhParams",
  set_client_DH_params: "dhGen",
} as const;

for (const [query, step] of Object.entries(QUERIES)) {
  const failures: readonly (readonly [string, Forgeries, string])[] = [
    ["constructor", { body: (right, q) => q === query ? flip(right) : right }, "constructor"],
    [
      "answer by another object",
      { body: (right, q) => q === query ? encode({ _: "pong", msgId: 1n, pingId: 1n }) : right },
      "constructor",
    ],
    // Updates are content of encrypted messages: in a plain one they are an unknown object (R60).
    [
      "answer by an update",
      { body: (right, q) => q === query ? Uint8Array.from([0x7e, 0xaf, 0x17, 0xe3]) : right },
      "constructor",
    ],
    ["answer by nothing", { body: (r, q) => q === query ? new Uint8Array(0) : r }, "constructor"],
    ["answer cut short", { body: (r, q) => q === query ? r.slice(0, 24) : r }, "decode"],
    ["key id", { packet: (r, q) => q === query ? flip(r) : r }, "plainMessage"],
    ["length upwards", { packet: (r, q) => q === query ? flip(r, 19) : r }, "plainMessage"],
    [
      "length downwards",
      {
        packet: (right, q) => {
          if (q !== query) return right;
          const short = right.slice();
          new DataView(short.buffer).setUint32(16, 12, true);
          return short;
        },
      },
      "plainMessage",
    ],
    ["packet cut short", { packet: (r, q) => q === query ? r.slice(0, 19) : r }, "plainMessage"],
    [
      "packet of nothing",
      { packet: (r, q) => q === query ? new Uint8Array(0) : r },
      "plainMessage",
    ],
    [
      "packet of 20 KB",
      {
        packet: (right, q) => {
          if (q !== query) return right;
          const long = concat(right, new Uint8Array(20_000));
          new DataView(long.buffer).setUint32(16, long.length - 20, true);
          return long;
        },
      },
      "plainMessage",
    ],
  ];
  for (const [what, forgeries, check] of failures) {
    Deno.test(`ClientHandshake ends with ${step}/${check} when the server changes ${what}`, () => {
      const { error } = only(run(testClient(), new ForgingServer(forgeries)), "fatal");
      assert.equal(`${error.step}/${error.check}`, `${step}/${check}`);
    });
  }
}

/** What a flipped bit at an offset of a whole answer must lead to. */
function expectedAt(query: keyof typeof QUERIES, offset: number): readonly string[] {
  const step = QUERIES[query];
  if (offset < 8) return [`${step}/plainMessage`];
  if (offset < 16) return ["done"]; // msg_id, which proves nothing here
  if (offset < 20) return [`${step}/plainMessage`, `${step}/decode`, "done"]; // up to 15 bytes less
  if (offset < 24) return [`${step}/constructor`];
  if (offset < 40) return [`${step}/nonce`];
  if (offset < 56) {
    return query === "req_pq_multi" ? ["serverDhParams/serverNonce"] : [`${step}/serverNonce`];
  }
  if (query === "set_client_DH_params") return [`${step}/newNonceHash`];
  if (query === "req_pq_multi") {
    // Another pq that can be factored leads to another proof of work, which this server accepts.
    return [`${step}/pq`, `${step}/decode`, `${step}/fingerprint`, "done"];
  }
  return [`${step}/decode`, "serverDhInnerData/length", "serverDhInnerData/hash", "done"];
}

for (
  const [query, stride] of [
    ["req_pq_multi", 1],
    ["req_DH_params", 7],
    ["set_client_DH_params", 5],
  ] as const
) {
  Deno.test(`ClientHandshake bears a flipped bit anywhere in the answer to ${query}`, () => {
    let length = 21;
    for (let offset = 0; offset < length; offset += stride) {
      const server = new ForgingServer({
        packet(right, q) {
          if (q !== query) return right;
          length = right.length;
          return flip(right, offset);
        },
      });
      const [output] = run(testClient(), server);
      const result = output?.type === "fatal"
        ? `${output.error.step}/${output.error.check}`
        : output?.type;
      assert.ok(
        expectedAt(query, offset).includes(result!),
        `byte ${offset} of ${length} led to ${result}`,
      );
    }
  });
}
