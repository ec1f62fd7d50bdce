import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, openWindow } from '../support/browser.ts'
import { openSite } from '../support/site.ts'
import { answer, ask } from '../support/talk.ts'

afterAll(closeBrowser)

/** An office's proxy that lets no upgrade through. */
const refuseUpgrades = (page: Page) => page.routeWebSocket('**/api/live', (socket) => socket.close())
/** One that cuts answers without an end as well. */
const refuseStreams = (page: Page) => page.route('**/api/live/stream*', (route) => route.abort())

describe('behind a proxy', () => {
  for (const [what, state, blocks] of [
    ['that refuses upgrades', 'live', [refuseUpgrades]],
    ['that refuses upgrades and streams', 'polling', [refuseUpgrades, refuseStreams]],
  ] as const) {
    test(`${what} one sees new answers without touching the page`, async (t) => {
      const site = await openSite(t)
      const { id, slug } = await ask(site)
      const { page } = await openWindow(t)
      for (const block of blocks) await block(page)
      await page.goto(`${site.address}/watki/${id}/${slug}`)
      await page.waitForSelector(`.connection-state.${state}`)
      await answer(site, id, 'piotr', 'Doszło mimo wszystko.')
      await page.waitForSelector('.answers >> text=Doszło mimo wszystko.', { timeout: 40_000 })
      expect(await page.locator('.answers >> text=Doszło mimo wszystko.').count()).toBe(1)
    })
  }
})
