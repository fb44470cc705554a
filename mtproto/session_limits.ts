// Every bound and delay of the encrypted session, by name, with where it comes from.

/** How far ahead of the synchronised time a message id may be, in milliseconds
 * (core.telegram.org/mtproto/security_guidelines#checking-msg-id). */
export const MAX_AHEAD_MS = 30_000;

/** How far behind the synchronised time a message id may be, in milliseconds (as above). */
export const MAX_BEHIND_MS = 300_000;

/**
 * How many received message ids a session remembers. The documentation says "the last N"; clients
 * keep 1000.
 */
export const REMEMBERED_IDS = 1024;

/** Most message ids in one acknowledgement, state request or resend request
 * (core.telegram.org/mtproto/service_messages_about_messages). */
export const MAX_LISTED_IDS = 8192;

/** Most messages a received container may hold
 * (core.telegram.org/mtproto/service_messages#simple-container). */
export const MAX_CONTAINER_MESSAGES = 1024;

/** Most messages a sent container holds; some servers stop below the documented 1024. */
export const MAX_SENT_CONTAINER_MESSAGES = 1020;

/**
 * Most bytes of items in a sent container, headers included: a server takes 1 044 456 bytes of
 * container, 52 of which are kept for the parts around them.
 */
export const MAX_CONTAINER_BYTES = 1_044_404;

/** Beyond this many bytes small messages of one moment are spread over several packets (TDLib). */
export const SHARED_PACKET_BYTES = 0x8000;

/** `msg_id (8) || seqno (4) || bytes (4)` before each message in a container. */
export const CONTAINER_ITEM_HEADER_BYTES = 16;

/** Longest body of a call, in bytes: it must fit into a container together with nothing else. */
export const MAX_CALL_BYTES = MAX_CONTAINER_BYTES - CONTAINER_ITEM_HEADER_BYTES - 12;

/** Longest answer or update of a server, in bytes: in a packet of its own it must fit into a frame. */
export const MAX_REPLY_BYTES = 0xff_0000;

/** Most bytes one packet may hold after all its gzip parts are unpacked: 32 MiB. */
export const MAX_UNPACKED_BYTES = 0x200_0000;

/** Bodies up to this many bytes are not worth compressing. */
export const MIN_GZIP_BYTES = 256;

/** Longer bodies are files in practice: compressing them costs time and gains nothing. */
export const MAX_GZIP_BYTES = 0x1_0000;

/** A compressed body is used when it has at most this share of the original. */
export const GZIP_GAIN = 0.9;

/** Most calls a client session holds at once, queued and sent. */
export const MAX_PENDING_CALLS = 4096;

/** Most requests a server session holds unanswered at once. */
export const MAX_OPEN_REQUESTS = 4096;

/** Most messages a server session keeps for a client that does not acknowledge them. */
export const MAX_UNACKED = 2048;

/** Most bytes of such messages: 32 MiB. */
export const MAX_UNACKED_BYTES = 0x200_0000;

/** Most service messages waiting to be sent; more are dropped, the other side asks again. */
export const MAX_NOTICES = 1024;

/** More unacknowledged messages than this are acknowledged at once ("say, over 16":
 * core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt). */
export const EAGER_ACKS = 16;

/** How long an acknowledgement waits for a message to travel with, in milliseconds. Documented are
 * 60 to 120 seconds; clients wait 0.1 to 30. */
export const ACK_DELAY_MS = 1_000;

/** While requests are being answered, packets of a server are at least this far apart, in
 * milliseconds, so that answers share them. */
export const BATCH_DELAY_MS = 2;

/** So many answers of a server wait for no more, so that the client reads some while others are made. */
export const SHARED_ANSWERS = 32;

/** How often a client sends `ping_delay_disconnect`, in milliseconds
 * (core.telegram.org/mtproto/service_messages#deferred-connection-closure-ping). */
export const PING_INTERVAL_MS = 60_000;

/** After which silence the server may close the connection, in seconds (as above). */
export const DISCONNECT_DELAY_S = 75;

/** How long a pong may take before the link counts as dead, in milliseconds. */
export const PONG_TIMEOUT_MS = 15_000;

/** After which time without a sign of receipt the state of a message is asked, in milliseconds. */
export const STATE_DELAY_MS = 15_000;

/** After which time without an answer the state of a received call is asked again, in milliseconds. */
export const ANSWER_DELAY_MS = 60_000;

/** How often the answer to a call that has one is asked for again before its fate counts as unknown. */
export const MAX_ANSWER_CHASES = 3;

/** How long a server waits for an acknowledgement before it speaks of the message again, in
 * milliseconds. */
export const RESEND_DELAY_MS = 30_000;

/** How often it does so on one connection. */
export const MAX_RESENDS = 2;

/** An unacknowledged message up to this many bytes is sent again, of a longer one only the id is
 * (`msg_detailed_info`). */
export const RESENT_WHOLE_BYTES = 1024;

/** How long a session that must be replaced waits for the verdict on its sent calls, in
 * milliseconds. */
export const RESET_GRACE_MS = 3_000;

/** So many refusals in a row, each of a message sent after the one before, end the connection. */
export const MAX_REFUSALS = 5;

/** So many connections in a row that ended by refusals end the session. */
export const MAX_REFUSED_LINKS = 3;

/** A row of refusals ends by itself after this time without one, in milliseconds: ten minutes. */
export const REFUSAL_MEMORY_MS = 600_000;

/** So many refusals of one call end the session: it will never be taken. */
export const MAX_CALL_REFUSALS = 10;

/** How often a call is sent again because the one it waits for was not done. */
export const MAX_ORDER_RETRIES = 10;

/** How many future salts are asked for; 64 is the most
 * (core.telegram.org/mtproto/service_messages#request-for-several-future-salts). */
export const FUTURE_SALTS = 32;

/** Salts are asked for when those known end within this time, in seconds. */
export const SALT_RESERVE_S = 3_600;

/** The shortest time between two requests for salts, in milliseconds. */
export const SALT_REQUEST_INTERVAL_MS = 300_000;

/** How long a salt serves before the next one does, in seconds
 * (core.telegram.org/mtproto/description#server-salt). */
export const SALT_PERIOD_S = 1_800;

/** Most salts a client keeps. */
export const MAX_SALTS = 64;

/** From which age on a server takes a message no more, whoever held it back, in milliseconds. */
export const MAX_TAKEN_AGE_MS = MAX_BEHIND_MS + MAX_AHEAD_MS;

/**
 * How long a replaced session lives on the server before it is to be forgotten, in milliseconds.
 * While a server still takes messages of that age it must know their ids, or whoever stands between
 * could have it carry out one of them again.
 */
export const DESTROY_DELAY_MS = MAX_TAKEN_AGE_MS;

/** How many session ids a client remembers as former ones of its own. */
export const FORMER_SESSIONS = 8;

/** How many `unique_id` values of server sessions a client remembers. */
export const REMEMBERED_SERVER_SESSIONS = 16;

/** A change of the clock offset below this is not told, in milliseconds. */
export const CLOCK_REPORT_MS = 1_000;

/** An old message id is not sent again once it is this old: past it the other side may refuse it
 * for its age, in milliseconds. A new one takes its place only when it must ({@linkcode MAX_TAKEN_AGE_MS}). */
export const MAX_RESEND_AGE_MS = 240_000;

/** How often one message is written to links at most. */
export const MAX_TRANSMISSIONS = 8;

/** An answer sent within this time is taken to be under way still, in milliseconds. */
export const FRESH_ANSWER_MS = 5_000;
