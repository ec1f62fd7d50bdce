import type { DocumentView } from '@rynek/shared/features/documents/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { notify } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { takeOutDocument } from './api.ts'
import { DocumentList } from './DocumentList.tsx'

type PublishedDocumentsProps = { documents: readonly DocumentView[]; reload: () => Promise<unknown> }

/** What editions keep, for those who may take out of them what should never have been published. */
export function PublishedDocuments(props: PublishedDocumentsProps) {
  const words = useWords()
  return (
    <Show when={props.documents.length > 0}>
      <details class="post-tool">
        <summary>{words('documents.published')}</summary>
        <p>{words('documents.published.hint')}</p>
        <DocumentList
          documents={props.documents}
          tools={(document) => <TakeOutForm document={document} reload={props.reload} />}
        />
      </details>
    </Show>
  )
}

function TakeOutForm(props: { document: DocumentView; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('take-out-document', { instance: String(props.document.id) })
  const send = form.submit(async ({ reason = '' }) => {
    await takeOutDocument(props.document.id, reason)
    notify(words('documents.removed'))
    await props.reload()
  })
  return (
    <form class="stack only-script" onSubmit={send}>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="reason"
        label={words('documents.takeOut.reason')}
        hint={words('documents.takeOut.hint')}
        maxlength={500}
      />
      <Button
        type="submit"
        look="danger"
        label={words('documents.removeNamed', { name: props.document.name })}
        busy={form.sending()}
      >
        {words('documents.takeOut')}
      </Button>
    </form>
  )
}
