import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Exploration } from '../../src/check/exploration.ts'
import type { Scenario } from '../../src/index.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { checkScenarios, type ScenarioFile } from '../../src/kit.ts'
import { builtInScenarios } from '../../src/scenario/play/built-in.ts'
import { diagramOf, edgeLabel } from '../../src/scenario/play/diagram.ts'
import { readScenarioText } from '../support/scenario-file.ts'

const paid = readScenarioText(readFileSync('scenarios/paid.yaml', 'utf8'))

/** The states and the steps between them, without their ids. */
function graph(
  states: readonly string[],
  edges: readonly { readonly from?: number | undefined; readonly to: number; readonly label: string }[],
): object {
  return {
    states: states.toSorted(),
    edges: edges
      .map(({ from, to, label }) => `${from === undefined ? '' : states[from]} → ${label} → ${states[to]}`)
      .toSorted(),
  }
}

function exploredGraph({ nodes, edges }: Exploration): object {
  const states = [...nodes.values()]
    .sort((a, b) => a.id - b.id)
    .map(({ stages, isEnd }) => `${stages.join()}${isEnd ? ' end' : ''}`)
  return graph(states, [...edges.values()])
}

function drawnGraph(scenario: Scenario): object {
  const { nodes, edges, isComplete } = diagramOf(scenario)
  const states = nodes.map(({ claims, isEnd }) => {
    return `${claims.map(({ role, stage }) => [role, stage]).join()}${isEnd || !isComplete ? ' end' : ''}`
  })
  return graph(
    states,
    edges.map(({ steps, ...edge }) => ({ ...edge, label: edgeLabel(scenario.steps, steps) })),
  )
}

describe('checkScenarios', () => {
  it('finds no defects in the built-in scenarios, and that they show everything that is documented', async () => {
    const files = builtInScenarios().map((scenario): ScenarioFile => {
      const file = `scenarios/${scenario.name}.yaml`
      return { file, text: readFileSync(file, 'utf8'), scenario }
    })
    const check = await checkScenarios(files, { completeSet: 'scenarios' })

    expect(check.findings).toEqual([])
    expect(check.requirements.map(({ title, required, missing }) => [title, required.length, missing.length])).toEqual([
      ['Taiga statuses', 6, 0],
      ['documented transitions', 9, 0],
      ['category families', 6, 0],
      ['documented errors', 47, 0],
    ])
    expect(check.replies).toBeGreaterThan(10_000)

    // The diagram of a scenario is drawn from its steps; the exploration plays them.
    for (const { exploration } of check.checked) {
      expect(exploration && drawnGraph(exploration.scenario)).toEqual(exploration && exploredGraph(exploration))
    }
  })

  it('reports what no scenario of a complete set shows', async () => {
    const { findings } = await checkScenarios([paid], { completeSet: 'mine' })
    const uncovered = findings.map(({ code, file, message }) => `${file} ${code} ${message}`)

    expect(uncovered).toContain('mine NOT_COVERED no scenario of the set shows rejected (Taiga statuses)')
    expect(uncovered).toContain('mine NOT_COVERED no scenario of the set shows denied → paid (documented transitions)')
    expect(uncovered).toContain('mine NOT_COVERED no scenario of the set shows E (errors) (category families)')
    expect(uncovered).toContain(
      'mine NOT_COVERED no scenario of the set shows taiga.sessionStatus 503 (documented errors)',
    )
    expect(uncovered).not.toContain('mine NOT_COVERED no scenario of the set shows paid (Taiga statuses)')
  })

  it('visits every state of a run: each outcome, each poll, each remaining fault', async () => {
    const { checked } = await checkScenarios([
      readScenarioText(`scenario: counted
summary: A run of which the states can be counted by hand.
claims:
  visit: { charge: 100 }
steps:
  - { after: 1m, visit: submitted }
  - { polls: 2, visit: accepted }
  - after: 1d
    branch: outcome
    outcomes:
      - { outcome: paid, steps: [{ visit: paid }] }
      - { outcome: denied, steps: [{ visit: denied }, { manual: true, visit: paid }] }
  - { on: taiga.sessionStatus, times: 2, fails: { status: 500 } }
`),
    ])
    const exploration = checked[0]?.exploration

    // Drafted; submitted; accepted; paid; denied; and paid after the appeal.
    expect(
      [...(exploration?.nodes.values() ?? [])].map(({ stages }) => stages.map(([, stage]) => stage).join()).sort(),
    ).toEqual(['accepted', 'denied', 'drafted', 'paid', 'paid', 'submitted'])
    // Drafted; submitted with no poll and with one; accepted; denied; and each end with two, one and no fault left.
    expect(exploration?.states.size).toBe(1 + 2 + 1 + 1 + 2 * 3)
    expect([...(exploration?.edges.values() ?? [])].map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        '',
        'after 1m, visit becomes submitted',
        'after 2 polls, visit becomes accepted',
        'after 1d, outcome is paid, visit becomes paid, taiga.sessionStatus fails with 500 2 times',
        'after 1d, outcome is denied, visit becomes denied',
        'by hand, visit becomes paid, taiga.sessionStatus fails with 500 2 times',
      ]),
    )
  })

  it('waits until temporary faults end before it reports that every call fails, and probes until an intermittent fault applies', async () => {
    const { findings, coverage } = await checkScenarios([
      readScenarioText(`scenario: intermittent
summary: An outage of a day, and intermittent faults later.
claims:
  visit: { charge: 100 }
steps:
  - { after: 1m, visit: submitted }
  - { on: taiga.*, lasts: 1d, fails: { revoked: true } }
  - { on: stedi.*, lasts: 1d, fails: { revoked: true } }
  - { on: optum.*, lasts: 1d, fails: { revoked: true } }
  - { polls: 1, visit: accepted }
  - { on: taiga.sessionStatus, every: 3, times: 2, fails: { status: 503 } }
  - { after: 1h, visit: paid }
`),
    ])
    expect(findings).toEqual([])
    expect(coverage.of('error').map(({ what }) => what)).toContain('taiga.sessionStatus 503')
  })

  it('takes every combination of outcomes in a repetition', async () => {
    const { checked } = await checkScenarios([
      readScenarioText(`scenario: rounds
summary: Two rounds with two outcomes each.
claims:
  visit: { charge: 100 }
steps:
  - { after: 1m, visit: submitted }
  - { after: 1m, visit: accepted }
  - repeat: 2
    steps:
      - after: 1d
        branch: round
        outcomes:
          - { outcome: held, steps: [{ visit: on-hold }] }
          - { outcome: reviewed, steps: [{ visit: in-review }] }
  - { after: 1d, visit: paid }
`),
    ])
    const labels = [...(checked[0]?.exploration?.edges.values() ?? [])].map(({ from, label }) => `${from} ${label}`)
    expect(labels.filter((label) => label.includes('round is'))).toHaveLength(6)
  })
})

