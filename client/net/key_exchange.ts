// One key exchange over a link, run in time.

import type { RsaPublicKey } from "../../crypto/rsa.ts";
import { ClientHandshake } from "../../mtproto/handshake_client.ts";
import type { HandshakeDone, HandshakeIn, HandshakeOut } from "../../mtproto/handshake_client.ts";
import { Driver } from "./driver.ts";
import type { FramedLink } from "./framed_link.ts";
import type { Platform } from "./platform.ts";

/** A key exchange under way. */
export type KeyExchange = Driver<HandshakeIn, HandshakeOut>;

/** What a {@linkcode keyExchange} is made of, and whom it tells. */
export interface KeyExchangeOptions {
  /** Clock, timers and randomness. */
  readonly platform: Platform;
  /** The servers' public keys. */
  readonly publicKeys: readonly RsaPublicKey[];
  /** The data centre: 10,000 more on test servers, negative for media. */
  readonly dcId: number;
  /** How long the key is to live, in seconds; `undefined` for a permanent one. */
  readonly temporaryExpiresInS: number | undefined;
  /** Where packets are written. */
  readonly link: FramedLink;
  /** Takes the key. */
  readonly onDone: (done: HandshakeDone) => void;
  /** Learns that it failed. */
  readonly onFailed: (error: Error) => void;
  /** Takes what was thrown and should not have been. */
  readonly onFault: (error: unknown) => void;
}

/** Sets a key exchange up; the input `start` begins it. */
export function keyExchange(options: KeyExchangeOptions): KeyExchange {
  const { platform, publicKeys, dcId, temporaryExpiresInS, link, onFault } = options;
  const { random } = platform;
  return new Driver({
    machine: new ClientHandshake({ dcId, publicKeys, random, temporaryExpiresInS }),
    platform,
    onOutput: (output) => {
      switch (output.type) {
        case "transmit":
          return link.send(output.packet);
        case "done":
          return options.onDone(output);
        case "fatal":
          return options.onFailed(output.error);
      }
    },
    onFault,
  });
}
