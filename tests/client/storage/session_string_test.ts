// A session as a line of text: it comes back as it was, and nothing that was changed on the way is taken.

import { strict as assert } from "node:assert";
import {
  AuthKey,
  exportSessionString,
  importSessionString,
  SessionStringError,
} from "../../../client/storage/mod.ts";
import type { SessionData, SessionStringCheck } from "../../../client/storage/mod.ts";
import { seededRandom } from "../../helpers/random.ts";

function session(seed: number, fields: Partial<SessionData> = {}): SessionData {
  return {
    dcId: 2,
    authKey: new AuthKey(seededRandom(seed).bytes(256)),
    testServers: false,
    ...fields,
  };
}

function assertSame(got: SessionData, expected: SessionData): void {
  assert.deepEqual(got.authKey.bytes, expected.authKey.bytes);
  assert.equal(got.dcId, expected.dcId);
  assert.deepEqual(got.address, expected.address);
  assert.equal(got.userId, expected.userId);
  assert.equal(got.isBot ?? false, expected.isBot ?? false);
  assert.equal(got.testServers, expected.testServers);
}

function refused(text: string, check: SessionStringCheck): SessionStringError {
  try {
    importSessionString(text);
  } catch (error) {
    assert(error instanceof SessionStringError, String(error));
    assert.equal(error.check, check, error.message);
    return error;
  }
  throw new assert.AssertionError({ message: `expected the text to be refused for ${check}` });
}

const FULL = session(1, {
  dcId: 4,
  address: { host: "2001:67c:4e8:f004::a", port: 443 },
  userId: 5_000_000_000,
  isBot: true,
  testServers: true,
});

Deno.test("importSessionString() brings back what exportSessionString() wrote, every field with and without", () => {
  const addresses = [undefined, { host: "149.154.167.50", port: 443 }, FULL.address];
  for (const address of addresses) {
    for (const userId of [undefined, 1, Number.MAX_SAFE_INTEGER]) {
      for (const isBot of userId === undefined ? [undefined] : [undefined, false, true]) {
        for (const testServers of [false, true]) {
          const data = session(3, { address, userId, isBot, testServers });
          assertSame(importSessionString(exportSessionString(data)), data);
        }
      }
    }
  }
});

Deno.test("exportSessionString() writes one word that says what it is", () => {
  assert.match(exportSessionString(FULL), /^layer1_[A-Za-z0-9_-]+$/);
});

Deno.test("exportSessionString() keeps to the form that earlier strings have", () => {
  const data = session(0, { authKey: new AuthKey(new Uint8Array(256).fill(7)), userId: 777000 });
  const text = `layer1_AgAC${"BwcH".repeat(84)}BwcHBwAAAAAAC9soNYCJ9OyBQkc`;
  assert.equal(exportSessionString(data), text);
  assertSame(importSessionString(text), data);
});

Deno.test("importSessionString() passes over white space from copying", () => {
  const text = exportSessionString(FULL);
  assertSame(importSessionString(`  ${text.replace(/.{40}/g, "$&\r\n")} \n`), FULL);
});

Deno.test("importSessionString() tells what is no session string", () => {
  refused("", "format");
  refused("hello", "format");
  refused("1ApWapzMBu7ur7w6rwwfq8sbXBX35mR2PaRQoeKup5-t6mCvbNBEX6PnPMVXdcyhyQBaK", "format");
  refused("layer_AAAA", "format");
  refused(`${exportSessionString(FULL)}!`, "format");
  refused(`layer1_${"A".repeat(100_000)}`, "format");
});

Deno.test("importSessionString() tells a string of a later version", () => {
  refused(exportSessionString(FULL).replace("layer1_", "layer2_"), "version");
});

Deno.test("importSessionString() notices every changed character", () => {
  const text = exportSessionString(FULL);
  for (let index = "layer1_".length; index < text.length - 1; index++) {
    const other = text[index] === "A" ? "B" : "A";
    refused(text.slice(0, index) + other + text.slice(index + 1), "checksum");
  }
});

Deno.test("importSessionString() notices every cut, at either end", () => {
  const text = exportSessionString(FULL);
  for (let length = "layer1_".length; length < text.length; length++) {
    refused(text.slice(0, length), "checksum");
    refused(`layer1_${text.slice(length + 1)}`, "checksum");
  }
});

Deno.test("importSessionString() answers any text with a session or its typed error", () => {
  const seed = 11;
  const random = seededRandom(seed);
  for (let round = 0; round < 5_000; round++) {
    const text = `layer1_${
      random.bytes(random.int(400)).toBase64({ alphabet: "base64url", omitPadding: true })
    }`;
    assert.throws(() => importSessionString(text), SessionStringError, `seed ${seed}: ${text}`);
  }
});

Deno.test("session string errors hold no part of the text (R276)", () => {
  const text = exportSessionString(FULL);
  for (const damaged of [text.slice(0, -9), text.replace("layer1_", "layer7_"), `${text}?`]) {
    assert.throws(() => importSessionString(damaged), (error) => {
      assert(!Deno.inspect(error).includes(text.slice(20, 30)));
      return true;
    });
  }
});

Deno.test("a session shows no secret when it is printed (R276)", () => {
  const shown = Deno.inspect(FULL, { depth: 9, iterableLimit: 999 });
  assert(!shown.includes(FULL.authKey.bytes.slice(0, 4).join(", ")), shown);
  assert(
    !JSON.stringify(FULL, (_, value) => typeof value === "bigint" ? `${value}` : value)
      .includes(FULL.authKey.bytes.slice(0, 4).join()),
  );
});

Deno.test("exportSessionString() refuses impossible fields", () => {
  const cases: [Partial<SessionData>, string][] = [
    [{ dcId: 0 }, "dcId"],
    [{ dcId: 1.5 }, "dcId"],
    [{ dcId: 40_000 }, "dcId"],
    [{ userId: 0 }, "userId"],
    [{ userId: 2 ** 53 }, "userId"],
    [{ isBot: true }, "isBot"],
    [{ address: { host: "", port: 443 } }, "address.host"],
    [{ address: { host: "h".repeat(256), port: 443 } }, "address.host"],
    [{ address: { host: "h", port: 0 } }, "address.port"],
    [{ address: { host: "h", port: 65_536 } }, "address.port"],
  ];
  for (const [fields, parameter] of cases) {
    assert.throws(() => exportSessionString(session(1, fields)), { kind: "argument", parameter });
  }
});
