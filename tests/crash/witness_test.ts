// The witness of killed programs: what it takes for a fault, and what it does not.

import { strict as assert } from "node:assert";
import { factsOf, Witness } from "./witness.ts";

const facts = (text: string) => factsOf(text.split(" "));

/** A witness of a program that is signed in, and was told nothing yet. */
function signedIn(): Witness {
  const witness = new Witness();
  witness.begin();
  witness.kept(facts("key/2=77 home=2"));
  witness.kept(facts("self=5 updates/state=10"));
  return witness;
}

/** What a witness says of a new life that opens its file with this in it. */
function reopened(witness: Witness, text: string): readonly string[] {
  witness.begin();
  witness.opened(facts(text));
  return witness.problems;
}

Deno.test("Witness finds no fault when a kill cuts off what was not committed", () => {
  const witness = signedIn();
  witness.said("0", 1, 11);
  witness.heard("0/1");
  assert.deepEqual(reopened(witness, "key/2=77 home=2 self=5 updates/state=10"), []);
  witness.heard("0/1");
  witness.kept(facts("updates/state=11"));
  assert.deepEqual(witness.problems, []);
  assert.deepEqual([witness.told, witness.repeated, witness.missing], [1, 1, 0]);
  // A commit that was not acknowledged before the kill may be there all the same.
  assert.deepEqual(reopened(witness, "key/2=77 home=2 self=5 updates/state=12"), []);
});

Deno.test("Witness finds keys that are gone, changed or made again", () => {
  assert.equal(reopened(signedIn(), "home=2 self=5 updates/state=10").length, 1);
  assert.equal(reopened(signedIn(), "key/2=78 home=2 self=5 updates/state=10").length, 1);
  const witness = signedIn();
  witness.exchangeBegun(3);
  assert.deepEqual(witness.problems, []);
  witness.exchangeBegun(2);
  assert.equal(witness.problems.length, 1);
});

Deno.test("Witness finds what goes back, and sign-ins that were forgotten", () => {
  assert.equal(reopened(signedIn(), "key/2=77 home=2 self=5 updates/state=9").length, 1);
  assert.equal(reopened(signedIn(), "key/2=77 home=2 updates/state=10").length, 1);
  const witness = signedIn();
  witness.codeAsked();
  assert.equal(witness.problems.length, 1);
});

Deno.test("Witness finds messages that are skipped, or told again without need", () => {
  const skipping = signedIn();
  skipping.said("0", 1, 11);
  skipping.said("8", 4, 3);
  skipping.kept(facts("updates/state=11 updates/channel/8=3"));
  assert.equal(skipping.problems.length, 2);

  const repeating = signedIn();
  repeating.said("0", 1, 11);
  repeating.heard("0/1");
  repeating.heard("0/1");
  assert.equal(repeating.problems.length, 1, "twice in one life");
  repeating.kept(facts("updates/state=11"));
  reopened(repeating, "key/2=77 home=2 self=5 updates/state=11");
  repeating.heard("0/1");
  assert.equal(repeating.problems.length, 2, "after its commit");
});
