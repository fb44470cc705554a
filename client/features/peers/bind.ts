// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { PeerResolution } from "./methods.ts";

const resolvePeer = /* @__PURE__ */ lazy(() => import("./resolve_peer.ts"));
const resolveUsername = /* @__PURE__ */ lazy(() => import("./resolve_username.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindPeerResolution(core: Core): PeerResolution {
  return {
    resolvePeer: async (peer) => (await resolvePeer()).resolvePeer(core, peer),
    resolveUsername: async (username) => (await resolveUsername()).resolveUsername(core, username),
  };
}
