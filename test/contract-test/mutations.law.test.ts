import { describe, expect, it } from 'vitest'
import { type Call, createSandbox, type Reply, type Sandbox } from '../../src/index.ts'
import { type ContractCase, idOf, mockTarget, readCases, runCases } from '../../src/kit.ts'
import type { Mutation } from './support/mutation.ts'
import { optumMutations } from './support/optum-mutations.ts'
import { stediMutations } from './support/stedi-mutations.ts'
import { taigaMutations } from './support/taiga-mutations.ts'

const all = [...taigaMutations, ...stediMutations, ...optumMutations]

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []
const failing = await failingOn(createSandbox(), cases)

describe('the contract cases', () => {
  it('pass on the unchanged sandbox', () => {
    expect(failing).toEqual([])
  })

  it('are tested against at least sixty defects', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
  })

  it.each(all.map((mutation) => [mutation.name, mutation] as const))('detect %s', async (_, mutation) => {
    const defective = sandboxWith(mutation)
    const noticed = await noticedBy(
      defective,
      cases.filter((one) => asks(one, mutation.on)),
    )

    expect(defective.applied()).toBeGreaterThan(0)
    expect(noticed).toBeDefined()
  })
})

/** The cases that fail on a sandbox. */
async function failingOn(sandbox: Pick<Sandbox, 'answer'>, cases: readonly ContractCase[]): Promise<readonly string[]> {
  const { outcomes } = await runCases(cases, mockTarget(sandbox))
  return outcomes.filter(({ verdict }) => verdict === 'failed').map((one) => `${idOf(one.case)} ${one.edition}`)
}

/** Whether some step of a case asks an operation. */
function asks({ operation, steps }: ContractCase, asked: string): boolean {
  return steps.some((step) => (step.operation ?? operation) === asked)
}

/** The first case that fails on a sandbox, and not on the sandbox as it is. */
async function noticedBy(
  sandbox: Pick<Sandbox, 'answer'>,
  cases: readonly ContractCase[],
): Promise<string | undefined> {
  for (const one of cases) {
    const noticed = (await failingOn(sandbox, [one])).find((name) => !failing.includes(name))
    if (noticed !== undefined) return noticed
  }
  return undefined
}

/** A sandbox with one defect, and how often it applied. */
function sandboxWith({ on, status, change }: Mutation): {
  readonly answer: (call: Call) => Promise<Reply>
  readonly applied: () => number
} {
  const sandbox = createSandbox()
  let applied = 0
  return {
    applied: () => applied,
    async answer(call) {
      const reply = await sandbox.answer(call)
      if (sandbox.route(call)?.route?.operation !== on || (status !== undefined && reply.status !== status))
        return reply
      if (!reply.headers['content-type']?.includes('json') || reply.broken) return reply
      // A failure that a scenario armed is whole; an answer that it spoiled is half a body.
      if (reply.spoiled && reply.status === 200) return reply
      const other = change(reply, call)
      if (JSON.stringify(other) === JSON.stringify({ ...reply, body: JSON.stringify(JSON.parse(reply.body)) }))
        return reply
      applied++
      return other
    },
  }
}
