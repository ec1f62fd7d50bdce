import { timeToUndo } from '@rynek/shared/features/transfers/kinds.ts'

export const mayStillUndo = ({ at }: { at: number }, now: number): boolean => now - at <= timeToUndo
