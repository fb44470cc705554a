// Tokens of the login by QR code: shown by one client, accepted by another, taken by the first.

import type { RandomBytes } from "../../crypto/mod.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "./model.ts";

/** How long a token can be accepted, and its acceptance used, in seconds. */
const LIFETIME_S = 30;

const TOKEN_BYTES = 32;

/** What a client said of itself. */
export interface ShownDevice {
  readonly apiId: number;
  readonly deviceModel: string;
  readonly systemVersion: string;
  readonly appVersion: string;
}

/** A token of a client that wants to log in. */
export interface LoginToken {
  readonly token: Uint8Array;
  readonly expiresAtS: number;
  /** The authorization key of the client that shows it. */
  readonly authKeyId: bigint;
  /** What the accepting side is shown of the client. */
  readonly device: ShownDevice | undefined;
  /** Accounts that may not accept it. */
  readonly exceptIds: readonly bigint[];
  /** Tells the client that it was accepted. */
  readonly tell: () => void;
  acceptedBy: Account | undefined;
}

/** What tokens need of the world. */
export interface LoginTokensHost {
  readonly random: RandomBytes;
  nowS(): number;
}

/** All tokens that can still be used. */
export class LoginTokens {
  /** How long a token is good, in seconds. */
  lifetimeS: number = LIFETIME_S;
  readonly #host: LoginTokensHost;
  readonly #tokens: Map<string, LoginToken> = new Map();

  constructor(host: LoginTokensHost) {
    this.#host = host;
  }

  /** Makes a token for a client. */
  make(from: Omit<LoginToken, "token" | "expiresAtS" | "acceptedBy">): LoginToken {
    this.#tidy();
    const token: LoginToken = {
      ...from,
      token: this.#host.random(TOKEN_BYTES),
      expiresAtS: this.#host.nowS() + this.lifetimeS,
      acceptedBy: undefined,
    };
    this.#tokens.set(token.token.toHex(), token);
    return token;
  }

  /** The token of a client that somebody accepted. */
  acceptedFor(authKeyId: bigint): LoginToken | undefined {
    this.#tidy();
    for (const token of this.#tokens.values()) {
      if (token.authKeyId === authKeyId && token.acceptedBy !== undefined) return token;
    }
    return undefined;
  }

  /**
   * Lets an account in on the client that shows a token.
   *
   * @throws {RpcFault} AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED, AUTH_TOKEN_ALREADY_ACCEPTED,
   * AUTH_TOKEN_EXCEPTION.
   */
  accept(bytes: Uint8Array, account: Account): LoginToken {
    const token = this.#find(bytes);
    if (token.acceptedBy !== undefined) throw new RpcFault(400, "AUTH_TOKEN_ALREADY_ACCEPTED");
    if (token.exceptIds.includes(account.id)) throw new RpcFault(400, "AUTH_TOKEN_EXCEPTION");
    token.acceptedBy = account;
    token.tell();
    return token;
  }

  /**
   * Finds a token that a client takes to the data centre of who accepted it.
   *
   * @throws {RpcFault} AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED.
   */
  import(bytes: Uint8Array): LoginToken & { readonly acceptedBy: Account } {
    const token = this.#find(bytes);
    if (token.acceptedBy === undefined) throw new RpcFault(400, "AUTH_TOKEN_INVALID");
    return token as LoginToken & { readonly acceptedBy: Account };
  }

  /** Forgets a token: it was used. */
  delete(token: LoginToken): void {
    this.#tokens.delete(token.token.toHex());
  }

  /** Makes all tokens too old. */
  expire(): void {
    const expiresAtS = this.#host.nowS() - 1;
    for (const [key, token] of this.#tokens) this.#tokens.set(key, { ...token, expiresAtS });
  }

  #find(bytes: Uint8Array): LoginToken {
    const token = this.#tokens.get(bytes.toHex());
    if (token === undefined) throw new RpcFault(400, "AUTH_TOKEN_INVALID");
    if (token.expiresAtS < this.#host.nowS()) throw new RpcFault(400, "AUTH_TOKEN_EXPIRED");
    return token;
  }

  // Tokens are told apart from unknown ones for a while after their end.
  #tidy(): void {
    const limitS = this.#host.nowS() - 10 * this.lifetimeS;
    for (const [key, token] of this.#tokens) {
      if (token.expiresAtS < limitS) this.#tokens.delete(key);
    }
  }
}
