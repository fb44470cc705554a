// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `contacts`. */
export declare namespace contacts {
  /** Type `contacts.Contacts`. See https://core.telegram.org/type/contacts.Contacts */
  export type Contacts =
    | contactsNotModified
    | contacts;

  /** Type `contacts.ImportedContacts`. See https://core.telegram.org/type/contacts.ImportedContacts */
  export type ImportedContacts = importedContacts;

  /** Type `contacts.Blocked`. See https://core.telegram.org/type/contacts.Blocked */
  export type Blocked =
    | blocked
    | blockedSlice;

  /** Type `contacts.Found`. See https://core.telegram.org/type/contacts.Found */
  export type Found = found;

  /** Type `contacts.ResolvedPeer`. See https://core.telegram.org/type/contacts.ResolvedPeer */
  export type ResolvedPeer = resolvedPeer;

  /** Type `contacts.TopPeers`. See https://core.telegram.org/type/contacts.TopPeers */
  export type TopPeers =
    | topPeersNotModified
    | topPeers
    | topPeersDisabled;

  /** Type `contacts.ContactBirthdays`. See https://core.telegram.org/type/contacts.ContactBirthdays */
  export type ContactBirthdays = contactBirthdays;

  /** Type `contacts.SponsoredPeers`. See https://core.telegram.org/type/contacts.SponsoredPeers */
  export type SponsoredPeers =
    | sponsoredPeersEmpty
    | sponsoredPeers;

  /** Constructor `contacts.contactsNotModified#b74ba9d2` of `contacts.Contacts`. See https://core.telegram.org/constructor/contacts.contactsNotModified */
  export interface contactsNotModified {
    /** Name of the constructor. */
    readonly _: "contacts.contactsNotModified";
  }

