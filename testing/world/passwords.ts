// The second step of a login: passwords as the server knows them, and the e-mail addresses that reset them.

import {
  bigIntFromBytes,
  bigIntToBytes,
  computeSrpVerifier,
  concat,
  KNOWN_DH_PRIME,
  type RandomBytes,
  ServerSrp,
  type SrpAlgo,
} from "../../crypto/mod.ts";
import type { account as accountTypes, InputCheckPasswordSRP } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "./model.ts";
import { randomDigits } from "./phone_codes.ts";

/** Generator of the simulated Telegram's passwords. */
const GENERATOR = 3;

/** Bytes of the first salt a client gets, of what it adds to it, and of the second salt. */
const SALT1_BYTES = 8;
const OWN_SALT_BYTES = 32;
const SALT2_BYTES = 16;

/** Bytes of a verifier. */
const HASH_BYTES = 256;

/** Digits of a code in an e-mail, and how long it is good, in seconds. */
export const EMAIL_CODE_LENGTH = 6;
const EMAIL_CODE_LIFETIME_S = 3600;

/** Most challenges that may be unanswered; the oldest are forgotten. */
const CHALLENGES_MAX = 1000;

/** A password as the server knows it. */
export interface PasswordRecord {
  readonly algo: SrpAlgo;
  /** The verifier, worked out when it is first needed. */
  readonly verifier: () => Promise<Uint8Array>;
  readonly hint: string;
}

/** A change that waits for the code of an e-mail. */
export interface PendingChange {
  readonly email: string;
  /** The password that comes into force with it; `undefined` keeps the one there is. */
  readonly password: PasswordRecord | undefined;
  code: string;
  expiresAtS: number;
}

/** What protects one account. */
export interface Protection {
  password: PasswordRecord | undefined;
  /** Address the password can be reset by. */
  email: string | undefined;
  pending: PendingChange | undefined;
  /** The code that resets the password. */
  recovery: { readonly code: string; readonly expiresAtS: number } | undefined;
  /** Address login codes go to, in place of the phone; `required` asks for one at the next login. */
  loginEmail: string | "required" | undefined;
}

/** A challenge to prove a password. */
export interface Challenge {
  readonly id: bigint;
  readonly account: Account;
  readonly password: PasswordRecord;
  readonly srp: ServerSrp;
}

/** What passwords need of the world. */
export interface PasswordsHost {
  readonly random: RandomBytes;
  nowS(): number;
  randomLong(): bigint;
  /** Puts a code into somebody's mailbox. */
  mail(address: string, code: string): void;
}

/** The passwords of all accounts, and the challenges to prove them. */
export class Passwords {
  readonly #host: PasswordsHost;
  readonly #protections: Map<Account, Protection> = new Map();
  readonly #challenges: Map<bigint, Challenge> = new Map();

  constructor(host: PasswordsHost) {
    this.#host = host;
  }

  /** What protects an account. */
  of(account: Account): Protection {
    let protection = this.#protections.get(account);
    if (protection === undefined) {
      protection = {
        password: undefined,
        email: undefined,
        pending: undefined,
        recovery: undefined,
        loginEmail: undefined,
      };
      this.#protections.set(account, protection);
    }
    return protection;
  }

  /** A password given as text, as if a client had set it. */
  record(password: string, hint = ""): PasswordRecord {
    const { salt1, ...rest } = this.newAlgo();
    const random = this.#host.random(OWN_SALT_BYTES);
    const algo = { ...rest, salt1: concat(salt1, random) };
    let verifier: Promise<Uint8Array> | undefined;
    return { algo, hint, verifier: () => verifier ??= computeSrpVerifier(password, algo) };
  }

  /** Fresh parameters for a new password. */
  newAlgo(): SrpAlgo {
    return {
      salt1: this.#host.random(SALT1_BYTES),
      salt2: this.#host.random(SALT2_BYTES),
      g: GENERATOR,
      p: bigIntToBytes(KNOWN_DH_PRIME, HASH_BYTES),
    };
  }

