import './footer.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { For } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { House } from '../../ui/House.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

const street = ['SPR', 'EDU', 'USL', 'FIN', 'KOM', 'CYB', 'DAN', 'ORG', 'EZD', 'SI', 'DOS', 'ROD'] as const

export function Footer() {
  const words = useWords()
  return (
    <footer class="site-footer">
      <div class="street row-of-houses" aria-hidden="true">
        <For each={street}>{(area) => <House area={area} />}</For>
      </div>
      <div class="site-footer-row">
        <p>{words('layout.footer.text')}</p>
        <nav aria-label={words('layout.nav.footer')}>
          <a href={addresses.about}>{words('layout.about.title')}</a>
          <a href={addresses.auditLog}>{words('audit.title')}</a>
          <a href={addresses.accessibility}>{words('layout.accessibility.title')}</a>
          <a href={addresses.privacy}>{words('layout.privacy.title')}</a>
          <a href={addresses.terms}>{words('terms.title')}</a>
        </nav>
        <ThemeChoice />
      </div>
    </footer>
  )
}
