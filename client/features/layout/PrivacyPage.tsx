import { addresses } from '@rynek/shared/core/addresses.ts'
import { definePage } from '../../core/page.ts'
import { Article, type Section } from './Article.tsx'

const sections: Section[] = [
  { title: 'layout.privacy.who.title', text: 'layout.privacy.who.text' },
  {
    title: 'layout.privacy.what.title',
    items: ['layout.privacy.what.public', 'layout.privacy.what.hidden', 'layout.privacy.what.never'],
  },
  { title: 'layout.privacy.cookies.title', text: 'layout.privacy.cookies.text' },
  { title: 'layout.privacy.rights.title', text: 'layout.privacy.rights.text' },
]

export function PrivacyPage() {
  return <Article title="layout.privacy.title" lead="layout.privacy.lead" sections={sections} />
}

export const page = definePage<null>({
  load: ({ words }) => ({
    found: null,
    head: {
      title: words('layout.title', { page: words('layout.privacy.title') }),
      description: words('layout.privacy.lead'),
      canonical: addresses.privacy,
    },
  }),
  Page: PrivacyPage,
})
