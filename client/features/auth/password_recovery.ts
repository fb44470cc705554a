// Getting past a forgotten password by a code that is sent by e-mail.

import { checkOptions, checkSecret } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { newPasswordSettings } from "./password_proof.ts";
import { inStep } from "./sign_in_error.ts";

/** What {@linkcode recoverPassword} can set in the place of the forgotten password. */
export interface RecoverPasswordOptions {
  /**
   * A new password. It is a secret.
   *
   * @default none: the account has no password then
   */
  readonly newPassword?: string | undefined;
  /** A hint to the new password. */
  readonly hint?: string | undefined;
}

/** A recovery that has begun: the code is on its way by e-mail. */
export class PasswordRecovery {
  readonly #core: Core;
  /** The address the code was sent to, with stars for most of it. */
  readonly emailPattern: string;

  /** @ignore made by {@linkcode requestPasswordRecovery}. */
  constructor(core: Core, emailPattern: string) {
    this.#core = core;
    this.emailPattern = emailPattern;
  }

  /**
   * Gives the code. The forgotten password is gone then, and the account signed in.
   *
   * @param code The code of the e-mail.
   * @param options A new password.
   * @returns The account.
   * @throws {SignInError} `CODE_INVALID`, `CODE_EMPTY` or `PASSWORD_RECOVERY_EXPIRED`.
   */
  recover(code: string, options?: RecoverPasswordOptions): Promise<User> {
    return recoverPassword(this.#core, code, options);
  }
}

/**
 * Has a code sent to the e-mail address by which a forgotten password can be reset, after the code of a
 * login or while signed in.
 *
 * @see https://core.telegram.org/method/auth.requestPasswordRecovery
 * @param core The client.
 * @returns Takes the code.
 * @throws {SignInError} `PASSWORD_RECOVERY_NA` when no address was set.
 */
export async function requestPasswordRecovery(core: Core): Promise<PasswordRecovery> {
  const { emailPattern } = await inStep(
    "recovery",
    core.invoke("auth.requestPasswordRecovery", {}),
  );
  return new PasswordRecovery(core, emailPattern);
}

/**
 * Resets the password by the code of an e-mail, and signs in.
 *
 * @see https://core.telegram.org/method/auth.recoverPassword
 * @param core The client.
 * @param code The code of the e-mail.
 * @param options A new password.
 * @returns The account.
 * @throws {SignInError} `CODE_INVALID`, `CODE_EMPTY` or `PASSWORD_RECOVERY_EXPIRED`.
 * @throws {SecurityError} When the server's parameters for a new password are not safe.
 */
export async function recoverPassword(
  core: Core,
  code: string,
  options: RecoverPasswordOptions = {},
): Promise<User> {
  checkOptions(options);
  const { newPassword, hint = "" } = options;
  const method = "auth.recoverPassword";
  checkSecret("code", code);
  const trimmed = code.trim();
  const settings = newPassword === undefined ? undefined : await newPasswordSettings(
    core,
    await inStep("recovery", core.invoke("account.getPassword", {})),
    newPassword,
    hint,
  );
  const authorization = await inStep(
    "recovery",
    core.invoke(method, { code: trimmed, newSettings: settings }),
  );
  return await takeAuthorization(core, method, authorization);
}
