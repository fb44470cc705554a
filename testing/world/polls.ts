// Polls: made, voted in, closed, and shown to each as far as they may see.

import type { inputMediaPoll, messageMediaPoll, PollAnswer, PollResults } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, AccountEvent, MessageCopy, Occurrence, PollRecord } from "./model.ts";
import { renderPeer } from "./render_peer.ts";
import { tellOfPost } from "./telling.ts";
import type { World } from "./world.ts";

/** Longest question and answer, in UTF-16 units. https://core.telegram.org/bots/api#sendpoll */
const QUESTION_MAX = 300;
const ANSWER_MAX = 100;

/** Fewest and most answers. https://core.telegram.org/bots/api#sendpoll */
const ANSWERS_MIN = 2;
const ANSWERS_MAX = 12;

/**
 * Makes a poll of what a client sends.
 *
 * @throws {RpcFault} POLL_QUESTION_INVALID, QUIZ_CORRECT_ANSWER_INVALID and the like.
 */
export function makePoll(world: World, author: Account, input: inputMediaPoll): PollRecord {
  const { poll, correctAnswers = [] } = input;
  const question = poll.question.text;
  if (question.trim() === "" || question.length > QUESTION_MAX) {
    throw new RpcFault(400, "POLL_QUESTION_INVALID");
  }
  const { answers } = poll;
  if (answers.length < ANSWERS_MIN || answers.length > ANSWERS_MAX) {
    throw new RpcFault(400, "POLL_ANSWERS_INVALID");
  }
  const shown = answers.map(acceptAnswer);
  if (new Set(shown.map(({ option }) => option.join())).size < shown.length) {
    throw new RpcFault(400, "POLL_OPTION_DUPLICATE");
  }
  const [place] = correctAnswers;
  if (poll.quiz) {
    if (poll.multipleChoice) throw new RpcFault(400, "QUIZ_MULTIPLE_INVALID");
    if (place === undefined) throw new RpcFault(400, "QUIZ_CORRECT_ANSWERS_EMPTY");
    if (correctAnswers.length > 1) throw new RpcFault(400, "QUIZ_CORRECT_ANSWERS_TOO_MUCH");
    if (shown[place] === undefined) throw new RpcFault(400, "QUIZ_CORRECT_ANSWER_INVALID");
  }
  return {
    poll: { ...poll, id: world.randomLong(), closed: poll.closed === true, answers: shown },
    correct: poll.quiz && place !== undefined ? shown[place]?.option : undefined,
    solution: input.solution === undefined
      ? undefined
      : { text: input.solution, entities: input.solutionEntities ?? [] },
    votes: new Map(),
    author,
  };
}

/**
 * Votes, in place of an earlier vote; without options takes it back.
 *
 * @returns what the voter's other clients are told.
 * @throws {RpcFault} MESSAGE_POLL_CLOSED, OPTION_INVALID, OPTIONS_TOO_MUCH, REVOTE_NOT_ALLOWED
 */
