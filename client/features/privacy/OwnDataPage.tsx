import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Archive } from '@rynek/shared/features/privacy/schemas.ts'
import { Match, Show, Switch } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useLanguage, useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { fullDate } from '../../ui/dates.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { sizeInWords } from '../documents/size.ts'
import { askForArchive, getArchive } from './api.ts'

type Found = { archive: Archive | null }

/** Where a person takes his own data along. */
export function OwnDataPage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('privacy.archive')}</h1>
      <p class="lead">{words('privacy.archive.lead')}</p>
      <p>{words('privacy.archive.others')}</p>
      <Switch fallback={<AskForm onAsked={props.reload} />}>
        <Match when={props.found.archive?.readyAt === null}>
          <Notice>{words('privacy.archive.making')}</Notice>
        </Match>
        <Match when={props.found.archive}>{(archive) => <Ready archive={archive()} />}</Match>
      </Switch>
      <p>
        <a href={addresses.ownErasure}>{words('privacy.erase')}</a>
      </p>
    </div>
  )
}

function AskForm(props: { onAsked: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('archive')
  const send = form.submit(async () => {
    await askForArchive()
    await props.onAsked()
  })
  return (
    <form class="stack" method="post" action={addresses.ownData} onSubmit={send}>
      <ErrorSummary form={form} />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('privacy.archive.ask')}
      </Button>
    </form>
  )
}

function Ready(props: { archive: Archive }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <Notice kind="good" title={words('privacy.archive.ready')}>
      <p>
        <a href="/api/me/archive/file" download="">
          {words('privacy.archive.download')}
        </a>{' '}
        <Show when={props.archive.bytes} keyed>
          {(bytes) => <span class="soft">{sizeInWords(bytes, language)}</span>}
        </Show>
      </p>
      <p>
        {words('privacy.archive.gone')}{' '}
        <time dateTime={new Date(props.archive.goneAt).toISOString()}>
          {fullDate(props.archive.goneAt, language)}
        </time>
      </p>
    </Notice>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('privacy.archive') })
    return { found: await getArchive(api), head: { title, robots: 'noindex' } }
  },
  Page: OwnDataPage,
})
