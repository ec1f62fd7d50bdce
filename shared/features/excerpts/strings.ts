import { strings } from '../../core/language.ts'

export const excerptStrings = strings({
  'problems.excerpts-awaited': {
    pl: {
      one: 'Czekamy jeszcze na zgodę {count} osoby na cytat. Po 14 dniach cytat będzie anonimowy. Można też użyć własnych słów.',
      few: 'Czekamy jeszcze na zgodę {count} osób na cytat. Po 14 dniach cytaty będą anonimowe. Można też użyć własnych słów.',
      many: 'Czekamy jeszcze na zgodę {count} osób na cytat. Po 14 dniach cytaty będą anonimowe. Można też użyć własnych słów.',
      other:
        'Czekamy jeszcze na zgodę {count} osoby na cytat. Po 14 dniach cytat będzie anonimowy. Można też użyć własnych słów.',
    },
    en: {
      one: '{count} author has not agreed to be quoted yet. After 14 days the quotation becomes anonymous; own words will do as well.',
      other:
        '{count} authors have not agreed to be quoted yet. After 14 days their quotations become anonymous; own words will do as well.',
    },
  },
  'problems.excerpts-refused': {
    pl: {
      one: '{count} osoba nie zgodziła się na cytat. Usuń go albo użyj własnych słów.',
      few: '{count} osoby nie zgodziły się na cytat. Usuń cytaty albo użyj własnych słów.',
      many: '{count} osób nie zgodziło się na cytat. Usuń cytaty albo użyj własnych słów.',
      other: '{count} osoby nie zgodziło się na cytat. Usuń cytaty albo użyj własnych słów.',
    },
    en: {
      one: '{count} author does not agree to be quoted. Remove the quotation or use your own words.',
      other: '{count} authors do not agree to be quoted. Remove the quotations or use your own words.',
    },
  },
  'problems.excerpts-unknown': {
    pl: 'Znacznik {mark} nie prowadzi do żadnego wpisu w tym wątku. Popraw go albo usuń.',
    en: 'The mark {mark} leads to no post of this thread. Correct it or remove it.',
  },
  'problems.excerpt-rewritten': {
    pl: 'Redaktor opisał to już własnymi słowami i nie cytuje Twojego wpisu.',
    en: 'The editor has put it in own words and does not quote your post.',
  },
  'excerpts.title': { pl: 'Cytaty z Twoich wpisów', en: 'Quotations of your posts' },
  'excerpts.lead': {
    pl: 'Zdecyduj, jak Cię podpisać w opisach dobrych praktyk. Zdanie można zmienić w każdej chwili. Brak odpowiedzi przez 14 dni oznacza cytat bez nazwiska i urzędu.',
    en: 'Decide how you are named in descriptions of good practices. You can change your mind at any time. No answer within 14 days means a quotation without name and office.',
  },
  'excerpts.empty': { pl: 'Nikt nie prosi o zgodę', en: 'Nobody asks for your consent' },
  'excerpts.emptyText': {
    pl: 'Gdy ktoś zechce zacytować Twój wpis, zobaczysz to tutaj.',
    en: 'When somebody wants to quote your post you will see it here.',
  },
  'excerpts.credit.asked': { pl: 'czeka na odpowiedź', en: 'waits for an answer' },
  'excerpts.credit.named': { pl: 'z imieniem i nazwiskiem', en: 'with name' },
  'excerpts.credit.office': { pl: 'tylko urząd', en: 'office only' },
  'excerpts.credit.anonymous': { pl: 'anonimowo', en: 'anonymous' },
  'excerpts.credit.refused': { pl: 'brak zgody', en: 'refused' },
  'excerpts.credit.rewritten': { pl: 'opisane własnymi słowami', en: 'in the editor’s own words' },
  'excerpts.choose.named': { pl: 'Podpisz mnie', en: 'Name me' },
  'excerpts.choose.office': { pl: 'Podaj tylko urząd', en: 'Name my office only' },
  'excerpts.choose.anonymous': { pl: 'Cytuj anonimowo', en: 'Quote me anonymously' },
  'excerpts.choose.refused': { pl: 'Nie cytuj', en: 'Do not quote me' },
  'excerpts.assembler': { pl: 'Wpisy z wątku', en: 'Posts of the thread' },
  'excerpts.assemblerLead': {
    pl: 'Wstaw akapity do opisu i tam je popraw. Znacznik na końcu akapitu, na przykład [^12], mówi, z którego wpisu pochodzi – zostaw go. Autorów zapytamy o zgodę.',
    en: 'Insert paragraphs into the description and edit them there. The mark at the end of a paragraph, such as [^12], says which post it is from: leave it. We ask the authors for their consent.',
  },
  'excerpts.into': { pl: 'Wstawiaj do części', en: 'Insert into' },
  'excerpts.place': { pl: 'Wstaw', en: 'Insert' },
  'excerpts.placeParagraph': { pl: 'Wstaw do części „{part}”: {text}', en: 'Insert into “{part}”: {text}' },
  'excerpts.placeAll': { pl: 'Wstaw cały wpis', en: 'Insert the whole post' },
  'excerpts.placed': { pl: 'w opisie', en: 'in the description' },
  'excerpts.placedIn': { pl: 'Wstawiono do części „{part}”.', en: 'Inserted into “{part}”.' },
  'excerpts.tooLong': {
    pl: {
      one: 'Nie wstawiono: w tej części brakuje miejsca na {count} znak.',
      few: 'Nie wstawiono: w tej części brakuje miejsca na {count} znaki.',
      many: 'Nie wstawiono: w tej części brakuje miejsca na {count} znaków.',
      other: 'Nie wstawiono: w tej części brakuje miejsca na {count} znaku.',
    },
    en: {
      one: 'Not inserted: this part is {count} character too short for it.',
      other: 'Not inserted: this part is {count} characters too short for it.',
    },
  },
  'excerpts.whole': { pl: 'Zacytuj cały wpis na końcu opisu', en: 'Quote the whole post at the end' },
  'excerpts.kind.question': { pl: 'pytanie', en: 'question' },
  'excerpts.kind.answer': { pl: 'odpowiedź', en: 'answer' },
  'excerpts.kind.comment': { pl: 'komentarz', en: 'comment' },
  'excerpts.notLoaded': { pl: 'Nie udało się wczytać wątku', en: 'The thread could not be loaded' },
  'excerpts.loadAgain': { pl: 'Spróbuj ponownie', en: 'Try again' },
  'excerpts.consents': { pl: 'Zgody na cytaty', en: 'Consents to quotations' },
  'excerpts.until': { pl: 'do {day}, potem anonimowo', en: 'until {day}, then anonymous' },
  'excerpts.rewrite': { pl: 'Użyjemy własnych słów', en: 'Use own words' },
  'excerpts.anonymous': { pl: 'Wpis bez podpisu', en: 'A post without a name' },
})
