import type { Terms } from '@rynek/shared/features/terms/schemas.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { When } from '../../ui/When.tsx'

type TermsProps = { terms: Pick<Terms, 'version' | 'publishedAt' | 'changes'> }

export function VersionLine(props: TermsProps) {
  const words = useWords()
  return (
    <p class="meta">
      <span>{words('terms.version', { version: String(props.terms.version) })}</span>
      <Show when={props.terms.publishedAt}>
        {(at) => (
          <span>
            {words('terms.since')} <When at={at()} />
          </span>
        )}
      </Show>
    </p>
  )
}

export function Changes(props: TermsProps) {
  const words = useWords()
  return (
    <Show when={props.terms.changes}>
      {(html) => (
        <section>
          <h2>{words('terms.changes')}</h2>
          <Markdown html={html()} />
        </section>
      )}
    </Show>
  )
}
