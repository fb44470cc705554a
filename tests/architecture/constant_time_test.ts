// Holds the habit of comparing secrets in constant time to the source of the lower layers.

import { strict as assert } from "node:assert";
import { readSource, sourceFiles } from "./files.ts";
import { codeOf } from "./source.ts";

const LOWER = sourceFiles().filter((path) => /^(crypto|mtproto)\//.test(path));

/** Ways to compare bytes that end at the first difference, or that compare their texts. */
const HASTY: readonly RegExp[] = [
  // bytes.every((byte, index) => byte === other[index])
  /\.(?:every|some|findIndex)\(\s*\(\s*\w+\s*,\s*\w+\s*\)\s*=>\s*\w+\s*[!=]==?\s*\w+\[/,
  // toHex(a) === toHex(b), a.toHex() === …, `${a}` === `${b}`
  /(?:toHex|toString|toBase64)\([^()]*\)\s*[!=]==/,
  /[!=]==\s*(?:toHex|\w+\.toString|\w+\.toBase64)\(/,
  /\bBuffer\s*\.\s*compare\b|\.\s*equals\(/,
  // if (a[i] !== b[i]) return false
  /\[([a-z]\w*)\]!?\s*[!=]==\s*\w+\[\1\]/,
];

/** Where what a peer sent is held against a secret, or against what follows from one. */
const JUDGES: Readonly<Record<string, string>> = {
  "crypto/accelerated_envelope.ts": "the message key in the accelerator's memory",
  "crypto/envelope.ts": "the message key",
  "crypto/kdf_v1.ts": "the message key of a binding",
  "crypto/rsa_pad.ts": "the hash inside RSA_PAD",
  "crypto/srp_server.ts": "the proof of a password",
  "mtproto/handshake_messages.ts": "nonces, and hashes of new_nonce and of the inner data",
};

Deno.test("crypto and mtproto compare bytes by equalConstantTime() alone (R92, R105)", () => {
  const hasty = LOWER.flatMap((path) => {
    const code = codeOf(readSource(path));
    return HASTY.flatMap((pattern) => {
      const found = pattern.exec(code)?.[0];
      return found === undefined ? [] : [`${path}: ${found}`];
    });
  });
  assert.deepEqual(hasty, []);
});

for (const [path, what] of Object.entries(JUDGES)) {
  Deno.test(`${path} compares ${what} by equalConstantTime() (R105)`, () => {
    assert.match(codeOf(readSource(path)), /\bequalConstantTime\([^)]/);
  });
}

Deno.test("equalConstantTime() looks at every byte before it answers (R105)", () => {
  const body = /export function equalConstantTime[^{]*\{([\s\S]*?)\n\}/.exec(
    readSource("crypto/constant_time.ts"),
  )![1]!;
  const loop = /for \([^)]*\) ([^;]*);/.exec(body);
  // One statement without a branch for each byte; the lengths are no secret.
  assert.ok(loop !== null);
  assert.doesNotMatch(loop[1]!, /\b(?:if|return|break)\b|[?]|&&|\|\|(?!=)/);
  assert.equal(body.match(/\breturn\b/g)?.length, 2);
});

Deno.test("the accelerator compares the message key at one stroke (R92, R105)", () => {
  const body = /export function open\([^{]*\{([\s\S]*?)\n\}/.exec(
    readSource("tools/wasm/accelerator.as"),
  )![1]!;
  assert.match(body, /return !v128\.any_true\(v128\.xor\(/);
  assert.doesNotMatch(body, /\b(?:if|for|while)\b|[?]|&&|\|\|/);
});
