import { definePage } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'

export function HomePage() {
  const words = useWords()
  return <h1>{words('layout.name')}</h1>
}

export const page = definePage<null>({
  load: ({ words }) => ({ found: null, head: { title: words('layout.name'), canonical: '/' } }),
  Page: HomePage,
})
