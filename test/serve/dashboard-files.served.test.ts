import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { type ListenOptions, listen } from '../../src/serve/listen.ts'
import { payerboxMiddleware } from '../../src/serve/server.ts'
import { converse, get } from '../support/wire.ts'

const built = new URL('../../dist/dashboard/', import.meta.url)
const ends: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()))
})

async function serve(options: ListenOptions = {}): Promise<string> {
  const listening = await listen(createSandbox(), options)
  ends.push(() => listening.close())
  return listening.url
}

/** Serves a sandbox under `/sandbox` of an app. */
async function serveInApp(): Promise<string> {
  const app = express().use('/sandbox', payerboxMiddleware(createSandbox()))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => server.close())
  ends.push(() => server.closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sandbox`
}

/** The files that the page names, relative to it. */
function namedFiles(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file)
}

describe('the files of the web page', () => {
  it.each([
    ['its own server', serve],
    ['an app, under a path', serveInApp],
  ])('come from %s, and the page names each relative to itself', async (_, start) => {
    const url = await start()
    const response = await fetch(`${url}/_payerbox/`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const files = namedFiles(await response.text())
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      const asset = await fetch(new URL(file, `${url}/_payerbox/`))
      expect(asset.status, file).toBe(200)
      expect(await asset.text()).toBe(readFileSync(new URL(file, built), 'utf8'))
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(asset.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('have a content security policy without unsafe sources, and no script or style stands in the page', async () => {
    const response = await fetch(`${await serve()}/_payerbox/`)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
    const html = await response.text()
    expect(html).not.toMatch(/<style|style=|<script[^>]*>[^<]|\son\w+=/)
  })

  it('have a frame for contracts, which only the page can show and which connects to nothing', async () => {
    const response = await fetch(`${await serve()}/_payerbox/contract.html`)
    expect(response.status).toBe(200)
    const policy = response.headers.get('content-security-policy') ?? ''
    const empty = createHash('sha256').update('').digest('base64')
    expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${empty}';`)
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(await response.text()).not.toMatch(/<style|style=|<script[^>]*>[^<]|\son\w+=/)
  })

  it('name no host of the makers of Redoc', () => {
    const script = readdirSync(new URL('assets/', built)).find((name) => /^contract-.*\.js$/.test(name))
    const code = readFileSync(new URL(`assets/${script}`, built), 'utf8')
    expect(code.length).toBeGreaterThan(1_000_000)
    expect(code).not.toMatch(/cdn\.redoc|otel\.cloud/)
  })

  it('have the address /_payerbox/docs for the reference, under a path of an app as well', async () => {
    for (const url of [await serve(), await serveInApp()]) {
      const response = await fetch(`${url}/_payerbox/docs`, { redirect: 'manual' })
      expect(response.status).toBe(302)
      const target = new URL(response.headers.get('location') ?? '', response.url)
      expect(target.href).toBe(`${url}/_payerbox/#/docs`)
    }
  })

  it('are sent compressed to clients that accept it, and as they are to others', async () => {
    const url = await serve()
    const script = namedFiles(readFileSync(new URL('index.html', built), 'utf8')).find((file) => file.endsWith('.js'))
    const bytes = readFileSync(new URL(script ?? '', built))
    const ask = (coding: string) =>
      fetch(`${url}/_payerbox/${script}`, { method: 'HEAD', headers: { 'accept-encoding': coding } })
    const sent: [string, string | null][] = [
      ['br, gzip', 'br'],
      ['gzip, deflate', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['identity', null],
    ]
    for (const [accepted, coding] of sent) {
      const response = await ask(accepted)
      expect(response.headers.get('content-encoding'), accepted).toBe(coding)
      expect(response.headers.get('vary')).toBe('accept-encoding')
    }
    expect((await ask('identity')).headers.get('content-length')).toBe(String(bytes.length))
    expect(gunzipSync(readFileSync(new URL(`${script}.gz`, built)))).toEqual(bytes)
  })

  it('answer HEAD with the headers of GET and no body', async () => {
    const response = await fetch(`${await serve()}/_payerbox/`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100)
    expect(await response.text()).toBe('')
  })

  it('are found without the slash at the end, under a path of an app as well', async () => {
    for (const url of [await serve(), await serveInApp()]) {
      const response = await fetch(`${url}/_payerbox`)
      expect(response.url).toBe(`${url}/_payerbox/`)
      expect(response.status).toBe(200)
    }
  })

  it.each([
    'missing.js',
    '../index.html',
    '..%2findex.html',
    '%2e%2e/index.html',
    '..\\index.html',
    '../../../package.json',
    '/etc/passwd',
    '',
    '.',
    'index.html',
    'a/b.js',
    '.hidden.js',
    'a%00.js',
  ])('do not include assets/%s, which is a 404 with the reason', async (name) => {
    const { text } = await converse(await serve(), get(`/_payerbox/assets/${name}`, { connection: 'close' }))
    expect(text).toMatch(/^HTTP\/1\.1 404 /)
    expect(text).toContain('{"error":{"code":"NOT_FOUND","message":"the page has no such file;')
  })

  it('do not include the copies that are sent compressed', async () => {
    const url = await serve()
    const copy = readdirSync(new URL('assets/', built)).find((name) => name.endsWith('.br'))
    expect(existsSync(new URL(`assets/${copy}`, built))).toBe(true)
    expect((await fetch(`${url}/_payerbox/assets/${copy}`)).status).toBe(404)
  })

  it('need no token, unlike the admin API, and are refused to pages of other sites', async () => {
    const url = await serve({ adminToken: 'token-of-this-test' })
    expect((await fetch(`${url}/_payerbox/`)).status).toBe(200)
    expect((await fetch(`${url}/_payerbox/worlds`)).status).toBe(401)
    const { text } = await converse(url, get('/_payerbox/', { host: 'rebound.example.test', connection: 'close' }))
    expect(text).toMatch(/^HTTP\/1\.1 403 /)
    expect(text).toContain('FOREIGN_HOST')
  })

  it('are linked from the start page', async () => {
    const url = await serve()
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
    expect(page).toContain(`href="${url}/_payerbox/"`)
  })

  it('take at most 120 kB, compressed, for the first view', () => {
    const files = namedFiles(readFileSync(new URL('index.html', built), 'utf8'))
    const size = files.reduce((sum, file) => {
      const copy = new URL(`${file}.gz`, built)
      return sum + readFileSync(existsSync(copy) ? copy : new URL(file, built)).length
    }, 0)
    expect(size).toBeLessThanOrEqual(120_000)
  })
})
