import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { type Criterion, criteria, type Scores } from '@rynek/shared/features/practices/rubric.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import type { SeedPractice } from '../types.ts'

type Points = readonly [number, number, number, number, number, number]

/** A practice in few words, published unless it says else; `points` are those of its assessors, in the order of the rubric. */
type Sketch = {
  thread: string
  by: string
  stage?: SeedPractice['stage']
  /** What was written with its last move. */
  reason?: string
  assessors?: readonly string[]
  points?: readonly Points[]
  sources?: SeedPractice['sources']
  why: string
  nominatedDaysAgo: number
  reachedDaysAgo: number
  title: string
  summary: string
  context: string
  problem: string
  solution: string
  steps: readonly (readonly [when: string, what: string, who: string])[]
  results: readonly (readonly [
    indicator: string,
    before: string,
    after: string,
    on: string,
    source: string,
  ])[]
  /** Whole zloty; 0 is without cost. */
  cost: readonly [start: number, yearly: number, note: string]
  alsoAbout?: readonly TopicCode[]
  hdr?: Description['hdrStage']
  pilot?: boolean
  effort: string
  difficulties: string
  replicate: string
  fits: readonly CityType[]
  contact: string
  since: string
  verified: string
  stillTrue?: SeedPractice['stillTrue']
}

const said: Record<Criterion, readonly (readonly [string, string])[]> = {
  effectiveness: [
    ['Efektu nie nazwano.', 'Nie widać, co się zmieniło.'],
    ['Poprawa jest opisana, ale niezmierzona.', 'Efekt znamy tylko z relacji.'],
    ['Efekt zmierzono raz, po zmianie.', 'Jest jeden wiarygodny pomiar.'],
    ['Są liczby sprzed zmiany i po niej.', 'Wskaźnik zmierzono przed i po, tak samo.'],
  ],
  evidence: [
    ['Brak dowodów.', 'Nie dołączono niczego.'],
    ['Jest relacja autorów.', 'Opieramy się na słowie urzędu.'],
    ['Dołączono zestawienia i dokumenty.', 'Dane pokazano w tabeli, ze źródłem.'],
    ['Efekt potwierdził inny urząd.', 'Rozwiązanie obejrzał ktoś z zewnątrz.'],
  ],
  efficiency: [
    ['Koszt jest nieznany.', 'Nie podano kosztów.'],
    ['Podano koszt wdrożenia.', 'Znamy wydatek na start.'],
    ['Podano koszt i utrzymanie.', 'Koszty są pełne, oszczędność niepoliczona.'],
    ['Policzono koszt na osobę i oszczędność.', 'Widać, po jakim czasie się zwraca.'],
  ],
  replicability: [
    ['Zależy od jednej osoby.', 'Bez autora nie zadziała.'],
    ['Wymaga dużych zmian.', 'Gdzie indziej trzeba by zacząć od nowa.'],
    ['Warunki wypisano jasno.', 'Lista warunków jest krótka i konkretna.'],
    ['Powtórzono to już w innym urzędzie.', 'Są naśladowcy, którym się udało.'],
  ],
  integration: [
    ['Działanie doraźne.', 'Nie ma w żadnym dokumencie.'],
    ['Stosuje to jedna komórka.', 'Działa w jednym wydziale.'],
    ['Wpisano to do regulaminu.', 'Zasady są w zarządzeniu.'],
    ['Jest w strategii i budżecie.', 'Zapewniono pieniądze na lata.'],
  ],
  novelty: [
    ['Rozwiązanie powszechne.', 'Robi tak większość urzędów.'],
    ['W tej jednostce nowe.', 'Nowe lokalnie.'],
    ['Rzadkie w jednostkach tego typu.', 'W regionie podobnych nie znamy.'],
    ['Pierwsze takie w kraju, o jakim wiemy.', 'Nowe w skali kraju.'],
  ],
}

export function practiceOf(sketch: Sketch): SeedPractice {
  const { assessors = [], points = [] } = sketch
  return {
    thread: sketch.thread,
    nominatedBy: sketch.by,
    justification: sketch.why,
    stage: sketch.stage ?? 'published',
    ...(sketch.reason && { reason: sketch.reason }),
    sources: sketch.sources ?? ['question', 0],
    daysAgo: sketch.nominatedDaysAgo,
    reachedDaysAgo: sketch.reachedDaysAgo,
    ...(sketch.stillTrue && { stillTrue: sketch.stillTrue }),
    description: descriptionOf(sketch),
    assessments: points.map((given, place) => ({
      by: assessors[place] ?? '',
      scores: sheetOf(given, place % 2 === 0 ? 0 : 1),
    })),
  }
}

function descriptionOf(sketch: Sketch): Description {
  const { title, summary, context, problem, solution, effort, difficulties, replicate, fits } = sketch
  const [costStart, costYearly, costNote] = sketch.cost
  const texts = { title, summary, context, problem, solution, effort, difficulties, replicate }
  return {
    ...texts,
    otherTopics: [...(sketch.alsoAbout ?? [])],
    hdrStage: sketch.hdr ?? null,
    pilot: sketch.pilot ?? false,
    steps: sketch.steps.map(([when, what, who]) => ({ when, what, who })),
    results: sketch.results.map(([indicator, before, after, measuredOn, source]) => ({
      indicator,
      before,
      after,
      measuredOn,
      source,
    })),
    costStart,
    costYearly,
    costNote,
    legal: '',
    fits: [...fits],
    contactRole: sketch.contact,
    startedOn: sketch.since,
    verifiedOn: sketch.verified,
  }
}

function sheetOf(points: Points, voice: 0 | 1): Scores {
  return Object.fromEntries(
    criteria.map((criterion, place) => {
      const score = points[place] ?? 0
      return [criterion, { score, sentence: said[criterion][score]?.[voice] ?? '' }]
    }),
  ) as Scores
}
