import { strings } from '../../core/language.ts'

export const threadStrings = strings({
  'problems.thread-locked': {
    pl: 'Wątek jest zamknięty i nie można w nim pisać. Powód: {reason}',
    en: 'This thread is locked, so nothing can be added to it. Reason: {reason}',
  },
  'problems.thread-hidden': {
    pl: 'Moderator ukrył to pytanie, dlatego wątek nie przyjmuje teraz zmian.',
    en: 'A moderator has hidden this question, so the thread cannot be changed at the moment.',
  },
  'problems.accept-asker-only': {
    pl: 'Rozwiązanie wskazuje osoba, która zadała pytanie.',
    en: 'The accepted answer is chosen by the person who asked.',
  },
  'problems.accept-later': {
    pl: 'Moderator może wskazać rozwiązanie dopiero 14 dni po zadaniu pytania.',
    en: 'A moderator may choose the accepted answer only 14 days after the question was asked.',
  },
  'problems.accept-answers-only': {
    pl: 'Rozwiązaniem może być tylko odpowiedź, nie pytanie ani komentarz.',
    en: 'Only an answer can be accepted, not a question or a comment.',
  },
  'problems.same-problem-own-office': {
    pl: 'To pytanie zadał Twój urząd, więc jest już policzony.',
    en: 'This question was asked by your own office, so it already counts.',
  },
})
