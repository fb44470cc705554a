// The client's three steps of the key exchange: each takes the state before it and one answer, and gives what follows.

import { AuthKey } from "../crypto/auth_key.ts";
import { bigIntFromBytes, bigIntToBytes, wipe } from "../crypto/bytes.ts";
import { checkDhValue, DH_BYTES, type DhChecker, dhPower } from "../crypto/dh.ts";
import { factorize, type Factors } from "../crypto/factor.ts";
import {
  deriveTmpKey,
  initialSalt,
  newNonceHash,
  serverDhParamsFailHash,
} from "../crypto/handshake_hashes.ts";
import type { AesKeyIv } from "../crypto/kdf_v2.ts";
import { type RandomBytes, takeRandom } from "../crypto/random.ts";
import type { RsaPublicKey } from "../crypto/rsa.ts";
import { rsaPad } from "../crypto/rsa_pad.ts";
import { encode } from "../tl/mtproto.ts";
import { HandshakeError } from "./errors.ts";
import {
  checkNonces,
  checkSame,
  drawDhPair,
  type Nonces,
  openInnerData,
  readObject,
  retryIdOf,
  sealInnerData,
} from "./handshake_messages.ts";

/** Random bytes in `nonce` and `server_nonce`. */
const NONCE_BYTES = 16;
/** Random bytes in `new_nonce`. */
const NEW_NONCE_BYTES = 32;
/** `pq` is below 2^63. */
const MAX_PQ_BYTES = 8;

/** What the client knows of the keys and of itself, the same in every attempt. */
export interface ClientSetup {
  /** The id sent in the inner data: +10000 for test servers, negative for media. */
  readonly dcId: number;
  /** The only keys trusted. */
  readonly publicKeys: readonly RsaPublicKey[];
  /** The source of all that must be unpredictable. */
  readonly random: RandomBytes;
  /** Lifetime asked for, in seconds; a permanent key without it. */
  readonly temporaryExpiresInS: number | undefined;
  /** Remembers which primes were checked. */
  readonly dhChecker: DhChecker;
}

/** Waiting for `resPQ`. */
export interface AwaitResPq {
  /** The answer waited for. */
  readonly step: "resPQ";
  /** The query to send, and to repeat. */
  readonly query: Uint8Array;
  /** The client's nonce of this attempt. */
  readonly nonce: Uint8Array;
}

/** Waiting for `server_DH_params_ok`. */
export interface AwaitServerDhParams {
  /** The answer waited for. */
  readonly step: "serverDhParams";
  /** The query to send, and to repeat. */
  readonly query: Uint8Array;
  /** The client's nonce of this attempt. */
  readonly nonce: Uint8Array;
  /** The server's nonce of this attempt. */
  readonly serverNonce: Uint8Array;
  /** The client's secret nonce. */
  readonly newNonce: Uint8Array;
}

/** Waiting for `dh_gen_ok`. */
export interface AwaitDhGen {
  /** The answer waited for. */
  readonly step: "dhGen";
  /** The query to send, and to repeat. */
  readonly query: Uint8Array;
  /** The client's nonce of this attempt. */
  readonly nonce: Uint8Array;
  /** The server's nonce of this attempt. */
  readonly serverNonce: Uint8Array;
  /** The client's secret nonce. */
  readonly newNonce: Uint8Array;
  /** The key of the inner data. */
  readonly tmpKey: AesKeyIv;
  /** The generator. */
  readonly g: number;
  /** The prime, checked. */
  readonly dhPrime: bigint;
  /** The server's public value, checked. */
  readonly gA: Uint8Array;
  /** The server's clock, in seconds. */
  readonly serverTimeS: number;
  /** The key made, if the server agrees. */
  readonly authKey: AuthKey;
  /** How many `dh_gen_retry` came before. */
  readonly retries: number;
}

/** Where an attempt stands. */
export type ClientState = AwaitResPq | AwaitServerDhParams | AwaitDhGen;

/** What an answer leads to. */
export type ClientNext =
  /** The next query is to be sent. `answer` is the object that led to it. */
  | { readonly type: "next"; readonly state: ClientState; readonly answer: Uint8Array }
  /** The server asks to start over. */
  | { readonly type: "startOver"; readonly error: HandshakeError }
  /** The key is made. */
  | { readonly type: "done"; readonly authKey: AuthKey; readonly serverSalt: bigint };

/**
 * Starts an attempt: `req_pq_multi` with a nonce never used before.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation", item 1.
 */
export function startAttempt(random: RandomBytes): AwaitResPq {
  const nonce = takeRandom(random, NONCE_BYTES);
  return { step: "resPQ", query: encode({ _: "req_pq_multi", nonce }), nonce };
}

