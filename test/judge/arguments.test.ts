import { describe, expect, it } from 'vitest'
import { assertContract, checkContract } from '../../src/kit.ts'
import '../../src/vitest/matchers.ts'

const response = () => new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } })

async function read(): Promise<Response> {
  const used = response()
  await used.text()
  return used
}

function locked(): Response {
  const message = response()
  message.body?.getReader()
  return message
}

function cyclic(): object {
  const body: { self?: unknown } = {}
  body.self = body
  return { status: 200, body }
}

/** Values of every kind. */
const values: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'x'],
  ['an empty object', {}],
  ['a list', []],
  ['true', true],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a bigint', 1n],
  ['an object without a prototype', Object.create(null)],
  ['a date', new Date(0)],
]

/** The error of a call: one sentence of ours, and no error of the language. */
async function errorOf(call: () => Promise<unknown>): Promise<string> {
  const error: unknown = await call().catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(Error)
  const { name, message } = error as Error
  expect(message).not.toMatch(/undefined \(reading|is not a function|Cannot (read|convert)/)
  return `${name}: ${message}`
}

describe('wrong arguments of assertContract and toSatisfyContract', () => {
  it.each(values)('a message that is %s', async (_, value) => {
    const error = await errorOf(() => assertContract(value, 'taiga', 'sessionStatus'))
    expect(error).toMatch(/^MessageError: expected a request or a response: .*; got \w/)
    expect(await errorOf(() => expect(value).toSatisfyContract('taiga', 'sessionStatus'))).toBe(error)
  })

  it.each([
    ['a response that was read', read, 'the body was already read'],
    ['a response that is being read', locked, 'its body is being read'],
    ['a body with a cycle', cyclic, 'its body cannot be written as JSON'],
    ['a body with a bigint', () => ({ status: 200, body: { a: 1n } }), 'its body cannot be written as JSON'],
    ['a body that is a function', () => ({ status: 200, body: () => 1 }), 'its body is a function'],
    ['a status that is no number', () => ({ status: Number.NaN, body: '' }), 'expected a request or a response'],
    ['headers that are null', () => ({ status: 200, headers: null }), 'its headers are not an object'],
  ])('%s', async (_, make, words) => {
    const value = await make()
    expect(await errorOf(() => assertContract(value, 'taiga', 'sessionStatus'))).toContain(`MessageError: ${words}`)
  })

  it('a promise', async () => {
    const promise = Promise.resolve(response())
    expect(await errorOf(() => assertContract(promise, 'taiga', 'sessionStatus'))).toContain('got a promise: await it')
  })

  it.each(values)('an API, an operation, an edition and a tier that are %s', async (_, value) => {
    const wrong = value as never
    const errors = await Promise.all([
      errorOf(() => assertContract(response(), wrong, 'sessionStatus' as never)),
      errorOf(() => assertContract(response(), 'taiga', wrong)),
      ...(value === undefined || value === null
        ? []
        : [
            errorOf(() => checkContract(response(), 'stedi', 'claimStatus', { edition: wrong })),
            errorOf(() => checkContract(response(), 'stedi', 'claimStatus', { failOn: wrong })),
          ]),
    ])
    for (const error of errors) expect(error).toMatch(/^OptionError: .*(; use| must be) [\w-]+, .*\bor [\w-]+/)
  })

  it.each(values.filter(([, value]) => value !== undefined && !isPlain(value)))(
    'options that are %s',
    async (_, value) => {
      const error = await errorOf(() => assertContract(response(), 'taiga', 'sessionStatus', value as never))
      expect(error).toMatch(/^OptionError: the options must be an object, not /)
    },
  )

  it.each([
    [
      () => assertContract(response(), 'Stedi' as never, 'claimStatus' as never),
      'unknown API "Stedi"; use taiga, stedi or optum; did you mean "stedi"?',
    ],
    [
      () => assertContract(response(), 'stedi', 'claimStaus' as never),
      'unknown stedi operation "claimStaus"; use claimStatus or claimStatusRawX12; did you mean "claimStatus"?',
    ],
    [
      () => assertContract(response(), 'stedi', 'claimStatus', { editon: '2025-01' } as never),
      'unknown option "editon"; did you mean "edition"?',
    ],
  ])('a misspelled name: %#', async (call, message) => {
    expect(await errorOf(call)).toBe(`OptionError: ${message}`)
  })
})

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
