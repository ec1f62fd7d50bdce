import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { TestContext } from 'vitest'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
let browser: Promise<Browser> | undefined

/** The machine's own Chromium, else the one that comes with the packages. One for the whole file. */
async function launch(): Promise<Browser> {
  const own = installed.find(existsSync)
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox', '--disable-gpu'] })
  const { default: packed } = await import('@sparticuz/chromium')
  // One process would end with its first window; the other two would hide what we test for.
  const unwanted = /--(single-process|disable-web-security|allow-running-insecure-content)/
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: packed.args.filter((argument) => !unwanted.test(argument)),
  })
}

/** A window with nobody signed in, and everything its console says; `t` closes it. */
export async function openWindow(
  t: Pick<TestContext, 'onTestFinished'>,
  options: BrowserContextOptions = {},
) {
  browser ??= launch()
  const context = await (await browser).newContext({ locale: 'pl-PL', ...options })
  t.onTestFinished(() => context.close())
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  return { context, page, noise }
}

/** The page has come alive: its script has taken over the server's nodes. */
export const hydrated = (page: Page) => page.waitForSelector('html[data-hydrated]', { state: 'attached' })

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
