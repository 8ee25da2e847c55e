import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failureKeys } from '../../src/scenario/format/form.ts'
import { formatProblem } from '../../src/scenario/format/problem.ts'
import type { Step } from '../../src/scenario/format/step.ts'
import { builtInScenarios } from '../../src/scenario/play/built-in.ts'
import { readScenarioFolder } from '../../src/serve/scenario-files.ts'
import { stages } from '../../src/world/stage.ts'
import { describeServed } from '../support/served.ts'

/** What Taiga lists at the end of each run, newest first. */
const events: Readonly<Record<string, readonly string[]>> = {
  paid: ['835_paid', '277ca_accepted'],
  denied: ['835_denied', '277ca_accepted'],
  rejected: ['277ca_rejected'],
  'rejected-then-paid': ['835_paid', '277ca_accepted', '277ca_rejected'],
  'rejected-after-acceptance': ['277ca_rejected', '277ca_accepted', '277ca_accepted'],
  'denied-then-paid': ['835_paid', '835_denied', '277ca_accepted'],
  'paid-without-acknowledgment': ['835_paid'],
  'denied-without-acknowledgment': ['835_denied'],
  'duplicate-acknowledgment': ['835_paid', '277ca_accepted', '277ca_accepted'],
  'unknown-event-type': ['835_partially_paid', '276_lost_and_found', '277_pending', '277ca_accepted'],
  'awaiting-payment': ['835_paid', '277ca_accepted'],
  'by-hand': ['835_paid', '277ca_accepted', '277ca_accepted'],
}

describeServed('a built-in scenario, played to its end', (served) => {
  it.each(Object.entries(events))('leaves the events at Taiga that it should: %s', async (name, types) => {
    const { fetch, sandbox } = served()
    const world = sandbox.world('demo')
    const run = await world.start(name)
    while (world.step(run.facts.id));
    const response = await fetch('taiga', `/api/v1/partner/sessions/${run.facts.session}`, {
      headers: { authorization: 'Bearer sandbox_demo' },
    })
    const { events } = (await response.json()) as { events: readonly { type: string }[] }
    expect(events.map(({ type }) => type)).toEqual(types)
  })
})

describe('the folder of built-in scenarios', () => {
  const files = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'))

  it('has no problems, and equals the generated scenarios', async () => {
    const loaded = await readScenarioFolder('scenarios')
    expect('problems' in loaded ? loaded.problems.map(formatProblem) : []).toEqual([])
    const byName = (scenarios: readonly { name: string }[]) => [...scenarios].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect('scenarios' in loaded && byName(loaded.scenarios)).toEqual(byName(builtInScenarios()))
  })

  it('names the schema in the first line of each file', () => {
    for (const file of files) {
      const [first] = readFileSync(`scenarios/${file}`, 'utf8').split('\n')
      expect(first, file).toBe('# yaml-language-server: $schema=../contracts/scenario.schema.json')
    }
  })

  it('shows every claim status category of claims, requests and failures', () => {
    const shown = new Set(builtInScenarios().flatMap(({ steps }) => steps.flatMap(categoriesOf)))
    const possible = [
      ...Object.values(stages).flatMap(({ categories }) => categories),
      'E0',
      'E1',
      'E2',
      'E3',
      'E4',
      'D0',
    ]
    expect(possible.filter((category) => !shown.has(category))).toEqual([])
  })

  it('applies every kind of fault', () => {
    const kinds = builtInScenarios().flatMap(({ steps }) =>
      steps.flatMap((step) => ('arms' in step ? Object.keys(step.arms.fails) : [])),
    )
    expect([...new Set(kinds)].sort()).toEqual([...failureKeys].sort())
  })

  it('follows the documented timeline of a session to the minute in the scenario paid', () => {
    let at = Date.parse('2026-04-01T18:30:00Z')
    const moments = builtInScenarios()
      .find(({ name }) => name === 'paid')
      ?.steps.map((step) => {
        at += 'after' in step.when ? step.when.after : Number.NaN
        return `${new Date(at).toISOString()} ${'to' in step ? step.to : ''}`
      })
    expect(moments).toEqual([
      '2026-04-01T18:31:00.000Z coded',
      '2026-04-01T19:00:00.000Z submitted',
      '2026-04-01T19:30:00.000Z accepted',
      '2026-04-15T12:00:00.000Z paid',
    ])
  })
})

function categoriesOf(step: Step): readonly string[] {
  if ('arms' in step) return step.arms.fails.payer === undefined ? [] : [step.arms.fails.payer.category]
  if ('branch' in step) return []
  const { reason, lines = [], more = [] } = step.details
  const said = [reason, ...lines.map((line) => line.reason), ...more].flatMap((one) => one?.category ?? [])
  return reason?.category === undefined ? [...said, stages[step.to].category ?? ''] : said
}
