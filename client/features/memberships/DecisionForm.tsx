import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'

type DecisionFormProps = {
  name: 'decide-membership' | 'decide-name'
  /** Where it goes without script. */
  action: string
  person: { id: number; name: string }
  send: (yes: boolean, reason: string) => Promise<void>
}

/** Yes or no about a person, with a reason for a no. */
export function DecisionForm(props: DecisionFormProps) {
  const words = useWords()
  const { id, name } = props.person
  const form = useForm(props.name, {
    instance: String(id),
    own: ({ personId }) => personId === String(id),
  })
  const send = form.submit(({ admit, reason = '' }) => props.send(admit === 'yes', reason))
  return (
    <form class="stack" method="post" action={props.action} onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="personId" value={id} />
      <input type="hidden" name="name" value={name} />
      <Field
        form={form}
        name="reason"
        label={words('memberships.requests.reason')}
        hint={words('memberships.requests.reasonHint')}
        maxlength={500}
        optional
      />
      <div class="acts">
        <Button
          type="submit"
          look="primary"
          name="admit"
          value="yes"
          busy={form.sending()}
          label={words('memberships.admit.of', { name })}
        >
          {words('memberships.admit')}
        </Button>
        <Button
          type="submit"
          name="admit"
          value="no"
          busy={form.sending()}
          label={words('memberships.refuse.of', { name })}
        >
          {words('memberships.refuse')}
        </Button>
      </div>
    </form>
  )
}
