import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import {
  type CaseOutcome,
  type ContractCase,
  idOf,
  readCases,
  reportFormats,
  runCases,
  urlTarget,
} from '../../src/kit.ts'
import { TargetError } from '../../src/proxy/target.ts'
import { run } from '../support/cli-program.ts'
import { type OtherServer, startOtherServer } from './support/other-server.ts'

describe('a server that is not payerbox', () => {
  let server: OtherServer
  beforeAll(async () => {
    server = await startOtherServer()
  })
  afterAll(() => server.close())

  it('gets exactly its faults reported, with a severity by their evidence', async () => {
    const { outcomes } = await runCases(await casesIn('test/contract-test/support/cases'), await urlTarget(server.url))

    expect(Object.fromEntries(outcomes.map((outcome) => [idOf(outcome.case), told(outcome)]))).toEqual({
      'taiga/right-refusal': ['passed'],
      'taiga/more-members-than-known': ['passed'],
      'taiga/wrong-status': ['failed', 'status  equals 404; 410'],
      'taiga/wrong-type': [
        'failed',
        'contract /status enum ["processing","submitted","accepted","rejected","denied","paid"]; "settled"',
        expect.stringMatching(/^contract \/dateOfService pattern .*; a string of 10 characters$/),
        'member /status equals "paid"; "settled"',
        'member /patientName equals "Somebody Else"; a string of 15 characters',
      ],
      'stedi/wrong-code': ['warning', 'member /code equals "ACCESS_DENIED"; "FORBIDDEN"'],
      'stedi/no-header': ['note', 'header header:stedi-request-id present present; nothing'],
      'stedi/needs-a-story': ['not-arranged'],
      'optum/no-answer': ['failed', 'response  present present; nothing'],
      'optum/two-steps': ['passed'],
    })
  })

  it('makes the command exit with 1, and no name, id or token is shown', async () => {
    const args = ['contract', 'test', '--target', server.url, '--cases', 'test/contract-test/support/cases']
    for (const format of reportFormats) {
      const { code, out, err } = await run([...args, '--format', format])

      expect({ code, err }).toEqual({ code: 1, err: '' })
      expect(out).not.toMatch(/Secretname|PRIVATE|nobody-may-see|e4b6a1f0|f65c7091/)
      expect(out).toContain('wrong-type')
    }
  })

  it('passes the selected cases that its faults do not affect', async () => {
    const args = ['contract', 'test', '--target', server.url, '--cases', 'test/contract-test/support/cases']
    const { code, out } = await run([...args, '--case', 'optum/two-*', '--case', 'right-refusal'])

    expect(out).toContain('2 cases: 2 passed; ')
    expect(code).toBe(0)
  })
})

describe('a target', () => {
  it('is never a vendor', async () => {
    for (const host of createSandbox().hosts) {
      await expect(urlTarget(`https://${host}`)).rejects.toThrow(TargetError)
    }
  })

  it.each([
    ['not a URL', 'mok', 'the target must be mock, live or a URL such as http://127.0.0.1:4276, not "mok"'],
    [
      'another scheme',
      'ftp://127.0.0.1',
      'the target must be mock, live or a URL such as http://127.0.0.1:4276, not "ftp://127.0.0.1"',
    ],
    ['a port where nothing listens', 'http://127.0.0.1:1', 'no response from http://127.0.0.1:1'],
  ])('is refused by the command: %s', async (_, target, sentence) => {
    expect(await run(['contract', 'test', '--target', target])).toEqual({
      code: 2,
      out: '',
      err: `payerbox: ${sentence}\n`,
    })
  })
})

async function casesIn(directory: string): Promise<readonly ContractCase[]> {
  const loaded = await readCases(directory)
  return 'cases' in loaded ? loaded.cases : []
}

function told({ verdict, failures }: CaseOutcome): readonly string[] {
  return [
    verdict,
    ...failures.map(({ about, pointer, rule, expected, received }) =>
      [about, pointer, rule, `${expected};`, received].join(' '),
    ),
  ]
}
