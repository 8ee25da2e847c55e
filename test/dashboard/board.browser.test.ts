import { expect, it } from 'vitest'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

describeInBrowser('the board', (open) => {
  it('shows a session that starts, and moves it when the clock advances', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    await page.getByText('No sessions in demo yet').waitFor()
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    const card = page.locator(`[data-session="${sessionId}"]`)
    await page.locator('.lane-processing').locator(card).waitFor()
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.locator('.lane-accepted').locator(card).waitFor()
    await page.getByRole('button', { name: 'Next event' }).click()
    await page.locator('.lane-paid').locator(card).waitFor()
    expect(await page.locator('[data-session]').count()).toBe(1)
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('creates the world of a link that names none yet, with the first scenario', async () => {
    const { page, admin } = await open('#/worlds/fresh/board')
    await page.getByText('The world fresh does not exist yet').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Start the scenario' }).click()
    await page.locator('.lane-processing [data-session]').waitFor()
    expect((await admin.listWorlds()).worlds.map(({ world }) => world)).toContain('fresh')
  })

  it('finds a session by its claim number, and keeps the filter in the link', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    await admin.startScenario({ world: 'demo', name: 'denied' })
    const { sessions } = await admin.listSessions({ world: 'demo' })
    const sought = sessions.find((session) => session.sessionId === sessionId)
    await page.getByRole('searchbox').fill(sought?.payerClaimNumber ?? '')
    await expect.poll(() => page.locator('[data-session]').count()).toBe(1)
    await page.reload()
    await expect.poll(() => page.locator('[data-session]').count()).toBe(1)
    expect(await page.locator('[data-session]').getAttribute('data-session')).toBe(sessionId)
    await page.getByRole('searchbox').fill('matches nothing')
    await page.getByText('No session passes the filters').waitFor()
  })

  it('keeps the focus on a card that moves to another lane', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    const { sessionId } = await admin.startScenario({ world: 'demo', name: 'paid' })
    const card = page.locator(`[data-session="${sessionId}"]`)
    await card.focus()
    await admin.advanceClock({ world: 'demo' }, { by: '1d' })
    await page.locator('.lane-accepted').locator(card).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-session'))).toBe(sessionId)
  })

  it('has only the visible cards in the page, and scrolls to the one that the keyboard reaches', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    const count = 300
    for (let session = 0; session < count; session++) await admin.startScenario({ world: 'demo', name: 'paid' })
    await expect.poll(() => page.getByRole('button', { name: /^All/ }).textContent()).toBe('All 300')
    const cards = page.locator('[data-session]')
    const first = cards.first()
    expect(await cards.count()).toBeLessThan(30)
    expect(await page.locator('.lane-processing li').first().getAttribute('aria-setsize')).toBe('300')
    await first.focus()
    const before = await first.getAttribute('data-session')
    await page.keyboard.press('End')
    const place = () => page.evaluate(() => document.activeElement?.parentElement?.getAttribute('aria-posinset'))
    await expect.poll(place).toBe('300')
    expect(await cards.count()).toBeLessThan(30)
    await page.keyboard.press('Home')
    await expect.poll(place).toBe('1')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-session'))).toBe(before)
    // All at once move to another lane.
    await admin.advanceClock({ world: 'demo' }, { by: '1d' })
    await expect.poll(() => page.getByRole('button', { name: /^Accepted/ }).textContent()).toBe('Accepted 300')
    expect(await cards.count()).toBeLessThan(30)
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('can be read by everyone, in %s and in a window of %i pixels', async (colorScheme, width) => {
    const { page, admin } = await open('#/worlds/demo/board', { colorScheme, viewport: { width, height: 800 } })
    for (const name of ['paid', 'denied', 'rejected', 'pended-for-information', 'denied-then-paid', 'by-hand']) {
      await admin.startScenario({ world: 'demo', name })
    }
    await admin.advanceClock({ world: 'demo' }, { by: '16d' })
    await admin.startScenario({ world: 'demo', name: 'paid' })
    await admin.advanceClock({ world: 'demo' }, { by: '40m' })
    await expect.poll(() => page.getByRole('button', { name: /^Submitted/ }).textContent()).toBe('Submitted 1')
    expect(await accessibilityViolations(page)).toEqual([])
    // Nothing is wider than the window.
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBe(0)
  })

  it('asks for the admin token, and continues with it', async () => {
    const token = 'token-of-this-test'
    const { page, admin } = await open('#/worlds/demo/board', { listen: { adminToken: token } })
    await admin.startScenario({ world: 'demo', name: 'paid' })
    const field = page.getByRole('textbox', { name: 'Token' })
    expect(await accessibilityViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Enter the token' }).click()
    await field.fill('not the token')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('The sandbox refused this token.').waitFor()
    await field.fill(token)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('[data-session]').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
