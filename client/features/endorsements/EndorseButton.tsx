import { officesOf } from '@rynek/shared/features/endorsements/rules.ts'
import type { WorksHere } from '@rynek/shared/features/endorsements/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'

type EndorseButtonProps = {
  postId: number
  worksHere: WorksHere
  said: boolean
  action: string
  onEndorse: (given: boolean) => Promise<void>
}

/** "Works here too", once an office; and in what kinds of offices it does. */
export function EndorseButton(props: EndorseButtonProps) {
  const words = useWords()
  const id = String(props.postId)
  const form = useForm('endorse', { instance: id, own: (values) => values.postId === id })
  const types = () =>
    props.worksHere
      .map(({ cityType, offices }) => {
        const name = cityType ? words(`cityTypes.${cityType}`) : words('adoptions.otherType')
        return offices > 1 ? `${name} (${offices})` : name
      })
      .join(', ')
  return (
    <>
      <OneButtonForm
        form={form}
        action={`${props.action}#p${id}`}
        hidden={{ postId: props.postId }}
        pressed={props.said}
        onSubmit={form.submit(() => props.onEndorse(!props.said))}
      >
        <Icon name="building-complex" />
        {words('endorsements.say', { count: officesOf(props.worksHere) })}
      </OneButtonForm>
      <Show when={props.worksHere.length > 0}>
        <span class="soft">{words('endorsements.types', { types: types() })}</span>
      </Show>
    </>
  )
}
