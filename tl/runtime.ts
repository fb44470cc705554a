// What generated modules need of this folder, without what they don't: the names of all errors.

export { Codec, type DecodeOptions, type TlObject } from "./codec.ts";
export { inspect } from "./inspect.ts";
export { fromJson, toJson } from "./json.ts";
