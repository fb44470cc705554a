// The login by QR code: https://core.telegram.org/api/qr-login

import { type auth, type Authorization, encode } from "../../tl/api.ts";
import { type CallContext, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import type { LoginToken, ShownDevice } from "../world/login_tokens.ts";
import { checkApi, letIn } from "./auth.ts";

/** Registers the methods of both sides. */
export function qrLoginService(registrar: Registrar): void {
  registrar.on("auth.exportLoginToken", "anyone", (params, context) => {
    checkApi(context, params.apiId, params.apiHash);
    const { caller, world, site } = context;
    const accepted = world.loginTokens.acceptedFor(caller.authKeyId);
    if (accepted?.acceptedBy !== undefined) {
      const { homeDcId } = accepted.acceptedBy;
      if (homeDcId === site.dcId) return finish(context, accepted);
      return { _: "auth.loginTokenMigrateTo", dcId: homeDcId, token: accepted.token };
    }
    const { token, expiresAtS } = world.loginTokens.make({
      authKeyId: caller.authKeyId,
      device: caller.app,
      exceptIds: params.exceptIds,
      tell: () =>
        caller.push(encode({
          _: "updateShort",
          update: { _: "updateLoginToken" },
          date: world.nowS(),
        })),
    });
    return { _: "auth.loginToken", expires: expiresAtS, token };
  });

  registrar.on(
    "auth.importLoginToken",
    "anyone",
    (params, context) => finish(context, context.world.loginTokens.import(params.token)),
  );

  registrar.on("auth.acceptLoginToken", "user", (params, context) => {
    const { account } = requireLogin(context);
    const token = context.world.loginTokens.accept(params.token, account);
    return renderAuthorization(context, token.device);
  });
}

function finish(context: CallContext, token: LoginToken): auth.LoginToken {
  context.world.loginTokens.delete(token);
  return { _: "auth.loginTokenSuccess", authorization: letIn(context, token.acceptedBy!) };
}

// What the accepting side is shown of the client it lets in. https://core.telegram.org/constructor/authorization
function renderAuthorization(
  context: CallContext,
  device: ShownDevice | undefined,
): Authorization {
  const { world } = context;
  return {
    _: "authorization",
    hash: world.randomLong(),
    deviceModel: device?.deviceModel ?? "",
    platform: "",
    systemVersion: device?.systemVersion ?? "",
    apiId: device?.apiId ?? 0,
    appName: "",
    appVersion: device?.appVersion ?? "",
    dateCreated: world.nowS(),
    dateActive: world.nowS(),
    ip: "127.0.0.1",
    country: "",
    region: "",
  };
}
