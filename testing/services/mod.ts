// All services a data centre starts with. A new one is added to this list.

import type { Service } from "../dispatcher.ts";
import { authService } from "./auth.ts";
import { helpService } from "./help.ts";
import { messagesService } from "./messages.ts";
import { phoneLoginService } from "./phone_login.ts";
import { updatesService } from "./updates.ts";
import { usersService } from "./users.ts";

/** The services of every data centre, in the order they are installed. */
export const SERVICES: readonly Service[] = [
  helpService,
  authService,
  phoneLoginService,
  usersService,
  updatesService,
  messagesService,
];
