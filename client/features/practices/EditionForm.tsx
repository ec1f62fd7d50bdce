import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { publishEdition } from './api.ts'

/** A moderator makes what was worked on the next edition, and says what is new in it. */
export function EditionForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('edition')
  const send = form.submit(async ({ changes = '' }, fields) => {
    await publishEdition(props.dossier.id, { changes, version: props.dossier.version })
    fields.reset()
    await props.reload()
  })
  return (
    <form
      class="stack"
      method="post"
      action={`${addresses.dossier(props.dossier.id)}/wydanie`}
      onSubmit={send}
    >
      <h2>{words('practices.newEdition', { number: String(props.dossier.edition + 1) })}</h2>
      <p>{words('practices.newEdition.text')}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={props.dossier.version} />
      <TextArea
        form={form}
        name="changes"
        label={words('practices.newEdition.changes')}
        rows={2}
        maxlength={500}
      />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('practices.newEdition.send')}
      </Button>
    </form>
  )
}
