import type { AdoptionState } from '@rynek/shared/features/adoptions/rules.ts'
import { useLanguage, useWords } from '../../core/words.tsx'
import { dayInWords } from '../../ui/dates.ts'
import { Tag } from '../../ui/Tag.tsx'

const kinds = { interested: 'plain', testing: 'accent', adopted: 'good', 'gave-up': 'warning' } as const

/** How far an office is, and since when. */
export function StateLine(props: { state: AdoptionState; since: string }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <Tag kind={kinds[props.state]}>{words(`adoptions.state.${props.state}`)}</Tag>
      <span>{words('adoptions.sinceDay', { day: dayInWords(props.since, language) })}</span>
    </>
  )
}
