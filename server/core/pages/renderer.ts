import type { Language } from '@rynek/shared/core/language.ts'
import {
  addressOf,
  entrySource,
  errorPage,
  type FormState,
  type PageInfo,
  type Params,
  type Refusal,
} from '@rynek/shared/core/pages.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiFor } from './api-door.ts'
import type { ClientSide } from './client-side.ts'

export type Visit = { page: PageInfo; language: Language; params: Params; search: Params }
export type Outcome = { html: string } | { moved: string } | { refused: Refusal }
export type Renderer = ReturnType<typeof createRenderer>

/** Loads first, through the same API and rights as everybody, then renders without waiting. */
export function createRenderer(deps: { app: FastifyInstance; client: ClientSide; publicUrl: () => string }) {
  const { app, client, publicUrl } = deps

  return {
    /** As a guest sees it, or as `viewer` does. */
    async page(visit: Visit, viewer?: FastifyRequest, form?: FormState): Promise<Outcome> {
      const { page, language, params, search } = visit
      const entry = await client.entry()
      const origin = publicUrl()
      const api = apiFor(app, language, viewer)
      const loaded = await entry.load(page.name, { api, language, params, search, origin })
      if (loaded.outcome === 'moved') return { moved: loaded.to }
      if (loaded.outcome === 'refused') return { refused: loaded.refusal }
      const html = entry.render({
        language,
        address: addressOf(page, params, search),
        origin,
        boot: { page: page.name, params, search, found: loaded.found, ...(form && { form }) },
        head: loaded.head,
        tags: client.tags(page.source, language),
      })
      return { html }
    },

    /** The same for every address, so that it can be kept. */
    async failure(status: number, language: Language): Promise<string> {
      const entry = await client.entry()
      return entry.render({
        language,
        address: '/',
        origin: publicUrl(),
        boot: { page: errorPage, params: {}, search: {}, found: { status } },
        head: entry.errorHead(status, language),
        tags: client.tags(entrySource, language),
      })
    },
  }
}
