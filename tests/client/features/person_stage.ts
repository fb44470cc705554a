// A data centre with people, one of whom is signed in on a client.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import { TestDc, type TestDcOptions, type TestUser } from "../../../testing/mod.ts";

/** What a test of chats stands on. */
export interface PersonStage extends AsyncDisposable {
  readonly dc: TestDc;
  /** Who is signed in. */
  readonly me: TestUser;
  readonly bob: TestUser;
  readonly carol: TestUser;
  readonly client: Client;
  /** How often a method was called. */
  count(method: string): number;
}

/** Signs a person in by code, without questions. */
export async function signInAs(dc: TestDc, person: TestUser): Promise<Client> {
  const client = createClient(dc.clientOptions());
  await client.start({ phone: person.phone, code: () => person.loginCode! });
  return client;
}

/** Makes the stage: three people, the first of whom is signed in. */
export async function personStage(options: TestDcOptions = {}): Promise<PersonStage> {
  const dc = await TestDc.start(options);
  const me = dc.createUser({ firstName: "Alice", username: "alice" });
  const bob = dc.createUser({ firstName: "Bob", username: "bobby", phone: "99966212345" });
  const carol = dc.createUser({ firstName: "Carol", username: "carol" });
  const client = await signInAs(dc, me);
  return {
    dc,
    me,
    bob,
    carol,
    client,
    count: (method) => dc.requests.filter((request) => request.method === method).length,
    [Symbol.asyncDispose]: async () => {
      await client.disconnect();
      assert.deepEqual(dc.violations, []);
      assert.deepEqual(dc.defects, []);
      await dc.close();
    },
  };
}
