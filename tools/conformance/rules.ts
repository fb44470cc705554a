/** All rules of the protocol, in the order of the table. */

import type { RuleGroup } from "./rule.ts";
import { ACCOUNTS } from "./rules/accounts.ts";
import { CALLS, DATA_CENTRES, TEMPORARY_KEYS } from "./rules/calls.ts";
import { FILES } from "./rules/files.ts";
import { KEY_EXCHANGE } from "./rules/key_exchange.ts";
import {
  ACKNOWLEDGEMENTS,
  CONTAINERS,
  ENCRYPTED_MESSAGES,
  SESSIONS,
  STATES,
} from "./rules/messages.ts";
import { KEEPING_ALIVE, REFUSALS, RPC_ERRORS, TRANSPORT_ERRORS } from "./rules/recovery.ts";
import { OBSERVED, SECURITY } from "./rules/security.ts";
import { PEERS, UPDATES } from "./rules/updates.ts";
import { OBFUSCATION, SERIALIZATION, TRANSPORT } from "./rules/wire.ts";

export const RULES: readonly RuleGroup[] = [
  SERIALIZATION,
  TRANSPORT,
  OBFUSCATION,
  KEY_EXCHANGE,
  ENCRYPTED_MESSAGES,
  SESSIONS,
  ACKNOWLEDGEMENTS,
  CONTAINERS,
  STATES,
  REFUSALS,
  KEEPING_ALIVE,
  TRANSPORT_ERRORS,
  RPC_ERRORS,
  CALLS,
  DATA_CENTRES,
  TEMPORARY_KEYS,
  UPDATES,
  PEERS,
  ACCOUNTS,
  FILES,
  SECURITY,
  OBSERVED,
];
