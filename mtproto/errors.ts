// The errors of the protocol layer: a broken stream or session, a failed key exchange, a transport status.

/** Whose fault an error is: ours (`local`, a misuse of this library) or the peer's (`remote`). */
export type Side = "local" | "remote";

/** The protocol rule that was broken, as carried by {@linkcode ProtocolError.rule}. */
export type ProtocolRule =
  /** A frame, or a payload to be framed, is longer than the limit, empty, or negative in length. */
  | "frameLength"
  /** The length of a payload is not a multiple of what the framing asks for. */
  | "frameAlignment"
  /** The checksum of a full frame does not match. */
  | "frameChecksum"
  /** A full frame does not carry the next sequence number. */
  | "frameSequence"
  /** The framing, or this role in it, has no such thing (a quick acknowledgement, say). */
  | "frameKind"
  /** The first bytes of a connection belong to no framing served. */
  | "framingTag"
  /** A plain message is too short, carries a key id, or names a length it does not have. */
  | "plainMessage"
  /** A container or a copy of a message can't be taken apart. */
  | "container"
  /** Packed data is broken, or unpacks to more than the limit. */
  | "gzip"
  /** A session was given an input that makes no sense for it: a wrong role, id, length or count. */
  | "sessionInput"
  /** The server refused message after message, over several connections. */
  | "refusals";

/** What {@linkcode ProtocolError} carries beside its message. */
export interface ProtocolErrorDetail {
  /** Which rule was broken. */
  readonly rule: ProtocolRule;
  /** What was found. */
  readonly got?: number | bigint | string | undefined;
  /** What the rule allows. */
  readonly expected?: number | bigint | string | undefined;
  /** The error this one follows from. */
  readonly cause?: unknown;
}

/** A rule of MTProto was broken in a stream or a session; the connection it came over is of no more use. */
export class ProtocolError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "protocol";
  /** Always `"ProtocolError"`. */
  override readonly name = "ProtocolError";
  /** Who broke the rule. */
  readonly side: Side;
  /** Which rule was broken. */
  readonly rule: ProtocolRule;
  /** What was found, where one value says it. */
  readonly got: number | bigint | string | undefined;
  /** What the rule allows, where one value says it. */
  readonly expected: number | bigint | string | undefined;

  /**
   * Makes an error about a broken rule.
   *
   * @param side Who broke the rule.
   * @param message A sentence for people, naming the value and what to do.
   * @param detail The same for programs.
   */
  constructor(side: Side, message: string, detail: ProtocolErrorDetail) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.side = side;
    this.rule = detail.rule;
    this.got = detail.got;
    this.expected = detail.expected;
  }
}

/**
 * The part of the key exchange in which it failed. A client fails while it reads an answer
 * (`resPQ`, `serverDhParams`, the decrypted `serverDhInnerData`, `dhGen`), a server while it reads a
 * query (`reqPq`, `reqDhParams`, the decrypted `pqInnerData`, `setClientDhParams`, the decrypted
 * `clientDhInnerData`).
 */
export type HandshakeStep =
  | "resPQ"
  | "serverDhParams"
  | "serverDhInnerData"
  | "dhGen"
  | "reqPq"
  | "reqDhParams"
  | "pqInnerData"
  | "setClientDhParams"
  | "clientDhInnerData";

/** The check that failed in the key exchange, as carried by {@linkcode HandshakeError.check}. */
export type HandshakeCheck =
  /** The packet is no plain message, or its length field is wrong. */
  | "plainMessage"
  /** The object is none of those this step allows. */
  | "constructor"
  /** The object can't be read to its end. */
  | "decode"
  /** `nonce` is not the client's. */
  | "nonce"
  /** `server_nonce` is not the server's. */
  | "serverNonce"
  /** `new_nonce_hash`, `new_nonce_hash1`, `2` or `3` does not prove knowledge of the new nonce. */
  | "newNonceHash"
  /** No offered fingerprint belongs to a known public key. */
  | "fingerprint"
  /** `pq` is no product of two different primes below 2^63, or `p` and `q` are not its factors. */
  | "pq"
  /** The encrypted part has an impossible length. */
  | "length"
  /** The hash inside the encrypted part does not match its content. */
  | "hash"
  /** The encrypted part has more padding than it may have. */
  | "padding"
  /** `dh_prime` is no safe prime of 2048 bits. */
  | "dhPrime"
  /** `g` is not between 2 and 7 or does not generate the right subgroup. */
  | "generator"
  /** `g_a` or `g_b` is outside the allowed range. */
  | "dhRange"
  /** `retry_id` does not name the failed attempt. */
  | "retryId"
  /** The query is for a data centre that is not this one. */
  | "dcId"
  /** `expires_in` of a temporary key is not positive. */
  | "expiresIn"
  /** The RSA part can't be opened. */
  | "rsa"
  /** The query does not belong to this stage of the exchange. */
  | "order"
  /** The server refused the attempt with `server_DH_params_fail` or `dh_gen_fail`. */
  | "refused"
  /** The random source gave no usable bytes. */
  | "random"
  /** The peer answered with a transport status. */
  | "status"
  /** The time for the whole exchange is over. */
  | "timeout"
  /** The bounded number of attempts is used up. */
  | "attempts";

/** What {@linkcode HandshakeError} carries beside its message. */
export interface HandshakeErrorDetail {
  /** What was found. */
  readonly got?: number | bigint | string | undefined;
  /** What was allowed. */
  readonly expected?: number | bigint | string | undefined;
  /** The error this one follows from. */
  readonly cause?: unknown;
}

/** The exchange that makes an authorization key failed; no key was made and nothing was kept. */
export class HandshakeError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "handshake";
  /** Always `"HandshakeError"`. */
  override readonly name = "HandshakeError";
  /** The step in which it failed. */
  readonly step: HandshakeStep;
  /** The check that failed. */
  readonly check: HandshakeCheck;
  /** What was found, where one value that is no secret says it. */
  readonly got: number | bigint | string | undefined;
  /** What was allowed, where one value that is no secret says it. */
  readonly expected: number | bigint | string | undefined;

  /**
   * Makes an error about a failed check.
   *
   * @param step The step in which it failed.
   * @param check The check that failed.
   * @param message A sentence for people; never with a secret in it.
   * @param detail The same for programs.
   */
  constructor(
    step: HandshakeStep,
    check: HandshakeCheck,
    message: string,
    detail: HandshakeErrorDetail = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.step = step;
    this.check = check;
    this.got = detail.got;
    this.expected = detail.expected;
  }
}

/**
 * What a server says with a 4-byte negative number in place of a message. It is not authenticated:
 * anybody on the way can forge it, so no stored data may be dropped because of one.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Transport errors".
 */
export class TransportError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "transport";
  /** Always `"TransportError"`. */
  override readonly name = "TransportError";
  /** The negative number received, such as -404. */
  readonly status: number;

  /**
   * Makes an error from a status.
   *
   * @param status The negative number received.
   */
  constructor(status: number) {
    super(`The server answered with transport status ${status}: ${statusMeaning(status)}`);
    this.status = status;
  }
}

function statusMeaning(status: number): string {
  switch (status) {
    case -403:
      return "the connection is forbidden";
    case -404:
      return "it does not know the authorization key or the exchange; make a new connection";
    case -429:
      return "too many connections in a short time; wait before the next one";
    case -444:
      return "it is not this data centre; check the data centre id and test or production servers";
    default:
      return "the connection is of no more use";
  }
}
