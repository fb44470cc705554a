// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import { exportSession } from "./export_session.ts";
import type { Sessions } from "./methods.ts";

const importSession = /* @__PURE__ */ lazy(() => import("./import_session.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindSessions(core: Core): Sessions {
  return {
    exportSession: () => exportSession(core),
    importSession: async (text) => (await importSession()).importSession(core, text),
  };
}
