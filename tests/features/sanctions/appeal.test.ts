import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { appeal, decideAppeal, file, impose, mine } from '../../support/sanctions.ts'
import { putScope } from '../../support/staff.ts'
import { ask } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe('an appeal against a sanction', () => {
  test('is made once, and decided once, by another moderator', async (t) => {
    const world = await openWorld(t)
    await impose(world, 'ewa', 'piotr', 'silence')
    const [sanction] = await mine(world, 'piotr')
    const id = sanction?.id ?? 0
    expect((await decideAppeal(world, 'adam', id)).status).toBe(404)
    expect((await appeal(world, 'anna', id)).status).toBe(404)
    expect((await appeal(world, 'piotr', id)).status).toBe(204)
    expect((await appeal(world, 'piotr', id)).json.error.reason).toBe('appealed-already')
    const open = async (who: 'ewa' | 'adam') =>
      (await world.as(who)('GET', '/api/moderation/appeals')).json.items
    expect(await open('ewa')).toMatchObject([{ own: true, by: cast.ewa.name }])
    expect(await open('adam')).toMatchObject([{ own: false, person: { name: cast.piotr.name } }])
    expect((await world.as('adam')('GET', '/api/me/notices')).json.items[0].kind).toBe('sanction-appealed')
    expect((await decideAppeal(world, 'ewa', id, 'lifted')).json.error.reason).toBe('appeal-own')
    const all = await Promise.all([1, 2, 3, 4].map(() => decideAppeal(world, 'adam', id, 'lifted')))
    expect(all.map(({ status }) => status).toSorted()).toEqual([204, 409, 409, 409])
    expect(await mine(world, 'piotr')).toMatchObject([{ inForce: false, appeal: { outcome: 'lifted' } }])
    expect((await file(world, 'piotr')).strikes).toBe(0)
    const { id: threadId } = await ask(world)
    const body = { body: 'Znów piszę.' }
    expect((await world.as('piotr')('POST', `/api/threads/${threadId}/posts`, body)).status).toBe(201)
  })

  test('is told to whoever can decide it, and not to who moderates a part of the forum', async (t) => {
    const world = await openWorld(t)
    const told = async () =>
      (await world.as('ewa')('GET', '/api/me/notices')).json.items.map(({ kind }: { kind: string }) => kind)
    for (const [who, scope, heard] of [
      ['piotr', { subjects: ['FIN'], cityTypes: [] }, []],
      ['maria', null, ['sanction-appealed']],
    ] as const) {
      await putScope(world, 'ewa', structuredClone(scope) as never)
      await impose(world, 'adam', who, 'silence')
      const [sanction] = await mine(world, who)
      expect((await appeal(world, who, sanction?.id ?? 0)).status).toBe(204)
      expect([who, await told()]).toEqual([who, heard])
    }
  })

  test('of the banned comes with the password, and from nobody else', async (t) => {
    const world = await openWorld(t)
    await impose(world, 'ewa', 'piotr', 'ban')
    const text = 'To nie ja pisałem, ktoś użył mojego komputera.'
    const send = (password: string) =>
      world.as(null)('POST', '/api/appeals', { email: cast.piotr.email, password, text })
    expect((await send('nie to hasło')).json.error.reason).toBe('wrong-credentials')
    expect((await send(cast.piotr.password)).status).toBe(204)
    expect((await send(cast.piotr.password)).json.error.reason).toBe('appealed-already')
    const [waiting] = (await world.as('adam')('GET', '/api/moderation/appeals')).json.items
    expect(waiting.sanction.appeal.text).toBe(text)
    expect((await decideAppeal(world, 'adam', waiting.sanction.id)).status).toBe(204)
    const signedIn = await world.as(null)('POST', '/api/sessions', { ...cast.piotr, text: undefined })
    expect([400, 403]).toContain(signedIn.status)
  })
})
