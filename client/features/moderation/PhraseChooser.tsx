import type { OfferedPhrases } from '@rynek/shared/features/phrases/schemas.ts'
import { createSignal, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Options } from '../../ui/Select.tsx'

type PhraseChooserProps = {
  offered: OfferedPhrases
  /** The id of the field it is put into. */
  into: string
  /** Which one stands there already. */
  chosen?: string | undefined
  onChosen: (id: string) => void
}

/** Puts a ready phrase into a field, at the caret; the text is the moderator's from then on. */
export function PhraseChooser(props: PhraseChooserProps) {
  const words = useWords()
  const [id, setId] = createSignal(props.chosen ?? '')
  const options = () => props.offered.items.map((one) => ({ value: String(one.id), label: one.title }))
  const insert = (event: Event) => {
    event.preventDefault()
    const text = props.offered.items.find((one) => String(one.id) === id())?.text
    const field = document.getElementById(props.into) as HTMLTextAreaElement | null
    if (!text || !field) return
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    field.focus()
    props.onChosen(id())
    announce(words('phrases.inserted'))
  }
  return (
    <Show when={props.offered.items.length > 0}>
      <div class="phrase-chooser">
        <label class="filter">
          <span>{words('phrases.choose')}</span>
          <select class="input" name="tekst" onChange={(event) => setId(event.currentTarget.value)}>
            <option value="">{words('phrases.none')}</option>
            <Options options={options()} value={props.chosen} />
          </select>
        </label>
        <Button type="submit" onClick={insert}>
          {words('phrases.insert')}
        </Button>
      </div>
    </Show>
  )
}
