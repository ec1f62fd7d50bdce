import { addresses } from '@rynek/shared/core/addresses.ts'
import { isPublic, type PracticeBadge } from '@rynek/shared/features/practices/badge.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** On its thread: where a nomination stands, or the practice that grew from it. */
export function PracticeBanner(props: { practice: PracticeBadge | null }) {
  const words = useWords()
  return (
    <Show when={props.practice} keyed>
      {(practice) => (
        <Notice
          icon="award"
          kind={isPublic(practice.stage) ? 'good' : 'plain'}
          title={words(`practices.banner.${practice.stage}`)}
        >
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
