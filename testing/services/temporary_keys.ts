// auth.bindTempAuthKey: perfect forward secrecy (core.telegram.org/api/pfs).

import type { Registrar } from "../dispatcher.ts";

/** Registers the method that binds temporary keys. */
export function temporaryKeysService(registrar: Registrar): void {
  registrar.on("auth.bindTempAuthKey", "anyone", (params, context) => {
    const { msgId, sessionId, inContainer } = context;
    context.caller.bind({
      permAuthKeyId: BigInt.asUintN(64, params.permAuthKeyId),
      nonce: BigInt.asUintN(64, params.nonce),
      expiresAt: params.expiresAt,
      encryptedMessage: params.encryptedMessage,
      msgId,
      sessionId,
      inContainer,
    });
    return true;
  });
}
