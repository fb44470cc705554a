/**
 * Invite links and join requests.
 *
 * @module
 */

export type { Invites } from "./methods.ts";
export { InviteImporter, InviteLink } from "../../objects/invite_link.ts";
export type { InviteLinkOptions } from "../../objects/invite_options.ts";
export {
  checkInviteLink,
  createInviteLink,
  deleteInviteLink,
  editInviteLink,
  type EditInviteLinkOptions,
  getInviteLink,
  getInviteLinks,
  type InviteLinksOptions,
  type InvitePreview,
  revokeInviteLink,
} from "./invite_links.ts";
export {
  approveJoinRequest,
  decideJoinRequests,
  declineJoinRequest,
  type InviteImportersOptions,
  iterInviteImporters,
  iterJoinRequests,
} from "./join_requests.ts";
