import type { PracticePage } from '@rynek/shared/features/practices/schemas.ts'
import type { SiteWords } from '../../core/words.tsx'

const licence = 'https://creativecommons.org/licenses/by/4.0/'
const at = (moment: number | null | undefined) => moment && new Date(moment).toISOString()

/** The practice in the vocabulary of schema.org, for search engines; the page adds its address. */
export function articleOf({ practice, editions }: PracticePage, words: SiteWords): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: practice.title,
    description: practice.summary,
    inLanguage: 'pl',
    about: words(`topics.topic.${practice.topic}`),
    author: { '@type': 'GovernmentOrganization', name: practice.office.name },
    datePublished: at(practice.publishedAt),
    dateModified: at(editions[0]?.publishedAt),
    license: licence,
    isAccessibleForFree: true,
  }
}
