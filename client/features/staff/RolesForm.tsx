import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Role, roles } from '@rynek/shared/core/roles.ts'
import type { StaffPerson } from '@rynek/shared/features/staff/schemas.ts'
import { createSignal, For, Show } from 'solid-js'
import { type FormValues, useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { appoint } from './api.ts'
import { clearReason, ReasonField } from './ReasonField.tsx'

type RolesFormProps = { person: StaffPerson; saved: boolean; onSaved: () => Promise<unknown> }

/** Every role there is, with what it allows; those the person has are ticked. */
export function RolesForm(props: RolesFormProps) {
  const words = useWords()
  const form = useForm('roles')
  const [saved, setSaved] = createSignal(props.saved)
  const send = form.submit(async (values, element) => {
    setSaved(false)
    await confirmedly(() => appoint(props.person.id, changeIn(values)))
    await props.onSaved()
    clearReason(element)
    setSaved(true)
  })
  const error = () => form.error('roles')
  // What was ticked before a refusal, else what stands.
  const chosen = (): readonly string[] =>
    form.value('was') === undefined ? props.person.roles : (form.value('roles') ?? '').split(',')
  const ticked = (role: Role) => chosen().includes(role)
  const may = (role: Role) => words(`staff.may.${role}`, { office: props.person.office.name })
  return (
    <form class="stack" method="post" action={addresses.rolesOf(props.person.id)} onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="was" value={props.person.roles.join(',')} />
      <fieldset
        class="field"
        classList={{ wrong: !!error() }}
        id={form.idOf('roles')}
        tabindex="-1"
        aria-describedby={error() ? `${form.idOf('roles')}-error` : undefined}
      >
        <legend>{words('staff.roles')}</legend>
        <Show when={error()}>
          <p class="error" id={`${form.idOf('roles')}-error`}>
            {error()}
          </p>
        </Show>
        <For each={roles}>
          {(role) => (
            <label class="check">
              <input type="checkbox" name="roles" value={role} checked={ticked(role)} />
              <span>
                {words(`accounts.role.${role}`)} <span class="soft">{may(role)}</span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <ReasonField form={form} />
      <div class="acts">
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('staff.save')}
        </Button>
        <span role="status">{saved() ? words('staff.saved') : ''}</span>
      </div>
    </form>
  )
}

const listed = (values = '') => roles.filter((role) => values.split(',').includes(role))

const changeIn = ({ roles: chosen, was, reason = '' }: FormValues) => ({
  roles: listed(chosen),
  was: listed(was),
  reason,
})
