// A new account for a phone number that has none.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { inStep } from "./sign_in_error.ts";

/**
 * A login code that was sent, as later calls name it: what `sendCode` returned, or these fields of it,
 * kept where the code arrives in another process (such as the next request to a web server).
 */
export interface CodeReference {
  /** The phone number. */
  readonly phone: string;
  /** What the server calls the code. */
  readonly phoneCodeHash: string;
  /**
   * Whether it was sent by e-mail.
   *
   * @default false
   */
  readonly byEmail?: boolean | undefined;
  /**
   * Whether it consists of words, in which spaces matter.
   *
   * @default false
   */
  readonly isWords?: boolean | undefined;
}

/** The name of a new account. */
export interface SignUpOptions {
  /** The first name, 1 to 64 characters. */
  readonly firstName: string;
  /** The last name, at most 64 characters. */
  readonly lastName?: string | undefined;
  /**
   * Does not tell those who have the number in their contacts.
   *
   * @default false
   */
  readonly silent?: boolean | undefined;
}

/** The code was right, and the number has no account. */
export class SignUpNeeded {
  readonly #core: Core;
  readonly #sent: CodeReference;
  /** Tells this step from the others. */
  readonly type = "signUp";
  /** The terms of service, to be shown before the sign-up; whoever signs up accepts them. */
  readonly terms: tl.help.termsOfService | undefined;

  /** @ignore made by `signIn`. */
  constructor(core: Core, sent: CodeReference, terms: tl.help.termsOfService | undefined) {
    this.#core = core;
    this.#sent = sent;
    this.terms = terms;
  }

  /**
   * Makes the account and signs in.
   *
   * @param options The name.
   * @returns The account.
   * @throws {SignInError} When the server refuses, such as `FIRSTNAME_INVALID`.
   */
  signUp(options: SignUpOptions): Promise<User> {
    return signUp(this.#core, this.#sent, options);
  }
}

/**
 * Makes an account for a phone number that has none, after its code was right, and signs in. Telegram
 * may keep this to its own apps (`UPDATE_APP_TO_LOGIN`, `PHONE_NUMBER_APP_SIGNUP_FORBIDDEN`).
 *
 * @see https://core.telegram.org/method/auth.signUp
 * @param core The client.
 * @param sent What `sendCode` returned.
 * @param options The name.
 * @returns The account.
 * @throws {SignInError} When the server refuses, such as `FIRSTNAME_INVALID`.
 */
export async function signUp(
  core: Core,
  sent: CodeReference,
  options: SignUpOptions,
): Promise<User> {
  checkOptions(options);
  const { firstName, lastName = "", silent } = options;
  const method = "auth.signUp";
  const authorization = await inStep(
    "signUp",
    core.invoke(method, {
      noJoinedNotifications: silent,
      phoneNumber: sent.phone,
      phoneCodeHash: sent.phoneCodeHash,
      firstName,
      lastName,
    }),
  );
  return await takeAuthorization(core, method, authorization);
}
