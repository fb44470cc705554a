// Login codes: where they are sent, how long they are good, and how often one may try.

import type { RandomBytes } from "../../crypto/mod.ts";
import { RpcFault } from "../rpc_fault.ts";

/** How a code gets to the person. */
export type CodeWay = "app" | "sms" | "call" | "email";

/** A login code that was sent. */
export interface PhoneCode {
  /** The number it is for, digits only. */
  readonly phone: string;
  readonly code: string;
  /** What the client must name together with the code. */
  readonly hash: string;
  /** How it was sent; `undefined` while an e-mail address has to be given first. */
  readonly way: CodeWay | undefined;
  readonly expiresAtS: number;
  /** How many wrong codes were given. */
  tries: number;
  /** Whether the right one was. */
  verified: boolean;
}

/** What a code is made from. */
export interface NewPhoneCode {
  readonly phone: string;
  readonly way: CodeWay | undefined;
  /** The code, in place of a random one. */
  readonly code?: string | undefined;
}

/** What codes need of the world. */
export interface PhoneCodesHost {
  readonly random: RandomBytes;
  /** Wall clock of the servers in whole seconds. */
  nowS(): number;
}

/** Digits of a code on a phone; of one in an e-mail. */
const CODE_LENGTH = 5;
const EMAIL_CODE_LENGTH = 6;

/** How long a code can be used, in seconds. */
const CODE_LIFETIME_S = 300;

/** Most wrong codes before the right one is refused too. */
const TRIES_MAX = 5;

/** The time codes for one number are counted in, in seconds. */
const COUNTING_S = 3600;

/** The newest login code of each phone number. */
export class PhoneCodes {
  /** How many codes one number can be sent within an hour. */
  perHour = 20;
  readonly #host: PhoneCodesHost;
  readonly #codes: Map<string, PhoneCode> = new Map();
  readonly #sent: Map<string, number[]> = new Map();

  constructor(host: PhoneCodesHost) {
    this.#host = host;
  }

  /** The code sent to a number last, while it was not used. */
  get(phone: string): PhoneCode | undefined {
    return this.#codes.get(phone);
  }

  /**
   * Makes a code in place of the one before.
   *
   * @throws {RpcFault} 420 FLOOD_WAIT when the number was sent too many.
   */
  make(from: NewPhoneCode): PhoneCode {
    const { phone, way } = from;
    this.#count(phone);
    const length = way === "email" ? EMAIL_CODE_LENGTH : CODE_LENGTH;
    const code: PhoneCode = {
      phone,
      way,
      code: from.code ?? randomDigits(this.#host.random, length),
      hash: randomDigits(this.#host.random, 9) + randomDigits(this.#host.random, 9),
      expiresAtS: this.#host.nowS() + CODE_LIFETIME_S,
      tries: 0,
      verified: false,
    };
    this.#codes.set(phone, code);
    return code;
  }

  /**
   * Finds a code by what the client knows of it.
   *
   * @throws {RpcFault} PHONE_CODE_HASH_EMPTY, PHONE_CODE_EXPIRED.
   */
  find(phone: string, hash: string): PhoneCode {
    if (hash === "") throw new RpcFault(400, "PHONE_CODE_HASH_EMPTY");
    const sent = this.#codes.get(phone);
    if (sent === undefined || sent.hash !== hash || sent.expiresAtS < this.#host.nowS()) {
      throw new RpcFault(400, "PHONE_CODE_EXPIRED");
    }
    return sent;
  }

  /**
   * Checks what was typed.
   *
   * @throws {RpcFault} PHONE_CODE_EMPTY, PHONE_CODE_INVALID, and PHONE_CODE_EXPIRED after too many tries.
   */
  check(sent: PhoneCode, typed: string | undefined): void {
    if (typed === undefined || typed === "") throw new RpcFault(400, "PHONE_CODE_EMPTY");
    if (sent.tries >= TRIES_MAX) throw new RpcFault(400, "PHONE_CODE_EXPIRED");
    if (sent.way === undefined || typed !== sent.code) {
      sent.tries++;
      throw new RpcFault(400, "PHONE_CODE_INVALID");
    }
    sent.verified = true;
  }

  /** Forgets the code of a number: it was used or taken back. */
  delete(phone: string): void {
    this.#codes.delete(phone);
  }

  /** Makes the code of a number too old. */
  expire(phone: string): void {
    const sent = this.#codes.get(phone);
    if (sent !== undefined) this.#codes.set(phone, { ...sent, expiresAtS: this.#host.nowS() - 1 });
  }

  #count(phone: string): void {
    const nowS = this.#host.nowS();
    const recent = (this.#sent.get(phone) ?? []).filter((sentS) => sentS > nowS - COUNTING_S);
    if (recent.length >= this.perHour) {
      throw new RpcFault(420, `FLOOD_WAIT_${(recent[0] ?? nowS) + COUNTING_S - nowS}`);
    }
    this.#sent.set(phone, [...recent, nowS]);
  }
}

/** Random decimal digits. */
export function randomDigits(random: RandomBytes, length: number): string {
  const bytes = random(4);
  const number = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  return String(number % 10 ** length).padStart(length, "0");
}
