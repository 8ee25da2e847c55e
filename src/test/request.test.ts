import { describe, expect, it } from 'vitest'
import { requestOf } from './request.ts'

const values = { credentials: { stedi: 'sandbox_w$&' }, saved: {} }
const put = { method: 'PUT', path: '/x' }

describe('the body of a request', () => {
  it('has each replacement applied in order to all its strings', () => {
    const json = { x12: 'A*B~C*D~', deep: [{ x12: 'A*B' }], count: 1 }

    expect(requestOf({ ...put, json, replace: { '*': '|', 'A|': 'E|' } }, values).value).toEqual({
      x12: 'E|B~C|D~',
      deep: [{ x12: 'E|B' }],
      count: 1,
    })
    expect(requestOf({ ...put, text: 'ab', replace: { a: '$&' } }, values).sent.body).toBe('$&b')
  })

  it('then has its variables replaced and its members set', () => {
    const request = {
      ...put,
      json: { key: 'KEY', left: 'a' },
      set: { '/left': 'KEY' },
      replace: { KEY: `\${credentials.stedi}` },
    }

    expect(requestOf(request, values).value).toEqual({ key: 'sandbox_w$&', left: 'KEY' })
  })
})
