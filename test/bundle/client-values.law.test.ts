import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../../src/bundle/bundle-file.ts'
import { replayBundled } from '../../src/bundle/replay.ts'
import { createSandbox } from '../../src/index.ts'
import { openReplay } from '../../src/sandbox.ts'
import { lawRuns } from '../support/law-runs.ts'
import { compact, inquiries, type Patient, patients, playPatients } from '../support/patients.ts'
import { Sandboxes, storePlaces } from '../support/store-places.ts'

const places = storePlaces()

describe.each([
  ['memory', places.memory],
  ['SQLite, with restarts', places.SQLite],
  ['PostgreSQL, with replicas', places.PostgreSQL],
])('a bundle of calls about patients of a client, in %s', (_, open) => {
  const groups = fc.array(patients, { minLength: 1, maxLength: 3 })
  const calls = fc.array(inquiries, { minLength: 1, maxLength: 8 })
  const restarts = fc.infiniteStream(fc.boolean())

  it('has none of their values, nor has the journal, and all replies are as they were but for those', async () => {
    await fc.assert(
      fc.asyncProperty(groups, calls, restarts, async (all, some, changes) => {
        const place = await open()
        const sandboxes = new Sandboxes(place)
        await playPatients(() => sandboxes.next(changes.next().value === true), all, some)
        const { text, notes } = await (await sandboxes.next(true)).bundle()
        await sandboxes.close()
        const valuesOf = ({ firstName, lastName, dateOfBirth, memberId }: Patient) => [
          ...[firstName, lastName, dateOfBirth, compact(dateOfBirth), memberId],
        ]
        const rows = JSON.stringify(place.survives ? await place.run((prefix) => `SELECT * FROM ${prefix}calls`) : [])
        const shown = `${text} ${rows}`.toLowerCase()
        expect(all.flatMap(valuesOf).filter((value) => shown.includes(value.toLowerCase()))).toEqual([])
        const days = all.flatMap(({ dateOfService }) => [dateOfService, compact(dateOfService)])
        expect(days.filter((value) => rows.includes(value))).toEqual([])
        expect(notes).toEqual([])
        const bundle = await readBundle([text])
        for (const world of bundle.worlds) {
          const { differing } = await replayBundled(openReplay, bundle, world, createSandbox().scenarios)
          expect(differing).toEqual([])
        }
      }),
      { numRuns: lawRuns(open === places.memory ? 20 : 8), endOnFailure: true },
    )
  })
})
