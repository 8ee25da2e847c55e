import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realLookingKeys } from '../../test/support/real-looking.ts'
import { writeJwt } from '../api/optum/token.ts'
import { demoKey } from '../api/taiga/api.ts'
import { credentialGuard } from './credential-guard.ts'

const whyRefused = credentialGuard('on')

const drawnFrom = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''))

describe('a credential that looks real', () => {
  it.each([
    ['taiga', 'a live Taiga API key'],
    ['stedi', 'a production Stedi API key'],
    ['stediTest', 'a Stedi test key'],
    ['aws', 'an AWS access key'],
    ['stripe', 'a live Stripe key'],
    ['github', 'a GitHub token'],
    ['token', 'a token that somebody else signed'],
    ['secret', 'a secret that was drawn at random'],
  ])('is told what it looks like, behind any scheme: %s', (name, what) => {
    const key = realLookingKeys[name] ?? ''
    const basic = `Basic ${btoa(`sandbox_demo:${key}`)}`
    for (const sent of [key, ` ${key} `, `Bearer ${key}`, `bearer  ${key}`, `Key ${key}`, basic]) {
      expect(whyRefused(sent)).toBe(
        `this looks like ${what}, and payerbox takes no real credentials: send sandbox_demo, or sandbox_ and the name of another world (--credential-guard=off takes it for any unknown one)`,
      )
    }
  })

  it('is almost any random secret: one in ten thousand contains a word or hardly varies', () => {
    const hex = '0123456789abcdef'
    const alphanumeric = `${hex}ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ`
    const missed = (key: fc.Arbitrary<string>) =>
      fc.sample(key, 1000).filter((drawn) => whyRefused(drawn) === undefined).length
    expect(missed(drawnFrom(hex, 64).map((lot) => `tga_live_${lot}`))).toBeLessThanOrEqual(2)
    expect(missed(drawnFrom(alphanumeric, 40))).toBeLessThanOrEqual(2)
  })

  it('is a secret that contains the letters of a word by chance', () => {
    expect(whyRefused('25s05i3bMPM0r53oHdEMo8yd5FXBoNtIWs003t0F')).toContain('drawn at random')
  })

  it('is not reported when the guard is off', () => {
    for (const key of Object.values(realLookingKeys)) expect(credentialGuard('off')(key)).toBeUndefined()
  })
})

describe('a synthetic credential', () => {
  it.each([
    '',
    'no-one',
    'Basic c2FuZGJveF9kZW1v',
    'Basic !',
    'sandbox_demo',
    'sandbox_demo-with-a-long-name-2026-Q1',
    demoKey,
    `tga_live_${'f'.repeat(64)}`,
    'tga_live_your-key-goes-here',
    'test_example-key-of-ours',
    'my-client-secret-2026',
    'myTestClientSecretOf2026',
    'correct-horse-battery-staple',
    '3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10',
    'eyJ.not.a-token',
    'AKIAIOSFODNN7EXAMPLE',
  ])('is merely unknown: %s', (key) => expect(whyRefused(key)).toBeUndefined())

  it('is a token that a sandbox issued, in this or another run', () => {
    const token = writeJwt({ iat: 1, client_id: 'sandbox_demo' }, 'another run')
    expect(whyRefused(`Bearer ${token}`)).toBeUndefined()
  })
})

describe('the guard', () => {
  it('accepts any text and repeats nothing of it', () => {
    const parts = fc.constantFrom(...Object.values(realLookingKeys), 'Basic ', 'Bearer ', 'eyJ', '.', ':', '_')
    const text = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }), fc.base64String())).map((all) => all.join(''))
    const sentences = new Set<string | undefined>()
    fc.assert(
      fc.property(text, (sent) => void sentences.add(whyRefused(sent)?.replace(/^this looks like [\w ]+,/i, ''))),
    )
    expect(sentences.size).toBeLessThanOrEqual(2)
  })
})
