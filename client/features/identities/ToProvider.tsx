import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'

type ToProviderProps = {
  href: string
  label: string
  /** It was tried, and did not answer. */
  away: boolean
}

/** A link and not a form, for it leads out of the site. */
export function ToProvider(props: ToProviderProps) {
  const words = useWords()
  return (
    <>
      <Show when={props.away}>
        <Notice kind="warning" title={words('identities.away')}>
          <p>{words('identities.away.text')}</p>
        </Notice>
      </Show>
      <p>
        <a class="button plain" href={props.href}>
          {props.label}
        </a>
      </p>
    </>
  )
}
