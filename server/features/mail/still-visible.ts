import type { Reader } from '@rynek/db/core/database.ts'
import { findStanding } from '@rynek/db/features/threads/queries/find.ts'
import type { About } from '@rynek/shared/features/mail/kinds.ts'

/** Whether the reader of a letter may see, at the moment it is sent, what it is about. */
const guards: Readonly<Record<About['thing'], (db: Reader, about: About) => Promise<boolean>>> = {
  thread: async (db, { id }) => (await findStanding(db, id))?.hidden === false,
}

export const stillVisible = (db: Reader, about: About): Promise<boolean> => guards[about.thing](db, about)
