import { expect, it } from 'vitest'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

describeInBrowser('a call that is tried', (open) => {
  it('shows a contract error at its line, and the response to the corrected call', async () => {
    const { page, admin } = await open('#/worlds/demo/try/stedi.claimStatus')
    const body = page.getByRole('textbox', { name: 'Body, JSON' })
    const sample = await body.inputValue()
    const lines = sample.split('\n')
    const line = lines.findIndex((text) => text.includes('"controlNumber"'))
    await body.fill(lines.with(line, '  "controlNumber": "83",').join('\n'))
    await page.getByRole('button', { name: 'Send' }).click()
    const broken = page.getByRole('alert', { name: 'The request breaks the contract' })
    await broken.getByText('/controlNumber').waitFor()
    await page.getByRole('region', { name: 'Response' }).getByText('400', { exact: true }).waitFor()
    expect(await page.locator('.code-lines .marked').allTextContents()).toEqual([String(line + 1)])
    expect(await accessibilityViolations(page)).toEqual([])
    // The button selects what is wrong.
    await broken.getByRole('button', { name: `Line ${line + 1}` }).click()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('"controlNumber": "83"')
    await page.keyboard.type('"controlNumber": "123456789"')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('region', { name: 'Response' }).getByText('200', { exact: true }).waitFor()
    await expect.poll(() => broken.count()).toBe(0)
    await page.getByRole('region', { name: 'Body of the response' }).getByText('"claims":').waitFor()
    const { entries: calls } = await admin.journal({ world: 'demo' })
    expect(calls.map(({ status }) => status)).toEqual([400, 200])
    const link = page.getByRole('link', { name: /in the journal$/ })
    expect(await link.getAttribute('href')).toBe(`#/worlds/demo/journal/${calls.at(-1)?.id}`)
    await page.getByRole('button', { name: 'Restore the sample' }).click()
    await expect.poll(() => body.inputValue()).toBe(sample)
  })

  it('says where a body is not JSON, and sends it as it is', async () => {
    const { page } = await open('#/worlds/demo/try/stedi.claimStatus')
    await page.getByRole('textbox', { name: 'Body, JSON' }).fill('{\n  "controlNumber": oops\n}')
    await page.getByText(/^The body is not valid JSON: line 2, column/).waitFor()
    expect(await page.locator('.code-lines .marked').allTextContents()).toEqual(['2'])
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('region', { name: 'Response' }).getByText('400', { exact: true }).waitFor()
  })

  it('sends an X12 text, and explains the 277 of the response', async () => {
    const { page } = await open('#/worlds/demo/try/stedi.claimStatusRawX12')
    const text = page.getByRole('textbox', { name: /^X12 text/ })
    expect(await text.inputValue()).toMatch(/^ISA[^\n]*~\nGS\*HR[^\n]*~\nST\*276/)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('list', { name: 'X12 in words' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Edit as JSON' }).click()
    expect(JSON.parse(await page.getByRole('textbox', { name: 'Body, JSON' }).inputValue())).toMatchObject({
      x12: expect.stringMatching(/^ISA.*~IEA\*1\*\d+~$/),
    })
  })

  it('obtains the token that Optum needs', async () => {
    const { page } = await open('#/worlds/demo/try/optum.healthCheck')
    await page.getByText('Optum needs a token, and none is valid now.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Get a token' }).click()
    await page.getByRole('button', { name: 'Get a token' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('region', { name: 'Response' }).getByText('200', { exact: true }).waitFor()
  })

  it('starts a scenario where there is no session yet, and asks for the session of a link', async () => {
    const { page, admin, url } = await open('#/worlds/demo/try/taiga.sessionStatus')
    await page.getByText('demo has nothing to ask about yet.').waitFor()
    await page.getByRole('button', { name: 'Start the scenario' }).click()
    const field = page.getByRole('textbox', { name: 'sessionId' })
    await expect.poll(async () => (await admin.listSessions({ world: 'demo' })).sessions.length).toBe(1)
    const [first] = (await admin.listSessions({ world: 'demo' })).sessions
    await expect.poll(() => field.inputValue()).toBe(first?.sessionId)
    await admin.startScenario({ world: 'demo', name: 'denied' })
    await page.goto(`${url}/_payerbox/#/worlds/demo/sessions/${first?.sessionId}`)
    await page.getByRole('region', { name: 'Taiga' }).getByRole('link', { name: 'Try a call' }).click()
    await expect.poll(() => field.inputValue()).toBe(first?.sessionId)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('region', { name: 'Response' }).getByText('200', { exact: true }).waitFor()
  })
})
