import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Comparison,
  DeskList,
  Dossier,
  EditionPage,
  EditionParams,
  PracticePage,
  SinceQuery,
} from '@rynek/shared/features/practices/schemas.ts'
import { personOf } from '../../../core/access.ts'
import type { Practices } from '../service.ts'

const tags = ['practices']
const refusals = { '4xx': ProblemAnswer }

/** What can be read of practices, and by whom. */
export const readRoutes: FastifyPluginAsyncTypebox<{ practices: Practices }> = async (app, { practices }) => {
  app.get(
    '/practices/:id',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'A published practice',
        tags,
        params: IdParams,
        response: { 200: PracticePage, ...refusals },
      },
    },
    async (request) => practices.find(Number(request.params.id)),
  )

  app.get(
    '/practices/desk',
    {
      config: { access: 'describe' },
      schema: {
        summary: 'Everything experts and moderators work on',
        tags,
        response: { 200: DeskList, ...refusals },
      },
    },
    async (request) => practices.listDesk(personOf(request)),
  )

  app.get(
    '/me/practices',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'My threads that were nominated', tags, response: { 200: DeskList, ...refusals } },
    },
    async (request) => practices.listMine(personOf(request)),
  )

  app.get(
    '/practices/:id/dossier',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'A practice in the making',
        tags,
        params: IdParams,
        response: { 200: Dossier, ...refusals },
      },
    },
    async (request) => practices.findDossier(personOf(request), Number(request.params.id)),
  )

  app.get(
    '/practices/:id/editions/:edition',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'An edition of a practice as it was published',
        tags,
        params: EditionParams,
        response: { 200: EditionPage, ...refusals },
      },
    },
    async ({ params: { id, edition } }) => practices.findEdition(Number(id), Number(edition)),
  )

  app.get(
    '/practices/:id/editions/:edition/changes',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What changed in an edition since another',
        tags,
        params: EditionParams,
        querystring: SinceQuery,
        response: { 200: Comparison, ...refusals },
      },
    },
    async ({ params: { id, edition }, query: { since } }) =>
      practices.compareEditions(Number(id), Number(since), Number(edition)),
  )
}
