// People and bots by id.

import { checkList } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { FullUser } from "../../objects/full_user.ts";
import { peerView } from "../../objects/peer.ts";
import { User } from "../../objects/user.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolveUser } from "../peers/resolve_chat.ts";

/** Most users the server gives at a time. */
const PAGE = 100;

/**
 * Fetches people and bots as they are now.
 *
 * @see https://core.telegram.org/method/users.getUsers
 * @param core The client.
 * @param users The users.
 * @returns The users in the order asked for; `undefined` for those that can't be seen.
 */
export async function getUsers(
  core: Core,
  users: readonly PeerLike[],
): Promise<(User | undefined)[]> {
  checkList("users", users, "users");
  const found: (User | undefined)[] = [];
  for (let start = 0; start < users.length; start += PAGE) {
    const page = users.slice(start, start + PAGE);
    const id = await Promise.all(page.map((user) => resolveUser(core, user)));
    const answer = await core.invoke("users.getUsers", { id });
    // Those that can't be seen come as userEmpty, in their place.
    for (const [index] of page.entries()) {
      const raw = answer[index];
      const view = raw === undefined ? undefined : peerView(core, raw);
      found.push(view instanceof User ? view : undefined);
    }
  }
  return found;
}

/**
 * Fetches a person or bot as it is now.
 *
 * @see https://core.telegram.org/method/users.getUsers
 * @param core The client.
 * @param user The user.
 * @throws {ArgumentError} When nothing is known of the user.
 * @throws {UnexpectedAnswerError} When the user can't be seen.
 */
export async function getUser(core: Core, user: PeerLike): Promise<User> {
  const [found] = await getUsers(core, [user]);
  if (found === undefined) {
    throw new UnexpectedAnswerError("users.getUsers", "userEmpty", "a user the account can see");
  }
  return found;
}

/**
 * Fetches what a person or bot says about itself, and what the account has with it.
 *
 * @see https://core.telegram.org/method/users.getFullUser
 * @param core The client.
 * @param user The user.
 */
export async function getFullUser(core: Core, user: PeerLike): Promise<FullUser> {
  const id = await resolveUser(core, user);
  const { fullUser, users } = await core.invoke("users.getFullUser", { id });
  for (const raw of users) {
    const view = peerView(core, raw);
    if (view instanceof User && view.raw.id === fullUser.id) return new FullUser(fullUser, view);
  }
  throw new UnexpectedAnswerError("users.getFullUser", fullUser._, "the user in it");
}
