// Trying again when the server has a problem of its own.

import { strict as assert } from "node:assert";
import { serverError, serverErrorPolicy } from "../../../client/interceptors/server_error.ts";
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

Deno.test("serverError() leaves a login that has to begin again to the caller (R192)", async () => {
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

Deno.test("serverError() takes codes nobody knows for problems of the server (R180)", async () => {
  for (const code of [402, 409, 501, 1000, -1]) {
    const { next, calls } = answers(rpcError(code, "STRANGE"), "done");
    assert.equal(await serverError()(next, harness())(call()), "done");
    assert.equal(calls.length, 2, `${code}`);
  }
});

Deno.test("serverError() does not repeat what the server refuses (R183, R186, R187)", async () => {
  for (const code of [303, 400, 401, 403, 404, 406, 420]) {
    const { next, calls } = answers(rpcError(code, "REFUSED"));
    await assert.rejects(serverError()(next, harness())(call()), { code });
    assert.equal(calls.length, 1, `${code}`);
  }
});

Deno.test("serverError() repeats a call that waited for another in vain, however unsafe (R183, R192)", async () => {
  for (const [code, text] of [[-503, "MSG_WAIT_TIMEOUT"], [400, "MSG_WAIT_FAILED"]] as const) {
    const { next, calls } = answers(rpcError(code, text), "done");
    const kick = call({ method: "channels.leaveChannel", params: {} });
    assert.equal(await serverError()(next, harness())(kick), "done");
    assert.equal(calls.length, 2, text);
  }
});

Deno.test("serverError() waits a second at least, and longer each time (R192)", () => {
  for (const jitter of [0, 0.5, 0.999]) {
    const error = rpcError(500, "WORKER_BUSY_TOO_LONG_RETRY");
    const context = { method: "messages.sendMessage", error, safeToResend: true, jitter };
    const waits = [1, 2, 3, 4].map((count) => serverErrorPolicy({ ...context, count })!);
    assert.ok(waits[0]! >= 1000, `${waits}`);
    assert.deepEqual(waits.toSorted((a, b) => a - b), waits);
    assert.ok(waits.every((wait) => wait <= 60_000));
    assert.equal(serverErrorPolicy({ ...context, count: 5 }), undefined);
  }
});

Deno.test("serverError() repeats a call between data centres that failed, not a wrong one (R192)", async () => {
  const { next } = answers(rpcError(500, "INTERDC_3_CALL_ERROR"), "done");
  assert.equal(await serverError()(next, harness())(call()), "done");
  const wrong = answers(rpcError(500, "SEND_MEDIA_INVALID"));
  await assert.rejects(serverError()(wrong.next, harness())(call()));
});

Deno.test("serverError() keeps the random id, and takes a duplicate for what it says (R193, R318)", async () => {
  const { next, calls } = answers(
    rpcError(500, "INTERNAL"),
    rpcError(500, "RANDOM_ID_DUPLICATE"),
  );
  await assert.rejects(serverError()(next, harness())(call()), { error: "RANDOM_ID_DUPLICATE" });
  assert.deepEqual(calls.map(({ params }) => params.randomId), [5n, 5n]);
});

Deno.test("serverError() reports each repetition, and stops when the call is aborted", async () => {
  const context = harness();
  const { next } = answers(rpcError(500, "INTERNAL"));
  const signal = AbortSignal.abort(new Error("enough"));
  await assert.rejects(serverError()(next, context)(call({ signal })), { message: "enough" });
  const [report] = context.reports;
  assert.deepEqual([report?.reason, report?.waitMs, report?.attempt], ["serverError", 1000, 2]);
});
