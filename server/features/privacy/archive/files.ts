import type { Reader } from '@rynek/db/core/database.ts'
import {
  collectAccount,
  collectActs,
  collectDocuments,
  collectPosts,
} from '@rynek/db/features/privacy/queries/collect.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { allStrings } from '@rynek/shared/core/strings.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Documents } from '../../documents/service.ts'
import type { ZipFile } from './zip.ts'

type Parts = { db: Reader; documents: Pick<Documents, 'readFile'>; origin: string }

/** What a person takes along: who he is here, what he did, each post as Markdown, and the files he attached. */
export async function* filesOf({ db, documents, origin }: Parts, personId: number): AsyncGenerator<ZipFile> {
  const { pl, en } = allStrings['privacy.archive.readme']
  yield text('CZYTAJ-README.txt', `${pl}\n\n${en}\n`)
  yield json('konto-account.json', await collectAccount(db, personId))
  yield json('czynnosci-acts.json', await collectActs(db, personId))
  for (const post of await collectPosts(db, personId)) {
    yield text(`wpisy-posts/${post.id}-${slugOf(post.title).slice(0, 60)}.md`, markdownOf(post, origin))
  }
  for (const { id, key, name } of await collectDocuments(db, personId)) {
    const content = await documents.readFile(key).catch(() => undefined)
    if (content) yield { name: `dokumenty-documents/${id}-${name}`, content }
  }
}

type PostRow = Awaited<ReturnType<typeof collectPosts>>[number]

function markdownOf({ id, kind, threadId, title, body, ...post }: PostRow, origin: string): string {
  const head = {
    kind,
    thread: title,
    address: origin + addresses.post(threadId, slugOf(title), id),
    createdAt: dateOf(post.createdAt),
    ...(post.editedAt && { editedAt: dateOf(post.editedAt) }),
    ...(post.hidden && { hidden: post.hiddenReason }),
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

const dateOf = (moment: number) => new Date(moment).toISOString()
const text = (name: string, content: string): ZipFile => ({ name, content: [Buffer.from(content)] })
const json = (name: string, content: unknown) => text(name, `${JSON.stringify(content, null, 2)}\n`)
