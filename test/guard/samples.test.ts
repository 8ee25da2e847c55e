import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { findRealData } from '../../src/guard/real-data.ts'
import { createSandbox } from '../../src/index.ts'
import { personWith } from '../support/real-looking.ts'
import * as samples from '../support/samples.ts'
import * as x12Samples from '../support/x12-samples.ts'

/** Whatever stands in `content` at the place of a number looks real or not; name and birth date are given. */
function flagsIn(content: unknown): readonly unknown[] {
  return findRealData(JSON.stringify(personWith({ content })))
}

function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${file}`)
}

describe('the PHI guard accepts', () => {
  it.each([...filesIn('contracts', '.yaml'), ...filesIn('scenarios', '.yaml')])('%s', (file) => {
    const documents = parseAllDocuments(readFileSync(file, 'utf8')).map((document) =>
      document.toJS({ maxAliasCount: -1 }),
    )
    expect(flagsIn(documents)).toEqual([])
  })

  it('the samples of the tests', () => {
    const { interchangeText, segmentsOf276 } = x12Samples
    expect(flagsIn({ ...samples, ...x12Samples, text: interchangeText(segmentsOf276) })).toEqual([])
  })

  it.each(['README.md', 'contracts/README.md', 'contracts/cases/README.md', ...filesIn('docs', '.md')])(
    'every number in %s',
    (file) => {
      const numbers = readFileSync(file, 'utf8').match(/(?<!\d)(\d{9,10}|\d{3}-\d{2}-\d{4})(?!\d)/g) ?? []
      for (const number of numbers) expect(flagsIn({ ssn: number, npi: number })).toEqual([])
    },
  )

  it('every request of a started scenario, for any seed', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const sandbox = createSandbox({ seed, phiGuard: 'refuse' })
      for (const { name } of sandbox.scenarios) {
        const path = `/_payerbox/worlds/demo/scenarios/${name}/start`
        const { body, status } = await sandbox.answer({
          method: 'POST',
          host: '',
          path,
          query: '',
          headers: {},
          body: '',
        })
        expect(status).toBe(201)
        expect(flagsIn(JSON.parse(body))).toEqual([])
      }
    }
  })
})
