// auth.sendCode and what follows: people log in by a code sent to their phone, or sign up.

import type { auth } from "../../tl/api.ts";
import type { CallContext } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { PhoneCode } from "../world/world.ts";
import { authorize, checkApi } from "./auth.ts";

/** Digits of a code. */
const CODE_LENGTH = 5;

/** How long a code can be used, in seconds. */
const CODE_LIFETIME_S = 300;

/** Most wrong codes before the right one is refused too. */
const TRIES_MAX = 5;

/** After how many seconds another code may be asked for. */
const RESEND_AFTER_S = 60;

/** Registers the login by phone. https://core.telegram.org/api/auth */
export function phoneLoginService(registrar: Registrar): void {
  registrar.on("auth.sendCode", "anyone", (params, context) => {
    checkApi(context, params.apiId, params.apiHash);
    const phone = normalize(params.phoneNumber);
    const account = context.world.findByPhone(phone);
    if (account !== undefined && account.homeDcId !== context.site.dcId) {
      throw new RpcFault(303, `PHONE_MIGRATE_${account.homeDcId}`);
    }
    return sendCode(context, phone, "app");
  });

  registrar.on("auth.resendCode", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    findCode(context, phone, params.phoneCodeHash);
    return sendCode(context, phone, "sms");
  });

  registrar.on("auth.cancelCode", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    findCode(context, phone, params.phoneCodeHash);
    context.world.phoneCodes.delete(phone);
    return true;
  });

  registrar.on("auth.signIn", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    const sent = findCode(context, phone, params.phoneCodeHash);
    checkCode(sent, params.phoneCode);
    const account = context.world.findByPhone(phone);
    // The code stays good for the sign-up that follows.
    if (account === undefined) return { _: "auth.authorizationSignUpRequired" };
    context.world.phoneCodes.delete(phone);
    return authorize(context, account);
  });

  registrar.on("auth.signUp", "anyone", (params, context) => {
    const phone = normalize(params.phoneNumber);
    const sent = findCode(context, phone, params.phoneCodeHash);
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

function normalize(phone: string): string {
  const digits = phone.replace(/[^0-9]/g, "");
  if (digits.length < 5 || digits.length > 15) throw new RpcFault(400, "PHONE_NUMBER_INVALID");
  return digits;
}

function sendCode(context: CallContext, phone: string, way: "app" | "sms"): auth.sentCode {
  const { world } = context;
  const random = new DataView(world.random(4).buffer).getUint32(0);
  const code = String(random % 10 ** CODE_LENGTH).padStart(CODE_LENGTH, "0");
  const hash = world.randomLong().toString(16).replace("-", "").padStart(16, "0");
  const expiresAtS = world.nowS() + CODE_LIFETIME_S;
  world.phoneCodes.set(phone, { code, hash, expiresAtS, tries: 0, verified: false });
  return {
    _: "auth.sentCode",
    type: {
      _: way === "app" ? "auth.sentCodeTypeApp" : "auth.sentCodeTypeSms",
      length: CODE_LENGTH,
    },
    phoneCodeHash: hash,
    nextType: way === "app" ? { _: "auth.codeTypeSms" } : undefined,
    timeout: RESEND_AFTER_S,
  };
}

function findCode(context: CallContext, phone: string, hash: string): PhoneCode {
  if (hash === "") throw new RpcFault(400, "PHONE_CODE_HASH_EMPTY");
  const sent = context.world.phoneCodes.get(phone);
  if (sent === undefined || sent.hash !== hash || sent.expiresAtS < context.world.nowS()) {
    throw new RpcFault(400, "PHONE_CODE_EXPIRED");
  }
  return sent;
}

function checkCode(sent: PhoneCode, code: string | undefined): void {
  if (code === undefined || code === "") throw new RpcFault(400, "PHONE_CODE_EMPTY");
  if (sent.tries >= TRIES_MAX) throw new RpcFault(400, "PHONE_CODE_EXPIRED");
  if (code !== sent.code) {
    sent.tries++;
    throw new RpcFault(400, "PHONE_CODE_INVALID");
  }
  sent.verified = true;
}
