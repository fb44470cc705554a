// A connection over real sockets: it works, leaves nothing behind, and lets the process end when asked to.

import { strict as assert } from "node:assert";
import { Connection } from "../../../client/net/connection.ts";
import { denoPlatform } from "../../../client/net/platform.ts";
import type { Link } from "../../../client/net/platform.ts";
import { TEST_PUBLIC_KEY } from "../../helpers/rsa_key.ts";
import { request } from "./requests.ts";
import { MachineServer } from "./server.ts";

/** A data centre on loopback. */
class LoopbackServer implements AsyncDisposable {
  readonly server: MachineServer = new MachineServer({ time: denoPlatform() });
  readonly #listener: Deno.TcpListener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #accepting: Promise<void> = this.#accept();

  get port(): number {
    return this.#listener.addr.port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    const links = [...this.server.links];
    this.server.stop();
    await Promise.all([this.#accepting, ...links.map((link) => link.ended)]);
  }

  async #accept(): Promise<void> {
    for await (const conn of this.#listener) this.server.accept(linkOf(conn));
  }
}

function linkOf(conn: Deno.TcpConn): Link {
  let writing = Promise.resolve();
  let closed = false;
  return {
    async read() {
      const buffer = new Uint8Array(65_536);
      const count = await conn.read(buffer).catch(() => null);
      return count === null ? undefined : buffer.slice(0, count);
    },
    write(bytes) {
      writing = writing.then(async () => {
        for (let sent = 0; sent < bytes.length;) sent += await conn.write(bytes.subarray(sent));
      });
      return writing;
    },
    close() {
      if (!closed) conn.close();
      closed = true;
    },
  };
}

/** Runs the idle program to its end, and returns what it printed. */
async function runIdle(port: number, ...args: readonly string[]): Promise<string> {
  const url = new URL("./processes/idle.ts", import.meta.url);
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "--no-prompt", "--allow-net=127.0.0.1", url.href, String(port), ...args],
    env: { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  }).output();
  assert.equal(new TextDecoder().decode(stderr), "");
  assert.equal(code, 0);
  return new TextDecoder().decode(stdout);
}

Deno.test("Connection makes a key and calls over TCP, and leaves nothing behind", async () => {
  await using loopback = new LoopbackServer();
  await using connection = new Connection({
    platform: denoPlatform(),
    addresses: [{ host: "127.0.0.1", port: loopback.port }],
    dcId: 2,
    publicKeys: [TEST_PUBLIC_KEY],
  });
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const results = await Promise.all(numbers.map((number) => connection.call(request(number))));
  assert.deepEqual(results, numbers.map(request));
  loopback.server.closeLinks();
  assert.deepEqual(await connection.call(request(100)), request(100));
  assert.equal(loopback.server.keysMade, 1);
});

Deno.test("Connection lets an idle process end when told so, and waits for calls under way", async () => {
  await using loopback = new LoopbackServer();
  loopback.server.delayMs = 500;
  assert.equal(await runIdle(loopback.port, "unref"), "42\n");
});

Deno.test("Connection keeps an idle process alive otherwise", async () => {
  await using loopback = new LoopbackServer();
  assert.equal(await runIdle(loopback.port), "42\nstill alive\n");
});
