// QR codes in a terminal are read back by a decoder.

import { strict as assert } from "node:assert";
import decodeQR from "qr/decode.js";
import { drawQrCode } from "../../client/qr_code.ts";
import { photograph } from "../helpers/qr_photograph.ts";

const LINK = "tg://login?token=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";

Deno.test("drawQrCode() draws what a decoder reads back when colours are set", () => {
  assert.equal(decodeQR(photograph(drawQrCode(LINK), true)), LINK);
});

Deno.test("drawQrCode() draws light blocks when colours are off", () => {
  const drawn = drawQrCode(LINK, { color: false });
  assert.ok(!drawn.includes("\x1b"));
  assert.equal(decodeQR(photograph(drawn, false)), LINK);
});
