// Signing in by phone number, step by step.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import type { Client } from "../../../client/client.ts";
import { ArgumentError, isTelegramError, RpcError } from "../../../client/errors.ts";
import { SentCode, SignInError } from "../../../client/features/auth/mod.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { TestCluster, TestDc } from "../../../testing/mod.ts";
import { hurriedPlatform } from "./hurried_platform.ts";

/** The code that was sent to a number. */
async function sendCode(client: Client, phone: string): Promise<SentCode> {
  const sent = await client.sendCode(phone);
  assert.ok(sent instanceof SentCode);
  return sent;
}

/** What a refusal has to be like: of that name, at that step, with advice. */
function refusal(name: string, step: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof SignInError && isTelegramError(error), String(error));
    assert.ok(RpcError.is(error, name));
    assert.equal(error.step, step);
    assert.ok(error.advice !== undefined && error.message.endsWith(error.advice));
    return true;
  };
}

Deno.test("sendCode() and signIn() sign a person in and remember it (R260, R261)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ firstName: "Alice" });
  using storage = memoryStorage();
  {
    await using client = createClient({ ...dc.clientOptions(), storage });
    assert.equal(await client.isAuthorized(), false);
    const sent = await sendCode(client, `+${alice.phone}`);
    assert.deepEqual([sent.delivery.type, sent.delivery.length], ["sms", 5]);
    assert.equal(sent.nextDelivery, "call");
    assert.ok(sent.resendInMs > 0 && sent.resendInMs <= 60_000);
    const result = await sent.signIn(alice.loginCode!);
    assert.equal(result.type === "user" && result.id, alice.id);
    assert.equal(await client.isAuthorized(), true);
  }
  await using later = createClient({ ...dc.clientOptions(), storage });
  assert.equal((await later.start({ phone: alice.phone })).id, alice.id);
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("sendCode() says that the code comes to an app where the account is signed in", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using first = createClient(dc.clientOptions());
  await first.start({ phone: alice.phone, code: () => alice.loginCode! });
  const messages: string[] = [];
  const read = Promise.withResolvers<void>();
  first.on("message", (message) => {
    messages.push(message.text);
    read.resolve();
  });
  await using second = createClient(dc.clientOptions());
  const sent = await sendCode(second, alice.phone);
  assert.deepEqual([sent.delivery.type, sent.nextDelivery], ["app", "sms"]);
  await read.promise;
  assert.ok(messages[0]?.includes(alice.loginCode!));
});

Deno.test("signIn() refuses wrong and empty codes and takes the right one after", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  const code = alice.loginCode!;
  const wrong = code === "11111" ? "22222" : "11111";
  await assert.rejects(sent.signIn(wrong), refusal("PHONE_CODE_INVALID", "code"));
  await assert.rejects(sent.signIn("  "), refusal("PHONE_CODE_EMPTY", "code"));
  assert.equal(await client.isAuthorized(), false);
  const result = await sent.signIn(` ${code.slice(0, 2)}-${code.slice(2)} `);
  assert.equal(result.type, "user");
});

Deno.test("signIn() refuses a code that is too old, and a new one works (R260)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  dc.world.phoneCodes.expire(alice.phone);
  await assert.rejects(sent.signIn(alice.loginCode!), refusal("PHONE_CODE_EXPIRED", "code"));
  const next = await sendCode(client, alice.phone);
  assert.equal((await next.signIn(alice.loginCode!)).type, "user");
});

Deno.test("signIn() takes what toJSON() kept of a code, in another client of the session", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  using storage = memoryStorage();
  let kept: string;
  {
    await using client = createClient({ ...dc.clientOptions(), storage });
    kept = JSON.stringify(await sendCode(client, alice.phone));
  }
  await using client = createClient({ ...dc.clientOptions(), storage });
  const result = await client.signIn(JSON.parse(kept), alice.loginCode!);
  assert.equal(result.type, "user");
});

Deno.test("sendCode() refuses what is no number, by itself or by the server", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  await assert.rejects(client.sendCode(""), ArgumentError);
  await assert.rejects(client.sendCode("no number"), ArgumentError);
  assert.equal(dc.connectionCount, 0);
  await assert.rejects(client.sendCode("+12"), refusal("PHONE_NUMBER_INVALID", "phone"));
});

Deno.test("sendCode() passes on that a number is banned, flooded, or asked to wait", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  dc.failNext("auth.sendCode", 400, "PHONE_NUMBER_BANNED");
  await assert.rejects(client.sendCode(alice.phone), refusal("PHONE_NUMBER_BANNED", "phone"));
  dc.failNext("auth.sendCode", 400, "PHONE_NUMBER_FLOOD");
  await assert.rejects(client.sendCode(alice.phone), refusal("PHONE_NUMBER_FLOOD", "phone"));
  dc.world.phoneCodes.perHour = 1;
  const sent = await sendCode(client, alice.phone);
  await assert.rejects(client.sendCode(alice.phone), (error) => {
    refusal("FLOOD_WAIT", "phone")(error);
    return /Wait \d+ seconds/.test((error as Error).message);
  });
  // The code that was sent before is as good as it was.
  assert.equal((await sent.signIn(alice.loginCode!)).type, "user");
});

Deno.test("sendCode() explains that a payment is asked for, and does not loop (R261)", async () => {
  await using dc = await TestDc.start();
  using _ = dc.handle("auth.sendCode", () => ({
    _: "auth.sentCodePaymentRequired",
    storeProduct: "x",
    phoneCodeHash: "x",
    supportEmailAddress: "help@example.com",
    supportEmailSubject: "x",
    premiumDays: 7,
    currency: "USD",
    amount: 1n,
  }));
  await using client = createClient(dc.clientOptions());
  await assert.rejects(client.sendCode("+12025550123"), (error: Error) => {
    return isTelegramError(error) && error.kind === "unexpectedAnswer" &&
      error.message.includes("help@example.com");
  });
  assert.equal(dc.requests.filter(({ method }) => method === "auth.sendCode").length, 1);
});

