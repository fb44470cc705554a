// Structured logging: silent unless asked, and secrets never reach it.

/** How loud a message is, from least to most. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** What belongs to a message: names and values for programs to filter by. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Where a client reports what it does. Implement it to send messages elsewhere; a logger must not
 * throw.
 */
export interface Logger {
  /** Reports a detail for those who look for a fault. */
  debug(message: string, fields?: LogFields): void;
  /** Reports an ordinary event, such as a connection made. */
  info(message: string, fields?: LogFields): void;
  /** Reports what went wrong and was handled, such as a lost connection. */
  warn(message: string, fields?: LogFields): void;
  /** Reports what went wrong and needs somebody to act. */
  error(message: string, fields?: LogFields): void;
  /** A logger that adds `fields` to each of its messages. */
  child(fields: LogFields): Logger;
}

/** A logger that drops every message: the default everywhere. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLogger,
};

/** What {@linkcode consoleLogger} can be told. */
export interface ConsoleLoggerOptions {
  /**
   * Takes each finished line, without a line break.
   *
   * @default {console.error} so that standard output stays the program's own.
   */
  readonly write?: ((line: string) => void) | undefined;
  /**
   * The wall clock, in milliseconds since 1970-01-01 UTC.
   *
   * @default {Date.now}
   */
  readonly now?: (() => number) | undefined;
}

/**
 * A logger that writes one line a message: time, level, message, then the fields as `name=value`.
 *
 * Bytes are shown by their length alone, and fields whose names speak of secrets (key, password,
 * token, hash, phone, session string) are shown as `[redacted]`.
 *
 * @param level The quietest messages to write.
 * @param options Where to write, and by which clock.
 * @returns The logger.
 */
export function consoleLogger(
  level: LogLevel = "info",
  options: ConsoleLoggerOptions = {},
): Logger {
  const write = options.write ?? writeToConsole;
  const now = options.now ?? Date.now;
  return make({});

  function make(common: LogFields): Logger {
    return {
      debug: (message, fields) => log("debug", message, fields),
      info: (message, fields) => log("info", message, fields),
      warn: (message, fields) => log("warn", message, fields),
      error: (message, fields) => log("error", message, fields),
      child: (fields) => make({ ...common, ...fields }),
    };

    function log(messageLevel: LogLevel, message: string, fields?: LogFields): void {
      if (RANK[messageLevel] < RANK[level]) return;
      const time = new Date(now()).toISOString();
      let line = `${time} ${messageLevel.toUpperCase().padEnd(5)} ${message}`;
      for (const [name, value] of Object.entries({ ...common, ...fields })) {
        if (value !== undefined) line += ` ${name}=${show(name, value)}`;
      }
      write(line);
    }
  }
}

const RANK: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

const SECRET_NAME =
  /key$|password|passphrase|token|hash|secret|phone|salt|nonce|^code$|sessionString/i;

function writeToConsole(line: string): void {
  // deno-lint-ignore no-console -- the one place where the library writes to the console, and only when asked
  console.error(line);
}

function show(name: string, value: unknown): string {
  if (SECRET_NAME.test(name)) return "[redacted]";
  switch (typeof value) {
    case "string":
      return /^[\w.:/[\]-]+$/.test(value) ? value : JSON.stringify(value);
    case "object":
      return value === null ? "null" : showObject(value);
    case "function":
      return "[function]";
    default:
      return String(value);
  }
}

// Only errors and flat lists are spelled out: a whole object may carry what must not be shown.
function showObject(value: object): string {
  if (value instanceof Error) return JSON.stringify(showError(value));
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== "object")
      ? `[${value.map(String).join(",")}]`
      : `[${value.length} items]`;
  }
  return "[object]";
}

function showError(error: Error): string {
  const own = `${error.name}: ${error.message}`;
  return error.cause instanceof Error ? `${own} (${showError(error.cause)})` : own;
}
