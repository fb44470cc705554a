// The rules about what goes over the wire below messages.

import type { RuleGroup } from "../rule.ts";

export const SERIALIZATION: RuleGroup = {
  title: "TL serialization",
  rules: [
    {
      id: "R1",
      binds: "both",
      says: "Values are little-endian and take a multiple of four bytes",
      source: "/mtproto/serialize",
    },
    {
      id: "R2",
      binds: "both",
      says:
        "A string tells its length in one byte up to 253, in four from 254 on, and is padded to four bytes",
      source: "/mtproto/serialize",
    },
    {
      id: "R3",
      binds: "both",
      says:
        "A reader holds every length and count against the bytes that are left before it allocates",
      source: "/mtproto/serialize; practice",
    },
    {
      id: "R4",
      binds: "both",
      says: "Padding behind a received string may hold anything",
      source: "practice",
    },
    {
      id: "R5",
      binds: "both",
      says: "Bool is a boxed object; a flag of type true takes no bytes",
      source: "/mtproto/TL",
    },
    {
      id: "R6",
      binds: "both",
      says: "Vector is boxed, vector and lower-case types are bare",
      source: "/mtproto/TL-formal",
    },
    {
      id: "R7",
      binds: "both",
      says: "Flag words follow from the fields present; unknown bits mean a schema that is too old",
      source: "/mtproto/TL-combinators",
    },
    {
      id: "R8",
      binds: "both",
      says: "A constructor's id is the CRC32 of its normalized line unless the line names another",
      source: "/mtproto/TL-formal, /mtproto/serialize",
    },
    {
      id: "R9",
      binds: "client",
      says:
        "An unknown constructor fails the one answer it is in, or has updates fetched, and breaks nothing else",
      source: "/api/invoking#layers, /api/updates",
    },
    {
      id: "R10",
      binds: "both",
      says: "64-bit values keep all their bits",
      source: "practice",
    },
    {
      id: "R11",
      binds: "both",
      says: "A string that is not valid UTF-8 is read leniently; bytes stay bytes",
      source: "/mtproto/serialize; practice",
    },
    {
      id: "R12",
      binds: "client",
      says: "Entities count UTF-16 code units",
      source: "/api/entities",
    },
  ],
};

export const TRANSPORT: RuleGroup = {
  title: "Transports",
  rules: [
    {
      id: "R20",
      binds: "both",
      says: "The first bytes of a connection choose its framing",
      source: "/mtproto/mtproto-transports",
    },
    {
      id: "R21",
      binds: "both",
      says: "The client sends the framing's tag once, before all else; the server sends none",
      source: "/mtproto/mtproto-transports",
    },
    {
      id: "R22",
      binds: "both",
      says: "Abridged frames count words, in one byte below 127 and in four from there",
      source: "/mtproto/mtproto-transports#abridged",
    },
    {
      id: "R23",
      binds: "both",
      says: "Intermediate frames count bytes in four; padded ones count up to 15 random bytes too",
      source: "/mtproto/mtproto-transports#intermediate",
    },
    {
      id: "R24",
      binds: "both",
      says: "The padding of a padded frame is cut off by the message's own length",
      source: "/mtproto/mtproto-transports#padded-intermediate; practice",
      notBuilt: "no option of the client asks for padded frames yet; the framing itself is built",
    },
    {
      id: "R25",
      binds: "both",
      says: "Full frames carry length, number and CRC32; a mismatch ends the connection",
      source: "/mtproto/mtproto-transports#full",
      notBuilt: "no option of the client asks for full frames yet; the framing itself is built",
    },
    {
      id: "R26",
      binds: "both",
      says: "A frame's length is bounded; a chunk may hold a part of a frame or several",
      source: "practice",
    },
    {
      id: "R27",
      binds: "client",
      says: "What is too short for a message is a status, a quick acknowledgement, or nothing",
      source: "/mtproto/mtproto-transports#transport-errors",
    },
    {
      id: "R28",
      binds: "client",
      says: "Ports are interchangeable where allowed, and the flags of an address are respected",
      source: "/api/datacenter, /constructor/dcOption",
      notBuilt:
        "addresses with a secret or for obfuscated connections alone, and those of CDNs, are left out",
    },
    {
      id: "R29",
      binds: "client",
      says: "Over HTTP a waiting request is kept open for what the server has to say",
      source: "/mtproto/transports#http, /mtproto/service_messages#http-wait-long-poll",
      notBuilt: "connections over HTTP",
    },
    {
      id: "R30",
      binds: "client",
      says: "Over WebSocket the stream is obfuscated and asks for the subprotocol binary",
      source: "/mtproto/transports#websocket",
      notBuilt: "connections over WebSocket",
    },
    {
      id: "R31",
      binds: "both",
      says: "A bit in the frame's length asks for a quick acknowledgement",
      source: "/mtproto/mtproto-transports#quick-ack",
      notBuilt: "calls do not ask for quick acknowledgements; framing and envelope can",
    },
    {
      id: "R32",
      binds: "client",
      says: "A quick acknowledgement says that a packet came, not that the query was carried out",
      source: "/mtproto/mtproto-transports#quick-ack",
      notBuilt: "calls do not ask for quick acknowledgements; the framing reads them",
    },
    {
      id: "R33",
      binds: "client",
      says: "Calls, downloads and uploads have connections and sessions of their own under one key",
      source: "/api/files; practice",
    },
    {
      id: "R34",
      binds: "client",
      says: "Reconnects wait longer each time, change the address, and begin the framing anew",
      source: "practice",
    },
  ],
};

