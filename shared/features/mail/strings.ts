import { strings } from '../../core/language.ts'

/** The page of the queue, and what stands under every letter. Texts of letters are in the strings of their rooms. */
export const mailStrings = strings({
  'mail.footer': {
    pl: 'Tę wiadomość wysłał serwis Rynek ({site}). Prosimy na nią nie odpowiadać.',
    en: 'This message was sent by Rynek ({site}). Please do not reply to it.',
  },
  'mail.title': { pl: 'Poczta', en: 'Mail' },
  'mail.way.server': {
    pl: 'Wiadomości wysyła serwer poczty.',
    en: 'Messages are sent by the mail server.',
  },
  'mail.way.files': {
    pl: 'To wersja demonstracyjna: wiadomości nikt nie dostaje, można je przeczytać tutaj.',
    en: 'This is a demonstration: nobody gets the messages, you can read them here.',
  },
  'mail.way.none': {
    pl: 'Serwer poczty nie jest ustawiony. Wiadomości czekają, aż zostanie ustawiony.',
    en: 'No mail server is set. Messages wait until there is one.',
  },
  'mail.waiting': {
    pl: {
      one: 'Czeka {count} wiadomość.',
      few: 'Czekają {count} wiadomości.',
      many: 'Czeka {count} wiadomości.',
      other: 'Czeka {count} wiadomości.',
    },
    en: { one: '{count} message is waiting.', other: '{count} messages are waiting.' },
  },
  'mail.givenUp': {
    pl: {
      one: 'Nie udało się wysłać {count} wiadomości.',
      few: 'Nie udało się wysłać {count} wiadomości.',
      many: 'Nie udało się wysłać {count} wiadomości.',
      other: 'Nie udało się wysłać {count} wiadomości.',
    },
    en: { one: '{count} message could not be sent.', other: '{count} messages could not be sent.' },
  },
  'mail.empty': { pl: 'Nie ma żadnych wiadomości', en: 'There are no messages' },
  'mail.emptyText': {
    pl: 'Tu widać wiadomości z ostatnich 30 dni.',
    en: 'Messages of the last 30 days are listed here.',
  },
  'mail.state.waiting': { pl: 'czeka', en: 'waiting' },
  'mail.state.sent': { pl: 'wysłana', en: 'sent' },
  'mail.state.dropped': { pl: 'nieaktualna, nie wysłano', en: 'out of date, not sent' },
  'mail.state.given-up': { pl: 'nie udało się wysłać', en: 'could not be sent' },
  'mail.tries': { pl: 'prób: {count}', en: 'tries: {count}' },
  'mail.next': { pl: 'następna', en: 'next' },
  'mail.fault': { pl: 'Odpowiedź serwera poczty: {fault}', en: 'The mail server said: {fault}' },
  'mail.show': { pl: 'Pokaż treść', en: 'Show the message' },
  'mail.link': { pl: 'Otwórz odnośnik z wiadomości', en: 'Open the link in the message' },
  'mail.again': { pl: 'Wyślij jeszcze raz', en: 'Send again' },
  'mail.again.of': { pl: 'Wyślij jeszcze raz: {address}', en: 'Send again: {address}' },
  'mail.again.done': { pl: 'Wiadomość czeka na wysłanie.', en: 'The message is waiting to be sent.' },
})
