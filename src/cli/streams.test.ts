import { describe, expect, it } from 'vitest'
import { ignoredProxyWarning } from './streams.ts'

describe('the warning of a proxy that has no effect', () => {
  const https = { HTTPS_PROXY: 'http://proxy.test:3128' }

  it.each([
    [
      'https://api.example.test',
      https,
      '22.13.0',
      'HTTPS_PROXY has no effect with Node 22.13.0; use Node 22.21, 24.5 or later',
    ],
    [
      'https://api.example.test',
      https,
      '24.4.1',
      'HTTPS_PROXY has no effect with Node 24.4.1; use Node 22.21, 24.5 or later',
    ],
    [
      'https://api.example.test',
      https,
      '23.11.0',
      'HTTPS_PROXY has no effect with Node 23.11.0; use Node 22.21, 24.5 or later',
    ],
    [
      'http://api.example.test',
      { http_proxy: 'http://proxy.test' },
      '22.13.0',
      'http_proxy has no effect with Node 22.13.0; use Node 22.21, 24.5 or later',
    ],
    ['https://api.example.test', https, '22.21.0', undefined],
    ['https://api.example.test', https, '24.5.0', undefined],
    ['https://api.example.test', https, '26.1.0', undefined],
    ['http://api.example.test', https, '22.13.0', undefined],
    ['https://api.example.test', {}, '22.13.0', undefined],
    ['https://api.example.test', { ...https, NO_PROXY: 'localhost, .example.test' }, '22.13.0', undefined],
    ['https://api.example.test', { ...https, NO_PROXY: 'example.test' }, '22.13.0', undefined],
    ['https://api.example.test', { ...https, no_proxy: '*' }, '22.13.0', undefined],
    [
      'https://badexample.test',
      { ...https, NO_PROXY: 'example.test' },
      '22.13.0',
      'HTTPS_PROXY has no effect with Node 22.13.0; use Node 22.21, 24.5 or later',
    ],
    ['https://[::1]:8443', { ...https, NO_PROXY: '::1' }, '22.13.0', undefined],
  ])('for %s with %j on Node %s is %s', (target, environment, version, warning) => {
    expect(ignoredProxyWarning(new URL(target), environment, version)).toBe(warning)
  })
})
