import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PersonFile } from '@rynek/shared/features/sanctions/schemas.ts'
import { For } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { When } from '../../ui/When.tsx'
import { note } from './api.ts'

/** What moderators tell each other about a person. */
export function Notes(props: { file: PersonFile; onSaved: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('note')
  const { id } = props.file.person
  const send = form.submit(async ({ body = '' }, element) => {
    await note(id, body)
    element.reset()
    await props.onSaved()
  })
  return (
    <section class="stack" aria-labelledby="notes">
      <h2 id="notes">{words('sanctions.notes')}</h2>
      <ul class="stack">
        <For each={props.file.notes}>
          {(item) => (
            <li>
              <p class="meta">
                <strong>{item.by}</strong>
                <When at={item.at} />
              </p>
              <p>{item.body}</p>
            </li>
          )}
        </For>
      </ul>
      <form class="stack" method="post" action={`${addresses.personFile(id)}/notatki`} onSubmit={send}>
        <ErrorSummary form={form} />
        <TextArea
          form={form}
          name="body"
          label={words('sanctions.notes.new')}
          hint={words('sanctions.notes.hint')}
          rows={3}
          maxlength={2_000}
        />
        <Button type="submit" busy={form.sending()}>
          {words('sanctions.notes.save')}
        </Button>
      </form>
    </section>
  )
}
