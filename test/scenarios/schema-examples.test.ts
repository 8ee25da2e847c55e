import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkScenario } from '../../src/scenario/format/check-scenario.ts'
import { parseScenario } from '../../src/scenario/format/parse.ts'
import { scenarioProblem } from '../../src/scenario/format/scenario-shape.ts'
import { builtInFragments, builtInScenarios } from '../../src/scenario/play/built-in.ts'
import { toPointer, valueAtPath, withValue } from '../../src/text/json-pointer.ts'

type Schema = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

const schema: Schema = JSON.parse(readFileSync('contracts/scenario.schema.json', 'utf8'))

const fault = { on: 'taiga.*', fails: { status: 500 } }

/** A valid scenario with every member of the schema that contains others. */
const sample = {
  scenario: 'sample',
  summary: 'A sample.',
  payers: [{ id: '00123', name: 'SAMPLE', aliases: ['00124'], names: ['SAMPLE PLAN'] }],
  match: { payer: 'Cigna', charge: { min: 1 }, dateOfService: { min: '2026-03-01' } },
  payerBehaviors: [{ 'not-found-at-first': '3d' }],
  lag: { taiga: '1h' },
  claims: {
    visit: {
      serviceDate: '2026-03-30',
      subscriber: { memberId: '1' },
      dependent: { firstName: 'SAM' },
      provider: { npi: '1999999984' },
      payerDetails: { contact: { phone: '5550100100' } },
      warnings: [{ code: 'a::b', description: 'A warning.' }],
      errorResponse: { errors: [{ code: 'a' }] },
    },
    other: {
      lines: [{ procedure: '90837', charge: 238.44, modifiers: ['95'] }],
      notFound: { category: 'D0', status: '35' },
    },
  },
  steps: [
    { use: 'intake', for: 'visit' },
    { after: '1h', visit: 'denied', reason: { status: '585' }, more: [{ category: 'F2', status: '585' }] },
    { visit: 'in-review' },
    { visit: 'paid' },
    { use: 'intake', for: 'other' },
    { other: 'paid', lines: [{ paid: 10, reason: { status: '65' } }] },
    { on: 'taiga.*', fails: { status: 503 }, rate: { max: 1, per: '1m' }, match: { '/payer': 'x' } },
    { on: 'stedi.*', fails: { delay: { min: '2s', max: '4s' } } },
    { on: 'stedi.*', fails: { delay: { median: '1s', sigma: 0.5 } } },
    { on: 'stedi.*', fails: { patch: { set: { '/a': 1 }, remove: ['/b'], reverse: ['/c'] } } },
    { on: 'stedi.claimStatus', fails: { payer: { category: 'D0', status: '35' } } },
    { branch: 'end', outcomes: ['one', 'two'].map((outcome) => ({ outcome, steps: [fault] })) },
  ],
}

/** The examples in a schema, each with the path of the value that it is for: `*` is any member of a record, and 0 any item of a list. */
function* examplesIn(given: Schema, path: Path, around: readonly unknown[]): Generator<readonly [Path, unknown]> {
  const one = resolved(given)
  const { examples = [], properties = {}, patternProperties = {}, additionalProperties = false, items } = one
  for (const example of examples as readonly unknown[]) yield [path, example]
  // A step can contain steps.
  if (around.includes(properties)) return
  const inner: readonly (readonly [string | number, unknown])[] = [
    ...Object.entries(properties as Schema),
    ...[...Object.values(patternProperties as Schema), additionalProperties].map((member) => ['*', member] as const),
    ...(items === undefined ? [] : [[0, items] as const]),
  ]
  for (const [key, member] of inner) {
    if (typeof member === 'object') yield* examplesIn(member as Schema, [...path, key], [...around, properties])
  }
  for (const other of (one.anyOf ?? []) as readonly Schema[]) yield* examplesIn(other, path, around)
}

/** A schema without its reference. What stands beside a reference replaces what it refers to. */
function resolved({ $ref, ...own }: Schema): Schema {
  if (typeof $ref !== 'string') return own
  return { ...resolved(valueAtPath(schema, $ref.slice(2).split('/')) as Schema), ...own }
}

/** The places of a value that a path of `examplesIn` means. */
function placesIn(value: unknown, [first, ...rest]: Path): readonly Path[] {
  if (first === undefined) return [[]]
  if (typeof value !== 'object' || value === null) return []
  const keys = first === '*' || first === 0 ? Object.keys(value) : [first]
  return keys.flatMap((key) => placesIn((value as Schema)[key], rest).map((place) => [key, ...place]))
}

function problemsOf(value: unknown): readonly string[] {
  const { scenario } = value as typeof sample
  const found = checkScenario({ value, writtenAt: () => undefined }, `${scenario}.yaml`, builtInFragments())
  return found.map(({ path, message }) => `${toPointer(path)} ${message}`)
}

const examples = [...examplesIn(schema, [], [])].map(([path, example]) => ({ at: toPointer(path), path, example }))

/** The sample with an example in each of its places. */
function samplesWith({ path, example }: (typeof examples)[number]): readonly unknown[] {
  const container = path.slice(0, -1)
  const last = path.slice(-1)
  return placesIn(sample, container).map((place) => withValue(sample, toPointer([...place, ...last]), example))
}

/** What a snapshot would say about a scenario file that it contains; `undefined` for a file that is not valid. */
function problemInSnapshot(value: unknown): string | undefined {
  const { scenario: name } = value as typeof sample
  const parsed = parseScenario(JSON.stringify(value), `${name}.yaml`, builtInFragments())
  return 'problems' in parsed ? undefined : scenarioProblem(JSON.parse(JSON.stringify(parsed.scenario)), name)
}

describe('an example in the schema of scenarios', () => {
  it.each(examples)('is accepted in its place: $at $example', (one) => {
    const tried = samplesWith(one).map(problemsOf)
    const [fewest] = tried.toSorted((one, other) => one.length - other.length)
    expect(fewest).toEqual([])
  })

  it.each(examples)('is accepted in a snapshot: $at $example', (one) => {
    for (const value of samplesWith(one)) expect(problemInSnapshot(value)).toBeUndefined()
  })
})

describe('a built-in scenario', () => {
  it.each(builtInScenarios())('is accepted in a snapshot: $name', (scenario) => {
    expect(scenarioProblem(JSON.parse(JSON.stringify(scenario)), scenario.name)).toBeUndefined()
  })
})
