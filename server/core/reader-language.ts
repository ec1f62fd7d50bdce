import type { Language } from '@rynek/shared/core/language.ts'
import type { FastifyRequest } from 'fastify'

export const languageCookie = 'lang'

/** The reader's choice, else the first of his browser's languages that we have, else Polish. */
export function languageOf(request: Pick<FastifyRequest, 'cookies' | 'headers'>): Language {
  const chosen = request.cookies?.[languageCookie]
  if (chosen === 'pl' || chosen === 'en') return chosen
  for (const part of (request.headers['accept-language'] ?? '').slice(0, 200).split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase()
    if (language === 'pl' || language === 'en') return language
  }
  return 'pl'
}
