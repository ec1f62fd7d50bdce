import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NewRoles, NewScope, RolesOf, StaffList, StaffQuery } from '@rynek/shared/features/staff/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Staff } from './service.ts'

const tags = ['staff']
const refusals = { '4xx': ProblemAnswer }

export const staffRoutes: FastifyPluginAsyncTypebox<{ staff: Staff }> = async (app, { staff }) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/administration/people',
    {
      config: { access: 'administer' },
      schema: {
        summary: 'People by name, address, office or role',
        tags,
        querystring: StaffQuery,
        response: { 200: StaffList, ...refusals },
      },
    },
    async (request) => {
      const { after, ...query } = request.query
      return staff.list({ ...query, after: after === undefined ? undefined : Number(after) })
    },
  )

  app.get(
    '/administration/people/:id',
    {
      // Asked before the form is filled in, so that nothing typed is lost on the way to the password.
      config: { access: 'administer', confirmed: true },
      schema: {
        summary: 'Which roles a person has',
        tags,
        params: IdParams,
        response: { 200: RolesOf, ...refusals },
      },
    },
    async (request) => staff.find(personOf(request), Number(request.params.id)),
  )

  app.put(
    '/administration/people/:id/roles',
    {
      config: { access: 'administer', limit: 'work', confirmed: true },
      schema: {
        summary: 'Give and take roles',
        tags,
        params: IdParams,
        body: NewRoles,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await staff.appoint(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/administration/people/:id/scope',
    {
      config: { access: 'administer', limit: 'work', confirmed: true },
      schema: {
        summary: 'Say where a moderator moderates',
        tags,
        params: IdParams,
        body: NewScope,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await staff.limit(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
