import { type Api, type Params, refusalOf } from '@rynek/shared/core/pages.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { Arrangement } from '@rynek/shared/features/transfers/schemas.ts'
import { findByWords, getArrangement, getTarget } from './api.ts'

export type Found = {
  here: Arrangement
  /** Where the posts go, once that is chosen. */
  target: ThreadSummary | null
  /** Threads to choose from; nothing before anything was looked for. */
  results: readonly ThreadSummary[] | null
}

/** A number, or an address with one: whoever has the thread before him pastes it. */
const numberIn = (typed: string): string | undefined =>
  /(?:^|\/watki\/)(\d{1,15})(?:\D|$)/.exec(typed.trim())?.[1]

export async function findHere(api: Api, id: string, search: Params): Promise<Found> {
  const here = await getArrangement(api, id, search.after)
  const typed = search.szukaj ?? ''
  const chosen = search.do ?? numberIn(typed)
  if (chosen) {
    const target = await findTarget(api, chosen)
    return { here, target, results: target ? null : [] }
  }
  if (!typed) return { here, target: null, results: null }
  const { items } = await findByWords(api, typed)
  return { here, target: null, results: items.filter((thread) => thread.id !== here.thread.id) }
}

async function findTarget(api: Api, id: string): Promise<ThreadSummary | null> {
  try {
    return (await getTarget(api, id)).thread
  } catch (thrown) {
    if (refusalOf(thrown)?.status === 404) return null
    throw thrown
  }
}
