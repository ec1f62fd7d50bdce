import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import { For, Show } from 'solid-js'
import { can } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { When } from '../../ui/When.tsx'

/** What was done last, newest first. */
export function Log(props: { log: AuditLog }) {
  const words = useWords()
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words('moderation.log')}</h2>
      <Show when={can('administer')}>
        <p>
          <a href={addresses.fullLog}>{words('audit.full.link')}</a>
        </p>
      </Show>
      <ul class="log">
        <For each={props.log.items}>
          {(entry) => (
            <li class="meta">
              <When at={entry.at} />
              <strong>{entry.actor}</strong>
              <span>{words(`audit.action.${entry.action}`)}</span>
              <Show when={entry.threadId}>
                <a href={`/watki/${entry.threadId}`}>{words('moderation.toThread')}</a>
              </Show>
              <span>{entry.reason}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
