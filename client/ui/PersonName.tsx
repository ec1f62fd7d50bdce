import type { StringKey } from '@rynek/shared/core/strings.ts'
import { formerEmployee, formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { useWords } from '../core/words.tsx'

const formerNames: Partial<Record<string, StringKey>> = {
  [formerMember]: 'accounts.former',
  [formerEmployee]: 'accounts.formerEmployee',
}

/** Whether this is how those are called who erased their accounts: they have no page. */
export const isFormer = (name: string): boolean => formerNames[name] !== undefined

/** A person's name; of who is no longer there, what he is called in the reader's language. */
export function PersonName(props: { name: string }) {
  const words = useWords()
  const shown = () => {
    const former = formerNames[props.name]
    return former ? words(former) : props.name
  }
  return <span>{shown()}</span>
}
