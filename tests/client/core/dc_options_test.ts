// Which addresses of a data centre are used, and in which order.

import { strict as assert } from "node:assert";
import {
  addressesOf,
  builtInDcOptions,
  type DcOption,
  dcOptionsOf,
} from "../../../client/dc_options.ts";
import type { Config, DcOption as TlDcOption } from "../../../tl/api.ts";

function option(host: string, more: Partial<DcOption> = {}): DcOption {
  return { id: 2, host, port: 443, ...more };
}

function hosts(options: readonly DcOption[]): string[] {
  return options.map(({ host }) => host);
}

Deno.test("addressesOf() prefers what the server told to what was built in, each address once", () => {
  const sources = {
    given: [],
    learnt: [option("b"), option("a")],
    builtIn: [option("a"), option("c"), option("x", { id: 3 })],
  };
  assert.deepEqual(hosts(addressesOf(sources, 2, "main")), ["b", "a", "c"]);
});

Deno.test("addressesOf() uses nothing but the given addresses of a data centre that has any", () => {
  const sources = { given: [option("mine")], learnt: [option("a")], builtIn: [option("b")] };
  assert.deepEqual(hosts(addressesOf(sources, 2, "main")), ["mine"]);
});

Deno.test("addressesOf() puts IPv4 first, and media addresses first for transfers alone (R28)", () => {
  const sources = {
    given: [],
    learnt: [option("six", { ipv6: true }), option("main"), option("media", { mediaOnly: true })],
    builtIn: [],
  };
  assert.deepEqual(hosts(addressesOf(sources, 2, "main")), ["main", "six"]);
  assert.deepEqual(hosts(addressesOf(sources, 2, "download")), ["media", "main", "six"]);
});

Deno.test("addressesOf() uses one version of the Internet protocol, or puts IPv6 first (R28)", () => {
  const sources = {
    given: [],
    learnt: [option("four"), option("six", { ipv6: true }), option("2001:db8::1")],
    builtIn: [],
  };
  const choose = (more: object) => hosts(addressesOf({ ...sources, ...more }, 2, "main"));
  assert.deepEqual(choose({ ipVersion: 4 }), ["four"]);
  assert.deepEqual(choose({ ipVersion: 6 }), ["six", "2001:db8::1"]);
  assert.deepEqual(choose({ preferIpv6: true }), ["six", "2001:db8::1", "four"]);
});

Deno.test("addressesOf() leaves out what may not be dialled as long as something remains", () => {
  const sources = { given: [], learnt: [option("a"), option("b")], builtIn: [] };
  const only = (allowed: string) => ({
    ...sources,
    permits: ({ host }: { readonly host: string }) => host === allowed,
  });
  assert.deepEqual(hosts(addressesOf(only("b"), 2, "main")), ["b"]);
  assert.deepEqual(hosts(addressesOf(only("none"), 2, "main")), ["a", "b"]);
});

Deno.test("builtInDcOptions() knows every data centre", () => {
  const ids = (testServers: boolean) =>
    [...new Set(builtInDcOptions(testServers).map(({ id }) => id))].sort();
  assert.deepEqual(ids(false), [1, 2, 3, 4, 5]);
  assert.deepEqual(ids(true), [1, 2, 3]);
});

Deno.test("dcOptionsOf() leaves out CDNs and addresses for obfuscated connections alone (R28, R206)", () => {
  const plain: TlDcOption = { _: "dcOption", id: 4, ipAddress: "127.0.0.1", port: 80 };
  const config = {
    dcOptions: [
      plain,
      { ...plain, cdn: true },
      { ...plain, tcpoOnly: true },
      { ...plain, secret: new Uint8Array(16) },
      { ...plain, ipAddress: "::1", ipv6: true, thisPortOnly: true },
    ],
  } as unknown as Config;
  assert.deepEqual(dcOptionsOf(config), [
    { id: 4, host: "127.0.0.1", port: 80, thisPortOnly: false },
    { id: 4, host: "::1", port: 80, thisPortOnly: true, ipv6: true },
  ]);
});
