import { addresses } from '@rynek/shared/core/addresses.ts'
import { type CityType, cityTypes } from '@rynek/shared/core/city-types.ts'
import type { OwnAdoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { closeCall, openCall } from './api.ts'
import { TesterCall } from './TesterCall.tsx'

/** Looks for offices that try a promising solution, or stops looking. */
export function CallForm(props: { own: OwnAdoption; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('call')
  const closing = useForm('close-call')
  const { id } = props.own.practice
  const posted = listOf(form.value('cityTypes') ?? '')
  const open = () => (props.own.call?.open ? props.own.call : undefined)
  const send = form.submit(async ({ cityTypes: chosen = '', wanted, until = '' }) => {
    const types = listOf(chosen) as CityType[]
    await openCall(id, { cityTypes: types, wanted: Number(wanted), until })
    await props.reload()
  })
  const close = closing.submit(async () => {
    await closeCall(id)
    await props.reload()
  })
  return (
    <section class="stack">
      <h2>{words('adoptions.call')}</h2>
      <Show
        when={open()}
        keyed
        fallback={
          <form
            class="stack"
            method="post"
            action={`${addresses.adoption(id)}/testy`}
            onSubmit={send}
            noValidate
          >
            <p>{words('adoptions.call.lead')}</p>
            <ErrorSummary form={form} />
            <fieldset class="checks" id={form.idOf('cityTypes')}>
              <legend>{words('adoptions.call.types')}</legend>
              <For each={cityTypes}>
                {(type) => (
                  <label>
                    <input type="checkbox" name="cityTypes" value={type} checked={posted.includes(type)} />
                    {words(`cityTypes.${type}`)}
                  </label>
                )}
              </For>
            </fieldset>
            <div class="row-fields">
              <Field
                form={form}
                name="wanted"
                label={words('adoptions.call.wanted')}
                value="3"
                inputmode="numeric"
              />
              <Field form={form} name="until" type="date" label={words('adoptions.call.until')} />
            </div>
            <Button type="submit" look="primary" busy={form.sending()}>
              {words('adoptions.call.open')}
            </Button>
          </form>
        }
      >
        {(call) => (
          <>
            <TesterCall call={call} />
            <OneButtonForm form={closing} action={`${addresses.adoption(id)}/testy/koniec`} onSubmit={close}>
              {words('adoptions.call.close')}
            </OneButtonForm>
          </>
        )}
      </Show>
    </section>
  )
}

const listOf = (values: string) => values.split(',').filter(Boolean)
