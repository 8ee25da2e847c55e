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

describeInBrowser('a fault', (open) => {
  it('is armed with a form, seen as calls use it up, and disarmed', async () => {
    const { page, admin } = await open('#/worlds/demo/faults')
    await page.getByText('No fault is armed').waitFor()
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('stedi.claimStatus')
    const status = page.getByRole('spinbutton', { name: 'status' })
    await status.fill('42')
    await page.getByRole('spinbutton', { name: 'times' }).fill('2')
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Arm the fault' }).click()
    // The error is at the field that it is about.
    await page.getByText('status must be at least 400.').waitFor()
    expect(await status.getAttribute('aria-invalid')).toBe('true')
    expect(await accessibilityViolations(page)).toEqual([])
    await status.fill('429')
    await page.getByRole('button', { name: 'Arm the fault' }).click()
    await page.getByRole('heading', { name: 'stedi.claimStatus fails with 429 2 times' }).waitFor()
    await page.getByText(/applied to 0 calls · 2 calls left$/).waitFor()
    // The page follows what calls do to it.
    const { request } = await admin.getSample({ world: 'demo', operation: 'stedi.claimStatus' })
    expect((await admin.sendCall({ world: 'demo' }, request)).status).toBe(429)
    await page.getByText(/applied to 1 call · 1 call left$/).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^Disarm fault-/ }).click()
    await page.getByText('No fault is armed').waitFor()
    expect((await admin.sendCall({ world: 'demo' }, request)).status).toBe(200)
  })

  it('of every preset can be armed, and all are disarmed at once', async () => {
    const { page, admin } = await open('#/worlds/demo/faults')
    const presets = page.getByRole('group', { name: 'Presets' }).getByRole('button')
    await presets.first().waitFor()
    const count = await presets.count()
    for (let preset = 0; preset < count; preset++) {
      await presets.nth(preset).click()
      await page.getByRole('button', { name: 'Arm the fault' }).click()
      await expect.poll(async () => (await admin.listFaults({ world: 'demo' })).faults.length).toBe(preset + 1)
    }
    await page.getByRole('button', { name: `Disarm all ${count}` }).click()
    await page.getByText('No fault is armed').waitFor()
  })

  it('reports a value that is not JSON, and revokes tokens only after a question', async () => {
    const { page, admin } = await open('#/worlds/demo/faults')
    await page.getByRole('textbox', { name: 'match' }).fill('{"body"')
    await page.getByText('This is not valid JSON.').waitFor()
    expect(await page.getByRole('button', { name: 'Arm the fault' }).isDisabled()).toBe(true)
    const { request } = await admin.getSample({ world: 'demo', operation: 'optum.token' })
    await admin.sendCall({ world: 'demo' }, request)
    await page.getByRole('button', { name: "Revoke Optum's tokens…" }).click()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByText('Revoked 1 token.').waitFor()
  })
})

describeInBrowser('the payers', (open) => {
  it('are found by an alias, and get behaviors', async () => {
    const { page, admin } = await open('#/worlds/demo/payers')
    const { payers } = await admin.listPayers({ world: 'demo' })
    const aetna = payers.find(({ name }) => name === 'AETNA')
    await page.getByRole('searchbox').fill(aetna?.aliases[0] ?? '')
    await expect.poll(() => page.locator('.payer').count()).toBe(1)
    await page.getByRole('button', { name: /^Behaviors of AETNA/ }).click()
    await page.getByRole('checkbox', { name: 'slow' }).check()
    await page.getByRole('checkbox', { name: 'not-found-at-first' }).check()
    const duration = page.getByRole('textbox', { name: /^Duration/ })
    await duration.fill('9999d')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await page.getByText(/must be a duration of at most 365d/).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await duration.fill('3d')
    await page.keyboard.press('Enter')
    await page.locator('.payer').getByText('not-found-at-first: 3d').waitFor()
    expect((await admin.listPayers({ world: 'demo' })).payers.find(({ id }) => id === aetna?.id)?.behaviors).toEqual([
      'slow',
      { 'not-found-at-first': '3d' },
    ])
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

describeInBrowser('the views of actions', (open) => {
  it.each(
    (['try/stedi.claimStatus', 'faults', 'payers'] as const).flatMap((view) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ view, colorScheme })),
    ),
  )('can be read by everyone: $view, in $colorScheme, in a narrow window', async ({ view, colorScheme }) => {
    const { page } = await open(`#/worlds/demo/${view}`, { colorScheme, viewport: { width: 360, height: 800 } })
    await page.locator('main :is(h2, h3)').first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBe(0)
  })
})
