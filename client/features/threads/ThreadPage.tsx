import './thread-page.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { ThreadPage as Found, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { For, Show } from 'solid-js'
import { later } from '../../core/later.tsx'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { ConnectionState } from '../../ui/ConnectionState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { endorse } from '../endorsements/api.ts'
import { EndorseButton } from '../endorsements/EndorseButton.tsx'
import { PostTools } from '../moderation/PostTools.tsx'
import { reply, vote } from '../posts/api.ts'
import { Comments } from '../posts/Comments.tsx'
import { PostItem } from '../posts/PostItem.tsx'
import { ReplyForm } from '../posts/ReplyForm.tsx'
import { VoteButton } from '../posts/VoteButton.tsx'
import { PracticeBanner } from '../practices/PracticeBanner.tsx'
import { AcceptForm } from './AcceptForm.tsx'
import { getThread } from './api.ts'
import { Curated } from './Curated.tsx'
import { createLiveThread, type LiveThread } from './live-thread.ts'
import { Related } from './Related.tsx'
import { SameProblemForm } from './SameProblemForm.tsx'
import { seekPost } from './seek-post.ts'
import { ThreadHead } from './ThreadHead.tsx'
import type { ThreadNotesProps } from './ThreadNotes.tsx'

// Few readers nominate or moderate: everybody else does not download how.
const ModeratorTools = later<{ thread: ThreadSummary; slow: boolean }>(
  async () => (await import('../moderation/ModeratorTools.tsx')).ModeratorTools,
  'features/moderation/ModeratorTools.tsx',
)
const NominationForm = later<{ threadId: number }>(
  async () => (await import('../practices/NominationForm.tsx')).NominationForm,
  'features/practices/NominationForm.tsx',
)

const SolutionForm = later<{ thread: ThreadSummary }>(
  async () => (await import('./SolutionForm.tsx')).SolutionForm,
  'features/threads/SolutionForm.tsx',
)

const ThreadNotes = later<ThreadNotesProps>(
  async () => (await import('./ThreadNotes.tsx')).ThreadNotes,
  'features/threads/ThreadNotes.tsx',
)

/** A question and what offices answered, alive: nothing the reader looks at moves by itself. */
export function ThreadPage(props: PageProps<Found>) {
  const words = useWords()
  const live = createLiveThread(props, { reply, vote, endorse })
  seekPost()
  const thread = () => live.page.thread
  const answers = () =>
    live.page.posts.filter(({ kind, id }) => kind === 'answer' && id !== thread().acceptedAnswerId)
  const question = () => live.page.posts.find(({ kind }) => kind === 'question')
  const accepted = () => live.page.accepted.find(({ kind }) => kind === 'answer')
  const action = (verb: string) => `${addresses.thread(thread().id, thread().slug)}/${verb}`
  return (
    <div class="page thread-page">
      <ThreadHead thread={thread()} />
      <PracticeBanner practice={thread().practice} nomination={live.page.nomination} />
      <Show when={live.merged() || live.page.slow || live.page.movedOut[0]}>
        <ThreadNotes page={live.page} merged={live.merged()} from={live.mine()?.writeFrom} />
      </Show>
      <Show when={thread().lockedReason} keyed>
        {(reason) => (
          <Notice icon="lock" title={words('threads.locked')}>
            {reason}
          </Notice>
        )}
      </Show>
      <Show when={question()}>{(post) => <Question post={post()} live={live} action={action} />}</Show>
      <Curated page={live.page} />
      <Show when={live.mine()?.can.nominate}>
        <NominationForm threadId={thread().id} />
      </Show>
      <Show when={live.mine()?.can.moderate}>
        <ModeratorTools thread={thread()} slow={live.page.slow !== null} />
      </Show>
      <Show when={live.page.solvedBy} keyed>
        {(practice) => (
          <Notice kind="good" icon="award" title={words('threads.solvedBy')}>
            <a href={addresses.practice(practice.id, practice.slug)}>{practice.title}</a>
          </Notice>
        )}
      </Show>
      <Show when={live.mine()?.can.solve}>
        <SolutionForm thread={thread()} />
      </Show>
      <Show when={accepted()}>
        {(post) => (
          <section class="solution" aria-labelledby="solution">
            <h2 id="solution">{words('threads.solution')}</h2>
            <Answer post={post()} live={live} action={action} onTop />
          </section>
        )}
      </Show>
      <section aria-labelledby="answers">
        <div class="answers-head">
          <h2 id="answers">{words('threads.answers', { count: thread().answers })}</h2>
          <ConnectionState />
        </div>
        <div class="answers">
          <For each={answers()}>{(post) => <Answer post={post} live={live} action={action} />}</For>
        </div>
        <Pager
          href={live.page.next === null ? null : `?after=${live.page.next}`}
          label={words('threads.moreAnswers')}
          onMore={live.showMore}
        />
      </section>
      <Show when={isOpen(thread()) && thread().title !== ''}>
        <section class="reply" aria-labelledby="reply">
          <h2 id="reply">{words('posts.reply.title')}</h2>
          <ReplyForm threadId={thread().id} action={action('odpowiedz')} onReply={live.reply} />
        </section>
      </Show>
      <Related threads={live.page.related} />
    </div>
  )
}

