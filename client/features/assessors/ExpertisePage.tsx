import './assessors.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Expertise } from '@rynek/shared/features/assessors/schemas.ts'
import {
  type AreaCode,
  areaCodes,
  catalogue,
  isArea,
  isTopic,
} from '@rynek/shared/features/topics/catalogue.ts'
import { createSignal, For } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { changeExpertise, getExpertise } from './api.ts'

/** Where an expert says what he knows: whole areas, and single topics within. */
export function ExpertisePage(props: PageProps<Expertise>) {
  const words = useWords()
  const form = useForm('expert-areas')
  const [saved, setSaved] = createSignal(false)
  const send = form.submit(async ({ areas = '', topics = '' }) => {
    setSaved(false)
    await changeExpertise({
      areas: areas.split(',').filter(isArea),
      topics: topics.split(',').filter(isTopic),
    })
    setSaved(true)
  })
  // Refused is only too many topics: what was ticked stays ticked.
  const refused = form.value('topics') !== undefined
  const chosen = (name: 'areas' | 'topics'): readonly string[] =>
    refused ? (form.value(name) ?? '').split(',') : props.found[name]
  return (
    <div class="page stack">
      <h1>{words('assessors.expertise')}</h1>
      <p class="lead">{words('assessors.expertise.text')}</p>
      <p>{words('assessors.expertise.seen')}</p>
      <form class="stack" method="post" action={addresses.expertAreas} onSubmit={send}>
        <ErrorSummary form={form} />
        <For each={areaCodes}>
          {(area) => <KnownOfArea area={area} areas={chosen('areas')} topics={chosen('topics')} />}
        </For>
        <div class="acts">
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('assessors.expertise.save')}
          </Button>
          <span role="status">{saved() ? words('assessors.expertise.saved') : ''}</span>
        </div>
      </form>
      <p>
        <a href={addresses.expertDesk}>{words('practices.desk')}</a>
      </p>
    </div>
  )
}

function KnownOfArea(props: { area: AreaCode; areas: readonly string[]; topics: readonly string[] }) {
  const words = useWords()
  return (
    <fieldset class="checks">
      <legend>{words(`topics.area.${props.area}`)}</legend>
      <label>
        <input type="checkbox" name="areas" value={props.area} checked={props.areas.includes(props.area)} />
        <strong>{words('assessors.expertise.wholeArea')}</strong>
      </label>
      <For each={catalogue[props.area]}>
        {(topic) => (
          <label>
            <input type="checkbox" name="topics" value={topic} checked={props.topics.includes(topic)} />
            {words(`topics.topic.${topic}`)}
          </label>
        )}
      </For>
    </fieldset>
  )
}

export const page = definePage<Expertise>({
  async load({ api, words }) {
    const found = await getExpertise(api)
    const title = words('layout.title', { page: words('assessors.expertise') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: ExpertisePage,
})
