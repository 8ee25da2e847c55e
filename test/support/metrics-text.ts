/** A sample of the text format of Prometheus. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** One metric: what stands below one `# TYPE`. */
export interface Family {
  readonly name: string
  readonly type: string
  readonly help: string
  readonly samples: readonly Sample[]
}

const word = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const label = new RegExp(`(${word})="((?:[^"\\\\\\n]|\\\\[\\\\"n])*)"`, 'y')
const line = new RegExp(`^(${word})(?:\\{(.*)\\})? (\\S+)$`)
const header = new RegExp(`^# (HELP|TYPE) (${word}) (.+)$`)

/**
 * Reads the text format of Prometheus (version 0.0.4) as strictly as `promtool check metrics`.
 *
 * @throws Error that names the line that breaks a rule.
 */
export function parseMetrics(text: string): readonly Family[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  const families: OpenFamily[] = []
  let help: readonly [string, string] | undefined
  for (const each of text.split('\n').filter((other) => other !== '')) {
    const [, keyword, name = '', rest = ''] = header.exec(each) ?? []
    if (keyword === 'HELP') help = [name, rest]
    else if (keyword === 'TYPE') families.push(openFamily(name, rest, help, families))
    else addSample(each, families.at(-1))
  }
  for (const family of families) checkFamily(family)
  return families
}

type OpenFamily = Family & { readonly samples: Sample[] }

function openFamily(
  name: string,
  type: string,
  help: readonly [string, string] | undefined,
  before: readonly Family[],
): OpenFamily {
  if (help?.[0] !== name) throw new Error(`${name} has a type without help`)
  if (before.some((other) => other.name === name)) throw new Error(`${name} occurs twice`)
  return { name, type, help: help[1], samples: [] }
}

function addSample(text: string, family: OpenFamily | undefined): void {
  const sample = readSample(text)
  if (sample === undefined) throw new Error(`not a sample: ${text}`)
  const suffixes = family?.type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
  if (family === undefined || !suffixes.some((suffix) => sample.name === family.name + suffix)) {
    throw new Error(`not a sample of ${family?.name}: ${text}`)
  }
  family.samples.push(sample)
}

function readSample(text: string): Sample | undefined {
  const [, name, inside = '', number = ''] = line.exec(text) ?? []
  const value = number === '+Inf' ? Number.POSITIVE_INFINITY : Number(number)
  // Prometheus ignores the case of NaN.
  if (name === undefined || number === '' || (Number.isNaN(value) && !/^nan$/i.test(number))) return undefined
  const labels: Record<string, string> = {}
  for (let at = 0; at < inside.length; at++) {
    label.lastIndex = at
    const [whole, key, content] = label.exec(inside) ?? []
    if (whole === undefined || key === undefined || content === undefined || key in labels) return undefined
    labels[key] = content
    at += whole.length
    if (at < inside.length && inside[at] !== ',') return undefined
  }
  return { name, labels, value }
}

function checkFamily({ name, type, samples }: Family): void {
  const keys = samples.map((sample) => JSON.stringify([sample.name, Object.entries(sample.labels).toSorted()]))
  if (new Set(keys).size !== keys.length) throw new Error(`${name} has the same sample twice`)
  if (type === 'counter' && !name.endsWith('_total')) throw new Error(`the counter ${name} does not end with _total`)
  if (type !== 'counter' && name.endsWith('_total')) throw new Error(`${name} is no counter`)
  if (type === 'histogram') checkHistogram(name, samples)
}

/** Buckets grow, end with +Inf, and agree with the count. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  const keyOf = ({ labels: { le: _, ...labels } }: Sample) => JSON.stringify(labels)
  for (const key of new Set(samples.map(keyOf))) {
    const group = samples.filter((sample) => keyOf(sample) === key)
    const buckets = group.filter((sample) => sample.name === `${name}_bucket`)
    const bounds = buckets.map(({ labels }) => (labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le)))
    const isOrdered = (values: readonly number[]) =>
      values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))
    const count = group.find((sample) => sample.name === `${name}_count`)?.value
    const ends = bounds.at(-1) === Number.POSITIVE_INFINITY && buckets.at(-1)?.value === count
    if (!isOrdered(bounds) || !isOrdered(buckets.map(({ value }) => value)) || !ends) {
      throw new Error(`the buckets of ${name} do not fit together`)
    }
  }
}
