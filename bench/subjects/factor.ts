// Factorization of pq, which every new authorization key begins with.

import { bigIntToBytes, factorize } from "../../crypto/mod.ts";
import type { Setting, Subject } from "../case.ts";
import { primeProducts } from "../data/primes.ts";
import { firstCall } from "../data/child.ts";
import { gramJs } from "../peers/gramjs.ts";
import { factorize as mtcuteFactorize } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

/** Prepares the cases: warm in this process, and the first call of a fresh one. */
export function prepare({ isQuick }: Setting): Promise<Subject> {
  const numbers = primeProducts(isQuick ? 8 : 50);
  const asBytes = numbers.map((pq) => bigIntToBytes(pq));
  const asBigIntegers = numbers.map((pq) => gramJs.bigInteger(pq.toString()));
  const fromBytes = (part: Uint8Array): string =>
    BigInt("0x" + [...part].map((byte) => byte.toString(16).padStart(2, "0")).join("")).toString();
  const contestants = [
    {
      peer: OURS,
      solve: (i: number): unknown => factorize(numbers[i]!),
      show: (i: number): string[] => {
        const { p, q } = factorize(numbers[i]!);
        return [p.toString(), q.toString()];
      },
    },
    {
      peer: MTCUTE,
      solve: (i: number): unknown => mtcuteFactorize(asBytes[i]!),
      show: (i: number): string[] => mtcuteFactorize(asBytes[i]!).map(fromBytes),
    },
    {
      peer: GRAMJS,
      solve: (i: number): unknown => gramJs.Factorizator.factorize(asBigIntegers[i]!),
      show: (i: number): string[] => {
        const { p, q } = gramJs.Factorizator.factorize(asBigIntegers[i]!);
        return [p.toString(), q.toString()];
      },
    },
  ];
  const inputs = numbers.map(String);
  let turn = 0;
  return Promise.resolve({
    title: "pq factorization",
    note: "62 and 63 bits as Telegram sends them; the first call is timed inside a fresh process " +
      "that has loaded the library already.",
    cases: [
      {
        kind: "loop",
        name: "warm",
        cycle: numbers.length,
        charted: true,
        contestants: contestants.map(({ peer, solve, show }) => ({
          peer,
          run: () => solve(turn++ % numbers.length),
          proof: () => numbers.map((_, i) => show(i)),
        })),
      },
      {
        kind: "sample",
        name: "first call in a process",
        unit: "ms",
        charted: true,
        warmUps: 1,
        contestants: [
          { peer: OURS, sample: firstCall("factor_layer.ts", inputs) },
          { peer: MTCUTE, sample: firstCall("factor_mtcute.ts", inputs) },
          { peer: GRAMJS, sample: firstCall("factor_gramjs.ts", inputs) },
        ],
      },
    ],
  });
}
