import type { Params } from '@rynek/shared/core/pages.ts'
import type { FacetName } from '@rynek/shared/features/library/rules.ts'
import { isArea, isTopic } from '@rynek/shared/features/topics/catalogue.ts'

/** Parameters of the library in its address, and the facets they choose from. */
export const facetInAddress = {
  area: 'temat',
  fits: 'typ',
  band: 'wielkosc',
  voivodeship: 'wojewodztwo',
  cost: 'koszt',
  standing: 'stan',
  adoptedBy: 'wdrozono',
  year: 'rok',
} as const satisfies Record<FacetName, string>

export const orderInAddress = { newest: 'najnowsze', adopted: 'wdrozenia', fresh: 'aktualne' } as const

export const libraryParameters = [...Object.values(facetInAddress), 'kolejnosc', 'after', 'mapa'] as const

/** What the API is asked for, from what stands in the address. `temat` is an area or one of its topics. */
export function filterOf(search: Params): Params {
  const { temat = '', kolejnosc, after = '' } = search
  const chosen = Object.entries(facetInAddress).map(([facet, name]) => [facet, search[name] ?? ''])
  return {
    ...Object.fromEntries(chosen),
    area: isArea(temat) ? temat : '',
    topic: isTopic(temat) ? temat : '',
    order: Object.entries(orderInAddress).find(([, word]) => word === kolejnosc)?.[0] ?? '',
    after,
  }
}
