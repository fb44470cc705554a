// The table of a schema gives the same whether a line is looked for or was indexed.

import { strict as assert } from "node:assert";
import { TABLE } from "../../tl/gen/api/table.ts";
import { Table } from "../../tl/table.ts";

const NAMES = ["true", "user", "userEmpty", "messages.sendMessage", "auth.authorization"];
const ABSENT = ["", "use", "user#", "messages", "---functions---", "---functions---\nuser", "a\nb"];

/** A table that was asked for all names has an index. */
function indexed(): Table {
  const table = new Table(TABLE);
  table.names();
  table.constructorsOf("User");
  return table;
}

Deno.test("Table gives the same definitions by search and by index", () => {
  const reference = indexed();
  const table = new Table(TABLE);
  for (const name of NAMES) {
    const definition = table.byName(name);
    assert.deepEqual(definition, reference.byName(name), name);
    assert.deepEqual(table.byId(definition!.id | 0), definition);
    assert.equal(new Table(TABLE).nameOf(definition!.id), name);
  }
});

Deno.test("Table knows no name or id that is not there, by search and by index", () => {
  for (const table of [indexed(), new Table(TABLE)]) {
    for (const name of ABSENT) assert.equal(table.byName(name), undefined, JSON.stringify(name));
    for (const id of [0, 1, -1, 0xd23c81a, 0x1cb5c4150]) assert.equal(table.byId(id), undefined);
  }
});

Deno.test("Table lists the constructors of a type in the order of the schema, without methods", () => {
  const one = "a#1 = T\nb#2 x:int = T\nc#3 = U\n---functions---\nd#4 = T\n";
  assert.deepEqual(new Table(one).constructorsOf("T"), ["a", "b"]);
  assert.deepEqual(new Table(one).constructorsOf("W"), []);
  assert.deepEqual(new Table("a#1 = Tt\nb#2 = T").constructorsOf("T"), ["b"]);
  assert.deepEqual(new Table(one).byName("d")?.kind, "method");
  assert.deepEqual(indexed().constructorsOf("User"), new Table(TABLE).constructorsOf("User"));
});

Deno.test("Table gives the same when searching has become too much", () => {
  const names = [...indexed().names()];
  const table = new Table(TABLE);
  for (const name of names) assert.equal(table.byName(name)?.name, name);
  for (const name of names) assert.equal(table.nameOf(table.byName(name)!.id), name);
  const reference = indexed();
  const types = new Set(names.map((name) => reference.byName(name)!.type));
  const searching = new Table(TABLE);
  const viaIndex = new Table(TABLE);
  for (let round = 0; round < 100; round++) viaIndex.nameOf(round);
  for (const type of types) {
    assert.deepEqual(searching.constructorsOf(type), viaIndex.constructorsOf(type), type);
  }
  assert.deepEqual([...table.names()], names);
});
