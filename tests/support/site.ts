import { buildClient } from '@rynek/client/build.ts'
import { needsSecondFactor } from '@rynek/shared/core/roles.ts'
import type { Page } from 'playwright-core'
import type { TestContext } from 'vitest'
import { openWindow } from './browser.ts'
import { type CastKey, cast } from './cast.ts'
import { openWorld } from './world.ts'

type Test = Pick<TestContext, 'onTestFinished'>

/** The whole site with the cast moved in, listening; `enter` signs one of them in in a window of his own. */
export async function openSite(t: Test, env: Record<string, string> = {}) {
  await buildClient()
  const world = await openWorld(t, env, 'built')
  const address = await world.listen()
  async function strongCookie(key: CastKey) {
    const [name = '', value = ''] = (await world.newCookieOf(key)).split('=')
    return { name, value, url: address }
  }
  return {
    ...world,
    address,
    async enter(key: CastKey, options: Parameters<typeof openWindow>[1] = {}) {
      const opened = await openWindow(t, options)
      if (needsSecondFactor(cast[key].roles)) await opened.context.addCookies([await strongCookie(key)])
      else await signIn(opened.page, address, key)
      return opened
    },
  }
}

export async function signIn(page: Page, address: string, key: CastKey): Promise<void> {
  await page.goto(`${address}/zaloguj`)
  await page.fill('input[name=email]', cast[key].email)
  await page.fill('input[name=password]', cast[key].password)
  await Promise.all([
    page.waitForURL(`${address}/`),
    page.click('form:has(input[name=email]) button[type=submit]'),
  ])
}
