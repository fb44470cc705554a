// The order in which endpoints are tried, other ports, and what Deno forbids.

import { strict as assert } from "node:assert";
import { AddressBook } from "../../../client/net/addresses.ts";
import { formatAddress } from "../../../client/net/platform.ts";
import type { Address } from "../../../client/net/platform.ts";
import { ConnectionError } from "../../../client/errors.ts";

const A: Address = { host: "149.154.167.50", port: 443 };
const B: Address = { host: "149.154.167.51", port: 443 };
const V6: Address = { host: "2001:67c:4e8:f002::a", port: 443 };

function walk(book: AddressBook, count: number): string[] {
  return Array.from({ length: count }, () => {
    const text = formatAddress(book.current!);
    book.advance();
    return text;
  });
}

function refusal(address: Address): ConnectionError {
  const flag = `--allow-net=${formatAddress(address)}`;
  return new ConnectionError(`run again with ${flag}`, { address: formatAddress(address), flag });
}

Deno.test("formatAddress() spells addresses as permission flags do", () => {
  assert.equal(formatAddress(A), "149.154.167.50:443");
  assert.equal(formatAddress(V6), "[2001:67c:4e8:f002::a]:443");
  assert.equal(formatAddress({ host: "localhost", port: 80 }), "localhost:80");
});

Deno.test("AddressBook goes through all addresses and begins again (R34)", () => {
  const book = new AddressBook([A, B], {});
  assert.deepEqual(walk(book, 4).map((text) => text.slice(-6)), [
    "50:443",
    "51:443",
    "50:443",
    "51:443",
  ]);
});

Deno.test("AddressBook.current stays until advance()", () => {
  const book = new AddressBook([A, B], {});
  assert.equal(book.current, A);
  assert.equal(book.current, A);
});

Deno.test("AddressBook tries other ports last, where they are the same and permitted (R28)", () => {
  const free = { ...A, thisPortOnly: false };
  const permitted = ["149.154.167.50:5222"];
  const platform = { permits: (address: Address) => permitted.includes(formatAddress(address)) };
  assert.deepEqual(walk(new AddressBook([free, B], platform), 4), [
    "149.154.167.50:443",
    "149.154.167.51:443",
    "149.154.167.50:5222",
    "149.154.167.50:443",
  ]);
  assert.equal(
    walk(new AddressBook([free], {}), 2).join(),
    "149.154.167.50:443,149.154.167.50:443",
  );
  const anything = { permits: () => true };
  assert.equal(new Set(walk(new AddressBook([A], anything), 3)).size, 1);
  assert.deepEqual(walk(new AddressBook([free, { ...free, port: 80 }], anything), 3), [
    "149.154.167.50:443",
    "149.154.167.50:80",
    "149.154.167.50:5222",
  ]);
});

Deno.test("AddressBook.strike() leaves out what Deno forbids, and says which flag to add", () => {
  const book = new AddressBook([A, B], {});
  book.strike(A, refusal(A));
  assert.equal(book.current, B);
  book.strike(B, refusal(B));
  assert.equal(book.current, undefined);
  const error = book.exhausted();
  assert.equal(error.flag, "--allow-net=149.154.167.50:443,149.154.167.51:443");
  assert(error.message.includes(error.flag!), error.message);
});

Deno.test("AddressBook.exhausted() is the one refusal when there is one", () => {
  const book = new AddressBook([A], {});
  const error = refusal(A);
  book.strike(A, error);
  assert.equal(book.exhausted(), error);
});

Deno.test("AddressBook.set() begins again with another list", () => {
  const book = new AddressBook([A], {});
  book.strike(A, refusal(A));
  book.set([B, V6]);
  assert.deepEqual(walk(book, 2), ["149.154.167.51:443", "[2001:67c:4e8:f002::a]:443"]);
});
