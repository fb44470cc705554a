// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type * as tl from "../../../tl/api.ts";
import type { User } from "../../objects/user.ts";
import type { PasswordNeeded } from "./password_needed.ts";
import type { PasswordRecovery, RecoverPasswordOptions } from "./password_recovery.ts";
import type { PasswordState, SetPasswordOptions, UnconfirmedEmail } from "./password_settings.ts";
import type { SentCode } from "./sent_code.ts";
import type { SignInResult } from "./sign_in.ts";
import type { SignInQrOptions } from "./sign_in_qr.ts";
import type { SignOutOptions } from "./sign_out.ts";
import type { CodeReference, SignUpOptions } from "./sign_up.ts";
import type { StartOptions } from "./start.ts";

/** What a client can do to sign in and out. */
export interface Auth {
  /**
   * Connects and makes sure that the account is signed in. When the session in the storage still is, no
   * sign-in is made and nothing asked. Otherwise it signs in by bot token or phone number; wrong answers
   * of functions and from the terminal are asked for again, three times in all.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const alice = dc.createUser({ password: "correct horse", passwordHint: "xkcd" });
   *
   * await using client = createClient(dc.clientOptions());
   * const me = await client.start({
   *   phone: alice.phone,
   *   code: ({ sent }) => {
   *     console.log(`The code comes by ${sent.delivery.type}`);
   *     return alice.loginCode!;
   *   },
   *   password: ({ hint }) => hint === "xkcd" ? "correct horse" : "?",
   * });
   * console.log(me.id === alice.id);
   * ```
   *
   * @param options Who is to be signed in, and where answers come from: values, functions, or (what is
   * left out) the terminal.
   * @returns The account.
   * @throws {ArgumentError} When the storage holds the session of another account, or an answer is
   * missing and there is no terminal to ask in.
   * @throws {SignInError} When the server refuses; the message says what to do.
   * @throws {RpcError} When the server does not tell who is signed in, or where the updates stand.
   */
  start(options?: StartOptions): Promise<User>;
  /**
   * Tells whether somebody is signed in: asks the server, unless there is no session that it could know.
   *
   * @throws {RpcError} When the server answers with an error that says nothing about it.
   */
  isAuthorized(): Promise<boolean>;
  /**
   * Has a login code sent to a phone number. What comes back stands for the code, and takes it; unless
   * the device is let in at once, because it was signed out not long ago: `type` tells.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const alice = dc.createUser({ password: "secret" });
   *
   * await using client = createClient(dc.clientOptions());
   * const sent = await client.sendCode(alice.phone);
   * if (sent.type === "code") {
   *   const result = await sent.signIn(alice.loginCode!);
   *   if (result.type === "password") await result.checkPassword("secret");
   *   if (result.type === "signUp") await result.signUp({ firstName: "Alice" });
   * }
   * console.log(await client.isAuthorized());
   * ```
   *
   * @param phone The number in international form, such as `+12025550123`; spaces do not matter.
   * @returns The code that was sent, or the account when no code is needed.
   * @throws {SignInError} `PHONE_NUMBER_INVALID`, `PHONE_NUMBER_BANNED`, `PHONE_NUMBER_FLOOD` and others.
   */
  sendCode(phone: string): Promise<SentCode | User | PasswordNeeded>;
  /**
   * Gives the code of a login; the same as `sent.signIn(code)`, also for a code that another process has
   * asked for.
   *
   * @param sent What `sendCode` returned, or what its `toJSON` kept of it.
   * @param code The code; spaces and dashes do not matter.
   * @returns The account, signed in; or what is missing still: the password, or a sign-up.
   * @throws {SignInError} `PHONE_CODE_INVALID`, `PHONE_CODE_EMPTY`, `PHONE_CODE_EXPIRED` and others.
   */
  signIn(sent: CodeReference, code: string): Promise<SignInResult>;
  /**
   * Makes an account for a phone number that has none, after its code was right; the same as
   * `sent.signUp(options)`.
   *
   * @param sent What `sendCode` returned, or what its `toJSON` kept of it.
   * @param options The name.
   * @returns The account.
   * @throws {SignInError} When the server refuses, such as `FIRSTNAME_INVALID`.
   */
  signUp(sent: CodeReference, options: SignUpOptions): Promise<User>;
  /**
   * Proves the password after the code of a login. The password itself is not sent, and the server's
   * parameters are checked before anything that depends on it is.
   *
   * @param password The password as typed. It is a secret.
   * @returns The account.
   * @throws {SignInError} `PASSWORD_HASH_INVALID` when it is wrong.
   * @throws {SecurityError} When the server's parameters are not safe; nothing was sent.
   */
  checkPassword(password: string): Promise<User>;
  /**
   * Has a code sent to the e-mail address by which a forgotten password can be reset.
   *
   * @returns Takes the code.
   * @throws {SignInError} `PASSWORD_RECOVERY_NA` when no address was set.
   */
  requestPasswordRecovery(): Promise<PasswordRecovery>;
  /**
   * Resets the password by the code of an e-mail, and signs in; the same as
   * {@linkcode PasswordRecovery.recover}.
   *
   * @param code The code of the e-mail.
   * @param options A new password.
   * @returns The account.
   * @throws {SignInError} `CODE_INVALID`, `CODE_EMPTY` or `PASSWORD_RECOVERY_EXPIRED`.
   */
  recoverPassword(code: string, options?: RecoverPasswordOptions): Promise<User>;
  /** Asks about the password of the account: whether there is one, its hint, its e-mail address. */
  getPasswordState(): Promise<PasswordState>;
  /**
   * Sets a password on an account that has none, or changes the one there is.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const alice = dc.createUser();
   * await using client = createClient(dc.clientOptions());
   * await client.start({ phone: alice.phone, code: () => alice.loginCode! });
   *
   * const unconfirmed = await client.setPassword({ password: "secret", email: "alice@example.com" });
   * await unconfirmed?.confirm(dc.emailCodeOf("alice@example.com")!);
   * console.log((await client.getPasswordState()).hasPassword);
   * ```
   *
   * @param options The password, and the one it replaces.
   * @returns `undefined` when the password is in force, or the e-mail address to be confirmed first.
   * @throws {SignInError} `PASSWORD_HASH_INVALID` when `current` is wrong, `EMAIL_INVALID`.
   * @throws {ArgumentError} When the account has a password and `current` was not given.
   */
  setPassword(options: SetPasswordOptions): Promise<UnconfirmedEmail | undefined>;
  /**
   * Takes the password away, and with it the address to reset it by.
   *
   * @param current The password there is. It is a secret.
   * @throws {SignInError} `PASSWORD_HASH_INVALID` when it is wrong.
   */
  removePassword(current: string): Promise<void>;
  /**
   * Sets the e-mail address by which the password can be reset.
   *
   * @param options `email`: the address; `current`: the password there is, a secret.
   * @returns The address, to be confirmed by the code that was sent to it.
   * @throws {SignInError} `PASSWORD_HASH_INVALID` when the password is wrong, `EMAIL_INVALID`.
   */
  setRecoveryEmail(
    options: { readonly email: string; readonly current: string },
  ): Promise<UnconfirmedEmail | undefined>;
  /**
   * Signs in as a bot.
   *
   * @param token The token of the bot, from https://t.me/BotFather. It is a secret.
   * @returns The bot.
   * @throws {ArgumentError} When the text can't be a token.
   * @throws {SignInError} `ACCESS_TOKEN_INVALID` or `ACCESS_TOKEN_EXPIRED` when it is not one any more.
   */
  signInBot(token: string): Promise<User>;
  /**
   * Signs in by a QR code: shows a link until somebody scans and accepts it in an app where the account
   * is signed in. Links are renewed when they are too old, the client follows the account to its data
   * centre, and the password is asked for where there is one.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const alice = dc.createUser();
   * await using phone = createClient(dc.clientOptions());
   * await phone.start({ phone: alice.phone, code: () => alice.loginCode! });
   *
   * await using client = createClient(dc.clientOptions());
   * // In life, the phone scans link.draw() from the screen.
   * const me = await client.signInQr({ onLink: (link) => phone.acceptLoginToken(link.url) });
   * console.log(me.id === alice.id);
   * ```
   *
   * @param options How to show the link and to get the password; by default in the terminal.
   * @returns The account.
   * @throws {SignInError} When the server refuses.
   * @throws {ArgumentError} When there is no terminal to show the link or to ask for the password in.
   */
  signInQr(options?: SignInQrOptions): Promise<User>;
  /**
   * Lets another device in to the account, by the QR code it shows.
   *
   * @param link The text of the QR code, `tg://login?token=…`, or the token in it as bytes. It is a secret.
   * @returns The other device, as it will be in the list of sessions.
   * @throws {SignInError} `AUTH_TOKEN_EXPIRED`, `AUTH_TOKEN_ALREADY_ACCEPTED` or `AUTH_TOKEN_INVALID`.
   */
  acceptLoginToken(link: string | Uint8Array): Promise<tl.authorization>;
  /**
   * Signs out: the server ends the session, and everything that was kept of it here is forgotten, even if
   * the server can't be told. Somebody can sign in with the same client again.
   *
   * @param options How to give up waiting for the server.
   * @throws {RpcError} When the server refused. Everything here was forgotten all the same.
   */
  signOut(options?: SignOutOptions): Promise<void>;
}
