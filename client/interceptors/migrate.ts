// Following the server to another data centre.

import type { Interceptor } from "../call.ts";
import { RpcError } from "../errors.ts";

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
 * home, since the caller knows better.
 */
export function migrate(): Interceptor {
  return (next, { moveHome, log }) => async (call) => {
    let current = call;
    for (let moves = 1;; moves++) {
      try {
        return await next(current);
      } catch (error) {
        if (!(error instanceof RpcError) || error.value === undefined || moves > MAX_MOVES) {
          throw error;
        }
        const dcId = error.value;
        if (CALL_ERRORS.has(error.error)) {
          current = { ...current, dcId, attempt: current.attempt + 1 };
        } else if (HOME_ERRORS.has(error.error) && current.dcId === undefined) {
          await moveHome(dcId);
          current = { ...current, attempt: current.attempt + 1 };
        } else {
          throw error;
        }
        log.info("Following the server to another data centre", {
          method: call.method,
          error: error.error,
          dcId,
        });
      }
    }
  };
}
