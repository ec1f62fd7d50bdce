import type { Api } from '@rynek/shared/core/pages.ts'
import type { ChainReport, FullLog, PublicLog } from '@rynek/shared/features/audit/schemas.ts'

const from = (after?: string) => (after === undefined ? '' : `?after=${encodeURIComponent(after)}`)

/** `thread`: an id, for what was done to one thread. */
export const getPublicLog = (api: Api, { after = '', thread = '' }: { after?: string; thread?: string }) => {
  const given = new URLSearchParams(Object.entries({ after, thread }).filter(([, value]) => value !== ''))
  return api.get<PublicLog>(`/api/audit/public?${given}`)
}
export const getFullLog = (api: Api, after?: string) => api.get<FullLog>(`/api/audit/entries${from(after)}`)
export const getChain = (api: Api) => api.get<ChainReport>('/api/audit/chain')
export const csvHref = '/api/audit/entries.csv'
