import { Combobox as Kobalte } from '@kobalte/core/combobox'
import { createSignal, onCleanup, Show } from 'solid-js'
import { useWords } from '../core/words.tsx'
import type { Choice, ComboboxProps } from './choices.ts'
import { describedBy, FieldBox } from './Field.tsx'
import { Icon } from './Icon.tsx'

const pause = 200

/** Downloaded only where somebody chooses. The chosen value travels in a hidden field of the form. */
export function TypingCombobox(props: ComboboxProps) {
  const words = useWords()
  const { choices, searching, type } = createSearch((typed) => props.search(typed))
  const [chosen, setChosen] = createSignal<Choice | null>(props.chosen ?? null)
  const choose = (choice: Choice | null) => {
    setChosen(choice)
    props.onChoose?.(choice ?? undefined)
  }

  return (
    <FieldBox frame={props}>
      <Kobalte<Choice>
        class="combobox"
        options={[...choices()]}
        optionValue="value"
        optionTextValue="label"
        optionLabel="label"
        defaultFilter={() => true}
        value={chosen()}
        onChange={choose}
        onInputChange={type}
        allowsEmptyCollection
        gutter={4}
        itemComponent={(item) => (
          <Kobalte.Item item={item.item} class="combobox-item">
            <Kobalte.ItemLabel>{item.item.rawValue.label}</Kobalte.ItemLabel>
            <Show when={item.item.rawValue.note}>
              <span class="combobox-note">{item.item.rawValue.note}</span>
            </Show>
          </Kobalte.Item>
        )}
      >
        <Kobalte.Control class="combobox-control">
          <Kobalte.Input
            class="input"
            id={props.form.idOf(props.name)}
            placeholder={props.placeholder}
            aria-describedby={describedBy(props)}
            aria-invalid={props.form.error(props.name) ? 'true' : undefined}
          />
          <Kobalte.Trigger class="combobox-trigger" aria-label={words('layout.choice.open')}>
            <Icon name="chevron-down" />
          </Kobalte.Trigger>
        </Kobalte.Control>
        <Kobalte.Portal>
          <Kobalte.Content class="combobox-content">
            <Show when={choices().length === 0}>
              <p class="combobox-empty" role="status">
                {words(searching() ? 'layout.choice.searching' : 'layout.choice.none')}
              </p>
            </Show>
            <Kobalte.Listbox class="combobox-list" />
          </Kobalte.Content>
        </Kobalte.Portal>
      </Kobalte>
      <input type="hidden" name={props.name} value={chosen()?.value ?? ''} />
    </FieldBox>
  )
}

/** Asks after a pause in typing and shows only the answer to the last question. */
function createSearch(search: (typed: string) => Promise<readonly Choice[]>) {
  const [choices, setChoices] = createSignal<readonly Choice[]>([])
  const [searching, setSearching] = createSignal(false)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function ask(typed: string): Promise<void> {
    const question = ++latest
    setSearching(true)
    const found = await search(typed).catch(() => [])
    if (question !== latest) return
    setChoices(found)
    setSearching(false)
  }

  const type = (typed: string) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(typed), pause)
  }
  onCleanup(() => clearTimeout(waiting))
  void ask('')
  return { choices, searching, type }
}
