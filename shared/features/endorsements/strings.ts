import { strings } from '../../core/language.ts'

export const endorsementStrings = strings({
  'problems.endorse-answers-only': {
    pl: 'Tak można oznaczyć tylko odpowiedź.',
    en: 'Only answers can be marked this way.',
  },
  'problems.endorse-own-office': {
    pl: 'To odpowiedź z Twojego urzędu. Oznaczają ją inne urzędy.',
    en: 'This answer is from your own office. Other offices mark it.',
  },
  'endorsements.say': { pl: 'U nas też działa ({count})', en: 'Works here too ({count})' },
  'endorsements.types': { pl: 'Gdzie jeszcze działa: {types}', en: 'Also works in: {types}' },
})
