import { For } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'

type FindOfficeProps = {
  action: string
  typed: string
  /** What else stands in the address and must survive the search. */
  kept: Readonly<Record<string, string | undefined>>
}

/** Without script: letters first, then the offices found are offered in the form below. */
export function FindOffice(props: FindOfficeProps) {
  const words = useWords()
  const kept = () => Object.entries(props.kept).filter(([, value]) => value)
  return (
    <form class="only-plain stack" method="get" action={props.action}>
      <For each={kept()}>{([name, value]) => <input type="hidden" name={name} value={value} />}</For>
      <div class="field">
        <label for="find-office">{words('accounts.findOffice')}</label>
        <input id="find-office" class="input" name="urzad" attr:value={props.typed} maxlength={100} />
      </div>
      <Button type="submit">{words('layout.search.button')}</Button>
    </form>
  )
}
