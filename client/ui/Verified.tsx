import './verified.css'
import { useWords } from '../core/words.tsx'
import { Icon } from './Icon.tsx'

/** Beside an office: the person is known to work there. */
export function Verified() {
  const words = useWords()
  return (
    <span
      class="verified"
      role="img"
      aria-label={words('memberships.verified')}
      title={words('memberships.verified')}
    >
      <Icon name="badge-check" />
    </span>
  )
}
