declare module 'virtual:strings/pl' {
  export const dictionary: import('@rynek/shared/core/language.ts').Dictionary
}
declare module 'virtual:strings/en' {
  export const dictionary: import('@rynek/shared/core/language.ts').Dictionary
}
/** Of one file, beyond those of every page. */
declare module 'virtual:strings/*' {
  export const dictionary: import('@rynek/shared/core/language.ts').Dictionary
}
/** `…/pl/public`: texts of one language and one table of pages. */
declare module 'virtual:page-strings/*' {
  type Texts = { dictionary: import('@rynek/shared/core/language.ts').Dictionary }
  /** By the source of a page; empty where all texts are there from the start. */
  export const pageStrings: Readonly<Record<string, (() => Promise<Texts>) | undefined>>
}
declare module 'virtual:icons' {
  export const iconsAddress: string
}
