// auth.*: logging in and out.

import type { auth } from "../../tl/api.ts";
import { toHex } from "../../crypto/mod.ts";
import { type CallContext, requireHome, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "../world/model.ts";
import { renderUser } from "../world/render.ts";

/** How long a client that logged out can come back without a code, in seconds. */
const FUTURE_TOKEN_LIFETIME_S = 86_400;

const FUTURE_TOKEN_BYTES = 32;

/** Registers auth.*. */
export function authService(registrar: Registrar): void {
  registrar.on("auth.importBotAuthorization", "anyone", (params, context) => {
    checkApi(context, params.apiId, params.apiHash);
    const account = context.world.findByToken(params.botAuthToken);
    if (account === undefined) throw new RpcFault(400, "ACCESS_TOKEN_INVALID");
    requireHome(context, account, "USER_MIGRATE");
    return authorize(context, account);
  });

  // Anyone: a client that has yet to prove the password may give up, too.
  registrar.on("auth.logOut", "anyone", (_params, context) => {
    const { caller, world } = context;
    const account = caller.login?.account;
    if (account === undefined && caller.halfLogin === undefined) requireLogin(context);
    caller.logOut();
    // https://core.telegram.org/api/auth#future-auth-tokens
    if (account === undefined || world.passwords.of(account).password === undefined) {
      return { _: "auth.loggedOut" };
    }
    const futureAuthToken = world.random(FUTURE_TOKEN_BYTES);
    const expiresAtS = world.nowS() + FUTURE_TOKEN_LIFETIME_S;
    world.futureLogins.set(toHex(futureAuthToken), { account, expiresAtS });
    return { _: "auth.loggedOut", futureAuthToken };
  });
}

/**
 * Lets an account in whose code (or QR code) was right, unless it has a password to prove.
 *
 * @throws {RpcFault} 401 SESSION_PASSWORD_NEEDED when it has one; the key is half logged in then.
 */
export function letIn(context: CallContext, account: Account): auth.Authorization {
  if (context.world.passwords.of(account).password === undefined) {
    return authorize(context, account);
  }
  context.caller.logOut();
  context.caller.halfLogin = account;
  throw new RpcFault(401, "SESSION_PASSWORD_NEEDED");
}

/** Logs the account in on the caller's key and says so. https://core.telegram.org/constructor/auth.authorization */
export function authorize(context: CallContext, account: Account): auth.Authorization {
  context.caller.logIn(account);
  return { _: "auth.authorization", user: renderUser(context.world, account, account) };
}

/**
 * Checks the application's numbers.
 *
 * @throws {RpcFault} 400 API_ID_INVALID when they are not good here.
 */
export function checkApi(context: CallContext, apiId: number, apiHash: string): void {
  if (!context.site.acceptsApi(apiId, apiHash)) throw new RpcFault(400, "API_ID_INVALID");
}
