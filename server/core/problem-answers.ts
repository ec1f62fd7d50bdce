import { createWords, type Language, type Words } from '@rynek/shared/core/language.ts'
import { type Param, Problem, type ProblemAnswer, statusOf } from '@rynek/shared/core/problems.ts'
import { dictionaries, type StringKey } from '@rynek/shared/core/strings.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Clean } from 'typebox/value'
import { languageOf } from './reader-language.ts'
import { fieldProblems } from './validation.ts'

/** Whatever is too busy now, such as the checking of passwords, is done with its line by then. */
const secondsUntilRetry = 2

/** Answers a refusal in the reader's language, and anything nobody meant as a logged 500. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((thrown: FastifyError, request, reply) =>
    answerProblem(asProblem(thrown, request), request, reply),
  )
}

export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { retryAfter = problem.code === 'unavailable' ? secondsUntilRetry : undefined } = problem.details
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  return reply
    .code(statusOf[problem.code])
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(problemAnswer(problem, request)))
}

export function problemAnswer(problem: Problem, request: FastifyRequest): ProblemAnswer {
  const language = languageOf(request)
  const words = createWords(dictionaries[language], language)
  const { fields, current, params, findings, insist } = problem.details
  const filled = params && mapParams(params, (param) => paramInWords(param, language, words))
  const say = (reason: string, own: Filled | undefined = filled) =>
    words(`problems.${reason}` as StringKey, own)
  return {
    error: {
      code: problem.code,
      reason: problem.reason,
      message: say(problem.reason),
      ...(fields && {
        fields: fields.map(({ field, reason, params }) => ({ field, message: say(reason, params) })),
      }),
      ...(current && { current: Clean(current.schema, structuredClone(current.value)) }),
      ...(findings && { findings: [...findings] }),
      ...(insist && { insist: say(insist) }),
    },
  }
}

type Filled = Record<string, string | number>

const mapParams = (
  params: Readonly<Record<string, Param>>,
  fill: (param: Param) => string | number,
): Filled => Object.fromEntries(Object.entries(params).map(([name, param]) => [name, fill(param)]))

function paramInWords(param: Param, language: Language, words: Words<StringKey>): string | number {
  if (typeof param !== 'object') return param
  if ('text' in param) return words(param.text as StringKey)
  if ('texts' in param) return param.texts.map((text) => words(text as StringKey)).join(', ')
  const shape = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' } as const
  return new Intl.DateTimeFormat(language, shape).format(param.moment)
}

export function asProblem(thrown: FastifyError, request: FastifyRequest): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown.validation) {
    return new Problem('bad-request', 'check-the-fields', {
      fields: fieldProblems(thrown.validation, thrown.validationContext),
    })
  }
  if (thrown.statusCode === 413) return new Problem('too-large', 'body-too-large')
  if (thrown.statusCode === 415) return new Problem('wrong-type', 'json-only')
  if (thrown.statusCode === 404) return new Problem('not-found', 'not-found')
  if (thrown.statusCode && thrown.statusCode < 500) return new Problem('bad-request', 'unreadable')
  request.log.error({ err: thrown }, 'unexpected error')
  return new Problem('bug', 'unexpected')
}
