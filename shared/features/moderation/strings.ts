import { strings } from '../../core/language.ts'

export const moderationStrings = strings({
  'moderation.title': { pl: 'Moderacja', en: 'Moderation' },
  'moderation.waiting': {
    pl: {
      one: '{count} sprawa czeka na decyzję.',
      few: '{count} sprawy czekają na decyzję.',
      many: '{count} spraw czeka na decyzję.',
      other: '{count} sprawy czeka na decyzję.',
    },
    en: {
      one: '{count} case is waiting for a decision.',
      other: '{count} cases are waiting for a decision.',
    },
  },
  'moderation.empty': { pl: 'Nic nie czeka', en: 'Nothing is waiting' },
  'moderation.emptyText': {
    pl: 'Wszystkie zgłoszenia są rozpatrzone.',
    en: 'All reports have been decided.',
  },
  'moderation.log': { pl: 'Ostatnie czynności', en: 'What was done last' },
  'moderation.toThread': { pl: 'wątek', en: 'thread' },
  'moderation.report': { pl: 'Zgłoś', en: 'Report' },
  'moderation.report.reason': { pl: 'Co jest nie tak?', en: 'What is wrong?' },
  'moderation.report.note': { pl: 'Co moderator powinien wiedzieć', en: 'What a moderator should know' },
  'moderation.report.send': { pl: 'Wyślij zgłoszenie', en: 'Send the report' },
  'moderation.report.sent': {
    pl: 'Dziękujemy. Zgłoszenie trafiło do moderatora.',
    en: 'Thank you. A moderator has your report.',
  },
  'moderation.reason.personal-data': { pl: 'Dane osobowe', en: 'Personal data' },
  'moderation.reason.rude': { pl: 'Nieuprzejmy lub obraźliwy', en: 'Rude or offensive' },
  'moderation.reason.spam': { pl: 'Reklama', en: 'Advertising' },
  'moderation.reason.wrong-topic': {
    pl: 'Niewłaściwy temat lub typ jednostki',
    en: 'Wrong topic or type of unit',
  },
  'moderation.reason.off-topic': { pl: 'Nie na temat', en: 'Off topic' },
  'moderation.reason.other': { pl: 'Inny powód', en: 'Another reason' },
  'moderation.hide': { pl: 'Ukryj', en: 'Hide' },
  'moderation.restore': { pl: 'Przywróć', en: 'Restore' },
  'moderation.lock': { pl: 'Zamknij wątek', en: 'Lock the thread' },
  'moderation.unlock': { pl: 'Otwórz wątek', en: 'Unlock the thread' },
  'moderation.lockHint': { pl: 'Powód przeczytają wszyscy.', en: 'Everybody will read the reason.' },
  'moderation.curate': { pl: 'Popraw tytuł, temat lub typ', en: 'Correct title, topic or type' },
  'moderation.curate.save': { pl: 'Zapisz poprawki', en: 'Save the corrections' },
  'moderation.actReason': { pl: 'Powód', en: 'Reason' },
  'moderation.actReasonHint': {
    pl: 'Przeczyta go autor, a w dzienniku czynności każdy. Bez nazwisk i bez cytatów.',
    en: 'The author will read it, and everybody in the audit log. No names, no quotations.',
  },
  'moderation.decide.hide': { pl: 'Ukryj wpis', en: 'Hide the post' },
  'moderation.decide.keep': { pl: 'Zostaw wpis', en: 'Keep the post' },
  'problems.case-decided': {
    pl: 'Inny moderator już rozstrzygnął tę sprawę. Odśwież stronę.',
    en: 'Another moderator has decided this case already. Reload the page.',
  },
})
