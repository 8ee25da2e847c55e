import { compileScenario, compileSketch } from './compile.ts'
import { examineClaim } from './file-claims.ts'
import { partsOf, type ScenarioForm, type SketchForm, type StepForm } from './file-form.ts'
import { type Remark, shapeOf } from './file-shape.ts'
import { type Finding, type Path, readSource, type Source } from './file-source.ts'
import { examineStep } from './file-steps.ts'
import type { Problem } from './problem.ts'
import { rehearse, type Stumble } from './rehearse.ts'
import type { Scenario } from './step.ts'

/** A scenario that can be played to its end, or everything that is wrong with its file. */
export type ParsedScenario = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] }

/**
 * Reads a scenario file: the YAML, its shape (contracts/scenario.schema.json), what the words mean, and at last a
 * rehearsal of the steps. What passes can be played; nothing runs before.
 *
 * This file brings a YAML reader with it: import it when a file has to be read, not before.
 *
 * @param file The file's name, for the problems; its base name is what the scenario has to be called.
 */
export function parseScenario(text: string, file: string): ParsedScenario {
  const source = readSource(text)
  const remarks = source.value === undefined ? [] : examine(source.value, file)
  const findings = [...source.findings, ...remarks.map((remark) => found(remark, source))]
  if (findings.length === 0) return { scenario: compileScenario(source.value as ScenarioForm) }
  return { problems: findings.sort((a, b) => a.offset - b.offset).map((finding) => problem(finding, source, file)) }
}

function examine(value: unknown, file: string): readonly Remark[] {
  const shape = shapeOf(value)
  if (!isMapping(value)) return shape
  const soundOf = <T extends object>(form: T, path: Path): T => soundMembers(form, path, shape) as T

  const claims = Object.entries(isMapping(value.claims) ? value.claims : {})
  const parts = Object.fromEntries(
    claims.map(([part, sketch]) => [part, isMapping(sketch) ? soundOf<SketchForm>(sketch, ['claims', part]) : {}]),
  )
  const steps = (Array.isArray(value.steps) ? value.steps : []).map((step: unknown, index) => {
    const path: Path = ['steps', index]
    return isMapping(step) ? examineStep(step as StepForm, soundOf<StepForm>(step, path), path, parts) : undefined
  })
  return [
    ...shape,
    ...examineName(soundOf(value, []).scenario, file),
    ...Object.entries(parts).flatMap(([part, sketch]) => examineClaim(sketch, ['claims', part])),
    ...steps.flatMap((step) => step?.remarks ?? []),
    ...rehearse(
      steps.map((step) => step?.playable),
      (part) => compileSketch(parts[part] ?? {}).charge ?? Number.POSITIVE_INFINITY,
    ).map((stumble) => stumbled(stumble, value.steps as readonly StepForm[])),
  ]
}

/** The members that the schema has nothing against; what is wrong further down is left out there. */
function soundMembers(form: object, path: Path, shape: readonly Remark[]): object {
  const members = Object.entries(form).map(([key, value]) => [key, soundPart(value, [...path, key], shape)] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

function soundPart(value: unknown, path: Path, shape: readonly Remark[]): unknown {
  const inside = shape.filter((remark) => isWithin(remark.path, path))
  if (inside.length === 0) return value
  const isWrong = !isMapping(value) || inside.some((remark) => remark.path.length === path.length)
  return isWrong ? undefined : soundMembers(value, path, inside)
}

function examineName(name: unknown, file: string): readonly Remark[] {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  if (typeof name !== 'string' || name === base) return []
  const message = `the file is called "${base}"; the scenario has to be called the same`
  return [{ code: 'NAME_DIFFERS', path: ['scenario'], message }]
}

function stumbled({ step, at, refused }: Stumble, forms: readonly StepForm[]): Remark {
  const [[part = ''] = []] = partsOf(forms[step] ?? {})
  if (at === 'stage') return { code: 'IMPOSSIBLE_MOVE', path: ['steps', step, part], message: refused }
  const path: Path = ['steps', step, at, ...(at === 'reason' ? ['category'] : [])]
  return { code: 'IMPOSSIBLE_DETAIL', path, message: refused }
}

function found({ code, path, what, message }: Remark, source: Source): Finding {
  return { code, offset: source.offsetOf(path, what), message }
}

function problem({ code, offset, message }: Finding, source: Source, file: string): Problem {
  return { code, file, ...source.placeOf(offset), message }
}

function isWithin(path: Path, around: Path): boolean {
  return around.every((step, depth) => path[depth] === step)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
