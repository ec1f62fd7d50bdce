import type { Database } from '@rynek/db/core/database.ts'
import {
  countLetters,
  type LetterRow,
  listLetters,
  oldestWaiting,
  removeLettersBefore,
  sendLetterAgain,
} from '@rynek/db/features/mail/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Letter, MailQueue } from '@rynek/shared/features/mail/schemas.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Config } from '../../core/config.ts'
import { wordsOf } from './compose.ts'
import { createDelivery } from './deliver.ts'
import { wayOf } from './way.ts'

const day = 24 * 3_600_000
const mostShown = 100

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'demo'>
type Parts = { config: MailConfig; db: Database; now: () => number; publicUrl: () => string }
export type Mail = ReturnType<typeof createMail>

/** The queue of letters: sends it, and shows it to the administrator. */
export function createMail({ config, db, now, publicUrl }: Parts) {
  const way = wayOf(config)
  const composing = () => ({ from: config.mailFrom, publicUrl: publicUrl() })
  const keepWords = way?.name === 'files'
  const deliverDue = way ? createDelivery({ db, now, way, composing, keepWords }) : async () => 0
  let delivering: Promise<number> | undefined

  async function isLate(): Promise<boolean> {
    const since = await oldestWaiting(db.read)
    return since !== undefined && now() - since > day
  }

  return {
    /** Sends what is due, one round at a time; answers how many letters left. */
    deliver(): Promise<number> {
      delivering ??= deliverDue().finally(() => {
        delivering = undefined
      })
      return delivering
    },
    /** A letter has been waiting for more than a day: somebody has to look at the mail server. */
    isLate,
    async alarm(): Promise<void> {
      if (await isLate())
        throw new Error('mail has been waiting for more than a day: see SMTP_URL and the mail server')
    },
    forgetOld: (): Promise<number> => db.write((tx) => removeLettersBefore(tx, tx.now - keptFor('letters'))),
    async list(): Promise<MailQueue> {
      const [counts, rows] = await Promise.all([countLetters(db.read), listLetters(db.read, mostShown)])
      return {
        way: way?.name ?? 'none',
        waiting: counts.get('waiting') ?? 0,
        givenUp: counts.get('given-up') ?? 0,
        items: rows.map((row) => toLetter(row, { publicUrl: publicUrl(), show: keepWords })),
      }
    },
    async sendAgain(id: number): Promise<void> {
      const anew = await db.write((tx) => sendLetterAgain(tx, id))
      if (!anew) throw new Problem('not-found', 'not-found')
    },
    async close(): Promise<void> {
      await delivering?.catch(() => undefined)
      await way?.close()
    },
  }
}

function toLetter(row: LetterRow, { publicUrl, show }: { publicUrl: string; show: boolean }): Letter {
  const { id, kind, address, state, tries, fault, createdAt, nextTryAt } = row
  const { subject, text, link } = wordsOf(row, publicUrl)
  const shown = show ? { text, link } : null
  return { id, kind, address, subject, state, tries, fault, createdAt, nextTryAt, shown }
}
