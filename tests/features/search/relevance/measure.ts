import { type Grades, type Kind, kinds, type Query } from './needs.ts'

/** Keys of threads, the best first. */
export type Find = (typed: string) => Promise<readonly string[]> | readonly string[]
export type Answered = Query & { found: readonly string[] }
export type Figures = { queries: number; recall: number; ndcg: number }

const shown = 10
/** Enough to keep two processors busy. */
const atOnce = 8

export async function answerAll(queries: readonly Query[], find: Find): Promise<Answered[]> {
  const answered: Answered[] = []
  for (let from = 0; from < queries.length; from += atOnce) {
    const some = queries.slice(from, from + atOnce)
    answered.push(
      ...(await Promise.all(
        some.map(async (query) => ({ ...query, found: (await find(query.typed)).slice(0, shown) })),
      )),
    )
  }
  return answered
}

export const figuresOf = (answered: readonly Answered[]): Map<Kind | 'all', Figures> =>
  new Map(
    (['all', ...kinds] as const).map((kind) => [
      kind,
      average(answered.filter((one) => kind === 'all' || one.kind === kind)),
    ]),
  )

function average(answered: readonly Answered[]): Figures {
  const mean = (of: (one: Answered) => number) =>
    answered.reduce((sum, one) => sum + of(one), 0) / Math.max(1, answered.length)
  return {
    queries: answered.length,
    recall: mean(recallOf),
    ndcg: mean(({ found, grades }) => gainOf(found, grades) / idealOf(grades)),
  }
}

/** Of the threads that have it, as many as ten places can show. */
export const recallOf = ({ found, grades }: Answered) =>
  found.filter((key) => grades.has(key)).length / Math.min(shown, grades.size)

/** Gains by grade, each place worth less than the one before. */
const gainOf = (found: readonly string[], grades: Grades) =>
  found.reduce((sum, key, place) => sum + worth(grades.get(key) ?? 0, place), 0)

const idealOf = (grades: Grades) =>
  [...grades.values()]
    .sort((one, other) => other - one)
    .slice(0, shown)
    .reduce((sum, grade, place) => sum + worth(grade, place), 0)

const worth = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2)
