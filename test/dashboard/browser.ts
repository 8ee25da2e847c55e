import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { type AdminClient, adminClient } from '../../src/admin-client/index.ts'
import { createSandbox, type SandboxOptions } from '../../src/index.ts'
import { type Listening, type ListenOptions, listen } from '../../src/serve/listen.ts'

/** The browser of the tests: Debian's, unless PAYERBOX_TEST_CHROMIUM names another one. */
const executablePath = process.env.PAYERBOX_TEST_CHROMIUM ?? '/usr/bin/chromium'

/** The clock of the sandbox of every test. */
const frozenAt = '2026-04-01T18:30:00Z'

/** A page in the browser, and the sandbox that serves it. */
export interface Visit {
  readonly page: Page
  readonly admin: AdminClient
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly listening: Listening
}

interface VisitOptions {
  readonly sandbox?: SandboxOptions
  readonly listen?: ListenOptions
  /** The size of the window in pixels. */
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

/** Opens a link of the page, such as `#/worlds/demo/board`, in a window of its own, with a sandbox of its own. */
export type OpenPage = (hash: string, options?: VisitOptions) => Promise<Visit>

/**
 * A suite in a browser. After each test, it fails if the page logged an error, or asked for anything but what its sandbox serves.
 * Without Chromium the suite is skipped, but not in CI.
 */
export function describeInBrowser(name: string, body: (open: OpenPage) => void): void {
  const isMissing = !existsSync(executablePath)
  const title = isMissing ? `${name} (there is no Chromium at ${executablePath}; set PAYERBOX_TEST_CHROMIUM)` : name
  describe.skipIf(isMissing && process.env.CI === undefined)(title, () => {
    let browser: Browser
    const ends: (() => Promise<unknown>)[] = []
    const problems: string[] = []
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    })
    afterAll(() => browser.close())
    afterEach(async () => {
      for (const end of ends.splice(0).reverse()) await end()
      expect(problems.splice(0)).toEqual([])
    })
    body(async (hash, options = {}) => {
      const sandbox = createSandbox({ clock: `frozen@${frozenAt}`, seed: 1, ...options.sandbox })
      const listening = await listen(sandbox, { guard: false, ...options.listen })
      ends.push(() => listening.close())
      const { url, adminToken } = listening
      const { viewport = { width: 1280, height: 800 }, colorScheme = 'light' } = options
      const context = await browser.newContext({ viewport, colorScheme, locale: 'en-US', reducedMotion: 'reduce' })
      ends.push(() => context.close())
      const page = await context.newPage()
      page.on('pageerror', ({ message }) => problems.push(`error of the page: ${message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(`${url}/`)) problems.push(`request to ${request.url()}`)
      })
      page.on('console', (message) => {
        // A request that fails on purpose, such as one without a token, is logged by the browser itself.
        const isRefusal = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isRefusal) problems.push(`console: ${message.text()}`)
      })
      await page.goto(`${url}/_payerbox/${hash}`)
      return { page, admin: adminClient(url, { token: adminToken }), url, listening }
    })
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds in a page or a frame: the rule, and the elements that break it.
 *
 * @param except Rules that are not checked.
 */
export async function accessibilityViolations(
  page: Page | Frame,
  except: readonly string[] = [],
): Promise<readonly string[]> {
  // By the debugger: the content security policy allows no script of ours.
  await page.evaluate(axe)
  return await page.evaluate(async (except) => {
    interface Axe {
      run(options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
    }
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
      iframes: false,
    })
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, except)
}
