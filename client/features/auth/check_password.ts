// The second step of a sign-in: the password.

import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { withPasswordProof } from "./password_proof.ts";
import { inStep } from "./sign_in_error.ts";

/**
 * Proves the password after the code of a login, which completes the sign-in. The password itself is not
 * sent; the server's parameters are checked before anything that depends on it is.
 *
 * @see https://core.telegram.org/api/srp
 * @param core The client.
 * @param password The password as typed: it is neither trimmed nor changed. It is a secret.
 * @returns The account.
 * @throws {SignInError} `PASSWORD_HASH_INVALID` when the password is wrong.
 * @throws {SecurityError} When the server's parameters are not safe; nothing was sent.
 */
export async function checkPassword(core: Core, password: string): Promise<User> {
  const method = "auth.checkPassword";
  const authorization = await inStep(
    "password",
    withPasswordProof(core, password, (proof) => core.invoke(method, { password: proof })),
  );
  return await takeAuthorization(core, method, authorization);
}
