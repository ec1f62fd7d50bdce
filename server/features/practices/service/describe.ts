import type { Database, Reader, Writer } from '@rynek/db/core/database.ts'
import { changeExcerpts } from '@rynek/db/features/excerpts/queries/choose.ts'
import { listExcerpts } from '@rynek/db/features/excerpts/queries/read.ts'
import { addWriter, changeDescription } from '@rynek/db/features/practices/queries/descriptions.ts'
import { findDossier, lockPractice, type PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { movePractice } from '@rynek/db/features/practices/queries/moves.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { isProven } from '@rynek/shared/features/practices/rules.ts'
import { DescriptionChange } from '@rynek/shared/features/practices/schemas.ts'
import { tidyTitle } from '@rynek/shared/features/threads/rules.ts'
import { dayOf } from '../../../core/day.ts'
import type { Person } from '../../../core/person.ts'
import { postsNamedIn, wordsFrom } from '../../excerpts/credits.ts'
import { notify } from '../../notices/notify.ts'
import { announceMove } from '../announce.ts'
import { missingParts } from '../completeness.ts'
import { requireMayDescribe, requireMove } from '../policy.ts'
import { toDescription } from '../views.ts'

export function describing({ db }: { db: Database }) {
  return {
    /** Saves a draft; a version that somebody else has changed meanwhile is refused with what stands now. */
    async describe(person: Person, id: number, change: DescriptionChange): Promise<{ version: number }> {
      return db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        requireMayDescribe(person, practice)
        const description = tidied(change.description, practice)
        if (!(await changeDescription(tx, { id, version: change.version, description }))) {
          const current = { schema: DescriptionChange, value: await standingOf(tx, practice) }
          throw new Problem('conflict', 'practice-edited-meanwhile', { current })
        }
        await addWriter(tx, { practiceId: id, personId: person.id })
        await askAuthors(tx, person, practice, { ...change, description })
        return { version: change.version + 1 }
      })
    },

    /** Hands a whole description over to the assessors; an incomplete one is refused with what it lacks. */
    async submit(person: Person, id: number, note: string | null): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        const { to, from } = requireMove(practice.stage, 'assessment')
        requireWhole(practice.description)
        requireProven(practice.description, dayOf(tx.now))
        const round = from === 'to-improve' ? practice.round + 1 : practice.round
        // A verdict belongs to its round, and opens its scores to all who score.
        await movePractice(tx, practice, { to, actorId: person.id, reason: note }, { round, verdict: null })
        await announceMove(tx, { ...practice, stage: to, verdict: null }, person.id)
      })
    },
  }
}

/** What an editor whose copy is old needs to bring both together. */
async function standingOf(tx: Writer, practice: PracticeRow): Promise<DescriptionChange> {
  const sources = (await listExcerpts(tx, practice.id)).map(({ postId }) => postId)
  return { description: toDescription(practice), sources, version: practice.version }
}

/** The author of the practice has agreed already, and editors agree with themselves; others are asked. */
async function askAuthors(
  tx: Writer,
  person: Person,
  { id, thread, title, author }: PracticeRow,
  { description, sources }: DescriptionChange,
): Promise<void> {
  const agreed = (authorId: number) => authorId === author.id || authorId === person.id
  const postIds = new Set([...postsNamedIn(description), ...sources])
  const chosen = [...postIds].map((postId) => ({ postId, words: wordsFrom(description, postId) }))
  const asked = await changeExcerpts(tx, { practiceId: id, threadId: thread.id, chosen, agreed })
  await notify(tx, asked, { kind: 'excerpt-asked', subject: title, href: addresses.quotations })
}

/** Refuses a description that lacks what the template asks for, with each field named. */
/** What groups of fields lack is said in words of their own. */
const ofGroups: Readonly<Record<string, string>> = {
  steps: 'practice-two-steps',
  results: 'practice-one-result',
  fits: 'practice-one-type',
}

export function requireWhole(description: Description): void {
  const missing = missingParts(description)
  if (missing.length === 0) return
  const fields = missing.map((part) => ({
    field: `description.${part}`,
    reason: ofGroups[part] ?? 'field-missing',
  }))
  throw new Problem('bad-request', 'practice-incomplete', { fields })
}

/** What is young is assessed as a pilot, by that name. */
function requireProven({ startedOn, pilot }: Description, today: string): void {
  if (pilot || (startedOn !== null && isProven(startedOn, today))) return
  const fields = [{ field: 'description.startedOn', reason: 'practice-not-proven' }]
  throw new Problem('bad-request', 'practice-not-proven', { fields })
}

function tidied(description: Description, { topic }: PracticeRow): Description {
  const otherTopics = description.otherTopics.filter((other) => other !== topic)
  return { ...description, otherTopics, title: tidyTitle(description.title) }
}

/** The practice, for those who work on it; for everybody else there is none. */
export async function requireDossier(db: Reader, person: Person, id: number): Promise<PracticeRow> {
  const practice = await findDossier(db, person, id)
  if (!practice) throw new Problem('not-found', 'not-found')
  return practice
}

/** The same for a change: whoever else is changing it is waited for, so that both see each other's work. */
export async function holdDossier(tx: Writer, person: Person, id: number): Promise<PracticeRow> {
  await lockPractice(tx, id)
  return requireDossier(tx, person, id)
}
