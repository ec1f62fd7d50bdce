import './assessors.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AskedExpert, AssessorDesk } from '@rynek/shared/features/assessors/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { getAssessors } from './api.ts'
import { ProposedExperts } from './ProposedExperts.tsx'

/** Whom to ask to assess a description: who was asked, what came of it, and who is next. */
export function AssessorsPage(props: PageProps<AssessorDesk>) {
  const words = useWords()
  const found = () => props.found
  const counts = () => ({ scored: String(found().scored), needed: String(found().needed) })
  return (
    <div class="page stack">
      <p class="meta">
        <a href={addresses.dossier(found().practice.id)}>{words('assessors.toPractice')}</a>
      </p>
      <h1>{words('assessors.title')}</h1>
      <p>
        <strong>{found().practice.title || words('threads.hiddenTitle')}</strong>
      </p>
      <p>{words('assessors.lead')}</p>
      <Show when={found().needed > 2}>
        <Notice kind="warning" title={words('assessors.third')} />
      </Show>
      <p role="status">
        {words('assessors.scored', counts())}{' '}
        {found().missing > 0
          ? words('assessors.missing', { count: found().missing })
          : words('assessors.enough')}
      </p>
      <section class="stack">
        <h2>{words('assessors.proposed')}</h2>
        <ProposedExperts desk={found()} reload={props.reload} />
      </section>
      <section class="stack">
        <h2>{words('assessors.asked')}</h2>
        <Show when={found().asked.length > 0} fallback={<p>{words('assessors.asked.none')}</p>}>
          <ul class="assessor-list">
            <For each={found().asked}>{(expert) => <Asked expert={expert} />}</For>
          </ul>
        </Show>
      </section>
    </div>
  )
}

const looks = { waiting: 'plain', scored: 'good', declined: 'warning', interest: 'warning' } as const

function Asked(props: { expert: AskedExpert }) {
  const words = useWords()
  return (
    <li>
      <div>
        <strong>{props.expert.name}</strong>
        <p class="meta">
          <span>{props.expert.office}</span>
          <When at={props.expert.invitedAt} />
          <span>{props.expert.reason}</span>
        </p>
      </div>
      <Tag kind={looks[props.expert.state]}>{words(`assessors.state.${props.expert.state}`)}</Tag>
    </li>
  )
}

export const page = definePage<AssessorDesk>({
  async load({ api, params, words }) {
    const found = await getAssessors(api, params.id ?? '')
    const title = words('layout.title', { page: words('assessors.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: AssessorsPage,
})
