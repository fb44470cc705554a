// The platform of Deno: real sockets on loopback, a clock that only goes forwards, and typed errors.

import { strict as assert } from "node:assert";
import { ConnectionError } from "../../../client/errors.ts";
import { denoPlatform } from "../../../client/net/platform.ts";
import type { Link } from "../../../client/net/platform.ts";

const platform = denoPlatform();
const signal = new AbortController().signal;

/** A listener on loopback whose first connection is given to `serve`. */
async function withServer(
  serve: (conn: Deno.TcpConn) => Promise<void>,
  body: (link: Link) => Promise<void>,
): Promise<void> {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const served = (async () => {
    using conn = await listener.accept();
    await serve(conn);
  })();
  const link = await platform.dial({ host: "127.0.0.1", port: listener.addr.port }, { signal });
  try {
    await body(link);
  } finally {
    link.close();
    await served;
  }
}

async function readBytes(link: Link, length: number): Promise<Uint8Array> {
  const bytes: number[] = [];
  while (bytes.length < length) {
    const chunk = await link.read();
    if (chunk === undefined) break;
    bytes.push(...chunk);
  }
  return Uint8Array.from(bytes);
}

Deno.test("denoPlatform() carries bytes both ways over TCP", async () => {
  const size = 300_000;
  await withServer(async (conn) => {
    const buffer = new Uint8Array(size);
    for (let count = 0; count < size;) {
      count += (await conn.read(buffer.subarray(count)))!;
    }
    for (let sent = 0; sent < size;) sent += await conn.write(buffer.subarray(sent));
  }, async (link) => {
    const bytes = new Uint8Array(size).map((_, index) => index * 7);
    const halves = [bytes.subarray(0, size / 2), bytes.subarray(size / 2)];
    const writes = Promise.all(halves.map((half) => link.write(half)));
    assert.deepEqual(await readBytes(link, size), bytes);
    await writes;
  });
});

Deno.test("Link.read() returns bytes that later reads do not change", async () => {
  await withServer(async (conn) => {
    await conn.write(Uint8Array.of(1));
    await conn.read(new Uint8Array(1));
    await conn.write(Uint8Array.of(2));
  }, async (link) => {
    const first = await link.read();
    await link.write(Uint8Array.of(0));
    await link.read();
    assert.deepEqual(first, Uint8Array.of(1));
  });
});

Deno.test("Link.read() returns undefined at the end of the stream", async () => {
  await withServer(() => Promise.resolve(), async (link) => {
    assert.equal(await link.read(), undefined);
  });
});

Deno.test("Link.close() settles a waiting read, and makes writes fail", async () => {
  await withServer(async (conn) => void await conn.read(new Uint8Array(1)), async (link) => {
    const read = link.read();
    link.close();
    link.close();
    assert.equal(await read, undefined);
    assert.equal(await link.read(), undefined);
    await assert.rejects(link.write(Uint8Array.of(1)), ConnectionError);
    link.unref!();
    link.ref!();
  });
});

Deno.test("denoPlatform().dial() fails with the address when nobody listens", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  await assert.rejects(platform.dial({ host: "127.0.0.1", port }, { signal }), (error) => {
    assert(error instanceof ConnectionError);
    assert.equal(error.address, `127.0.0.1:${port}`);
    assert.equal(error.flag, undefined);
    assert(error.cause instanceof Deno.errors.ConnectionRefused);
    return true;
  });
});

Deno.test({
  name: "denoPlatform().dial() names the flag to add when Deno does not permit the address",
  permissions: { net: false },
  async fn() {
    const cases = [
      { host: "149.154.167.50", flag: "--allow-net=149.154.167.50:443" },
      { host: "2001:67c:4e8:f002::a", flag: "--allow-net=[2001:67c:4e8:f002::a]:443" },
    ];
    for (const { host, flag } of cases) {
      await assert.rejects(platform.dial({ host, port: 443 }, { signal }), (error) => {
        assert(error instanceof ConnectionError);
        assert.equal(error.flag, flag);
        assert(error.message.includes(flag), error.message);
        return true;
      });
      assert.equal(platform.permits!({ host, port: 443 }), false);
    }
  },
});

Deno.test({
  name: "denoPlatform().permits() tells what may be dialled without asking",
  permissions: { net: ["127.0.0.1:443"] },
  fn() {
    assert.equal(platform.permits!({ host: "127.0.0.1", port: 443 }), true);
    assert.equal(platform.permits!({ host: "127.0.0.1", port: 80 }), false);
  },
});

Deno.test("denoPlatform().dial() ends with its signal", async () => {
  const reason = new Error("closed");
  const aborted = AbortSignal.abort(reason);
  await assert.rejects(platform.dial({ host: "127.0.0.1", port: 9 }, { signal: aborted }), reason);
});

Deno.test("denoPlatform().random() fills any length", () => {
  for (const length of [0, 1, 16, 65_536, 65_537, 200_000]) {
    const bytes = platform.random(length);
    assert.equal(bytes.length, length);
    if (length >= 16) assert(bytes.subarray(-16).some((byte) => byte !== 0));
  }
  assert.notDeepEqual(platform.random(32), platform.random(32));
});

Deno.test("denoPlatform().random() gives what the system's cryptographic source gives (R300)", () => {
  const real = crypto.getRandomValues;
  let drawn = 0;
  crypto.getRandomValues = <Values extends ArrayBufferView | null>(values: Values): Values => {
    const bytes = values as unknown as Uint8Array;
    for (let index = 0; index < bytes.length; index++) bytes[index] = drawn++;
    return values;
  };
  try {
    const bytes = platform.random(70_000);
    assert.equal(drawn, 70_000, "each byte is drawn once");
    assert(bytes.every((byte, index) => byte === (index & 0xff)), "and given out as it is");
  } finally {
    crypto.getRandomValues = real;
  }
});

Deno.test("denoPlatform().now() is the wall clock and follows it forwards alone", () => {
  const original = Date.now;
  try {
    let wall = 1_700_000_000_000;
    Date.now = () => wall;
    const { now } = denoPlatform();
    const start = now();
    assert(Math.abs(start - wall) < 1_000);
    wall -= 3_600_000;
    const later = now();
    assert(later >= start && later < start + 1_000, "a clock set back");
    wall += 2 * 3_600_000;
    assert(Math.abs(now() - wall) < 1_000, "a clock set forwards, or a computer that slept");
  } finally {
    Date.now = original;
  }
});

Deno.test("denoPlatform().setTimer() runs once, and not when cancelled", async () => {
  const ran: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  platform.setTimer(1, () => ran.push("cancelled")).cancel();
  platform.setTimer(-5, () => ran.push("at once"));
  platform.setTimer(5, () => {
    ran.push("later");
    resolve();
  });
  assert.deepEqual(ran, []);
  await promise;
  assert.deepEqual(ran, ["at once", "later"]);
});

Deno.test("denoPlatform().setTimer() bears delays beyond what a timer can hold", async () => {
  let ran = false;
  const timer = platform.setTimer(Number.MAX_SAFE_INTEGER, () => ran = true);
  await new Promise<void>((resolve) => platform.setTimer(5, resolve));
  timer.cancel();
  assert(!ran);
});
