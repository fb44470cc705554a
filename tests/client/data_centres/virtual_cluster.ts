// A cluster and its clients in virtual time: the real data centres, over a network in memory.

import type { CoreOptions } from "../../../client/options.ts";
import { TestCluster, type TestClusterOptions } from "../../../testing/mod.ts";
import { VirtualNetwork, virtualPlatform, VirtualTime } from "../../../testing/virtual_platform.ts";
import { seededRandom } from "../../helpers/random.ts";

/** A cluster for which an hour passes in no time. */
export class VirtualCluster implements AsyncDisposable {
  /** The time of clients and data centres. */
  readonly time: VirtualTime;
  /** The network between them. */
  readonly network: VirtualNetwork;
  /** The data centres. */
  readonly cluster: TestCluster;

  private constructor(time: VirtualTime, cluster: TestCluster) {
    this.time = time;
    this.network = new VirtualNetwork(time);
    this.cluster = cluster;
    for (const dc of cluster.dcs) {
      const { host, port } = dc.endpoint;
      this.network.listen({ host, port }, (link) => dc.accept(link));
    }
  }

  /** Starts the data centres. */
  static async start(options: TestClusterOptions = {}): Promise<VirtualCluster> {
    const time = new VirtualTime();
    return new VirtualCluster(time, await TestCluster.start({ ...options, now: time.now }));
  }

  /** What a client needs to reach the cluster. */
  clientOptions(overrides: Partial<CoreOptions> = {}): CoreOptions {
    const random = seededRandom(0xdc);
    const platform = virtualPlatform({
      time: this.time,
      network: this.network,
      random: (length) => random.bytes(length),
    });
    return this.cluster.clientOptions({ homeDc: 1, platform, ...overrides });
  }

  /** Lets time pass until something has happened. */
  until<T>(promise: Promise<T>): Promise<T> {
    return this.time.until(promise);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.network.cutAll();
    await this.time.advance(1_000);
    await this.cluster[Symbol.asyncDispose]();
  }
}
