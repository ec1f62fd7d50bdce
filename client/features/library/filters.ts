import type { Params } from '@rynek/shared/core/pages.ts'
import { isArea, isTopic } from '@rynek/shared/features/topics/catalogue.ts'
import { facetInAddress, orderInAddress } from './parameters.ts'

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
