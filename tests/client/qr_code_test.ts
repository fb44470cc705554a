// QR codes in a terminal are read back by a decoder.

import { strict as assert } from "node:assert";
import decodeQR from "qr/decode.js";
import { drawQrCode } from "../../client/qr_code.ts";

const LINK = "tg://login?token=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";
const SCALE = 4;

/** The picture that a terminal would show, as an image of black and white pixels. */
function photograph(drawn: string, inkIsDark: boolean): Parameters<typeof decodeQR>[0] {
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

Deno.test("drawQrCode() draws what a decoder reads back when colours are set", () => {
  assert.equal(decodeQR(photograph(drawQrCode(LINK), true)), LINK);
});

Deno.test("drawQrCode() draws light blocks when colours are off", () => {
  const drawn = drawQrCode(LINK, { color: false });
  assert.ok(!drawn.includes("\x1b"));
  assert.equal(decodeQR(photograph(drawn, false)), LINK);
});
