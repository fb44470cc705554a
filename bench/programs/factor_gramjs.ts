// Prints how many milliseconds GramJS's first factorization in this process takes.

import { createRequire } from "node:module";

await import("npm:telegram@2.26.22/package.json", { with: { type: "json" } });
const require = createRequire(import.meta.resolve("npm:telegram@2.26.22/package.json"));
const { Factorizator } = require("./crypto/Factorizator.js");
const pq = require("big-integer")(Deno.args[0]!);
const start = performance.now();
Factorizator.factorize(pq);
const tookMs = performance.now() - start;
Deno.stdout.writeSync(new TextEncoder().encode(`${tookMs}\n`));
