import { strings } from '../../core/language.ts'

export const layoutStrings = strings({
  'layout.name': { pl: 'Rynek', en: 'Rynek' },
  'layout.title': { pl: '{page} – Rynek', en: '{page} – Rynek' },
  'layout.skip': { pl: 'Przejdź do treści', en: 'Skip to content' },
  'layout.close': { pl: 'Zamknij', en: 'Close' },
  'layout.theme': { pl: 'Wygląd', en: 'Appearance' },
  'layout.theme.system': { pl: 'jak w systemie', en: 'as the system has it' },
  'layout.theme.light': { pl: 'jasny', en: 'light' },
  'layout.theme.dark': { pl: 'ciemny', en: 'dark' },
  'layout.cancel': { pl: 'Anuluj', en: 'Cancel' },
  'layout.otherLanguage': { pl: 'Switch to English', en: 'Przełącz na polski' },

  'layout.nav.main': { pl: 'Główna nawigacja', en: 'Main navigation' },
  'layout.nav.footer': { pl: 'O serwisie', en: 'About the service' },
  'layout.nav.questions': { pl: 'Pytania', en: 'Questions' },
  'layout.nav.practices': { pl: 'Dobre praktyki', en: 'Good practices' },
  'layout.nav.ask': { pl: 'Zapytaj', en: 'Ask' },
  'layout.search.label': { pl: 'Szukaj w pytaniach i odpowiedziach', en: 'Search questions and answers' },
  'layout.search.placeholder': { pl: 'Szukaj na Rynku', en: 'Search Rynek' },
  'layout.suggestions.label': { pl: 'Podpowiedzi', en: 'Suggestions' },
  'layout.suggestions.count': {
    pl: {
      one: '{count} podpowiedź',
      few: '{count} podpowiedzi',
      many: '{count} podpowiedzi',
      other: '{count} podpowiedzi',
    },
    en: { one: '{count} suggestion', other: '{count} suggestions' },
  },
  'layout.suggestions.threads': { pl: 'wątek', en: 'thread' },
  'layout.suggestions.practices': { pl: 'dobra praktyka', en: 'good practice' },
  'layout.suggestions.topics': { pl: 'temat', en: 'topic' },
  'layout.suggestions.offices': { pl: 'urząd', en: 'office' },
  'layout.suggestions.hint': {
    pl: 'Strzałki wybierają, Enter bez wyboru szuka we wszystkim.',
    en: 'Arrows choose; Enter without a choice searches everything.',
  },
  'layout.search.button': { pl: 'Szukaj', en: 'Search' },

  'layout.account.signIn': { pl: 'Zaloguj się', en: 'Sign in' },
  'layout.account.mine': { pl: 'Moje konto', en: 'My account' },
  'layout.account.expertDesk': { pl: 'Pulpit eksperta', en: 'Expert desk' },
  'layout.account.moderation': { pl: 'Moderacja', en: 'Moderation' },
  'layout.account.signOut': { pl: 'Wyloguj się', en: 'Sign out' },

  'layout.footer.text': {
    pl: 'Rynek – forum pracowników samorządów o cyfryzacji. Pytania i dobre praktyki może czytać każdy.',
    en: 'Rynek – a forum on digitalisation for staff of Polish local governments. Anybody may read it.',
  },

  'layout.home.documentTitle': {
    pl: 'Rynek – forum wymiany doświadczeń samorządów',
    en: 'Rynek – local governments exchange experience',
  },
  'layout.home.title': {
    pl: 'Zapytaj urząd, który już to zrobił',
    en: 'Ask an office that has already done it',
  },
  'layout.home.lead': {
    pl: 'Na Rynku pracownicy samorządów pytają się nawzajem, jak rozwiązali problem z cyfryzacją – i wspólnie zbierają to, co się sprawdziło.',
    en: 'On Rynek, staff of Polish local governments ask each other how they solved a problem of digitalisation – and gather what worked.',
  },
  'layout.home.ask': { pl: 'Zadaj pytanie', en: 'Ask a question' },
  'layout.home.askHint': {
    pl: 'Nie ma tu odpowiedzi? Pytanie zajmie dwie minuty.',
    en: 'No answer here yet? Asking takes two minutes.',
  },

  'layout.home.areas': { pl: 'O czym tu rozmawiamy', en: 'What we talk about' },

  'layout.field.optional': { pl: '(nieobowiązkowe)', en: '(optional)' },
  'layout.form.refused': { pl: 'Nie udało się wysłać', en: 'This could not be sent' },
  'layout.form.unavailable': {
    pl: 'Serwis chwilowo nie odpowiada. Twój tekst jest nadal w formularzu – spróbuj jeszcze raz za chwilę.',
    en: 'The service is not answering right now. Your text is still in the form – try again in a moment.',
  },
  'layout.form.offline': {
    pl: 'Brak połączenia z serwisem. Twój tekst jest nadal w formularzu – spróbuj jeszcze raz za chwilę.',
    en: 'There is no connection to the service. Your text is still in the form – try again in a moment.',
  },

  'layout.pager.loading': { pl: 'Wczytuję…', en: 'Loading…' },
  'layout.pager.failed': {
    pl: 'Nie udało się wczytać. Spróbuj jeszcze raz.',
    en: 'Could not load. Please try again.',
  },
  'layout.choice.none': { pl: 'Nic nie pasuje', en: 'Nothing matches' },
  'layout.choice.searching': { pl: 'Szukam…', en: 'Searching…' },
  'layout.pieces.removed': { pl: 'usunięto:', en: 'removed:' },
  'layout.pieces.added': { pl: 'dodano:', en: 'added:' },
  'layout.choice.open': { pl: 'Pokaż listę', en: 'Show the list' },

  'layout.connection.live': { pl: 'Na żywo', en: 'Live' },
  'layout.connection.connecting': { pl: 'Łączę ponownie, stan z {time}', en: 'Reconnecting, as of {time}' },
  'layout.connection.polling': {
    pl: 'Odświeżane co 15 sekund, stan z {time}',
    en: 'Refreshed every 15 seconds, as of {time}',
  },
  'layout.connection.offline': { pl: 'Brak połączenia, stan z {time}', en: 'Offline, as of {time}' },

  'layout.error.notFound.title': { pl: 'Nie ma takiej strony', en: 'There is no such page' },
  'layout.error.notFound.text': {
    pl: 'Adres może zawierać błąd albo strona została usunięta. Sprawdź adres, poszukaj albo zacznij od strony głównej.',
    en: 'The address may contain a mistake, or the page has been removed. Check it, search, or start from the home page.',
  },
  'layout.error.forbidden.title': {
    pl: 'Ta strona nie jest dla wszystkich',
    en: 'This page is not open to everybody',
  },
  'layout.error.forbidden.text': {
    pl: 'Twoje konto nie ma potrzebnych tu uprawnień. Jeśli powinno je mieć, napisz do administratora serwisu.',
    en: 'Your account does not have the permission needed here. If it should, write to the administrator.',
  },
  'layout.error.failure.title': { pl: 'Coś się u nas zepsuło', en: 'Something broke on our side' },
  'layout.error.failure.text': {
    pl: 'To nie Twoja wina. Błąd został zapisany. Odśwież stronę za chwilę.',
    en: 'It is not your fault. The error has been recorded. Reload the page in a moment.',
  },
  'layout.error.toHome': { pl: 'Przejdź na stronę główną', en: 'Go to the home page' },

  'layout.about.title': { pl: 'O serwisie', en: 'About' },
  'layout.about.lead': {
    pl: 'W każdym mieście jest rynek – miejsce, gdzie od zawsze dowiadywano się, jak poradzili sobie inni. Tu spotykają się urzędy.',
    en: 'Every Polish town has a market square – a rynek – where people have always heard how others managed. Here offices meet.',
  },
  'layout.about.who.title': { pl: 'Dla kogo', en: 'Who it is for' },
  'layout.about.who.text': {
    pl: 'Dla pracowników urzędów gmin, miast, starostw i urzędów marszałkowskich, którzy zajmują się cyfryzacją: szkołami, e-usługami, elektronicznym obiegiem dokumentów, bezpieczeństwem, danymi, dostępnością.',
    en: 'For staff of municipal, county and regional offices who deal with digitalisation: schools, e-services, electronic records, security, data, accessibility.',
  },
  'layout.about.ask.title': { pl: 'Pytania i odpowiedzi', en: 'Questions and answers' },
  'layout.about.ask.text': {
    pl: 'Zadajesz pytanie, wskazujesz temat i typ urzędu. Odpowiadają osoby, które przez to przeszły. Przy każdej wypowiedzi widać urząd, jego typ i wielkość, więc od razu wiadomo, czy rozwiązanie pasuje do Twojej skali.',
    en: 'You ask, and choose a topic and a type of office. People who have been through it answer. Each post shows the office, its type and size, so you see at once whether a solution fits your scale.',
  },
  'layout.about.practices.title': { pl: 'Dobre praktyki', en: 'Good practices' },
  'layout.about.practices.text': {
    pl: 'Eksperci wybierają wątki, w których coś naprawdę zadziałało, oceniają je według jawnych kryteriów i – za zgodą autora – opisują jako dobre praktyki: ile to kosztowało, kto to robił, co poszło źle i co można przejąć.',
    en: 'Experts pick threads where something really worked, assess them by public criteria and, with the author’s consent, describe them as good practices: what it cost, who did it, what went wrong and what can be taken over.',
  },
  'layout.about.order.title': { pl: 'Porządek', en: 'Order' },
  'layout.about.order.text': {
    pl: 'Porządku pilnują moderatorzy. Każda ich decyzja ma uzasadnienie, które autor może przeczytać, i jest zapisywana.',
    en: 'Moderators keep order. Each of their decisions has a reason, which the author can read, and is recorded.',
  },
  'layout.about.open.title': { pl: 'Otwarte oprogramowanie', en: 'Open software' },
  'layout.about.open.text': {
    pl: 'Rynek jest udostępniany na licencji EUPL 1.2. Nie używa reklam, śledzenia ani skryptów z obcych serwerów.',
    en: 'Rynek is published under the EUPL 1.2 licence. It has no advertisements, no tracking and no scripts from other servers.',
  },

  'layout.privacy.title': { pl: 'Prywatność', en: 'Privacy' },
  'layout.privacy.lead': {
    pl: 'Zbieramy tylko to, co jest potrzebne, żeby rozmawiać pod własnym nazwiskiem i w imieniu urzędu.',
    en: 'We collect only what is needed to speak under your own name and for your office.',
  },
  'layout.privacy.who.title': { pl: 'Kto odpowiada za dane', en: 'Who is responsible' },
  'layout.privacy.who.text': {
    pl: 'Administratorem danych jest podmiot, który prowadzi ten serwis. Dane przetwarza, aby prowadzić forum wymiany wiedzy między urzędami (art. 6 ust. 1 lit. e i f RODO).',
    en: 'The controller is the body that runs this service. It processes data in order to run a forum where offices share knowledge (Article 6(1)(e) and (f) GDPR).',
  },
  'layout.privacy.what.title': { pl: 'Jakie dane', en: 'Which data' },
  'layout.privacy.what.public': {
    pl: 'Widoczne dla wszystkich: imię i nazwisko, stanowisko, urząd oraz to, co napiszesz.',
    en: 'Visible to everybody: your name, position, office and what you write.',
  },
  'layout.privacy.what.hidden': {
    pl: 'Niewidoczne: adres e-mail, hasło (przechowywane wyłącznie w postaci skrótu, którego nie da się odwrócić), klucze dostępu (tylko ich część jawna) i połączone konta.',
    en: 'Not visible: your e-mail address, your password (kept only as a hash that cannot be reversed), your passkeys (only their public part) and joined accounts.',
  },
  'layout.privacy.what.never': {
    pl: 'Nie prosimy o numer PESEL ani adres prywatny. Nie wklejaj danych mieszkańców, uczniów ani współpracowników.',
    en: 'We never ask for a national identification number or a private address. Do not paste data of residents, pupils or colleagues.',
  },
  'layout.privacy.cookies.title': { pl: 'Pliki cookie', en: 'Cookies' },
  'layout.privacy.cookies.text': {
    pl: 'Używamy dwóch: jeden podtrzymuje zalogowanie, drugi pamięta język. Oba są niezbędne. Nie ma plików cookie do śledzenia.',
    en: 'We use two: one keeps you signed in, the other remembers your language. Both are necessary. There are no tracking cookies.',
  },
  'layout.privacy.rights.title': { pl: 'Twoje prawa', en: 'Your rights' },
  'layout.privacy.rights.text': {
    pl: 'Możesz zażądać dostępu do swoich danych, ich poprawienia, kopii, ograniczenia przetwarzania lub usunięcia konta, a także wnieść sprzeciw i skargę do Prezesa Urzędu Ochrony Danych Osobowych. Po usunięciu konta wpisy potrzebne w rozmowach zostają bez nazwiska.',
    en: 'You may ask for access to your data, their correction, a copy, restriction or the removal of your account, object, and complain to the President of the Polish Personal Data Protection Office. After an account is removed, posts that conversations need stay without a name.',
  },

  'layout.accessibility.title': { pl: 'Deklaracja dostępności', en: 'Accessibility statement' },
  'layout.accessibility.intro': {
    pl: 'zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Oświadczenie w sprawie dostępności ma zastosowanie do strony internetowej',
    en: 'undertakes to make its website accessible in accordance with the Polish Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This statement applies to the website',
  },
  'layout.accessibility.body': { pl: 'Podmiot prowadzący serwis Rynek', en: 'The body that runs Rynek' },
  'layout.accessibility.scope': {
    pl: 'Rynek – forum wymiany doświadczeń samorządów',
    en: 'Rynek – local governments exchange experience',
  },
  'layout.accessibility.published': {
    pl: 'Data publikacji strony internetowej:',
    en: 'Website published on:',
  },
  'layout.accessibility.updated': {
    pl: 'Data ostatniej istotnej aktualizacji:',
    en: 'Last significant update:',
  },
  'layout.accessibility.status.title': {
    pl: 'Stan dostępności cyfrowej',
    en: 'State of digital accessibility',
  },
  'layout.accessibility.status.text': {
    pl: 'Strona internetowa jest częściowo zgodna z załącznikiem do ustawy o dostępności cyfrowej z powodu niezgodności wymienionych poniżej.',
    en: 'The website is partially compliant with the annex to the Act on digital accessibility because of the non-compliances listed below.',
  },
  'layout.accessibility.content.title': { pl: 'Niedostępne treści', en: 'Content that is not accessible' },
  'layout.accessibility.content.annex': {
    pl: 'Niezgodność z załącznikiem',
    en: 'Non-compliance with the annex',
  },
  'layout.accessibility.content.text': {
    pl: 'Wpisy dodają użytkownicy. Mogą zawierać tabele bez nagłówków, niejasne nazwy odnośników lub odnośniki do niedostępnych dokumentów w innych serwisach.',
    en: 'Posts are written by users. They may contain tables without headers, unclear link texts or links to inaccessible documents elsewhere.',
  },
  'layout.accessibility.made.title': {
    pl: 'Przygotowanie deklaracji dostępności i jej aktualizacja',
    en: 'Preparation and updates of this statement',
  },
  'layout.accessibility.made.on': { pl: 'Deklarację sporządzono dnia:', en: 'This statement was made on:' },
  'layout.accessibility.made.how': {
    pl: 'Deklarację sporządzono na podstawie samooceny: automatycznych badań każdej strony oraz obsługi samą klawiaturą.',
    en: 'It is based on a self-assessment: automatic checks of every page and use by keyboard alone.',
  },
  'layout.accessibility.keys.title': { pl: 'Skróty klawiszowe', en: 'Keyboard shortcuts' },
  'layout.accessibility.keys.text': {
    pl: 'Serwis nie ma własnych skrótów klawiszowych. Działają standardowe skróty przeglądarki.',
    en: 'The service has no keyboard shortcuts of its own. The browser’s standard ones work.',
  },
  'layout.accessibility.contact.title': {
    pl: 'Informacje zwrotne i dane kontaktowe',
    en: 'Feedback and contact',
  },
  'layout.accessibility.contact.text': {
    pl: 'Problemy z dostępnością i prośby o udostępnienie informacji zgłoś do:',
    en: 'Report accessibility problems and ask for information in an accessible form:',
  },
  'layout.accessibility.contact.who': { pl: 'Operator serwisu', en: 'Operator of the service' },
  'layout.accessibility.contact.email': { pl: 'E-mail:', en: 'E-mail:' },
  'layout.accessibility.contact.phone': { pl: 'Telefon:', en: 'Telephone:' },
  'layout.accessibility.procedure.title': {
    pl: 'Obsługa wniosków i skarg związanych z dostępnością',
    en: 'Requests and complaints about accessibility',
  },
  'layout.accessibility.procedure.text': {
    pl: 'Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej strony internetowej lub jej elementu albo z żądaniem alternatywnego sposobu dostępu do informacji. Żądanie powinno zawierać dane osoby zgłaszającej, wskazanie, o którą stronę chodzi, oraz sposób kontaktu. Podmiot realizuje żądanie niezwłocznie, nie później niż w ciągu 7 dni. Jeśli to niemożliwe, informuje o nowym terminie, nie dłuższym niż 2 miesiące. W razie odmowy lub niedotrzymania terminu można złożyć skargę do podmiotu, a następnie wniosek do Rzecznika Praw Obywatelskich.',
    en: 'Everybody may demand that a website or part of it be made accessible, or ask for the information in another form. The demand should name the person, the page and a way of contact. It is met without delay, within 7 days at the latest. If that is impossible, a new date is given, no later than 2 months. If it is refused or the date is not kept, one may complain to the body and then turn to the Polish Commissioner for Human Rights.',
  },
  'layout.accessibility.ombudsman': {
    pl: 'Strona Rzecznika Praw Obywatelskich',
    en: 'Website of the Commissioner for Human Rights',
  },
  'layout.accessibility.other.title': { pl: 'Pozostałe informacje', en: 'Other information' },
  'layout.accessibility.building.title': {
    pl: 'Dostępność architektoniczna',
    en: 'Accessibility of buildings',
  },
  'layout.accessibility.building.text': {
    pl: 'Serwis działa wyłącznie w internecie i nie ma siedziby przyjmującej interesantów.',
    en: 'The service works on the internet only and has no premises open to visitors.',
  },
  'layout.accessibility.communication.title': {
    pl: 'Dostępność komunikacyjno-informacyjna',
    en: 'Accessibility of communication',
  },
  'layout.accessibility.communication.text': {
    pl: 'Z serwisem można kontaktować się pisemnie, przez formularze i pocztę elektroniczną. Tłumacz języka migowego nie jest zapewniony.',
    en: 'The service can be contacted in writing, by forms and e-mail. A sign language interpreter is not provided.',
  },
})
