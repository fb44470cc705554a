// The protocol, to be loaded at once: a waterfall of imports takes longer than their code.

export { DcConnection } from "./dc_connection.ts";
export { Connection } from "./net/connection.ts";
