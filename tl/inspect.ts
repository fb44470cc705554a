// Objects for the eyes of people: what is absent is left out, bytes are shortened.

import type { TlObject } from "./codec.ts";

/** Options of {@linkcode inspect}. */
export interface InspectOptions {
  /**
   * Bytes shown of a byte string before it is cut.
   *
   * @default {32}
   */
  readonly maxBytes?: number | undefined;
  /**
   * Elements shown of a vector before it is cut.
   *
   * @default {100}
   */
  readonly maxElements?: number | undefined;
  /**
   * Nesting shown before objects are only named.
   *
   * @default {32}
   */
  readonly maxDepth?: number | undefined;
}

/** A value that shows itself well in `console.log`, `Deno.inspect` and Node's `util.inspect`. */
export interface Inspectable {
  /** The text to show. */
  toString(): string;
}

/** Short enough to stand on one line. */
const LINE_LENGTH = 80;

/**
 * Writes an object for people.
 *
 * @param value An object, or any value a field of one can have.
 * @param options How much to show.
 * @returns Text such as `user { id: 777000n, firstName: "Telegram" }`, over several lines if long.
 */
export function inspect(value: unknown, options: InspectOptions = {}): string {
  return show(value, "", 0, {
    maxBytes: options.maxBytes ?? 32,
    maxElements: options.maxElements ?? 100,
    maxDepth: options.maxDepth ?? 32,
  });
}

/**
 * Wraps an object so that `console.log` and `Deno.inspect` print it by {@linkcode inspect}.
 *
 * @param value An object, or any value a field of one can have.
 * @param options How much to show.
 * @returns The wrapper.
 */
export function inspectable(value: unknown, options: InspectOptions = {}): Inspectable {
  const text = () => inspect(value, options);
  return Object.defineProperty({ toString: text }, Symbol.for("nodejs.util.inspect.custom"), {
    value: text,
  });
}

type Limits = Required<{ [Name in keyof InspectOptions]: number }>;

function show(value: unknown, indent: string, depth: number, limits: Limits): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Uint8Array) return showBytes(value, limits.maxBytes);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : `${value}`;
  if (depth >= limits.maxDepth) return "…";
  const inner = indent + "  ";
  if (Array.isArray(value)) {
    const items = value.slice(0, limits.maxElements)
      .map((item) => show(item, inner, depth + 1, limits));
    if (value.length > items.length) items.push(`… ${value.length - items.length} more`);
    return enclose("[", items, "]", indent, "");
  }
  const { _: name = "", ...fields } = value as Partial<TlObject> & Record<string, unknown>;
  const items = Object.entries(fields)
    .filter(([, item]) => item !== undefined && item !== false)
    .map(([key, item]) => `${key}: ${show(item, inner, depth + 1, limits)}`);
  const head = name === "" ? "" : `${name} `;
  return items.length === 0 && name !== "" ? name : enclose(`${head}{`, items, "}", indent, " ");
}

function enclose(
  open: string,
  items: readonly string[],
  close: string,
  indent: string,
  space: string,
): string {
  if (items.length === 0) return open + close;
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (indent.length + line.length <= LINE_LENGTH && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent}${close}`;
}

function showBytes(bytes: Uint8Array, max: number): string {
  let hex = "";
  for (const byte of bytes.subarray(0, max)) hex += byte.toString(16).padStart(2, "0");
  const rest = bytes.length > max ? `… ${bytes.length} bytes` : "";
  return `<${hex}${rest}>`;
}
