import { addresses } from '@rynek/shared/core/addresses.ts'
import type { TermsDesk } from '@rynek/shared/features/terms/schemas.ts'
import { createSignal, For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { When } from '../../ui/When.tsx'
import { openDesk, publishTerms } from './api.ts'

/** Where an administrator writes the next version of the terms. */
export function PublishPage(props: PageProps<TermsDesk>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('terms.publish.title')}</h1>
      <p class="lead">{words('terms.publish.lead')}</p>
      <section>
        <h2>{words('terms.versions')}</h2>
        <ul>
          <For each={props.found.versions}>
            {({ version, publishedAt, accepted }) => (
              <li class="meta">
                <a href={addresses.termsOf(version)}>
                  {words('terms.version', { version: String(version) })}
                </a>
                <Show when={publishedAt}>{(at) => <When at={at()} />}</Show>
                <span>{words('terms.versions.accepted', { count: accepted })}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.found} keyed>
        {(desk) => <PublishForm desk={desk} onPublished={props.reload} />}
      </Show>
    </div>
  )
}

function PublishForm(props: { desk: TermsDesk; onPublished: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('publish-terms')
  const [published, setPublished] = createSignal(false)
  const send = form.submit(async ({ textPl = '', textEn = '', changesPl = '', changesEn = '' }) => {
    await publishTerms({ textPl, textEn, changesPl, changesEn, was: props.desk.newest })
    setPublished(true)
    await props.onPublished()
  })
  const area = (name: 'changesPl' | 'changesEn' | 'textPl' | 'textEn') => {
    const isText = name.startsWith('text')
    return (
      <TextArea
        form={form}
        name={name}
        label={words(`terms.publish.${name}`)}
        hint={words(isText ? 'terms.publish.textHint' : 'terms.publish.changesHint')}
        value={isText ? props.desk[name as 'textPl'] : undefined}
        rows={isText ? 20 : 4}
        maxlength={isText ? 20_000 : 2_000}
      />
    )
  }
  return (
    <form class="stack" method="post" action={addresses.publishTerms} onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="was" value={props.desk.newest} />
      {area('changesPl')}
      {area('changesEn')}
      {area('textPl')}
      {area('textEn')}
      <div class="acts">
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('terms.publish')}
        </Button>
        <span role="status">{published() ? words('terms.published') : ''}</span>
      </div>
    </form>
  )
}

export const page = definePage<TermsDesk>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('terms.publish.title') })
    return { found: await openDesk(api), head: { title, robots: 'noindex' } }
  },
  Page: PublishPage,
})
