// The options of a client: their checks and their defaults.

import { strict as assert } from "node:assert";
import { PRODUCTION_KEYS, TEST_KEYS } from "../../../crypto/public_keys.ts";
import { ArgumentError } from "../../../client/errors.ts";
import { type CoreOptions, resolveOptions } from "../../../client/options.ts";

const API = { apiId: 1, apiHash: "0123456789abcdef0123456789abcdef" };

function refusal(options: unknown): ArgumentError {
  try {
    resolveOptions(options as CoreOptions);
  } catch (error) {
    assert.ok(error instanceof ArgumentError);
    return error;
  }
  assert.fail("the options were accepted");
}

Deno.test("resolveOptions() says where to get apiId and apiHash when they are missing (R205)", () => {
  assert.match(
    refusal({}).message,
    /^apiId must be .*https:\/\/my\.telegram\.org\/apps, got undefined$/,
  );
  assert.match(refusal({ apiId: 1 }).message, /^apiHash must be .*my\.telegram\.org\/apps/);
});

Deno.test("resolveOptions() refuses an apiId that is no positive 32-bit integer", () => {
  for (const apiId of [0, -1, 1.5, NaN, 2 ** 31, "12345"]) {
    assert.equal(refusal({ ...API, apiId }).parameter, "apiId", `${apiId}`);
  }
});

Deno.test("resolveOptions() refuses a wrong apiHash without showing it (R301)", () => {
  const secret = "not-a-hash-but-still-a-secret";
  const error = refusal({ apiId: 1, apiHash: secret });
  assert.equal(error.parameter, "apiHash");
  assert.ok(!error.message.includes(secret));
  assert.ok(!Deno.inspect(error).includes(secret));
});

Deno.test("resolveOptions() refuses addresses that can't be right", () => {
  const at = (port: number, id = 1) => ({ ...API, dcOptions: [{ id, host: "127.0.0.1", port }] });
  assert.equal(refusal(at(0)).parameter, "dcOptions port");
  assert.equal(refusal(at(65536)).parameter, "dcOptions port");
  assert.equal(refusal(at(443, 0)).parameter, "dcOptions id");
});

Deno.test("resolveOptions() takes the keys of the servers that are used", () => {
  assert.equal(resolveOptions(API).publicKeys, PRODUCTION_KEYS);
  assert.equal(resolveOptions({ ...API, testServers: true }).publicKeys, TEST_KEYS);
});

Deno.test("resolveOptions() describes the device honestly, as Deno on this system", () => {
  const { device } = resolveOptions(API);
  assert.equal(device.deviceModel, `Deno ${Deno.version.deno}`);
  assert.match(device.appVersion, /^Layer \d/);
  assert.equal(device.langPack, "");
});

Deno.test("resolveOptions() keeps defaults where a device field is undefined", () => {
  const { device } = resolveOptions({ ...API, device: { appVersion: "2.0", langCode: undefined } });
  assert.equal(device.appVersion, "2.0");
  assert.equal(typeof device.langCode, "string");
});

Deno.test("resolveOptions() refuses a version of the Internet protocol that is none", () => {
  assert.equal(refusal({ ...API, ipVersion: 5 as 4 }).parameter, "ipVersion");
  assert.equal(resolveOptions({ ...API, ipVersion: 6 }).ipVersion, 6);
});
