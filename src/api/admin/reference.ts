import { readDocument } from '../../contract/documents.ts'
import type { components } from '../../contract/generated/admin.ts'
import { vendorContracts } from '../../contract/routes.ts'
import { loadRequestValidators } from '../../contract/validators.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { stagesReporting } from '../../world/stage.ts'
import type { CodeEntry, CodeListName } from '../../x12/codes/find-codes.ts'
import type { X12Error } from '../../x12/error.ts'
import type { AnnotatedEntry } from '../../x12/explain/annotate.ts'
import { readBody, readPage, refusal } from './admin-call.ts'

type Schemas = components['schemas']
type Params = Readonly<Record<string, string>>

/** The contract of the admin API itself. */
export async function getAdminContract(): Promise<Reply> {
  return json(200, await readDocument('admin'))
}

export async function getContract(_: object, params: Params): Promise<Reply> {
  const name = params.contract as string
  const names = [...vendorContracts, 'admin']
  const document = names.includes(name) ? await readDocument(name) : undefined
  if (document !== undefined) return json(200, document)
  return refusal(404, 'NOT_FOUND', `no contract "${abbreviate(name)}"${didYouMeanOrUse(name, names)}`)
}

export async function getScenarioSchema(): Promise<Reply> {
  return json(200, await readDocument('scenario'))
}

/** The code lists, with how many codes each has. Loaded when they are read: they are large. */
export async function listCodeLists(): Promise<Reply> {
  const { codeListTitles, codesOfList } = await import('../../x12/codes/find-codes.ts')
  const body: Schemas['CodeLists'] = {
    lists: Object.entries(codeListTitles).map(([name, title]) => {
      const list = name as CodeListName
      const codes = codesOfList(list)
      const deactivated = codes.filter((code) => code.deactivated !== undefined).length
      return { list, title, codes: codes.length, deactivated }
    }),
  }
  return json(200, body)
}

/** One page of the codes of a list that match `q`. */
export async function listCodes(_: object, params: Params, call: Call): Promise<Reply> {
  const { codeListTitles, codesOfList, findCodes } = await import('../../x12/codes/find-codes.ts')
  const name = params.list as string
  if (!Object.hasOwn(codeListTitles, name)) {
    const hint = didYouMeanOrUse(name, Object.keys(codeListTitles))
    return refusal(404, 'NOT_FOUND', `no code list "${abbreviate(name)}"${hint}`)
  }
  const page = readPage(call, ['q'])
  if (isReply(page)) return page
  const list = name as CodeListName
  const { limit, after = 0, filter } = page
  const { q = '' } = filter
  const codes =
    q.trim() === '' ? codesOfList(list) : findCodes(q.slice(0, longestQuery)).filter((code) => code.list === list)
  const end = after + limit
  const body: Schemas['CodeList'] = {
    list,
    title: codeListTitles[list],
    matching: codes.length,
    codes: codes.slice(after, end).map(codeView),
    ...(end < codes.length && { next: end }),
  }
  return json(200, body)
}

/** Characters; the texts of codes are shorter. */
const longestQuery = 200

function codeView({ list, code, text, deactivated, needsEntity }: CodeEntry): Schemas['Code'] {
  return {
    code,
    text,
    ...(deactivated !== undefined && { deactivated }),
    ...(needsEntity && { needsEntity }),
    ...(list === 'category' && { stages: [...stagesReporting(code)] }),
  }
}

/** Explains an X12 text. Nothing of it is kept: calls of the admin API are in no journal, and no log has a body. */
export async function handleExplainX12(_: object, _params: Params, call: Call): Promise<Reply> {
  await loadRequestValidators('admin')
  const read = readBody<Schemas['X12Text']>('explainX12', call, ['text'])
  if (isReply(read)) return read
  const { text } = read.value
  const [{ annotateFile }, { decodeJson }, { locateErrors }, { examineFile }] = await Promise.all([
    import('../../x12/explain/annotate.ts'),
    import('../../x12/json/decode.ts'),
    import('../../x12/explain/locate-errors.ts'),
    import('../../x12/validate/examine-file.ts'),
  ])
  const file = examineFile(text)
  const { isReadable, isComplete, summary, entries } = annotateFile(file)
  const { errors, warnings, sets } = locateErrors(text, file)
  const { document } = decodeJson(file.examinations.flatMap(({ interchange }) => interchange ?? []))
  const body: Schemas['ExplainedX12'] = {
    readable: isReadable,
    complete: isComplete,
    summary,
    sets: [...sets],
    entries: entries.map(x12EntryView),
    errors: [...errors],
    warnings: [...warnings],
    ...(document !== undefined && { document: { ...document } }),
  }
  return json(200, body)
}

/** An explained segment. */
export function x12EntryView({
  segment,
  lines,
  elements,
  marks,
  missing,
  ...same
}: AnnotatedEntry): Schemas['X12Entry'] {
  return {
    ...same,
    ...(segment && { segment: { number: segment.index + 1, id: segment.id } }),
    lines: lines.map((phrases) => [...phrases]),
    elements: [...elements],
    marks: marks.map(({ at, length, error }) => ({ ...markView(error), at, length })),
    missing: missing.map(markView),
  }
}

function markView({ code, message }: X12Error): Schemas['X12Mark'] {
  return { code, message }
}
