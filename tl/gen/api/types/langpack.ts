// Generated from api.tl by `deno task gen`; do not edit.

/** Namespace `langpack`. */
export declare namespace langpack {
  /** Parameters of `langpack.getLangPack#f2f2330a`, which returns `LangPackDifference`. See https://core.telegram.org/method/langpack.getLangPack */
  export interface getLangPack {
    /** `string` */
    readonly langPack: string;
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `langpack.getStrings#efea3803`, which returns `Vector<LangPackString>`. See https://core.telegram.org/method/langpack.getStrings */
  export interface getStrings {
    /** `string` */
    readonly langPack: string;
    /** `string` */
    readonly langCode: string;
    /** `Vector<string>` */
    readonly keys: readonly string[];
  }

  /** Parameters of `langpack.getDifference#cd984aa5`, which returns `LangPackDifference`. See https://core.telegram.org/method/langpack.getDifference */
  export interface getDifference {
    /** `string` */
    readonly langPack: string;
    /** `string` */
    readonly langCode: string;
    /** `int` */
    readonly fromVersion: number;
  }

  /** Parameters of `langpack.getLanguages#42c6978f`, which returns `Vector<LangPackLanguage>`. See https://core.telegram.org/method/langpack.getLanguages */
  export interface getLanguages {
    /** `string` */
    readonly langPack: string;
  }

  /** Parameters of `langpack.getLanguage#6a596502`, which returns `LangPackLanguage`. See https://core.telegram.org/method/langpack.getLanguage */
  export interface getLanguage {
    /** `string` */
    readonly langPack: string;
    /** `string` */
    readonly langCode: string;
  }
}
