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
  const path = await Deno.makeTempDir({ prefix: "layer-registry-" });
  const folder = new URL(`file://${path}/`);
  await Deno.mkdir(new URL("inner/", folder));
  const config = {
    name: "@somebody/package",
    version: "1.2.3",
    exports: { ".": "./mod.js" },
    imports: { qr: "npm:qr@0.7.0" },
  };
  await Deno.writeTextFile(new URL("deno.json", folder), JSON.stringify(config));
  await Deno.writeTextFile(new URL("mod.js", folder), 'export * from "qr";\n');
  await Deno.writeTextFile(new URL("inner/part.d.ts", folder), "export const a: 1;\n");
  try {
    await using registry = await startRegistry(folder);
    assert.equal(registry.specifier, "jsr:@somebody/package@1.2.3");
    const get = (path: string) =>
      fetch(`${registry.environment["JSR_URL"]}@somebody/package/${path}`);
    const { manifest, exports } = await (await get("1.2.3_meta.json")).json();
    assert.deepEqual(exports, { ".": "./mod.js" });
    const module = await get("1.2.3/mod.js");
    assert.equal(module.headers.get("content-type"), "text/javascript");
    const bytes = new Uint8Array(await module.arrayBuffer());
    assert.equal(new TextDecoder().decode(bytes), 'export * from "npm:qr@0.7.0";\n');
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    assert.deepEqual(manifest["/mod.js"], {
      size: bytes.length,
      checksum: `sha256-${digest.toHex()}`,
    });
    const inner = await get("1.2.3/inner/part.d.ts");
    assert.equal(await inner.text(), "export const a: 1;\n");
    const missing = await get("1.2.3/bench/main.ts");
    assert.equal(missing.status, 404);
    await missing.body?.cancel();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
