import type { TesterCall as Call } from '@rynek/shared/features/adoptions/schemas.ts'
import { useLanguage, useWords } from '../../core/words.tsx'
import { dayInWords } from '../../ui/dates.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Who is looked for, how many and until when; `titled` where no heading says so already. */
export function TesterCall(props: { call: Call; titled?: boolean }) {
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
    </Notice>
  )
}
