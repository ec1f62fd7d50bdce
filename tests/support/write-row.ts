import type { Access } from '@rynek/server/core/access.ts'
import type { Method, World } from './world.ts'

export const actors = [null, 'anna', 'piotr', 'tomasz', 'ewa', 'adam', 'iga'] as const
export type Actor = (typeof actors)[number]

type Request = { url: string; body?: object; headers?: Record<string, string> }
export type WriteRow = {
  /** Method and address as the route was registered. */
  route: `${Exclude<Method, 'GET'>} ${string}`
  needs: Access
  /** What a guest, a member who asked, another member, an expert, a moderator and an administrator are answered. */
  answers: readonly [guest: number, anna: number, piotr: number, tomasz: number, ewa: number, adam: number]
  /** What Iga is answered, who speaks for Piotr's office, where it is not the same as what he is. */
  iga?: number
  /** A request that nothing but the rights of the actor can refuse. */
  request: (world: World, who: Actor) => Promise<Request>
  /** The one kind of body that is not JSON. */
  takesFile?: true
}

/** What each actor is answered, in their order. */
export const answersOf = ({ answers, iga = answers[2] }: WriteRow): readonly number[] => [...answers, iga]

export const methodOf = ({ route }: WriteRow) => route.split(' ')[0] as Exclude<Method, 'GET'>
