import './connection-state.css'
import { connectionState } from '../core/live.ts'
import { useLanguage, useWords } from '../core/words.tsx'
import { timeOfDay } from './dates.ts'

/** Whether what is on screen is up to date, always in sight of who reads a live page. */
export function ConnectionState() {
  const words = useWords()
  const language = useLanguage()
  const text = () => {
    const state = connectionState()
    if (!('since' in state)) return state.kind === 'live' ? words('layout.connection.live') : ''
    return words(`layout.connection.${state.kind}`, { time: timeOfDay(state.since, language) })
  }
  return (
    <p class="connection-state" classList={{ [connectionState().kind]: true }} role="status">
      {text()}
    </p>
  )
}
