import type { Happened } from '@rynek/shared/core/realtime.ts'

/** How far a topic has been read: `last` means nothing outside its epoch. */
export type Place = { epoch: string; last: number }

/**
 * What an event means to a reader: the next one; one seen before (replays may overlap); one behind a hole, so that the
 * ones between have to be asked for; or one of another life of the database, after which only loading anew helps.
 */
export function meaningOf({ epoch, last }: Place, event: Happened): 'next' | 'seen' | 'hole' | 'foreign' {
  if (event.epoch !== epoch) return 'foreign'
  if (event.id <= last) return 'seen'
  return event.prev > last ? 'hole' : 'next'
}
