// A server's session and the client that talks to it by hand.

import { encode } from "../../../tl/mtproto.ts";
import { HandPeer } from "../../helpers/hand_peer.ts";

/** A linked session of a server. */
export function linked(options: Parameters<typeof HandPeer.client>[0] = {}): HandPeer {
  const peer = HandPeer.client(options);
  peer.step({ type: "linkUp" });
  return peer;
}

/** One that knows its client. */
export function greeted(options: Parameters<typeof HandPeer.client>[0] = {}): HandPeer {
  const peer = linked(options);
  peer.notify({ _: "ping", pingId: 1n });
  const { msgId } = peer.last("new_session_created");
  peer.notify({ _: "msgs_ack", msgIds: [msgId] });
  peer.takeSeen();
  peer.packets.length = 0;
  return peer;
}

/** The code the session refused a message by. */
export function codeFor(peer: HandPeer, msgId: bigint): number | undefined {
  const notice = peer.seen.find(({ object }) =>
    object?.badMsgId !== undefined && BigInt.asUintN(64, object.badMsgId) === msgId
  );
  return notice?.object.errorCode;
}

/** The message ids of the requests given out. */
export function requests(peer: HandPeer): bigint[] {
  return peer.of("request").map(({ msgId }) => msgId);
}

/** `gzip_packed` with the data given. */
export function packed(data: Uint8Array): Uint8Array {
  return encode({ _: "gzip_packed", packedData: data });
}
