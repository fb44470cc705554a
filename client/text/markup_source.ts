// What the markup parsers read from and write to: a source with values set into it, and the text
// with entities that grows out of it.

import type { MessageEntity } from "../../tl/api.ts";
import type { FormattedText, TextInput } from "./entities.ts";
import { moveEntity, normalizeEntities, toFormattedText } from "./entities.ts";
import { MarkupError, type MarkupFormat } from "./error.ts";

/** A value set into the source in front of the unit at `at`; it is text, never markup. */
export interface Insertion {
  readonly at: number;
  readonly value: FormattedText;
}

/** Markup to parse, with values set into it. */
export class MarkupSource {
  /** The markup itself, without the values. */
  readonly markup: string;
  readonly #insertions: readonly Insertion[];
  readonly #used = new Set<Insertion>();

  constructor(markup: string, insertions: readonly Insertion[] = []) {
    this.markup = markup;
    this.#insertions = insertions;
  }

  /** Whether `token` stands at `at` in one piece, with no value set into its middle. */
  startsWith(token: string, at: number): boolean {
    return this.markup.startsWith(token, at) && !this.#insertedBetween(at, at + token.length);
  }

  /** Whether a value stands in front of the unit at `at`. */
  hasInsertionAt(at: number): boolean {
    return this.#insertions.some((insertion) => insertion.at === at);
  }

  /** Takes the values in front of the unit at `at`. */
  takeInsertions(at: number): FormattedText[] {
    if (this.#insertions.length === 0) return [];
    const taken = this.#insertions.filter((item) => item.at === at && !this.#used.has(item));
    for (const insertion of taken) this.#used.add(insertion);
    return taken.map((insertion) => insertion.value);
  }

  /** The units from `start` to `end` as plain text, read by `read`, values included as they are. */
  plain(start: number, end: number, read: (slice: string) => string): string {
    let text = "";
    let from = start;
    for (const { at, value } of this.#between(start, end)) {
      text += read(this.markup.slice(from, at)) + value.text;
      from = at;
    }
    return text + read(this.markup.slice(from, end));
  }

  /** Like {@linkcode plain}; the values in it are taken. */
  takePlain(start: number, end: number, read: (slice: string) => string): string {
    for (const insertion of this.#between(start, end)) this.#used.add(insertion);
    return this.plain(start, end, read);
  }

  /**
   * Makes sure that no value was passed over.
   *
   * @throws {MarkupError} for the first value that stands where only markup may stand
   */
  checkAllTaken(format: MarkupFormat): void {
    const lost = this.#insertions.find((insertion) => !this.#used.has(insertion));
    if (!lost) return;
    throw new MarkupError(
      format,
      lost.at,
      "a value inside the markup itself",
      "values in the text or in a quoted attribute or link only",
    );
  }

  #between(start: number, end: number): Insertion[] {
    return this.#insertions.filter(({ at }) => at >= start && at <= end);
  }

  #insertedBetween(start: number, end: number): boolean {
    return this.#insertions.some(({ at }) => at > start && at < end);
  }
}

/** The source of a tagged template: its literal parts are markup, its values are text. */
export function templateSource(
  literals: readonly string[],
  values: readonly (TextInput | number | bigint)[],
): MarkupSource {
  let markup = "";
  const insertions: Insertion[] = [];
  for (const [index, literal] of literals.entries()) {
    markup += literal;
    const value = values[index];
    if (value === undefined) continue;
    const input = typeof value === "number" || typeof value === "bigint" ? String(value) : value;
    insertions.push({ at: markup.length, value: toFormattedText(input) });
  }
  return new MarkupSource(markup, insertions);
}

/**
 * The source of a tagged template of a Markdown style, from the raw text of the template: a backslash
 * escapes for Markdown, but in front of a backtick or a dollar sign it only serves the template.
 */
export function rawTemplateSource(
  literals: TemplateStringsArray,
  values: readonly (TextInput | number | bigint)[],
): MarkupSource {
  const markup = literals.raw.map((raw) =>
    raw.replace(/\\([\\`$])/g, (pair, character) => character === "\\" ? pair : character)
  );
  return templateSource(markup, values);
}

/** Makes an entity at a place. */
export type EntityMaker = (offset: number, length: number) => MessageEntity;

/** A text with entities while it is being put together. */
export class TextBuilder {
  /** The text so far. */
  text = "";
  readonly #entities: MessageEntity[] = [];

  /** Adds a plain or formatted text. */
  append(input: TextInput): void {
    const { text, entities } = toFormattedText(input);
    for (const entity of entities) {
      this.#entities.push(moveEntity(entity, entity.offset + this.text.length, entity.length));
    }
    this.text += text;
  }

  /** Puts an entity on the text from `start` to its end so far; nothing when that is empty. */
  mark(start: number, make: EntityMaker): void {
    if (this.text.length > start) this.#entities.push(make(start, this.text.length - start));
  }

  /** The finished text. */
  finish(): FormattedText {
    return { text: this.text, entities: normalizeEntities(this.text, this.#entities) };
  }
}
