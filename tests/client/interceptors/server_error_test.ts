// Trying again when the server has a problem of its own.

import { strict as assert } from "node:assert";
import { serverError } from "../../../client/interceptors/server_error.ts";
import { answers, call, harness, rpcError } from "./harness.ts";

Deno.test("serverError() repeats a call with growing waits (R192)", async () => {
  const context = harness();
  const failure = rpcError(500, "INTERNAL");
  const { next, calls } = answers(failure, failure, rpcError(-503, "Timeout"), "done");
  assert.equal(await serverError()(next, context)(call()), "done");
  assert.deepEqual(context.waits, [1000, 2000, 4000]);
  assert.deepEqual(calls.map(({ attempt }) => attempt), [1, 2, 3, 4]);
});

Deno.test("serverError() gives up after four more attempts (R303)", async () => {
  const context = harness();
  const { next, calls } = answers(...Array.from({ length: 9 }, () => rpcError(500, "INTERNAL")));
  await assert.rejects(serverError()(next, context)(call()), { text: "INTERNAL" });
  assert.equal(calls.length, 5);
});

Deno.test("serverError() does not repeat a message that was sent already (R318)", async () => {
  const { next, calls } = answers(rpcError(500, "RANDOM_ID_DUPLICATE"));
  await assert.rejects(serverError()(next, harness())(call()));
  assert.equal(calls.length, 1);
});

Deno.test("serverError() leaves a login that has to begin again to the caller", async () => {
  const { next, calls } = answers(rpcError(500, "AUTH_RESTART"));
  await assert.rejects(serverError()(next, harness())(call({ method: "auth.signIn" })));
  assert.equal(calls.length, 1);
});

Deno.test("serverError() repeats a timeout inside the server only where that is safe", async () => {
  const { next, calls } = answers(rpcError(-503, "Timeout"));
  const kick = call({ method: "channels.leaveChannel", params: {} });
  await assert.rejects(serverError()(next, harness())(kick));
  assert.equal(calls.length, 1);
});

Deno.test("serverError() decides by the policy it was given", async () => {
  const context = harness();
  const { next } = answers(rpcError(500, "INTERNAL"), rpcError(500, "INTERNAL"));
  const policy = ({ count }: { readonly count: number }) => count < 2 ? 7 : undefined;
  await assert.rejects(serverError({ policy })(next, context)(call()));
  assert.deepEqual(context.waits, [7]);
});

Deno.test("serverError() lets refusals pass", async () => {
  const { next, calls } = answers(rpcError(400, "PEER_ID_INVALID"));
  await assert.rejects(serverError()(next, harness())(call()));
  assert.equal(calls.length, 1);
});
