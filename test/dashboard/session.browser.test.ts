import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

/** The lines of a reply that are marked because the last step changed them. */
const marked = (page: Page, api: string): Promise<readonly string[]> =>
  page.getByRole('region', { name: api, exact: true }).locator('.line.changed').allTextContents()

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describeInBrowser('a first minute', (open) => {
  it('leads from an empty sandbox to a paid claim', async () => {
    const { page, admin } = await open('')
    await page.getByText('No sessions in demo yet').waitFor()
    await page.getByText(/^payerbox simulates the payers behind Taiga, Stedi and Optum/).waitFor()
    await page.getByRole('button', { name: 'Start the scenario' }).click()
    await page.locator('.lane-processing [data-session]').click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    const taiga = page.getByRole('region', { name: 'Taiga', exact: true })
    await taiga.getByText('"processing"').waitFor()
    await page.getByRole('button', { name: '+2 weeks' }).click()
    await taiga.getByText('"paid"').waitFor()
    await page.getByRole('heading', { level: 2, name: /paid$/ }).waitFor()
    await page.getByRole('link', { name: '← Board' }).click()
    await page.locator('.lane-paid [data-session]').waitFor()
    const { sessions } = await admin.listSessions({ world: 'demo' })
    expect(sessions.map(({ status }) => status)).toEqual(['paid'])
    // The page only looked: no client has polled.
    expect((await admin.journal({ world: 'demo' })).entries).toEqual([])
  })
})

