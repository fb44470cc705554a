// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";
import type { account } from "./account.ts";

/** Namespace `auth`. */
export declare namespace auth {
  /** Type `auth.ExportedAuthorization`. See https://core.telegram.org/type/auth.ExportedAuthorization */
  export type ExportedAuthorization = exportedAuthorization;

  /** Type `auth.PasswordRecovery`. See https://core.telegram.org/type/auth.PasswordRecovery */
  export type PasswordRecovery = passwordRecovery;

  /** Type `auth.LoginToken`. See https://core.telegram.org/type/auth.LoginToken */
  export type LoginToken =
    | loginToken
    | loginTokenMigrateTo
    | loginTokenSuccess;

  /** Type `auth.LoggedOut`. See https://core.telegram.org/type/auth.LoggedOut */
  export type LoggedOut = loggedOut;

  /** Type `auth.PasskeyLoginOptions`. See https://core.telegram.org/type/auth.PasskeyLoginOptions */
  export type PasskeyLoginOptions = passkeyLoginOptions;

  /** Constructor `auth.exportedAuthorization#b434e2b8` of `auth.ExportedAuthorization`. See https://core.telegram.org/constructor/auth.exportedAuthorization */
  export interface exportedAuthorization {
    /** Name of the constructor. */
    readonly _: "auth.exportedAuthorization";
    /** `long` */
    readonly id: bigint;
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Constructor `auth.passwordRecovery#137948a5` of `auth.PasswordRecovery`. See https://core.telegram.org/constructor/auth.passwordRecovery */
  export interface passwordRecovery {
    /** Name of the constructor. */
    readonly _: "auth.passwordRecovery";
    /** `string` */
    readonly emailPattern: string;
  }

  /** Constructor `auth.loginToken#629f1980` of `auth.LoginToken`. See https://core.telegram.org/constructor/auth.loginToken */
  export interface loginToken {
    /** Name of the constructor. */
    readonly _: "auth.loginToken";
    /** `int` */
    readonly expires: number;
    /** `bytes` */
    readonly token: Uint8Array;
  }

  /** Constructor `auth.loginTokenMigrateTo#68e9916` of `auth.LoginToken`. See https://core.telegram.org/constructor/auth.loginTokenMigrateTo */
  export interface loginTokenMigrateTo {
    /** Name of the constructor. */
    readonly _: "auth.loginTokenMigrateTo";
    /** `int` */
    readonly dcId: number;
    /** `bytes` */
    readonly token: Uint8Array;
  }

  /** Constructor `auth.loginTokenSuccess#390d5c5e` of `auth.LoginToken`. See https://core.telegram.org/constructor/auth.loginTokenSuccess */
  export interface loginTokenSuccess {
    /** Name of the constructor. */
    readonly _: "auth.loginTokenSuccess";
    /** `auth.Authorization` */
    readonly authorization: root.auth_Authorization;
  }

  /** Constructor `auth.loggedOut#c3a2835f` of `auth.LoggedOut`. See https://core.telegram.org/constructor/auth.loggedOut */
  export interface loggedOut {
    /** Name of the constructor. */
    readonly _: "auth.loggedOut";
    /** `flags.0?bytes` */
    readonly futureAuthToken?: Uint8Array | undefined;
  }

  /** Constructor `auth.passkeyLoginOptions#e2037789` of `auth.PasskeyLoginOptions`. See https://core.telegram.org/constructor/auth.passkeyLoginOptions */
  export interface passkeyLoginOptions {
    /** Name of the constructor. */
    readonly _: "auth.passkeyLoginOptions";
    /** `DataJSON` */
    readonly options: root.DataJSON;
  }

  /** Parameters of `auth.sendCode#a677244f`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.sendCode */
  export interface sendCode {
    /** `string` */
    readonly phoneNumber: string;
    /** `int` */
    readonly apiId: number;
    /** `string` */
    readonly apiHash: string;
    /** `CodeSettings` */
    readonly settings: root.CodeSettings;
  }

  /** Parameters of `auth.signUp#aac7b717`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.signUp */
  export interface signUp {
    /** `flags.0?true` */
    readonly noJoinedNotifications?: boolean | undefined;
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `string` */
    readonly firstName: string;
    /** `string` */
    readonly lastName: string;
  }

  /** Parameters of `auth.signIn#8d52a951`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.signIn */
  export interface signIn {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `flags.0?string` */
    readonly phoneCode?: string | undefined;
    /** `flags.1?EmailVerification` */
    readonly emailVerification?: root.EmailVerification | undefined;
  }

  /** Parameters of `auth.logOut#3e72ba19`, which returns `auth.LoggedOut`. See https://core.telegram.org/method/auth.logOut */
  export interface logOut {
  }

