// What the end of a link means for the next one: every transport status, failed key exchanges, and stable links.

import { strict as assert } from "node:assert";
import { HandshakeError, TransportError } from "../../../mtproto/errors.ts";
import { RpcError } from "../../../client/errors.ts";
import { Backoff } from "../../../client/net/backoff.ts";
import { LinkJudge } from "../../../client/net/link_end.ts";
import type { KeyFacts, LinkEnd, Verdict } from "../../../client/net/link_end.ts";

const OLD: KeyFacts = { isTemporary: false, ageMs: undefined };
const highest = (length: number): Uint8Array => new Uint8Array(length).fill(0xff);

function judge(): LinkJudge {
  return new LinkJudge(new Backoff(highest, { baseMs: 500, maxMs: 30_000 }));
}

function end(error?: Error, more: Partial<LinkEnd> = {}): LinkEnd {
  return { error, authenticated: false, readyMs: 0, ...more };
}

const status = (code: number, more: Partial<LinkEnd> = {}) => end(new TransportError(code), more);

function waitMs(verdict: Verdict): number {
  assert(verdict.type === "wait", JSON.stringify(verdict));
  return Math.round(verdict.delayMs);
}

function givesUp(verdict: Verdict, kind: string): void {
  assert(verdict.type === "giveUp", JSON.stringify(verdict));
  assert.equal((verdict.error as { kind?: string }).kind, kind);
}

