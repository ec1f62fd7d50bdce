import { safeNext } from '@rynek/shared/core/addresses.ts'
import { languages } from '@rynek/shared/core/language.ts'
import type { FastifyInstance } from 'fastify'
import { languageCookie } from '../reader-language.ts'

const aYear = 365 * 24 * 60 * 60

/** A plain link, so that it works without JavaScript: remembers the language and goes back. */
export function registerLanguageSwitch(app: FastifyInstance, secure: () => boolean): void {
  app.get('/jezyk', { config: { access: 'anyone' } }, async (request, reply) => {
    const asked = new URLSearchParams(request.url.split('?')[1])
    const language = languages.find((one) => one === asked.get('to'))
    if (language) {
      const cookie = `${languageCookie}=${language}; Path=/; Max-Age=${aYear}; SameSite=Lax`
      reply.header('set-cookie', secure() ? `${cookie}; Secure` : cookie)
    }
    return reply.header('cache-control', 'no-store').redirect(safeNext(asked.get('next')), 303)
  })
}
