import { id, index, primaryKey, ref, table, text } from '../../core/columns.ts'

/**
 * What was written or changed and is not indexed yet. Triggers put it here in the transaction of the change and take
 * what a text said before out of the index at once, so nobody who writes has to remember the search.
 */
export const searchWaiting = table('search_waiting', {
  id: id(),
  kind: text().$type<'post' | 'practice'>().notNull(),
  ref: ref().notNull(),
})

/** Every word that was ever indexed, for beginnings of words and for what was mistyped. */
export const searchWords = table(
  'search_words',
  {
    word: text().primaryKey(),
    folded: text().notNull(),
    /** What stands for the word in the index: all its lexemes as one. */
    entry: text().notNull(),
  },
  (it) => [index('search_words_folded').on(it.folded)],
)

/** In which entries of the index a lexeme is: an ambiguous word is one entry with several. */
export const searchLexemes = table(
  'search_lexemes',
  { lexeme: text().notNull(), entry: text().notNull() },
  (it) => [primaryKey({ columns: [it.lexeme, it.entry] })],
)
