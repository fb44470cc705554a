// The step of a sign-in that asks for the password.

import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { checkPassword } from "./check_password.ts";
import { type PasswordRecovery, requestPasswordRecovery } from "./password_recovery.ts";

/** The code was right, and the account has a password besides. */
export class PasswordNeeded {
  readonly #core: Core;
  /** Tells this step from the others. */
  readonly type = "password";
  /** The hint the person has set for the password. */
  readonly hint: string | undefined;
  /** Whether a forgotten password can be reset by e-mail. */
  readonly hasRecovery: boolean;

  /** @ignore made by `signIn` and `signInQr`. */
  constructor(
    core: Core,
    about: { readonly hint: string | undefined; readonly hasRecovery: boolean },
  ) {
    this.#core = core;
    this.hint = about.hint;
    this.hasRecovery = about.hasRecovery;
  }

  /**
   * Proves the password, which completes the sign-in. A wrong one can be followed by another.
   *
   * @param password The password as typed. It is a secret.
   * @returns The account.
   * @throws {SignInError} `PASSWORD_HASH_INVALID` when it is wrong.
   * @throws {SecurityError} When the server's parameters are not safe; nothing was sent.
   */
  checkPassword(password: string): Promise<User> {
    return checkPassword(this.#core, password);
  }

  /**
   * Has a code sent by e-mail that resets the password.
   *
   * @returns Takes the code.
   * @throws {SignInError} `PASSWORD_RECOVERY_NA` when no address was set.
   */
  requestRecovery(): Promise<PasswordRecovery> {
    return requestPasswordRecovery(this.#core);
  }
}

/** Asks what is known of the password that a sign-in needs. */
export async function passwordNeeded(core: Core): Promise<PasswordNeeded> {
  const { hint, hasRecovery } = await core.invoke("account.getPassword", {});
  return new PasswordNeeded(core, { hint, hasRecovery: hasRecovery === true });
}
