import type { Refusal } from '@rynek/shared/core/pages.ts'
import type { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { createSignal } from 'solid-js'
import { HttpError } from './http.ts'
import { usePage } from './outlet.tsx'
import { createSendKeys } from './send-key.ts'
import { useWords } from './words.tsx'

export type FormProblem = ProblemAnswer['error']
export type FormValues = Readonly<Record<string, string>>
export type SubmitEventOf = SubmitEvent & { currentTarget: HTMLFormElement }
type FormOptions = { instance?: string; own?: (values: FormValues) => boolean }
export type Form = ReturnType<typeof useForm>

/**
 * One form, with and without JavaScript: what was typed and what was refused come from the page when the
 * form was posted plainly, and from `submit` when the script sends it. Where a form stands several times on a page,
 * `instance` keeps their ids apart and `own` tells which of them was posted.
 */
export function useForm(name: string, { instance = '', own = () => true }: FormOptions = {}) {
  const words = useWords()
  const posted = usePage().form
  const mine = posted?.name === name && own(posted.values) ? posted : undefined
  const [problem, setProblem] = createSignal<FormProblem | undefined>(mine?.problem)
  const [state, setState] = createSignal<'writing' | 'sending'>('writing')
  const keys = createSendKeys()

  /**
   * Never clears the form by itself: `send` resolves only after the words are safe. It gets a key by which the server
   * knows the same words, sent again after an answer was lost.
   */
  const submit =
    (send: (values: FormValues, form: HTMLFormElement, key: string) => Promise<void>) =>
    async (event: SubmitEventOf): Promise<void> => {
      event.preventDefault()
      if (state() === 'sending') return
      const form = event.currentTarget
      const values = valuesOf(new FormData(form, event.submitter))
      setState('sending')
      setProblem(undefined)
      try {
        await send(values, form, keys.keyOf(JSON.stringify(values)))
        keys.sent()
      } catch (thrown) {
        setProblem(thrown instanceof HttpError ? refusedBy(thrown.refusal) : lostNetwork())
      } finally {
        setState('writing')
      }
    }

  const refusedBy = (refusal: Refusal) =>
    refusal.message ? refusal : { ...refusal, message: words('layout.form.unavailable') }
  const lostNetwork = () => ({ code: 'offline', reason: 'offline', message: words('layout.form.offline') })

  return {
    name,
    problem,
    sending: () => state() === 'sending',
    submit,
    /** What was typed before a refusal; for `attr:value` and the like, never for a controlled field. */
    value: (field: string): string | undefined => mine?.values[field],
    error: (field: string): string | undefined =>
      problem()?.fields?.find((fault) => fault.field === field)?.message,
    /** Ids tie labels, errors and the summary's links together. */
    idOf: (field: string): string => [name, instance, field].filter(Boolean).join('-'),
  }
}

/** Fields by name; several of one name are joined with commas. Files are left out. */
export function valuesOf(fields: FormData): FormValues {
  const values: Record<string, string> = {}
  for (const [field, value] of fields) {
    if (typeof value !== 'string') continue
    values[field] = values[field] === undefined ? value : `${values[field]},${value}`
  }
  return values
}
