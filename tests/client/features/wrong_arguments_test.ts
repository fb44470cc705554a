// What becomes of arguments that the types would have kept away: plain JavaScript has none.

import { strict as assert } from "node:assert";
import type { Client } from "../../../client/client.ts";
import { isTelegramError } from "../../../client/errors.ts";
import { personStage } from "./person_stage.ts";

/** Methods that end the client or the session, or wait for somebody. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "constructor",
  "disconnect",
  "extension",
  "forgetSession",
  "moveHome",
  "signInQr",
  "signOut",
  "start",
  "updates",
]);

const WRONG: readonly unknown[] = [
  undefined,
  null,
  42,
  NaN,
  "",
  {},
  { _: 1 },
  [null],
  Symbol("wrong"),
  () => {},
];

type Method = (...parameters: readonly unknown[]) => unknown;

/** All methods of a client, by name. */
function methodsOf(client: Client): Map<string, Method> {
  const methods = new Map<string, Method>();
  for (let object: object = client; object !== Object.prototype;) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      if (typeof value !== "function" || LEFT_OUT.has(name) || methods.has(name)) continue;
      methods.set(name, value.bind(client));
    }
    object = Object.getPrototypeOf(object);
  }
  return methods;
}

/** Calls a method, and begins its loop if it is one; gives what it throws or rejects with. */
async function failureOf(method: Method, given: readonly unknown[]): Promise<unknown> {
  try {
    const result = method(...given);
    if (typeof result !== "object" || result === null) return undefined;
    if (Symbol.asyncIterator in result) {
      const loop = (result as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      await loop.next();
      await loop.return?.();
    } else if (Symbol.dispose in result) (result as Disposable)[Symbol.dispose]();
    else await result;
    return undefined;
  } catch (error) {
    return error;
  }
}

Deno.test("every method fails with an error of a kind when its arguments are nothing or wrong", async () => {
  await using s = await personStage();
  s.dc.createSupergroup({ creator: s.me, members: [s.bob], username: "garden" });
  const methods = methodsOf(s.client);
  assert.ok(methods.size > 120, `${methods.size} methods`);
  const bare: string[] = [];
  for (const [name, method] of methods) {
    for (const wrong of WRONG) {
      const rest = [wrong, wrong, wrong];
      for (const given of [[], [wrong, ...rest], ["@garden", ...rest], ["@garden", 1, ...rest]]) {
        const error = await failureOf(method, given);
        if (error === undefined || isTelegramError(error)) continue;
        bare.push(`${name}(${Deno.inspect(given)}): ${error}`);
      }
    }
  }
  assert.deepEqual(bare, []);
});

Deno.test("a method names the parameter when an argument has the wrong type", async () => {
  await using s = await personStage();
  const { client } = s;
  const wrong = (value: unknown) => value as never;
  const table: readonly (readonly [parameter: string, call: () => Promise<unknown>])[] = [
    ["peer", () => client.sendMessage(wrong(undefined), "hello")],
    ["text", () => client.sendMessage("@bobby", wrong(undefined))],
    ["text", () => client.sendMessage("@bobby", wrong(42))],
    ["options", () => client.sendMessage("@bobby", "hello", wrong(null))],
    ["messageId", () => client.deleteMessages("@bobby", wrong(undefined))],
    ["messageId", () => client.getMessages("@bobby", wrong(["1"]))],
    ["chat", () => client.setChatTitle("@bobby", "title")],
    ["title", () => client.createChannel(wrong(undefined))],
    ["username", () => client.setUsername(wrong(null))],
    ["users", () => client.getUsers(wrong("@bobby"))],
    ["poll", () => client.sendPoll("@bobby", wrong(undefined))],
    ["answers", () => client.sendPoll("@bobby", { question: "Tea?", answers: wrong("yes") })],
    ["location", () => client.sendLocation("@bobby", wrong(null))],
    ["contacts", () => client.importContacts(wrong({}))],
    ["schedule", () => client.sendMessage("@bobby", "hello", { schedule: wrong(60) })],
    ["offsetDate", () => client.iterMessages("@bobby", { offsetDate: wrong(60) }).next()],
    ["signal", () => client.getDialogs({ signal: wrong(new AbortController()) })],
    ["signal", () => client.invoke("help.getConfig", {}, { signal: wrong(null) })],
    ["timeoutMs", () => client.invoke("help.getConfig", {}, { timeoutMs: wrong("5") })],
  ];
  for (const [index, [parameter, call]] of table.entries()) {
    await assert.rejects(call(), { kind: "argument", parameter }, `${index}: ${parameter}`);
  }
});

Deno.test("an error of a wrong argument does not tell a secret", async () => {
  await using s = await personStage();
  const wrong = ["the secret"] as unknown as string;
  for (
    const call of [
      () => s.client.recoverPassword(wrong),
      () => s.client.importSession(wrong),
      () => s.client.signInBot(wrong),
    ]
  ) {
    await assert.rejects(call(), (error) => {
      assert.ok(isTelegramError(error) && error.kind === "argument");
      assert.ok(!Deno.inspect(error).includes("the secret"), Deno.inspect(error));
      return true;
    });
  }
});
