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
  'privacy.kept.title': { pl: 'Jak długo przechowujemy dane', en: 'How long data is kept' },
  'privacy.kept.lead': {
    pl: 'Serwis sam usuwa to, czego czas minął; sprawdza to co godzinę. Liczby mówią, ile usunął w ciągu ostatnich 30 dni.',
    en: 'What has been kept long enough is removed by itself; this is looked after every hour. The numbers say how much went in the last 30 days.',
  },
  'privacy.kept.what': { pl: 'Co', en: 'What' },
  'privacy.kept.long': { pl: 'Najdłużej', en: 'At most' },
  'privacy.kept.from': { pl: 'Liczone', en: 'Counted' },
  'privacy.kept.removed': { pl: 'Usunięto', en: 'Removed' },
  'privacy.kept.at': { pl: 'Sprawdzono', en: 'Looked after' },
  'privacy.kept.days': {
    pl: { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
    en: { one: '{count} day', other: '{count} days' },
  },
  'privacy.kept.networks': {
    pl: 'skróty sieci, z których ktoś przychodzi, do liczenia prób (samych adresów IP nie zapisujemy w bazie)',
    en: 'hashes of networks, for counting tries (IP addresses themselves are not kept in the database)',
  },
  'privacy.kept.networks.from': { pl: 'od ostatniej próby', en: 'from the last try' },
  'privacy.kept.archives': { pl: 'plik z własnymi danymi', en: 'the file of one’s own data' },
  'privacy.kept.archives.from': { pl: 'od prośby', en: 'from asking for it' },
  'privacy.kept.files': {
    pl: 'załączniki, które do niczego już nie należą',
    en: 'attached files that belong to nothing any more',
  },
  'privacy.kept.files.from': { pl: 'od usunięcia', en: 'from their removal' },
  'privacy.kept.events': {
    pl: 'co się zmieniło, dla otwartych stron',
    en: 'what changed, for pages that are open',
  },
  'privacy.kept.events.from': { pl: 'od zmiany', en: 'from the change' },
  'privacy.kept.invitations': { pl: 'zaproszenia do urzędu', en: 'invitations to an office' },
  'privacy.kept.invitations.from': { pl: 'od wysłania', en: 'from sending' },
  'privacy.kept.codes': { pl: 'kody i odnośniki z wiadomości', en: 'codes and links from messages' },
  'privacy.kept.codes.from': { pl: 'od wysłania', en: 'from sending' },
  'privacy.kept.sessions': { pl: 'zalogowane urządzenia', en: 'signed-in devices' },
  'privacy.kept.sessions.from': { pl: 'od zalogowania', en: 'from signing in' },
  'privacy.kept.unconfirmed': {
    pl: 'konta, których adresu nikt nie potwierdził (tydzień wcześniej wysyłamy wiadomość)',
    en: 'accounts whose address nobody confirmed (a message goes out a week before)',
  },
  'privacy.kept.unconfirmed.from': { pl: 'od założenia', en: 'from sign-up' },
  'privacy.kept.letters': {
    pl: 'wysłane wiadomości: adres i rodzaj (treść znika zaraz po wysłaniu)',
    en: 'messages sent: address and kind (the text goes as soon as it is sent)',
  },
  'privacy.kept.letters.from': { pl: 'od napisania', en: 'from writing' },
  'privacy.kept.logs': {
    pl: 'techniczny dziennik serwera, z adresami IP (pilnuje tego operator)',
    en: 'the server’s technical log, with IP addresses (the operator looks after it)',
  },
  'privacy.kept.logs.from': { pl: 'od zapisu', en: 'from writing' },
  'privacy.kept.deleted': { pl: 'treść usuniętych wpisów', en: 'texts of deleted posts' },
  'privacy.kept.deleted.from': { pl: 'od usunięcia', en: 'from deletion' },
  'privacy.kept.notices': { pl: 'powiadomienia', en: 'notices' },
  'privacy.kept.notices.from': { pl: 'od wysłania', en: 'from sending' },
  'privacy.kept.audit': {
    pl: 'dziennik czynności: logowania, role, pobrania i usunięcia danych, moderacja',
    en: 'the audit log: sign-ins, roles, data taken out and erased, moderation',
  },
  'privacy.kept.audit.from': { pl: 'od czynności', en: 'from the act' },
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
