// Letting the account in at data centres that are not its home: export here, import there.

import type * as tl from "../tl/api.ts";
import type { Call } from "./call.ts";
import { RpcError, UnexpectedAnswerError, UnknownOutcomeError } from "./errors.ts";
import type { Logger } from "./logger.ts";
import type { SessionStore } from "./session_store.ts";
import { SharedTasks } from "./shared_tasks.ts";

/** How often exported bytes may be refused before the error reaches the caller (R212, R303). */
const MAX_EXPORTS = 3;

/** What {@linkcode ForeignLogins} needs. */
export interface ForeignLoginsOptions {
  /** The session, which says who is signed in and who was let in where. */
  readonly session: SessionStore;
  /** Where to say what is done. */
  readonly log: Logger;
  /** The home data centre. */
  readonly homeDc: () => number;
  /** Makes a call, through the interceptors like any other. */
  readonly invoke: (call: Call) => Promise<unknown>;
}

/** A state of being let in at a data centre, to tell whether it has changed since. */
export type LoginMark = number;

/**
 * The authorization of the account at data centres that are not its home. Each has a key of its own; it
 * learns who uses it by bytes that the home exports, which serve once and soon
 * ({@link https://core.telegram.org/api/datacenter}, "User authorization"; R211, R212).
 */
export class ForeignLogins {
  readonly #options: ForeignLoginsOptions;
  readonly #tasks = new SharedTasks<number>();
  readonly #marks = new Map<number, LoginMark>();

  /** @param options The session and how to call. */
  constructor(options: ForeignLoginsOptions) {
    this.#options = options;
  }

  /**
   * Sees to it that a data centre knows the account. One export at a time is made for each; whoever
   * comes meanwhile waits for it. Nothing is done when nobody is signed in.
   *
   * @param dcId The data centre, not the home.
   * @param signal Gives up waiting.
   * @returns What {@linkcode ForeignLogins.forget} takes.
   * @throws {RpcError} When the home does not export, or the bytes are refused again and again.
   */
  async enter(dcId: number, signal: AbortSignal | undefined): Promise<LoginMark> {
    const { self, imported } = this.#options.session.transaction((tx) => ({
      self: tx.self,
      imported: tx.importedAt(dcId),
    }));
    if (self !== undefined && imported !== self.id) {
      await this.#tasks.run(dcId, signal, (given) => this.#bring(dcId, self.id, given));
    }
    return this.#marks.get(dcId) ?? 0;
  }

  /**
   * Notes that a data centre does not know the account (any more).
   *
   * @param dcId The data centre.
   * @param mark What {@linkcode ForeignLogins.enter} gave before the call that showed it: if the account
   * was let in again since, that still holds.
   */
  forget(dcId: number, mark: LoginMark): void {
    if (mark !== (this.#marks.get(dcId) ?? 0)) return;
    this.#options.session.transaction((tx) => tx.setImportedAt(dcId, undefined));
  }

  async #bring(dcId: number, userId: number, signal: AbortSignal): Promise<void> {
    // The home is named, so that the call can't begin a move that would wait for this one.
    const home = this.#options.homeDc();
    for (let attempt = 1;; attempt++) {
      const exported = await this.#call("auth.exportAuthorization", { dcId }, home, signal);
      const { id, bytes } = exported as tl.auth.ExportedAuthorization;
      try {
        const answer = await this.#call("auth.importAuthorization", { id, bytes }, dcId, signal);
        const name = (answer as tl.auth.Authorization)._;
        if (name === "auth.authorization") break;
        throw new UnexpectedAnswerError("auth.importAuthorization", name, "an authorization");
      } catch (error) {
        // Bytes are used up by a call whose answer was lost, too.
        const used = RpcError.is(error, "AUTH_BYTES_INVALID") ||
          error instanceof UnknownOutcomeError;
        if (!used || attempt === MAX_EXPORTS) throw error;
      }
    }
    this.#options.session.transaction((tx) => tx.setImportedAt(dcId, userId));
    this.#marks.set(dcId, (this.#marks.get(dcId) ?? 0) + 1);
    this.#options.log.info("Let in at another data centre", { dc: dcId });
  }

  #call(
    method: Call["method"],
    params: Call["params"],
    dcId: number,
    signal: AbortSignal,
  ): Promise<unknown> {
    return this.#options.invoke({ method, params, dcId, signal, purpose: "main", attempt: 1 });
  }
}
