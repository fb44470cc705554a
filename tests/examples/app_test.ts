// The example of a person's account, in a pseudo-terminal: what is asked, typed, drawn and shown.

import { strict as assert } from "node:assert";
import decodeQR from "qr/decode.js";
import { createClient } from "../../client/client.ts";
import config from "../../deno.json" with { type: "json" };
import { TestDc } from "../../testing/mod.ts";
import { photograph } from "../helpers/qr_photograph.ts";
import { environment, taskArguments } from "./program.ts";
import { hasPseudoTerminal, TerminalProgram } from "./terminal.ts";

/** The colours of the terminal. */
const PLAIN = { NO_COLOR: "1" };
const COLORFUL = { NO_COLOR: "" };

const ROOT = new URL("../../", import.meta.url);

const ignore = !hasPseudoTerminal();
if (ignore) {
  // deno-lint-ignore no-console -- a test that is left out says so
  console.log("tests/examples/app_test.ts is left out: there is no `script` of util-linux here");
}

/** Starts examples/app.ts with the permissions of its task, for a data centre of one's own. */
function startApp(dc: TestDc, folder: string, env = PLAIN): TerminalProgram {
  return new TerminalProgram(taskArguments("app-telegram", dc), {
    cwd: new URL(`file://${folder}/`),
    env: { ...environment(dc), ...env },
  });
}

