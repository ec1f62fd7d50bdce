import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  Ledger,
  NewCall,
  NewReport,
  OfficeAdoptionList,
  OwnAdoption,
  TesterCallList,
} from '@rynek/shared/features/adoptions/schemas.ts'
import { api } from '../../core/http.ts'

export const getLedger = (from: Api, practiceId: string) =>
  from.get<Ledger>(`/api/practices/${practiceId}/adoptions`)
export const getAdoptionsOf = (from: Api, institutionId: string) =>
  from.get<OfficeAdoptionList>(`/api/institutions/${institutionId}/adoptions`)
export const getOwn = (from: Api, practiceId: string) =>
  from.get<OwnAdoption>(`/api/practices/${practiceId}/adoption`)
export const getCalls = (from: Api) => from.get<TesterCallList>('/api/tester-calls')
export const openCall = (practiceId: number, call: NewCall) =>
  api.put<void>(`/api/practices/${practiceId}/tester-call`, call)
export const closeCall = (practiceId: number) => api.delete<void>(`/api/practices/${practiceId}/tester-call`)
export const report = (practiceId: number, given: NewReport) =>
  api.post<{ entry: number }>(`/api/practices/${practiceId}/adoption/reports`, given)
export const confirm = (practiceId: number, entry: number) =>
  api.put<void>(`/api/practices/${practiceId}/adoption/confirmation`, { entry })
