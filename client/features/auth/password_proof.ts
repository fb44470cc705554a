// Proving a password to the server without sending it, and making the record of a new one.

import { mixRandom } from "../../../crypto/random.ts";
import { SecurityError } from "../../../crypto/error.ts";
import { computeNewPasswordHash, computeSrp } from "../../../crypto/srp.ts";
import type { SrpAlgo } from "../../../crypto/srp_hashes.ts";
import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { RpcError, UnexpectedAnswerError } from "../../errors.ts";

/** A challenge is void once the server made another; more often than this is no accident (R266, R303). */
const MAX_CHALLENGES = 3;

/**
 * Makes a call that needs a proof of the password: asks for a challenge, checks it, answers it. When the
 * challenge is void meanwhile, all of it is done again, a few times at most.
 *
 * @see https://core.telegram.org/api/srp
 * @param core The client.
 * @param password The password as typed; `undefined` for an account that should have none.
 * @param call Makes the call with the proof.
 * @throws {SecurityError} When the server's parameters are not safe; nothing about the password was sent.
 */
export async function withPasswordProof<Value>(
  core: Core,
  password: string | undefined,
  call: (proof: tl.InputCheckPasswordSRP, state: tl.account.password) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1;; attempt++) {
    const state = await core.invoke("account.getPassword", {});
    const proof = await prove(core, state, password);
    try {
      return await call(proof, state);
    } catch (error) {
      const isVoid = RpcError.is(error, "SRP_ID_INVALID", "SRP_PASSWORD_CHANGED");
      if (!isVoid || attempt === MAX_CHALLENGES) throw error;
      core.log.info("The challenge for the password was void; asking for another", { attempt });
    }
  }
}

async function prove(
  core: Core,
  state: tl.account.password,
  password: string | undefined,
): Promise<tl.InputCheckPasswordSRP> {
  if (state.hasPassword !== true || password === undefined) {
    return { _: "inputCheckPasswordEmpty" };
  }
  const { srpB, srpId } = state;
  if (srpB === undefined || srpId === undefined) {
    throw new UnexpectedAnswerError("account.getPassword", "no challenge", "srp_B and srp_id");
  }
  const request = { password, algo: knownAlgo(state.currentAlgo), srpB, srpId };
  const random = mixRandom(core.options.platform.random, state.secureRandom);
  const answer = await safely("checked", computeSrp(request, random));
  return { _: "inputCheckPasswordSRP", ...answer };
}

/**
 * The record of a new password as the server keeps it.
 *
 * @see https://core.telegram.org/api/srp#setting-a-new-2fa-password
 * @param core The client.
 * @param state What the server said of the password.
 * @param password The new password as typed.
 * @param hint A hint that is shown to whoever is asked for the password.
 * @throws {SecurityError} When the server's parameters are not safe; nothing about the password was sent.
 */
export async function newPasswordSettings(
  core: Core,
  state: tl.account.password,
  password: string,
  hint: string,
): Promise<tl.account.passwordInputSettings> {
  const algo = knownAlgo(state.newAlgo);
  const random = mixRandom(core.options.platform.random, state.secureRandom);
  const made = await safely("set", computeNewPasswordHash({ password, algo }, random));
  return {
    _: "account.passwordInputSettings",
    newAlgo: { _: ALGO, ...made.algo },
    newPasswordHash: made.hash,
    hint,
  };
}

/** The one algorithm there is (R263). */
const ALGO = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";

function knownAlgo(algo: tl.PasswordKdfAlgo | undefined): SrpAlgo {
  if (algo?._ === ALGO) return algo;
  throw new UnexpectedAnswerError(
    "account.getPassword",
    algo?._ ?? "no algorithm",
    "an algorithm for passwords that this version knows; update the library",
  );
}

async function safely<Value>(what: "checked" | "set", work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    const { check, got, expected } = error;
    throw new SecurityError(
      check,
      `The password was not ${what}, and nothing about it was sent: ${error.message}`,
      { got, expected, cause: error },
    );
  }
}