export function vote(
  world: World,
  voter: Account,
  copy: MessageCopy,
  options: readonly Uint8Array[],
  origin?: object,
): Occurrence {
  const record = copy.post.content.poll;
  if (record === undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  if (record.poll.closed) throw new RpcFault(400, "MESSAGE_POLL_CLOSED");
  const known = new Set(record.poll.answers.map((answer) => optionOf(answer)?.join()));
  if (options.some((option) => !known.has(option.join()))) {
    throw new RpcFault(400, "OPTION_INVALID");
  }
  if (options.length > 1 && !record.poll.multipleChoice) {
    throw new RpcFault(400, "OPTIONS_TOO_MUCH");
  }
  if (record.poll.quiz && record.votes.has(voter)) throw new RpcFault(400, "REVOTE_NOT_ALLOWED");
  if (options.length === 0) record.votes.delete(voter);
  else record.votes.set(voter, options);
  tellBotOfVote(world, voter, record, options);
  return tellOfPoll(world, voter, copy, origin);
}

/** Tells everyone who has a poll how it stands; the one named first learns of it by the call. */
export function tellOfPoll(
  world: World,
  by: Account,
  copy: MessageCopy,
  origin?: object,
): Occurrence {
  const { poll: record } = copy.post.content;
  return tellOfPost(world, by, copy, (viewer, own): AccountEvent => ({
    type: "raw",
    parties: [own.chat],
    update: () => ({
      _: "updateMessagePoll",
      peer: renderPeer(own.chat),
      msgId: own.id,
      pollId: record!.poll.id,
      poll: record!.poll,
      results: renderResults(viewer, record!),
    }),
  }), origin);
}

/** A poll as `viewer` sees it. https://core.telegram.org/constructor/messageMediaPoll */
export function renderPoll(viewer: Account, record: PollRecord): messageMediaPoll {
  return { _: "messageMediaPoll", poll: record.poll, results: renderResults(viewer, record) };
}

// The votes are shown to those who have voted, who asked, and to all when it is over.
function renderResults(viewer: Account, record: PollRecord): PollResults {
  const { poll, votes, correct, solution } = record;
  const own = votes.get(viewer);
  const totalVoters = votes.size;
  const isOpen = own !== undefined || poll.closed === true || viewer === record.author;
  if (!isOpen) return { _: "pollResults", totalVoters };
  const isChosen = (option: Uint8Array, by: readonly Uint8Array[] = []): boolean =>
    by.some((each) => each.join() === option.join());
  const explained = poll.quiz === true && (own !== undefined || poll.closed === true);
  return {
    _: "pollResults",
    results: poll.answers.flatMap((answer) => {
      const option = optionOf(answer);
      if (option === undefined) return [];
      return {
        _: "pollAnswerVoters",
        chosen: isChosen(option, own),
        correct: explained && correct?.join() === option.join(),
        option,
        voters: [...votes.values()].filter((by) => isChosen(option, by)).length,
        recentVoters: poll.publicVoters
          ? [...votes].filter(([, by]) => isChosen(option, by)).slice(-3).map(([by]) =>
            renderPeer(by)
          )
          : [],
      } as const;
    }),
    totalVoters,
    recentVoters: poll.publicVoters ? [...votes.keys()].slice(-3).map(renderPeer) : undefined,
    solution: explained ? solution?.text : undefined,
    solutionEntities: explained ? solution?.entities : undefined,
  };
}

// https://core.telegram.org/constructor/updateMessagePollVote
function tellBotOfVote(
  world: World,
  voter: Account,
  record: PollRecord,
  options: readonly Uint8Array[],
): void {
  const { author, poll } = record;
  if (author.bot === undefined || !poll.publicVoters) return;
  const positions = options.map((option) =>
    poll.answers.findIndex((answer) => optionOf(answer)?.join() === option.join())
  );
  world.tellSecondary(author, {
    type: "raw",
    parties: [voter],
    update: (qts) => ({
      _: "updateMessagePollVote",
      pollId: poll.id,
      peer: renderPeer(voter),
      options,
      positions,
      qts,
    }),
  });
}

function acceptAnswer(answer: PollAnswer, index: number): Extract<PollAnswer, { _: "pollAnswer" }> {
  const { text } = answer;
  if (text.text.trim() === "" || text.text.length > ANSWER_MAX) {
    throw new RpcFault(400, "POLL_ANSWER_INVALID");
  }
  const option = optionOf(answer) ?? Uint8Array.of(index);
  if (option.length === 0 || option.length > 100) throw new RpcFault(400, "POLL_OPTION_INVALID");
  return { _: "pollAnswer", text, option };
}

function optionOf(answer: PollAnswer): Uint8Array | undefined {
  return answer._ === "pollAnswer" ? answer.option : undefined;
}
