// The server's side of the key exchange: what it serves, what it repeats, what it refuses.

import { strict as assert } from "node:assert";
import { bigIntToBytes, concat, toHex } from "../../../crypto/bytes.ts";
import { KNOWN_DH_PRIME } from "../../../crypto/dh.ts";
import { serverDhParamsFailHash } from "../../../crypto/handshake_hashes.ts";
import { HandshakeError } from "../../../mtproto/errors.ts";
import type { ServerHandshake, ServerHandshakeOut } from "../../../mtproto/handshake_server.ts";
import type { HandshakeObject } from "../../../mtproto/handshake_messages.ts";
import { decodePlainMessage, encodePlainMessage } from "../../../mtproto/plain_message.ts";
import { decode, encode } from "../../../tl/mtproto.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TEST_PRIVATE_KEY } from "../../helpers/rsa_key.ts";
import { type ClientForgeries, ForgingClient, serve, testServer } from "./forging_client.ts";
import { flip, NOW_MS, only, run, testClient } from "./forging_server.ts";

/** A server as the client's tests run it: one packet in, one packet out. */
function answering(server: ServerHandshake): {
  answer(packet: Uint8Array, nowMs: number): Uint8Array;
  readonly outputs: ServerHandshakeOut[];
} {
  const outputs: ServerHandshakeOut[] = [];
  return {
    outputs,
    answer(packet, nowMs) {
      const stepped = server.step({ type: "receive", packet }, nowMs);
      outputs.push(...stepped);
      const [first] = stepped;
      if (first?.type !== "transmit") throw new Error(Deno.inspect(stepped));
      return first.packet;
    },
  };
}

function answerIn<N extends string>(outputs: readonly ServerHandshakeOut[]): HandshakeObject<N> {
  const [first] = outputs;
  if (first?.type !== "transmit") throw new Error(Deno.inspect(outputs));
  return decode(decodePlainMessage(first.packet).body) as HandshakeObject<N>;
}

function receive(
  server: ServerHandshake,
  packet: Uint8Array,
  nowMs = NOW_MS,
): ServerHandshakeOut[] {
  return server.step({ type: "receive", packet }, nowMs);
}

Deno.test("ServerHandshake and ClientHandshake make the same key", () => {
  const server = answering(testServer());
  const done = only(run(testClient(), server), "done");
  const made = only(server.outputs.filter(({ type }) => type !== "transmit"), "done");
  assert.equal(toHex(made.authKey.bytes), toHex(done.authKey.bytes));
  assert.equal(made.serverSalt, done.serverSalt);
  assert.equal(made.dcId, 2);
  assert.equal(made.temporaryExpiresInS, undefined);
  assert.equal(done.timeOffsetMs, 0);
});

Deno.test("ServerHandshake makes permanent and temporary keys on one connection (R65)", () => {
  const server = testServer();
  const permanent = answering(server);
  only(run(testClient(), permanent), "done");
  const temporary = answering(server);
  only(
    run(testClient({ temporaryExpiresInS: 3600, random: seededRandom(8).bytes }), temporary),
    "done",
  );
  const [first, second] = [permanent, temporary].map(({ outputs }) =>
    only(outputs.filter(({ type }) => type === "done"), "done")
  );
  assert.equal(first!.temporaryExpiresInS, undefined);
  assert.equal(second!.temporaryExpiresInS, 3600);
  assert.notEqual(first!.authKey.id, second!.authKey.id);
});

Deno.test("ServerHandshake serves req_pq and each kind of inner data (R65, R316)", async (t) => {
  const kinds: Record<string, ClientForgeries["pqInnerBytes"]> = {
    p_q_inner_data: ({ dc: _dc, ...rest }) => encode({ ...rest, _: "p_q_inner_data" }),
    p_q_inner_data_dc: (right) => encode(right),
    p_q_inner_data_temp: ({ dc: _dc, ...rest }) =>
      encode({ ...rest, _: "p_q_inner_data_temp", expiresIn: 60 }),
    p_q_inner_data_temp_dc: (right) =>
      encode({ ...right, _: "p_q_inner_data_temp_dc", expiresIn: 60 }),
  };
  for (const [kind, pqInnerBytes] of Object.entries(kinds)) {
    await t.step(kind, () => {
      const client = new ForgingClient({
        pqInnerBytes: pqInnerBytes!,
        body: (right, name) =>
          name === "req_pq_multi" ? encode({ _: "req_pq", nonce: right.slice(4) }) : right,
      });
      const outputs = serve(client, testServer());
      assert.equal(answerIn<"dh_gen_ok">(outputs)._, "dh_gen_ok");
      const made = only(outputs.slice(1), "done");
      assert.equal(made.authKey.id, client.authKey?.id);
      assert.equal(made.dcId, kind.endsWith("_dc") ? 2 : undefined);
      assert.equal(made.temporaryExpiresInS, kind.includes("_temp") ? 60 : undefined);
    });
  }
});

