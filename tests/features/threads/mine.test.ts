import { describe, expect, test } from 'vitest'
import { answer, ask, comment, hide } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const nothing = {
  answer: false,
  comment: false,
  vote: false,
  accept: false,
  solve: false,
  sameProblem: false,
  nominate: false,
  moderate: false,
}

describe("a reader's own part of a thread", () => {
  test('holds his votes, his posts, and why one of them was hidden', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const mine = await answer(world, id)
    const rude = await comment(world, mine, 'piotr')
    const other = await answer(world, id, 'tomasz')
    await world.as('piotr')('PUT', `/api/posts/${other.id}/vote`)
    await hide(world, rude.id)
    const { json, headers } = await world.as('piotr')('GET', `/api/threads/${id}/mine`)
    expect(json).toEqual({
      votes: [other.id],
      endorsed: [],
      editable: [mine.id],
      hidden: [{ postId: rude.id, reason: 'Dane osobowe mieszkańca.' }],
      sameProblem: false,
      writeFrom: null,
      can: { ...nothing, answer: true, comment: true, vote: true, sameProblem: true },
    })
    expect(headers['cache-control']).toBe('no-store')
  })

  test('says what each may do', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const can = async (who: 'anna' | 'jan' | 'ewa' | 'tomasz') =>
      (await world.as(who)('GET', `/api/threads/${id}/mine`)).json.can
    const everybody = { ...nothing, answer: true, comment: true, vote: true }
    expect(await can('anna')).toEqual({ ...everybody, accept: true, solve: true })
    expect(await can('jan')).toEqual({ ...everybody, solve: true })
    expect(await can('tomasz')).toEqual({ ...everybody, sameProblem: true, nominate: true, solve: true })
    expect(await can('ewa')).toEqual({ ...everybody, sameProblem: true, moderate: true, solve: true })

    await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason: 'Sprawa jest w sądzie.' })
    expect(await can('anna')).toEqual({ ...nothing, vote: true, accept: true, solve: true })
    expect((await world.as(null)('GET', `/api/threads/${id}/mine`)).status).toBe(401)
  })
})
