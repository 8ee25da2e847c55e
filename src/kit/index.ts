/**
 * The contract kit (`payerbox/kit`): what holds servers and clients to the contracts.
 *
 * Your own tests: `assertContract` and `checkContract` judge one request or answer, `judgeExchange` both. Cases:
 * `readCases` reads them, `mockTarget` or `urlTarget` says who is asked, `runCases` asks, and a report says what came.
 *
 * `contractOf` makes a contract of parsed documents; `compareContracts` compares two, `observeExchanges` one with recorded exchanges.
 */
export type { Evidence, Provenance } from '../contract/evidence.ts'
export type { Received, Sent } from './answer.ts'
export type { ApiName } from './case.ts'
export { type ContractCase, idOf } from './case.ts'
export { type Cell, coverageOf, type Row } from './coverage.ts'
export { compareContracts } from './drift/compare.ts'
export {
  type Contract,
  contractOf,
  DocumentError,
  longestDocument,
  outwardReferences,
  parseDocument,
} from './drift/document.ts'
export { type Change, type Comparison, type Drift, isBreaking, type Party, whereOf } from './drift/drift.ts'
export { observeExchanges } from './drift/observe.ts'
export { driftJson } from './drift/report-json.ts'
export { driftMarkdown } from './drift/report-markdown.ts'
export { driftSarif, type Locate } from './drift/report-sarif.ts'
export { tableReport } from './drift/report-table.ts'
export { type Judgement, judgeExchange, type WireExchange, type WireFault } from './exchange.ts'
export {
  type Checked,
  checkScenarios,
  type ScenarioCheck,
  type ScenarioCheckOptions,
  type ScenarioFile,
} from './explore/check-scenarios.ts'
export type { Finding, FlawCode } from './explore/finding.ts'
export { githubScenarioReport } from './explore/report-github.ts'
export { jsonScenarioReport } from './explore/report-json.ts'
export { junitScenarioReport } from './explore/report-junit.ts'
export { markdownScenarioReport } from './explore/report-markdown.ts'
export { mermaidScenarioReport } from './explore/report-mermaid.ts'
export { prettyScenarioReport } from './explore/report-pretty.ts'
export { sarifScenarioReport } from './explore/report-sarif.ts'
export { type Answer, type Beat, tellStory } from './explore/tell.ts'
export { liveTarget } from './live/live-target.ts'
export type { OperationName } from './operations.ts'
export { checksOf, type Exchange, type Failure, type Outcome, type Run, tally, type Verdict } from './outcome.ts'
export { type LoadedCases, readCases } from './read-cases.ts'
export { ExchangeError, parseExchanges, type RecordedExchange } from './recorded-exchange.ts'
export { githubReport } from './report-github.ts'
export { htmlReport } from './report-html.ts'
export { jsonReport } from './report-json.ts'
export { junitReport } from './report-junit.ts'
export { markdownReport } from './report-markdown.ts'
export { prettyReport } from './report-pretty.ts'
export { sarifReport } from './report-sarif.ts'
export { planOf, type RunOptions, runCases } from './run.ts'
export { mockTarget, NoAnswer, type Target, TargetError, urlTarget } from './target.ts'
export { assertContract, type CheckOptions, type ContractCheck, ContractError, checkContract } from './wire/check.ts'
export { MessageError } from './wire/message.ts'