describe('a sandbox whose APIs disagree', () => {
  /** A sandbox that changes the responses of the matching paths. */
  const faulty = (path: RegExp, from: RegExp, to: string) => (options: Parameters<typeof createSandbox>[0]) => {
    const sandbox = createSandbox(options)
    const changed: Sandbox = {
      ...sandbox,
      async answer(call) {
        const reply = await sandbox.answer(call)
        return path.test(call.path) ? { ...reply, body: reply.body.replace(from, to) } : reply
      },
    }
    return changed
  }
  const messages = async (...change: Parameters<typeof faulty>) => {
    const { findings } = await checkScenarios([paid], { createSandbox: faulty(...change) })
    return findings.map(({ code, message }) => `${code} ${message}`)
  }

  it.each([
    [
      "Taiga's status",
      /sessions\//,
      /"status":"accepted"/,
      '"status":"submitted"',
      'APIS_DISAGREE taiga.sessionStatus reports submitted for a claim that is accepted; expected accepted',
    ],
    [
      "Taiga's events",
      /sessions\//,
      /835_paid/,
      '835_payed',
      'APIS_DISAGREE taiga.sessionStatus lists the events 835_payed, 277ca_accepted; expected 835_paid, 277ca_accepted',
    ],
    [
      "Stedi's category code",
      /2024-04-01.*v2$/,
      /"statusCategoryCode":"F1"/,
      '"statusCategoryCode":"F2"',
      'APIS_DISAGREE stedi.claimStatus reports F2/65 for a claim that is paid; expected F1/65',
    ],
    [
      "the status code of Stedi's 277",
      /2024-04-01.*raw-x12$/,
      /STC\*F1:65/,
      'STC*F1:1',
      'APIS_DISAGREE the 277 of stedi.claimStatusRawX12 reports F1/1 for a claim that is paid; expected F1/65',
    ],
    [
      "Optum's amount",
      /medicalnetwork\/claimstatus\/v2\/$/,
      /"amountPaid":"95.55"/,
      '"amountPaid":"9.55"',
      'APIS_DISAGREE optum.claimstatus reports a payment of 9.55; expected 95.55',
    ],
    [
      "the charge in Optum's enhanced 277",
      /enhanced$/,
      /\*238\.44\*/,
      '*238.4*',
      'APIS_DISAGREE the 277 of optum.rawX12Enhanced reports a charge of 238.4; expected 238.44',
    ],
    [
      'a claim missing from an Optum response',
      /medicalnetwork\/claimstatus\/v2\/raw-x12$/,
      /"tradingPartnerClaimNumber":"[^"]*"/,
      '"x":""',
      'APIS_DISAGREE optum.rawX12 does not report a claim that is accepted',
    ],
  ])('is detected by %s', async (_, path, from, to, message) => {
    expect(await messages(path, from, to)).toContain(message)
  })

  it('is detected by a member that its contract does not declare', async () => {
    expect((await messages(/sessions\//, /"message"/, '"massage"')).join('\n')).toMatch(
      /^CONTRACT_VIOLATION taiga\.sessionStatus: the 200 response violates the contract at the top level: required the member message; received an object with sessionId, status, .+ and 1 other member$/m,
    )
  })
})

describe('a scenario that declares lag or payer behaviors', () => {
  const names = ['clearinghouse-lags', 'payer-batch-at-night', 'payer-not-found-at-first', 'payer-particular']
  const files = names.map((name) => readScenarioText(readFileSync(`scenarios/${name}.yaml`, 'utf8')))

  it.each(files)('may let its APIs disagree as declared: $file', async (file) => {
    expect((await checkScenarios([file])).findings).toEqual([])
  })

  it.each(files)('is reported when its APIs do not disagree as declared: $file', async (file) => {
    const { findings } = await checkScenarios([file], {
      createSandbox: ({ scenarios = [], ...options }) =>
        createSandbox({ ...options, scenarios: scenarios.map(({ lag: _, payerBehaviors: __, ...rest }) => rest) }),
    })
    expect(findings.map(({ code }) => code)).toContain('APIS_DISAGREE')
  })
})
