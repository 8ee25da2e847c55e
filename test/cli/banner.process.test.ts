import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { banner } from '../../src/cli/banner.ts'
import type { Reach } from '../../src/cli/serve.ts'
import type { ServeSettings } from '../../src/cli/settings.ts'
import { createSandbox } from '../../src/index.ts'
import { listen } from '../../src/serve/server.ts'

const settings: ServeSettings = {
  port: 4276,
  host: '127.0.0.1',
  cors: false,
  allowHost: [],
  adminToken: '',
  logLevel: 'info',
  logFormat: 'auto',
  world: ['demo', 'other'],
  store: 'memory:',
  import: '',
  exportOnExit: '',
  clock: '60x@2026-04-01',
  seed: 1,
  scenarios: '',
  payers: '',
  watch: 'on',
  scenario: 'paid',
  stediEdition: '2025-01',
  optumProfile: 'live',
  strict: false,
  maxWorlds: 0,
  maxWorldBytes: 0,
  maxTotalBytes: 0,
  worldIdle: 0,
  worldMemoryIdle: 600_000,
  journalEntries: 4096,
  journalBytes: 4_194_304,
  maxConnections: 4096,
  maxBodyBytes: 67_108_864,
  requestTimeout: 30_000,
  faultTimeout: 600_000,
  credentialGuard: 'on',
  phiGuard: 'flag',
}

const bannerAt = (width: number, from: Reach, given: ServeSettings, scenarios: number) =>
  banner(from, given, scenarios, { width, paint: (_, text) => text })

const reach = (url: string) => ({ url, access: 'only this machine can call the vendor routes and the admin API' })

describe('the banner', () => {
  it('shows the URLs and credentials of the APIs, the worlds, the clock and how to list scenarios', () => {
    const text = bannerAt(100, reach('http://127.0.0.1:4276'), settings, createSandbox().scenarios.length)
    expect(text).toContain('  Taiga  http://127.0.0.1:4276             Authorization: Bearer sandbox_demo\n')
    expect(text).toContain('  Stedi  http://127.0.0.1:4276/2024-04-01  Authorization: sandbox_demo\n')
    expect(text).toContain('  Optum  http://127.0.0.1:4276             client_id sandbox_demo, any secret\n')
    expect(text).toContain('  Worlds  demo, other\n')
    expect(text).toContain('  Clock   60 times as fast as real time, from 2026-04-01T00:00:00Z\n')
    expect(text).toContain('  Page    http://127.0.0.1:4276/_payerbox/\n')
    expect(text).toMatch(/payerbox\s+scenario\s+list\s+shows\s+the\s+\d\d\s+scenarios\.\s[^.]*\sSBX-denied\s/)
  })

  it.each([80, 100, 120])('has at most 25 lines in a terminal of %i columns', (width) => {
    for (const stediEdition of ['auto', '2026-08'] as const) {
      const text = bannerAt(width, reach('http://127.0.0.1:65535'), { ...settings, stediEdition }, 1074)
      expect(text.split('\n').filter((line) => line.length > width)).toEqual([])
      expect(text.trim().split('\n').length).toBeLessThanOrEqual(25)
    }
  })

  it.each([
    ['real', 'real time'],
    ['frozen', 'frozen at the current time'],
    ['frozen@2026-04-01T18:30:00Z', 'frozen at 2026-04-01T18:30:00Z'],
    ['24x', '24 times as fast as real time, from now'],
  ])('describes the clock %s', (clock, words) => {
    expect(bannerAt(100, reach('http://x'), { ...settings, clock }, 69)).toContain(`  Clock   ${words}\n`)
  })

  it.each([
    ['auto', 'edition 2025-01 for JSON with controlNumber, otherwise 2026-08; --stedi-edition pins one'],
    ['2026-08', 'edition 2026-08; --stedi-edition auto lets each request select its edition'],
  ] as const)("describes Stedi's edition %s, and how to change it", (stediEdition, words) => {
    const text = bannerAt(100, reach('http://127.0.0.1:65535'), { ...settings, stediEdition }, 69)
    expect(text).toContain(`  Stedi   ${words}\n`)
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('shows calls that work when they are pasted', async () => {
    const listening = await listen(createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', strict: true }))
    const commands = bannerAt(100, reach(listening.url), settings, 69).split('Try\n')[1] ?? ''
    const { stdout } = await promisify(execFile)('sh', ['-c', `set -e\n${commands}`])
    await listening.close()
    expect(stdout).toContain('"now":"2026-04-15T18:30:00.000Z"')
    expect(stdout).toContain('"status":"paid"')
  })

  it('shows a generated token once, and calls that use it', async () => {
    const adminToken = 'f3b0d1c2-9a87-4c55-8e21-0a1b2c3d4e5f'
    const listening = await listen(createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' }), { adminToken })
    const access =
      'every machine that can connect to 0.0.0.0 can call the vendor routes; the admin API needs the admin token'
    const text = bannerAt(120, { url: listening.url, access, adminToken }, settings, 69)
    const { stdout } = await promisify(execFile)('sh', ['-c', `set -e\n${text.split('Try\n')[1] ?? ''}`])
    await listening.close()
    expect(text).toContain(`  Access  ${access}\n  Token   ${adminToken}\n`)
    expect(stdout).toContain('"status":"paid"')
  })
})
