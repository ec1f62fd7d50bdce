import { strings } from '../../core/language.ts'

export const membershipStrings = strings({
  'problems.membership-needed': {
    pl: 'Najpierw potwierdź, że pracujesz w urzędzie: wejdź na Moje konto i wybierz „Członkostwo w urzędzie”.',
    en: 'First confirm that you work for an office: open My account and choose “Membership of an office”.',
  },
  'problems.needs-admit': {
    pl: 'To może zrobić tylko administrator urzędu lub moderator.',
    en: 'Only an office administrator or a moderator can do this.',
  },
  'problems.membership-code-void': {
    pl: 'Ten kod już nie działa. Wyślij sobie nowy.',
    en: 'This code no longer works. Send yourself a new one.',
  },
  'problems.membership-code-needless': {
    pl: 'Adres jest już potwierdzony. Nowy kod nie jest potrzebny.',
    en: 'The address is confirmed already. No new code is needed.',
  },
  'problems.membership-codes-often': {
    pl: 'Wysłaliśmy już kilka kodów. Sprawdź pocztę, także folder ze spamem, i spróbuj za godzinę.',
    en: 'We have sent several codes already. Check your mail, spam too, and try again in an hour.',
  },
  'problems.membership-none': {
    pl: 'Nie masz teraz potwierdzonego urzędu.',
    en: 'You are not a member of any office now.',
  },
  'problems.membership-leave-first': {
    pl: 'Najpierw opuść dotychczasowy urząd.',
    en: 'Leave your present office first.',
  },
  'problems.invitations-often': {
    pl: 'Na dziś wystarczy zaproszeń. Następne wyślesz jutro.',
    en: 'That is enough invitations for today. You can send more tomorrow.',
  },
  'problems.membership-decided': {
    pl: 'Ta prośba została już rozpatrzona.',
    en: 'This request has been decided already.',
  },
  'problems.membership-office-closed': {
    pl: 'Tego urzędu nie ma już w rejestrze, więc nikogo nie można do niego przyjąć. Odmów, podając ten powód.',
    en: 'This office is no longer in the register, so nobody can become its member. Refuse, giving this reason.',
  },
  'problems.own-name': {
    pl: 'Swoje nowe imię i nazwisko musi potwierdzić ktoś inny.',
    en: 'Somebody else has to confirm your own new name.',
  },
  'problems.name-decided': {
    pl: 'Ta osoba zmieniła tymczasem imię lub nazwisko albo ktoś już zdecydował. Odśwież stronę.',
    en: 'The person has changed the name meanwhile, or somebody has decided. Load the page again.',
  },
  'memberships.verified': {
    pl: 'potwierdzono, że pracuje w tym urzędzie',
    en: 'confirmed to work for this office',
  },
  'memberships.title': { pl: 'Członkostwo w urzędzie', en: 'Membership of an office' },
  'memberships.why': {
    pl: 'Czytać może każdy. Pytać, odpowiadać i głosować mogą osoby, o których wiadomo, że pracują w urzędzie.',
    en: 'Anybody may read. Asking, answering and voting are for people who are known to work for an office.',
  },
  'memberships.needed': {
    pl: 'Zanim napiszesz, potwierdź, że pracujesz w urzędzie',
    en: 'Confirm your membership of an office before you write',
  },
  'memberships.unconfirmed': { pl: 'Potwierdź adres e-mail', en: 'Confirm your e-mail address' },
  'memberships.unconfirmed.text': {
    pl: 'Na adres {email} wysłaliśmy kod. Wpisz go tutaj. Działa pół godziny.',
    en: 'We have sent a code to {email}. Type it here. It works for half an hour.',
  },
  'memberships.unconfirmed.again': {
    pl: 'Kod wysłany na adres {email} już nie działa. Wyślij sobie nowy.',
    en: 'The code sent to {email} no longer works. Send yourself a new one.',
  },
  'memberships.code': { pl: 'Kod z wiadomości', en: 'Code from the message' },
  'memberships.confirm': { pl: 'Potwierdź adres', en: 'Confirm the address' },
  'memberships.newCode': { pl: 'Wyślij nowy kod', en: 'Send a new code' },
  'memberships.waiting': {
    pl: 'Czekasz na potwierdzenie',
    en: 'You are waiting for confirmation',
  },
  'memberships.waiting.text': {
    pl: 'Adres {email} jest potwierdzony, ale nie należy do domeny, którą znamy jako domenę tego urzędu. Administrator urzędu lub moderator sprawdzi, czy tam pracujesz. Powiadomimy Cię e-mailem.',
    en: 'The address {email} is confirmed, but it is not at a domain that we know to be this office’s. The office administrator or a moderator will check that you work there. We will tell you by e-mail.',
  },
  'memberships.waiting.faster': {
    pl: 'Masz adres w domenie urzędu? Zmień adres e-mail, a potwierdzenie będzie od razu.',
    en: 'Do you have an address at the office’s domain? Change your e-mail address and you are confirmed at once.',
  },
  'memberships.member': {
    pl: 'Potwierdzono, że pracujesz tutaj: {office}',
    en: 'You are a member: {office}',
  },
  'memberships.way.domain': {
    pl: 'Potwierdza to Twój adres e-mail w domenie urzędu.',
    en: 'Your e-mail address at the office’s domain confirms it.',
  },
  'memberships.way.invitation': {
    pl: 'Zaprosiła Cię osoba z tego urzędu.',
    en: 'A colleague from this office invited you.',
  },
  'memberships.way.officeAdministrator': {
    pl: 'Potwierdził to administrator urzędu.',
    en: 'The office administrator confirmed it.',
  },
  'memberships.way.moderator': { pl: 'Potwierdził to moderator.', en: 'A moderator confirmed it.' },
  'memberships.way.operator': {
    pl: 'Konto założono razem z serwisem.',
    en: 'The account was made together with the site.',
  },
  'memberships.refused': {
    pl: 'Nie potwierdzono, że pracujesz w tym urzędzie',
    en: 'It was not confirmed that you work for this office',
  },
  'memberships.refused.text': {
    pl: 'Powód: {reason}',
    en: 'The reason: {reason}',
  },
  'memberships.refused.again': {
    pl: 'Jeśli to pomyłka, wyślij sobie nowy kod. Prośba zostanie rozpatrzona jeszcze raz.',
    en: 'If this is a mistake, send yourself a new code. Your request will be looked at again.',
  },
  'memberships.toForum': { pl: 'Przejdź do pytań', en: 'Go to the questions' },
  'memberships.requests': { pl: 'Prośby o członkostwo', en: 'Requests for membership' },
  'memberships.requests.lead': {
    pl: 'Te osoby potwierdziły swój adres e-mail, ale nie jest to adres w domenie urzędu. Sprawdź, czy tam pracują, na przykład telefonując do urzędu.',
    en: 'These people have confirmed their e-mail address, but it is not at the office’s domain. Check that they work there, for example by calling the office.',
  },
  'memberships.requests.empty': { pl: 'Nikt nie czeka', en: 'Nobody is waiting' },
  'memberships.requests.emptyText': {
    pl: 'Prośby osób spoza domeny urzędu pojawią się tutaj.',
    en: 'Requests of people outside the office’s domain will be shown here.',
  },
  'memberships.requests.domain': { pl: 'adres w domenie {domain}', en: 'address at {domain}' },
  'memberships.requests.reason': { pl: 'Powód', en: 'Reason' },
  'memberships.requests.reasonHint': {
    pl: 'Konieczny przy odmowie. Przeczyta go osoba, która prosi.',
    en: 'Needed to refuse. It is read by the person who asks.',
  },
  'memberships.names': { pl: 'Nowe imiona i nazwiska', en: 'New names' },
  'memberships.names.lead': {
    pl: 'Te osoby są członkami urzędu i zmieniły imię lub nazwisko. Do Twojej decyzji nie mają znaku przy urzędzie. Sprawdź, czy to nadal te same osoby. Odmowa przywraca poprzednie imię i nazwisko.',
    en: 'These people are members of the office and have changed their names. Until you decide they have no mark beside the office. Check that they are still the same people. A refusal puts the former name back.',
  },
  'memberships.names.former': { pl: 'wcześniej: {name}', en: 'before: {name}' },
  'memberships.rename': { pl: 'Zmień imię i nazwisko', en: 'Change the name' },
  'memberships.rename.text': {
    pl: 'Na przykład po ślubie. Zmieni się przy wszystkich Twoich wpisach. Znak przy urzędzie zniknie do czasu, aż nowe imię i nazwisko potwierdzi administrator urzędu lub moderator.',
    en: 'After a marriage, for example. It changes beside everything you wrote. The mark beside the office goes until the office administrator or a moderator confirms the new name.',
  },
  'memberships.rename.done': { pl: 'Zmieniono.', en: 'Changed.' },
  'memberships.nameWaits': {
    pl: 'Nowe imię i nazwisko czeka na potwierdzenie. Do tego czasu przy urzędzie nie ma znaku; pisać możesz jak dotąd.',
    en: 'Your new name waits to be confirmed. Until then there is no mark beside the office; you can write as before.',
  },
  'memberships.until': { pl: 'Potwierdzisz je ponownie do', en: 'You will confirm it again by' },
  'memberships.due': {
    pl: 'Czas potwierdzić ponownie, że pracujesz w urzędzie',
    en: 'Time to confirm your membership again',
  },
  'memberships.due.text': {
    pl: 'Raz w roku pytamy, czy nadal pracujesz w urzędzie. Wpisz kod, który wysłaliśmy na adres {email}. Bez tego członkostwo się skończy.',
    en: 'Once a year we ask whether you still work for the office. Type the code that we sent to {email}. Without it the membership will end.',
  },
  'memberships.left': { pl: 'Nie należysz już do urzędu', en: 'You do not belong to the office any more' },
  'memberships.lapsed': { pl: 'Członkostwo się skończyło', en: 'Your membership has ended' },
  'memberships.ended.text': {
    pl: 'Twoje wpisy zostają, a pytaniami zajmie się urząd. Jeśli nadal tam pracujesz, wyślij sobie kod. Jeśli pracujesz gdzie indziej, wybierz nowy urząd.',
    en: 'What you wrote stays, and the office looks after its questions. If you still work there, send yourself a code. If you work elsewhere, choose the new office.',
  },
  'memberships.leave': { pl: 'Opuść urząd', en: 'Leave the office' },
  'memberships.leave.text': {
    pl: 'Zmieniasz pracę? Po opuszczeniu urzędu nie będziesz już za niego pisać ani zajmować się jego pytaniami. Twoje wpisy zostaną.',
    en: 'Changing jobs? After leaving you will not write for the office any more nor look after its questions. What you wrote stays.',
  },
  'memberships.otherOffice': { pl: 'Zmień urząd', en: 'Change the office' },
  'memberships.invitations': { pl: 'Zaproszenia', en: 'Invitations' },
  'memberships.invitations.lead': {
    pl: 'Zaproś osobę, która pracuje z Tobą w urzędzie i nie ma adresu w jego domenie. Ręczysz za nią: po potwierdzeniu adresu od razu będzie mogła pisać. Twój urząd: {office}.',
    en: 'Invite somebody who works with you in the office and has no address at its domain. You vouch for the person: once the address is confirmed, they are a member. Your office: {office}.',
  },
  'memberships.invitations.email': { pl: 'Adres e-mail tej osoby', en: 'The person’s e-mail address' },
  'memberships.invitations.send': { pl: 'Wyślij zaproszenie', en: 'Send the invitation' },
  'memberships.invitations.open': { pl: 'Zaproszenia, które czekają', en: 'Invitations that wait' },
  'memberships.invitations.by': { pl: 'zaprasza: {name}', en: 'invited by {name}' },
  'memberships.invitations.until': { pl: 'ważne do', en: 'valid until' },
  'memberships.invitations.withdraw': { pl: 'Cofnij', en: 'Withdraw' },
  'memberships.invitations.withdraw.of': { pl: 'Cofnij: {email}', en: 'Withdraw: {email}' },
  'memberships.invited': {
    pl: '{name} zaprasza Cię do urzędu: {office}',
    en: '{name} invites you to join: {office}',
  },
  'memberships.invited.text': {
    pl: 'Zaproszenie jest dla adresu {email}. Po założeniu konta wyślemy na niego kod.',
    en: 'The invitation is for the address {email}. We will send a code to it once the account is made.',
  },
  'memberships.invited.void': {
    pl: 'To zaproszenie już nie działa. Możesz założyć konto bez niego albo poprosić o nowe.',
    en: 'This invitation no longer works. You can make an account without it or ask for another one.',
  },
  'memberships.admit': { pl: 'Potwierdź', en: 'Confirm' },
  'memberships.refuse': { pl: 'Odmów', en: 'Refuse' },
  'memberships.admit.of': { pl: 'Potwierdź: {name}', en: 'Confirm: {name}' },
  'memberships.refuse.of': { pl: 'Odmów: {name}', en: 'Refuse: {name}' },
  'notices.membership-asked': {
    pl: 'Ktoś prosi o potwierdzenie, że pracuje w urzędzie. „{subject}”',
    en: 'Somebody asks to be confirmed as staff of an office. “{subject}”',
  },
  'notices.membership-due': {
    pl: 'Potwierdź, że nadal pracujesz w urzędzie. Kod jest w wiadomości e-mail. „{subject}”',
    en: 'Please confirm that you still work for the office. The code is in your e-mail. “{subject}”',
  },
  'notices.membership-ended': {
    pl: 'Twoje członkostwo w urzędzie się skończyło. „{subject}”',
    en: 'Your membership of the office has ended. “{subject}”',
  },
  'notices.membership-admitted': {
    pl: 'Potwierdzono, że pracujesz w urzędzie. Możesz już pytać i odpowiadać.',
    en: 'It was confirmed that you work for your office. You can ask and answer now.',
  },
  'notices.membership-refused': {
    pl: 'Nie potwierdzono, że pracujesz w urzędzie. Przeczytaj powód.',
    en: 'It was not confirmed that you work for the office. Please read the reason.',
  },
  'notices.name-asked': {
    pl: 'Ktoś zmienił imię lub nazwisko i czeka na potwierdzenie. „{subject}”',
    en: 'Somebody changed the name and waits for confirmation. “{subject}”',
  },
  'notices.name-confirmed': {
    pl: 'Potwierdzono Twoje nowe imię i nazwisko.',
    en: 'Your new name was confirmed.',
  },
  'notices.name-refused': {
    pl: 'Nie potwierdzono Twojego nowego imienia i nazwiska, wróciło poprzednie. Powód: {subject}',
    en: 'Your new name was not confirmed, and the former one is back. The reason: {subject}',
  },
  'mail.membership.code.subject': {
    pl: 'Kod potwierdzający adres e-mail',
    en: 'A code to confirm your e-mail address',
  },
  'mail.membership.code.text': {
    pl: 'Dzień dobry,\n\nkod potwierdzający Twój adres e-mail w serwisie Rynek to:\n\n{code}\n\nWpisz go na stronie {link}. Kod działa pół godziny.\n\nJeśli to nie Ty zakładasz konto, nie musisz nic robić.',
    en: 'Hello,\n\nthe code that confirms your e-mail address at Rynek is:\n\n{code}\n\nType it at {link}. The code works for half an hour.\n\nIf it was not you who made the account, you need not do anything.',
  },
  'mail.membership.unconfirmed.subject': {
    pl: 'Konto bez potwierdzonego adresu zniknie za tydzień',
    en: 'An account without a confirmed address will go in a week',
  },
  'mail.membership.unconfirmed.text': {
    pl: 'Dzień dobry,\n\nna ten adres założono konto w serwisie Rynek i nikt go nie potwierdził. Za tydzień usuniemy konto razem z danymi. Żeby je zachować, zaloguj się, wyślij sobie kod i wpisz go tutaj:\n\n{link}\n\nJeśli to nie Twoje konto, nie musisz nic robić.',
    en: 'Hello,\n\nan account at Rynek was made with this address and nobody confirmed it. In a week we will remove the account with its data. To keep it, sign in, send yourself a code and type it here:\n\n{link}\n\nIf the account is not yours, you need not do anything.',
  },
  'mail.membership.renew.subject': {
    pl: 'Czy nadal pracujesz w urzędzie?',
    en: 'Do you still work for the office?',
  },
  'mail.membership.renew.text': {
    pl: 'Dzień dobry,\n\nraz w roku pytamy, czy nadal pracujesz tutaj: {office}. Jeśli tak, wpisz kod\n\n{code}\n\nna stronie {link}. Bez tego członkostwo się skończy, a Twoje wpisy zostaną.',
    en: 'Hello,\n\nonce a year we ask whether you still work here: {office}. If you do, type the code\n\n{code}\n\nat {link}. Without it the membership will end; what you wrote stays.',
  },
  'mail.membership.ended.subject': {
    pl: 'Twoje członkostwo w urzędzie się skończyło',
    en: 'Your membership of the office has ended',
  },
  'mail.membership.ended.text': {
    pl: 'Dzień dobry,\n\nnie potwierdzono, że nadal pracujesz tutaj: {office}, więc członkostwo się skończyło. Możesz dalej czytać. Jeśli nadal tam pracujesz, potwierdzisz to na stronie:\n\n{link}',
    en: 'Hello,\n\nit was not confirmed that you still work here: {office}, so the membership has ended. You can go on reading. If you still work there, you can confirm it at:\n\n{link}',
  },
  'mail.membership.invitation.subject': {
    pl: 'Zaproszenie do serwisu Rynek',
    en: 'An invitation to Rynek',
  },
  'mail.membership.invitation.text': {
    pl: 'Dzień dobry,\n\n{name} ({office}) zaprasza Cię do serwisu Rynek, w którym pracownicy samorządów pytają się nawzajem o cyfryzację. Konto założysz tutaj:\n\n{link}\n\nZaproszenie jest ważne 14 dni i działa raz. Jeśli nie pracujesz w tym urzędzie, nie musisz nic robić.',
    en: 'Hello,\n\n{name} ({office}) invites you to Rynek, where staff of local governments ask each other about digitalisation. You can make your account here:\n\n{link}\n\nThe invitation is good for 14 days and works once. If you do not work for this office, you need not do anything.',
  },
  'mail.membership.admitted.subject': {
    pl: 'Potwierdzono, że pracujesz w urzędzie',
    en: 'Your membership of the office is confirmed',
  },
  'mail.membership.admitted.text': {
    pl: 'Dzień dobry,\n\npotwierdzono, że pracujesz tutaj: {office}. Możesz już pytać, odpowiadać i głosować:\n\n{link}',
    en: 'Hello,\n\nit was confirmed that you work here: {office}. You can ask, answer and vote now:\n\n{link}',
  },
  'mail.membership.refused.subject': {
    pl: 'Nie potwierdzono, że pracujesz w urzędzie',
    en: 'Your membership of the office was not confirmed',
  },
  'mail.membership.refused.text': {
    pl: 'Dzień dobry,\n\nnie potwierdzono, że pracujesz tutaj: {office}. Powód:\n\n{reason}\n\nJeśli to pomyłka, możesz poprosić jeszcze raz na stronie:\n\n{link}',
    en: 'Hello,\n\nit was not confirmed that you work here: {office}. The reason:\n\n{reason}\n\nIf this is a mistake, you can ask again at:\n\n{link}',
  },
})

/** What the import of domains says beside what every import says. It runs on the server. */
export const domainStrings = strings({
  'domains.usage': { pl: 'Użycie: pnpm domains:import PLIK', en: 'Usage: pnpm domains:import FILE' },
  'domains.done': {
    pl: 'Gotowe. Urzędów z własną domeną: {offices}. Nowe domeny: {added}, usunięte: {removed}.',
    en: 'Done. Offices with a domain of their own: {offices}. {added} domains are new, {removed} are gone.',
  },
  'domains.passedOver': {
    pl: 'Pominięto adresy wspólne lub darmowe: {shared}. Urzędów, których nie ma w rejestrze: {unknown}.',
    en: 'Passed over: {shared} shared or free hosts, {unknown} offices that are not in the register.',
  },
})
