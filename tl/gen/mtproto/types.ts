// Generated from mtproto.tl by `deno task gen`; do not edit.

export type * from "./definitions.ts";
export type * from "./types/root.ts";
