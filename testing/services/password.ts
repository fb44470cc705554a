// The second step: proving, setting, resetting a password. https://core.telegram.org/api/srp

import type { account as accountTypes } from "../../tl/api.ts";
import { type CallContext, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "../world/model.ts";
import { EMAIL_CODE_LENGTH, emailPattern, type PendingChange } from "../world/passwords.ts";
import { authorize } from "./auth.ts";

/** Bytes a client may mix into its own randomness. */
const SECURE_RANDOM_BYTES = 256;

/** Registers the methods about passwords. */
export function passwordService(registrar: Registrar): void {
  registrar.on("account.getPassword", "anyone", (_params, context) => renderPassword(context));

  registrar.on("auth.checkPassword", "anyone", (params, context) => {
    const account = whoProves(context);
    context.world.passwords.check(account, params.password);
    return authorize(context, account);
  });

  registrar.on("account.getPasswordSettings", "user", (params, context) => {
    const { account } = requireLogin(context);
    context.world.passwords.check(account, params.password);
    return { _: "account.passwordSettings", email: context.world.passwords.of(account).email };
  });

  registrar.on("account.updatePasswordSettings", "user", (params, context) => {
    const { account } = requireLogin(context);
    context.world.passwords.check(account, params.password);
    context.world.passwords.change(account, params.newSettings);
    return true;
  });

  registrar.on("account.confirmPasswordEmail", "user", (params, context) => {
    const { account } = requireLogin(context);
    const protection = context.world.passwords.of(account);
    const pending = requirePending(context, account);
    if (params.code === "") throw new RpcFault(400, "CODE_EMPTY");
    if (params.code !== pending.code) throw new RpcFault(400, "CODE_INVALID");
    protection.email = pending.email;
    protection.password = pending.password ?? protection.password;
    protection.pending = undefined;
    return true;
  });

  registrar.on("account.resendPasswordEmail", "user", (_params, context) => {
    const { account } = requireLogin(context);
    context.world.passwords.mailPendingCode(requirePending(context, account));
    return true;
  });

  registrar.on("account.cancelPasswordEmail", "user", (_params, context) => {
    const { account } = requireLogin(context);
    requirePending(context, account);
    context.world.passwords.of(account).pending = undefined;
    return true;
  });

  registrar.on("auth.requestPasswordRecovery", "anyone", (_params, context) => {
    const { passwords } = context.world;
    const protection = passwords.of(whoProves(context));
    if (protection.password === undefined) throw new RpcFault(400, "PASSWORD_EMPTY");
    const { email } = protection;
    if (email === undefined) throw new RpcFault(400, "PASSWORD_RECOVERY_NA");
    passwords.mailRecoveryCode(protection, email);
    return { _: "auth.passwordRecovery", emailPattern: emailPattern(email) };
  });

  registrar.on("auth.checkRecoveryPassword", "anyone", (params, context) => {
    checkRecovery(context, whoProves(context), params.code);
    return true;
  });

  registrar.on("auth.recoverPassword", "anyone", (params, context) => {
    const { passwords } = context.world;
    const account = whoProves(context);
    checkRecovery(context, account, params.code);
    const protection = passwords.of(account);
    protection.recovery = undefined;
    protection.password = undefined;
    if (params.newSettings !== undefined) {
      const { email: _, ...settings } = params.newSettings;
      passwords.change(account, settings);
    }
    return authorize(context, account);
  });
}

// Passwords are for those who are logged in, and for those who are half.
function whoProves(context: CallContext): Account {
  return context.caller.halfLogin ?? requireLogin(context).account;
}

async function renderPassword(context: CallContext): Promise<accountTypes.password> {
  const { passwords, random } = context.world;
  const account = whoProves(context);
  const protection = passwords.of(account);
  const { password, pending } = protection;
  const challenge = password && await passwords.challenge(account, password);
  const kdf = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";
  return {
    _: "account.password",
    hasRecovery: protection.email !== undefined,
    hasPassword: password !== undefined,
    currentAlgo: password && { _: kdf, ...password.algo },
    srpB: challenge?.srp.srpB,
    srpId: challenge?.id,
    hint: password === undefined || password.hint === "" ? undefined : password.hint,
    emailUnconfirmedPattern: pending && emailPattern(pending.email),
    newAlgo: { _: kdf, ...passwords.newAlgo() },
    newSecureAlgo: { _: "securePasswordKdfAlgoUnknown" },
    secureRandom: random(SECURE_RANDOM_BYTES),
    loginEmailPattern: protection.loginEmail?.includes("@")
      ? emailPattern(protection.loginEmail)
      : undefined,
  };
}

function requirePending(context: CallContext, account: Account): PendingChange {
  const { pending } = context.world.passwords.of(account);
  if (pending === undefined || pending.expiresAtS < context.world.nowS()) {
    throw new RpcFault(400, "EMAIL_HASH_EXPIRED");
  }
  return pending;
}

function checkRecovery(context: CallContext, account: Account, code: string): void {
  const { recovery } = context.world.passwords.of(account);
  if (code === "") throw new RpcFault(400, "CODE_EMPTY");
  if (recovery === undefined || recovery.expiresAtS < context.world.nowS()) {
    throw new RpcFault(400, "PASSWORD_RECOVERY_EXPIRED");
  }
  if (code.length !== EMAIL_CODE_LENGTH || code !== recovery.code) {
    throw new RpcFault(400, "CODE_INVALID");
  }
}
