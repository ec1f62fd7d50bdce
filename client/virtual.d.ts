declare module 'virtual:strings/pl' {
  export const dictionary: import('@rynek/shared/core/language.ts').Dictionary
}
declare module 'virtual:strings/en' {
  export const dictionary: import('@rynek/shared/core/language.ts').Dictionary
}
declare module 'virtual:icons' {
  export const iconsAddress: string
}
