// Prints the API objects that are decoded, encoded and packed, one a line.

import { Codec } from "../../tl/codec.ts";
import { TABLE } from "../../tl/gen/api/table.ts";
import { busyUpdates, dialogsPage, historyPage, smallUpdate } from "../data/messages.ts";
import { say } from "../data/json_lines.ts";

const codec = new Codec(TABLE);
const objects = {
  "messages.messages": historyPage(228),
  "messages.dialogsSlice": dialogsPage(228),
  "updates of a busy group": busyUpdates(228),
  "one updateNewMessage": smallUpdate(228),
  "a small answer": { _: "messages.affectedMessages", pts: 4711, ptsCount: 1 },
};
for (const [name, object] of Object.entries(objects)) {
  say({ name, base64: codec.encode(object).toBase64() });
}
