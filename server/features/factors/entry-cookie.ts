import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../core/config.ts'
import { attributes } from '../accounts/cookie.ts'
import { onlyCookie } from '../accounts/read-sessions.ts'
import { longestEntry } from './service/sign-in.ts'

type Secure = Pick<Config, 'secureCookies'>

const nameOf = ({ secureCookies }: Secure) => (secureCookies ? '__Host-rynek-entry' : 'rynek-entry')

/** A sign-in that waits for its code belongs to the browser that began it. */
export const setEntry = (reply: FastifyReply, config: Secure, token: string): FastifyReply =>
  reply.setCookie(nameOf(config), token, {
    ...attributes(config.secureCookies),
    maxAge: longestEntry / 1_000,
  })

export const clearEntry = (reply: FastifyReply, config: Secure): FastifyReply =>
  reply.clearCookie(nameOf(config), attributes(config.secureCookies))

/** Empty for a browser that has begun nothing. */
export const entryOf = ({ headers }: FastifyRequest, config: Secure): string =>
  onlyCookie(headers.cookie ?? '', nameOf(config)) ?? ''
