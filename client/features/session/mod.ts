/**
 * Sessions as text.
 *
 * @module
 */

export type { Sessions } from "./methods.ts";
export { exportSession } from "./export_session.ts";
export { importSession } from "./import_session.ts";
