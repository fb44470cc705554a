// Text on its way out: checked, and with mentions that the server understands.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { inputUserOf } from "../../peers.ts";
import { checkEntities, type TextInput, toFormattedText } from "../../text/entities.ts";
import { MESSAGE_LENGTH_MAX } from "../../text/split.ts";

/** A text as calls take it. */
export interface OutgoingText {
  /** The text. */
  readonly message: string;
  /** Its formatting, if it has any. */
  readonly entities: readonly tl.MessageEntity[] | undefined;
}

/**
 * Makes a text ready to be sent: checks the entities and names mentioned users as calls do.
 *
 * @param core The client.
 * @param input The text.
 * @throws {MarkupError} When an entity does not lie inside the text.
 * @throws {ArgumentError} When a mentioned user is unknown.
 */
export function outgoingText(core: Core, input: TextInput): OutgoingText {
  const { text, entities } = toFormattedText(input);
  checkEntities(text, entities);
  return {
    message: text,
    entities: entities.length === 0
      ? undefined
      : entities.map((entity) => nameMentioned(core, entity)),
  };
}

/**
 * Checks the length of a text that makes a message.
 *
 * @param text The text.
 * @param hint What to do with a longer one.
 * @throws {ArgumentError} When it is empty or too long.
 */
export function checkLength(text: string, hint: string): void {
  if (text.trim() === "") throw new ArgumentError("text", text, "a text that is not empty");
  if (text.length > MESSAGE_LENGTH_MAX) {
    throw new ArgumentError(
      "text",
      `${text.length} UTF-16 code units`,
      `at most ${MESSAGE_LENGTH_MAX} UTF-16 code units long; ${hint}`,
    );
  }
}

function nameMentioned(core: Core, entity: tl.MessageEntity): tl.MessageEntity {
  if (entity._ !== "messageEntityMentionName") return entity;
  const peer = core.peers.input(Number(entity.userId));
  const userId = peer === undefined ? undefined : inputUserOf(peer);
  if (userId === undefined) {
    throw new ArgumentError(
      "text",
      `a mention of ${entity.userId}`,
      "one that mentions users this account has met: by a message from them, " +
        "by fetching dialogs or members, or by resolving their usernames",
    );
  }
  const { offset, length } = entity;
  return { _: "inputMessageEntityMentionName", offset, length, userId };
}
