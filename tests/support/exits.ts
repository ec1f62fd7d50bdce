import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { openBuiltClient } from '@rynek/server/core/pages/built-client.ts'
import type { PageInfo } from '@rynek/shared/core/pages.ts'
import type { World } from './world.ts'

/** Every page of the built client. */
export async function listPages(): Promise<readonly PageInfo[]> {
  await buildClient()
  const built = await openBuiltClient(join(import.meta.dirname, '../../client/dist'), () => '')
  return (await built.entry()).pages
}

/** Every address that can be read, with the practice, its thread and whatever else has an id at its place. */
export function addressesOf(world: World, pages: readonly PageInfo[], id: number): string[] {
  const values: Record<string, string> = { code: 'EDU', cityType: 'MSR', edition: '1' }
  const filled = (path: string) =>
    path.replace(/\/:slug\?/, '/x').replace(/:(\w+)\??/g, (_, name: string) => values[name] ?? String(id))
  const doors = world.routes.filter(({ method, url }) => method === 'GET' && url.startsWith('/api/'))
  const query = (url: string) => (url.endsWith('/changes') ? '?since=1' : '')
  return [
    ...doors
      .filter(({ url }) => !url.includes('/live/') && !url.includes('*'))
      .map(({ url }) => filled(url) + query(url)),
    ...pages.map(({ path }) => filled(path)),
    `/api/live?topic=thread:${id}&epoch=${world.db.epoch}&after=0`,
  ]
}
