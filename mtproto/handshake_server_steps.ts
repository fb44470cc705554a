// The server's three steps of the key exchange: each takes the state before it and one query, and gives the answer.

import { AuthKey } from "../crypto/auth_key.ts";
import { bigIntFromBytes, bigIntToBytes, wipe } from "../crypto/bytes.ts";
import { checkDhValue, DH_BYTES, dhPower } from "../crypto/dh.ts";
import {
  deriveTmpKey,
  initialSalt,
  newNonceHash,
  serverDhParamsFailHash,
} from "../crypto/handshake_hashes.ts";
import type { AesKeyIv } from "../crypto/kdf_v2.ts";
import { isPrimeBelow64Bits } from "../crypto/prime.ts";
import { type RandomBytes, takeRandom } from "../crypto/random.ts";
import type { RsaPrivateKey } from "../crypto/rsa.ts";
import { rsaUnpad } from "../crypto/rsa_pad.ts";
import { encode } from "../tl/mtproto.ts";
import { HandshakeError } from "./errors.ts";
import {
  checkNonces,
  checkSame,
  type DhPair,
  drawDhPair,
  type HandshakeObject,
  type Nonces,
  openInnerData,
  readObject,
  retryIdOf,
  sealInnerData,
} from "./handshake_messages.ts";

const NONCE_BYTES = 16;
const RSA_BYTES = 256;
const RETRY_ID_NONE = 0n;

/** What a server is, the same in every exchange. */
export interface ServerSetup {
  /** The key whose public half clients know. */
  readonly privateKey: RsaPrivateKey;
  /** The source of all that must be unpredictable. */
  readonly random: RandomBytes;
  /** The only data centre served; any without it. */
  readonly dcId: number | undefined;
  /** The prime, of which the server is sure. */
  readonly dhPrime: bigint;
  /** A generator that fits the prime. */
  readonly generator: number;
  /** Whether another key has this id already. */
  readonly isKeyIdTaken: (authKeyId: bigint) => boolean;
}

/** The client knows the server's nonce; `req_DH_params` is next. */
export interface ExpectReqDhParams {
  /** The query waited for. */
  readonly expects: "req_DH_params";
  /** The client's nonce. */
  readonly nonce: Uint8Array;
  /** The server's nonce. */
  readonly serverNonce: Uint8Array;
  /** The factors of the proof of work, as they must be sent. */
  readonly p: Uint8Array;
  /** The greater factor. */
  readonly q: Uint8Array;
  /** Their product. */
  readonly pq: Uint8Array;
}

/** The client has the server's half of the key; `set_client_DH_params` is next. */
export interface ExpectSetClientDhParams {
  /** The query waited for. */
  readonly expects: "set_client_DH_params";
  /** The client's nonce. */
  readonly nonce: Uint8Array;
  /** The server's nonce. */
  readonly serverNonce: Uint8Array;
  /** The client's secret nonce. */
  readonly newNonce: Uint8Array;
  /** The key of the inner data. */
  readonly tmpKey: AesKeyIv;
  /** The server's half of the key. */
  readonly pair: DhPair;
  /** The data centre the client asked for. */
  readonly dcId: number | undefined;
  /** Lifetime of a temporary key, in seconds. */
  readonly temporaryExpiresInS: number | undefined;
  /** What `retry_id` must be: 0, or the aux hash of the key refused before. */
  readonly retryId: bigint;
  /** How many keys were refused. */
  readonly retries: number;
}

/** The exchange is over; its last answer may be asked for again. */
export interface ExpectNothing {
  /** The query waited for. */
  readonly expects: "nothing";
  /** The client's nonce. */
  readonly nonce: Uint8Array;
  /** The server's nonce. */
  readonly serverNonce: Uint8Array;
}

/** Where an exchange stands. */
export type ServerState = ExpectReqDhParams | ExpectSetClientDhParams | ExpectNothing;

/** A query taken: the answer to it, and where the exchange stands now. */
export interface ServerNext {
  /** The serialized answer. */
  readonly answer: Uint8Array;
  /** The state after it; `undefined` when the exchange has failed by this answer. */
  readonly state: ServerState | undefined;
  /** The key, once it is made. */
  readonly made?: MadeKey | undefined;
  /** What the client did wrong, when it is told so by the answer. */
  readonly error?: HandshakeError | undefined;
}

/** A key made with a client. */
export interface MadeKey {
  /** The key. */
  readonly authKey: AuthKey;
  /** The first server salt, unsigned. */
  readonly serverSalt: bigint;
  /** The data centre the client asked for, if it named one. */
  readonly dcId: number | undefined;
  /** Lifetime of a temporary key, in seconds. */
  readonly temporaryExpiresInS: number | undefined;
}

/** Overwrites what an exchange held secret. */
export function wipeServerState(state: ServerState): void {
  if (state.expects !== "set_client_DH_params") return;
  wipe(state.newNonce, state.tmpKey.key, state.tmpKey.iv, state.pair.secret);
}

