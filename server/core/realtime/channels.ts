import { channels } from '@rynek/shared/core/events.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { Person } from '../person.ts'

/** Threads, lists and what people let everybody see are for everybody. */
export const isPublic = (topic: string): boolean =>
  topic === channels.lists || /^(?:thread|profile):[1-9]\d{0,15}$/.test(topic)

/** Who may watch a topic: what is private, only those it is about or for; for others it does not exist. */
export function mayWatch(person: Person | null, topic: string): boolean {
  if (isPublic(topic)) return true
  if (!person) return false
  if (topic === channels.queue || /^conversation:[1-9]\d{0,15}$/.test(topic))
    return permitted(person.roles, 'moderate')
  return [channels.person(person.id), channels.office(person.institutionId)].includes(topic)
}
