// The error of a client that could not follow the server to another data centre.

/**
 * What a client was doing when it could not go to another data centre:
 * - `connect`: it looked for the address, connected, or made a key there;
 * - `authorize`: it took the authorization of the account along;
 * - `save`: it wrote the move down.
 */
export type MigrationStep = "connect" | "authorize" | "save";

const WHILE: Readonly<Record<MigrationStep, string>> = {
  connect: "connecting there",
  authorize: "taking the authorization along",
  save: "writing the move down",
};

/**
 * The server sent the client to another data centre, and the client could not go there. The session is
 * as it was before: it belongs to the former data centre, and the call can be made again.
 *
 * Source: core.telegram.org/api/errors, "303 SEE_OTHER".
 */
export class MigrationError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "migration";
  /** Always `"MigrationError"`. */
  override readonly name = "MigrationError";
  /** The home data centre, which stays the home. */
  readonly from: number;
  /** The data centre that was to be gone to. */
  readonly to: number;
  /** What failed. */
  readonly step: MigrationStep;

  /**
   * Makes the error.
   *
   * @param from The home data centre.
   * @param to The data centre that was to be gone to.
   * @param step What failed.
   * @param cause What was thrown then.
   */
  constructor(from: number, to: number, step: MigrationStep, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `Going from data centre ${from} to ${to} failed while ${WHILE[step]}: ${reason}. ` +
        `The session still belongs to data centre ${from}; call again when the cause is gone`,
      { cause },
    );
    this.from = from;
    this.to = to;
    this.step = step;
  }
}
