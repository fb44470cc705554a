// auth.sendCode and what follows: people log in by a code sent to them, or sign up.

import { toHex } from "../../crypto/mod.ts";
import type { auth, CodeSettings } from "../../tl/api.ts";
import type { CallContext } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "../world/model.ts";
import { emailPattern } from "../world/passwords.ts";
import type { CodeWay, PhoneCode } from "../world/phone_codes.ts";
import { sendNotice } from "../world/telegram.ts";
import { authorize, checkApi, letIn } from "./auth.ts";
import { requirePhoneHome } from "./data_centres.ts";

/** After how many seconds another code may be asked for. */
const RESEND_AFTER_S = 60;

/** How long until an e-mail address for login codes could be reset, in seconds. */
const EMAIL_RESET_AFTER_S = 604_800;

/** Test accounts: https://core.telegram.org/api/auth#test-accounts */
const TEST_PHONE = /^99966(\d)\d{4}$/;

/** What comes after each way. */
const NEXT_WAY: Readonly<Record<CodeWay, CodeWay | undefined>> = {
  app: "sms",
  email: undefined,
  sms: "call",
  call: undefined,
};

/** Registers the login by phone. https://core.telegram.org/api/auth */
export function phoneLoginService(registrar: Registrar): void {
  registrar.on("auth.sendCode", "anyone", (params, context) => {
    checkApi(context, params.apiId, params.apiHash);
    const phone = normalize(params.phoneNumber);
    const account = context.world.findByPhone(phone);
    requirePhoneHome(context, phone);
    if (account !== undefined && takeFutureLogin(context, account, params.settings)) {
      return { _: "auth.sentCodeSuccess", authorization: authorize(context, account) };
    }
    return sendCode(context, phone, account, firstWay(context, account));
  });

  registrar.on("auth.resendCode", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    const sent = context.world.phoneCodes.find(phone, params.phoneCodeHash);
    const way = sent.way && NEXT_WAY[sent.way];
    if (way === undefined) throw new RpcFault(406, "SEND_CODE_UNAVAILABLE");
    return sendCode(context, phone, context.world.findByPhone(phone), way);
  });

  registrar.on("auth.cancelCode", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    context.world.phoneCodes.find(phone, params.phoneCodeHash);
    context.world.phoneCodes.delete(phone);
    return true;
  });

  registrar.on("auth.signIn", "anyone", (params, context) => {
    const { phoneCodes } = context.world;
    const phone = normalize(params.phoneNumber);
    const sent = phoneCodes.find(phone, params.phoneCodeHash);
    phoneCodes.check(sent, typedCode(sent, params));
    const account = context.world.findByPhone(phone);
    // The code stays good for the sign-up that follows.
    if (account === undefined) return { _: "auth.authorizationSignUpRequired", termsOfService };
    phoneCodes.delete(phone);
    return letIn(context, account);
  });

  registrar.on("auth.signUp", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    const sent = context.world.phoneCodes.find(phone, params.phoneCodeHash);
    if (!sent.verified) throw new RpcFault(400, "PHONE_CODE_INVALID");
    if (context.world.findByPhone(phone) !== undefined) {
      throw new RpcFault(400, "PHONE_NUMBER_OCCUPIED");
    }
    const firstName = params.firstName.trim();
    if (firstName === "" || firstName.length > 64) throw new RpcFault(400, "FIRSTNAME_INVALID");
    if (params.lastName.length > 64) throw new RpcFault(400, "LASTNAME_INVALID");
    context.world.phoneCodes.delete(phone);
    const account = context.world.createAccount({
      firstName,
      lastName: params.lastName === "" ? undefined : params.lastName,
      phone,
      homeDcId: context.site.dcId,
    });
    return authorize(context, account);
  });
}

const termsOfService = {
  _: "help.termsOfService",
  id: { _: "dataJSON", data: '{"country":"US"}' },
  text: "By signing up for the local Telegram, you agree to be simulated.",
  entities: [],
} as const;

/**
 * A phone number as digits alone.
 *
 * @throws {RpcFault} PHONE_NUMBER_INVALID.
 */
export function normalize(phone: string): string {
  const digits = phone.replace(/[^0-9]/g, "");
  const isPhone = /^[+\d\s().-]*$/.test(phone) && digits.length >= 5 && digits.length <= 15;
  if (!isPhone) throw new RpcFault(400, "PHONE_NUMBER_INVALID");
  return digits;
}

/** Sends a code on a way, and says so. Without a way, an e-mail address has to be given first. */
export function sendCode(
  context: CallContext,
  phone: string,
  account: Account | undefined,
  way: CodeWay | undefined,
): auth.sentCode {
  const { world, site } = context;
  const isTest = site.testMode && TEST_PHONE.test(phone) && way !== "email";
  const code = isTest ? phone[5]!.repeat(5) : undefined;
  const sent = world.phoneCodes.make({ phone, way, code });
  const email = account && world.passwords.of(account).loginEmail;
  if (way === "email" && email !== undefined) world.mail(email, sent.code);
  if (way === "app" && account !== undefined) {
    sendNotice(
      world,
      account,
      `Login code: ${sent.code}. Do not give this code to anyone, even if they say they are from Telegram!`,
    );
  }
  const nextWay = way && NEXT_WAY[way];
  return {
    _: "auth.sentCode",
    type: renderWay(sent, email),
    phoneCodeHash: sent.hash,
    nextType: nextWay === "sms"
      ? { _: "auth.codeTypeSms" }
      : nextWay === "call"
      ? { _: "auth.codeTypeCall" }
      : undefined,
    timeout: nextWay === undefined ? undefined : RESEND_AFTER_S,
  };
}

// A code goes to the app when there is one that is logged in.
function firstWay(context: CallContext, account: Account | undefined): CodeWay | undefined {
  if (account === undefined) return "sms";
  const { loginEmail } = context.world.passwords.of(account);
  if (loginEmail === "required") return undefined;
  if (loginEmail !== undefined) return "email";
  return account.logins.size > 0 ? "app" : "sms";
}

function renderWay(sent: PhoneCode, email: string | undefined): auth.SentCodeType {
  const { length } = sent.code;
  switch (sent.way) {
    case "app":
      return { _: "auth.sentCodeTypeApp", length };
    case "sms":
      return { _: "auth.sentCodeTypeSms", length };
    case "call":
      return { _: "auth.sentCodeTypeCall", length };
    case "email":
      return {
        _: "auth.sentCodeTypeEmailCode",
        emailPattern: emailPattern(email ?? ""),
        length,
        resetAvailablePeriod: EMAIL_RESET_AFTER_S,
      };
    case undefined:
      return { _: "auth.sentCodeTypeSetUpEmailRequired" };
  }
}

function typedCode(sent: PhoneCode, params: auth.signIn): string | undefined {
  const { phoneCode, emailVerification } = params;
  if (sent.way !== "email") return phoneCode;
  return emailVerification?._ === "emailVerificationCode" ? emailVerification.code : undefined;
}

// https://core.telegram.org/api/auth#future-auth-tokens
function takeFutureLogin(
  context: CallContext,
  account: Account,
  settings: CodeSettings,
): boolean {
  const { futureLogins } = context.world;
  const nowS = context.world.nowS();
  for (const token of settings.logoutTokens ?? []) {
    const key = toHex(token);
    const future = futureLogins.get(key);
    if (future?.account !== account || future.expiresAtS < nowS) continue;
    futureLogins.delete(key);
    return true;
  }
  return false;
}
