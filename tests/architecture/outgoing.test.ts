import { expect, test } from 'vitest'
import { type Node, nodesOf } from './syntax.ts'
import { filesBelow } from './tree.ts'

/** Where the server calls another, each with who says whom. No address that a reader typed is ever called. */
const outgoing: Record<string, string> = {
  'db/core/postgres/engine.ts': 'the database: the operator, by DATABASE_URL',
  'db/core/postgres/migrate.ts': 'the same',
  'server/features/identities/openid.ts': 'accounts elsewhere: the operator, by OIDC_ISSUER',
  'server/features/mail/carriers.ts': 'the mail server: the operator, by SMTP_URL',
}

const callsOut = /^(?:undici|openid-client|oauth4webapi|axios|got|ws|nodemailer|postgres)$/
const network = /^node:(?:https?|http2|net|tls|dns|dgram)(?:\/|$)/
/** Of those modules, what waits for others or only reads an address. */
const harmless = new Set(['createServer', 'isIP', 'isIPv6', 'IncomingMessage', 'ServerResponse', 'Socket'])

test('the server calls nobody but whom its operator named', () => {
  const files = ['shared', 'db', 'server'].flatMap(filesBelow).filter((path) => path.endsWith('.ts'))
  const calling = files.filter((path) => nodesOf(path).some(calls))
  expect(calling).toEqual(Object.keys(outgoing))
})

function calls(node: Node): boolean {
  if (node.type === 'CallExpression' || node.type === 'NewExpression')
    return /^(?:fetch|WebSocket|EventSource)$/.test(String((node['callee'] as Node)['name']))
  if (node.type === 'ImportExpression') return isOut(node['source'] as Node)
  if (node.type !== 'ImportDeclaration' || node['importKind'] === 'type') return false
  const names = (node['specifiers'] as Node[]).filter((one) => one['importKind'] !== 'type')
  if (isOut(node['source'] as Node)) return names.length > 0
  return isNetwork(node['source'] as Node) && names.some((one) => !harmless.has(nameOf(one)))
}

const isOut = ({ value }: Node) => callsOut.test(String(value))
const isNetwork = ({ value }: Node) => network.test(String(value))
const nameOf = ({ imported, local }: Node) => String(((imported ?? local) as Node)['name'])
