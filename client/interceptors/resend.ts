// Calls that were sent and never answered because the session was lost on the way.

import { type Call, type Interceptor, invokeOr, recovering } from "../call.ts";
import { isTelegramError, RpcError, UnknownOutcomeError } from "../errors.ts";
import { isHarmlessToRepeat, isSafeToResend } from "./safe_to_resend.ts";

/** A call whose fate stays unknown this often is given back, however safe it is (R303). */
const MAX_RESENDS = 3;

/** The parameters of calls of which an attempt may have been carried out though it was not answered. */
const lost = /* @__PURE__ */ new WeakSet<Readonly<Record<string, unknown>>>();

/**
 * Notes that an attempt at a call may have been carried out, for {@linkcode doubt} to tell of if the next
 * one fails. Of a call that does no harm that is of no interest.
 *
 * @param call The call, which is to be made again.
 */
export function noteDoubt({ method, params }: Call): void {
  if (!isHarmlessToRepeat(method)) lost.add(params);
}

/** How {@linkcode resend} behaves. */
export interface ResendOptions {
  /**
   * Tells whether a call may be made again although the first one may have been carried out.
   *
   * @default {@linkcode isSafeToResend}
   */
  readonly isSafe?:
    | ((method: string, params: Readonly<Record<string, unknown>>) => boolean)
    | undefined;
}

/**
 * Makes a call of unknown fate again if that is safe; otherwise the {@linkcode UnknownOutcomeError}
 * reaches the caller, who alone can tell what to do. A call that is given up and does no harm rejects with
 * what ended the session. Each repetition is told by the event `retry`.
 *
 * @param options Which calls are safe.
 */
export function resend(options: ResendOptions = {}): Interceptor {
  const isSafe = options.isSafe ?? isSafeToResend;
  return (next, { log, report }) => {
    function recover(call: Call, error: unknown, count: number): Promise<unknown> {
      const { method, params, dcId } = call;
      if (!(error instanceof UnknownOutcomeError)) throw error;
      if (!isSafe(method, params)) throw error;
      noteDoubt(call);
      // Whether a harmless call was carried out is of no interest, but why there is no answer.
      if (count > MAX_RESENDS) throw isHarmlessToRepeat(method) ? error.cause ?? error : error;
      const again = { ...call, attempt: call.attempt + 1 };
      log.info("Sending a call of unknown fate again", { method });
      report({ method, reason: "unknownOutcome", error, waitMs: 0, dcId, attempt: again.attempt });
      return invokeOr(next, again, (failure) => recover(again, failure, count + 1));
    }
    return recovering(next, { recover: (call, error) => recover(call, error, 1) });
  };
}

/**
 * Tells of a call that its fate is unknown when it failed in the end, and an attempt before that may have
 * been carried out: an error would say that nothing was done, and who makes the call anew, with a new
 * `random_id`, might do it twice. The error becomes the cause of an {@linkcode UnknownOutcomeError}.
 * RANDOM_ID_DUPLICATE stays, because it says that the attempt before was carried out (R155), and so does
 * what says nothing of the call: that the client was closed, or that the caller gave up.
 */
export function doubt(): Interceptor {
  return (next) =>
    recovering(next, {
      before: ({ params }) => {
        lost.delete(params);
        return undefined;
      },
      recover: ({ method, params }, error) => {
        if (!lost.has(params) || !saysNotDone(error)) throw error;
        throw new UnknownOutcomeError(method, { cause: error });
      },
    });
}

function saysNotDone(error: unknown): boolean {
  if (!isTelegramError(error) || RpcError.is(error, "RANDOM_ID_DUPLICATE")) return false;
  return error.kind !== "closed" && error.kind !== "unknownOutcome";
}
