import { strings } from '../../core/language.ts'

export const approvalStrings = strings({
  'problems.approval-first': {
    pl: 'Masz już {most} wpisy, których moderator nie zatwierdził. Następny napiszesz, gdy zatwierdzi któryś z nich albo gdy urząd potwierdzi Twoje członkostwo.',
    en: 'You have {most} posts already that no moderator has approved. You can write another once one of them is approved, or your office has confirmed your membership.',
  },
  'approvals.ask': {
    pl: 'Twój urząd nie potwierdził jeszcze członkostwa. Pierwszy wpis przeczyta przed publikacją moderator.',
    en: 'Your office has not confirmed your membership yet. A moderator reads your first post before it is published.',
  },
  'approvals.awaiting': { pl: 'Czekają na zatwierdzenie', en: 'Waiting for approval' },
  'approvals.awaiting.tag': { pl: 'czeka na zatwierdzenie', en: 'waiting for approval' },
  'approvals.awaiting.lead': {
    pl: 'Te wpisy wstrzymaliśmy automatycznie. Widzisz je tylko Ty i moderatorzy.',
    en: 'These posts were held automatically. Only you and moderators see them.',
  },
  'approvals.awaiting.newcomer': {
    pl: 'Wstrzymany automatycznie, bo Twoje członkostwo w urzędzie nie jest jeszcze potwierdzone.',
    en: 'Held automatically, because your membership of the office is not confirmed yet.',
  },
  'approvals.awaiting.words': {
    pl: 'Wstrzymany automatycznie, bo jest w nim: {words}. Moderator sprawdzi, czy wszystko w porządku.',
    en: 'Held automatically, because it has: {words}. A moderator will see whether it is all right.',
  },
  'approvals.awaiting.expected': {
    pl: 'Ostatnio na decyzję czekało się zwykle {time}.',
    en: 'Lately a decision has usually taken {time}.',
  },
  'approvals.awaiting.unknown': {
    pl: 'Nie wiemy, ile to potrwa: w ostatnich 30 dniach nikt na to nie czekał.',
    en: 'We cannot tell how long it will take: nobody has waited for this in the last 30 days.',
  },
  'approvals.awaiting.answer': { pl: 'Odpowiedź w wątku: {title}', en: 'An answer in: {title}' },
  'approvals.awaiting.comment': { pl: 'Komentarz w wątku: {title}', en: 'A comment in: {title}' },
  'approvals.awaiting.question': { pl: 'Pytanie: {title}', en: 'A question: {title}' },
})
