import type { Database } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import {
  addNote,
  countCasesOf,
  listHiddenOf,
  listNotesOn,
} from '@rynek/db/features/sanctions/queries/file.ts'
import { countStrikes, listSanctionsOf } from '@rynek/db/features/sanctions/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { strikesKept, suggestedKind } from '@rynek/shared/features/sanctions/rules.ts'
import type { MySanctions, PersonFile } from '@rynek/shared/features/sanctions/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { toAuthor } from '../../accounts/author.ts'
import { requireModeratesEverywhere } from '../../moderation/policy.ts'
import { refusalToSanction } from '../policy.ts'
import { toSanction } from '../views.ts'

const mostHidden = 50

export function filing({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What moderators share about a person. */
    async findFile(reader: Person, personId: number): Promise<PersonFile> {
      requireNotOwn(reader, personId)
      const row = await findPerson(db.read, personId)
      if (!row) throw new Problem('not-found', 'not-found')
      const strikes = await countStrikes(db.read, personId, now() - strikesKept)
      const sanctions = await listSanctionsOf(db.read, personId)
      return {
        person: toAuthor(row, row.office),
        memberSince: row.createdAt,
        strikes,
        suggested: suggestedKind(strikes),
        can: { sanction: refusalToSanction(reader, row) === undefined },
        sanctions: sanctions.map((one) => ({ ...toSanction(one, now()), by: one.by })),
        hidden: await listHiddenOf(db.read, personId, mostHidden),
        cases: await countCasesOf(db.read, personId),
        notes: await listNotesOn(db.read, personId),
      }
    },

    async note(author: Person, personId: number, body: string): Promise<void> {
      requireNotOwn(author, personId)
      requireModeratesEverywhere(author)
      await db.write(async (tx) => {
        if (!(await findPerson(tx, personId))) throw new Problem('not-found', 'not-found')
        await addNote(tx, { personId, authorId: author.id, body })
      })
    },

    /** What was decided about the reader. */
    async listMine({ id }: Person): Promise<MySanctions> {
      return { items: (await listSanctionsOf(db.read, id)).map((row) => toSanction(row, now())) }
    },
  }
}

/** A moderator reads what others noted about people, and not what they noted about him. */
function requireNotOwn(reader: Person, personId: number): void {
  if (reader.id === personId) throw new Problem('forbidden', 'own-file')
}
