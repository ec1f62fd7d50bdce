import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Notice } from '@rynek/shared/features/notices/schemas.ts'
import { type Stage, stages } from '@rynek/shared/features/practices/badge.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { open } from './api.ts'

/** One thing the reader is told; its link leads to what it is about, and opening it reads it. */
export function NoticeLine(props: { notice: Notice; onRead: () => Promise<unknown> }) {
  const words = useWords()
  const { id, kind, subject, detail, href, createdAt, read } = props.notice
  const form = useForm('notice', { instance: String(id), own: (values) => values.id === String(id) })
  const stage = isStage(detail) ? words(`practices.stage.${detail}`) : detail
  const markRead = form.submit(async () => {
    await open(id)
    await props.onRead()
  })
  return (
    <li classList={{ unread: !read }}>
      {/* The page comes first: should the mark be lost, the notice only stays unread. */}
      <a href={href} onClick={() => read || void open(id).catch(() => undefined)}>
        {words(`notices.${kind}`, { subject, stage })}
      </a>
      <div class="meta">
        <When at={createdAt} />
        <Show when={!read}>
          <Tag kind="accent">{words('notices.new')}</Tag>
          <OneButtonForm
            form={form}
            action={`${addresses.notices}/przeczytane`}
            onSubmit={markRead}
            hidden={{ id }}
          >
            {words('notices.read')}
          </OneButtonForm>
        </Show>
      </div>
    </li>
  )
}

const isStage = (word: string): word is Stage => (stages as readonly string[]).includes(word)
