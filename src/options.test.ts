import { describe, expect, it } from 'vitest'
import { createSandbox, OptionError, type SandboxOptions, scenariosFrom } from './index.ts'

describe('the options of a sandbox', () => {
  const all =
    'seed, idSalt, clock, scenarios, payers, rereadScenarios, scenario, stediEdition, optumProfile, worlds, limits'
  it.each<[unknown, string]>([
    [{ sed: 1 }, 'unknown option "sed"; did you mean "seed"?'],
    [{ stediEditon: 'auto' }, 'unknown option "stediEditon"; did you mean "stediEdition"?'],
    [{ constructor: 1 }, `unknown option "constructor"; use ${all}`],
    [{ seed: '1' }, 'seed must be a whole number of at least 0, not "1"'],
    [{ seed: Number.NaN }, 'seed must be a whole number of at least 0, not NaN'],
    [{ clock: 5 }, 'clock must be a string, not 5'],
    [{ strict: 'yes' }, 'strict must be true or false, not "yes"'],
    [{ worlds: 'demo' }, `worlds must be a list of names of worlds such as ['demo'], not "demo"`],
    [{ worlds: ['ü'] }, `worlds must be a list of names of worlds such as ['demo'], not a list of something else`],
    [{ limits: { world: 3 } }, 'unknown option "limits.world"; did you mean "worlds"?'],
    [{ journal: { entry: 1 } }, 'unknown option "journal.entry"; use entries or bytes'],
    [{ journal: null }, 'journal must be an object, not null'],
    [{ scenarios: './dir' }, 'scenarios must be a list of scenarios, from loadScenarios(folder) of payerbox/server'],
    [{ scenarios: [{ scenario: 'mine', claims: {}, steps: [] }] }, 'scenarios must be a list of scenarios, from'],
    [{ payers: './payers.yaml' }, 'payers must be a list of payers such as'],
    [{ payers: [{ id: '00123' }] }, 'invalid payers\n/payers/0 "name" is missing'],
    [{ payers: [{ id: 123, name: 'SAMPLE' }] }, '/payers/0/id id must be 2 to 80 letters'],
    [
      { payers: [{ id: '00123', name: 'SAMPLE', alias: [] }] },
      '/payers/0/alias unknown key "alias"; did you mean "aliases"?',
    ],
    [
      {
        payers: [
          { id: 'A1', name: 'SAMPLE' },
          { id: 'B1', name: 'OTHER', aliases: ['a1'] },
        ],
      },
      '/payers/1/aliases/0 "a1" is already an id of payer A1',
    ],
    [[], 'the options must be an object, not a list'],
  ])('%j is refused', (options, message) => {
    const create = () => createSandbox(options as SandboxOptions)
    expect(create).toThrow(OptionError)
    expect(create).toThrow(message)
  })

  it('may be undefined', () => {
    const undefinedOptions = { seed: undefined, limits: undefined } as unknown as SandboxOptions
    expect(createSandbox(undefinedOptions).worlds).toEqual(['demo'])
  })
})

describe('scenarios from the content of files', () => {
  const content = {
    scenario: 'mine',
    summary: 'Paid at once.',
    claims: { visit: { charge: 100 } },
    steps: [
      { use: 'intake', for: 'visit' },
      { after: '1d', visit: 'paid' },
    ],
  }

  it('can be started', async () => {
    const sandbox = createSandbox({ scenarios: await scenariosFrom([content]), clock: 'frozen@2026-04-01T18:30:00Z' })
    const world = sandbox.world('demo')
    await world.start('mine')
    world.advance('30d')
    expect(world.claims().map(({ moves }) => moves.at(-1)?.to)).toContain('paid')
  })

  it('are refused with every problem, its scenario and JSON pointer', async () => {
    const wrong = { ...content, steps: [{ visit: 'payed' }, { after: 5, visit: 'paid' }] }
    await expect(scenariosFrom([wrong, 'scenario: mine'])).rejects.toThrow(
      [
        'invalid scenarios',
        'mine /steps/1/after WRONG_TYPE after must be a duration such as 90s, 30m or 13d16h30m, not 5',
        'mine /steps/0/visit UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?',
        'scenario 1 / WRONG_TYPE a scenario must be an object, not "scenario: mine"',
      ].join('\n'),
    )
  })
})
