import { readConfig } from '@rynek/server/core/config.ts'
import { expect, test } from 'vitest'

const whole = {
  OIDC_ISSUER: 'https://login.example.pl/realms/urzad',
  OIDC_CLIENT_ID: 'rynek',
  OIDC_CLIENT_SECRET: 'tajne',
  OIDC_NAME: 'Konto urzędu',
}
const providerIn = (env: Record<string, string>) => readConfig(env).provider

test('a provider is set up whole, over a safe connection, and tells offices apart by a list', () => {
  expect(providerIn({})).toBeUndefined()
  expect(providerIn(whole)).toMatchObject({ issuer: whole.OIDC_ISSUER, tenants: null })
  expect(providerIn({ ...whole, OIDC_ISSUER: 'http://localhost:8080' })).toBeDefined()
  for (const name of Object.keys(whole))
    expect(() => providerIn({ ...whole, [name]: '' }), name).toThrow('OIDC_NAME go together')
  for (const issuer of ['http://login.example.pl', 'login.example.pl', 'https://login.example.pl/?a=b'])
    expect(() => providerIn({ ...whole, OIDC_ISSUER: issuer }), issuer).toThrow('OIDC_ISSUER=')

  const { tenants } = providerIn({ ...whole, OIDC_TENANTS: '4f2c=146501, 9ab1=1465' }) ?? {}
  expect(tenants).toEqual({
    claim: 'tid',
    offices: new Map([
      ['4f2c', '146501'],
      ['9ab1', '1465'],
    ]),
  })
  for (const list of ['4f2c', '4f2c=urzad', '4f2c=146501,', '4f2c=1,9ab1=1465', 'a=14,a=1465'])
    expect(() => providerIn({ ...whole, OIDC_TENANTS: list }), list).toThrow('OIDC_TENANTS=')
})
