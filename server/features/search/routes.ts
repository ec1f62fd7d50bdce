import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import {
  SearchAnswer,
  SearchQuery,
  SimilarThreads,
  SuggestionQuery,
  Suggestions,
} from '@rynek/shared/features/search/schemas.ts'
import { cityTypesIn } from '../threads/city-types.ts'
import type { Search } from './port.ts'

export const searchRoutes: FastifyPluginAsyncTypebox<{ search: Search }> = async (app, { search }) => {
  app.get(
    '/search',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Threads by what they say, the best first, each with its best post and why it was found',
        tags: ['search'],
        querystring: SearchQuery,
        response: { 200: SearchAnswer, '4xx': ProblemAnswer },
      },
    },
    async ({ query, person }) => {
      const { q: typed, area, topic, cityTypes, state, order, like, after } = query
      return search.find({
        typed,
        narrowing: {
          ...(area && { area }),
          ...(topic && { topics: [topic] }),
          ...(cityTypes && { cityTypes: cityTypesIn(cityTypes) }),
          ...(state && { states: [state] }),
        },
        order,
        like,
        after,
        explain: person ? permitted(person.roles, 'administer') : false,
      })
    },
  )

  app.get(
    '/search/suggestions',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What somebody may want who is still typing',
        tags: ['search'],
        querystring: SuggestionQuery,
        response: { 200: Suggestions, '4xx': ProblemAnswer },
      },
    },
    async (request) => search.suggest(request.query.q),
  )

  app.get(
    '/search/similar',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Threads that may answer what is about to be asked',
        tags: ['search'],
        querystring: SuggestionQuery,
        response: { 200: SimilarThreads, '4xx': ProblemAnswer },
      },
    },
    async (request) => search.findSimilar(request.query.q),
  )
}
