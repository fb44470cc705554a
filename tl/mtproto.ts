/**
 * MTProto's own messages: key exchange, containers and service messages. What stands inside of
 * `rpc_result`, `message` and `gzip_packed` belongs to another schema; sessions take these apart by
 * hand with `TlReader`.
 *
 * @module
 */

export * from "./gen/mtproto/mod.ts";
