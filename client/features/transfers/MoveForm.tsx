import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { Arrangement } from '@rynek/shared/features/transfers/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { movePosts } from './api.ts'
import { chosenIn, PostsField } from './PostsField.tsx'

export type TargetProps = { here: Arrangement; target: ThreadSummary }

/** Some posts of the thread go into the one that was chosen. */
export function MoveForm(props: TargetProps & { search: Params }) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('move-posts')
  const id = () => props.here.thread.id
  const send = form.submit(async ({ posts, seen, reason = '' }) => {
    const move = { postIds: chosenIn(posts), to: props.target.id, seen: Number(seen), reason }
    visits.open(addresses.arrange((await movePosts(id(), move)).threadId))
  })
  return (
    <section class="stack" aria-labelledby="move">
      <h2 id="move">{words('transfers.move.title')}</h2>
      <Show when={props.here.posts.length > 0} fallback={<p>{words('transfers.posts.none')}</p>}>
        <form
          class="stack"
          method="post"
          action={`${addresses.arrange(id())}/przenies?do=${props.target.id}`}
          onSubmit={send}
        >
          <ErrorSummary form={form} />
          <input type="hidden" name="to" value={props.target.id} />
          <PostsField form={form} here={props.here} search={props.search} />
          <ReasonField form={form} readBy="author" rows={2} />
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('transfers.move.send')}
          </Button>
        </form>
      </Show>
    </section>
  )
}
