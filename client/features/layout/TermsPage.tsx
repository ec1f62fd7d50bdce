import { addresses } from '@rynek/shared/core/addresses.ts'
import { definePage } from '../../core/page.ts'
import { Article, type Section } from './Article.tsx'

const sections: Section[] = [
  { title: 'layout.terms.account.title', text: 'layout.terms.account.text' },
  {
    title: 'layout.terms.writing.title',
    items: [
      'layout.terms.writing.matter',
      'layout.terms.writing.people',
      'layout.terms.writing.secrets',
      'layout.terms.writing.sales',
    ],
  },
  { title: 'layout.terms.licence.title', text: 'layout.terms.licence.text' },
  { title: 'layout.terms.moderation.title', text: 'layout.terms.moderation.text' },
]

export function TermsPage() {
  return <Article title="layout.terms.title" lead="layout.terms.lead" sections={sections} />
}

export const page = definePage<null>({
  load: ({ words }) => ({
    found: null,
    head: {
      title: words('layout.title', { page: words('layout.terms.title') }),
      description: words('layout.terms.lead'),
      canonical: addresses.terms,
    },
  }),
  Page: TermsPage,
})
