import type { listCards } from '@rynek/db/features/library/queries.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import type { listMoves } from '@rynek/db/features/practices/queries/moves.ts'
import type { Description, DescriptionTexts } from '@rynek/shared/features/practices/description.ts'
import { moveBetween } from '@rynek/shared/features/practices/lifecycle.ts'
import { textNames } from '@rynek/shared/features/practices/rules.ts'
import type { DeskItem, PracticeCard, PracticeMoveView } from '@rynek/shared/features/practices/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toOffice } from '../accounts/author.ts'
import { renderMarkdown } from '../posts/markdown.ts'

type Row<Query extends (...of: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<Query>>[number]

/** Rendered when read: pages with them are kept, and drafts change often. */
export function toTexts(description: Description): DescriptionTexts {
  return Object.fromEntries(
    textNames.map((name) => [name, renderMarkdown(description[name])]),
  ) as DescriptionTexts
}

/** A published practice in a list, by the edition in `description`. */
export function toCard(row: Row<typeof listCards>): PracticeCard {
  const {
    id,
    stage,
    title,
    verdict,
    description,
    topic,
    edition,
    adopters,
    publishedAt,
    confirmedAt,
    reviewBy,
  } = row
  const { summary, fits, otherTopics, pilot, verifiedOn } = description
  const dates = { publishedAt, verifiedOn, confirmedAt, reviewBy }
  const slug = slugOf(title)
  return {
    id,
    stage,
    title,
    slug,
    verdict,
    summary,
    fits,
    topic,
    otherTopics,
    pilot,
    edition,
    adopters,
    ...dates,
    office: toOffice(row.office),
  }
}

export function toDeskItem(row: PracticeRow): DeskItem {
  const { id, stage, verdict, topic, createdAt, thread, author } = row
  const threadTitle = thread.hidden ? '' : thread.title
  return {
    id,
    stage,
    title: unlessHidden(row.title, row),
    verdict,
    topic,
    createdAt,
    thread: { id: thread.id, title: threadTitle, slug: slugOf(threadTitle) },
    author: { id: author.id, name: author.name },
    office: toOffice(row.office),
  }
}

export function toDescription(row: PracticeRow): Description {
  return { ...row.description, title: unlessHidden(row.description.title, row) }
}

/** A nomination starts from the title of its question, or the beginning of it, and loses that when it is hidden. */
function unlessHidden(title: string, { thread }: PracticeRow): string {
  return thread.hidden && thread.title.startsWith(title) ? '' : title
}

/** Whoever moved it appears by the part the lifecycle gives him: names are nobody's business here. */
export function toMove({ from, to, reason, at }: Row<typeof listMoves>): PracticeMoveView {
  return { from, to, by: moveBetween(from, to)?.by ?? 'scores', reason, at }
}
