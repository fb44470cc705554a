// Prints how many milliseconds mtcute's first factorization in this process takes.

import { NodeCryptoProvider } from "npm:@mtcute/node@0.30.3/utils.js";
import { bigint } from "npm:@fuman/utils@0.0.20";

const provider = new NodeCryptoProvider();
await provider.initialize();
const pq = bigint.toBytes(BigInt(Deno.args[0]!));
const start = performance.now();
provider.factorizePQ(pq);
const tookMs = performance.now() - start;
Deno.stdout.writeSync(new TextEncoder().encode(`${tookMs}\n`));
