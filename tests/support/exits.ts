import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { openBuiltClient } from '@rynek/server/core/pages/built-client.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { PageInfo } from '@rynek/shared/core/pages.ts'
import type { LightMyRequestResponse } from 'fastify'
import { readDocx, readPdf } from './papers.ts'
import type { World } from './world.ts'

/** Every page of the built client. */
export async function listPages(): Promise<readonly PageInfo[]> {
  await buildClient()
  const built = await openBuiltClient(join(import.meta.dirname, '../../client/dist'), () => '')
  return (await built.entry()).pages
}

/** Every address that can be read, with the practice, its thread and whatever else has an id at its place. */
export function addressesOf(world: World, pages: readonly PageInfo[], id: number, q = 'dziennik'): string[] {
  const values: Record<string, string> = { code: 'EDU', cityType: 'MSR', edition: '1' }
  const filled = (path: string) =>
    path.replace(/\/:slug\?/, '/x').replace(/:(\w+)\??/g, (_, name: string) => values[name] ?? String(id))
  const doors = world.routes.filter(({ method, url }) => method === 'GET' && url.startsWith('/api/'))
  const query = (url: string) => (url.endsWith('/changes') ? '?since=1' : '')
  const said = encodeURIComponent(q)
  const { epoch } = world.db
  return [
    ...doors
      .filter(({ url }) => !url.includes('/live/') && !url.includes('*'))
      .map(({ url }) => filled(url) + query(url)),
    ...pages.map(({ path }) => filled(path)),
    `/api/search?q=${said}`,
    `/api/threads?q=${said}`,
    `${addresses.search}?q=${said}`,
    ...channelsOf(world, id).map((topic) => `/api/live?topic=${topic}&epoch=${epoch}&after=0`),
  ]
}

/** Every channel there is, with the thread at its place. */
const channelsOf = ({ people: { offices, ...people } }: World, id: number): string[] => [
  channels.lists,
  channels.thread(id),
  ...Object.values(people).map(channels.person),
  ...Object.values(offices).map(channels.office),
]

/** What an answer says, whatever it is packed in. */
export async function textOf({ headers, rawPayload, body }: LightMyRequestResponse): Promise<string> {
  const type = String(headers['content-type'])
  if (type.startsWith('application/pdf')) return (await readPdf(rawPayload)).text
  return type.includes('wordprocessingml') ? Object.values(readDocx(rawPayload)).join('\n') : body
}
