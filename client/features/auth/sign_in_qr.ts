// Signing in by a QR code that a device scans on which the account is signed in already.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, RpcError, UnexpectedAnswerError } from "../../errors.ts";
import { showInTerminal } from "../../net/terminal.ts";
import type { User } from "../../objects/user.ts";
import { drawQrCode, type DrawQrCodeOptions } from "../../qr_code.ts";
import { sleep, waitFor } from "../../wait.ts";
import type { Answer } from "./ask.ts";
import { askPassword, type PasswordQuestion } from "./ask_password.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { passwordNeeded } from "./password_needed.ts";
import { inStep } from "./sign_in_error.ts";

/** A link to be shown as a QR code. It is a secret as long as it is good: whoever accepts it lets this client in. */
export class QrLink {
  /** The link, `tg://login?token=…`. */
  readonly url: string;
  /** Until when it is good, in milliseconds since 1970 by the clock of this machine. Another follows. */
  readonly expiresAtMs: number;

  /** @ignore made by `signInQr`. */
  constructor(token: Uint8Array, expiresAtMs: number) {
    const text = token.toBase64({ alphabet: "base64url", omitPadding: true });
    this.url = `tg://login?token=${text}`;
    this.expiresAtMs = expiresAtMs;
  }

  /**
   * Draws it with the characters of a terminal.
   *
   * @param options How to draw.
   * @returns The lines of the drawing, joined by line breaks.
   */
  draw(options?: DrawQrCodeOptions): string {
    return drawQrCode(this.url, options);
  }
}

/** How {@linkcode signInQr} shows its link and gets the password. */
export interface SignInQrOptions {
  /**
   * Called with each link that is to be shown: the first, and another whenever one is too old. A promise
   * that it returns puts off the next link, and never the sign-in.
   *
   * @default draws it in the terminal
   */
  readonly onLink?: ((link: QrLink) => unknown) | undefined;
  /**
   * The password, for an account that has one. It is a secret.
   *
   * @default asks in the terminal
   */
  readonly password?: Answer<PasswordQuestion> | undefined;
  /** Accounts that may not sign in, because they are signed in elsewhere in the program. */
  readonly exceptIds?: readonly number[] | undefined;
  /** Gives up. */
  readonly signal?: AbortSignal | undefined;
}

/** A token is shown this long at least, and at most, whatever the server says, in milliseconds. */
const MIN_LIFETIME_MS = 1000;
const MAX_LIFETIME_MS = 300_000;

/** A token that is sent on more often than this is going round in circles (R303). */
const MAX_MOVES = 3;

/**
 * Signs in by a QR code: shows a link until somebody scans and accepts it in an app where the account is
 * signed in (Settings, Devices, Link Desktop Device). Links are renewed when they are too old, the
 * client follows the account to its data centre, and the password is asked for where there is one.
 *
 * @see https://core.telegram.org/api/qr-login
 * @param core The client.
 * @param options How to show the link and to get the password.
 * @returns The account.
 * @throws {SignInError} When the server refuses.
 * @throws {ArgumentError} When there is no terminal to show the link or to ask for the password in.
 */
export async function signInQr(core: Core, options: SignInQrOptions = {}): Promise<User> {
  checkOptions(options);
  const { onLink = showLink, signal } = options;
  using news = new LoginTokenNews(core);
  try {
    while (true) {
      news.begin();
      const answer = await exportToken(core, options);
      news.expectLosses();
      if (answer._ === "auth.loginTokenSuccess") {
        return await takeAuthorization(core, "auth.exportLoginToken", answer.authorization);
      }
      const lifetimeMs = lifetimeOf(core, answer);
      const link = new QrLink(answer.token, core.options.platform.now() + lifetimeMs);
      if (await news.before(Promise.resolve(onLink(link)), signal)) continue;
      await news.wait(lifetimeMs, signal);
    }
  } catch (error) {
    if (!RpcError.is(error, "SESSION_PASSWORD_NEEDED")) throw error;
    return await askPassword(await passwordNeeded(core), options.password);
  }
}

