import { strings } from '../../core/language.ts'

export const profileStrings = strings({
  'profiles.experience': { pl: 'Doświadczenie', en: 'Experience' },
  'profiles.experience.areas': {
    pl: 'Ocenia opisy praktyk w obszarach',
    en: 'Assesses practices in the areas',
  },
  'profiles.mayAsk': {
    pl: 'Tę osobę można pytać. Zadaj pytanie na forum, w jej temacie: odpowiedź przyda się też innym.',
    en: 'This person is glad to be asked. Ask here, under one of the topics: the answer will help others too.',
  },
  'profiles.mayAsk.link': { pl: 'Zadaj pytanie', en: 'Ask a question' },
  'profiles.written': { pl: 'Pytania i odpowiedzi', en: 'Questions and answers' },
  'profiles.written.questions': {
    pl: { one: '{count} pytanie', few: '{count} pytania', many: '{count} pytań', other: '{count} pytania' },
    en: { one: '{count} question', other: '{count} questions' },
  },
  'profiles.written.answers': {
    pl: {
      one: '{count} odpowiedź',
      few: '{count} odpowiedzi',
      many: '{count} odpowiedzi',
      other: '{count} odpowiedzi',
    },
    en: { one: '{count} answer', other: '{count} answers' },
  },
  'profiles.written.question': { pl: 'pytanie', en: 'question' },
  'profiles.written.answer': { pl: 'odpowiedź', en: 'answer' },
  'profiles.written.more': { pl: 'Pokaż starsze', en: 'Show older ones' },
  'profiles.written.added': {
    pl: {
      one: 'Dodano {count} wpis',
      few: 'Dodano {count} wpisy',
      many: 'Dodano {count} wpisów',
      other: 'Dodano {count} wpisu',
    },
    en: { one: '{count} post added', other: '{count} posts added' },
  },
  'profiles.written.none': { pl: 'Nie ma jeszcze pytań ani odpowiedzi.', en: 'No questions or answers yet.' },
  'profiles.ofOffice': { pl: 'Osoby', en: 'People' },
  'profiles.ofOffice.none': {
    pl: 'Nikt z tego urzędu jeszcze się tu nie pokazuje',
    en: 'Nobody from this office is shown here yet',
  },
  'profiles.ofOffice.noneText': {
    pl: 'Pracujesz w tym urzędzie? W swoim profilu możesz się zgodzić, aby Twoje nazwisko było na tej stronie.',
    en: 'Do you work here? In your profile you can consent to your name standing on this page.',
  },
  'profiles.edit': { pl: 'Mój profil', en: 'My profile' },
  'profiles.edit.lead': {
    pl: 'Imię i nazwisko, stanowisko i urząd widać zawsze przy Twoich wpisach. O reszcie decydujesz Ty.',
    en: 'Your name, position and office are always shown with what you write. The rest is up to you.',
  },
  'profiles.edit.see': { pl: 'Zobacz swoją stronę', en: 'See your page' },
  'profiles.edit.unseen': {
    pl: 'Twojej strony jeszcze nikt nie zobaczy: powstanie z pierwszym wpisem albo pierwszą zgodą.',
    en: 'Nobody can see your page yet: it appears with your first post or your first consent.',
  },
  'profiles.edit.shows': { pl: 'Co mogą zobaczyć inni', en: 'What others may see' },
  'profiles.edit.shows.office': {
    pl: 'moje nazwisko i stanowisko na stronie mojego urzędu',
    en: 'my name and position on the page of my office',
  },
  'profiles.edit.shows.topics': { pl: 'tematy, na których się znam', en: 'topics I have experience in' },
  'profiles.edit.shows.posts': {
    pl: 'lista moich pytań i odpowiedzi',
    en: 'a list of my questions and answers',
  },
  'profiles.edit.shows.ask': { pl: 'to, że można mnie pytać', en: 'that I am glad to be asked' },
  'profiles.edit.shows.text': {
    pl: 'Zgody możesz cofnąć w każdej chwili. Znikną od razu, także dla osób, które mają otwartą Twoją stronę.',
    en: 'You can withdraw a consent at any time. It takes effect at once, also on pages that are open.',
  },
  'profiles.edit.topics': { pl: 'Tematy, na których się znasz', en: 'Topics you have experience in' },
  'profiles.edit.topics.text': {
    pl: 'Najwyżej dziesięć. Dopóki nie zaznaczysz zgody wyżej, widzisz je tylko Ty.',
    en: 'Up to ten. Until you consent above, only you see them.',
  },
  'profiles.edit.areas': {
    pl: 'O ocenę opisów w tych tematach poprosimy Cię w pierwszej kolejności. Wybierz też obszary, w których możesz oceniać.',
    en: 'You will be asked first to assess descriptions on these topics. Choose the areas you can assess in, too.',
  },
  'profiles.edit.save': { pl: 'Zapisz profil', en: 'Save the profile' },
  'profiles.edit.saved': { pl: 'Zapisano.', en: 'Saved.' },
})
