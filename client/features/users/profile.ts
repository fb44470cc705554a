// What the account is called and says about itself.

import { checkOptions, checkText } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { User } from "../../objects/user.ts";
import type * as tl from "../../../tl/api.ts";

/** What of the profile is changed. What is left out stays. */
export interface ProfileOptions {
  /** The first name. */
  readonly firstName?: string | undefined;
  /** The last name; empty to take it away. */
  readonly lastName?: string | undefined;
  /** What the account says about itself; empty to take it away. */
  readonly about?: string | undefined;
}

/**
 * Changes the account's name, or what it says about itself.
 *
 * @see https://core.telegram.org/method/account.updateProfile
 * @param core The client.
 * @param options What to change.
 * @returns The account as it is now.
 * @throws {RpcError} `FIRSTNAME_INVALID`, `ABOUT_TOO_LONG`
 */
export async function updateProfile(core: Core, options: ProfileOptions): Promise<User> {
  checkOptions(options);
  const { firstName, lastName, about } = options;
  const user = await core.invoke("account.updateProfile", { firstName, lastName, about });
  return selfOf(core, "account.updateProfile", user);
}

/**
 * Gives the account a username.
 *
 * @see https://core.telegram.org/method/account.updateUsername
 * @param core The client.
 * @param username The username, with or without `@`; empty to take it away.
 * @returns The account as it is now.
 * @throws {RpcError} `USERNAME_OCCUPIED`, `USERNAME_INVALID`, `USERNAME_NOT_MODIFIED`
 */
export async function setUsername(core: Core, username: string): Promise<User> {
  checkText("username", username);
  const params = { username: username.replace(/^@/, "") };
  const user = await core.invoke("account.updateUsername", params);
  return selfOf(core, "account.updateUsername", user);
}

function selfOf(core: Core, method: string, user: tl.User): User {
  if (user._ !== "user") throw new UnexpectedAnswerError(method, user._, "the account itself");
  core.peers.remember({ users: [user] });
  return new User(core, user);
}
