// The platform of this machine, but for waits of about a given length, which are over at once.

import { denoPlatform, type Platform } from "../../../client/net/platform.ts";

/** A platform that does not wait for timers within two seconds of `delayMs`. */
export function hurriedPlatform(
  delayMs: number,
): Platform & { readonly hurried: readonly number[] } {
  const platform = denoPlatform();
  const hurried: number[] = [];
  return {
    ...platform,
    hurried,
    setTimer(wantedMs, run) {
      const isMeant = Math.abs(wantedMs - delayMs) < 2000;
      if (isMeant) hurried.push(wantedMs);
      return platform.setTimer(isMeant ? 0 : wantedMs, run);
    },
  };
}
