// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `users`. */
export declare namespace users {
  /** Type `users.UserFull`. See https://core.telegram.org/type/users.UserFull */
  export type UserFull = userFull;

  /** Type `users.Users`. See https://core.telegram.org/type/users.Users */
  export type Users =
    | users
    | usersSlice;

  /** Type `users.SavedMusic`. See https://core.telegram.org/type/users.SavedMusic */
  export type SavedMusic =
    | savedMusicNotModified
    | savedMusic;

  /** Constructor `users.userFull#3b6d152e` of `users.UserFull`. See https://core.telegram.org/constructor/users.userFull */
  export interface userFull {
    /** Name of the constructor. */
    readonly _: "users.userFull";
    /** `UserFull` */
    readonly fullUser: root.UserFull;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `users.users#62d706b8` of `users.Users`. See https://core.telegram.org/constructor/users.users */
  export interface users {
    /** Name of the constructor. */
    readonly _: "users.users";
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `users.usersSlice#315a4974` of `users.Users`. See https://core.telegram.org/constructor/users.usersSlice */
  export interface usersSlice {
    /** Name of the constructor. */
    readonly _: "users.usersSlice";
    /** `int` */
    readonly count: number;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `users.savedMusicNotModified#e3878aa4` of `users.SavedMusic`. See https://core.telegram.org/constructor/users.savedMusicNotModified */
  export interface savedMusicNotModified {
    /** Name of the constructor. */
    readonly _: "users.savedMusicNotModified";
    /** `int` */
    readonly count: number;
  }

  /** Constructor `users.savedMusic#34a2f297` of `users.SavedMusic`. See https://core.telegram.org/constructor/users.savedMusic */
  export interface savedMusic {
    /** Name of the constructor. */
    readonly _: "users.savedMusic";
    /** `int` */
    readonly count: number;
    /** `Vector<Document>` */
    readonly documents: readonly root.Document[];
  }

  /** Parameters of `users.getUsers#d91a548`, which returns `Vector<User>`. See https://core.telegram.org/method/users.getUsers */
  export interface getUsers {
    /** `Vector<InputUser>` */
    readonly id: readonly root.InputUser[];
  }

  /** Parameters of `users.getFullUser#b60f5918`, which returns `users.UserFull`. See https://core.telegram.org/method/users.getFullUser */
  export interface getFullUser {
    /** `InputUser` */
    readonly id: root.InputUser;
  }

  /** Parameters of `users.setSecureValueErrors#90c894b5`, which returns `Bool`. See https://core.telegram.org/method/users.setSecureValueErrors */
  export interface setSecureValueErrors {
    /** `InputUser` */
    readonly id: root.InputUser;
    /** `Vector<SecureValueError>` */
    readonly errors: readonly root.SecureValueError[];
  }

  /** Parameters of `users.getRequirementsToContact#d89a83a3`, which returns `Vector<RequirementToContact>`. See https://core.telegram.org/method/users.getRequirementsToContact */
  export interface getRequirementsToContact {
    /** `Vector<InputUser>` */
    readonly id: readonly root.InputUser[];
  }

  /** Parameters of `users.getSavedMusic#788d7fe3`, which returns `users.SavedMusic`. See https://core.telegram.org/method/users.getSavedMusic */
  export interface getSavedMusic {
    /** `InputUser` */
    readonly id: root.InputUser;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `users.getSavedMusicByID#7573a4e9`, which returns `users.SavedMusic`. See https://core.telegram.org/method/users.getSavedMusicByID */
  export interface getSavedMusicByID {
    /** `InputUser` */
    readonly id: root.InputUser;
    /** `Vector<InputDocument>` */
    readonly documents: readonly root.InputDocument[];
  }

  /** Parameters of `users.suggestBirthday#fc533372`, which returns `Updates`. See https://core.telegram.org/method/users.suggestBirthday */
  export interface suggestBirthday {
    /** `InputUser` */
    readonly id: root.InputUser;
    /** `Birthday` */
    readonly birthday: root.Birthday;
  }
}
