import { describe, expect, it } from 'vitest'
import { isCategory, isStatus } from '../x12/codes/code-texts.ts'
import { laterSubmissions, type StageName, stageNames, stages } from './stage.ts'

describe('the stages', () => {
  it('can all be reached from a draft', () => {
    const reached = new Set<StageName>(['drafted'])
    for (const name of reached) {
      for (const next of [...stages[name].leadsTo, ...(laterSubmissions[name]?.begins ?? [])]) reached.add(next)
    }
    expect([...reached].sort()).toEqual([...stageNames].sort())
  })

  it('use only codes of the X12 lists', () => {
    const rows = Object.values(stages)
    const categories = rows.flatMap((row) => [row.category, ...row.categories])
    const statuses = rows.flatMap((row) => [row.status, row.line])
    expect(categories.filter((code) => code !== undefined && !isCategory(code))).toEqual([])
    expect(statuses.filter((code) => code !== undefined && !isStatus(code))).toEqual([])
  })

  it('allow their own category', () => {
    for (const { category, categories } of Object.values(stages)) {
      if (category !== undefined) expect(categories).toContain(category)
    }
  })

  it('are on file at the payer exactly when they have status codes', () => {
    for (const { onFile, category, status } of Object.values(stages)) {
      if (onFile) expect([category, status]).not.toContain(undefined)
    }
  })

  it('have paid amounts only after adjudication', () => {
    for (const [name, { taiga, adjudication }] of Object.entries(stages)) {
      if (taiga === 'paid' || taiga === 'denied') expect(adjudication, name).toBe('closed')
    }
  })
})
