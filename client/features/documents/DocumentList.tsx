import './documents.css'
import type { DocumentView } from '@rynek/shared/features/documents/schemas.ts'
import { For, type JSX, Show } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { When } from '../../ui/When.tsx'
import { documentHref } from './api.ts'
import { sizeInWords } from './size.ts'

type DocumentListProps = {
  documents: readonly DocumentView[]
  /** What can be done with one, for those who may. */
  tools?: (document: DocumentView) => JSX.Element
}

/** Files to take away: name, kind, size, date and on what terms. */
export function DocumentList(props: DocumentListProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <ul class="documents">
      <For each={props.documents}>
        {(document) => (
          <li>
            <div>
              <a href={documentHref(document.id)} download={document.name}>
                {document.name}
              </a>
              <p class="meta">
                <span>{document.kind.toUpperCase()}</span>
                <span>{sizeInWords(document.bytes, language)}</span>
                <When at={document.addedAt} />
                <span>{words(`documents.licence.${document.licence}`)}</span>
              </p>
            </div>
            {props.tools?.(document)}
          </li>
        )}
      </For>
    </ul>
  )
}

/** The part of a practice that shows its documents; nothing where there are none. */
export function Documents(props: { documents: readonly DocumentView[] }) {
  const words = useWords()
  return (
    <Show when={props.documents.length > 0}>
      <section>
        <h2>{words('documents.title')}</h2>
        <DocumentList documents={props.documents} />
      </section>
    </Show>
  )
}