/** Takes the answer waited for. */
export function takeAnswer(
  state: ClientState,
  body: Uint8Array,
  setup: ClientSetup,
): ClientNext {
  switch (state.step) {
    case "resPQ":
      return takeResPq(state, body, setup);
    case "serverDhParams":
      return takeServerDhParams(state, body, setup);
    case "dhGen":
      return takeDhGen(state, body, setup);
  }
}

/** Overwrites what an attempt held secret; a key that was handed out stays. */
export function wipeState(state: ClientState): void {
  if (state.step === "resPQ") return;
  wipe(state.newNonce);
  if (state.step === "dhGen") wipe(state.tmpKey.key, state.tmpKey.iv);
}

/**
 * `resPQ` → `req_DH_params`: the proof of work, and the new nonce under the server's key.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation", items 2 to 4.
 */
function takeResPq(state: AwaitResPq, body: Uint8Array, setup: ClientSetup): ClientNext {
  const { object: resPq, bytes: answer } = readObject(state.step, body, ["resPQ"]);
  checkSame(state.step, "nonce", resPq.nonce, state.nonce);
  const publicKey = knownKey(resPq.serverPublicKeyFingerprints, setup.publicKeys);
  const pq = bigIntFromBytes(pqBytes(resPq.pq));
  const factors = factorize(pq);
  const newNonce = takeRandom(setup.random, NEW_NONCE_BYTES);
  const nonces = { nonce: state.nonce, serverNonce: resPq.serverNonce };
  const inner = encodePqInnerData({ ...nonces, newNonce, pq, factors }, setup);
  const query = encodeReqDhParams(nonces, factors, inner, publicKey, setup.random);
  wipe(inner);
  return {
    type: "next",
    state: { step: "serverDhParams", query, ...nonces, newNonce },
    answer,
  };
}

/** The key of the first fingerprint that names one of ours; none is ever taken from elsewhere. */
function knownKey(fingerprints: readonly bigint[], keys: readonly RsaPublicKey[]): RsaPublicKey {
  for (const fingerprint of fingerprints) {
    const unsigned = BigInt.asUintN(64, fingerprint);
    const key = keys.find((candidate) => candidate.fingerprint === unsigned);
    if (key !== undefined) return key;
  }
  const offered = fingerprints.slice(0, 8).map(fingerprintText).join(", ") || "none";
  throw new HandshakeError(
    "resPQ",
    "fingerprint",
    `The server has none of the known public keys; check whether test and production are mixed up`,
    { got: offered, expected: keys.map((key) => fingerprintText(key.fingerprint)).join(", ") },
  );
}

function fingerprintText(fingerprint: bigint): string {
  return BigInt.asUintN(64, fingerprint).toString(16).padStart(16, "0");
}

function pqBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MAX_PQ_BYTES) return bytes;
  throw new HandshakeError(
    "resPQ",
    "pq",
    `pq has ${bytes.length} bytes, more than ${MAX_PQ_BYTES}`,
    { got: bytes.length, expected: MAX_PQ_BYTES },
  );
}

/** What goes into the inner data of `req_DH_params`. */
interface PqInnerData extends Nonces {
  /** The secret nonce. */
  readonly newNonce: Uint8Array;
  /** The number factored. */
  readonly pq: bigint;
  /** Its factors. */
  readonly factors: Factors;
}

function encodePqInnerData(data: PqInnerData, setup: ClientSetup): Uint8Array {
  const { nonce, serverNonce, newNonce, factors } = data;
  const common = {
    pq: bigIntToBytes(data.pq),
    p: bigIntToBytes(factors.p),
    q: bigIntToBytes(factors.q),
    nonce,
    serverNonce,
    newNonce,
    dc: setup.dcId,
  };
  return setup.temporaryExpiresInS === undefined
    ? encode({ _: "p_q_inner_data_dc", ...common })
    : encode({ _: "p_q_inner_data_temp_dc", ...common, expiresIn: setup.temporaryExpiresInS });
}

/**
 * The query that carries the inner data under the server's key. `p` and `q` are sent without leading
 * zeros: a server refuses them otherwise.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation", item 4.
 *
 * @param nonces Both nonces.
 * @param factors The factors of `pq`.
 * @param inner The serialized inner data, at most 144 bytes.
 * @param publicKey The server's key.
 * @param random The source of padding and temporary key.
 */
export function encodeReqDhParams(
  nonces: Nonces,
  factors: Factors,
  inner: Uint8Array,
  publicKey: RsaPublicKey,
  random: RandomBytes,
): Uint8Array {
  return encode({
    _: "req_DH_params",
    nonce: nonces.nonce,
    serverNonce: nonces.serverNonce,
    p: bigIntToBytes(factors.p),
    q: bigIntToBytes(factors.q),
    publicKeyFingerprint: BigInt.asIntN(64, publicKey.fingerprint),
    encryptedData: rsaPad(inner, publicKey, random),
  });
}

