import { refusePersonalData } from '@rynek/server/features/guard/refuse-personal-data.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { describe, expect, test } from 'vitest'

const body = { body: 'PESEL 85010112345, tel. 601 234 567 i 602 345 678', knowingly: true }

async function logged(given: object): Promise<string> {
  const lines: unknown[] = []
  const request = {
    body: given,
    routeOptions: { config: { guards: ['body'] } },
    log: { info: (line: unknown) => lines.push(line) },
  }
  // Only these parts of a request are looked at.
  const passed = await refusePersonalData(request as never).catch((refusal: unknown) => refusal)
  if (passed !== undefined) expect(passed).toBeInstanceOf(Problem)
  return JSON.stringify(lines)
}

describe('the log of the guard', () => {
  test('holds kinds and how many, and no value', async () => {
    const { knowingly: _, ...unaware } = body
    expect(await logged(body)).toBe('[{"personalData":{"pesel":1,"phone":2},"knowingly":true}]')
    expect(await logged(unaware)).toBe('[{"personalData":{"pesel":1,"phone":2},"knowingly":false}]')
    expect(await logged({ body: 'Nic takiego.' })).toBe('[]')
  })
})
