import './home.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { areaCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { For } from 'solid-js'
import { definePage } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { House } from '../../ui/House.tsx'
import { Icon } from '../../ui/Icon.tsx'

const skyline = ['EDU', 'SPR', 'USL', 'DAN', 'EZD', 'KOM', 'CYB', 'ROD', 'DOS', 'SI', 'ORG', 'FIN'] as const

export function HomePage() {
  return (
    <>
      <Hero />
      <div class="page">
        <Areas />
      </div>
    </>
  )
}

/** What this is, in one sentence, and the two things people come for. */
export function Hero() {
  const words = useWords()
  return (
    <section class="hero">
      <div class="hero-text">
        <h1>{words('layout.home.title')}</h1>
        <p class="lead">{words('layout.home.lead')}</p>
        <search>
          <form class="hero-search" action={addresses.search} method="get">
            <label for="hero-search">{words('layout.search.label')}</label>
            <div class="hero-search-row">
              <input id="hero-search" class="input" type="search" name="q" />
              <button class="button plain" type="submit">
                <Icon name="search" />
                {words('layout.search.button')}
              </button>
            </div>
          </form>
        </search>
        <p class="hero-ask">
          <ButtonLink look="primary" href={addresses.ask}>
            {words('layout.home.ask')}
          </ButtonLink>
          <span>{words('layout.home.askHint')}</span>
        </p>
      </div>
      <div class="skyline row-of-houses" aria-hidden="true">
        <For each={skyline}>{(area) => <House area={area} />}</For>
      </div>
    </section>
  )
}

/** The twelve areas, each with its own house. */
export function Areas() {
  const words = useWords()
  return (
    <section class="areas" aria-labelledby="areas">
      <h2 id="areas">{words('layout.home.areas')}</h2>
      <ul class="area-list">
        <For each={areaCodes}>
          {(area) => (
            <li class={`area-${area}`}>
              <House area={area} />
              <a href={addresses.area(area)}>{words(`topics.area.${area}`)}</a>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

export const page = definePage<null>({
  load: ({ words }) => ({
    found: null,
    head: {
      title: words('layout.home.documentTitle'),
      description: words('layout.home.lead'),
      canonical: addresses.home,
    },
  }),
  Page: HomePage,
})
