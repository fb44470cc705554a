// The error of a text whose markup or entities can't be understood.

/** The way a text is marked up. */
export type MarkupFormat = "html" | "markdown" | "markdownV2" | "entities";

/**
 * A text that can't be read as the markup it claims to be, or entities that do not fit their text.
 * Thrown before anything is sent.
 */
export class MarkupError extends Error {
  /** Tells this error from the library's others. */
  readonly kind = "markup";
  /** The format that was being read. */
  readonly format: MarkupFormat;
  /** Where the problem starts, in UTF-16 code units from the start of the source. */
  readonly offset: number;
  /** What stands there. */
  readonly got: string;
  /** What should stand there, or how to write what was meant. */
  readonly expected: string;

  /**
   * Describes a text that cannot be read.
   *
   * @param format the format that was being read
   * @param offset where the problem starts, in UTF-16 code units
   * @param got what stands there
   * @param expected what should stand there, or how to write what was meant
   */
  constructor(format: MarkupFormat, offset: number, got: string, expected: string) {
    super(`Cannot read the text as ${format}: at ${offset} stands ${got}; expected ${expected}`);
    this.name = "MarkupError";
    this.format = format;
    this.offset = offset;
    this.got = got;
    this.expected = expected;
  }
}
