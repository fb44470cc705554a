// Ids that are known not to be the CRC32 of their line, and why that is right.

/** Reason by full name of the definition. */
export const HAND_ASSIGNED: Readonly<Record<string, string>> = {
  ipPortSecret: "part of the configuration served over DNS, whose ids Telegram chose itself",
  accessPointRule: "part of the configuration served over DNS, whose ids Telegram chose itself",
  "help.configSimple": "part of the configuration served over DNS, whose ids Telegram chose itself",
};
