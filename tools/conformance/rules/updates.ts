// The rules about updates and peers.

import type { RuleGroup } from "../rule.ts";

export const UPDATES: RuleGroup = {
  title: "Updates",
  rules: [
    {
      id: "R230",
      binds: "client",
      says: "The state is fetched once and saved after what it counts was taken in",
      source: "/api/updates#fetching-state",
    },
    {
      id: "R231",
      binds: "client",
      says: "pts decides what is applied, ignored and missing; the same for qts and for channels",
      source: "/api/updates#message-related-event-sequences",
    },
    {
      id: "R232",
      binds: "client",
      says: "What is missing is waited for half a second, then fetched",
      source: "/api/updates#recovering-gaps",
    },
    {
      id: "R233",
      binds: "client",
      says: "seq decides about whole batches, apart from what has numbers of its own",
      source: "/api/updates#update-sequences",
    },
    {
      id: "R234",
      binds: "client",
      says: "Combined updates count from seq_start, plain ones from seq, short ones not at all",
      source: "/api/updates",
    },
    {
      id: "R235",
      binds: "client",
      says: "Within a batch updates are applied in the order of their numbers",
      source: "practice",
    },
    {
      id: "R236",
      binds: "client",
      says: "Short messages are made whole, or fetched when they speak of strangers",
      source: "/api/updates",
    },
    {
      id: "R237",
      binds: "client",
      says: "Updates wait while their difference runs, of which there is one at a time",
      source: "/api/updates",
    },
    {
      id: "R238",
      binds: "client",
      says: "Each form of a difference moves the state in its own way",
      source: "/api/updates#fetching-state",
    },
    {
      id: "R239",
      binds: "client",
      says: "In a difference new messages come before other updates",
      source: "/api/updates; practice",
    },
    {
      id: "R240",
      binds: "client",
      says: "Differences are fetched at the start, after losses, when told to, and after silence",
      source: "/api/updates",
    },
    {
      id: "R241",
      binds: "client",
      says: "Differences ask for as much as the kind of account may have",
      source: "/api/updates, /method/updates.getChannelDifference",
    },
    {
      id: "R242",
      binds: "client",
      says: "Channel differences go on until final; open channels are polled, ten at a time",
      source: "/api/updates#subscribing-to-updates-of-channels-supergroups",
    },
    {
      id: "R243",
      binds: "client",
      says: "A channel that was away for too long is loaded anew",
      source: "/api/updates",
    },
    {
      id: "R244",
      binds: "client",
      says: "Not every channel is asked at the start; a new one counts from its first update",
      source: "/api/updates",
    },
    {
      id: "R245",
      binds: "client",
      says: "A channel that is shut is dropped; other refusals are tried later or begin anew",
      source: "/method/updates.getChannelDifference",
    },
    {
      id: "R246",
      binds: "client",
      says: "Answers to own calls count in the same sequences",
      source: "/api/updates",
    },
    {
      id: "R247",
      binds: "client",
      says: "qts is confirmed only after what it counts is stored",
      source: "/api/updates, /method/messages.receivedQueue",
    },
    {
      id: "R248",
      binds: "client",
      says: "Before the sign-in, and from other connections, next to no update counts",
      source: "/mtproto/security_guidelines; practice",
    },
    {
      id: "R249",
      binds: "client",
      says: "An own message that is answered and told counts once",
      source: "/api/updates; practice",
    },
  ],
};

export const PEERS: RuleGroup = {
  title: "Peers",
  rules: [
    {
      id: "R255",
      binds: "client",
      says: "Access hashes belong to one account",
      source: "/api/peers",
    },
    {
      id: "R256",
      binds: "client",
      says: "A min object never takes the place of a full one",
      source: "/api/min",
    },
    {
      id: "R257",
      binds: "client",
      says: "A min peer is named by the message it was seen in",
      source: "/api/min",
    },
    {
      id: "R258",
      binds: "client",
      says: "What is known as min alone is kept as such, and its hash not used",
      source: "/api/min, /constructor/user",
    },
    {
      id: "R259",
      binds: "client",
      says: "Ids stay below 2^52; marked ids are no part of the protocol",
      source: "/api/bots/ids; practice",
    },
  ],
};
