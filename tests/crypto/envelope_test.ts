// The MTProto 2.0 envelope: vectors, round trips, and every kind of packet that must not open.

import { strict as assert } from "node:assert";
import {
  AuthKey,
  authKeyIdOf,
  concat,
  deriveMessageKeys,
  type EncryptedMessage,
  fromHex,
  igeDecrypt,
  igeEncrypt,
  messageKeyLarge,
  open,
  openWithQuickAck,
  seal,
  sealWithQuickAck,
  type SecurityCheck,
  SecurityError,
  type Sender,
  toHex,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/messages-v2.json" with { type: "json" };

interface Header {
  readonly salt: string;
  readonly session_id: string;
  readonly msg_id: string;
  readonly seq_no: number;
  readonly length: number;
}

function unsigned(text: string): bigint {
  return BigInt.asUintN(64, BigInt(text));
}

function failsWith(check: SecurityCheck): (error: unknown) => boolean {
  return (error) => error instanceof SecurityError && error.check === check;
}

/** A packet with any plaintext: what a peer that breaks the rules would send. */
function sealPlaintext(key: AuthKey, sender: Sender, plaintext: Uint8Array): Uint8Array {
  const msgKey = messageKeyLarge(key.bytes, sender, plaintext).subarray(8, 24);
  const keys = deriveMessageKeys(key.bytes, msgKey, sender);
  const id = new Uint8Array(8);
  new DataView(id.buffer).setBigUint64(0, key.id, true);
  return concat(id, msgKey, igeEncrypt(plaintext, keys.key, keys.iv));
}

function assertHeader(message: EncryptedMessage, header: Header, name: string): void {
  assert.equal(message.salt, unsigned(header.salt), name);
  assert.equal(message.sessionId, unsigned(header.session_id), name);
  assert.equal(message.msgId, unsigned(header.msg_id), name);
  assert.equal(message.seqNo, header.seq_no, name);
  assert.equal(message.body.length, header.length, name);
}

Deno.test("the derivations give the packets of the vectors (R91, R92)", () => {
  for (const vector of vectors.encrypt) {
    const key = new AuthKey(fromHex(vector.auth_key));
    const sender: Sender = vector.direction.startsWith("client") ? "client" : "server";
    const plaintext = fromHex(vector.plaintext_with_padding);
    const large = messageKeyLarge(key.bytes, sender, plaintext);
    assert.equal(toHex(large), vector.msg_key_large, vector.name);
    assert.equal(toHex(sealPlaintext(key, sender, plaintext)), vector.packet, vector.name);
  }
});

Deno.test("sealWithQuickAck() gives the packets and tokens of the vectors", () => {
  for (const vector of vectors.encrypt) {
    const plaintext = fromHex(vector.plaintext_with_padding);
    const view = new DataView(plaintext.buffer);
    const length = view.getInt32(28, true);
    const padding = plaintext.length - 32 - length;
    // The first vector is no message, the others are padded by other rules than ours.
    if (length < 0 || padding < 12 || padding > 1024) continue;
    const key = new AuthKey(fromHex(vector.auth_key));
    const opened = openWithQuickAck(key, "client", fromHex(vector.packet));
    if ("header" in vector) assertHeader(opened.message, vector.header as Header, vector.name);
    const token = new DataView(fromHex(vector.quick_ack_token_wire).buffer).getUint32(0, true);
    assert.equal(opened.quickAckToken, token, vector.name);
    assert.ok(token >= 0x80000000);
  }
});

Deno.test("open() reads a real packet of a server", () => {
  for (const vector of vectors.decrypt) {
    const key = new AuthKey(fromHex(vector.auth_key));
    const packet = fromHex(vector.packet);
    const message = open(key, "server", packet);
    assertHeader(message, vector.header, vector.name);
    const body = fromHex(vector.plaintext_with_padding).subarray(32, 32 + vector.header.length);
    assert.equal(toHex(message.body), toHex(body), vector.name);
    const { key: aesKey, iv } = deriveMessageKeys(key.bytes, packet.subarray(8, 24), "server");
    assert.equal(toHex(aesKey), vector.aes_key);
    assert.equal(toHex(iv), vector.aes_iv);
    const plaintext = igeDecrypt(packet.subarray(24), aesKey, iv);
    assert.equal(toHex(plaintext), vector.plaintext_with_padding);
  }
});

/** What the envelope itself must say to a case; the session judges the other ones. */
function expectedCheck(expectation: string): SecurityCheck | undefined {
  if (expectation.includes("msg_key mismatch")) return "msgKey";
  if (/^reject: (negative )?length/.test(expectation)) return "messageLength";
  if (expectation.startsWith("reject: padding")) return "padding";
  return undefined;
}

Deno.test("open() accepts and refuses the cases of the vectors (R92, R94)", () => {
  const seen = new Set<SecurityCheck | undefined>();
  for (const vector of vectors.accept_or_reject) {
    const key = new AuthKey(fromHex(vector.auth_key));
    const packet = fromHex(vector.packet);
    const check = expectedCheck(vector.expect);
    seen.add(check);
    if (check === undefined) {
      assertHeader(open(key, "server", packet), vector.header!, vector.name);
    } else {
      assert.throws(() => open(key, "server", packet), failsWith(check), vector.name);
    }
  }
  assert.deepEqual(seen, new Set([undefined, "msgKey", "messageLength", "padding"]));
});

Deno.test("open() returns what seal() was given, for every size and both senders", () => {
  for (let seed = 300; seed < 304; seed++) {
    const random = seededRandom(seed);
    const key = new AuthKey(random.bytes(256));
    for (let length = 0; length <= 2400; length += length < 400 ? 4 : 76) {
      const message: EncryptedMessage = {
        salt: random.bigint(64),
        sessionId: random.bigint(64),
        msgId: random.bigint(64),
        seqNo: random.uint32() | 0,
        body: random.bytes(length),
      };
      const sender = random.pick<Sender>(["client", "server"]);
      const { packet, quickAckToken } = sealWithQuickAck(key, sender, message, random.bytes);
      const opened = openWithQuickAck(key, sender, packet);
      assert.deepEqual(opened, { message, quickAckToken }, `seed ${seed}, length ${length}`);
      assert.equal(authKeyIdOf(packet), key.id);
    }
  }
});

Deno.test("seal() pads with 12 to 1024 bytes of the random source up to whole blocks (R102)", () => {
  const random = seededRandom(16);
  const key = new AuthKey(random.bytes(256));
  for (let length = 0; length <= 6000; length += 4) {
    let drawn = 0;
    const packet = seal(
      key,
      "client",
      { salt: 0n, sessionId: 0n, msgId: 0n, seqNo: 0, body: new Uint8Array(length) },
      (bytes) => {
        drawn += bytes;
        return random.bytes(bytes);
      },
    );
    assert.equal((packet.length - 24) % 16, 0, `length ${length}`);
    assert.equal(packet.length - 24 - 32 - length, drawn, `length ${length}`);
    assert.ok(drawn >= 12 && drawn <= 1024, `length ${length}: ${drawn} bytes of padding`);
  }
});

Deno.test("seal() hides the exact length: few sizes for many bodies", () => {
  const random = seededRandom(17);
  const key = new AuthKey(random.bytes(256));
  const sizes = new Set<number>();
  for (let length = 0; length <= 1200; length += 4) {
    const body = new Uint8Array(length);
    const message = { salt: 0n, sessionId: 0n, msgId: 0n, seqNo: 0, body };
    sizes.add(seal(key, "client", message, random.bytes).length);
  }
  assert.ok(sizes.size <= 9, [...sizes].join());
});

Deno.test("seal() refuses a body that is no multiple of 4 bytes", () => {
  const key = new AuthKey(seededRandom(18).bytes(256));
  const message = { salt: 0n, sessionId: 0n, msgId: 0n, seqNo: 0, body: new Uint8Array(5) };
  assert.throws(() => seal(key, "client", message, seededRandom(1).bytes), RangeError);
});

Deno.test("open() refuses a packet with any one bit changed (R92)", () => {
  const random = seededRandom(19);
  const key = new AuthKey(random.bytes(256));
  const body = random.bytes(20);
  const message = { salt: 1n, sessionId: 2n, msgId: 3n, seqNo: 4, body };
  const packet = seal(key, "server", message, random.bytes);
  for (let bit = 0; bit < 8 * packet.length; bit++) {
    const changed = packet.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    const check = bit < 64 ? "authKeyId" : "msgKey";
    assert.throws(() => open(key, "server", changed), failsWith(check), `bit ${bit}`);
  }
});

Deno.test("open() refuses a packet cut at any length", () => {
  const random = seededRandom(20);
  const key = new AuthKey(random.bytes(256));
  const message = { salt: 1n, sessionId: 2n, msgId: 3n, seqNo: 4, body: random.bytes(100) };
  const packet = seal(key, "server", message, random.bytes);
  for (let length = 0; length < packet.length; length++) {
    const check = length < 24 + 48 ? "length" : "msgKey";
    assert.throws(() => open(key, "server", packet.subarray(0, length)), failsWith(check));
  }
});

Deno.test("open() takes up to 15 bytes beyond whole blocks for transport padding (R24)", () => {
  const random = seededRandom(21);
  const key = new AuthKey(random.bytes(256));
  const message = { salt: 1n, sessionId: 2n, msgId: 3n, seqNo: 4, body: random.bytes(100) };
  const packet = seal(key, "server", message, random.bytes);
  for (let extra = 0; extra <= 15; extra++) {
    assert.deepEqual(open(key, "server", concat(packet, random.bytes(extra))), message);
  }
  assert.throws(
    () => open(key, "server", concat(packet, random.bytes(16))),
    failsWith("msgKey"),
  );
});

Deno.test("open() refuses the own side's packet sent back (R91)", () => {
  const random = seededRandom(22);
  const key = new AuthKey(random.bytes(256));
  const message = { salt: 1n, sessionId: 2n, msgId: 3n, seqNo: 4, body: random.bytes(8) };
  for (const [from, taken] of [["client", "server"], ["server", "client"]] as const) {
    const packet = seal(key, from, message, random.bytes);
    assert.throws(() => open(key, taken, packet), failsWith("msgKey"));
  }
});

Deno.test("open() judges length and padding at every border (R94)", () => {
  const random = seededRandom(23);
  const key = new AuthKey(random.bytes(256));
  for (const size of [48, 64, 1024, 1088, 2048]) {
    for (const length of [-4, -1, 0, 1, 2, 3, 4, 8, 12, 16, 20, 24, 28, 32, 992, 996, 1020]) {
      for (const value of [length, size - 32 - length, size - length]) {
        const plaintext = random.bytes(size);
        new DataView(plaintext.buffer).setInt32(28, value, true);
        const packet = sealPlaintext(key, "server", plaintext);
        const padding = size - 32 - value;
        if (value < 0 || value % 4 !== 0 || padding < 0) {
          assert.throws(() => open(key, "server", packet), failsWith("messageLength"));
        } else if (padding < 12 || padding > 1024) {
          assert.throws(() => open(key, "server", packet), failsWith("padding"));
        } else {
          assert.equal(open(key, "server", packet).body.length, value);
        }
      }
    }
  }
});

Deno.test("open() throws nothing but SecurityError for random bytes", () => {
  const random = seededRandom(24);
  const key = new AuthKey(random.bytes(256));
  const id = new Uint8Array(8);
  new DataView(id.buffer).setBigUint64(0, key.id, true);
  for (let round = 0; round < 5000; round++) {
    const bytes = random.bytes(random.int(400));
    if (round % 2 === 0) bytes.set(id.subarray(0, Math.min(8, bytes.length)));
    assert.throws(() => open(key, "server", bytes), SecurityError, `seed 24, round ${round}`);
  }
});

Deno.test("authKeyIdOf() reads the id unsigned and refuses fewer than 8 bytes", () => {
  assert.equal(authKeyIdOf(new Uint8Array(8).fill(255)), 2n ** 64n - 1n);
  assert.equal(authKeyIdOf(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 9)), 1n);
  assert.throws(() => authKeyIdOf(new Uint8Array(7)), failsWith("length"));
});
