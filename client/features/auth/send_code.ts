// The beginning of a sign-in by phone number.

import type { Core } from "../../core.ts";
import { ArgumentError, RpcError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { futureTokens } from "./future_tokens.ts";
import { codeOf, SentCode } from "./sent_code.ts";
import { inStep } from "./sign_in_error.ts";
import { type PasswordNeeded, passwordNeeded } from "./password_needed.ts";

/**
 * Has a login code sent to a phone number. The server moves the client to the data centre of the
 * account. A device that was signed out not long ago may be let in at once: `type` of what is returned
 * tells, `"code"` or `"user"` (or `"password"`).
 *
 * @see https://core.telegram.org/method/auth.sendCode
 * @param core The client.
 * @param phone The number in international form, such as `+12025550123`; spaces do not matter.
 * @returns The code that was sent, or the account when no code is needed.
 * @throws {SignInError} `PHONE_NUMBER_INVALID`, `PHONE_NUMBER_BANNED`, `PHONE_NUMBER_FLOOD` and others.
 */
export async function sendCode(
  core: Core,
  phone: string,
): Promise<SentCode | User | PasswordNeeded> {
  if (typeof phone !== "string" || !/\d/.test(phone)) {
    throw new ArgumentError("phone", phone, "a phone number, such as +12025550123");
  }
  const { apiId, apiHash } = core.options;
  const method = "auth.sendCode";
  const tokens = futureTokens(core);
  try {
    const sent = await inStep(
      "phone",
      core.invoke(method, {
        phoneNumber: phone,
        apiId,
        apiHash,
        settings: {
          _: "codeSettings",
          logoutTokens: tokens.length === 0 ? undefined : tokens,
        },
      }),
    );
    if (sent._ === "auth.sentCodeSuccess") {
      return await takeAuthorization(core, method, sent.authorization);
    }
    return new SentCode(core, phone, codeOf(method, sent));
  } catch (error) {
    if (!RpcError.is(error, "SESSION_PASSWORD_NEEDED")) throw error;
    return await passwordNeeded(core);
  }
}
