// A foreign client, unmodified, signs people in at the local data centre: its arithmetic of passwords
// against ours, its reading of the login against ours.

import { strict as assert } from "node:assert";
import { createClient } from "../../client/client.ts";
import { TestDc } from "../../testing/mod.ts";
import { DC_KEY, mtcuteClient, mtcuteSchemas } from "./mtcute.ts";

Deno.test("mtcute signs a person in by phone, code and password, and breaks no rule", async () => {
  await using dc = await TestDc.start({
    schemas: mtcuteSchemas(),
    privateKey: DC_KEY,
  });
  const alice = dc.createUser({ firstName: "Alice", password: "pass wörd", passwordHint: "hint" });
  const bob = dc.createUser({ firstName: "Bob", username: "bobby" });
  const client = await mtcuteClient(dc);
  try {
    const asked: string[] = [];
    const self = await client.start({
      phone: () => Promise.resolve(`+${alice.phone}`),
      code: () => {
        // A wrong one first: it asks again.
        const isFirst = !asked.includes("code");
        asked.push("code");
        return Promise.resolve(isFirst ? "00000x" : alice.loginCode!);
      },
      password: () => {
        const isFirst = !asked.includes("password");
        asked.push("password");
        return Promise.resolve(isFirst ? "wrong" : "pass wörd");
      },
      codeSentCallback: () => {},
      invalidCodeCallback: () => {},
    });
    assert.deepEqual([self.id, self.isBot, self.firstName], [alice.id, false, "Alice"]);
    assert.deepEqual(asked, ["code", "code", "password", "password"]);

    await client.sendText("bobby", "hello");
    assert.equal((await bob.nextMessage({ from: alice })).text, "hello");
    assert.equal(alice.account.logins.size, 1);
    await client.logOut();
    assert.equal(alice.account.logins.size, 0);
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  } finally {
    await client.destroy();
  }
});

Deno.test("mtcute sets a password that Layer proves, and is let in by a QR code that Layer accepts", async () => {
  await using dc = await TestDc.start({
    schemas: mtcuteSchemas(),
    privateKey: DC_KEY,
  });
  const alice = dc.createUser({ firstName: "Alice" });
  await using layer = createClient(dc.clientOptions());
  const client = await mtcuteClient(dc);
  try {
    await client.start({
      phone: () => Promise.resolve(alice.phone),
      code: () => Promise.resolve(alice.loginCode!),
      codeSentCallback: () => {},
    });
    await client.enableCloudPassword({ password: "sécret", hint: "theirs" });
    const me = await layer.start({
      phone: alice.phone,
      code: () => alice.loginCode!,
      password: ({ hint }) => hint === "theirs" ? "sécret" : "?",
    });
    assert.equal(me.id, alice.id);
    await layer.setPassword({ password: "ours", current: "sécret" });

    const other = await mtcuteClient(dc);
    try {
      const accepted: Promise<unknown>[] = [];
      const self = await other.signInQr({
        onUrlUpdated: (url: string) => void accepted.push(layer.acceptLoginToken(url)),
        password: () => Promise.resolve("ours"),
      });
      await Promise.all(accepted);
      assert.equal(self.id, alice.id);
    } finally {
      await other.destroy();
    }
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  } finally {
    await client.destroy();
  }
});
