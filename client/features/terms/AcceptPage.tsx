import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import type { Terms } from '@rynek/shared/features/terms/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { requireMe } from '../accounts/api.ts'
import { acceptTerms, getTerms } from './api.ts'
import { Changes, VersionLine } from './TermsText.tsx'

type Found = { terms: Terms; me: Me }

/** What has changed in the terms, all of them, and the one question. Whoever does not want to can go on reading. */
export function AcceptPage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page prose">
      <h1>{words('terms.new')}</h1>
      <VersionLine terms={props.found.terms} />
      <Changes terms={props.found.terms} />
      <Show when={props.found.me.termsWait} fallback={<Notice kind="good">{words('terms.accepted')}</Notice>}>
        <AcceptForm version={props.found.terms.version} next={safeNext(props.search.next)} />
      </Show>
      <section>
        <h2>{words('terms.text')}</h2>
        <Markdown html={props.found.terms.html} />
      </section>
    </div>
  )
}

function AcceptForm(props: { version: number; next: string }) {
  const words = useWords()
  const form = useForm('accept-terms')
  const send = form.submit(async () => {
    await acceptTerms(props.version)
    location.assign(props.next)
  })
  return (
    <form class="stack" method="post" action="/regulamin/zgoda" onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="next" value={props.next} />
      <p>{words('terms.accept.why')}</p>
      <div class="acts">
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('terms.accept')}
        </Button>
        <a href={props.next}>{words('terms.accept.later')}</a>
      </div>
    </form>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('terms.new') })
    const [me, terms] = await Promise.all([requireMe(api), getTerms(api)])
    return { found: { me, terms }, head: { title, robots: 'noindex', canonical: addresses.acceptTerms() } }
  },
  Page: AcceptPage,
})
