// Tokens by which the server knows a device again after it was signed out, so that it sends no code (R262).

import type { Core } from "../../core.ts";
import { jsonEntry } from "../../storage_json.ts";

/** Most tokens kept. https://core.telegram.org/api/auth#future-auth-tokens */
const MAX_TOKENS = 20;

// Newest first, in Base64. Signing out leaves the entry in the storage.
const TOKENS = jsonEntry<readonly string[]>(
  "auth/futureTokens",
  (value) => Array.isArray(value) && value.every((token) => typeof token === "string"),
);

/**
 * The tokens kept, newest first.
 *
 * @param core The client.
 */
export function futureTokens(core: Core): Uint8Array[] {
  const tokens = core.session.transaction((tx) => TOKENS.get(tx.raw)) ?? [];
  return tokens.map((token) => Uint8Array.fromBase64(token));
}

/**
 * Keeps a token.
 *
 * @param core The client.
 * @param token The token, if the server gave one.
 */
export function keepFutureToken(core: Core, token: Uint8Array | undefined): void {
  if (token === undefined || token.length === 0) return;
  const newest = token.toBase64();
  core.session.transaction((tx) => {
    const others = (TOKENS.get(tx.raw) ?? []).filter((kept) => kept !== newest);
    TOKENS.set(tx.raw, [newest, ...others].slice(0, MAX_TOKENS));
  });
}
