import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  MembershipDecision,
  MembershipRequests,
  NameDecision,
} from '@rynek/shared/features/memberships/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Memberships } from '../service.ts'

const tags = ['memberships']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const requestRoutes: FastifyPluginAsyncTypebox<{ memberships: Memberships }> = async (
  app,
  { memberships },
) => {
  app.get(
    '/memberships/requests',
    {
      config: { access: 'admit' },
      schema: {
        summary: 'Who asks to be confirmed as staff of an office, as far as I may decide',
        tags,
        response: { 200: MembershipRequests, ...refusals },
      },
    },
    async (request) => memberships.listWaiting(personOf(request)),
  )

  app.post(
    '/memberships/decisions',
    {
      config: { access: 'admit', limit: 'work' },
      schema: {
        summary: 'Confirm that somebody works for the office, or refuse',
        tags,
        body: MembershipDecision,
        response: done,
      },
    },
    async (request, reply) => {
      await memberships.decide(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/memberships/names',
    {
      config: { access: 'admit', limit: 'work' },
      schema: {
        summary: 'Confirm a member’s new name, or put the former one back',
        tags,
        body: NameDecision,
        response: done,
      },
    },
    async (request, reply) => {
      await memberships.decideName(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
