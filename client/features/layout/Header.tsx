import '../../ui/input.css'
import './header.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { errorPage } from '@rynek/shared/core/pages.ts'
import { createSignal, Show } from 'solid-js'
import { later } from '../../core/later.tsx'
import { useVisits } from '../../core/visits.tsx'
import { useLanguage, useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import mark from '../../ui/mark.svg?url'
import { AccountMenu } from './AccountMenu.tsx'

export function Header() {
  const words = useWords()
  return (
    <header class="site-header">
      <div class="site-header-row">
        <a class="brand" href={addresses.home}>
          <img src={mark} alt="" width="40" height="40" />
          <span class="brand-name">{words('layout.name')}</span>
        </a>
        <SearchBox />
        <MainNavigation />
        <div class="site-header-own">
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </div>
    </header>
  )
}

function MainNavigation() {
  const words = useWords()
  const visits = useVisits()
  const current = (path: string) => {
    const { row, address } = visits.current()
    return row.name !== errorPage && address.split('?')[0] === path ? 'page' : undefined
  }
  return (
    <nav class="main-navigation" aria-label={words('layout.nav.main')}>
      <a href={addresses.home} aria-current={current(addresses.home)}>
        {words('layout.nav.questions')}
      </a>
      <a href={addresses.practices} aria-current={current(addresses.practices)}>
        {words('layout.nav.practices')}
      </a>
      <a class="to-search" href={addresses.search} aria-current={current(addresses.search)}>
        <Icon name="search" />
        <span class="hidden-visually">{words('layout.search.button')}</span>
      </a>
      <ButtonLink look="primary" href={addresses.ask}>
        {words('layout.nav.ask')}
      </ButtonLink>
    </nav>
  )
}

const Suggestions = later(
  async () => (await import('./Suggestions.tsx')).Suggestions,
  'features/layout/Suggestions.tsx',
)

function SearchBox() {
  const words = useWords()
  const [entered, setEntered] = createSignal<HTMLInputElement>()
  return (
    <search class="search-box">
      <form action={addresses.search} method="get">
        <label class="hidden-visually" for="header-search">
          {words('layout.search.label')}
        </label>
        <input
          id="header-search"
          class="input"
          type="search"
          name="q"
          onFocusIn={(event) => setEntered(event.currentTarget)}
          placeholder={words('layout.search.placeholder')}
        />
        <button type="submit" aria-label={words('layout.search.button')}>
          <Icon name="search" />
        </button>
      </form>
      <Show when={entered()} keyed>
        {(input) => <Suggestions input={input} />}
      </Show>
    </search>
  )
}

/** The other language by its own name; a plain link, because a document has one language. */
function LanguageSwitch() {
  const words = useWords()
  const visits = useVisits()
  const other = useLanguage() === 'pl' ? 'en' : 'pl'
  return (
    <a
      class="language"
      href={addresses.language(other, visits.current().address)}
      lang={other}
      hreflang={other}
    >
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span class="hidden-visually">{words('layout.otherLanguage')}</span>
    </a>
  )
}
