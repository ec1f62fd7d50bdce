/** What a number in an address stands for, by how the address begins. An address that is in no row fails its test. */
const census: readonly (readonly [RegExp, Thing])[] = [
  [/^\/(?:api\/threads|(?:moderacja\/)?watki)\//, 'thread'],
  [/^\/(?:api\/posts|wpisy)\//, 'post'],
  [/^\/(?:api\/(?:export\/)?practices|praktyki|ekspert\/praktyki|wdrozenia|napisz)\//, 'practice'],
  [/^\/api\/documents\//, 'document'],
  [/^\/(?:api\/conversations|korespondencja)\//, 'conversation'],
  [/^\/(?:api\/moderation\/cases|moderacja\/sprawy)\//, 'case'],
  [
    /^\/(?:api(?:\/moderation|\/administration)?\/people|(?:(?:moderacja|administracja)\/)?osoby)\//,
    'person',
  ],
  [/^\/(?:api\/institutions|instytucje)\//, 'office'],
]

export const things = [
  'thread',
  'post',
  'practice',
  'document',
  'conversation',
  'case',
  'person',
  'office',
] as const
export type Thing = (typeof things)[number]
export type Ids = Partial<Record<Thing, readonly number[]>>

/** The thing that `:id` of this path is; an error where nobody said what it is, and whose rule it asks. */
export function thingOf(path: string): Thing {
  const row = census.find(([begins]) => begins.test(path))
  if (!row) throw new Error(`${path}: say in tests/support/things.ts what its id is`)
  return row[1]
}