Deno.test("ServerHandshake serves its data centre under each of its ids (R65, R213)", () => {
  for (const dcId of [2, 10_002, -2, -10_002]) {
    const server = answering(testServer());
    only(run(testClient({ dcId }), server), "done");
    assert.equal(only(server.outputs.slice(-1), "done").dcId, dcId);
  }
});

Deno.test("ServerHandshake without a data centre id serves any", () => {
  only(run(testClient({ dcId: 5 }), answering(testServer({ dcId: undefined }))), "done");
});

Deno.test("ServerHandshake keeps leading zeros of a fingerprint and of nonces (R312)", () => {
  const { n, e, d } = TEST_PRIVATE_KEY;
  const fingerprint = 0x0000_1234_5678_00ffn;
  const source = seededRandom(5);
  const random = (length: number) => source.bytes(length).fill(0, 0, length === 16 ? 3 : 0);
  const server = answering(testServer({ privateKey: { n, e, d, fingerprint }, random }));
  only(run(testClient({ publicKeys: [{ n, e, fingerprint }] }), server), "done");
});

Deno.test("ServerHandshake offers two different primes below 2^32 (R64)", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const server = testServer({ random: seededRandom(seed).bytes });
    const outputs = receive(server, new ForgingClient().start());
    const { pq } = answerIn<"resPQ">(outputs);
    assert.ok(pq.length === 8 && pq[0]! > 0 && pq[0]! < 0x80, `seed ${seed}`);
  }
  // Randomness that repeats itself gives different primes all the same.
  const same = receive(
    testServer({ random: (n) => new Uint8Array(n) }),
    new ForgingClient().start(),
  );
  assert.ok(answerIn<"resPQ">(same).pq.length === 8);
});

Deno.test("ServerHandshake numbers its answers as a server does (R60)", () => {
  const server = answering(testServer());
  run(testClient(), server);
  const ids = server.outputs.flatMap((output) =>
    output.type === "transmit" ? [decodePlainMessage(output.packet).msgId] : []
  );
  assert.equal(ids.length, 3);
  assert.ok(ids.every((id) => id % 4n === 1n));
  assert.ok(ids[0]! < ids[1]! && ids[1]! < ids[2]!);
});

Deno.test("ServerHandshake answers a repeated query with the same bytes (R80)", () => {
  const server = testServer();
  const client = new ForgingClient();
  let packet: Uint8Array | undefined = client.start();
  const exchange: (readonly [Uint8Array, Uint8Array])[] = [];
  while (packet !== undefined) {
    const [first] = receive(server, packet);
    assert.ok(first?.type === "transmit");
    exchange.push([packet, first.packet]);
    packet = client.next(first.packet);
    // Each former query again, under another msg_id; the key is given out only once.
    for (const [query, answer] of exchange) {
      const again = encodePlainMessage(4444n, decodePlainMessage(query).body);
      const outputs = receive(server, again, NOW_MS + 599_000);
      assert.equal(toHex(only(outputs, "transmit").packet), toHex(answer));
    }
  }
  assert.equal(exchange.length, 3);
});

Deno.test("ServerHandshake forgets an exchange after ten minutes (R80)", () => {
  const server = testServer();
  const client = new ForgingClient();
  assert.equal(server.deadlineMs, undefined);
  const query = client.next(only(receive(server, client.start()), "transmit").packet)!;
  assert.equal(server.deadlineMs, NOW_MS + 600_000);
  assert.deepEqual(server.step({ type: "tick" }, NOW_MS + 600_000), []);
  assert.equal(server.deadlineMs, undefined);
  const [rejected, status] = receive(server, query, NOW_MS + 600_001);
  assert.equal(rejected?.type === "rejected" && rejected.reason.check, "order");
  assert.deepEqual(status, { type: "status", code: -404 });
});

