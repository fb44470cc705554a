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
