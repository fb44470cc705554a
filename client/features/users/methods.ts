// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { FullUser } from "../../objects/full_user.ts";
import type { User } from "../../objects/user.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { ProfileOptions } from "./profile.ts";

/** What a client can do with people and bots. */
export interface Users {
  /**
   * Fetches the account that is signed in.
   *
   * @returns The account.
   * @throws {RpcError} `AUTH_KEY_UNREGISTERED` when nobody is signed in.
   */
  getMe(): Promise<User>;
  /**
   * Fetches a person or bot as it is now.
   *
   * @param user The user.
   * @throws {ArgumentError} When nothing is known of the user.
   * @throws {UnexpectedAnswerError} When the user can't be seen.
   */
  getUser(user: PeerLike): Promise<User>;
  /**
   * Fetches people and bots as they are now.
   *
   * @param users The users.
   * @returns The users in the order asked for; `undefined` for those that can't be seen.
   */
  getUsers(users: readonly PeerLike[]): Promise<(User | undefined)[]>;
  /**
   * Fetches what a person or bot says about itself, and what the account has with it.
   *
   * @param user The user.
   */
  getFullUser(user: PeerLike): Promise<FullUser>;
  /**
   * Changes the account's name, or what it says about itself.
   *
   * @param options What to change.
   * @returns The account as it is now.
   * @throws {RpcError} `FIRSTNAME_INVALID`, `ABOUT_TOO_LONG`
   */
  updateProfile(options: ProfileOptions): Promise<User>;
  /**
   * Gives the account a username.
   *
   * @param username The username, with or without `@`; empty to take it away.
   * @returns The account as it is now.
   * @throws {RpcError} `USERNAME_OCCUPIED`, `USERNAME_INVALID`, `USERNAME_NOT_MODIFIED`
   */
  setUsername(username: string): Promise<User>;
}
