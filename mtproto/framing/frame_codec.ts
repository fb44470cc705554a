// What a transport framing is: two functions between packets and a byte stream.

/** Something that arrived over a framed stream, in the order it arrived. */
export type Frame = PayloadFrame | StatusFrame | QuickAckFrame;

/** One packet: an encrypted message, or a plain one of the key exchange. */
export interface PayloadFrame {
  /** Tells the kinds of frames apart. */
  readonly type: "payload";
  /**
   * The packet without length, checksum and padding. It may be a view into the chunk it came in: copy
   * it before that chunk is written to again.
   */
  readonly bytes: Uint8Array;
  /** Whether the sender asks for a quick acknowledgement; only a server ever sees `true`. */
  readonly quickAck: boolean;
}

/** A transport error of the server: four bytes in place of a packet. */
export interface StatusFrame {
  /** Tells the kinds of frames apart. */
  readonly type: "status";
  /** The negative code, such as -404. */
  readonly code: number;
}

/** The server's word that a packet arrived; it says nothing about what became of it. */
export interface QuickAckFrame {
  /** Tells the kinds of frames apart. */
  readonly type: "quickAck";
  /** The token of the packet that arrived: 32 bits unsigned, the highest one set. */
  readonly token: number;
}

/** Which framing a stream speaks. */
export type FramingName = "abridged" | "intermediate" | "paddedIntermediate" | "full";

/** How one packet is to be framed. */
export interface EncodeOptions {
  /**
   * Asks the server for a quick acknowledgement of this packet (client only, not in full framing).
   * @default {false}
   */
  readonly quickAck?: boolean | undefined;
}

/** What every framing can be told. */
export interface FramingOptions {
  /**
   * Which end of the stream this is: only a client sends the tag and asks for quick
   * acknowledgements, only a server sends statuses and gives those acknowledgements.
   * @default {"client"}
   */
  readonly role?: "client" | "server" | undefined;
  /**
   * Longest payload sent or accepted, in bytes.
   * @default {MAX_FRAME_BYTES}
   */
  readonly maxFrameBytes?: number | undefined;
}

/**
 * A framing of packets on one byte stream, with its state for both directions. A new connection
 * needs a new codec.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports.
 */
export interface FrameCodec {
  /** The framing spoken; `undefined` as long as a server has not seen it chosen. */
  readonly framing: FramingName | undefined;
  /** The bytes to send before the first packet; empty for a server and for full framing. */
  preamble(): Uint8Array;
  /**
   * Frames one packet.
   *
   * @param payload The packet.
   * @param options How to frame it.
   * @returns The bytes to send.
   * @throws {ProtocolError} Of side `local`, if the payload is too long, empty or not aligned, or the
   * option asks for what this framing or role does not have.
   */
  encode(payload: Uint8Array, options?: EncodeOptions): Uint8Array;
  /**
   * Frames a transport status. Only a server sends one.
   *
   * @param code The negative code.
   * @throws {ProtocolError} Of side `local`, if this is the client's end or the code is not negative.
   */
  encodeStatus(code: number): Uint8Array;
  /**
   * Frames a quick acknowledgement. Only a server sends one.
   *
   * @param token 32 bits; the highest one is set whatever is given.
   * @throws {ProtocolError} Of side `local`, if this is the client's end or the framing is full.
   */
  encodeQuickAck(token: number): Uint8Array;
  /**
   * Takes the next bytes of the stream, cut anywhere, and returns the frames that became complete.
   * The codec keeps the chunk as long as it needs it: the caller may not write to it again.
   *
   * @param chunk Bytes in the order they arrived.
   * @throws {ProtocolError} Of side `remote`, once the stream is broken, and again on every later
   * call. Frames of the same chunk before the broken one are lost with the connection.
   */
  push(chunk: Uint8Array): Frame[];
}
