// Refusals of a sign-in, with the step they belong to and what to do about them.

import { RpcError } from "../../errors.ts";

/** The step of a sign-in (or of a change to the password) that was refused. */
export type SignInStep =
  | "phone"
  | "code"
  | "email"
  | "signUp"
  | "password"
  | "recovery"
  | "newPassword"
  | "qrCode"
  | "acceptance"
  | "botToken";

/**
 * A data centre refused a step of a sign-in. It is an {@linkcode RpcError}, so `RpcError.is` tells by its
 * name what was refused; the message says what to do.
 *
 * @example
 * ```ts
 * import { RpcError, SignInError } from "@layer/telegram/client";
 *
 * const refusal = new RpcError(400, "PHONE_CODE_EXPIRED", "auth.signIn");
 * const error: unknown = new SignInError("code", refusal);
 * if (RpcError.is(error, "PHONE_CODE_EXPIRED")) console.log(error.message);
 * ```
 */
export class SignInError extends RpcError {
  /** Always `"SignInError"`. */
  override readonly name = "SignInError";
  /** The step that was refused. */
  readonly step: SignInStep;
  /** What to do, as a sentence for people; `undefined` when nothing better is known than to look the name up. */
  readonly advice: string | undefined;

  /**
   * Makes the error.
   *
   * @param step The step that was refused.
   * @param cause The answer of the data centre.
   */
  constructor(step: SignInStep, cause: RpcError) {
    super(cause.code, cause.text, cause.method);
    this.step = step;
    this.advice = adviceFor(cause);
    this.cause = cause;
    const said = `${STEPS[step]} was refused with error ${cause.code}: ${cause.text}`;
    this.message = this.advice === undefined ? said : `${said}. ${this.advice}`;
  }
}

const STEPS: Readonly<Record<SignInStep, string>> = {
  phone: "The phone number",
  code: "The login code",
  email: "The e-mail address for login codes",
  signUp: "The sign-up",
  password: "The password",
  recovery: "The recovery of the password",
  newPassword: "The change of the password",
  qrCode: "The login by QR code",
  acceptance: "Letting the other device in",
  botToken: "The token of the bot",
};

// Names and their meaning: https://core.telegram.org/api/errors and the pages of the methods.
const ADVICE: Readonly<Record<string, string>> = {
  ACCESS_TOKEN_EXPIRED: "Get a new token from https://t.me/BotFather",
  ACCESS_TOKEN_INVALID: "Copy the whole token from https://t.me/BotFather",
  API_ID_INVALID: "apiId and apiHash do not belong together; see https://my.telegram.org/apps",
  API_ID_PUBLISHED_FLOOD: "The apiId is public and blocked; make your own on my.telegram.org",
  AUTH_KEY_UNREGISTERED: "Nobody is signed in: begin with start or sendCode",
  AUTH_RESTART: "Begin again with sendCode",
  AUTH_TOKEN_ALREADY_ACCEPTED: "Somebody has accepted this QR code before; scan a new one",
  AUTH_TOKEN_EXCEPTION: "The other device does not want to be let in to this account",
  AUTH_TOKEN_EXPIRED: "The QR code is too old; scan the one that is shown now",
  AUTH_TOKEN_INVALID: "This is no QR code of a login, or one of another server",
  AUTH_TOKEN_INVALIDX: "This is no QR code of a login, or one of another server",
  CODE_EMPTY: "Give the code of the e-mail",
  CODE_INVALID: "The code is not that of the e-mail; try again",
  EMAIL_HASH_EXPIRED: "No address waits for its code any more; set it again",
  EMAIL_INVALID: "Give an e-mail address, such as name@example.com",
  EMAIL_NOT_ALLOWED: "Telegram does not take this address; give another one",
  EMAIL_VERIFY_EXPIRED: "The code is too old; have another one sent",
  FIRSTNAME_INVALID: "Give a first name of 1 to 64 characters",
  LASTNAME_INVALID: "Give a last name of at most 64 characters, or none",
  NEW_SALT_INVALID: "Try again; if it happens again, update this library",
  NEW_SETTINGS_EMPTY: "The account has no password yet: give one",
  PASSWORD_EMPTY: "The account has no password that could be recovered",
  PASSWORD_HASH_INVALID: "The password is wrong; try again, or reset it by e-mail if it has one",
  PASSWORD_RECOVERY_EXPIRED: "The code is too old; have another one sent",
  PASSWORD_RECOVERY_NA: "No e-mail address was set to recover the password by",
  PHONE_CODE_EMPTY: "Give the code that was sent",
  PHONE_CODE_EXPIRED: "The code is too old or was tried too often; begin again with sendCode",
  PHONE_CODE_HASH_EMPTY: "Pass on what sendCode returned",
  PHONE_CODE_INVALID: "The code is wrong; look again, or have another one sent with resend",
  PHONE_NUMBER_APP_SIGNUP_FORBIDDEN: "Sign this number up in an official Telegram app first",
  PHONE_NUMBER_BANNED: "Telegram has banned the number; write to recover@telegram.org",
  PHONE_NUMBER_FLOOD: "Too many codes were asked for; wait some hours, or sign in by QR code",
  PHONE_NUMBER_INVALID: "Give it in international form, such as +12025550123",
  PHONE_NUMBER_OCCUPIED: "The number has an account already: sign in",
  PHONE_NUMBER_UNOCCUPIED: "The number has no account: sign up",
  PHONE_PASSWORD_FLOOD: "Too many tries; wait some hours",
  SEND_CODE_UNAVAILABLE: "No other way is left; use the code that was sent, or begin again later",
  UPDATE_APP_TO_LOGIN: "Telegram lets only its own apps do this; use one of them for this step",
  USER_DEACTIVATED: "The account was deleted",
  USER_DEACTIVATED_BAN: "Telegram has banned the account; write to recover@telegram.org",
};

function adviceFor(error: RpcError): string | undefined {
  if (error.value !== undefined && error.code === 420) {
    return `Wait ${error.value} seconds before the next try`;
  }
  return ADVICE[error.error];
}

/**
 * Waits for the answer to one step; a refusal becomes a {@linkcode SignInError}.
 *
 * @param step The step.
 * @param answer The call under way.
 */
export async function inStep<Value>(step: SignInStep, answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof RpcError) || error instanceof SignInError) throw error;
    // Not a refusal: the next step is due.
    if (error.error === "SESSION_PASSWORD_NEEDED") throw error;
    throw new SignInError(step, error);
  }
}
