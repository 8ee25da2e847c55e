import { describe, expect, it } from 'vitest'
import { provenanceOf } from './evidence.ts'

describe('how a rule of a contract is known', () => {
  it('is said by the member itself', () => {
    expect(provenanceOf('taiga.sessionStatus.200', ['status'])).toEqual({
      evidence: 'documented',
      source: expect.stringContaining('docs.usetaiga.com'),
    })
  })

  it('is found behind lists and references', () => {
    expect(provenanceOf('stedi.claimStatus.200', ['claims', '0', 'claimStatus', 'statusCode'])).toEqual({
      evidence: 'documented',
      source: 'Stedi healthcare OpenAPI, January 2025',
    })
  })

  it('is that of the answer where the whole is meant', () => {
    expect(provenanceOf('optum.claimstatus.400', []).evidence).toBe('inferred')
  })

  it('is that of what stands around a member that nobody names', () => {
    const around = provenanceOf('stedi.claimStatus.200', ['claims', '0', 'claimStatus'])
    expect(provenanceOf('stedi.claimStatus.200', ['claims', '0', 'claimStatus', 'color', 'x'])).toEqual(around)
  })

  it('is the contract as a whole where a part is not known', () => {
    expect(provenanceOf('taiga.sessionStatus.418', ['error'])).toEqual({ evidence: 'documented', source: 'taiga' })
  })
})
