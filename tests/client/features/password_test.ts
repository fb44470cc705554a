// Passwords: proving one, setting one, taking it away, and getting past a forgotten one.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import type { Client } from "../../../client/client.ts";
import { ArgumentError, RpcError, UnexpectedAnswerError } from "../../../client/errors.ts";
import { type PasswordNeeded, SignInError } from "../../../client/features/auth/mod.ts";
import { SecurityError } from "../../../crypto/mod.ts";
import { TestDc, type TestUser } from "../../../testing/mod.ts";
import type { account } from "../../../tl/api.ts";

/** A client that has given the right code of somebody who has a password. */
async function atPassword(dc: TestDc, who: TestUser): Promise<{
  readonly client: Client;
  readonly step: PasswordNeeded;
}> {
  const client = createClient(dc.clientOptions());
  const sent = await client.sendCode(who.phone);
  assert.ok(sent.type === "code");
  const step = await sent.signIn(who.loginCode!);
  assert.ok(step.type === "password");
  return { client, step };
}

function refusal(name: string, step: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof SignInError && RpcError.is(error, name), String(error));
    assert.equal(error.step, step);
    return error.advice !== undefined;
  };
}

/** Lets the server send other things about the password. */
function tamper(
  dc: TestDc,
  change: (state: account.password) => Partial<account.password>,
): Disposable {
  return dc.handle("account.getPassword", async (_params, _context, next) => {
    const state = await next();
    return { ...state, ...change(state) };
  });
}

Deno.test("signIn() asks for the password with its hint, and checkPassword() completes it (R185, R266)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "pass  wörd ", passwordHint: "usual" });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  assert.deepEqual([step.hint, step.hasRecovery], ["usual", false]);
  assert.equal(await client.isAuthorized(), false);
  await assert.rejects(client.getMe(), (error) => RpcError.is(error, "SESSION_PASSWORD_NEEDED"));
  await assert.rejects(
    step.checkPassword("pass  wörd"),
    refusal("PASSWORD_HASH_INVALID", "password"),
  );
  assert.equal((await step.checkPassword("pass  wörd ")).id, alice.id);
  assert.equal(await client.isAuthorized(), true);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("checkPassword() says what to do where nobody has begun to sign in", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  await assert.rejects(client.checkPassword("secret"), {
    kind: "rpc",
    step: "password",
    error: "AUTH_KEY_UNREGISTERED",
    advice: /^Nobody is signed in/,
  });
});

Deno.test("checkPassword() answers another challenge when one is void, three at most (R266)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret" });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  const challenges = () =>
    dc.requests.filter(({ method }) => method === "account.getPassword").length;
  let before = challenges();
  dc.failNext("auth.checkPassword", 400, "SRP_ID_INVALID", 3);
  await assert.rejects(
    step.checkPassword("secret"),
    (error) => RpcError.is(error, "SRP_ID_INVALID"),
  );
  assert.equal(challenges() - before, 3);
  before = challenges();
  dc.failNext("auth.checkPassword", 400, "SRP_ID_INVALID");
  dc.failNext("auth.checkPassword", 400, "SRP_PASSWORD_CHANGED");
  assert.equal((await step.checkPassword("secret")).id, alice.id);
  assert.equal(challenges() - before, 3);
});

Deno.test("checkPassword() sends nothing to a server with unsafe parameters (R264)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret" });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  const algoWith = (
    state: account.password,
    change: { readonly g?: number; readonly p?: Uint8Array },
  ) => ({ currentAlgo: { ...state.currentAlgo!, ...change } as account.password["currentAlgo"] });
  const evil: readonly ((state: account.password) => Partial<account.password>)[] = [
    // A prime that is none, and one that is too short.
    (state) => algoWith(state, { p: primeOf(state).map((byte, i) => i === 255 ? byte ^ 2 : byte) }),
    (state) => algoWith(state, { p: primeOf(state).slice(1) }),
    // Generators that do not generate the right subgroup, or are none.
    (state) => algoWith(state, { g: 2 }),
    (state) => algoWith(state, { g: 1 }),
    // Public values that give the secret away.
    () => ({ srpB: new Uint8Array(256) }),
    () => ({ srpB: Uint8Array.of(1) }),
    (state) => ({ srpB: primeOf(state) }),
    (state) => ({ srpB: primeOf(state).map((byte, i) => i === 255 ? byte - 1 : byte) }),
    () => ({ srpB: new Uint8Array(257).fill(1) }),
  ];
  for (const change of evil) {
    using _evil = tamper(dc, change);
    await assert.rejects(step.checkPassword("secret"), (error) => {
      assert.ok(error instanceof SecurityError, String(error));
      return error.message.startsWith(
        "The password was not checked, and nothing about it was sent",
      );
    });
  }
  assert.ok(!dc.requests.some(({ method }) => method === "auth.checkPassword"));
  // The session is as good as before.
  assert.equal((await step.checkPassword("secret")).id, alice.id);
});

function primeOf(state: account.password): Uint8Array {
  return (state.currentAlgo as { readonly p: Uint8Array }).p;
}

Deno.test("checkPassword() says that an unknown algorithm needs another version (R263)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret" });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  using _evil = tamper(dc, () => ({ currentAlgo: { _: "passwordKdfAlgoUnknown" } }));
  await assert.rejects(step.checkPassword("secret"), (error) => {
    return error instanceof UnexpectedAnswerError && /update the library/.test(error.message);
  });
});

