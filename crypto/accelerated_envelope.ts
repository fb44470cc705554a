// Sealing and opening in the accelerator's memory, of all messages that fit into it.

import { shortLivedCopy } from "../bytes/short_lived.ts";
import { type Accelerator, accelerator } from "./accelerator.ts";
import type { AuthKey } from "./auth_key.ts";
import { equalConstantTime } from "./constant_time.ts";
import {
  checkedBodyLength,
  type EncryptedMessage,
  ENVELOPE_HEADER_BYTES,
  HASH_PREFIX_BYTES,
  MESSAGE_HEADER_BYTES,
  messageOf,
  type OpenedPacket,
  quickAckTokenOf,
  type SealedPacket,
  writePlaintext,
  wrongMessageKey,
} from "./envelope_layout.ts";
import { sha256To } from "./sha.ts";

/**
 * Plaintexts up to this size are hashed and encrypted by one call of the accelerator; from the next
 * bucket on, its SHA-256 is slower than the platform's (`deno task bench --filter seal --filter open`).
 */
const ONE_CALL_BYTES = 512;

/** Seals a message that fits into the accelerator's memory. */
export function sealAccelerated(
  authKey: AuthKey,
  x: 0 | 8,
  message: EncryptedMessage,
  padding: Uint8Array,
  size: number,
): SealedPacket {
  const wasm = accelerator();
  const { bytes, view, MESSAGE, MESSAGE_KEY, MESSAGE_KEY_LARGE } = wasm;
  // What is written is wiped even if a part of the message is of another type than declared.
  try {
    writePlaintext(bytes, view, MESSAGE, message, padding);
    bytes.set(authKey.bytes, wasm.AUTH_KEY);
    if (size <= ONE_CALL_BYTES) {
      wasm.seal(x, size);
    } else {
      hashMessage(wasm, x, size);
      bytes.copyWithin(MESSAGE_KEY, MESSAGE_KEY_LARGE + 8, MESSAGE_KEY_LARGE + 24);
      wasm.startMessage(false, x);
      wasm.encryptIge(size);
      bytes.copyWithin(MESSAGE - 16, MESSAGE_KEY, MESSAGE_KEY + 16);
    }
    view.setBigUint64(MESSAGE - ENVELOPE_HEADER_BYTES, authKey.id, true);
    const start = MESSAGE - ENVELOPE_HEADER_BYTES;
    const packet = shortLivedCopy(bytes, start, ENVELOPE_HEADER_BYTES + size);
    return { packet, quickAckToken: quickAckTokenOf(view, MESSAGE_KEY_LARGE) };
  } finally {
    wasm.wipe(size);
  }
}

/** Computes `msg_key_large` by the platform, in the accelerator's memory. */
function hashMessage(wasm: Accelerator, x: 0 | 8, size: number): void {
  const { bytes, AUTH_KEY, MESSAGE, MESSAGE_KEY_LARGE } = wasm;
  const start = MESSAGE - HASH_PREFIX_BYTES;
  bytes.copyWithin(start, AUTH_KEY + 88 + x, AUTH_KEY + 120 + x);
  sha256To(
    bytes.subarray(MESSAGE_KEY_LARGE, MESSAGE_KEY_LARGE + 32),
    bytes.subarray(start, MESSAGE + size),
  );
}

/** Opens a packet that fits into the accelerator's memory. */
export function openAccelerated(
  keyBytes: Uint8Array,
  x: 0 | 8,
  packet: Uint8Array,
  size: number,
): OpenedPacket {
  const wasm = accelerator();
  const { bytes, view, MESSAGE, MESSAGE_KEY, MESSAGE_KEY_LARGE } = wasm;
  try {
    bytes.set(keyBytes, wasm.AUTH_KEY);
    bytes.set(packet, MESSAGE - ENVELOPE_HEADER_BYTES);
    if (size <= ONE_CALL_BYTES) {
      if (!wasm.open(x, size)) throw wrongMessageKey();
    } else {
      bytes.copyWithin(MESSAGE_KEY, MESSAGE - 16, MESSAGE);
      wasm.startMessage(true, x);
      wasm.decryptIge(size);
      hashMessage(wasm, x, size);
      const right = bytes.subarray(MESSAGE_KEY_LARGE + 8, MESSAGE_KEY_LARGE + 24);
      const given = bytes.subarray(MESSAGE_KEY, MESSAGE_KEY + 16);
      if (!equalConstantTime(right, given)) throw wrongMessageKey();
    }
    const start = MESSAGE + MESSAGE_HEADER_BYTES;
    const body = shortLivedCopy(bytes, start, checkedBodyLength(view, MESSAGE, size));
    const quickAckToken = quickAckTokenOf(view, MESSAGE_KEY_LARGE);
    return { message: messageOf(view, MESSAGE, body), quickAckToken };
  } finally {
    wasm.wipe(size);
  }
}
