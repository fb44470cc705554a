// Holds every dependency to a reason, and the tree to npm as its only source of packages.

import { strict as assert } from "node:assert";
import { readConfig, readSource, sourceFiles } from "./files.ts";
import { packageOf } from "./layers.ts";
import { importSpecifiers } from "./source.ts";

/** All packages named in deno.json or in an import of any file. */
function packages(): string[] {
  const inline = sourceFiles().flatMap((path) => importSpecifiers(readSource(path)));
  const named = [...Object.values(readConfig().imports), ...inline]
    .filter((specifier) => specifier.startsWith("npm:"));
  return [...new Set(named.map(packageOf))].sort();
}

Deno.test("every dependency has its reason in ARCHITECTURE.md", () => {
  const architecture = readSource("ARCHITECTURE.md");
  const start = architecture.indexOf("## Dependencies");
  assert.notEqual(start, -1, "ARCHITECTURE.md has no section Dependencies");
  const section = architecture.slice(start);
  assert.deepEqual(packages().filter((name) => !section.includes(`\`${name}\``)), []);
});

Deno.test("every package from npm is pinned to one version", () => {
  const loose = sourceFiles().flatMap((path) =>
    importSpecifiers(readSource(path))
      .filter((specifier) => specifier.startsWith("npm:") && !/.@\d+\.\d+\.\d+/.test(specifier))
      .map((specifier) => `${path}: ${specifier}`)
  );
  assert.deepEqual(loose, []);
  for (const specifier of Object.values(readConfig().imports)) {
    assert.match(specifier, /^npm:.+@\d+\.\d+\.\d+/);
  }
});

Deno.test("nothing is imported from a host or from JSR", () => {
  const strangers = sourceFiles().flatMap((path) =>
    importSpecifiers(readSource(path))
      .filter((specifier) => /^(jsr|https?):/.test(specifier))
      .map((specifier) => `${path}: ${specifier}`)
  );
  assert.deepEqual(strangers, []);
});

Deno.test("the lock files pin the package's imports in their versions, and name no host", () => {
  for (const path of ["tests/deno.lock", "bench/deno.lock"]) {
    const text = readSource(path);
    const { npm }: { npm: Record<string, { integrity?: string }> } = JSON.parse(text);
    for (const specifier of Object.values(readConfig().imports)) {
      const pinned = npm[specifier.replace(/^npm:/, "")];
      assert.match(pinned?.integrity ?? "", /^sha512-/, `${path}: ${specifier}`);
    }
    assert.doesNotMatch(text, /https?:/, path);
  }
});
