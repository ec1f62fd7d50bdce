import { useWords } from '../../core/words.tsx'

/** What becomes of what a person wrote and was, in plain words, before anybody erases it. */
export function Fate() {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('privacy.erase.goes')}</h2>
      <ul>
        <li>{words('privacy.erase.goes.name')}</li>
        <li>{words('privacy.erase.goes.own')}</li>
        <li>{words('privacy.erase.goes.mentions')}</li>
      </ul>
      <h2>{words('privacy.erase.stays')}</h2>
      <ul>
        <li>{words('privacy.erase.stays.posts')}</li>
        <li>{words('privacy.erase.stays.practices')}</li>
        <li>{words('privacy.erase.stays.log')}</li>
      </ul>
    </section>
  )
}
