import { strings } from '../../core/language.ts'

export const layoutStrings = strings({
  'layout.name': { pl: 'Rynek', en: 'Rynek' },
  'layout.title': { pl: '{page} – Rynek', en: '{page} – Rynek' },

  'layout.error.notFound.title': { pl: 'Nie ma takiej strony', en: 'There is no such page' },
  'layout.error.notFound.text': {
    pl: 'Adres może zawierać błąd albo strona została usunięta. Sprawdź adres lub poszukaj od strony głównej.',
    en: 'The address may contain a mistake, or the page has been removed. Check it, or start from the home page.',
  },
  'layout.error.forbidden.title': {
    pl: 'Ta strona nie jest dla wszystkich',
    en: 'This page is not open to everybody',
  },
  'layout.error.forbidden.text': {
    pl: 'Nie masz uprawnień, które są tu potrzebne. Jeśli powinny Ci przysługiwać, napisz do moderatora.',
    en: 'You do not have the permission needed here. If you should have it, write to a moderator.',
  },
  'layout.error.failure.title': { pl: 'Coś się u nas zepsuło', en: 'Something broke on our side' },
  'layout.error.failure.text': {
    pl: 'To nie Twoja wina. Odśwież stronę za chwilę. Błąd został zapisany i zajmiemy się nim.',
    en: 'It is not your fault. Reload the page in a moment. The error has been recorded and we will look into it.',
  },
  'layout.error.toHome': { pl: 'Przejdź na stronę główną', en: 'Go to the home page' },

  'layout.form.unavailable': {
    pl: 'Serwis chwilowo nie odpowiada. Twój tekst jest nadal w formularzu – spróbuj jeszcze raz za chwilę.',
    en: 'The service is not answering right now. Your text is still in the form – try again in a moment.',
  },
  'layout.form.offline': {
    pl: 'Nie udało się wysłać: brak połączenia. Twój tekst jest nadal w formularzu.',
    en: 'Could not send: there is no connection. Your text is still in the form.',
  },
})
