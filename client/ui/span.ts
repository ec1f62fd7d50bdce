import type { SiteWords } from '../core/words.tsx'

/** How long something takes, rounded as people say it. */
export function spanInWords(span: number, words: SiteWords): string {
  const minutes = Math.max(1, Math.round(span / 60_000))
  if (minutes < 120) return words('moderation.time.minutes', { count: minutes })
  const hours = Math.round(minutes / 60)
  if (hours < 48) return words('moderation.time.hours', { count: hours })
  return words('moderation.time.days', { count: Math.round(hours / 24) })
}
