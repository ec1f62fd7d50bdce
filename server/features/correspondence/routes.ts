import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Addressee,
  ConversationList,
  ConversationPage,
  NewConversation,
  NewMessage,
} from '@rynek/shared/features/correspondence/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { SendKeyHeaders } from '../../core/send-key.ts'
import type { Correspondence } from './service.ts'

const tags = ['correspondence']
const refusals = { '4xx': ProblemAnswer }
const made = { 201: Type.Object({ id: Type.Integer() }), ...refusals }
type Parts = { correspondence: Correspondence }

/** Two offices write to each other about a practice; moderators may read. */
export const correspondenceRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { correspondence }) => {
  app.get(
    '/me/conversations',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What my office writes and gets',
        tags,
        response: { 200: ConversationList, ...refusals },
      },
    },
    async (request) => correspondence.list(personOf(request)),
  )

  app.get(
    '/conversations/:id',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'One conversation of my office',
        tags,
        params: IdParams,
        response: { 200: ConversationPage, ...refusals },
      },
    },
    async (request) => correspondence.find(personOf(request), Number(request.params.id)),
  )

  app.put(
    '/conversations/:id/read',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: {
        summary: 'Mark a conversation as read',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await correspondence.markRead(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/practices/:id/addressee',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Whom a message about a practice reaches',
        tags,
        params: IdParams,
        response: { 200: Addressee, ...refusals },
      },
    },
    async (request) => correspondence.findAddressee(Number(request.params.id)),
  )

  app.post(
    '/practices/:id/conversations',
    {
      config: { access: 'take-part', limit: 'message', guards: ['subject', 'body'] },
      schema: {
        summary: 'Write to the office behind a practice',
        tags,
        params: IdParams,
        headers: SendKeyHeaders,
        body: NewConversation,
        response: made,
      },
    },
    async (request, reply) => {
      const { params, body, headers } = request
      const key = headers['idempotency-key']
      return reply.code(201).send(await correspondence.start(personOf(request), Number(params.id), body, key))
    },
  )

  app.post(
    '/conversations/:id/messages',
    {
      config: { access: 'take-part', limit: 'message', guards: ['body'] },
      schema: {
        summary: 'Answer in a conversation',
        tags,
        params: IdParams,
        headers: SendKeyHeaders,
        body: NewMessage,
        response: made,
      },
    },
    async (request, reply) => {
      const { params, body, headers } = request
      const key = headers['idempotency-key']
      return reply.code(201).send(await correspondence.reply(personOf(request), Number(params.id), body, key))
    },
  )
}
