// What is wrong with a schema, and where: the one error of parsing and checking TL text.

/** A place in TL text; the first character is line 1, column 1. */
export interface Position {
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
}

/** One fault of a schema. */
export interface SchemaProblem extends Position {
  /** Name of the file. */
  readonly file: string;
  /** What is wrong. */
  readonly text: string;
}

/**
 * Thrown when TL text cannot be parsed or does not make a schema.
 *
 * The message has one line for each problem, such as `api.tl:812:14: unknown type Foo`.
 */
export class SchemaError extends Error {
  /** Discriminates this error from others. */
  readonly kind = "schema" as const;
  /** Name of the class, for logs. */
  override readonly name = "SchemaError";
  /** Every problem found, in the order of the text. */
  readonly problems: readonly SchemaProblem[];

  /**
   * Makes an error.
   *
   * @param problems At least one problem.
   */
  constructor(problems: readonly SchemaProblem[]) {
    super(problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.text}`).join("\n"));
    this.problems = problems;
  }
}
