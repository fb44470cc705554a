// The rules about calls, data centres and temporary keys.

import type { RuleGroup } from "../rule.ts";

export const CALLS: RuleGroup = {
  title: "Introducing the client, wrapping calls",
  rules: [
    {
      id: "R200",
      binds: "client",
      says: "The first call of a connection names layer and application",
      source: "/api/invoking",
    },
    {
      id: "R201",
      binds: "client",
      says:
        "No call waits for another before the introduction is answered; wrappers have their order",
      source: "/api/invoking#helper-method-sequence; practice",
      notBuilt: "the client has no call wait for another yet; the session can",
    },
    {
      id: "R202",
      binds: "client",
      says: "Connections for transfers ask for no updates",
      source: "/api/invoking, /api/files",
    },
    {
      id: "R203",
      binds: "client",
      says: "Ordered calls name the one before, and are sent again when it was not waited for",
      source: "/api/invoking#sequential-requests",
      notBuilt: "the client has no call wait for another yet; the session can",
    },
    {
      id: "R204",
      binds: "client",
      says: "All connections of a key use one layer",
      source: "/api/invoking",
    },
    {
      id: "R205",
      binds: "client",
      says: "api_id and api_hash are the program's own",
      source: "/api/obtaining_api_id",
    },
    {
      id: "R206",
      binds: "client",
      says: "No private data goes to a CDN",
      source: "/cdn",
      notBuilt: "connections to CDNs; their addresses are left out",
    },
  ],
};

export const DATA_CENTRES: RuleGroup = {
  title: "Data centres",
  rules: [
    {
      id: "R210",
      binds: "client",
      says: "Addresses come from the configuration, which is fetched again in time",
      source: "/api/datacenter, /api/config",
    },
    {
      id: "R211",
      binds: "client",
      says:
        "Each data centre has a key of its own; the account is let in by an exported authorization, once",
      source: "/api/datacenter",
    },
    {
      id: "R212",
      binds: "client",
      says: "Exported bytes serve once, and one export runs at a time",
      source: "/method/auth.importAuthorization; practice",
    },
    {
      id: "R213",
      binds: "client",
      says: "Test servers have their own addresses, keys and numbers",
      source: "/api/auth#test-accounts, /mtproto/auth_key",
    },
    {
      id: "R214",
      binds: "client",
      says: "Addresses come from encrypted answers only and never change the keys that are trusted",
      source: "/mtproto/security_guidelines; practice",
    },
  ],
};

export const TEMPORARY_KEYS: RuleGroup = {
  title: "Perfect forward secrecy",
  rules: [
    {
      id: "R220",
      binds: "client",
      says:
        "With temporary keys the permanent one signs bindings alone; the temporary one is renewed in time",
      source: "/api/pfs",
    },
    {
      id: "R221",
      binds: "client",
      says:
        "The binding is one message in the first version's encryption, its id that of the request",
      source: "/method/auth.bindTempAuthKey",
    },
    {
      id: "R222",
      binds: "client",
      says:
        "Before the binding next to nothing may be called; after it the client introduces itself again",
      source: "/api/pfs",
    },
    {
      id: "R223",
      binds: "client",
      says: "A temporary key the server forgot is made and bound anew",
      source: "/api/pfs",
    },
    {
      id: "R224",
      binds: "client",
      says:
        "A binding that can't be read may mean the permanent key is gone, if that is old enough",
      source: "/method/auth.bindTempAuthKey; practice",
    },
    {
      id: "R225",
      binds: "client",
      says: "Other refusals of a binding question the clock or ask for a new temporary key",
      source: "/method/auth.bindTempAuthKey",
    },
    {
      id: "R226",
      binds: "client",
      says: "The binding is sent alone",
      source: "practice",
    },
  ],
};
