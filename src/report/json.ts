import { version } from '../version.ts'
import type { Report } from './report.ts'

/** A report as JSON; see contracts/report.schema.json. */
export function jsonReport({ milliseconds, ...report }: Report): string {
  const tool = { name: 'payerbox', version }
  const time = milliseconds === undefined ? {} : { milliseconds: Math.round(milliseconds) }
  const runs = report.runs.map(({ milliseconds, ...run }) =>
    milliseconds === undefined ? run : { ...run, milliseconds: Math.round(milliseconds) },
  )
  const findings = report.findings.map(({ excerpt: _, ...finding }) => finding)
  return `${JSON.stringify({ tool, ...report, ...time, runs, findings }, undefined, 2)}\n`
}
