import { createHash } from 'node:crypto'
import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import { addressOf, knownParameters, type PageInfo, type Params } from '@rynek/shared/core/pages.ts'
import type { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bodyLimit } from '../json-body.ts'
import { languageOf } from '../reader-language.ts'
import type { PageAnswers } from './answers.ts'
import { identityOf, inject } from './api-door.ts'

export type FormValues = Readonly<Record<string, string>>

/** A form that works without JavaScript: posted to a page's address, it becomes one call of the API. */
export type FormRow = {
  /** As `useForm` names it. */
  name: string
  /** Where the form is posted to; must have the parameters of its page's path. */
  path: string
  /** The page that is shown again, with everything typed, when the API refuses. */
  page: string
  api: (
    params: Params,
    values: FormValues,
  ) => { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; url: string; body?: object }
  /** Where the reader goes after success. */
  goTo: (answer: never, params: Params, values: FormValues) => string
}

type Deps = {
  app: FastifyInstance
  answers: PageAnswers
  pages: readonly PageInfo[]
  forms: readonly FormRow[]
}

/** The only place that reads form posts; the API itself accepts JSON alone. */
export function registerForms(scope: FastifyInstance, { app, answers, pages, forms }: Deps): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, valuesOf(String(body))),
  )
  for (const form of forms) {
    const page = pages.find(({ name }) => name === form.page)
    if (!page) throw new Error(`Form ${form.name} names the unknown page ${form.page}`)
    scope.post(form.path, { config: { access: 'anyone' } }, (request, reply) =>
      answerForm({ app, answers, form, page }, request, reply),
    )
  }
}

type Posted = Pick<Deps, 'app' | 'answers'> & { form: FormRow; page: PageInfo }

async function answerForm(
  { app, answers, form, page }: Posted,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const params = request.params as Params
  const values = (request.body ?? {}) as FormValues
  const { method, url, body } = form.api(params, values)
  const headers = {
    ...identityOf(request),
    accept: 'application/json',
    'accept-language': languageOf(request),
    'idempotency-key': keyOf(request, values),
  }
  const answer = await inject(app, { method, url, headers, ...(body && { payload: body }) }, request)

  const cookies = answer.headers['set-cookie']
  if (cookies) reply.header('set-cookie', cookies)
  reply.header('cache-control', 'no-store')
  if (answer.statusCode < 400) {
    // Each row knows what its own call answers; the table as a whole cannot.
    const content = (answer.body ? answer.json() : undefined) as never
    return reply.redirect(safeNext(form.goTo(content, params, values)), 303)
  }
  const wait = answer.headers['retry-after']
  if (wait) reply.header('retry-after', wait)
  const problem = answer.json<ProblemAnswer>().error
  const here = addressOf(page, params, searchOf(page, request))
  if (problem.reason === 'sign-in-first') return reply.redirect(addresses.signIn(here), 303)
  if (problem.reason === 'confirm-yourself') return reply.redirect(addresses.confirm(here), 303)
  return answers.refusedForm(page, request, reply, {
    status: answer.statusCode,
    form: { name: form.name, values: withoutSecrets(values), problem },
  })
}

/** The same words sent to the same place by the same browser are one sending: a double click has one effect. */
function keyOf({ url, headers }: FastifyRequest, values: FormValues): string {
  return createHash('sha256')
    .update(JSON.stringify([url, headers.cookie, values]))
    .digest('base64url')
    .slice(0, 32)
}

const searchOf = (page: PageInfo, request: FastifyRequest) =>
  knownParameters(page, new URLSearchParams(request.url.split('?')[1]))

/** A repeated field becomes a comma-separated list, as in addresses. */
function valuesOf(body: string): FormValues {
  const fields = new URLSearchParams(body)
  return Object.fromEntries([...fields.keys()].map((name) => [name, fields.getAll(name).join(',')]))
}

/** A password or a code is typed again; it never stands in a page. */
function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|^code$/i.test(name)))
}
