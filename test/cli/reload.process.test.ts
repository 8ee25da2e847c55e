import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/admin.ts'
import { type Serving, serve } from '../support/cli-program.ts'

type Schemas = components['schemas']

let folder: string
let serving: Serving
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-'))
  await write('ours.yaml', run('accepted'))
})
afterEach(async () => {
  await serving.stop()
  await rm(folder, { recursive: true })
})

/** A claim that is sent, and half an hour later is what the last line says. */
function run(stage: string): string {
  return `scenario: ours
summary: Sent, then answered.
claims: { visit: {} }
steps:
  - { visit: submitted }
  - { after: 30m, visit: ${stage} }
`
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text)
}

async function admin<T>(path: string, init?: RequestInit): Promise<T> {
  return (await fetch(`${serving.url}/_payerbox${path}`, init)).json() as Promise<T>
}

/** What `ours` does at last, as the program has it now. */
async function ending(): Promise<string | undefined> {
  const { scenarios } = await admin<Schemas['ScenarioList']>('/scenarios')
  return scenarios.find(({ name }) => name === 'ours')?.steps.at(-1)?.does
}

async function problems(): Promise<readonly string[]> {
  const { reload } = await admin<Schemas['Health']>('/health')
  return (reload?.problems ?? []).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

/** Asks again and again until the answer is the one. */
const soon = { timeout: 10_000, interval: 20 }

describe('payerbox serve --scenarios', () => {
  it('reloads when the target of a link changes, and when a link is swapped', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'payerbox-target-'))
    await writeFile(join(elsewhere, 'real.txt'), run('accepted'))
    await rm(join(folder, 'ours.yaml'))
    await symlink(join(elsewhere, 'real.txt'), join(folder, 'ours.yaml'))
    serving = await serve(['-p', '0', '--scenarios', folder])
    await expect.poll(ending, soon).toBe('visit becomes accepted')

    await writeFile(join(elsewhere, 'real.txt'), run('rejected'))
    await expect.poll(ending, soon).toBe('visit becomes rejected')

    // As editors save: a new file takes the place of the old one.
    await writeFile(join(elsewhere, 'new.txt'), run('accepted'))
    await rename(join(elsewhere, 'new.txt'), join(elsewhere, 'real.txt'))
    await expect.poll(ending, soon).toBe('visit becomes accepted')
    await rm(elsewhere, { recursive: true })
  })

  it('reloads when the folder is a link that is swapped', async () => {
    const [one, other, current] = ['one', 'other', 'current'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await mkdir(one)
    await mkdir(other)
    await writeFile(join(one, 'ours.yaml'), run('accepted'))
    await writeFile(join(other, 'ours.yaml'), run('rejected'))
    await symlink('one', current)
    serving = await serve(['-p', '0', '--scenarios', current])
    await expect.poll(ending, soon).toBe('visit becomes accepted')

    await symlink('other', `${current}.new`)
    await rename(`${current}.new`, current)
    await expect.poll(ending, soon).toBe('visit becomes rejected')
  })

  it('names the folder when it is gone', async () => {
    const gone = join(folder, 'gone')
    await mkdir(gone)
    serving = await serve(['-p', '0', '--scenarios', gone])
    await rm(gone, { recursive: true })
    await admin('/scenarios/reload', { method: 'POST' })
    expect(await problems()).toEqual([`${gone}:1:1 UNREADABLE`])
  })

  it('reloads a file that changes', async () => {
    serving = await serve(['-p', '0', '--scenarios', folder])
    await write('ours.yaml', run('rejected'))
    await expect.poll(ending, soon).toBe('visit becomes rejected')
    await expect
      .poll(() => serving.lines.find(({ msg }) => msg === 'scenarios reloaded'), soon)
      .toMatchObject({
        changed: ['ours'],
      })
  })

  it('reloads a file that an editor replaces', async () => {
    serving = await serve(['-p', '0', '--scenarios', folder])
    await write('.ours.yaml.swp', run('rejected'))
    await rename(join(folder, '.ours.yaml.swp'), join(folder, 'ours.yaml'))
    await expect.poll(ending, soon).toBe('visit becomes rejected')
    await write('.ours.yaml.swp', run('denied'))
    await rename(join(folder, '.ours.yaml.swp'), join(folder, 'ours.yaml'))
    await expect.poll(ending, soon).toBe('visit becomes denied')
  })

  it('keeps the previous scenarios while a file is invalid, and reports it in its health and its log', async () => {
    serving = await serve(['-p', '0', '--scenarios', folder])
    await write('ours.yaml', run('acepted'))
    const place = `${join(folder, 'ours.yaml')}:6:26 UNKNOWN_STAGE`
    await expect.poll(problems, soon).toEqual([place])
    expect(await ending()).toBe('visit becomes accepted')
    const started = await admin<Schemas['StartedRun']>('/worlds/demo/scenarios/ours/start', { method: 'POST' })
    expect(started.scenario).toBe('ours')
    await expect
      .poll(() => serving.lines.find(({ level }) => level === 'error'), soon)
      .toMatchObject({
        problem: `${place} "acepted" is not a stage; did you mean "accepted"?`,
      })

    await write('ours.yaml', run('denied'))
    await expect.poll(problems, soon).toEqual([])
    expect(await ending()).toBe('visit becomes denied')
  })

  it('loads new files and fragments, and removes deleted ones', async () => {
    serving = await serve(['-p', '0', '--scenarios', folder])
    await mkdir(join(folder, 'fragments'))
    await write('fragments/late.yaml', 'fragment: late\nsummary: Late.\nsteps: [{ after: 9d, claim: rejected }]\n')
    await write('ours.yaml', run('rejected').replace(/after: .*rejected/, 'use: late, for: visit'))
    await expect.poll(ending, soon).toBe('visit becomes rejected')
    await rm(join(folder, 'ours.yaml'))
    await expect.poll(ending, soon).toBeUndefined()
  })

  it('continues when the folder is replaced', async () => {
    serving = await serve(['-p', '0', '--scenarios', folder])
    await rename(folder, `${folder}-old`)
    await expect.poll(async () => (await problems()).length, soon).toBe(1)
    expect(await ending()).toBe('visit becomes accepted')
    await mkdir(folder)
    await write('ours.yaml', run('rejected'))
    await expect.poll(ending, soon).toBe('visit becomes rejected')
    await rm(`${folder}-old`, { recursive: true })
  })

  it('reloads only through the admin API with --watch off', async () => {
    serving = await serve(['-p', '0', '--scenarios', folder, '--watch', 'off'])
    await write('ours.yaml', run('rejected'))
    expect(await ending()).toBe('visit becomes accepted')
    const told = await admin<Schemas['ReloadedScenarios']>('/scenarios/reload', { method: 'POST' })
    expect(told.changed).toEqual(['ours'])
    expect(await ending()).toBe('visit becomes rejected')
  })
})
