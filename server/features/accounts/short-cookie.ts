import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../core/config.ts'
import { attributes } from './cookie.ts'
import { onlyCookie } from './read-sessions.ts'

type Secure = Pick<Config, 'secureCookies'>

/** A cookie by which a browser is known again for a few minutes; `life` in milliseconds. */
export function shortCookie(what: string, life: number) {
  const nameOf = ({ secureCookies }: Secure) => (secureCookies ? `__Host-rynek-${what}` : `rynek-${what}`)
  return {
    set: (reply: FastifyReply, config: Secure, token: string): FastifyReply =>
      reply.setCookie(nameOf(config), token, {
        ...attributes(config.secureCookies),
        maxAge: life / 1_000,
      }),
    clear: (reply: FastifyReply, config: Secure): FastifyReply =>
      reply.clearCookie(nameOf(config), attributes(config.secureCookies)),
    /** Empty for a browser that has begun nothing. */
    read: ({ headers }: FastifyRequest, config: Secure): string =>
      onlyCookie(headers.cookie ?? '', nameOf(config)) ?? '',
  }
}
