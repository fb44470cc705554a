// What a client does with each error of the vectors, by its default interceptors.

import { strict as assert } from "node:assert";
import { composeInterceptors } from "../../../client/call.ts";
import { RpcError } from "../../../client/errors.ts";
import { defaultInterceptors } from "../../../client/interceptors/mod.ts";
import vectors from "../../vectors/rpc-errors.json" with { type: "json" };
import { answers, call, harness, rpcError } from "./harness.ts";

/** The default bound of a wait, in seconds. */
const MAX_WAIT_S = 60;

Deno.test("the default interceptors react to each error as the vectors say (R180, R181, R182, R183, R188, R189, R190, R192)", async () => {
  for (const { code, message, value, class: reaction } of vectors.vectors) {
    const context = harness();
    const { next, calls } = answers(rpcError(code, message), "done");
    const invoke = composeInterceptors(defaultInterceptors(), next, context);
    const outcome = await invoke(call()).catch((error) => error);
    const seconds = Math.max(value ?? 1, 1);
    const waits = ["wait", "wait-file", "wait-peer"].includes(reaction) &&
      (seconds <= MAX_WAIT_S || reaction === "wait-file");
    const repeats = waits || ["migrate", "migrate-one-call", "retry", "retry-chain"]
      .includes(reaction);
    const text = `${code} ${message}`;
    assert.equal(calls.length, repeats ? 2 : 1, text);
    if (repeats) assert.equal(outcome, "done", text);
    else assert.ok(outcome instanceof RpcError && outcome.text === message, text);
    if (waits) assert.deepEqual(context.waits, [seconds * 1000], text);
    if (reaction.startsWith("retry") && repeats) assert.ok(context.waits[0]! >= 1000, text);
    assert.deepEqual(context.homes, reaction === "migrate" ? [value] : [], text);
    assert.equal(calls.at(-1)!.dcId, reaction === "migrate-one-call" ? value! : undefined, text);
    assert.equal(context.reports.length, calls.length - 1, text);
  }
});
