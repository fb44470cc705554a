// A data centre of one's own as a line of text.

import { strict as assert } from "node:assert";
import { PRODUCTION_KEYS } from "../../../crypto/public_keys.ts";
import { rsaPublicKey } from "../../../crypto/rsa.ts";
import { serverOptions, serverUrl } from "../../../client/server_url.ts";

const publicKey = PRODUCTION_KEYS[0]!;

Deno.test("serverOptions() reads what serverUrl() wrote", () => {
  const url = serverUrl({ dcId: 2, host: "127.0.0.1", port: 4430, publicKey });
  assert.deepEqual(serverOptions(url), {
    homeDc: 2,
    dcOptions: [{ id: 2, host: "127.0.0.1", port: 4430, thisPortOnly: true }],
    publicKeys: [publicKey],
    testServers: false,
  });
});

Deno.test("serverOptions() reads several data centres, the home first, each key once", () => {
  const urls = [3, 1].map((dcId) =>
    serverUrl({ dcId, host: "::1", port: 4430 + dcId, publicKey, testServers: true })
  );
  const options = serverOptions(` ${urls.join("\n")} `);
  assert.equal(options.homeDc, 3);
  assert.deepEqual(options.dcOptions?.map(({ id, host, port }) => [id, host, port]), [
    [3, "::1", 4433],
    [1, "::1", 4431],
  ]);
  assert.deepEqual(options.publicKeys, [publicKey]);
  assert.equal(options.testServers, true);
});

Deno.test("serverOptions() keeps an exponent that is not the usual one", () => {
  const key = rsaPublicKey(publicKey.n, 17n);
  const url = serverUrl({ dcId: 2, host: "localhost", port: 443, publicKey: key });
  assert.deepEqual(serverOptions(url).publicKeys, [key]);
});

Deno.test("serverOptions() refuses anything else", () => {
  const good = serverUrl({ dcId: 2, host: "127.0.0.1", port: 4430, publicKey });
  const bad = [
    "",
    "127.0.0.1:4430",
    good.replace("mtproto:", "https:"),
    good.replace("/2?", "/?"),
    good.replace("/2?", "/zero?"),
    good.replace(":4430", ""),
    good.replace(/key=.*/, ""),
    good.replace(/key=.*/, "key=AA"),
    good.replace(/key=.*/, "key=%%%"),
    `${good}&e=two`,
  ];
  for (const text of bad) {
    assert.throws(() => serverOptions(text), { kind: "argument" }, text);
  }
});

Deno.test("serverOptions() refuses a port that nothing can listen on", () => {
  assert.throws(() => serverOptions("mtproto://127.0.0.1:0/2?key=x38KUss"), { kind: "argument" });
});
