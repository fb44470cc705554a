// Draws a text as a QR code with the characters of a terminal.

import encodeQR from "qr";

/** How {@linkcode drawQrCode} draws. */
export interface DrawQrCodeOptions {
  /**
   * Whether to set the colours by ANSI codes, so that the code is dark on light whatever the
   * terminal's own colours are. Default `true`; without them light modules are drawn as blocks,
   * which is right on a terminal with a dark background.
   */
  readonly color?: boolean | undefined;
}

/** Light modules around the code, which a scanner needs (ISO/IEC 18004 asks for 4; 2 are read). */
const QUIET_ZONE = 2;
const BLACK_ON_WHITE = "\x1b[30;107m";
const RESET = "\x1b[0m";

/**
 * Draws a text as a QR code, two rows of modules to a line by half blocks.
 *
 * @param text what a scanner shall read, such as a `tg://login?token=…` link
 * @returns the lines, joined by line breaks
 */
export function drawQrCode(text: string, options: DrawQrCodeOptions = {}): string {
  const color = options.color ?? true;
  const modules = encodeQR(text, "raw", { border: QUIET_ZONE, ecc: "low" });
  const lines: string[] = [];
  for (let y = 0; y < modules.length; y += 2) {
    let line = "";
    for (let x = 0; x < modules.length; x++) {
      const top = modules[y]?.[x] ?? false;
      const bottom = modules[y + 1]?.[x] ?? false;
      // With colours a block is dark ink on light ground; without them it is the light module.
      line += halfBlock(top === color, bottom === color);
    }
    lines.push(color ? `${BLACK_ON_WHITE}${line}${RESET}` : line);
  }
  return lines.join("\n");
}

function halfBlock(top: boolean, bottom: boolean): string {
  if (top) return bottom ? "█" : "▀";
  return bottom ? "▄" : " ";
}
