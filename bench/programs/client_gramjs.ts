// GramJS as a client under measurement, its session in its own form of text, read from a file.
//
// Two things had to be worked around. It always dials port 80, whatever port a session names, so its
// option `networkSocket` is given its own socket with the right port. And it can't make an authorization
// key with this data centre, as it encrypts the first secret the way servers took it before RSA_PAD: the
// key of the saved session is made by Layer. Everything that is measured is GramJS's own work.

import { Buffer } from "node:buffer";
import { Api, TelegramClient } from "npm:telegram@2.26.22";
import { NewMessage } from "npm:telegram@2.26.22/events/index.js";
import { PromisedNetSockets } from "npm:telegram@2.26.22/extensions/index.js";
import { Logger, LogLevel } from "npm:telegram@2.26.22/extensions/Logger.js";
import { StringSession } from "npm:telegram@2.26.22/sessions/index.js";
import { run, type Stage } from "./contestant.ts";

await run((stage) => {
  let client: TelegramClient;
  let handler: ((text: string, sender: number) => void) | undefined;
  return {
    signIn: () => makeSession(stage),
    start: async () => {
      const { apiId, apiHash, session, token, port } = stage;
      class Socket extends PromisedNetSockets {
        override connect(_port: number, ip: string) {
          return super.connect(port, ip);
        }
      }
      client = new TelegramClient(
        new StringSession(await Deno.readTextFile(session)),
        apiId,
        apiHash,
        { baseLogger: new Logger(LogLevel.NONE), networkSocket: Socket },
      );
      client.addEventHandler(({ message }) => {
        handler?.(message.text, Number(message.senderId));
      }, new NewMessage({}));
      await client.start({ botAuthToken: token });
      return Number((await client.getMe()).id);
    },
    call: async () => {
      const call = new Api.users.GetUsers({ id: [new Api.InputUserSelf()] });
      const [user] = await client.invoke(call);
      return Number(user!.id);
    },
    onMessage: (handle) => {
      handler = handle;
    },
  };
});

async function makeSession({ apiId, apiHash, dcId, host, url, session, token }: Stage) {
  const { createCore, memoryStorage, serverOptions, signInBot } = await import(
    "../../client/mod.ts"
  );
  const core = createCore({ apiId, apiHash, storage: memoryStorage(), ...serverOptions(url) });
  await signInBot(core, token);
  const key = core.session.transaction((tx) => tx.dc(dcId));
  await core.disconnect();
  const head = Buffer.alloc(1 + 2);
  head.writeUInt8(dcId, 0);
  head.writeInt16BE(host.length, 1);
  const noPort = Buffer.alloc(2);
  const bytes = Buffer.concat([head, Buffer.from(host), noPort, Buffer.from(key!.authKey.bytes)]);
  await Deno.writeTextFile(session, "1" + bytes.toString("base64"));
}
