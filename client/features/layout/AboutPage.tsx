import { addresses } from '@rynek/shared/core/addresses.ts'
import { definePage } from '../../core/page.ts'
import { Article, type Section } from './Article.tsx'

const sections: Section[] = [
  { title: 'layout.about.who.title', text: 'layout.about.who.text' },
  { title: 'layout.about.ask.title', text: 'layout.about.ask.text' },
  { title: 'layout.about.practices.title', text: 'layout.about.practices.text' },
  { title: 'layout.about.order.title', text: 'layout.about.order.text' },
  { title: 'layout.about.open.title', text: 'layout.about.open.text' },
]

export function AboutPage() {
  return <Article title="layout.about.title" lead="layout.about.lead" sections={sections} />
}

export const page = definePage<null>({
  load: ({ words }) => ({
    found: null,
    head: {
      title: words('layout.title', { page: words('layout.about.title') }),
      description: words('layout.about.lead'),
      canonical: addresses.about,
    },
  }),
  Page: AboutPage,
})
