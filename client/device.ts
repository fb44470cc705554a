// How a client presents itself, honestly: the runtime and system it runs on, this library, no phone model.

/**
 * What `initConnection` says of the program; the account's owner sees it in the list of sessions.
 *
 * @see https://core.telegram.org/method/initConnection
 */
export interface Device {
  /** What the program runs on, such as `Deno 2.9.6`. */
  readonly deviceModel: string;
  /** The operating system, such as `Linux x86_64`. */
  readonly systemVersion: string;
  /** The version of the program. */
  readonly appVersion: string;
  /** The language of the system, such as `en`. */
  readonly systemLangCode: string;
  /** The name of a language pack; empty for programs that have none with Telegram. */
  readonly langPack: string;
  /** The language of the program, such as `en`. */
  readonly langCode: string;
}

/** Some fields of a {@linkcode Device}; the others are found out. */
export type DeviceOptions = { readonly [Field in keyof Device]?: Device[Field] | undefined };

/** The version of this library, as in deno.json. */
export const VERSION = "0.1.0";

/** Describes the machine without asking for any permission. */
export function thisDevice(): Device {
  // "Deno/2.9.6", "Node.js/24"
  const agent = navigator.userAgent.replace("/", " ");
  // "en-US"
  const language = navigator.language.split("-")[0] || "en";
  return {
    deviceModel: agent,
    systemVersion: navigator.platform || "unknown",
    appVersion: `Layer ${VERSION}`,
    systemLangCode: language,
    langPack: "",
    langCode: language,
  };
}
