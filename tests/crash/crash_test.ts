// A program that is killed at any moment, and two that want the same session file.

import { strict as assert } from "node:assert";
import { serverUrl } from "../../client/server_url.ts";
import { TestDc, type TestUser } from "../../testing/mod.ts";
import { TempFolder } from "../client/storage/temp_folder.ts";
import { Life } from "./life.ts";
import { runCrashes } from "./run.ts";

const KILLS = 24;
/** It chooses the moments; the machine has its part in them. */
const SEED = 1;
const KILLS_IN_STORY = 12;

Deno.test(`a program that is killed ${KILLS} times makes no key twice, skips nothing, and never goes back (R277)`, async () => {
  using folder = new TempFolder();
  const report = await runCrashes({
    kills: KILLS,
    seed: SEED,
    killsInStory: KILLS_IN_STORY,
    folder: folder.path,
  });
  assert.deepEqual(report.problems, []);
  assert.equal(report.kills, KILLS);
  assert.ok(report.told > 0 && report.keysKept >= report.stories, JSON.stringify(report));
});

/** Lives of the program on one file, each with all that it said. */
function begin(dc: TestDc, user: TestUser, friend: TestUser, path: string): {
  readonly life: Life;
  readonly said: readonly string[];
  readonly ready: Promise<void>;
} {
  const said: string[] = [];
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const life: Life = new Life({
    path,
    servers: serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }),
    hosts: [`127.0.0.1:${dc.port}`],
    phone: user.phone,
    password: "",
    passphrase: "",
    friend: friend.id,
    onLine: (line) => {
      said.push(line);
      if (line === "code?") life.tell(`code ${user.loginCode}`);
      if (line === "ready") resolve();
    },
  });
  return { life, said, ready: Promise.race([ready, life.end.then(() => {})]) };
}

Deno.test("a second program is told who has the session file, and takes it over when that one is killed (R277)", async () => {
  using folder = new TempFolder();
  await using dc = await TestDc.start();
  const [user, friend] = [dc.createUser(), dc.createUser()];
  const first = begin(dc, user, friend, folder.file());
  await first.ready;
  const second = begin(dc, user, friend, folder.file());
  assert.equal((await second.life.end).code, 1);
  const [refusal] = second.said.filter((line) => line.startsWith("refused"));
  assert.match(refusal ?? "", /^refused StorageError: .* is in use by the process/);
  assert.ok(refusal!.includes(`(pid ${first.life.pid})`), refusal);
  first.life.kill();
  assert.ok((await first.life.end).killed);
  const third = begin(dc, user, friend, folder.file());
  await third.ready;
  third.life.tell("end");
  const { code, errors } = await third.life.end;
  assert.equal(code, 0, errors);
  assert.ok(third.said.includes("closed"));
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual(dc.violations, []);
  assert.deepEqual(dc.defects, []);
});
