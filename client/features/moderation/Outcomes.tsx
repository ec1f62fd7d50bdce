import { bulkOutcomes } from '@rynek/shared/features/moderation/kinds.ts'
import type { BulkAnswer } from '@rynek/shared/features/moderation/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'

type Outcome = BulkAnswer['items'][number]

/** What became of each post that was chosen; one that was not decided says why. */
export function Outcomes(props: { items: readonly Outcome[] }) {
  const words = useWords()
  const done = () => props.items.filter(({ outcome }) => outcome === 'done').length
  const others = () => props.items.filter(({ outcome }) => outcome !== 'done')
  return (
    <div role="status">
      <Show when={props.items.length > 0}>
        <Notice kind={others().length > 0 ? 'warning' : 'good'}>
          <p>{words('moderation.bulk.done', { count: done() })}</p>
          <ul>
            <For each={others()}>
              {({ postId, outcome }) => (
                <li>
                  {words('moderation.bulk.post', { id: String(postId) })}:{' '}
                  {words(`moderation.outcome.${outcome as 'taken'}`)}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
    </div>
  )
}

/** Without script the answer comes in the address: `12-done.13-taken`. */
export function outcomesIn(result = ''): Outcome[] {
  return result.split('.').flatMap((word) => {
    const [, id, name] = /^(\d{1,16})-([a-z-]+)$/.exec(word) ?? []
    const outcome = bulkOutcomes.find((one) => one === name)
    return outcome ? [{ postId: Number(id), outcome }] : []
  })
}
