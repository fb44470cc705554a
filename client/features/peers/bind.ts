// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { PeerResolution } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindPeerResolution(core: Core): PeerResolution {
  return {
    resolvePeer: async (peer) => (await functions()).resolvePeer(core, peer),
    resolveUsername: async (username) => (await functions()).resolveUsername(core, username),
  };
}
