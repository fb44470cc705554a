// A poll in a message.

import type * as tl from "../../tl/api.ts";
import { type JsonValue, View } from "./view.ts";

/** An answer of a poll, with the votes for it as far as they are known. */
export interface PollAnswerView {
  /** What it says. */
  readonly text: string;
  /** The formatting of the text. */
  readonly entities: readonly tl.MessageEntity[];
  /** What a vote for it names. */
  readonly option: Uint8Array;
  /** How many voted for it; `undefined` before one has voted oneself. */
  readonly voters: number | undefined;
  /** Whether the account has voted for it. */
  readonly isChosen: boolean;
  /** Whether it is the right answer of a quiz, as far as that may be known. */
  readonly isCorrect: boolean;
}

/**
 * A poll or quiz.
 *
 * @see https://core.telegram.org/api/poll
 */
export class PollMedia extends View<tl.messageMediaPoll> {
  /** Tells the kinds of media apart. */
  get type(): "poll" {
    return "poll";
  }

  /** The id of the poll. */
  get id(): bigint {
    return this.raw.poll.id;
  }

  /** What is asked. */
  get question(): string {
    return this.raw.poll.question.text;
  }

  /** The answers to choose from. */
  get answers(): readonly PollAnswerView[] {
    const results = this.raw.results.results ?? [];
    return this.raw.poll.answers.filter((answer) => answer._ === "pollAnswer").map((answer) => {
      const { text: { text, entities }, option } = answer;
      const result = results.find((each) => isSame(each.option, option));
      return {
        text,
        entities,
        option,
        voters: result?.voters,
        isChosen: result?.chosen === true,
        isCorrect: result?.correct === true,
      };
    });
  }

  /** How many have voted; `undefined` if that may not be known yet. */
  get totalVoters(): number | undefined {
    return this.raw.results.totalVoters;
  }

  /** Whether nobody can vote any more. */
  get isClosed(): boolean {
    return this.raw.poll.closed === true;
  }

  /** Whether one answer is the right one. */
  get isQuiz(): boolean {
    return this.raw.poll.quiz === true;
  }

  /** Whether one may choose several answers. */
  get isMultiple(): boolean {
    return this.raw.poll.multipleChoice === true;
  }

  /** Whether everyone can see who voted for what. */
  get hasPublicVoters(): boolean {
    return this.raw.poll.publicVoters === true;
  }

  /** When it closes. */
  get closeDate(): Date | undefined {
    const { closeDate } = this.raw.poll;
    return closeDate === undefined ? undefined : new Date(closeDate * 1000);
  }

  /** What explains the right answer of a quiz, after one has answered. */
  get explanation(): string | undefined {
    return this.raw.results.solution;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, question, totalVoters, isClosed, isQuiz } = this;
    const answers = this.answers.map(({ text, voters, isChosen }) => ({ text, voters, isChosen }));
    return { type, id: this.id.toString(), question, answers, totalVoters, isClosed, isQuiz };
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
