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

  it('lists the problems of the scenario files, until they are corrected', async () => {
    const problem = {
      code: 'UNKNOWN_STAGE' as const,
      file: 'ours.yaml',
      line: 5,
      column: 25,
      message: '"payed" is not a stage',
    }
    const readings = [{ problems: [problem] }]
    const rereadScenarios = async () => readings.shift() ?? { scenarios: [] }
    const { page } = await open('#/worlds/demo/scenarios', { sandbox: { rereadScenarios } })
    await page.getByRole('button', { name: 'Read the files again' }).click()
    await page.getByText('1 problem in the scenario files').waitFor()
    const files = page.getByRole('region', { name: 'Scenario files' })
    expect(await files.getByRole('listitem').textContent()).toBe('ours.yaml:5:25 "payed" is not a stage UNKNOWN_STAGE')
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Close the message' }).click()
    await page.getByRole('button', { name: 'Read the files again' }).click()
    await expect.poll(() => files.getByRole('listitem').count()).toBe(0)
  })

  it('edits a scenario: shows an error in its place, and starts the text when it is corrected', async () => {
    const { page, admin } = await open('#/worlds/demo/scenarios/paid')
    await page.getByRole('link', { name: 'Edit the text' }).click()
    await page.getByText('Valid; every way through it was explored.').waitFor()
    const text = page.getByRole('textbox', { name: /^Text of the scenario/ })
    await page.getByRole('button', { name: 'Copy of paid' }).click()
    await text.getByText('paid-copy').waitFor()

    await text.getByText('submitted', { exact: true }).dblclick()
    await page.keyboard.type('sumbitted')
    await page.getByText('1 problem; it cannot be started.').waitFor()
    const finding = page.getByRole('region', { name: 'Findings' }).getByRole('listitem')
    expect(await finding.textContent()).toContain('"sumbitted" is not a stage; did you mean "submitted"? UNKNOWN_STAGE')
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('sumbitted')
    const start = page.getByRole('button', { name: 'Start this text in demo' })
    expect(await start.isDisabled()).toBe(true)
    expect(await accessibilityViolations(page)).toEqual([])

    // The text outlives a change of the view.
    await page.getByRole('link', { name: 'Board' }).click()
    await page.goBack()
    await page.getByText('1 problem; it cannot be started.').waitFor()

    await finding.getByRole('button').click()
    await page.keyboard.type('sub')
    await page.keyboard.press('Control+Delete')
    await page.keyboard.press('Control+Space')
    await page.getByRole('option', { name: 'submitted' }).click()
    await page.getByText('Valid; every way through it was explored.').waitFor()
    await page.getByRole('img', { name: 'State diagram of paid-copy' }).waitFor()
    await start.click()
    await page.getByRole('link', { name: 'its session' }).click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    const { runs } = await admin.listRuns({ world: 'demo' })
    expect(runs.map(({ scenario }) => scenario)).toEqual(['paid-copy'])
  })

  it('leaves the text by keyboard, downloads it, and discards what was changed', async () => {
    const { page } = await open('#/worlds/demo/scenarios?edit=1')
    const text = page.getByRole('textbox', { name: /^Text of the scenario/ })
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('# mine')
    const discard = page.getByRole('button', { name: 'Discard changes' })
    await expect.poll(() => discard.isEnabled()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await text.evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await text.evaluate((node) => node.matches(':focus'))).toBe(false)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    expect((await download).suggestedFilename()).toBe('my-scenario.yaml')
    await discard.click()
    await expect.poll(() => text.textContent()).not.toContain('# mine')
    expect(await discard.isDisabled()).toBe(true)
  })

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('can be edited by everyone, in %s and in a window of %i pixels', async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 800 } }
    const { page } = await open('#/worlds/demo/scenarios/outcome-by-chance?edit=1', options)
    await page.getByRole('heading', { name: 'States' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBe(0)
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
