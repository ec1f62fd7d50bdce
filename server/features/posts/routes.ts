import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Awaiting, isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import {
  NewPost,
  Post,
  PostChange,
  PostPlace,
  PostSource,
  PostVersions,
  Preview,
  PreviewRequest,
  Votes,
} from '@rynek/shared/features/posts/schemas.ts'
import { personOf } from '../../core/access.ts'
import { SendKeyHeaders } from '../../core/send-key.ts'
import type { Posts } from './service.ts'

const tags = ['posts']
const refusals = { '4xx': ProblemAnswer }

export const postRoutes: FastifyPluginAsyncTypebox<{ posts: Posts }> = async (app, { posts }) => {
  app.post(
    '/threads/:id/posts',
    {
      config: { access: 'write', limit: 'answer', guards: ['body'] },
      schema: {
        summary: 'Answer, or comment under a question or an answer',
        tags,
        params: IdParams,
        headers: SendKeyHeaders,
        body: NewPost,
        response: { 201: Post, 202: Awaiting, ...refusals },
      },
    },
    async (request, reply) => {
      const { params, body, headers } = request
      const post = await posts.reply(personOf(request), Number(params.id), body, headers['idempotency-key'])
      return isAwaiting(post) ? reply.code(202).send(post) : reply.code(201).send(post)
    },
  )

  app.patch(
    '/posts/:id',
    {
      config: { access: 'take-part', limit: 'edit', guards: ['body', 'reason'] },
      schema: {
        summary: 'Edit my post',
        tags,
        params: IdParams,
        body: PostChange,
        response: { 200: Post, ...refusals },
      },
    },
    async (request) => posts.edit(personOf(request), Number(request.params.id), request.body),
  )

  app.get(
    '/posts/:id/source',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'The Markdown of my post',
        tags,
        params: IdParams,
        response: { 200: PostSource, ...refusals },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return posts.findSource(personOf(request), Number(request.params.id))
    },
  )

  app.get(
    '/posts/:id/versions',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Every text a post had',
        tags,
        params: IdParams,
        response: { 200: PostVersions, ...refusals },
      },
    },
    async (request) => posts.listVersions(Number(request.params.id)),
  )

  app.get(
    '/posts/:id/place',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Where a post stands by now',
        tags,
        params: IdParams,
        response: { 200: PostPlace, ...refusals },
      },
    },
    async (request) => posts.findPlace(request.person, Number(request.params.id)),
  )

  app.put(
    '/posts/:id/vote',
    {
      config: { access: 'take-part', limit: 'vote' },
      schema: {
        summary: 'Say that an answer is useful',
        tags,
        params: IdParams,
        response: { 200: Votes, ...refusals },
      },
    },
    async (request) => posts.vote(personOf(request), Number(request.params.id), true),
  )

  app.delete(
    '/posts/:id/vote',
    {
      config: { access: 'take-part', limit: 'vote' },
      schema: {
        summary: 'Take the vote back',
        tags,
        params: IdParams,
        response: { 200: Votes, ...refusals },
      },
    },
    async (request) => posts.vote(personOf(request), Number(request.params.id), false),
  )

  app.post(
    '/previews',
    {
      config: { access: 'signed-in', limit: 'preview' },
      schema: {
        summary: 'How a text will look',
        tags,
        body: PreviewRequest,
        response: { 200: Preview, ...refusals },
      },
    },
    async (request) => posts.preview(request.body.body),
  )
}
