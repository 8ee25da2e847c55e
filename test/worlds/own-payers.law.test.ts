import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { createSandbox, OptionError, type PayerForm, type Scenario } from '../../src/index.ts'
import { parsePayers } from '../../src/scenario/format/parse.ts'
import { builtInPayers, PayerDirectory } from '../../src/world/payer.ts'
import { askAdmin, submit } from '../support/ask.ts'
import { inquiryRoutes } from '../support/inquiry-routes.ts'
import { lawRuns } from '../support/law-runs.ts'
import { submissionOf } from '../support/samples.ts'

const payerId = fc
  .oneof(fc.stringMatching(/^0{0,3}\d{2,7}$/), fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{1,9}$/))
  .filter((id) => builtInPayers.byId(id) === undefined)
// With a blank, so that no name is an id.
const payerName = fc
  .tuple(fc.stringMatching(/^[A-Z]{3,8}$/), fc.constantFrom('Mutual', 'Health', 'of Ohio'))
  .map(([word, kind]) => `${word} ${kind}`)

/** Payers that differ in every id and every name. */
const tables: fc.Arbitrary<readonly PayerForm[]> = fc
  .record({
    ids: fc.uniqueArray(payerId, { selector: (id) => id.toUpperCase(), minLength: 6, maxLength: 12 }),
    names: fc.uniqueArray(payerName, { selector: (name) => name.toUpperCase(), minLength: 6, maxLength: 12 }),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ ids, names, count }) =>
    Array.from({ length: count }, (_, index): PayerForm => {
      const [id = '', ...aliases] = ids.filter((_, at) => at % count === index)
      const [name = '', ...others] = names.filter((_, at) => at % count === index)
      const [stediId, ...rest] = aliases
      return { id, name, names: others, aliases: rest, ...(stediId !== undefined && { stediId }) }
    }),
  )

const idsOf = ({ id, stediId = id, aliases = [] }: PayerForm) => [id, stediId, ...aliases]
const namesOf = ({ name, names = [] }: PayerForm) => [name, ...names]
const letterCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
)
const clock = 'frozen@2026-04-01T18:30:00Z'

/** A claim that the payer of that name or id accepted. */
function acceptedBy(payer: string, index: number): Scenario {
  return {
    name: `accepted-${index}`,
    summary: 'Accepted.',
    claims: { visit: { payer, subscriber: { memberId: `OWN${index}`, firstName: 'Riley', lastName: 'Roe' } } },
    steps: ['submitted' as const, 'accepted' as const].map((to) => ({
      when: { after: 0 },
      role: 'visit',
      to,
      details: {},
    })),
  }
}

