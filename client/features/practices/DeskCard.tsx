import { addresses } from '@rynek/shared/core/addresses.ts'
import type { DeskItem } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

/** A practice in the making, in a list: whose it is and where it stands. */
export function DeskCard(props: { item: DeskItem }) {
  const words = useWords()
  return (
    <Card area={areaOf(props.item.topic)}>
      <h3>
        <a href={addresses.dossier(props.item.id)}>{props.item.title || words('threads.hiddenTitle')}</a>
      </h3>
      <p class="meta">
        <Tag>{words(`practices.stage.${props.item.stage}`)}</Tag>
        <span>{props.item.author.name}</span>
        <span>{props.item.office.name}</span>
        <When at={props.item.createdAt} />
      </p>
    </Card>
  )
}
