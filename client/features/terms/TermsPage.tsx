import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Terms } from '@rynek/shared/features/terms/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { getTerms } from './api.ts'
import { Changes, VersionLine } from './TermsText.tsx'

/** The terms in force, or a former version with what it had changed. */
export function TermsPage(props: PageProps<Terms>) {
  const words = useWords()
  const terms = () => props.found
  return (
    <article class="page prose">
      <h1>{words('terms.title')}</h1>
      <Show when={terms().version < terms().newest}>
        <Notice kind="warning" title={words('terms.old')}>
          <p>
            <a href={addresses.terms}>{words('terms.old.newest')}</a>
          </p>
        </Notice>
      </Show>
      <VersionLine terms={terms()} />
      <Changes terms={terms()} />
      <section>
        <h2>{words('terms.text')}</h2>
        <Markdown html={terms().html} />
      </section>
      <Show when={terms().version > 1}>
        <p>
          <a href={addresses.termsOf(terms().version - 1)}>{words('terms.before')}</a>
        </p>
      </Show>
    </article>
  )
}

export const page = definePage<Terms>({
  async load({ api, search, words }) {
    const title = words('layout.title', { page: words('terms.title') })
    const head = { title, description: words('terms.description'), canonical: addresses.terms }
    return { found: await getTerms(api, search.wersja), head }
  },
  Page: TermsPage,
})
