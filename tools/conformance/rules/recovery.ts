// The rules about refusals, salts, time and errors.

import type { RuleGroup } from "../rule.ts";

export const REFUSALS: RuleGroup = {
  title: "Refused messages",
  rules: [
    {
      id: "R150",
      binds: "client",
      says: "A wrong salt brings the right one, and the message goes again",
      source: "/mtproto/service_messages_about_messages#notice-of-ignored-error-message",
    },
    {
      id: "R151",
      binds: "client",
      says: "A refusal counts only for a message of this session that is open",
      source: "practice",
    },
    {
      id: "R152",
      binds: "client",
      says:
        "Salts come from refusals, new sessions and lists; salt errors in a row end the connection",
      source: "practice",
    },
    {
      id: "R153",
      binds: "client",
      says: "Codes 16 and 17 correct the time; after 17 the session is new",
      source: "/mtproto/service_messages_about_messages#notice-of-ignored-error-message",
    },
    {
      id: "R154",
      binds: "client",
      says: "Codes 18 and 19 are a fault of the client: a new session, logged",
      source: "/mtproto/service_messages_about_messages#notice-of-ignored-error-message",
    },
    {
      id: "R155",
      binds: "client",
      says: "Code 20 leaves open what became of a message; only what is safe is repeated",
      source: "/mtproto/service_messages_about_messages#notice-of-ignored-error-message",
    },
    {
      id: "R156",
      binds: "client",
      says: "Codes 32 to 35 begin a new session",
      source: "/mtproto/service_messages_about_messages#notice-of-ignored-error-message",
    },
    {
      id: "R157",
      binds: "client",
      says: "Code 64 has the items of a container sent one by one",
      source: "/mtproto/service_messages_about_messages#notice-of-ignored-error-message",
    },
    {
      id: "R158",
      binds: "client",
      says: "Failures in a row end in an error, not in a loop",
      source: "practice",
    },
  ],
};

export const KEEPING_ALIVE: RuleGroup = {
  title: "Salts, time, keep-alive, cancelling",
  rules: [
    {
      id: "R160",
      binds: "client",
      says: "A session made anew brings its salt, leaves older calls open and has updates fetched",
      source: "/mtproto/service_messages#new-session-creation-notification",
    },
    {
      id: "R161",
      binds: "client",
      says: "Salts belong to the key, hold half an hour and a little longer",
      source: "/mtproto/description#server-salt",
    },
    {
      id: "R162",
      binds: "client",
      says: "Future salts come bare, are used in their time, and asked for before they end",
      source: "/mtproto/service_messages#request-for-several-future-salts",
    },
    {
      id: "R163",
      binds: "client",
      says:
        "The clock follows fresh messages upwards and refusals both ways, whatever the wall clock does",
      source: "/mtproto/description; practice",
    },
    {
      id: "R164",
      binds: "client",
      says: "Pings keep a connection alive, and without a pong it is given up",
      source: "/mtproto/service_messages#ping-messages-pingpong",
    },
    {
      id: "R165",
      binds: "client",
      says: "A cancelled call drops its answer, whichever way the server takes it",
      source: "/mtproto/service_messages#cancellation-of-an-rpc-query",
    },
    {
      id: "R166",
      binds: "client",
      says: "A result belongs to the query it names and is read by that query's type",
      source: "/mtproto/service_messages#rpc-result",
    },
    {
      id: "R167",
      binds: "client",
      says: "destroy_auth_key is for keys that are not needed any more",
      source: "/mtproto/service_messages; schema",
    },
  ],
};

export const TRANSPORT_ERRORS: RuleGroup = {
  title: "Transport errors",
  rules: [
    {
      id: "R170",
      binds: "client",
      says: "-404 starts a key exchange over and ends a temporary key",
      source: "/mtproto/mtproto-transports#transport-errors",
    },
    {
      id: "R171",
      binds: "client",
      says: "-404 on a permanent key is tried again before it is believed",
      source: "practice",
    },
    {
      id: "R172",
      binds: "client",
      says: "-429 asks for longer waits and fewer connections",
      notBuilt: "fewer connections at a time; the waits get longer",
      source: "/mtproto/mtproto-transports#transport-errors",
    },
    {
      id: "R173",
      binds: "client",
      says: "-444 is a wrong configuration and not tried again",
      source: "/mtproto/mtproto-transports#transport-errors",
    },
    {
      id: "R174",
      binds: "client",
      says: "-403 is final for the connection; no transport error deletes data",
      source: "/mtproto/mtproto-transports#transport-errors",
    },
  ],
};

export const RPC_ERRORS: RuleGroup = {
  title: "Errors of calls",
  rules: [
    {
      id: "R180",
      binds: "client",
      says: "An error's text is split into name and number; unknown codes count as 500",
      source: "/api/errors",
    },
    {
      id: "R181",
      binds: "client",
      says: "PHONE, NETWORK and USER_MIGRATE move the home",
      source: "/api/errors, /api/datacenter",
    },
    {
      id: "R182",
      binds: "client",
      says: "FILE and STATS_MIGRATE send only this call elsewhere",
      source: "/api/files, /api/stats",
    },
    {
      id: "R183",
      binds: "client",
      says: "400 is not repeated unchanged, but for the few that say how",
      source: "/api/errors",
    },
    {
      id: "R184",
      binds: "client",
      says: "401 at home means signed out; elsewhere the account is let in again",
      source: "/api/errors",
    },
    {
      id: "R185",
      binds: "client",
      says: "Some 401 ask for the password or for a key to be bound again",
      source: "/api/errors, /api/auth, /api/pfs",
    },
    {
      id: "R186",
      binds: "client",
      says: "403 and 404 are given to the program",
      source: "/api/errors",
    },
    {
      id: "R187",
      binds: "client",
      says: "406 is given to the program; a key used from two places is dead",
      source: "/api/errors",
    },
    {
      id: "R188",
      binds: "client",
      says: "FLOOD_WAIT is waited out below a bound, and equal calls wait with it",
      source: "/api/errors",
    },
    {
      id: "R189",
      binds: "client",
      says: "FLOOD_PREMIUM_WAIT is always waited out",
      source: "/api/files#handling-download-upload-limits",
    },
    {
      id: "R190",
      binds: "client",
      says: "Slow mode holds its chat alone; waits of hours and dates are given to the program",
      source: "/api/errors, /api/takeout, /api/auth",
    },
    {
      id: "R191",
      binds: "client",
      says: "Waits last between a second and 14 days",
      source: "practice",
    },
    {
      id: "R192",
      binds: "client",
      says: "500 and negative codes are tried again with growing waits, a limited number of times",
      source: "/api/errors",
    },
    {
      id: "R193",
      binds: "client",
      says: "A repeated call keeps its random_id, so that it counts once",
      source: "/api/errors; practice",
    },
  ],
};
