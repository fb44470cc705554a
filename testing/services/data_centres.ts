// Several data centres: who is sent where, and how a login is taken along.

import { toHex } from "../../crypto/mod.ts";
import { type CallContext, requireHome, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { renderUser } from "../world/render.ts";

/** How long an exported login can be imported, in seconds. */
const EXPORT_LIFETIME_S = 60;

const EXPORT_BYTES = 128;

/** Test numbers name the data centre where they live: https://core.telegram.org/api/auth#test-accounts */
const TEST_NUMBER = /^99966(\d)\d{4}$/;

/** Registers how a login is taken along. https://core.telegram.org/api/datacenter */
export function dataCentresService(registrar: Registrar): void {
  registrar.on("auth.exportAuthorization", "authorized", (params, context) => {
    const { world, site } = context;
    if (params.dcId === site.dcId || !isDataCentre(context, params.dcId)) {
      throw new RpcFault(400, "DC_ID_INVALID");
    }
    const { account } = requireLogin(context);
    const bytes = world.random(EXPORT_BYTES);
    const expiresAtS = world.nowS() + EXPORT_LIFETIME_S;
    world.exportedLogins.set(toHex(bytes), { account, dcId: params.dcId, bytes, expiresAtS });
    return { _: "auth.exportedAuthorization", id: account.id, bytes };
  });

  registrar.on("auth.importAuthorization", "anyone", (params, context) => {
    const { world, site, caller } = context;
    const name = toHex(params.bytes);
    const exported = world.exportedLogins.get(name);
    // Good for one use, whatever comes of it.
    world.exportedLogins.delete(name);
    if (
      exported === undefined || exported.account.id !== params.id ||
      exported.dcId !== site.dcId || exported.expiresAtS < world.nowS()
    ) throw new RpcFault(400, "AUTH_BYTES_INVALID");
    const { account } = exported;
    caller.logIn(account, { imported: true });
    return { _: "auth.authorization", user: renderUser(world, account, account) };
  });
}

/**
 * Sends a client that asks for a login code to the data centre of the phone number: where its account
 * lives, or for a test number without one where it will.
 *
 * @throws {RpcFault} 303 PHONE_MIGRATE_X when that is another one.
 */
export function requirePhoneHome(context: CallContext, phone: string): void {
  const account = context.world.findByPhone(phone);
  if (account !== undefined) return requireHome(context, account, "PHONE_MIGRATE");
  const dcId = Number(TEST_NUMBER.exec(phone)?.[1] ?? context.site.dcId);
  if (dcId !== context.site.dcId && isDataCentre(context, dcId)) {
    throw new RpcFault(303, `PHONE_MIGRATE_${dcId}`);
  }
}

function isDataCentre(context: CallContext, dcId: number): boolean {
  return context.site.endpoints().some((endpoint) => endpoint.dcId === dcId);
}