/**
 * `req_pq_multi` or the older `req_pq` → `resPQ`.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation", items 1 and 2.
 */
export function answerReqPq(body: Uint8Array, setup: ServerSetup): ServerNext {
  const { nonce } = readObject("reqPq", body, ["req_pq_multi", "req_pq"]).object;
  const serverNonce = takeRandom(setup.random, NONCE_BYTES);
  const { p, q } = drawFactors(setup.random);
  const pq = bigIntToBytes(p * q);
  return {
    state: {
      expects: "req_DH_params",
      nonce,
      serverNonce,
      p: bigIntToBytes(p),
      q: bigIntToBytes(q),
      pq,
    },
    answer: encode({
      _: "resPQ",
      nonce,
      serverNonce,
      pq,
      serverPublicKeyFingerprints: [BigInt.asIntN(64, setup.privateKey.fingerprint)],
    }),
  };
}

/** Two different primes of 31 bits; their product is below 2^62. */
function drawFactors(random: RandomBytes): { p: bigint; q: bigint } {
  const one = nextPrime(drawOdd(random));
  let other = nextPrime(drawOdd(random));
  if (one === other) other = nextPrime(one + 2n);
  return one < other ? { p: one, q: other } : { p: other, q: one };
}

function drawOdd(random: RandomBytes): bigint {
  const drawn = bigIntFromBytes(takeRandom(random, 4));
  return (drawn & 0x3fff_ffffn) | 0x4000_0001n;
}

/** The first prime from an odd number on. Below 2^32 there is one within 336. */
function nextPrime(odd: bigint): bigint {
  let candidate = odd;
  while (!isPrimeBelow64Bits(candidate)) candidate += 2n;
  return candidate;
}

/**
 * `req_DH_params` → `server_DH_params_ok`, or `server_DH_params_fail` where the inner data
 * contradicts the query around it.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation", items 4 and 5.
 */
export function answerReqDhParams(
  state: ExpectReqDhParams,
  body: Uint8Array,
  setup: ServerSetup,
  nowS: number,
): ServerNext {
  const step = "reqDhParams";
  const { object: query } = readObject(step, body, ["req_DH_params"]);
  checkNonces(step, query, state);
  checkFingerprint(query.publicKeyFingerprint, setup);
  checkSame(step, "pq", query.p, state.p);
  checkSame(step, "pq", query.q, state.q);
  if (query.encryptedData.length !== RSA_BYTES) {
    const got = query.encryptedData.length;
    const message = `The encrypted data has ${got} bytes instead of ${RSA_BYTES}`;
    throw new HandshakeError(step, "length", message, { got, expected: RSA_BYTES });
  }
  const opened = rsaUnpad(query.encryptedData, setup.privateKey);
  let inner: PqInnerData;
  try {
    inner = readPqInnerData(opened);
  } finally {
    wipe(opened);
  }
  try {
    checkNonces("pqInnerData", inner, state);
    checkDc(inner.dc, setup.dcId);
  } catch (error) {
    wipe(inner.newNonce);
    throw error;
  }
  const { nonce, serverNonce } = state;
  const error = contradiction(inner, state);
  if (error !== undefined) {
    const newNonceHash = serverDhParamsFailHash(inner.newNonce);
    wipe(inner.newNonce);
    const answer = encode({ _: "server_DH_params_fail", nonce, serverNonce, newNonceHash });
    return { answer, state: undefined, error };
  }
  const tmpKey = deriveTmpKey(inner.newNonce, serverNonce);
  const pair = drawDhPair(setup.generator, setup.dhPrime, setup.random);
  return {
    state: {
      expects: "set_client_DH_params",
      nonce,
      serverNonce,
      newNonce: inner.newNonce,
      tmpKey,
      pair,
      dcId: inner.dc,
      temporaryExpiresInS: inner.expiresIn,
      retryId: RETRY_ID_NONE,
      retries: 0,
    },
    answer: encodeServerDhParams({ nonce, serverNonce }, pair, tmpKey, setup, nowS),
  };
}

function checkFingerprint(fingerprint: bigint, setup: ServerSetup): void {
  if (BigInt.asUintN(64, fingerprint) === setup.privateKey.fingerprint) return;
  const got = BigInt.asUintN(64, fingerprint).toString(16);
  throw new HandshakeError("reqDhParams", "fingerprint", `No key has fingerprint ${got}`, {
    got,
    expected: setup.privateKey.fingerprint.toString(16),
  });
}

/** The inner data of any client: with or without data centre, permanent or temporary. */
interface PqInnerData extends Nonces {
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly newNonce: Uint8Array;
  readonly dc: number | undefined;
  readonly expiresIn: number | undefined;
}