const isOpen = ({ lockedReason, archived }: ThreadSummary) => lockedReason === null && !archived

type PartProps = { post: Post; live: LiveThread; action: (verb: string) => string; onTop?: boolean }

function Tools(props: PartProps) {
  const moderates = () => props.live.mine()?.can.moderate ?? false
  return <PostTools post={props.post} action={props.action('zglos')} moderates={moderates()} />
}

function Question(props: PartProps) {
  return (
    <PostItem
      post={props.post}
      mayEdit={props.live.mayEdit(props.post.id)}
      hiddenReason={props.live.hiddenReasonOf(props.post.id)}
      actions={
        <>
          <SameProblemForm
            count={props.live.page.thread.sameProblem}
            said={props.live.mine()?.sameProblem ?? false}
            action={props.action('u-nas-tez')}
            onShare={props.live.shareProblem}
          />
          <Tools {...props} />
        </>
      }
    >
      <PostComments {...props} />
    </PostItem>
  )
}

function Answer(props: PartProps) {
  const acceptedId = () => props.live.page.thread.acceptedAnswerId
  return (
    <PostItem
      post={props.post}
      onTop={!!props.onTop}
      mayEdit={props.live.mayEdit(props.post.id)}
      hiddenReason={props.live.hiddenReasonOf(props.post.id)}
      actions={
        <>
          <Show when={!props.post.hidden}>
            <VoteButton
              postId={props.post.id}
              votes={props.post.votes}
              voted={props.live.voted(props.post.id)}
              action={props.action('przydatne')}
              onVote={(given) => props.live.vote(props.post.id, given)}
            />
            <EndorseButton
              postId={props.post.id}
              worksHere={props.post.worksHere}
              said={props.live.endorsed(props.post.id)}
              action={props.action('u-nas-dziala')}
              onEndorse={(given) => props.live.endorse(props.post.id, given)}
            />
            <AcceptForm
              postId={props.post.id}
              accepted={acceptedId() === props.post.id}
              may={props.live.mine()?.can.accept ?? false}
              action={props.action('rozwiazanie')}
              onAccept={props.live.accept}
            />
          </Show>
          <Tools {...props} />
        </>
      }
    >
      <PostComments {...props} />
    </PostItem>
  )
}

function PostComments(props: PartProps) {
  return (
    <Comments
      parent={props.post}
      comments={props.live.commentsUnder(props.post.id)}
      open={isOpen(props.live.page.thread)}
      action={props.action('komentarz')}
      onComment={props.live.reply}
      hiddenReasonOf={props.live.hiddenReasonOf}
      tools={(comment) => <Tools {...props} post={comment} />}
    />
  )
}

export const page = definePage<Found>({
  async load({ api, params, search, words }) {
    const found = await getThread(api, params.id ?? '', search.after)
    const { id, slug } = found.thread
    const title = found.thread.title || words('threads.hiddenTitle')
    const canonical = addresses.thread(id, slug)
    if (params.slug !== slug || params.id !== String(id)) return { moved: canonical }
    const description = words('threads.description', { count: found.thread.answers, title })
    return { found, head: { title: words('layout.title', { page: title }), description, canonical } }
  },
  Page: ThreadPage,
})
