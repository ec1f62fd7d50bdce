import type { listChoosable, listTransfersOf } from '@rynek/db/features/transfers/queries/read.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Choosable, Transfer } from '@rynek/shared/features/transfers/schemas.ts'
import { mayStillUndo } from './policy.ts'

type Row<List extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<List>>[number]
type Known = { titles: ReadonlyMap<number, string>; now: number }

/** As much of a text as tells posts apart. */
const beginningLength = 200

export function toChoosable({ body, ...post }: Row<typeof listChoosable>): Choosable {
  const letters = [...body.replace(/\s+/gu, ' ').trim()]
  const beginning = letters.slice(0, beginningLength).join('')
  return { ...post, beginning: letters.length > beginningLength ? `${beginning}…` : beginning }
}

export function toTransfer(row: Row<typeof listTransfersOf>, { titles, now }: Known): Transfer {
  const { fromThreadId, toThreadId, ...told } = row
  const named = (id: number) => {
    const title = titles.get(id) ?? ''
    return { id, title, slug: slugOf(title) }
  }
  const mayUndo = row.undoneAt === null && mayStillUndo(row, now)
  return { ...told, from: named(fromThreadId), to: named(toThreadId), mayUndo }
}
