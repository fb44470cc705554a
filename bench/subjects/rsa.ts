// RSA_PAD: how the first secret of a key exchange is encrypted.

import { rsaPad, rsaUnpad } from "../../crypto/mod.ts";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../../testing/fixed_key.ts";
import type { Setting, Subject } from "../case.ts";
import { bytes } from "../data/inputs.ts";
import { OURS } from "../report.ts";

/** Prepares the case. */
export function prepare(_setting: Setting): Promise<Subject> {
  const data = bytes("inner data", 128);
  const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
  const run = () => rsaPad(data, TEST_PUBLIC_KEY, random);
  return Promise.resolve({
    title: "RSA_PAD",
    note: "mtcute has it inside its key exchange, which is measured as a whole; GramJS has the " +
      "padding that came before it.",
    cases: [{
      kind: "loop",
      name: "128 B",
      contestants: [{
        peer: OURS,
        run,
        proof: () => rsaUnpad(run(), TEST_PRIVATE_KEY).subarray(0, data.length),
      }],
    }],
  });
}
