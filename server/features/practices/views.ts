import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import type { listLibrary } from '@rynek/db/features/practices/queries/library.ts'
import type { listMoves } from '@rynek/db/features/practices/queries/moves.ts'
import type { listSources } from '@rynek/db/features/practices/queries/sources.ts'
import type {
  Description,
  DescriptionTexts,
  DeskItem,
  PracticeCard,
  PracticeMoveView,
  PracticeSource,
} from '@rynek/shared/features/practices/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toAuthor, toOffice } from '../accounts/author.ts'
import { renderMarkdown } from '../posts/markdown.ts'

type Row<Query extends (...of: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<Query>>[number]

const textNames = [
  'context',
  'problem',
  'solution',
  'costNote',
  'effort',
  'legal',
  'difficulties',
  'replicate',
] as const

/** Rendered when read: pages with them are kept, and drafts change often. */
export function toTexts(description: Description): DescriptionTexts {
  return Object.fromEntries(
    textNames.map((name) => [name, renderMarkdown(description[name])]),
  ) as DescriptionTexts
}

export function toCard(row: Row<typeof listLibrary>): PracticeCard {
  const { id, stage, title, verdict, description, topic, publishedAt } = row
  const { summary, fits, verifiedOn } = description
  return {
    id,
    stage,
    title,
    slug: slugOf(title),
    verdict,
    summary,
    fits,
    verifiedOn,
    topic,
    publishedAt,
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

/** Assessors and editors appear by their part, the author by his: names are nobody's business here. */
export function toMove(row: Row<typeof listMoves>, practice: PracticeRow): PracticeMoveView {
  const { from, to, reason, at, actorId } = row
  const by =
    actorId === null
      ? 'scores'
      : actorId === practice.author.id
        ? 'author'
        : to === 'nominated'
          ? 'expert'
          : 'staff'
  return { from, to, by, reason, at }
}

export function toSource(row: Row<typeof listSources>): PracticeSource {
  return { postId: row.postId, author: toAuthor(row.author, row.office), html: row.html }
}
