import type { Database, Writer } from '@rynek/db/core/database.ts'
import { haveDocumentsChanged } from '@rynek/db/features/documents/queries.ts'
import { listExcerpts } from '@rynek/db/features/excerpts/queries/read.ts'
import { addEdition, findEdition, listEditions } from '@rynek/db/features/practices/queries/editions.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { isPublic } from '@rynek/shared/features/practices/badge.ts'
import type { Comparison, EditionPage, NewEdition } from '@rynek/shared/features/practices/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireConsents } from '../../excerpts/consent.ts'
import { requireMayModerate } from '../../moderation/policy.ts'
import { announceEdition } from '../announce.ts'
import { compareDescriptions, compareEditions } from '../compare.ts'
import { readEdition, requirePublic } from '../read-edition.ts'
import { toCard, toTexts } from '../views.ts'
import { holdDossier, requireWhole } from './describe.ts'

export function publishingEditions({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What was worked on becomes what the public reads; the editions before it stay as they were. */
    async publishEdition(
      person: Person,
      id: number,
      { changes, version }: NewEdition,
    ): Promise<{ edition: number }> {
      return db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        requireMayModerate(person, practice)
        if (!isPublic(practice.stage)) throw new Problem('conflict', `practice-not-from-${practice.stage}`)
        if (practice.version !== version) throw new Problem('conflict', 'practice-edited-meanwhile')
        requireWhole(practice.description)
        await requireNews(tx, practice)
        await requireConsents(tx, practice)
        const edition = await addEdition(tx, practice, { publishedBy: person.id, changes })
        await announceEdition(tx, { ...practice, title: practice.description.title, edition }, person.id)
        return { edition }
      })
    },

    /** One edition as it was published. */
    async findEdition(id: number, edition: number): Promise<EditionPage> {
      const practice = await requirePublic(db.read, id)
      const found = await readEdition(db.read, { practice, edition, now: now() })
      const { description, title, changes, publishedAt, thread, sources, documents } = found
      return {
        practice: toCard({ ...practice, ...found, publishedAt: practice.publishedAt }),
        edition,
        title,
        changes,
        publishedAt,
        description,
        texts: toTexts(description),
        thread,
        sources,
        documents,
        editions: await listEditions(db.read, id),
      }
    },

    /** What changed between any two editions; what stayed the same is left out. */
    async compareEditions(id: number, from: number, to: number): Promise<Comparison> {
      const practice = await requirePublic(db.read, id)
      const read = (edition: number) => readEdition(db.read, { practice, edition, now: now() })
      const [older, newer] = [await read(from), await read(to)]
      return { from, to, ...compareEditions(older, newer, now()) }
    },
  }
}

/** An edition that says, quotes and hands on the same as the one before is none. */
async function requireNews(tx: Writer, { id, edition, description }: PracticeRow): Promise<void> {
  const before = await findEdition(tx, { practiceId: id, edition })
  if (!before || compareDescriptions(before.description, description).length > 0) return
  const sources = (await listExcerpts(tx, id)).map(({ postId }) => postId)
  if (sources.join() !== before.sources.join()) return
  if (await haveDocumentsChanged(tx, { practiceId: id, edition })) return
  throw new Problem('conflict', 'practice-edition-unchanged')
}
