/**
 * People and bots.
 *
 * @module
 */

import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { getMe } from "./get_me.ts";

export { getMe };

/** What a client can do with people and bots. */
export interface Users {
  /**
   * Fetches the account that is signed in.
   *
   * @returns The account.
   * @throws {RpcError} `AUTH_KEY_UNREGISTERED` when nobody is signed in.
   */
  getMe(): Promise<User>;
}

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindUsers(core: Core): Users {
  return {
    getMe: () => getMe(core),
  };
}
