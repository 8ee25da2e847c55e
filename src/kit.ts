/**
 * The contract kit (`payerbox/kit`) tests servers and clients against the contracts.
 *
 * In your own tests: `assertContract` and `checkContract` check one request or response, `judgeExchange` checks both. Cases:
 * `readCases` reads them, `mockTarget` or `urlTarget` selects the server, `runCases` runs them, and `contractTestReport` makes
 * a report. `createContract` makes a contract of parsed documents; `compareContracts` compares two, `compareExchanges` compares
 * one with recorded exchanges, and `contractDiffReport` makes a report. `checkScenarios` explores scenarios, and
 * `scenarioCheckReport` makes a report. `writeReport` writes any report in a format.
 */

export type { CheckedScenario, ScenarioFile, ScenarioFinding } from './check/check-file.ts'
export { checkScenarios, type ScenarioCheck, type ScenarioCheckOptions } from './check/check-scenarios.ts'
export type { DefectCode } from './check/defects.ts'
export { scenarioDiagrams } from './check/mermaid.ts'
export { type TimelineEntry, type TimelineReply, timelineOf } from './check/play-through.ts'
export { scenarioCheckReport } from './check/report.ts'
export type { Evidence, Provenance } from './contract/evidence.ts'
export type { OperationId, Vendor } from './contract/routes.ts'
export { compareContracts } from './diff/compare-contracts.ts'
export { compareExchanges } from './diff/compare-exchanges.ts'
export {
  type AffectedParty,
  type Change,
  type ContractComparison,
  type ContractDifference,
  differenceLocation,
  isBreaking,
} from './diff/difference.ts'
export {
  type ContractDocument,
  createContract,
  DocumentError,
  externalReferences,
  maxDocumentLength,
  parseDocument,
} from './diff/document.ts'
export { contractDiffReport, type LocateInContract } from './diff/report.ts'
export { assertContract, type CheckOptions, type ContractCheck, checkContract } from './judge/check.ts'
export { type Judgement, judgeExchange } from './judge/exchange.ts'
export type { HttpExchange, Received, Sent } from './judge/http-exchange.ts'
export { MessageError } from './judge/message.ts'
export { ExchangeError, parseExchanges, type RecordedExchange } from './judge/recorded-exchange.ts'
export { ContractError, type ContractViolation } from './judge/violation.ts'
export { TargetError } from './proxy/target.ts'
export { writeReport } from './report/formats.ts'
export type { Paint, PrettyOptions } from './report/pretty.ts'
export {
  type Report,
  type ReportFinding,
  type ReportFormat,
  type ReportRule,
  type ReportRun,
  type ReportTable,
  reportFormats,
  type Severity,
  type Verdict,
} from './report/report.ts'
export { type ContractCase, idOf } from './test/case.ts'
export { type CoverageCell, type CoverageRow, coverageOf } from './test/coverage.ts'
export { liveTarget } from './test/live/live-target.ts'
export {
  type CaseFailure,
  type CaseOutcome,
  type ContractTestRun,
  checksOf,
  type JudgedExchange,
  tally,
} from './test/outcome.ts'
export { type LoadedCases, readCases } from './test/read-cases.ts'
export { contractTestReport } from './test/report.ts'
export { planOf, type RunOptions, runCases } from './test/run.ts'
export { mockTarget, NoResponse, type TestTarget, urlTarget } from './test/target.ts'
