/**
 * Signing in.
 *
 * @module
 */

export type { Auth } from "./methods.ts";
export { drawQrCode, type DrawQrCodeOptions } from "../../qr_code.ts";
export { acceptLoginToken } from "./accept_login_token.ts";
export type { Answer, Question } from "./ask.ts";
export type { PasswordQuestion } from "./ask_password.ts";
export { checkPassword } from "./check_password.ts";
export { type CodeDelivery, type CodeDeliveryType, describeDelivery } from "./code_delivery.ts";
export { isAuthorized } from "./is_authorized.ts";
export { PasswordNeeded } from "./password_needed.ts";
export {
  PasswordRecovery,
  recoverPassword,
  type RecoverPasswordOptions,
  requestPasswordRecovery,
} from "./password_recovery.ts";
export {
  getPasswordState,
  type PasswordState,
  removePassword,
  setPassword,
  type SetPasswordOptions,
  setRecoveryEmail,
  UnconfirmedEmail,
} from "./password_settings.ts";
export { sendCode } from "./send_code.ts";
export { EmailSetup, SentCode } from "./sent_code.ts";
export { signIn, type SignInResult } from "./sign_in.ts";
export { signInBot } from "./sign_in_bot.ts";
export { SignInError, type SignInStep } from "./sign_in_error.ts";
export type {
  CodeQuestion,
  EmailCodeQuestion,
  NameQuestion,
  PhoneAnswers,
} from "./sign_in_phone.ts";
export { QrLink, signInQr, type SignInQrOptions } from "./sign_in_qr.ts";
export { signOut, type SignOutOptions } from "./sign_out.ts";
export { type CodeReference, signUp, SignUpNeeded, type SignUpOptions } from "./sign_up.ts";
export { start, type StartOptions } from "./start.ts";
