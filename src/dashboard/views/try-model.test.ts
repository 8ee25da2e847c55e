import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vendorRoutes } from '../../contract/routes.ts'
import { asJson, asX12, bodyProblem, callOf, draftOf, readHeaders, readResponseBody, vendorRoute } from './try-model.ts'
import { notesOf, placeViolations } from './violations-model.ts'
import { withLines, withoutLines } from './x12-lines.ts'

const x12 = `ISA*00*          *00*          *ZZ*PAYERBOX       *ZZ*CLEARINGHOUSE  *260401*1830*^*00501*000000001*0*T*:~GS*HR~IEA*1*000000001~`

describe('a draft', () => {
  it('is sent as the sample that it was made from', () => {
    const body = { controlNumber: '123456789', of: [1, { a: null }] }
    for (const route of vendorRoutes) {
      const path = route.path.replace('{sessionId}', 'a%2Fb')
      const headers = { 'content-type': 'application/json', authorization: 'sandbox_demo' }
      const method = route.method as 'GET' | 'POST'
      const request = { method, path, headers, ...(method === 'POST' && { body }) }
      const { body: sent, ...same } = callOf(route, draftOf(route, request))
      expect(same).toEqual({ method: route.method, path, headers })
      expect(sent === undefined ? undefined : JSON.parse(sent as string)).toEqual(method === 'POST' ? body : undefined)
    }
  })

  it('keeps the other members of a body with an X12 text', () => {
    const route = vendorRoute('optum.rawX12Enhanced')
    if (route === undefined) throw new Error('no route')
    const request = {
      method: 'POST' as const,
      path: route.path,
      headers: {},
      body: { x12, extensions: { extensions: [] } },
    }
    const draft = draftOf(route, request)
    expect(draft.body).toMatchObject({ format: 'x12', text: withLines(x12) })
    expect(JSON.parse(callOf(route, draft).body as string)).toEqual(request.body)
  })

  it('sends no empty credential', () => {
    const route = vendorRoute('stedi.claimStatus')
    if (route === undefined) throw new Error('no route')
    expect(callOf(route, { params: {}, authorization: '', headers: '' })).toEqual({
      method: 'POST',
      path: route.path,
      headers: {},
    })
  })
})

describe('an X12 text', () => {
  it('has a line for each segment, and is the same again without them', () => {
    expect(withLines(x12).split('\n')).toHaveLength(3)
    expect(withoutLines(withLines(x12))).toBe(x12)
    fc.assert(
      fc.property(
        fc.constantFrom('~', '\n', '!'),
        fc.array(fc.stringMatching(/^[A-Z]{2,3}\*[A-Z0-9 ]{1,5}$/)),
        (end, segments) => {
          const text = x12.slice(0, 105) + end + segments.map((segment) => segment + end).join('')
          expect(withoutLines(withLines(text))).toBe(text)
        },
      ),
    )
  })

  it('can be edited in both formats only if the body has it', () => {
    expect(asX12({ format: 'json', text: '{"x12":1}' })).toBeUndefined()
    expect(asX12({ format: 'json', text: '[]' })).toBeUndefined()
    expect(asX12({ format: 'json', text: '{' })).toBeUndefined()
    const json = { format: 'json', text: JSON.stringify({ x12, a: 1 }, undefined, 2) } as const
    const edited = asX12(json)
    expect(edited && asJson(edited)).toEqual(json)
  })
})

describe('what is wrong', () => {
  it('has a line: in a body, in the headers', () => {
    expect(bodyProblem({ format: 'json', text: '{\n"a": x\n}' })).toMatchObject({ line: 2 })
    expect(bodyProblem({ format: 'json', text: '{\n"a": 1\n' })).toEqual({
      message: 'is not valid JSON: it ends too early',
      line: 3,
    })
    expect(bodyProblem({ format: 'json', text: '{"a": 1}' })).toBeUndefined()
    expect(readHeaders('A: 1\n\nB:c:d')).toEqual({ headers: { a: '1', b: 'c:d' } })
    expect(readHeaders('A: 1\nno header').problem).toMatchObject({ line: 2 })
    expect(readHeaders('A: 1\n: x').problem).toMatchObject({ line: 2 })
  })

  const violation = (pointer: string) =>
    ({
      side: 'request',
      about: 'member',
      pointer,
      rule: 'type',
      expected: 'x',
      received: 'y',
      evidence: 'documented',
      source: 's',
    }) as const

  it('is placed at the line of the member, or of the nearest around it', () => {
    const text = '{\n  "a": {\n    "b": 1\n  }\n}'
    const pointers = ['/a/b', '/a/missing', '', 'header:accept']
    expect(placeViolations(pointers.map(violation), text).map(({ line }) => line)).toEqual([3, 2, 1, undefined])
    expect(placeViolations([violation('/a')], 'no JSON')).toEqual([{ violation: violation('/a') }])
  })

  it('is noted at the member, or the nearest around it', () => {
    const notes = notesOf(['/a/0/b', '/a/0', 'header:x'].map(violation), { a: [{ c: 1 }] })
    expect([...notes.keys()]).toEqual(['/a/0'])
    expect(notes.get('/a/0')).toHaveLength(2)
  })
})

it('reads JSON, JSON with an X12 text, and an X12 text', () => {
  expect(readResponseBody('{"a":1}')).toEqual({ json: { a: 1 } })
  expect(readResponseBody(JSON.stringify({ x12 }))).toEqual({ json: { x12 }, x12 })
  expect(readResponseBody(`${x12}\n`)).toEqual({ x12 })
  expect(readResponseBody('<html>')).toEqual({})
})
