// A connection and a data centre in one virtual world, with everything that was told written down.

import { strict as assert } from "node:assert";
import { Connection } from "../../../client/net/connection.ts";
import type { ConnectionOptions, ConnectionState, NewKey } from "../../../client/net/connection.ts";
import type { Address, Platform } from "../../../client/net/platform.ts";
import {
  settle,
  VirtualNetwork,
  virtualPlatform,
  VirtualTime,
} from "../../../testing/virtual_platform.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TEST_PUBLIC_KEY } from "../../helpers/rsa_key.ts";
import { MachineServer } from "./server.ts";

/** The first address of the data centre. */
export const FIRST: Address = { host: "10.0.0.1", port: 443 };
/** The second. */
export const SECOND: Address = { host: "10.0.0.2", port: 443 };

/** Everything a test of a connection needs. */
export interface Scene extends AsyncDisposable {
  readonly time: VirtualTime;
  readonly network: VirtualNetwork;
  readonly platform: Platform;
  readonly server: MachineServer;
  readonly connection: Connection;
  /** The states it went through, after `idle`. */
  readonly states: ConnectionState[];
  /** The errors told with states. */
  readonly errors: (Error | undefined)[];
  readonly keys: NewKey[];
  readonly updates: Uint8Array[];
  /** How often the server's session was renewed. */
  readonly renewals: bigint[];
  /** Waits until the connection is ready. */
  ready(): Promise<void>;
  /** Another connection in the same world. */
  connect(options?: Partial<ConnectionOptions>): Connection;
}

/**
 * Sets the scene.
 *
 * @param options What the connection is told beside the usual.
 * @param seed The seed of the client's randomness.
 */
export function scene(options: Partial<ConnectionOptions> = {}, seed: number = 1): Scene {
  const time = new VirtualTime();
  const network = new VirtualNetwork(time);
  const platform = virtualPlatform({ time, network, random: seededRandom(seed).bytes });
  const server = new MachineServer({ time, network, addresses: [FIRST, SECOND] });
  const states: ConnectionState[] = [];
  const errors: (Error | undefined)[] = [];
  const keys: NewKey[] = [];
  const updates: Uint8Array[] = [];
  const renewals: bigint[] = [];
  const common = {
    platform,
    addresses: [FIRST, SECOND],
    dcId: 2,
    publicKeys: [TEST_PUBLIC_KEY],
  };
  const connection = new Connection({
    ...common,
    onState(state, error) {
      states.push(state);
      errors.push(error);
    },
    onKey: (key) => keys.push(key),
    onUpdate: (body) => updates.push(body.slice()),
    onRenewed: (msgId) => renewals.push(msgId),
    ...options,
  });
  return {
    time,
    network,
    platform,
    server,
    connection,
    states,
    errors,
    keys,
    updates,
    renewals,
    ready: () => time.until(connection.connect()),
    connect: (more = {}) => new Connection({ ...common, ...more }),
    // After every test: nothing may be left that waits.
    async [Symbol.asyncDispose]() {
      await time.until(connection.close());
      server.stop();
      network.latencyMs = () => 0;
      await time.advance(1_000);
      assert.equal(time.pending, 0, "timers are left");
    },
  };
}

/** What a promise has come to by now. */
export async function stateOf(
  promise: Promise<unknown>,
): Promise<"pending" | "resolved" | "rejected"> {
  let state: "pending" | "resolved" | "rejected" = "pending";
  promise.then(() => state = "resolved", () => state = "rejected");
  await settle();
  return state;
}
