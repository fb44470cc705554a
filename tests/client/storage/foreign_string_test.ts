// Session strings of other libraries: what they wrote is read, and what is written they would read.

import { strict as assert } from "node:assert";
import { toHex } from "../../../crypto/bytes.ts";
import { AuthKey } from "../../../crypto/auth_key.ts";
import { ArgumentError, SessionStringError } from "../../../client/errors.ts";
import {
  exportForeignSessionString,
  type ForeignSessionFormat,
  importForeignSessionString,
} from "../../../client/storage/foreign_string.ts";
import type { SessionData } from "../../../client/storage/session_string.ts";
import { ipFromText, ipToText } from "../../../client/storage/ip_address.ts";
import { seededRandom } from "../../helpers/random.ts";
import vectors from "../../vectors/session-strings.json" with { type: "json" };

type Fields = Readonly<Record<string, unknown>>;
const KEY_DIGITS = 512;
const WHOLE = vectors.vectors.filter(({ format, auth_key, fields }) =>
  !format.startsWith("mtcute") ||
  (auth_key ?? (fields as Fields).auth_key as string).length === KEY_DIGITS
);

function formatOf(name: string): ForeignSessionFormat {
  return name.split(/[ ,(]/)[0] as ForeignSessionFormat;
}

/** What a vector says, under our names. */
function expected(format: string, fields: Fields): Fields {
  const main = fields.main as Fields | undefined;
  const self = fields.self as Fields | null | undefined;
  const dc = /^(\d+)(-test)?$/.exec(String(fields.dc ?? ""));
  const userId = self?.id ?? fields.user_id;
  return {
    format: formatOf(format),
    dcId: main?.id ?? (dc ? Number(dc[1]) : fields.dc_id),
    testServers: main?.test === true || fields.test_mode === true || dc?.[2] !== undefined,
    userId: userId === undefined ? undefined : Number(userId),
    isBot: userId === undefined ? undefined : (self?.bot ?? fields.is_bot) === true,
    apiId: fields.api_id,
    host: main?.ip ?? fields.server_address,
    port: main?.port ?? fields.port,
  };
}

for (const { format, source, fields, string, auth_key } of WHOLE) {
  Deno.test(`importForeignSessionString() reads ${format}`, () => {
    const read = importForeignSessionString(string);
    const { dcId, testServers, userId, isBot, apiId, address } = read;
    assert.deepEqual(
      {
        ...{ format: read.format, dcId, testServers, userId, isBot, apiId },
        ...{ host: address?.host, port: address?.port },
      },
      expected(format, fields as Fields),
      source,
    );
    assert.equal(toHex(read.authKey.bytes), auth_key ?? (fields as Fields).auth_key);
    assert.deepEqual(importForeignSessionString(string, formatOf(format)), read);
  });
}

// Older forms, and a second address that is not kept, can be read only.
const WRITTEN = WHOLE.filter(({ format }) => !/old|mtcute/.test(format));

for (const { format, string, source } of WRITTEN) {
  Deno.test(`exportForeignSessionString() writes ${format}`, () => {
    const { apiId, ...session } = importForeignSessionString(string);
    assert.equal(exportForeignSessionString(session, session.format, { apiId }), string, source);
  });
}

Deno.test("exportForeignSessionString() writes what is read back when the values are random", () => {
  const formats: readonly ForeignSessionFormat[] = [
    ...["telethon", "gramjs", "pyrogram", "mtcute", "mtkruto"] as const,
  ];
  for (let seed = 0; seed < 200; seed++) {
    const random = seededRandom(seed);
    const session = {
      dcId: 1 + random.int(5),
      authKey: new AuthKey(random.bytes(256)),
      testServers: random.int(2) === 0,
      address: { host: ipToText(random.bytes(random.pick([4, 16]))), port: 1 + random.int(65535) },
      userId: 1 + random.int(2 ** 40),
      isBot: random.int(2) === 0,
    };
    for (const format of formats) {
      const text = exportForeignSessionString(session, format, {
        apiId: 1 + random.uint32() % 9999,
      });
      const read = importForeignSessionString(text);
      const context = `seed ${seed}, ${format}`;
      assert.equal(read.format, format, context);
      assert.equal(read.dcId, session.dcId, context);
      assert.equal(toHex(read.authKey.bytes), toHex(session.authKey.bytes), context);
      if (read.address !== undefined) assert.deepEqual(read.address, session.address, context);
      if (read.userId !== undefined) assert.equal(read.userId, session.userId, context);
    }
  }
});

Deno.test("importForeignSessionString() refuses a damaged text without repeating it", () => {
  const texts = [
    ...vectors.reject.map(({ string }) => string),
    ...vectors.vectors.filter((vector) => !WHOLE.includes(vector)).map(({ string }) => string),
    ...["", "1", "hello world", "A".repeat(5000), "1AgAO", "\u{1f44d}"],
  ];
  for (const text of texts) {
    assert.throws(() => importForeignSessionString(text), (error) => {
      assert.ok(error instanceof SessionStringError);
      assert.ok(text.length < 8 || !error.message.includes(text.slice(0, 8)));
      return true;
    });
  }
});

Deno.test("importForeignSessionString() throws nothing else when bytes are changed", () => {
  for (let seed = 0; seed < 3000; seed++) {
    const random = seededRandom(seed);
    const { string } = random.pick(vectors.vectors);
    const at = random.int(string.length);
    const changed = random.int(2) === 0
      ? string.slice(0, at)
      : string.slice(0, at) + random.pick([..."Aw_-9="]) + string.slice(at + 1);
    try {
      importForeignSessionString(changed);
    } catch (error) {
      assert.ok(error instanceof SessionStringError, `seed ${seed}: ${error}`);
    }
  }
});

Deno.test("exportForeignSessionString() names what is missing", () => {
  const session = {
    dcId: 2,
    authKey: new AuthKey(new Uint8Array(256).fill(1)),
    testServers: false,
  };
  const table: readonly (readonly [ForeignSessionFormat, string])[] = [
    ["telethon", "session.address"],
    ["gramjs", "session.address"],
    ["mtcute", "session.address"],
    ["pyrogram", "session.userId"],
  ];
  for (const [format, parameter] of table) {
    assert.throws(
      () => exportForeignSessionString(session, format),
      (error) => error instanceof ArgumentError && error.parameter === parameter,
    );
  }
});

Deno.test("exportForeignSessionString() refuses what the form would change", () => {
  const session = {
    dcId: 2,
    authKey: new AuthKey(new Uint8Array(256).fill(1)),
    testServers: false,
    userId: 5,
    address: { host: "149.154.167.51", port: 443 },
  };
  const formats = ["telethon", "gramjs", "pyrogram", "mtcute", "mtkruto"] as const;
  const refused = (changed: SessionData, format: ForeignSessionFormat, apiId: number): void => {
    const write = () => exportForeignSessionString(changed, format, { apiId });
    assert.throws(write, { kind: "argument" }, `${format} ${Deno.inspect(changed)} ${apiId}`);
  };
  for (const format of formats) {
    for (const dcId of [0, 1.5, NaN, 40_000]) refused({ ...session, dcId }, format, 1);
    for (const userId of [-5, 1.5]) refused({ ...session, userId }, format, 1);
    const address = { host: "149.154.167.51", port: 70_000 };
    refused({ ...session, address }, format, 1);
    for (const apiId of [-1, 1.5, 2 ** 32]) refused(session, format, apiId);
    // All but one have a byte for it.
    if (format !== "mtkruto") refused({ ...session, dcId: 300 }, format, 1);
  }
});

Deno.test("importForeignSessionString() refuses a port that can't be", () => {
  const [whole] = vectors.vectors.filter(({ string }) => {
    try {
      return importForeignSessionString(string, "mtcute").address?.port === 443;
    } catch {
      return false;
    }
  });
  const bytes = Uint8Array.fromBase64(whole!.string, { alphabet: "base64url" });
  const at = bytes.findIndex((_, index) =>
    bytes[index] === 0xbb && bytes[index + 1] === 1 && bytes[index + 2] === 0
  );
  bytes[at + 2] = 1;
  const changed = bytes.toBase64({ alphabet: "base64url", omitPadding: true });
  assert.throws(
    () => importForeignSessionString(changed, "mtcute"),
    (error) => error instanceof SessionStringError && error.message.includes("address.port"),
  );
});

Deno.test("ipFromText() reads what ipToText() writes, and nothing that is no address", () => {
  for (let seed = 0; seed < 500; seed++) {
    const random = seededRandom(seed);
    const bytes = random.bytes(random.pick([4, 16]));
    for (let zeros = random.int(4); zeros > 0; zeros--) bytes.fill(0, random.int(bytes.length));
    assert.deepEqual(ipFromText(ipToText(bytes)), bytes, `seed ${seed}`);
  }
  for (const text of ["", "1.2.3", "1.2.3.256", "1.2.3.4.5", ":", ":::", "1::2::3", "g::", "1:2"]) {
    assert.equal(ipFromText(text), undefined, text);
  }
  assert.equal(ipToText(ipFromText("2001:067C:04e8:f004:0:0:0:a")!), "2001:67c:4e8:f004::a");
});
