import type { Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { assessments, practiceMoves, practices } from '@rynek/db/features/practices/tables.ts'
import { type Stage, stages } from '@rynek/shared/features/practices/badge.ts'
import { moveBetween } from '@rynek/shared/features/practices/lifecycle.ts'
import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { dossier, practiceAt, type Reached, scoresOf } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

/** How the database refuses a change; 'stored' when it does not. Whatever was stored is undone. */
async function refusalOf(world: World, change: (tx: Writer) => Promise<unknown>): Promise<string> {
  const undo = new Error('stored after all')
  try {
    await world.db.write(async (tx) => {
      await change(tx)
      throw undo
    })
  } catch (failure) {
    return failure === undo ? 'stored' : (databaseErrorKind(failure) ?? String(failure))
  }
  throw new Error('nothing was thrown')
}

async function lastStep(world: World, id: number): Promise<number> {
  const [row] = await world.db.read
    .select({ step: practices.step })
    .from(practices)
    .where(eq(practices.id, id))
  return row?.step ?? 0
}

const reached: readonly Reached[] = [
  'nominated',
  'draft',
  'assessment',
  'to-improve',
  'approved',
  'published',
]

describe('the database itself', () => {
  for (const from of reached) {
    test(`lets a ${from} practice go only where the lifecycle says`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, from)
      const step = await lastStep(world, id)
      for (const to of stages) {
        const row = { practiceId: id, step: step + 1, stage: to, fromStep: step, fromStage: from, at: 1 }
        const refusal = await refusalOf(world, async (tx) => tx.insert(practiceMoves).values(row))
        expect([from, to, refusal]).toEqual([from, to, moveBetween(from, to) ? 'stored' : 'check'])
      }
    })

    test(`keeps the stage of a ${from} practice at the end of its moves`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, from)
      for (const stage of stages.filter((other) => other !== from)) {
        const refusal = await refusalOf(world, async (tx) =>
          tx.update(practices).set({ stage }).where(eq(practices.id, id)),
        )
        expect([from, stage, refusal]).toEqual([from, stage, 'foreign'])
      }
      expect((await dossier(world, 'ewa', id)).stage).toBe(from)
    })
  }

  test('lets no move start where the practice never was', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const step = await lastStep(world, id)
    const publish = { practiceId: id, stage: 'published' as const, fromStage: 'approved' as const, at: 1 }
    const insert = (row: typeof practiceMoves.$inferInsert) =>
      refusalOf(world, async (tx) => tx.insert(practiceMoves).values(row))
    // A lie about the stage before, a step from nowhere, a step over steps, a second start, a start at the end.
    expect(await insert({ ...publish, step: step + 1, fromStep: step })).toBe('foreign')
    expect(await insert({ ...publish, step: step + 2, fromStep: step + 1 })).toBe('foreign')
    expect(await insert({ ...publish, step: step + 2, fromStep: step })).toBe('check')
    expect(await insert({ ...publish, step: step + 1, fromStep: null, fromStage: null })).toBe('check')
    expect(await insert({ ...publish, step: 1, fromStep: null, fromStage: null })).toBe('check')
    expect(await insert({ ...publish, step: step + 1, fromStep: step, fromStage: null })).toBe('check')
    expect(await insert({ ...publish, step: step + 1, fromStep: null })).toBe('check')
    const elsewhere = { ...publish, practiceId: 999_999, step: 2, fromStep: 1 }
    expect(await insert({ ...elsewhere, stage: 'draft', fromStage: 'nominated' })).toBe('foreign')
  })

  test('lets two moves at once from one stage come to one', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'approved')
    const step = await lastStep(world, id)
    const move = (stage: Stage) => ({
      practiceId: id,
      step: step + 1,
      stage,
      fromStep: step,
      fromStage: 'approved' as const,
      at: 1,
    })
    const refusal = await refusalOf(world, async (tx) => {
      await tx.insert(practiceMoves).values(move('published'))
      await tx.insert(practiceMoves).values(move('withdrawn'))
    })
    expect(refusal).toBe('unique')
  })

  test('loses no move of what has moved on', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    const step = await lastStep(world, id)
    for (let at = 1; at <= step; at++) {
      const its = and(eq(practiceMoves.practiceId, id), eq(practiceMoves.step, at))
      expect([at, await refusalOf(world, async (tx) => tx.delete(practiceMoves).where(its))]).toEqual([
        at,
        'foreign',
      ])
    }
  })

  test('starts a practice nowhere but at its nomination', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'nominated')
    const [own] = await world.db.read.select().from(practices).where(eq(practices.id, id))
    const { id: _, ...row } = { ...own!, step: null }
    await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false })
    const add = (stage: Stage) =>
      refusalOf(world, async (tx) => tx.insert(practices).values({ ...row, stage }))
    for (const stage of stages)
      expect([stage, await add(stage)]).toEqual([stage, stage === 'nominated' ? 'stored' : 'check'])
    const withStep = { ...row, stage: 'published' as const, step: 1 }
    expect(await refusalOf(world, async (tx) => tx.insert(practices).values(withStep))).toBe('foreign')
  })

  test('holds one open practice a thread, and one score an office and a person in a round', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    const [own] = await world.db.read.select().from(practices).where(eq(practices.id, id))
    const { id: _, ...row } = { ...own!, step: null, stage: 'nominated' as const }
    expect(await refusalOf(world, async (tx) => tx.insert(practices).values(row))).toBe('unique')

    const { tomasz, wanda, offices } = world.people
    const score = { practiceId: id, round: 1, scores: scoresOf(2), createdAt: 1 }
    const both = (second: { assessorId: number; institutionId: number; round?: number }) =>
      refusalOf(world, async (tx) => {
        await tx
          .insert(assessments)
          .values({ ...score, assessorId: tomasz, institutionId: offices.staraWola })
        await tx.insert(assessments).values({ ...score, ...second })
      })
    expect(await both({ assessorId: wanda, institutionId: offices.staraWola })).toBe('unique')
    expect(await both({ assessorId: tomasz, institutionId: offices.lipnik })).toBe('unique')
    expect(await both({ assessorId: wanda, institutionId: offices.lipnik })).toBe('stored')
    expect(await both({ assessorId: tomasz, institutionId: offices.staraWola, round: 2 })).toBe('stored')
  })
})
