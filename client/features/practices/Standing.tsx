import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PracticeCard } from '@rynek/shared/features/practices/schemas.ts'
import { Show } from 'solid-js'
import { can, me } from '../../core/session.ts'
import { useLanguage, useWords } from '../../core/words.tsx'
import { shortDate } from '../../ui/dates.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Said before the description is read: that nobody vouches for it at present, and where its office can change that. */
export function Standing(props: { practice: PracticeCard }) {
  const words = useWords()
  const language = useLanguage()
  const doubtful = () => props.practice.stage === 'review' || props.practice.stage === 'archived'
  const keeper = () => can('describe') || me()?.office.id === props.practice.office.id
  const until = () => (props.practice.reviewBy ? shortDate(props.practice.reviewBy, language) : '')
  return (
    <>
      <Show when={doubtful()}>
        <Notice kind="warning" title={words(`practices.stage.${props.practice.stage}`)}>
          <p>
            {props.practice.stage === 'review'
              ? words('practices.standing.review', { day: until() })
              : words('practices.standing.archived')}
          </p>
        </Notice>
      </Show>
      <Show when={keeper()}>
        <p>
          <a href={addresses.dossier(props.practice.id)}>{words('practices.keep')}</a>
        </p>
      </Show>
    </>
  )
}
