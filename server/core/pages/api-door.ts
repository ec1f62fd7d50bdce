import type { Language } from '@rynek/shared/core/language.ts'
import type { Api, Refusal } from '@rynek/shared/core/pages.ts'
import type { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify'

/** Pages ask the same API as everybody else, in process. Without a viewer they see what a guest sees. */
export function apiFor(app: FastifyInstance, language: Language, viewer?: FastifyRequest): Api {
  const headers = {
    accept: 'application/json',
    'accept-language': language,
    ...(viewer && identityOf(viewer)),
  }
  return {
    async get<Answer>(path: string): Promise<Answer> {
      if (!path.startsWith('/api/')) throw new Error(`A page asks the API for ${path}`)
      const answer = await inject(app, { method: 'GET', url: path, headers }, viewer)
      if (answer.statusCode >= 400) throw refused(answer.statusCode, answer.json<ProblemAnswer>())
      return answer.json<Answer>()
    },
  }
}

/** A call of the API in somebody's name, as if his browser had made it. */
export function inject(app: FastifyInstance, call: InjectOptions, viewer?: FastifyRequest) {
  return app.inject({ ...call, ...(viewer && { remoteAddress: viewer.ip }) })
}

export function identityOf({ headers }: FastifyRequest): Record<string, string> {
  const passedOn = ['cookie', 'user-agent', 'origin', 'sec-fetch-site', 'host'] as const
  const entries = passedOn.map((name) => [name, headers[name]] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [(typeof passedOn)[number], string] => !!entry[1]),
  )
}

function refused(status: number, { error }: ProblemAnswer): Error & { refusal: Refusal } {
  return Object.assign(new Error(`${status} ${error.code}: ${error.reason}`), {
    refusal: { ...error, status },
  })
}
