import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { liveTarget, readCases, type TestTarget } from '../../kit.ts'
import { confirmLive } from './confirm-live.ts'

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []
const keys = { PAYERBOX_LIVE_TAIGA_KEY: 'made-up', PAYERBOX_LIVE_STEDI_KEY: 'made-up' }

/** Asks at a terminal with an answer; returns the output and the result. */
async function asked(answer: string, { yes = false, isTTY = true, closes = false, target = liveTarget(keys) } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY })
  const output = Object.assign(new PassThrough(), { isTTY })
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
  })
  input.write(answer)
  if (closes) input.end()
  const end = await confirmLive(cases, target as TestTarget, { editions: [], yes }, { input, output }).then(
    () => 'confirmed',
    (error: Error) => error.message,
  )
  return { shown, end }
}

describe('confirmLive', () => {
  it('shows the requests for each host and the skipped vendors, and asks', async () => {
    const { shown, end } = await asked('y\n')

    expect(shown).toMatch(/ {2}api\.usetaiga\.com\n {4}taiga\.sessionStatus ×\d+\n/)
    expect(shown).toMatch(/ {2}healthcare\.us\.stedi\.com\n {4}stedi\.claimStatus ×\d+\n/)
    expect(shown).toContain('  PAYERBOX_LIVE_OPTUM_CLIENT_ID and PAYERBOX_LIVE_OPTUM_CLIENT_SECRET are not set\n')
    expect(shown).toContain('None of them incurs charges.\n')
    expect(shown).toContain('Send these requests? [y/N] ')
    expect(end).toBe('confirmed')
  })

  it.each(['\n', 'n\n', 'yep\n'])('sends nothing unless the answer is yes: %j', async (answer) => {
    expect((await asked(answer)).end).toBe('no request was sent')
  })

  it('sends nothing when the terminal closes', async () => {
    expect((await asked('', { closes: true })).end).toBe('no request was sent')
  })

  it('warns where charges may apply', async () => {
    const environment = { ...keys, PAYERBOX_LIVE_ALLOW_BILLING: 'api.usetaiga.com' }
    const target = liveTarget(environment, { allowBilling: true })
    expect((await asked('n\n', { target })).shown).toContain('CHARGES MAY APPLY at api.usetaiga.com.\n')
  })

  it('needs --yes where there is no terminal', async () => {
    expect((await asked('', { yes: true, isTTY: false })).end).toBe('confirmed')
    expect((await asked('y\n', { isTTY: false })).end).toMatch(/^live asks before it sends requests/)
  })
})
