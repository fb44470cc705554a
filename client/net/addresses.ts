// Which endpoint to dial next: all of a data centre's in turn, other ports too where they are permitted.

import { ConnectionError } from "../errors.ts";
import { formatAddress } from "./platform.ts";
import type { Address, Platform } from "./platform.ts";

/**
 * Ports on which every data centre listens.
 *
 * Source: core.telegram.org/mtproto/transports, "TCP".
 */
const COMMON_PORTS: readonly number[] = [443, 80, 5222];

/** The endpoints of a data centre in the order in which they are tried (R28, R34). */
export class AddressBook {
  readonly #permits: (address: Address) => boolean;
  readonly #refused = new Map<string, ConnectionError>();
  #addresses: readonly Address[] = [];
  #next = 0;

  /**
   * Makes a book with all of them.
   *
   * @param addresses The endpoints, best first.
   * @param platform Tells which may be dialled without asking anybody.
   */
  constructor(addresses: readonly Address[], platform: Pick<Platform, "permits">) {
    this.#permits = (address) => platform.permits?.(address) ?? false;
    this.set(addresses);
  }

  /** The endpoint to dial now; `undefined` when none is left. */
  get current(): Address | undefined {
    return this.#addresses[this.#next % this.#addresses.length];
  }

  /** Goes on to the next endpoint, and after the last to the first. */
  advance(): void {
    this.#next++;
  }

  /**
   * Takes over a new list.
   *
   * @param addresses The endpoints, best first.
   */
  set(addresses: readonly Address[]): void {
    this.#refused.clear();
    this.#next = 0;
    this.#addresses = withCommonPorts(addresses, this.#permits);
  }

  /**
   * Strikes out an endpoint that Deno does not permit to dial.
   *
   * @param address The endpoint.
   * @param error What `dial` threw.
   */
  strike(address: Address, error: ConnectionError): void {
    this.#refused.set(formatAddress(address), error);
    this.#addresses = this.#addresses.filter((other) => other !== address);
    this.#next = 0;
  }

  /** The error to fail with when none is left. */
  exhausted(): ConnectionError {
    const errors = [...this.#refused.values()];
    if (errors.length === 0) {
      return new ConnectionError("The data centre has no address; give at least one");
    }
    if (errors.length === 1) return errors[0]!;
    const texts = [...this.#refused.keys()];
    const flag = `--allow-net=${texts.join(",")}`;
    return new ConnectionError(
      `Deno does not permit a connection to any of ${texts.join(", ")}; run again with ${flag}`,
      { flag, cause: errors[0] },
    );
  }
}

// All given endpoints come before the first other port, so that these are only tried when those fail.
function withCommonPorts(
  addresses: readonly Address[],
  permits: (address: Address) => boolean,
): readonly Address[] {
  const list = [...addresses];
  const known = new Set(addresses.map(formatAddress));
  for (const address of addresses) {
    if (address.thisPortOnly !== false) continue;
    for (const port of COMMON_PORTS) {
      const other: Address = { ...address, port };
      if (known.has(formatAddress(other)) || !permits(other)) continue;
      known.add(formatAddress(other));
      list.push(other);
    }
  }
  return list;
}
