// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Users } from "./methods.ts";

const getMe = /* @__PURE__ */ lazy(() => import("./get_me.ts"));
const getUsers = /* @__PURE__ */ lazy(() => import("./get_users.ts"));
const profile = /* @__PURE__ */ lazy(() => import("./profile.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindUsers(core: Core): Users {
  return {
    getMe: async () => (await getMe()).getMe(core),
    getUser: async (user) => (await getUsers()).getUser(core, user),
    getUsers: async (users) => (await getUsers()).getUsers(core, users),
    getFullUser: async (user) => (await getUsers()).getFullUser(core, user),
    updateProfile: async (options) => (await profile()).updateProfile(core, options),
    setUsername: async (username) => (await profile()).setUsername(core, username),
  };
}
