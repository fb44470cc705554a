// Where everything is in the 64 KiB of the accelerator's memory. Constant tables lie below.

/** Everything from here on is overwritten with zeros after each use. */
export const SECRETS: usize = 0x1000;

/** Round keys in the form of the rounds, 15 · 16 bytes. */
export const SCHEDULE: usize = 0x1000;
/** IGE: the last output (transformed, less the last key), the last input, the one before; CTR: the counter. */
export const CHAIN: usize = 0x10f0;
/** The AES key, 32 bytes. */
export const KEY: usize = 0x1120;
/** The initialization vector, 32 bytes. */
export const IV: usize = 0x1140;
/** The authorization key, 256 bytes. */
export const AUTH_KEY: usize = 0x1160;
/** A block for SHA-256, 64 bytes, and what is written behind it. */
export const BLOCK: usize = 0x1260;
/** Two digests, 32 bytes each. */
export const DIGEST_A: usize = 0x12b0;
export const DIGEST_B: usize = 0x12d0;
/** The last 16 words of the message schedule of SHA-256. */
export const WORDS: usize = 0x12f0;
/** The message key, 16 bytes. */
export const MESSAGE_KEY: usize = 0x13f0;
/** SHA-256 of which the message key is the middle, 32 bytes. */
export const MESSAGE_KEY_LARGE: usize = 0x1400;

/** Data to work on. Before it are 32 bytes for the hash or, sealed, for the envelope's header. */
export const MESSAGE: usize = 0x1440;
/** How much data fits. */
export const CAPACITY: usize = 0xe000;
/** The most that is written behind the data. */
export const BEHIND: usize = 96;
