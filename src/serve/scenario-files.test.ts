import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../sandbox.ts'
import { formatProblem } from '../scenario/format/problem.ts'
import { loadPayers, loadScenarios, readScenarioFolder } from './scenario-files.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

function run(name: string, stage = 'submitted'): string {
  return `scenario: ${name}\nsummary: A run.\nclaims: { visit: {} }\nsteps: [{ visit: ${stage} }]\n`
}

describe('a folder of scenarios', () => {
  it('gives its scenarios in the order of their files, with either extension', async () => {
    await write({ 'b.yml': run('b'), 'a.yaml': run('a'), 'README.md': '# Scenarios', '.draft.yaml': 'nothing yet' })
    await mkdir(join(folder, 'later.yaml'))
    const loaded = await readScenarioFolder(folder)
    expect('scenarios' in loaded && loaded.scenarios.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('gives the problems of all its files, and no scenario, when one is invalid', async () => {
    await write({ 'a.yaml': run('a'), 'b.yaml': run('b', 'payed'), 'c.yaml': run('d') })
    const loaded = await readScenarioFolder(folder)
    expect('problems' in loaded && loaded.problems.map(formatProblem)).toEqual([
      `${join(folder, 'b.yaml')}:4:18 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?`,
      `${join(folder, 'c.yaml')}:1:11 NAME_DIFFERS scenario must be "c", the name of the file`,
    ])
  })

  it('refuses two files with the same name', async () => {
    await write({ 'a.yaml': run('a'), 'a.yml': run('a') })
    const loaded = await readScenarioFolder(folder)
    expect('problems' in loaded && loaded.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `NAME_TAKEN ${join(folder, 'a.yml')}`,
    ])
  })

  it('lets its scenarios use the built-in fragments and its own, which replace them', async () => {
    await mkdir(join(folder, 'fragments'))
    const using = (fragment: string) => run('x').replace('visit: submitted', `use: ${fragment}, for: visit`)
    await write({
      'a.yaml': using('intake').replace('x', 'a'),
      'b.yaml': using('ours').replace('x', 'b'),
      'fragments/ours.yaml': 'fragment: ours\nsummary: Ours.\nsteps: [{ claim: submitted }]\n',
    })
    const loaded = await readScenarioFolder(folder)
    expect('scenarios' in loaded && loaded.scenarios.map(({ steps }) => steps.length)).toEqual([3, 1])
  })

  it('reports the problems of a fragment, and of its uses', async () => {
    await mkdir(join(folder, 'fragments'))
    await write({
      'a.yaml': run('a').replace('visit: submitted', 'use: late, for: visit'),
      'fragments/late.yaml': 'fragment: late\nsummary: Late.\nsteps:\n  - { claim: paid }\n',
      'fragments/more.yaml': 'fragment: more\nsummary: More.\nlag: { stedi: 1h }\nsteps: [{ claim: submitted }]\n',
      'fragments/odd.yaml': 'fragment: add\nsteps: [{ visit: paid }, { use: late, for: claim }]\n',
      'fragments/twice.yaml': 'fragment: twice\nsummary: Twice.\nsteps: [{ claim: paid }, { claim: accepted }]\n',
    })
    const loaded = await readScenarioFolder(folder)
    const at = (file: string) => join(folder, file)
    expect('problems' in loaded && loaded.problems.map(formatProblem)).toEqual([
      `${at('fragments/more.yaml')}:3:1 UNKNOWN_KEY a fragment cannot have "lag"`,
      `${at('fragments/odd.yaml')}:1:1 MISSING_KEY "summary" is missing`,
      `${at('fragments/odd.yaml')}:1:11 NAME_DIFFERS fragment must be "odd", the name of the file`,
      `${at('fragments/odd.yaml')}:2:11 UNKNOWN_ROLE unknown role "visit"; use claim`,
      `${at('fragments/odd.yaml')}:2:33 UNKNOWN_FRAGMENT unknown fragment "late"`,
      `${at('fragments/twice.yaml')}:3:35 IMPOSSIBLE_MOVE a claim that is paid cannot become accepted; it can become revised`,
      `${at('a.yaml')}:4:16 IMPOSSIBLE_MOVE in the fragment "late": a claim that is drafted cannot become paid; it can become coded, submitted`,
    ])
  })

  it('reports a file that cannot be read as a problem of that file, beside those of the others', async () => {
    await write({ 'a.yaml': run('a', 'payed') })
    await symlink('nowhere.yaml', join(folder, 'b.yaml'))
    const loaded = await readScenarioFolder(folder)
    expect('problems' in loaded && loaded.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `UNKNOWN_STAGE ${join(folder, 'a.yaml')}`,
      `UNREADABLE ${join(folder, 'b.yaml')}`,
    ])
  })

  it('is an option of a sandbox, which can read it again', async () => {
    await write({ 'mine.yaml': run('mine') })
    const sandbox = createSandbox({ ...(await loadScenarios(folder)), worlds: ['w'] })
    await sandbox.world('w').start('mine')
    await write({ 'more.yaml': run('more') })
    expect((await sandbox.reload()).changed).toEqual(['more'])
  })

  it('gives the payers of payers.yaml, which a sandbox reads again with its scenarios', async () => {
    await write({ 'mine.yaml': run('mine'), 'payers.yml': 'payers: [{ id: "00123", name: SAMPLE MUTUAL }]\n' })
    const sandbox = createSandbox({ ...(await loadScenarios(folder)), worlds: ['w'] })
    expect(sandbox.world('w').payer('00123').name).toBe('SAMPLE MUTUAL')
    await rm(join(folder, 'payers.yml'))
    expect(await sandbox.reload()).toMatchObject({ changed: [], changedPayers: ['00123'] })
    expect(() => sandbox.world('w').payer('00123')).toThrow('world w has no payer "00123"')
  })

  it('leaves the payers of the options as they are while it has no payers.yaml', async () => {
    await write({ 'mine.yaml': run('mine') })
    const options = {
      ...(await loadScenarios(folder)),
      payers: [{ id: '00123', name: 'SAMPLE MUTUAL' }],
      worlds: ['w'],
    }
    const sandbox = createSandbox(options)
    expect((await sandbox.reload()).changedPayers).toEqual([])
    expect(sandbox.world('w').payer('00123').name).toBe('SAMPLE MUTUAL')
  })

  it('gives the problem of a payer that two of its files define', async () => {
    const payers = 'payers:\n  - { id: "00123", name: SAMPLE MUTUAL }\n'
    await write({ 'payers.yaml': payers, 'mine.yaml': run('mine').replace('claims:', `${payers}claims:`) })
    const loaded = await readScenarioFolder(folder)
    const there = `of payer 00123 in ${join(folder, 'payers.yaml')}`
    expect('problems' in loaded && loaded.problems.map(formatProblem)).toEqual([
      `${join(folder, 'mine.yaml')}:4:11 NAME_TAKEN "00123" is already an id ${there}`,
      `${join(folder, 'mine.yaml')}:4:26 NAME_TAKEN "SAMPLE MUTUAL" is already a name ${there}`,
    ])
  })

  it('need not have scenarios: a file of payers is an option, too', async () => {
    const file = join(folder, 'ours.yaml')
    await write({ 'ours.yaml': 'payers: [{ id: "00123", name: SAMPLE MUTUAL }]\n' })
    expect(
      createSandbox(await loadPayers(file))
        .world('w')
        .payer('00123').name,
    ).toBe('SAMPLE MUTUAL')
    await write({ 'ours.yaml': 'payers: [{ id: "00123" }]\n' })
    await expect(loadPayers(file)).rejects.toThrow(
      [
        `1 problem in ${file}`,
        `${file}:1:10 MISSING_KEY "name" is missing`,
        '    1 | payers: [{ id: "00123" }]',
        '      |          ^^^^^^^^^^^^^^^',
      ].join('\n'),
    )
  })

  it('is refused with the line and a caret of each problem', async () => {
    await write({ 'mine.yaml': run('mine', 'payed') })
    await expect(loadScenarios(folder)).rejects.toThrow(
      [
        `1 problem in the scenario files of ${folder}`,
        `${join(folder, 'mine.yaml')}:4:18 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?`,
        '    4 | steps: [{ visit: payed }]',
        '      |                  ^^^^^',
      ].join('\n'),
    )
  })

  it('is named when it cannot be read', async () => {
    await expect(readScenarioFolder(join(folder, 'nowhere'))).rejects.toThrow(
      /^cannot read the scenario folder \S+nowhere$/,
    )
  })
})
