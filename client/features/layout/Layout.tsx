import './layout.css'
import type { ParentProps } from 'solid-js'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Announcer } from '../../ui/Announcer.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'

/** Around every page: where am I, where can I go, what just happened. */
export function Layout(props: ParentProps) {
  const words = useWords()
  const visits = useVisits()
  return (
    <div class="site">
      <a class="skip hidden-visually" href="#main">
        {words('layout.skip')}
      </a>
      <div class="going" classList={{ on: visits.going() }} />
      <Header />
      <main id="main" tabindex="-1" aria-busy={visits.going() ? 'true' : undefined}>
        {props.children}
      </main>
      <Footer />
      <Announcer />
    </div>
  )
}
