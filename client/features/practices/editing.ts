import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import type { DescriptionChange, Dossier } from '@rynek/shared/features/practices/schemas.ts'
import {
  descriptionOf,
  mergeDescriptions,
  mergeSets,
  type Part,
  partsThatDiffer,
} from '@rynek/shared/features/practices/template.ts'
import { createSignal } from 'solid-js'
import { type FormValues, valuesOf } from '../../core/form.ts'
import { HttpError } from '../../core/http.ts'
import { usePage } from '../../core/outlet.tsx'
import { describe } from './api.ts'
import { showAnew } from './show-anew.ts'

export type Conflict = { part: Part; theirs: Description }
export type Editing = ReturnType<typeof createEditing>
type Written = Omit<DescriptionChange, 'version'>

/** Nothing is saved while somebody has to decide between two versions of a part. */
export class Undecided extends Error {}

/**
 * A description as one person writes it while others do too. What others changed comes in by itself; where both changed
 * the same part, both versions are kept until this person decides.
 */
export function createEditing(dossier: Dossier, fields: () => HTMLFormElement | undefined) {
  const posted = postedPlainly()
  const start = posted?.description ?? dossier.description
  const differing = posted?.stale ? partsThatDiffer(start, dossier.description) : []
  const [shown, setShown] = createSignal(start)
  const [conflicts, setConflicts] = createSignal(conflictsOf(differing, dossier.description))
  const [joined, setJoined] = createSignal<readonly Part[]>([])
  let base: DescriptionChange = {
    description: dossier.description,
    sources: dossier.sources.map(({ postId }) => postId),
    version: posted && !posted.stale ? posted.version : dossier.version,
  }
  const written = (): Written => writtenIn(valuesOf(new FormData(fields())))

  async function save(): Promise<void> {
    if (conflicts().length > 0) throw new Undecided()
    const mine = written()
    try {
      const { version } = await describe(dossier.id, { ...mine, version: base.version })
      base = { ...mine, version }
    } catch (thrown) {
      const theirs = currentIn(thrown)
      if (!theirs) throw thrown
      // By what stands in the form now: somebody may have typed while the answer was on its way.
      join(written(), theirs)
      await save()
    }
  }

  function join(mine: Written, theirs: DescriptionChange): void {
    const all = { base: base.description, mine: mine.description, theirs: theirs.description }
    const { merged, conflicts: found } = mergeDescriptions(all)
    const quoted = mergeSets({ base: base.sources, mine: mine.sources, theirs: theirs.sources })
    base = theirs
    setJoined(partsThatDiffer(merged, mine.description))
    showAnew(() => setShown(merged))
    quote(fields(), quoted)
    setConflicts(conflictsOf(found, theirs.description))
  }

  return {
    shown,
    /** The version that this copy grew from, for forms that are posted plainly. */
    version: base.version,
    conflicts,
    /** Parts that somebody else changed and that came in by themselves. */
    joined,
    save,
    decide({ part, theirs }: Conflict, whose: 'mine' | 'theirs'): void {
      if (whose === 'theirs') showAnew(() => setShown({ ...written().description, [part]: theirs[part] }))
      setConflicts((open) => open.filter((conflict) => conflict.part !== part))
    },
  }
}

function quote(form: HTMLFormElement | undefined, postIds: readonly number[]): void {
  const boxes = form?.querySelectorAll<HTMLInputElement>('input[type=checkbox][name=sources]')
  for (const box of boxes ?? []) box.checked = postIds.includes(Number(box.value))
}

const conflictsOf = (parts: readonly Part[], theirs: Description): readonly Conflict[] =>
  parts.map((part) => ({ part, theirs }))

function writtenIn(values: FormValues): Written {
  const sources = (values.sources ?? '').split(',').filter(Boolean).map(Number)
  return { description: descriptionOf(values), sources, ...knowinglyIf(values) }
}

function currentIn(thrown: unknown): DescriptionChange | undefined {
  if (!(thrown instanceof HttpError) || thrown.refusal.reason !== 'practice-edited-meanwhile')
    return undefined
  return thrown.refusal.current as DescriptionChange
}

/** What was typed without JavaScript and refused. */
function postedPlainly() {
  const form = usePage().form
  if (form?.name !== 'describe') return undefined
  const stale = form.problem.reason === 'practice-edited-meanwhile'
  return { description: descriptionOf(form.values), version: Number(form.values.version), stale }
}
