// What each role of a session knows beyond what both know.

import type { AuthKey } from "../crypto/auth_key.ts";
import type { Call, Calls } from "./calls.ts";
import type { Requests } from "./requests.ts";
import type { KnownSalts, SaltProvider } from "./salts.ts";

/** A service message that is sent once and not followed up. */
export interface Notice {
  /** Its bytes. */
  readonly body: Uint8Array;
  /** Whether it answers a message of the other side. */
  readonly answer: boolean;
}

/** What a client's session knows beyond what both roles know. */
export interface ClientState {
  /** The calls that have not ended. */
  readonly calls: Calls;
  /** The known salts. */
  salts: KnownSalts;
  /** The call that goes alone, before all others. */
  binding: Call | undefined;
  /** The key before the present one: what the server sent under it may still be under way. */
  formerKey: AuthKey | undefined;
  /** No call is sent. */
  held: boolean;
  /** It is to be told when all sent calls have ended. */
  drainDue: boolean;
  /** No message has come over the link yet, and it is cautious. */
  unproven: boolean;
  /** Session ids of its own that it replaced. */
  readonly formerSessionIds: bigint[];
  /** Those of them the server is to forget and has not said so, and from when on. */
  readonly doomedSessions: Map<bigint, number>;
  /** It is to be asked to. */
  destroyDue: boolean;
  /** The `unique_id` values of server sessions met. */
  readonly serverSessions: bigint[];
  /** How often to ping, in milliseconds. */
  readonly pingIntervalMs: number;
  /** How long a pong may take, in milliseconds. */
  readonly pongTimeoutMs: number;
  /** A ping is to be sent. */
  pingDue: boolean;
  /** Salts are to be asked for. */
  saltsDue: boolean;
  /** The states of messages are to be asked for. */
  stateDue: boolean;
  /** Messages of the server to be asked for, with the call each answers (0: none). */
  readonly wanted: Map<bigint, bigint>;
  /** They are to be asked for now. */
  wantedDue: boolean;
  /** Own messages whose answers are to be asked for. */
  readonly wantedAnswers: Set<bigint>;
  /** The session is to be replaced as soon as the fate of its sent calls is known. */
  resetting: boolean;
  /** Refusals in a row. */
  refusals: number;
  /** When the last one came. */
  refusedAtMs: number;
  /** Connections in a row that ended by refusals. */
  refusedLinks: number;
  /** Only refusals of messages after this id count. */
  refusalMark: bigint;
  /** A message seemed too old; whether it was or the own time is wrong is not known yet. */
  ageDoubted: boolean;
  /** The clock offset the outside was told last. */
  toldOffsetMs: number | undefined;
}

/** What a server's session knows beyond what both roles know. */
export interface ServerState {
  /** The requests and the messages to be sent. */
  readonly requests: Requests;
  /** The salts of the key. */
  readonly salts: SaltProvider;
  /** Forgets another session of the key. */
  readonly destroySession: (sessionId: bigint) => boolean;
  /** The lowest message id the client was told the session began with; -1 before it began. */
  firstMsgId: bigint;
  /** What names this server session to the client. */
  readonly uniqueId: bigint;
}