Deno.test("requestRecovery() gets past a forgotten password by e-mail", async () => {
  await using dc = await TestDc.start();
  const email = "alice@example.com";
  const alice = dc.createUser({ password: "forgotten", recoveryEmail: email });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  assert.equal(step.hasRecovery, true);
  const recovery = await step.requestRecovery();
  assert.equal(recovery.emailPattern, "a***e@example.com");
  await assert.rejects(recovery.recover("1"), refusal("CODE_INVALID", "recovery"));
  await assert.rejects(recovery.recover(""), refusal("CODE_EMPTY", "recovery"));
  const me = await recovery.recover(dc.emailCodeOf(email)!, { newPassword: "new", hint: "newer" });
  assert.equal(me.id, alice.id);
  const state = await client.getPasswordState();
  assert.deepEqual([state.hasPassword, state.hint, state.hasRecovery], [true, "newer", true]);
  const again = await atPassword(dc, alice);
  await using _again = again.client;
  assert.equal((await again.step.checkPassword("new")).id, alice.id);
});

Deno.test("recoverPassword() without a new one leaves the account without", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "forgotten", recoveryEmail: "alice@example.com" });
  const { client } = await atPassword(dc, alice);
  await using _client = client;
  await client.requestPasswordRecovery();
  assert.equal((await client.recoverPassword(alice.emailCode!)).id, alice.id);
  assert.equal((await client.getPasswordState()).hasPassword, false);
});

Deno.test("requestRecovery() says that there is no address to recover by", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "forgotten" });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  await assert.rejects(step.requestRecovery(), refusal("PASSWORD_RECOVERY_NA", "recovery"));
});

Deno.test("setPassword() sets, changes, and removePassword() takes away (R267)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  assert.equal((await client.getPasswordState()).hasPassword, false);
  assert.equal(await client.setPassword({ password: "first", hint: "1st" }), undefined);
  assert.equal((await client.getPasswordState()).hint, "1st");

  await assert.rejects(client.setPassword({ password: "second" }), ArgumentError);
  await assert.rejects(
    client.setPassword({ password: "second", current: "wrong" }),
    refusal("PASSWORD_HASH_INVALID", "newPassword"),
  );
  await client.setPassword({ password: "second", current: "first" });
  assert.equal((await client.getPasswordState()).hint, undefined);
  {
    const other = await atPassword(dc, alice);
    await using _other = other.client;
    await assert.rejects(
      other.step.checkPassword("first"),
      refusal("PASSWORD_HASH_INVALID", "password"),
    );
    await other.step.checkPassword("second");
  }
  await assert.rejects(
    client.removePassword("first"),
    refusal("PASSWORD_HASH_INVALID", "newPassword"),
  );
  await client.removePassword("second");
  assert.equal((await client.getPasswordState()).hasPassword, false);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("setPassword() refuses an empty password before asking", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  await assert.rejects(client.setPassword({ password: "" }), ArgumentError);
  assert.equal(dc.connectionCount, 0);
});

Deno.test("setPassword() sends no new password to a server with unsafe parameters", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  using _evil = tamper(dc, (state) => ({
    newAlgo: { ...state.newAlgo, g: 2 } as account.password["newAlgo"],
  }));
  await assert.rejects(client.setPassword({ password: "secret" }), SecurityError);
  assert.ok(!dc.requests.some(({ method }) => method === "account.updatePasswordSettings"));
});

Deno.test("setPassword() with an address is in force when its e-mail is confirmed", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const email = "alice@example.com";
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  await assert.rejects(
    client.setPassword({ password: "secret", email: "nowhere" }),
    refusal("EMAIL_INVALID", "newPassword"),
  );
  const unconfirmed = await client.setPassword({ password: "secret", email });
  assert.deepEqual([unconfirmed?.email, unconfirmed?.codeLength], [email, 6]);
  assert.equal((await client.getPasswordState()).hasPassword, false);

  await assert.rejects(unconfirmed!.confirm("x"), refusal("CODE_INVALID", "newPassword"));
  await unconfirmed!.resend();
  // A later run finds it where it was.
  const { unconfirmedEmail } = await client.getPasswordState();
  assert.equal(unconfirmedEmail?.email, "a***e@example.com");
  await unconfirmedEmail!.confirm(dc.emailCodeOf(email)!);
  const state = await client.getPasswordState();
  assert.deepEqual(
    [state.hasPassword, state.hasRecovery, state.unconfirmedEmail],
    [true, true, undefined],
  );
  await assert.rejects(unconfirmed!.cancel(), refusal("EMAIL_HASH_EXPIRED", "newPassword"));
});

Deno.test("setRecoveryEmail() can be given up, and leaves the password as it is", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret" });
  const { client, step } = await atPassword(dc, alice);
  await using _client = client;
  await step.checkPassword("secret");
  const request = { email: "alice@example.com", current: "secret" };
  const first = await client.setRecoveryEmail(request);
  await first!.cancel();
  assert.equal((await client.getPasswordState()).hasRecovery, false);
  const second = await client.setRecoveryEmail(request);
  await second!.confirm(alice.emailCode!);
  const state = await client.getPasswordState();
  assert.deepEqual([state.hasPassword, state.hasRecovery], [true, true]);
});
