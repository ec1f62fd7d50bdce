import type { Server } from 'node:http'
import { join } from 'node:path'
import { Problem, statusOf } from '@rynek/shared/core/problems.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerProblem, asProblem } from '../problem-answers.ts'
import { createAnswers, type PageAnswers } from './answers.ts'
import { serveAssets } from './assets.ts'
import { openBuiltClient } from './built-client.ts'
import { openDevClient } from './dev-client.ts'
import { type FormRow, registerForms } from './forms.ts'
import { registerLanguageSwitch } from './language-switch.ts'
import { createRenderer } from './renderer.ts'

export type PagesOptions = {
  /** `client/dist` as `pnpm build` makes it. */
  assetsFolder: string
  /** Asked late, because the port of a demo is known only once it listens. */
  publicUrl: () => string
  /** Last event of any of these channels; a kept page is good while it stands still. */
  versionOf: (channels: readonly string[]) => number
  forms?: readonly FormRow[]
  /** Serves the client from its sources in this folder, with hot replacement over these upgrades. */
  dev?: { clientFolder: string; hmr: Server }
}

/** Every page of the table, its assets, its forms, and error pages for everything outside the API. */
export async function registerPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { assetsFolder, publicUrl, versionOf, forms = [], dev } = options
  const client = dev
    ? await openDevClient(app, dev.clientFolder, dev.hmr)
    : await openBuiltClient(assetsFolder, publicUrl)
  const { pages } = await client.entry()
  const answers = createAnswers({ client, renderer: createRenderer({ app, client, publicUrl }), versionOf })

  app.setNotFoundHandler((request, reply) => {
    if (isApi(request)) return answerProblem(new Problem('not-found', 'not-found'), request, reply)
    return answers.failure(404, request, reply)
  })
  if (!dev) await serveAssets(app, join(assetsFolder, 'client/assets'))
  await app.register(async (scope) => {
    scope.setErrorHandler((thrown: FastifyError, request, reply) =>
      showFailure(answers, thrown, request, reply),
    )
    for (const page of pages) {
      scope.get(page.path, { config: { access: 'anyone' } }, (request, reply) =>
        answers.page(page, request, reply),
      )
    }
    registerLanguageSwitch(scope, () => publicUrl().startsWith('https:'))
    registerForms(scope, { app, answers, pages, forms })
  })
}

function showFailure(
  answers: PageAnswers,
  thrown: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const problem = asProblem(thrown, request)
  return answers.failure(statusOf[problem.code], request, reply)
}

const isApi = ({ url }: FastifyRequest) =>
  url === '/api' || url.startsWith('/api/') || url.startsWith('/api?')
