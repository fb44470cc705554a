// What becomes of an authentic message that can't be taken apart.

import { TlError } from "../tl/error.ts";
import { ProtocolError } from "./errors.ts";
import type { SessionRule } from "./rejection.ts";
import type { SessionCore } from "./session_core.ts";

/**
 * Tells of a message that can't be read. The message counts as received, for a second copy would be no
 * better; anything but the declared errors of reading is a fault of this library and goes on.
 *
 * @param core The session.
 * @param msgId The message.
 * @param error What reading it threw.
 * @throws The error, if it is none of reading.
 */
export function rejectMalformed(core: SessionCore, msgId: bigint, error: unknown): void {
  core.reject(ruleOf(error), (error as Error).message, { msgId, cause: error });
}

/**
 * The rule an error of reading stands for.
 *
 * @throws The error, if it is none of reading.
 */
export function ruleOf(error: unknown): SessionRule {
  if (error instanceof TlError) return "malformed";
  if (error instanceof ProtocolError && error.side === "remote") {
    if (error.rule === "container" || error.rule === "gzip") return error.rule;
  }
  throw error;
}
