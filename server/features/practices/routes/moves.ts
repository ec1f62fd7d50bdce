import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NewAssessment } from '@rynek/shared/features/practices/rubric.ts'
import {
  Consent,
  DescriptionChange,
  NewEdition,
  NewNomination,
  Note,
  Reason,
} from '@rynek/shared/features/practices/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Practices } from '../service.ts'

const tags = ['practices']
const refusals = { '4xx': ProblemAnswer }
const noteOf = ({ note }: { note: string }) => note.trim() || null
const done = { 204: Type.Null(), ...refusals }

/** The moves of a practice, each a door of its own. */
export const moveRoutes: FastifyPluginAsyncTypebox<{ practices: Practices }> = async (app, { practices }) => {
  app.post(
    '/threads/:id/nominations',
    {
      config: { access: 'nominate', limit: 'work' },
      schema: {
        summary: 'Nominate a thread as a good practice',
        tags,
        params: IdParams,
        body: NewNomination,
        response: { 201: Type.Object({ id: Type.Integer() }), ...refusals },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await practices.nominate(personOf(request), Number(request.params.id), request.body)),
  )

  app.put(
    '/practices/:id/consent',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: {
        summary: 'The author agrees, refuses or withdraws',
        tags,
        params: IdParams,
        body: Consent,
        response: done,
      },
    },
    async (request, reply) => {
      await practices.decideConsent(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/practices/:id/description',
    {
      config: { access: 'take-part', limit: 'edit', guards: ['description'] },
      schema: {
        summary: 'Save the description; of a public practice, the copy that is worked on',
        tags,
        params: IdParams,
        body: DescriptionChange,
        response: { 200: Type.Object({ version: Type.Integer() }), ...refusals },
      },
    },
    async (request) => practices.describe(personOf(request), Number(request.params.id), request.body),
  )

  app.put(
    '/practices/:id/submission',
    {
      config: { access: 'describe', limit: 'work' },
      schema: {
        summary: 'Hand the description over to the assessors',
        tags,
        params: IdParams,
        body: Note,
        response: done,
      },
    },
    async (request, reply) => {
      await practices.submit(personOf(request), Number(request.params.id), noteOf(request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/practices/:id/assessments',
    {
      config: { access: 'assess', limit: 'work' },
      schema: { summary: 'Score a description', tags, params: IdParams, body: NewAssessment, response: done },
    },
    async (request, reply) => {
      await practices.assess(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/practices/:id/publication',
    {
      config: { access: 'publish', limit: 'work' },
      schema: {
        summary: 'Publish an approved practice',
        tags,
        params: IdParams,
        body: Reason,
        response: done,
      },
    },
    async (request, reply) => {
      await practices.publish(personOf(request), Number(request.params.id), request.body.reason)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/practices/:id/returns',
    {
      config: { access: 'publish', limit: 'work' },
      schema: {
        summary: 'Send a description back to be improved',
        tags,
        params: IdParams,
        body: Reason,
        response: done,
      },
    },
    async (request, reply) => {
      await practices.returnForWork(personOf(request), Number(request.params.id), request.body.reason)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/practices/:id/confirmation',
    {
      config: { access: 'take-part', limit: 'work' },
      schema: {
        summary: 'The office of a practice says that it is still true',
        tags,
        params: IdParams,
        body: Note,
        response: done,
      },
    },
    async (request, reply) => {
      await practices.confirm(personOf(request), Number(request.params.id), noteOf(request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/practices/:id/editions',
    {
      config: { access: 'publish', limit: 'work' },
      schema: {
        summary: 'Publish what was worked on as a new edition',
        tags,
        params: IdParams,
        body: NewEdition,
        response: { 201: Type.Object({ edition: Type.Integer() }), ...refusals },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await practices.publishEdition(personOf(request), Number(request.params.id), request.body)),
  )
}
