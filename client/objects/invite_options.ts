// What an invite link is made of.

/** What an invite link is made of. */
export interface InviteLinkOptions {
  /** A name, which only administrators see. */
  readonly title?: string | undefined;
  /** When it stops to work. @default never */
  readonly expires?: Date | undefined;
  /** How many may come in by it, from 1 to 99999. @default any number */
  readonly usageLimit?: number | undefined;
  /** Whether administrators must let in who comes by it. @default false */
  readonly requestNeeded?: boolean | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}
