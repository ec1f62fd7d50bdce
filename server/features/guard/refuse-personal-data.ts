import { Problem } from '@rynek/shared/core/problems.ts'
import type { Finding } from '@rynek/shared/features/guard/kinds.ts'
import { findPersonalData, lineOf } from '@rynek/shared/features/guard/rules.ts'
import type { FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Parts of the body that others will read: no personal data get into them unknowingly. */
    guards?: readonly string[]
  }
}

type Text = { field: string; text: string }
type Found = Finding & Text

/**
 * Refuses texts with what looks like personal data, until the writer says that he means it. What was found stands in
 * the answer and nowhere else: the log counts kinds.
 */
export async function refusePersonalData({ body, log, routeOptions }: FastifyRequest): Promise<void> {
  const { guards } = routeOptions.config
  if (!guards) return
  const given = body as Readonly<Record<string, unknown>>
  const found = guards.flatMap((field) => textsIn(given[field], field)).flatMap(findIn)
  if (found.length === 0) return
  const knowingly = given['knowingly'] === true
  log.info({ personalData: countKinds(found), knowingly }, 'personal data in a text')
  if (!knowingly) throw refusal(found)
}

/** Every text in a part of the body, named as its form names it. */
function textsIn(part: unknown, field: string): Text[] {
  if (typeof part === 'string') return [{ field, text: part }]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => textsIn(value, `${field}.${name}`))
}

const findIn = ({ field, text }: Text): Found[] =>
  findPersonalData(text).map((finding) => ({ ...finding, field, text }))

function countKinds(found: readonly Found[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function refusal(found: readonly Found[]): Problem {
  return new Problem('bad-request', 'personal-data-found', {
    fields: found.map(({ field, kind, at, length, text }) => ({
      field,
      reason: `personal-data.${kind}`,
      params: { line: lineOf(text, { at, length }) },
    })),
    findings: found.map(({ field, kind, at, length }) => ({ field, kind, at, length })),
    insist: 'send-knowingly',
  })
}
