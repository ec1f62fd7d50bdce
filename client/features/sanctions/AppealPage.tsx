import { addresses } from '@rynek/shared/core/addresses.ts'
import { createSignal, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { appealFromOutside } from './api.ts'

/** For whoever is kept out: the way to a second moderator. */
export function AppealPage(props: PageProps<null>) {
  const words = useWords()
  const form = useForm('appeal-outside')
  const [sent, setSent] = createSignal(!!props.search['wyslane'])
  const send = form.submit(async ({ email = '', password = '', text = '' }) => {
    await appealFromOutside({ email, password, text })
    setSent(true)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('sanctions.outside.title')}</h1>
      <Show when={!sent()} fallback={<Notice kind="good">{words('sanctions.outside.sent')}</Notice>}>
        <p>{words('sanctions.outside.lead')}</p>
        <form class="stack" method="post" action={addresses.appeal} onSubmit={send}>
          <ErrorSummary form={form} />
          <Field
            form={form}
            name="email"
            type="email"
            label={words('accounts.email')}
            autocomplete="username"
            maxlength={254}
          />
          <Field
            form={form}
            name="password"
            type="password"
            label={words('accounts.password')}
            autocomplete="current-password"
            maxlength={200}
          />
          <TextArea
            form={form}
            name="text"
            label={words('sanctions.appeal.text')}
            rows={5}
            maxlength={2_000}
          />
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('sanctions.appeal.send')}
          </Button>
        </form>
      </Show>
    </div>
  )
}

export const page = definePage<null>({
  load: ({ words }) => ({
    found: null,
    head: { title: words('layout.title', { page: words('sanctions.outside.title') }), robots: 'noindex' },
  }),
  Page: AppealPage,
})
