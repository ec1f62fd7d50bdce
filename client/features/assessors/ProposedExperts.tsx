import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AssessorDesk, ProposedExpert } from '@rynek/shared/features/assessors/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { askToAssess } from './api.ts'

type Reload = () => Promise<unknown>

/** Experts in the order to ask them, with why and what they have in hand; one click asks. */
export function ProposedExperts(props: { desk: AssessorDesk; reload: Reload }) {
  const words = useWords()
  return (
    <Show when={props.desk.proposed.length > 0} fallback={<p>{words('assessors.proposed.none')}</p>}>
      <ol class="assessor-list">
        <For each={props.desk.proposed}>
          {(expert) => <Proposed expert={expert} practiceId={props.desk.practice.id} reload={props.reload} />}
        </For>
      </ol>
    </Show>
  )
}

function Proposed(props: { expert: ProposedExpert; practiceId: number; reload: Reload }) {
  const words = useWords()
  const expert = () => props.expert
  const id = String(props.expert.id)
  const form = useForm('ask-to-assess', { instance: id, own: ({ person }) => person === id })
  const send = form.submit(async () => {
    await askToAssess(props.practiceId, expert().id)
    await props.reload()
  })
  const load = () => ({ open: String(expert().open), recent: String(expert().recent) })
  return (
    <li>
      <div>
        <strong>{expert().name}</strong>
        <p class="meta">
          <span>{expert().office}</span>
          <Tag kind={expert().knows === 'other' ? 'plain' : 'good'}>
            {words(`assessors.why.${expert().knows}`)}
          </Tag>
          <span>{words('assessors.load', load())}</span>
        </p>
      </div>
      <OneButtonForm
        form={form}
        action={addresses.assessors(props.practiceId)}
        hidden={{ person: id }}
        onSubmit={send}
      >
        {words('assessors.ask')}
        <span class="hidden-visually">: {expert().name}</span>
      </OneButtonForm>
    </li>
  )
}
