import { type DataKind, dataKinds, type Finding, type Place } from './kinds.ts'
import { findBankAccounts } from './rules/bank-account.ts'
import { findIdentityCards, findPassports } from './rules/documents.ts'
import { findEmails } from './rules/email.ts'
import { findNips } from './rules/nip.ts'
import { findPesels } from './rules/pesel.ts'
import { findPhones } from './rules/phone.ts'
import { findPlates } from './rules/plate.ts'

const finders: Record<DataKind, (text: string) => Place[]> = {
  email: findEmails,
  'bank-account': findBankAccounts,
  pesel: findPesels,
  'identity-card': findIdentityCards,
  passport: findPassports,
  nip: findNips,
  plate: findPlates,
  phone: findPhones,
}

/** What in a text looks like personal data, in the order of the text. Knows numbers and addresses, never names. */
export function findPersonalData(typed: string): Finding[] {
  const text = plain(typed)
  const found: Finding[] = []
  for (const kind of dataKinds.filter((one) => mayStandIn(text, one))) {
    for (const place of finders[kind](text))
      if (!found.some((known) => overlap(known, place))) found.push({ kind, ...place })
  }
  return found.sort((one, other) => one.at - other.at)
}

/** Most texts have neither two digits nor what an address needs, and are not searched at all. */
const mayStandIn = (text: string, kind: DataKind) =>
  kind === 'email' ? /@|[([{](?:at|ma[łl]pa)[)\]}]/i.test(text) : /\d\D*\d/.test(text)

/** The line of a text that a place is in, from 1. */
export const lineOf = (text: string, { at }: Place): number => text.slice(0, at).split('\n').length

const overlap = (one: Place, other: Place) =>
  one.at < other.at + other.length && other.at < one.at + one.length

/** Full-width digits and letters as the usual ones. As long as before, so that places stay true. */
const plain = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
