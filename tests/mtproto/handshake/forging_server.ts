// A server of the key exchange that does everything right but the one thing a test tells it to do wrong.

import { AuthKey } from "../../../crypto/auth_key.ts";
import { bigIntFromBytes, bigIntToBytes, concat } from "../../../crypto/bytes.ts";
import { dhPower, KNOWN_DH_PRIME } from "../../../crypto/dh.ts";
import {
  deriveTmpKey,
  newNonceHash,
  serverDhParamsFailHash,
} from "../../../crypto/handshake_hashes.ts";
import { igeDecrypt, igeEncrypt } from "../../../crypto/ige.ts";
import { rsaUnpad } from "../../../crypto/rsa_pad.ts";
import { sha1 } from "../../../crypto/sha.ts";
import {
  ClientHandshake,
  type ClientHandshakeOptions,
  type HandshakeOut,
} from "../../../mtproto/handshake_client.ts";
import type { HandshakeObject } from "../../../mtproto/handshake_messages.ts";
import { decodePlainMessage, encodePlainMessage } from "../../../mtproto/plain_message.ts";
import {
  decode,
  type dh_gen_ok,
  encode,
  type resPQ,
  type server_DH_inner_data,
  type server_DH_params_ok,
} from "../../../tl/mtproto.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../../helpers/rsa_key.ts";

/** What a test changes; each hook gets the right value. */
export interface Forgeries {
  readonly resPq?: (right: resPQ) => resPQ;
  readonly inner?: (right: server_DH_inner_data) => server_DH_inner_data;
  /** The serialized inner data, before its hash is taken. */
  readonly innerBytes?: (right: Uint8Array) => Uint8Array;
  /** `SHA1 || data || padding`, before it is encrypted. */
  readonly sealed?: (right: Uint8Array) => Uint8Array;
  readonly dhParams?: (right: server_DH_params_ok) => server_DH_params_ok;
  readonly dhGen?: (right: dh_gen_ok) => dh_gen_ok;
  /** The body of any answer, by the name of its query. */
  readonly body?: (right: Uint8Array, query: string) => Uint8Array;
  /** The whole packet of any answer, by the name of its query. */
  readonly packet?: (right: Uint8Array, query: string) => Uint8Array;
  /** What the last query is answered with; repeated for each further one. */
  readonly verdicts?: readonly ("ok" | "retry" | "fail")[];
  /** How many times `server_DH_params_fail` comes first. */
  readonly paramsFail?: number;
}

/** Small factors: the proof of work is not what is tested. */
export const P = 1009n;
/** The greater factor. */
export const Q = 1013n;

/** See the head of this file. */
export class ForgingServer {
  readonly random: SeededRandom;
  readonly queries: string[] = [];
  /** `retry_id` of each `set_client_DH_params`. */
  readonly retryIds: bigint[] = [];
  /** The inner data of the last `req_DH_params`, with the padding behind it. */
  innerData: Uint8Array | undefined;
  authKey: AuthKey | undefined;
  readonly #forge: Forgeries;
  readonly #secret: Uint8Array;
  #newNonce: Uint8Array = new Uint8Array(32);
  #nonce: Uint8Array = new Uint8Array(16);
  #serverNonce: Uint8Array = new Uint8Array(16);
  #fails: number;
  #verdicts: ("ok" | "retry" | "fail")[];

  constructor(
    forge: Forgeries = {},
    { seed = 1, secret }: { readonly seed?: number; readonly secret?: Uint8Array } = {},
  ) {
    this.random = seededRandom(seed);
    this.#forge = forge;
    this.#secret = secret ?? this.random.bytes(256);
    this.#fails = forge.paramsFail ?? 0;
    this.#verdicts = [...forge.verdicts ?? ["ok"]];
  }

  /** Answers one packet of the client. */
  answer(packet: Uint8Array, nowMs: number): Uint8Array {
    const query = decodePlainMessage(packet).body;
    const name = decode(query)._;
    this.queries.push(name);
    const right = this.#answerBody(query, nowMs);
    const body = this.#forge.body?.(right, name) ?? right;
    const answer = encodePlainMessage(BigInt(nowMs) << 22n | 1n, body);
    return this.#forge.packet?.(answer, name) ?? answer;
  }

  #answerBody(bytes: Uint8Array, nowMs: number): Uint8Array {
    const query = decode(bytes) as HandshakeObject<
      "req_pq_multi" | "req_DH_params" | "set_client_DH_params"
    >;
    switch (query._) {
      case "req_pq_multi":
        this.#nonce = query.nonce;
        this.#serverNonce = this.random.bytes(16);
        return encode(this.#resPq());
      case "req_DH_params":
        this.innerData = rsaUnpad(query.encryptedData, TEST_PRIVATE_KEY);
        return this.#dhParams(nowMs);
      case "set_client_DH_params":
        return this.#dhGen(query.encryptedData);
    }
  }

