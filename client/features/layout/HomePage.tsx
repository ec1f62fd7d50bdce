import './home.css'
import '../../ui/search-form.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { cityTypesLike } from '@rynek/shared/core/city-types.ts'
import type { Library } from '@rynek/shared/features/library/schemas.ts'
import type { ThreadList, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { areaCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { me } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { House } from '../../ui/House.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { listPractices } from '../library/api.ts'
import { PracticeCard } from '../practices/PracticeCard.tsx'
import { listThreads } from '../threads/api.ts'
import { ThreadCard } from '../threads/ThreadCard.tsx'

const skyline = ['EDU', 'SPR', 'USL', 'DAN', 'EZD', 'KOM', 'CYB', 'ROD', 'DOS', 'SI', 'ORG', 'FIN'] as const

type Found = { waiting: ThreadList; featured: ThreadList; recent: ThreadList; practices: Library }

export function HomePage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <>
      <Hero />
      <div class="page stack home">
        <Waiting found={props.found.waiting} />
        <Show when={props.found.featured.items.length > 0}>
          <section aria-labelledby="featured">
            <h2 id="featured">{words('threads.home.featured')}</h2>
            <Threads threads={props.found.featured.items.slice(0, 4)} />
          </section>
        </Show>
        <Show when={props.found.practices.items.length > 0}>
          <section aria-labelledby="practices">
            <h2 id="practices">{words('threads.home.practices')}</h2>
            <div class="cards home-cards">
              <For each={props.found.practices.items.slice(0, 4)}>
                {(practice) => <PracticeCard practice={practice} />}
              </For>
            </div>
            <p>
              <a href={addresses.practices}>{words('threads.home.allPractices')}</a>
            </p>
          </section>
        </Show>
        <Areas />
        <section aria-labelledby="recent">
          <h2 id="recent">{words('threads.home.recent')}</h2>
          <Threads threads={props.found.recent.items} />
        </section>
      </div>
    </>
  )
}

/** Questions nobody has answered; for members those of offices like theirs. */
function Waiting(props: { found: ThreadList }) {
  const words = useWords()
  const [like, setLike] = createSignal<ThreadList>()
  createEffect(
    on(me, async (reader) => {
      const type = reader?.office.cityType
      if (!type) return
      const found = await listThreads(api, { state: 'unanswered', cityTypes: cityTypesLike(type).join(',') })
      if (found.items.length > 0) setLike(found)
    }),
  )
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words(like() ? 'threads.home.waitingLikeMine' : 'threads.home.waiting')}</h2>
      <Threads threads={(like() ?? props.found).items.slice(0, 4)} />
    </section>
  )
}

function Threads(props: { threads: readonly ThreadSummary[] }) {
  return (
    <ul class="thread-list home-cards">
      <For each={props.threads.slice(0, 8)}>
        {(thread) => (
          <li>
            <ThreadCard thread={thread} />
          </li>
        )}
      </For>
    </ul>
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
          <form class="search-form" action={addresses.search} method="get">
            <label for="hero-search">{words('layout.search.label')}</label>
            <div class="search-form-row">
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

export const page = definePage<Found>({
  async load({ api: from, words }) {
    const [waiting, featured, recent, practices] = await Promise.all([
      listThreads(from, { state: 'unanswered', order: 'newest' }),
      listThreads(from, { only: 'featured' }),
      listThreads(from, { order: 'active' }),
      listPractices(from, {}),
    ])
    const head = { title: words('layout.home.documentTitle'), description: words('layout.home.lead') }
    return { found: { waiting, featured, recent, practices }, head: { ...head, canonical: addresses.home } }
  },
  Page: HomePage,
})