export const OBFUSCATION: RuleGroup = {
  title: "Obfuscation and proxies",
  rules: [
    {
      id: "R40",
      binds: "both",
      says: "A random header that looks like another protocol is drawn again",
      source: "/mtproto/mtproto-transports#transport-obfuscation",
      notBuilt: "no option of the client asks for obfuscation yet; the framing itself is built",
    },
    {
      id: "R41",
      binds: "both",
      says: "The header holds the framing's tag and, for a proxy, the data centre",
      source: "/mtproto/mtproto-transports#transport-obfuscation",
      notBuilt: "no option of the client asks for obfuscation yet; the framing itself is built",
    },
    {
      id: "R42",
      binds: "both",
      says:
        "Keys and vectors are cut from the header, for the other direction from the header reversed",
      source: "/mtproto/mtproto-transports#transport-obfuscation",
      notBuilt: "no option of the client asks for obfuscation yet; the framing itself is built",
    },
    {
      id: "R43",
      binds: "both",
      says: "A secret is hashed into both keys",
      source: "/mtproto/mtproto-transports#transport-obfuscation",
      notBuilt: "connections through proxies; the framing takes a secret",
    },
    {
      id: "R44",
      binds: "both",
      says: "The end of the header is sent encrypted, and both key streams run on",
      source: "/mtproto/mtproto-transports#transport-obfuscation",
      notBuilt: "no option of the client asks for obfuscation yet; the framing itself is built",
    },
    {
      id: "R45",
      binds: "client",
      says: "A proxy's secret is plain, asks for padding, or names a domain, in hex or base64",
      source: "/mtproto/mtproto-transports; practice",
      notBuilt: "connections through proxies",
    },
    {
      id: "R46",
      binds: "client",
      says: "The imitated TLS hello proves the secret and the time",
      source: "practice",
      notBuilt: "connections through proxies that imitate TLS",
    },
    {
      id: "R47",
      binds: "client",
      says: "The proxy's TLS answer is verified in constant time",
      source: "practice",
      notBuilt: "connections through proxies that imitate TLS",
    },
    {
      id: "R48",
      binds: "client",
      says: "After the imitated hello all data goes in TLS records",
      source: "practice",
      notBuilt: "connections through proxies that imitate TLS",
    },
    {
      id: "R49",
      binds: "client",
      says: "A proxy is not trusted: no check of the protocol is left out behind one",
      source: "/mtproto/security_guidelines",
      notBuilt: "connections through proxies; no check depends on how a connection was made",
    },
  ],
};
