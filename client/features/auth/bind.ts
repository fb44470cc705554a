// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Auth } from "./methods.ts";

const start = /* @__PURE__ */ lazy(() => import("./start.ts"));
const isAuthorized = /* @__PURE__ */ lazy(() => import("./is_authorized.ts"));
const sendCode = /* @__PURE__ */ lazy(() => import("./send_code.ts"));
const signIn = /* @__PURE__ */ lazy(() => import("./sign_in.ts"));
const signUp = /* @__PURE__ */ lazy(() => import("./sign_up.ts"));
const checkPassword = /* @__PURE__ */ lazy(() => import("./check_password.ts"));
const passwordRecovery = /* @__PURE__ */ lazy(() => import("./password_recovery.ts"));
const passwordSettings = /* @__PURE__ */ lazy(() => import("./password_settings.ts"));
const signInBot = /* @__PURE__ */ lazy(() => import("./sign_in_bot.ts"));
const signInQr = /* @__PURE__ */ lazy(() => import("./sign_in_qr.ts"));
const acceptLoginToken = /* @__PURE__ */ lazy(() => import("./accept_login_token.ts"));
const signOut = /* @__PURE__ */ lazy(() => import("./sign_out.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindAuth(core: Core): Auth {
  return {
    start: async (options) => (await start()).start(core, options),
    isAuthorized: async () => (await isAuthorized()).isAuthorized(core),
    sendCode: async (phone) => (await sendCode()).sendCode(core, phone),
    signIn: async (sent, code) => (await signIn()).signIn(core, sent, code),
    signUp: async (sent, options) => (await signUp()).signUp(core, sent, options),
    checkPassword: async (password) => (await checkPassword()).checkPassword(core, password),
    requestPasswordRecovery: async () => (await passwordRecovery()).requestPasswordRecovery(core),
    recoverPassword: async (code, options) =>
      (await passwordRecovery()).recoverPassword(core, code, options),
    getPasswordState: async () => (await passwordSettings()).getPasswordState(core),
    setPassword: async (options) => (await passwordSettings()).setPassword(core, options),
    removePassword: async (current) => (await passwordSettings()).removePassword(core, current),
    setRecoveryEmail: async (options) => (await passwordSettings()).setRecoveryEmail(core, options),
    signInBot: async (token) => (await signInBot()).signInBot(core, token),
    signInQr: async (options) => (await signInQr()).signInQr(core, options),
    acceptLoginToken: async (link) => (await acceptLoginToken()).acceptLoginToken(core, link),
    signOut: async (options) => (await signOut()).signOut(core, options),
  };
}
