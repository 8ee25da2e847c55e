import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblem } from '../scenario/problem.ts'
import { loadScenarios } from './scenario-files.ts'

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

function story(name: string, stage = 'submitted'): string {
  return `scenario: ${name}\nsummary: A story.\nclaims: { visit: {} }\nsteps: [{ visit: ${stage} }]\n`
}

describe('a folder of scenarios', () => {
  it('gives its scenarios in the order of their files, whichever ending they have', async () => {
    await write({ 'b.yml': story('b'), 'a.yaml': story('a'), 'README.md': '# Scenarios', '.draft.yaml': 'nothing yet' })
    await mkdir(join(folder, 'later.yaml'))
    const loaded = await loadScenarios(folder)
    expect('scenarios' in loaded && loaded.scenarios.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('gives the problems of all its files, and no scenario, when one is wrong', async () => {
    await write({ 'a.yaml': story('a'), 'b.yaml': story('b', 'payed'), 'c.yaml': story('d') })
    const loaded = await loadScenarios(folder)
    expect('problems' in loaded && loaded.problems.map(formatProblem)).toEqual([
      `${join(folder, 'b.yaml')}:4:18 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?`,
      `${join(folder, 'c.yaml')}:1:11 NAME_DIFFERS the file is called "c"; the scenario has to be called the same`,
    ])
  })

  it('takes no two files of one name', async () => {
    await write({ 'a.yaml': story('a'), 'a.yml': story('a') })
    const loaded = await loadScenarios(folder)
    expect('problems' in loaded && loaded.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `NAME_TAKEN ${join(folder, 'a.yml')}`,
    ])
  })

  it('is named when it cannot be read', async () => {
    await expect(loadScenarios(join(folder, 'nowhere'))).rejects.toThrow('nowhere of scenarios cannot be read')
  })
})
