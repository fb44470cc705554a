// All services a data centre starts with. A new one is added to this list.

import type { Service } from "../dispatcher.ts";
import { authService } from "./auth.ts";
import { dataCentresService } from "./data_centres.ts";
import { helpService } from "./help.ts";
import { loginEmailService } from "./login_email.ts";
import { messagesService } from "./messages.ts";
import { passwordService } from "./password.ts";
import { phoneLoginService } from "./phone_login.ts";
import { qrLoginService } from "./qr_login.ts";
import { updatesService } from "./updates.ts";
import { usersService } from "./users.ts";

/** The services of every data centre, in the order they are installed. */
export const SERVICES: readonly Service[] = [
  helpService,
  authService,
  dataCentresService,
  phoneLoginService,
  loginEmailService,
  passwordService,
  qrLoginService,
  usersService,
  updatesService,
  messagesService,
];
