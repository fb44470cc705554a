// The mutations that show that the simulation bites.

import { strict as assert } from "node:assert";
import { mutate, MUTATIONS } from "../../tools/mutate.ts";

for (const mutation of MUTATIONS) {
  Deno.test(`mutation "${mutation.name}" finds what it takes away`, () => {
    const text = Deno.readTextFileSync(mutation.file);
    assert.notEqual(mutate(text, mutation), text);
  });
}

Deno.test("mutate() refuses a text that does not stand there once", () => {
  const mutation = { name: "n", protects: "p", file: "f", from: "a", to: "b" };
  assert.throws(() => mutate("aa", mutation), /2 times/);
  assert.throws(() => mutate("c", mutation), /0 times/);
});
