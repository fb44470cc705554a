/**
 * People and bots.
 *
 * @module
 */

export type { Users } from "./methods.ts";
export { FullUser } from "../../objects/full_user.ts";
export { getMe } from "./get_me.ts";
export { getFullUser, getUser, getUsers } from "./get_users.ts";
export { type ProfileOptions, setUsername, updateProfile } from "./profile.ts";
