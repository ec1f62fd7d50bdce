import { isSharedHost } from '@rynek/shared/features/memberships/rules/hosts.ts'
import { type Facts, type Outcome, waysIn } from '@rynek/shared/features/memberships/rules/ways.ts'
import { expect, test } from 'vitest'
import { read } from '../../architecture/tree.ts'

const facts = ['email', 'office', 'address', 'invitation', 'confirmedBy'] as const
const said: Record<string, string> = {
  unconfirmed: 'niepotwierdzony',
  closed: 'zamknięty',
  own: 'w domenie urzędu',
  good: 'dobre',
  officeAdministrator: 'administrator urzędu',
  moderator: 'moderator',
}
const outcomes: Record<string, string> = {
  unconfirmed: 'czeka na kod',
  waiting: 'czeka na decyzję',
  domain: 'członek: domena',
  invitation: 'członek: zaproszenie',
  officeAdministrator: 'członek: administrator urzędu',
  moderator: 'członek: moderator',
}
const sayWhen = (when: Partial<Facts>) => facts.map((fact) => said[when[fact] ?? ''] ?? '')
const sayOutcome = (outcome: Outcome) => outcomes['way' in outcome ? outcome.way : outcome.state]

test('the table of ways stands in the documents as the code has it', () => {
  const [, rows = ''] = read('docs/memberships.md').split('| --- | --- | --- | --- | --- | --- |\n')
  const table = rows.split('\n\n')[0]?.split('\n')
  expect(
    table?.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(waysIn.map(({ when, becomes }) => [...sayWhen(when), sayOutcome(becomes)]))
})

test('hosts where anybody has a mailbox, and what is below them, are nobody’s', () => {
  for (const host of ['gmail.com', 'wp.pl', 'xl.wp.pl', 'poczta.onet.pl', 'ug.bip.org.pl', 'gmina.pl', 'pl'])
    expect([host, isSharedHost(host)]).toEqual([host, true])
  for (const host of ['um.brzezinki.pl', 'brzezinki.gmina.pl', 'glogow.um.gov.pl', 'mywp.pl', 'wp.pl.eu'])
    expect([host, isSharedHost(host)]).toEqual([host, false])
})
