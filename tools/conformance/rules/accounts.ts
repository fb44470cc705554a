// The rules about signing in and out.

import type { RuleGroup } from "../rule.ts";

export const ACCOUNTS: RuleGroup = {
  title: "Signing in and out",
  rules: [
    {
      id: "R260",
      binds: "client",
      says: "Another code is asked for in its time, and a code that is too old is replaced",
      source: "/api/auth",
    },
    {
      id: "R261",
      binds: "client",
      says: "A sign-in ends in an account, a sign-up, a password, or a payment asked for",
      source: "/api/auth",
    },
    {
      id: "R262",
      binds: "client",
      says: "Tokens of former sign-ins are kept and spare the code",
      source: "/api/auth#future-auth-tokens",
    },
    {
      id: "R263",
      binds: "client",
      says:
        "The password is proved by the one known algorithm; an unknown one asks for another version",
      source: "/api/srp",
    },
    {
      id: "R264",
      binds: "client",
      says: "The parameters of the proof are verified as in the key exchange",
      source: "/api/srp",
    },
    {
      id: "R265",
      binds: "client",
      says: "Numbers are padded before hashing, and the password is taken as it is",
      source: "/api/srp",
    },
    {
      id: "R266",
      binds: "client",
      says: "A challenge that is void is replaced a few times; a wrong password is told",
      source: "/api/srp",
    },
    {
      id: "R267",
      binds: "client",
      says: "A new password gets a salt of own bytes, the server's only mixed in",
      source: "/api/srp#setting-a-new-2fa-password",
    },
    {
      id: "R268",
      binds: "client",
      says: "The slow hash leaves the event loop free",
      source: "practice",
      notBuilt:
        "overwriting all numbers of a proof: their bytes are wiped, the big integers made of them can't be",
    },
    {
      id: "R269",
      binds: "client",
      says: "A QR code shows a token until it expires, then the next",
      source: "/api/qr-login",
    },
    {
      id: "R270",
      binds: "client",
      says: "An accepted token signs in, after a move or a password if need be",
      source: "/api/qr-login",
    },
    {
      id: "R271",
      binds: "client",
      says: "A token can be accepted for another device",
      source: "/api/qr-login",
    },
    {
      id: "R272",
      binds: "client",
      says: "A bot signs in by its token, after a move if need be",
      source: "/api/bots",
    },
    {
      id: "R273",
      binds: "client",
      says: "Signing out forgets keys and state even when the call fails",
      source: "/api/auth, /method/auth.logOut; practice",
    },
    {
      id: "R274",
      binds: "nobody",
      says: "Test accounts have known codes",
      source: "/api/auth#test-accounts",
    },
    {
      id: "R275",
      binds: "client",
      says: "A takeout wraps its calls and is finished",
      source: "/api/takeout",
      notBuilt: "takeouts; a program can make their calls by itself",
    },
    {
      id: "R276",
      binds: "client",
      says: "Stored sessions are for their owner's eyes alone",
      source: "/mtproto/security_guidelines; practice",
    },
    {
      id: "R277",
      binds: "client",
      says: "One process uses a key at a time",
      source: "/api/errors",
    },
  ],
};
