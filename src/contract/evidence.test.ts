import { describe, expect, it } from 'vitest'
import { provenanceOf } from './evidence.ts'

describe('the evidence for a rule of a contract', () => {
  it('is that of the member itself', () => {
    expect(provenanceOf('taiga.sessionStatus.200', ['status'])).toEqual({
      evidence: 'documented',
      source: expect.stringContaining('docs.usetaiga.com'),
    })
  })

  it('is found in array items and behind references', () => {
    expect(provenanceOf('stedi.claimStatus.200', ['claims', '0', 'claimStatus', 'statusCode'])).toEqual({
      evidence: 'documented',
      source: 'Stedi healthcare OpenAPI, January 2025',
    })
  })

  it('is that of the response for the whole body', () => {
    expect(provenanceOf('optum.claimstatus.400', []).evidence).toBe('inferred')
  })

  it('is that of the enclosing value for a member that the contract does not name', () => {
    const around = provenanceOf('stedi.claimStatus.200', ['claims', '0', 'claimStatus'])
    expect(provenanceOf('stedi.claimStatus.200', ['claims', '0', 'claimStatus', 'color', 'x'])).toEqual(around)
  })

  it('is that of the whole contract for an unknown part', () => {
    expect(provenanceOf('taiga.sessionStatus.418', ['error'])).toEqual({ evidence: 'documented', source: 'taiga' })
  })
})
