// Accepts TCP connections on loopback and hands each on as a link.

import type { Link } from "../client/net/platform.ts";

const READ_BUFFER_BYTES = 65_536;

/** A listening socket. */
export interface Listener {
  /** The port it listens on. */
  readonly port: number;
  /** Stops listening; connections made before go on. Resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Listens on a port of a local address.
 *
 * @param host IP address to listen on.
 * @param port TCP port; 0 for any free one.
 * @param accept takes each connection.
 * @throws {Deno.errors.AddrInUse} when the port is taken.
 * @throws {Deno.errors.NotCapable} when it is not permitted; `--allow-net=127.0.0.1` permits it.
 */
export function listen(host: string, port: number, accept: (link: Link) => void): Listener {
  const listener = Deno.listen({ hostname: host, port });
  const ended = acceptAll(listener, accept);
  return {
    port: listener.addr.port,
    close: () => {
      listener.close();
      return ended;
    },
  };
}

async function acceptAll(
  listener: Deno.TcpListener,
  accept: (link: Link) => void,
): Promise<void> {
  while (true) {
    try {
      const conn = await listener.accept();
      conn.setNoDelay(true);
      accept(tcpLink(conn));
    } catch (error) {
      if (error instanceof Deno.errors.BadResource) return;
      if (error instanceof Deno.errors.Interrupted) return;
      // A client that went away between connect and accept.
      if (error instanceof Deno.errors.ConnectionReset) continue;
      if (error instanceof Deno.errors.ConnectionAborted) continue;
      return;
    }
  }
}

function tcpLink(conn: Deno.TcpConn): Link {
  const buffer = new Uint8Array(READ_BUFFER_BYTES);
  let closed = false;
  return {
    async read() {
      const length = await conn.read(buffer);
      return length === null ? undefined : buffer.slice(0, length);
    },
    async write(bytes) {
      for (let sent = 0; sent < bytes.length;) sent += await conn.write(bytes.subarray(sent));
    },
    close() {
      if (closed) return;
      closed = true;
      conn.close();
    },
  };
}
