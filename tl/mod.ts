/**
 * TL, the Type Language of Telegram: readers and writers of its base types, and codecs for whole
 * schemas. The schemas themselves are in `./tl/api` and `./tl/mtproto`.
 *
 * @module
 */

export {
  Codec,
  type CodecOptions,
  type DecodeOptions,
  type EncodeOptions,
  type TlObject,
} from "./codec.ts";
export { TlError, type TlErrorCode, type TlErrorDetails } from "./error.ts";
export {
  RPC_ERRORS,
  type RpcErrorInfo,
  type RpcErrorName,
  type ValuedRpcErrorName,
} from "./gen/errors.ts";
export { inspect, type Inspectable, inspectable, type InspectOptions } from "./inspect.ts";
export { fromJson, toJson } from "./json.ts";
export { BOOL_FALSE_ID, BOOL_TRUE_ID, MAX_VECTOR_ELEMENTS, TlReader, VECTOR_ID } from "./reader.ts";
export type { BaseType, Definition, Field, FieldType } from "./table.ts";
export { MAX_BYTES_LENGTH, TlWriter } from "./writer.ts";
