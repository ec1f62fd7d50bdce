import { addresses } from '@rynek/shared/core/addresses.ts'
import { onMount } from 'solid-js'
import { useVisits } from '../../core/visits.tsx'

/** Looked for once: where it is not found either, the reader stays where he is. */
let sought = ''

/** Follows an old link to a post that stands in another thread by now, or further on in this one. */
export function seekPost(): void {
  const visits = useVisits()
  onMount(() => {
    const { hash } = location
    if (hash === sought || !/^#p\d+$/.test(hash) || document.querySelector(`.post${hash},.comments ${hash}`))
      return
    sought = hash
    visits.open(addresses.standing(Number(hash.slice(2))), { replace: true })
  })
}
