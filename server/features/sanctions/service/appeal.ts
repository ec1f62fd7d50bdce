import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { listHoldersOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import {
  addAppeal,
  decideAppeal,
  findSanction,
  listOpenAppeals,
  listSanctionsOf,
} from '@rynek/db/features/sanctions/queries/find.ts'
import { liftSanction } from '@rynek/db/features/sanctions/queries/restrict.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { AppealOutcome, OpenAppeals } from '@rynek/shared/features/sanctions/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { toAuthor } from '../../accounts/author.ts'
import { requireModeratesEverywhere } from '../../moderation/policy.ts'
import { notify } from '../../notices/notify.ts'
import { toSanction } from '../views.ts'
import { liftedEntry } from './impose.ts'

type Credentials = { email: string; password: string }
export type WhoHas = (credentials: Credentials, from: string) => Promise<number>
type Parts = { db: Database; now: () => number; whoHas: WhoHas }
type Decision = { outcome: AppealOutcome; reason: string }

export function appealing({ db, now, whoHas }: Parts) {
  return {
    /** One appeal a sanction, by the person it is about. */
    appeal: ({ id: personId }: Person, id: number, text: string): Promise<void> =>
      db.write((tx) => appealIn(tx, { id, personId, text })),

    /** For whoever cannot come in: against the newest decision that can still be appealed against. */
    async appealFromOutside(
      { text, ...credentials }: Credentials & { text: string },
      from: string,
    ): Promise<void> {
      const personId = await whoHas(credentials, from)
      await db.write(async (tx) => {
        const open = (await listSanctionsOf(tx, personId)).find(({ appealedAt }) => appealedAt === null)
        if (!open) throw new Problem('conflict', 'appealed-already')
        await appealIn(tx, { id: open.id, personId, text })
      })
    },

    /** None for who moderates a part of the forum only: they are not his to decide. */
    async listAppeals({ id: readerId, scope }: Person): Promise<OpenAppeals> {
      const rows = scope === null ? await listOpenAppeals(db.read) : []
      const items = []
      for (const row of rows) {
        const person = await findPerson(db.read, row.personId)
        if (!person) continue
        const sanction = toSanction(row, now())
        const own = row.imposedBy === readerId
        items.push({ sanction, person: toAuthor(person, person.office), by: row.by, own })
      }
      return { items }
    },

    /** Decided once, by another moderator than the one it is against. */
    async decideAppeal(actor: Person, id: number, { outcome, reason }: Decision): Promise<void> {
      await db.write(async (tx) => {
        requireModeratesEverywhere(actor)
        const sanction = await findSanction(tx, id)
        if (!sanction || sanction.appealedAt === null) throw new Problem('not-found', 'not-found')
        const { personId, imposedBy } = sanction
        if (imposedBy === actor.id || personId === actor.id) throw new Problem('forbidden', 'appeal-own')
        const decided = await decideAppeal(tx, id, { outcome, answer: reason, by: actor.id })
        if (!decided) throw new Problem('conflict', 'appeal-decided')
        await notify(tx, [personId], {
          kind: 'sanction-appeal-decided',
          subject: '',
          href: addresses.mySanctions,
        })
        if (outcome === 'lifted') await liftSanction(tx, id)
        const entry = liftedEntry({ id, personId, actorId: actor.id, answer: reason })
        await addAuditEntry(tx, outcome === 'lifted' ? entry : { ...entry, action: 'person.uphold' })
      })
    },
  }
}

async function appealIn(
  tx: Writer,
  { id, personId, text }: { id: number; personId: number; text: string },
): Promise<void> {
  const sanction = await findSanction(tx, id)
  if (sanction?.personId !== personId) throw new Problem('not-found', 'not-found')
  if (!(await addAppeal(tx, id, text))) throw new Problem('conflict', 'appealed-already')
  // Who moderates a part of the forum does not decide about people.
  const moderators = (await listHoldersOf(tx, 'moderator')).filter(({ scope }) => scope === null)
  const staff = [...moderators, ...(await listHoldersOf(tx, 'administrator'))]
  const others = staff.map((one) => one.id).filter((one) => one !== sanction.imposedBy && one !== personId)
  await notify(tx, others, { kind: 'sanction-appealed', subject: '', href: addresses.appeals })
}
