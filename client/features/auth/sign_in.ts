// The code of a login, and what the server may want besides.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, RpcError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { type PasswordNeeded, passwordNeeded } from "./password_needed.ts";
import { inStep } from "./sign_in_error.ts";
import { type CodeReference, SignUpNeeded } from "./sign_up.ts";

/**
 * What comes of a right code: the account, signed in; or what is missing still. `type` tells which:
 * `"user"`, `"password"`, `"signUp"`.
 */
export type SignInResult = User | PasswordNeeded | SignUpNeeded;

/**
 * Gives the code of a login.
 *
 * @see https://core.telegram.org/method/auth.signIn
 * @param core The client.
 * @param sent What `sendCode` returned.
 * @param code The code as the person typed it; spaces and dashes do not matter.
 * @returns The account, or the next step.
 * @throws {SignInError} `PHONE_CODE_INVALID`, `PHONE_CODE_EMPTY`, `PHONE_CODE_EXPIRED` and others.
 * @throws {ArgumentError} When the code is no text: as a number it would lose its zeros in front.
 */
export async function signIn(core: Core, sent: CodeReference, code: string): Promise<SignInResult> {
  if (typeof code !== "string") {
    throw new ArgumentError("code", `a value of type ${typeof code}`, "the code as text");
  }
  const typed = sent.isWords === true ? code.trim() : code.replace(/[\s-]/g, "");
  let authorization: tl.auth.Authorization;
  try {
    authorization = await inStep(
      "code",
      core.invoke("auth.signIn", {
        phoneNumber: sent.phone,
        phoneCodeHash: sent.phoneCodeHash,
        ...sent.byEmail === true
          ? { emailVerification: { _: "emailVerificationCode", code: typed } }
          : { phoneCode: typed },
      }),
    );
  } catch (error) {
    if (!RpcError.is(error, "SESSION_PASSWORD_NEEDED")) throw error;
    return await passwordNeeded(core);
  }
  if (authorization._ === "auth.authorizationSignUpRequired") {
    return new SignUpNeeded(core, sent, authorization.termsOfService);
  }
  return await takeAuthorization(core, "auth.signIn", authorization);
}