  /** Parameters of `auth.resetAuthorizations#9fab0d1a`, which returns `Bool`. See https://core.telegram.org/method/auth.resetAuthorizations */
  export interface resetAuthorizations {
  }

  /** Parameters of `auth.exportAuthorization#e5bfffcd`, which returns `auth.ExportedAuthorization`. See https://core.telegram.org/method/auth.exportAuthorization */
  export interface exportAuthorization {
    /** `int` */
    readonly dcId: number;
  }

  /** Parameters of `auth.importAuthorization#a57a7dad`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.importAuthorization */
  export interface importAuthorization {
    /** `long` */
    readonly id: bigint;
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Parameters of `auth.bindTempAuthKey#cdd42a05`, which returns `Bool`. See https://core.telegram.org/method/auth.bindTempAuthKey */
  export interface bindTempAuthKey {
    /** `long` */
    readonly permAuthKeyId: bigint;
    /** `long` */
    readonly nonce: bigint;
    /** `int` */
    readonly expiresAt: number;
    /** `bytes` */
    readonly encryptedMessage: Uint8Array;
  }

  /** Parameters of `auth.importBotAuthorization#67a3ff2c`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.importBotAuthorization */
  export interface importBotAuthorization {
    /** `int` */
    readonly flags: number;
    /** `int` */
    readonly apiId: number;
    /** `string` */
    readonly apiHash: string;
    /** `string` */
    readonly botAuthToken: string;
  }

  /** Parameters of `auth.checkPassword#d18b4d16`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.checkPassword */
  export interface checkPassword {
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
  }

  /** Parameters of `auth.requestPasswordRecovery#d897bc66`, which returns `auth.PasswordRecovery`. See https://core.telegram.org/method/auth.requestPasswordRecovery */
  export interface requestPasswordRecovery {
  }

  /** Parameters of `auth.recoverPassword#37096c70`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.recoverPassword */
  export interface recoverPassword {
    /** `string` */
    readonly code: string;
    /** `flags.0?account.PasswordInputSettings` */
    readonly newSettings?: account.PasswordInputSettings | undefined;
  }

  /** Parameters of `auth.resendCode#cae47523`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.resendCode */
  export interface resendCode {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `flags.0?string` */
    readonly reason?: string | undefined;
  }

  /** Parameters of `auth.cancelCode#1f040578`, which returns `Bool`. See https://core.telegram.org/method/auth.cancelCode */
  export interface cancelCode {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
  }

  /** Parameters of `auth.dropTempAuthKeys#8e48a188`, which returns `Bool`. See https://core.telegram.org/method/auth.dropTempAuthKeys */
  export interface dropTempAuthKeys {
    /** `Vector<long>` */
    readonly exceptAuthKeys: readonly bigint[];
  }

  /** Parameters of `auth.exportLoginToken#b7e085fe`, which returns `auth.LoginToken`. See https://core.telegram.org/method/auth.exportLoginToken */
  export interface exportLoginToken {
    /** `int` */
    readonly apiId: number;
    /** `string` */
    readonly apiHash: string;
    /** `Vector<long>` */
    readonly exceptIds: readonly bigint[];
  }

  /** Parameters of `auth.importLoginToken#95ac5ce4`, which returns `auth.LoginToken`. See https://core.telegram.org/method/auth.importLoginToken */
  export interface importLoginToken {
    /** `bytes` */
    readonly token: Uint8Array;
  }

  /** Parameters of `auth.acceptLoginToken#e894ad4d`, which returns `Authorization`. See https://core.telegram.org/method/auth.acceptLoginToken */
  export interface acceptLoginToken {
    /** `bytes` */
    readonly token: Uint8Array;
  }

  /** Parameters of `auth.checkRecoveryPassword#d36bf79`, which returns `Bool`. See https://core.telegram.org/method/auth.checkRecoveryPassword */
  export interface checkRecoveryPassword {
    /** `string` */
    readonly code: string;
  }

  /** Parameters of `auth.importWebTokenAuthorization#2db873a9`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.importWebTokenAuthorization */
  export interface importWebTokenAuthorization {
    /** `int` */
    readonly apiId: number;
    /** `string` */
    readonly apiHash: string;
    /** `string` */
    readonly webAuthToken: string;
  }

  /** Parameters of `auth.requestFirebaseSms#8e39261e`, which returns `Bool`. See https://core.telegram.org/method/auth.requestFirebaseSms */
  export interface requestFirebaseSms {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `flags.0?string` */
    readonly safetyNetToken?: string | undefined;
    /** `flags.2?string` */
    readonly playIntegrityToken?: string | undefined;
    /** `flags.1?string` */
    readonly iosPushSecret?: string | undefined;
  }

  /** Parameters of `auth.resetLoginEmail#7e960193`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.resetLoginEmail */
  export interface resetLoginEmail {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
  }

