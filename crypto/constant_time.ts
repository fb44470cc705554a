// Comparison of secrets whose duration does not tell where they differ.

/**
 * Whether two byte arrays are equal. The time depends on the lengths alone, never on the contents.
 *
 * Source: https://core.telegram.org/mtproto/security_guidelines#checking-sha256-hash-value-of-msg-key
 */
export function equalConstantTime(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++) difference |= a[index]! ^ b[index]!;
  return difference === 0;
}
