// The rules about encrypted messages and sessions.

import type { RuleGroup } from "../rule.ts";

export const ENCRYPTED_MESSAGES: RuleGroup = {
  title: "Encrypted messages",
  rules: [
    {
      id: "R90",
      binds: "both",
      says: "A packet is key id, message key and whole blocks; one under an unknown key is dropped",
      source: "/mtproto/description#encrypted-message",
    },
    {
      id: "R91",
      binds: "both",
      says: "Each direction derives its own keys, and a side's own message is never taken back",
      source: "/mtproto/description#defining-aes-key-and-initialization-vector",
    },
    {
      id: "R92",
      binds: "both",
      says: "The message key is computed again over all plaintext and compared in constant time",
      source: "/mtproto/security_guidelines#mtproto-encrypted-messages",
    },
    {
      id: "R93",
      binds: "both",
      says: "Nothing is looked at before the message key is right, and all failures look alike",
      source: "/mtproto/security_guidelines",
    },
    {
      id: "R94",
      binds: "both",
      says: "The length fits and leaves 12 to 1024 bytes of padding",
      source: "/mtproto/security_guidelines#checking-message-length",
    },
    {
      id: "R95",
      binds: "both",
      says: "A message belongs to a session of this connection",
      source: "/mtproto/security_guidelines#checking-session-id",
    },
    {
      id: "R96",
      binds: "both",
      says: "The server's message ids are odd: 1 mod 4 for answers, 3 mod 4 otherwise",
      source: "/mtproto/security_guidelines#checking-msg-id",
    },
    {
      id: "R97",
      binds: "both",
      says: "Repeated ids and those below a full list are ignored, and acknowledged again",
      source: "/mtproto/security_guidelines#checking-msg-id; practice",
    },
    {
      id: "R98",
      binds: "both",
      says: "Ids over 30 s ahead or 300 s behind are ignored, but for what corrects time and salt",
      source: "/mtproto/security_guidelines#checking-msg-id",
    },
    {
      id: "R99",
      binds: "both",
      says: "After a failed check nothing of the message is used and the connection is closed",
      source: "/mtproto/security_guidelines",
    },
    {
      id: "R100",
      binds: "both",
      says: "Items of a container pass the same checks, and their ids are below its own",
      source: "/mtproto/service_messages#containers",
    },
    {
      id: "R101",
      binds: "client",
      says: "The salt inside received messages is not judged",
      source: "practice",
    },
    {
      id: "R102",
      binds: "both",
      says: "Sent messages are padded by 12 to 1024 random bytes to whole blocks",
      source: "/mtproto/description; practice",
    },
    {
      id: "R103",
      binds: "both",
      says: "The first version's key derivation serves the binding of temporary keys alone",
      source: "/mtproto/description_v1, /method/auth.bindTempAuthKey",
    },
    {
      id: "R104",
      binds: "both",
      says: "Unpacked sizes and nesting are limited",
      source: "practice",
    },
    {
      id: "R105",
      binds: "both",
      says: "Secrets are compared in constant time",
      source: "/mtproto/security_guidelines",
    },
  ],
};

export const SESSIONS: RuleGroup = {
  title: "Message ids, sequence numbers, sessions",
  rules: [
    {
      id: "R110",
      binds: "both",
      says: "Message ids follow the server's time, grow strictly, and are divisible by four",
      source: "/mtproto/description#message-identifier-msg-id",
    },
    {
      id: "R111",
      binds: "client",
      says: "Ids and sequence numbers are given at the moment of sending, in the order of the wire",
      source: "practice",
    },
    {
      id: "R112",
      binds: "both",
      says:
        "The sequence number is twice the count of content-related messages, plus one for such a one",
      source: "/mtproto/description#message-sequence-number-msg-seqno",
    },
    {
      id: "R113",
      binds: "both",
      says:
        "Queries are content-related; acknowledgements, containers and service requests are not",
      source: "/mtproto/description; practice",
    },
    {
      id: "R114",
      binds: "client",
      says: "A session has a random id of 64 bits and one connection at a time",
      source: "/mtproto/description#session",
    },
    {
      id: "R115",
      binds: "client",
      says: "A replaced session hands its calls on and is destroyed from another one",
      source: "/mtproto/service_messages#request-to-destroy-session",
    },
    {
      id: "R116",
      binds: "client",
      says: "The server may forget a session at any moment",
      source: "/mtproto/service_messages#new-session-creation-notification",
    },
  ],
};

