import { addresses } from '@rynek/shared/core/addresses.ts'
import type { TesterCall as Call } from '@rynek/shared/features/adoptions/schemas.ts'
import { Show } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { dayInWords } from '../../ui/dates.ts'
import { Notice } from '../../ui/Notice.tsx'

type TesterCallProps = {
  call: Call
  /** Whom to join; left out where the reader is the one who looks. */
  practiceId?: number
  /** Where no heading says so already. */
  titled?: boolean
}

/** Who is looked for, how many and until when. */
export function TesterCall(props: TesterCallProps) {
  const words = useWords()
  const language = useLanguage()
  const types = () => props.call.cityTypes.map((type) => words(`cityTypes.${type}`)).join(', ')
  return (
    <Notice icon="users" {...(props.titled && { title: words('adoptions.call') })}>
      <p>
        {words('adoptions.call.text', {
          types: types(),
          tried: String(props.call.tried),
          wanted: String(props.call.wanted),
          day: dayInWords(props.call.until, language),
        })}
      </p>
      <Show when={props.practiceId} keyed>
        {(id) => (
          <p class="invitation">
            <a href={addresses.adoption(id)}>{words('adoptions.call.join')}</a>
          </p>
        )}
      </Show>
    </Notice>
  )
}
