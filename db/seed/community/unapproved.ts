import type { SeedUnapproved } from './types.ts'

/** What waits for a moderator, for nobody has confirmed yet where its author works. */
export const seedUnapproved: readonly SeedUnapproved[] = [
  {
    thread: 'edu-jeden-dziennik',
    by: 'kazimiera',
    body:
      'U nas przeszło dziewięć szkół w jednym roku. Najwięcej czasu zajęło ujednolicenie nazw przedmiotów, więc ' +
      'zaczęłabym od nich: zajęło to dwa miesiące, a potem samo przeniesienie danych trwało tydzień.',
    daysAgo: 1,
  },
]