  /** Makes a challenge for the password of an account. */
  async challenge(account: Account, password: PasswordRecord): Promise<Challenge> {
    const { random } = this.#host;
    const { algo } = password;
    const srp = new ServerSrp({ algo, verifier: await password.verifier(), random });
    const challenge = { id: this.#host.randomLong(), account, password, srp };
    this.#challenges.set(challenge.id, challenge);
    if (this.#challenges.size > CHALLENGES_MAX) {
      const [oldest] = this.#challenges.keys();
      this.#challenges.delete(oldest!);
    }
    return challenge;
  }

  /**
   * Checks the proof of an account's password. A challenge serves once.
   *
   * @throws {RpcFault} PASSWORD_HASH_INVALID, SRP_ID_INVALID, SRP_PASSWORD_CHANGED.
   */
  check(account: Account, proof: InputCheckPasswordSRP): void {
    const { password } = this.of(account);
    if (proof._ === "inputCheckPasswordEmpty") {
      if (password !== undefined) throw new RpcFault(400, "PASSWORD_HASH_INVALID");
      return;
    }
    const challenge = this.#challenges.get(proof.srpId);
    this.#challenges.delete(proof.srpId);
    if (challenge?.account !== account) throw new RpcFault(400, "SRP_ID_INVALID");
    if (challenge.password !== password) throw new RpcFault(400, "SRP_PASSWORD_CHANGED");
    if (!challenge.srp.verify(proof.A, proof.M1)) throw new RpcFault(400, "PASSWORD_HASH_INVALID");
  }

  /**
   * Changes password and address as a client asks for; what needs the code of an e-mail waits for it.
   *
   * @throws {RpcFault} NEW_SETTINGS_EMPTY, NEW_SETTINGS_INVALID, NEW_SALT_INVALID, EMAIL_INVALID, and
   * EMAIL_UNCONFIRMED_X when a code was sent to the new address.
   */
  change(account: Account, settings: accountTypes.PasswordInputSettings): void {
    const protection = this.of(account);
    const { newAlgo, newPasswordHash, hint, email } = settings;
    if (newAlgo?._ === "passwordKdfAlgoUnknown" || newPasswordHash?.length === 0) {
      protection.password = undefined;
      protection.email = undefined;
      protection.pending = undefined;
      return;
    }
    const password = newAlgo === undefined || newPasswordHash === undefined
      ? undefined
      : readPassword(newAlgo, newPasswordHash, hint ?? "");
    if (password === undefined && protection.password === undefined) {
      throw new RpcFault(400, "NEW_SETTINGS_EMPTY");
    }
    if (email === undefined || email === "") {
      if (password === undefined) throw new RpcFault(400, "NEW_SETTINGS_INVALID");
      protection.password = password;
      return;
    }
    if (!isEmail(email)) throw new RpcFault(400, "EMAIL_INVALID");
    protection.pending = { email, password, code: "", expiresAtS: 0 };
    this.mailPendingCode(protection.pending);
    throw new RpcFault(400, `EMAIL_UNCONFIRMED_${EMAIL_CODE_LENGTH}`);
  }

  /** Sends the code a change waits for. */
  mailPendingCode(pending: PendingChange): void {
    pending.code = this.#mailCode(pending.email);
    pending.expiresAtS = this.#host.nowS() + EMAIL_CODE_LIFETIME_S;
  }

  /** Sends the code that resets the password of an account. */
  mailRecoveryCode(protection: Protection, email: string): void {
    const expiresAtS = this.#host.nowS() + EMAIL_CODE_LIFETIME_S;
    protection.recovery = { code: this.#mailCode(email), expiresAtS };
  }

  #mailCode(email: string): string {
    const code = randomDigits(this.#host.random, EMAIL_CODE_LENGTH);
    this.#host.mail(email, code);
    return code;
  }
}

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
}

/** An address with its middle hidden, as clients are shown it: `a***e@example.com`. */
export function emailPattern(email: string): string {
  const [name = "", domain = ""] = email.split("@");
  return `${name.slice(0, 1)}***${name.slice(-1)}@${domain}`;
}

// https://core.telegram.org/api/srp#setting-a-new-2fa-password
function readPassword(
  algo: Exclude<accountTypes.PasswordInputSettings["newAlgo"], undefined>,
  hash: Uint8Array,
  hint: string,
): PasswordRecord {
  if (algo._ === "passwordKdfAlgoUnknown") throw new RpcFault(400, "NEW_SETTINGS_INVALID");
  const { salt1, salt2, g, p } = algo;
  if (salt1.length !== SALT1_BYTES + OWN_SALT_BYTES || salt2.length !== SALT2_BYTES) {
    throw new RpcFault(400, "NEW_SALT_INVALID");
  }
  const isOurs = g === GENERATOR && bigIntFromBytes(p, HASH_BYTES) === KNOWN_DH_PRIME;
  if (!isOurs || hash.length !== HASH_BYTES) throw new RpcFault(400, "NEW_SETTINGS_INVALID");
  return { algo: { salt1, salt2, g, p }, hint, verifier: () => Promise.resolve(hash) };
}
