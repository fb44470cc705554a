// Reads an npm package: a gzipped tar archive, whose bytes must have the pinned digest.

/** Bytes of one entry's head, and the unit that contents are padded to. */
const BLOCK = 512;

/**
 * Checks a package and takes files out of it.
 *
 * @param archive The `.tgz` file.
 * @param integrity Its digest in the form of npm: `sha512-` and base64.
 * @param names Paths inside of the package, such as `package/tl/api-schema.json`.
 * @returns Path → text.
 * @throws {Error} When the digest differs or a file is missing.
 */
export async function readPackage(
  archive: Uint8Array<ArrayBuffer>,
  integrity: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const digest = await crypto.subtle.digest("SHA-512", archive);
  const found = `sha512-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (found !== integrity) {
    throw new Error(`Package has the digest ${found}, ${integrity} is pinned`);
  }
  const stream = new Blob([archive]).stream().pipeThrough(new DecompressionStream("gzip"));
  const tar = new Uint8Array(await new Response(stream).arrayBuffer());
  const files = new Map<string, string>();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const head = tar.subarray(at, at + BLOCK);
    const size = parseInt(field(head, 124, 12), 8);
    const prefix = field(head, 345, 155);
    const name = (prefix === "" ? "" : `${prefix}/`) + field(head, 0, 100);
    if (names.includes(name)) {
      files.set(name, new TextDecoder().decode(tar.subarray(at + BLOCK, at + BLOCK + size)));
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  const missing = names.filter((name) => !files.has(name));
  if (missing.length > 0) throw new Error(`Package has no ${missing.join(", ")}`);
  return files;
}

/** A text of a head: what stands before the first NUL. */
function field(head: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(head.subarray(at, at + length)).split("\0")[0]!.trim();
}
