import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
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
          <dl class="facts">
            <dt>{words('institutions.type')}</dt>
            <dd>
              <Tag href={addresses.cityType(type)}>{words(`cityTypes.${type}`)}</Tag>
            </dd>
            <dt>{words('institutions.size')}</dt>
            <dd>
              {office().populationBand ? words(`populationBands.${office().populationBand ?? 'to-5'}`) : ''}
            </dd>
            <dt>{words('institutions.region')}</dt>
            <dd>{words(`voivodeships.${office().voivodeship as '14'}`)}</dd>
            <dt>{words('institutions.code')}</dt>
            <dd>{office().code}</dd>
          </dl>
        )}
      </Show>
    </div>
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
