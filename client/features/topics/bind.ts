// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Topics } from "./methods.ts";

const topics = /* @__PURE__ */ lazy(() => import("./topics.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindTopics(core: Core): Topics {
  return {
    toggleForum: async (chat, enabled, options) =>
      (await topics()).toggleForum(core, chat, enabled, options),
    createForumTopic: async (chat, title, options) =>
      (await topics()).createForumTopic(core, chat, title, options),
    getForumTopic: async (chat, topicId) => (await topics()).getForumTopic(core, chat, topicId),
    iterForumTopics: (chat, options) =>
      lazyLoop(async () => (await topics()).iterForumTopics(core, chat, options)),
    editForumTopic: async (chat, topicId, options) =>
      (await topics()).editForumTopic(core, chat, topicId, options),
    pinForumTopic: async (chat, topicId, pinned) =>
      (await topics()).pinForumTopic(core, chat, topicId, pinned),
    deleteForumTopic: async (chat, topicId) =>
      (await topics()).deleteForumTopic(core, chat, topicId),
  };
}
