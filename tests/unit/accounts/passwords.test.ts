import { hashPassword, passwordMatches } from '@rynek/server/features/accounts/passwords.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { describe, expect, test } from 'vitest'

describe('a password', () => {
  test('is kept as argon2id with 19 MiB and two passes', async () => {
    expect(await hashPassword('ratusz i zegar')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('is the same however its letters were composed', async () => {
    const kept = await hashPassword('z\u0301ółta łódź')
    expect(await passwordMatches(kept, 'źółta łódź')).toBe(true)
    expect(await passwordMatches(kept, 'zółta łódź')).toBe(false)
  })

  test('of nobody never matches', async () => {
    expect(await passwordMatches(undefined, 'nobody has this password')).toBe(false)
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false)
  })

  test('is worked on two at a time with twenty in line; the next is asked to come back', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => passwordMatches(undefined, 'x')))
    const refused = tries.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
    expect(refused).toHaveLength(8)
    expect(refused[0]).toBeInstanceOf(Problem)
    expect(refused[0]).toMatchObject({ code: 'unavailable', reason: 'busy-signing-in' })
    // The line is empty again.
    expect(await passwordMatches(undefined, 'x')).toBe(false)
  })
})
