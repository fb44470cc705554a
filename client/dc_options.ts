// Where the data centres are: the addresses Telegram has published, and the choice among all known ones.

import type { Config } from "../tl/api.ts";
import type { Purpose } from "./call.ts";
import { type Address, formatAddress } from "./net/platform.ts";

/**
 * One way to reach a data centre.
 *
 * @see https://core.telegram.org/constructor/dcOption
 */
export interface DcOption extends Address {
  /** The data centre, 1 to 5 in production. */
  readonly id: number;
  /** Whether `host` is an IPv6 address. */
  readonly ipv6?: boolean | undefined;
  /** Whether the address serves file transfers alone. */
  readonly mediaOnly?: boolean | undefined;
}

// Built into the official clients: tdesktop (2025-09) mtproto_dc_options.cpp and TDLib (2026-07)
// ConnectionCreator.cpp; these are where to begin until help.getConfig says more.
const PRODUCTION: readonly DcOption[] = [
  v4(1, "149.154.175.50"),
  v4(2, "149.154.167.51"),
  v4(2, "95.161.76.100"),
  v4(3, "149.154.175.100"),
  v4(4, "149.154.167.91"),
  v4(5, "149.154.171.5"),
  v6(1, "2001:b28:f23d:f001::a"),
  v6(2, "2001:67c:4e8:f002::a"),
  v6(3, "2001:b28:f23d:f003::a"),
  v6(4, "2001:67c:4e8:f004::a"),
  v6(5, "2001:b28:f23f:f005::a"),
];

const TEST: readonly DcOption[] = [
  v4(1, "149.154.175.10"),
  v4(2, "149.154.167.40"),
  v4(3, "149.154.175.117"),
  v6(1, "2001:b28:f23d:f001::e"),
  v6(2, "2001:67c:4e8:f002::e"),
  v6(3, "2001:b28:f23d:f003::e"),
];

/**
 * The addresses to begin with.
 *
 * @param testServers Whether to use the test servers.
 */
export function builtInDcOptions(testServers: boolean): readonly DcOption[] {
  return testServers ? TEST : PRODUCTION;
}

/**
 * The addresses a client can use out of what help.getConfig says (R28): those of ordinary data centres
 * over plain TCP. Addresses with a secret of their own or for obfuscated connections alone are left
 * out, and so are those of CDNs.
 *
 * @param config The answer of help.getConfig.
 */
export function dcOptionsOf(config: Config): DcOption[] {
  return config.dcOptions
    .filter((option) => !option.cdn && !option.tcpoOnly && option.secret === undefined)
    .map((option) => ({
      id: option.id,
      host: option.ipAddress,
      port: option.port,
      thisPortOnly: option.thisPortOnly ?? false,
      ...(option.ipv6 ? { ipv6: true } : {}),
      ...(option.mediaOnly ? { mediaOnly: true } : {}),
    }));
}

/** All that is known of addresses, and what may be used of it. */
export interface AddressSources {
  /** Addresses the user insists on; when a data centre is among them, no others are used for it. */
  readonly given: readonly DcOption[];
  /** What the server told. */
  readonly learnt: readonly DcOption[];
  /** What Telegram has published. */
  readonly builtIn: readonly DcOption[];
  /** Tells whether an address may be dialled; left out, all may. */
  readonly permits?: ((address: Address) => boolean) | undefined;
  /** The only version of the Internet protocol to use; left out, both are. */
  readonly ipVersion?: 4 | 6 | undefined;
  /** Whether IPv6 comes before IPv4. */
  readonly preferIpv6?: boolean | undefined;
}

/**
 * The addresses of a data centre, best first: IPv4 before IPv6 unless the sources say otherwise (R28),
 * for transfers media addresses before others. Addresses that may not be dialled are left out as long
 * as others remain.
 *
 * @param sources What is known.
 * @param dcId The data centre.
 * @param purpose What the connection is for.
 */
export function addressesOf(
  sources: AddressSources,
  dcId: number,
  purpose: Purpose,
): DcOption[] {
  const { ipVersion } = sources;
  const ofDc = (option: DcOption): boolean =>
    option.id === dcId && (purpose !== "main" || !option.mediaOnly) &&
    (ipVersion === undefined || isIpv6(option) === (ipVersion === 6));
  const given = sources.given.filter(ofDc);
  const known = given.length > 0
    ? given
    : [...sources.learnt.filter(ofDc), ...sources.builtIn.filter(ofDc)];
  const unique = [...new Map(known.map((option) => [formatAddress(option), option])).values()];
  const permitted = unique.filter((option) => sources.permits?.(option) ?? true);
  const usable = permitted.length > 0 ? permitted : unique;
  const rank = (option: DcOption): number =>
    (isIpv6(option) === (sources.preferIpv6 ?? false) ? 0 : 2) +
    (purpose !== "main" && !option.mediaOnly ? 1 : 0);
  return usable.toSorted((a, b) => rank(a) - rank(b));
}

function isIpv6(option: DcOption): boolean {
  return option.ipv6 ?? option.host.includes(":");
}

function v4(id: number, host: string): DcOption {
  return { id, host, port: 443, thisPortOnly: false };
}

function v6(id: number, host: string): DcOption {
  return { id, host, port: 443, thisPortOnly: false, ipv6: true };
}
