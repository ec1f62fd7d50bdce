export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5)

export function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** Runs both in turn, so that both meet the same noise; answers the median of each. */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  baseline: () => number | Promise<number>,
) {
  const [first, second]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    first.push(await ours())
    second.push(await baseline())
  }
  return { ours: median(first), baseline: median(second), ratio: median(first) / median(second) }
}

/** How often `work` completes in a second, with so many at once, for so long. */
export async function rateOf(
  work: (worker: number) => Promise<unknown>,
  { atOnce, seconds }: { atOnce: number; seconds: number },
) {
  const until = performance.now() + seconds * 1_000
  const started = performance.now()
  let done = 0
  const worker = async (number: number) => {
    while (performance.now() < until) {
      await work(number)
      done++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, number) => worker(number)))
  return done / ((performance.now() - started) / 1_000)
}

export type Row = { what: string; target: string; measured: string; holds: boolean }

export const row = (what: string, target: string, measured: string, holds: boolean): Row => ({
  what,
  target,
  measured,
  holds,
})
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`

export function compared(
  what: string,
  { ours, baseline, ratio }: Awaited<ReturnType<typeof inTurn>>,
  atLeast: number,
): Row {
  const measured = `${times(ratio)} (${Math.round(ours)} / ${Math.round(baseline)} per s)`
  return row(what, `≥ ${atLeast} ×`, measured, ratio >= atLeast)
}
