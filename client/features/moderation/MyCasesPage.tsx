import './moderation.css'
import type { AwaitingPosts as AwaitingPostsFound } from '@rynek/shared/features/approvals/schemas.ts'
import type { MyCases } from '@rynek/shared/features/moderation/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { AwaitingPosts } from '../approvals/AwaitingPosts.tsx'
import { getAwaiting } from '../approvals/api.ts'
import { AppealForm } from './AppealForm.tsx'
import { getMyCases } from './api.ts'

type Found = { cases: MyCases; awaiting: AwaitingPostsFound }

/** What moderators decided about the reader's posts, with the way to appeal; and what became of his reports. */
export function MyCasesPage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('moderation.mine')}</h1>
      <p class="lead">{words('moderation.mine.lead')}</p>
      <AwaitingPosts found={props.found.awaiting} />
      <section class="stack" aria-labelledby="decyzje">
        <h2 id="decyzje">{words('moderation.mine.decided')}</h2>
        <For each={props.found.cases.decided} fallback={<p>{words('moderation.mine.none')}</p>}>
          {(one) => <Decided one={one} reload={props.reload} />}
        </For>
      </section>
      <section aria-labelledby="zgloszenia">
        <h2 id="zgloszenia">{words('moderation.mine.reported')}</h2>
        <Show
          when={props.found.cases.reported.length > 0}
          fallback={<p>{words('moderation.mine.noReports')}</p>}
        >
          <ul class="log">
            <For each={props.found.cases.reported}>{(one) => <Reported one={one} />}</For>
          </ul>
        </Show>
      </section>
    </div>
  )
}

function Decided(props: { one: MyCases['decided'][number]; reload: () => Promise<unknown> }) {
  const words = useWords()
  const one = () => props.one
  const refused = () => one().unapproved !== null && one().decision === 'hide'
  return (
    <Card id={`sprawa-${one().id}`}>
      <h3>{words(`moderation.mine.${refused() ? 'refused' : (one().decision as 'hide')}`)}</h3>
      <p class="meta">
        <When at={one().at} />
        <Show when={one().unapproved === null}>
          <a href={`/watki/${one().threadId}#p${one().postId}`}>{words('moderation.mine.toPost')}</a>
        </Show>
      </p>
      <Show when={one().unapproved} keyed>
        {(html) => <Markdown html={html} />}
      </Show>
      <p>{words('moderation.mine.reason', { reason: one().reason })}</p>
      <Show when={one().restored}>
        <p>{words('moderation.mine.restored')}</p>
      </Show>
      <Show when={one().appeal} keyed>
        {({ text, outcome, answer }) => (
          <>
            <blockquote>{text}</blockquote>
            <p>
              {outcome === null
                ? words('moderation.mine.appealed')
                : words(`moderation.mine.${outcome}`, { answer: answer ?? '' })}
            </p>
          </>
        )}
      </Show>
      <Show when={one().mayAppeal}>
        <AppealForm caseId={one().id} reload={props.reload} />
      </Show>
    </Card>
  )
}

function Reported(props: { one: MyCases['reported'][number] }) {
  const words = useWords()
  return (
    <li class="meta">
      <When at={props.one.at} />
      <Tag>{words(`moderation.reason.${props.one.reason}`)}</Tag>
      <a href={`/watki/${props.one.threadId}#p${props.one.postId}`}>{words('moderation.mine.toPost')}</a>
      <span>
        {props.one.decision
          ? words(`moderation.decision.${props.one.decision}`)
          : words('moderation.mine.waits')}
      </span>
    </li>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const [cases, awaiting] = await Promise.all([getMyCases(api), getAwaiting(api)])
    const title = words('layout.title', { page: words('moderation.mine') })
    return { found: { cases, awaiting }, head: { title, robots: 'noindex' } }
  },
  Page: MyCasesPage,
})
