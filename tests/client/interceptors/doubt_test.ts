// What is told of calls of which an earlier attempt may have been carried out.

import { strict as assert } from "node:assert";
import { composeInterceptors } from "../../../client/call.ts";
import {
  ClosedError,
  ConnectionError,
  MigrationError,
  RpcError,
  UnknownOutcomeError,
} from "../../../client/errors.ts";
import { migrate } from "../../../client/interceptors/migrate.ts";
import { doubt, resend } from "../../../client/interceptors/resend.ts";
import { serverError } from "../../../client/interceptors/server_error.ts";
import { TransportError } from "../../../mtproto/errors.ts";
import { answers, call, harness, rpcError } from "./harness.ts";

const LOST = new UnknownOutcomeError("messages.sendMessage", {
  cause: new ConnectionError("The link is broken"),
});
const FORBIDDEN = new RpcError(400, "CHAT_WRITE_FORBIDDEN", "messages.sendMessage");

function invoke(...outcomes: unknown[]): Promise<unknown> {
  return composeInterceptors([doubt(), resend()], answers(...outcomes).next, harness())(call());
}

Deno.test("doubt() tells that the fate of a call is unknown whose repetition is refused", async () => {
  await assert.rejects(invoke(LOST, FORBIDDEN), (error) => {
    assert.ok(error instanceof UnknownOutcomeError);
    assert.equal(error.cause, FORBIDDEN);
    return true;
  });
});

Deno.test("doubt() tells so when the repetition can't follow the account elsewhere", async () => {
  const elsewhere = new RpcError(303, "USER_MIGRATE_4", "messages.sendMessage");
  const context = {
    ...harness(),
    moveHome: () => Promise.reject(new MigrationError(2, 4, "connect", new Error("No way"))),
  };
  const { next } = answers(LOST, elsewhere);
  const invoke = composeInterceptors([doubt(), migrate(), resend()], next, context);
  await assert.rejects(invoke(call()), { kind: "unknownOutcome" });
});

Deno.test("doubt() tells so when a call was repeated after a timeout inside the server (R192)", async () => {
  const { next } = answers(
    rpcError(-503, "Timeout"),
    FORBIDDEN,
    rpcError(500, "INTERNAL"),
    FORBIDDEN,
  );
  const invoke = composeInterceptors([doubt(), serverError()], next, harness());
  await assert.rejects(invoke(call()), { kind: "unknownOutcome", cause: FORBIDDEN });
  await assert.rejects(invoke(call()), FORBIDDEN);
});

Deno.test("doubt() tells so when the repetition could not be sent", async () => {
  const gone = new TransportError(-403);
  await assert.rejects(invoke(LOST, gone), { kind: "unknownOutcome", cause: gone });
  await assert.rejects(invoke(gone), gone);
});

Deno.test("doubt() leaves the reason for which the caller or the client gave up", async () => {
  for (const reason of [new DOMException("No time", "TimeoutError"), new ClosedError("client")]) {
    await assert.rejects(invoke(LOST, reason), reason);
  }
});

Deno.test("doubt() leaves the word that a call was carried out before (R155)", async () => {
  const duplicate = new RpcError(500, "RANDOM_ID_DUPLICATE", "messages.sendMessage");
  await assert.rejects(invoke(LOST, duplicate), duplicate);
});

Deno.test("doubt() leaves errors of calls that were answered, and of those that do no harm", async () => {
  await assert.rejects(invoke(FORBIDDEN), FORBIDDEN);
  const { next } = answers(LOST, FORBIDDEN);
  const read = call({ method: "messages.getHistory", params: {} });
  const invokeRead = composeInterceptors([doubt(), resend()], next, harness());
  await assert.rejects(invokeRead(read), FORBIDDEN);
});

Deno.test("doubt() leaves the error of a later call with the same parameters", async () => {
  const { next } = answers(LOST, FORBIDDEN, FORBIDDEN);
  const again = composeInterceptors([doubt(), resend()], next, harness());
  const same = call();
  await assert.rejects(again(same), UnknownOutcomeError);
  await assert.rejects(again(same), FORBIDDEN);
});

Deno.test("resend() tells that the fate of a message is unknown when it gives up (R303)", async () => {
  await assert.rejects(invoke(LOST, LOST, LOST, LOST), LOST);
});
