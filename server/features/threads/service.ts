import type { Database } from '@rynek/db/core/database.ts'
import type { Search } from '../search/port.ts'
import { accepting } from './service/accept.ts'
import { asking } from './service/ask.ts'
import { listing } from './service/list.ts'
import { readingOwn } from './service/mine.ts'
import { reading } from './service/read.ts'
import { sharingProblems } from './service/share-problem.ts'
import { solving } from './service/solve.ts'

export type Threads = ReturnType<typeof createThreads>

export function createThreads(parts: { db: Database; now: () => number; search: Search }) {
  return {
    ...listing(parts),
    ...reading(parts),
    ...readingOwn(parts),
    ...asking(parts),
    ...accepting(parts),
    ...solving(parts),
    ...sharingProblems(parts),
  }
}
