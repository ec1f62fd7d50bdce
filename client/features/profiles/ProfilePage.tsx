import '../institutions/institutions.css'
import './profiles.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { Profile } from '@rynek/shared/features/profiles/schemas.ts'
import { For, Show } from 'solid-js'
import { createLive } from '../../core/live.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { can } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { getProfile } from './api.ts'
import { WrittenList } from './WrittenList.tsx'

/** A person as the community sees him: no more than he consented to, the same for every reader. */
export function ProfilePage(props: PageProps<Profile>) {
  const words = useWords()
  const person = () => props.found.person
  follow(props)
  return (
    <div class="page stack">
      <h1>{person().name}</h1>
      <PersonLine
        name={person().position}
        office={{ name: person().office.name, href: addresses.institution(person().office.id) }}
        verified={person().verified}
      >
        <For each={person().roles.filter((role) => role !== 'member')}>
          {(role) => <Tag kind="accent">{words(`accounts.role.${role}`)}</Tag>}
        </For>
      </PersonLine>
      <Show when={props.found.experience} keyed>
        {(experience) => <Experience {...experience} />}
      </Show>
      <Show when={props.found.mayAsk}>
        <Notice icon="message-square">
          <p>{words('profiles.mayAsk')}</p>
          <p>
            <ButtonLink href={`${addresses.ask}?temat=${props.found.experience?.topics[0] ?? ''}`}>
              {words('profiles.mayAsk.link')}
            </ButtonLink>
          </p>
        </Notice>
      </Show>
      <Show when={props.found.written}>
        {(written) => <WrittenList personId={person().id} written={written()} />}
      </Show>
      <Show when={can('moderate')}>
        <p>
          <a href={addresses.erasure(person().id)}>{words('privacy.erase')}</a>
        </p>
      </Show>
    </div>
  )
}

function Experience(props: NonNullable<Profile['experience']>) {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('profiles.experience')}</h2>
      <p class="meta">
        <For each={props.topics}>
          {(topic) => <Tag href={addresses.area(topic)}>{words(`topics.topic.${topic}`)}</Tag>}
        </For>
      </p>
      <Show when={props.areas.length > 0}>
        <p class="meta">
          <span>{words('profiles.experience.areas')}</span>
          <For each={props.areas}>
            {(area) => <Tag href={addresses.area(area)}>{words(`topics.area.${area}`)}</Tag>}
          </For>
        </p>
      </Show>
    </section>
  )
}

/** A consent that was taken back leaves the screens too; if nothing is left to see, the page is gone. */
function follow(props: PageProps<Profile>): void {
  const { person, epoch, lastEvent } = props.found
  const anew = () =>
    props.reload().catch((gone: unknown) => {
      location.reload()
      throw gone
    })
  createLive(
    { topic: channels.profile(person.id), epoch, lastEvent },
    { onEvent: () => void anew().catch(() => undefined), onReset: anew },
  )
}

export const page = definePage<Profile>({
  async load({ api, params, search, words }) {
    const found = await getProfile(api, params.id ?? '', search.after)
    const title = words('layout.title', { page: found.person.name })
    return { found, head: { title, canonical: addresses.person(found.person.id), robots: 'noindex' } }
  },
  Page: ProfilePage,
})
