import { addresses } from '@rynek/shared/core/addresses.ts'
import { createSignal } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { rename } from './api.ts'

/** By itself: a new name has consequences that a new position has not. */
export function RenameForm(props: { name: string; onChanged: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('rename')
  const [changed, setChanged] = createSignal(false)
  const send = form.submit(async ({ name = '' }) => {
    setChanged(false)
    await rename(name)
    setChanged(true)
    await props.onChanged()
  })
  return (
    <form class="stack" method="post" action={addresses.ownName} onSubmit={send}>
      <h2>{words('memberships.rename')}</h2>
      <p>{words('memberships.rename.text')}</p>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="name"
        label={words('accounts.name')}
        value={props.name}
        autocomplete="name"
        minlength={3}
        maxlength={80}
      />
      <div class="acts">
        <Button type="submit" busy={form.sending()}>
          {words('memberships.rename')}
        </Button>
        <span role="status">{changed() ? words('memberships.rename.done') : ''}</span>
      </div>
    </form>
  )
}
