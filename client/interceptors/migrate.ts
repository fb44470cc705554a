// Following the server to another data centre.

import { type Call, type Interceptor, invokeOr, recovering } from "../call.ts";
import { ArgumentError, MigrationError, RpcError } from "../errors.ts";

/** Errors that say where the account lives, or where to sign in: the home moves (R181). */
const HOME_ERRORS: ReadonlySet<string> = new Set([
  "PHONE_MIGRATE",
  "USER_MIGRATE",
  "NETWORK_MIGRATE",
]);

/** Errors that say where this one call has to go: the home stays (R182). */
const CALL_ERRORS: ReadonlySet<string> = new Set(["FILE_MIGRATE", "STATS_MIGRATE"]);

/** A call that is sent on more often than this is going round in circles (R303). */
const MAX_MOVES = 3;

/**
 * Follows `…_MIGRATE_X` errors: PHONE, USER and NETWORK_MIGRATE make data centre X the home and repeat
 * the call there; FILE and STATS_MIGRATE repeat just this call at X
 * ({@link https://core.telegram.org/api/errors#303-see-other},
 * {@link https://core.telegram.org/api/datacenter}). A call that names its data centre is not moved
 * home, since the caller knows better. Each move is told by the event `retry`.
 *
 * Its calls reject with a {@linkcode MigrationError} when the client can't go where it is sent.
 */
export function migrate(): Interceptor {
  return (next, { homeDc, moveHome, log, report }) => {
    async function recover(call: Call, error: unknown, moves: number): Promise<unknown> {
      const { method, signal } = call;
      if (moves > 1 && isUnknownDc(error, call.dcId)) {
        throw new MigrationError(homeDc(), call.dcId!, "connect", error);
      }
      if (!(error instanceof RpcError) || error.value === undefined || moves > MAX_MOVES) {
        throw error;
      }
      const to = error.value;
      const attempt = call.attempt + 1;
      let again: Call;
      if (CALL_ERRORS.has(error.error)) {
        again = { ...call, dcId: to, attempt };
      } else if (HOME_ERRORS.has(error.error) && call.dcId === undefined) {
        await moveHome(to, signal);
        again = { ...call, attempt };
      } else {
        throw error;
      }
      log.info("Following the server to another data centre", {
        method,
        error: error.error,
        dcId: to,
      });
      report({ method, reason: "migrate", error, waitMs: 0, dcId: again.dcId, attempt });
      return await follow(again, moves + 1);
    }

    function follow(call: Call, moves: number): Promise<unknown> {
      return invokeOr(next, call, (error) => recover(call, error, moves));
    }
    return recovering(next, { recover: (call, error) => recover(call, error, 1) });
  };
}

// The server named a data centre that the client has no address of: not a mistake of the caller.
function isUnknownDc(error: unknown, dcId: number | undefined): boolean {
  return dcId !== undefined && error instanceof ArgumentError && error.parameter === "dcId" &&
    error.got === dcId;
}
