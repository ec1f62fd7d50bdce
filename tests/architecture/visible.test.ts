import { describe, expect, test } from 'vitest'
import { filesBelow, read } from './tree.ts'
import { inside } from './visible-inside.ts'

/** Tables that hold what not everybody may read, each with the rules a query of it can ask. */
const rules: Record<string, RegExp> = {
  threads: /\bvisibleThread\(/,
  posts: /\bvisiblePost\(/,
  indexedPosts: /\bvisiblePost\(/,
  postVersions: /\bvisiblePost\(/,
  practices: /\bvisible(?:Practice|Dossier|Work|Document|Report|Adoption)\(/,
  practiceEditions: /\bvisiblePractice\(/,
  practiceMoves: /\bvisibleWork\(/,
  documents: /\bvisibleDocument\(/,
  adoptions: /\bvisible(?:Report|Adoption)\(/,
  adoptionEntries: /\bvisibleReport\(/,
  conversations: /\bvisibleConversation\(/,
  messages: /\bvisibleConversation\(/,
  notices: /\b(?:toldTo|unreadOf)\(/,
  memberships: /\bvisible(?:Membership|Colleague)\(/,
  membershipInvitations: /\bvisibleInvitation\(/,
  auditEntries: /\bvisibleEntry\(/,
}

/** What only the room of accounts may read of a person, by any name. */
const secrets = /\bpeople\.(?:email|emailKey|passwordHash)\b|\bsessions\.idHash\b|\boneTimeCodes\./

type Declaration = { name: string; text: string }

describe('every query', () => {
  const declared = filesBelow('db/features')
    .filter((path) => /\/queries(?:\/[\w-]+)?\.ts$/.test(path))
    .flatMap((path) => declarationsIn(path))

  test('of what not everybody may read asks its rule, or is known to stay inside', () => {
    const without = declared.filter(({ text }) => tablesIn(text).some((table) => !rules[table]?.test(text)))
    const unknown = without.map(({ name }) => name).filter((name) => !reasonOf(name))
    expect(unknown, 'name the rule of its kind, or say in visible-inside.ts why nothing leaves').toEqual([])
  })

  test('that is excused still has something to be excused', () => {
    const names = declared.map(({ name }) => name)
    const idle = Object.keys(inside).filter((known) => !names.some((name) => covers(known, name)))
    expect(idle).toEqual([])
  })

  test('outside the room of accounts leaves addresses, passwords and sessions alone', () => {
    const told = declared.filter(({ name, text }) => secrets.test(text) && !name.startsWith('accounts/'))
    expect(told.map(({ name }) => name).filter((name) => !reasonOf(name))).toEqual([])
  })
})

const covers = (known: string, name: string) =>
  known === name || (known.endsWith('/') && name.startsWith(known))
const reasonOf = (name: string) => Object.entries(inside).find(([known]) => covers(known, name))?.[1]

/** Functions and constants at the left margin of a file, each with its text. */
function declarationsIn(path: string): Declaration[] {
  const parts = read(path).split(/^(?=(?:export )?(?:async )?(?:function|const) )/m)
  const place = path.replace('db/features/', '').replace('/queries/', '/').replace('.ts', '')
  return parts.slice(1).map((text) => ({
    name: `${place}: ${/(?:function|const) (\w+)/.exec(text)?.[1] ?? ''}`,
    text,
  }))
}

/** Guarded tables that are read, whatever is read of them. */
const tablesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|innerJoin|leftJoin)\((\w+)/g)]
    .map(([, table]) => table ?? '')
    .filter((table) => table in rules)
