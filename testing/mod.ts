/**
 * A local Telegram for tests and offline demos: data centres on loopback that speak MTProto 2.0, with
 * simulated people, bots, groups and channels.
 *
 * @module
 */
export type { BindRequest } from "./binding.ts";
export { TestCallback, TestInlineQuery } from "./bot_requests.ts";
export { ChatControl, type Someone, type TestInviteLink } from "./chat_control.ts";
export type { CallOutcome, CallRecord } from "./calls.ts";
export type { AppInfo, CallContext, Caller, Endpoint, Login, Site } from "./context.ts";
export { requireLogin } from "./context.ts";
export type { DataCentreEvent } from "./data_centre.ts";
export type { Access, Awaitable, Handler, Registrar, Service } from "./dispatcher.ts";
export type { HeldCall } from "./faults.ts";
export {
  type NewBot,
  type NewChat,
  type NewUser,
  type NextMessageOptions,
  type People,
  type SendOptions,
  TestAccount,
  TestBot,
  TestChat,
  type TestInlineResults,
  TestMessage,
  type TestPeer,
  TestUser,
} from "./people.ts";
export type {
  Account,
  AccountEvent,
  AccountProfile,
  Ban,
  BotProfile,
  Channel,
  ContactName,
  Content,
  Dialog,
  Draft,
  ForwardSource,
  Group,
  InviteLink,
  JoinRequest,
  Mailbox,
  Membership,
  MessageCopy,
  Occurrence,
  Party,
  PollRecord,
  Post,
  ReplyTarget,
  ScheduledMessage,
  Topic,
} from "./world/model.ts";
export type { Numbered, Sequence } from "./world/sequence.ts";
export type {
  ExportedLogin,
  NewAccount,
  NewBotProfile,
  World,
  WorldOptions,
} from "./world/world.ts";
export type { CallbackReply } from "./world/bot_queries.ts";
export { RpcFault } from "./rpc_fault.ts";
export type { LinkSettings } from "./world/invites.ts";
export { TestCluster, type TestClusterOptions } from "./test_cluster.ts";
export {
  type ConnectionInfo,
  type TestClientOptions,
  TestDc,
  type TestDcOptions,
} from "./test_dc.ts";
export type { Violation, ViolationArea } from "./violations.ts";
export { WaitError } from "./waiting.ts";
