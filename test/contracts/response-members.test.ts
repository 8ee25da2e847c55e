import { describe, expect, it } from 'vitest'
import { type Contract, contractNames, readContract } from '../../scripts/generate/contract.ts'
import { addEmitted, listResponseMembers } from '../../scripts/generate/response-members.ts'
import { checkScenarios } from '../../src/check/check-scenarios.ts'
import { builtInFolder, readScenarios } from '../../src/cli/scenario/read-files.ts'
import { pathOf, stediEditions } from '../../src/contract/routes.ts'
import { type Call, createSandbox, type Reply, type Sandbox } from '../../src/index.ts'
import { partOf } from '../../src/judge/contract-rules.ts'
import { mockTarget, readCases, runCases } from '../../src/kit.ts'

const names = contractNames.filter((name) => name !== 'admin')
const contracts = new Map<string, Contract>()
for (const name of names) {
  const contract = await readContract(name)
  if (contract !== undefined) contracts.set(name, contract)
}

const emitted = new Map<string, Set<string>>(names.map((name) => [name, new Set<string>()]))

/** A sandbox that notes the members of each of its responses. */
function noting(sandbox: Sandbox): Sandbox {
  const note = (call: Call, reply: Reply): Reply => {
    const route = sandbox.route(call)?.route
    if (route === undefined || route.operation.startsWith('admin.')) return reply
    const edition = reply.headers['x-payerbox-stedi-edition'] ?? '2025-01'
    const part = partOf(route.operation, edition, reply.status)
    const name = part.slice(0, part.indexOf('.'))
    const contract = contracts.get(name)
    const body = parsed(reply.body)
    if (contract !== undefined) addEmitted(contract, part, body, emitted.get(name) ?? new Set())
    return reply
  }
  return { ...sandbox, answer: async (call) => note(call, await sandbox.answer(call)) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const loaded = await readCases('contracts/cases')
await runCases('cases' in loaded ? loaded.cases : [], mockTarget(noting(createSandbox())))
await checkScenarios(await readScenarios([builtInFolder()]), {
  createSandbox: (options) => noting(createSandbox(options)),
})

// A body of more than 1 MiB, which no case file holds: the gateway refuses it.
for (const stediEdition of stediEditions) {
  await noting(createSandbox({ stediEdition })).answer({
    ...{ method: 'POST', host: '', path: pathOf('stedi.claimStatus'), query: '' },
    ...{
      headers: { authorization: 'sandbox_demo', 'content-type': 'application/json' },
      body: ' '.repeat(2 ** 20 + 1),
    },
  })
}

describe.each([...contracts])('the members of the responses of %s', (name, contract) => {
  const members = listResponseMembers(contract)
  const seen = emitted.get(name) ?? new Set()

  it('are each emitted by a contract case or a built-in scenario, or the contract has the reason why not', () => {
    expect(members.length).toBeGreaterThan(10)
    expect(
      members.filter(({ key, neverEmitted }) => !seen.has(key) && neverEmitted === undefined).map(({ key }) => key),
    ).toEqual([])
  })

  it('are not declared as never emitted when they are emitted', () => {
    expect(members.filter(({ key, neverEmitted }) => seen.has(key) && neverEmitted !== undefined)).toEqual([])
  })
})
