import { addresses } from '@rynek/shared/core/addresses.ts'
import { timeToAnswer } from '@rynek/shared/features/excerpts/rules.ts'
import type { DraftSource } from '@rynek/shared/features/excerpts/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useLanguage, useWords } from '../../core/words.tsx'
import { shortDate } from '../../ui/dates.ts'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { rewrite } from './api.ts'

type ConsentsProps = {
  practiceId: number
  thread: { id: number; slug: string }
  sources: readonly DraftSource[]
  mayRewrite: boolean
  reload: () => Promise<unknown>
}

/** What the authors of quoted posts said, and who is waited for until when. */
export function Consents(props: ConsentsProps) {
  const words = useWords()
  const language = useLanguage()
  const until = (askedAt: number) => shortDate(askedAt + timeToAnswer, language)
  return (
    <Show when={props.sources.length > 0}>
      <section>
        <h2>{words('excerpts.consents')}</h2>
        <ul class="log">
          <For each={props.sources}>
            {({ postId, author, credit, askedAt }) => (
              <li class="meta">
                <PersonLine
                  name={author.name}
                  office={{ name: author.office.name }}
                  verified={author.verified}
                />
                <Tag kind={credit === 'asked' || credit === 'refused' ? 'warning' : 'plain'}>
                  {words(`excerpts.credit.${credit}`)}
                </Tag>
                <a href={addresses.post(props.thread.id, props.thread.slug, postId)}>
                  {words('practices.toPost')}
                </a>
                <Show when={credit === 'asked'}>
                  <span>{words('excerpts.until', { day: until(askedAt) })}</span>
                </Show>
                <Show when={props.mayRewrite && (credit === 'asked' || credit === 'refused')}>
                  <Rewrite practiceId={props.practiceId} postId={postId} reload={props.reload} />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Rewrite(props: { practiceId: number; postId: number; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('rewrite', {
    instance: String(props.postId),
    own: ({ postId }) => postId === String(props.postId),
  })
  const send = form.submit(async () => {
    await rewrite(props.practiceId, props.postId)
    await props.reload()
  })
  return (
    <OneButtonForm
      form={form}
      action={`${addresses.dossier(props.practiceId)}/wlasne-slowa`}
      onSubmit={send}
      hidden={{ postId: props.postId }}
    >
      {words('excerpts.rewrite')}
    </OneButtonForm>
  )
}
