/**
 * Lists what can be measured. A subject is loaded only when it is asked for.
 *
 * A new subject is a file in `subjects/` that exports `prepare`, and a line here.
 *
 * @module
 */

import type { Setting, Subject } from "./case.ts";

/** Prepares a subject: loads the contestants, makes the inputs, starts what it needs. */
export type Prepare = (setting: Setting) => Promise<Subject>;

async function from(module: Promise<{ prepare: Prepare }>, setting: Setting): Promise<Subject> {
  return (await module).prepare(setting);
}

/** The subjects by name, in the order of the tables. */
export const SUBJECTS: Readonly<Record<string, Prepare>> = {
  ige: (setting) => from(import("./subjects/ige.ts"), setting),
  ctr: (setting) => from(import("./subjects/ctr.ts"), setting),
  sha: (setting) => from(import("./subjects/sha.ts"), setting),
  seal: (setting) => from(import("./subjects/seal.ts"), setting),
  open: (setting) => from(import("./subjects/open.ts"), setting),
  tl: (setting) => from(import("./subjects/tl.ts"), setting),
  gzip: (setting) => from(import("./subjects/gzip.ts"), setting),
  factor: (setting) => from(import("./subjects/factor.ts"), setting),
  dh: (setting) => from(import("./subjects/dh.ts"), setting),
  rsa: (setting) => from(import("./subjects/rsa.ts"), setting),
  handshake: (setting) => from(import("./subjects/handshake.ts"), setting),
  start: (setting) => from(import("./subjects/start.ts"), setting),
  memory: (setting) => from(import("./subjects/memory.ts"), setting),
  calls: (setting) => from(import("./subjects/calls.ts"), setting),
  latency: (setting) => from(import("./subjects/latency.ts"), setting),
  updates: (setting) => from(import("./subjects/updates.ts"), setting),
  login: (setting) => from(import("./subjects/login.ts"), setting),
  resident: (setting) => from(import("./subjects/resident.ts"), setting),
  check: (setting) => from(import("./subjects/check.ts"), setting),
  size: (setting) => from(import("./subjects/size.ts"), setting),
};
