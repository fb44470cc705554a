// All services a data centre starts with. A new one is added to this list.

import type { Service } from "../dispatcher.ts";
import { authService } from "./auth.ts";
import { botsService } from "./bots.ts";
import { channelsService } from "./channels.ts";
import { contactsService } from "./contacts.ts";
import { dataCentresService } from "./data_centres.ts";
import { dialogsService } from "./dialogs.ts";
import { helpService } from "./help.ts";
import { invitesService } from "./invites.ts";
import { loginEmailService } from "./login_email.ts";
import { membersService } from "./members.ts";
import { messageMarksService } from "./message_marks.ts";
import { messageReadingService } from "./message_reading.ts";
import { messagesService } from "./messages.ts";
import { passwordService } from "./password.ts";
import { phoneLoginService } from "./phone_login.ts";
import { qrLoginService } from "./qr_login.ts";
import { temporaryKeysService } from "./temporary_keys.ts";
import { topicsService } from "./topics.ts";
import { updatesService } from "./updates.ts";
import { usersService } from "./users.ts";

/** The services of every data centre, in the order they are installed. */
export const SERVICES: readonly Service[] = [
  helpService,
  authService,
  temporaryKeysService,
  dataCentresService,
  phoneLoginService,
  loginEmailService,
  passwordService,
  qrLoginService,
  usersService,
  updatesService,
  messagesService,
  messageReadingService,
  messageMarksService,
  botsService,
  dialogsService,
  channelsService,
  membersService,
  invitesService,
  contactsService,
  topicsService,
];
