/**
 * Finding users, groups and channels.
 *
 * @module
 */

export type { PeerResolution } from "./methods.ts";
export { resolvePeer } from "./resolve_peer.ts";
export { resolveUsername } from "./resolve_username.ts";
