import { addresses } from '@rynek/shared/core/addresses.ts'
import {
  type SanctionGround,
  type SanctionKind,
  sanctionGrounds,
  sanctionKinds,
} from '@rynek/shared/features/sanctions/rules.ts'
import type { PersonFile } from '@rynek/shared/features/sanctions/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { impose } from './api.ts'

/** Decides about a person; what was decided before proposes the next step. */
export function SanctionForm(props: { file: PersonFile; onSaved: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('sanction')
  const { id } = props.file.person
  const send = form.submit(async ({ kind, ground, note = '', days }, element) => {
    await impose(id, {
      kind: kind as SanctionKind,
      ground: ground as SanctionGround,
      note,
      ...(days && { days: Number(days) }),
    })
    element.reset()
    await props.onSaved()
  })
  const suggested = () => words(`sanctions.kind.${props.file.suggested}`)
  return (
    <form class="stack" method="post" action={`${addresses.personFile(id)}/decyzje`} onSubmit={send}>
      <ErrorSummary form={form} />
      <p>{words('sanctions.new.suggested', { kind: suggested() })}</p>
      <Select
        form={form}
        name="kind"
        label={words('sanctions.new.kind')}
        options={sanctionKinds.map((kind) => ({ value: kind, label: words(`sanctions.kind.${kind}`) }))}
        value={props.file.suggested}
      />
      <Select
        form={form}
        name="ground"
        label={words('sanctions.new.ground')}
        options={sanctionGrounds.map((ground) => ({
          value: ground,
          label: words(`sanctions.ground.${ground}`),
        }))}
      />
      <Field
        form={form}
        name="days"
        type="number"
        label={words('sanctions.new.days')}
        hint={words('sanctions.new.daysHint')}
        inputmode="numeric"
        optional
      />
      <TextArea
        form={form}
        name="note"
        label={words('sanctions.new.note')}
        hint={words('sanctions.new.noteHint')}
        rows={4}
        maxlength={1_000}
        optional
      />
      <Button type="submit" look="danger" busy={form.sending()}>
        {words('sanctions.new.save')}
      </Button>
    </form>
  )
}
