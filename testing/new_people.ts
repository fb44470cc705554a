// How simulated people and bots are made.

/** How a person is made. Everything is optional. */
export interface NewUser {
  /** The id. @default the next free one, above 2^32 */
  readonly id?: number | undefined;
  /** First name. @default a name made of the id */
  readonly firstName?: string | undefined;
  /** Last name. */
  readonly lastName?: string | undefined;
  /** Username without `@`. */
  readonly username?: string | undefined;
  /** Phone number, digits only. @default the next free test number */
  readonly phone?: string | undefined;
  /** Password a login asks for after the code. */
  readonly password?: string | undefined;
  /** Hint to the password. */
  readonly passwordHint?: string | undefined;
  /** E-mail address the password can be reset by. */
  readonly recoveryEmail?: string | undefined;
  /** E-mail address login codes go to; `required` makes the next login ask for one. */
  readonly loginEmail?: string | undefined;
}

/** How a bot is made. Everything is optional. */
export interface NewBot {
  /** The id. @default the next free one, above 2^32 */
  readonly id?: number | undefined;
  /** Name. @default a name made of the id */
  readonly firstName?: string | undefined;
  /** Username without `@`. */
  readonly username?: string | undefined;
  /** Token to log in with. @default a random one */
  readonly token?: string | undefined;
  /** Whether it sees only what is meant for it in groups. @default true */
  readonly privacy?: boolean | undefined;
  /** Text a client shows before the first message. */
  readonly description?: string | undefined;
  /** Whether it takes inline queries. @default false */
  readonly inline?: boolean | undefined;
  /** Whether it is told which of its inline results were sent. @default false */
  readonly inlineFeedback?: boolean | undefined;
}
