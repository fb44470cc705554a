// The account itself.

import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { User } from "../../objects/user.ts";

/**
 * Fetches the account that is signed in.
 *
 * @see https://core.telegram.org/method/users.getUsers
 * @param core The client.
 * @returns The account.
 * @throws {RpcError} `AUTH_KEY_UNREGISTERED` when nobody is signed in.
 */
export async function getMe(core: Core): Promise<User> {
  const [user] = await core.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  if (user?._ !== "user") {
    throw new UnexpectedAnswerError("users.getUsers", user?._ ?? "nobody", "the account itself");
  }
  return new User(core, user);
}
