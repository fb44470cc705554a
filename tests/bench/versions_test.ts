// Checks that the benches name the versions they measure.

import { strict as assert } from "node:assert";
import { PEERS } from "../../bench/peers/versions.ts";
import { readSource, sourceFiles } from "../architecture/files.ts";
import { packageOf } from "../architecture/layers.ts";
import { importSpecifiers } from "../architecture/source.ts";

Deno.test("every library is imported in the version that the tables name", () => {
  const named = new Map(
    Object.entries(PEERS).map(([name, version]) => [name.split(" ")[0]!, version]),
  );
  const imported = sourceFiles("bench").flatMap((path) => importSpecifiers(readSource(path)))
    .filter((specifier) => specifier.startsWith("npm:") && named.has(packageOf(specifier)));
  const versions = new Map(
    imported.map((specifier) => [packageOf(specifier), /.@(\d[^/]*)/.exec(specifier)?.[1]]),
  );
  assert.deepEqual(
    [...versions].toSorted(),
    [...named].toSorted(),
  );
  for (const specifier of imported) {
    assert.ok(specifier.includes(`@${named.get(packageOf(specifier))}`), specifier);
  }
});
