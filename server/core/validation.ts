import type { RouteOptions } from 'fastify'
import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import { Type } from 'typebox'

const reasons: Record<string, string> = {
  required: 'field-missing',
  additionalProperties: 'field-unknown',
  type: 'field-wrong-type',
  minLength: 'field-too-short',
  maxLength: 'field-too-long',
  pattern: 'field-wrong-characters',
  format: 'field-wrong-characters',
  minimum: 'field-too-small',
  maximum: 'field-too-large',
  maxItems: 'field-too-many',
  minItems: 'field-too-few',
  anyOf: 'field-not-offered',
  const: 'field-not-offered',
  enum: 'field-not-offered',
}

const noQuery = Type.Object({}, { additionalProperties: false })

/** A route that names no query parameters takes none. */
export function closeQuery(route: RouteOptions): void {
  route.schema = { querystring: noQuery, ...route.schema }
}

export type FieldFault = { field: string; reason: string }

/** One entry a field, in the order of the schema; `field` is its path with dots. */
export function fieldProblems(errors: readonly FastifySchemaValidationError[], where = 'body'): FieldFault[] {
  const faults = new Map<string, string>()
  for (const error of errors) {
    const field = fieldOf(error) || where
    const reason = reasonOf(error)
    // A union of literals reports each literal before itself, a day its signs: its own word is the useful one.
    if (!faults.has(field) || ownWords.includes(reason)) faults.set(field, reason)
  }
  return [...faults].map(([field, reason]) => ({ field, reason }))
}

const ownWords = ['field-not-offered', 'field-no-day']

function reasonOf({ keyword, params }: FastifySchemaValidationError): string {
  if (keyword === 'format' && params['format'] === 'date') return 'field-no-day'
  return reasons[keyword] ?? 'field-not-offered'
}

function fieldOf({ instancePath, params }: FastifySchemaValidationError): string {
  const inside = instancePath.slice(1).replaceAll('/', '.')
  const named = params['missingProperty'] ?? params['additionalProperty']
  return [inside, named].filter(Boolean).join('.')
}
