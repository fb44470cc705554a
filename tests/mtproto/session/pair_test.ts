// Client and server over faulty links in virtual time: the promises of a session, for many seeds.

import { strict as assert } from "node:assert";
import { type LifeOptions, type LifeReport, liveThrough } from "../../helpers/session_life.ts";

const SEEDS = 40;

const QUIET: LifeOptions = {
  faults: { latencyMs: 20, jitterMs: 20, loss: 0, repeat: 0, reorder: 0 },
  durationMs: 60_000,
  calls: 50,
  linkLossEveryMs: 0,
  forgetEveryMs: 0,
  restartEveryMs: 0,
  saltPeriodS: 1800,
  clientSkewMs: 0,
  timeOffsetMs: 0,
  clockJumpEveryMs: 0,
  cancelled: 0,
  ordered: 0.2,
};

const HOSTILE_LINK = { latencyMs: 50, jitterMs: 50, loss: 0.05, repeat: 0.1, reorder: 0.2 };

/** Lives through many seeds; every promise of a session is checked in each. */
function live(options: Partial<LifeOptions>): LifeReport[] {
  const reports: LifeReport[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const report = liveThrough(seed, { ...QUIET, ...options });
    assert.ok(report.peakSent <= 100, `seed ${seed}: ${report.peakSent} messages followed at once`);
    reports.push(report);
  }
  return reports;
}

function total(reports: readonly LifeReport[], how: keyof LifeReport["ends"]): number {
  return reports.reduce((sum, report) => sum + report.ends[how], 0);
}

function rules(reports: readonly LifeReport[]): Set<string> {
  const found = reports.flatMap(({ rejections }) => rejections);
  return new Set(found.map((rejection) => rejection.split(" ").slice(0, 2).join(" ")));
}

Deno.test("a pair of sessions answers every call on a good link", () => {
  const reports = live({});
  assert.equal(total(reports, "uncertain") + total(reports, "cancelled"), 0);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions ends cancelled calls once (R165)", () => {
  const reports = live({ cancelled: 0.3, linkLossEveryMs: 9_000 });
  assert.ok(total(reports, "cancelled") > 0);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions loses no call when the link is lost at any moment (R141, R142)", () => {
  const reports = live({ linkLossEveryMs: 2_000 });
  // A call lost with the link before the server had a session at all can't be told from one lost
  // with the session.
  assert.ok(total(reports, "uncertain") <= 2);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions bears lost, repeated and reordered packets (R97, R123, R141)", () => {
  const reports = live({ faults: HOSTILE_LINK, linkLossEveryMs: 8_000, cancelled: 0.1 });
  assert.ok(total(reports, "uncertain") <= SEEDS);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions follows the salts (R150, R161, R162)", () => {
  const reports = live({ saltPeriodS: 7, linkLossEveryMs: 6_000 });
  assert.ok(total(reports, "uncertain") <= 2);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions learns the time before the first call (R163)", () => {
  for (const clientSkewMs of [-4_000_000, -400_000, -100_000, 100_000, 4_000_000]) {
    const reports = live({ clientSkewMs, timeOffsetMs: undefined });
    assert.equal(total(reports, "uncertain"), 0, `skew ${clientSkewMs}`);
    assert.deepEqual(rules(reports), new Set(), `skew ${clientSkewMs}`);
  }
});

Deno.test("a pair of sessions corrects a wrong idea of the time (R98, R153)", () => {
  for (const clientSkewMs of [-4_000_000, -400_000, -100_000, 100_000, 4_000_000]) {
    const reports = live({ clientSkewMs, timeOffsetMs: 0 });
    assert.ok(total(reports, "uncertain") <= 2, `skew ${clientSkewMs}`);
    // A clock 100 s behind is none the server refuses: its messages are too far ahead, once.
    const expected = clientSkewMs === -100_000 ? ["client: msgIdAge"] : [];
    assert.deepEqual(rules(reports), new Set(expected), `skew ${clientSkewMs}`);
  }
});

Deno.test("a pair of sessions bears a wall clock that is set while it runs (R153, R163)", () => {
  const reports = live({ clockJumpEveryMs: 8_000, linkLossEveryMs: 20_000 });
  for (const rule of rules(reports)) assert.equal(rule, "client: msgIdAge");
});

Deno.test("a pair of sessions carries out no call twice when the server restarts (R116, R160)", () => {
  const reports = live({ restartEveryMs: 8_000, linkLossEveryMs: 8_000 });
  assert.ok(total(reports, "uncertain") > 0);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions carries out no call twice when the server forgets it (R116, R160)", () => {
  const reports = live({ forgetEveryMs: 8_000, cancelled: 0.1 });
  assert.ok(total(reports, "uncertain") > 0);
  assert.deepEqual(rules(reports), new Set());
});

Deno.test("a pair of sessions bears everything at once", () => {
  const reports = live({
    faults: HOSTILE_LINK,
    linkLossEveryMs: 7_000,
    restartEveryMs: 20_000,
    clockJumpEveryMs: 20_000,
    saltPeriodS: 13,
    cancelled: 0.1,
  });
  for (const rule of rules(reports)) assert.equal(rule, "client: msgIdAge");
});