Deno.test("resend() waits as long as the server asks for, and stands for the new code (R260)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  using _ = dc.handle("auth.sendCode", async (_params, _context, next) => {
    const sent = await next();
    return sent._ === "auth.sentCode" ? { ...sent, timeout: 123 } : sent;
  });
  const platform = hurriedPlatform(123_000);
  await using client = createClient(dc.clientOptions({ platform }));
  const sent = await sendCode(client, alice.phone);
  const former = { hash: sent.phoneCodeHash, code: alice.loginCode! };
  await sent.resend();
  assert.equal(platform.hurried.length, 1);
  assert.equal(sent.delivery.type, "call");
  assert.notEqual(sent.phoneCodeHash, former.hash);
  // The way that came last has no next.
  await assert.rejects(sent.resend(), refusal("SEND_CODE_UNAVAILABLE", "code"));
  const stale = client.signIn({ phone: alice.phone, phoneCodeHash: former.hash }, former.code);
  await assert.rejects(stale, refusal("PHONE_CODE_EXPIRED", "code"));
  assert.equal((await sent.signIn(alice.loginCode!)).type, "user");
});

Deno.test("resend() can be given up while it waits", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  const controller = new AbortController();
  const resent = sent.resend({ signal: controller.signal });
  controller.abort(new Error("no patience"));
  await assert.rejects(resent, /no patience/);
  assert.equal((await sent.signIn(alice.loginCode!)).type, "user");
});

Deno.test("cancel() makes a code useless", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  const code = alice.loginCode!;
  await sent.cancel();
  assert.equal(alice.loginCode, undefined);
  await assert.rejects(sent.signIn(code), refusal("PHONE_CODE_EXPIRED", "code"));
});

Deno.test("signIn() asks for a sign-up with the terms, and signUp() makes the account (R261)", async () => {
  await using dc = await TestDc.start();
  const phone = "+1 202 555 0123";
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, phone);
  const result = await sent.signIn(dc.loginCodeOf(phone)!);
  assert.ok(result.type === "signUp" && result.terms?.text);
  await assert.rejects(
    result.signUp({ firstName: " " }),
    refusal("FIRSTNAME_INVALID", "signUp"),
  );
  const me = await sent.signUp({ firstName: "Alice", lastName: "Liddell" });
  assert.equal(me.displayName, "Alice Liddell");
  assert.equal(me.phone, "12025550123");
  assert.equal((await client.getMe()).id, me.id);
});

Deno.test("signUp() passes on that only Telegram's apps may do so (R261)", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, "12025550123");
  const result = await sent.signIn(dc.loginCodeOf("12025550123")!);
  assert.ok(result.type === "signUp");
  dc.failNext("auth.signUp", 406, "UPDATE_APP_TO_LOGIN");
  await assert.rejects(
    result.signUp({ firstName: "Alice" }),
    refusal("UPDATE_APP_TO_LOGIN", "signUp"),
  );
});

Deno.test("signIn() gives a code that came by e-mail as such", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ loginEmail: "alice@example.com" });
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  assert.deepEqual(
    [sent.delivery.type, sent.delivery.emailPattern, sent.delivery.length],
    ["email", "a***e@example.com", 6],
  );
  assert.equal(dc.emailCodeOf("alice@example.com"), alice.loginCode);
  await assert.rejects(sent.signIn("000000x"), refusal("PHONE_CODE_INVALID", "code"));
  assert.equal((await sent.signIn(alice.loginCode!)).type, "user");
});

Deno.test("setUpEmail() gives an account the address it has to have before a login", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ loginEmail: "required" });
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  assert.equal(sent.delivery.type, "emailSetup");
  await assert.rejects(sent.setUpEmail("nowhere"), refusal("EMAIL_INVALID", "email"));
  const setup = await sent.setUpEmail(" alice@example.com ");
  assert.deepEqual([setup.emailPattern, setup.codeLength], ["a***e@example.com", 6]);
  await assert.rejects(setup.confirm("x"), refusal("CODE_INVALID", "email"));
  await setup.confirm(dc.emailCodeOf("alice@example.com")!);
  assert.equal(sent.delivery.type, "email");
  assert.equal((await sent.signIn(dc.emailCodeOf("alice@example.com")!)).type, "user");
});

Deno.test("Test accounts have the number of their data centre for a code (R274)", async () => {
  await using dc = await TestDc.start({ testServers: true });
  const alice = dc.createUser();
  assert.match(alice.phone, /^999662\d{4}$/);
  await using client = createClient(dc.clientOptions());
  const sent = await sendCode(client, alice.phone);
  assert.equal((await sent.signIn("22222")).type, "user");
});

Deno.test("sendCode() follows the number to its data centre (R181)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  const alice = cluster.createUser({ dcId: 3, password: "secret" });
  using storage = memoryStorage();
  {
    await using client = createClient({ ...cluster.clientOptions(), storage });
    assert.equal(client.homeDc, 1);
    const sent = await sendCode(client, alice.phone);
    assert.equal(client.homeDc, 3);
    const result = await sent.signIn(alice.loginCode!);
    assert.ok(result.type === "password");
    assert.equal((await result.checkPassword("secret")).id, alice.id);
  }
  await using later = createClient({ ...cluster.clientOptions(), storage });
  assert.equal(later.homeDc, 3);
  assert.equal((await later.getMe()).id, alice.id);
  assert.deepEqual(cluster.violations, []);
});
