// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Users } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindUsers(core: Core): Users {
  return {
    getMe: async () => (await functions()).getMe(core),
    getUser: async (user) => (await functions()).getUser(core, user),
    getUsers: async (users) => (await functions()).getUsers(core, users),
    getFullUser: async (user) => (await functions()).getFullUser(core, user),
    updateProfile: async (options) => (await functions()).updateProfile(core, options),
    setUsername: async (username) => (await functions()).setUsername(core, username),
  };
}
