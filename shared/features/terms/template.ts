import type { Language } from '../../core/language.ts'

/** The terms that come with the forum, as Markdown: version 1, until an administrator publishes another. */
export const firstTerms: Readonly<Record<Language, string>> = {
  pl: `Kilka zasad, dzięki którym można tu pytać bez obaw i ufać odpowiedziom.

# Konto

Konto zakłada pracownik urzędu pod własnym imieniem i nazwiskiem. Z konta korzysta tylko jego właściciel. Czytać może każdy, bez konta.

# Co piszemy

- Pisz na temat i z własnego doświadczenia. Odróżniaj to, co wiesz, od tego, co przypuszczasz.
- Szanuj rozmówców. Spieraj się z rozwiązaniem, nie z osobą.
- Nie ujawniaj danych osobowych, tajemnic przedsiębiorstw ani szczegółów zabezpieczeń swojego urzędu.
- Nie zamieszczaj ofert handlowych. Jeśli wymieniasz produkt, napisz, co Cię z nim łączy.

# Prawa do treści

Autorem pozostajesz Ty. Publikując wpis, zgadzasz się, by był dostępny w serwisie. Opis dobrej praktyki powstaje za osobną zgodą autora.

# Moderacja

Moderator może ukryć wpis, zmienić jego temat albo zamknąć wątek, gdy narusza on zasady. Zawsze podaje powód, a autor może się odwołać. Każdy zalogowany może zgłosić wpis do sprawdzenia.

# Twoje dane

Wszyscy widzą Twoje imię i nazwisko, stanowisko, urząd i to, co napiszesz. Adresu e-mail nie widzi nikt. Resztę profilu pokazujesz tylko, jeśli chcesz, a zgodę cofasz w każdej chwili. Swoje dane możesz pobrać, a konto usunąć. Więcej mówi strona [Prywatność](/prywatnosc).
`,
  en: `A few rules that let people ask without fear and trust the answers.

# Your account

Accounts are for office staff, under their own names. Only the owner uses an account. Anybody may read without one.

# What we write

- Write to the point and from experience. Tell what you know from what you suppose.
- Respect others. Argue with a solution, not with a person.
- Do not disclose personal data, trade secrets or details of your office’s security.
- Post no commercial offers. If you name a product, say how you are connected with it.

# Rights to what you write

You remain the author. By posting you agree that your post is shown here. A description as a good practice needs the author’s separate consent.

# Moderation

A moderator may hide a post, move it or lock a thread that breaks the rules, and always gives the reason; the author may appeal. Anybody signed in may report a post.

# Your data

Everybody sees your name, position, office and what you write. Nobody sees your e-mail address. The rest of your profile is shown only if you wish, and you can take a consent back at any time. You can take out your data and remove your account. The page [Privacy](/prywatnosc) says more.
`,
}
