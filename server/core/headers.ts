import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'
import type { Config } from './config.ts'

type Secure = Pick<Config, 'secureCookies'>

/** Sets the headers of every answer; pages replace the policy with one that lets their own script and style in. */
export function setHeaders(app: FastifyInstance, config: Secure): void {
  const headers = headersBy(optionsOf(config))
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
}

/** Helmet puts its headers together anew for each answer; ours are always the same, so it is asked once. */
function headersBy(options: HelmetOptions): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const answer = new ServerResponse(request)
  helmet(options)(request, answer, () => undefined)
  return answer.getHeaders() as Record<string, string>
}

const optionsOf = ({ secureCookies }: Secure): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  strictTransportSecurity: secureCookies ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  referrerPolicy: { policy: 'same-origin' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
})
