// E-mail addresses login codes go to: https://core.telegram.org/api/auth#email-verification

import type { EmailVerifyPurpose } from "../../tl/api.ts";
import { type CallContext, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "../world/model.ts";
import { EMAIL_CODE_LENGTH, emailPattern, isEmail } from "../world/passwords.ts";
import { randomDigits } from "../world/phone_codes.ts";
import type { World } from "../world/world.ts";
import { normalize, sendCode } from "./phone_login.ts";

/** Registers the methods that set an address up or change it. */
export function loginEmailService(registrar: Registrar): void {
  // What is to become whose address once its code is given.
  const pending = new WeakMap<World, Map<Account, { email: string; code: string }>>();
  function pendingOf(world: World): Map<Account, { email: string; code: string }> {
    let map = pending.get(world);
    if (map === undefined) pending.set(world, map = new Map());
    return map;
  }

  registrar.on("account.sendVerifyEmailCode", "anyone", (params, context) => {
    const account = whose(context, params.purpose);
    const { email } = params;
    if (!isEmail(email)) throw new RpcFault(400, "EMAIL_INVALID");
    const code = randomDigits(context.world.random, EMAIL_CODE_LENGTH);
    pendingOf(context.world).set(account, { email, code });
    context.world.mail(email, code);
    return {
      _: "account.sentEmailCode",
      emailPattern: emailPattern(email),
      length: EMAIL_CODE_LENGTH,
    };
  });

  registrar.on("account.verifyEmail", "anyone", (params, context) => {
    const { purpose, verification } = params;
    const account = whose(context, purpose);
    const asked = pendingOf(context.world).get(account);
    if (asked === undefined) throw new RpcFault(400, "EMAIL_VERIFY_EXPIRED");
    const typed = verification._ === "emailVerificationCode" ? verification.code : "";
    if (typed === "") throw new RpcFault(400, "CODE_EMPTY");
    if (typed !== asked.code) throw new RpcFault(400, "CODE_INVALID");
    pendingOf(context.world).delete(account);
    context.world.passwords.of(account).loginEmail = asked.email;
    if (purpose._ !== "emailVerifyPurposeLoginSetup") {
      return { _: "account.emailVerified", email: asked.email };
    }
    const sentCode = sendCode(context, normalize(purpose.phoneNumber), account, "email");
    return { _: "account.emailVerifiedLogin", email: asked.email, sentCode };
  });
}

// During a login the code's hash says who is meant.
function whose(context: CallContext, purpose: EmailVerifyPurpose): Account {
  if (purpose._ !== "emailVerifyPurposeLoginSetup") return requireLogin(context).account;
  const { phone } = context.world.phoneCodes.find(
    normalize(purpose.phoneNumber),
    purpose.phoneCodeHash,
  );
  const account = context.world.findByPhone(phone);
  if (account === undefined) throw new RpcFault(400, "PHONE_NUMBER_UNOCCUPIED");
  return account;
}
