// The calls of a simulation: how each ended, and how often the server carried it out.

import { RpcError, UnknownOutcomeError } from "../../client/errors.ts";
import type { CallRecord } from "../calls.ts";

/** How a call ended; `died` is one whose process was killed. */
export type CallEnd = "result" | "error" | "unknown" | "died";

/** A call of a simulated client. */
export interface CallEntry {
  /** Its number, by which its traces are known. */
  readonly number: number;
  /** What it is, for messages. */
  readonly name: string;
  /** The name of the device. */
  readonly device: string;
  /** Whether its number is in its parameters, so that the server's side can be counted. */
  readonly marked: boolean;
  /** The process that makes it. */
  readonly process: object;
  /** How it ended, once it has. */
  end: CallEnd | undefined;
  /** Why it ended, for errors. */
  error: unknown;
  /** How often the server carried it out. */
  executions: number;
}

const MARK = /#(\d+)#/;

/**
 * The text by which a call and its traces are known.
 *
 * @param number The number of the call.
 */
export function markOf(number: number): string {
  return `#${number}#`;
}

/** The number of the call that left its mark in a text. */
export function numberIn(text: string): number | undefined {
  const match = MARK.exec(text);
  return match === null ? undefined : Number(match[1]);
}

/** All calls of a simulation. */
export class Ledger {
  /** The calls by number. */
  readonly entries: Map<number, CallEntry> = new Map();
  /** What must not have happened. */
  readonly problems: string[] = [];
  /** How many calls have not ended. */
  pending = 0;

  /** Notes a call that is about to be made. */
  begin(name: string, device: string, process: object, marked: boolean): CallEntry {
    const number = this.entries.size + 1;
    const entry: CallEntry = {
      number,
      name,
      device,
      marked,
      process,
      end: undefined,
      error: undefined,
      executions: 0,
    };
    this.entries.set(number, entry);
    this.pending++;
    return entry;
  }

  /** Notes how a call ended. */
  end(entry: CallEntry, end: CallEnd, error?: unknown): void {
    if (entry.end !== undefined) {
      // A dead process has nobody any more to whom a call could end.
      if (entry.end !== "died") this.problems.push(`Call ${nameOf(entry)} ended twice`);
      return;
    }
    entry.end = end;
    entry.error = error;
    this.pending--;
  }

  /** Notes that a call rejected. */
  fail(entry: CallEntry, error: unknown): void {
    this.end(entry, error instanceof UnknownOutcomeError ? "unknown" : "error", error);
  }

  /** Notes that a process is gone, and with it those who waited for its calls. */
  died(process: object): void {
    for (const entry of this.entries.values()) {
      if (entry.process === process && entry.end === undefined) this.end(entry, "died");
    }
  }

  /** Notes what the server answered. */
  answered({ call, outcome }: CallRecord): void {
    if (call === undefined || outcome.type !== "result") return;
    const { message, title, about } = call as {
      readonly message?: unknown;
      readonly title?: unknown;
      readonly about?: unknown;
    };
    const text = [message, title, about].find((value) => typeof value === "string");
    const number = text === undefined ? undefined : numberIn(text as string);
    const entry = number === undefined ? undefined : this.entries.get(number);
    if (entry !== undefined) entry.executions++;
  }

  /** Checks each call against what the server did. */
  check(): string[] {
    const problems = [...this.problems];
    for (const entry of this.entries.values()) {
      const problem = problemOf(entry);
      if (problem !== undefined) problems.push(`Call ${nameOf(entry)} ${problem}`);
    }
    return problems;
  }
}

function nameOf({ number, name }: CallEntry): string {
  return `${number} (${name})`;
}

function problemOf({ end, error, executions, marked }: CallEntry): string | undefined {
  if (end === undefined) return "never ended";
  if (end === "error" && !isExpected(error)) return `failed with ${String(error)}`;
  if (!marked) return undefined;
  if (executions > 1) return `was carried out ${executions} times`;
  if (end === "result" && executions === 0) return "has a result but was not carried out";
  // What was sent again because its fate was unknown is refused when it had been carried out.
  const wasSent = RpcError.is(error, "RANDOM_ID_DUPLICATE", "MESSAGE_NOT_MODIFIED");
  if (end === "error" && executions > 0 && !wasSent) {
    return `failed although it was carried out: ${String(error)}`;
  }
  return undefined;
}

function isExpected(error: unknown): boolean {
  const kind = (error as { readonly kind?: unknown }).kind;
  return error instanceof RpcError || kind === "storage" || kind === "migration";
}
