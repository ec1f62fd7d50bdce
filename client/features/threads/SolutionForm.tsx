import type { Library } from '@rynek/shared/features/library/schemas.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { createSignal, onMount, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { api } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { type Option, Select } from '../../ui/Select.tsx'
import { solve, unsolve } from './api.ts'

/** Points to a practice of the same area that answers the question, or takes that back. */
export function SolutionForm(props: { thread: ThreadSummary }) {
  const words = useWords()
  return (
    <details class="post-tool">
      <summary>{words('threads.solve')}</summary>
      <Show when={props.thread.solvedByPracticeId === null} fallback={<Unsolve id={props.thread.id} />}>
        <Solve thread={props.thread} hint={words('threads.solve.hint')} />
      </Show>
    </details>
  )
}

function Solve(props: { thread: ThreadSummary; hint: string }) {
  const words = useWords()
  const form = useForm('solve')
  const [options, setOptions] = createSignal<readonly Option[]>([])
  onMount(async () => {
    const { items } = await api.get<Library>(
      `/api/practices?area=${areaOf(props.thread.topic)}&order=adopted`,
    )
    setOptions(items.map(({ id, title }) => ({ value: String(id), label: title })))
  })
  const send = form.submit(({ practiceId }) => solve(props.thread.id, Number(practiceId)))
  return (
    <Show when={options().length > 0} fallback={<p>{words('threads.solve.none')}</p>}>
      <form class="stack" onSubmit={send}>
        <ErrorSummary form={form} />
        <Select
          form={form}
          name="practiceId"
          label={words('threads.solve.practice')}
          hint={props.hint}
          empty={words('threads.solve.choose')}
          options={options()}
        />
        <Button type="submit" busy={form.sending()}>
          {words('threads.solve.send')}
        </Button>
      </form>
    </Show>
  )
}

function Unsolve(props: { id: number }) {
  const words = useWords()
  const form = useForm('unsolve')
  return (
    <OneButtonForm form={form} action="" onSubmit={form.submit(() => unsolve(props.id))}>
      {words('threads.unsolve')}
    </OneButtonForm>
  )
}
