// help.* and langpack.*: what a client asks first, about the servers themselves.

import type { Config, DcOption } from "../../tl/api.ts";
import type { CallContext } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { MESSAGE_LENGTH_MAX } from "../world/messaging.ts";

/** How long a client may keep the configuration, in seconds. */
const CONFIG_LIFETIME_S = 3600;

/** Registers help.* and langpack.*. */
export function helpService(registrar: Registrar): void {
  registrar.on("help.getConfig", "anyone", (_params, context) => renderConfig(context));
  registrar.on("help.getNearestDc", "anyone", (_params, { site }) => ({
    _: "nearestDc",
    country: "AQ",
    thisDc: site.dcId,
    nearestDc: site.dcId,
  }));
  registrar.on("help.getAppConfig", "anyone", (params) => {
    const hash = 1;
    if (params.hash === hash) return { _: "help.appConfigNotModified" };
    return { _: "help.appConfig", hash, config: { _: "jsonObject", value: [] } };
  });
  registrar.on("langpack.getLangPack", "anyone", (params) => ({
    _: "langPackDifference",
    langCode: params.langCode,
    fromVersion: 0,
    version: 1,
    strings: [],
  }));
  registrar.on("langpack.getDifference", "anyone", (params) => ({
    _: "langPackDifference",
    langCode: params.langCode,
    fromVersion: params.fromVersion,
    version: 1,
    strings: [],
  }));
}

// Names the very listener the client came by: clients reconnect and migrate by this list.
// https://core.telegram.org/api/config
function renderConfig(context: CallContext): Config {
  const { site, world } = context;
  const date = world.nowS();
  return {
    _: "config",
    date,
    expires: date + CONFIG_LIFETIME_S,
    testMode: site.testMode,
    thisDc: site.dcId,
    dcOptions: site.endpoints().map(({ dcId, host, port }): DcOption => ({
      _: "dcOption",
      ipv6: host.includes(":"),
      thisPortOnly: true,
      id: dcId,
      ipAddress: host,
      port,
    })),
    dcTxtDomainName: "",
    chatSizeMax: 200,
    megagroupSizeMax: 200_000,
    forwardedCountMax: 100,
    onlineUpdatePeriodMs: 210_000,
    offlineBlurTimeoutMs: 5_000,
    offlineIdleTimeoutMs: 30_000,
    onlineCloudTimeoutMs: 300_000,
    notifyCloudDelayMs: 30_000,
    notifyDefaultDelayMs: 1_500,
    pushChatPeriodMs: 60_000,
    pushChatLimit: 2,
    editTimeLimit: 172_800,
    revokeTimeLimit: 2_147_483_647,
    revokePmTimeLimit: 2_147_483_647,
    ratingEDecay: 2_419_200,
    stickersRecentLimit: 200,
    channelsReadMediaPeriod: 604_800,
    callReceiveTimeoutMs: 20_000,
    callRingTimeoutMs: 90_000,
    callConnectTimeoutMs: 30_000,
    callPacketTimeoutMs: 10_000,
    meUrlPrefix: "https://t.me/",
    captionLengthMax: 1024,
    messageLengthMax: MESSAGE_LENGTH_MAX,
    webfileDcId: site.dcId,
  };
}
