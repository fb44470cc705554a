// users.*, contacts.* and the account's own status: who someone is.

import type { BotCommand, PeerNotifySettings, PeerSettings, User, UserFull } from "../../tl/api.ts";
import { requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account } from "../world/model.ts";
import { menuKey } from "../world/bot_menus.ts";
import { resolveInputPeer, resolveInputUser } from "../world/peers.ts";
import { Cast, renderPeer, renderUser } from "../world/render.ts";

/** Settings of a chat nobody has touched. */
export const PLAIN_NOTIFY_SETTINGS: PeerNotifySettings = { _: "peerNotifySettings" };

const PLAIN_PEER_SETTINGS: PeerSettings = { _: "peerSettings" };

/** Registers users.*, contacts.* and account.updateStatus. */
export function usersService(registrar: Registrar): void {
  registrar.on("users.getUsers", "authorized", (params, context) => {
    const { account: viewer } = requireLogin(context);
    return params.id.map((id): User => {
      try {
        const account = resolveInputUser(context.world, viewer, id);
        viewer.introduced.add(account);
        return renderUser(context.world, viewer, account);
      } catch (error) {
        if (!(error instanceof RpcFault)) throw error;
        return { _: "userEmpty", id: "userId" in id ? id.userId : 0n };
      }
    });
  });

  registrar.on("users.getFullUser", "authorized", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const account = resolveInputUser(context.world, viewer, params.id);
    const cast = new Cast(context.world, viewer);
    cast.add(account);
    return {
      _: "users.userFull",
      fullUser: renderFullUser(viewer, account),
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("contacts.resolveUsername", "authorized", (params, context) => {
    const { account: viewer } = requireLogin(context);
    if (!/^[A-Za-z][A-Za-z0-9_]{1,31}$/.test(params.username)) {
      throw new RpcFault(400, "USERNAME_INVALID");
    }
    const party = context.world.findByUsername(params.username);
    if (party === undefined) throw new RpcFault(400, "USERNAME_NOT_OCCUPIED");
    const cast = new Cast(context.world, viewer);
    cast.add(party);
    return {
      _: "contacts.resolvedPeer",
      peer: renderPeer(party),
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("messages.getPeerSettings", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const cast = new Cast(context.world, viewer);
    cast.add(resolveInputPeer(context.world, viewer, params.peer));
    return {
      _: "messages.peerSettings",
      settings: PLAIN_PEER_SETTINGS,
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("account.updateStatus", "user", () => true);
}

function renderFullUser(viewer: Account, account: Account): UserFull {
  return {
    _: "userFull",
    blocked: viewer.blocked.has(account),
    id: account.id,
    about: account.about === "" ? undefined : account.about,
    settings: PLAIN_PEER_SETTINGS,
    notifySettings: PLAIN_NOTIFY_SETTINGS,
    botInfo: account.bot === undefined ? undefined : {
      _: "botInfo",
      userId: account.id,
      description: account.bot.description,
      commands: menuOf(account),
    },
    commonChatsCount: 0,
  };
}

// What a bot shows everyone.
function menuOf(bot: Account): readonly BotCommand[] | undefined {
  return bot.botCommands.get(menuKey({ _: "botCommandScopeDefault" }, ""));
}
