// IP addresses as bytes and as text.

/**
 * Writes an IP address as text; IPv6 in its short form (RFC 5952).
 *
 * @param bytes 4 bytes for IPv4, 16 for IPv6.
 */
export function ipToText(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join(".");
  const groups = Array.from(
    { length: 8 },
    (_, index) => bytes[2 * index]! << 8 | bytes[2 * index + 1]!,
  );
  const gap = longestZeros(groups);
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(":");
  if (gap === undefined) return text(groups);
  return `${text(groups.slice(0, gap.start))}::${text(groups.slice(gap.start + gap.length))}`;
}

/** The longest run of two zeros or more, the first one of several. */
function longestZeros(groups: readonly number[]): { start: number; length: number } | undefined {
  let best: { start: number; length: number } | undefined;
  let start = 0;
  for (let index = 0; index <= groups.length; index++) {
    if (groups[index] === 0) continue;
    const length = index - start;
    if (length > 1 && length > (best?.length ?? 0)) best = { start, length };
    start = index + 1;
  }
  return best;
}

/**
 * Reads an IP address.
 *
 * @param text The address, IPv6 without brackets.
 * @returns 4 or 16 bytes; `undefined` when the text is no address.
 */
export function ipFromText(text: string): Uint8Array | undefined {
  return text.includes(":") ? ipv6FromText(text) : ipv4FromText(text);
}

function ipv4FromText(text: string): Uint8Array | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  const bytes = parts.map((part) => /^\d{1,3}$/.test(part) ? Number(part) : 256);
  return bytes.every((byte) => byte < 256) ? Uint8Array.from(bytes) : undefined;
}

function ipv6FromText(text: string): Uint8Array | undefined {
  const [head, tail, ...more] = text.split("::");
  if (head === undefined || more.length > 0) return undefined;
  const groups = (part: string) => part === "" ? [] : part.split(":");
  const first = groups(head);
  const last = groups(tail ?? "");
  const missing = 8 - first.length - last.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const all = [...first, ...Array<string>(missing).fill("0"), ...last];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (const [index, group] of all.entries()) view.setUint16(2 * index, Number.parseInt(group, 16));
  return bytes;
}
