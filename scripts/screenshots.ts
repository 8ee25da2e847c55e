/**
 * Makes the screenshots of the README: `docs/images/board.png` and `docs/images/session.png`. Seed, clock and window are fixed, so
 * a picture changes only when the page does. Needs Chromium: Debian's, or the one that PAYERBOX_TEST_CHROMIUM names.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { type AdminClient, adminClient } from '../src/admin-client/index.ts'
import { createSandbox } from '../src/index.ts'
import { listen } from '../src/serve/listen.ts'
import { setup } from './dashboard.ts'

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))
const executablePath = process.env.PAYERBOX_TEST_CHROMIUM ?? '/usr/bin/chromium'
const world = 'demo'
/** Bytes of a picture. */
const largest = 150_000

/** When the clock stands still for the pictures, after the scenarios that start so long before. */
const starts: readonly { readonly by: string; readonly scenarios: readonly string[] }[] = [
  { by: '12d', scenarios: ['denied', 'paid', 'denied-then-paid', 'partially-paid', 'denied-with-details'] },
  { by: '6d', scenarios: ['paid', 'rejected', 'pended-for-information', 'paid-zero-deductible'] },
  { by: '2d', scenarios: ['slow-payer', 'rejected', 'outcome-by-chance', 'awaiting-payment'] },
  { by: '40m', scenarios: ['paid', 'denied', 'dependent'] },
  { by: '2m', scenarios: ['paid', 'by-hand', 'two-claims-on-file'] },
]

async function fill(admin: AdminClient): Promise<void> {
  for (const { by, scenarios } of starts) {
    for (const name of scenarios) await admin.startScenario({ world, name })
    await admin.advanceClock({ world }, { by })
  }
}

await setup()
mkdirSync(folder, { recursive: true })
const sandbox = createSandbox({ clock: 'frozen@2026-04-01T14:30:00Z', seed: 1 })
const listening = await listen(sandbox, { guard: false, port: 0 })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const admin = adminClient(listening.url, { token: listening.adminToken })
  await fill(admin)
  const page = await browser.newPage({
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const { sessions } = await admin.listSessions({ world })
  const appealed = sessions.find(({ scenario }) => scenario === 'denied-then-paid')
  for (const [name, view, ready, height] of [
    ['board', 'board', '[data-session]', 720],
    ['session', `sessions/${appealed?.sessionId}`, '.x12-frame', 820],
  ] as const) {
    await page.setViewportSize({ width: 1280, height })
    await page.goto(`${listening.url}/_payerbox/#/worlds/${world}/${view}`)
    await page.locator(ready).first().waitFor()
    const { length } = await page.screenshot({ path: `${folder}${name}.png` })
    if (length > largest) throw new Error(`docs/images/${name}.png has ${length} bytes; at most ${largest} are allowed`)
  }
} finally {
  await browser.close()
  await listening.close()
}
