/**
 * Topics of forums.
 *
 * @module
 */

export type { Topics } from "./methods.ts";
export { type EditTopicOptions, ForumTopic } from "../../objects/forum_topic.ts";
export {
  createForumTopic,
  deleteForumTopic,
  editForumTopic,
  getForumTopic,
  iterForumTopics,
  type NewTopicOptions,
  pinForumTopic,
  toggleForum,
  type TopicsOptions,
} from "./topics.ts";
