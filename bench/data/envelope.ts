/**
 * One authorization key and one session, as each library wants to have them.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { AuthKey, type EncryptedMessage, type RandomBytes } from "../../crypto/mod.ts";
import { encode } from "../../tl/api.ts";
import { gramJs, type GramJsState } from "../peers/gramjs.ts";
import { createAuthKey, Long, type MtcuteAuthKey } from "../peers/mtcute.ts";
import { bytes } from "./inputs.ts";

const SALT = 0x1122_3344_5566_7788n;
const SESSION = 0x0102_0304_0506_0708n;
const MSG_ID = 0x6955_0000_0000_0001n;

/** What the libraries need to seal and open. */
export interface Envelope {
  readonly authKey: AuthKey;
  readonly mtcuteKey: MtcuteAuthKey;
  readonly gramJsState: GramJsState;
  readonly random: RandomBytes;
  readonly mtcuteSalt: Long;
  readonly mtcuteSession: Long;
}

/** Makes the same key and session for all libraries. */
export async function envelope(): Promise<Envelope> {
  const key = bytes("authorization key", 256);
  const gramJsKey = new gramJs.AuthKey();
  await gramJsKey.setKey(Buffer.from(key));
  const gramJsState = new gramJs.MTProtoState(gramJsKey, undefined, false);
  gramJsState.id = gramJs.bigInteger(SESSION.toString());
  gramJsState.salt = gramJs.bigInteger(SALT.toString());
  return {
    authKey: new AuthKey(key),
    mtcuteKey: await createAuthKey(key),
    gramJsState,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    mtcuteSalt: Long.fromString(SALT.toString()),
    mtcuteSession: Long.fromString(SESSION.toString()),
  };
}

/**
 * Makes a message with a body of the given length: an `upload.file`, which is as long as its bytes.
 *
 * @returns the message as Layer takes it, and `msg_id (8) || seq_no (4) || length (4) || body`, which
 * the others take.
 */
export function plainMessage(
  bodyLength: number,
): { readonly message: EncryptedMessage; readonly inner: Uint8Array } {
  // id (4) || type (4) || mtime (4) || length (1 below 254, else 4) || bytes || padding to 4
  const prefix = 12 + (bodyLength - 16 < 254 ? 1 : 4);
  const body = encode({
    _: "upload.file",
    type: { _: "storage.filePartial" },
    mtime: 0,
    bytes: bytes("body", bodyLength - prefix),
  });
  if (body.length !== bodyLength) {
    throw new RangeError(`A body of ${bodyLength} bytes came out as ${body.length}`);
  }
  const inner = new Uint8Array(16 + bodyLength);
  const view = new DataView(inner.buffer);
  view.setBigUint64(0, MSG_ID, true);
  view.setUint32(8, 1, true);
  view.setUint32(12, bodyLength, true);
  inner.set(body, 16);
  return { message: { salt: SALT, sessionId: SESSION, msgId: MSG_ID, seqNo: 1, body }, inner };
}
