import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Institution,
  InstitutionList,
  InstitutionQuery,
} from '@rynek/shared/features/institutions/schemas.ts'
import type { Institutions } from './service.ts'

const tags = ['institutions']
const refusals = { '4xx': ProblemAnswer }

export const institutionRoutes: FastifyPluginAsyncTypebox<{ institutions: Institutions }> = async (
  app,
  { institutions },
) => {
  app.get(
    '/institutions',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Offices by the first letters of their names',
        tags,
        querystring: InstitutionQuery,
        response: { 200: InstitutionList, ...refusals },
      },
    },
    async (request) => institutions.list(request.query),
  )

  app.get(
    '/institutions/:id',
    {
      config: { access: 'anyone' },
      schema: { summary: 'One office', tags, params: IdParams, response: { 200: Institution, ...refusals } },
    },
    async (request) => institutions.find(Number(request.params.id)),
  )
}