/** The link of the QR code on a screen with colours. */
function scan(screen: string): string {
  // deno-lint-ignore no-control-regex -- the colours frame the drawing
  const drawn = [...screen.matchAll(/\x1b\[30;107m([ ▀▄█]+)\x1b\[0m/g)].map((line) => line[1]!);
  return decodeQR(photograph(drawn.join("\n"), true));
}

async function givePhone(app: ReturnType<typeof startApp>, phone: string): Promise<void> {
  await app.until(/1 or 2:/);
  await app.type("1\r");
  await app.until(/Phone number or bot token:/);
  await app.type(`+${phone}\r`);
}

Deno.test({
  name: "examples/app.ts signs in by code and password, shows what happens, and comes back",
  ignore,
  async fn() {
    await using dc = await TestDc.start();
    const ada = dc.createUser({ firstName: "Ada", password: "engine", passwordHint: "mill" });
    const mary = dc.createUser({ firstName: "Mary" });
    const salon = mary.createGroup("Salon", [ada]);
    const folder = await Deno.makeTempDir();
    try {
      {
        await using app = startApp(dc, folder);
        await givePhone(app, ada.phone);
        await app.until(/Code, sent by SMS:/);
        await app.type("00\r");
        await app.until(/PHONE_CODE_INVALID[^]*Code, sent by SMS:/);
        await app.type(`${ada.loginCode}\r`);
        await app.until(/Password \(hint: mill\):/);
        await app.type("wrong\r");
        await app.until(/PASSWORD_HASH_INVALID[^]*Password \(hint: mill\):/);
        await app.type("engine\r");
        await app.until(/Signed in as/);
        assert.ok(!app.screen.includes("engine"), "the password is on the screen");
        assert.ok(!app.screen.includes("wrong\r"), "the password is on the screen");

        await dc.nextRequest("updates.getDifference");
        const hello = await mary.send(ada, "Good evening!");
        await app.until(/Mary: Good evening!/);
        await mary.edit(hello, "Good night!");
        await app.until(/Good night! .*edited #\d+/);
        await mary.send(salon, "Is the tea ready?");
        await app.until(/Salon › Mary: Is the tea ready\?/);
        mary.typing(salon);
        await app.until(/Salon › Mary: is typing…/);
        await mary.delete([hello]);
        await app.until(/deleted: #\d+/);
        await app.type("q");
        assert.equal(await app.end(), 0, app.screen);
      }
      await mary.send(salon, "Tea is served");
      {
        await using app = startApp(dc, folder);
        await app.until(/Signed in as[^]*Salon › Mary: Tea is served/);
        await app.type("\x03");
        assert.equal(await app.end(), 0, app.screen);
        assert.ok(!app.screen.includes("1 or 2"));
      }
      assert.equal(dc.keyExchanges, 1);
      assert.deepEqual([dc.violations, dc.defects], [[], []]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: "examples/app.ts ends with one line and status 1 when the code is wrong three times",
  ignore,
  async fn() {
    await using dc = await TestDc.start();
    const ada = dc.createUser({ firstName: "Ada" });
    const folder = await Deno.makeTempDir();
    try {
      await using app = startApp(dc, folder);
      await givePhone(app, ada.phone);
      for (let attempt = 1; attempt <= 3; attempt++) {
        await app.until(/Code, sent by SMS:/);
        await app.type(`0${attempt}\r`);
      }
      assert.equal(await app.end(), 1, app.screen);
      const last = app.screen.trimEnd().split("\n").slice(-2).map((line) => line.trim());
      assert.match(last[0]!, /^$/, app.screen);
      assert.match(last[1]!, /^The login code was refused .*PHONE_CODE_INVALID/, app.screen);
      assert.ok(!app.screen.includes("    at "), app.screen);
      assert.deepEqual([dc.violations, dc.defects], [[], []]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: "examples/app.ts signs in by a QR code that a phone reads off the screen, and a password",
  ignore,
  async fn() {
    await using dc = await TestDc.start();
    const ada = dc.createUser({ firstName: "Ada", password: "engine" });
    await using phone = createClient(dc.clientOptions());
    await phone.start({ phone: ada.phone, code: () => ada.loginCode!, password: "engine" });
    const folder = await Deno.makeTempDir();
    try {
      await using app = startApp(dc, folder, COLORFUL);
      await app.until(/1 or 2:/);
      await app.type("2\r");
      await app.until(/Scan it in Telegram/);
      await phone.acceptLoginToken(scan(app.screen));
      await app.until(/Password:/);
      await app.type("engine\r");
      await app.until(/Signed in as .*Ada/);
      await app.type("q");
      assert.equal(await app.end(), 0, app.screen);
      assert.deepEqual([dc.violations, dc.defects], [[], []]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: "deno task app lets Ada in by the code on the screen, and her friends write",
  ignore,
  async fn() {
    const [, ...args] = config.tasks.app.command.split(" ");
    await using app = new TerminalProgram(args, { cwd: ROOT, env: PLAIN });
    const [, number] = await app.until(/phone number +(\+\d+)/);
    const [, password] = await app.until(/password +([^\r\n]+)/);
    await app.until(/1 or 2:/);
    await app.type("1\r");
    await app.until(/Phone number or bot token:/);
    await app.type(`${number}\r`);
    const [, code] = await app.until(/Ada's phone\s+└ \D*(\d+)/);
    await app.type(`${code}\r`);
    await app.until(/Password/);
    await app.type(`${password}\r`);
    await app.until(/Signed in as .*Ada Lovelace/);
    await app.until(/Charles.*is typing…/);
    await app.until(/Charles.*Good evening, Ada!/);
    await app.type("q");
    assert.equal(await app.end(), 0, app.screen);
  },
});

Deno.test({
  name: "deno task app lets Ada in when her phone scans the QR code",
  ignore,
  async fn() {
    const [, ...args] = config.tasks.app.command.split(" ");
    await using app = new TerminalProgram(args, { cwd: ROOT, env: COLORFUL });
    const [, password] = await app.until(/password +([^\r\n]+)/);
    await app.until(/1 or 2:/);
    await app.type("2\r");
    await app.until(/press Enter/);
    assert.match(scan(app.screen), /^tg:\/\/login\?token=/);
    await app.type("\r");
    await app.until(/Password/);
    await app.type(`${password}\r`);
    await app.until(/Signed in as .*Ada Lovelace/);
    await app.type("\x03");
    assert.equal(await app.end(), 0, app.screen);
  },
});
