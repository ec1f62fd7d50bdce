import { strings } from '../../core/language.ts'

export const correspondenceStrings = strings({
  'problems.correspondence-own-office': {
    pl: 'To praktyka Twojego urzędu. Napisz do koleżanki lub kolegi wprost.',
    en: 'This practice is from your own office. Talk to your colleagues directly.',
  },
  'problems.correspondence-offices-only': {
    pl: 'W tej korespondencji piszą tylko pracownicy obu urzędów.',
    en: 'Only staff of the two offices write here.',
  },
  'problems.correspondence-too-many-started': {
    pl: 'Dziś napisano już do {most} urzędów. Do następnych można napisać jutro.',
    en: 'You have written to {most} offices today. You can write to more tomorrow.',
  },
  'problems.correspondence-too-many': {
    pl: 'Dziś wysłano już {most} wiadomości. Następne można wysłać jutro.',
    en: 'You have sent {most} messages today. You can send more tomorrow.',
  },
  'correspondence.title': { pl: 'Korespondencja', en: 'Correspondence' },
  'correspondence.empty': { pl: 'Nie ma jeszcze korespondencji', en: 'There are no messages yet' },
  'correspondence.emptyText': {
    pl: 'Na stronie dobrej praktyki można napisać do urzędu, który ją stosuje.',
    en: 'On the page of a good practice you can write to the office that uses it.',
  },
  'correspondence.unread': { pl: 'nieprzeczytane', en: 'unread' },
  'correspondence.markRead': { pl: 'Oznacz jako przeczytane', en: 'Mark as read' },
  'correspondence.sides': { pl: '{from} → {to}', en: '{from} → {to}' },
  'correspondence.write': { pl: 'Napisz do: {office}', en: 'Write to {office}' },
  'correspondence.whoReads': {
    pl: 'Wiadomość przeczytają pracownicy obu urzędów i moderatorzy. Może być informacją publiczną.',
    en: 'Staff of both offices and moderators will read this. It may be public information.',
  },
  'correspondence.role': { pl: 'O praktyce wie najwięcej: {role}.', en: 'The one who knows most: {role}.' },
  'correspondence.subject': { pl: 'Temat', en: 'Subject' },
  'correspondence.body': { pl: 'Wiadomość', en: 'Message' },
  'correspondence.reply': { pl: 'Odpowiedź', en: 'Answer' },
  'correspondence.send': { pl: 'Wyślij', en: 'Send' },
})
