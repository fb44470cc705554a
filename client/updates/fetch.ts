// The calls the update engine asks for, and their answers and errors as its inputs.

import { TlError } from "../../tl/error.ts";
import { type Core, reportError } from "../core.ts";
import { RpcError } from "../errors.ts";
import { markedId } from "../peer_id.ts";
import { inputChannelOf } from "../peers.ts";
import type { DifferenceFailure, EngineIn, EngineOut } from "./machine.ts";

/** What an engine asks the server for. */
export type EngineRequest = Exclude<EngineOut, { readonly type: "deliver" | "commit" }>;

/** The server has forgotten this state: begin with a fresh one (R245). */
const STATE_ERRORS = ["PERSISTENT_TIMESTAMP_EMPTY", "PERSISTENT_TIMESTAMP_INVALID"] as const;

/** The channel is not open to the account, or not any more (R245). */
const CLOSED_ERRORS = ["CHANNEL_PRIVATE", "CHANNEL_INVALID", "USER_BANNED_IN_CHANNEL"] as const;

/**
 * Makes a call for the engine.
 *
 * @param core The client.
 * @param request What to ask.
 * @param signal Gives up.
 * @returns What to tell the engine.
 * @throws {RpcError} When the account is not signed in any more.
 */
export async function fetchFor(
  core: Core,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<EngineIn> {
  try {
    return await ask(core, request, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (RpcError.is(error) && error.code === 401 && isSignedOut(core)) throw error;
    const reason = reasonOf(error);
    // What is passed over then can't be told: the program should know.
    if (reason === "unreadable") reportError(core, error, "reading missed updates");
    if (reason !== "gone") {
      core.log.warn("Missed updates could not be fetched", { request: request.type, error });
    }
    if (request.type === "getChannelDifference") {
      return { type: "channelDifferenceFailed", channelId: request.channelId, reason };
    }
    return { type: "differenceFailed", reason: reason === "gone" ? "later" : reason };
  }
}

async function ask(core: Core, request: EngineRequest, signal: AbortSignal): Promise<EngineIn> {
  switch (request.type) {
    case "getState": {
      const { pts, qts, date, seq } = await core.invoke("updates.getState", {}, { signal });
      return { type: "state", state: { pts, qts, date, seq } };
    }
    case "getDifference": {
      const { pts, qts, date } = request.state;
      const params = { pts, qts, date };
      const difference = await core.invoke("updates.getDifference", params, { signal });
      return { type: "difference", difference };
    }
    case "getChannelDifference": {
      const { channelId, pts, limit, force } = request;
      const peer = core.peers.input(markedId("channel", channelId));
      const channel = peer && inputChannelOf(peer);
      if (channel === undefined) {
        return { type: "channelDifferenceFailed", channelId, reason: "unknown" };
      }
      const filter = { _: "channelMessagesFilterEmpty" } as const;
      const params = { force, channel, filter, pts, limit };
      const difference = await core.invoke("updates.getChannelDifference", params, { signal });
      return { type: "channelDifference", channelId, difference };
    }
  }
}

// A key that the server has unbound is refused with 401, too (R185).
function isSignedOut(core: Core): boolean {
  return core.ended !== undefined || core.session.self === undefined;
}

function reasonOf(error: unknown): Exclude<DifferenceFailure, "unknown"> {
  if (error instanceof TlError) return "unreadable";
  if (RpcError.is(error, ...CLOSED_ERRORS)) return "gone";
  return RpcError.is(error, ...STATE_ERRORS) ? "fresh" : "later";
}
