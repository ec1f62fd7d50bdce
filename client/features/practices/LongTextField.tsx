import type { Description } from '@rynek/shared/features/practices/description.ts'
import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { type LongText, longTexts } from './description-fields.ts'

/** A text of the template; its hint says what belongs there and how long it may be. */
export function LongTextField(props: { form: Form; name: LongText; text: Description }) {
  const words = useWords()
  const field = (): { limit: number; rows: number; optional?: true } => longTexts[props.name]
  const hint = () => {
    const limit = words('practices.hint.limit', { limit: String(field().limit) })
    return `${words(`practices.hint.${props.name}`)} ${limit}`
  }
  return (
    <TextArea
      form={props.form}
      name={`description.${props.name}`}
      label={words(`practices.part.${props.name}`)}
      hint={hint()}
      value={props.text[props.name]}
      rows={field().rows}
      maxlength={field().limit}
      optional={field().optional}
      guarded
    />
  )
}
