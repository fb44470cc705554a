// The client's side of the key exchange in time: lost and late answers, restarts, limits.

import { strict as assert } from "node:assert";
import { concat } from "../../../crypto/bytes.ts";
import { TransportError } from "../../../mtproto/errors.ts";
import { decodePlainMessage, encodePlainMessage } from "../../../mtproto/plain_message.ts";
import {
  ForgingServer,
  NOW_MS,
  only,
  query,
  receive,
  run,
  sent,
  testClient,
} from "./forging_server.ts";

Deno.test("ClientHandshake tells the server's clock against its own (R79)", () => {
  for (const offsetMs of [0, 5_000, -86_400_000]) {
    const server = new ForgingServer();
    const shifted = {
      answer: (packet: Uint8Array, nowMs: number) => server.answer(packet, nowMs + offsetMs),
    };
    assert.equal(only(run(testClient(), shifted), "done").timeOffsetMs, offsetMs);
  }
});

Deno.test("ClientHandshake sends a lost query again, byte for byte (R80)", () => {
  const client = testClient();
  const first = sent(client.step({ type: "start" }, NOW_MS));
  assert.equal(client.deadlineMs, NOW_MS + 5_000);
  assert.deepEqual(client.step({ type: "tick" }, NOW_MS + 4_999), []);
  assert.deepEqual(sent(client.step({ type: "tick" }, NOW_MS + 5_000)), first);
  assert.equal(client.deadlineMs, NOW_MS + 10_000);
  assert.deepEqual(sent(client.step({ type: "tick" }, NOW_MS + 10_000)), first);
  const third = sent(client.step({ type: "tick" }, NOW_MS + 15_000));
  assert.notDeepEqual(third, first, "after three times it starts over");
});

Deno.test("ClientHandshake repeats its query on a new link (R80)", () => {
  const client = testClient();
  const server = new ForgingServer();
  const first = sent(client.step({ type: "start" }, NOW_MS));
  const second = sent(receive(client, server.answer(first, NOW_MS)));
  assert.deepEqual(sent(client.step({ type: "start" }, NOW_MS + 100)), second);
});

Deno.test("ClientHandshake drops answers that come twice, and those to attempts given up (R80)", () => {
  const client = testClient();
  const server = new ForgingServer({ verdicts: ["retry", "ok"] });
  const answers: Uint8Array[] = [];
  let outputs = client.step({ type: "start" }, NOW_MS);
  const former = server.answer(sent(outputs), NOW_MS);
  outputs = client.step({ type: "status", code: -404 }, NOW_MS);
  assert.deepEqual(receive(client, former), []);
  while (outputs[0]?.type === "transmit") {
    const answer = server.answer(outputs[0].packet, NOW_MS);
    answers.push(answer);
    outputs = receive(client, answer);
    if (outputs[0]?.type !== "transmit") break;
    for (const old of answers) {
      const { body } = decodePlainMessage(old);
      // Its second copy may have another msg_id and other bytes behind the object.
      const copy = encodePlainMessage(9n, concat(body, new Uint8Array(8)));
      assert.deepEqual(receive(client, copy), [], "a second copy");
    }
  }
  only(outputs, "done");
});

Deno.test("ClientHandshake ends after its time, in whatever step (R81)", () => {
  for (let answered = 0; answered < 3; answered++) {
    const client = testClient({ timeoutMs: 8_000 });
    const server = new ForgingServer();
    let outputs = client.step({ type: "start" }, NOW_MS);
    for (let round = 0; round < answered; round++) {
      outputs = receive(client, server.answer(sent(outputs), NOW_MS), NOW_MS);
    }
    assert.equal(client.deadlineMs, NOW_MS + 5_000);
    sent(client.step({ type: "tick" }, NOW_MS + 5_000));
    assert.equal(client.deadlineMs, NOW_MS + 8_000);
    const { error } = only(client.step({ type: "tick" }, NOW_MS + 8_000), "fatal");
    assert.equal(error.step, ["resPQ", "serverDhParams", "dhGen"][answered]);
    assert.equal(error.check, "timeout");
  }
});

Deno.test("ClientHandshake starts over after -404, five times in all (R81, R170)", () => {
  for (let answered = 0; answered < 3; answered++) {
    const client = testClient();
    const server = new ForgingServer();
    let outputs = client.step({ type: "start" }, NOW_MS);
    for (let attempt = 1; attempt < 5; attempt++) {
      for (let round = 0; round < answered; round++) {
        outputs = receive(client, server.answer(sent(outputs), NOW_MS));
      }
      outputs = client.step({ type: "status", code: -404 }, NOW_MS);
      assert.equal(query<"req_pq_multi">(outputs)._, "req_pq_multi");
    }
    const { error } = only(client.step({ type: "status", code: -404 }, NOW_MS), "fatal");
    assert.equal(error.check, "attempts");
    assert.equal((error.cause as { check: string }).check, "status");
  }
});

Deno.test("ClientHandshake ends with any other status (R172, R173, R174)", () => {
  for (const code of [-429, -444, -403, -1]) {
    const client = testClient();
    client.step({ type: "start" }, NOW_MS);
    const { error } = only(client.step({ type: "status", code }, NOW_MS), "fatal");
    assert.equal(error.check, "status");
    assert.equal(error.got, code);
    assert.ok(error.cause instanceof TransportError);
    assert.equal(error.cause.status, code);
  }
});
