import { cityTypeGroups } from '@rynek/shared/core/city-types.ts'
import { areaCodes, catalogue } from '@rynek/shared/features/topics/catalogue.ts'
import type { SiteWords } from '../core/words.tsx'
import type { OptionGroup } from './Select.tsx'

/** Topics under their areas, as every form and filter offers them. */
export const topicChoices = (words: SiteWords): OptionGroup[] =>
  areaCodes.map((area) => ({
    label: words(`topics.area.${area}`),
    options: catalogue[area].map((topic) => ({ value: topic, label: words(`topics.topic.${topic}`) })),
  }))

/** Types of unit under their groups. */
export const typeChoices = (words: SiteWords): OptionGroup[] =>
  Object.entries(cityTypeGroups).map(([group, types]) => ({
    label: words(`cityTypeGroups.${group as keyof typeof cityTypeGroups}`),
    options: types.map((type) => ({ value: type, label: words(`cityTypes.${type}`) })),
  }))
