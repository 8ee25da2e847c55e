// Calls a vendor's host, which it finds on this machine at the port that it is given, in a child process or a worker thread.
import http from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

const { port, guard } = workerData ?? { port: Number(process.argv[2]), guard: process.argv[3] === 'guard' }
if (guard) {
  const { guardNetwork } = await import('../../src/serve/server.ts')
  guardNetwork()
}

const lookup = (_, { all }, callback) =>
  all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)
const tell = (result) => (parentPort === null ? process.stdout.write(result) : parentPort.postMessage(result))

http
  .get({ host: 'api.usetaiga.com', port, lookup, agent: false }, (response) => {
    response.resume()
    tell('reached')
  })
  .on('error', ({ code }) => tell(code))
