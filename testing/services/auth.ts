// auth.*: logging in and out, and taking a login along to another data centre.

import type { auth } from "../../tl/api.ts";
import { equalConstantTime } from "../../crypto/mod.ts";
import { type CallContext, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "../world/model.ts";
import { renderUser } from "../world/render.ts";

/** How long an exported login can be imported, in seconds. */
const EXPORT_LIFETIME_S = 60;

/** Registers auth.*. */
export function authService(registrar: Registrar): void {
  registrar.on("auth.importBotAuthorization", "anyone", (params, context) => {
    checkApi(context, params.apiId, params.apiHash);
    const account = context.world.findByToken(params.botAuthToken);
    if (account === undefined) throw new RpcFault(400, "ACCESS_TOKEN_INVALID");
    if (account.homeDcId !== context.site.dcId) {
      throw new RpcFault(303, `USER_MIGRATE_${account.homeDcId}`);
    }
    return authorize(context, account);
  });

  registrar.on("auth.exportAuthorization", "authorized", (params, context) => {
    const { world, site } = context;
    const known = site.endpoints().some((endpoint) => endpoint.dcId === params.dcId);
    if (!known || params.dcId === site.dcId) throw new RpcFault(400, "DC_ID_INVALID");
    const { account } = requireLogin(context);
    const id = account.id;
    const bytes = world.random(128);
    const expiresAtS = world.nowS() + EXPORT_LIFETIME_S;
    world.exportedLogins.set(id, { account, dcId: params.dcId, bytes, expiresAtS });
    return { _: "auth.exportedAuthorization", id, bytes };
  });

  registrar.on("auth.importAuthorization", "anyone", (params, context) => {
    const { world, site } = context;
    const exported = world.exportedLogins.get(params.id);
    // Good for one use, whatever comes of it.
    world.exportedLogins.delete(params.id);
    if (
      exported === undefined || exported.dcId !== site.dcId ||
      exported.expiresAtS < world.nowS() || !equalConstantTime(exported.bytes, params.bytes)
    ) throw new RpcFault(400, "AUTH_BYTES_INVALID");
    return authorize(context, exported.account);
  });

  registrar.on("auth.logOut", "authorized", (_params, context) => {
    context.caller.logOut();
    return { _: "auth.loggedOut" };
  });
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
