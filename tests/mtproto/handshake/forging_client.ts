// A client of the key exchange that does everything right but the one thing a test tells it to do wrong.

import { AuthKey } from "../../../crypto/auth_key.ts";
import { bigIntFromBytes, concat } from "../../../crypto/bytes.ts";
import { dhPower } from "../../../crypto/dh.ts";
import { factorize } from "../../../crypto/factor.ts";
import { deriveTmpKey } from "../../../crypto/handshake_hashes.ts";
import { igeDecrypt, igeEncrypt } from "../../../crypto/ige.ts";
import { rsaPad } from "../../../crypto/rsa_pad.ts";
import { sha1 } from "../../../crypto/sha.ts";
import {
  ServerHandshake,
  type ServerHandshakeOptions,
  type ServerHandshakeOut,
} from "../../../mtproto/handshake_server.ts";
import type { HandshakeObject } from "../../../mtproto/handshake_messages.ts";
import { decodePlainMessage, encodePlainMessage } from "../../../mtproto/plain_message.ts";
import {
  type client_DH_inner_data,
  decode,
  encode,
  type p_q_inner_data_dc,
  type TlObject,
} from "../../../tl/mtproto.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../../helpers/rsa_key.ts";
import { NOW_MS } from "./forging_server.ts";

/** The two later queries as objects. */
export type ReqDhParams = HandshakeObject<"req_DH_params">;
/** The last query as an object. */
export type SetClientDhParams = HandshakeObject<"set_client_DH_params">;

/** What a test changes; each hook gets the right value. */
export interface ClientForgeries {
  /** The whole inner data, serialized. */
  readonly pqInnerBytes?: (right: p_q_inner_data_dc) => Uint8Array;
  readonly reqDhParams?: (right: ReqDhParams) => ReqDhParams;
  readonly inner?: (right: client_DH_inner_data) => client_DH_inner_data;
  readonly innerBytes?: (right: Uint8Array) => Uint8Array;
  /** `SHA1 || data || padding`, before it is encrypted. */
  readonly sealed?: (right: Uint8Array) => Uint8Array;
  readonly setClientDhParams?: (right: SetClientDhParams) => SetClientDhParams;
  /** The body of any query, by its name. */
  readonly body?: (right: Uint8Array, name: string) => Uint8Array;
  /** The whole packet of any query, by its name. */
  readonly packet?: (right: Uint8Array, name: string) => Uint8Array;
}

/** See the head of this file. */
export class ForgingClient {
  readonly #random: SeededRandom;
  readonly #forge: ClientForgeries;
  readonly newNonce: Uint8Array;
  readonly #nonce: Uint8Array;
  authKey: AuthKey | undefined;

  constructor(forge: ClientForgeries = {}, seed = 21) {
    this.#forge = forge;
    this.#random = seededRandom(seed);
    this.newNonce = this.#random.bytes(32);
    this.#nonce = this.#random.bytes(16);
  }

  /** The first query. */
  start(): Uint8Array {
    return this.#packet({ _: "req_pq_multi", nonce: this.#nonce } as TlObject);
  }

  /** The query after an answer; `undefined` after the last. */
  next(packet: Uint8Array): Uint8Array | undefined {
    const answer = decode(decodePlainMessage(packet).body) as HandshakeObject<
      "resPQ" | "server_DH_params_ok" | "server_DH_params_fail" | "dh_gen_ok"
    >;
    switch (answer._) {
      case "resPQ":
        return this.#packet(this.#reqDhParams(answer));
      case "server_DH_params_ok":
        return this.#packet(this.#setClientDhParams(answer));
      default:
        return undefined;
    }
  }

  #reqDhParams({ serverNonce, pq }: HandshakeObject<"resPQ">): ReqDhParams {
    const factors = factorize(bigIntFromBytes(pq));
    const [p, q] = [factors.p, factors.q].map((n) => Uint8Array.fromHex(n.toString(16)));
    const nonces = { nonce: this.#nonce, serverNonce };
    const inner: p_q_inner_data_dc = {
      _: "p_q_inner_data_dc",
      ...nonces,
      pq,
      p: p!,
      q: q!,
      newNonce: this.newNonce,
      dc: 2,
    };
    const data = this.#forge.pqInnerBytes?.(inner) ?? encode(inner);
    const right: ReqDhParams = {
      _: "req_DH_params",
      ...nonces,
      p: p!,
      q: q!,
      publicKeyFingerprint: BigInt.asIntN(64, TEST_PUBLIC_KEY.fingerprint),
      encryptedData: rsaPad(data, TEST_PUBLIC_KEY, this.#random.bytes),
    };
    return this.#forge.reqDhParams?.(right) ?? right;
  }

  #setClientDhParams(answer: HandshakeObject<"server_DH_params_ok">): SetClientDhParams {
    const { serverNonce, encryptedAnswer } = answer;
    const { key, iv } = deriveTmpKey(this.newNonce, serverNonce);
    const opened = igeDecrypt(encryptedAnswer, key, iv).subarray(20);
    const server = decode(opened, { allowTrailing: true }) as HandshakeObject<
      "server_DH_inner_data"
    >;
    const nonces = { nonce: this.#nonce, serverNonce };
    const p = bigIntFromBytes(server.dhPrime);
    const b = this.#random.bytes(256);
    this.authKey = new AuthKey(dhPower(server.gA, b, p));
    const inner: client_DH_inner_data = {
      _: "client_DH_inner_data",
      ...nonces,
      retryId: 0n,
      gB: dhPower(server.g, b, p),
    };
    const rightBytes = encode(this.#forge.inner?.(inner) ?? inner);
    const bytes = this.#forge.innerBytes?.(rightBytes) ?? rightBytes;
    const padding = this.#random.bytes(-(20 + bytes.length) & 15);
    const rightSealed = concat(sha1(bytes), bytes, padding);
    const sealed = this.#forge.sealed?.(rightSealed) ?? rightSealed;
    const right: SetClientDhParams = {
      _: "set_client_DH_params",
      ...nonces,
      encryptedData: igeEncrypt(sealed, key, iv),
    };
    return this.#forge.setClientDhParams?.(right) ?? right;
  }

  #packet(query: TlObject): Uint8Array {
    const right = encode(query);
    const body = this.#forge.body?.(right, query._) ?? right;
    const packet = encodePlainMessage(4n, body);
    return this.#forge.packet?.(packet, query._) ?? packet;
  }
}

/** A server of data centre 2 with the test key. */
export function testServer(options: Partial<ServerHandshakeOptions> = {}): ServerHandshake {
  return new ServerHandshake({
    privateKey: TEST_PRIVATE_KEY,
    random: seededRandom(31).bytes,
    dcId: 2,
    ...options,
  });
}

/** Runs both until the client has nothing more to send; gives the server's outputs to the last query. */
export function serve(client: ForgingClient, server: ServerHandshake): ServerHandshakeOut[] {
  let packet: Uint8Array | undefined = client.start();
  let outputs: ServerHandshakeOut[] = [];
  while (packet !== undefined) {
    outputs = server.step({ type: "receive", packet }, NOW_MS);
    const [first] = outputs;
    packet = first?.type === "transmit" ? client.next(first.packet) : undefined;
  }
  return outputs;
}
