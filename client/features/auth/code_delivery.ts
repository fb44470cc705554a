// How a login code gets to the person, in words.

import type * as tl from "../../../tl/api.ts";

/** The ways of a login code. */
export type CodeDeliveryType =
  | "app"
  | "sms"
  | "call"
  | "flashCall"
  | "missedCall"
  | "email"
  | "emailSetup"
  | "fragment"
  | "firebase"
  | "smsWord"
  | "smsPhrase";

/**
 * How a login code was sent:
 * - `app`: as a message from Telegram in the apps where the account is signed in;
 * - `sms`, `firebase`: by SMS; `smsWord` and `smsPhrase` are words, beginning with `beginning`;
 * - `call`: a voice says it; `flashCall`: the number that calls, which fits `pattern`; `missedCall`: the
 *   last digits of the number that calls, which begins with `prefix`;
 * - `email`: to `emailPattern`; `emailSetup`: not at all, before an address is given;
 * - `fragment`: on the page `url`.
 *
 * @see https://core.telegram.org/type/auth.SentCodeType
 */
export interface CodeDelivery {
  /** The way. */
  readonly type: CodeDeliveryType;
  /** How many characters the code has, where that is known. */
  readonly length: number | undefined;
  /** The address, with stars for most of it. */
  readonly emailPattern: string | undefined;
  /** The page that shows the code. */
  readonly url: string | undefined;
  /** The number that calls, with stars for some of it. */
  readonly pattern: string | undefined;
  /** How the number that calls begins. */
  readonly prefix: string | undefined;
  /** How the words begin. */
  readonly beginning: string | undefined;
}

/**
 * Reads how a code was sent.
 *
 * @param type As the server says it.
 */
export function readDelivery(type: tl.auth.SentCodeType): CodeDelivery {
  const details = type as {
    readonly length?: number;
    readonly emailPattern?: string;
    readonly url?: string;
    readonly pattern?: string;
    readonly prefix?: string;
    readonly beginning?: string;
  };
  return {
    type: TYPES[type._],
    length: details.length,
    emailPattern: details.emailPattern,
    url: details.url,
    pattern: details.pattern,
    prefix: details.prefix,
    beginning: details.beginning,
  };
}

const TYPES: Readonly<Record<tl.auth.SentCodeType["_"], CodeDeliveryType>> = {
  "auth.sentCodeTypeApp": "app",
  "auth.sentCodeTypeSms": "sms",
  "auth.sentCodeTypeCall": "call",
  "auth.sentCodeTypeFlashCall": "flashCall",
  "auth.sentCodeTypeMissedCall": "missedCall",
  "auth.sentCodeTypeEmailCode": "email",
  "auth.sentCodeTypeSetUpEmailRequired": "emailSetup",
  "auth.sentCodeTypeFragmentSms": "fragment",
  "auth.sentCodeTypeFirebaseSms": "firebase",
  "auth.sentCodeTypeSmsWord": "smsWord",
  "auth.sentCodeTypeSmsPhrase": "smsPhrase",
};

/**
 * Reads how a next code would be sent.
 *
 * @param type As the server says it.
 */
export function readNextDelivery(type: tl.auth.CodeType | undefined): CodeDeliveryType | undefined {
  return type && NEXT_TYPES[type._];
}

const NEXT_TYPES: Readonly<Record<tl.auth.CodeType["_"], CodeDeliveryType>> = {
  "auth.codeTypeSms": "sms",
  "auth.codeTypeCall": "call",
  "auth.codeTypeFlashCall": "flashCall",
  "auth.codeTypeMissedCall": "missedCall",
  "auth.codeTypeFragmentSms": "fragment",
};

/**
 * Says for people where a code was sent, such as "as a message in your Telegram app".
 *
 * @param delivery How it was sent.
 */
export function describeDelivery(delivery: CodeDelivery): string {
  switch (delivery.type) {
    case "app":
      return "as a message in your Telegram app";
    case "call":
      return "by a phone call";
    case "flashCall":
      return `as the number that calls you (${delivery.pattern ?? "unknown"})`;
    case "missedCall":
      return `as the last digits of the number that calls you (${delivery.prefix ?? ""}…)`;
    case "email":
      return `by e-mail to ${delivery.emailPattern ?? "your address"}`;
    case "emailSetup":
      return "nowhere yet: an e-mail address is needed first";
    case "fragment":
      return `to ${delivery.url ?? "fragment.com"}`;
    case "smsWord":
    case "smsPhrase":
      return "by SMS, in words";
    case "sms":
    case "firebase":
      return "by SMS";
  }
}
