import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Written } from '@rynek/shared/features/profiles/schemas.ts'
import { For } from 'solid-js'
import { api } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { createPaging } from '../../ui/paging.ts'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { getProfile } from './api.ts'

/** Questions and answers of one person, page after page. */
export function WrittenList(props: { personId: number; written: Written }) {
  const words = useWords()
  const paging = createPaging(
    () => props.written,
    // Whoever takes the consent back in between shows nothing more.
    async (after) =>
      (await getProfile(api, String(props.personId), after)).written ?? {
        ...props.written,
        items: [],
        next: null,
      },
  )
  const showMore = async () => words('profiles.written.added', { count: await paging.showMore() })
  return (
    <section class="stack">
      <h2>{words('profiles.written')}</h2>
      <p class="meta">
        <span>{words('profiles.written.questions', { count: props.written.questions })}</span>
        <span>{words('profiles.written.answers', { count: props.written.answers })}</span>
      </p>
      <ul class="written">
        <For each={paging.items()} fallback={<EmptyState title={words('profiles.written.none')} />}>
          {({ postId, kind, thread, createdAt }) => (
            <li>
              <a href={addresses.post(thread.id, thread.slug, postId)}>{thread.title}</a>
              <span class="meta">
                <Tag>{words(`profiles.written.${kind}`)}</Tag>
                <Tag href={addresses.area(thread.topic)}>{words(`topics.topic.${thread.topic}`)}</Tag>
                <When at={createdAt} />
              </span>
            </li>
          )}
        </For>
      </ul>
      <Pager
        href={paging.next() === null ? null : `?after=${paging.next()}`}
        label={words('profiles.written.more')}
        onMore={showMore}
      />
    </section>
  )
}
