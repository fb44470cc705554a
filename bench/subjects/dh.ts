// The 2048-bit power of a key exchange; a login takes three of them.

import { bigIntFromBytes, KNOWN_DH_PRIME, modPow } from "../../crypto/mod.ts";
import type { Setting, Subject } from "../case.ts";
import { bytes } from "../data/inputs.ts";
import { gramJs } from "../peers/gramjs.ts";
import { bigint } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

/** Prepares the case. The same function computes `g_b` and the authorization key. */
export function prepare(_setting: Setting): Promise<Subject> {
  const base = bigIntFromBytes(bytes("dh base", 255));
  const exponent = bigIntFromBytes(bytes("dh exponent", 256));
  const [gBase, gExponent, gModulus] = [base, exponent, KNOWN_DH_PRIME].map((value) =>
    gramJs.bigInteger(value.toString())
  );
  const contestants = [
    { peer: OURS, run: () => modPow(base, exponent, KNOWN_DH_PRIME) },
    { peer: MTCUTE, run: () => bigint.modPowBinary(base, exponent, KNOWN_DH_PRIME) },
    { peer: GRAMJS, run: () => gramJs.helpers.modExp(gBase!, gExponent!, gModulus!) },
  ];
  return Promise.resolve({
    title: "Diffie–Hellman",
    cases: [{
      kind: "loop",
      name: "power modulo Telegram's prime",
      contestants: contestants.map((one) => ({ ...one, proof: () => String(one.run()) })),
    }],
  });
}
