import './exports.css'
import { useWords } from '../../core/words.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { paperHref } from './api.ts'

/** A practice to take away: as a file, or on paper. */
export function Downloads(props: { id: number }) {
  const words = useWords()
  return (
    <ul class="downloads" aria-label={words('exports.takeAway')}>
      <li>
        <ButtonLink small href={paperHref(props.id, 'pdf')}>
          {words('exports.download', { format: 'PDF' })}
        </ButtonLink>
      </li>
      <li>
        <ButtonLink small href={paperHref(props.id, 'docx')}>
          {words('exports.download', { format: 'DOCX' })}
        </ButtonLink>
      </li>
      <li class="only-script">
        <Button small onClick={() => print()}>
          {words('exports.print')}
        </Button>
      </li>
    </ul>
  )
}
