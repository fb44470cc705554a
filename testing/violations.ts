// What clients did against the protocol: recorded, so that a test can say there was nothing.

/** Where a violation was noticed. */
export type ViolationArea = "framing" | "keyExchange" | "envelope" | "session" | "call";

/** Something a client may not do. */
export interface Violation {
  /** Where it was noticed. */
  readonly area: ViolationArea;
  /** Short name of the rule that was broken, as the layer that noticed it calls it. */
  readonly rule: string;
  /** What happened, in a sentence. */
  readonly message: string;
  /** Data centre. */
  readonly dcId: number;
  /** Connection, counted from 1 for each data centre. */
  readonly connectionId: number;
  /** Authorization key, unsigned, once one was named. */
  readonly authKeyId: bigint | undefined;
  /** Session, unsigned, once one was named. */
  readonly sessionId: bigint | undefined;
  /** The error behind it, if there is one. */
  readonly cause: unknown;
}

/** Most violations kept: a hostile client must not fill the memory. */
export const VIOLATIONS_MAX = 1000;
