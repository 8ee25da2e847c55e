import { expect, it } from 'vitest'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

describeInBrowser('the scenarios', (open) => {
  it('finds a scenario, shows its states, and starts it with a chosen outcome', async () => {
    const { page, admin } = await open('#/worlds/demo/scenarios')
    await page.getByRole('searchbox').fill('by-chance')
    await page.getByText(/^1 of \d+ scenarios$/).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/scenarios\/outcome-by-chance/)
    const diagram = page.getByRole('img', { name: 'State diagram of outcome-by-chance' })
    await diagram.waitFor()
    const texts = await diagram.locator('text').allTextContents()
    expect(texts).toEqual(expect.arrayContaining(['denied F2/88', 'after 13d16h30m', 'denied 30 %', 'paid 60 %']))
    await page.getByRole('combobox', { name: 'outcome' }).selectOption('denied')
    await page.getByRole('button', { name: 'Start in demo' }).click()
    await page.getByRole('link', { name: 'its session' }).click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await admin.advanceClock({ world: 'demo' }, { by: '15d' })
    const { sessions } = await admin.listSessions({ world: 'demo' })
    expect(sessions.map(({ status }) => status)).toEqual(['denied'])
  })

  it('says what is wrong with a scenario that does not exist, and lists the others', async () => {
    const { page } = await open('#/worlds/demo/scenarios/payed')
    await page.getByText('Cannot show the scenario payed').waitFor()
    await page.locator('[data-scenario="paid"]').click()
    await page.getByRole('heading', { name: /^paid/ }).waitFor()
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('can be read by everyone, in %s and in a window of %i pixels', async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 800 } }
    const { page } = await open('#/worlds/demo/scenarios/outcome-by-chance', options)
    await page.getByRole('heading', { name: 'States' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBe(0)
  })
})
