import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { liveTarget, readCases, type Target } from '../../kit.ts'
import { confirmLive } from './confirm-live.ts'

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []
const keys = { PAYERBOX_LIVE_TAIGA_KEY: 'made-up', PAYERBOX_LIVE_STEDI_KEY: 'made-up' }

/** Asks at a terminal where somebody answers; tells what was shown, and how it ended. */
async function asked(answer: string, { yes = false, isTTY = true, closes = false, target = liveTarget(keys) } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY })
  const output = Object.assign(new PassThrough(), { isTTY })
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
  })
  input.write(answer)
  if (closes) input.end()
  const end = await confirmLive(cases, target as Target, { editions: [], yes }, { input, output }).then(
    () => 'go on',
    (error: Error) => error.message,
  )
  return { shown, end }
}

describe('before the first request to a vendor', () => {
  it('a terminal shows what would be sent where, and what is left out, and asks', async () => {
    const { shown, end } = await asked('y\n')

    expect(shown).toMatch(/ {2}api\.usetaiga\.com\n {4}taiga\.sessionStatus ×\d+\n/)
    expect(shown).toMatch(/ {2}healthcare\.us\.stedi\.com\n {4}stedi\.claimStatus ×\d+\n/)
    expect(shown).toContain('  PAYERBOX_LIVE_OPTUM_CLIENT_ID and PAYERBOX_LIVE_OPTUM_CLIENT_SECRET are not set\n')
    expect(shown).toContain('None of them begins billing.\n')
    expect(shown).toContain('Send them? [y/N] ')
    expect(end).toBe('go on')
  })

  it.each(['\n', 'n\n', 'yep\n'])('nothing but yes is a yes: %j', async (answer) => {
    expect((await asked(answer)).end).toBe('nothing was sent')
  })

  it('no answer at all is a no', async () => {
    expect((await asked('', { closes: true })).end).toBe('nothing was sent')
  })

  it('says loudly where billing may begin', async () => {
    const environment = { ...keys, PAYERBOX_LIVE_ALLOW_BILLING: 'api.usetaiga.com' }
    const target = liveTarget(environment, { allowBilling: true })
    expect((await asked('n\n', { target })).shown).toContain('BILLING MAY BEGIN at api.usetaiga.com.\n')
  })

  it('goes on without a question only when it was answered before', async () => {
    expect((await asked('', { yes: true, isTTY: false })).end).toBe('go on')
    expect((await asked('y\n', { isTTY: false })).end).toMatch(/^live asks before it sends/)
  })
})
