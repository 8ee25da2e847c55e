import { readFile } from 'node:fs/promises'
import type { ContractCase } from '../../src/test/case.ts'
import { type Contract, contractNames, readContract } from './contract.ts'
import {
  casesByRule,
  editionsOf,
  listFurtherRules,
  listRequestRules,
  type RequestRule,
  ruleKey,
} from './request-rules.ts'
import { listResponseMembers } from './response-members.ts'

const evidences = ['documented', 'observed', 'inferred'] as const

const titles: Readonly<Record<string, string>> = {
  taiga: 'Taiga',
  stedi: 'Stedi, edition 2025-01',
  'stedi-2026-08': 'Stedi, edition 2026-08',
  optum: 'Optum, profiles live and sandbox',
}

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string

/** docs/fidelity.md: what of each API is served, at which evidence, and what is not. */
export async function fidelityPage(table: Table): Promise<string> {
  const { readCases } = await import('../../src/test/read-cases.ts')
  const loaded = await readCases('contracts/cases')
  const cases = 'cases' in loaded ? loaded.cases : []
  const breaking = await casesByRule(cases)
  const sections = await Promise.all(
    contractNames
      .filter((name) => name !== 'admin')
      .map(async (name) => {
        const contract = await readContract(name)
        return contract === undefined ? '' : section(contract, cases, breaking, table)
      }),
  )
  return [
    '<!-- made by npm run generate from contracts/ -->',
    '# Fidelity',
    '',
    'What of each API the sandbox serves, and how well that is known: `documented` by the vendor, `observed` in public code or recorded responses, or',
    '`inferred` to fill a gap ([evidence](../contracts/README.md#evidence)). Tests prove that every rule has a case that breaks it, and that every member',
    'is emitted by a contract case or a built-in scenario, or listed below with the reason why it is never emitted.',
    ...sections,
    '',
  ].join('\n')
}

async function section(
  contract: Contract,
  cases: readonly ContractCase[],
  breaking: ReadonlyMap<string, ReadonlySet<string>>,
  table: Table,
): Promise<string> {
  const { name } = contract
  const own = cases.filter((one) => belongsTo(name, one))
  const rules = await listRequestRules(contract)
  const further = listFurtherRules(name, await readFile(`contracts/${name}.yaml`, 'utf8'))
  const members = listResponseMembers(contract)
  const never = members.filter(({ neverEmitted }) => neverEmitted !== undefined)
  const emitted = members.filter(({ neverEmitted }) => neverEmitted === undefined)
  return [
    `\n## ${titles[name]}\n`,
    '### Operations\n',
    table(['Operation', 'Statuses', 'Cases', 'Documented', 'Observed', 'Inferred'], operationRows(contract, own)),
    '### Rules of requests\n',
    table(
      ['Operation', 'Member', 'Rules', 'Evidence', 'Cases'],
      groupedByMember(rules).map(([first, ...more]) => {
        const same = [first, ...more]
        const names = new Set(same.flatMap((rule) => [...(breaking.get(ruleKey(rule)) ?? [])]))
        return [
          operationOf(first.part),
          `\`${first.pointer}\``,
          same.map(wordsOf).join(', '),
          first.evidence,
          shown(names),
        ]
      }),
    ),
    'Rules that no schema can express:\n',
    table(
      ['Operation', 'Rule', 'Evidence', 'Cases'],
      further.map(({ operation, rule, evidence, cases: named }) => [
        operation.replace(/^.*\./, ''),
        rule,
        evidence,
        shown(new Set(named)),
      ]),
    ),
    '### Errors\n',
    table(['Operation', 'Status', 'Evidence', 'Cases'], errorRows(contract, own)),
    '### Members of responses\n',
    table(
      ['Schema', ...evidences.map((evidence) => `${evidence[0]?.toUpperCase()}${evidence.slice(1)}`)],
      [...new Set(emitted.map(({ owner }) => owner))].map((owner) => [
        owner,
        ...evidences.map((evidence) =>
          emitted
            .filter((member) => member.owner === owner && member.evidence === evidence)
            .map(({ name }) => `\`${name}\``)
            .join(', '),
        ),
      ]),
    ),
    never.length === 0
      ? 'Every member is emitted.'
      : `Never emitted:\n\n${table(
          ['Member', 'Reason'],
          never.map(({ owner, name, neverEmitted }) => [`\`${owner}.${name}\``, String(neverEmitted)]),
        )}`.trimEnd(),
  ].join('\n')
}

function belongsTo(contract: string, one: ContractCase): boolean {
  if (one.api !== contract.replace(/-.*/, '')) return false
  return one.api !== 'stedi' || editionsOf(one).includes(contract === 'stedi' ? '2025-01' : '2026-08')
}

function operationRows({ parts }: Contract, cases: readonly ContractCase[]): readonly (readonly string[])[] {
  const names = [...new Set(parts.map(({ name }) => operationOf(name)))]
  return names.map((operation) => {
    const own = cases.filter((one) => one.operation.endsWith(`.${operation}`))
    const statuses = parts
      .filter(({ name }) => operationOf(name) === operation)
      .map(({ name }) => name.replace(/^.*\./, ''))
    return [
      `\`${operation}\``,
      statuses.filter((status) => status !== 'request').join(', '),
      String(own.length),
      ...evidences.map((evidence) => String(own.filter((one) => one.evidence === evidence).length)),
    ]
  })
}

/** Each declared status that is not a success, and the cases that expect it. */
function errorRows({ parts }: Contract, cases: readonly ContractCase[]): readonly (readonly string[])[] {
  return parts.flatMap(({ name, marks }) => {
    const [status, operation] = [Number(name.replace(/^.*\./, '')), operationOf(name)]
    if (!(status >= 400)) return []
    const expecting = cases.filter((one) =>
      one.steps.some(
        (step) =>
          (step.operation ?? one.operation).endsWith(`.${operation}`) && [step.expect.status].flat().includes(status),
      ),
    )
    const none = 'no case; a fault arms it'
    const names = new Set(expecting.map((one) => one.case))
    return [
      [operation, String(status), String(marks['x-evidence'] ?? 'documented'), names.size === 0 ? none : shown(names)],
    ]
  })
}

/** The rules of each member of each operation. */
function groupedByMember(rules: readonly RequestRule[]): readonly (readonly [RequestRule, ...RequestRule[]])[] {
  const groups = new Map<string, [RequestRule, ...RequestRule[]]>()
  for (const rule of rules) {
    const key = `${rule.part} ${rule.pointer}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [rule])
    else group.push(rule)
  }
  return [...groups.values()]
}

function operationOf(part: string): string {
  return part.split('.')[1] ?? ''
}

/** `maxLength 60`; without the value where it is long. */
function wordsOf({ keyword, value }: RequestRule): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return keyword === 'required' || text.length > 30 || typeof value === 'boolean' || text.startsWith('[object')
    ? keyword
    : `${keyword} \`${text}\``
}

/** The first three names. */
function shown(names: ReadonlySet<string>): string {
  const [first = '', second = '', third = '', ...more] = [...names].map((name) => `\`${name}\``)
  const some = [first, second, third].filter((name) => name !== '').join(', ')
  return more.length === 0 ? some : `${some} and ${more.length} more`
}
