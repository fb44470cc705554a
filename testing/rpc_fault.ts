// The error a service answers a call with: what becomes `rpc_error` on the wire.

/**
 * Thrown by a method handler to answer the call with an `rpc_error`.
 *
 * @see https://core.telegram.org/api/errors
 */
export class RpcFault extends Error {
  /** Literal that tells this error from others. */
  readonly kind = "rpcFault" as const;
  /** Error code as in `rpc_error.error_code`, for example 400 or 420. */
  readonly code: number;
  /** Error text as in `rpc_error.error_message`, for example `"FLOOD_WAIT_3"`. */
  readonly text: string;

  /**
   * Makes an answer that says why a call failed.
   *
   * @param code `rpc_error.error_code`, for example 400.
   * @param text `rpc_error.error_message`, for example `"PEER_ID_INVALID"`.
   */
  constructor(code: number, text: string) {
    super(`The call is answered with rpc_error ${code} ${text}`);
    this.name = "RpcFault";
    this.code = code;
    this.text = text;
  }
}
