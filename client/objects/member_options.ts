// What can be said of members of a chat: which of them are wanted, and what they may do.

import type * as tl from "../../tl/api.ts";

/** Rights of an administrator; those left out are not given. */
export type AdminRights = Readonly<Omit<tl.chatAdminRights, "_">>;

/** What is taken from a member: `{ sendMessages: true }` silences. */
export type Restrictions = Readonly<Omit<tl.chatBannedRights, "_" | "untilDate">>;

/** Which members of a chat are wanted. Only supergroups and channels know `banned` and `restricted`. */
export type MemberFilter =
  | "all"
  | "admins"
  | "bots"
  | "contacts"
  | "banned"
  | "restricted";

/** Which members of a chat are wanted, and how many. */
export interface MembersOptions {
  /** Only these. @default "all" */
  readonly filter?: MemberFilter | undefined;
  /** Only those whose name or username begins with this. */
  readonly query?: string | undefined;
  /** At most as many. @default all there are, or with `getChatMembers` 200 */
  readonly limit?: number | undefined;
  /** Skips as many. @default 0 */
  readonly offset?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** How someone is banned. */
export interface BanOptions {
  /** When the ban ends. @default never */
  readonly until?: Date | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** How someone is made an administrator. */
export interface PromoteOptions {
  /** The title shown beside their name, of at most 16 characters. */
  readonly rank?: string | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}
