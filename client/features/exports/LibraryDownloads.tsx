import './exports.css'
import { For } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { libraryFiles } from './api.ts'

/** The whole library to take away, for a sheet or a program. */
export function LibraryDownloads() {
  const words = useWords()
  return (
    <section class="library-downloads">
      <h2>{words('exports.library')}</h2>
      <p class="soft">{words('exports.libraryHint')}</p>
      <ul class="downloads">
        <For each={libraryFiles}>
          {({ label, href }) => (
            <li>
              <ButtonLink small href={href}>
                {label}
              </ButtonLink>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
