// Prints how many milliseconds Layer's first factorization in this process takes.

import { factorize } from "@layer/telegram/crypto";

const pq = BigInt(Deno.args[0]!);
const start = performance.now();
factorize(pq);
const tookMs = performance.now() - start;
Deno.stdout.writeSync(new TextEncoder().encode(`${tookMs}\n`));
