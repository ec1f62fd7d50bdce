import { describe, expect, test } from 'vitest'
import { filesBelow, foldersIn } from './tree.ts'

const rooms = [
  'accounts',
  'adoptions',
  'approvals',
  'assessors',
  'audit',
  'correspondence',
  'credentials',
  'documents',
  'endorsements',
  'excerpts',
  'exports',
  'factors',
  'guard',
  'identities',
  'institutions',
  'layout',
  'library',
  'limits',
  'mail',
  'memberships',
  'moderation',
  'notices',
  'passkeys',
  'phrases',
  'posts',
  'practices',
  'privacy',
  'profiles',
  'sanctions',
  'search',
  'staff',
  'terms',
  'threads',
  'topics',
  'transfers',
  'watchlist',
]

/** What a room may hold, by package: the newcomer's key, explained in ARCHITECTURE.md. */
const mayHold: Record<string, RegExp> = {
  shared:
    /^(schemas|events|strings|rules|catalogue|kinds|badge|lifecycle|description|template|rubric)\.ts$|^rules\/[a-z-]+\.ts$/,
  db: /^(tables|queries|author|visible)\.ts$|^queries\/[a-z-]+\.ts$/,
  server: /\.ts$/,
  client: /^(api|live|rules)\.ts$|^[A-Z]\w+\.(tsx|css)$|\.css$|^[a-z-]+\.ts$/,
}

describe('the rooms', () => {
  for (const [kind, allowed] of Object.entries(mayHold)) {
    test(`of ${kind} have known names and known files`, () => {
      for (const room of foldersIn(`${kind}/features`)) {
        expect(rooms, `${kind}/features/${room}`).toContain(room)
        for (const path of filesBelow(`${kind}/features/${room}`)) {
          expect(path.slice(`${kind}/features/${room}/`.length), path).toMatch(allowed)
        }
      }
    })
  }
})
