import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const cut = (name: string) =>
  resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`)

/** Files of the typeface of the forum, open and with every Polish letter. */
export const fontFiles = {
  regular: cut('400Regular'),
  italic: cut('400Regular_Italic'),
  bold: cut('700Bold'),
  boldItalic: cut('700Bold_Italic'),
}
export type Cut = keyof typeof fontFiles

export function cutOf({ bold, italic }: { bold?: true; italic?: true }): Cut {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
