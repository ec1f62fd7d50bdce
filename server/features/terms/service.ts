import type { Database } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  addAcceptance,
  addVersion,
  countAcceptances,
  findVersion,
  firstVersion,
  listVersions,
  newestVersion,
} from '@rynek/db/features/terms/queries.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewTerms, Terms as Shown, TermsDesk } from '@rynek/shared/features/terms/schemas.ts'
import { firstTerms } from '@rynek/shared/features/terms/template.ts'
import type { Person } from '../../core/person.ts'
import { renderMarkdown } from '../posts/markdown.ts'

export type Terms = ReturnType<typeof createTerms>

/** What everybody agrees to who writes here, in versions that stay as they were published. */
export function createTerms({ db }: { db: Database }) {
  return {
    async find(language: Language, asked?: number): Promise<Shown> {
      const newest = await newestVersion(db.read)
      const version = asked ?? newest
      const { html, changes, publishedAt } = await textOf(db, version, language)
      return { version, newest, html, changes, publishedAt }
    },

    /** Of the version that was read: one that was published since then is another matter. */
    accept: ({ id }: Person, version: number): Promise<void> =>
      db.write(async (tx) => {
        if (version !== (await newestVersion(tx))) throw new Problem('conflict', 'terms-changed')
        await addAcceptance(tx, id, version)
      }),

    async openDesk(): Promise<TermsDesk> {
      const newest = await newestVersion(db.read)
      const row = await findVersion(db.read, newest)
      const accepted = await countAcceptances(db.read)
      const first = { version: firstVersion, publishedAt: null }
      const versions = [...(await listVersions(db.read)), first].map((one) => ({
        ...one,
        accepted: accepted.get(one.version) ?? 0,
      }))
      const { textPl, textEn } = row ?? { textPl: firstTerms.pl, textEn: firstTerms.en }
      return { newest, textPl, textEn, versions }
    },

    /** Whoever publishes has read it, and is not asked. */
    publish: ({ id }: Person, { was, ...texts }: NewTerms): Promise<void> =>
      db.write(async (tx) => {
        if (was !== (await newestVersion(tx))) throw new Problem('conflict', 'terms-changed')
        const version = was + 1
        await tx
          .attempt((part) => addVersion(part, { ...texts, version, publishedBy: id }))
          .catch(publishedMeanwhile)
        await addAcceptance(tx, id, version)
        const entry = { actorId: id, action: 'terms.publish' as const, after: { version } }
        await addAuditEntry(tx, { ...entry, reason: '' })
      }),
  }
}

async function textOf(db: Database, version: number, language: Language) {
  if (version === firstVersion)
    return { html: renderMarkdown(firstTerms[language]), changes: '', publishedAt: null }
  const row = await findVersion(db.read, version)
  if (!row) throw new Problem('not-found', 'not-found')
  const [text, changes] = language === 'pl' ? [row.textPl, row.changesPl] : [row.textEn, row.changesEn]
  return { html: renderMarkdown(text), changes: renderMarkdown(changes), publishedAt: row.publishedAt }
}

function publishedMeanwhile(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'terms-changed')
}
