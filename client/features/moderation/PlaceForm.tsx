import type { Placing } from '@rynek/shared/features/moderation/schemas.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { place } from './api.ts'

/** Puts a thread on top of its topic, on the home page, or into the archive. */
export function PlaceForm(props: { thread: ThreadSummary }) {
  const words = useWords()
  const form = useForm('place')
  const send = form.submit(async ({ pinnedUntil, featured, archived, reason = '' }) => {
    const wanted: Placing = {
      pinnedUntil: pinnedUntil || null,
      featured: featured === 'yes',
      archived: archived === 'yes',
      reason,
    }
    await place(props.thread.id, wanted)
  })
  return (
    <form class="stack" onSubmit={send}>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="pinnedUntil"
        type="date"
        label={words('moderation.place.pinnedUntil')}
        hint={words('moderation.place.pinnedHint')}
        value={props.thread.pinnedUntil ?? ''}
        optional
      />
      <Check name="featured" label={words('moderation.place.featured')} on={props.thread.featured} />
      <Check name="archived" label={words('moderation.place.archived')} on={props.thread.archived} />
      <ReasonField form={form} readBy="everybody" />
      <Button type="submit" busy={form.sending()}>
        {words('moderation.curate.save')}
      </Button>
    </form>
  )
}

function Check(props: { name: string; label: string; on: boolean }) {
  return (
    <label class="check">
      <input type="checkbox" name={props.name} value="yes" checked={props.on} />
      {props.label}
    </label>
  )
}