  /** Parameters of `auth.reportMissingCode#cb9deff6`, which returns `Bool`. See https://core.telegram.org/method/auth.reportMissingCode */
  export interface reportMissingCode {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `string` */
    readonly mnc: string;
  }

  /** Parameters of `auth.checkPaidAuth#56e59f9c`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.checkPaidAuth */
  export interface checkPaidAuth {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `long` */
    readonly formId: bigint;
  }

  /** Parameters of `auth.initPasskeyLogin#518ad0b7`, which returns `auth.PasskeyLoginOptions`. See https://core.telegram.org/method/auth.initPasskeyLogin */
  export interface initPasskeyLogin {
    /** `int` */
    readonly apiId: number;
    /** `string` */
    readonly apiHash: string;
  }

  /** Parameters of `auth.finishPasskeyLogin#9857ad07`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.finishPasskeyLogin */
  export interface finishPasskeyLogin {
    /** `InputPasskeyCredential` */
    readonly credential: root.InputPasskeyCredential;
    /** `flags.0?int` */
    readonly fromDcId?: number | undefined;
    /** `flags.0?long` */
    readonly fromAuthKeyId?: bigint | undefined;
  }

  /** `auth.SentCode`, declared in the root module. */
  export type SentCode = root.auth_SentCode;

  /** `auth.Authorization`, declared in the root module. */
  export type Authorization = root.auth_Authorization;

  /** `auth.CodeType`, declared in the root module. */
  export type CodeType = root.auth_CodeType;

  /** `auth.SentCodeType`, declared in the root module. */
  export type SentCodeType = root.auth_SentCodeType;

  /** `auth.sentCode`, declared in the root module. */
  export type sentCode = root.auth_sentCode;

  /** `auth.sentCodeSuccess`, declared in the root module. */
  export type sentCodeSuccess = root.auth_sentCodeSuccess;

  /** `auth.sentCodePaymentRequired`, declared in the root module. */
  export type sentCodePaymentRequired = root.auth_sentCodePaymentRequired;

  /** `auth.authorization`, declared in the root module. */
  export type authorization = root.auth_authorization;

  /** `auth.authorizationSignUpRequired`, declared in the root module. */
  export type authorizationSignUpRequired = root.auth_authorizationSignUpRequired;

  /** `auth.codeTypeSms`, declared in the root module. */
  export type codeTypeSms = root.auth_codeTypeSms;

  /** `auth.codeTypeCall`, declared in the root module. */
  export type codeTypeCall = root.auth_codeTypeCall;

  /** `auth.codeTypeFlashCall`, declared in the root module. */
  export type codeTypeFlashCall = root.auth_codeTypeFlashCall;

  /** `auth.codeTypeMissedCall`, declared in the root module. */
  export type codeTypeMissedCall = root.auth_codeTypeMissedCall;

  /** `auth.codeTypeFragmentSms`, declared in the root module. */
  export type codeTypeFragmentSms = root.auth_codeTypeFragmentSms;

  /** `auth.sentCodeTypeApp`, declared in the root module. */
  export type sentCodeTypeApp = root.auth_sentCodeTypeApp;

  /** `auth.sentCodeTypeSms`, declared in the root module. */
  export type sentCodeTypeSms = root.auth_sentCodeTypeSms;

  /** `auth.sentCodeTypeCall`, declared in the root module. */
  export type sentCodeTypeCall = root.auth_sentCodeTypeCall;

  /** `auth.sentCodeTypeFlashCall`, declared in the root module. */
  export type sentCodeTypeFlashCall = root.auth_sentCodeTypeFlashCall;

  /** `auth.sentCodeTypeMissedCall`, declared in the root module. */
  export type sentCodeTypeMissedCall = root.auth_sentCodeTypeMissedCall;

  /** `auth.sentCodeTypeEmailCode`, declared in the root module. */
  export type sentCodeTypeEmailCode = root.auth_sentCodeTypeEmailCode;

  /** `auth.sentCodeTypeSetUpEmailRequired`, declared in the root module. */
  export type sentCodeTypeSetUpEmailRequired = root.auth_sentCodeTypeSetUpEmailRequired;

  /** `auth.sentCodeTypeFragmentSms`, declared in the root module. */
  export type sentCodeTypeFragmentSms = root.auth_sentCodeTypeFragmentSms;

  /** `auth.sentCodeTypeFirebaseSms`, declared in the root module. */
  export type sentCodeTypeFirebaseSms = root.auth_sentCodeTypeFirebaseSms;

  /** `auth.sentCodeTypeSmsWord`, declared in the root module. */
  export type sentCodeTypeSmsWord = root.auth_sentCodeTypeSmsWord;

  /** `auth.sentCodeTypeSmsPhrase`, declared in the root module. */
  export type sentCodeTypeSmsPhrase = root.auth_sentCodeTypeSmsPhrase;
}
