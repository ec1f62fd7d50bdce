import type { Person } from '../person.ts'

/** Who may watch a topic. Threads and lists are public; other kinds of topics do not exist for anybody yet. */
export function mayWatch(_person: Person | null, topic: string): boolean {
  return topic === 'lists' || /^thread:[1-9]\d{0,15}$/.test(topic)
}