function readPqInnerData(opened: Uint8Array): PqInnerData {
  const { object } = readObject("pqInnerData", opened, [
    "p_q_inner_data_dc",
    "p_q_inner_data_temp_dc",
    "p_q_inner_data",
    "p_q_inner_data_temp",
  ]);
  const { pq, p, q, nonce, serverNonce, newNonce } = object;
  const dc = "dc" in object ? object.dc : undefined;
  const expiresIn = "expiresIn" in object ? object.expiresIn : undefined;
  return { pq, p, q, nonce, serverNonce, newNonce, dc, expiresIn };
}

/** A client names the data centre by its id, +10000 on test servers, negative for media. */
function checkDc(dc: number | undefined, served: number | undefined): void {
  if (dc === undefined || served === undefined || Math.abs(dc) % 10_000 === served % 10_000) return;
  const message = `The key is asked for data centre ${dc}, this is ${served}`;
  throw new HandshakeError("pqInnerData", "dcId", message, { got: dc, expected: served });
}

function contradiction(inner: PqInnerData, state: ExpectReqDhParams): HandshakeError | undefined {
  for (const field of ["pq", "p", "q"] as const) {
    const got = bigIntFromBytes(inner[field]);
    if (got !== bigIntFromBytes(state[field])) {
      return new HandshakeError("pqInnerData", "pq", `The inner data has ${field} ${got}`);
    }
  }
  if (inner.expiresIn !== undefined && inner.expiresIn <= 0) {
    const message = `A temporary key is to live ${inner.expiresIn} seconds`;
    return new HandshakeError("pqInnerData", "expiresIn", message, { got: inner.expiresIn });
  }
  return undefined;
}

function encodeServerDhParams(
  nonces: Nonces,
  pair: DhPair,
  tmpKey: AesKeyIv,
  setup: ServerSetup,
  nowS: number,
): Uint8Array {
  const inner = encode({
    _: "server_DH_inner_data",
    ...nonces,
    g: setup.generator,
    dhPrime: bigIntToBytes(setup.dhPrime, DH_BYTES),
    gA: pair.publicValue,
    serverTime: nowS | 0,
  });
  const encryptedAnswer = sealInnerData(inner, tmpKey, setup.random);
  return encode({ _: "server_DH_params_ok", ...nonces, encryptedAnswer });
}

/**
 * `set_client_DH_params` → `dh_gen_ok` with the key; `dh_gen_retry` if another key has its id;
 * `dh_gen_fail` if that comes again and again.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH key exchange complete", items 6 to 9.
 *
 * @param state Where the exchange stands.
 * @param body The query.
 * @param setup What the server is.
 * @param maxRetries How many `dh_gen_retry` are given.
 */
export function answerSetClientDhParams(
  state: ExpectSetClientDhParams,
  body: Uint8Array,
  setup: ServerSetup,
  maxRetries: number,
): ServerNext {
  const { nonce, serverNonce, newNonce } = state;
  const { object: query } = readObject("setClientDhParams", body, ["set_client_DH_params"]);
  checkNonces("setClientDhParams", query, state);
  const inner = openInnerData(
    "clientDhInnerData",
    query.encryptedData,
    state.tmpKey,
    "client_DH_inner_data",
  );
  checkClientInnerData(inner, state, setup);
  const shared = dhPower(inner.gB, state.pair.secret, setup.dhPrime);
  const authKey = new AuthKey(shared);
  wipe(shared);
  const hash = (number: 1 | 2 | 3) => newNonceHash(newNonce, number, authKey.auxHash);
  const nonces = { nonce, serverNonce };
  if (!setup.isKeyIdTaken(authKey.id)) {
    const { dcId, temporaryExpiresInS } = state;
    const serverSalt = initialSalt(newNonce, serverNonce);
    return {
      answer: encode({ _: "dh_gen_ok", ...nonces, newNonceHash1: hash(1) }),
      state: { expects: "nothing", ...nonces },
      made: { authKey, serverSalt, dcId, temporaryExpiresInS },
    };
  }
  authKey.wipe();
  if (state.retries < maxRetries) {
    return {
      answer: encode({ _: "dh_gen_retry", ...nonces, newNonceHash2: hash(2) }),
      state: { ...state, retryId: retryIdOf(authKey.auxHash), retries: state.retries + 1 },
    };
  }
  return {
    answer: encode({ _: "dh_gen_fail", ...nonces, newNonceHash3: hash(3) }),
    state: { expects: "nothing", ...nonces },
  };
}

function checkClientInnerData(
  inner: HandshakeObject<"client_DH_inner_data">,
  state: ExpectSetClientDhParams,
  setup: ServerSetup,
): void {
  checkNonces("clientDhInnerData", inner, state);
  if (inner.retryId !== state.retryId) {
    const message = `retry_id is ${inner.retryId}, the failed attempt was ${state.retryId}`;
    throw new HandshakeError("clientDhInnerData", "retryId", message, {
      got: inner.retryId,
      expected: state.retryId,
    });
  }
  checkDhValue(inner.gB, setup.dhPrime);
}
