import { eventSchemas } from '@rynek/shared/core/events.ts'
import { expect, test } from 'vitest'
import { filesBelow, root } from '../../architecture/tree.ts'
import { shownOn } from '../../support/live-kinds.ts'

test('every kind of event that a room declares is announced, and has a page that applies it or a reason', async () => {
  const files = filesBelow('shared').filter((path) => path.endsWith('/events.ts') && !path.includes('/core/'))
  const rooms = await Promise.all(files.map((path) => import(`${root}/${path}`)))
  const declared = rooms.flatMap((room: Record<string, object>) => Object.values(room).flatMap(Object.keys))
  expect(declared.toSorted()).toEqual(Object.keys(eventSchemas).toSorted())
  expect(Object.keys(shownOn).toSorted()).toEqual(declared.toSorted())
})
