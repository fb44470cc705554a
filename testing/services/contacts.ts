// The address book, blocking, and finding people.

import type { Contact, ImportedContact, PeerBlocked, Update } from "../../tl/api.ts";
import { requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { matches } from "../world/members.ts";
import type { Account, Party } from "../world/model.ts";
import { resolveInputPeer, resolveInputUser } from "../world/peers.ts";
import { Cast, renderPeer } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";
import type { World } from "../world/world.ts";

/** Registers contacts.*, except for usernames. */
export function contactsService(registrar: Registrar): void {
  registrar.on("contacts.getContacts", "user", (_params, context) => {
    const { account: viewer } = requireLogin(context);
    const cast = new Cast(context.world, viewer);
    cast.add(...viewer.contacts);
    return {
      _: "contacts.contacts",
      contacts: [...viewer.contacts].map((account): Contact => ({
        _: "contact",
        userId: account.id,
        mutual: account.contacts.has(viewer),
      })),
      savedCount: viewer.contacts.size,
      users: cast.users(),
    };
  });

  registrar.on("contacts.addContact", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const account = resolveInputUser(context.world, viewer, params.id);
    if (account === viewer) throw new RpcFault(400, "CONTACT_ID_INVALID");
    addContact(viewer, account, params.firstName, params.lastName);
    return settingsChanged(context.world, viewer, [account]);
  });

  registrar.on("contacts.deleteContacts", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const accounts = params.id.map((id) => resolveInputUser(context.world, viewer, id));
    for (const account of accounts) {
      viewer.contacts.delete(account);
      viewer.contactNames.delete(account);
    }
    return settingsChanged(context.world, viewer, accounts);
  });

  registrar.on("contacts.importContacts", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const cast = new Cast(context.world, viewer);
    const imported: ImportedContact[] = [];
    for (const { phone, firstName, lastName, clientId } of params.contacts) {
      const account = context.world.findByPhone(phone);
      // Those who are not there are just left out.
      if (account === undefined) continue;
      addContact(viewer, account, firstName, lastName);
      cast.add(account);
      imported.push({ _: "importedContact", userId: account.id, clientId });
    }
    return {
      _: "contacts.importedContacts",
      imported,
      popularInvites: [],
      retryContacts: [],
      users: cast.users(),
    };
  });

  registrar.on("contacts.resolvePhone", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const account = context.world.findByPhone(params.phone);
    if (account === undefined) throw new RpcFault(400, "PHONE_NOT_OCCUPIED");
    const cast = new Cast(context.world, viewer);
    cast.add(account);
    return {
      _: "contacts.resolvedPeer",
      peer: renderPeer(account),
      chats: [],
      users: cast.users(),
    };
  });

  registrar.on("contacts.search", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const query = params.q.replace(/^@/, "").toLowerCase();
    if (query.length === 0) throw new RpcFault(400, "SEARCH_QUERY_EMPTY");
    if (query.length < 3) throw new RpcFault(400, "QUERY_TOO_SHORT");
    const { mine, others } = findParties(context.world, viewer, query);
    const cast = new Cast(context.world, viewer);
    cast.add(...mine, ...others.slice(0, params.limit));
    return {
      _: "contacts.found",
      myResults: mine.map(renderPeer),
      results: others.slice(0, params.limit).map(renderPeer),
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("contacts.block", "user", (params, context) => {
    const login = requireLogin(context);
    const party = resolveInputPeer(context.world, login.account, params.id);
    setBlocked(context.world, login.account, party, true, login);
    return true;
  });

  registrar.on("contacts.unblock", "user", (params, context) => {
    const login = requireLogin(context);
    const party = resolveInputPeer(context.world, login.account, params.id);
    setBlocked(context.world, login.account, party, false, login);
    return true;
  });

  registrar.on("contacts.getBlocked", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const all = [...viewer.blocked].reverse();
    const page = all.slice(params.offset, params.offset + Math.min(params.limit, 100));
    const cast = new Cast(context.world, viewer);
    cast.add(...page);
    return {
      _: "contacts.blockedSlice",
      count: all.length,
      blocked: page.map((account): PeerBlocked => ({
        _: "peerBlocked",
        peerId: renderPeer(account),
        date: context.world.nowS(),
      })),
      chats: [],
      users: cast.users(),
    };
  });
}

function addContact(
  viewer: Account,
  account: Account,
  firstName: string,
  lastName: string,
): void {
  if (firstName.trim() === "") throw new RpcFault(400, "CONTACT_NAME_EMPTY");
  viewer.contacts.add(account);
  viewer.contactNames.set(account, { firstName, lastName: lastName || undefined });
}

function settingsChanged(world: World, viewer: Account, accounts: readonly Account[]) {
  const updates = accounts.map((account): Update => ({
    _: "updatePeerSettings",
    peer: renderPeer(account),
    settings: { _: "peerSettings" },
  }));
  const rendered = renderUpdates(world, viewer, [], updates);
  const cast = new Cast(world, viewer);
  cast.add(...accounts);
  return rendered._ === "updates" ? { ...rendered, users: cast.users() } : rendered;
}

// https://core.telegram.org/constructor/updatePeerBlocked
function setBlocked(
  world: World,
  viewer: Account,
  party: Party,
  blocked: boolean,
  origin: object,
): void {
  if (party.kind !== "user" || party === viewer) throw new RpcFault(400, "PEER_ID_INVALID");
  if (blocked) viewer.blocked.add(party);
  else viewer.blocked.delete(party);
  const update = { _: "updatePeerBlocked", blocked, peerId: renderPeer(party) } as const;
  world.tell(viewer, { type: "raw", update: () => update, parties: [party] }, 0, origin);
}

function findParties(
  world: World,
  viewer: Account,
  query: string,
): { readonly mine: Party[]; readonly others: Party[] } {
  const mine: Party[] = [];
  const others: Party[] = [];
  for (const account of world.accounts.values()) {
    if (account === viewer || !matches(account, query)) continue;
    if (viewer.contacts.has(account) || viewer.dialogs.has(account)) mine.push(account);
    // Strangers are found by their usernames alone.
    else if (account.username?.toLowerCase().startsWith(query)) others.push(account);
  }
  for (const channel of world.channels.values()) {
    const byTitle = channel.title.toLowerCase().startsWith(query);
    const byName = channel.username?.toLowerCase().startsWith(query) === true;
    if (channel.members.has(viewer)) {
      if (byTitle || byName) mine.push(channel);
    } else if (byName) others.push(channel);
  }
  return { mine, others };
}
