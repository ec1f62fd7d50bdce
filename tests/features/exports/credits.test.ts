import { describe, expect, test } from 'vitest'
import { credit, publishQuoting } from '../../support/excerpts.ts'
import { readDocx, readPdf } from '../../support/papers.ts'
import { openWorld } from '../../support/world.ts'

describe('the author of a quoted post, on paper', () => {
  test('stands as he said last', async (t) => {
    const world = await openWorld(t)
    const quoted = await publishQuoting(world)
    const paper = async (format: string) =>
      (await world.app.inject(`/api/export/practices/${quoted.id}/${format}`)).rawPayload
    const pdf = async () => (await readPdf(await paper('pdf'))).text
    const docx = async () => Object.values(readDocx(await paper('docx'))).join('')
    const [name, office, toPost] = ['Piotr Nowak', 'Urząd Gminy Dolne Pole', `w:anchor="p${quoted.postId}"`]
    for (const [said, shown, hidden] of [
      ['named', [name, office, toPost], []],
      ['office', [office], [name, toPost]],
      ['anonymous', ['Wpis bez podpisu'], [name, office, toPost]],
      ['refused', [], [name, office, 'Wpis bez podpisu', toPost]],
    ] as const) {
      await credit(world, 'piotr', quoted, said)
      const onPaper = (await pdf()) + (await docx())
      for (const text of shown) expect([said, text, onPaper.includes(text)]).toEqual([said, text, true])
      for (const text of hidden) expect([said, text, onPaper.includes(text)]).toEqual([said, text, false])
    }
  })
})
