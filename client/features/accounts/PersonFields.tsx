import type { NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import type { InvitationShown } from '@rynek/shared/features/memberships/schemas.ts'
import { For, Show } from 'solid-js'
import type { Form, FormValues } from '../../core/form.ts'
import { api } from '../../core/http.ts'
import { type SiteWords, useWords } from '../../core/words.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Field } from '../../ui/Field.tsx'
import { listOffices } from './api.ts'

type PersonFieldsProps = {
  form: Form
  /** Offered without script: those found by `?urzad=`, else the first ones. */
  offices: readonly Institution[]
  /** Whom an invitation is for. */
  invited?: InvitationShown | undefined
}

/** Who one is and where one works: the same for a member and for the first administrator. */
export function PersonFields(props: PersonFieldsProps) {
  const words = useWords()
  return (
    <>
      <Field
        form={props.form}
        name="name"
        label={words('accounts.name')}
        autocomplete="name"
        minlength={3}
        maxlength={80}
      />
      <Show when={props.invited} fallback={<OfficeField {...props} />}>
        {(invited) => <input type="hidden" name="institutionId" value={invited().office.id} />}
      </Show>
      <Field
        form={props.form}
        name="position"
        label={words('accounts.position')}
        hint={words('accounts.positionHint')}
        minlength={2}
        maxlength={120}
      />
      <Field
        form={props.form}
        name="email"
        value={props.invited?.email}
        label={words('accounts.email')}
        hint={words('accounts.emailHint')}
        type="email"
        autocomplete="email"
        maxlength={254}
      />
      <Field
        form={props.form}
        name="password"
        label={words('accounts.password')}
        hint={words('accounts.passwordHint')}
        type="password"
        autocomplete="new-password"
        minlength={12}
        maxlength={200}
      />
    </>
  )
}

export function OfficeField(props: Pick<PersonFieldsProps, 'form' | 'offices'>) {
  const words = useWords()
  const choiceOf = (office: Institution) => ({
    value: String(office.id),
    label: office.name,
    note: noteOf(words, office),
  })
  return (
    <Combobox
      form={props.form}
      name="institutionId"
      label={words('accounts.office')}
      hint={words('accounts.officeHint')}
      search={async (typed) => (await listOffices(api, typed)).items.map(choiceOf)}
      plain={
        <select
          class="input"
          id={props.form.idOf('institutionId')}
          name="institutionId"
          required
          aria-describedby={`${props.form.idOf('institutionId')}-hint`}
        >
          <option value="">
            {words(props.offices.length > 0 ? 'accounts.chooseOffice' : 'layout.choice.none')}
          </option>
          <For each={props.offices}>
            {(office) => (
              <option value={office.id} selected={String(office.id) === props.form.value('institutionId')}>
                {`${office.name} – ${noteOf(words, office)}`}
              </option>
            )}
          </For>
        </select>
      }
    />
  )
}

/** What the form holds, for the API, which checks every field; no office chosen is no office, not number 0. */
export function personOf({ name, institutionId, position, email, password }: FormValues): NewPerson {
  return { name, position, email, password, institutionId: Number(institutionId) || undefined } as NewPerson
}

/** What tells an office from its namesakes: type, county, region. */
function noteOf(words: SiteWords, { cityType, county, voivodeship }: Institution): string {
  const region = cityType ? words(`voivodeships.${voivodeship as '14'}`) : ''
  return [cityType && words(`cityTypes.${cityType}`), county && words('accounts.county', { county }), region]
    .filter(Boolean)
    .join(', ')
}
