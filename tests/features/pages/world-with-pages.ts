import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import type { FormRow } from '@rynek/server/core/pages/forms.ts'
import { registerPages } from '@rynek/server/core/pages/register-pages.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { TestContext } from 'vitest'
import { openWorld } from '../../support/world.ts'

const assetsFolder = join(import.meta.dirname, '../../../client/dist')

/** Posted to pages that need no data, so that these tests are about forms and not about rooms. */
const forms: FormRow[] = [
  {
    name: 'ask',
    path: '/o-serwisie',
    page: 'about',
    api: (_params, { title, body, topic, cityType }) => ({
      method: 'POST',
      url: '/api/threads',
      body: { title, body, topic, cityType },
    }),
    goTo: (thread: ThreadSummary) => `/watki/${thread.id}/${thread.slug}`,
  },
  {
    name: 'enter',
    path: '/regulamin',
    page: 'terms',
    api: (_params, { email, password }) => ({
      method: 'POST',
      url: '/api/sessions',
      body: { email, password },
    }),
    goTo: (_answer, _params, { next = '/' }) => next,
  },
]

/** A running forum with the built pages, whose versions the test moves by hand. */
export async function openWorldWithPages(t: Pick<TestContext, 'onTestFinished'>) {
  await buildClient()
  const world = await openWorld(t)
  const version = { now: 1 }
  await registerPages(world.app, {
    assetsFolder,
    publicUrl: () => 'http://127.0.0.1:4000',
    versionOf: () => version.now,
    forms,
  })
  const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers })
  const post = (url: string, values: Record<string, string>, headers: Record<string, string> = {}) =>
    world.app.inject({
      method: 'POST',
      url,
      headers: { origin: world.origin(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(values).toString(),
    })
  return { ...world, version, get, post }
}

/** What the browser is given to take a page over. */
export function bootOf(html: string) {
  const json = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1]
  return JSON.parse(json ?? 'null')
}
