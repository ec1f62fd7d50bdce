import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Confirmation,
  EmailCodes,
  EmailRequest,
  EmailState,
  NewPassword,
  PasswordChange,
  ResetRequest,
} from '@rynek/shared/features/credentials/schemas.ts'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { languageOf } from '../../core/reader-language.ts'
import { setSession } from '../accounts/cookie.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { networkOf } from '../limits/network.ts'
import type { CredentialsService } from './service.ts'

const tags = ['credentials']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

type Options = { credentials: CredentialsService; sessions: Sessions; config: Config }

export const credentialRoutes: FastifyPluginAsyncTypebox<Options> = async (app, options) => {
  const { credentials } = options
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.post(
    '/password-resets',
    {
      config: { access: 'anyone', limit: 'letter' },
      schema: { summary: 'Be sent a link to a new password', tags, body: ResetRequest, response: done },
    },
    async (request, reply) => {
      await credentials.askForReset(request.body.email, languageOf(request))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/passwords',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: { summary: 'Set a new password by a link', tags, body: NewPassword, response: done },
    },
    async (request, reply) => {
      await credentials.reset(request.body)
      return reply.code(204).send(null)
    },
  )

  await app.register(ownRoutes, options)
}

const ownRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { credentials, sessions, config }) => {
  const goOn = (reply: FastifyReply, value: string) =>
    setSession(reply, { name: sessions.cookieName, value, secure: config.secureCookies }).code(204).send(null)

  app.put(
    '/me/password',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Change my password', tags, body: PasswordChange, response: done },
    },
    async (request, reply) => {
      const from = networkOf(request.ip)
      return goOn(reply, await credentials.change(personOf(request), request.body, from))
    },
  )

  app.put(
    '/sessions/current/confirmation',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Show that it is still me', tags, body: Confirmation, response: done },
    },
    async (request, reply) => {
      const proof = { ...request.body, from: networkOf(request.ip) }
      return goOn(reply, await credentials.confirm(personOf(request), proof))
    },
  )

  app.get(
    '/me/email',
    {
      config: { access: 'signed-in', confirmed: true },
      schema: {
        summary: 'My address, and the one that waits to be confirmed',
        tags,
        response: { 200: EmailState, ...refusals },
      },
    },
    async (request) => credentials.findEmail(personOf(request)),
  )

  app.post(
    '/me/email-changes',
    {
      config: { access: 'signed-in', limit: 'letter', confirmed: true },
      schema: { summary: 'Ask for another address', tags, body: EmailRequest, response: done },
    },
    async (request, reply) => {
      await credentials.askForEmail(personOf(request), request.body.email)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/email',
    {
      config: { access: 'signed-in', limit: 'own', confirmed: true },
      schema: { summary: 'Confirm my new address by two codes', tags, body: EmailCodes, response: done },
    },
    async (request, reply) => goOn(reply, await credentials.confirmEmail(personOf(request), request.body)),
  )
}
