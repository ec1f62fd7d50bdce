import { addresses } from '@rynek/shared/core/addresses.ts'
import { onMount } from 'solid-js'
import { useVisits } from '../../core/visits.tsx'

/** Looked for once: where it is not found either, the reader stays where he is. */
let sought: string | undefined

/** Follows an old link to a post that stands in another thread by now, or further on in this one. */
export function seekPost(): void {
  const visits = useVisits()
  onMount(() => {
    const [, id] = /^#p(\d+)$/.exec(location.hash) ?? []
    if (!id || id === sought || document.querySelector(`.post#p${id}, .comments #p${id}`)) return
    sought = id
    visits.open(addresses.standing(Number(id)), { replace: true })
  })
}
