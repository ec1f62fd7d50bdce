import './institutions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'

/** An office as the register knows it. */
export function InstitutionPage(props: PageProps<Institution>) {
  const words = useWords()
  const office = () => props.found
  return (
    <div class="page stack">
      <h1>{office().name}</h1>
      <Show when={office().demo}>
        <Notice>{words('institutions.demo')}</Notice>
      </Show>
      <Show when={office().cityType} keyed>
        {(type) => (
          <Card>
            <dl class="office-facts">
              <dt>{words('institutions.type')}</dt>
              <dd>
                <Tag href={addresses.cityType(type)}>{words(`cityTypes.${type}`)}</Tag>
              </dd>
              <Show when={office().populationBand} keyed>
                {(band) => (
                  <Fact name={words('institutions.size')} value={words(`populationBands.${band}`)} />
                )}
              </Show>
              <Show when={office().county} keyed>
                {(county) => <Fact name={words('institutions.county')} value={county} />}
              </Show>
              <Fact
                name={words('institutions.region')}
                value={words(`voivodeships.${office().voivodeship as '14'}`)}
              />
              <Show when={!office().demo}>
                <Fact name={words('institutions.code')} value={office().code} />
              </Show>
            </dl>
          </Card>
        )}
      </Show>
    </div>
  )
}

function Fact(props: { name: string; value: string }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </>
  )
}

export const page = definePage<Institution>({
  async load({ api, params, words }) {
    const found = await api.get<Institution>(`/api/institutions/${params.id}`)
    const title = words('layout.title', { page: found.name })
    return { found, head: { title, canonical: addresses.institution(found.id) } }
  },
  Page: InstitutionPage,
})
