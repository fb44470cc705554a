// What is written down when an account has signed in.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { User } from "../../objects/user.ts";
import type { Self, UpdateState } from "../../session_store.ts";
import { askUpdateState } from "../../updates/state.ts";
import { keepFutureToken } from "./future_tokens.ts";

/**
 * Takes the answer by which the server lets an account in.
 *
 * @see https://core.telegram.org/constructor/auth.authorization
 * @param core The client.
 * @param method The method that was answered so.
 * @param authorization The answer.
 * @returns The account.
 */
export async function takeAuthorization(
  core: Core,
  method: string,
  authorization: tl.auth.Authorization,
): Promise<User> {
  if (authorization._ !== "auth.authorization") {
    throw new UnexpectedAnswerError(method, authorization._, "an authorization");
  }
  keepFutureToken(core, authorization.futureAuthToken);
  return await completeSignIn(core, authorization.user);
}

/**
 * Keeps who has signed in and where the updates stand, and tells the rest of the client. Both are written
 * at one stroke: a session that says who is signed in, and does not know since when, would pass over
 * what came before its next run.
 *
 * @see https://core.telegram.org/constructor/auth.authorization
 * @param core The client.
 * @param user The account, as the answer of the sign-in has it.
 * @returns The account.
 */
export async function completeSignIn(core: Core, user: tl.User): Promise<User> {
  if (user._ !== "user") throw new UnexpectedAnswerError("The sign-in", user._, "a user");
  const self: Self = { id: Number(user.id), isBot: user.bot === true };
  if (core.session.transaction((session) => session.self)?.id !== self.id) {
    // The home must not move before the session says who is to be taken along.
    const state = await updateStateNow(core, core.homeDc);
    core.session.transaction((session) => {
      // Access hashes and the state of updates belong to one account.
      session.forgetAccount();
      session.self = self;
      session.updateState = state;
    });
    if (state === undefined) await keepUpdateState(core);
  }
  core.peers.remember({ users: [user] });
  core.log.info("Signed in", { userId: self.id, isBot: self.isBot });
  core.events.emit("signedIn", self);
  return new User(core, user);
}

// Whatever comes from now on is new. Without the state, start() fetches it, or who listens.
async function updateStateNow(core: Core, dcId?: number): Promise<UpdateState | undefined> {
  try {
    return await askUpdateState(core, dcId);
  } catch (error) {
    core.closing.throwIfAborted();
    core.log.warn("The state of updates could not be fetched", { error });
    return undefined;
  }
}

// Once more, wherever the account lives now.
async function keepUpdateState(core: Core): Promise<void> {
  const state = await updateStateNow(core);
  if (state === undefined) return;
  core.session.transaction((session) => {
    session.updateState ??= state;
  });
}
