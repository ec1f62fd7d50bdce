import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Field } from '../../ui/Field.tsx'

/** An amount, or that there is none: an empty field says neither. */
export function CostField(props: { form: Form; name: 'costStart' | 'costYearly'; amount: number | null }) {
  const words = useWords()
  const name = () => `description.${props.name}`
  return (
    <div class="row-fields">
      <Field
        form={props.form}
        name={name()}
        label={words(`practices.part.${props.name}`)}
        hint={words('practices.costHint')}
        value={props.amount?.toString() ?? ''}
        inputmode="numeric"
      />
      <div class="checks">
        <label>
          <input type="checkbox" name={`${name()}.none`} checked={props.amount === 0} />
          {words('practices.noCost')}
        </label>
      </div>
    </div>
  )
}
