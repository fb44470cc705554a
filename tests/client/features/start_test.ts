// Signing in by one call.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { ArgumentError, RpcError } from "../../../client/errors.ts";
import { SignInError } from "../../../client/features/auth/mod.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { TestDc } from "../../../testing/mod.ts";

Deno.test("start() asks functions for what it needs, again while it is wrong", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret", passwordHint: "hint" });
  await using client = createClient(dc.clientOptions());
  const asked: string[] = [];
  const me = await client.start({
    phone: ({ attempt }) => {
      asked.push(`phone ${attempt}`);
      return attempt === 1 ? "+1" : alice.phone;
    },
    code: ({ attempt, sent, error }) => {
      asked.push(`code ${attempt} ${sent.delivery.type} ${error?.name ?? ""}`);
      return Promise.resolve(attempt === 1 ? "wrong" : alice.loginCode!);
    },
    password: ({ attempt, hint, hasRecovery }) => {
      asked.push(`password ${attempt} ${hint} ${hasRecovery}`);
      return attempt === 3 ? "secret" : "wrong";
    },
  });
  assert.equal(me.id, alice.id);
  assert.deepEqual(asked, [
    "phone 1",
    "phone 2",
    "code 1 sms ",
    "code 2 sms SignInError",
    "password 1 hint false",
    "password 2 hint false",
    "password 3 hint false",
  ]);
  assert.deepEqual(dc.violations, []);
});

Deno.test("start() gives up after three wrong answers, and leaves the client usable", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  let asked = 0;
  await assert.rejects(
    client.start({ phone: alice.phone, code: () => `wrong ${++asked}` }),
    (error) => error instanceof SignInError && RpcError.is(error, "PHONE_CODE_INVALID"),
  );
  assert.equal(asked, 3);
  const me = await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  assert.equal(me.id, alice.id);
});

Deno.test("start() says that an answer is no text, without showing it", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret" });
  await using client = createClient(dc.clientOptions());
  const wrong = (value: unknown) => () => value as string;
  for (const value of [undefined, 12345]) {
    await assert.rejects(client.start({ phone: alice.phone, code: wrong(value) }), {
      kind: "argument",
      parameter: "code",
      message: `code must be text, got "a value of type ${typeof value}"`,
    });
  }
  const phone = { phone: alice.phone, code: () => alice.loginCode! };
  await assert.rejects(client.start({ ...phone, password: wrong(undefined) }), {
    kind: "argument",
    parameter: "password",
  });
  const sent = await client.sendCode(alice.phone);
  assert.ok(sent.type === "code");
  await assert.rejects(client.signIn(sent, 12345 as unknown as string), { parameter: "code" });
  const me = await client.start({ ...phone, password: "secret" });
  assert.equal(me.id, alice.id);
  assert.deepEqual(dc.violations, []);
});

Deno.test("start() tries an answer that is a value once", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await assert.rejects(
    client.start({ phone: alice.phone, code: "wrong" }),
    (error) => RpcError.is(error, "PHONE_CODE_INVALID"),
  );
  assert.equal(dc.requests.filter(({ method }) => method === "auth.signIn").length, 1);
});

Deno.test("start() has another code sent when one got too old while it asked (R260)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  const codes: string[] = [];
  const me = await client.start({
    phone: alice.phone,
    code: () => {
      codes.push(alice.loginCode!);
      if (codes.length === 1) dc.world.phoneCodes.expire(alice.phone);
      return codes.at(-1)!;
    },
  });
  assert.equal(me.id, alice.id);
  assert.equal(codes.length, 2);
});

Deno.test("start() begins again when the server asks for it (R192)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  dc.failNext("auth.signIn", 500, "AUTH_RESTART");
  const me = await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  assert.equal(me.id, alice.id);
});

Deno.test("start() signs up a number that has no account", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  const me = await client.start({
    phone: "12025550123",
    code: () => dc.loginCodeOf("12025550123")!,
    name: ({ terms }) => ({ firstName: terms === undefined ? "Nobody" : "Alice" }),
  });
  assert.equal(me.firstName, "Alice");
});

Deno.test("start() sets up an e-mail address where the account has to have one", async () => {
  await using dc = await TestDc.start();
  const email = "alice@example.com";
  const alice = dc.createUser({ loginEmail: "required" });
  await using client = createClient(dc.clientOptions());
  const me = await client.start({
    phone: alice.phone,
    email,
    emailCode: () => dc.emailCodeOf(email)!,
    code: ({ sent }) => {
      assert.equal(sent.delivery.type, "email");
      return dc.emailCodeOf(email)!;
    },
  });
  assert.equal(me.id, alice.id);
});

Deno.test("start() does not put a person into the session of another", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  using storage = memoryStorage();
  const options = { ...dc.clientOptions(), storage };
  {
    await using client = createClient(options);
    await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  }
  await using client = createClient(options);
  await assert.rejects(client.start({ phone: bob.phone }), (error) => {
    return error instanceof ArgumentError && error.parameter === "phone" &&
      !error.message.includes(bob.phone);
  });
  await assert.rejects(client.start({ phone: bob.phone, botToken: "1:x" }), ArgumentError);
  assert.equal((await client.start({ phone: `+${alice.phone}` })).id, alice.id);
});

Deno.test("start() signs in again by the same answers when the session was ended elsewhere", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  using storage = memoryStorage();
  const options = { ...dc.clientOptions(), storage };
  const answers = { phone: alice.phone, code: () => alice.loginCode! };
  {
    await using client = createClient(options);
    await client.start(answers);
    await client.invoke("auth.logOut", {});
  }
  await using client = createClient(options);
  assert.equal((await client.start(answers)).id, alice.id);
});

Deno.test("start() says which answer is missing where there is no terminal", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const { n, e, fingerprint } = dc.publicKey;
  const publicKey = { n: `${n}`, e: `${e}`, fingerprint: `${fingerprint}` };
  const program = new URL("processes/start_without_terminal.ts", import.meta.url).pathname;
  const input = JSON.stringify({ port: dc.port, phone: alice.phone, publicKey });
  const { stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "--no-check", "--no-prompt", "--allow-net=127.0.0.1", program, input],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const lines = new TextDecoder().decode(stdout).split("\n");
  assert.deepEqual(
    lines.map((line) => line.split(":")[0]),
    ["phone", "code"],
    new TextDecoder().decode(stderr),
  );
  assert.ok(lines.every((line) => line.includes("there is no terminal to ask in")));
});
