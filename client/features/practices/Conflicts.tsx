import type { Description } from '@rynek/shared/features/practices/description.ts'
import { type Part, writeOut } from '@rynek/shared/features/practices/template.ts'
import { For, Show } from 'solid-js'
import { type SiteWords, useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Conflict, Editing } from './editing.ts'

/** Every part that somebody else changed meanwhile, with both versions where this person changed it too. */
export function Conflicts(props: { editing: Editing; decided: () => void }) {
  const words = useWords()
  const decide = (conflict: Conflict, whose: 'mine' | 'theirs') => {
    props.editing.decide(conflict, whose)
    props.decided()
  }
  const joined = () => props.editing.joined().map((part) => words(`practices.part.${part}`))
  return (
    <div aria-live="polite">
      <Show when={joined().length > 0}>
        <Notice title={words('practices.describe.joined', { parts: joined().join(', ') })} />
      </Show>
      <Show when={props.editing.conflicts().length > 0}>
        <Notice kind="warning" title={words('practices.describe.both')}>
          <For each={props.editing.conflicts()}>
            {(conflict) => (
              <section class="conflict">
                <h3>{words(`practices.part.${conflict.part}`)}</h3>
                <p class="meta">{words('practices.describe.theirs')}</p>
                <pre class="standing">{inWords(words, conflict.theirs, conflict.part)}</pre>
                <p class="meta">{words('practices.describe.mine')}</p>
                <pre class="standing">{inWords(words, props.editing.shown(), conflict.part)}</pre>
                <div class="acts only-script">
                  <Button small onClick={() => decide(conflict, 'theirs')}>
                    {words('practices.describe.takeTheirs')}
                  </Button>
                  <Button small onClick={() => decide(conflict, 'mine')}>
                    {words('practices.describe.keepMine')}
                  </Button>
                </div>
              </section>
            )}
          </For>
          <p class="only-plain">{words('practices.describe.combine')}</p>
        </Notice>
      </Show>
    </div>
  )
}

/** Codes by their names; everything else as it is compared. */
function inWords(words: SiteWords, description: Description, part: Part): string {
  const { fits, otherTopics, hdrStage } = description
  if (part === 'fits') return fits.map((type) => words(`cityTypes.${type}`)).join(', ')
  if (part === 'otherTopics') return otherTopics.map((topic) => words(`topics.topic.${topic}`)).join(', ')
  if (part === 'hdrStage' && hdrStage) return words(`practices.hdr.${hdrStage}`)
  return writeOut(description, part) || '–'
}