/**
 * `server_DH_params_ok` → `set_client_DH_params`: every check of the server's parameters, then our
 * half of the key.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation", item 5, and "DH key exchange
 * complete"; core.telegram.org/mtproto/security_guidelines, "Validation of DH parameters".
 */
function takeServerDhParams(
  state: AwaitServerDhParams,
  body: Uint8Array,
  setup: ClientSetup,
): ClientNext {
  const { step, newNonce, nonce, serverNonce } = state;
  const { object: params, bytes: answer } = readObject(step, body, [
    "server_DH_params_ok",
    "server_DH_params_fail",
  ]);
  checkNonces(step, params, state);
  if (params._ === "server_DH_params_fail") {
    checkSame(step, "newNonceHash", params.newNonceHash, serverDhParamsFailHash(newNonce));
    return startOver(step, "The server answered server_DH_params_fail");
  }
  const tmpKey = deriveTmpKey(newNonce, serverNonce);
  try {
    const sealed = params.encryptedAnswer;
    const inner = openInnerData("serverDhInnerData", sealed, tmpKey, "server_DH_inner_data");
    checkNonces("serverDhInnerData", inner, state);
    setup.dhChecker.check(inner.dhPrime, inner.g);
    const dhPrime = bigIntFromBytes(inner.dhPrime, DH_BYTES);
    checkDhValue(inner.gA, dhPrime);
    const dhParams = { nonce, serverNonce, tmpKey, g: inner.g, dhPrime, gA: inner.gA };
    const made = makeKey(dhParams, 0n, setup);
    const serverTimeS = inner.serverTime >>> 0;
    return {
      type: "next",
      state: { step: "dhGen", ...dhParams, newNonce, serverTimeS, ...made, retries: 0 },
      answer,
    };
  } catch (error) {
    wipe(tmpKey.key, tmpKey.iv);
    throw error;
  }
}

/** The parameters of the server that a key is made from. */
type DhParams = Pick<AwaitDhGen, keyof Nonces | "tmpKey" | "g" | "dhPrime" | "gA">;

/** Draws `b`, makes the key, and tells the server `g_b`. */
function makeKey(
  params: DhParams,
  retryId: bigint,
  setup: ClientSetup,
): Pick<AwaitDhGen, "authKey" | "query"> {
  const { nonce, serverNonce, dhPrime } = params;
  const pair = drawDhPair(params.g, dhPrime, setup.random);
  const shared = dhPower(params.gA, pair.secret, dhPrime);
  const authKey = new AuthKey(shared);
  wipe(pair.secret, shared);
  const gB = pair.publicValue;
  const inner = encode({ _: "client_DH_inner_data", nonce, serverNonce, retryId, gB });
  const encryptedData = sealInnerData(inner, params.tmpKey, setup.random);
  return {
    authKey,
    query: encode({ _: "set_client_DH_params", nonce, serverNonce, encryptedData }),
  };
}

/**
 * `dh_gen_ok` → the key; `dh_gen_retry` → another `b`; `dh_gen_fail` → start over. All three prove
 * that they come from who knows the new nonce and the key.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH key exchange complete", items 8 and 9.
 */
function takeDhGen(state: AwaitDhGen, body: Uint8Array, setup: ClientSetup): ClientNext {
  const { step, newNonce, authKey } = state;
  const { object: answer, bytes } = readObject(step, body, [
    "dh_gen_ok",
    "dh_gen_retry",
    "dh_gen_fail",
  ]);
  checkNonces(step, answer, state);
  const proof = (number: 1 | 2 | 3, got: Uint8Array): void =>
    checkSame(step, "newNonceHash", got, newNonceHash(newNonce, number, authKey.auxHash));
  switch (answer._) {
    case "dh_gen_ok":
      proof(1, answer.newNonceHash1);
      return { type: "done", authKey, serverSalt: initialSalt(newNonce, state.serverNonce) };
    case "dh_gen_retry": {
      proof(2, answer.newNonceHash2);
      const made = makeKey(state, retryIdOf(authKey.auxHash), setup);
      authKey.wipe();
      return {
        type: "next",
        state: { ...state, ...made, retries: state.retries + 1 },
        answer: bytes,
      };
    }
    case "dh_gen_fail":
      proof(3, answer.newNonceHash3);
      return startOver(step, "The server answered dh_gen_fail");
  }
}

function startOver(step: "serverDhParams" | "dhGen", message: string): ClientNext {
  return { type: "startOver", error: new HandshakeError(step, "refused", message) };
}
