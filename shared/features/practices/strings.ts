import { strings } from '../../core/language.ts'

export const practiceStrings = strings({
  'problems.practice-nominated-already': {
    pl: 'Ten wątek jest już nominowany.',
    en: 'This thread has been nominated already.',
  },
  'problems.practice-own-office': {
    pl: 'Nominuje i ocenia ekspert z innego urzędu niż autor pytania.',
    en: 'Nominations and assessments come from experts of other offices than the author’s.',
  },
  'problems.practice-author-decides': {
    pl: 'O zgodzie decyduje autor pytania.',
    en: 'Consent is the decision of the person who asked.',
  },
  'problems.practice-not-from-nominated': {
    pl: 'Najpierw autor musi wyrazić zgodę na opisanie praktyki.',
    en: 'The author has to agree to the description first.',
  },
  'problems.practice-not-from-draft': {
    pl: 'Opis jest dopiero szkicem. Najpierw trzeba przekazać go do oceny.',
    en: 'The description is still a draft. It has to be handed over for assessment first.',
  },
  'problems.practice-not-from-assessment': {
    pl: 'Opis jest właśnie oceniany. Poczekaj na obie oceny.',
    en: 'The description is being assessed. Wait until both scores are in.',
  },
  'problems.practice-not-from-to-improve': {
    pl: 'Opis wrócił do poprawy. Po poprawkach trzeba ponownie przekazać go do oceny.',
    en: 'The description was sent back. Hand it over for assessment again after improving it.',
  },
  'problems.practice-not-from-approved': {
    pl: 'Opis jest już zatwierdzony i czeka na publikację.',
    en: 'The description has been approved and waits to be published.',
  },
  'problems.practice-not-from-published': {
    pl: 'Ta praktyka jest już opublikowana.',
    en: 'This practice has been published already.',
  },
  'problems.practice-not-from-rejected': {
    pl: 'Ta nominacja została odrzucona. Wątek można nominować ponownie.',
    en: 'This nomination was rejected. The thread can be nominated again.',
  },
  'problems.practice-not-from-withdrawn': {
    pl: 'Autor wycofał tę praktykę.',
    en: 'The author has withdrawn this practice.',
  },
  'problems.practice-scored-already': {
    pl: 'Twoja ocena jest już zapisana.',
    en: 'Your score has been recorded already.',
  },
  'problems.practice-office-scored-already': {
    pl: 'Ktoś z Państwa urzędu już ocenił ten opis. Druga ocena musi być z innego urzędu.',
    en: 'Somebody from your office has assessed this description. The second score must come from another office.',
  },
  'problems.practice-edited-meanwhile': {
    pl: 'Ktoś zmienił ten opis w innym oknie. Poniżej są obie wersje: połącz je i zapisz.',
    en: 'This description was changed in another window. Both versions are below: combine them and save.',
  },
  'problems.practice-incomplete': {
    pl: 'Opisowi brakuje jeszcze części zaznaczonych poniżej.',
    en: 'The description still lacks the parts marked below.',
  },
})