  #resPq(): resPQ {
    const right: resPQ = {
      _: "resPQ",
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      pq: bigIntToBytes(P * Q),
      serverPublicKeyFingerprints: [BigInt.asIntN(64, TEST_PUBLIC_KEY.fingerprint)],
    };
    return this.#forge.resPq?.(right) ?? right;
  }

  get #nonces(): { nonce: Uint8Array; serverNonce: Uint8Array } {
    return { nonce: this.#nonce, serverNonce: this.#serverNonce };
  }

  #dhParams(nowMs: number): Uint8Array {
    const asked = decode(this.innerData!, { allowTrailing: true }) as HandshakeObject<
      "p_q_inner_data_dc"
    >;
    this.#newNonce = asked.newNonce;
    if (this.#fails > 0) {
      this.#fails--;
      const newNonceHash = serverDhParamsFailHash(this.#newNonce);
      return encode({ _: "server_DH_params_fail", ...this.#nonces, newNonceHash });
    }
    const inner: server_DH_inner_data = {
      _: "server_DH_inner_data",
      ...this.#nonces,
      g: 3,
      dhPrime: bigIntToBytes(KNOWN_DH_PRIME),
      gA: dhPower(3, this.#secret, KNOWN_DH_PRIME),
      serverTime: Math.floor(nowMs / 1000),
    };
    const rightBytes = encode(this.#forge.inner?.(inner) ?? inner);
    const bytes = this.#forge.innerBytes?.(rightBytes) ?? rightBytes;
    const padding = this.random.bytes(-(20 + bytes.length) & 15);
    const rightSealed = concat(sha1(bytes), bytes, padding);
    const sealed = this.#forge.sealed?.(rightSealed) ?? rightSealed;
    const { key, iv } = deriveTmpKey(this.#newNonce, this.#serverNonce);
    const right: server_DH_params_ok = {
      _: "server_DH_params_ok",
      ...this.#nonces,
      encryptedAnswer: igeEncrypt(sealed, key, iv),
    };
    return encode(this.#forge.dhParams?.(right) ?? right);
  }

  #dhGen(encrypted: Uint8Array): Uint8Array {
    const { key, iv } = deriveTmpKey(this.#newNonce, this.#serverNonce);
    const opened = igeDecrypt(encrypted, key, iv).subarray(20);
    const inner = decode(opened, { allowTrailing: true }) as HandshakeObject<
      "client_DH_inner_data"
    >;
    this.retryIds.push(inner.retryId);
    this.authKey = new AuthKey(dhPower(inner.gB, this.#secret, KNOWN_DH_PRIME));
    const hash = (number: 1 | 2 | 3) => newNonceHash(this.#newNonce, number, this.authKey!.auxHash);
    const verdict = this.#verdicts.length > 1 ? this.#verdicts.shift() : this.#verdicts[0];
    switch (verdict) {
      case "retry":
        return encode({ _: "dh_gen_retry", ...this.#nonces, newNonceHash2: hash(2) });
      case "fail":
        return encode({ _: "dh_gen_fail", ...this.#nonces, newNonceHash3: hash(3) });
      default: {
        const right: dh_gen_ok = { _: "dh_gen_ok", ...this.#nonces, newNonceHash1: hash(1) };
        return encode(this.#forge.dhGen?.(right) ?? right);
      }
    }
  }
}

/** A client that trusts the test key. */
export function testClient(options: Partial<ClientHandshakeOptions> = {}): ClientHandshake {
  return new ClientHandshake({
    dcId: 2,
    publicKeys: [TEST_PUBLIC_KEY],
    random: seededRandom(7).bytes,
    ...options,
  });
}

/** The moment the tests run in. */
export const NOW_MS = 1_700_000_000_000;

/** Runs client and server until the client has nothing more to send; gives its last outputs. */
export function run(
  client: ClientHandshake,
  server: { answer(packet: Uint8Array, nowMs: number): Uint8Array },
  nowMs: number = NOW_MS,
): HandshakeOut[] {
  let outputs = client.step({ type: "start" }, nowMs);
  for (let round = 0; round < 100; round++) {
    const [output] = outputs;
    if (output?.type !== "transmit") return outputs;
    outputs = client.step({ type: "receive", packet: server.answer(output.packet, nowMs) }, nowMs);
  }
  throw new Error("The client goes on and on");
}

/** The one output that is expected, of the expected type. */
export function only<const T extends string, O extends { readonly type: string }>(
  outputs: readonly O[],
  type: T,
): Extract<O, { readonly type: T }> {
  const [output] = outputs;
  if (outputs.length !== 1 || output?.type !== type) {
    throw new Error(`Expected one ${type}, got ${Deno.inspect(outputs)}`);
  }
  return output as Extract<O, { readonly type: T }>;
}

/** The packet of the only output, a transmit. */
export function sent(outputs: readonly HandshakeOut[]): Uint8Array {
  return only(outputs, "transmit").packet;
}

/** The query in the only output, a transmit. */
export function query<N extends string>(outputs: readonly HandshakeOut[]): HandshakeObject<N> {
  return decode(decodePlainMessage(sent(outputs)).body) as HandshakeObject<N>;
}

/** Hands over one answer. */
export function receive(
  client: ClientHandshake,
  packet: Uint8Array,
  nowMs = NOW_MS,
): HandshakeOut[] {
  return client.step({ type: "receive", packet }, nowMs);
}

/** Flips the lowest bit of one byte, counted from the end if negative. */
export function flip(bytes: Uint8Array, offset = 0): Uint8Array {
  const changed = bytes.slice();
  const index = offset < 0 ? bytes.length + offset : offset;
  changed[index] = changed[index]! ^ 1;
  return changed;
}

/** An integer as the protocol writes it. */
export const big = bigIntToBytes;
/** And back. */
export const unbig = bigIntFromBytes;
