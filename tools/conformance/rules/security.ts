// The rules about security as a whole, and what was seen on the wire.

import type { RuleGroup } from "../rule.ts";

export const SECURITY: RuleGroup = {
  title: "Security as a whole",
  rules: [
    {
      id: "R300",
      binds: "both",
      says: "All secrets and paddings come from a cryptographic source",
      source: "/mtproto/security_guidelines",
    },
    {
      id: "R301",
      binds: "both",
      says: "Keys and passwords appear in no error, log or inspection",
      source: "practice",
    },
    {
      id: "R302",
      binds: "client",
      says: "Nothing that is not authenticated reaches the program, storage or state",
      source: "/mtproto/security_guidelines",
    },
    {
      id: "R303",
      binds: "both",
      says: "Tries, moves, queues and sizes are bounded",
      source: "practice",
    },
    {
      id: "R304",
      binds: "client",
      says: "Messages are handled in their order, and a handler that throws stops nothing",
      source: "practice",
    },
    {
      id: "R305",
      binds: "client",
      says: "Links are read strictly",
      source: "/api/links",
    },
  ],
};

export const OBSERVED: RuleGroup = {
  title: "Seen on the wire",
  rules: [
    {
      id: "R310",
      binds: "server",
      says: "Packed queries come as zlib streams too",
      source: "practice",
    },
    {
      id: "R311",
      binds: "server",
      says: "Odd acknowledgements are noted, not punished",
      source: "practice",
    },
    {
      id: "R312",
      binds: "both",
      says: "Leading zeros of keys and fingerprints stay",
      source: "practice",
    },
    {
      id: "R313",
      binds: "server",
      says: "A server pads by three bytes at most and takes up to 15",
      source: "practice",
    },
    {
      id: "R314",
      binds: "server",
      says: "A data centre names addresses that lead back to it",
      source: "practice",
    },
    {
      id: "R315",
      binds: "server",
      says: "Answers are in the layer the client named",
      source: "practice",
    },
    {
      id: "R316",
      binds: "server",
      says: "Old ways of the key exchange are served or refused, and never hang",
      source: "practice",
    },
    {
      id: "R317",
      binds: "both",
      says: "The first message id of a new session is that of the outer message",
      source: "practice",
    },
    {
      id: "R318",
      binds: "client",
      says: "A random id used twice is not tried again",
      source: "practice",
    },
  ],
};
