import { createSignal, For, onMount } from 'solid-js'
import { useWords } from '../../core/words.tsx'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Light or dark, as this reader wants it; the inline script puts it on before the first paint of the next page. */
export function ThemeChoice() {
  const words = useWords()
  const [chosen, setChosen] = createSignal<Theme>('system')
  onMount(() =>
    setChosen(themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'),
  )
  const choose = (theme: Theme) => {
    setChosen(theme)
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    remember(theme)
  }
  return (
    <label class="theme only-script">
      <span>{words('layout.theme')}</span>
      <select class="input" onChange={(event) => choose(event.currentTarget.value as Theme)}>
        <For each={themes}>
          {(theme) => (
            <option value={theme} selected={theme === chosen()}>
              {words(`layout.theme.${theme}`)}
            </option>
          )}
        </For>
      </select>
    </label>
  )
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage may be forbidden: the choice then holds until the next document.
  }
}
