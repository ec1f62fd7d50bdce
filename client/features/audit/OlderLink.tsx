import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'

/** The next page of a log: a page of its own, because nobody reads a log from end to end. */
export function OlderLink(props: { page: string; next: number | null }) {
  const words = useWords()
  return (
    <Show when={props.next}>
      <p>
        <ButtonLink href={`${props.page}${props.page.includes('?') ? '&' : '?'}after=${props.next}`}>
          {words('audit.more')}
        </ButtonLink>
      </p>
    </Show>
  )
}
