import { strings } from '../../core/language.ts'

/** Data a text seems to hold; the marks stand in texts in place of what was taken out. */
export const guardStrings = strings({
  'problems.personal-data-found': {
    pl: 'W tekście mogą być dane osobowe. Usuń je albo zaznacz, że wysyłasz je świadomie.',
    en: 'There may be personal data in the text. Remove them, or say that you send them knowingly.',
  },
  'problems.send-knowingly': {
    pl: 'Te miejsca są sprawdzone. Wysyłam tekst bez zmian.',
    en: 'I have checked these places. Send the text as it is.',
  },
  'problems.personal-data.email': {
    pl: 'prywatny lub imienny adres e-mail (wiersz {line})',
    en: 'a personal e-mail address (line {line})',
  },
  'problems.personal-data.bank-account': {
    pl: 'numer rachunku bankowego (wiersz {line})',
    en: 'a bank account number (line {line})',
  },
  'problems.personal-data.pesel': { pl: 'numer PESEL (wiersz {line})', en: 'a PESEL number (line {line})' },
  'problems.personal-data.identity-card': {
    pl: 'numer dowodu osobistego (wiersz {line})',
    en: 'an identity card number (line {line})',
  },
  'problems.personal-data.passport': {
    pl: 'numer paszportu (wiersz {line})',
    en: 'a passport number (line {line})',
  },
  'problems.personal-data.nip': { pl: 'numer NIP (wiersz {line})', en: 'a tax number (line {line})' },
  'problems.personal-data.plate': {
    pl: 'numer rejestracyjny pojazdu (wiersz {line})',
    en: 'a vehicle registration number (line {line})',
  },
  'problems.personal-data.phone': {
    pl: 'numer telefonu (wiersz {line})',
    en: 'a telephone number (line {line})',
  },
  'guard.title': { pl: 'Czy to dane osobowe?', en: 'Are these personal data?' },
  'guard.why': {
    pl: 'Ten tekst przeczytają inni. Danych mieszkańców, uczniów i pracowników lepiej w nim nie podawać.',
    en: 'Others will read this text. It should not hold data of residents, pupils or staff.',
  },
  'guard.nipOfOffice': {
    pl: 'NIP urzędu lub spółki jest jawny i można go zostawić.',
    en: 'The tax number of an office or a company is public and can stay.',
  },
  'guard.line': { pl: 'wiersz {line}', en: 'line {line}' },
  'guard.remove': { pl: 'Usuń z tekstu', en: 'Remove it' },
  'guard.removed': { pl: 'Usunięto z tekstu: {what}', en: 'Removed: {what}' },
  'guard.knowingly': {
    pl: 'Te miejsca są sprawdzone. Wysyłam tekst bez zmian.',
    en: 'I have checked these places. Send the text as it is.',
  },
  'guard.kind.email': { pl: 'imienny adres e-mail', en: 'personal e-mail address' },
  'guard.kind.bank-account': { pl: 'numer rachunku bankowego', en: 'bank account number' },
  'guard.kind.pesel': { pl: 'numer PESEL', en: 'PESEL number' },
  'guard.kind.identity-card': { pl: 'numer dowodu osobistego', en: 'identity card number' },
  'guard.kind.passport': { pl: 'numer paszportu', en: 'passport number' },
  'guard.kind.nip': { pl: 'numer NIP', en: 'tax number' },
  'guard.kind.plate': { pl: 'numer rejestracyjny', en: 'registration number' },
  'guard.kind.phone': { pl: 'numer telefonu', en: 'telephone number' },
  'guard.mark.email': { pl: '[adres e-mail usunięty]', en: '[e-mail address removed]' },
  'guard.mark.bank-account': { pl: '[numer rachunku usunięty]', en: '[account number removed]' },
  'guard.mark.pesel': { pl: '[numer PESEL usunięty]', en: '[PESEL number removed]' },
  'guard.mark.identity-card': { pl: '[numer dowodu usunięty]', en: '[card number removed]' },
  'guard.mark.passport': { pl: '[numer paszportu usunięty]', en: '[passport number removed]' },
  'guard.mark.nip': { pl: '[numer NIP usunięty]', en: '[tax number removed]' },
  'guard.mark.plate': { pl: '[numer rejestracyjny usunięty]', en: '[registration number removed]' },
  'guard.mark.phone': { pl: '[numer telefonu usunięty]', en: '[telephone number removed]' },
})
