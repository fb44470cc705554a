// The random ids by which a server knows that a message was sent already.

import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "./model.ts";

/** Most that are remembered of one account: a client repeats what it sent lately, or never. */
const RANDOM_IDS_MAX = 500;

/**
 * Notes that a random id was used.
 *
 * @throws {RpcFault} RANDOM_ID_DUPLICATE when it was before.
 */
export function noteRandomId(account: Account, randomId: bigint): void {
  const { randomIds } = account;
  if (randomIds.has(randomId)) throw new RpcFault(500, "RANDOM_ID_DUPLICATE");
  randomIds.add(randomId);
  if (randomIds.size > RANDOM_IDS_MAX) randomIds.delete(randomIds.values().next().value!);
}
