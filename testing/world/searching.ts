// Which messages fit a search.

import type { MessagesFilter } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, MessageCopy, Party, Post } from "./model.ts";

/** What is searched for. */
export interface Search {
  /** Words of the text. */
  readonly query: string;
  readonly filter: MessagesFilter;
  /** Not earlier, in seconds since 1970; 0 for no bound. */
  readonly minDate: number;
  /** Earlier, in seconds since 1970; 0 for no bound. */
  readonly maxDate: number;
  readonly from?: Party | undefined;
  readonly topicId?: number | undefined;
}

/**
 * The test whether a message, as `viewer` has it, fits a search.
 *
 * @throws {RpcFault} INPUT_FILTER_INVALID
 */
export function matcher(viewer: Account, search: Search): (copy: MessageCopy) => boolean {
  const words = search.query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const fits = filterOf(viewer, search.filter);
  return (copy) => {
    const { post } = copy;
    const text = post.content.text.toLowerCase();
    return words.every((word) => text.includes(word)) && fits(copy) &&
      (words.length === 0 || post.action === undefined) &&
      (search.minDate === 0 || post.dateS >= search.minDate) &&
      (search.maxDate === 0 || post.dateS < search.maxDate) &&
      (search.from === undefined || post.from === search.from) &&
      (search.topicId === undefined || post.topicId === search.topicId);
  };
}

function filterOf(viewer: Account, filter: MessagesFilter): (copy: MessageCopy) => boolean {
  switch (filter._) {
    case "inputMessagesFilterEmpty":
      return () => true;
    case "inputMessagesFilterPinned":
      return (copy) => copy.pinned === true;
    case "inputMessagesFilterPoll":
      return ({ post }) => post.content.poll !== undefined;
    case "inputMessagesFilterGeo":
      return ({ post }) => /^messageMedia(Geo|Venue)/.test(mediaOf(post));
    case "inputMessagesFilterContacts":
      return ({ post }) => mediaOf(post) === "messageMediaContact";
    case "inputMessagesFilterPhotos":
      return ({ post }) => mediaOf(post) === "messageMediaPhoto";
    case "inputMessagesFilterDocument":
      return ({ post }) => mediaOf(post) === "messageMediaDocument";
    case "inputMessagesFilterPhotoVideo":
    case "inputMessagesFilterVideo":
    case "inputMessagesFilterGif":
    case "inputMessagesFilterVoice":
    case "inputMessagesFilterMusic":
    case "inputMessagesFilterRoundVideo":
    case "inputMessagesFilterRoundVoice":
      return ({ post }) => mediaOf(post) === "messageMediaDocument";
    case "inputMessagesFilterUrl":
      return ({ post }) =>
        /https?:\/\//.test(post.content.text) ||
        post.content.entities.some(({ _ }) => _ === "messageEntityTextUrl");
    case "inputMessagesFilterMyMentions":
      return ({ post }) =>
        viewer.username !== undefined &&
        post.content.text.toLowerCase().includes(`@${viewer.username.toLowerCase()}`);
    default:
      throw new RpcFault(400, "INPUT_FILTER_INVALID");
  }
}

function mediaOf(post: Post): string {
  return post.content.media?._ ?? "";
}
