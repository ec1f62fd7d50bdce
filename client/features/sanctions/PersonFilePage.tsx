import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PersonFile } from '@rynek/shared/features/sanctions/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Verified } from '../../ui/Verified.tsx'
import { When } from '../../ui/When.tsx'
import { getFile } from './api.ts'
import { LiftForm } from './LiftForm.tsx'
import { Notes } from './Notes.tsx'
import { SanctionFacts } from './SanctionFacts.tsx'
import { SanctionForm } from './SanctionForm.tsx'

type FileProps = { file: PersonFile; reload: () => Promise<unknown> }

/** What moderators know of a person together, and what they can decide. */
export function PersonFilePage(props: PageProps<PersonFile>) {
  const words = useWords()
  const person = () => props.found.person
  return (
    <div class="page stack">
      <h1>{words('sanctions.file.title', { name: person().name })}</h1>
      <p class="meta">
        <span>{person().position}</span>
        <span>
          <a href={addresses.institution(person().office.id)}>{person().office.name}</a>
          <Show when={person().verified}>
            <Verified />
          </Show>
        </span>
        <For each={person().roles}>{(role) => <Tag>{words(`accounts.role.${role}`)}</Tag>}</For>
        <span>
          {words('sanctions.file.since')} <When at={props.found.memberSince} />
        </span>
      </p>
      <Decisions file={props.found} reload={props.reload} />
      <section class="stack" aria-labelledby="new">
        <h2 id="new">{words('sanctions.new.title')}</h2>
        <Show when={props.found.can.sanction} fallback={<Notice>{words('sanctions.not')}</Notice>}>
          <SanctionForm file={props.found} onSaved={props.reload} />
        </Show>
      </section>
      <Hidden file={props.found} />
      <Notes file={props.found} onSaved={props.reload} />
    </div>
  )
}

function Decisions(props: FileProps) {
  const words = useWords()
  return (
    <section class="stack" aria-labelledby="decisions">
      <h2 id="decisions">{words('sanctions.file.decisions')}</h2>
      <p>{words('sanctions.file.strikes', { count: props.file.strikes })}</p>
      <div class="cards">
        <For each={props.file.sanctions}>
          {(sanction) => (
            <Card>
              <SanctionFacts sanction={sanction} />
              <p class="meta">{words('sanctions.appeals.by', { name: sanction.by })}</p>
              <Show when={sanction.inForce && props.file.can.sanction}>
                <LiftForm personId={props.file.person.id} id={sanction.id} onLifted={props.reload} />
              </Show>
            </Card>
          )}
        </For>
      </div>
    </section>
  )
}

function Hidden(props: Pick<FileProps, 'file'>) {
  const words = useWords()
  const { all, hidden } = props.file.cases
  return (
    <section class="stack" aria-labelledby="hidden">
      <h2 id="hidden">{words('sanctions.file.hidden')}</h2>
      <p>{words('sanctions.file.cases', { all, hidden })}</p>
      <ul class="stack">
        <For each={props.file.hidden} fallback={<li>{words('sanctions.file.none')}</li>}>
          {(post) => (
            <li>
              <a href={`/watki/${post.threadId}#p${post.postId}`}>{post.title}</a>
              <p class="meta">
                <When at={post.at} />
                <span>{post.reason}</span>
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

export const page = definePage<PersonFile>({
  async load({ api, params, words }) {
    const found = await getFile(api, params['id'] ?? '')
    const name = words('sanctions.file.title', { name: found.person.name })
    return { found, head: { title: words('layout.title', { page: name }), robots: 'noindex' } }
  },
  Page: PersonFilePage,
})
