// Waiting where the server asks for it.

import { strict as assert } from "node:assert";
import { RpcError } from "../../../client/errors.ts";
import { floodPolicy, floodWait } from "../../../client/interceptors/flood_wait.ts";
import { answers, call, harness, rpcError } from "./harness.ts";

Deno.test("floodWait() waits as long as asked and repeats the same call (R188)", async () => {
  const context = harness();
  const { next, calls } = answers(rpcError(420, "FLOOD_WAIT_3"), "done");
  assert.equal(await floodWait()(next, context)(call()), "done");
  assert.deepEqual(context.waits, [3000]);
  assert.deepEqual(calls.map(({ attempt }) => attempt), [1, 2]);
  assert.equal(calls[0]!.params, calls[1]!.params);
});

Deno.test("floodWait() gives an error with the seconds when the wait is over its bound (R188)", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_WAIT_61"));
  await assert.rejects(
    floodWait()(next, context)(call()),
    (error) => RpcError.is(error, "FLOOD_WAIT") && error.value === 61,
  );
  assert.deepEqual(context.waits, []);
});

Deno.test("floodWait() holds back other calls of the method until the time is over (R188)", async () => {
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

Deno.test("floodWait() holds no reading back in a chat with slow mode (R190)", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "SLOWMODE_WAIT_900"), "history");
  const invoke = floodWait()(next, context);
  await assert.rejects(invoke(call()));
  assert.equal(await invoke(call({ method: "messages.getHistory" })), "history");
});

Deno.test("floodWait() knows the chat of a forward in slow mode (R190)", async () => {
  const context = harness();
  const { next, calls } = answers(rpcError(420, "SLOWMODE_WAIT_900"), "elsewhere");
  const invoke = floodWait()(next, context);
  const forward = (channelId: bigint) =>
    call({
      method: "messages.forwardMessages",
      params: { toPeer: { _: "inputPeerChannel", channelId, accessHash: 0n } },
    });
  await assert.rejects(invoke(forward(1n)));
  await assert.rejects(invoke(forward(1n)));
  assert.equal(await invoke(forward(2n)), "elsewhere");
  assert.equal(calls.length, 2);
});

Deno.test("floodWait() raises what waits for hours, and what is no wait (R190)", async () => {
  for (
    const text of [
      "2FA_CONFIRM_WAIT_604800",
      "TAKEOUT_INIT_DELAY_86400",
      "PREMIUM_SUB_ACTIVE_UNTIL_1700000000",
      "FROZEN_METHOD_INVALID",
    ]
  ) {
    const context = harness();
    const { next, calls } = answers(rpcError(420, text), "later");
    const invoke = floodWait()(next, context);
    await assert.rejects(invoke(call()), { text });
    assert.equal(await invoke(call()), "later", `${text} holds nothing back`);
    assert.equal(calls.length, 2);
    assert.deepEqual(context.waits, []);
  }
});

Deno.test("floodWait() takes a wait that failed to be skipped for a second (R191)", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_SKIP_FAILED_WAIT"), "done");
  assert.equal(await floodWait()(next, context)(call()), "done");
  assert.deepEqual(context.waits, [1000]);
});

Deno.test("floodWait() takes no wait for shorter than a second or longer than 14 days (R191)", async () => {
  const asked: number[] = [];
  const policy = ({ waitMs }: { readonly waitMs: number }) => (asked.push(waitMs), undefined);
  for (const text of ["FLOOD_WAIT_0", "FLOOD_WAIT_999999999"]) {
    const { next } = answers(rpcError(420, text));
    await assert.rejects(floodWait({ policy })(next, harness())(call()));
  }
  assert.deepEqual(asked, [1000, 14 * 24 * 60 * 60 * 1000]);
});

Deno.test("floodWait() sends a call that its policy does not hold back, whatever is remembered", async () => {
  const context = harness();
  const { next, calls } = answers(rpcError(420, "FLOOD_WAIT_100"), "early");
  let waits = 0;
  const policy = () => ++waits === 1 ? undefined : 0;
  const invoke = floodWait({ policy })(next, context);
  await assert.rejects(invoke(call()));
  assert.equal(await invoke(call()), "early");
  assert.equal(calls.length, 2);
});

Deno.test("floodWait() reports each wait", async () => {
  const context = harness();
  const { next } = answers(rpcError(420, "FLOOD_WAIT_3"), "done");
  await floodWait()(next, context)(call());
  assert.deepEqual(
    context.reports.map(({ error: _, ...report }) => report),
    [{
      method: "messages.sendMessage",
      reason: "floodWait",
      waitMs: 3000,
      dcId: undefined,
      attempt: 2,
    }],
  );
});

Deno.test("floodPolicy() waits up to its bound and always for slowed transfers (R189)", () => {
  const policy = floodPolicy(10_000);
  const context = { method: "upload.getFile", count: 1 };
  assert.equal(policy({ ...context, error: "FLOOD_WAIT", waitMs: 10_000 }), 10_000);
  assert.equal(policy({ ...context, error: "FLOOD_WAIT", waitMs: 11_000 }), undefined);
  assert.equal(policy({ ...context, error: "SLOWMODE_WAIT", waitMs: 11_000 }), undefined);
  assert.equal(policy({ ...context, error: "FLOOD_PREMIUM_WAIT", waitMs: 11_000 }), 11_000);
});
