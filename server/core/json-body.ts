import { Problem } from '@rynek/shared/core/problems.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const deepest = 32

/** Bytes of a request body: room for the longest post with every character escaped. */
export const bodyLimit = 512 * 1024

/** JSON is the only body the API reads; nesting is bounded before the parser sees it. */
export function acceptOnlyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body)
    if (text === '') return done(null, undefined)
    if (depthOf(text) > deepest) return done(new Problem('bad-request', 'nested-too-deep'))
    parse(request, text, done)
  })
}

/** A route that names no body takes none. */
export async function refuseBody({ body, routeOptions }: FastifyRequest): Promise<void> {
  if (body !== undefined && !routeOptions.schema?.body) throw new Problem('bad-request', 'body-not-taken')
}

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let at = 0; at < text.length && most <= deepest; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return most
}
