import { strings } from '../../core/language.ts'

export const assessorStrings = strings({
  'problems.practice-not-independent': {
    pl: 'Masz udział w nominacji lub opisie tej praktyki, dlatego oceni ją ktoś inny.',
    en: 'You nominated or described this practice, so somebody else assesses it.',
  },
  'problems.practice-interest-declared': {
    pl: 'Zgłoszono interes w tej praktyce, dlatego oceni ją ktoś inny.',
    en: 'An interest in this practice was declared, so somebody else assesses it.',
  },
  'problems.practice-declined': {
    pl: 'Prośba o tę ocenę została odrzucona. Oceni ją ktoś inny.',
    en: 'The request for this assessment was declined. Somebody else assesses it.',
  },
  'problems.practice-asked-already': {
    pl: 'Ten ekspert jest już poproszony o ocenę.',
    en: 'This expert has already been asked.',
  },
  'problems.practice-not-asked': {
    pl: 'Nie ma prośby o ocenę, którą można odrzucić.',
    en: 'There is no request to decline.',
  },
  'problems.practice-office-asked-already': {
    pl: 'O ocenę poproszono już kogoś z tego samego urzędu.',
    en: 'Somebody of the same office has already been asked.',
  },
  'problems.practice-assessors-found': {
    pl: 'O ocenę poproszono już innych ekspertów.',
    en: 'Other experts have already been asked to assess this.',
  },
  'problems.practice-asked-by-others': {
    pl: 'Ekspertów proszą osoby, które same nie mogą oceniać tej praktyki: moderator albo autorzy nominacji i opisu.',
    en: 'Experts are asked by those who may not assess it themselves: a moderator, or whoever nominated or described it.',
  },
  'assessors.expertise': { pl: 'Na czym się znam', en: 'What I know' },
  'assessors.expertise.text': {
    pl: 'Zaznacz tematy, które znasz najlepiej (najwyżej dziesięć), i obszary, w których możesz oceniać. O ocenę poprosimy Cię najpierw w tych tematach, potem w tych obszarach.',
    en: 'Tick the topics you know best (up to ten) and the areas you can assess in. You will be asked first about these topics, then about these areas.',
  },
  'assessors.expertise.seen': {
    pl: 'Te same tematy są w Twoim profilu. Osoby, które szukają oceniających, widzą przy Twoim nazwisku, czy znasz temat praktyki; inni tylko za Twoją zgodą.',
    en: 'The same topics are in your profile. Those who look for assessors see beside your name whether you know the topic of a practice; others only with your consent.',
  },
  'assessors.expertise.wholeArea': { pl: 'cały obszar', en: 'the whole area' },
  'assessors.expertise.save': { pl: 'Zapisz', en: 'Save' },
  'assessors.expertise.saved': { pl: 'Zapisano.', en: 'Saved.' },
  'assessors.expertise.none': {
    pl: 'Nie masz jeszcze zaznaczonych tematów ani obszarów, które znasz.',
    en: 'You have not said yet which topics or areas you know.',
  },
  'assessors.title': { pl: 'Kogo poprosić o ocenę', en: 'Whom to ask to assess' },
  'assessors.lead': {
    pl: 'Proponujemy ekspertów z innych urzędów, najpierw tych, którzy znają temat, potem tych, którzy znają obszar, a wśród nich najmniej obciążonych. Kto ma już trzy opisy do oceny, jest na końcu. Autor pytania i inni eksperci nie widzą tych nazwisk.',
    en: 'Experts of other offices are proposed: first those who know the topic, then those who know the area, and of these those with the least in hand. Whoever has three to assess already comes last. The author and other experts do not see these names.',
  },
  'assessors.toPractice': { pl: 'Wróć do opisu praktyki', en: 'Back to the description' },
  'assessors.scored': {
    pl: 'Oceny, które wpłynęły: {scored} z {needed}.',
    en: 'Assessments in: {scored} of {needed}.',
  },
  'assessors.third': {
    pl: 'Dwie oceny różnią się o co najmniej 4 punkty. Potrzebna jest trzecia.',
    en: 'Two assessments lie 4 points or more apart. A third is needed.',
  },
  'assessors.missing': {
    pl: {
      one: 'Poproś jeszcze {count} osobę.',
      few: 'Poproś jeszcze {count} osoby.',
      many: 'Poproś jeszcze {count} osób.',
      other: 'Poproś jeszcze {count} osoby.',
    },
    en: { one: 'Ask {count} more expert.', other: 'Ask {count} more experts.' },
  },
  'assessors.enough': {
    pl: 'Poproszono już tylu ekspertów, ilu potrzeba. Jeśli ktoś nie odpowiada, możesz poprosić następną osobę.',
    en: 'Enough experts have been asked. If somebody does not answer, you can ask another.',
  },
  'assessors.barred.own-office': {
    pl: 'To praktyka Twojego urzędu, dlatego ocenią ją inni.',
    en: 'This practice is from your own office, so others assess it.',
  },
  'assessors.barred.same-county': {
    pl: 'Ta praktyka jest z Twojego powiatu, dlatego ocenią ją eksperci spoza niego.',
    en: 'This practice is from your own county, so experts from outside it assess it.',
  },
  'assessors.barred.not-independent': {
    pl: 'Masz udział w nominacji lub opisie, dlatego ocenią ją inni.',
    en: 'You nominated or described this practice, so others assess it.',
  },
  'assessors.barred.interest-declared': {
    pl: 'Masz w tej praktyce interes, dlatego ocenią ją inni.',
    en: 'You declared an interest in this practice, so others assess it.',
  },
  'assessors.barred.scored-already': {
    pl: 'Twoja ocena jest zapisana. Pozostałe zobaczysz, gdy wpłyną wszystkie.',
    en: 'Your assessment is recorded. You will see the others once all are in.',
  },
  'assessors.barred.office-scored-already': {
    pl: 'Ktoś z Twojego urzędu już ocenił ten opis.',
    en: 'Somebody from your office has assessed this description.',
  },
  'assessors.barred.declined': {
    pl: 'Nie oceniasz tego opisu: prośba została odrzucona.',
    en: 'You do not assess this description: the request was declined.',
  },
  'assessors.barred.office-asked-already': {
    pl: 'O ocenę poproszono już kogoś z Twojego urzędu.',
    en: 'Somebody from your office has been asked to assess this.',
  },
  'assessors.barred.assessors-found': {
    pl: 'O ocenę poproszono już innych ekspertów.',
    en: 'Other experts have been asked to assess this.',
  },
  'assessors.asked': { pl: 'Poproszeni', en: 'Asked' },
  'assessors.asked.none': { pl: 'Nikogo jeszcze nie poproszono.', en: 'Nobody has been asked yet.' },
  'assessors.state.waiting': { pl: 'czeka na ocenę', en: 'waiting' },
  'assessors.state.scored': { pl: 'ocena wpłynęła', en: 'assessment is in' },
  'assessors.state.declined': { pl: 'odmówiono', en: 'declined' },
  'assessors.state.interest': { pl: 'zgłoszono interes', en: 'declared an interest' },
  'assessors.proposed': { pl: 'Propozycje', en: 'Proposed' },
  'assessors.proposed.none': {
    pl: 'Nie ma więcej ekspertów, którzy mogą ocenić tę praktykę. Poproś administratora o nadanie roli eksperta kolejnej osobie.',
    en: 'There are no more experts who may assess this practice. Ask the administrator to make somebody else an expert.',
  },
  'assessors.why.topic': { pl: 'zna temat', en: 'knows the topic' },
  'assessors.why.area': { pl: 'zna obszar', en: 'knows the area' },
  'assessors.why.other': { pl: 'inne obszary', en: 'other areas' },
  'assessors.load': {
    pl: 'do oceny: {open}, ocenione w pół roku: {recent}',
    en: 'to assess: {open}, assessed in half a year: {recent}',
  },
  'assessors.ask': { pl: 'Poproś o ocenę', en: 'Ask to assess' },
  'assessors.open': { pl: 'Poproś ekspertów o ocenę', en: 'Ask experts to assess' },
  'assessors.toAssess': { pl: 'Do oceny', en: 'To assess' },
  'assessors.decline': { pl: 'Nie mogę ocenić', en: 'I cannot assess this' },
  'assessors.decline.text': {
    pl: 'Wystarczy jedno kliknięcie; poprosimy kogoś innego.',
    en: 'One click is enough; somebody else will be asked.',
  },
  'assessors.decline.reason': { pl: 'Dlaczego', en: 'Why' },
  'assessors.decline.send': { pl: 'Odmów', en: 'Decline' },
  'assessors.decline.interest': {
    pl: 'Odmów, bo mam w tym interes',
    en: 'Decline, for I have an interest',
  },
})
