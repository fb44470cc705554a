// The address book, and blocking.

import { strict as assert } from "node:assert";
import type { Update } from "../../../tl/api.ts";
import { personStage, signInAs } from "./person_stage.ts";

Deno.test("contacts are added, renamed, listed and deleted", async () => {
  await using s = await personStage();
  const bob = await s.client.addContact("bobby", { firstName: "Bobby", lastName: "B." });
  assert.equal(bob.displayName, "Bobby B.");
  assert.ok(bob.isContact);
  await s.client.addContact("carol");
  const contacts = await s.client.getContacts();
  assert.deepEqual(contacts.map(({ displayName }) => displayName), ["Bobby B.", "Carol"]);
  await s.client.addContact(bob, { firstName: "Robert" });
  assert.equal((await s.client.getUser(bob)).displayName, "Robert");
  await s.client.deleteContacts(["bobby", "carol"]);
  assert.deepEqual(await s.client.getContacts(), []);
  assert.equal((await s.client.getUser("bobby")).displayName, "Bob");
  await assert.rejects(s.client.addContact("bobby", { firstName: " " }), {
    kind: "argument",
    parameter: "firstName",
  });
});

Deno.test("importContacts() tells who has the numbers", async () => {
  await using s = await personStage();
  const [bob, nobody] = await s.client.importContacts([
    { phone: "+99966212345", firstName: "Bob", lastName: "from work" },
    { phone: "+1234567", firstName: "Nobody" },
  ]);
  assert.equal(bob?.displayName, "Bob from work");
  assert.equal(nobody, undefined);
  assert.equal((await s.client.getContacts()).length, 1);
});

Deno.test("blockUser() keeps someone's messages away, and other clients of the account are told", async () => {
  await using s = await personStage();
  await using other = await signInAs(s.dc, s.me);
  const { promise, resolve } = Promise.withResolvers<Update>();
  other.on("raw", (update) => {
    if (update._ === "updatePeerBlocked") resolve(update);
  });
  await other.invoke("updates.getState", {});
  const bob = await s.client.getUser("bobby");
  await bob.block();
  const told = await promise;
  assert.equal(told._ === "updatePeerBlocked" && told.blocked, true);
  await s.bob.send(s.me, "do you hear me?");
  assert.ok(!(await s.client.getDialogs()).some(({ id }) => id === s.bob.id));
  assert.ok((await s.client.getFullUser(bob)).isBlocked);
  const blocked = await Array.fromAsync(s.client.iterBlocked());
  assert.deepEqual(blocked.map(({ id }) => id), [s.bob.id]);
  await bob.unblock();
  assert.deepEqual(await Array.fromAsync(s.client.iterBlocked()), []);
});
