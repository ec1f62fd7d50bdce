import { Type } from 'typebox'

/** The twelve areas and their topics, in the order they are shown. Names are strings: `topics.topic.edu-dziennik`. */
export const catalogue = {
  EDU: ['edu-strategia', 'edu-diagnoza', 'edu-dziennik', 'edu-arkusze', 'edu-rekrutacja'],
  SPR: ['spr-siec', 'spr-sprzet', 'spr-pracownie', 'spr-chmura'],
  KOM: ['kom-nauczyciele', 'kom-urzednicy', 'kom-mieszkancy', 'kom-higiena'],
  USL: ['usl-portale', 'usl-tozsamosc', 'usl-doreczenia', 'usl-platnosci'],
  EZD: ['ezd-wdrozenie', 'ezd-integracje', 'ezd-archiwum', 'ezd-podpisy'],
  CYB: ['cyb-ksc', 'cyb-incydenty', 'cyb-kopie', 'cyb-ludzie'],
  DAN: ['dan-otwarte', 'dan-gis', 'dan-analityka', 'dan-rejestry'],
  ROD: ['rod-szkoly', 'rod-umowy', 'rod-monitoring'],
  DOS: ['dos-strony', 'dos-deklaracje', 'dos-dokumenty'],
  SI: ['si-zasady', 'si-urzad', 'si-szkola'],
  ORG: ['org-it', 'org-cuw', 'org-zmiana', 'org-dyrektorzy'],
  FIN: ['fin-granty', 'fin-zamowienia', 'fin-trwalosc', 'fin-wspolne'],
} as const

export type AreaCode = keyof typeof catalogue
export type TopicCode = (typeof catalogue)[AreaCode][number]

export const areaCodes = Object.keys(catalogue) as AreaCode[]
export const topicCodes: readonly TopicCode[] = Object.values(catalogue).flat()

export const AreaCode = Type.Enum(areaCodes)
export const TopicCode = Type.Enum(topicCodes)

const areaByTopic = new Map<string, AreaCode>(
  areaCodes.flatMap((area) => catalogue[area].map((topic) => [topic, area] as const)),
)

export function areaOf(topic: TopicCode): AreaCode {
  return areaByTopic.get(topic) as AreaCode
}

export const isArea = (code: string): code is AreaCode => Object.hasOwn(catalogue, code)
export const isTopic = (code: string): code is TopicCode => areaByTopic.has(code)
