import { describe, expect, it } from 'vitest'
import { type AdminAccess, type Arrival, adminRefusal } from './admin-access.ts'

const arrival: Arrival = { method: 'GET', host: '', headers: {}, hasBody: false, operation: 'admin' }

function statusFor(given: Partial<Arrival>, access: AdminAccess = { hosts: [] }): number {
  return adminRefusal({ ...arrival, ...given }, access)?.status ?? 200
}

/** A call by a name of the sandbox, with and without a port. */
function calledAs(name: string, address: string, hosts: readonly string[] = []): readonly number[] {
  const token = 'token-of-this-test'
  return ['', ':4276'].map((port) =>
    statusFor(
      { host: name, headers: { host: `${name}${port}`, authorization: `Bearer ${token}` }, address },
      { hosts, token },
    ),
  )
}

describe('a call of the admin API', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7', '::ffff:192.0.2.7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['[::1]', '::1'],
    ['127.0.0.1', '::ffff:127.0.0.1'],
  ])('may name %s when it arrived at %s', (name, address) => {
    expect(calledAs(name, address)).toEqual([200, 200])
  })

  it.each([
    ['192.0.2.8', '192.0.2.7'],
    ['[2001:db8::8]', '2001:db8::7'],
    ['box', '192.0.2.7'],
  ])('must not name %s when it arrived at %s, unless that is allowed', (name, address) => {
    expect(calledAs(name, address)).toEqual([403, 403])
    expect(calledAs(name, address, [name.replace(/[[\]]/g, '')])).toEqual([200, 200])
  })

  it('needs a token when it arrives from another machine, whether one is set or not', () => {
    const call = { host: '192.0.2.7', headers: { host: '192.0.2.7' }, address: '192.0.2.7' }
    expect(statusFor(call)).toBe(403)
    expect(statusFor(call, { hosts: [], token: 'token-of-this-test' })).toBe(401)
    expect(statusFor({ ...call, operation: 'open' })).toBe(200)
  })

  it('needs nothing in this process, where it has neither host nor address', () => {
    expect(statusFor({ method: 'POST', headers: { 'content-type': 'application/json' }, hasBody: true })).toBe(200)
  })
})
