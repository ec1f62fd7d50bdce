import { addresses } from '@rynek/shared/core/addresses.ts'
import { definePage } from '../../core/page.ts'
import { type SiteWords, useWords } from '../../core/words.tsx'

const known = { 403: 'forbidden', 404: 'notFound', 500: 'failure' } as const

function kindOf(status: number) {
  if (status === 403) return known[403]
  return status < 500 ? known[404] : known[500]
}

export const titleOfStatus = (words: SiteWords, status: number): string =>
  words('layout.title', { page: words(`layout.error.${kindOf(status)}.title`) })

/** What happened and what to do next; also shown when a part of the screen fails. */
export function Failure(props: { status: number }) {
  const words = useWords()
  return (
    <article class="page prose">
      <h1>{words(`layout.error.${kindOf(props.status)}.title`)}</h1>
      <p>{words(`layout.error.${kindOf(props.status)}.text`)}</p>
      <p>
        <a href={addresses.home}>{words('layout.error.toHome')}</a>
      </p>
    </article>
  )
}

export const page = definePage<{ status: number }>({
  load: ({ words }) => ({ found: { status: 404 }, head: { title: titleOfStatus(words, 404) } }),
  Page: (props) => <Failure status={props.found.status} />,
})
