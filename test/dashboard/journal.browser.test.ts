import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { AdminClient } from '../../src/admin-client/index.ts'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

const world = 'demo'

interface Body {
  subscriber?: { memberId?: string }
  providers?: unknown
}

/** Sends the sample request of an operation, changed. */
async function send(admin: AdminClient, operation: string, change: (body: Body) => void = () => {}): Promise<number> {
  const { request } = await admin.getSample({ world, operation })
  if (request.body !== undefined) change(request.body)
  return (await admin.sendCall({ world }, request)).call ?? 0
}

/** A claim that a status inquiry finds. */
async function prepare(admin: AdminClient): Promise<void> {
  await admin.startScenario({ world, name: 'paid' })
  await admin.advanceClock({ world }, { by: '3d' })
}

describeInBrowser('the journal of the page', (open) => {
  it('explains a near miss', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    await prepare(admin)
    await page.getByRole('link', { name: 'Journal' }).click()
    await page.getByText('No calls yet').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await send(admin, 'stedi.claimStatus')
    const id = await send(admin, 'stedi.claimStatus', ({ subscriber = {} }) => {
      subscriber.memberId = '999888777'
    })
    const rows = page.getByRole('list', { name: 'Calls, newest first' }).getByRole('link')
    await expect.poll(() => rows.count()).toBe(2)
    await rows.first().click()
    await page.waitForURL(/#\/worlds\/demo\/journal\/\d+$/)
    const call = page.getByRole('article', { name: `Call ${id}` })
    await call.getByText('Found no claim. One comes close.').waitFor()
    const miss = call.getByRole('table')
    expect(await miss.getByRole('row').nth(1).textContent()).toMatch(/^member id.*member id differs from the claim's$/)
    expect(await miss.getByRole('row', { name: 'last name agrees' }).count()).toBe(1)
    await call.getByRole('region', { name: 'Body of the request' }).getByText('memberId').waitFor()
    expect(await page.content()).not.toContain('999888777')
    expect(await accessibilityViolations(page)).toEqual([])

    // The call before it found the claim.
    await call.getByRole('link', { name: '← Older' }).click()
    await page.getByText('Found one claim.').waitFor()
    await page.getByRole('link', { name: 'all calls that found it' }).click()
    await expect.poll(() => rows.count()).toBe(1)
    await rows.click()
    await page.getByRole('link', { name: 'its session at that time' }).click()
    await page.waitForURL(/#\/worlds\/demo\/sessions\/[^/]+\?at=2026-04-04T18%3A30%3A00\.000Z$/)
  })

  it('names the rules of the contract that a rejected request breaks', async () => {
    const { page, admin } = await open('#/worlds/demo/journal', { colorScheme: 'dark' })
    await prepare(admin)
    await send(admin, 'stedi.claimStatus', (body) => {
      body.providers = undefined
    })
    await page.getByRole('link', { name: /stedi\.claimStatus.*400/ }).click()
    const rules = page.getByRole('table', { name: 'Rules of the contract that the request breaks' })
    await rules.getByText('the member providers').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('filters by what the link has, shows faults, and removes the filters', async () => {
    const { page, admin } = await open('#/worlds/demo/journal?fault=any')
    await prepare(admin)
    await page.getByText('No call passes the filters').waitFor()
    await admin.armFault({ world }, { on: 'stedi.*', fails: { status: 503 }, times: 1 })
    await send(admin, 'stedi.claimStatus')
    await send(admin, 'stedi.claimStatus')
    const row = page.locator('[data-call]')
    await row.waitFor()
    expect(await row.textContent()).toContain('503')
    expect(await row.textContent()).toContain('error status')
    await page.getByRole('combobox', { name: 'Fault' }).selectOption('')
    await expect.poll(() => row.count()).toBe(2)
    await page.getByRole('combobox', { name: 'Status' }).selectOption('200')
    await page.waitForURL(/journal\?status=200$/)
    await expect.poll(() => row.count()).toBe(1)
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('taiga.*')
    await page.getByRole('button', { name: 'Show all calls' }).click()
    await expect.poll(() => row.count()).toBe(2)
    await page.getByRole('searchbox', { name: 'Session id' }).fill('no-such-session')
    await page.waitForURL(/journal\?session=no-such-session$/)
    await page.getByText('No call passes the filters').waitFor()
  })

  it('shows thousands of calls, loads older ones, and keeps the place of the reader', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    await admin.startScenario({ world, name: 'paid' })
    const { request } = await admin.getSample({ world, operation: 'taiga.sessionStatus' })
    for (let batch = 0; batch < 25; batch++)
      await Promise.all(Array.from({ length: 20 }, () => admin.sendCall({ world }, request)))
    await page.getByRole('link', { name: 'Journal' }).click()
    await page.getByText('the latest 200 calls').waitFor()
    const scroller = page.locator('.call-scroller')
    const toEnd = () => scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await toEnd()
    await page.getByRole('button', { name: 'Load older calls' }).click()
    await page.getByText('the latest 400 calls').waitFor()
    await toEnd()
    await page.getByRole('button', { name: 'Load older calls' }).click()
    await page.getByText('500 calls', { exact: true }).waitFor()
    expect(await page.locator('[data-call]').count()).toBeLessThan(60)
    await scroller.evaluate((element) => element.scrollTo(0, 3600))
    const top = () =>
      scroller.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect()
        return document.elementFromPoint(left + 20, top + 5)?.closest<HTMLElement>('[data-call]')?.dataset.call
      })
    await expect.poll(top).toBe('400')
    await admin.sendCall({ world }, request)
    await page.getByText('501 calls', { exact: true }).waitFor()
    await expect.poll(top).toBe('400')
  })

  it('is complete by keyboard: arrow keys, Enter, and back on a narrow screen', async () => {
    const { page, admin } = await open('#/worlds/demo/journal', { viewport: { width: 360, height: 700 } })
    await prepare(admin)
    const ids = [await send(admin, 'taiga.sessionStatus'), await send(admin, 'stedi.claimStatus')]
    await page.locator(`[data-call="${ids[1]}"]`).focus()
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.call)
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe(String(ids[0]))
    await page.keyboard.press('Home')
    await expect.poll(focused).toBe(String(ids[1]))
    await page.keyboard.press('End')
    await expect.poll(focused).toBe(String(ids[0]))
    await page.keyboard.press('Enter')
    await page.getByText('Found one claim.').waitFor()
    // The list is hidden: the focus is in the call.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Call ${ids[0]}`)
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('link', { name: '← All calls' }).press('Enter')
    await expect.poll(focused).toBe(String(ids[0]))
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('exports what passes the filters, and clears the journal', async () => {
    const { page, admin } = await open('#/worlds/demo/journal?status=200')
    await prepare(admin)
    await send(admin, 'stedi.claimStatus')
    await send(admin, 'stedi.claimStatus', (body) => {
      body.providers = undefined
    })
    await page.getByText('1 call', { exact: true }).waitFor()
    const download = async (name: string) => {
      await page.getByRole('button', { name: 'Export' }).click()
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const file = await saved
      return { file: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
    }
    const har = await download('HTTP archive (HAR)')
    expect(har.file).toBe('demo-journal.har')
    expect(
      JSON.parse(har.text).log.entries.map((entry: { response: { status: number } }) => entry.response.status),
    ).toEqual([200])
    const lines = await download('One JSON object a line (NDJSON)')
    expect(lines.file).toBe('demo-journal.ndjson')
    expect(JSON.parse(lines.text)).toMatchObject({ operation: 'stedi.claimStatus', status: 200 })
    await page.getByRole('button', { name: 'Clear…' }).click()
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.getByText('No calls yet').waitFor()
    expect((await admin.journal({ world })).entries).toEqual([])
  })

  it('shows the calls that belong to no world', async () => {
    const { page, url } = await open('#/worlds/demo/journal')
    await page.getByRole('button', { name: 'Calls of no world', exact: true }).click()
    await page.getByText('Every call belonged to a world').waitFor()
    await fetch(`${url}/api/v1/partner/sessions/x`, { headers: { authorization: 'Bearer made-up' } })
    await page.locator('[data-call]').click()
    await page.getByText('The call belongs to no world').waitFor()
    await page.getByText('"Invalid or missing API key"').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
