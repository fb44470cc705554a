// A login code on its way: what is known of it, and what can be done with it.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { sleep } from "../../wait.ts";
import {
  type CodeDelivery,
  type CodeDeliveryType,
  readDelivery,
  readNextDelivery,
} from "./code_delivery.ts";
import { signIn, type SignInResult } from "./sign_in.ts";
import { inStep } from "./sign_in_error.ts";
import { type CodeReference, signUp, type SignUpOptions } from "./sign_up.ts";

/**
 * A login code that was sent. It keeps what the server calls it, so that nobody else has to. After
 * {@linkcode SentCode.resend} it stands for the new code.
 */
export class SentCode implements CodeReference {
  /** Tells it from an account that is signed in already. */
  readonly type = "code";
  /** The phone number, as given. */
  readonly phone: string;
  readonly #core: Core;
  #raw: tl.auth.sentCode;
  #sentAtMs: number;

  /** @ignore made by `sendCode`. */
  constructor(core: Core, phone: string, raw: tl.auth.sentCode) {
    this.#core = core;
    this.phone = phone;
    this.#raw = raw;
    this.#sentAtMs = core.options.platform.now();
  }

  /** What the server calls the code. It is no secret, but of use only to this session. */
  get phoneCodeHash(): string {
    return this.#raw.phoneCodeHash;
  }

  /** How the code was sent. */
  get delivery(): CodeDelivery {
    return readDelivery(this.#raw.type);
  }

  /** How {@linkcode SentCode.resend} would send it; `undefined` when there is no other way. */
  get nextDelivery(): CodeDeliveryType | undefined {
    return readNextDelivery(this.#raw.nextType);
  }

  /** How long until the code may be sent again, in milliseconds; 0 when it may be now. */
  get resendInMs(): number {
    const dueMs = this.#sentAtMs + (this.#raw.timeout ?? 0) * 1000;
    return Math.max(0, dueMs - this.#core.options.platform.now());
  }

  /** Whether it was sent by e-mail. */
  get byEmail(): boolean {
    return this.delivery.type === "email";
  }

  /** Whether it consists of words. */
  get isWords(): boolean {
    return this.delivery.type === "smsWord" || this.delivery.type === "smsPhrase";
  }

  /**
   * Gives the code that the person typed. A wrong one can be followed by another.
   *
   * @param code The code; spaces and dashes do not matter.
   * @returns The account, signed in; or what is missing still: the password, or a sign-up.
   * @throws {SignInError} `PHONE_CODE_INVALID`, `PHONE_CODE_EMPTY`, `PHONE_CODE_EXPIRED` and others.
   */
  signIn(code: string): Promise<SignInResult> {
    return signIn(this.#core, this, code);
  }

  /**
   * Makes an account for the number, after its code was right and the number turned out to have none.
   *
   * @param options The name.
   * @returns The account.
   * @throws {SignInError} When the server refuses, such as `FIRSTNAME_INVALID`.
   */
  signUp(options: SignUpOptions): Promise<User> {
    return signUp(this.#core, this, options);
  }

  /**
   * Has the code sent again on the next way, as soon as the server allows it: see
   * {@linkcode SentCode.resendInMs}. This object stands for the new code then.
   *
   * @param options How to give up waiting.
   * @throws {SignInError} `SEND_CODE_UNAVAILABLE` when there is no other way.
   */
  async resend(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    const { platform } = this.#core.options;
    // The server says by its timeout when another code may be asked for (R260).
    const waitMs = this.resendInMs;
    if (waitMs > 0) await sleep(platform, waitMs, options.signal, this.#core.closing);
    const { phone, phoneCodeHash } = this;
    const method = "auth.resendCode";
    const call = this.#core.invoke(method, { phoneNumber: phone, phoneCodeHash }, options);
    this.replace(method, await inStep("code", call));
  }

  /**
   * Takes the code back, so that nobody can use it.
   *
   * @throws {SignInError} `PHONE_CODE_EXPIRED` when it was of no use any more.
   */
  async cancel(): Promise<void> {
    const { phone, phoneCodeHash } = this;
    await inStep(
      "code",
      this.#core.invoke("auth.cancelCode", { phoneNumber: phone, phoneCodeHash }),
    );
  }

  /**
   * Gives an e-mail address for login codes, where {@linkcode SentCode.delivery} is `emailSetup`: a code
   * is sent to it, which {@linkcode EmailSetup.confirm} takes; then the login code itself is sent there.
   *
   * @see https://core.telegram.org/api/auth#email-verification
   * @param email The address.
   * @throws {SignInError} `EMAIL_INVALID` or `EMAIL_NOT_ALLOWED`.
   */
  async setUpEmail(email: string): Promise<EmailSetup> {
    const { phone, phoneCodeHash } = this;
    const purpose = {
      _: "emailVerifyPurposeLoginSetup",
      phoneNumber: phone,
      phoneCodeHash,
    } as const;
    const params = { purpose, email: email.trim() };
    const sent = await inStep("email", this.#core.invoke("account.sendVerifyEmailCode", params));
    return new EmailSetup(sent, async (code) => {
      const method = "account.verifyEmail";
      const verification = { _: "emailVerificationCode", code: code.trim() } as const;
      const verified = await inStep("email", this.#core.invoke(method, { purpose, verification }));
      if (verified._ !== "account.emailVerifiedLogin") {
        throw new UnexpectedAnswerError(method, verified._, "a login code");
      }
      this.replace(method, verified.sentCode);
    });
  }

  /** @ignore Makes this object stand for a new code. */
  replace(method: string, raw: tl.auth.SentCode): void {
    this.#raw = codeOf(method, raw);
    this.#sentAtMs = this.#core.options.platform.now();
  }

  /** What a later process needs to go on with the code; see {@linkcode CodeReference}. */
  toJSON(): Required<CodeReference> {
    const { phone, phoneCodeHash, byEmail, isWords } = this;
    return { phone, phoneCodeHash, byEmail, isWords };
  }
}

/** An e-mail address for login codes that waits for the code which was sent to it. */
export class EmailSetup {
  /** The address, with stars for most of it. */
  readonly emailPattern: string;
  /** How many characters the code has. */
  readonly codeLength: number;
  readonly #confirm: (code: string) => Promise<void>;

  /** @ignore made by {@linkcode SentCode.setUpEmail}. */
  constructor(sent: tl.account.sentEmailCode, confirm: (code: string) => Promise<void>) {
    this.emailPattern = sent.emailPattern;
    this.codeLength = sent.length;
    this.#confirm = confirm;
  }

  /**
   * Confirms the address. The login code itself is sent there then, and the {@linkcode SentCode} stands
   * for it.
   *
   * @param code The code of the e-mail.
   * @throws {SignInError} `CODE_INVALID`, `CODE_EMPTY` or `EMAIL_VERIFY_EXPIRED`.
   */
  confirm(code: string): Promise<void> {
    return this.#confirm(code);
  }
}

/**
 * Reads an answer that should hold a code.
 *
 * @param method The method that was answered so.
 * @param raw The answer.
 * @throws {UnexpectedAnswerError} When Telegram asks for a payment first, or sent no code.
 */
export function codeOf(method: string, raw: tl.auth.SentCode): tl.auth.sentCode {
  if (raw._ === "auth.sentCode") return raw;
  throw new UnexpectedAnswerError(
    method,
    raw._,
    raw._ === "auth.sentCodePaymentRequired"
      ? "a code without a payment: sign in to this number with an official app or by QR code, or " +
        `write to ${raw.supportEmailAddress}`
      : "a code",
  );
}
