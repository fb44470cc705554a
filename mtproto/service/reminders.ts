// Server: messages the client does not acknowledge are sent again or spoken of, within bounds
// (core.telegram.org/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message).

import { encode } from "../../tl/mtproto.ts";
import type { Sent } from "../outbox.ts";
import type { SessionCore } from "../session_core.ts";
import {
  MAX_RESENDS,
  MAX_UNACKED,
  MAX_UNACKED_BYTES,
  RESEND_DELAY_MS,
  RESENT_WHOLE_BYTES,
} from "../session_limits.ts";
import { Timer } from "../timers.ts";

/** Has the unacknowledged messages looked at after the usual time. */
export function remindLater(core: SessionCore): void {
  core.timers.setEarlier(Timer.resend, core.nowMs + RESEND_DELAY_MS);
}

/** The client is back on another link: all it did not acknowledge goes out again. */
export function resendUnacked(core: SessionCore): void {
  for (const sent of core.outbox.all) {
    sent.reminders = 0;
    core.outbox.resend(sent);
  }
  if (core.outbox.size > 0) remindLater(core);
}

/** Looks at the unacknowledged messages: each of them is spoken of a few times. */
export function remind(core: SessionCore): void {
  let more = false;
  for (const sent of core.outbox.all) {
    if (sent.waiting || sent.reminders >= MAX_RESENDS) continue;
    more = true;
    if (core.nowMs - sent.sentAtMs < RESEND_DELAY_MS) continue;
    sent.reminders++;
    mention(core, sent);
  }
  if (more) remindLater(core);
  core.wantFlush();
}

/** Sends a short message again, and of a long one only its id and length. */
export function mention(core: SessionCore, sent: Sent): void {
  const { msgId: answerMsgId, owner } = sent;
  const bytes = sent.body.length;
  if (bytes <= RESENT_WHOLE_BYTES) {
    core.outbox.resend(sent);
  } else if (sent.kind === "answer" && owner !== 0n) {
    const msgId = owner as bigint;
    core.notify(encode({ _: "msg_detailed_info", msgId, answerMsgId, bytes, status: 0 }), true);
  } else {
    core.notify(encode({ _: "msg_new_detailed_info", answerMsgId, bytes, status: 0 }), true);
  }
}

/** Forgets the oldest messages when a client acknowledges none of too many. */
export function trimUnacked(core: SessionCore): void {
  const { outbox } = core;
  if (outbox.size <= MAX_UNACKED && outbox.bytes <= MAX_UNACKED_BYTES) return;
  for (const sent of outbox.all) {
    if (outbox.size <= MAX_UNACKED && outbox.bytes <= MAX_UNACKED_BYTES) return;
    if (outbox.size === 1 || sent.transmissions === 0) return;
    outbox.remove(sent);
    core.server!.requests.remove(sent.owner as bigint);
  }
}
