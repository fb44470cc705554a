// Where the updates stand, asked from the server.

import type { Core } from "../core.ts";
import type { UpdateState } from "../session_store.ts";

/**
 * Asks where the updates stand now.
 *
 * @see https://core.telegram.org/method/updates.getState
 * @param core The client.
 * @param dcId Where to ask, for a call that does not follow the account elsewhere; at home if unsaid.
 */
export async function askUpdateState(core: Core, dcId?: number): Promise<UpdateState> {
  const { pts, qts, date, seq } = await core.invoke(
    "updates.getState",
    {},
    { signal: core.closing, dcId },
  );
  return { pts, qts, date, seq };
}

/**
 * Asks where the updates stand now and notes it: what came before will not be fetched. Only for the
 * first time after a login, and when the server has forgotten the state (R230).
 *
 * @param core The client.
 */
export async function fetchUpdateState(core: Core): Promise<UpdateState> {
  const selfId = core.session.self?.id;
  const state = await askUpdateState(core);
  core.session.transaction((tx) => {
    // It is of no use to whoever has signed in since.
    if (tx.self?.id === selfId) tx.updateState = state;
  });
  return state;
}
