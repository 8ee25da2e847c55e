import { createServer, type Server } from 'node:http'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { listen } from '../../src/serve/listen.ts'
import { payerboxMiddleware } from '../../src/serve/server.ts'
import { accessibilityViolations, describeInBrowser } from './browser.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

describeInBrowser('the page', (open) => {
  it('says that the connection is lost, and continues by itself when the sandbox is back', async () => {
    const { page, admin, listening } = await open('#/worlds/demo/board')
    await admin.startScenario({ world: 'demo', name: 'paid' })
    await page.locator('[data-session]').waitFor()
    await listening.close()
    await page.getByText('Disconnected.').waitFor()
    expect(await page.locator('[data-session]').count()).toBe(1)
    expect(await accessibilityViolations(page)).toEqual([])
    const again = await listen(createSandbox({ seed: 1 }), { guard: false, port: listening.port })
    try {
      // The new sandbox has another world of the same name: everything is read again.
      await page.getByText('No sessions in demo yet').waitFor()
      await page.getByText('Disconnected.').waitFor({ state: 'detached' })
      await admin.startScenario({ world: 'demo', name: 'denied' })
      await page.locator('[data-session]').waitFor()
    } finally {
      await again.close()
    }
  })

  it('shows and sets the clock, and lists what comes next', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    await admin.startScenario({ world: 'demo', name: 'paid' })
    const clock = page.getByRole('button', { name: /^World time, UTC/ })
    await expect.poll(() => clock.textContent()).toBe('World time, UTC frozenApr 1, 2026, 06:30:00 PM')
    await clock.click()
    const panel = page.getByRole('dialog', { name: 'Clock' })
    await panel.getByText('visit becomes coded').waitFor()
    await panel.getByText(/^Your time:/).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await panel.getByRole('button', { name: '1,440×' }).click()
    await expect.poll(() => clock.textContent()).toContain('1,440×')
    // The time moves on the page; a day passes each minute.
    await expect.poll(() => clock.textContent()).not.toContain('06:30:00 PM')
    await panel.getByRole('button', { name: 'Frozen' }).click()
    await expect.poll(async () => (await admin.getClock({ world: 'demo' })).rate).toBe(0)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
  })

  it('creates, forks, resets and deletes worlds', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    const names = async () => (await admin.listWorlds()).worlds.map(({ world }) => world)
    const menu = () => page.getByRole('button', { name: /^World:/ }).click()
    await admin.startScenario({ world: 'demo', name: 'paid' })

    await menu()
    await page.getByRole('button', { name: 'Fork…' }).click()
    await page.getByRole('textbox', { name: 'Name of the copy' }).fill('copy')
    expect(await accessibilityViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/worlds\/copy\/board$/)
    await page.locator('[data-session]').waitFor()
    expect(await names()).toEqual(['demo', 'copy'])

    await menu()
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('No sessions in copy yet').waitFor()

    await menu()
    await page.getByRole('button', { name: 'Delete…' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await names()).toContain('copy')
    await menu()
    await page.getByRole('button', { name: 'Delete…' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByText('The world copy does not exist yet').waitFor()
    expect(await names()).toEqual(['demo'])

    await menu()
    await page.getByRole('button', { name: 'New world…' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('new one')
    await page.keyboard.press('Enter')
    expect(await names()).toEqual(['demo'])
    await page.getByRole('textbox', { name: 'Name' }).fill('new-one')
    await page.keyboard.press('Enter')
    await page.getByText('No sessions in new-one yet').waitFor()
    expect(await names()).toEqual(['demo', 'new-one'])
  })

  it('works under a path of another app', async () => {
    const { page } = await open('#/')
    const app = express().use('/sandbox', payerboxMiddleware(createSandbox({ seed: 1 })))
    const server = createServer(app)
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const requests: string[] = []
    const other = await page.context().newPage()
    other.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await other.goto(`http://127.0.0.1:${port}/sandbox/_payerbox/#/worlds/demo/board`)
    await other.getByRole('button', { name: 'Start the scenario' }).click()
    await other.locator('[data-session]').waitFor()
    expect(requests.filter((path) => !path.startsWith('/sandbox/_payerbox/'))).toEqual([])
  })

  it('shows the first world for a link without one, and later the world that was shown last', async () => {
    const { page, admin, url } = await open('#/', { sandbox: { worlds: ['first', 'second'] } })
    await page.waitForURL(/#\/worlds\/first\/board$/)
    await page.goto(`${url}/_payerbox/#/worlds/second/board`)
    await page.getByText('No sessions in second yet').waitFor()
    await page.goto('about:blank')
    await page.goto(`${url}/_payerbox/`)
    await page.waitForURL(/#\/worlds\/second\/board$/)
    await admin.deleteWorld({ world: 'second' })
    await page.goto('about:blank')
    await page.goto(`${url}/_payerbox/`)
    await page.waitForURL(/#\/worlds\/first\/board$/)
  })

  it('shows what it can for a link to no view', async () => {
    const { page } = await open('#/worlds/demo/no-such-view')
    await page.getByText('There is no such view').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Go to the board' }).click()
    await page.getByText('No sessions in demo yet').waitFor()
  })

  it('is complete by keyboard: the first Tab offers the content, and the arrow keys move between cards', async () => {
    const { page, admin } = await open('#/worlds/demo/board')
    for (const name of ['paid', 'denied', 'rejected']) await admin.startScenario({ world: 'demo', name })
    await admin.advanceClock({ world: 'demo' }, { by: '1d' })
    await page.locator('.lane-rejected [data-session]').waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.closest('.lane')?.className ?? '')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    while (!(await focused()).includes('lane-accepted')) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toContain('lane-rejected')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused).toContain('lane-accepted')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.parentElement?.getAttribute('aria-posinset')))
      .toBe('2')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/worlds\/demo\/sessions\//)
  })
})
