import type { Database } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findCaseView, listReports } from '@rynek/db/features/moderation/queries/queue.ts'
import { addPhrase, changePhrase, listPhrases } from '@rynek/db/features/phrases/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { moderationStrings } from '@rynek/shared/features/moderation/strings.ts'
import { filled, namesIn, unknownIn, type Values, variables } from '@rynek/shared/features/phrases/rules.ts'
import type {
  NewPhrase,
  OfferedPhrases,
  PhraseChange,
  Phrases,
} from '@rynek/shared/features/phrases/schemas.ts'
import type { Person } from '../../core/person.ts'
import { mayModerate } from '../moderation/policy.ts'

export type PhraseBook = ReturnType<typeof createPhrases>

/** Texts that moderators write often, kept once for all of them. */
export function createPhrases({ db }: { db: Database }) {
  const store = (person: Person, { title, body, archived }: PhraseChange, id?: number) => {
    requireKnown(body)
    const wording = { title: title.trim(), body, archived, changedBy: person.id }
    return uniquely(() =>
      db.write(async (tx) => {
        if (id === undefined) await addPhrase(tx, wording)
        else if (!(await changePhrase(tx, id, wording))) throw new Problem('not-found', 'not-found')
        await addAuditEntry(tx, { actorId: person.id, action: 'phrase.change', reason: wording.title })
      }),
    )
  }
  return {
    async list(): Promise<Phrases> {
      return { items: await listPhrases(db.read) }
    },

    add: (person: Person, phrase: NewPhrase): Promise<void> => store(person, { ...phrase, archived: false }),

    change: (person: Person, id: number, change: PhraseChange): Promise<void> => store(person, change, id),

    /** Those that fit a case, with what is known of it in them. */
    async offerForCase(person: Person, caseId: number): Promise<OfferedPhrases> {
      const view = await findCaseView(db.read, caseId)
      if (!view) throw new Problem('not-found', 'not-found')
      if (!mayModerate(person, view.thread)) return { items: [] }
      const [report] = await listReports(db.read, [caseId])
      const { author, office, thread } = view
      // Letters to authors are in the language moderators write in, which is Polish, whoever reads the page.
      const reason =
        report && moderationStrings[`moderation.reason.${report.reason}`].pl.toLocaleLowerCase('pl')
      const values = { imię: author.name.split(' ')[0] ?? '', urząd: office.name, wątek: thread.title }
      return offered(await listPhrases(db.read), reason ? { ...values, powód: reason } : values)
    },

    /** Those that say the same to everybody. */
    async offerForMany(): Promise<OfferedPhrases> {
      const rows = await listPhrases(db.read)
      return offered(
        rows.filter(({ body }) => namesIn(body).length === 0),
        {},
      )
    },
  }
}

function offered(rows: Awaited<ReturnType<typeof listPhrases>>, values: Values): OfferedPhrases {
  const open = rows.filter(({ archived }) => !archived)
  return { items: open.map(({ id, title, body }) => ({ id, title, text: filled(body, values) })) }
}

function requireKnown(body: string): void {
  const unknown = unknownIn(body)
  if (unknown.length === 0) return
  const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ')
  const params = { unknown: inBraces(unknown), known: inBraces(variables) }
  const fields = [{ field: 'body', reason: 'unknown-variable', params }]
  throw new Problem('bad-request', 'unknown-variable', { params, fields })
}

async function uniquely(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (failure) {
    if (databaseErrorKind(failure) !== 'unique') throw failure
    const fields = [{ field: 'title', reason: 'phrase-title-taken' }]
    throw new Problem('conflict', 'phrase-title-taken', { fields })
  }
}
