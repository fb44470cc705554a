// What a session refuses: the rule that was broken, by which message, and with what consequence.

/**
 * The rule a received message broke. Pages are those of core.telegram.org.
 */
export type SessionRule =
  /** The packet is no message under this key: key id, message key, length or padding
   * (/mtproto/security_guidelines#mtproto-encrypted-messages). */
  | "envelope"
  /** The session id is not one of this session (/mtproto/security_guidelines#checking-session-id). */
  | "sessionId"
  /** The two lowest bits of the message id are not those of its sender
   * (/mtproto/description#message-identifier-msg-id). */
  | "msgIdParity"
  /** The message id is too far from the present (/mtproto/security_guidelines#checking-msg-id). */
  | "msgIdAge"
  /** A container has the id of a former message that was none (code 19 of
   * /mtproto/service_messages_about_messages#notice-of-ignored-error-message). */
  | "msgIdReused"
  /** The sequence number is odd where it must be even, or the other way round (codes 34 and 35). */
  | "seqNoParity"
  /** The sequence number does not grow with the message id (codes 32 and 33). */
  | "seqNoOrder"
  /** A container is broken, too long, inside another, or older than what it holds
   * (/mtproto/service_messages#containers). */
  | "container"
  /** Packed data is broken, unpacks to more than the limit, or holds packed data
   * (/mtproto/service_messages#packed-object). */
  | "gzip"
  /** More ids than the 8192 allowed in one message
   * (/mtproto/service_messages_about_messages#acknowledgment-of-receipt). */
  | "listLength"
  /** A service message can't be read to its end (/mtproto/service_messages). */
  | "malformed"
  /** A service message that only the other side may send (/mtproto/service_messages). */
  | "direction"
  /** More unanswered requests than a session holds. */
  | "overload"
  /** The other side refused a message of ours as wrongly made: a fault of this library. */
  | "refusedByPeer";

/** Why a message was refused, or what was noted about it. */
export interface Rejection {
  /** The rule that was broken. */
  readonly rule: SessionRule;
  /** What happened, in a sentence for people; never with a secret in it. */
  readonly message: string;
  /** The message that broke the rule, where it is known. */
  readonly msgId: bigint | undefined;
  /** The code of `bad_msg_notification`, where one was sent or received. */
  readonly code: number | undefined;
  /** What was found, where one value says it. */
  readonly got: number | bigint | string | undefined;
  /** What the rule allows, where one value says it. */
  readonly expected: number | bigint | string | undefined;
  /** Whether the message was taken all the same: widespread implementations break this rule. */
  readonly tolerated: boolean;
  /** The error this follows from. */
  readonly cause: unknown;
}

/** The parts of a {@linkcode Rejection} that have a default. */
export interface RejectionDetail {
  /** The message that broke the rule. */
  readonly msgId?: bigint | undefined;
  /** The code of `bad_msg_notification`. */
  readonly code?: number | undefined;
  /** What was found. */
  readonly got?: number | bigint | string | undefined;
  /** What the rule allows. */
  readonly expected?: number | bigint | string | undefined;
  /** Whether the message was taken all the same; false by default. */
  readonly tolerated?: boolean | undefined;
  /** The error this follows from. */
  readonly cause?: unknown;
}

/**
 * Makes a rejection.
 *
 * @param rule The rule that was broken.
 * @param message What happened, in a sentence.
 * @param detail The facts.
 */
export function rejection(
  rule: SessionRule,
  message: string,
  detail: RejectionDetail = {},
): Rejection {
  return {
    rule,
    message,
    msgId: detail.msgId,
    code: detail.code,
    got: detail.got,
    expected: detail.expected,
    tolerated: detail.tolerated ?? false,
    cause: detail.cause,
  };
}