describe('own payers', () => {
  it('are found by each of their ids and names, in any letter case, through every API', async () => {
    await fc.assert(
      fc.asyncProperty(tables, letterCase, fc.nat(), async (payers, spelled, number) => {
        const labels = payers.map((payer) => [...idsOf(payer), ...namesOf(payer)])
        const chosen = payers.map((_, index) => spelled(labels[index]?.[number % (labels[index]?.length ?? 1)] ?? ''))
        const sandbox = createSandbox({ clock, payers, scenarios: chosen.map(acceptedBy) })
        const world = sandbox.world('demo')
        for (const [index, payer] of payers.entries()) {
          await world.start(`accepted-${index}`)
          for (const [at, [route, ask]] of Object.entries(inquiryRoutes).entries()) {
            const ids = idsOf(payer)
            const asked = spelled(ids[(number + at) % ids.length] ?? '')
            const member = { memberId: `OWN${index}`, firstName: 'Riley', lastName: 'Roe' }
            const codes = await ask(sandbox, { payer: asked, ...member, from: '20260401', to: '20260401' })
            expect([route, ...codes]).toEqual([route, 'A2/20'])
          }
        }
        const { body } = await askAdmin(sandbox, 'listPayers', 'GET /worlds/demo/payers')
        expect(body.payers?.slice(0, payers.length)).toMatchObject(payers.map(({ id, name }) => ({ id, name })))
      }),
      { numRuns: lawRuns(15) },
    )
  })

  it('get the claims of sessions that name them by each of their ids and names', async () => {
    await fc.assert(
      fc.asyncProperty(tables, letterCase, async (payers, spelled) => {
        const sandbox = createSandbox({ clock, payers })
        const { patient } = submissionOf('OWN1')
        for (const payer of payers) {
          for (const label of [...idsOf(payer), ...namesOf(payer)]) {
            const insurance = { memberId: 'OWN1', payerName: spelled(label) }
            await submit(sandbox, { body: { ...submissionOf('OWN1'), patient: { ...patient, insurance } } })
            const filed = sandbox.world('demo').claims().at(-1)?.facts.payer
            expect(filed?.name).toBe(payer.name)
            expect(sandbox.world('demo').payer(filed?.id ?? '').id).toBe(payer.id)
          }
        }
      }),
      { numRuns: lawRuns(15) },
    )
  })

  it('survive YAML, and a digit of a payer id that is not quoted is not lost silently', () => {
    fc.assert(
      fc.property(tables, (payers) => {
        const text = stringify({ payers })
        expect(parsePayers(text, 'payers.yaml')).toEqual({ payers })
        const unquoted = text.replaceAll(/"(\d+)"/g, '$1')
        const parsed = parsePayers(unquoted, 'payers.yaml')
        if (unquoted === text) return
        expect('problems' in parsed && parsed.problems.length).toBe(text.match(/"\d+"/g)?.length)
        for (const problem of 'problems' in parsed ? parsed.problems : []) {
          const { text: line = '', length = 0 } = problem.excerpt ?? {}
          const written = line.slice(problem.column - 1, problem.column - 1 + length)
          expect(written).toMatch(/^\d+$/)
          expect(problem).toMatchObject({ code: 'WRONG_TYPE', message: expect.stringContaining(`not ${written}`) })
        }
      }),
      { numRuns: lawRuns(100) },
    )
  })

  it('are refused at the value that two of them have', () => {
    const change = fc.record({
      from: fc.nat(),
      to: fc.nat(),
      label: fc.nat(),
      as: fc.constantFrom('id', 'alias', 'stediId', 'name', 'another name'),
      spelled: letterCase,
    })
    fc.assert(
      fc.property(
        tables.filter((payers) => payers.length > 1),
        change,
        (payers, { from, to, label, as, spelled }) => {
          const giver = payers[from % payers.length] as PayerForm
          const others = payers.filter((payer) => payer !== giver)
          const taker = others[to % others.length] as PayerForm
          const isId = as === 'id' || as === 'alias' || as === 'stediId'
          const labels = isId ? idsOf(giver) : [...idsOf(giver), ...namesOf(giver)]
          const taken = spelled(labels[label % labels.length] as string)
          const changed = {
            ...taker,
            ...(as === 'id' && { id: taken }),
            ...(as === 'stediId' && { stediId: taken }),
            ...(as === 'name' && { name: taken }),
            ...(as === 'alias' && { aliases: [...(taker.aliases ?? []), taken] }),
            ...(as === 'another name' && { names: [...(taker.names ?? []), taken] }),
          }
          const table = payers.map((payer) => (payer === taker ? changed : payer))
          const parsed = parsePayers(stringify({ payers: table }), 'payers.yaml')
          expect('problems' in parsed && parsed.problems).toMatchObject([{ code: 'NAME_TAKEN' }])
          const [problem] = 'problems' in parsed ? parsed.problems : []
          expect(problem?.message).toMatch(/^".+" is already an? (id|name) of payer /)
          expect(problem?.excerpt?.text.toUpperCase()).toContain(taken.toUpperCase())
          expect(() => createSandbox({ payers: table })).toThrow(OptionError)
        },
      ),
      { numRuns: lawRuns(100) },
    )
  })

  it('take their ids and names from the built-in payers, and leave the others as they are', () => {
    const builtIn = fc.constantFrom(...builtInPayers.listed)
    fc.assert(
      fc.property(builtIn, fc.nat(), payerName, letterCase, ({ id, aliases, names, name }, number, own, spelled) => {
        const texts = [id, ...aliases, name, ...names]
        const taken = spelled(texts[number % texts.length] as string)
        const isName = taken.includes(' ')
        const payer = isName ? { id: 'OWN1', name: taken } : { id: taken, name: own }
        const directory = new PayerDirectory([payer])
        expect(directory.named(taken).id).toBe(payer.id)
        if (!isName) expect(directory.byId(taken)?.name).toBe(own)
        for (const other of builtInPayers.listed.filter((each) => each.id !== id)) {
          for (const each of [other.id, ...other.aliases]) expect(directory.byId(each)?.id).toBe(other.id)
          expect(directory.named(other.name)).toEqual({ id: other.id, name: other.name })
        }
      }),
      { numRuns: lawRuns(200) },
    )
  })
})
