import { useLanguage } from '../core/words.tsx'
import { useClock } from './clock.ts'
import { agoInWords, fullDate, shortDate } from './dates.ts'

/** A moment: its date in the first render, then as people say it; the full date on hover and for machines. */
export function When(props: { at: number }) {
  const language = useLanguage()
  const now = useClock()
  const shown = () => {
    const time = now()
    return time === undefined ? shortDate(props.at, language) : agoInWords(props.at, time, language)
  }
  return (
    <time dateTime={new Date(props.at).toISOString()} title={fullDate(props.at, language)}>
      {shown()}
    </time>
  )
}
