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
  'threads.active': { pl: 'ostatnio', en: 'last active' },
  'threads.answers': {
    pl: {
      one: '{count} odpowiedź',
      few: '{count} odpowiedzi',
      many: '{count} odpowiedzi',
      other: '{count} odpowiedzi',
    },
    en: { one: '{count} answer', other: '{count} answers' },
  },
  'threads.state.unanswered': { pl: 'Czeka na odpowiedź', en: 'Waiting for an answer' },
  'threads.state.solved': {
    pl: {
      one: 'Rozwiązane · {count} odpowiedź',
      few: 'Rozwiązane · {count} odpowiedzi',
      many: 'Rozwiązane · {count} odpowiedzi',
      other: 'Rozwiązane · {count} odpowiedzi',
    },
    en: { one: 'Solved · {count} answer', other: 'Solved · {count} answers' },
  },
  'threads.state.practice': { pl: 'Dobra praktyka', en: 'Good practice' },
  'threads.state.locked': { pl: 'Zamknięty', en: 'Locked' },
  'threads.sameProblem.count': {
    pl: {
      one: '{count} urząd ma ten sam problem',
      few: '{count} urzędy mają ten sam problem',
      many: '{count} urzędów ma ten sam problem',
      other: '{count} urzędu ma ten sam problem',
    },
    en: { one: '{count} office has this too', other: '{count} offices have this too' },
  },
  'threads.sameProblem.say': { pl: 'U nas też ({count})', en: 'We have this too ({count})' },
  'threads.place': { pl: 'Miejsce pytania', en: 'Where this question belongs' },
  'threads.locked': { pl: 'Wątek zamknięty. Powód:', en: 'This thread is locked. The reason:' },
  'threads.hiddenTitle': { pl: 'Pytanie ukryte przez moderatora', en: 'A question hidden by a moderator' },
  'threads.solution': { pl: 'Odpowiedź, która pomogła', en: 'The answer that helped' },
  'threads.accept': { pl: 'To mi pomogło', en: 'This helped me' },
  'threads.unaccept': { pl: 'Cofnij wskazanie', en: 'Take this back' },
  'threads.moreAnswers': { pl: 'Pokaż następne odpowiedzi', en: 'Show more answers' },
  'threads.answersAdded': {
    pl: {
      one: 'Dodano {count} odpowiedź',
      few: 'Dodano {count} odpowiedzi',
      many: 'Dodano {count} odpowiedzi',
      other: 'Dodano {count} odpowiedzi',
    },
    en: { one: '{count} answer added', other: '{count} answers added' },
  },
  'threads.newAnswer': { pl: 'Nowa odpowiedź: {name}', en: 'A new answer from {name}' },
  'threads.description': {
    pl: {
      one: '{title} – {count} odpowiedź pracowników samorządów',
      few: '{title} – {count} odpowiedzi pracowników samorządów',
      many: '{title} – {count} odpowiedzi pracowników samorządów',
      other: '{title} – {count} odpowiedzi pracowników samorządów',
    },
    en: {
      one: '{title} – {count} answer from local government staff',
      other: '{title} – {count} answers from local government staff',
    },
  },
  'threads.list.empty': { pl: 'Nie ma tu jeszcze takich pytań', en: 'There are no such questions here yet' },
  'threads.list.emptyText': {
    pl: 'Zmień filtry albo zadaj pytanie jako pierwsza osoba.',
    en: 'Change the filters, or be the first to ask.',
  },
  'threads.list.more': { pl: 'Pokaż następne pytania', en: 'Show more questions' },
  'threads.list.added': {
    pl: {
      one: 'Dodano {count} pytanie',
      few: 'Dodano {count} pytania',
      many: 'Dodano {count} pytań',
      other: 'Dodano {count} pytania',
    },
    en: { one: '{count} question added', other: '{count} questions added' },
  },
  'threads.list.fresh': {
    pl: {
      one: '{count} nowe pytanie – pokaż',
      few: '{count} nowe pytania – pokaż',
      many: '{count} nowych pytań – pokaż',
      other: '{count} nowe pytania – pokaż',
    },
    en: { one: '{count} new question – show', other: '{count} new questions – show' },
  },
  'threads.filter.label': { pl: 'Filtry', en: 'Filters' },
  'threads.filter.type': { pl: 'Typ jednostki', en: 'Type of unit' },
  'threads.filter.allTypes': { pl: 'Wszystkie typy', en: 'All types' },
  'threads.filter.likeMine': { pl: 'Jednostki takie jak moja', en: 'Offices like mine' },
  'threads.filter.state': { pl: 'Stan', en: 'State' },
  'threads.filter.allStates': { pl: 'Wszystkie', en: 'All' },
  'threads.filter.unanswered': { pl: 'Bez odpowiedzi', en: 'Unanswered' },
  'threads.filter.open': { pl: 'Z odpowiedziami, nierozwiązane', en: 'Answered, not solved' },
  'threads.filter.solved': { pl: 'Rozwiązane', en: 'Solved' },
  'threads.filter.practice': { pl: 'Z dobrą praktyką', en: 'With a good practice' },
  'threads.filter.order': { pl: 'Kolejność', en: 'Order' },
  'threads.filter.apply': { pl: 'Pokaż', en: 'Show' },
  'threads.order.active': { pl: 'Ostatnio aktywne', en: 'Recently active' },
  'threads.order.newest': { pl: 'Najnowsze', en: 'Newest' },
  'threads.order.shared': { pl: 'Najczęstsze problemy', en: 'Most shared' },
  'threads.ask.title': { pl: 'Zadaj pytanie', en: 'Ask a question' },
  'threads.ask.lead': {
    pl: 'Napisz, z czym się mierzycie. Odpowiedzą osoby z urzędów, które mają to już za sobą.',
    en: 'Say what you are facing. People from offices that have been through it will answer.',
  },
  'threads.ask.question': { pl: 'Pytanie w jednym zdaniu', en: 'Your question in one sentence' },
  'threads.ask.questionHint': {
    pl: 'Od 10 do 150 znaków. Na przykład: „Kto w urzędzie odbiera e-Doręczenia podczas urlopu?”',
    en: '10 to 150 characters. For example: “Who handles e-delivery while somebody is on leave?”',
  },
  'threads.ask.topic': { pl: 'Temat', en: 'Topic' },
  'threads.ask.chooseTopic': { pl: 'Wybierz temat', en: 'Choose a topic' },
  'threads.ask.cityType': {
    pl: 'Typ jednostki, której dotyczy pytanie',
    en: 'Type of unit the question is about',
  },
  'threads.ask.cityTypeHint': {
    pl: 'Proponujemy typ Twojego urzędu. Możesz go zmienić.',
    en: 'We propose the type of your own office. You can change it.',
  },
  'threads.ask.chooseCityType': { pl: 'Wybierz typ jednostki', en: 'Choose a type of unit' },
  'threads.ask.body': { pl: 'Opis', en: 'The whole story' },
  'threads.ask.bodyHint': {
    pl: 'Napisz, co już próbowaliście, ile osób i szkół to dotyczy i jakiej odpowiedzi szukasz.',
    en: 'Say what you have tried, how many people and schools it concerns, and what kind of answer you need.',
  },
  'threads.ask.send': { pl: 'Opublikuj pytanie', en: 'Publish the question' },
  'threads.home.waiting': { pl: 'Czekają na odpowiedź', en: 'Waiting for an answer' },
  'threads.home.waitingLikeMine': {
    pl: 'Czekają na odpowiedź w jednostkach takich jak Twoja',
    en: 'Waiting for an answer in offices like yours',
  },
  'threads.home.recent': { pl: 'Ostatnie rozmowy', en: 'Recent conversations' },
  'threads.home.practices': { pl: 'Nowe dobre praktyki', en: 'New good practices' },
  'threads.home.allPractices': { pl: 'Wszystkie dobre praktyki', en: 'All good practices' },
  'threads.list.title': { pl: 'Pytania', en: 'Questions' },
})
