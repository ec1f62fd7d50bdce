import { largestDocument, mostDocuments } from '@rynek/shared/features/documents/rules.ts'
import { type DocumentView, documentKinds, licences } from '@rynek/shared/features/documents/schemas.ts'
import { createSignal, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { HttpError } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { notify } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { describedBy, FieldBox } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { attach, removeDocument } from './api.ts'
import { DocumentList } from './DocumentList.tsx'

type DocumentsFieldProps = {
  practiceId: number
  documents: readonly DocumentView[]
  reload: () => Promise<unknown>
}

/** Adds and removes the documents of a description while it is written; each is stored at once. */
export function DocumentsField(props: DocumentsFieldProps) {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('documents.title')}</h2>
      <p>{words('documents.hint')}</p>
      <Show when={props.documents.length > 0} fallback={<p>{words('documents.none')}</p>}>
        <DocumentList
          documents={props.documents}
          tools={(document) => <RemoveForm document={document} reload={props.reload} />}
        />
      </Show>
      <Show when={props.documents.length < mostDocuments}>
        <AttachForm practiceId={props.practiceId} reload={props.reload} />
      </Show>
    </section>
  )
}

function AttachForm(props: Pick<DocumentsFieldProps, 'practiceId' | 'reload'>) {
  const words = useWords()
  const form = useForm('attach')
  const [gone, setGone] = createSignal<number>()
  const send = form.submit(async ({ licence = '' }, element) => {
    const file = new FormData(element).get('file')
    if (!(file instanceof File)) return
    // Told at once: nobody should wait for ten megabytes to hear that they were too many.
    if (file.size > largestDocument) throw tooLarge(words('problems.document-too-large'))
    try {
      await attach(props.practiceId, { licence, file }, setGone)
    } finally {
      setGone(undefined)
    }
    element.reset()
    notify(words('documents.added'))
    await props.reload()
  })
  const file = { form, name: 'file', label: words('documents.file') }
  return (
    <form class="stack only-script" onSubmit={send}>
      <ErrorSummary form={form} />
      <FieldBox frame={file}>
        <input
          type="file"
          class="input"
          id={form.idOf('file')}
          name="file"
          required
          accept={documentKinds.map((kind) => `.${kind}`).join(',')}
          aria-describedby={describedBy(file)}
        />
      </FieldBox>
      <Select
        form={form}
        name="licence"
        label={words('documents.licence')}
        options={licences.map((value) => ({ value, label: words(`documents.licence.${value}`) }))}
      />
      <Show when={gone() !== undefined}>
        <progress class="upload-progress" value={gone()} aria-label={words('documents.adding')} />
      </Show>
      <Button type="submit" busy={form.sending()}>
        {words('documents.add')}
      </Button>
    </form>
  )
}

function RemoveForm(props: { document: DocumentView; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('remove-document', { instance: String(props.document.id) })
  const send = form.submit(async () => {
    await removeDocument(props.document.id)
    notify(words('documents.removed'))
    await props.reload()
  })
  return (
    <form class="only-script" onSubmit={send}>
      <ErrorSummary form={form} />
      <Button
        type="submit"
        look="quiet"
        label={words('documents.removeNamed', { name: props.document.name })}
        busy={form.sending()}
      >
        {words('documents.remove')}
      </Button>
    </form>
  )
}

const tooLarge = (message: string) =>
  new HttpError({ status: 413, code: 'too-large', reason: 'document-too-large', message })
