// A small static server for dist/: right types, the headers of dist/_headers, any base path, optional compression.
//
// node tools/serve.mjs [--port 8080] [--base /some/path/] [--dir dist] [--brotli]
//
// Tests and benches import `serve` instead; a file is read anew at each request, so a folder may change underneath.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { headers as headersOf } from "./headers.mjs";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const COMPRESSIBLE = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);

/**
 * Serves a folder on this machine only.
 * @param {object} options
 * @param {string} [options.dir] the folder, dist/ by default
 * @param {number} [options.port] 0 (the default) takes a free one
 * @param {string} [options.base] path under which it is found, "/" by default
 * @param {boolean} [options.brotli] compress text for whoever accepts it (quality 11, once per content)
 * @returns {Promise<{ url: string, origin: string, requests: string[], close: () => Promise<void> }>}
 *   `requests` fills with the paths asked for, newest last
 */
export async function serve({ dir = DIST, port = 0, base = "/", brotli = false } = {}) {
  const requests = [];
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    requests.push(path);
    answer({ dir: resolve(dir), base, brotli, compressed }, path, request, response);
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  const origin = `http://localhost:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: origin + base, origin, requests, close };
}

function answer({ dir, base, brotli, compressed }, path, request, response) {
  if (`${path}/` === base) return response.writeHead(301, { location: base }).end();
  const inside = path.startsWith(base) ? path.slice(base.length) : null;
  const file = inside === null ? null : resolve(dir, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
  const known = file?.startsWith(dir + sep) && extname(file) !== "" && existsSync(file);
  if (!known) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");

  const body = readFileSync(file);
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}"`;
  for (const [name, value] of existsSync(join(dir, "_headers")) ? headersOf(dir) : []) response.setHeader(name, value);
  response.setHeader("etag", etag);
  if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();

  const type = extname(file);
  response.setHeader("content-type", TYPES[type] ?? "application/octet-stream");
  const encoding = brotli && COMPRESSIBLE.has(type) ? accepted(request.headers["accept-encoding"]) : null;
  const sent = encoding ? compress(compressed, etag, encoding, body) : body;
  if (encoding) response.setHeader("content-encoding", encoding);
  response.setHeader("vary", "accept-encoding");
  response.setHeader("content-length", sent.length);
  response.end(request.method === "HEAD" ? undefined : sent);
}

function accepted(header = "") {
  if (/\bbr\b/.test(header)) return "br";
  return /\bgzip\b/.test(header) ? "gzip" : null;
}

function compress(kept, etag, encoding, body) {
  const key = encoding + etag;
  if (!kept.has(key)) kept.set(key, encoding === "br" ? brotliCompressSync(body) : gzipSync(body, { level: 9 }));
  return kept.get(key);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "0" },
      base: { type: "string", default: "/" },
      dir: { type: "string", default: DIST },
      brotli: { type: "boolean", default: false },
    },
  });
  try {
    const { url } = await serve({ ...values, port: Number(values.port) });
    console.log(`Cairn is at ${url} (Ctrl+C ends it)`);
  } catch (error) {
    console.error(`cairn: port ${values.port} could not be used (${error.code}); try make serve PORT=8081`);
    process.exitCode = 1;
  }
}
