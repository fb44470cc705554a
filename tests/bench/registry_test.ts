// Checks that the benches' registry gives the package as its users would get it.

import { strict as assert } from "node:assert";
import { startRegistry, unmapped } from "../../bench/data/registry.ts";

Deno.test("unmapped() writes out what the import map explains, and nothing else", () => {
  const imports = { "@noble/ciphers": "npm:@noble/ciphers@2.4.0", "qr": "npm:qr@0.7.0" };
  const source = `import { a } from "@noble/ciphers/aes.js";
import "qr";
const b = await import("qr");
export { c } from "./qr.ts";
export { d } from "qrcode";`;
  assert.equal(
    unmapped(source, imports),
    `import { a } from "npm:@noble/ciphers@2.4.0/aes.js";
import "npm:qr@0.7.0";
const b = await import("npm:qr@0.7.0");
export { c } from "./qr.ts";
export { d } from "qrcode";`,
  );
});

Deno.test("startRegistry() serves what is published, with its checksums", async () => {
  await using registry = await startRegistry();
  const [, name, version] = /^jsr:(.+)@(.+)$/.exec(registry.specifier)!;
  const get = (path: string) => fetch(`${registry.environment["JSR_URL"]}${name}/${path}`);
  const { manifest, exports } = await (await get(`${version}_meta.json`)).json();
  assert.equal(exports["."], "./mod.ts");
  assert.equal(manifest["/codegen/main.ts"], undefined);
  const bytes = new Uint8Array(await (await get(`${version}/mod.ts`)).arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  assert.deepEqual(manifest["/mod.ts"], {
    size: bytes.length,
    checksum: `sha256-${digest.toHex()}`,
  });
  const missing = await get(`${version}/bench/main.ts`);
  assert.equal(missing.status, 404);
  await missing.body?.cancel();
});
