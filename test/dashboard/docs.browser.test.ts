import { expect, it } from 'vitest'
import { example277 } from '../support/x12-samples.ts'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

describeInBrowser('the X12 explorer', (open) => {
  it('reads a 277: the claim status in words, an error in place and in the list, JSON beside it', async () => {
    const { page, admin } = await open('#/docs')
    await page.getByRole('link', { name: /^X12 explorer Paste/ }).click()
    const editor = page.getByRole('textbox', { name: 'X12 text' })
    await editor.fill(example277.replace('STC*F2:585*20240325**238.44', 'STC*F2:585*20241325**238.44'))
    await page.getByText('277 response from UNITEDHEALTHCARE').waitFor()
    const words = page.getByRole('list', { name: 'The segments in words' })
    await words.getByText('Finalized/Payment (F1)').first().waitFor()
    // Below its segment, and in the list with its place.
    expect(await words.getByText('"20241325", which is not a valid date').count()).toBe(1)
    const errors = page.getByRole('list', { name: 'Errors', exact: true })
    expect(await errors.textContent()).toContain('"20241325", which is not a valid date')
    await errors.getByRole('button', { name: /^28:12/ }).click()
    const place = () =>
      editor.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
        value.slice(selectionStart, selectionEnd),
      )
    expect(await place()).toBe('20241325')
    expect(await editor.evaluate((field) => document.activeElement === field)).toBe(true)
    const json = page.getByRole('region', { name: 'The text as JSON' })
    expect(await json.textContent()).toContain('"transaction": "277"')
    // A segment opens by keyboard and shows its elements.
    await words.locator('summary', { hasText: 'Finalized/Payment (F1)' }).first().press('Enter')
    await words.getByText('STC*F1:65*20240325').first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    // The text is in no journal, and in no link.
    expect((await admin.journal({ world: 'demo' })).entries).toEqual([])
    expect(page.url()).toMatch(/#\/docs\/x12$/)
    // It is still there after a look at another view.
    await page.getByRole('link', { name: 'Board', exact: true }).click()
    await page.goBack()
    expect(await editor.inputValue()).toContain('20241325')
  })

  it('explains its samples', async () => {
    const { page } = await open('#/docs/x12')
    await page.getByRole('button', { name: '277', exact: true }).click()
    const status = page.getByRole('region', { name: 'Summary' }).getByRole('status')
    for (const [label, summary, count] of [
      ['277', '277 response from EXAMPLE HEALTH PLAN: 1 claim for PAT SAMPLE: paid $120.00', 'No errors'],
      ['277 with errors', '277 response from EXAMPLE HEALTH PLAN: 1 claim for PAT SAMPLE: denied', '2 errors'],
      ['276', '276 inquiry to EXAMPLE HEALTH PLAN', 'No errors'],
      ['277CA', '277CA claim acknowledgment from EXAMPLE CLEARINGHOUSE', 'No errors'],
      ['999', '999 acknowledgment of group 101', 'No errors'],
      ['TA1', 'TA1 acknowledgment of interchange 000000101', 'No errors'],
    ] as const) {
      await page.getByRole('combobox', { name: 'Sample' }).selectOption(label)
      await status.getByText(summary).waitFor()
      expect(await status.textContent()).toContain(count)
    }
    // The link names a sample until the text is another one.
    expect(page.url()).toMatch(/\?sample=TA1$/)
    await page.getByRole('textbox', { name: 'X12 text' }).press('End')
    await page.keyboard.type('X')
    expect(page.url()).toMatch(/#\/docs\/x12$/)
  })

  it('says why a text or a file is not explained', async () => {
    const { page } = await open('#/docs/x12')
    const editor = page.getByRole('textbox', { name: 'X12 text' })
    await editor.fill('x'.repeat(200_001))
    await page.getByRole('heading', { name: 'Cannot show the explanation' }).waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('at most 200000 characters')
    await editor.fill('hello')
    await page.getByRole('list', { name: 'Errors', exact: true }).waitFor()
    const file = page.locator('input[type=file]')
    await file.setInputFiles({ name: 'a.x12', mimeType: 'text/plain', buffer: Buffer.alloc(900_000, 'x') })
    await page.getByText('a.x12 is too large: 900,000 bytes.').waitFor()
    await file.setInputFiles({ name: 'b.x12', mimeType: 'text/plain', buffer: Buffer.from(example277) })
    await page.getByText('277 response from UNITEDHEALTHCARE').waitFor()
    expect(await page.getByText('is too large').count()).toBe(0)
  })
})

describeInBrowser('the code lists', (open) => {
  it('find a code by its words, and have a link to it', async () => {
    const { page } = await open('#/docs/codes')
    const codes = page.getByRole('list', { name: 'Codes' })
    await codes.getByText('Finalized/Denial').waitFor()
    await page.getByRole('link', { name: /^Status 796/i }).click()
    await page.getByRole('button', { name: 'Show 100 more of 796' }).click()
    await expect.poll(() => codes.getByRole('listitem').count()).toBe(200)
    await page.getByRole('searchbox').fill('national provider')
    await expect.poll(() => codes.getByRole('listitem').count()).toBeLessThan(10)
    await codes.getByRole('link', { name: '562', exact: true }).click()
    await page.waitForURL(/#\/docs\/codes\/status\/562$/)
    const linked = codes.locator('[aria-current]')
    await linked.getByText("Entity's National Provider Identifier (NPI)").waitFor()
    await expect.poll(() => linked.evaluate((row) => row.getBoundingClientRect().top)).toBeGreaterThan(0)
    expect(await linked.evaluate((row) => row.getBoundingClientRect().bottom < innerHeight)).toBe(true)
    expect(await codes.getByText('Deactivated Jul 1, 2008').count()).toBeGreaterThan(0)
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('searchbox').fill('zzz')
    await page.getByText('No code matches “zzz”').waitFor()
  })

  it('say that a link names no code or no list', async () => {
    const { page, url } = await open('#/docs/codes/status/99999')
    await page.getByText('The list has no code 99999.').waitFor()
    await page.goto(`${url}/_payerbox/#/docs/codes/none`)
    await page.getByText('There is no code list none').waitFor()
    await page.goto(`${url}/_payerbox/#/docs/none`)
    await page.getByText('The reference has no such page').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

/**
 * What is not checked in the frame of Redoc: it nests headings by depth, names the button of an example by its purpose, and
 * puts the buttons that fold a sample into its lines.
 */
const exceptInRedoc = ['heading-order', 'label-content-name-mismatch', 'target-size']

describeInBrowser('a contract', (open) => {
  it.each(['light', 'dark'] as const)('has the evidence of each member, in %s', async (colorScheme) => {
    // The suite fails on a request to another host, and on a violation of the content security policy.
    const { page, url } = await open('#/docs/api/taiga', { colorScheme })
    const frame = page.frameLocator('iframe')
    await frame.getByText('Register a therapist, submit a session').waitFor()
    await frame.getByRole('link', { name: 'sessions', exact: true }).first().click()
    await page.waitForURL(/#\/docs\/api\/taiga\/sessions$/)
    // A link to an operation opens it in the frame that is there.
    await page.goto(`${url}/_payerbox/#/docs/api/taiga/sessions/sessionstatus`)
    await frame.getByRole('heading', { name: 'Get the status of a session' }).first().waitFor()
    await frame
      .getByText(/^documented$/i)
      .first()
      .waitFor()
    await frame
      .getByText(/^inferred$/i)
      .first()
      .waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const inner = page.frames()[1]
    if (inner === undefined) throw new Error('the frame is missing')
    expect(await accessibilityViolations(inner, exceptInRedoc)).toEqual([])
    await page.getByRole('link', { name: 'Optum', exact: true }).click()
    await frame.getByRole('heading', { level: 1, name: /Optum/ }).waitFor()
    expect(page.url()).toMatch(/#\/docs\/api\/optum$/)
  })

  it('can be downloaded, and the address of the reference without a hash leads there', async () => {
    const { page, url } = await open('#/docs/api/stedi')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download as JSON' }).click()
    expect((await download).suggestedFilename()).toBe('stedi.json')
    await page.goto(`${url}/_payerbox/docs`)
    await page.waitForURL(`${url}/_payerbox/#/docs`)
    await page.getByRole('link', { name: /^X12 explorer Paste/ }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

describeInBrowser('the scenario format', (open) => {
  it('shows each member with its type, rules and example, and has a link to each definition', async () => {
    const { page } = await open('#/docs/scenarios/step')
    const step = page.getByRole('region', { name: 'step', exact: true })
    await step.getByText('after excludes polls, manual.').waitFor()
    expect(await step.evaluate((section) => section === document.activeElement)).toBe(true)
    await step.getByRole('link', { name: 'outcome', exact: true }).first().click()
    await page.waitForURL(/#\/docs\/scenarios\/outcome$/)
    const file = page.getByRole('region', { name: 'file', exact: true })
    expect(await file.textContent()).toContain('denied-then-paid')
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
