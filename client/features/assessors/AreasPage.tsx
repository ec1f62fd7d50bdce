import './assessors.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ExpertAreas } from '@rynek/shared/features/assessors/schemas.ts'
import { areaCodes, isArea } from '@rynek/shared/features/topics/catalogue.ts'
import { createSignal, For } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { changeAreas, getAreas } from './api.ts'

/** Where an expert says what he knows. */
export function AreasPage(props: PageProps<ExpertAreas>) {
  const words = useWords()
  const form = useForm('expert-areas')
  const [saved, setSaved] = createSignal(false)
  const send = form.submit(async ({ areas = '' }) => {
    setSaved(false)
    await changeAreas(areas.split(',').filter(isArea))
    setSaved(true)
  })
  return (
    <div class="page stack">
      <h1>{words('assessors.areas')}</h1>
      <p>{words('assessors.areas.text')}</p>
      <form class="stack" method="post" action={addresses.expertAreas} onSubmit={send}>
        <ErrorSummary form={form} />
        <fieldset class="checks">
          <legend>{words('assessors.areas.legend')}</legend>
          <For each={areaCodes}>
            {(area) => (
              <label>
                <input type="checkbox" name="areas" value={area} checked={props.found.areas.includes(area)} />
                {words(`topics.area.${area}`)}
              </label>
            )}
          </For>
        </fieldset>
        <div class="acts">
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('assessors.areas.save')}
          </Button>
          <span role="status">{saved() ? words('assessors.areas.saved') : ''}</span>
        </div>
      </form>
      <p>
        <a href={addresses.expertDesk}>{words('practices.desk')}</a>
      </p>
    </div>
  )
}

export const page = definePage<ExpertAreas>({
  async load({ api, words }) {
    const found = await getAreas(api)
    const title = words('layout.title', { page: words('assessors.areas') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: AreasPage,
})