Deno.test("LinkJudge waits longer after each link that fails, for ever and within bounds (R34)", () => {
  const judge_ = judge();
  const waits = Array.from({ length: 100 }, () => waitMs(judge_.judge(end(), OLD)));
  assert.deepEqual(waits.slice(0, 8), [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  assert(waits.slice(8).every((wait) => wait === 30_000));
});

Deno.test("LinkJudge begins again after a link that worked, at the same address", () => {
  const judge_ = judge();
  for (let count = 0; count < 5; count++) judge_.judge(end(), OLD);
  const verdict = judge_.judge(end(undefined, { authenticated: true, readyMs: 10_000 }), OLD);
  assert.deepEqual(verdict, { type: "wait", delayMs: waitExactly(500), sameAddress: true });
});

Deno.test("LinkJudge takes a link for a failure that was lost soon, or never authenticated", () => {
  for (
    const more of [
      { authenticated: true, readyMs: 9_999 },
      { authenticated: false, readyMs: 1_000_000 },
    ]
  ) {
    const judge_ = judge();
    const waits = Array.from({ length: 4 }, () => {
      const verdict = judge_.judge(end(undefined, more), OLD);
      assert(verdict.type === "wait" && !verdict.sameAddress);
      return waitMs(verdict);
    });
    assert.deepEqual(waits, [500, 1000, 2000, 4000]);
  }
});

Deno.test("LinkJudge tries once more after -404 on a permanent key, then gives up (R171)", () => {
  const judge_ = judge();
  waitMs(judge_.judge(status(-404), OLD));
  givesUp(judge_.judge(status(-404), OLD), "transport");
});

Deno.test("LinkJudge counts -404 anew after a packet of the server (R171)", () => {
  const judge_ = judge();
  for (let count = 0; count < 10; count++) {
    waitMs(judge_.judge(status(-404), OLD));
    waitMs(judge_.judge(end(undefined, { authenticated: true, readyMs: 20_000 }), OLD));
  }
});

Deno.test("LinkJudge does not count links without a word between two -404 (R171)", () => {
  const judge_ = judge();
  waitMs(judge_.judge(status(-404), OLD));
  for (let count = 0; count < 3; count++) waitMs(judge_.judge(end(), OLD));
  givesUp(judge_.judge(status(-404), OLD), "transport");
});

Deno.test("LinkJudge lets -404 say nothing about a key of less than a minute (R171)", () => {
  const judge_ = judge();
  for (let count = 0; count < 8; count++) {
    waitMs(judge_.judge(status(-404), { isTemporary: false, ageMs: 59_999 }));
  }
  givesUp(judge_.judge(status(-404), { isTemporary: false, ageMs: 60_000 }), "transport");
});

Deno.test("LinkJudge bears -404 on a few temporary keys, each of which is made anew (R170)", () => {
  const judge_ = judge();
  const temporary = { isTemporary: true, ageMs: undefined };
  for (let count = 0; count < 4; count++) waitMs(judge_.judge(status(-404), temporary));
  givesUp(judge_.judge(status(-404), temporary), "transport");
});

Deno.test("LinkJudge gives up when a proof by the permanent key was refused twice (R224)", () => {
  const refused = () => end(new RpcError(400, "ENCRYPTED_MESSAGE_INVALID", "auth.bindTempAuthKey"));
  const old = { isTemporary: true, ageMs: 60_000 };
  const first = judge();
  waitMs(first.judge(refused(), old));
  givesUp(first.judge(refused(), old), "rpc");
  const second = judge();
  const young = { isTemporary: true, ageMs: 59_999 };
  for (let count = 0; count < 4; count++) waitMs(second.judge(refused(), young));
  givesUp(second.judge(refused(), young), "rpc");
});

Deno.test("LinkJudge gives up when five bindings in a row were refused (R225, R303)", () => {
  const judge_ = judge();
  const temporary = { isTemporary: true, ageMs: undefined };
  const refused = () => end(new RpcError(400, "EXPIRES_AT_INVALID", "auth.bindTempAuthKey"));
  for (let count = 0; count < 4; count++) waitMs(judge_.judge(refused(), temporary));
  waitMs(judge_.judge(end(undefined, { authenticated: true, readyMs: 5 }), temporary));
  for (let count = 0; count < 4; count++) waitMs(judge_.judge(refused(), temporary));
  givesUp(judge_.judge(refused(), temporary), "rpc");
});

Deno.test("LinkJudge waits at least seconds after -429, and never gives up for it (R172)", () => {
  const judge_ = judge();
  const waits = Array.from({ length: 50 }, () => waitMs(judge_.judge(status(-429), OLD)));
  assert.deepEqual(waits.slice(0, 6), [5000, 5000, 5000, 5000, 8000, 16_000]);
  assert(waits.slice(6).every((wait) => wait === 30_000));
});

Deno.test("LinkJudge gives up at once after -444 (R173) and -403 (R174)", () => {
  for (const code of [-444, -403]) {
    givesUp(judge().judge(status(code), OLD), "transport");
    givesUp(judge().judge(status(code), undefined), "transport");
  }
});

Deno.test("LinkJudge finds a status inside the key exchange that it ended (R170, R173)", () => {
  const failed = (code: number) => {
    const cause = new TransportError(code);
    return end(new HandshakeError("resPQ", "status", cause.message, { got: code, cause }));
  };
  givesUp(judge().judge(failed(-444), undefined), "transport");
  const judge_ = judge();
  for (let count = 0; count < 4; count++) waitMs(judge_.judge(failed(-404), undefined));
  givesUp(judge_.judge(failed(-404), undefined), "transport");
  const flooded = judge();
  for (let count = 0; count < 20; count++) waitMs(flooded.judge(failed(-429), undefined));
});

Deno.test("LinkJudge waits after any other status", () => {
  const judge_ = judge();
  for (let count = 0; count < 20; count++) waitMs(judge_.judge(status(-500), OLD));
});

Deno.test("LinkJudge gives up after five key exchanges in a row that failed a check", () => {
  const failed = end(new HandshakeError("dhGen", "newNonceHash", "A hash does not match"));
  const judge_ = judge();
  for (let count = 0; count < 4; count++) waitMs(judge_.judge(failed, undefined));
  givesUp(judge_.judge(failed, undefined), "handshake");
});

Deno.test("LinkJudge never gives up for key exchanges that got no answer", () => {
  const timeout = new HandshakeError("resPQ", "timeout", "No answer came");
  const attempts = new HandshakeError("resPQ", "attempts", "Five times", { cause: timeout });
  const judge_ = judge();
  for (let count = 0; count < 20; count++) {
    waitMs(judge_.judge(end(count % 2 === 0 ? timeout : attempts), undefined));
  }
});

/** What the highest draw makes of a bound. */
function waitExactly(bound: number): number {
  return new Backoff(highest, { baseMs: bound, maxMs: bound }).next();
}
