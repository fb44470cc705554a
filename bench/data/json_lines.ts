/**
 * One JSON value a line: how the bench and the programs it starts talk to each other.
 *
 * @module
 */

const encoder = new TextEncoder();

/** Reads the values of a stream, one a line. */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) if (line.startsWith("{")) yield JSON.parse(line);
  }
}

/** Writes a value as a line. */
export function toLine(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value) + "\n");
}

/** Writes a value to this program's standard output. */
export function say(value: unknown): void {
  const bytes = toLine(value);
  for (let sent = 0; sent < bytes.length;) sent += Deno.stdout.writeSync(bytes.subarray(sent));
}
