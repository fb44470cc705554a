// Checks what the table of the benches says about given samples.

import { strict as assert } from "node:assert";
import { toSvg } from "../../bench/chart.ts";
import type { Measured } from "../../bench/measure.ts";
import { bestPeer, formatValue, toMarkdown, verdict } from "../../bench/report.ts";
import { summarize } from "../../bench/statistics.ts";

function measured(
  unit: Measured["unit"],
  medians: Record<string, number>,
  extra: Partial<Measured> = {},
): Measured {
  const results = Object.entries(medians).map(([peer, value]) => ({
    peer,
    samples: [value],
    summary: summarize([value]),
  }));
  return { name: "work", unit, charted: true, results, ...extra };
}

Deno.test("formatValue() picks the unit that suits the size", () => {
  assert.equal(formatValue(12.345, "ns"), "12.3 ns");
  assert.equal(formatValue(12_345, "ns"), "12.3 µs");
  assert.equal(formatValue(12_345_678, "ns"), "12.3 ms");
  assert.equal(formatValue(1_000_000, "ns", 1_000_000), "1 000 MB/s");
  assert.equal(formatValue(1500, "ns", 100), "1.5 µs");
  assert.equal(formatValue(44.25, "MiB"), "44.3 MiB");
  assert.equal(formatValue(12_345, "perSecond"), "12 345/s");
});

Deno.test("bestPeer() takes the fastest of the others, and no reference", () => {
  const times = { Layer: 1, slow: 9, fast: 3, empty: 0.5 };
  assert.equal(bestPeer(measured("ms", times, { outside: "empty" }))?.peer, "fast");
  assert.equal(bestPeer(measured("perSecond", { Layer: 1, slow: 2, fast: 3 }))?.peer, "fast");
});

Deno.test("verdict() is above 1 when Layer is the better one", () => {
  assert.equal(verdict(measured("ns", { Layer: 2, other: 3 })), "1.5×");
  assert.equal(verdict(measured("ns", { Layer: 4, other: 2 })), "0.50×");
  assert.equal(verdict(measured("perSecond", { Layer: 30, other: 20 })), "1.5×");
  assert.equal(verdict(measured("ns", { Layer: 4 })), "–");
});

Deno.test("toMarkdown() and toSvg() show every library of every case", () => {
  const sections = [{
    title: "Subject",
    cases: [measured("ns", { Layer: 2, "a & b": 3 }), measured("ms", { Layer: 1, third: 2 })],
  }];
  const table = toMarkdown({
    environment: {
      date: "2026-01-01",
      cpu: "a processor",
      cores: 2,
      system: "a system",
      deno: "2",
      v8: "15",
      typescript: "6",
      layer: "0.1.0",
      schemaLayer: "228",
      peers: { "a & b": "1.0.0" },
    },
    rounds: 3,
    isQuick: false,
    sections,
  });
  assert.ok(table.includes("| Task | Layer | a & b | third |"));
  assert.ok(table.includes("| Subject: work | 2 ns ±0 % | 3 ns ±0 % | – | 1.5× |"));
  const chart = toSvg(sections, "a processor");
  for (const text of ["a &amp; b", "third", "Subject: work"]) assert.ok(chart.includes(text), text);
});
