import './terms-strip.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Portal } from 'solid-js/web'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'

/** Below the header of every page, until the new terms are accepted. It covers nothing and can be left alone. */
export function TermsStrip() {
  const words = useWords()
  const visits = useVisits()
  return (
    <Portal mount={document.querySelector('.site-header') ?? document.body}>
      <p class="terms-strip">
        {words('terms.new.text')}{' '}
        <a href={addresses.acceptTerms(visits.current().address)}>{words('terms.changes')}</a>
      </p>
    </Portal>
  )
}
