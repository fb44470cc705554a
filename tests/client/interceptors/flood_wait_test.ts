// Waiting where the server asks for it.

import { strict as assert } from "node:assert";
import { RpcError } from "../../../client/errors.ts";
import { floodWait } from "../../../client/interceptors/flood_wait.ts";
import { answers, call, harness, rpcError } from "./harness.ts";

Deno.test("floodWait() waits as long as asked and repeats the same call (R188)", async () => {
  const context = harness();
  const { next, calls } = answers(rpcError(420, "FLOOD_WAIT_3"), "done");
  assert.equal(await floodWait()(next, context)(call()), "done");
  assert.deepEqual(context.waits, [3000]);
  assert.deepEqual(calls.map(({ attempt }) => attempt), [1, 2]);
  assert.equal(calls[0]!.params, calls[1]!.params);
});

Deno.test("floodWait() gives an error with the seconds when the wait is over its bound", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_WAIT_61"));
  await assert.rejects(
    floodWait()(next, context)(call()),
    (error) => RpcError.is(error, "FLOOD_WAIT") && error.value === 61,
  );
  assert.deepEqual(context.waits, []);
});

Deno.test("floodWait() holds back other calls of the method until the time is over", async () => {
  const context = harness();
  const { next, calls } = answers(rpcError(420, "FLOOD_WAIT_100"), "other", "later");
  const invoke = floodWait({ maxWaitMs: 1000 })(next, context);
  await assert.rejects(invoke(call()));
  await assert.rejects(
    invoke(call()),
    (error) => RpcError.is(error, "FLOOD_WAIT") && error.value === 100,
  );
  assert.equal(calls.length, 1, "the second call did not reach the server");
  assert.equal(await invoke(call({ method: "messages.getDialogs", params: {} })), "other");
  await context.sleep(100_000, undefined);
  assert.equal(await invoke(call()), "later");
});

Deno.test("floodWait() keeps slow mode to the chat it was asked for (R190)", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "SLOWMODE_WAIT_900"), "elsewhere");
  const invoke = floodWait()(next, context);
  await assert.rejects(invoke(call()));
  await assert.rejects(invoke(call()));
  const peer = { _: "inputPeerChannel", channelId: 2n, accessHash: 0n };
  assert.equal(await invoke(call({ params: { peer } })), "elsewhere");
});

Deno.test("floodWait() always waits for a transfer that is slowed down (R189)", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_PREMIUM_WAIT_300"), "done");
  assert.equal(await floodWait()(next, context)(call({ method: "upload.getFile" })), "done");
  assert.deepEqual(context.waits, [300_000]);
});

Deno.test("floodWait() takes a wait without a number for a second (R191)", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_WAIT"), "done");
  await floodWait()(next, context)(call());
  assert.deepEqual(context.waits, [1000]);
});

Deno.test("floodWait() gives up after five waits for one call (R303)", async () => {
  const context = harness();
  const errors = Array.from({ length: 10 }, () => rpcError(420, "FLOOD_WAIT_1"));
  const { next, calls } = answers(...errors);
  await assert.rejects(floodWait()(next, context)(call()));
  assert.equal(calls.length, 6);
});

Deno.test("floodWait() decides by the policy it was given", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_WAIT_100"), "done");
  const interceptor = floodWait({ policy: ({ method, waitMs }) => method ? waitMs / 2 : 0 });
  assert.equal(await interceptor(next, context)(call()), "done");
  assert.equal(context.waits[0], 50_000);
});

Deno.test("floodWait() lets other errors pass", async () => {
  const { next } = answers(rpcError(400, "PEER_ID_INVALID"));
  await assert.rejects(floodWait()(next, harness())(call()), { text: "PEER_ID_INVALID" });
});

Deno.test("floodWait() stops waiting when the call is aborted", async () => {
  const { next } = answers(rpcError(420, "FLOOD_WAIT_3"));
  const signal = AbortSignal.abort(new Error("enough"));
  await assert.rejects(floodWait()(next, harness())(call({ signal })), { message: "enough" });
});
