// A server's view of a new connection: which framing its first bytes choose.

import { concat, toHex } from "../../crypto/bytes.ts";
import type { RandomBytes } from "../../crypto/random.ts";
import { ProtocolError } from "../errors.ts";
import { ABRIDGED_TAG } from "./abridged.ts";
import type { FrameCodec } from "./frame_codec.ts";
import { createFraming } from "./framings.ts";
import { acceptObfuscated, OBFUSCATED_HEADER_BYTES } from "./obfuscated.ts";
import { readUint32 } from "./payload.ts";

/** What a server that serves several framings can be told. */
export interface DetectFramingOptions {
  /** Where random padding comes from. */
  readonly random: RandomBytes;
  /**
   * Longest payload sent or accepted, in bytes.
   * @default {MAX_FRAME_BYTES}
   */
  readonly maxFrameBytes?: number | undefined;
  /** The 16 bytes of the secret that obfuscated clients must know; none without a proxy. */
  readonly secret?: Uint8Array | undefined;
}

/** A server's codec whose framing the client chooses by its first bytes. */
export interface DetectedFraming extends FrameCodec {
  /** Whether the client obfuscates the stream; `undefined` as long as it has not chosen. */
  readonly obfuscated: boolean | undefined;
  /** The data centre id of an obfuscated header; random unless the client speaks to a proxy. */
  readonly dcId: number | undefined;
}

interface Choice {
  readonly codec: FrameCodec;
  /** How many bytes the choice itself took from the stream. */
  readonly consumed: number;
  readonly dcId?: number;
}

/** First bytes, little-endian, of protocols that are not ours, for a message that helps. */
const STRANGERS: ReadonlyMap<number, string> = new Map([
  [0x44414548, "HTTP"],
  [0x54534f50, "HTTP"],
  [0x20544547, "HTTP"],
  [0x4954504f, "HTTP"],
  [0x02010316, "TLS"],
]);

/**
 * Makes a server's codec for one new connection. It reads the first bytes until they choose a
 * framing, and is that framing's codec from then on:
 *
 * ```text
 * ef                               abridged
 * eeeeeeee                         intermediate
 * dddddddd                         padded intermediate
 * length (4) || 00000000           full (its first sequence number is 0)
 * 64 bytes with a tag inside       one of the first three, obfuscated
 * ```
 *
 * Nothing can be encoded before the choice is made. `push` throws a {@linkcode ProtocolError} of
 * side `remote` and rule `framingTag` when the bytes choose nothing.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports.
 *
 * @param options Limit, randomness, and the secret of obfuscated clients.
 */
export function detectFraming(options: DetectFramingOptions): DetectedFraming {
  let first: Uint8Array = new Uint8Array(0);
  let choice: Choice | undefined;
  let failure: ProtocolError | undefined;

  function chosen(): FrameCodec {
    if (choice !== undefined) return choice.codec;
    throw new ProtocolError(
      "local",
      "The client has not chosen a framing; nothing can be sent yet",
      {
        rule: "framingTag",
      },
    );
  }

  return {
    get framing() {
      return choice?.codec.framing;
    },
    get obfuscated() {
      return choice === undefined ? undefined : choice.dcId !== undefined;
    },
    get dcId() {
      return choice?.dcId;
    },
    preamble: () => new Uint8Array(0),
    encode: (payload, encodeOptions) => chosen().encode(payload, encodeOptions),
    encodeStatus: (code) => chosen().encodeStatus(code),
    encodeQuickAck: (token) => chosen().encodeQuickAck(token),
    push(chunk) {
      if (choice !== undefined) return choice.codec.push(chunk);
      if (failure !== undefined) throw failure;
      const window = first.length === 0 ? chunk : concat(first, chunk);
      const found = choose(window, options);
      if (found === undefined) {
        first = window.slice();
        return [];
      }
      if (found instanceof ProtocolError) {
        failure = found;
        throw found;
      }
      first = new Uint8Array(0);
      choice = found;
      return found.codec.push(window.subarray(found.consumed));
    },
  };
}

function choose(
  window: Uint8Array,
  options: DetectFramingOptions,
): Choice | ProtocolError | undefined {
  const server = { ...options, role: "server" } as const;
  if (window[0] === ABRIDGED_TAG[0]) {
    return { codec: createFraming("abridged", server), consumed: 1 };
  }
  if (window.length < 4) return undefined;
  const start = readUint32(window, 0);
  if (start === 0xeeeeeeee) return { codec: createFraming("intermediate", server), consumed: 4 };
  if (start === 0xdddddddd) {
    return { codec: createFraming("paddedIntermediate", server), consumed: 4 };
  }
  const stranger = STRANGERS.get(start);
  if (stranger !== undefined) return rejection(window, `speaks ${stranger}`);
  if (window.length < 8) return undefined;
  if (readUint32(window, 4) === 0) return { codec: createFraming("full", server), consumed: 0 };
  if (window.length < OBFUSCATED_HEADER_BYTES) return undefined;
  const accepted = acceptObfuscated(window.subarray(0, OBFUSCATED_HEADER_BYTES), server);
  if (accepted === undefined) return rejection(window, "chooses no framing of MTProto");
  return { codec: accepted.codec, consumed: OBFUSCATED_HEADER_BYTES, dcId: accepted.dcId };
}

function rejection(window: Uint8Array, what: string): ProtocolError {
  const got = toHex(window.subarray(0, 4));
  return new ProtocolError(
    "remote",
    `The connection starts with ${got} and ${what}; close it`,
    { rule: "framingTag", got },
  );
}
