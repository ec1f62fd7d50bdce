import { strings } from '../../core/language.ts'

export const privacyStrings = strings({
  'problems.wrong-password': {
    pl: 'To nie jest Twoje obecne hasło. Wpisz je jeszcze raz.',
    en: 'This is not your present password. Please type it again.',
  },
  'problems.last-administrator': {
    pl: 'To jedyny administrator. Najpierw nadaj tę rolę innej osobie.',
    en: 'This is the only administrator. First give the role to somebody else.',
  },
  'problems.erase-at-account': {
    pl: 'Własne konto usuwa się na stronie „Moje konto”.',
    en: 'Your own account is removed at “My account”.',
  },
  'privacy.own': { pl: 'Moje dane', en: 'My data' },
  'privacy.archive': { pl: 'Pobierz swoje dane', en: 'Take out your data' },
  'privacy.archive.lead': {
    pl: 'Przygotujemy jeden plik ZIP: konto i profil, Twoje wpisy, głosy, zgłoszenia, wiadomości i dokumenty.',
    en: 'We will prepare one ZIP file: account and profile, your posts, votes, reports, messages and documents.',
  },
  'privacy.archive.others': {
    pl: 'Nie ma w nim danych innych osób ani notatek moderatorów.',
    en: 'It holds neither data of other people nor notes of moderators.',
  },
  'privacy.archive.ask': { pl: 'Przygotuj plik', en: 'Prepare the file' },
  'privacy.archive.making': {
    pl: 'Przygotowujemy plik. Damy znać w powiadomieniach, gdy będzie gotowy.',
    en: 'The file is being prepared. We will tell you in your notices when it is ready.',
  },
  'privacy.archive.ready': { pl: 'Plik jest gotowy', en: 'The file is ready' },
  'privacy.archive.gone': { pl: 'Usuniemy go:', en: 'It will be removed:' },
  'privacy.archive.download': { pl: 'Pobierz plik ZIP', en: 'Download the ZIP file' },
  'privacy.archive.readme': {
    pl: 'To są Twoje dane z serwisu Rynek. Pliki JSON otworzysz w każdym edytorze tekstu; czas podano w milisekundach od 1970 roku. Każdy wpis jest osobnym plikiem w formacie Markdown.',
    en: 'These are your data from Rynek. JSON files open in any text editor; times are in milliseconds since 1970. Each post is a file of its own, in Markdown.',
  },
  'privacy.erase': { pl: 'Usuń konto', en: 'Remove the account' },
  'privacy.erase.lead': {
    pl: 'Tego nie da się cofnąć. Przeczytaj, co zniknie, a co zostanie.',
    en: 'This cannot be undone. Please read what goes and what stays.',
  },
  'privacy.erase.goes': { pl: 'Co zniknie od razu', en: 'What goes at once' },
  'privacy.erase.goes.name': {
    pl: 'imię i nazwisko, stanowisko, adres e-mail i hasło, wszędzie tam, gdzie je zapisaliśmy',
    en: 'name, position, e-mail address and password, wherever we kept them',
  },
  'privacy.erase.goes.mentions': {
    pl: 'imię i nazwisko oraz adres e-mail w tekstach, także cudzych, gdy są wpisane w mianowniku',
    en: 'name and e-mail address inside texts, those of others too, where they are written in their basic form',
  },
  'privacy.erase.goes.own': {
    pl: 'profil i zgody, zalogowane urządzenia, powiadomienia, głosy „przydatne”',
    en: 'the profile and its consents, signed-in devices, notices, “useful” votes',
  },
  'privacy.erase.stays': { pl: 'Co zostanie, ale bez nazwiska', en: 'What stays, without the name' },
  'privacy.erase.stays.posts': {
    pl: 'pytania i odpowiedzi, bo korzystają z nich inne urzędy; podpis: „dawny członek społeczności” i nazwa urzędu',
    en: 'questions and answers, because other offices rely on them; signed “former member” with the office’s name',
  },
  'privacy.erase.stays.practices': {
    pl: 'opisy praktyk i to, co napisano w imieniu urzędu; w podpisie zostaje „były pracownik” i nazwa urzędu',
    en: 'practices and what was written for the office; credited to a “former employee” and the office',
  },
  'privacy.erase.stays.log': {
    pl: 'dziennik czynności moderatorów (24 miesiące); są w nim numery, nie nazwiska',
    en: 'the log of what moderators did (24 months); it holds numbers, not names',
  },
  'privacy.erase.change': {
    pl: 'Jeśli chcesz usunąć także treść wpisu, popraw go przed usunięciem konta albo napisz do moderatora.',
    en: 'To remove the text of a post as well, edit it before you remove the account, or write to a moderator.',
  },
  'privacy.erase.password': { pl: 'Obecne hasło', en: 'Present password' },
  'privacy.erase.own': { pl: 'Usuń moje konto na zawsze', en: 'Remove my account for good' },
  'privacy.erase.other': { pl: 'Usuń konto: {name}', en: 'Remove the account: {name}' },
  'privacy.erase.other.lead': {
    pl: 'Tylko na wniosek tej osoby. Tego nie da się cofnąć, a czynność zapisujemy w dzienniku.',
    en: 'Only when this person asked for it. It cannot be undone, and it is written to the log.',
  },
  'privacy.erase.reason': { pl: 'Powód', en: 'Reason' },
  'privacy.erase.reasonHint': {
    pl: 'Bez nazwisk, na przykład: wniosek z 3 marca, znak pisma OR.1431.7.',
    en: 'Without names, for example: request of 3 March, reference OR.1431.7.',
  },
  'privacy.erase.onRequest': { pl: 'Usuń konto na zawsze', en: 'Remove the account for good' },
})
