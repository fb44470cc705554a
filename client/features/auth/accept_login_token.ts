// The side of a login by QR code that is signed in already and scans the code.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { inStep } from "./sign_in_error.ts";

/**
 * Lets another device in to the account, by the QR code it shows.
 *
 * @see https://core.telegram.org/method/auth.acceptLoginToken
 * @param core The client, signed in to the account.
 * @param link The text of the QR code, `tg://login?token=…`, or the token in it as bytes. It is a secret.
 * @returns The other device, as it will be in the list of sessions.
 * @throws {SignInError} `AUTH_TOKEN_EXPIRED`, `AUTH_TOKEN_ALREADY_ACCEPTED` or `AUTH_TOKEN_INVALID`.
 * @throws {ArgumentError} When the link is no such link.
 */
export async function acceptLoginToken(
  core: Core,
  link: string | Uint8Array,
): Promise<tl.authorization> {
  const token = typeof link === "string" ? tokenIn(link) : link;
  return await inStep("acceptance", core.invoke("auth.acceptLoginToken", { token }));
}

function tokenIn(link: string): Uint8Array {
  const text = /^(?:tg:(?:\/\/)?login|https?:\/\/t\.me\/login)\/?\?token=([\w-]+)=*$/i.exec(link)
    ?.[1];
  try {
    if (text !== undefined) return Uint8Array.fromBase64(text, { alphabet: "base64url" });
  } catch {
    // Told below.
  }
  throw new ArgumentError("link", `text of ${link.length} characters`, "a tg://login?token=… link");
}