describeInBrowser('a session', (open) => {
  it('goes from processing to paid by the clock, on the board and at the three APIs', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    const card = page.locator(`[data-session="${sessionId}"]`)
    const next = page.getByRole('button', { name: 'Next event' })
    // What each step says, and the lane that it leads to.
    for (const [step, lane] of [
      ['visit becomes coded', 'processing'],
      ['visit becomes submitted', 'submitted'],
      ['visit becomes accepted', 'accepted'],
    ] as const) {
      await card.getByText(step).waitFor()
      await next.click()
      await page.locator(`.lane-${lane}`).locator(card).waitFor()
    }
    await card.getByText('visit becomes paid').waitFor()
    await card.click()
    const reply = (api: string) => page.getByRole('region', { name: api, exact: true })
    await reply('Taiga').getByText('"accepted"').waitFor()
    await reply('Stedi').getByText('"A2"').first().waitFor()
    await reply('Optum').getByText('"A2"').first().waitFor()
    await next.click()
    await reply('Taiga').getByText('"paid"').waitFor()
    await reply('Stedi').getByText('"F1"').first().waitFor()
    await reply('Optum').getByText('"F1"').first().waitFor()
    await reply('277')
      .getByText(/: paid \$95\.55$/)
      .waitFor()
    await page.goBack()
    await page.locator('.lane-paid').locator(card).waitFor()
  })

  it('is shown at each of its instants by keyboard, with marks on what the step changed', async () => {
    const { page, admin, url } = await open('#/worlds/demo/board')
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    await admin.advanceClock({ world: 'demo' }, { by: '15d' })
    await page.locator(`[data-session="${sessionId}"]`).click()
    const slider = page.getByRole('slider', { name: 'Instant that is shown' })
    const text = () => slider.getAttribute('aria-valuetext')
    const status = () => page.getByRole('region', { name: 'Reply of Taiga' }).locator('.line', { hasText: '"status"' })
    await slider.focus()
    expect(await text()).toBe('now')
    await expect.poll(() => marked(page, 'Taiga')).toContainEqual(expect.stringContaining('"status": "paid"'))

    await page.keyboard.press('ArrowLeft')
    await expect.poll(text).toContain('Apr 15, 2026')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/at=2026-04-01T19(:|%3A)30(:|%3A)00\.000Z/)
    await expect.poll(() => status().textContent()).toContain('"accepted"')
    expect(await marked(page, 'Taiga')).toContainEqual(expect.stringContaining('"status": "accepted"'))
    expect(await marked(page, 'Stedi')).toContainEqual(expect.stringContaining('"statusCategoryCode": "A2"'))
    expect(await marked(page, 'Taiga')).not.toContainEqual(expect.stringContaining('"patientName"'))
    await page.getByText('changed by “visit becomes accepted”').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])

    await page.keyboard.press('Home')
    await expect.poll(() => status().textContent()).toContain('"processing"')
    await page
      .getByRole('region', { name: '277', exact: true })
      .getByText(/: not found$/)
      .waitFor()
    expect(await page.getByRole('region', { name: 'Timeline' }).getByRole('status').textContent()).toContain(
      'Apr 1, 2026',
    )
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => status().textContent()).toContain('"submitted"')
    await page.keyboard.press('End')
    await expect.poll(text).toBe('now')
    await expect.poll(() => status().textContent()).toContain('"paid"')
    await expect.poll(() => page.url()).toBe(`${url}/_payerbox/#/worlds/demo/sessions/${sessionId}`)
    expect(await slider.evaluate((node) => node === document.activeElement)).toBe(true)
    expect((await admin.journal({ world: 'demo' })).entries).toEqual([])
  })

  it('has a link for an instant, and returns to the current time', async () => {
    const { page, admin, url } = await open('#/worlds/demo/board')
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'denied' })
    await admin.advanceClock({ world: 'demo' }, { by: '20d' })
    const link = `${url}/_payerbox/#/worlds/demo/sessions/${sessionId}`
    await page.goto(`${link}?at=2026-04-01T19:05:00.000Z`)
    await page.getByRole('region', { name: 'Timeline' }).getByText('Apr 1, 2026, 07:05:00 PM UTC').waitFor()
    const taiga = page.getByRole('region', { name: 'Reply of Taiga' })
    await taiga.getByText('"submitted"').waitFor()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await taiga.getByText('"denied"').waitFor()
    await expect.poll(() => page.url()).toBe(link)
    // An entry of the list is such a link, too.
    await page.getByRole('listitem').filter({ hasText: 'visit becomes accepted' }).getByRole('button').click()
    await taiga.getByText('"accepted"').waitFor()
    expect(await page.locator('.entries .current').textContent()).toContain('visit becomes accepted')
  })

  it('shows the raw 277, and copies each request as a curl line that works', async () => {
    const { page, admin, url } = await open('#/worlds/demo/board')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    await admin.advanceClock({ world: 'demo' }, { by: '15d' })
    await page.goto(`${url}/_payerbox/#/worlds/demo/sessions/${sessionId}`)
    await page.getByRole('button', { name: 'Raw' }).click()
    const raw = page.getByRole('region', { name: '277, raw' })
    await expect.poll(() => raw.locator('.changed').allTextContents()).toContainEqual(expect.stringMatching(/^STC\*F1/))
    for (const [api, path] of [
      ['Taiga', `/api/v1/partner/sessions/${sessionId}`],
      ['Stedi', '/2024-04-01/change/medicalnetwork/claimstatus/v2'],
      ['Optum', '/medicalnetwork/claimstatus/v2/'],
    ] as const) {
      await page.getByRole('region', { name: api, exact: true }).getByRole('button', { name: 'Copy as curl' }).click()
      await page.getByText(`Copied the ${api} request as curl.`).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`"${url}${path}"`)
    }
  })

  it('gets its next step by hand', async () => {
    const { page, admin, url } = await open('#/worlds/demo/board')
    const { sessionId = '' } = await admin.startScenario({ world: 'demo', name: 'by-hand' })
    await page.goto(`${url}/_payerbox/#/worlds/demo/sessions/${sessionId}`)
    const before = await admin.getSession({ world: 'demo', session: sessionId })
    await page.getByRole('button', { name: 'Apply the next step now' }).click()
    await page.getByText('applied by hand').waitFor()
    const after = await admin.getSession({ world: 'demo', session: sessionId })
    expect(after.timeline.length).toBe(before.timeline.length + 1)
  })

  it('that does not exist is an error with a way out', async () => {
    const { page } = await open('#/worlds/demo/sessions/00000000-0000-4000-8000-000000000000')
    await page.getByRole('heading', { name: 'Cannot show the session' }).waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('00000000-0000-4000-8000-000000000000')
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Go to the board' }).click()
    await page.getByText('No sessions in demo yet').waitFor()
  })

  it('disappears from its page when its world is reset', async () => {
    const { page, admin, url } = await open('#/worlds/demo/board')
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    await page.goto(`${url}/_payerbox/#/worlds/demo/sessions/${sessionId}`)
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await admin.reset({ world: 'demo' })
    await page.getByRole('heading', { name: 'Cannot show the session' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Timeline' }).count()).toBe(0)
  })

  it.each(
    (['denied-then-paid', 'outcome-by-chance'] as const).flatMap((scenario) =>
      (
        [
          ['light', 1280],
          ['dark', 1280],
          ['light', 360],
          ['dark', 360],
        ] as const
      ).map(([colorScheme, width]) => ({ scenario, colorScheme, width })),
    ),
  )('can be read by everyone: $scenario, in $colorScheme, in a window of $width pixels', async (row) => {
    const { scenario, colorScheme, width } = row
    const { page, admin, url } = await open('#/worlds/demo/board', { colorScheme, viewport: { width, height: 800 } })
    const { sessionId } = await admin.startScenario({ world: 'demo', name: scenario })
    await admin.advanceClock({ world: 'demo' }, { by: scenario === 'denied-then-paid' ? '60d' : '2h' })
    await page.goto(`${url}/_payerbox/#/worlds/demo/sessions/${sessionId}`)
    await page.getByRole('list', { name: '277 in words' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Raw' }).click()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

describeInBrowser('the checks', (open) => {
  it('list an anti-pattern with links to its calls, and what the client has received', async () => {
    const { page, admin, url } = await open('#/worlds/demo/checks')
    await page.getByRole('heading', { name: 'No calls yet' }).waitFor()
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    await admin.advanceClock({ world: 'demo' }, { by: '15d' })
    const poll = () =>
      fetch(`${url}/api/v1/partner/sessions/${sessionId}`, { headers: { authorization: 'Bearer sandbox_demo' } })
    for (let calls = 0; calls < 10; calls++) expect((await poll()).status).toBe(200)
    // The page follows the calls.
    const finding = page.getByRole('listitem').filter({ hasText: 'polls-final-session' })
    await finding.getByText(/a session was polled \d times after its final status/i).waitFor()
    await page.getByText(/^10 calls judged, 1 found\./).waitFor()
    expect(await finding.textContent()).toContain('stop polling a paid session')

    const { coverage } = await admin.coverage({ world: 'demo' })
    const stages = coverage.find(({ met }) => met.includes('paid'))
    expect(stages?.is).toBeTypeOf('string')
    const kind = page.locator('details', { hasText: stages?.is ?? '' })
    await kind.locator('summary').press('Enter')
    await kind.getByRole('heading', { name: /^Received/ }).waitFor()
    await kind.getByText('paid', { exact: true }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])

    const link = finding.getByRole('link').first()
    const call = page.getByRole('article', { name: `Call ${await link.textContent()}` })
    await link.click()
    await call.getByRole('region', { name: 'Body of the reply' }).getByText('"paid"').waitFor()
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('can be read by everyone, in %s and in a window of %i pixels', async (colorScheme, width) => {
    const { page, admin } = await open('#/worlds/demo/checks', { colorScheme, viewport: { width, height: 800 } })
    await page.getByRole('heading', { name: 'No calls yet' }).waitFor()
    await page.locator('details').first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await admin.startScenario({ world: 'demo', name: 'paid' })
    await admin.advanceClock({ world: 'demo' }, { by: '15d' })
    const { request } = await admin.getSample({ world: 'demo', operation: 'taiga.sessionStatus' })
    for (let calls = 0; calls < 6; calls++) await admin.sendCall({ world: 'demo' }, request)
    await page.getByText('polls-final-session').waitFor()
    await page.locator('details').nth(1).locator('summary').click()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})
