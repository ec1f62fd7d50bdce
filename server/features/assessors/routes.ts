import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  AssessorDesk,
  AssessorParams,
  Assignments,
  Declination,
  Expertise,
} from '@rynek/shared/features/assessors/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Assessors } from './service.ts'

const tags = ['practices']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

/** Who assesses which description. */
export const assessorRoutes: FastifyPluginAsyncTypebox<{ assessors: Assessors }> = async (
  app,
  { assessors },
) => {
  app.get(
    '/me/expertise',
    {
      config: { access: 'assess' },
      schema: { summary: 'Areas and topics I know', tags, response: { 200: Expertise, ...refusals } },
    },
    async (request) => assessors.findExpertise(personOf(request)),
  )

  app.put(
    '/me/expertise',
    {
      config: { access: 'assess', limit: 'work' },
      schema: { summary: 'Say which areas and topics I know', tags, body: Expertise, response: done },
    },
    async (request, reply) => {
      await assessors.changeExpertise(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/me/assessments',
    {
      config: { access: 'describe' },
      schema: {
        summary: 'Descriptions I am asked to assess',
        tags,
        response: { 200: Assignments, ...refusals },
      },
    },
    async (request) => assessors.listAssignments(personOf(request)),
  )

  app.get(
    '/practices/:id/assessors',
    {
      config: { access: 'describe' },
      schema: {
        summary: 'Whom to ask to assess a description',
        tags,
        params: IdParams,
        response: { 200: AssessorDesk, ...refusals },
      },
    },
    async (request) => assessors.findDesk(personOf(request), Number(request.params.id)),
  )

  app.put(
    '/practices/:id/assessors/:person',
    {
      config: { access: 'describe', limit: 'work' },
      schema: { summary: 'Ask an expert to assess', tags, params: AssessorParams, response: done },
    },
    async (request, reply) => {
      const { id, person } = request.params
      await assessors.ask(personOf(request), Number(id), Number(person))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/practices/:id/declinations',
    {
      config: { access: 'assess', limit: 'work' },
      schema: { summary: 'Decline to assess', tags, params: IdParams, body: Declination, response: done },
    },
    async (request, reply) => {
      await assessors.decline(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
