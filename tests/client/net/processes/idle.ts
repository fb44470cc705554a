// A program that makes one call and then has nothing left to do but an idle connection.
// deno-lint-ignore-file no-console -- what it prints is its report

import { Connection } from "../../../../client/net/connection.ts";
import { denoPlatform } from "../../../../client/net/platform.ts";
import { TEST_PUBLIC_KEY } from "../../../helpers/rsa_key.ts";
import { numberOf, request } from "../requests.ts";

const connection = new Connection({
  platform: denoPlatform(),
  addresses: [{ host: "127.0.0.1", port: Number(Deno.args[0]) }],
  dcId: 2,
  publicKeys: [TEST_PUBLIC_KEY],
  unref: Deno.args[1] === "unref",
});
// The answer takes a while: a call under way must keep the process alive.
console.log(numberOf(await connection.call(request(42))));
// Runs only if something else keeps the process alive until then.
Deno.unrefTimer(setTimeout(() => {
  console.log("still alive");
  Deno.exit();
}, 1_000));
