import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  AppealDecision,
  AppealFromOutside,
  MySanctions,
  NewAppeal,
  OpenAppeals,
} from '@rynek/shared/features/sanctions/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import { networkOf } from '../../limits/network.ts'
import type { Sanctions } from '../service.ts'

const tags = ['sanctions']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const appealRoutes: FastifyPluginAsyncTypebox<{ sanctions: Sanctions }> = async (
  app,
  { sanctions },
) => {
  app.get(
    '/me/sanctions',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What moderators decided about me',
        tags,
        response: { 200: MySanctions, ...refusals },
      },
    },
    async (request) => sanctions.listMine(personOf(request)),
  )

  app.post(
    '/me/sanctions/:id/appeal',
    {
      config: { access: 'signed-in', limit: 'report' },
      schema: { summary: 'Appeal, once', tags, params: IdParams, body: NewAppeal, response: done },
    },
    async (request, reply) => {
      await sanctions.appeal(personOf(request), Number(request.params.id), request.body.text)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/appeals',
    {
      config: { access: 'anyone', limit: 'report' },
      schema: {
        summary: 'Appeal against a ban without being able to sign in',
        tags,
        body: AppealFromOutside,
        response: done,
      },
    },
    async (request, reply) => {
      await sanctions.appealFromOutside(request.body, networkOf(request.ip))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/moderation/appeals',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Appeals against sanctions that wait for a decision',
        tags,
        response: { 200: OpenAppeals, ...refusals },
      },
    },
    async (request) => sanctions.listAppeals(personOf(request)),
  )

  app.post(
    '/moderation/sanctions/:id/appeal-decision',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Decide an appeal against another moderator’s sanction',
        tags,
        params: IdParams,
        body: AppealDecision,
        response: done,
      },
    },
    async (request, reply) => {
      await sanctions.decideAppeal(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
