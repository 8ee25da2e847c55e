import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/admin.ts'
import { run, type Serving, serve } from '../support/cli-program.ts'

type PayerList = components['schemas']['PayerList']

let folder: string
let file: string
let serving: Serving | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-payers-'))
  file = join(folder, 'ours.yaml')
  await writeFile(file, payersText('SAMPLE MUTUAL'))
})
afterEach(async () => {
  await serving?.stop()
  serving = undefined
  await rm(folder, { recursive: true })
})

function payersText(name: string): string {
  return `payers:\n  - { id: "00123", name: ${name}, aliases: [SMPL1], claimStatus: ENROLLMENT_REQUIRED }\n`
}

function scenarioText(name: string, payer: string): string {
  return `scenario: ${name}
summary: Accepted by an own payer.
claims: { visit: { payer: ${payer} } }
steps:
  - { visit: submitted }
  - { after: 1h, visit: accepted }
`
}

/** The names of the payers with that id. */
async function namesOf(id: string): Promise<readonly string[]> {
  const response = await fetch(`${serving?.url}/_payerbox/worlds/demo/payers`)
  const { payers } = (await response.json()) as PayerList
  return payers.filter((payer) => payer.id === id).map(({ name }) => name)
}

/** Asks again and again until the answer is the one. */
const soon = { timeout: 10_000, interval: 20 }

describe('payerbox serve --payers', () => {
  it('has the payers of the file, and reloads it when an editor replaces it', async () => {
    serving = await serve(['-p', '0', '--payers', file])
    expect(await namesOf('00123')).toEqual(['SAMPLE MUTUAL'])

    await writeFile(`${file}.new`, payersText('SAMPLE DENTAL'))
    await rename(`${file}.new`, file)
    await expect.poll(() => namesOf('00123'), soon).toEqual(['SAMPLE DENTAL'])
    await expect
      .poll(() => serving?.lines.find(({ msg }) => msg === 'payers reloaded'), soon)
      .toMatchObject({ changed: ['00123'] })
  })

  it('keeps the payers while the file is invalid, and logs the problem', async () => {
    serving = await serve(['-p', '0', '--payers', file])
    await writeFile(file, payersText('SAMPLE DENTAL').replace('"00123"', '00123'))
    await expect
      .poll(() => serving?.lines.find(({ level }) => level === 'error')?.problem, soon)
      .toMatch(/ours\.yaml:2:11 WRONG_TYPE id must be .*, not 00123$/)
    expect(await namesOf('00123')).toEqual(['SAMPLE MUTUAL'])
  })

  it('has the payers of payers.yaml in the folder of scenarios as well, and refuses an id in both', async () => {
    const scenarios = join(folder, 'scenarios')
    await mkdir(scenarios)
    await writeFile(join(scenarios, 'payers.yaml'), 'payers: [{ id: "00125", name: OTHER }]\n')
    serving = await serve(['-p', '0', '--payers', file, '--scenarios', scenarios])
    expect([await namesOf('00123'), await namesOf('00125')]).toEqual([['SAMPLE MUTUAL'], ['OTHER']])

    await writeFile(join(scenarios, 'payers.yaml'), 'payers: [{ id: smpl1, name: OTHER }]\n')
    await expect
      .poll(() => serving?.lines.find(({ level }) => level === 'error')?.problem, soon)
      .toMatch(/ours\.yaml:2:\d+ NAME_TAKEN "SMPL1" is already an id of payer smpl1 in \S+payers\.yaml$/)
  })

  it.each([
    [
      'payers: [{ id: "00123", nam: SAMPLE }]\n',
      /ours\.yaml:1:25 UNKNOWN_KEY unknown key "nam"; did you mean "name"\?/,
    ],
    ['- { id: "00123", name: SAMPLE }\n', /a file of payers must be an object such as .*, not a list/],
    ['payer: []\n', /unknown key "payer"; did you mean "payers"\?/],
    ['payers:\n', /payers must be a list such as .*, not an empty value/],
    [undefined, /nowhere\.yaml:1:1 UNREADABLE the file cannot be read/],
  ])('refuses to start with %s', async (text, message) => {
    if (text !== undefined) await writeFile(file, text)
    const path = text === undefined ? join(folder, 'nowhere.yaml') : file
    const { code, err } = await run(['-p', '0'], { PAYERBOX_PAYERS: path })
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('payerbox scenario', () => {
  beforeEach(async () => {
    await rename(file, join(folder, 'payers.yaml'))
    await writeFile(join(folder, 'one.yaml'), scenarioText('one', 'smpl1'))
    await writeFile(join(folder, 'two.yaml'), scenarioText('two', 'SAMPLE MUTUAL'))
  })

  it('check knows the payers of payers.yaml, and what a payer with required enrollment responds', async () => {
    const { code, out } = await run(['scenario', 'check', folder])
    expect(out).toContain('2 scenarios: 2 passed; no findings')
    expect(code).toBe(0)
  })

  it('play shows what they respond', async () => {
    const { out } = await run(['scenario', 'play', join(folder, 'one.yaml'), '--speed', 'max'])
    expect(out).toContain('Stedi E0/24   Optum E0/24')
  })

  it('list does not list payers.yaml', async () => {
    const { code, out } = await run(['scenario', 'list', folder])
    expect(code).toBe(0)
    expect(out).toMatch(/one[\s\S]*two/)
    expect(out).not.toContain('payers')
  })

  it('check reports a payer of a scenario that payers.yaml has as well, and goes on with the others', async () => {
    const own = 'payers:\n  - { id: X1, name: Sample-Mutual }\n'
    await writeFile(join(folder, 'two.yaml'), scenarioText('two', 'X1').replace('claims:', `${own}claims:`))
    const { code, out } = await run(['scenario', 'check', folder])
    expect(code).toBe(1)
    expect(out).toMatch(
      /two\.yaml:4:21 NAME_TAKEN\s+"Sample-Mutual" is already a name of payer 00123 in \S+payers\.yaml/,
    )
    expect(out).toContain('2 scenarios: 1 passed, 1 failed')
  })

  it('check names a file of payers that was given in place of a scenario', async () => {
    const { code, err } = await run(['scenario', 'check', join(folder, 'payers.yaml')])
    expect(code).toBe(2)
    expect(err).toMatch(/payers\.yaml has payers and no scenario; name its folder or a scenario/)
  })
})
