import type { SearchOrder } from '@rynek/shared/features/search/schemas.ts'

/** Orders as they stand in the address; the first is that of whoever chose none. */
export const searchOrders = [
  { value: '', key: 'search.order.best', order: 'best' },
  { value: 'najnowsze', key: 'threads.order.newest', order: 'newest' },
  { value: 'ostatnie', key: 'threads.order.active', order: 'active' },
] as const

export const orderOf = (value = ''): SearchOrder =>
  searchOrders.find((one) => one.value === value)?.order ?? 'best'
