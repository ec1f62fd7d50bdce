import type { SeedEdition } from '@rynek/db/seed/community/types.ts'
import type { Person } from '../core/person.ts'
import type { Services } from '../services.ts'
import { modelDocument } from './files/model-document.ts'

/** A practice is improved by whoever described it, and a moderator publishes that. */
export async function publishEdition(
  { practices, documents }: Pick<Services, 'practices' | 'documents'>,
  person: (key: string) => Person,
  id: number,
  { by, publishedBy, text, changes, document }: SeedEdition,
): Promise<void> {
  const writer = person(by)
  const before = await practices.findDossier(writer, id)
  const { version } = await practices.describe(writer, id, {
    description: { ...before.description, ...text },
    sources: before.sources.map(({ postId }) => postId),
    version: before.version,
  })
  if (document) {
    const replaced = before.documents.find(({ name }) => name === document.name)
    if (replaced) await documents.remove(writer, replaced.id)
    await documents.attach(writer, id, await modelDocument(document))
  }
  await practices.publishEdition(person(publishedBy), id, { changes, version })
}
