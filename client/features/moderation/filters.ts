import type { Params } from '@rynek/shared/core/pages.ts'
import { reportReasons } from '@rynek/shared/features/moderation/kinds.ts'
import { isArea } from '@rynek/shared/features/topics/catalogue.ts'

export const stateInAddress = {
  new: 'nowe',
  taken: 'w-toku',
  appealed: 'odwolania',
  decided: 'rozstrzygniete',
} as const

/** What the API is asked for, from what stands in the address; a word that is not ours filters nothing. */
export function filterOf({ stan, czyje, obszar = '', powod = '', after = '' }: Params): Params {
  const states = Object.entries(stateInAddress)
  return {
    state: states.find(([, word]) => word === stan)?.[0] ?? '',
    mine: czyje === 'moje' ? 'yes' : '',
    area: isArea(obszar) ? obszar : '',
    reason: reportReasons.some((reason) => reason === powod) ? powod : '',
    after: /^[1-9]\d{0,15}$/.test(after) ? after : '',
  }
}
