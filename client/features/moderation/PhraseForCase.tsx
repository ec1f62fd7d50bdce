import { addresses } from '@rynek/shared/core/addresses.ts'
import { PhraseChooser } from './PhraseChooser.tsx'
import type { WithPhrases } from './WorkForms.tsx'

type PhraseForCaseProps = WithPhrases & { into: string; onChosen: (id: string) => void }

/** A ready phrase for the author of a case: put in at once, or, without script, on the page that comes back. */
export function PhraseForCase(props: PhraseForCaseProps) {
  return (
    <form method="get" action={addresses.case(props.file.case.id)}>
      <PhraseChooser
        offered={props.phrases}
        into={props.into}
        chosen={props.chosen}
        onChosen={props.onChosen}
      />
    </form>
  )
}

/** What the field begins with, where the page was asked for with a phrase. */
export const textOf = ({ phrases, chosen }: WithPhrases): string | undefined =>
  phrases.items.find(({ id }) => String(id) === chosen)?.text