  /** Constructor `contacts.contacts#eae87e42` of `contacts.Contacts`. See https://core.telegram.org/constructor/contacts.contacts */
  export interface contacts {
    /** Name of the constructor. */
    readonly _: "contacts.contacts";
    /** `Vector<Contact>` */
    readonly contacts: readonly root.Contact[];
    /** `int` */
    readonly savedCount: number;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.importedContacts#77d01c3b` of `contacts.ImportedContacts`. See https://core.telegram.org/constructor/contacts.importedContacts */
  export interface importedContacts {
    /** Name of the constructor. */
    readonly _: "contacts.importedContacts";
    /** `Vector<ImportedContact>` */
    readonly imported: readonly root.ImportedContact[];
    /** `Vector<PopularContact>` */
    readonly popularInvites: readonly root.PopularContact[];
    /** `Vector<long>` */
    readonly retryContacts: readonly bigint[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.blocked#ade1591` of `contacts.Blocked`. See https://core.telegram.org/constructor/contacts.blocked */
  export interface blocked {
    /** Name of the constructor. */
    readonly _: "contacts.blocked";
    /** `Vector<PeerBlocked>` */
    readonly blocked: readonly root.PeerBlocked[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.blockedSlice#e1664194` of `contacts.Blocked`. See https://core.telegram.org/constructor/contacts.blockedSlice */
  export interface blockedSlice {
    /** Name of the constructor. */
    readonly _: "contacts.blockedSlice";
    /** `int` */
    readonly count: number;
    /** `Vector<PeerBlocked>` */
    readonly blocked: readonly root.PeerBlocked[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.found#b3134d9d` of `contacts.Found`. See https://core.telegram.org/constructor/contacts.found */
  export interface found {
    /** Name of the constructor. */
    readonly _: "contacts.found";
    /** `Vector<Peer>` */
    readonly myResults: readonly root.Peer[];
    /** `Vector<Peer>` */
    readonly results: readonly root.Peer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.resolvedPeer#7f077ad9` of `contacts.ResolvedPeer`. See https://core.telegram.org/constructor/contacts.resolvedPeer */
  export interface resolvedPeer {
    /** Name of the constructor. */
    readonly _: "contacts.resolvedPeer";
    /** `Peer` */
    readonly peer: root.Peer;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.topPeersNotModified#de266ef5` of `contacts.TopPeers`. See https://core.telegram.org/constructor/contacts.topPeersNotModified */
  export interface topPeersNotModified {
    /** Name of the constructor. */
    readonly _: "contacts.topPeersNotModified";
  }

  /** Constructor `contacts.topPeers#70b772a8` of `contacts.TopPeers`. See https://core.telegram.org/constructor/contacts.topPeers */
  export interface topPeers {
    /** Name of the constructor. */
    readonly _: "contacts.topPeers";
    /** `Vector<TopPeerCategoryPeers>` */
    readonly categories: readonly root.TopPeerCategoryPeers[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.topPeersDisabled#b52c939d` of `contacts.TopPeers`. See https://core.telegram.org/constructor/contacts.topPeersDisabled */
  export interface topPeersDisabled {
    /** Name of the constructor. */
    readonly _: "contacts.topPeersDisabled";
  }

  /** Constructor `contacts.contactBirthdays#114ff30d` of `contacts.ContactBirthdays`. See https://core.telegram.org/constructor/contacts.contactBirthdays */
  export interface contactBirthdays {
    /** Name of the constructor. */
    readonly _: "contacts.contactBirthdays";
    /** `Vector<ContactBirthday>` */
    readonly contacts: readonly root.ContactBirthday[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `contacts.sponsoredPeersEmpty#ea32b4b1` of `contacts.SponsoredPeers`. See https://core.telegram.org/constructor/contacts.sponsoredPeersEmpty */
  export interface sponsoredPeersEmpty {
    /** Name of the constructor. */
    readonly _: "contacts.sponsoredPeersEmpty";
  }

  /** Constructor `contacts.sponsoredPeers#eb032884` of `contacts.SponsoredPeers`. See https://core.telegram.org/constructor/contacts.sponsoredPeers */
  export interface sponsoredPeers {
    /** Name of the constructor. */
    readonly _: "contacts.sponsoredPeers";
    /** `Vector<SponsoredPeer>` */
    readonly peers: readonly root.SponsoredPeer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `contacts.getContactIDs#7adc669d`, which returns `Vector<int>`. See https://core.telegram.org/method/contacts.getContactIDs */
  export interface getContactIDs {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `contacts.getStatuses#c4a353ee`, which returns `Vector<ContactStatus>`. See https://core.telegram.org/method/contacts.getStatuses */
  export interface getStatuses {
  }

  /** Parameters of `contacts.getContacts#5dd69e12`, which returns `contacts.Contacts`. See https://core.telegram.org/method/contacts.getContacts */
  export interface getContacts {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `contacts.importContacts#2c800be5`, which returns `contacts.ImportedContacts`. See https://core.telegram.org/method/contacts.importContacts */
  export interface importContacts {
    /** `Vector<InputContact>` */
    readonly contacts: readonly root.InputContact[];
  }

  /** Parameters of `contacts.deleteContacts#96a0e00`, which returns `Updates`. See https://core.telegram.org/method/contacts.deleteContacts */
  export interface deleteContacts {
    /** `Vector<InputUser>` */
    readonly id: readonly root.InputUser[];
  }

  /** Parameters of `contacts.deleteByPhones#1013fd9e`, which returns `Bool`. See https://core.telegram.org/method/contacts.deleteByPhones */
  export interface deleteByPhones {
    /** `Vector<string>` */
    readonly phones: readonly string[];
  }

  /** Parameters of `contacts.block#2e2e8734`, which returns `Bool`. See https://core.telegram.org/method/contacts.block */
  export interface block {
    /** `flags.0?true` */
    readonly myStoriesFrom?: boolean | undefined;
    /** `InputPeer` */
    readonly id: root.InputPeer;
  }

  /** Parameters of `contacts.unblock#b550d328`, which returns `Bool`. See https://core.telegram.org/method/contacts.unblock */
  export interface unblock {
    /** `flags.0?true` */
    readonly myStoriesFrom?: boolean | undefined;
    /** `InputPeer` */
    readonly id: root.InputPeer;
  }

  /** Parameters of `contacts.getBlocked#9a868f80`, which returns `contacts.Blocked`. See https://core.telegram.org/method/contacts.getBlocked */
  export interface getBlocked {
    /** `flags.0?true` */
    readonly myStoriesFrom?: boolean | undefined;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `contacts.search#5f58d0f`, which returns `contacts.Found`. See https://core.telegram.org/method/contacts.search */
  export interface search {
    /** `flags.0?true` */
    readonly broadcasts?: boolean | undefined;
    /** `flags.1?true` */
    readonly bots?: boolean | undefined;
    /** `string` */
    readonly q: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `contacts.resolveUsername#725afbbc`, which returns `contacts.ResolvedPeer`. See https://core.telegram.org/method/contacts.resolveUsername */
  export interface resolveUsername {
    /** `string` */
    readonly username: string;
    /** `flags.0?string` */
    readonly referer?: string | undefined;
  }

  /** Parameters of `contacts.getTopPeers#973478b6`, which returns `contacts.TopPeers`. See https://core.telegram.org/method/contacts.getTopPeers */
  export interface getTopPeers {
    /** `flags.0?true` */
    readonly correspondents?: boolean | undefined;
    /** `flags.1?true` */
    readonly botsPm?: boolean | undefined;
    /** `flags.2?true` */
    readonly botsInline?: boolean | undefined;
    /** `flags.3?true` */
    readonly phoneCalls?: boolean | undefined;
    /** `flags.4?true` */
    readonly forwardUsers?: boolean | undefined;
    /** `flags.5?true` */
    readonly forwardChats?: boolean | undefined;
    /** `flags.10?true` */
    readonly groups?: boolean | undefined;
    /** `flags.15?true` */
    readonly channels?: boolean | undefined;
    /** `flags.16?true` */
    readonly botsApp?: boolean | undefined;
    /** `flags.17?true` */
    readonly botsGuestchat?: boolean | undefined;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `contacts.resetTopPeerRating#1ae373ac`, which returns `Bool`. See https://core.telegram.org/method/contacts.resetTopPeerRating */
  export interface resetTopPeerRating {
    /** `TopPeerCategory` */
    readonly category: root.TopPeerCategory;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `contacts.resetSaved#879537f1`, which returns `Bool`. See https://core.telegram.org/method/contacts.resetSaved */
  export interface resetSaved {
  }

  /** Parameters of `contacts.getSaved#82f1e39f`, which returns `Vector<SavedContact>`. See https://core.telegram.org/method/contacts.getSaved */
  export interface getSaved {
  }

  /** Parameters of `contacts.toggleTopPeers#8514bdda`, which returns `Bool`. See https://core.telegram.org/method/contacts.toggleTopPeers */
  export interface toggleTopPeers {
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `contacts.addContact#d9ba2e54`, which returns `Updates`. See https://core.telegram.org/method/contacts.addContact */
  export interface addContact {
    /** `flags.0?true` */
    readonly addPhonePrivacyException?: boolean | undefined;
    /** `InputUser` */
    readonly id: root.InputUser;
    /** `string` */
    readonly firstName: string;
    /** `string` */
    readonly lastName: string;
    /** `string` */
    readonly phone: string;
    /** `flags.1?TextWithEntities` */
    readonly note?: root.TextWithEntities | undefined;
  }

  /** Parameters of `contacts.acceptContact#f831a20f`, which returns `Updates`. See https://core.telegram.org/method/contacts.acceptContact */
  export interface acceptContact {
    /** `InputUser` */
    readonly id: root.InputUser;
  }

  /** Parameters of `contacts.getLocated#d348bc44`, which returns `Updates`. See https://core.telegram.org/method/contacts.getLocated */
  export interface getLocated {
    /** `flags.1?true` */
    readonly background?: boolean | undefined;
    /** `InputGeoPoint` */
    readonly geoPoint: root.InputGeoPoint;
    /** `flags.0?int` */
    readonly selfExpires?: number | undefined;
  }

  /** Parameters of `contacts.blockFromReplies#29a8962c`, which returns `Updates`. See https://core.telegram.org/method/contacts.blockFromReplies */
  export interface blockFromReplies {
    /** `flags.0?true` */
    readonly deleteMessage?: boolean | undefined;
    /** `flags.1?true` */
    readonly deleteHistory?: boolean | undefined;
    /** `flags.2?true` */
    readonly reportSpam?: boolean | undefined;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `contacts.resolvePhone#8af94344`, which returns `contacts.ResolvedPeer`. See https://core.telegram.org/method/contacts.resolvePhone */
  export interface resolvePhone {
    /** `string` */
    readonly phone: string;
  }

  /** Parameters of `contacts.exportContactToken#f8654027`, which returns `ExportedContactToken`. See https://core.telegram.org/method/contacts.exportContactToken */
  export interface exportContactToken {
  }

  /** Parameters of `contacts.importContactToken#13005788`, which returns `User`. See https://core.telegram.org/method/contacts.importContactToken */
  export interface importContactToken {
    /** `string` */
    readonly token: string;
  }

  /** Parameters of `contacts.editCloseFriends#ba6705f0`, which returns `Bool`. See https://core.telegram.org/method/contacts.editCloseFriends */
  export interface editCloseFriends {
    /** `Vector<long>` */
    readonly id: readonly bigint[];
  }

  /** Parameters of `contacts.setBlocked#94c65c76`, which returns `Bool`. See https://core.telegram.org/method/contacts.setBlocked */
  export interface setBlocked {
    /** `flags.0?true` */
    readonly myStoriesFrom?: boolean | undefined;
    /** `Vector<InputPeer>` */
    readonly id: readonly root.InputPeer[];
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `contacts.getBirthdays#daeda864`, which returns `contacts.ContactBirthdays`. See https://core.telegram.org/method/contacts.getBirthdays */
  export interface getBirthdays {
  }

  /** Parameters of `contacts.getSponsoredPeers#b6c8c393`, which returns `contacts.SponsoredPeers`. See https://core.telegram.org/method/contacts.getSponsoredPeers */
  export interface getSponsoredPeers {
    /** `string` */
    readonly q: string;
  }

  /** Parameters of `contacts.updateContactNote#139f63fb`, which returns `Bool`. See https://core.telegram.org/method/contacts.updateContactNote */
  export interface updateContactNote {
    /** `InputUser` */
    readonly id: root.InputUser;
    /** `TextWithEntities` */
    readonly note: root.TextWithEntities;
  }
}
