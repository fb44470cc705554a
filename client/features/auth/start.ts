// Being signed in, whether one was already or not.

// It connects before all else, so the code for that comes along.
import "../../connection_code.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { lazy } from "../../lazy.ts";
import type { User } from "../../objects/user.ts";
import { fetchUpdateState } from "../../updates/state.ts";
import { getMe } from "../users/get_me.ts";
import { botIdOf } from "./bot_id.ts";
import { isSignedOut } from "./is_authorized.ts";
import type { StartOptions } from "./sign_in_anew.ts";

export type { StartOptions };

// Most programs go on with their session most of the time.
const anew = /* @__PURE__ */ lazy(() => import("./sign_in_anew.ts"));

/**
 * Connects and makes sure that the account is signed in. When the session in the storage still is, no
 * sign-in is made and nothing asked. Otherwise it signs in by bot token or phone number; wrong answers of
 * functions and from the terminal are asked for again, three times in all.
 *
 * @param core The client.
 * @param options Who is to be signed in, and where answers come from.
 * @returns The account.
 * @throws {ArgumentError} When the storage holds the session of another account, or an answer is missing
 * and there is no terminal to ask in.
 * @throws {SignInError} When the server refuses; the message says what to do.
 * @throws {RpcError} When the server does not tell who is signed in, or where the updates stand.
 */
export async function start(core: Core, options: StartOptions = {}): Promise<User> {
  checkOptions(options);
  const { botToken, phone } = options;
  if (botToken !== undefined && phone !== undefined) {
    throw new ArgumentError("botToken", "a token beside a phone number", "given alone");
  }
  const self = core.session.transaction((tx) => tx.self);
  if (typeof botToken === "string") checkBot(botToken, self?.id);
  await core.connect();
  if (self !== undefined) {
    try {
      const me = await getMe(core);
      if (typeof phone === "string") checkPhone(phone, me);
      await keepUpdateState(core);
      return me;
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      core.log.warn("The session has ended; signing in again", { error });
    }
  }
  const me = await (await anew()).signInAnew(core, options);
  await keepUpdateState(core);
  return me;
}

// Who has started is told of all that comes from then on, even if the state of updates could not be had
// at the sign-in, or the process died before.
async function keepUpdateState(core: Core): Promise<void> {
  if (core.session.transaction((tx) => tx.updateState) === undefined) await fetchUpdateState(core);
}

function checkBot(botToken: string, selfId: number | undefined): void {
  const botId = botIdOf(botToken);
  if (selfId === undefined || selfId === botId) return;
  throw new ArgumentError(
    "botToken",
    `the token of bot ${botId}`,
    `the one of ${selfId}, whose session the storage holds; give another storage`,
  );
}

function checkPhone(phone: string, me: User): void {
  const digits = phone.replace(/\D/g, "");
  if (me.phone === undefined || me.phone === digits) return;
  throw new ArgumentError(
    "phone",
    "another number",
    `the one of the account ${me.id}, whose session the storage holds; give another storage`,
  );
}
