import { describe, expect, it } from 'vitest'
import { requestTargets } from './request-targets.ts'

describe('the targets of a request', () => {
  it.each([
    ['CONNECT a.test:443 HTTP/1.1\r\nHost: a.test:443\r\n\r\n', ['a.test:443']],
    ['GET http://a.test/x HTTP/1.1\r\nHost: b.test\r\n\r\n', ['a.test', 'b.test']],
    ['POST /x HTTP/1.1\r\nX: y\r\nhost:  a.test \r\n\r\nHost: body.test', ['a.test']],
    ['HTTP/1.1 200 OK\r\nHost: a.test\r\n\r\n', []],
    ['{"Host": "a.test"}', []],
    ['\x05\x01\x00\x03\x06a.test\x01\xbb', ['a.test']],
    ['\x04\x01\x01\xbb\0\0\0\x01me\0a.test\0', ['a.test']],
  ])('%j', (bytes, targets) => {
    expect(requestTargets(bytes, true).targets).toEqual(expect.arrayContaining(targets))
    if (targets.length === 0) expect(requestTargets(bytes, true).targets).toEqual([])
  })

  it('do not include the Host header where it does not count', () => {
    expect(requestTargets('GET / HTTP/1.1\r\nHost: a.test\r\n\r\n', false).targets).toEqual([])
  })

  it('of an unfinished head are read again with the bytes that follow', () => {
    const { targets, rest } = requestTargets('CONN', true)
    expect(targets).toEqual([])
    expect(requestTargets(`${rest}ECT a.test:443 HTTP/1.1\r\n\r\n`, true)).toEqual({
      targets: expect.arrayContaining(['a.test:443']),
      rest: '',
    })
  })
})
