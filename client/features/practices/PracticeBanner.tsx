import { addresses } from '@rynek/shared/core/addresses.ts'
import { isPublic, type Nomination, type PracticeBadge } from '@rynek/shared/features/practices/badge.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { When } from '../../ui/When.tsx'

/** On its thread: where a nomination stands, or the practice that grew from it. */
export function PracticeBanner(props: { practice: PracticeBadge | null; nomination: Nomination | null }) {
  const words = useWords()
  return (
    <Show when={props.practice} keyed>
      {(practice) => (
        <Notice
          icon="award"
          kind={isPublic(practice.stage) ? 'good' : 'plain'}
          title={words(`practices.banner.${practice.stage}`)}
        >
          <Show when={props.nomination} keyed>
            {({ by, at, justification }) => (
              <>
                <p class="meta">
                  <When at={at} />
                  <span>{words('practices.banner.by', by)}</span>
                </p>
                <p>{justification}</p>
              </>
            )}
          </Show>
          <p>
            <Show
              when={isPublic(practice.stage)}
              fallback={
                <a class="for-members" href={addresses.dossier(practice.id)}>
                  {words('practices.banner.dossier')}
                </a>
              }
            >
              <a href={addresses.practice(practice.id, practice.slug)}>{practice.title}</a>
            </Show>
          </p>
        </Notice>
      )}
    </Show>
  )
}
