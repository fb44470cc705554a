// Polls and quizzes: asking, voting, closing.

import type * as tl from "../../../tl/api.ts";
import { checkDate, checkList, checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, UnexpectedAnswerError } from "../../errors.ts";
import type { Message } from "../../objects/message.ts";
import type { DeliveryOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { getMessages } from "./get_messages.ts";
import { messageIds } from "./message_ids.ts";
import { sendInputMedia } from "./send_input_media.ts";
import { editedMessage } from "./sent_message.ts";
import { outgoingText } from "./text_input.ts";

/** A poll to be sent. */
export interface PollInput {
  /** What is asked. */
  readonly question: TextInput;
  /** The answers to choose from, at least two. */
  readonly answers: readonly TextInput[];
  /** Makes it a quiz: the place of the right answer in `answers`, from 0. */
  readonly correct?: number | undefined;
  /** For a quiz: what is shown to those who chose a wrong answer. */
  readonly explanation?: TextInput | undefined;
  /**
   * Allows to choose several answers.
   *
   * @default false
   */
  readonly multiple?: boolean | undefined;
  /**
   * Shows who voted for what.
   *
   * @default false
   */
  readonly publicVoters?: boolean | undefined;
  /** Closes the poll after so many seconds, 5 to 600. */
  readonly closePeriod?: number | undefined;
  /** Closes the poll at this moment, 5 to 600 seconds away. */
  readonly closeDate?: Date | undefined;
}

/** An answer of a poll: its place, from 0, or its option as the TL schema has it. */
export type PollOption = number | Uint8Array;

/**
 * Sends a poll, or a quiz.
 *
 * @see https://core.telegram.org/api/poll
 * @param core The client.
 * @param peer Where to.
 * @param poll The poll.
 * @param options How to send it.
 * @returns The message that was sent.
 * @throws {ArgumentError} When there are too few answers or no such right answer.
 * @throws {RpcError} When the server refuses.
 */
export async function sendPoll(
  core: Core,
  peer: PeerLike,
  poll: PollInput,
  options: DeliveryOptions = {},
): Promise<Message> {
  checkOptions(options);
  return await sendInputMedia(core, peer, pollMedia(core, poll), options);
}

/**
 * Votes in a poll, in place of what the account voted before. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.sendVote
 * @param core The client.
 * @param peer The chat it is in.
 * @param messageId The message with the poll.
 * @param options The answer, or several; none to take the vote back.
 * @throws {ArgumentError} When the message is no poll, or has no such answer.
 * @throws {RpcError} `MESSAGE_POLL_CLOSED` when it is over, `REVOTE_NOT_ALLOWED` for a quiz that was answered.
 */
export async function sendVote(
  core: Core,
  peer: PeerLike,
  messageId: number,
  options: PollOption | readonly PollOption[],
): Promise<void> {
  const [msgId = 0] = messageIds(messageId);
  const input = await resolvePeer(core, peer);
  const list = isList(options) ? options : [options];
  const places = list.filter((option) => typeof option === "number");
  const answers = places.length === 0 ? [] : (await fetchPoll(core, input, msgId)).answers;
  await core.invoke("messages.sendVote", {
    peer: input,
    msgId,
    options: list.map((option) => typeof option === "number" ? optionAt(answers, option) : option),
  });
}

/**
 * Closes a poll: nobody can vote any more.
 *
 * @see https://core.telegram.org/api/poll
 * @param core The client.
 * @param peer The chat it is in.
 * @param messageId The message with the poll.
 * @returns The message as it is now.
 * @throws {ArgumentError} When the message is no poll.
 * @throws {RpcError} `MESSAGE_AUTHOR_REQUIRED` when somebody else sent it.
 */
export async function closePoll(
  core: Core,
  peer: PeerLike,
  messageId: number,
): Promise<Message> {
  const [id = 0] = messageIds(messageId);
  const input = await resolvePeer(core, peer);
  const poll = await fetchPoll(core, input, id);
  const method = "messages.editMessage";
  const media: tl.InputMedia = { _: "inputMediaPoll", poll: { ...poll, closed: true } };
  const updates = await core.invoke(method, { peer: input, id, media });
  const message = editedMessage(core, updates, id);
  if (message !== undefined) return message;
  throw new UnexpectedAnswerError(method, updates._, "the message with the poll in it");
}

function pollMedia(core: Core, input: PollInput): tl.InputMedia {
  checkObject("poll", input, "a question with answers");
  const { answers, correct, explanation } = input;
  checkList("answers", answers, "two answers or more");
  if (answers.length < 2) {
    throw new ArgumentError("answers", `${answers.length} of them`, "two or more");
  }
  if (correct !== undefined && answers[correct] === undefined) {
    throw new ArgumentError(
      "correct",
      correct,
      `the place of an answer, 0 to ${answers.length - 1}`,
    );
  }
  const solution = explanation === undefined ? undefined : outgoingText(core, explanation);
  if (input.closeDate !== undefined) checkDate("closeDate", input.closeDate);
  const closeDate = input.closeDate?.getTime();
  const poll: tl.Poll = {
    _: "poll",
    id: 0n,
    publicVoters: input.publicVoters,
    multipleChoice: input.multiple,
    quiz: correct !== undefined,
    question: textOf(core, input.question),
    answers: answers.map((answer, index) => ({
      _: "pollAnswer",
      text: textOf(core, answer),
      option: Uint8Array.of(index),
    })),
    closePeriod: input.closePeriod,
    closeDate: closeDate === undefined ? undefined : Math.floor(closeDate / 1000),
    hash: 0n,
  };
  return {
    _: "inputMediaPoll",
    poll,
    correctAnswers: correct === undefined ? undefined : [correct],
    solution: solution?.message,
    solutionEntities: solution === undefined ? undefined : solution.entities ?? [],
  };
}

function textOf(core: Core, input: TextInput): tl.TextWithEntities {
  const { message, entities } = outgoingText(core, input);
  return { _: "textWithEntities", text: message, entities: entities ?? [] };
}

async function fetchPoll(core: Core, peer: tl.InputPeer, messageId: number): Promise<tl.Poll> {
  const [message] = await getMessages(core, peer, messageId);
  const media = message?.raw._ === "message" ? message.raw.media : undefined;
  if (media?._ === "messageMediaPoll") return media.poll;
  const got = message === undefined ? `${messageId}, which is not there` : messageId;
  throw new ArgumentError("messageId", got, "the id of a message with a poll");
}

function optionAt(answers: readonly tl.PollAnswer[], place: number): Uint8Array {
  const answer = answers[place];
  if (answer?._ === "pollAnswer") return answer.option;
  throw new ArgumentError("options", place, `the place of an answer, 0 to ${answers.length - 1}`);
}

function isList(options: PollOption | readonly PollOption[]): options is readonly PollOption[] {
  return Array.isArray(options);
}
