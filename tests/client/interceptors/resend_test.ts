// Calls of unknown fate: which of them may be made again.

import { strict as assert } from "node:assert";
import { UnknownOutcomeError } from "../../../client/errors.ts";
import { resend } from "../../../client/interceptors/resend.ts";
import { isSafeToResend, SAFE, UNSAFE } from "../../../client/interceptors/safe_to_resend.ts";
import { idOf, type MethodName } from "../../../tl/api.ts";
import { answers, call, harness } from "./harness.ts";

const LOST = new UnknownOutcomeError("messages.sendMessage");

Deno.test("resend() makes a call again that carries a random id (R155)", async () => {
  const { next, calls } = answers(LOST, "done");
  assert.equal(await resend()(next, harness())(call()), "done");
  assert.equal(calls[0]!.params, calls[1]!.params);
});

Deno.test("resend() gives a call back that might be carried out twice", async () => {
  const { next, calls } = answers(LOST, "done");
  const kick = call({ method: "messages.deleteHistory", params: {} });
  await assert.rejects(resend()(next, harness())(kick), UnknownOutcomeError);
  assert.equal(calls.length, 1);
});

Deno.test("resend() gives up after three times (R303)", async () => {
  const { next, calls } = answers(LOST, LOST, LOST, LOST, LOST);
  await assert.rejects(resend()(next, harness())(call()), UnknownOutcomeError);
  assert.equal(calls.length, 4);
});

Deno.test("resend() asks the function it was given", async () => {
  const { next } = answers(LOST);
  await assert.rejects(resend({ isSafe: () => false })(next, harness())(call()));
});

Deno.test("isSafeToResend() is true for reads, settings and random ids", () => {
  const safe: [string, Record<string, unknown>][] = [
    ["help.getConfig", {}],
    ["users.getUsers", {}],
    ["contacts.resolveUsername", {}],
    ["messages.search", {}],
    ["channels.checkUsername", {}],
    ["upload.saveFilePart", {}],
    ["auth.importBotAuthorization", {}],
    ["messages.sendMessage", { randomId: 1n }],
    ["messages.forwardMessages", { randomId: [1n, 2n] }],
    ["messages.sendMultiMedia", { multiMedia: [{ randomId: 1n }] }],
  ];
  for (const [method, params] of safe) assert.equal(isSafeToResend(method, params), true, method);
});

Deno.test("isSafeToResend() is false for everything else", () => {
  const unsafe: [string, Record<string, unknown>][] = [
    ["messages.getBotCallbackAnswer", {}],
    ["auth.checkPassword", {}],
    ["auth.importAuthorization", {}],
    ["messages.deleteMessages", {}],
    ["messages.editMessage", {}],
    ["messages.forwardMessages", { randomId: [] }],
    ["phone.requestCall", { randomId: 5 }],
    ["messages.searching", {}],
    ["getter.run", {}],
  ];
  for (const [method, params] of unsafe) {
    assert.equal(isSafeToResend(method, params), false, method);
  }
});

Deno.test("isSafeToResend() names no method that the schema does not have", () => {
  for (const method of [...SAFE.keys(), ...UNSAFE.keys()]) {
    assert.notEqual(idOf(method as MethodName), undefined, method);
  }
});

Deno.test("resend() tells why there is no answer to a harmless call, not that it may be done", async () => {
  const cause = new Error("The server does not know the key");
  const lost = new UnknownOutcomeError("messages.getHistory", { cause });
  const { next } = answers(lost, lost, lost, lost);
  const read = call({ method: "messages.getHistory", params: {} });
  await assert.rejects(resend()(next, harness())(read), cause);
});

Deno.test("resend() reports each repetition", async () => {
  const context = harness();
  const { next } = answers(LOST, "done");
  await resend()(next, context)(call());
  assert.deepEqual(context.reports.map(({ reason }) => reason), ["unknownOutcome"]);
});

// What the schema says of each method: its name and parameters.
const METHODS = new Map(
  Deno.readTextFileSync(new URL("../../../schema/api.tl", import.meta.url))
    .split("---functions---")[1]!
    .matchAll(/^([a-z][\w.]*)#[0-9a-f]+ (.*)= /gm)
    .map(([, name, params]) => [name!, params!] as const),
);

Deno.test("isSafeToResend() takes nothing for a read that is told to change something", () => {
  // Words of parameters by which a method does more than look something up.
  const deed = /\b(?:revoke|increment|decline|accept|allow_paid\w*|delete\w*|reset|clear):/;
  assert.ok(METHODS.size > 700);
  for (const [method, params] of METHODS) {
    if (deed.test(params)) assert.equal(isSafeToResend(method, {}), SAFE.has(method), method);
  }
});

Deno.test("isSafeToResend() derives reads from names that begin with what they do", () => {
  const verbs = new Set(["get", "search", "resolve", "check"]);
  for (const method of METHODS.keys()) {
    const verb = /^[a-z]+/.exec(method.slice(method.indexOf(".") + 1))![0];
    const expected = SAFE.has(method) || (verbs.has(verb) && !UNSAFE.has(method));
    assert.equal(isSafeToResend(method, {}), expected, method);
  }
});

Deno.test("isSafeToResend() lists nothing that its rules say anyway", () => {
  for (const method of UNSAFE.keys()) {
    assert.match(method, /\.(?:get|search|resolve|check)[A-Z]/, "it would count as a read");
  }
  for (const method of SAFE.keys()) {
    assert.doesNotMatch(method, /\.(?:get|search|resolve|check)[A-Z]/);
  }
});

Deno.test("isSafeToResend() trusts random ids of 64 bits alone, as the schema has them (R193)", () => {
  for (const [method, params] of METHODS) {
    const type = /\brandom_id:(\S+)/.exec(params)?.[1];
    if (type === undefined) continue;
    const values: Record<string, unknown> = {
      "long": 5n,
      "Vector<long>": [5n],
      "int": 5,
      "bytes": new Uint8Array(8),
    };
    assert.ok(type in values, `${method} has a random_id of type ${type}`);
    assert.equal(isSafeToResend(method, { randomId: values[type] }), type.includes("long"), method);
  }
});
