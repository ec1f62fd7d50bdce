import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  OfficePeople,
  OwnProfile,
  Profile,
  ProfileChange,
  ProfileQuery,
} from '@rynek/shared/features/profiles/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Profiles } from './service.ts'

const tags = ['profiles']
const refusals = { '4xx': ProblemAnswer }

export const profileRoutes: FastifyPluginAsyncTypebox<{ profiles: Profiles }> = async (app, { profiles }) => {
  app.get(
    '/people/:id',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What a person lets everybody see',
        tags,
        params: IdParams,
        querystring: ProfileQuery,
        response: { 200: Profile, ...refusals },
      },
    },
    async ({ params, query }) =>
      profiles.find(Number(params.id), query.after === undefined ? undefined : Number(query.after)),
  )

  app.get(
    '/institutions/:id/people',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Who of an office lets its page name him',
        tags,
        params: IdParams,
        response: { 200: OfficePeople, ...refusals },
      },
    },
    async ({ params }) => profiles.listColleagues(Number(params.id)),
  )

  app.get(
    '/me/profile',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'My profile, and what of it others see',
        tags,
        response: { 200: OwnProfile, ...refusals },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return profiles.findOwn(personOf(request))
    },
  )

  app.put(
    '/me/profile',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: {
        summary: 'Change my profile and my consents',
        tags,
        body: ProfileChange,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await profiles.change(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
