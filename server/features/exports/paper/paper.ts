/** A practice as it is printed, before it is known on what: what PDF and DOCX are made from. */
export type Paper = {
  title: string
  lead: string
  facts: readonly Fact[]
  sections: readonly Section[]
  /** Whose it is, under what licence, and where it stands. */
  imprint: readonly Run[][]
  /** Where the reader finds it as it is now. */
  address: string
  /** When what is printed was published, in milliseconds. */
  publishedAt: number
}

export type Fact = readonly [label: string, value: string]
export type Section = { title: string; blocks: readonly Block[] }

export type Run = { text: string; bold?: true; italic?: true; code?: true; link?: string }
export type Item = { runs: readonly Run[]; depth: number; marker: string }

export type Block =
  | { kind: 'heading'; runs: readonly Run[] }
  | { kind: 'paragraph'; runs: readonly Run[] }
  | { kind: 'list'; items: readonly Item[] }
  | Table

/** The first cell of each row names it where `rowHeads` says so. */
export type Table = {
  kind: 'table'
  head: readonly string[]
  rows: readonly (readonly string[])[]
  rowHeads?: true
}

/** Colours of the printed forum: ink on paper, one accent. */
export const ink = '#211c16'
export const inkSoft = '#5e5548'
export const accent = '#17506e'
export const line = '#b9ae9c'
export const well = '#f2ede3'
