import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Acceptance,
  NewTerms,
  Terms as Shown,
  TermsDesk,
  TermsQuery,
} from '@rynek/shared/features/terms/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { languageOf } from '../../core/reader-language.ts'
import type { Terms } from './service.ts'

const tags = ['terms']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const termsRoutes: FastifyPluginAsyncTypebox<{ terms: Terms }> = async (app, { terms }) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/terms',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The terms of use in the reader’s language: those in force, or a former version',
        tags,
        querystring: TermsQuery,
        response: { 200: Shown, ...refusals },
      },
    },
    async (request) => {
      const { version } = request.query
      return terms.find(languageOf(request), version === undefined ? undefined : Number(version))
    },
  )

  app.put(
    '/me/terms',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Accept the terms in force', tags, body: Acceptance, response: done },
    },
    async (request, reply) => {
      await terms.accept(personOf(request), request.body.version)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/administration/terms',
    {
      // Asked before the form is filled in, so that nothing typed is lost on the way to the password.
      config: { access: 'administer', confirmed: true },
      schema: {
        summary: 'The terms as they are written, and how many accepted each version',
        tags,
        response: { 200: TermsDesk, ...refusals },
      },
    },
    async () => terms.openDesk(),
  )

  app.post(
    '/administration/terms',
    {
      config: { access: 'administer', limit: 'work', confirmed: true },
      schema: { summary: 'Publish the next version of the terms', tags, body: NewTerms, response: done },
    },
    async (request, reply) => {
      await terms.publish(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
