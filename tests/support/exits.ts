import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { openBuiltClient } from '@rynek/server/core/pages/built-client.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { PageInfo } from '@rynek/shared/core/pages.ts'
import type { LightMyRequestResponse } from 'fastify'
import { readDocx, readPdf } from './papers.ts'
import { type Ids, thingOf } from './things.ts'
import type { World } from './world.ts'

/** Every page of the built client. */
export async function listPages(): Promise<readonly PageInfo[]> {
  await buildClient()
  const built = await openBuiltClient(join(import.meta.dirname, '../../client/dist'), () => '')
  return (await built.entry()).pages
}

const values: Record<string, string> = { code: 'EDU', cityType: 'MSR', edition: '1' }
const filled = (path: string, id: number) =>
  path.replace(/\/:slug\?/, '/x').replace(/:(\w+)\??/g, (_, name: string) => values[name] ?? String(id)) +
  (path.endsWith('/changes') ? '?since=1' : '')

/** Every path that can be read: doors of the API, then pages. Streams are told by `/api/live` as well. */
const pathsOf = (world: World, pages: readonly PageInfo[]): string[] => [
  ...world.routes
    .filter(({ method, url }) => method === 'GET' && url.startsWith('/api/'))
    .map(({ url }) => url)
    .filter((url) => !url.includes('/live/') && !url.includes('*')),
  ...pages.map(({ path }) => path),
]

/** What is found by words. */
const searches = (q: string): string[] => {
  const said = encodeURIComponent(q)
  return [`/api/search?q=${said}`, `/api/threads?q=${said}`, `${addresses.search}?q=${said}`]
}

/** What an office's page lists of it. */
const listsOf = (office: number): string[] => [
  `/api/threads?institution=${office}`,
  `/api/practices?institution=${office}`,
]

const replays = (world: World, topics: readonly string[]) =>
  topics.map((topic) => `/api/live?topic=${topic}&epoch=${world.db.epoch}&after=0`)

/** Every address that can be read, with the practice, its thread and whatever else has an id at its place. */
export const addressesOf = (
  world: World,
  pages: readonly PageInfo[],
  id: number,
  q = 'dziennik',
): string[] => [
  ...pathsOf(world, pages).map((path) => filled(path, id)),
  ...searches(q),
  ...replays(world, channelsOf(world, id)),
]

/** The same with each number only where a thing of its kind stands. */
export function addressesFor(world: World, pages: readonly PageInfo[], ids: Ids, q: string): string[] {
  const addressesAt = (path: string) =>
    /:id\b/.test(path) ? (ids[thingOf(path)] ?? []).map((id) => filled(path, id)) : [filled(path, 0)]
  const topics = (ids.thread ?? []).flatMap((id) => channelsOf(world, id))
  return [
    ...pathsOf(world, pages).flatMap(addressesAt),
    ...searches(q),
    ...(ids.office ?? []).flatMap(listsOf),
    ...replays(world, [...new Set(topics)]),
  ]
}

/** Every channel there is, with the thread at its place. */
const channelsOf = ({ people: { offices, ...people } }: World, id: number): string[] => [
  channels.lists,
  channels.thread(id),
  ...Object.values(people).map(channels.person),
  ...Object.values(offices).map(channels.office),
  channels.conversation(id),
]

/** What an answer says, whatever it is packed in. */
export async function textOf({ headers, rawPayload, body }: LightMyRequestResponse): Promise<string> {
  const type = String(headers['content-type'])
  if (type.startsWith('application/pdf')) return (await readPdf(rawPayload)).text
  return type.includes('wordprocessingml') ? Object.values(readDocx(rawPayload)).join('\n') : body
}
