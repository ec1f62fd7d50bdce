import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

/** Without a script a form does one thing: the description is saved first, and handed over by this one. */
export function PlainHandOver(props: { id: number }) {
  const words = useWords()
  const form = useForm('hand-over')
  return (
    <form class="stack only-plain" method="post" action={`${addresses.dossier(props.id)}/przekazanie`}>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="note"
        label={words('practices.describe.note')}
        hint={words('practices.describe.noteHint')}
        rows={2}
        maxlength={500}
        optional
      />
      <Button type="submit">{words('practices.handOver')}</Button>
    </form>
  )
}
