// Every bound of the protocol layer, by name, with where it comes from: what arrives is measured against these first.

/**
 * Longest payload of one frame, in bytes: 16 MiB.
 *
 * The documentation gives no bound; clients use 1 to 16 MiB. The largest real packets are file parts
 * of 1 MiB and update differences of a few.
 */
export const MAX_FRAME_BYTES = 0x100_0000;

/**
 * Longest body of one plain message, in bytes.
 *
 * Plain messages exist only in the key exchange; the longest one of the documentation's sample is
 * 708 bytes with its padding (core.telegram.org/mtproto/samples-auth_key).
 */
export const MAX_PLAIN_BODY_BYTES = 16_384;

/** How long a whole key exchange may take, in milliseconds; clients allow some tens of seconds. */
export const HANDSHAKE_TIMEOUT_MS = 30_000;

/**
 * How long a query of the key exchange waits for its answer before the same bytes are sent again, in
 * milliseconds.
 */
export const HANDSHAKE_REPEAT_MS = 5_000;

/** How often one query of the key exchange is repeated before the exchange starts over. */
export const HANDSHAKE_MAX_REPEATS = 2;

/** How often a key exchange starts (with a new nonce each time) before it is given up. */
export const HANDSHAKE_MAX_ATTEMPTS = 5;

/** How many `dh_gen_retry` answers one key exchange takes before it starts over. */
export const HANDSHAKE_MAX_DH_RETRIES = 5;

/** How many key exchanges in a row a server begins for one connection without finishing one. */
export const HANDSHAKE_MAX_EXCHANGES = 16;

/**
 * How long a server remembers an exchange and repeats its answers, in milliseconds
 * (core.telegram.org/mtproto/auth_key, "Error Handling": up to 10 minutes).
 */
export const HANDSHAKE_MEMORY_MS = 600_000;
