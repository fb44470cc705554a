// When a connection introduces the client, and what becomes of answers.

import { strict as assert } from "node:assert";
import { DcConnection } from "../../../client/dc_connection.ts";
import { RpcError } from "../../../client/errors.ts";
import { type Caller, RemoteFailure } from "../../../client/net/connection.ts";
import type { Purpose } from "../../../client/call.ts";
import { decode, encodeResult, LAYER, type TlObject } from "../../../tl/api.ts";

const DEVICE = {
  deviceModel: "Deno 1",
  systemVersion: "Linux",
  appVersion: "Layer 1",
  systemLangCode: "en",
  langPack: "",
  langCode: "en",
};

const NEAREST = encodeResult("help.getNearestDc", {
  _: "nearestDc",
  country: "AQ",
  thisDc: 2,
  nearestDc: 2,
});

interface Wrapped extends TlObject {
  readonly layer?: number;
  readonly query?: Wrapped;
}

/** A connection that answers as told and remembers what was called, as the names of nested queries. */
function connection(purpose: Purpose, ...answers: readonly (Uint8Array | Error)[]) {
  const calls: string[] = [];
  let closed = 0;
  const caller = {
    state: "ready",
    call: (body: Uint8Array) => {
      const names: string[] = [];
      for (let query: Wrapped | undefined = decode(body); query; query = query.query) {
        names.push(query._ === "invokeWithLayer" ? `layer ${query.layer}` : query._);
      }
      calls.push(names.join(" > "));
      const answer = answers[calls.length - 1] ?? NEAREST;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    close: () => {
      closed++;
      return Promise.resolve();
    },
  } as unknown as Caller;
  const dc = new DcConnection({ caller, purpose, apiId: 1, device: DEVICE });
  return { dc, calls, closings: () => closed };
}

const INTRODUCED = `layer ${LAYER} > initConnection > help.getNearestDc`;

Deno.test("DcConnection.call() introduces the client with the first call alone (R200)", async () => {
  const { dc, calls } = connection("main");
  for (let count = 0; count < 3; count++) await dc.call("help.getNearestDc", {});
  assert.deepEqual(calls, [INTRODUCED, "help.getNearestDc", "help.getNearestDc"]);
});

Deno.test("DcConnection.call() introduces the client until one call is answered", async () => {
  const { dc, calls } = connection("main");
  await Promise.all([dc.call("help.getNearestDc", {}), dc.call("help.getNearestDc", {})]);
  await dc.call("help.getNearestDc", {});
  assert.deepEqual(calls, [INTRODUCED, INTRODUCED, "help.getNearestDc"]);
});

Deno.test("DcConnection.call() introduces the client again after a new link (R200)", async () => {
  const { dc, calls } = connection("main");
  await dc.call("help.getNearestDc", {});
  dc.greetAgain();
  await dc.call("help.getNearestDc", {});
  assert.deepEqual(calls, [INTRODUCED, INTRODUCED]);
});

Deno.test("DcConnection.call() introduces the client again on CONNECTION_NOT_INITED (R183)", async () => {
  for (const text of ["CONNECTION_NOT_INITED", "CONNECTION_LAYER_INVALID"]) {
    const { dc, calls } = connection("main", NEAREST, new RemoteFailure(400, text));
    await dc.call("help.getNearestDc", {});
    await dc.call("help.getNearestDc", {});
    assert.deepEqual(calls, [INTRODUCED, "help.getNearestDc", INTRODUCED], text);
  }
});

Deno.test("DcConnection.call() gives up when the server does not take the introduction (R303)", async () => {
  const failure = new RemoteFailure(400, "CONNECTION_NOT_INITED");
  const { dc, calls } = connection("main", failure, failure, failure);
  await assert.rejects(dc.call("help.getNearestDc", {}), { text: "CONNECTION_NOT_INITED" });
  assert.equal(calls.length, 2);
});

Deno.test("DcConnection.call() takes an error of the method for an answer", async () => {
  const { dc, calls } = connection("main", new RemoteFailure(420, "FLOOD_WAIT_3"));
  await assert.rejects(
    dc.call("help.getNearestDc", {}),
    (error) =>
      RpcError.is(error, "FLOOD_WAIT") && error.value === 3 && error.code === 420 &&
      error.method === "help.getNearestDc",
  );
  await dc.call("help.getNearestDc", {});
  assert.deepEqual(calls, [INTRODUCED, "help.getNearestDc"]);
});

Deno.test("DcConnection.call() asks for no updates on connections for transfers (R201, R202)", async () => {
  const { dc, calls } = connection("download");
  await dc.call("help.getNearestDc", {});
  await dc.call("help.getNearestDc", {});
  assert.deepEqual(calls, [
    `layer ${LAYER} > initConnection > invokeWithoutUpdates > help.getNearestDc`,
    "invokeWithoutUpdates > help.getNearestDc",
  ]);
});

Deno.test("DcConnection.call() fails alone when its answer can't be read (R9)", async () => {
  const { dc } = connection("main", Uint8Array.of(1, 2, 3, 4));
  await assert.rejects(dc.call("help.getNearestDc", {}), { kind: "tl" });
  assert.equal((await dc.call("help.getNearestDc", {}) as TlObject)._, "nearestDc");
});

Deno.test("DcConnection.retire() closes when the last call is done", async () => {
  const { dc, closings } = connection("main");
  const call = dc.call("help.getNearestDc", {});
  await dc.retire();
  assert.equal(closings(), 0);
  await call;
  assert.equal(closings(), 1);
});
