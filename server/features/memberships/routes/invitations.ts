import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  InvitationQuery,
  InvitationShown,
  Invitations,
  NewInvitation,
} from '@rynek/shared/features/memberships/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Memberships } from '../service.ts'

const tags = ['memberships']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const invitationRoutes: FastifyPluginAsyncTypebox<{ memberships: Memberships }> = async (
  app,
  { memberships },
) => {
  app.get(
    '/memberships/invitations',
    {
      config: { access: 'take-part' },
      schema: {
        summary: 'Invitations to my office that were not used yet, as far as I may withdraw them',
        tags,
        response: { 200: Invitations, ...refusals },
      },
    },
    async (request) => memberships.listInvitations(personOf(request)),
  )

  app.post(
    '/memberships/invitations',
    {
      config: { access: 'take-part', limit: 'letter' },
      schema: { summary: 'Invite a colleague by address', tags, body: NewInvitation, response: done },
    },
    async (request, reply) => {
      await memberships.invite(personOf(request), request.body.email)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/memberships/invitations/:id',
    {
      config: { access: 'take-part', limit: 'own' },
      schema: { summary: 'Withdraw an invitation', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await memberships.withdraw(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/invitations',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Whom the invitation is for, to whoever holds its link',
        tags,
        querystring: InvitationQuery,
        response: { 200: InvitationShown, ...refusals },
      },
    },
    async (request) => memberships.showInvitation(request.query.code),
  )
}
