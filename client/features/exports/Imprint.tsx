import './print.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { libraryLicence } from '@rynek/shared/features/exports/rules.ts'
import type { PracticeCard } from '@rynek/shared/features/practices/schemas.ts'
import { createSignal, onMount } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { shortDate } from '../../ui/dates.ts'

/** The foot of a printed practice: whose it is, under what licence, and where it stands as it is now. */
export function Imprint(props: { practice: PracticeCard }) {
  const words = useWords()
  const language = useLanguage()
  const [origin, setOrigin] = createSignal('')
  onMount(() => setOrigin(location.origin))
  const published = () => shortDate(props.practice.publishedAt ?? 0, language)
  return (
    <div class="imprint">
      <p>{words('exports.by', { office: props.practice.office.name })}</p>
      <p>{`${words('exports.publishedOn')}: ${published()}`}</p>
      <p>{`${words('exports.licence')} ${libraryLicence.name}: ${libraryLicence.address}`}</p>
      <p>
        {`${words('exports.newest')} ${origin()}${addresses.practice(props.practice.id, props.practice.slug)}`}
      </p>
    </div>
  )
}
