import type { Writer } from '@rynek/db/core/database.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { PracticeBadge, Stage, Verdict } from '@rynek/shared/features/practices/badge.ts'
import { ended } from '@rynek/shared/features/practices/lifecycle.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'

type Moved = { id: number; stage: Stage; title: string; verdict: Verdict | null }

/** What everybody sees of a practice on its thread: of a draft, that there is one. Nothing once it ended without being published. */
export function badgeOf({ id, stage, title, verdict }: Moved): PracticeBadge | null {
  if (ended.includes(stage)) return null
  if (stage !== 'published') return { id, stage, title: '', slug: slugOf(''), verdict: null }
  return { id, stage, title, slug: slugOf(title), verdict }
}

export function announceMove(tx: Writer, threadId: number, moved: Moved): void {
  tx.emit({ topic: channels.thread(threadId), kind: 'practice.moved', data: { practice: badgeOf(moved) } })
}