function showLink(link: QrLink): void {
  const text = `${link.draw()}\nScan it in Telegram: Settings > Devices > Link Desktop Device\n` +
    `or open it there: ${link.url}`;
  if (showInTerminal(text)) return;
  throw new ArgumentError(
    "onLink",
    undefined,
    "a function that shows the link, because there is no terminal to draw it in",
  );
}

// A token, or the success when it was accepted, here or at the data centre of who accepted it (R270).
async function exportToken(
  core: Core,
  options: SignInQrOptions,
): Promise<tl.auth.loginToken | tl.auth.loginTokenSuccess> {
  const { apiId, apiHash } = core.options;
  const { signal } = options;
  const exceptIds = (options.exceptIds ?? []).map(BigInt);
  const params = { apiId, apiHash, exceptIds };
  const method = "auth.exportLoginToken";
  for (let attempt = 1;; attempt++) {
    let answer = await inStep("qrCode", core.invoke(method, params, { signal }));
    try {
      for (let moves = 0; answer._ === "auth.loginTokenMigrateTo"; moves++) {
        const { dcId, token } = answer;
        if (moves === MAX_MOVES) {
          throw new UnexpectedAnswerError(method, answer._, "a token of this data centre");
        }
        await core.moveHome(dcId, signal);
        const call = core.invoke("auth.importLoginToken", { token }, { signal });
        answer = await inStep("qrCode", call);
      }
      return answer;
    } catch (error) {
      // Too late; the new home gives another token.
      const isOld = RpcError.is(error, "AUTH_TOKEN_EXPIRED", "AUTH_TOKEN_INVALID");
      if (!isOld || attempt === MAX_MOVES) throw error;
    }
  }
}

function lifetimeOf(core: Core, { expires }: tl.auth.loginToken): number {
  const record = core.session.transaction((tx) => tx.dc(core.homeDc));
  const serverNowMs = core.options.platform.now() + (record?.timeOffsetMs ?? 0);
  return Math.min(MAX_LIFETIME_MS, Math.max(MIN_LIFETIME_MS, expires * 1000 - serverNowMs));
}

// Notices when a token may have been accepted.
class LoginTokenNews implements Disposable {
  readonly #core: Core;
  readonly #subscriptions: readonly Disposable[];
  #news: PromiseWithResolvers<void> = Promise.withResolvers();
  #lossesCount = false;

  constructor(core: Core) {
    this.#core = core;
    this.#subscriptions = [
      core.events.on("updates", ({ updates }) => {
        if (hasLoginToken(updates)) this.#news.resolve();
      }),
      // The one update that counts may be among those that were lost.
      core.events.on("updatesLost", () => {
        if (this.#lossesCount) this.#news.resolve();
      }),
    ];
  }

  // From now on an acceptance concerns the token that is being asked for.
  begin(): void {
    this.#news = Promise.withResolvers();
    this.#lossesCount = false;
  }

  // What was lost before there was a token, such as when the session began, is nothing to it.
  expectLosses(): void {
    this.#lossesCount = true;
  }

  // Whether something happened before a promise was settled, which may be never.
  before(shown: Promise<unknown>, signal: AbortSignal | undefined): Promise<boolean> {
    const happened = this.#news.promise.then(() => true);
    const done = shown.then(() => false);
    return waitFor(Promise.race([happened, done]), signal, this.#core.closing);
  }

  async wait(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    const { closing, options: { platform } } = this.#core;
    const over = new AbortController();
    const timer = sleep(platform, timeoutMs, over.signal).catch(() => {});
    try {
      await waitFor(Promise.race([this.#news.promise, timer]), signal, closing);
    } finally {
      over.abort();
    }
  }

  [Symbol.dispose](): void {
    for (const subscription of this.#subscriptions) subscription[Symbol.dispose]();
  }
}

function hasLoginToken(updates: tl.Updates): boolean {
  if (updates._ === "updateShort") return updates.update._ === "updateLoginToken";
  return "updates" in updates && updates.updates.some(({ _ }) => _ === "updateLoginToken");
}
