import './institutions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { OfficeAdoptionList } from '@rynek/shared/features/adoptions/schemas.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { getAdoptionsOf } from '../adoptions/api.ts'
import { OfficeAdoptions } from '../adoptions/OfficeAdoptions.tsx'

type Found = Institution & { adoptions: OfficeAdoptionList }

/** An office as the register knows it, and what it made of others' practices. */
export function InstitutionPage(props: PageProps<Found>) {
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
      <OfficeAdoptions adoptions={office().adoptions} />
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

export const page = definePage<Found>({
  async load({ api, params, words }) {
    const id = params.id ?? ''
    const [institution, adoptions] = await Promise.all([
      api.get<Institution>(`/api/institutions/${id}`),
      getAdoptionsOf(api, id),
    ])
    const found = { ...institution, adoptions }
    const title = words('layout.title', { page: found.name })
    return { found, head: { title, canonical: addresses.institution(found.id) } }
  },
  Page: InstitutionPage,
})
