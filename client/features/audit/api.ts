import type { Api } from '@rynek/shared/core/pages.ts'
import type { ChainReport, FullLog, PublicLog } from '@rynek/shared/features/audit/schemas.ts'

const from = (after?: string) => (after === undefined ? '' : `?after=${encodeURIComponent(after)}`)

export const getPublicLog = (api: Api, after?: string) =>
  api.get<PublicLog>(`/api/audit/public${from(after)}`)
export const getFullLog = (api: Api, after?: string) => api.get<FullLog>(`/api/audit/entries${from(after)}`)
export const getChain = (api: Api) => api.get<ChainReport>('/api/audit/chain')
export const csvHref = '/api/audit/entries.csv'
