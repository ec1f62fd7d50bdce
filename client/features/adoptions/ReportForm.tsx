import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import {
  type AdoptionState,
  adoptionStates,
  type CostBand,
  costBands,
  type Recommendation,
  recommendations,
} from '@rynek/shared/features/adoptions/rules.ts'
import type { OwnAdoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { For } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { report } from './api.ts'

const texts = ['effect', 'changed', 'obstacles'] as const
const longest = 1_000

/** How it goes at the reader's office. What a state asks for is said by the refusal, at its field. */
export function ReportForm(props: { own: OwnAdoption; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('adoption')
  const id = () => props.own.practice.id
  const seen = () => props.own.adoption?.entries[0]?.entry ?? 0
  const send = form.submit(async ({ effect = '', changed = '', obstacles = '', ...given }, fields) => {
    await report(id(), {
      state: given.state as AdoptionState,
      since: given.since ?? '',
      cost: (given.cost || null) as CostBand | null,
      effect,
      changed,
      obstacles,
      recommend: (given.recommend || null) as Recommendation | null,
      entry: seen(),
      ...knowinglyIf(given),
    })
    fields.reset()
    announce(words('adoptions.sent'))
    await props.reload()
  })
  return (
    <form class="stack" method="post" action={addresses.adoption(id())} onSubmit={send} noValidate>
      <h2>{words('adoptions.new')}</h2>
      <p>{words('adoptions.new.text')}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="entry" value={seen()} />
      <div class="row-fields">
        <Select
          form={form}
          name="state"
          label={words('adoptions.state')}
          value={props.own.call?.open ? 'testing' : undefined}
          options={adoptionStates.map((value) => ({ value, label: words(`adoptions.state.${value}`) }))}
        />
        <Field form={form} name="since" type="date" label={words('adoptions.since')} />
        <Select
          form={form}
          name="cost"
          label={words('adoptions.cost')}
          empty={words('adoptions.cost.choose')}
          options={costBands.map((value) => ({ value, label: words(`adoptions.cost.${value}`) }))}
          optional
        />
        <Select
          form={form}
          name="recommend"
          label={words('adoptions.recommend')}
          empty={words('adoptions.cost.choose')}
          options={recommendations.map((value) => ({ value, label: words(`adoptions.recommend.${value}`) }))}
          optional
        />
      </div>
      <For each={texts}>
        {(name) => (
          <TextArea
            form={form}
            name={name}
            label={words(`adoptions.${name}`)}
            rows={3}
            maxlength={longest}
            optional
            guarded
          />
        )}
      </For>
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('adoptions.send')}
      </Button>
    </form>
  )
}
