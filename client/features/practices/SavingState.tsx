import { useLanguage, useWords } from '../../core/words.tsx'
import { timeOfDay } from '../../ui/dates.ts'
import type { SavingState as State } from './autosave.ts'

/** Whether what stands in the form is safe. */
export function SavingState(props: { state: State }) {
  const words = useWords()
  const language = useLanguage()
  const said = () => {
    const { state } = props
    if (state.kind === 'saved')
      return words('practices.saving.saved', { time: timeOfDay(state.at, language) })
    return state.kind === 'nothing' ? '' : words(`practices.saving.${state.kind}`)
  }
  return (
    <p class="meta" role="status">
      {said()}
    </p>
  )
}