Deno.test("ServerHandshake asks for another key while the id is taken (R77)", () => {
  let asked = 0;
  const server = answering(testServer({ isKeyIdTaken: () => asked++ < 3 }));
  const done = only(run(testClient(), server), "done");
  assert.equal(asked, 4);
  assert.equal(only(server.outputs.slice(-1), "done").authKey.id, done.authKey.id);
});

Deno.test("ServerHandshake fails an exchange after five keys whose id is taken (R77)", () => {
  let asked = 0;
  const server = answering(testServer({ isKeyIdTaken: () => asked++ < 6 }));
  only(run(testClient(), server), "done");
  assert.equal(asked, 7, "dh_gen_fail came after the sixth, and the client started over");
});

Deno.test("ServerHandshake ignores acknowledgements in plain messages (R316)", () => {
  const server = testServer();
  const client = new ForgingClient();
  const first = only(receive(server, client.start()), "transmit").packet;
  const acks = encodePlainMessage(8n, encode({ _: "msgs_ack", msgIds: [1n, 2n] }));
  assert.deepEqual(receive(server, acks), []);
  assert.equal(receive(server, client.next(first)!)[0]?.type, "transmit");
});

Deno.test("ServerHandshake overwrites its secrets when it is done and when it fails (R82)", () => {
  for (const wrong of [false, true]) {
    const given: Uint8Array[] = [];
    const source = seededRandom(9);
    const random = (length: number) => {
      const bytes = source.bytes(length);
      given.push(bytes);
      return bytes;
    };
    const client = new ForgingClient(wrong ? { sealed: flip } : {});
    const outputs = serve(client, testServer({ random }));
    assert.equal(outputs.at(-1)?.type, wrong ? "status" : "done");
    const secrets = given.filter(({ length }) => length === 256);
    assert.ok(secrets.length === 1 && secrets[0]!.every((byte) => byte === 0));
  }
});

Deno.test("ServerHandshake begins 16 exchanges on a connection and then refuses (R303)", () => {
  const server = testServer();
  const start = (nonce: number) =>
    encodePlainMessage(
      4n,
      encode({ _: "req_pq_multi", nonce: new Uint8Array(16).fill(nonce) }),
    );
  for (let nonce = 0; nonce < 16; nonce++) only(receive(server, start(nonce)), "transmit");
  for (let nonce = 16; nonce < 20; nonce++) {
    const [rejected, status] = receive(server, start(nonce));
    assert.equal(rejected?.type === "rejected" && rejected.reason.check, "attempts");
    assert.deepEqual(status, { type: "status", code: -429 });
  }
});

type Row = readonly [what: string, forgeries: ClientForgeries, step: string, check: string];

