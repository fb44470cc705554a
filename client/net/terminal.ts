// The terminal a program runs in: asks for a line without stopping everything else, and needs no permission.

/** How {@linkcode askInTerminal} asks. */
export interface AskOptions {
  /**
   * Whether what is typed is kept off the screen.
   *
   * @default false
   */
  readonly hidden?: boolean | undefined;
}

/** Longest line that is taken in, in bytes. */
const MAX_LINE_BYTES = 4096;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSPACE = 8;
const DELETE = 127;
const INTERRUPT = 3;
const END_OF_INPUT = 4;
const KILL_LINE = 21;

/** Whether somebody could answer a question: both sides are a terminal. */
export function hasTerminal(): boolean {
  return Deno.stdin.isTerminal() && Deno.stderr.isTerminal();
}

/**
 * Shows a text in the terminal, if there is one.
 *
 * @param text The text; a line break is added.
 * @returns Whether there was one.
 */
export function showInTerminal(text: string): boolean {
  if (!Deno.stderr.isTerminal()) return false;
  write(`${text}\n`);
  return true;
}

/**
 * Asks for a line. Unlike `prompt` it does not block: connections go on meanwhile.
 *
 * @param question What to show before the cursor.
 * @param options Whether to hide what is typed.
 * @returns What was typed, without the line break; `undefined` when there is no terminal, or its input
 * has ended.
 */
export async function askInTerminal(
  question: string,
  options: AskOptions = {},
): Promise<string | undefined> {
  if (!hasTerminal()) return undefined;
  if (options.hidden !== true) {
    write(question);
    return await readLine();
  }
  // First, so that nothing that is typed early is seen.
  const restore = goRaw();
  try {
    write(question);
    return await readLine();
  } finally {
    restore();
    write("\n");
  }
}

// Without echo. Keys like Ctrl+C still work as usual where the system can tell them apart.
function goRaw(): () => void {
  try {
    Deno.stdin.setRaw(true, { cbreak: true });
  } catch {
    Deno.stdin.setRaw(true);
  }
  return () => Deno.stdin.setRaw(false);
}

async function readLine(): Promise<string | undefined> {
  const line: number[] = [];
  const chunk = new Uint8Array(256);
  while (true) {
    const length = await Deno.stdin.read(chunk);
    if (length === null) return line.length === 0 ? undefined : textOf(line);
    for (const byte of chunk.subarray(0, length)) {
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return textOf(line);
      if (byte === INTERRUPT || byte === END_OF_INPUT) return undefined;
      if (byte === KILL_LINE) line.length = 0;
      else if (byte === BACKSPACE || byte === DELETE) dropCharacter(line);
      else if (line.length < MAX_LINE_BYTES) line.push(byte);
    }
  }
}

// Bytes 10xxxxxx continue a character of UTF-8.
function dropCharacter(line: number[]): void {
  let byte: number | undefined;
  do byte = line.pop(); while (byte !== undefined && (byte & 0xc0) === 0x80);
}

function textOf(line: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(line));
}

function write(text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let sent = 0; sent < bytes.length;) sent += Deno.stderr.writeSync(bytes.subarray(sent));
}
