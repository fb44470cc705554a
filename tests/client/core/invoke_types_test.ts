// What may be given to `invoke`, and what comes back, as the type checker sees it; and that a call
// costs the type checker no more than the types it names.

import { strict as assert } from "node:assert";
import type { Core } from "../../../client/core.ts";
import type { help, MethodName, Params, Results, User } from "../../../tl/api.ts";

/** What must compile. Never called. */
export async function typesThatMustCompile(core: Core, names: string[]): Promise<void> {
  const config = await core.invoke("help.getConfig", {});
  config.thisDc satisfies number;
  const users = await core.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  users satisfies readonly User[];
  // Texts are literal types inside of functions, too.
  await core.invoke("users.getUsers", { id: names.map(() => ({ _: "inputUserSelf" })) });
  await core.invoke("messages.sendMessage", {
    peer: names.length === 0
      ? { _: "inputPeerSelf" }
      : { _: "inputPeerUser", userId: 1n, accessHash: 1n },
    message: "",
    randomId: 1n,
    silent: true,
    entities: names.map((_, offset) => ({ _: "messageEntityBold", offset, length: 1 })),
  });
  const params: Params["help.getAppUpdate"] = { source: "" };
  const update: help.AppUpdate = await core.invoke("help.getAppUpdate", params);
  void update;
  const either = names.length === 0 ? "help.getConfig" : "updates.getState";
  const answer = await core.invoke(either, {});
  if (answer._ === "config") answer.thisDc satisfies number;
  else answer.pts satisfies number;
}

/** A function over all methods. Never called. */
export function invokeAny<Name extends MethodName>(
  core: Core,
  method: Name,
  params: Params[Name],
): Promise<Results[Name]> {
  return core.invoke(method, params);
}

/** What must not compile. Never called. */
export async function typesThatMustNotCompile(core: Core, names: string[]): Promise<void> {
  // @ts-expect-error There is no such method.
  await core.invoke("messages.nope", {});
  // @ts-expect-error A method is no text of any kind.
  await core.invoke(names[0]!, {});
  // @ts-expect-error Parameters are missing.
  await core.invoke("messages.sendMessage", {});
  // @ts-expect-error There is no such parameter.
  await core.invoke("contacts.resolveUsername", { username: "durov", id: 1 });
  // @ts-expect-error A user is no peer.
  await core.invoke("messages.readHistory", { peer: { _: "inputUserSelf" }, maxId: 1 });
  // @ts-expect-error A field is missing.
  await core.invoke("users.getFullUser", { id: { _: "inputUser", userId: 1n } });
  // @ts-expect-error A field has another type.
  await core.invoke("contacts.resolveUsername", { username: 1 });
  // @ts-expect-error The result is no text.
  const text: string = await core.invoke("help.getConfig", {});
  void text;
}

/** Counts the types that the type checker makes for a program. */
async function typesOf(program: string): Promise<number> {
  const api = new URL("../../../tl/api.ts", import.meta.url).href;
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(path, `import { encodeCall } from "${api}";\n${program}\n`);
    const options = { args: ["check", "--log-level=debug", path], env: { NO_COLOR: "1" } };
    const { code, stderr } = await new Deno.Command("deno", options).output();
    const text = new TextDecoder().decode(stderr);
    assert.equal(code, 0, text.slice(-2000));
    return Number(/^ {2}Types: (\d+)$/m.exec(text)?.[1]);
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("a call by name makes the type checker look at the types of that method alone", async () => {
  const without = await typesOf("export const call = encodeCall;");
  const withCall = await typesOf(
    'export const call = encodeCall("users.getUsers", { id: [{ _: "inputUserSelf" }] });',
  );
  assert.ok(withCall - without < 30, `${withCall - without} more types for one call`);
});
