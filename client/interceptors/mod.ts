/**
 * The interceptors every client begins with, each of which can be left out, replaced or surrounded.
 *
 * @module
 */

import type { Interceptor } from "../call.ts";
import { floodWait } from "./flood_wait.ts";
import { migrate } from "./migrate.ts";
import { doubt, resend } from "./resend.ts";
import { serverError } from "./server_error.ts";

export * from "./flood_wait.ts";
export * from "./migrate.ts";
export { doubt, resend, type ResendOptions } from "./resend.ts";
export { isSafeToResend } from "./safe_to_resend.ts";
export * from "./server_error.ts";

/** Replacements for single default interceptors. */
export interface DefaultInterceptors {
  /** In place of `floodWait()`. */
  readonly floodWait?: Interceptor | undefined;
  /** In place of `serverError()`. */
  readonly serverError?: Interceptor | undefined;
  /** In place of `migrate()`. */
  readonly migrate?: Interceptor | undefined;
  /** In place of `resend()`. */
  readonly resend?: Interceptor | undefined;
}

/**
 * The default interceptors in their order, the outermost first: what is told of calls that may have been
 * carried out, flood wait, server error, migration, calls of unknown fate.
 *
 * @param replacements Interceptors to put in the place of single ones.
 */
export function defaultInterceptors(replacements: DefaultInterceptors = {}): Interceptor[] {
  return [
    doubt(),
    replacements.floodWait ?? floodWait(),
    replacements.serverError ?? serverError(),
    replacements.migrate ?? migrate(),
    replacements.resend ?? resend(),
  ];
}