export const ACKNOWLEDGEMENTS: RuleGroup = {
  title: "Acknowledgements",
  rules: [
    {
      id: "R120",
      binds: "both",
      says: "Each content-related message is acknowledged, acknowledgements are not",
      source: "/mtproto/service_messages_about_messages#acknowledgment-of-receipt",
    },
    {
      id: "R121",
      binds: "both",
      says: "Acknowledgements ride along, or go by a timer or in number; at most 8192 at once",
      source: "/mtproto/service_messages_about_messages#acknowledgment-of-receipt; practice",
    },
    {
      id: "R122",
      binds: "both",
      says: "A result acknowledges its query; an acknowledgement alone leaves it open",
      source: "/mtproto/service_messages_about_messages#acknowledgment-of-receipt",
    },
    {
      id: "R123",
      binds: "both",
      says: "A repeated message is acknowledged again",
      source: "/mtproto/service_messages_about_messages#acknowledgment-of-receipt",
    },
    {
      id: "R124",
      binds: "both",
      says: "Without any sign of receipt the state is asked for, or the message sent again",
      source: "/mtproto/service_messages_about_messages#acknowledgment-of-receipt; practice",
    },
  ],
};

export const CONTAINERS: RuleGroup = {
  title: "Containers and packed data",
  rules: [
    {
      id: "R130",
      binds: "both",
      says: "A container holds bare messages, is even, and has the highest id",
      source: "/mtproto/service_messages#containers",
    },
    {
      id: "R131",
      binds: "both",
      says: "Containers stay within 1020 messages and a megabyte",
      source: "/mtproto/service_messages#containers; practice",
    },
    {
      id: "R132",
      binds: "both",
      says: "No container is in a container, and a single message goes bare",
      source: "/mtproto/service_messages#containers",
    },
    {
      id: "R133",
      binds: "client",
      says: "A container is refused as a whole, so its items are remembered",
      source: "/mtproto/service_messages_about_messages",
    },
    {
      id: "R134",
      binds: "client",
      says: "What is to be sent at one moment shares a container",
      source: "practice",
    },
    {
      id: "R135",
      binds: "client",
      says: "Results, updates and whole messages may come packed",
      source: "/mtproto/service_messages#packed-object",
    },
    {
      id: "R136",
      binds: "client",
      says: "Queries are packed when they are long and get smaller; parts of files are not",
      source: "/api/invoking#data-compression",
    },
  ],
};

export const STATES: RuleGroup = {
  title: "States of messages",
  rules: [
    {
      id: "R140",
      binds: "both",
      says: "A request for states is answered by a byte for each message",
      source:
        "/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages",
    },
    {
      id: "R141",
      binds: "both",
      says: "What did not arrive is sent again; an answer that is missing is asked for",
      source:
        "/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages",
    },
    {
      id: "R142",
      binds: "client",
      says: "An old message id goes on the wire again in a container only",
      source: "/mtproto/service_messages_about_messages; practice",
    },
    {
      id: "R143",
      binds: "both",
      says:
        "A notice about a message is acknowledged if the message came, else the message is asked for",
      source:
        "/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message",
    },
    {
      id: "R144",
      binds: "both",
      says: "States told unasked are taken like an answer, and messages asked for are sent again",
      source:
        "/mtproto/service_messages_about_messages#voluntary-communication-of-status-of-messages",
    },
    {
      id: "R145",
      binds: "both",
      says: "Lists of ids have at most 8192 entries and answer a request of this session",
      source: "/mtproto/service_messages_about_messages",
    },
  ],
};