const REQ_DH: readonly Row[] = [
  ["nonce", { reqDhParams: (r) => ({ ...r, nonce: flip(r.nonce) }) }, "reqDhParams", "nonce"],
  [
    "server_nonce",
    { reqDhParams: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "reqDhParams",
    "serverNonce",
  ],
  ["p", { reqDhParams: (right) => ({ ...right, p: flip(right.p, 3) }) }, "reqDhParams", "pq"],
  ["q", { reqDhParams: (right) => ({ ...right, q: flip(right.q, 3) }) }, "reqDhParams", "pq"],
  [
    "p and q exchanged",
    { reqDhParams: (right) => ({ ...right, p: right.q, q: right.p }) },
    "reqDhParams",
    "pq",
  ],
  [
    "p with a leading zero",
    { reqDhParams: (right) => ({ ...right, p: concat(new Uint8Array(1), right.p) }) },
    "reqDhParams",
    "pq",
  ],
  [
    "p of 10 KB",
    { reqDhParams: (right) => ({ ...right, p: new Uint8Array(10_000) }) },
    "reqDhParams",
    "pq",
  ],
  [
    "fingerprint",
    { reqDhParams: (right) => ({ ...right, publicKeyFingerprint: 1n }) },
    "reqDhParams",
    "fingerprint",
  ],
  ...[0, 16, 255, 257, 1024].map((length): Row => [
    `encrypted_data of ${length} bytes`,
    { reqDhParams: (right) => ({ ...right, encryptedData: new Uint8Array(length) }) },
    "reqDhParams",
    "length",
  ]),
  [
    "encrypted_data: one bit",
    { reqDhParams: (right) => ({ ...right, encryptedData: flip(right.encryptedData, 99) }) },
    "reqDhParams",
    "rsa",
  ],
  [
    "encrypted_data above the modulus",
    { reqDhParams: (right) => ({ ...right, encryptedData: new Uint8Array(256).fill(255) }) },
    "reqDhParams",
    "rsa",
  ],
  [
    "encrypted_data of zeros",
    { reqDhParams: (right) => ({ ...right, encryptedData: new Uint8Array(256) }) },
    "reqDhParams",
    "rsa",
  ],
  ["inner constructor", { pqInnerBytes: (r) => flip(encode(r)) }, "pqInnerData", "constructor"],
  [
    "inner nonce",
    { pqInnerBytes: (right) => encode({ ...right, nonce: flip(right.nonce) }) },
    "pqInnerData",
    "nonce",
  ],
  [
    "inner server_nonce",
    { pqInnerBytes: (right) => encode({ ...right, serverNonce: flip(right.serverNonce) }) },
    "pqInnerData",
    "serverNonce",
  ],
];

/** A public value that can't be right, by what is wrong with it. */
const BAD_PUBLIC_VALUES: readonly (readonly [string, Uint8Array])[] = [
  ["0", new Uint8Array(256)],
  ["1", Uint8Array.of(1)],
  ["p − 1", bigIntToBytes(KNOWN_DH_PRIME - 1n)],
  ["p", bigIntToBytes(KNOWN_DH_PRIME)],
  ["2^1984 − 1", bigIntToBytes((1n << 1984n) - 1n)],
  ["512 bytes", new Uint8Array(512).fill(1)],
];

const SET_CLIENT: readonly Row[] = [
  [
    "nonce of set_client_DH_params",
    { setClientDhParams: (right) => ({ ...right, nonce: flip(right.nonce) }) },
    "setClientDhParams",
    "nonce",
  ],
  [
    "server_nonce of set_client_DH_params",
    { setClientDhParams: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "setClientDhParams",
    "serverNonce",
  ],
  ...[0, 1, 16, 335].map((length): Row => [
    `encrypted_data of set_client_DH_params: ${length} bytes`,
    { setClientDhParams: (r) => ({ ...r, encryptedData: r.encryptedData.slice(0, length) }) },
    "clientDhInnerData",
    "length",
  ]),
  [
    "encrypted_data of set_client_DH_params: one bit",
    { setClientDhParams: (r) => ({ ...r, encryptedData: flip(r.encryptedData, 40) }) },
    "clientDhInnerData",
    "hash",
  ],
  ["hash of the inner data", { sealed: flip }, "clientDhInnerData", "hash"],
  [
    "padding of 16 bytes more",
    { sealed: (right) => concat(right, new Uint8Array(16)) },
    "clientDhInnerData",
    "padding",
  ],
  [
    "nonce of client_DH_inner_data",
    { inner: (right) => ({ ...right, nonce: flip(right.nonce) }) },
    "clientDhInnerData",
    "nonce",
  ],
  [
    "server_nonce of client_DH_inner_data",
    { inner: (right) => ({ ...right, serverNonce: flip(right.serverNonce) }) },
    "clientDhInnerData",
    "serverNonce",
  ],
  [
    "retry_id",
    { inner: (right) => ({ ...right, retryId: 5n }) },
    "clientDhInnerData",
    "retryId",
  ],
  ...BAD_PUBLIC_VALUES.map(([what, gB]): Row => [
    `g_b: ${what}`,
    { inner: (right) => ({ ...right, gB }) },
    "clientDhInnerData",
    "dhRange",
  ]),
];

const STEPS = {
  req_pq_multi: "reqPq",
  req_DH_params: "reqDhParams",
  set_client_DH_params: "setClientDhParams",
};

const SHAPES: readonly Row[] = Object.entries(STEPS).flatMap(([query, step]): Row[] => {
  const change = (make: (right: Uint8Array) => Uint8Array) => (right: Uint8Array, name: string) =>
    name === query ? make(right) : right;
  return [
    [`constructor of ${query}`, { body: change(flip) }, step, "constructor"],
    [`${query} cut short`, { body: change((r) => r.slice(0, 16)) }, step, "decode"],
    [`${query} for nothing`, { body: change(() => new Uint8Array(0)) }, step, "constructor"],
    [`key id of ${query}`, { packet: change(flip) }, step, "plainMessage"],
    [`length of ${query}`, { packet: change((r) => flip(r, 18)) }, step, "plainMessage"],
    [`packet of ${query}`, { packet: change((r) => r.slice(0, 19)) }, step, "plainMessage"],
  ];
});

for (const [what, forgeries, step, check] of [...REQ_DH, ...SET_CLIENT, ...SHAPES]) {
  Deno.test(`ServerHandshake refuses by ${step}/${check} a client that changes ${what} (R170)`, () => {
    const server = testServer();
    const [rejected, status, ...more] = serve(new ForgingClient(forgeries), server);
    assert.ok(rejected?.type === "rejected", Deno.inspect(rejected));
    assert.ok(rejected.reason instanceof HandshakeError);
    assert.equal(`${rejected.reason.step}/${rejected.reason.check}`, `${step}/${check}`);
    assert.deepEqual(status, { type: "status", code: -404 });
    assert.equal(more.length, 0);
    assert.equal(server.deadlineMs, undefined, "the exchange is forgotten");
    // The next exchange on this connection is served.
    assert.equal(serve(new ForgingClient(), server).at(-1)?.type, "done");
  });
}

Deno.test("ServerHandshake refuses another data centre with status -444 (R173)", () => {
  const client = new ForgingClient({ pqInnerBytes: (right) => encode({ ...right, dc: 3 }) });
  const [rejected, status] = serve(client, testServer());
  assert.equal(rejected?.type === "rejected" && rejected.reason.check, "dcId");
  assert.deepEqual(status, { type: "status", code: -444 });
});

Deno.test("ServerHandshake answers contradicting inner data by server_DH_params_fail (R68)", async (t) => {
  const rows: readonly (readonly [string, ClientForgeries["pqInnerBytes"], string])[] = [
    ["pq", (right) => encode({ ...right, pq: flip(right.pq, 7) }), "pq"],
    ["p", (right) => encode({ ...right, p: flip(right.p, 3) }), "pq"],
    ["q", (right) => encode({ ...right, q: flip(right.q, 3) }), "pq"],
    [
      "expires_in 0",
      (right) => encode({ ...right, _: "p_q_inner_data_temp_dc", expiresIn: 0 }),
      "expiresIn",
    ],
    [
      "expires_in below 0",
      (right) => encode({ ...right, _: "p_q_inner_data_temp_dc", expiresIn: -5 }),
      "expiresIn",
    ],
  ];
  for (const [what, pqInnerBytes, check] of rows) {
    await t.step(what, () => {
      const client = new ForgingClient({ pqInnerBytes: pqInnerBytes! });
      const server = testServer();
      const outputs = serve(client, server);
      const answer = answerIn<"server_DH_params_fail">(outputs);
      assert.equal(answer._, "server_DH_params_fail");
      assert.deepEqual(answer.newNonceHash, serverDhParamsFailHash(client.newNonce));
      assert.equal(only(outputs.slice(1), "rejected").reason.check, check);
      assert.equal(server.deadlineMs, undefined);
    });
  }
});

Deno.test("ServerHandshake refuses queries out of order", async (t) => {
  const nonces = { nonce: new Uint8Array(16), serverNonce: new Uint8Array(16) };
  const setClient = encodePlainMessage(
    4n,
    encode({ _: "set_client_DH_params", ...nonces, encryptedData: new Uint8Array(336) }),
  );
  await t.step("set_client_DH_params first", () => {
    const [rejected] = receive(testServer(), setClient);
    assert.equal(rejected?.type === "rejected" && rejected.reason.check, "order");
  });
  await t.step("set_client_DH_params after req_pq", () => {
    const server = testServer();
    receive(server, new ForgingClient().start());
    const [rejected] = receive(server, setClient);
    assert.equal(rejected?.type === "rejected" && rejected.reason.check, "order");
  });
  await t.step("another req_DH_params after the first was answered", () => {
    const server = testServer();
    const client = new ForgingClient();
    const resPq = only(receive(server, client.start()), "transmit").packet;
    only(receive(server, client.next(resPq)!), "transmit");
    const [rejected] = receive(server, client.next(resPq)!);
    assert.equal(rejected?.type === "rejected" && rejected.reason.check, "order");
  });
});
