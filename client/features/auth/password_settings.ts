// The password of an account that is signed in: what it is like, setting it, taking it away.

import type * as tl from "../../../tl/api.ts";
import { checkOptions, checkText } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, RpcError } from "../../errors.ts";
import { newPasswordSettings, withPasswordProof } from "./password_proof.ts";
import { inStep } from "./sign_in_error.ts";

/** What the server tells of the password of an account. */
export interface PasswordState {
  /** Whether the account has a password. */
  readonly hasPassword: boolean;
  /** The hint to it. */
  readonly hint: string | undefined;
  /** Whether it can be reset by e-mail. */
  readonly hasRecovery: boolean;
  /** An address (or a whole password with one) that waits for the code of its e-mail. */
  readonly unconfirmedEmail: UnconfirmedEmail | undefined;
  /** The address login codes go to, with stars for most of it. */
  readonly loginEmailPattern: string | undefined;
}

/** A password to set. */
export interface SetPasswordOptions {
  /** The new password, which is neither trimmed nor changed. It is a secret. */
  readonly password: string;
  /** The password there is. Needed when there is one; a secret, too. */
  readonly current?: string | undefined;
  /**
   * A hint that is shown to whoever is asked for the password.
   *
   * @default none
   */
  readonly hint?: string | undefined;
  /**
   * An e-mail address by which the password can be reset. It has to be confirmed; until then, nothing
   * changes.
   *
   * @default the one there is, if any
   */
  readonly email?: string | undefined;
}

/** An e-mail address that waits for the code which was sent to it. */
export class UnconfirmedEmail {
  readonly #core: Core;
  /** The address, with stars for most of it where only the server knows it. */
  readonly email: string;
  /** How many characters the code has, where that is known. */
  readonly codeLength: number | undefined;

  /** @ignore made by `setPassword`, `setRecoveryEmail` and `getPasswordState`. */
  constructor(core: Core, email: string, codeLength: number | undefined) {
    this.#core = core;
    this.email = email;
    this.codeLength = codeLength;
  }

  /**
   * Confirms the address; what waited for that is in force then.
   *
   * @param code The code of the e-mail.
   * @throws {SignInError} `CODE_INVALID`, `CODE_EMPTY` or `EMAIL_HASH_EXPIRED`.
   */
  async confirm(code: string): Promise<void> {
    await inStep(
      "newPassword",
      this.#core.invoke("account.confirmPasswordEmail", { code: code.trim() }),
    );
  }

  /** Has the code sent again. */
  async resend(): Promise<void> {
    await inStep("newPassword", this.#core.invoke("account.resendPasswordEmail", {}));
  }

  /** Gives it up: all stays as it was. */
  async cancel(): Promise<void> {
    await inStep("newPassword", this.#core.invoke("account.cancelPasswordEmail", {}));
  }
}

/**
 * Asks about the password of the account.
 *
 * @see https://core.telegram.org/method/account.getPassword
 * @param core The client.
 */
export async function getPasswordState(core: Core): Promise<PasswordState> {
  const state = await core.invoke("account.getPassword", {});
  const pattern = state.emailUnconfirmedPattern;
  return {
    hasPassword: state.hasPassword === true,
    hint: state.hint,
    hasRecovery: state.hasRecovery === true,
    unconfirmedEmail: pattern === undefined
      ? undefined
      : new UnconfirmedEmail(core, pattern, undefined),
    loginEmailPattern: state.loginEmailPattern,
  };
}

/**
 * Sets a password on an account that has none, or changes the one there is. The server never learns it.
 *
 * @see https://core.telegram.org/api/srp#setting-a-new-2fa-password
 * @param core The client.
 * @param options The password, and the one it replaces.
 * @returns `undefined` when the password is in force, or the address to be confirmed first.
 * @throws {SignInError} `PASSWORD_HASH_INVALID` when `current` is wrong, `EMAIL_INVALID`.
 * @throws {ArgumentError} When the account has a password and `current` was not given.
 * @throws {SecurityError} When the server's parameters are not safe; nothing was sent.
 */
export async function setPassword(
  core: Core,
  options: SetPasswordOptions,
): Promise<UnconfirmedEmail | undefined> {
  checkOptions(options);
  const { password, current, hint = "", email } = options;
  if (typeof password !== "string" || password === "") {
    throw new ArgumentError(
      "password",
      typeof password === "string" ? "" : typeof password,
      "a password of at least one character; removePassword takes one away",
    );
  }
  return await update(core, current, email, async (state) => ({
    ...await newPasswordSettings(core, state, password, hint),
    email: email?.trim(),
  }));
}

/**
 * Takes the password away, and with it the address to reset it by.
 *
 * @see https://core.telegram.org/method/account.updatePasswordSettings
 * @param core The client.
 * @param current The password there is. It is a secret.
 * @throws {SignInError} `PASSWORD_HASH_INVALID` when it is wrong.
 */
export async function removePassword(core: Core, current: string): Promise<void> {
  await update(core, current, undefined, () => ({
    _: "account.passwordInputSettings",
    newAlgo: { _: "passwordKdfAlgoUnknown" },
    newPasswordHash: new Uint8Array(),
    hint: "",
  }));
}

/**
 * Sets the e-mail address by which the password can be reset.
 *
 * @see https://core.telegram.org/api/srp#email-verification
 * @param core The client.
 * @param options `email`: the address; `current`: the password there is, a secret.
 * @returns The address, to be confirmed by the code that was sent to it; `undefined` when the server asks
 * for none.
 * @throws {SignInError} `PASSWORD_HASH_INVALID` when the password is wrong, `EMAIL_INVALID`.
 */
export async function setRecoveryEmail(
  core: Core,
  options: { readonly email: string; readonly current: string },
): Promise<UnconfirmedEmail | undefined> {
  checkOptions(options);
  checkText("email", options.email);
  const email = options.email.trim();
  return await update(core, options.current, email, () => ({
    _: "account.passwordInputSettings",
    email,
  }));
}

async function update(
  core: Core,
  current: string | undefined,
  email: string | undefined,
  settings: (
    state: tl.account.password,
  ) => tl.account.passwordInputSettings | Promise<tl.account.passwordInputSettings>,
): Promise<UnconfirmedEmail | undefined> {
  const call = withPasswordProof(core, current, async (password, state) => {
    if (state.hasPassword === true && current === undefined) {
      throw new ArgumentError("current", undefined, "the password the account has already");
    }
    const newSettings = await settings(state);
    await core.invoke("account.updatePasswordSettings", { password, newSettings });
  });
  try {
    await inStep("newPassword", call);
    return undefined;
  } catch (error) {
    // No refusal: a code was sent to the new address, and what was asked for waits for it.
    if (email === undefined || !RpcError.is(error, "EMAIL_UNCONFIRMED")) throw error;
    return new UnconfirmedEmail(core, email, error.value);
  }
}
