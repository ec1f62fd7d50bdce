import type { FacetName } from '@rynek/shared/features/library/rules.ts'

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
