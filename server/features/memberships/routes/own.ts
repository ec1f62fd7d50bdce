import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NewName, NewOffice, OwnMembership, TypedCode } from '@rynek/shared/features/memberships/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Memberships } from '../service.ts'

const tags = ['memberships']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const ownMembershipRoutes: FastifyPluginAsyncTypebox<{ memberships: Memberships }> = async (
  app,
  { memberships },
) => {
  app.get(
    '/me/membership',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Where I stand with my office',
        tags,
        response: { 200: OwnMembership, ...refusals },
      },
    },
    async (request) => memberships.findOwn(personOf(request)),
  )

  app.post(
    '/me/membership/codes',
    {
      config: { access: 'signed-in', limit: 'letter' },
      schema: { summary: 'Be sent another code that confirms my address', tags, response: done },
    },
    async (request, reply) => {
      await memberships.sendCode(personOf(request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/membership',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Confirm my address by the code', tags, body: TypedCode, response: done },
    },
    async (request, reply) => {
      await memberships.confirm(personOf(request), request.body.code)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/me/membership',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Leave my office', tags, response: done },
    },
    async (request, reply) => {
      await memberships.leave(personOf(request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/office',
    {
      config: { access: 'signed-in', limit: 'letter' },
      schema: { summary: 'Say that I work for another office now', tags, body: NewOffice, response: done },
    },
    async (request, reply) => {
      await memberships.changeOffice(personOf(request), request.body.institutionId)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/name',
    {
      config: { access: 'signed-in', limit: 'letter' },
      schema: { summary: 'Change my name', tags, body: NewName, response: done },
    },
    async (request, reply) => {
      await memberships.rename(personOf(request), request.body.name)
      return reply.code(204).send(null)
    },
  )
}
