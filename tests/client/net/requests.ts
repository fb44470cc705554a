// Requests for tests: they carry a number, so that answers can be told apart.

/** A request of the form `id (4) || number (4)`. */
export function request(number: number): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x5a5a0001, true);
  view.setUint32(4, number, true);
  return bytes;
}

/** The number of a request. */
export function numberOf(body: Uint8Array): number {
  return new DataView(body.buffer, body.byteOffset, body.length).getUint32(4, true);
}
