import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { Addressee } from '@rynek/shared/features/correspondence/schemas.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { getAddressee, start } from './api.ts'

/** A message to the office behind a practice; who will read it is said before it is written. */
export function WritePage(props: PageProps<Addressee>) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('write')
  const { practice, office, role } = props.found
  const send = form.submit(async ({ subject = '', body = '', ...values }, _, key) => {
    const { id } = await start(practice.id, { subject, body, ...knowinglyIf(values) }, key)
    visits.open(addresses.conversation(id))
  })
  return (
    <div class="page stack">
      <p class="meta">
        <a href={addresses.practice(practice.id, practice.slug)}>{practice.title}</a>
      </p>
      <h1>{words('correspondence.write', { office: office.name })}</h1>
      <Notice icon="eye" title={words('correspondence.whoReads')}>
        <p>{words('correspondence.role', { role })}</p>
      </Notice>
      <form class="stack reply-form" method="post" action={addresses.write(practice.id)} onSubmit={send}>
        <ErrorSummary form={form} />
        <Field form={form} name="subject" label={words('correspondence.subject')} maxlength={120} guarded />
        <TextArea
          form={form}
          name="body"
          label={words('correspondence.body')}
          rows={8}
          maxlength={4_000}
          guarded
        />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('correspondence.send')}
        </Button>
      </form>
    </div>
  )
}

export const page = definePage<Addressee>({
  async load({ api, params, words }) {
    const found = await getAddressee(api, params.id ?? '')
    const page = words('correspondence.write', { office: found.office.name })
    return { found, head: { title: words('layout.title', { page }), robots: 'noindex' } }
  },
  Page: WritePage,
})
