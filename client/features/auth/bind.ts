// The functions of this folder as methods, loaded by the first call of any but `start`.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Auth } from "./methods.ts";

// Programs that go on with their session need no more than this.
const start = /* @__PURE__ */ lazy(() => import("./start.ts"));
const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindAuth(core: Core): Auth {
  return {
    start: async (options) => (await start()).start(core, options),
    isAuthorized: async () => (await functions()).isAuthorized(core),
    sendCode: async (phone) => (await functions()).sendCode(core, phone),
    signIn: async (sent, code) => (await functions()).signIn(core, sent, code),
    signUp: async (sent, options) => (await functions()).signUp(core, sent, options),
    checkPassword: async (password) => (await functions()).checkPassword(core, password),
    requestPasswordRecovery: async () => (await functions()).requestPasswordRecovery(core),
    recoverPassword: async (code, options) =>
      (await functions()).recoverPassword(core, code, options),
    getPasswordState: async () => (await functions()).getPasswordState(core),
    setPassword: async (options) => (await functions()).setPassword(core, options),
    removePassword: async (current) => (await functions()).removePassword(core, current),
    setRecoveryEmail: async (options) => (await functions()).setRecoveryEmail(core, options),
    signInBot: async (token) => (await functions()).signInBot(core, token),
    signInQr: async (options) => (await functions()).signInQr(core, options),
    acceptLoginToken: async (link) => (await functions()).acceptLoginToken(core, link),
    signOut: async (options) => (await functions()).signOut(core, options),
  };
}
