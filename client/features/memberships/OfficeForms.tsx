import { addresses } from '@rynek/shared/core/addresses.ts'
import type { JSX } from 'solid-js'
import { type Form, useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { changeOffice, leave } from './api.ts'

export function LeaveForm(props: { onLeft: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('leave-office')
  const send = form.submit(async () => {
    await leave()
    await props.onLeft()
  })
  return (
    <form class="stack" method="post" action={`${addresses.membership}/koniec`} onSubmit={send}>
      <h2>{words('memberships.leave')}</h2>
      <p>{words('memberships.leave.text')}</p>
      <ErrorSummary form={form} />
      <Button type="submit" busy={form.sending()}>
        {words('memberships.leave')}
      </Button>
    </form>
  )
}

type OtherProps = {
  /** Where the office is chosen. */
  field: (form: Form) => JSX.Element
  onChanged: () => Promise<unknown>
}

export function OtherOfficeForm(props: OtherProps) {
  const words = useWords()
  const form = useForm('change-office')
  const send = form.submit(async ({ institutionId }) => {
    await changeOffice(Number(institutionId))
    await props.onChanged()
  })
  return (
    <form class="stack" method="post" action={`${addresses.membership}/urzad`} onSubmit={send}>
      <h2>{words('memberships.otherOffice')}</h2>
      <ErrorSummary form={form} />
      {props.field(form)}
      <Button type="submit" busy={form.sending()}>
        {words('memberships.otherOffice')}
      </Button>
    </form>
  )
}
