// What goes into a target: bytes, texts and lists of them, to be printed, read again and made smaller.

/** Anything of which inputs are made. */
export type Input =
  | Uint8Array
  | string
  | number
  | boolean
  | bigint
  | undefined
  | readonly Input[]
  | { readonly [name: string]: Input };

/** Writes an input as one line. */
export function print(input: Input): string {
  return JSON.stringify(plainOf(input));
}

/** Reads what {@linkcode print} wrote. */
export function parse(text: string): Input {
  return inputOf(JSON.parse(text));
}

/** The number of bytes and characters in an input. */
export function sizeOf(input: Input): number {
  if (input instanceof Uint8Array || typeof input === "string") return input.length;
  if (typeof input !== "object") return 1;
  return Object.values(input).reduce<number>((sum, part) => sum + sizeOf(part), 0);
}

/**
 * Makes an input smaller as long as it fails in the same way: drops steps, cuts and empties bytes.
 *
 * @param input What fails.
 * @param fails Tells whether another input fails too.
 * @param limitMs For how long that may be asked, in milliseconds.
 */
export async function minimize<T extends Input>(
  input: T,
  fails: (input: T) => Promise<boolean>,
  limitMs = 3_000,
): Promise<T> {
  const endMs = performance.now() + limitMs;
  let best = input;
  for (let improved = true; improved;) {
    improved = false;
    for (const smaller of smallerThan(best)) {
      if (performance.now() > endMs) return best;
      if (!(await fails(smaller as T))) continue;
      best = smaller as T;
      improved = true;
      break;
    }
  }
  return best;
}

/** Inputs that are somewhat smaller, those first that gain most. */
function* smallerThan(input: Input): Generator<Input> {
  if (input instanceof Uint8Array) {
    for (const [start, end] of cuts(input.length)) yield without(input, start, end);
    for (const [start, end] of cuts(input.length)) {
      if (input.subarray(start, end).some((byte) => byte !== 0)) {
        yield input.slice().fill(0, start, end);
      }
    }
  } else if (typeof input === "string") {
    for (const [start, end] of cuts(input.length)) yield input.slice(0, start) + input.slice(end);
  } else if (Array.isArray(input)) {
    for (const [start, end] of cuts(input.length)) yield input.toSpliced(start, end - start);
    for (const [index, part] of input.entries()) {
      for (const smaller of smallerThan(part)) yield input.with(index, smaller);
    }
  } else if (typeof input === "object") {
    for (const [name, part] of Object.entries(input)) {
      // Other texts are names.
      if (typeof part === "string" && name !== "text") continue;
      for (const smaller of smallerThan(part)) yield { ...input, [name]: smaller };
    }
  }
}

/** Ranges to leave out: halves, quarters, and so on, to single places where there are few. */
function* cuts(length: number): Generator<[number, number]> {
  for (let size = length; size >= 1; size = Math.floor(size / 2)) {
    if (length / size > 256) return;
    for (let start = 0; start < length; start += size) {
      yield [start, Math.min(start + size, length)];
    }
  }
}

function without(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const rest = new Uint8Array(bytes.length - (end - start));
  rest.set(bytes.subarray(0, start));
  rest.set(bytes.subarray(end), start);
  return rest;
}

function plainOf(input: Input): unknown {
  if (input instanceof Uint8Array) return { hex: input.toHex() };
  if (typeof input === "bigint") return { big: String(input) };
  if (Array.isArray(input)) return input.map(plainOf);
  if (typeof input !== "object") return input;
  return Object.fromEntries(Object.entries(input).map(([name, part]) => [name, plainOf(part)]));
}

function inputOf(plain: unknown): Input {
  if (Array.isArray(plain)) return plain.map(inputOf);
  if (typeof plain !== "object" || plain === null) return plain as Input;
  const entries = Object.entries(plain);
  const [[name, value] = ["", undefined]] = entries;
  if (entries.length === 1 && name === "hex") return Uint8Array.fromHex(value as string);
  if (entries.length === 1 && name === "big") return BigInt(value as string);
  return Object.fromEntries(entries.map(([key, part]) => [key, inputOf(part)]));
}
