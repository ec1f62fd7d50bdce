import { foldPolish } from '../../../core/folding.ts'

/** Words of the field that the dictionary has not, in its own notation: each with the flags of a word that inflects alike. */
export const supplement: readonly string[] = [
  'chatbot/NOsT',
  'doręczenie/UV',
  'e-doręczenie/UV',
  'dron/NOsT',
  'fotowoltaika/mMN',
  'hackathon/NQsT',
  'librus/NQsT',
  'smartfon/NOsT',
  'vulcan/NQsT',
  'webinar/NQsT',
]

/** Forms that no rule leads back to their word. */
const forms: Readonly<Record<string, string>> = {
  człowiek: 'ludzie ludzi ludziom ludźmi ludziach',
  dobry: 'lepszy lepsza lepsze lepszego lepszej lepszych lepszym najlepszy najlepsza najlepsze najlepszych',
  dziecko: 'dzieci dzieciom dziećmi dzieciach',
  pismo: 'pisma pismu pismem piśmie pism',
  rok: 'lata lat latom latami latach',
  tydzień: 'tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach',
}

/** With and without diacritics, as the dictionary is asked. */
export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([lemma, list]) =>
    list.split(' ').flatMap((form) => [form, foldPolish(form)].map((typed) => [typed, lemma] as const)),
  ),
)
