// Takes a picture of a QR code in a terminal, for a decoder to read.

/** Pixels of a picture, four bytes each. */
export interface Photograph {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels to a module. */
const SCALE = 4;

/**
 * The picture that a terminal would show, as an image of black and white pixels.
 *
 * @param drawn The lines of half blocks, with or without colours.
 * @param inkIsDark Whether blocks are dark on a light ground.
 */
export function photograph(drawn: string, inkIsDark: boolean): Photograph {
  // deno-lint-ignore no-control-regex -- the colours are what is taken off here
  const lines = drawn.replace(/\x1b\[[0-9;]*m/g, "").split("\n");
  const rows = lines.flatMap((line) => [
    [...line].map((block) => block === "█" || block === "▀"),
    [...line].map((block) => block === "█" || block === "▄"),
  ]);
  const height = rows.length * SCALE;
  const width = rows[0]!.length * SCALE;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = rows[Math.floor(y / SCALE)]![Math.floor(x / SCALE)]!;
      data.fill(ink === inkIsDark ? 0 : 255, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height, data };
}
