// One attempt to open a link ends in time, whatever the platform does.

import { strict as assert } from "node:assert";
import { dialWithin } from "../../../client/net/dial.ts";
import { memoryLinkPair } from "../../../client/net/memory.ts";
import type { Link } from "../../../client/net/platform.ts";
import { settle, VirtualTime } from "../../../testing/virtual_platform.ts";

const ADDRESS = { host: "127.0.0.1", port: 443 };

interface Scene {
  readonly time: VirtualTime;
  readonly stop: AbortController;
  readonly signals: AbortSignal[];
  readonly answer: PromiseWithResolvers<Link>;
  readonly dialled: Promise<Link>;
}

/** An attempt of 1000 ms on a platform that does not heed its signal. */
function scene(): Scene {
  const time = new VirtualTime();
  const stop = new AbortController();
  const signals: AbortSignal[] = [];
  const answer = Promise.withResolvers<Link>();
  const platform = {
    setTimer: time.setTimer,
    dial: (_: unknown, { signal }: { readonly signal: AbortSignal }) => {
      signals.push(signal);
      return answer.promise;
    },
  };
  const dialled = dialWithin(platform, ADDRESS, 1_000, stop.signal);
  dialled.catch(() => {});
  return { time, stop, signals, answer, dialled };
}

function watchedLink(): { readonly link: Link; closed: boolean } {
  const { a } = memoryLinkPair();
  const watched = {
    closed: false,
    link: {
      ...a,
      read: () => a.read(),
      write: (bytes: Uint8Array) => a.write(bytes),
      close() {
        watched.closed = true;
        a.close();
      },
    },
  };
  return watched;
}

Deno.test("dialWithin() returns the link and leaves nothing behind", async () => {
  const { time, answer, dialled, stop } = scene();
  const watched = watchedLink();
  answer.resolve(watched.link);
  assert.equal(await dialled, watched.link);
  assert.equal(time.pending, 0);
  stop.abort();
  await settle();
  assert(!watched.closed);
});

Deno.test("dialWithin() throws what the platform throws", async () => {
  const { time, answer, dialled } = scene();
  const error = new Error("refused");
  answer.reject(error);
  await assert.rejects(dialled, error);
  assert.equal(time.pending, 0);
});

Deno.test("dialWithin() gives up after its time, and closes a link that comes later", async () => {
  const { time, answer, dialled, signals } = scene();
  await time.advance(1_000);
  await assert.rejects(dialled, { kind: "connection", address: "127.0.0.1:443" });
  assert(signals[0]!.aborted);
  const watched = watchedLink();
  answer.resolve(watched.link);
  await settle();
  assert(watched.closed);
  assert.equal(time.pending, 0);
});

Deno.test("dialWithin() ends with the signal, and closes a link that comes later", async () => {
  const { time, stop, answer, dialled, signals } = scene();
  const reason = new Error("closed");
  stop.abort(reason);
  await assert.rejects(dialled, reason);
  assert(signals[0]!.aborted);
  const watched = watchedLink();
  answer.resolve(watched.link);
  await settle();
  assert(watched.closed);
  assert.equal(time.pending, 0);
});

Deno.test("dialWithin() does not dial when the signal was aborted before", async () => {
  const platform = {
    setTimer: new VirtualTime().setTimer,
    dial: () => assert.fail("must not dial"),
  };
  const reason = new Error("closed");
  await assert.rejects(dialWithin(platform, ADDRESS, 1_000, AbortSignal.abort(reason)), reason);
});
