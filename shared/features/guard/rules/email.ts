import type { Place } from '../kinds.ts'

const local = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+\\-]{0,63}`
const at = String.raw`(?:@|\s?[([{](?:at|@|ma[łl]pa)[)\]}]\s?)`
const domain = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}`
const address = new RegExp(`(?<![\\p{L}\\p{N}@])(${local})${at}(${domain})(?![\\p{L}\\p{N}@])`, 'giu')

/** Mailboxes of offices and of programs, by how they begin: whoever writes there writes to no person. */
const offices =
  /^(?:sekretariat|urz[aą]d|gmin|miasto|powiat|starostwo|um|ug|umig|up|kontakt|biuro|info|infolinia|bip|poczta|kancelaria|iod|rodo|abi|admin|administrator|office|helpdesk|pomoc|wsparcie|support|it|informatyk|rada|kadry|ksi[eę]gowo[sś][cć]|finanse|podatki|oplaty|odpady|promocja|edukacja|o[sś]wiata|szko[lł]a|sp\d|zs|lo\d|przedszkol|przedszkole|mops|gops|ops|cuw|zeas|zgk|biblioteka|usc|ewidencja|geodezja|zamowienia|przetargi|inwestycje|redakcja|rzecznik|prasa|rekrutacja|praca|noreply|no-reply|postmaster|webmaster|hostmaster|abuse|root|git|hello|contact|press|security|dpo|imi[eę]\.nazwisko|imie|nazwa|adres|login|uzytkownik|user|skrytka|e?puap|edoreczenia|oferty|faktury|zgloszenia|skargi|dyzurny|centrum|dyrekcja|wydzial|referat|nabor)(?![\p{Ll}])/iu
/** Names that are kept for examples and lead to nobody: RFC 2606. */
const examples = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/i

/** Mailboxes of people, private and at work: `jan.kowalski@gmina.pl` names one as well. */
export function findEmails(text: string): Place[] {
  return [...text.matchAll(address)]
    .filter(([, name = '', host = '']) => !offices.test(name.replaceAll('\\', '')) && !examples.test(host))
    .map(({ 0: written, index }) => ({ at: index, length: written.length }))
}
